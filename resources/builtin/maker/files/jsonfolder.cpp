// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfolder.h"

#include "base/wholefile.h"

#include <QDir>
#include <QSaveFile>

namespace pictor::landscapes {

QByteArray jsonText(const nlohmann::ordered_json &json)
{
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

QString writeFolder(const QString &folder, const std::vector<std::pair<QString, QByteArray>> &files)
{
    const QDir directory(folder);
    if (!directory.mkpath(QStringLiteral(".")))
        return QStringLiteral(
            "The folder %1 cannot be made. Choose another, or see whether its parent may be written to.")
            .arg(folder);
    for (const auto &[name, bytes] : files) {
        QSaveFile file(directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !commitWhole(file))
            return QStringLiteral("%1 could not be written: %2. Make room for it, or choose another folder.")
                .arg(file.fileName(), file.errorString());
    }
    return {};
}

} // namespace pictor::landscapes

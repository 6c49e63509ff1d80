// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <filesystem>
#include <string>
#include <string_view>

namespace pictor::test {

/// A temporary folder to write weight files into.
class WeightFolder {
public:
    std::filesystem::path path() const { return m_folder.path().toStdU16String(); }

    std::filesystem::path write(const char *name, std::string_view bytes) const
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        const bool written = file.open(QIODevice::WriteOnly)
            && file.write(bytes.data(), static_cast<qint64>(bytes.size()))
                == static_cast<qint64>(bytes.size());
        if (!written)
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
        return path() / name;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace pictor::test

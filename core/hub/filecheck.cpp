// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/filecheck.h"

#include "base/pluralform.h"
#include "hub/messages.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace pictor::hub {

namespace {

QByteArray tailOf(QFile &file, qint64 bytes)
{
    file.seek(std::max<qint64>(0, file.size() - bytes));
    return file.read(bytes);
}

// A safetensors file begins with the length of a JSON header; each tensor's data ends at data_offsets[1] past
// it. Nonsense is not for us to name but for the reader of the weights.
bool hasAllTensors(QFile &file)
{
    constexpr qint64 prefix = 8, longestHeader = 100'000'000;
    const QByteArray length = file.read(prefix);
    if (length.size() < prefix)
        return false;
    const auto header = qFromLittleEndian<quint64>(length.constData());
    if (header > longestHeader)
        return true;
    const qint64 data = file.size() - prefix - static_cast<qint64>(header);
    if (data < 0)
        return false;

    qint64 end = 0;
    const QJsonObject tensors = QJsonDocument::fromJson(file.read(static_cast<qint64>(header))).object();
    for (const QJsonValue tensor : tensors)
        end = std::max(end, tensor[QLatin1String("data_offsets")][1].toInteger());
    return data >= end;
}

// The directory at the end of a zip file begins with this; only a comment of up to 64 KiB may follow it.
bool endsAsZip(QFile &file)
{
    constexpr qint64 longestEnd = 22 + 65535;
    return tailOf(file, longestEnd).contains("PK\x05\x06");
}

bool endsAsJson(QFile &file)
{
    const QByteArray tail = tailOf(file, 64).trimmed();
    return tail.endsWith('}') || tail.endsWith(']');
}

bool isCutShort(QFile &file, const QString &name)
{
    const QString suffix = QFileInfo(name).suffix();
    if (suffix == QLatin1String("safetensors"))
        return !hasAllTensors(file);
    if (suffix == QLatin1String("bin"))
        return file.peek(2) == "PK" && !endsAsZip(file);
    return suffix == QLatin1String("json") && !endsAsJson(file);
}

} // namespace

std::optional<QString> faultOf(const QString &path, const QString &name)
{
    const QFileInfo info(path);
    if (!info.exists())
        return info.isSymLink() ? Text::tr("links to %1, which is not there").arg(info.symLinkTarget())
                                : Text::tr("missing");
    if (!info.isFile())
        return Text::tr("no file");
    if (info.size() == 0)
        return Text::tr("empty");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    if (isCutShort(file, name.isEmpty() ? path : name))
        return Text::tr("cut short at %1 bytes", nullptr, pluralForm(info.size())).arg(info.size());
    return std::nullopt;
}

} // namespace pictor::hub

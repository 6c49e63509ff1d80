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

constexpr qint64 lengthBytes = 8; ///< of a safetensors file's header, at its start
constexpr qint64 longestHeader = 100'000'000;

QByteArray tailOf(QFile &file, qint64 bytes)
{
    file.seek(std::max<qint64>(0, file.size() - bytes));
    return file.read(bytes);
}

QString cutShort(const QFile &file)
{
    const qint64 bytes = file.size();
    return Text::tr("cut short at %1 bytes", nullptr, pluralForm(bytes)).arg(bytes);
}

/// What a power loss leaves of a file whose size was written before its content. No kind of file that
/// Pictor reads begins so.
bool beginsWithZeros(QFile &file)
{
    const QByteArray head = file.peek(lengthBytes);
    return head.size() == lengthBytes && head.count('\0') == head.size();
}

// A safetensors file begins with the length of a JSON header; each tensor's data ends at data_offsets[1] past
// it. An absurd length is not for us to name but for the reader of the weights.
std::optional<QString> faultOfTensors(QFile &file)
{
    const QByteArray length = file.read(lengthBytes);
    if (length.size() < lengthBytes)
        return cutShort(file);
    const auto header = qFromLittleEndian<quint64>(length.constData());
    if (header > longestHeader)
        return std::nullopt;
    const qint64 data = file.size() - lengthBytes - static_cast<qint64>(header);
    if (data < 0)
        return cutShort(file);

    const QJsonDocument tensors = QJsonDocument::fromJson(file.read(static_cast<qint64>(header)));
    if (!tensors.isObject())
        return Text::tr("damaged at its beginning");
    qint64 end = 0;
    for (const QJsonValue tensor : tensors.object())
        end = std::max(end, tensor[QLatin1String("data_offsets")][1].toInteger());
    return data < end ? std::optional(cutShort(file)) : std::nullopt;
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

std::optional<QString> faultOfContent(QFile &file, const QString &name)
{
    const QString suffix = QFileInfo(name).suffix();
    const bool isTensors = suffix == QLatin1String("safetensors");
    const bool isPickle = suffix == QLatin1String("bin"); // in a zip file, or by itself
    const bool isJson = suffix == QLatin1String("json");
    if (beginsWithZeros(file))
        return Text::tr("damaged at its beginning");
    if (isTensors)
        return faultOfTensors(file);
    const bool isWhole = isPickle ? file.peek(2) != "PK" || endsAsZip(file) : !isJson || endsAsJson(file);
    return isWhole ? std::nullopt : std::optional(cutShort(file));
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
    return faultOfContent(file, name.isEmpty() ? path : name);
}

} // namespace pictor::hub

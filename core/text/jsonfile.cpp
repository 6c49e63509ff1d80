// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jsonfile.h"

#include "text/messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace pictor::text {

namespace {

// CLIP's largest tokenizer file has 2 MB.
constexpr qint64 maximumBytes = 64 << 20;

} // namespace

tl::unexpected<Error> damaged(const QString &file, const QString &why)
{
    return failure(Error::Kind::Corrupt,
        Text::tr("%1 is damaged: %2. Get the file again.").arg(QDir::toNativeSeparators(file), why));
}

Result<QByteArray> readSmallFile(const QString &file)
{
    const QString shown = QDir::toNativeSeparators(file);
    if (!QFileInfo(file).isFile())
        return failure(Error::Kind::NotFound,
            Text::tr("%1 is missing. Put it back, or get the model again.").arg(shown));
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Denied, Text::tr("%1 cannot be read: %2.").arg(shown, device.errorString()));
    if (device.size() > maximumBytes)
        return damaged(file, Text::tr("it is larger than any tokenizer's"));
    return device.readAll();
}

Result<QJsonObject> readJsonObject(const QString &file)
{
    const Result<QByteArray> bytes = readSmallFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return damaged(file, Text::tr("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return damaged(file, Text::tr("it holds no JSON object"));
    return document.object();
}

Result<QJsonObject> readOptionalJsonObject(const QString &file)
{
    return QFileInfo::exists(file) ? readJsonObject(file) : QJsonObject{};
}

} // namespace pictor::text

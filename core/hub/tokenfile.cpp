// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/tokenfile.h"

#include "base/wholefile.h"
#include "hub/hubenvironment.h"
#include "hub/messages.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace pictor::hub {

using Place = TokenStore::Place;

namespace {

const QString inKeychain = QStringLiteral("keychain");
const QString inFile = QStringLiteral("file");

QByteArray json(const TokenRecord &record)
{
    QJsonObject object{{QStringLiteral("place"), record.place == Place::Keychain ? inKeychain : inFile}};
    if (record.place == Place::File)
        object.insert(QStringLiteral("token"), record.token);
    return QJsonDocument(object).toJson();
}

} // namespace

TokenRecord readTokenFile(const QString &path)
{
    constexpr qint64 longest = 64 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(longest)).object();
    if (object[u"place"].toString() == inKeychain)
        return {Place::Keychain};
    const QString token = cleanToken(object[u"token"].toString());
    return token.isEmpty() ? TokenRecord() : TokenRecord{Place::File, token};
}

Result<Place> writeTokenFile(const QString &path, const TokenRecord &record)
{
    const auto denied = [&path](const QString &why) {
        return failure(Error::Kind::Denied,
            Text::tr("%1 cannot be written: %2. Make it writable, then enter the token again.")
                .arg(QDir::toNativeSeparators(path), why));
    };
    if (record.place == Place::Nowhere) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return denied(file.errorString());
        return Place::Nowhere;
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(json(record)) > 0 && commitWhole(file);
    if (!written)
        return denied(file.errorString());
    return record.place;
}

} // namespace pictor::hub

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/thumbnailurl.h"

namespace pictor::ui {

// Base 64, since QML hands providers a URL that is percent-decoded in part.
QUrl thumbnailUrl(const QString &path, const QDateTime &modified)
{
    const QByteArray encoded =
        path.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QUrl(QStringLiteral("image://thumbnail/%1/%2")
                    .arg(QString::fromLatin1(encoded))
                    .arg(modified.isValid() ? modified.toMSecsSinceEpoch() : 0));
}

QString pathOfThumbnail(const QString &id)
{
    const QByteArray encoded = id.section(QLatin1Char('/'), 0, 0).toLatin1();
    return QString::fromUtf8(QByteArray::fromBase64(encoded, QByteArray::Base64UrlEncoding));
}

} // namespace pictor::ui

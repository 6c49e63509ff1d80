// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturesize.h"

#include <QRegularExpression>

namespace pictor::app {

std::optional<QSize> pictureSizeOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([1-9][0-9]{0,4})[xX×]([1-9][0-9]{0,4})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

QString pictureSizeText(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

} // namespace pictor::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/texts.h"

namespace pictor::ui {

QString Texts::filled(const QString &text, const QStringList &parts) const
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isSign = text.at(i) == u'%' && i + 1 < text.size();
        const qsizetype place = isSign ? text.at(i + 1).digitValue() - 1 : -1;
        if (place >= 0 && place < parts.size()) {
            result += parts.at(place);
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

} // namespace pictor::ui

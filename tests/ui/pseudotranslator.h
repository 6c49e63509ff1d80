// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace pictor::ui {

/// A language half as long again as English, as German often is, with letters that reach high and low: what
/// is cut off or not translatable shows.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int count) const override
    {
        QString text = QString::fromUtf8(source);
        if (count >= 0)
            text.replace(QLatin1String("%n"), QString::number(count));
        const QString padding = QStringLiteral("Ägypölß").repeated(static_cast<int>(text.size() / 14 + 1));
        return QStringLiteral("[%1 %2]").arg(text, padding.left(static_cast<int>(text.size() / 2 + 1)));
    }
};

} // namespace pictor::ui

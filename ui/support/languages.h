// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace pictor::ui {

struct Language {
    QString code; ///< of the translation's file: "de", "zh_CN"
    QString name; ///< in itself
};

/// Those that Pictor speaks; English, which the sources are written in, first.
const QList<Language> &languages();

/// The translators of the application, and its locale.
class Translation {
public:
    Translation();
    ~Translation();

    /// Speaks it from now on, and writes dates and numbers its way. Texts that are shown already are not
    /// asked for again: see retell().
    /// @param code  of languages(); another, or empty: the nearest to the system's
    void use(const QString &code);

private:
    const QLocale m_system;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace pictor::ui

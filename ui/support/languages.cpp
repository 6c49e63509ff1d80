// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/languages.h"

#include "base/userlocale.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace pictor::ui {

const QList<Language> &languages()
{
    static const QList<Language> all{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
    };
    return all;
}

namespace {

/// Whether the environment asks for the texts as they stand in the sources; Qt takes LANGUAGE even then.
bool wantsNoLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) { // the first that is set decides
        const QByteArray locale = qgetenv(name).split('.').constFirst();
        if (!locale.isEmpty())
            return locale == "C" || locale == "POSIX";
    }
    return false;
}

} // namespace

Translation::Translation() = default;
Translation::~Translation() = default;

void Translation::use(const QString &code)
{
    const bool isChosen = std::ranges::find(languages(), code, &Language::code) != languages().end();
    const QLocale locale = isChosen ? QLocale(code) : m_system;
    const auto load = [](const QLocale &wanted, const char *name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        const bool found = translator->load(wanted, QLatin1String(name), QStringLiteral("_"), folder);
        return found ? std::move(translator) : nullptr;
    };
    const bool isNone = !isChosen && wantsNoLanguage();
    m_own = isNone ? nullptr : load(locale, "pictor", QStringLiteral(":/pictor/i18n"));
    if (!m_own) // English has plurals to be told too
        m_own = load(QLocale(QLocale::English), "pictor", QStringLiteral(":/pictor/i18n"));
    m_qt = isNone ? nullptr // Qt's own dialogs
                  : load(locale, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    setUserLocale(locale); // first: what other threads ask from here on
    QLocale::setDefault(locale);
    for (QTranslator *translator : {m_qt.get(), m_own.get()}) {
        if (translator)
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace pictor::ui

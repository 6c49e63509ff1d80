// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/report.h"

#include "messages.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace pictor::app {

namespace {

QString anonymous(const QString &text)
{
    const QDir home = QDir::home();
    return withoutHome(withoutHome(text, home.canonicalPath()), home.path());
}

QJsonValue anonymous(const QJsonValue &value)
{
    if (value.isString())
        return anonymous(value.toString());
    if (value.isArray()) {
        QJsonArray cleaned;
        const QJsonArray array = value.toArray();
        for (const QJsonValue element : array)
            cleaned.append(anonymous(element));
        return cleaned;
    }
    if (value.isObject()) {
        QJsonObject cleaned;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            cleaned.insert(member.key(), anonymous(member.value()));
        return cleaned;
    }
    return value;
}

QString linesOf(const ReportSection &section)
{
    constexpr qsizetype gap = 2;
    qsizetype width = 0;
    for (const ReportedFact &fact : section.facts)
        width = std::max(width, fact.label.size());
    QString lines = section.title + QLatin1Char('\n');
    for (const ReportedFact &fact : section.facts)
        lines += QStringLiteral("  ") + fact.label.leftJustified(width + gap) + fact.text + QLatin1Char('\n');
    return lines;
}

QString verdictOn(const QList<Ailment> &ailments)
{
    if (ailments.isEmpty())
        return Text::tr("Nothing is wrong.");
    QString verdict = Text::tr("%n things are wrong:", nullptr, static_cast<int>(ailments.size()));
    for (qsizetype i = 0; i < ailments.size(); ++i)
        verdict += QStringLiteral("\n  %1. ").arg(i + 1) + ailments[i].message;
    return verdict;
}

} // namespace

QString withoutHome(QString text, const QString &home)
{
    if (home.size() < 2) // "/", or none
        return text;
    const QRegularExpression path(QStringLiteral("(?<![\\w.-])") + QRegularExpression::escape(home)
            + QStringLiteral("(?![\\w-]|\\.\\w)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(path, QStringLiteral("~"));
}

QString DoctorReport::text() const
{
    QString lines;
    for (const ReportSection &section : sections)
        lines += linesOf(section) + QLatin1Char('\n');
    return anonymous(lines + verdictOn(ailments));
}

QString DoctorReport::json() const
{
    QJsonObject object;
    for (const ReportSection &section : sections) {
        QJsonObject members;
        for (const ReportedFact &fact : section.facts)
            members.insert(QLatin1String(fact.key), anonymous(fact.value));
        object.insert(QLatin1String(section.key), members);
    }
    QJsonArray problems;
    for (const Ailment &ailment : ailments)
        problems.append(QJsonObject{{QStringLiteral("code"), QLatin1String(ailment.code)},
            {QStringLiteral("message"), anonymous(ailment.message)}});
    object.insert(QStringLiteral("problems"), problems);
    object.insert(QStringLiteral("sound"), problems.isEmpty());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace pictor::app

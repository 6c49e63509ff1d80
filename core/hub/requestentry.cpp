// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/requestentry.h"

#include "hub/messages.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pictor::hub {

using Reason = RequestPurpose::Reason;

namespace {

constexpr std::array codes{std::pair{Reason::Unknown, "unknown"}, std::pair{Reason::ListFiles, "list-files"},
    std::pair{Reason::LocateFile, "locate-file"}, std::pair{Reason::Download, "download"},
    std::pair{Reason::CheckToken, "check-token"}, std::pair{Reason::CheckAccess, "check-access"}};

QString codeOf(Reason reason)
{
    return QLatin1String(
        std::ranges::find(codes, reason, [](const auto &code) { return code.first; })->second);
}

Reason reasonOf(const QString &code)
{
    const auto found = std::ranges::find_if(
        codes, [&code](const auto &known) { return code == QLatin1String(known.second); });
    return found == codes.end() ? Reason::Unknown : found->first;
}

} // namespace

QString RequestPurpose::text() const
{
    switch (reason) {
    case Reason::ListFiles:
        return Text::tr("Which files %1 has").arg(subject);
    case Reason::LocateFile:
        return Text::tr("Where the file is: %1").arg(subject);
    case Reason::Download:
        return Text::tr("Download of %1").arg(subject);
    case Reason::CheckToken:
        return Text::tr("Whose the access token is");
    case Reason::CheckAccess:
        return Text::tr("Whether %1 may be downloaded").arg(subject);
    case Reason::Unknown:
        break;
    }
    return subject;
}

QJsonObject startLine(const RequestEntry &entry)
{
    return {{QStringLiteral("id"), entry.id},
        {QStringLiteral("time"), entry.time.toString(Qt::ISODateWithMs)},
        {QStringLiteral("verb"), entry.verb}, {QStringLiteral("host"), entry.host},
        {QStringLiteral("why"), codeOf(entry.purpose.reason)},
        {QStringLiteral("what"), entry.purpose.subject}};
}

QJsonObject progressLine(const RequestEntry &entry)
{
    return {{QStringLiteral("id"), entry.id}, {QStringLiteral("bytes"), entry.received}};
}

QJsonObject endLine(const RequestEntry &entry)
{
    QJsonObject line = progressLine(entry);
    line.insert(QStringLiteral("status"), entry.status);
    if (!entry.problem.isEmpty())
        line.insert(QStringLiteral("problem"), entry.problem);
    return line;
}

std::optional<RequestEntry> entryFrom(const QJsonObject &line)
{
    RequestEntry entry{line[u"id"].toString(),
        QDateTime::fromString(line[u"time"].toString(), Qt::ISODateWithMs), line[u"verb"].toString(),
        line[u"host"].toString(), {reasonOf(line[u"why"].toString()), line[u"what"].toString()},
        RequestEntry::State::BrokenOff};
    if (entry.id.isEmpty() || !entry.time.isValid())
        return std::nullopt;
    return entry;
}

void update(RequestEntry &entry, const QJsonObject &line)
{
    entry.received = line[u"bytes"].toInteger();
    if (!line.contains(u"status"))
        return;
    entry.status = line[u"status"].toInt();
    entry.problem = line[u"problem"].toString();
    entry.state = entry.problem.isEmpty() ? RequestEntry::State::Finished : RequestEntry::State::Failed;
}

} // namespace pictor::hub

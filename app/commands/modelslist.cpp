// SPDX-License-Identifier: GPL-3.0-or-later
#include "async.h"
#include "commands/modelssubcommands.h"
#include "console.h"
#include "exitcode.h"
#include "jsonline.h"
#include "messages.h"
#include "progress.h"
#include "registry/cataloguetexts.h"
#include "registry/modelregistry.h"
#include "session.h"

#include <algorithm>

namespace pictor::app {

namespace {

/// A model and what of it is on this machine.
struct Row {
    CatalogueEntry entry;
    Availability availability;
    bool isDefault = false;
};

QString stateOf(const Row &row)
{
    const Availability &availability = row.availability;
    if (row.entry.isBuiltin())
        return Text::tr("built in");
    if (availability.present)
        return Text::tr("on this machine, %1").arg(formatBytes(availability.bytesOnDisk));
    const QString gated = row.entry.gated ? Text::tr(", needs an account") : QString();
    const QString all = availability.bytesToDownload > 0
        ? Text::tr(", %1 in all").arg(formatBytes(availability.bytesToDownload))
        : QString();
    if (availability.bytesHere > 0)
        return Text::tr("%1 on this machine").arg(formatBytes(availability.bytesHere)) + all + gated;
    return Text::tr("not on this machine") + all + gated;
}

QString mirrorOf(const CatalogueEntry &entry)
{
    const auto mirror = std::ranges::find_if(entry.sources, &ModelSource::isMirror);
    return mirror == entry.sources.end() ? QString() : mirror->repository;
}

/// The licence, and where to get the files without an account, in lines.
QStringList termsOf(const CatalogueEntry &entry)
{
    QStringList terms;
    if (!entry.licence.isEmpty())
        terms.append(entry.licenceUrl.isEmpty()
                ? Text::tr("Licence: %1.").arg(catalogueText(entry.licence))
                : Text::tr("Licence: %1, %2").arg(catalogueText(entry.licence), entry.licenceUrl));
    if (const QString mirror = mirrorOf(entry); !mirror.isEmpty())
        terms.append(Text::tr("Without an account: --mirror, from %1.").arg(mirror));
    return terms;
}

const char *kindOf(const CatalogueEntry &entry)
{
    return entry.kind == ModelKind::TextToImage ? "text-to-image" : "image-embedding";
}

QString jsonOf(const Row &row)
{
    const CatalogueEntry &entry = row.entry;
    return JsonLine()
        .add("key", entry.key)
        .add("kind", QLatin1String(kindOf(entry)))
        .add("name", entry.name)
        .add("summary", entry.summary)
        .add("licence", entry.licence)
        .add("licenceUrl", entry.licenceUrl)
        .add("mirror", mirrorOf(entry))
        .add("gated", entry.gated)
        .add("dimension", entry.dimension)
        .add("understandsText", entry.understandsText)
        .add("present", row.availability.present)
        .add("folder", row.availability.folder)
        .add("revision", row.availability.revision)
        .add("bytesOnDisk", row.availability.bytesOnDisk)
        .add("bytesToDownload", row.availability.bytesToDownload)
        .add("bytesHere", row.availability.bytesHere)
        .add("default", row.isDefault)
        .text();
}

void printTable(const QList<Row> &rows, Console &console)
{
    qsizetype width = 0;
    for (const Row &row : rows)
        width = std::max(width, row.entry.key.size());
    for (const Row &row : rows) {
        const QString chosen = row.isDefault ? Text::tr(" (used unless you say otherwise)") : QString();
        console.print(row.entry.key.leftJustified(width + 2) + stateOf(row) + chosen);
        console.print(QStringLiteral("    ") + catalogueText(row.entry.name) + QStringLiteral(": ")
            + catalogueText(row.entry.summary));
        for (const QString &line : termsOf(row.entry))
            console.print(QStringLiteral("    ") + line);
    }
}

} // namespace

QCoro::Task<int> listModels(Session &session)
{
    const auto registry = session.registry();
    if (!registry)
        co_return session.fail(registry.error());
    const QString defaultKey = co_await value((*registry)->defaultEmbeddingModel());
    QList<Row> rows;
    for (const CatalogueEntry &entry : (*registry)->catalogue().entries()) {
        const Availability availability = co_await value((*registry)->availability(entry.key));
        rows.append({entry, availability, entry.key == defaultKey});
    }
    if (!session.json())
        printTable(rows, session.console());
    for (const Row &row : session.json() ? rows : QList<Row>())
        session.console().print(jsonOf(row));
    co_return ExitCode::success;
}

} // namespace pictor::app

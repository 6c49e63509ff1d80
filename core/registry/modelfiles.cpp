// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/modelfiles.h"

#include "registry/cataloguetexts.h"
#include "registry/hublocator.h"
#include "registry/messages.h"

#include <algorithm>
#include <map>

namespace pictor {

namespace {

std::optional<Error> notOfTheHub(const CatalogueEntry &entry)
{
    if (entry.isShipped())
        return Error{Error::Kind::Unsupported,
            Text::tr("%1 comes with Pictor: there is nothing to check or remove.")
                .arg(catalogueText(entry.name)),
            {}};
    if (!entry.folder.isEmpty())
        return Error{Error::Kind::Unsupported,
            Text::tr("%1 is a folder of yours, %2: Pictor neither checks nor removes it.")
                .arg(entry.name, entry.folder),
            {}};
    return std::nullopt;
}

/// Everything that the sources list, by repository; of that, what `only` names unless it is empty.
std::map<QString, QStringList> filesByRepository(const CatalogueEntry &entry, const QStringList &only)
{
    std::map<QString, QStringList> files;
    for (const ModelSource &source : entry.sources) {
        for (const ModelFile &file : source.files) {
            if (only.isEmpty() || only.contains(file.path))
                files[source.repository].append(file.path);
        }
    }
    for (auto &[repository, paths] : files)
        paths.removeDuplicates();
    return files;
}

/// The files of `places` that lie in its snapshot `commit`.
QList<hub::WantedFile> filesIn(const HubPlaces &places, const QString &commit)
{
    QList<hub::WantedFile> files;
    for (const ModelFile &file : places.source.files) {
        const hub::Snapshot &place = isWeights(file) ? places.weights : places.others;
        if (place.commit != commit)
            continue;
        const bool isPinned = commit == places.source.revision; // another commit may rightly hold other files
        files.append(
            {file.path, isPinned ? file.bytes : 0, isPinned ? file.sha256 : QString(), file.optional});
    }
    return files;
}

} // namespace

hub::SnapshotRequest requestFor(const ModelSource &source)
{
    hub::SnapshotRequest request{.repository = source.repository, .revision = source.revision};
    for (const ModelFile &file : source.files)
        request.files.append({file.path, file.bytes, file.sha256, file.optional});
    return request;
}

qint64 bytesInHub(const CatalogueEntry &entry, const hub::HubCache &cache)
{
    qint64 most = 0;
    for (const ModelSource &source : entry.sources) {
        const hub::Presence presence = hub::presenceOf(cache, requestFor(source));
        most = std::max(most, presence.complete + presence.partial);
    }
    return most;
}

Result<hub::Verification> verifyModel(const CatalogueEntry &entry, const hub::HubCache &cache,
    const VerifyProgress &progress, std::stop_token stop)
{
    if (const auto error = notOfTheHub(entry))
        return tl::unexpected(*error);
    const auto places = placesInHub(entry, cache);
    if (!places)
        return tl::unexpected(places.error());
    QStringList commits{places->weights.commit, places->others.commit};
    commits.removeDuplicates();
    hub::Verification sum;
    for (const QString &commit : commits) {
        const auto verified = hub::verifySnapshot(
            cache, places->source.repository, commit, filesIn(*places, commit), progress, stop);
        if (!verified)
            return verified;
        sum.faults += verified->faults;
        sum.files += verified->files;
        sum.bytes += verified->bytes;
    }
    return sum;
}

Result<QList<hub::Removal>> planModelRemoval(
    const CatalogueEntry &entry, const hub::HubCache &cache, const QStringList &only)
{
    if (const auto error = notOfTheHub(entry))
        return tl::unexpected(*error);
    QList<hub::Removal> removals;
    const auto parts = only.isEmpty() ? hub::Parts::Go : hub::Parts::Stay;
    for (const auto &[repository, files] : filesByRepository(entry, only)) {
        const auto removal = hub::planRemoval(cache, repository, {}, files, parts);
        if (!removal && removal.error().kind != Error::Kind::NotFound)
            return tl::unexpected(removal.error());
        if (removal && !removal->paths.isEmpty())
            removals.append(*removal);
    }
    if (removals.isEmpty())
        return failure(Error::Kind::NotFound,
            Text::tr("Nothing of %1 is on this machine.").arg(catalogueText(entry.name)));
    return removals;
}

Result<qint64> removeModel(const CatalogueEntry &entry, const hub::HubCache &cache, const QStringList &only)
{
    const auto removals = planModelRemoval(entry, cache, only);
    if (!removals)
        return tl::unexpected(removals.error());
    qint64 freed = 0;
    for (const hub::Removal &removal : *removals) {
        const auto removed = hub::remove(cache, removal);
        if (!removed)
            return removed;
        freed += *removed;
    }
    return freed;
}

qint64 bytesOf(const QList<hub::Removal> &removals)
{
    qint64 bytes = 0;
    for (const hub::Removal &removal : removals)
        bytes += removal.bytes;
    return bytes;
}

} // namespace pictor

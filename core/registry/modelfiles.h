// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "hub/cachedmodel.h"
#include "hub/hubcache.h"
#include "registry/catalogue.h"

#include <functional>
#include <stop_token>

namespace pictor {

/// A model's files in the Hugging Face cache. Disk reads and writes: not for the GUI thread
/// (ModelRegistry::verify, removal and remove are). Thread-safe.

/// The files of `source`, as a download asks for them.
hub::SnapshotRequest requestFor(const ModelSource &source);

/// Bytes of the model that are here, those of unfinished downloads included: of the source that has most.
qint64 bytesInHub(const CatalogueEntry &entry, const hub::HubCache &cache);

/// Called now and then with bytes read, and bytes in all.
using VerifyProgress = std::function<void(qint64 done, qint64 total)>;

/// Hashes every file of the model that would be loaded.
/// @return as locateModel(); Cancelled; Unsupported where the files are not the hub's
Result<hub::Verification> verifyModel(const CatalogueEntry &entry, const hub::HubCache &cache,
    const VerifyProgress &progress, std::stop_token stop);

/// What removing the model would delete: of each of its sources the files that it needs, in whatever snapshot
/// they are, and parts of them. Other files of the same repositories stay.
/// @param only  of those; empty: all
/// @return NotFound where nothing of it is here; Unsupported where the files are not the hub's
Result<QList<hub::Removal>> planModelRemoval(
    const CatalogueEntry &entry, const hub::HubCache &cache, const QStringList &only = {});

/// @return bytes freed; as planModelRemoval(); Denied where a file cannot be deleted
Result<qint64> removeModel(
    const CatalogueEntry &entry, const hub::HubCache &cache, const QStringList &only = {});

/// Bytes that `removals` free together.
qint64 bytesOf(const QList<hub::Removal> &removals);

} // namespace pictor

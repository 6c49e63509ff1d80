// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "hub/hubcache.h"
#include "registry/catalogue.h"
#include "registry/enginefactory.h"

#include <optional>

namespace pictor {

/// Whether a model's files are on this machine.
struct Availability {
    bool present = false; ///< nothing has to be fetched
    QString folder{}; ///< where they are; empty: built in, or absent
    QString revision{}; ///< of what is present
    qint64 bytesOnDisk = 0; ///< weight files
    qint64 bytesToDownload = 0; ///< of the whole model; 0 if present, or unknown
    qint64 bytesHere = 0; ///< what of them an unfinished download has brought; 0 if present
    std::optional<Error> problem{}; ///< why it is not present: what was looked for, where, and what to do
};

/// The weights of `entry`: its sources in the Hugging Face cache, best first, or its folder or file. Disk
/// reads: not for the GUI thread (ModelRegistry::availability is). Thread-safe.
/// @return NotFound, saying how large the download is and how to place the files; its detail lists where it
///         looked. Corrupt (cut-off file), Unsupported (a folder of another family or kind)
Result<LocatedModel> locateModel(const CatalogueEntry &entry, const hub::HubCache &hub);

/// Of a folder whatever kind of model is in it. Disk reads: not for the GUI thread. Thread-safe.
Availability availabilityOf(const CatalogueEntry &entry, const hub::HubCache &hub);

} // namespace pictor

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/report.h"

#include <optional>
#include <stop_token>

namespace pictor::app {

/// A folder that Pictor writes into.
struct KeptPlace {
    const char *key;
    QString label;
    QString path; ///< absolute
    QString chosenBy; ///< what moves it elsewhere: "--data", "HF_HUB_CACHE"
};

/// What is known of it.
struct PlaceCondition {
    KeptPlace place;
    bool exists = false; ///< as a folder
    bool writable = false; ///< it, or what it would be made in
    qint64 files = 0;
    qint64 bytes = 0; ///< what the files hold; links count nothing
    qint64 freeBytes = -1; ///< on its disk; -1: the system does not say
    std::optional<Ailment> ailment{};

    ReportedFact fact() const;
};

/// Walks through the whole folder, and tries to write where there is one: for a worker thread.
/// @param stop  then the walk ends early, and `files` and `bytes` are too small
PlaceCondition examined(const KeptPlace &place, const std::stop_token &stop);

} // namespace pictor::app

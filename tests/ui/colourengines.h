// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/enginefactory.h"

#include <atomic>
#include <memory>
#include <optional>

namespace pictor::ui::test {

/// Engines that compare pictures by their colours in a coarse grid, and words that name a colour ("red",
/// "green", "blue") with them. Stands for both embedding models of the catalogue; only the second one reads
/// words.
class ColourEngines : public std::enable_shared_from_this<ColourEngines> {
public:
    static constexpr int side = 8;

    std::atomic<bool> loadFails = false;
    std::atomic<int> loads = 0;
    std::atomic<int> millisecondsPerBatch = 0; ///< so that a run can be watched, paused and cancelled

    EngineFactory factory();

private:
    Result<LoadedEngine> load(const CatalogueEntry &entry);
};

} // namespace pictor::ui::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "inference/engine.h"
#include "registry/engineerror.h"
#include "registry/inferencemodule.h"
#include "spoiler.h"

namespace pictor::app {

/// What a benchmark gave.
template <class Figures> struct Measurement {
    Figures figures{};
    QString spoiler{}; ///< why the figures are worse than they need be, for people; empty: they are not
};

/// Runs `benchmark(backend)` with the module for `device`.
template <class Benchmark> auto measured(inference::Device::Kind device, const Benchmark &benchmark)
{
    using Figures = decltype(benchmark(std::declval<inference::Backend &>()));
    const auto module = loadInferenceModule(device);
    if (!module)
        return Result<Measurement<Figures>>(tl::unexpected(module.error()));
    try {
        return Result<Measurement<Figures>>({benchmark(**module), spoilerOf(**module)});
    } catch (...) {
        return Result<Measurement<Figures>>(tl::unexpected(errorFromException()));
    }
}

} // namespace pictor::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/report.h"
#include "inference/engine.h"

#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace pictor::app {

/// What a large matrix product reaches on a device.
struct ProductSpeed {
    inference::Device device;
    const char *precision; ///< "f32"
    double gflops; ///< 10^9 multiplications and additions a second
};

/// The inference module and what computes behind it.
struct ComputeCondition {
    QString module; ///< the file that is used; empty: there is none
    std::optional<inference::BackendInfo> backend;
    std::vector<ProductSpeed> speeds;
    QList<Ailment> ailments;

    /// With what can be told without a module. @param memoryBudget  bytes that the settings allow models; 0:
    /// they leave it to Pictor
    ReportSection section(qint64 memoryBudget) const;
};

/// Loads the first of `modules` that can be, and measures for about a second on `device`, or on each: for a
/// worker thread. Once `stop` is asked for it knows no more than it had found out until then.
ComputeCondition examinedCompute(
    const QStringList &modules, std::optional<inference::Device> device, const std::stop_token &stop);

} // namespace pictor::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/create/generationdraft.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace pictor::ui {

/// What of the Create page outlives the window, also one that is killed.
struct CreateState {
    GenerationDraft draft{};
    QList<QueuedGeneration> queue{}; ///< in the order in which they are made
    QStringList prompts{}; ///< that were used, oldest first
};

QByteArray toJson(const CreateState &state);
/// Fields that are missing or make no sense take their defaults.
/// @return Corrupt: not JSON at all
Result<CreateState> createStateFromJson(const QByteArray &json);

} // namespace pictor::ui

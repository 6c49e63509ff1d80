// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoro/QCoroTask>

#include <optional>

namespace pictor::app {

class Session;

/// Each is one word after “pictor bench”; gives the exit code.
QCoro::Task<int> benchClip(Session &session);
QCoro::Task<int> benchGenerate(Session &session);

/// How long --seconds asks to measure; nothing if it is no number up to an hour.
std::optional<double> benchSeconds(const Session &session, double fallback);

} // namespace pictor::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoro/QCoroTask>
#include <QString>

#include <optional>

namespace pictor::inference {
class Backend;
}

namespace pictor::app {

class Session;

/// Each is one word after “pictor bench”; gives the exit code.
QCoro::Task<int> benchClip(Session &session);
QCoro::Task<int> benchGenerate(Session &session);

/// How long --seconds asks to measure; nothing if it is no number up to an hour.
std::optional<double> benchSeconds(const Session &session, double fallback);

/// Something about `backend` that spoils every figure, for people; empty: nothing.
QString spoilerOf(const inference::Backend &backend);

} // namespace pictor::app

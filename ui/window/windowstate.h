// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/library/query.h"
#include "ui/support/scrollplace.h"

#include <QByteArray>
#include <QMap>
#include <QRect>

namespace pictor::ui {

/// What of the window outlives it, also one that is killed. Prompt and queue are CreateState's.
struct WindowState {
    QRect geometry{}; ///< when it is not maximised; null: not known yet
    bool maximised = false;
    QString page = QStringLiteral("create"); ///< or "library", "models", "help", "settings"
    QMap<QString, double> places{}; ///< see PagePlaces
    Query query{}; ///< what the library was asked for
    ListPlace grid{}; ///< where the library's pictures were scrolled to
    ListPlace strip{}; ///< likewise the finished pictures
    QString shown{}; ///< file of the finished picture on the canvas; empty: none
};

/// The query's pictures by their paths alone.
QByteArray toJson(const WindowState &state);
/// Fields that are missing or make no sense take their defaults.
/// @return Corrupt: not JSON at all
Result<WindowState> windowStateFromJson(const QByteArray &json);

} // namespace pictor::ui

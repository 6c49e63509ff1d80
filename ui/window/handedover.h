// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/opening.h"

#include <QByteArray>

#include <optional>

namespace pictor::ui {

/// What a later start asks of the window that is open already.
struct HandedOver {
    Opening opening{};
    QString token{}; ///< with which the desktop lets the window come to the front; empty: it gave none
    bool offline = false; ///< nothing leaves this machine any more
    /// What a window has from its own start or never, as it was given: "--device cpu".
    QStringList options{};

    /// One line, with its end.
    QByteArray toLine() const;
    /// @return nothing: it is no such line; paths that are not absolute are left out
    static std::optional<HandedOver> fromLine(const QByteArray &line);
};

} // namespace pictor::ui

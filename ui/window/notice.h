// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace pictor::ui {

/// What the desktop is asked to show. It may lie there for others to read: counts and names of models, never
/// the user's words.
struct Notice {
    QString title{};
    QString text{}; ///< may be empty
    QString page{}; ///< where a click leads; one notice of a page replaces the one before it

    bool operator==(const Notice &) const = default;
};

} // namespace pictor::ui

Q_DECLARE_METATYPE(pictor::ui::Notice)

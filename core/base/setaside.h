// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pictor {

/// Of a damaged file: "NAME.damaged", and with a number where others were before.
inline constexpr QLatin1String asideSuffix(".damaged");

/// Gives a damaged file another name: nothing is written over it, for it may be all there is. Not for one
/// that cannot be opened, which may be whole.
/// @return its new name; empty: it had to stay
QString setAside(const QString &path);

} // namespace pictor

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/singleinstance.h"

namespace pictor::ui {

/// What the desktop gave this start so that its window may come to the front; empty: nothing. To be asked
/// before there is an application, which would take it away.
QString activationToken();

/// Begins `instance`. Where the first one does not take the wish, says why and what helps, on the terminal
/// and in a small window, until the user gives up or it does.
SingleInstance::Standing standingOf(SingleInstance &instance, const HandedOver &wish);

} // namespace pictor::ui

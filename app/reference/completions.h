// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pictor::app {

/// Scripts that teach a shell to complete Pictor's command line: commands, their options and values.
QString bashCompletion();
QString fishCompletion();
QString zshCompletion();

} // namespace pictor::app

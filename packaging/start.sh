#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds what has changed and runs Pictor. Arguments pass through: start.sh search photo.jpg
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_packages run
# A build folder that has the tests keeps them: `program` leaves them alone.
[ -f "$build/build.ninja" ] || configure PICTOR_TESTS:BOOL=OFF
build program

if [ $# -eq 0 ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    say "There is no display to open the window on; use the command line, for example: packaging/start.sh generate \"a red sunset over the sea\", or packaging/start.sh index FOLDER, then packaging/start.sh search IMAGE (all commands: packaging/start.sh --help)."
    exit 1
fi
exec "$build/app/pictor" "$@"

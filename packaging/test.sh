#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything without a warning and runs all checks and tests. Arguments go to ctest:
# test.sh -R tst_hubcache
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_packages all
configure PICTOR_TESTS:BOOL=ON PICTOR_WERROR:BOOL=ON "PICTOR_UNITY:BOOL=${PICTOR_UNITY:-OFF}"
build all
exec ctest --test-dir "$build" --output-on-failure --parallel "$(nproc)" "$@"

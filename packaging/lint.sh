#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lint.sh format: every source file is formatted as .clang-format says.
# lint.sh tidy BUILD_DIR: clang-tidy's checks of .clang-tidy find nothing in the program's sources.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

case ${1:-} in
format)
    find app core ui tests -name '*.cpp' -print0 -o -name '*.h' -print0 \
        | xargs -0 -n 20 -P "$(nproc)" clang-format --dry-run -Werror
    ;;
tidy)
    version=$(clang-tidy --version)
    # Clang cannot read g++'s precompiled headers nor two of its options; everything else is compiled as in the build.
    database=$2/tidy
    mkdir -p "$database"
    sed -E 's# -Winvalid-pch##; s# -fpch-preprocess##; s# -include [^ ]*cmake_pch\.hxx##; s# -fno-gnu-unique##' \
        "$2/compile_commands.json" >"$database/compile_commands.json"
    # A file that passed is not looked at again until something changes that it was judged by.
    verdicts=${XDG_CACHE_HOME:-$HOME/.cache}/pictor-lint
    mkdir -p "$verdicts"
    export database verdicts version
    sed -nE 's#^ *"file": "(.*)",?$#\1#p' "$database/compile_commands.json" \
        | grep -E "^$PWD/(app|core|ui)/" | sort -u \
        | xargs -d '\n' -n 1 -P "$(nproc)" nice -n 19 python3 packaging/tidy_one.py
    ;;
*)
    sed -n '3,4s/^# //p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac

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
    clang-tidy --version >/dev/null
    # Clang cannot read g++'s precompiled headers nor two of its options; everything else is compiled as in the build.
    database=$2/tidy
    mkdir -p "$database"
    sed -E 's# -Winvalid-pch##; s# -fpch-preprocess##; s# -include [^ ]*cmake_pch\.hxx##; s# -fno-gnu-unique##' \
        "$2/compile_commands.json" >"$database/compile_commands.json"
    # Clang cannot follow libtorch 1.13's headers everywhere in C++20, g++ can: what counts is said of our own files.
    sources=$(sed -nE 's#^ *"file": "(.*)",?$#\1#p' "$database/compile_commands.json" \
        | grep -E "^$PWD/(app|core|ui)/" | sort -u)
    status=0
    xargs -d '\n' -n 1 -P "$(nproc)" nice -n 19 clang-tidy --quiet --extra-arg=-ferror-limit=0 -p "$database" \
        <<<"$sources" >"$database/findings" 2>"$database/errors" || status=$?
    # 123: something was found, if only in those headers. Any other failure is clang-tidy's own.
    if [ "$status" -ne 0 ] && [ "$status" -ne 123 ]; then
        tail -n 20 "$database/errors"
        exit 1
    fi
    ! grep -A 3 -E "^$PWD/(app|core|ui)/[^:]+:[0-9]+:[0-9]+: (warning|error):" "$database/findings"
    ;;
*)
    sed -n '3,4s/^# //p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac

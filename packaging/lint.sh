#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lint.sh format: every source file is formatted as .clang-format says.
# lint.sh tidy BUILD_DIR: clang-tidy's checks of .clang-tidy find nothing in the program's sources.
# lint.sh translations LUPDATE: translations/pictor_en.ts has every plural of the sources, and each is filled in.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

case ${1:-} in
format)
    find app core ui resources tests -name '*.cpp' -print0 -o -name '*.h' -print0 \
        | xargs -0 -n 20 -P "$(nproc)" clang-format --dry-run -Werror
    ;;
tidy)
    exec python3 packaging/tidy.py "$2"
    ;;
translations)
    found=$(mktemp --suffix=.ts)
    trap 'rm -f "$found"' EXIT
    cp translations/pictor_en.ts "$found"
    "$2" -silent app core ui -ts "$found" -I . -I core -I app -pluralonly -no-obsolete -locations none
    diff -u translations/pictor_en.ts "$found" && ! grep -n unfinished "$found" || {
        echo "Run “ninja update_translations” in the build folder, and fill in the plurals it adds." >&2
        exit 1
    }
    ;;
*)
    sed -n '3,5s/^# //p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lint.sh format: every source file is formatted as .clang-format says.
# lint.sh tidy BUILD_DIR: clang-tidy's checks of .clang-tidy find nothing in the program's sources.
# lint.sh translations LUPDATE: every translation has every string of the sources (English: every plural), filled in.
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
    found=$(mktemp -d)
    trap 'rm -r "$found"' EXIT
    cp translations/*.ts "$found"
    gather() { "$lupdate" -silent app core ui -I . -I core -I app -no-obsolete -locations none "$@"; }
    lupdate=$2
    gather -pluralonly -ts "$found/pictor_en.ts"
    gather -ts $(find "$found" -name '*.ts' ! -name pictor_en.ts)
    diff -u translations "$found" --exclude CMakeLists.txt && python3 packaging/translations.py translations/*.ts || {
        echo "Run “ninja update_translations” in the build folder, and translate what it adds." >&2
        exit 1
    }
    ;;
*)
    sed -n '3,5s/^# //p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac

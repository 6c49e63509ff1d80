#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lint.sh format: every source file is formatted as .clang-format says.
# lint.sh tidy BUILD_DIR: clang-tidy's checks of .clang-tidy find nothing in the program's sources.
# lint.sh installed BUILD_DIR: what desktops, man and shells are to read is as they want it.
# lint.sh page FILE: man has nothing to say against the manual page FILE.
# lint.sh translations LUPDATE: every translation has every string of the sources (English: every plural), filled in.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

case ${1:-} in
format)
    find app core packaging resources tests ui -name '*.cpp' -print0 -o -name '*.h' -print0 \
        | xargs -0 -n 20 -P "$(nproc)" clang-format --dry-run -Werror
    ;;
tidy)
    exec python3 packaging/tidy.py "$2"
    ;;
installed)
    made=$2/packaging
    desktop-file-validate packaging/desktop/arpa.home.pictor.desktop
    appstreamcli validate --no-net --pedantic "$made/arpa.home.pictor.metainfo.xml"
    grep -qF 'setDesktopFileName(QStringLiteral("arpa.home.pictor"))' ui/application.cpp || {
        echo "The window does not name the desktop entry that belongs to it." >&2
        exit 1
    }
    packaging/lint.sh page "$made/pictor.1.gz"
    # Plasma passes over a menu in a person's own folder that is not executable.
    place=$(mktemp -d)
    trap 'rm -r "$place"' EXIT
    cmake -DCMAKE_INSTALL_PREFIX="$place" -P "$made/cmake_install.cmake" >/dev/null
    [ -x "$place/share/kio/servicemenus/arpa.home.pictor.servicemenu.desktop" ] || {
        echo "The menu of Dolphin is not executable where one person installs it." >&2
        exit 1
    }
    for shell in bash fish zsh; do
        "$shell" -n "$made/reference/$shell"
    done
    cmake --list-presets=all >/dev/null
    ;;
page)
    complaints=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$2" 2>&1 >/dev/null) \
        || complaints=${complaints:-"man gives up on $2 without a word"} # some end it with an error, some do not
    [ -z "$complaints" ] || {
        echo "$complaints" >&2
        exit 1
    }
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
    sed -n '3,7s/^# //p' "${BASH_SOURCE[0]}" >&2
    exit 2
    ;;
esac

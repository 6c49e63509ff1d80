# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by start.sh and test.sh: installs what is missing, configures and builds. Everything it says goes to stderr,
# so that a command's own output stays clean.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release

say() { printf '%s\n' "$*" >&2; }

# wanted_packages run|all
wanted_packages() {
    local list=$root/packaging/packages.txt
    if [ "$1" = run ]; then sed '/^\[tests\]/,$d' "$list"; else sed '/^\[tests\]/d' "$list"; fi | sed 's/#.*//; /^[[:space:]]*$/d'
}

# install_packages run|all: asks apt for what is missing, and only then for rights
install_packages() {
    local missing
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system: make sure that the equivalents of packaging/packages.txt are installed."
        return
    fi
    missing=$(comm -23 <(wanted_packages "$1" | sort -u) \
        <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort -u))
    [ -n "$missing" ] || return 0

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "These packages are missing, and there is no sudo to install them with:" $missing
            say "Ask an administrator to run: apt-get install" $missing
            exit 1
        fi
        as_root=(sudo)
    fi
    say "Installing" $missing
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y)
    # The package lists may be too old, or absent in a fresh container.
    "${apt[@]}" install --no-install-recommends $missing >&2 2>/dev/null && return
    "${apt[@]}" update >&2 && "${apt[@]}" install --no-install-recommends $missing >&2 || {
        say "The packages could not be installed: see apt's message above. Then run this script again."
        exit 1
    }
}

# build TARGET: silent when there is nothing to do
build() {
    ninja -C "$build" -n "$1" | grep -q 'no work to do' && return
    say "Building Pictor (the first time takes some minutes) ..."
    ninja -C "$build" "$1" >&2 || {
        say "The build failed: see the first error above."
        exit 1
    }
}

# configure CMAKE_CACHE_ENTRY...: only if the build folder does not have these settings yet
configure() {
    local setting
    if [ -f "$build/build.ninja" ]; then
        for setting in "$@"; do
            grep -qxF "$setting" "$build/CMakeCache.txt" || break
            setting=
        done
        [ -n "$setting" ] || return 0
    fi
    (cd "$root" && cmake --preset release "${@/#/-D}") >&2 || {
        say "CMake could not configure the build in $build: see its message above."
        exit 1
    }
}

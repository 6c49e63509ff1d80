#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# checkpackage.sh BUILD_DIR: makes an archive of a finished build, no .deb without dpkg-shlibdeps, and a .deb, and lets that
# prove itself: apt can resolve it; dpkg installs it (below a scratch root with a database of its own: nothing of this
# system is touched, and no rights are needed); installed there, the program answers, opens a window and makes a picture
# with what was installed, nothing else; and removed, it leaves nothing.
set -euo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$(cd "$1" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
root=$scratch/root log=$scratch/log

fail() {
    printf '%s\n' "$*" >&2
    [ ! -s "$log" ] || tail -n 30 "$log" >&2
    exit 1
}
step() { printf '%s ...\n' "$*"; }

step "Making the package"
cpack --config "$build/CPackConfig.cmake" -G DEB -B "$scratch/made" -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip >"$log" 2>&1 \
    || fail "cpack could not make the package:"
package=$(echo "$scratch"/made/pictor_*.deb)
[ -f "$package" ] || fail "cpack made no package, or several: $package"
chmod 755 "$scratch" "$scratch/made" && chmod 644 "$package" # for the user that apt reads it as
dpkg-deb --field "$package" Package Version Architecture Depends Recommends

[ "$(dpkg-deb --ctrl-tarfile "$package" | tar -t | sort | paste -sd ' ')" = "./ ./control ./md5sums" ] \
    || fail "It has scripts, which it does not need."

step "None without dpkg-shlibdeps, which names the libraries it depends on"
! cpack --config "$build/CPackConfig.cmake" -G DEB -B "$scratch/unmade" -D "CMAKE_IGNORE_PATH=/usr/bin;/bin" >"$log" 2>&1 \
    || fail "cpack made a package without dpkg-shlibdeps:"
grep -qF 'sudo apt-get install dpkg-dev file' "$log" || fail "cpack does not say what it needs:"
[ -z "$(find "$scratch/unmade" -name '*.deb' 2>/dev/null)" ] || fail "cpack left a package that it could not make."

step "An archive"
cpack --config "$build/CPackConfig.cmake" -G TGZ -B "$scratch/archive" >"$log" 2>&1 || fail "cpack could not make an archive:"
tar -tvzf "$scratch"/archive/pictor-*.tar.gz >"$scratch/archived"
grep -qE '^-..x.*[ /]bin/pictor$' "$scratch/archived" || fail "The archive has no program."
: >"$log"

step "Its files"
dpkg-deb --fsys-tarfile "$package" | tar -t | sed 's,^\.,,; s,/$,,' | sort >"$scratch/files"
for file in bin/pictor lib/pictor/libpictor_inference_cpu.so share/applications/arpa.home.pictor.desktop \
    share/metainfo/arpa.home.pictor.metainfo.xml share/icons/hicolor/scalable/apps/arpa.home.pictor.svg \
    share/icons/hicolor/48x48/apps/arpa.home.pictor.png share/man/man1/pictor.1.gz \
    share/bash-completion/completions/pictor share/fish/vendor_completions.d/pictor.fish \
    share/zsh/vendor-completions/_pictor share/doc/pictor/copyright; do
    grep -qxF "/usr/$file" "$scratch/files" || fail "/usr/$file is not in the package."
done
shipped=$source/resources/builtin/models
for model in "$shipped"/*/; do
    [ ! -d "$model" ] || grep -qxF "/usr/share/pictor/models/$(basename "$model")" "$scratch/files" \
        || fail "The model $(basename "$model") is not in the package."
done
! grep -vE '^(/usr(/(bin|lib|share)(/(pictor|applications|metainfo|icons|man|doc|kio|bash-completion|fish|zsh)(/.*)?)?)?)?$' \
    "$scratch/files" || fail "These have no place in the package."
! grep -E 'tst_|/tests?(/|$)|maker|bench|landscapes$' "$scratch/files" | grep -v '^/usr/share/pictor/models/' \
    || fail "These are for those who work on Pictor, not for those who use it."

dpkg-deb --fsys-tarfile "$package" | tar -tv >"$scratch/modes"
! grep -E '^-..x.* \./usr/share/' "$scratch/modes" || fail "These are executable, and no programs."

step "Its dependencies"
apt-get install --simulate "$package" >"$log" 2>&1 || fail "apt cannot resolve the package's dependencies:"
grep -q '^Inst pictor ' "$log" || fail "apt would not install it:"

step "Installing"
mkdir -p "$root"/var/lib/dpkg/{info,updates,triggers} && touch "$root"/var/lib/dpkg/{status,available}
# The dependencies are this system's. Whoever is not root is so below the scratch root alone.
in_root() {
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(unshare --map-root-user)
    PATH=$PATH:/usr/sbin:/sbin "${as_root[@]}" dpkg --root="$root" --log=/dev/null --force-depends "$@" >"$log" 2>&1
}
everything() { (cd "$root" && find . -path ./var/lib/dpkg -prune -o -print | sort); }
everything >"$scratch/before"
in_root --install "$package" || fail "dpkg could not install it:"
everything >"$scratch/installed"

# As a person who has never used Pictor, with none of this system's models.
person=$scratch/person
mkdir -p "$person"
pictor=$root/usr/bin/pictor
as_person=(env -u PICTOR_MODELS_DIR -u PICTOR_INFERENCE_MODULE_DIR -u DISPLAY -u WAYLAND_DISPLAY HOME="$person"
    XDG_DATA_HOME="$person/data" XDG_CACHE_HOME="$person/cache" XDG_CONFIG_HOME="$person/config" HF_HOME="$person/hub"
    HF_HUB_OFFLINE=1 QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software)

step "Its version"
"${as_person[@]}" "$pictor" --version >"$scratch/version" 2>"$log" || fail "It does not start:"
version=$(dpkg-deb --field "$package" Version)
[ "$(cat "$scratch/version")" = "pictor ${version%-*}" ] || fail "It says $(cat "$scratch/version"), not $version."

step "Its window"
exec {told}< <(
    "${as_person[@]}" PICTOR_STARTUP_TRACE=1 "$pictor" 2>&1 &
    echo "$!"
    wait "$!" && echo "ended well"
)
read -r window <&"$told"
: >"$log"
while read -r line <&"$told"; do
    echo "$line" >>"$log"
    [[ $line != *"first frame"* ]] || kill -TERM "$window"
done
grep -q "first frame" "$log" || fail "The window showed no frame:"
grep -q '^ended well' "$log" || fail "The window did not close as it should:"

# picture NAME MODEL SIZE: made by the module that was installed.
picture() {
    "${as_person[@]}" LD_DEBUG=files LD_DEBUG_OUTPUT="$scratch/loaded-$1" "$pictor" generate "a lake at dawn" --model "$2" --seed 1 \
        --steps 2 --size "$3" -o "$scratch/$1.png" >"$log" 2>&1 || fail "It made no picture with $2:"
    [ "$(head -c 4 "$scratch/$1.png" | tail -c 3)" = PNG ] || fail "What it made with $2 is no PNG."
    grep -qF "$root/usr/lib/pictor/libpictor_inference_cpu.so" "$scratch/loaded-$1".* \
        || fail "It took another inference module than the installed one."
}
tiny=$source/tests/data/reference/models/flux-schnell-tiny
step "A picture"
picture tiny "$tiny" 32x32

step "A picture of the model that comes with it"
models=$root/usr/share/pictor/models stand_in=
if [ ! -d "$models/landscapes" ]; then # which has not been made in this source tree: another stands in for it
    stand_in=$models/landscapes
    mkdir -p "$models" && cp -r "$tiny" "$stand_in"
fi
"${as_person[@]}" "$pictor" models --json >"$scratch/models" 2>"$log" || fail "It cannot list its models:"
grep -qF "$models/landscapes" "$scratch/models" || fail "It does not find the model in its own place."
picture landscapes builtin/landscapes 64x64
[ -z "$stand_in" ] || rm -r "$stand_in"
grep -qxF ./usr/share/pictor/models "$scratch/installed" || rmdir -p --ignore-fail-on-non-empty "$models"

step "Removing"
everything | diff "$scratch/installed" - || fail "It wrote into the place that it was installed to."
in_root --purge pictor || fail "dpkg could not remove it:"
everything | diff "$scratch/before" - || fail "It left these behind."
[ ! -s "$root/var/lib/dpkg/status" ] || ! grep -q '^Package: pictor' "$root/var/lib/dpkg/status" || fail "dpkg still knows it."
echo "Installed, used and removed without a trace."

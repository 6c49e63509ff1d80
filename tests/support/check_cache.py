#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a Hugging Face cache is one that the Python client reads (standard library only).

  check_cache.py CACHE REPOSITORY REVISION COMMIT FILE...     FILE "!name": must not be found

Says anew, independent of what wrote the cache, what huggingface_hub 1.23 demands of it:
scan_cache_dir() without a warning, try_to_load_from_cache() of each file, offline; beyond that, that blobs are what their
names say, links are relative and stay inside, and nothing half written is left. Prints each fault; exit status 1 if any.
"""
import hashlib, os, re, stat, sys
from pathlib import Path

TAG = "Signature: 8a477f597d28d172789f06886806bc55"
MISSING = object()  # the client's _CACHED_NO_EXIST


def scan(cache, faults):
    """As scan_cache_dir(): {repository: {commit: {file: path}}}; what it would warn of goes to faults."""
    found = {}
    for folder in sorted(cache.iterdir()):
        if folder.name in (".locks", "CACHEDIR.TAG"):
            continue
        if not folder.is_dir() or "--" not in folder.name:
            faults.append(f"{folder}: no repository's folder")
            continue
        kind, name = folder.name.split("--", maxsplit=1)
        if kind not in ("models", "datasets", "spaces"):
            faults.append(f"{folder}: unknown kind of repository")
        found[name.replace("--", "/")] = scan_repository(folder, faults)
    return found


def scan_repository(folder, faults):
    snapshots, refs = folder / "snapshots", folder / "refs"
    if not snapshots.is_dir():
        faults.append(f"{snapshots}: no such folder")
        return {}
    commits = {}
    for snapshot in snapshots.iterdir():
        if snapshot.is_file():
            faults.append(f"{snapshot}: a file among snapshots")
            continue
        commits[snapshot.name] = files = {}
        for path in snapshot.glob("**/*"):
            if path.is_dir():
                continue
            if not path.resolve().exists():
                faults.append(f"{path}: its blob is missing")
            files[path.relative_to(snapshot).as_posix()] = path
    for ref in refs.glob("**/*") if refs.exists() else ():
        if not ref.is_dir() and ref.read_text() not in commits:
            faults.append(f"{ref}: names a commit that is not there: {ref.read_text()!r}")
    return commits


def load(cache, repository, revision, name):
    """As try_to_load_from_cache(): a path, MISSING, or None."""
    folder = cache / ("models--" + repository.replace("/", "--"))
    ref = folder / "refs" / revision
    if ref.is_file():
        revision = ref.read_text()
    if (folder / ".no_exist" / revision / name).is_file():
        return MISSING
    path = folder / "snapshots" / revision / name
    return path if path.is_file() else None


def check_blob(blob, faults):
    data = blob.read_bytes()
    name, digest = blob.name, None
    if re.fullmatch("[0-9a-f]{64}", name):
        digest = hashlib.sha256(data).hexdigest()
    elif re.fullmatch("[0-9a-f]{40}", name):
        digest = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
    if digest != name:
        faults.append(f"{blob}: is not what its name says ({digest})")


def check_link(path, folder, faults):
    if not path.is_symlink():
        return
    target = os.readlink(path)
    if os.path.isabs(target):
        faults.append(f"{path}: links to an absolute path, {target}")
    elif Path(os.path.normpath(path.parent / target)).parent != folder / "blobs":
        faults.append(f"{path}: does not link to a blob but to {target}")


def check_surroundings(cache, repository, faults):
    tag = cache / "CACHEDIR.TAG"
    if not tag.is_file() or tag.read_text().splitlines()[0] != TAG:
        faults.append(f"{tag}: does not mark a cache")
    folder = "models--" + repository.replace("/", "--")
    for lock in (cache / ".locks" / folder).iterdir():
        if lock.suffix != ".lock" or lock.stat().st_size or not stat.S_ISREG(lock.stat().st_mode):
            faults.append(f"{lock}: no lock file")
    for left in cache.rglob("*"):
        if "incomplete" in left.name or ".pictor" in left.name:
            faults.append(f"{left}: left behind")


def check(cache, repository, revision, commit, names):
    faults = []
    folder = cache / ("models--" + repository.replace("/", "--"))
    snapshots = scan(cache, faults).get(repository, {})
    for files in snapshots.values():
        for path in files.values():
            check_link(path, folder, faults)
    for blob in (folder / "blobs").iterdir():
        check_blob(blob, faults)
    check_surroundings(cache, repository, faults)
    if revision != commit and (folder / "refs" / revision).read_bytes() != commit.encode():
        faults.append(f"{revision} does not name {commit}, 40 digits and no line end")
    for name in names:
        wanted = not name.startswith("!")
        path = load(cache, repository, revision, name.lstrip("!"))
        if wanted != isinstance(path, Path):
            faults.append(f"{name}: {'is not found' if wanted else 'is found'}")
        elif wanted and path != snapshots.get(commit, {}).get(name):
            faults.append(f"{name}: {path} is not in the snapshot of {commit}")
    return faults


if __name__ == "__main__":
    if len(sys.argv) < 6:
        sys.exit(__doc__)
    found = check(Path(sys.argv[1]), *sys.argv[2:5], sys.argv[5:])
    print("\n".join(found))
    sys.exit(bool(found))

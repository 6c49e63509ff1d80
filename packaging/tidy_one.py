#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tidy_one.py SOURCE: clang-tidy's findings in our own files, for one source; exit status 1 if there are any.

$database: folder of compile_commands.json; $verdicts: folder that remembers which sources passed; $version: that of
clang-tidy. A verdict holds for what it was made of: the source, every file of ours that it includes, its compile
command, .clang-tidy, clang-tidy itself, the packages installed. Only "nothing found" is remembered.
"""
import hashlib, json, os, re, shlex, subprocess, sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = Path("/var/lib/dpkg/status")  # headers that are not ours change with it


def command_of(source):
    for entry in json.loads(Path(os.environ["database"], "compile_commands.json").read_text()):
        if entry["file"] == source:
            return entry
    sys.exit(f"{source}: not in the build")


def included(entry):
    """The source and every file below the source tree that it may include, generated ones too: found by their names, as
    the preprocessor would, but without leaving out what an #if does."""
    words = shlex.split(entry["command"])
    roots = [Path(entry["directory"], word[2:]).resolve() for word in words if word.startswith("-I")]
    found, waiting = set(), [Path(entry["directory"], entry["file"]).resolve()]
    while waiting:
        path = waiting.pop()
        if path in found:
            continue
        found.add(path)
        for name in re.findall(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', path.read_text(errors="replace"), re.M):
            candidates = [(folder / name).resolve() for folder in [path.parent, *roots]]
            waiting += [c for c in candidates if c.is_relative_to(ROOT) and c.is_file()]
    return sorted(found)


def key_of(entry):
    """What the verdict depends on."""
    parts = [os.environ["version"].encode(), entry["command"].encode(), Path(__file__).read_bytes()]
    if PACKAGES.exists():
        parts.append(PACKAGES.read_bytes())
    for path in [ROOT / ".clang-tidy", *included(entry)]:
        parts += [str(path).encode(), path.read_bytes()]
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "little") + part)
    return digest.hexdigest()


def findings(source):
    """Ours. Clang cannot follow libtorch 1.13's headers everywhere in C++20, g++ can: errors there are passed over."""
    tidy = subprocess.run(["clang-tidy", "--quiet", "--extra-arg=-ferror-limit=0", "-p", os.environ["database"], source],
                          capture_output=True, text=True)
    if tidy.returncode not in (0, 1):  # 1: something was found, if only in those headers
        return tidy.stdout + tidy.stderr or f"{source}: clang-tidy ended with {tidy.returncode}"
    ours = re.compile(rf"^{re.escape(str(ROOT))}/(app|core|ui)/[^:]+:\d+:\d+: (warning|error):")
    lines = tidy.stdout.splitlines()
    return "\n".join("\n".join(lines[i:i + 4]) for i, line in enumerate(lines) if ours.match(line))


def main(source):
    passed = Path(os.environ["verdicts"], key_of(command_of(source)))
    if passed.exists():
        return 0
    found = findings(source)
    if found:
        print(found, flush=True)
        return 1
    passed.touch()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

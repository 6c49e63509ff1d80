#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tidy.py BUILD_DIR: clang-tidy's findings in our own files, for every source of app, core and ui; exit status 1 if there
are any.

A source that passed is not looked at again until something changes that it was judged by: the source, every file of ours
that it includes, its compile command, .clang-tidy, clang-tidy itself, the packages installed. Only "nothing found" is
remembered, source by source, in the folder pictor-lint of the user's cache.

Nearly all of clang-tidy's time goes into the headers of Qt and libtorch. Sources that have no verdict and are compiled
alike are therefore looked at as one file that includes them all, GROUP at a time; one or two are looked at alone. What
is found in a source counts only when it is found in that source alone as well, so names that clash in a group make it
slower, never wrong. What such a group cannot see:
- a using-declaration that only another member uses. A source that does not spell such a name again is looked at alone.
- an #include that is missing, but stands in a member before. The compiler sees it in a build without PICTOR_UNITY.
"""
import hashlib, json, os, re, shlex, subprocess, sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = Path("/var/lib/dpkg/status")  # headers that are not ours change with it
VERDICTS = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "pictor-lint")
GROUP = 12
OURS = rf"{re.escape(str(ROOT))}/(app|core|ui)/"
# Clang knows neither g++'s precompiled headers nor these of its options; everything else is compiled as in the build.
NOT_CLANGS = re.compile(r" (-Winvalid-pch|-fpch-preprocess|-fno-gnu-unique|-Wno-subobject-linkage|-include \S*cmake_pch\.hxx)(?= |$)")
USING = re.compile(r"^\s*using (?:[\w:]*::)?(\w+);", re.M)

DEFINED = re.compile(
    r"^(?:(?:struct|class|enum|enum class|using) (\w+)(?: *=| :| \{)|(?:(?:const|constexpr|static) )+[^(\n]*?(\w+)(?: =|\{|\()"
    r"|[\w:][^=;(]*?[ &*](\w+)(\([^;)]*\))[^;]*?\n\{)", re.M)


class Source:
    def __init__(self, entry, version):
        self.path, self.folder = entry["file"], entry["directory"]
        words = shlex.split(NOT_CLANGS.sub("", entry["command"]))
        words = words[next(i for i, word in enumerate(words) if word.startswith("-")):]  # less launcher and compiler
        self.flags = []
        while words:
            word = words.pop(0)
            if word in ("-o", "-c"):
                words.pop(0)
            else:
                self.flags.append(word)
        self.verdict = VERDICTS / self.key([version, self.folder.encode(), *map(str.encode, self.flags)])

    def included(self):
        """The source and every file below the source tree that it may include, generated ones too."""
        roots = [Path(self.folder, flag[2:]).resolve() for flag in self.flags if flag.startswith("-I")]
        found, waiting = set(), [Path(self.path).resolve()]
        while waiting:
            path = waiting.pop()
            if path not in found:
                found.add(path)
                for name in names_included(path):
                    candidates = [resolved(folder / name) for folder in [path.parent, *roots]]
                    waiting += [c for c in candidates if c]
        return sorted(found)

    def key(self, parts):
        """What the verdict depends on."""
        parts += [contents(Path(__file__)), contents(PACKAGES)]
        for path in [ROOT / ".clang-tidy", *self.included()]:
            parts += [str(path).encode(), contents(path)]
        digest = hashlib.sha256()
        for part in parts:
            digest.update(len(part).to_bytes(8, "little") + part)
        return digest.hexdigest()

    def text(self):
        return re.sub(r"//.*", "", contents(Path(self.path)).decode(errors="replace"))

    def has_idle_using(self):
        return any(len(re.findall(rf"\b{name}\b", self.text())) == 1 for name in USING.findall(self.text()))

    def names(self):
        """What it defines, as far as its lines tell; functions with their parameters."""
        return {" ".join(filter(None, match)) for match in DEFINED.findall(self.text())}


@cache
def contents(path):
    return path.read_bytes() if path.exists() else b""


@cache
def names_included(path):
    """As the preprocessor would find them, but without leaving out what an #if does."""
    return re.findall(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', contents(path).decode(errors="replace"), re.M)


@cache
def resolved(path):
    path = path.resolve()
    return path if path.is_relative_to(ROOT) and path.is_file() else None


class Findings:
    """Those in our files. Clang cannot follow libtorch 1.13's headers everywhere in C++20, g++ can: errors there are
    passed over."""

    def __init__(self, scratch, sources):
        path = Path(sources[0].path)
        if len(sources) > 1:
            text = "".join(f'#include "{source.path}"\n' for source in sources)
            path = scratch / f"group_{hashlib.sha256(text.encode()).hexdigest()[:16]}.cpp"
            path.write_text(text)
        tidy = subprocess.run(
            ["nice", "-n", "19", "clang-tidy", "--quiet", f"--config-file={ROOT / '.clang-tidy'}",
             f"--header-filter=^{OURS}.*\\.(h|cpp)$", "--extra-arg=-ferror-limit=0", str(path), "--", *sources[0].flags],
            cwd=sources[0].folder, capture_output=True, text=True)
        lines = tidy.stdout.splitlines()
        place = re.compile(rf"^({OURS}[^:]+|{re.escape(str(path))}):\d+:\d+: (warning|(?:fatal )?error):")
        self.texts = {}  # file: what is wrong there
        self.broken = False  # it could not be read as C++, perhaps only because names clash
        for i, line in enumerate(lines):
            if match := place.match(line):
                self.texts.setdefault(match[1], []).append("\n".join(lines[i:i + 4]))
                self.broken |= "[clang-diagnostic-error" in line
        # 1: something was found, if only in those headers; or nothing was even read
        elsewhere = tidy.returncode == 1 and any(re.match(r"/[^:]+:\d+:\d+: (fatal )?error:", line) for line in lines)
        if tidy.returncode and not elsewhere or re.search(r"^(fatal )?error:", tidy.stdout, re.M):
            self.broken = True
            self.texts[str(path)] = [tidy.stdout + tidy.stderr or f"{path}: clang-tidy ended with {tidy.returncode}"]


class Check:
    def __init__(self, scratch):
        self.scratch, self.told = scratch, set()

    def tell(self, texts):
        for text in texts:
            if text not in self.told:  # a header's findings come with every source that includes it
                self.told.add(text)
                print(text, flush=True)

    def __call__(self, sources):
        """Looks at sources that are compiled alike, and again at fewer of them where something was found."""
        if not sources:
            return
        findings = Findings(self.scratch, sources)
        blamed = [source for source in sources if source.path in findings.texts]
        others = [source for source in sources if source.path not in findings.texts]
        if not findings.texts:
            for source in sources:
                source.verdict.touch()
        elif len(sources) == 1:
            self.tell(sum(findings.texts.values(), []))
        elif len(blamed) < len(findings.texts) and not findings.broken:  # a header: whoever includes it fails
            self.tell(sum((texts for file, texts in findings.texts.items() if file.endswith(".h")), []))
            for source in blamed:
                self([source])
        elif blamed and others:
            self(others)
            self(blamed)
        else:
            middle = len(sources) // 2
            self(sources[:middle])
            self(sources[middle:])


def groups_of(sources):
    """Sources of one group are compiled alike, lie side by side if they can, and define no name twice."""
    alike, alone = {}, []
    for source in sorted(sources, key=lambda source: source.path):
        groups = alike.setdefault(tuple(source.flags), [])
        if source.has_idle_using():
            alone.append([source])
            continue
        names = source.names()
        for members, taken in groups:
            if len(members) < GROUP and not names & taken:
                members.append(source)
                taken |= names
                break
        else:
            groups.append(([source], names))
    together = [members for groups in alike.values() for members, _ in groups]
    few = [[source] for members in together if len(members) < 3 for source in members]
    return sorted([m for m in together if len(m) >= 3] + few + alone, key=len, reverse=True)


def main(build):
    VERDICTS.mkdir(parents=True, exist_ok=True)
    scratch = Path(build, "tidy").resolve()
    scratch.mkdir(exist_ok=True)
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout
    entries = {}
    for entry in json.loads(Path(build, "compile_commands.json").read_text()):
        together = Path(entry["file"]).match("Unity/unity_*_cxx.cxx")
        if together:  # by PICTOR_UNITY, which leaves this warning to us
            entry["command"] += " -Wshadow"
        for file in names_included(Path(entry["file"])) if together else [entry["file"]]:
            if re.match(OURS, file):
                entries.setdefault(file, {**entry, "file": file})
    if not entries:
        sys.exit(f"{build}: no source of ours is built there")
    check = Check(scratch)
    pending = [s for s in (Source(entry, version) for entry in entries.values()) if not s.verdict.exists()]
    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        list(pool.map(check, groups_of(pending)))
    return 1 if check.told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

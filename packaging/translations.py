#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py FILE.ts…: every string is translated, keeps its placeholders, line breaks and outer blanks, and has
plural forms where it counts; exit status 1 if not."""
import re, sys
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
# "%1 pictures" where the number may be one; not "%1 pictures a second", which no plural form is for.
COUNTER = re.compile(r"%L?\d+ (?:pictures|files|steps|tokens|bytes|numbers|folders|models|threads)\b(?! a second|/s)")


def outline(text, is_one=False):
    """What a translation may not change; a singular may say its number in words."""
    placeholders = sorted(PLACEHOLDER.findall(text))
    if is_one:
        placeholders = [p for p in placeholders if p != "%n"]
    return placeholders, text.count("\n"), text[:1] == " ", text[-1:] == " "


def faults(message):
    source = message.findtext("source")
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if message.get("numerus") != "yes":
        forms = [translation.text or ""]
        if COUNTER.search(source):
            yield "counts something, but has no plural forms"
    if translation.get("type") or not all(forms):
        yield "is not translated"
        return
    for i, form in enumerate(forms):
        is_one = len(forms) > 1 and i == 0
        if outline(form, is_one) != outline(source, is_one):
            yield f"has other placeholders, line breaks or outer blanks: {form!r}"


def main(files):
    found = False
    for file in files:
        for context in ElementTree.parse(file).getroot().findall("context"):
            for message in context.findall("message"):
                for fault in faults(message):
                    found = True
                    print(f"{file}: {context.findtext('name')}: {message.findtext('source')!r} {fault}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

#!/usr/bin/env python3
"""Writes src/SpamSense/Content/Data/fold-table.txt from Python's Unicode data.

A row is `FIRST-LAST TARGET`: every code point of the range (hexadecimal) folds to TARGET; `FIRST-LAST +TARGET` maps the range to
consecutive letters that begin with TARGET. What folds: upper case to lower case in every script; letters that are a Latin letter
or an ASCII digit in another dress (accents, full-width, mathematical, enclosed, superscript, small capitals) to that letter.
Accents of other scripts stay: they are spelling there, not dress.
"""
import pathlib
import sys
import unicodedata

SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz"))
WITHOUT_DECOMPOSITION = dict(zip("øđħıłŧƀɓɗɠƙɲƥʂƭʋƴȥƶɇɉɍɏⱥȼɨʉɵ", "odhiltbbdgknpstvyzzejryaciuo"))
ENCLOSED = {0x1F130: 26, 0x1F150: 26, 0x1F170: 26}


def fold(code):
    c = chr(code)
    if c in SMALL_CAPITALS:
        return SMALL_CAPITALS[c]
    for first, count in ENCLOSED.items():
        if first <= code < first + count:
            return chr(ord("a") + code - first)
    decomposed = "".join(d for d in unicodedata.normalize("NFKD", c) if not unicodedata.combining(d))
    if len(decomposed) == 3 and decomposed[0] == "(" and decomposed[2] == ")":
        decomposed = decomposed[1]
    lower = decomposed.lower()
    if len(lower) == 1:
        lower = WITHOUT_DECOMPOSITION.get(lower, lower)
        if lower.isascii() and lower.isalnum():
            return lower
    lower = c.lower()
    return lower if len(lower) == 1 else c


def main(target):
    rows, run = [], None
    for code in range(0x80, 0x1F200):
        if 0xD800 <= code <= 0xDFFF:
            continue
        to = fold(code)
        if to == chr(code):
            continue
        if run and code == run[1] + 1 and run[3] in (None, "same") and to == run[2]:
            run[1], run[3] = code, "same"
        elif run and code == run[1] + 1 and run[3] in (None, "next") and ord(to) == ord(run[2]) + code - run[0]:
            run[1], run[3] = code, "next"
        else:
            run = [code, code, to, None]
            rows.append(run)
    lines = ["# Written by eng/fold-table.py from Unicode %s; do not edit." % unicodedata.unidata_version]
    for first, last, to, kind in rows:
        lines.append("%04X-%04X %s%s" % (first, last, "+" if kind == "next" else "", to))
    pathlib.Path(target).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(len(rows), "rows")


main(sys.argv[1])

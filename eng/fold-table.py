#!/usr/bin/env python3
"""Writes fold-table.txt, dress-table.txt and compositions.txt of src/SpamSense/Content/Data from Python's Unicode data.

A row of the first two is `FIRST-LAST TARGET`: every code point of the range (hexadecimal) becomes TARGET; `FIRST-LAST +TARGET` maps
the range to consecutive characters that begin with TARGET.

fold-table: upper case to lower case in every script; letters that are a Latin letter or an ASCII digit in another dress (accents,
full-width, mathematical, enclosed, superscript, small capitals) to that letter. Accents of other scripts stay: they are spelling
there, not dress.

dress-table: letters, digits and signs that are an ASCII character in another dress, to that character with its case. Accents are not
dress, so é is in the first table only.

compositions: `COMPOSED BASE MARK`, the letters of Greek and Cyrillic that may also be written as a letter and a mark.
"""
import pathlib
import sys
import unicodedata

SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz"))
WITHOUT_DECOMPOSITION = dict(zip("øđħıłŧƀɓɗɠƙɲƥʂƭʋƴȥƶɇɉɍɏⱥȼɨʉɵ", "odhiltbbdgknpstvyzzejryaciuo"))
ENCLOSED = {0x1F130: 26, 0x1F150: 26, 0x1F170: 26}

# Circled digits that Unicode does not decompose: first code point, first digit, how many.
CIRCLED = [(0x24F5, 1, 9), (0x24FF, 0, 1), (0x2776, 1, 9), (0x2780, 1, 9), (0x278A, 1, 9)]
FULL_STOPS = {0x3002: ".", 0xFF61: ".", 0x3000: " "}

# Ordinals are spelling in Spanish and Portuguese; the Greek question mark and accent are Greek.
NOT_DRESS = {0xAA, 0xBA, 0x37E, 0x1FEF}


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


def undress(code):
    c = chr(code)
    if code in NOT_DRESS:
        return c
    if c in SMALL_CAPITALS:
        return SMALL_CAPITALS[c]
    if code in FULL_STOPS:
        return FULL_STOPS[code]
    for first, count in ENCLOSED.items():
        if first <= code < first + count:
            return chr(ord("A") + code - first)
    for first, digit, count in CIRCLED:
        if first <= code < first + count:
            return chr(ord("0") + digit + code - first)
    plain = unicodedata.normalize("NFKC", c)
    if len(plain) == 3 and plain[0] == "(" and plain[2] == ")":
        plain = plain[1]
    return plain if len(plain) == 1 and "!" <= plain <= "~" else c


def write_table(target, change):
    rows, run = [], None
    for code in range(0x80, 0x1F200):
        if 0xD800 <= code <= 0xDFFF:
            continue
        to = change(code)
        if to == chr(code):
            continue
        if run and code == run[1] + 1 and run[3] in (None, "same") and to == run[2]:
            run[1], run[3] = code, "same"
        elif run and code == run[1] + 1 and run[3] in (None, "next") and ord(to) == ord(run[2]) + code - run[0]:
            run[1], run[3] = code, "next"
        else:
            run = [code, code, to, None]
            rows.append(run)
    write(target, ["%04X-%04X %s%s" % (first, last, "+" if kind == "next" else "", to) for first, last, to, kind in rows])


def write_compositions(target):
    rows = []
    for code in [*range(0x370, 0x530), *range(0x1F00, 0x2000)]:
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 2 and 0x300 <= int(parts[1], 16) <= 0x36F:
            rows.append("%04X %s" % (code, " ".join(parts)))
    write(target, rows)


def write(target, rows):
    lines = ["# Written by eng/fold-table.py from Unicode %s; do not edit." % unicodedata.unidata_version, *rows]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(target.name, len(rows), "rows")


def main(folder):
    folder = pathlib.Path(folder)
    write_table(folder / "fold-table.txt", fold)
    write_table(folder / "dress-table.txt", undress)
    write_compositions(folder / "compositions.txt")


main(sys.argv[1])

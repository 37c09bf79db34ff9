#!/usr/bin/env python3
"""Counts the parts of names on OFAC's list and writes those that are common, which weigh less when names are compared.

    python3 tools/screening/common_parts.py ../shared/data/lists/ofac_sdn_2023-11.csv src/Waybill.Reference/Matching/Words
"""
import collections
import csv
import re
import sys

KINDS = {"individual": "common-persons", "-0-": "common-organisations"}
LEAST = {"individual": 12, "-0-": 10}


def main():
    counts = {kind: collections.Counter() for kind in KINDS}
    with open(sys.argv[1], encoding="latin-1", newline="") as rows:
        for row in csv.reader(rows):
            kind = row[2].strip()
            if kind in counts:
                counts[kind].update(set(re.findall(r"[a-z]{2,}", row[1].lower().replace("'", ""))))
    for kind, name in KINDS.items():
        with open(f"{sys.argv[2]}/{name}.txt", "w", encoding="utf-8") as out:
            out.write(f"# Parts of names and on how many of OFAC's entries they stand (November 2023, public domain); made by tools/screening/common_parts.py.\n")
            for word, count in sorted(counts[kind].items(), key=lambda p: (-p[1], p[0])):
                if count >= LEAST[kind]:
                    out.write(f"{word} {count}\n")


main()

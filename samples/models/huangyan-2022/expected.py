#!/usr/bin/env python3
"""The expected result of the Huangyan sample of 2022, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 7) in plain Python 3. Reads roster.csv and returns/ beside
it; writes expected.csv there, or into the folder named as argument.
"""
import csv
import math
import sys
from bisect import bisect_left
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, YEAR, MISSING = Path(__file__).parent, 2022, math.nan
def rows(name): return list(csv.DictReader((HERE / name).read_text(encoding="utf-8-sig").splitlines()))
def figure(text): return float(text) if text else MISSING
FIRMS = {row["编码"]: row for row in rows("roster.csv")}
SENT = {}                                         # code: head without its unit: figure
for table in ("tax", "land", "statistics", "emission", "power"):
    for row in rows(f"returns/{table}-{YEAR}.csv"):
        SENT.setdefault(row["编码"], {}).update({head.rpartition("（")[0]: figure(cell) for head, cell in row.items() if "（" in head})

# --- Clause 2: whoever sent nothing is not evaluated, nor is a public utility.
state = {f: "not-returned" if f not in SENT else "excluded" if FIRMS[f]["公益性"] == "是" else "ranked" for f in FIRMS}
firms = [f for f in FIRMS if state[f] == "ranked"]

# --- Clauses 3 and 4: name, what is divided by what, weight, benchmark. A quotient of 0 is missing.
SIZES = {
    "规上": ("large", {
        "tax_per_mu": ("评价税收", "用地面积", 30, 24.097),
        "added_per_mu": ("工业增加值", "用地面积", 20, 136.16),
        "added_per_energy": ("工业增加值", "综合能耗（等价值）", 20, 2.694),
        "added_per_emission": ("工业增加值", "主要污染物排放量", 10, 4929.81),
        "productivity": ("工业增加值", "年平均职工人数", 10, 18.14),
        "rnd_share": ("R&D经费支出", "主营业务收入", 10, 0.0302)}),
    "规下": ("small", {
        "small_tax_per_mu": ("评价税收", "用地面积", 50, 11.5932),
        "tax_per_power": ("评价税收", "用电量", 50, 0.2352)}),
}
def ratio(firm, above, below):
    divisor = SENT[firm].get(below, MISSING)
    return SENT[firm].get(above, MISSING) / divisor if divisor else MISSING

out = {f: {} for f in FIRMS}
for size, (category, items) in SIZES.items():
    for name, (above, below, weight, benchmark) in items.items():
        its = [f for f in firms if FIRMS[f]["规模"] == size]
        for f in its:
            out[f][name + ".value"] = ratio(f, above, below)
        marks = {f: out[f][name + ".value"] / benchmark for f in its}
        known = [mark for mark in marks.values() if not math.isnan(mark)]
        # --- Clause 5: without emissions the mean of those that have them; without anything else nothing.
        gap = math.fsum(known) / len(known) if name == "added_per_emission" else 0.0
        for f in its:
            out[f][name + ".mark"] = gap if math.isnan(marks[f]) else marks[f]
            out[f][name] = weight * out[f][name + ".mark"]
    for f in its:
        out[f][category] = out[f]["total"] = math.fsum(out[f][name] for name in items)

# --- Clause 6: places among all and in the own size; what is judged has 12 significant digits.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def places(some, column):
    ordered = sorted(judged(-out[f]["total"]) for f in some)
    for f in some:
        out[f][column] = bisect_left(ordered, judged(-out[f]["total"])) + 1
places(firms, "rank")
for size in SIZES:
    its = [f for f in firms if FIRMS[f]["规模"] == size]
    places(its, "size_rank")
    # --- Clause 7: 20%, 45%, 30%, 5%, the number of places to the nearest whole.
    quota = [math.floor(judged(len(its) * share) + Decimal("0.5")) for share in (0.2, 0.65, 0.95)]
    for f in its:
        out[f]["grade"] = "ABCD"[sum(out[f]["size_rank"] > places for places in quota)]

columns = ["total", "rank", "size_rank", "grade", "honours", "watch"]
for category, items in SIZES.values():
    columns += [category, *items]
columns += [name + end for _, items in SIZES.values() for name in items for end in (".value", ".mark")]
def cell(value): return "" if isinstance(value, float) and math.isnan(value) else value
with open((Path(sys.argv[1]) if len(sys.argv) > 1 else HERE) / "expected.csv", "w", encoding="utf-8", newline="") as file:
    file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
    csv.writer(file, lineterminator="\n").writerows([["id", "state"] + columns] + [
        [f, state[f]] + [cell(out[f].get(column, "")) for column in columns] for f in FIRMS])

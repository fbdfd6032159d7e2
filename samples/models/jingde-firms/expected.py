#!/usr/bin/env python3
"""The expected result of the Jingde sample, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 8) in plain Python 3. Reads roster.csv and returns/ beside
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
FIRMS = {row["编码"]: row for row in rows("roster.csv")}
SENT = {}                                         # code: head without its unit: figure
for table in ("tax", "land", "statistics", "small", "renewal", "emission", "honours"):
    for row in rows(f"returns/{table}-{YEAR}.csv"):
        SENT.setdefault(row["编码"], {}).update({head.split("（")[0]: float(cell) for head, cell in row.items() if "（" in head and cell})

# --- Clause 1: what is left empty, or not asked, is 0 for renewal and for the three honours.
for sent in SENT.values():
    for item in ("技术改造投资", "高新技术企业", "专精特新企业", "首次升为规上"):
        sent.setdefault(item, 0.0)

# --- Clause 2: whoever sent nothing is not evaluated, nor is a public utility, nor a small firm of less than 5 mu.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def state_of(f):
    if f not in SENT:
        return "not-returned"
    narrow = FIRMS[f]["规模"] == "规下" and "用地面积" in SENT[f] and judged(SENT[f]["用地面积"]) < 5
    return "excluded" if narrow or FIRMS[f]["公益性"] == "是" else "ranked"
state = {f: state_of(f) for f in FIRMS}
firms = [f for f in FIRMS if state[f] == "ranked"]

# --- Clauses 4 and 5: name, what is divided by what, weight. What can't be divided is missing.
SIZES = {
    "规上": ("large", {
        "tax_per_mu": ("实缴税收", "用地面积", 45),
        "sales_per_mu": ("营业收入", "用地面积", 15),
        "renewal_per_mu": ("技术改造投资", "用地面积", 5),
        "productivity": ("工业增加值", "年平均从业人员", 5),
        "sales_per_pollution": ("营业收入", "主要污染物排放当量", 10),
        "rnd_share": ("研究与实验发展经费", "营业收入", 10),
        "sales_per_energy": ("营业收入", "综合能源消费量", 10)}),
    "规下": ("small", {
        "small_tax_per_mu": ("实缴税收", "用地面积", 60),
        "small_sales_per_energy": ("营业收入", "综合能源消费量", 20),
        "small_sales_per_pollution": ("营业收入", "主要污染物排放当量", 20)}),
}
def ratio(f, above, below):
    divisor = SENT[f].get(below, 0.0)
    return SENT[f].get(above, MISSING) / divisor if divisor else MISSING
def rounded(x):
    ten = Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP)
    return float(ten.quantize(Decimal("0.0001"), ROUND_HALF_UP)) + 0.0

# --- Clauses 3 to 6: weight × (20 + 80 × (x − min) / (max − min)) / 100, min and max within the own size; missing earns 0.
out = {f: {} for f in FIRMS}
for size, (category, items) in SIZES.items():
    its = [f for f in firms if FIRMS[f]["规模"] == size]
    for name, (above, below, weight) in items.items():
        for f in its:
            out[f][name + ".value"] = ratio(f, above, below)
        x = {f: v for f in its if not math.isnan(v := out[f][name + ".value"])}
        least, most = min(x.values()), max(x.values())
        for f in its:
            out[f][name + ".mark"] = 0.2 + 0.8 * (x[f] - least) / (most - least) if f in x else 0.0
            out[f][name] = rounded(weight * out[f][name + ".mark"])
    for f in its:
        out[f][category] = rounded(math.fsum(out[f][name] for name in items))
        sent = SENT[f]
        out[f]["extra"] = rounded(min(5.0, 2 * sent["高新技术企业"] + 3 * sent["专精特新企业"] + sent["首次升为规上"]))
        out[f]["total"] = rounded(out[f][category] + out[f]["extra"])

# --- Clause 7: places among all and in the own size.
def places(some, column):
    ordered = sorted(judged(-out[f]["total"]) for f in some)
    for f in some:
        out[f][column] = bisect_left(ordered, judged(-out[f]["total"])) + 1
places(firms, "rank")
for size in SIZES:
    its = [f for f in firms if FIRMS[f]["规模"] == size]
    places(its, "size_rank")
    # --- Clause 8: 20%, 45%, 30%, 5%, the number of places to the nearest whole.
    quota = [math.floor(judged(len(its) * share) + Decimal("0.5")) for share in (0.2, 0.65, 0.95)]
    for f in its:
        out[f]["grade"] = "ABCD"[sum(out[f]["size_rank"] > places for places in quota)]

columns = ["total", "rank", "size_rank", "grade", "honours", "watch"]
for category, items in SIZES.values():
    columns += [category, *items]
columns += ["extra"] + [name + end for _, items in SIZES.values() for name in items for end in (".value", ".mark")]
def cell(value): return "" if isinstance(value, float) and math.isnan(value) else value
with open((Path(sys.argv[1]) if len(sys.argv) > 1 else HERE) / "expected.csv", "w", encoding="utf-8", newline="") as file:
    file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
    csv.writer(file, lineterminator="\n").writerows([["id", "state"] + columns] + [
        [f, state[f]] + [cell(out[f].get(column, "")) for column in columns] for f in FIRMS])

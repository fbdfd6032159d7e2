#!/usr/bin/env python3
"""The expected result of the first category of the high-tech zones' evaluation, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 6) in plain Python 3. Reads roster.csv and returns/ beside it;
writes expected.csv beside itself, or into the folder named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, MISSING = Path(__file__).parent, math.nan
OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
def rows(name): return list(csv.DictReader((HERE / name).read_text(encoding="utf-8-sig").splitlines()))
def number(cell): return float(cell) if cell else MISSING
def table(name, key): return {r[key]: {h.split("（")[0]: number(c) for h, c in r.items() if "亿元" in h} for r in rows(name)}
ZONES = {z["编码"]: z for z in rows("roster.csv")}
NOW, BEFORE = table("returns/zones-2024.csv", "编码"), table("returns/zones-2023.csv", "编码")
CITY, DISTRICT = table("returns/cities-2024.csv", "所在城市"), table("returns/districts-2024.csv", "所在区")

# --- Clause 2: a decision sees 12 significant digits; scores are rounded at 10, then at 4 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    return float(Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP).quantize(Decimal("0.0001"), ROUND_HALF_UP)) + 0.0
def mean(x): return math.fsum(x) / len(x)
def quantile(x, p):
    x, at = sorted(x), (len(x) - 1) * p
    low = math.floor(at)
    return x[low] + (at - low) * (x[min(low + 1, len(x) - 1)] - x[low])

# --- Clause 3: the four indicators with their multipliers.
def around(z):
    """The gross product that 1.1 is seen against: of the city, or of the district."""
    if ZONES[z]["对比口径"] == "区":
        return DISTRICT[ZONES[z]["所在区"]]["所在区生产总值"]
    return CITY[ZONES[z]["所在城市"]]["所在城市生产总值"]
LINES = {
    "i11": (0.8, lambda z, s: s["园区全口径增加值"] / around(z)),
    "i12": (1.2, lambda z, s: (s["制造业营业收入"] + s["生产性服务业营业收入"]) / s["全部入统企业营业收入"]),
    "i13": (1, lambda z, s: s["制造业核算增加值"] / s["制造业总产值"]),
    "i14": (1, lambda z, s: s["全部入统企业营业收入"] - BEFORE.get(z, {}).get("全部入统企业营业收入", MISSING)),
}
MULTIPLIERS = math.fsum(multiplier for multiplier, _ in LINES.values())

# --- Clauses 4 and 5: marks between the 5% and 95% quantiles; 15 points shared by the multipliers.
out = {z: {"state": "ranked"} for z in ZONES}
for name, (multiplier, value) in LINES.items():
    values = {z: value(z, NOW[z]) for z in ZONES}
    there = [v for v in values.values() if not math.isnan(v)]
    worst, best = quantile(there, 0.05), quantile(there, 0.95)
    for z, x in values.items():
        mark = 0.0 if math.isnan(x) else min(1.0, max(0.0, (x - worst) / (best - worst)))
        out[z] |= {name + ".value": x, name + ".mark": mark, name: rounded(mark * 15 * multiplier / MULTIPLIERS)}
for z in ZONES:
    out[z]["quality"] = math.fsum(out[z][name] for name in LINES)
    out[z]["total"] = rounded(out[z]["quality"])

# --- Clause 6: places, the mean of the region, the first fifty of this category.
def place(z, among): return 1 + sum(judged(out[o]["total"]) > judged(out[z]["total"]) for o in among)
for z in ZONES:
    own = [o for o in ZONES if ZONES[o]["区域"] == ZONES[z]["区域"]]
    out[z] |= {"rank": place(z, ZONES), "region_rank": place(z, own), "as_percent": out[z]["total"] / 15,
               "region_mean": mean([out[o]["total"] for o in own])}
    out[z]["honours"] = "本类前50名" if out[z]["rank"] <= 50 else ""

columns = ["state", "total", "rank", "region_rank", "grade", "honours", "watch", "quality", *LINES]
columns += [n + end for n in LINES for end in (".value", ".mark")] + ["as_percent", "region_mean"]
OUT.mkdir(parents=True, exist_ok=True)
with open(OUT / "expected.csv", "w", encoding="utf-8", newline="") as file:
    file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
    text = lambda x: "" if isinstance(x, float) and math.isnan(x) else x
    csv.writer(file, lineterminator="\n").writerows([["id"] + columns] + [
        [z] + [text(out[z].get(c, "")) for c in columns] for z in ZONES])

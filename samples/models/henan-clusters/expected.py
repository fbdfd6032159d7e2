#!/usr/bin/env python3
"""The expected result of the Henan sample, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 8) in plain Python 3. Reads roster.csv,
returns/ and history.csv beside it; writes expected-2016.csv and expected.csv there, or into the
folder named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, MISSING = Path(__file__).parent, math.nan
OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
def rows(name): return list(csv.DictReader((HERE / name).read_text(encoding="utf-8-sig").splitlines()))
ZONES = {z["编码"]: z for z in rows("roster.csv")}
CLUSTERS = [z for z in ZONES if ZONES[z]["现有身份"] == "产业集聚区"]

# --- Clause 2: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def reaches(x, bar): return not math.isnan(x) and judged(x) >= judged(bar)
def rounded(x):
    ten = Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP)
    return float(ten.quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0

class Return:
    """What a zone sent for a year: the columns of its row by a word of their heads."""
    def __init__(self, row): self.row = row
    def __getitem__(self, word):
        head, cell = next((h, c) for h, c in self.row.items() if h.startswith(word))
        return (float(cell) / (100 if "（%）" in head else 1)) if cell else MISSING

# --- Clause 3: ways of marking; x has the values of all clusters, v is the zone's own.
def quantile(x, p):
    ordered, at = sorted(x), (len(x) - 1) * p
    low = ordered[math.floor(at)]
    return low + (at - math.floor(at)) * (ordered[min(math.floor(at) + 1, len(x) - 1)] - low)
def efficacy(p_worst, p_best):
    def mark(v, x):
        worst, best = quantile(x, p_worst), quantile(x, p_best)
        return 1.0 if judged(worst) == judged(best) else 0.6 + 0.4 * (v - worst) / (best - worst)
    return mark
more, less = efficacy(0.05, 0.95), efficacy(0.95, 0.05)

# --- Clause 4: aspect, indicator: points, value (amounts in 亿元 become 万元 per 亩 or person), way.
LINES = {
    "volume va_level": (10, lambda s: s["规模以上工业增加值"], more),
    "volume invest_level": (10, lambda s: s["固定资产投资"], more),
    "volume tax_level": (10, lambda s: s["税收收入"], more),
    "quality tax_per_mu": (10, lambda s: s["税收收入"] / s["建成区面积"] * 1e4, more),
    "quality productivity": (10, lambda s: s["规模以上工业增加值"] / s["从业人员"] * 1e4, more),
    "quality rnd_intensity": (10, lambda s: s["企业研发经费"] / s["规模以上工业主营业务收入"], more),
    "cluster leading_share": (13, lambda s: s["主导产业主营业务收入"] / s["规模以上工业主营业务收入"],
                              lambda v, x: (v - 0.2) / 0.6),
    "cluster leaders": (12, lambda s: s["主营业务收入10亿元以上企业"], lambda v, x: v / 8),
    "green unit_energy": (8, lambda s: s["规上工业综合能源消费量"] / s["规模以上工业增加值"], less),
    "green sewage_rate": (7, lambda s: s["污水集中处理率"], lambda v, x: v / 0.95),
}

# --- Clause 6: the stars' bars, total and sales. Clause 7: the bar between cluster and special park.
STARS = [(90, 1000), (86, 700), (82, 450), (78, 280), (74, 160), (66, 90)]
GRADES = ["未达星级", "一星", "二星", "三星", "四星", "五星", "六星"]
def stars_of(total, sales):
    return next((6 - i for i, (t, s) in enumerate(STARS) if reaches(total, t) and reaches(sales, s)), 0)

def play(year, past):
    """A round: what every zone gets. `past` has the stars of earlier rounds by year and zone."""
    sent = {row["编码"]: Return(row) for row in rows(f"returns/clusters-{year}.csv")}
    out = {z: {"id": z, "state": "ranked" if z in CLUSTERS else "not-ranked"} for z in ZONES}
    for line, (points, value, way) in LINES.items():
        aspect, name = line.split()
        values = {z: value(sent[z]) for z in ZONES}
        x = [values[z] for z in CLUSTERS if not math.isnan(values[z])]
        for z, v in values.items():
            mark = 0.0 if math.isnan(v) else max(0.0, min(1.0, way(v, x)))
            out[z] |= {name + ".value": "" if math.isnan(v) else v, name + ".mark": mark, name: rounded(points * mark)}
            out[z][aspect] = rounded(out[z].get(aspect, 0.0) + out[z][name])
    for z in ZONES:
        out[z]["total"] = rounded(math.fsum(out[z][a] for a in dict.fromkeys(line.split()[0] for line in LINES)))
    for z in CLUSTERS:
        own, city = out[z]["total"], [c for c in CLUSTERS if ZONES[c]["省辖市"] == ZONES[z]["省辖市"]]
        out[z] |= {"rank": 1 + sum(out[c]["total"] > own for c in CLUSTERS),
                   "city_rank": 1 + sum(out[c]["total"] > own for c in city)}
    for z in ZONES:
        sales, tax = sent[z]["规模以上工业主营业务收入"], sent[z]["税收收入"]
        stars = stars_of(out[z]["total"], sales)
        before = max(past.get(y, {}).get(z, 0) for y in (year - 1, year - 2, year - 3))
        in_a_row = 0
        while stars_in(past | {year: {z: stars}}, year - in_a_row, z) >= 1:
            in_a_row += 1
        over = reaches(sales, 50) and reaches(tax, 1)
        cluster = z in CLUSTERS
        out[z] |= {"stars": stars, "best_before": before, "years_starred": in_a_row,
                   "grade": GRADES[stars] if cluster else "",
                   "honours": "首次晋星奖励" if cluster and stars > before else "",
                   "watch": "demoted" if cluster and not over else "promoted" if not cluster and over else ""}
    return out

def stars_in(rounds, year, z): return rounds.get(year, {}).get(z, 0)

past = {}
for row in rows("history.csv"):
    past.setdefault(int(row["年度"]), {})[row["编码"]] = int(row["stars"])
for year, name in ((2016, "expected-2016.csv"), (2017, "expected.csv")):
    out = play(year, past)
    past[year] = {z: out[z]["stars"] for z in ZONES}
    columns = ["id", "state", "total", "rank", "city_rank", "grade", "honours", "watch"]
    columns += dict.fromkeys(part for line in LINES for part in line.split())
    columns += [line.split()[1] + end for line in LINES for end in (".value", ".mark")]
    columns += ["stars", "best_before", "years_starred"]
    with open(OUT / name, "w", encoding="utf-8", newline="") as file:
        file.write("# computed-by: expected.py from roster.csv, returns and history.csv, without the engine\n")
        csv.writer(file, lineterminator="\n").writerows(
            [columns] + [[out[z].get(column, "") for column in columns] for z in ZONES])

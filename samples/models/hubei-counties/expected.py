#!/usr/bin/env python3
"""The expected results of the county economies, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 9) in plain Python 3. Reads roster.csv and returns/
beside it; writes expected.csv and expected-2019-2020.csv there, or into the folder named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, MISSING = Path(__file__).parent, math.nan
def rows(path): return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
COUNTIES = [r["编码"] for r in rows(HERE / "roster.csv")]
SENT = {(r["编码"], int(path.stem[-4:])): r for path in sorted((HERE / "returns").glob("counties-*.csv")) for r in rows(path)}
PROVINCE = {int(r["年度"]): r for r in rows(HERE / "returns" / "province.csv")}

# --- Clause 3: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    return float(Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP).quantize(Decimal("0.01"), ROUND_HALF_UP))
def steps(x, size): return math.trunc(judged(x / size))

# --- Clause 2: two years made of what was returned for each; missing if one of them is.
HEADS = {"gdp": "地区生产总值（亿元）", "revenue": "一般公共预算收入（亿元）", "tax": "税收收入（亿元）", "people": "常住人口（万人）",
         "va": "规模以上工业增加值（亿元）", "invest": "工业投资（亿元）", "rnd": "研发经费支出（万元）", "hightech": "高新技术企业数（家）",
         "energy": "能源消费总量（万吨标准煤）", "air": "空气质量优良天数比例（%）", "urban": "城镇居民人均可支配收入（元/人）",
         "rural": "农村居民人均可支配收入（元/人）", "jobs": "城镇新增就业人数（人）", "accidents": "重大及以上生产安全事故（起）",
         "province_gdp": "全省地区生产总值（亿元）", "province_rural": "全省农村居民人均可支配收入（元/人）"}

class Figures:
    """A county's figures of the two years that end with a year."""
    def __init__(self, county, end):
        self.county, self.end = county, end
    def of_year(self, item, year):
        row = PROVINCE.get(year) if item.startswith("province") else SENT.get((self.county, year))
        if row is None:
            return MISSING
        text = row[HEADS[item]]
        return float(text) if text else 0.0 if item == "accidents" else MISSING
    def __getattr__(self, item):
        first, last = self.of_year(item, self.end - 1), self.of_year(item, self.end)
        return last if item == "hightech" else first + last if item in ("jobs", "accidents") else (first + last) / 2
    def growth(self, item):
        before = getattr(Figures(self.county, self.end - 2), item)
        return (getattr(self, item) - before) / before

# --- Clause 4, ways of marking: from all values x, the mark of county c, where 1 is full marks.
def mean(x): return math.fsum(x.values()) / len(x)
def quantile(x, p):
    ordered, at = sorted(x.values()), (len(x) - 1) * p
    low = math.floor(at)
    return ordered[low] + (at - low) * (ordered[min(low + 1, len(x) - 1)] - ordered[low])
def way_up(x, c):
    worst, best = quantile(x, 0.05), quantile(x, 0.95)
    return (x[c] - worst) / (best - worst)
def efficacy(x, c): return 0.6 + 0.4 * way_up(x, c)
def exponential(x, c): return 0.6 ** (1 - way_up(x, c))
def to_mean(x, c): return x[c] / mean(x)
def below_mean(x, c): return max(0.0, (2 - x[c] / mean(x)) / 2)
def outdone(x, c): return (len(x) - place(x, c)) / (len(x) - 1)
def place(x, c): return 1 + sum(judged(v) > judged(x[c]) for v in x.values())
def straight(zero, full): return lambda x, c: (x[c] - zero) / (full - zero)
def over_province(x, c): return 0.8 + 0.05 * steps(x[c], 0.01)
def invest(x, c):
    return (x[c] + 0.1) / 0.2 * 0.6 if x[c] < 0.1 else 0.6 + (x[c] - 0.1) / 0.25 * 0.4

# --- Clauses 5 to 8: points, value, way of marking, highest mark.
LINES = {
    "strength gdp_level": (10, lambda f: f.gdp, exponential, 1),
    "strength gdp_growth": (8, lambda f: f.growth("gdp") - f.growth("province_gdp"), over_province, 1.2),
    "strength revenue_per_head": (8, lambda f: f.revenue / f.people * 1e4, efficacy, 1),
    "strength tax_share": (6, lambda f: f.tax / f.revenue, straight(0.55, 0.80), 1),
    "industry va_level": (8, lambda f: f.va, efficacy, 1),
    "industry invest_growth": (7, lambda f: f.growth("invest"), invest, 1),
    "industry rnd_intensity": (8, lambda f: f.rnd / 1e4 / f.gdp, straight(0, 0.025), 1),
    "industry hightech_count": (7, lambda f: f.hightech, straight(0, 120), 1),
    "green unit_energy": (8, lambda f: f.energy / f.gdp, below_mean, 1),
    "green good_air": (6, lambda f: f.air / 100, straight(0.65, 0.92), 1),
    "welfare urban_income": (8, lambda f: f.urban, to_mean, 1.2),
    "welfare rural_growth": (8, lambda f: f.growth("rural"), None, 1),
    "welfare jobs_per_head": (8, lambda f: f.jobs / (f.people * 1e4), outdone, 1),
}
CATEGORIES = list(dict.fromkeys(name.split()[0] for name in LINES))

def evaluate(end):
    figures = {c: Figures(c, end) for c in COUNTIES}
    # Clause 1: who sent something, and who lost this round.
    state = {c: "ranked" if {(c, end - 1), (c, end)} & SENT.keys() else "not-returned" for c in COUNTIES}
    state |= {c: "excluded" for c in COUNTIES if figures[c].accidents > 0}
    cohort = [c for c in COUNTIES if state[c] == "ranked"]
    out = {c: dict.fromkeys(CATEGORIES, 0.0) if c in cohort else {} for c in COUNTIES}
    for name, (points, value, way, most) in LINES.items():
        category, line = name.split()
        x = {c: v for c in cohort if not math.isnan(v := value(figures[c]))}
        if line == "rural_growth":  # clause 8: measured against the province's own growth
            way = straight(0, figures[cohort[0]].growth("province_rural"))
        marks = {c: max(0.0, min(most, way(x, c))) for c in x}
        other = mean(marks) if line == "unit_energy" else 0.0  # clause 9: what is missing
        for c in cohort:
            mark = marks.get(c, other)
            out[c] |= {line: rounded(mark * points), line + ".value": x.get(c, ""), line + ".mark": mark}
            out[c][category] = rounded(out[c][category] + out[c][line])
    # Clause 9: total, place, class.
    total = {c: rounded(math.fsum(out[c][category] for category in CATEGORIES)) for c in cohort}
    quota = [math.floor(judged(len(total) * share) + Decimal("0.5")) for share in (0.3, 0.6)]
    for c in cohort:
        rank = place(total, c)
        out[c] |= {"total": total[c], "rank": rank, "grade": ["第一类", "第二类", "第三类"][sum(rank > seats for seats in quota)]}
    return state, out

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
columns = ["total", "rank", "grade", "honours", "watch"] + CATEGORIES + [name.split()[1] for name in LINES]
columns += [name.split()[1] + end for name in LINES for end in (".value", ".mark")]
for end, name in ((2022, "expected.csv"), (2020, "expected-2019-2020.csv")):
    state, out = evaluate(end)
    with open(folder / name, "w", encoding="utf-8", newline="") as file:
        file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
        csv.writer(file, lineterminator="\n").writerows([["id", "state"] + columns] + [
            [c, state[c]] + [out[c].get(column, "") for column in columns] for c in COUNTIES])

#!/usr/bin/env python3
"""The expected results of the zones of Hubei, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 10) in plain Python 3. Reads roster.csv and returns/
beside it, and the classes of the counties from ../hubei-counties/expected*.csv; writes expected.csv and
expected-2019-2020.csv beside itself, or into the folder named as argument.
"""
import csv
import math
import statistics
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, MISSING = Path(__file__).parent, math.nan
def rows(path):
    text = path.read_text(encoding="utf-8-sig")
    return list(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))
ROSTER = {r["编码"]: r for r in rows(HERE / "roster.csv")}
SENT = {(r["编码"], int(path.stem[-4:])): r for path in sorted((HERE / "returns").glob("zones-*.csv")) for r in rows(path)}
COUNTIES = HERE.parent / "hubei-counties"
NAMED = {r["编码"]: r["名称"] for r in rows(COUNTIES / "roster.csv")}
CLASS = {end: {NAMED[r["id"]]: r["grade"] for r in rows(COUNTIES / f"expected{suffix}.csv")}
         for end, suffix in ((2022, ""), (2020, "-2019-2020"))}

# --- Clause 4: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    return float(Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP).quantize(Decimal("0.01"), ROUND_HALF_UP))
def steps(x, size): return math.trunc(judged(x / size))

# --- Clause 3: two years made of what was returned for each; missing if one that is needed is.
HEADS = {head.split("（")[0]: head for head in next(iter(SENT.values()))}
EMPTY_IS_NONE = ("新开工亿元以上项目数", "闲置土地面积", "重大及以上生产安全事故", "突发环境事件")
SECOND_YEAR = ("高新技术企业数", "有效发明专利数", "省级以上创新平台数", "已建成土地面积", "闲置土地面积")
ADDED = ("新开工亿元以上项目数", "重大及以上生产安全事故", "突发环境事件")

class Figures:
    """A zone's figures of the two years that end with a year, by their names."""
    def __init__(self, zone, end):
        self.zone, self.end = zone, end
    def of_year(self, item, year):
        row = SENT.get((self.zone, year))
        if row is None:
            return MISSING
        text = row[HEADS[item]]
        return float(text) if text else 0.0 if item in EMPTY_IS_NONE else MISSING
    def __getitem__(self, item):
        first, last = self.of_year(item, self.end - 1), self.of_year(item, self.end)
        return last if item in SECOND_YEAR else first + last if item in ADDED else (first + last) / 2
    def before(self, item): return Figures(self.zone, self.end - 2)[item]
    def growth(self, item):
        base = self.before(item)
        return (self[item] - base) / base if base > 0 else MISSING

# --- Clause 5, ways of marking: from all values x, the mark of zone z, where 1 is full marks.
def mean(x): return math.fsum(x.values()) / len(x)
def quantile(x, p):
    ordered, at = sorted(x.values()), (len(x) - 1) * p
    low = math.floor(at)
    return ordered[low] + (at - low) * (ordered[min(low + 1, len(x) - 1)] - ordered[low])
def way_up(x, z):
    worst, best = quantile(x, 0.05), quantile(x, 0.95)
    return (x[z] - worst) / (best - worst)
def efficacy(x, z): return 0.6 + 0.4 * way_up(x, z)
def exponential(x, z): return 0.6 ** (1 - way_up(x, z))
def to_mean(x, z): return x[z] / mean(x)
def capped_to_best(x, z):
    most = quantile(x, 0.95)
    return min(x[z], most) / max(min(v, most) for v in x.values())
def standard(x, z): return 0.6 + 0.2 * (x[z] - mean(x)) / statistics.stdev(x.values())
def outdone(x, z): return (len(x) - place(x, z)) / (len(x) - 1)
def place(x, z): return 1 + sum(judged(v) > judged(x[z]) for v in x.values())
def straight(zero, full): return lambda x, z: (x[z] - zero) / (full - zero)
def parity(x, z):
    return min(1.2, 0.7 + 0.05 * steps(x[z], 0.05)) if judged(x[z]) >= 0 else 0.7 * (1 + x[z])
def count(x, z): return min(1.2, x[z] / 80 if x[z] <= 80 else 1 + 0.01 * math.floor(x[z] - 80))
def mean_steps(x, z):
    over = x[z] / mean(x) - 1
    return 0.8 + 0.05 * steps(over, 0.1)
def between(*knots):
    def mark(x, z):
        for (x1, y1), (x2, y2) in zip(knots, knots[1:]):
            if x[z] < x2:
                return y1 if x[z] < x1 else y1 + (y2 - y1) * (x[z] - x1) / (x2 - x1)
        return knots[-1][1]
    return mark
def graded(x, z):
    return between((0.8, 0.2), (0.88, 0.4), (0.92, 0.6), (0.96, 0.8), (0.99, 1))(x, z) if judged(x[z]) >= judged(0.8) else 0.0

# --- Clauses 6 to 9: points, value, way of marking, highest mark, and the figure whose base it asks for.
def per(over, under, scale=1): return lambda f: f[over] * scale / f[under]
LINES = {
    "quality revenue_level": (8, lambda f: f["营业收入"], exponential),
    "quality revenue_growth": (7, lambda f: f.growth("营业收入"), efficacy, 1, "营业收入"),
    "quality tax_growth": (5, lambda f: f.growth("税收收入"), parity, 1.2, "税收收入"),
    "quality leading_share": (5, per("主导产业营业收入", "营业收入"), straight(0.25, 0.70)),
    "quality productivity": (5, per("营业收入", "年末从业人员数", 1e4), to_mean, 1.2),
    "quality new_projects": (5, lambda f: f["新开工亿元以上项目数"], count, 1.2),
    "science rnd_intensity": (8, per("研发经费支出", "营业收入", 1e-4), efficacy),
    "science hightech_share": (6, per("高新技术产业营业收入", "营业收入"), straight(0.10, 0.50)),
    "science hightech_firms": (5, lambda f: f["高新技术企业数"], exponential),
    "science patent_density": (3, per("有效发明专利数", "年末从业人员数", 1e4), standard),
    "science platform_count": (3, lambda f: f["省级以上创新平台数"], outdone),
    "green tax_per_mu": (6, per("税收收入", "已建成土地面积", 1e4), efficacy),
    "green revenue_per_mu": (4, per("营业收入", "已建成土地面积", 1e4), mean_steps),
    "green idle_share": (3, per("闲置土地面积", "已建成土地面积"), between((0, 1), (0.02, 0.6), (0.06, 0))),
    "green unit_energy": (4, per("综合能源消费量", "营业收入"), lambda x, z: 1 - way_up(x, z)),
    "green sewage_rate": (3, lambda f: f["污水集中处理率"] / 100, graded),
    "openness fdi_level": (7, lambda f: f["实际使用外资"], capped_to_best),
    "openness trade_level": (6, lambda f: f["进出口总额"], exponential),
    "openness trade_growth": (3, lambda f: f.growth("进出口总额"), between((-0.3, 0), (0, 0.6), (0.4, 1)), 1, "进出口总额"),
    "openness outside_level": (4, lambda f: f["省外到位资金"], efficacy),
}
CATEGORIES = list(dict.fromkeys(name.split()[0] for name in LINES))

def applies(name, figures):
    base = LINES[name][4] if len(LINES[name]) > 4 else None
    return base is None or not math.isnan(figures.before(base))

def spread(name, figures):
    kin = [other for other in LINES if other.split()[0] == name.split()[0]]
    whole = math.fsum(LINES[other][0] for other in kin)
    return whole * LINES[name][0] / math.fsum(LINES[other][0] for other in kin if applies(other, figures))

# --- Clause 2: the list that a zone is on; a zone upgraded since was a provincial one.
def level_of(zone, end):
    raised = ROSTER[zone]["升级时间"]
    return ROSTER[zone]["原级别"] if raised and int(raised[:4]) > end else ROSTER[zone]["级别"]
def list_of(zone, end):
    county = ROSTER[zone]["所在县市区"]
    county_class = CLASS[end].get(county, "")
    provincial = "省级一类" if county == "" else "省级三类" if county == "神农架林区" else county_class.replace("第", "省级")
    return county_class, "国家级" if level_of(zone, end) == "国家级" else provincial

def evaluate(end, past):
    figures = {z: Figures(z, end) for z in ROSTER}
    state = {z: "not-returned" if not {(z, end - 1), (z, end)} & SENT.keys()
             else "not-ranked" if ROSTER[z]["所在县市区"] == "神农架林区" else "ranked" for z in ROSTER}
    cohort = [z for z in ROSTER if state[z] != "not-returned"]
    out = {z: dict.fromkeys(CATEGORIES, 0.0) if z in cohort else {} for z in ROSTER}
    for name, (points, value, way, *rest) in LINES.items():
        category, line = name.split()
        asked = [z for z in cohort if applies(name, figures[z])]
        x = {z: v for z in asked if not math.isnan(v := value(figures[z]))}
        for z in asked:
            mark = max(0.0, min(rest[0] if rest else 1, way(x, z))) if z in x else 0.0
            out[z] |= {line: rounded(mark * spread(name, figures[z])), line + ".value": x.get(z, ""), line + ".mark": mark}
            out[z][category] = rounded(out[z][category] + out[z][line])
    # Clause 10: places in the four lists, prizes, suspensions, and how long they hold.
    for z in cohort:
        out[z]["total"] = rounded(math.fsum(out[z][category] for category in CATEGORIES))
    ranked = {z: out[z]["total"] for z in cohort if state[z] == "ranked"}
    for z in ROSTER:
        out[z]["county_class"], out[z]["list"] = list_of(z, end)
    for z in ranked:
        same = {p: t for p, t in ranked.items() if out[p]["list"] == out[z]["list"]}
        out[z] |= {"rank": place(ranked, z), "list_rank": place(same, z)}
        honest = figures[z]["重大及以上生产安全事故"] == 0 and figures[z]["突发环境事件"] == 0
        out[z]["honours"] = "资金奖励" if out[z]["list_rank"] <= 3 and honest else ""
        last = sum(judged(t) < judged(same[z]) for t in same.values()) < 3
        if last and out[z]["list"] != "国家级":
            out[z] |= {"watch": "suspended", "suspended.until": f"{end + 1}-{end + 2}"}
        elif past.get(z, {}).get("watch"):
            out[z]["suspended.until"] = f"{end - 1}-{end}"
        if past.get(z, {}).get("list_rank") and past[z]["list"] == out[z]["list"]:
            out[z]["moved"] = past[z]["list_rank"] - out[z]["list_rank"]
    return state, out

folder, past = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE, {}
columns = ["county_class", "list", "total", "rank", "list_rank", "grade", "honours", "watch"] + CATEGORIES
columns += [name.split()[1] for name in LINES] + [name.split()[1] + end for name in LINES for end in (".value", ".mark")]
columns += ["moved", "suspended.until"]
for end, name in ((2020, "expected-2019-2020.csv"), (2022, "expected.csv")):
    state, past = evaluate(end, past)
    with open(folder / name, "w", encoding="utf-8", newline="") as file:
        file.write("# computed-by: expected.py from roster.csv, returns and the counties' classes, without the engine\n")
        csv.writer(file, lineterminator="\n").writerows([["id", "state"] + columns] + [
            [z, state[z]] + [past[z].get(column, "") for column in columns] for z in ROSTER])

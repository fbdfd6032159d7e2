#!/usr/bin/env python3
"""The expected results of 2023 and 2024 of the bonded zones, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 10) in plain Python 3. Reads roster.csv, history.csv and
returns/ beside it; writes expected-2023.csv and expected.csv beside itself, or into the folder named as argument.
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
SENT = {}                                                          # year: zone: head without its unit: cell
for year in (2022, 2023, 2024):
    SENT[year] = {z: {} for z in ZONES}
    for source in ("customs", "forex", "departments", "zones"):
        if (HERE / f"returns/{source}-{year}.csv").exists():
            for row in rows(f"returns/{source}-{year}.csv"):
                SENT[year][row["编码"]] |= {head.split("（")[0]: cell for head, cell in row.items()}
PROVINCE = {y: {r["省份"]: float(r["全省进出口值（亿元）"]) for r in rows(f"returns/provinces-{y}.csv")} for y in (2023, 2024)}

# --- Clause 2: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    return float(Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP).quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0
def mean(x): return math.fsum(x) / len(x)
def quantile(x, p):
    x, at = sorted(x), (len(x) - 1) * p
    low = math.floor(at)
    return x[low] + (at - low) * (x[min(low + 1, len(x) - 1)] - x[low])
def quota(share, count): return math.floor(judged(share * count) + Decimal("0.5"))

class Return:
    """One zone's figures of a year; what is counted in events is 0 where the cell is empty."""
    EVENTS = ("走私违规案件", "监管设施未达标项", "迟报漏报", "新业态种类数", "复制推广的创新举措")
    def __init__(self, zone, year): self.zone, self.year = zone, year
    def __getitem__(self, item, year=None):
        cell = SENT[year or self.year][self.zone].get(item, "")
        return float(cell) if cell else 0.0 if item in self.EVENTS else MISSING
    def growth(self, item):
        before = self.__getitem__(item, self.year - 1)
        return (self[item] - before) / before
    def tax(self): return self["海关税收"] + self["国内税收"]
    def per_area(self, item): return self[item] / self["验收面积"]
    def state(self, business):
        return {"规模开展": 1.0, "开展": 0.5}.get(SENT[self.year][self.zone].get(business, ""), 0.0)

# --- Clause 3: ways of marking a value against those of all zones that are evaluated; 1 is full marks.
def efficacy(x, values):
    worst, best = quantile(values, 0.05), quantile(values, 0.95)
    return min(1.0, max(0.0, 0.6 + 0.4 * (x - worst) / (best - worst)))
def outdone(x, values): return (len(values) - 1 - sum(judged(v) > judged(x) for v in values)) / (len(values) - 1)
def goal(aim): return lambda x, values: min(x / aim, 1.0)
def count(full): return lambda x, values: min(x / full, 1.0)

# --- Clauses 4 to 8: points, value, way of marking.
LINES = {
    "scale": {
        "trade_value": (8, lambda s: s["进出口值"]), "sales_value": (6, lambda s: s["企业经营总收入"]),
        "output_value": (6, lambda s: s["工业总产值"]), "tax_value": (6, lambda s: s.tax()),
        "logistics_value": (5, lambda s: s["保税物流货值"]), "invest_value": (5, lambda s: s["固定资产投资"]),
        "fdi_value": (4, lambda s: s["实际使用外资"]), "receipts_value": (4, lambda s: s["涉外收支"]),
        "online_value": (3, lambda s: s["跨境电商进出口值"], outdone), "staff_count": (3, lambda s: s["期末从业人员"]),
    },
    "quality": {
        "trade_per_area": (3, lambda s: s.per_area("进出口值")), "sales_per_area": (3, lambda s: s.per_area("企业经营总收入")),
        "output_per_area": (3, lambda s: s.per_area("工业总产值")), "tax_per_area": (3, lambda s: s.tax() / s["验收面积"]),
        "logistics_per_area": (2, lambda s: s.per_area("保税物流货值")), "invest_per_area": (2, lambda s: s.per_area("固定资产投资")),
        "trade_growth": (2, lambda s: s.growth("进出口值")), "sales_growth": (2, lambda s: s.growth("企业经营总收入")),
    },
    "use": {
        "accepted_share": (3, lambda s: s["验收面积"] / s["规划面积"], goal(0.95)),
        "developed_share": (4, lambda s: s.per_area("已开发土地面积"), goal(0.95)),
        "floor_share": (3, lambda s: s["仓储厂房已用面积"] / s["仓储厂房可用面积"], goal(0.9)),
    },
    "service": {
        "province_share": (4, lambda s: s["进出口值"] / PROVINCE[s.year][ZONES[s.zone]["省份"]]),
        "inland_value": (4, lambda s: s["与境内区外进出货值"]), "served_firms": (4, lambda s: s["服务区外企业数"]),
    },
    "innovation": {
        "hightech_firms": (3, lambda s: s["高新技术企业数"]),
        "research_intensity": (3, lambda s: s["研发费用"] / s["企业经营总收入"]),
        "new_businesses": (2, lambda s: s["新业态种类数"], count(6)),
    },
}
AUXILIARY = {                                                      # clause 9
    "b_repair": lambda s: s.state("保税维修"), "b_lab": lambda s: s.state("保税研发"),
    "b_delivery": lambda s: s.state("期货保税交割"), "b_leasing": lambda s: s.state("融资租赁"),
    "b_copied": lambda s: min(1.5, 0.3 * s["复制推广的创新举措"]), "d_smuggling": lambda s: max(-3.0, -s["走私违规案件"]),
    "d_facilities": lambda s: max(-2.0, -0.5 * s["监管设施未达标项"]), "d_late": lambda s: max(-1.5, -0.5 * s["迟报漏报"]),
}
ALL = {name: line for lines in LINES.values() for name, line in lines.items()}

# --- Clause 10: the earlier round as it was published; who is last in both rankings.
def last_of_both(totals):
    def from_last(z, among): return 1 + sum(judged(totals[o]) < judged(totals[z]) for o in among)
    return {z for z in totals if from_last(z, totals) <= 5 and from_last(z, own(z, totals)) <= 5}
def own(z, zones): return {o for o in zones if ZONES[o]["区域"] == ZONES[z]["区域"]}
def place(z, totals, among): return 1 + sum(judged(totals[o]) > judged(totals[z]) for o in among)
first = {r["编码"]: float(r["总分"]) for r in rows("history.csv")}
before = {"place": {r["编码"]: int(r["名次"]) for r in rows("history.csv")}, "last": last_of_both(first),
          "years_a": {z: int(place(z, first, first) <= quota(0.2, len(first))) for z in first}}

for year in (2023, 2024):
    # Clause 1: a zone is exempt up to the year its roster entry names.
    cohort = [z for z in ZONES if not (ZONES[z]["免评至"] and int(ZONES[z]["免评至"]) >= year)]
    out = {z: {"state": "ranked" if z in cohort else "excluded"} for z in ZONES}
    for name, (points, value, *way) in ALL.items():
        values = {z: value(Return(z, year)) for z in cohort}
        there = {z: v for z, v in values.items() if not math.isnan(v)}
        marks = {z: (way[0] if way else efficacy)(v, list(there.values())) for z, v in there.items()}
        for z in cohort:
            mark = marks.get(z, 0.0)
            if z not in marks and name == "receipts_value":
                mark = mean([marks[o] for o in own(z, marks)])
            out[z] |= {name + ".value": values[z], name + ".mark": mark, name: rounded(mark * points)}
    for z in cohort:
        out[z] |= {c: math.fsum(out[z][n] for n in lines) for c, lines in LINES.items()}
        out[z] |= {name: rounded(points(Return(z, year))) for name, points in AUXILIARY.items()}
        out[z]["total"] = rounded(math.fsum(out[z][part] for part in [*LINES, *AUXILIARY]))

    totals = {z: out[z]["total"] for z in cohort}
    last = last_of_both(totals)
    for z in ZONES:
        out[z] |= {"region_mean": mean([totals[o] for o in own(z, totals)]), "years_a": 0}
    for z in cohort:
        rank, in_region = place(z, totals, totals), place(z, totals, own(z, totals))
        grade = next((g for g, share in (("A", 0.2), ("B", 0.6), ("C", 0.9)) if rank <= quota(share, len(totals))), "D")
        out[z] |= {"rank": rank, "region_rank": in_region, "grade": grade,
                   "honours": "本区域A类" if in_region <= quota(0.2, len(own(z, totals))) else "",
                   "watch": ";".join(["bottom"] * (z in last) + ["exit"] * (z in last and z in before["last"])),
                   "years_a": 1 + before["years_a"].get(z, 0) if grade == "A" else 0}
        if z in before["place"]:
            out[z]["moved"] = before["place"][z] - rank
    before = {"place": {z: out[z]["rank"] for z in cohort}, "last": last, "years_a": {z: out[z]["years_a"] for z in cohort}}

    columns = ["state", "total", "rank", "region_rank", "grade", "honours", "watch", *LINES, *ALL, *AUXILIARY]
    columns += [n + end for n in ALL for end in (".value", ".mark")] + ["moved", "years_a", "region_mean"]
    OUT.mkdir(parents=True, exist_ok=True)
    with open(OUT / ("expected.csv" if year == 2024 else f"expected-{year}.csv"), "w", encoding="utf-8", newline="") as file:
        file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
        text = lambda x: "" if isinstance(x, float) and math.isnan(x) else x
        csv.writer(file, lineterminator="\n").writerows([["id"] + columns] + [
            [z] + [text(out[z].get(c, "")) for c in columns] for z in ZONES])

#!/usr/bin/env python3
"""The expected results of 2021 and 2022 of the bonded zones, computed without the engine.

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
for year in (2020, 2021, 2022):
    SENT[year] = {z: {} for z in ZONES}
    for source in ("customs", "forex", "departments", "zones"):
        if (HERE / f"returns/{source}-{year}.csv").exists():
            for row in rows(f"returns/{source}-{year}.csv"):
                SENT[year][row["编码"]] |= {head.split("（")[0]: cell for head, cell in row.items()}
PROVINCE = {y: {r["省份"]: float(r["所在省进出口总值（亿元）"]) for r in rows(f"returns/provinces-{y}.csv")} for y in (2021, 2022)}

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
    """One zone's figures of a year; what is counted in events or reviewed is 0 where the cell is empty."""
    EVENTS = ("落实主体责任评议", "走私违规案件", "监管设施未达标项", "迟报漏报", "新业态种类数", "复制推广的创新举措")
    def __init__(self, zone, year): self.zone, self.year = zone, year
    def __getitem__(self, item, year=None):
        cell = SENT[year or self.year][self.zone].get(item, "")
        return float(cell) if cell else 0.0 if item in self.EVENTS else MISSING
    def growth(self, item):
        before = self.__getitem__(item, self.year - 1)
        return (self[item] - before) / before
    def state(self, business):
        return {"规模开展": 1.0, "开展": 0.5}.get(ZONES[self.zone][business], 0.0)

# --- Clause 3: ways of marking a value against those of all zones that are evaluated; 1 is full marks.
def efficacy(x, values):
    worst, best = quantile(values, 0.05), quantile(values, 0.95)
    return min(1.0, max(0.0, 0.6 + 0.4 * (x - worst) / (best - worst)))
def from_zero(x, values): return min(1.0, x / quantile(values, 0.95))
def goal(aim): return lambda x, values: min(x / aim, 1.0)
def count(full): return lambda x, values: min(x / full, 1.0)

# --- Clauses 4 to 8: points, value, way of marking.
def of(item): return lambda s: s[item]
def per_area(item): return lambda s: s[item] / s["验收面积"]
LINES = {
    "scale": {
        "trade_value": (8, of("进出口总值")), "processing_value": (5, of("加工贸易进出口值")), "logistics_value": (5, of("物流货物进出口值")),
        "general_value": (4, of("一般贸易进出口值")), "sales_value": (6, of("企业经营总收入")), "customs_tax_value": (5, of("海关税收")),
        "domestic_tax_value": (5, of("税务部门税收")), "receipts_value": (4, of("货物贸易涉外收支总额")),
        "staff_count": (4, of("期末企业从业人员")), "active_firms": (4, of("活跃企业数")),
    },
    "quality": {
        "trade_per_area": (3, per_area("进出口总值")), "sales_per_area": (3, per_area("企业经营总收入")),
        "customs_tax_per_area": (3, per_area("海关税收")), "domestic_tax_per_area": (3, per_area("税务部门税收")),
        "receipts_per_area": (2, per_area("货物贸易涉外收支总额")), "staff_per_area": (2, per_area("期末企业从业人员")),
        "trade_growth": (2, lambda s: s.growth("进出口总值")), "active_growth": (2, lambda s: s.growth("活跃企业数")),
    },
    "use": {
        "accepted_share": (3, lambda s: s["验收面积"] / s["批准规划面积"], goal(0.95)),
        "developed_share": (4, lambda s: s["已开发土地面积"] / s["封闭围网面积"], goal(0.95)),
        "fdi_value": (3, of("实际使用外资金额")),
    },
    "service": {
        "inland_value": (4, of("进出区货物总值")),
        "province_share": (4, lambda s: s["进出口总值"] / PROVINCE[s.year][ZONES[s.zone]["省份"]]),
        "served_firms": (4, of("服务区外企业数")),
    },
    "innovation": {
        "leased_value": (3, of("租赁贸易进出口值"), from_zero), "online_value": (3, of("跨境电商进出口值"), from_zero),
        "new_businesses": (2, of("新业态种类数"), count(6)),
    },
}
REGION_MEAN = ("receipts_value", "receipts_per_area")              # clause 3: where foreign exchange has no figure
AUXILIARY = {                                                      # clause 9
    "a_duty": lambda s: max(-1.0, min(1.0, s["落实主体责任评议"])), "b_repair": lambda s: s.state("保税维修"), "b_lab": lambda s: s.state("保税研发"),
    "b_delivery": lambda s: s.state("期货保税交割"),
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

for year in (2021, 2022):
    # Clause 1: a zone is exempt up to the year its roster entry names.
    cohort = [z for z in ZONES if not (ZONES[z]["免评至"] and int(ZONES[z]["免评至"]) >= year)]
    out = {z: {"state": "ranked" if z in cohort else "excluded"} for z in ZONES}
    for name, (points, value, *way) in ALL.items():
        values = {z: value(Return(z, year)) for z in cohort}
        there = {z: v for z, v in values.items() if not math.isnan(v)}
        marks = {z: (way[0] if way else efficacy)(v, list(there.values())) for z, v in there.items()}
        for z in cohort:
            mark = marks.get(z, 0.0)
            if z not in marks and name in REGION_MEAN:
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
    with open(OUT / ("expected.csv" if year == 2022 else f"expected-{year}.csv"), "w", encoding="utf-8", newline="") as file:
        file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
        text = lambda x: "" if isinstance(x, float) and math.isnan(x) else x
        csv.writer(file, lineterminator="\n").writerows([["id"] + columns] + [
            [z] + [text(out[z].get(c, "")) for c in columns] for z in ZONES])

#!/usr/bin/env python3
"""The expected result of the sample of Anhui's incubating zones, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 9) in plain Python 3. Reads roster.csv and returns/ beside it;
writes expected-2021.csv and expected.csv, which is 2022, beside itself, or into the folder named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, MISSING = Path(__file__).parent, math.nan
def rows(path): return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
ZONES = [z["编码"] for z in rows(HERE / "roster.csv")]
SENT = {(row["编码"], year): {head.split("（")[0]: cell for head, cell in row.items()}
        for year in (2020, 2021, 2022) for row in rows(HERE / "returns" / f"zones-{year}.csv")}

# --- Clause 2: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    ten = Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP)
    return float(ten.quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0

class Return:
    """What a zone sent for a year: s["税收收入"]; s.gain and s.growth compare with the year before."""
    def __init__(self, zone, year): self.zone, self.year = zone, year
    def __getitem__(self, head):
        cell = SENT.get((self.zone, self.year), {}).get(head, "")
        return float(cell) if cell else 0.0 if head in BLANK_IS_0 else MISSING
    def before(self, head): return Return(self.zone, self.year - 1)[head]
    def gain(self, head): return self[head] - self.before(head)
    def growth(self, head): return self.gain(head) / self.before(head) if self.before(head) > 0 else MISSING
    def by_year(self, *goals): return goals[min(2, max(0, int(self["进入培育期第几年"]) - 1))]
BLANK_IS_0 = {"高新技术企业数", "新开工亿元以上项目数", "环保安全检查发现问题", "已整改问题"}
NTH = ("第一年", "第二年", "第三年")

# --- Clause 3: ways of marking, from the value v and the return s.
def points_given(full): return lambda v, s: v / full
def goal(of, most=1.0): return lambda v, s: 0.0 if v == 0 else min(v / of(s), most)
def between(base, target): return lambda v, s: (v - base) / (target - base)
def count(full_at, extra=0.0, most=1.0):
    return lambda v, s: v / full_at(s) if v <= full_at(s) else min(most, 1 + extra * math.floor(v - full_at(s)))
def fixed(number): return lambda s: number

# --- Clauses 4 to 8: aspect, line and part: points, value, way, highest mark.
LINES = {
    "build planning plan_state": (3, lambda s: s["总体规划评定"], points_given(3)),
    "build planning review_state": (3, lambda s: s["规划环评评定"], points_given(3)),
    "build ready_land": (7, lambda s: s["七通一平面积"] / s["规划面积"], goal(lambda s: s.by_year(0.3, 0.5, 0.7))),
    "build sewage_state": (5, lambda s: s["污水处理设施评定"], points_given(5)),
    "build infra_done": (7, lambda s: s["基础设施投资"], goal(lambda s: s["基础设施投资目标"])),
    "industry revenue_done": (8, lambda s: s["经营收入"], goal(lambda s: s["经营收入目标"], 1.2), 1.2),
    "industry revenue_growth": (6, lambda s: s.growth("经营收入"), between(0, 0.25)),
    "industry firms_gain": (6, lambda s: s.gain("规上工业企业数"), count(fixed(5), 0.5 / 6, 1.2), 1.2),
    "industry leading_share": (5, lambda s: s["首位产业经营收入"] / s["经营收入"], between(0.3, 0.6)),
    "industry hightech_count": (5, lambda s: s["高新技术企业数"], count(lambda s: s.by_year(5, 10, 15))),
    "projects invest_done": (8, lambda s: s["固定资产投资"], goal(lambda s: s["固定资产投资目标"], 1.2), 1.2),
    "projects begun_share": (6, lambda s: s["开工项目数"] / s["签约项目数"], goal(fixed(0.7))),
    "projects running_share": (6, lambda s: s["投产项目数"] / s["开工项目数"], goal(fixed(0.6))),
    "projects big_count": (5, lambda s: s["新开工亿元以上项目数"], count(fixed(6))),
    "yield invest_per_mu": (6, lambda s: s["固定资产投资"] * 1e4 / s["已供地面积"], lambda v, s: v / 110),
    "yield tax_per_mu": (6, lambda s: s["税收收入"] / s["已供地面积"], lambda v, s: v / s.by_year(3, 5, 8)),
    "safety mended_share": (8, lambda s: s["已整改问题"] / s["环保安全检查发现问题"] if s["环保安全检查发现问题"] > 0 else 1.0, goal(fixed(1))),
}
ASPECTS = list(dict.fromkeys(name.split()[0] for name in LINES))

# --- Clauses 3 to 9: one round; earlier holds the rounds before.
def round_of(year, earlier):
    out = {z: {"state": "ranked" if (z, year) in SENT else "not-returned"} for z in ZONES}
    cohort = [z for z in ZONES if out[z]["state"] == "ranked"]
    for z in cohort:
        s, mine = Return(z, year), out[z]
        mine["nth"] = s.by_year(*NTH)
        for name, (full, value, way, *most) in LINES.items():
            v, *nodes, leaf = value(s), *name.split()
            known = not math.isnan(v)
            mark = max(0.0, min((most or [1.0])[0], way(v, s))) if known else 0.0
            mine |= {leaf + ".value": v if known else "", leaf + ".mark": mark, leaf: rounded(mark * full)}
        mine["planning"] = rounded(mine["plan_state"] + mine["review_state"])
        for aspect in ASPECTS:
            below = dict.fromkeys(name.split()[1] for name in LINES if name.split()[0] == aspect)
            mine[aspect] = rounded(math.fsum(mine[line] for line in below))
        mine["total"] = rounded(math.fsum(mine[aspect] for aspect in ASPECTS))
    for z in cohort:
        mine, before = out[z], [result[z] for result in reversed(earlier)]
        mine["rank"] = 1 + sum(out[p]["total"] > mine["total"] for p in cohort)
        for aspect in ASPECTS:
            mine[aspect + "_gap"] = rounded(mine[aspect] - math.fsum(out[p][aspect] for p in cohort) / len(cohort))
        if before and "total" in before[0]:
            mine["gained"] = rounded(mine["total"] - before[0]["total"])
        mine["is_ripe"] = mine["total"] >= 85 and judged(mine["revenue_done.value"]) >= 60
        mine["is_last"] = 1 + sum(out[p]["total"] < mine["total"] for p in cohort) <= 2
        watch = ["on_" + aspect for aspect in ASPECTS if mine[aspect + "_gap"] < 0] + ["ripe"] * mine["is_ripe"]
        watch += ["leaves"] * (mine["is_ripe"] and bool(before) and before[0].get("is_ripe", False))
        watch += ["stalled"] * (mine["is_last"] and bool(before) and before[0].get("is_last", False))
        mine["watch"] = ";".join(watch)
    return out

NODES = list(dict.fromkeys(node for name in LINES for node in name.split()))
COLUMNS = ["state", "nth", "total", "rank", "grade", "honours", "watch", *NODES]
COLUMNS += [name.split()[-1] + end for name in LINES for end in (".value", ".mark")] + [aspect + "_gap" for aspect in ASPECTS] + ["gained"]
folder, results = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE, []
for year, name in ((2021, "expected-2021.csv"), (2022, "expected.csv")):
    results.append(round_of(year, results))
    with open(folder / name, "w", encoding="utf-8", newline="") as file:
        file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
        csv.writer(file, lineterminator="\n").writerows([["id"] + COLUMNS] + [
            [z] + [results[-1][z].get(column, "") for column in COLUMNS] for z in ZONES])

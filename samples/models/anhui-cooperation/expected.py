#!/usr/bin/env python3
"""The expected result of the sample of Anhui's cooperation parks, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 9) in plain Python 3. Reads roster.csv, history.csv and returns/
beside it; writes expected.csv beside itself, or into the folder named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, MISSING = Path(__file__).parent, math.nan
def rows(path): return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
PARKS = {p["编码"]: p for p in rows(HERE / "roster.csv")}
SENT = {}
for table in ("parks-2021", "reviews-2021"):
    for row in rows(HERE / "returns" / f"{table}.csv"):
        SENT.setdefault(row["编码"], {}).update({head.split("（")[0]: cell for head, cell in row.items()})
TRADE_BEFORE = {row["编码"]: float(row["对合作方进出口（万美元）"]) for row in rows(HERE / "returns" / "trade-2020.csv")}
WATCHED = {row["编码"]: row["预警"] for row in rows(HERE / "history.csv") if row["年度"] == "2020"}
BLANK_IS_0 = {"互访和联席会议", "来自合作方的实际外资", "对合作方投资项目", "对合作方进出口", "联合研发平台", "联合研发项目", "引进外国专家", "全国推广的经验", "逾期报送", "重大涉外纠纷"}

# --- Clause 2: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    ten = Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP)
    return float(ten.quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0

class Return:
    def __init__(self, park): self.park, self.starting = park, PARKS[park]["建设阶段"] == "起步"
    def __getitem__(self, head):
        cell = SENT[self.park].get(head, "")
        return float(cell) if cell else 0.0 if head in BLANK_IS_0 else MISSING
    def trade_growth(self):
        before = TRADE_BEFORE[self.park]
        return (self["对合作方进出口"] - before) / before if before > 0 else MISSING

# --- Clause 3: ways of marking: from the value v, the return s and the values x of all parks.
def given(full): return lambda v, s, x: v / full
def count(full_at, starting=None, extra=0.0, most=1.0):
    def way(v, s, x):
        full = starting if starting and s.starting else full_at
        return v / full if v <= full else min(most, 1 + extra * math.floor(v - full))
    return way
def between(base, target, starting=None): return lambda v, s, x: (v - base) / ((starting if starting and s.starting else target) - base)
def fdi_done(v, s, x): return min(v / s["年度外资目标"], 1.25)
def to_best(v, s, x): return v / max(x)
def interval(v, s, x):
    knots = ((0, 0), (0.5, 1), (0.85, 1), (1.1, 0))
    for (x1, y1), (x2, y2) in zip(knots, knots[1:]):
        if x1 <= v <= x2:
            return y1 + (y2 - y1) * (v - x1) / (x2 - x1)
    return 0.0

# --- Clauses 4 to 8: category and indicator: points, value, way, highest mark.
LINES = {
    "mechanism agreement_review": (10, lambda s: s["合作协议和工作机制评审"], given(10)),
    "mechanism visit_count": (4, lambda s: s["互访和联席会议"], count(4)),
    "mechanism service_review": (6, lambda s: s["涉外服务评审"], given(6)),
    "investment firm_count": (8, lambda s: s["合作方企业数"], count(20, 8, 0.2 / 8, 1.25), 1.25),
    "investment fdi_done": (12, lambda s: s["来自合作方的实际外资"], fdi_done, 1.25),
    "investment outward_count": (5, lambda s: s["对合作方投资项目"], count(3)),
    "industry partner_share": (9, lambda s: s["合作方企业经营收入"] / s["园区经营收入"], between(0.05, 0.4, 0.2)),
    "industry leading_share": (6, lambda s: s["主导产业经营收入"] / s["园区经营收入"], between(0.3, 0.7)),
    "industry partner_trade": (10, lambda s: s.trade_growth(), between(-0.1, 0.2)),
    "talent platform_count": (6, lambda s: s["联合研发平台"], count(3)),
    "talent project_count": (4, lambda s: s["联合研发项目"], count(10)),
    "talent expert_count": (5, lambda s: s["引进外国专家"], count(30)),
    "building built_share": (5, lambda s: s["已建成面积"] / s["规划面积"], interval),
    "building invest_per_mu": (5, lambda s: s["固定资产投资"] * 1e4 / s["已建成面积"], to_best),
    "building tax_per_mu": (5, lambda s: s["税收收入"] / s["已建成面积"], to_best),
}
CATEGORIES = list(dict.fromkeys(name.split()[0] for name in LINES))
def applies(name, s): return not (name == "investment outward_count" and s.starting)
def points(name, s):
    kin = [line[0] for other, line in LINES.items() if other.split()[0] == name.split()[0]]
    asked = [line[0] for other, line in LINES.items() if other.split()[0] == name.split()[0] and applies(other, s)]
    return LINES[name][0] * sum(kin) / sum(asked)

# --- Clause 1: who is evaluated; then the marks, the points and the total.
out = {p: {"state": "not-returned" if p not in SENT else "not-graded" if PARKS[p]["建设阶段"] == "起步" else "ranked"} for p in PARKS}
cohort = [p for p in PARKS if p in SENT]
for name, (_, value, way, *most) in LINES.items():
    asked, leaf = [p for p in cohort if applies(name, Return(p))], name.split()[-1]
    values = {p: v for p in asked if not math.isnan(v := value(Return(p)))}
    for p in cohort:
        out[p][leaf + ".value"] = values.get(p, "")
        if applies(name, s := Return(p)):
            mark = max(0.0, min((most or [1.0])[0], way(values[p], s, values.values()))) if p in values else 0.0
            out[p] |= {leaf + ".mark": mark, leaf: rounded(mark * points(name, s))}
for p in cohort:
    s, mine = Return(p), out[p]
    for category in CATEGORIES:
        mine[category] = rounded(math.fsum(mine.get(name.split()[1], 0.0) for name in LINES if name.split()[0] == category))
    mine["experience"] = rounded(min(4.0, 2 * s["全国推广的经验"]))
    mine["lateness"] = rounded(max(-2.0, -0.5 * s["逾期报送"]))
    mine["total"] = rounded(math.fsum(mine[node] for node in [*CATEGORIES, "experience", "lateness"]))

# --- Clause 9: places, grades, honours, warnings.
for p in cohort:
    mine = out[p]
    mine["rank"] = 1 + sum(out[other]["total"] > mine["total"] for other in cohort)
    mine["key_missed"] = sum(judged(mine[key + ".mark"]) < judged(least)
                             for key, least in (("fdi_done", 0.6), ("partner_share", 0.5), ("agreement_review", 0.6)))
    if mine["state"] == "ranked":
        failed = Return(p)["重大涉外纠纷"] > 0 or mine["key_missed"] >= 2 or mine["total"] < 60
        excellent = mine["total"] >= 85 and mine["key_missed"] == 0
        mine["grade"] = "不合格" if failed else "优秀" if excellent else "良好" if mine["total"] >= 75 else "合格"
        mine["honours"] = "优秀国际合作产业园" if mine["grade"] == "优秀" and mine["rank"] <= 3 else ""
        mine["watch"] = ";".join(["mend"] * failed + ["revoke"] * (failed and "限期整改" in WATCHED.get(p, "")))

COLUMNS = ["state", "total", "rank", "grade", "honours", "watch", "key_missed", *CATEGORIES, "experience", "lateness"]
COLUMNS += [name.split()[1] + end for name in LINES for end in ("", ".value", ".mark")]
folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
with open(folder / "expected.csv", "w", encoding="utf-8", newline="") as file:
    file.write("# computed-by: expected.py from roster.csv, history.csv and returns, without the engine\n")
    csv.writer(file, lineterminator="\n").writerows([["id"] + COLUMNS] + [[p] + [out[p].get(column, "") for column in COLUMNS] for p in PARKS])

#!/usr/bin/env python3
"""The expected result of the zones' evaluation, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 6) in plain Python 3. Reads roster.csv and
returns/ beside it; writes expected.csv beside itself, or into the folder named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, YEAR, MISSING = Path(__file__).parent, 2013, math.nan
def rows(path): return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
KIND = {r["编码"]: r["类型"] for r in rows(HERE / "roster.csv")}
SENT = {}
for path in sorted((HERE / "returns").glob("*.csv")):
    for r in rows(path):
        for head, cell in r.items():
            if head.endswith("）") and cell:
                SENT[r["阶段"], r["编码"], head.rpartition("（")[0], int(path.stem[-4:])] = float(cell)
RETURNED = {z for _, z, _, year in SENT if year == YEAR}

# --- Clause 6: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    return float(Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP).quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0

# --- Clause 2, the table: a column of weights for every type, 0 where the indicator does not apply.
TYPES = ["综合开发区", "生态保护区内开发区", "旅游度假区", "出口加工区"]
WEIGHTS = {"A1": (4, 4, 4, 5), "A2": (4, 4, 4, 5), "A3": (4, 0, 0, 5), "A4": (4, 4, 4, 5), "A5": (4, 4, 4, 5),
           "A6": (4, 4, 4, 0), "A7": (0, 4, 4, 0), "A8": (4, 4, 4, 5), "A9": (0, 0, 0, 5)}
ITEMS = {"A1": "到位注册外资", "A3": "注册外资超亿美元项目数", "A4": "外贸进出口总额",
         "A5": "新增外资研发中心、地区总部、金融机构、商务服务平台", "A6": "开发区注册风险投资基金数",
         "A7": "新增金融、医疗、教育、设计、文化创意等高端服务业项目数", "A8": "战略性新兴产业销售收入"}
def weight(i, z): return WEIGHTS[i][TYPES.index(KIND[z])]

# --- Clauses 3 and 4: the value at a stage of checking, the mark, at most twice the weight.
def value(stage, i, z):
    if i == "A2":
        goal = SENT.get((stage, z, "到位注册外资目标", YEAR), MISSING)
        return SENT.get((stage, z, "到位注册外资", YEAR), MISSING) / goal
    if i == "A9":                                        # earlier figures have all been verified
        now, before = SENT.get((stage, z, "保税物流进出库监管货值", YEAR), MISSING), SENT.get(
            ("核实", z, "保税物流进出库监管货值", YEAR - 1), MISSING)
        return (now - before) / before if before > 0 else MISSING
    return SENT.get((stage, z, ITEMS[i], YEAR), MISSING)
def mark(stage, i, z):
    x = value(stage, i, z)
    if math.isnan(x):
        return 0.0                                       # clause 5
    if i == "A2":
        return min(2.0, x)
    if i == "A9":
        return max(0.0, min(2.0, x / 0.1))
    own = [v for p in RETURNED if KIND[p] == KIND[z] and not math.isnan(v := value(stage, i, p))]
    average = math.fsum(own) / len(own)
    return max(0.0, min(2.0, x / average)) if judged(average) > 0 else 0.0

# --- Clauses 1 and 6: totals at both stages, ranks by the verified ones.
out = {z: {} for z in KIND}
for z in RETURNED:
    for i in WEIGHTS:
        if weight(i, z):
            x, m = value("核实", i, z), mark("核实", i, z)
            out[z] |= {i: rounded(m * weight(i, z)), i + ".value": "" if math.isnan(x) else x, i + ".mark": m}
    for stage, column in (("核实", "total"), ("自报", "total[自报]")):
        out[z][column] = rounded(math.fsum(rounded(mark(stage, i, z) * weight(i, z)) for i in WEIGHTS))
for z in RETURNED:
    ahead = [p for p in RETURNED if judged(out[p]["total"]) > judged(out[z]["total"])]
    out[z] |= {"rank": 1 + len(ahead), "kind_rank": 1 + sum(KIND[p] == KIND[z] for p in ahead)}

columns = ["total", "total[自报]", "rank", "kind_rank", "grade", "honours", "watch", *WEIGHTS]
columns += [i + end for i in WEIGHTS for end in (".value", ".mark")]
to = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
with open(to / "expected.csv", "w", encoding="utf-8", newline="") as file:
    file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
    csv.writer(file, lineterminator="\n").writerows([["id", "state"] + columns] + [
        [z, "ranked" if z in RETURNED else "not-returned"] + [out[z].get(c, "") for c in columns] for z in KIND])

#!/usr/bin/env python3
"""The expected result of the Guangdong parks, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 8) in plain Python 3. Reads roster.csv, history.csv and
returns/ beside it; writes expected-2015.csv and expected.csv (2016) beside itself, or into the folder named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
def rows(path): return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
PARKS = {p["编码"]: p for p in rows(HERE / "roster.csv")}
YEARS = (2015, 2016)
YELLOW = {2014: {r["编码"] for r in rows(HERE / "history.csv") if "黄牌" in r["预警"].split("、")}}
SENT = {}                                                  # park, year, head without its unit: figure
for file in (HERE / "returns").glob("*.csv"):
    for row in rows(file):
        for head, cell in row.items():
            if head not in ("编码", "名称") and cell:
                SENT[row["编码"], int(file.stem[-4:]), head.partition("（")[0]] = float(cell)

# Clause 2: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x): return float(Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP).quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0
def place(x, z): return 1 + sum(judged(v) > judged(x[z]) for v in x.values())
def over(a, b): return a / b if a is not None and b else None

LINES = {  # the figure and its target; 亿元 per 亩 is shown in 万元
    "invest_line": (lambda s: s("固定资产投资"), "固定资产投资目标"),
    "green_line": (lambda s: s("环境保护水平评分"), "环境保护水平目标"),
    "tax_line": (lambda s: s("全口径税收"), "全口径税收目标"),
    "va_line": (lambda s: s("规模以上工业增加值"), "规模以上工业增加值目标"),
    "land_line": (lambda s: over(s("规模以上工业总产值") and s("规模以上工业总产值") * 1e4, s("已开发工业用地")), "亩均工业总产值目标"),
}
REFERENCE = {"equipment_share": lambda s: over(s("设备投资"), s("固定资产投资")), "staff_count": lambda s: s("从业人员"),
             "project_count": lambda s: s("珠三角梯度转移项目") or 0.0}

def evaluate(year):
    # Clause 1: who takes part. A park approved during a year is exempt for that year.
    state = {z: "excluded" if p["免评至"] and int(p["免评至"]) >= year else "ranked" for z, p in PARKS.items()}
    cohort, out = [z for z in PARKS if state[z] == "ranked"], {z: {} for z in PARKS}

    # Clauses 3 to 5: how much of each target is met, at most 120%; nothing without a figure or a target.
    for z in cohort:
        sent = lambda name: SENT.get((z, year, name))
        for line, (figure, target) in LINES.items():
            value, goal = figure(sent), sent(target)
            mark = min(1.2, value / goal) if value is not None and goal is not None else 0.0
            out[z] |= {line + ".value": "" if value is None else value, line + ".mark": mark, line: rounded(20 * mark)}
        for line, figure in REFERENCE.items():
            value = figure(sent)
            out[z] |= {line + ".value": "" if value is None else value}
        out[z]["total"] = rounded(math.fsum(out[z][line] for line in LINES))
        # Clause 6: the grade is decided by what is missed, not by the total.
        missed = {line for line in LINES if judged(out[z][line + ".mark"]) < 1}
        must, other = len(missed & {"invest_line", "green_line"}), len(missed & {"tax_line", "va_line", "land_line"})
        grade = "不达标" if must >= 1 or other >= 2 else "优秀" if not missed and judged(out[z]["total"]) >= 108 else "达标"
        out[z] |= {"must_missed": must, "other_missed": other, "grade": grade}

    # Clauses 7 and 8: failing suspends; failing and last of the type is a yellow card; two in a row end the status.
    YELLOW[year] = set()
    for z in cohort:
        totals = {p: out[p]["total"] for p in cohort}
        same = {p: t for p, t in totals.items() if PARKS[p]["园区类"] == PARKS[z]["园区类"]}
        out[z] |= {"rank": place(totals, z), "kind_rank": place(same, z)}
        watch = ["suspended"] if out[z]["grade"] == "不达标" else []
        if watch and not any(judged(t) < judged(same[z]) for t in same.values()):
            watch.append("yellow")
            YELLOW[year].add(z)
            if z in YELLOW[year - 1]:
                watch.append("revoked")
        out[z]["watch"] = ";".join(watch)

    columns = ["total", "rank", "kind_rank", "grade", "honours", "watch", *LINES, *REFERENCE, "must_missed", "other_missed"]
    columns += [line + end for line in [*LINES, *REFERENCE] for end in (".value", ".mark")]
    with open(OUT / ("expected.csv" if year == YEARS[-1] else f"expected-{year}.csv"), "w", encoding="utf-8", newline="") as file:
        file.write("# computed-by: expected.py from roster.csv, history.csv and returns, without the engine\n")
        csv.writer(file, lineterminator="\n").writerows([["id", "state"] + columns] + [
            [z, state[z]] + [out[z].get(column, "") for column in columns] for z in PARKS])

for each in YEARS:
    evaluate(each)

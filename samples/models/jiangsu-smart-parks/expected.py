#!/usr/bin/env python3
"""The expected results of the three batches, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 7) in plain Python 3. Reads roster.csv and returns/ beside
it; writes expected-2018.csv, expected-2019.csv and expected.csv beside itself, or into the folder named as argument.
"""
import csv
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE = Path(__file__).parent
BATCHES = {2018: "第一批", 2019: "第二批", 2020: "第三批"}
def rows(path): return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
ZONES = {z["编码"]: z for z in rows(HERE / "roster.csv")}

# --- Clause 3: what is compared is taken at 12 significant digits; None is a figure that is not there.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def figure(row, head):
    for name, cell in row.items():
        if name.partition("（")[0] == head:
            percent = name.endswith("（%）")
            return None if cell == "" else float(cell) / 100 if percent else float(cell)
def count(head): return lambda row: figure(row, head) or 0.0                 # an empty cell is none
def plain(head): return lambda row: figure(row, head)
def share(part, whole, unit=1):
    def value(row):
        a, b = figure(row, part), figure(row, whole)
        return None if a is None or not b else a / (b * unit)
    return value
def least(goal): return lambda x: judged(x) >= judged(goal)
def most(goal): return lambda x: judged(x) <= judged(goal)

# --- Clauses 4 and 5: the conditions, what they look at and what is enough.
CONDITIONS = {
    "mandatory": {
        "has_plan": (count("经批准的智慧园区建设规划"), least(1)), "has_platform": (count("投入运行的综合管理平台"), least(1)),
        "is_covered": (plain("光纤和4G网络覆盖率"), least(0.95)), "is_safe": (count("较大以上网络和生产安全事故"), most(0))},
    "optional": {
        "is_online": (plain("政务服务事项网上办理率"), least(0.90)), "uses_cloud": (share("上云企业数", "规模以上工业企业数"), least(0.50)),
        "makes_smart": (share("完成智能化改造企业数", "规模以上工业企业数"), least(0.30)), "sees_emissions": (plain("重点污染源在线监测率"), least(1)),
        "sees_hazards": (plain("重大危险源在线监控率"), least(1)), "sees_streets": (plain("公共区域视频监控覆盖率"), least(0.90)),
        "shares_data": (plain("接入数据共享的部门数"), least(8)), "invests": (share("智慧化建设投入", "一般公共预算支出", 1e4), least(0.02))},
}
ALL = {name: condition for conditions in CONDITIONS.values() for name, condition in conditions.items()}
ENOUGH = 6

# --- Clauses 1, 2, 6 and 7: who applies, who has it already, who gets it, and the order.
def place(totals, z): return 1 + sum(t > totals[z] for t in totals.values())

def evaluate(year, accredited):
    sent = {row["编码"]: row for row in rows(HERE / f"returns/applications-{year}.csv")}
    later = [batch for y, batch in BATCHES.items() if y > year]
    out = {}
    for z, zone in ZONES.items():
        asked = z not in accredited and zone["首次申报"] not in later
        out[z] = {"state": "excluded" if not asked else "ranked" if z in sent else "not-returned", "batch": accredited.get(z, "未认定")}
        if out[z]["state"] != "ranked":
            continue
        for group, conditions in CONDITIONS.items():
            for name, (value, met) in conditions.items():
                x = value(sent[z])
                mark = 0 if x is None else int(met(x))
                out[z] |= {name: mark, name + ".mark": mark, name + ".value": "" if x is None else x}
            out[z][group] = sum(out[z][name] for name in conditions)
        out[z]["total"] = out[z]["mandatory"] + out[z]["optional"]
        out[z]["lacking"] = len(ALL) - out[z]["total"]
        passed = out[z]["mandatory"] == 4 and out[z]["optional"] >= ENOUGH
        out[z]["grade"] = "认定" if passed else "缺必备条件" if out[z]["mandatory"] < 4 else "选择条件不足"
        out[z]["honours"] = "智慧园区" if passed else ""
    totals = {z: row["total"] for z, row in out.items() if "total" in row}
    for z in totals:
        for column, head in (("rank", None), ("level_rank", "级别"), ("region_rank", "片区")):
            out[z][column] = place({p: t for p, t in totals.items() if not head or ZONES[p][head] == ZONES[z][head]}, z)
    columns = ["state", "batch", "total", "rank", "level_rank", "region_rank", "grade", "honours", "watch", "lacking", *CONDITIONS]
    columns += [name + end for name in ALL for end in ("", ".value", ".mark")]
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    with open(target / ("expected.csv" if year == max(BATCHES) else f"expected-{year}.csv"), "w", encoding="utf-8", newline="") as file:
        file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
        csv.writer(file, lineterminator="\n").writerows([["id"] + columns] + [[z] + [out[z].get(c, "") for c in columns] for z in ZONES])
    return accredited | {z: BATCHES[year] for z, row in out.items() if row.get("grade") == "认定"}

has = {}
for year in BATCHES:
    has = evaluate(year, has)
assert len(has) == 22

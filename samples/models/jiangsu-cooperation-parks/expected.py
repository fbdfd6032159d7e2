#!/usr/bin/env python3
"""The expected results of both batches, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 7) in plain Python 3. Reads roster.csv and returns/ beside
it; writes expected-2018.csv and expected.csv beside itself, or into the folder named as argument.
"""
import csv
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE = Path(__file__).parent
BATCHES = {2018: "第一批", 2020: "第二批"}
def rows(path): return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
ZONES = {z["编码"]: z for z in rows(HERE / "roster.csv")}

# --- Clause 3: what is compared is taken at 12 significant digits; None is a figure that is not there.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def figure(row, head):
    for name, cell in row.items():
        if name.partition("（")[0] == head:
            return None if cell == "" else float(cell) * (1500 if name.endswith("（平方公里）") else 1)     # into 亩
def count(head): return lambda row: figure(row, head) or 0.0                 # an empty cell is none
def plain(head): return lambda row: figure(row, head)
def share(part, whole):
    def value(row):
        a, b = figure(row, part), figure(row, whole)
        return None if a is None or not b else a / b
    return value
def by_level(national, provincial): return lambda x, level: judged(x) >= judged(national if level == "国家级" else provincial)
def least(goal): return by_level(goal, goal)

# --- Clauses 4 and 5: the conditions, what they look at and what is enough.
CONDITIONS = {
    "mandatory": {
        "has_agreement": (count("政府间或部门间合作协议"), least(1)), "has_institution": (count("双方共同设立的管理或招商机构"), least(1)),
        "is_begun": (plain("起步区面积"), by_level(1500, 750))},
    "optional": {
        "enough_firms": (count("合作国投资企业数"), by_level(20, 10)), "enough_fdi": (plain("累计实际使用合作国外资"), by_level(20000, 8000)),
        "main_source": (share("累计实际使用合作国外资", "累计实际使用外资"), least(0.30)), "trades": (plain("与合作国进出口额"), by_level(30000, 10000)),
        "researches": (count("中外联合研发机构"), least(2)), "trains": (count("与合作国的人才培训项目"), least(2)),
        "specialised": (share("主导产业营业收入", "营业收入"), least(0.60))},
}
ALL = {name: condition for conditions in CONDITIONS.values() for name, condition in conditions.items()}
ENOUGH = 5

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
                mark = 0 if x is None else int(met(x, zone["所在开发区级别"]))
                out[z] |= {name: mark, name + ".mark": mark, name + ".value": "" if x is None else x}
            out[z][group] = sum(out[z][name] for name in conditions)
        out[z]["total"] = out[z]["mandatory"] + out[z]["optional"]
        out[z]["lacking"] = len(ALL) - out[z]["total"]
        passed = out[z]["mandatory"] == 3 and out[z]["optional"] >= ENOUGH
        out[z]["grade"] = "认定" if passed else "缺必备条件" if out[z]["mandatory"] < 3 else "选择条件不足"
        out[z]["honours"] = "国际合作园区" if passed else ""
    totals = {z: row["total"] for z, row in out.items() if "total" in row}
    for z in totals:
        for column, head in (("rank", None), ("level_rank", "所在开发区级别"), ("partner_rank", "合作对象")):
            out[z][column] = place({p: t for p, t in totals.items() if not head or ZONES[p][head] == ZONES[z][head]}, z)
    columns = ["state", "batch", "total", "rank", "level_rank", "partner_rank", "grade", "honours", "watch", "lacking", *CONDITIONS]
    columns += [name + end for name in ALL for end in ("", ".value", ".mark")]
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    with open(target / ("expected.csv" if year == max(BATCHES) else f"expected-{year}.csv"), "w", encoding="utf-8", newline="") as file:
        file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
        csv.writer(file, lineterminator="\n").writerows([["id"] + columns] + [[z] + [out[z].get(c, "") for c in columns] for z in ZONES])
    return accredited | {z: BATCHES[year] for z, row in out.items() if row.get("grade") == "认定"}

has = {}
for year in BATCHES:
    has = evaluate(year, has)
assert len(has) == 13

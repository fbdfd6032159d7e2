#!/usr/bin/env python3
"""The expected result, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 5) in plain Python 3. Reads roster.csv and returns/ beside
it; writes expected.csv beside itself, or into the folder named as argument.
"""
import csv
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE = Path(__file__).parent
def rows(name): return list(csv.DictReader((HERE / name).read_text(encoding="utf-8-sig").splitlines()))
SENT = {row["编码"]: row for row in rows("returns/applications-2020.csv")}

# --- Clause 1: what is compared is taken at 12 significant digits; None is a figure that is not there.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def figure(row, head):
    for name, cell in row.items():
        if name.partition("（")[0] == head:
            return None if cell == "" else float(cell) * (1e4 if name.endswith("（亿美元）") else 1)
def count(head): return lambda row: figure(row, head) or 0.0
def plain(head): return lambda row: figure(row, head)
def share(row):
    part, whole = figure(row, "外贸新业态进出口额"), figure(row, "进出口额")
    return None if part is None or not whole else part / whole
def growth(row):
    now, before = figure(row, "服务贸易额"), figure(row, "上年服务贸易额")
    return None if now is None or not before else (now - before) / before

# --- Clauses 2 and 3: the conditions and what is enough.
CONDITIONS = {
    "mandatory": {"has_plan": (count("经设区市批准的建设方案"), 1), "has_office": (count("专门的管理和服务机构"), 1), "has_room": (plain("商务楼宇面积"), 50)},
    "optional": {"leads": (count("总部和功能性机构"), 20), "trades_anew": (share, 0.20),
                 "serves_more": (growth, 0.10), "tries": (count("先行先试的改革举措"), 5), "attracts": (plain("实际使用外资"), 5000)},
}
ALL = {name: condition for conditions in CONDITIONS.values() for name, condition in conditions.items()}

# --- Clauses 4 and 5: who is accredited, and the order.
out = {}
for z, row in SENT.items():
    mine = out[z] = {"state": "ranked"}
    for group, conditions in CONDITIONS.items():
        for name, (value, goal) in conditions.items():
            x = value(row)
            mark = 0 if x is None else int(judged(x) >= judged(goal))
            mine |= {name: mark, name + ".mark": mark, name + ".value": "" if x is None else x}
        mine[group] = sum(mine[name] for name in conditions)
    mine["total"] = mine["mandatory"] + mine["optional"]
    mine["lacking"] = 8 - mine["total"]
    passed = mine["mandatory"] == 3 and mine["optional"] >= 4
    mine |= {"grade": "认定" if passed else "缺必备条件" if mine["mandatory"] < 3 else "选择条件不足", "honours": "商务创新区" if passed else ""}
for mine in out.values():
    mine["rank"] = 1 + sum(other["total"] > mine["total"] for other in out.values())
assert sum(mine["grade"] == "认定" for mine in out.values()) == 2

columns = ["state", "total", "rank", "grade", "honours", "watch", "lacking", *CONDITIONS]
columns += [name + end for name in ALL for end in ("", ".value", ".mark")]
with open((Path(sys.argv[1]) if len(sys.argv) > 1 else HERE) / "expected.csv", "w", encoding="utf-8", newline="") as file:
    file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
    csv.writer(file, lineterminator="\n").writerows([["id"] + columns] + [
        [z["编码"]] + [out[z["编码"]].get(c, "") for c in columns] for z in rows("roster.csv")])

#!/usr/bin/env python3
"""The expected result of the cities' evaluation, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 8) in plain Python 3. Reads roster.csv and
returns/ beside it; writes expected.csv beside itself, or into the folder named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, YEAR, MISSING = Path(__file__).parent, 2012, math.nan
def rows(path): return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
ROSTER = {r["编码"]: r for r in rows(HERE / "roster.csv")}
SENT = {}
for path in (HERE / "returns").glob("*.csv"):
    for r in rows(path):
        for head, cell in r.items():
            if head not in ("编码", "名称") and cell:
                name, _, unit = head.rstrip("）").rpartition("（")
                SENT[r["编码"], name, int(path.stem[-4:])] = float(cell) / (100 if unit == "%" else 1)
def sent(z, name, year=YEAR): return SENT.get((z, name, year), MISSING)

# --- Clause 2, the table: indicator, weight in 目标任务 (0: not in it), weight in 发展成效.
TABLE = [("地区生产总值", 10, 6), ("财政收入", 12, 7), ("进出口总额", 8, 5), ("实际利用外商直接投资", 8, 5),
         ("实际利用省外资金", 10, 6), ("固定资产投资", 8, 5), ("规模以上工业增加值", 8, 5), ("城镇化率", 8, 5),
         ("新兴产业比重", 0, 5), ("现代服务业比重", 0, 5), ("重点产业集中度", 0, 4), ("投资强度", 0, 4),
         ("土地税收产出率", 0, 4), ("科技创新贡献率", 0, 6), ("城镇居民人均可支配收入", 9, 5),
         ("农村居民人均纯收入", 9, 5), ("城镇就业新增人数", 10, 6), ("建设项目环评“三同时”执行率", 0, 4),
         ("万元GDP综合能耗", 0, 4), ("主要污染物排放总量完成情况", 0, 4)]
assert sum(row[1] for row in TABLE) == sum(row[2] for row in TABLE) == 100
REVERSE = {"万元GDP综合能耗"}
BONUS = {"plan_bonus": "规划实施", "innovation_bonus": "自主创新", "civility_bonus": "文明创建",
         "project_bonus": "重大项目引进", "saving_bonus": "节能减排"}

# --- Clause 8: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    return float(Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP).quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0

# --- Clause 1: the ten cities; districts are scored for the city that they count in.
districts = {z: next(c for c in ROSTER if ROSTER[c]["名称"] == r["所属市"]) for z, r in ROSTER.items() if r["所属市"]}
wholes = set(districts.values())
scored = [z for z in ROSTER if z not in wholes]

# --- Clauses 3 and 4: how far a goal is reached; the efficacy between the worst and the best city.
def reached(x, goal): return min(1.0, x / goal)
def efficacy(x, of_cities, reverse):
    worst, best = (max(of_cities), min(of_cities)) if reverse else (min(of_cities), max(of_cities))
    return 1.0 if judged(worst) == judged(best) else max(0.0, min(1.0, 0.6 + 0.4 * (x - worst) / (best - worst)))
def grown(z, name):
    before = sent(z, name, YEAR - 1)
    return (sent(z, name) - before) / before if before > 0 else MISSING

out, full = {z: {} for z in ROSTER}, {}
def mark_all(part, points, number, name, mark, figure):
    """One indicator of one part: figure as sent, mark, points; clause 6: what is missing gets nothing."""
    node = f"{part}.i{number:02}"
    full[node] = points
    for z in scored:
        x = figure(z)
        m = 0.0 if math.isnan(x) else mark(z, x)
        out[z][node + ".value"] = "" if math.isnan(sent(z, name)) else sent(z, name)
        out[z][node + ".mark"] = m
        out[z][node] = rounded(m * points)
        out[z][part] = out[z].get(part, 0.0) + out[z][node]

for number, (name, goals, effect) in enumerate(TABLE, 1):
    level, growth = lambda z: sent(z, name), lambda z: grown(z, name)
    if goals:
        mark_all("goals", 20 * goals / 100, number, name, lambda z, x: reached(x, sent(z, name + "目标")), level)
    for part, share, figure in (("static", 0.4, level), ("dynamic", 0.6, growth)):
        cities = [figure(z) for z in scored if z not in districts and not math.isnan(figure(z))]
        mark_all(part, 80 * share * effect / 100, number, name, lambda z, x: efficacy(x, cities, name in REVERSE), figure)
for z in scored:
    out[z]["effect"] = out[z]["static"] + out[z]["dynamic"]

# --- Clause 5: a city with districts has the mean of their points, weighted by population; its marks follow from them.
for whole in wholes:
    own = [z for z, city in districts.items() if city == whole]
    people = math.fsum(sent(z, "年末人口") for z in own)
    for node in [*full, "goals", "static", "dynamic", "effect"]:
        out[whole][node] = math.fsum(sent(z, "年末人口") / people * out[z][node] for z in own)
    out[whole] |= {node + ".mark": out[whole][node] / points for node, points in full.items()}

# --- Clause 7: the bonus, of every one its own; then the total. Clause 8: the rank among the ten cities.
for z in ROSTER:
    for node, name in BONUS.items():
        events = sent(z, name + "加分事项")
        out[z][node] = rounded(min(1.0, 0.5 * (0 if math.isnan(events) else events)))
    out[z]["total"] = rounded(math.fsum([out[z]["goals"], out[z]["effect"]] + [out[z][node] for node in BONUS]))
cities = [z for z in ROSTER if z not in districts]
for z in cities:
    out[z]["rank"] = 1 + sum(judged(out[c]["total"]) > judged(out[z]["total"]) for c in cities)

columns = ["total", "rank", "grade", "honours", "watch"] + [c for c in out[scored[0]] if c not in ("total", "rank")]
to = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
with open(to / "expected.csv", "w", encoding="utf-8", newline="") as file:
    file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
    csv.writer(file, lineterminator="\n").writerows([["id", "state"] + columns] + [
        [z, "not-ranked" if z in districts else "ranked"] + [out[z].get(c, "") for c in columns] for z in ROSTER])

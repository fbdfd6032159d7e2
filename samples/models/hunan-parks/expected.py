#!/usr/bin/env python3
"""The expected result of the Hunan parks, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 10) in plain Python 3. Reads roster.csv, history.csv and
returns/ beside it; writes expected-2024.csv and expected.csv (2025) beside itself, or into the folder named as argument.
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
YEARS = (2024, 2025)

# What was sent: park ("" for the province), year, head without its unit; percents as fractions, 万元 as 亿元 where money is compared.
SENT = {}
for file in (HERE / "returns").glob("*.csv"):
    for row in rows(file):
        for head, cell in row.items():
            if head not in ("编码", "名称") and cell:
                name, _, unit = head.rstrip("）").partition("（")
                SENT[row.get("编码", ""), int(file.stem[-4:]), name] = float(cell) / {"%": 100, "万元": 1e4}.get(unit, 1)
BLANK_IS_0 = ("新开工亿元以上产业项目数", "绿色园区级别", "本年度不参评", "较大及以上生产安全和环境事故")
BEFORE = {}                                                # year -> park -> (honours, warnings), as published
for row in rows(HERE / "history.csv"):
    BEFORE.setdefault(int(row["年度"]), {})[row["编码"]] = (row["荣誉"].split("、"), row["预警"].split("、"))

# --- Clause 2: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x): return float(Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP).quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0
def mean(x): return math.fsum(x.values()) / len(x)
def place(x, z): return 1 + sum(judged(v) > judged(x[z]) for v in x.values())
def peers(x, z, by): return {p: v for p, v in x.items() if PARKS[p][by] == PARKS[z][by]}
def quantile(x, p):
    ordered, at = sorted(x.values()), (len(x) - 1) * p
    low = ordered[math.floor(at)]
    return low + (at - math.floor(at)) * (ordered[min(math.floor(at) + 1, len(x) - 1)] - low)

class Return:
    """What a park sent for a year, head by head: the figure, or None."""
    def __init__(self, park, year): self.park, self.year = park, year
    def __getitem__(self, name): return SENT.get((self.park, self.year, name), 0.0 if name in BLANK_IS_0 else None)
    def before(self): return Return(self.park, self.year - 1)
def ratio(above, below):
    def value(sent):
        a, b = sent[above], sent[below]
        return a / b if a is not None and b not in (None, 0) else None
    return value
def of(name): return lambda sent: sent[name]
def growth(value):
    def change(sent):
        now, base = value(sent), value(sent.before())
        return (now - base) / base if now is not None and base is not None and base > 0 else None
    return change
def increase(name):
    def more(sent):
        now, base = sent[name], sent.before()[name]
        return now - base if now is not None and base is not None else None
    return more

# --- Clauses 3 to 6, ways of marking: of all values x, the mark of park z in a year, before it is cut off at 0 and 1 (1.2).
def between(v, *knots):
    for (x1, y1), (x2, y2) in zip(knots, knots[1:]):
        if v < x2:
            return y1 if v < x1 else y1 + (y2 - y1) * (v - x1) / (x2 - x1)
    return knots[-1][1]
def by_level(z, national, provincial): return national if PARKS[z]["级别"] == "国家级" else provincial
def base_target(base, *targets): return lambda x, z, year: (x[z] - base) / (by_level(z, *targets) - base)
def goal(full): return lambda x, z, year: min(1, x[z] / full)
def platforms(x, z, year):
    full = by_level(z, 40, 12)
    return x[z] / full if judged(x[z]) <= full else min(1.2, 1 + 0.1 / 5 * math.floor(judged(x[z] - full)))
def outdone(x, z, year):
    same = peers(x, z, "级别")
    return (len(same) - place(same, z)) / (len(same) - 1)
def handled(x, z, year): return between(x[z], (0.6, 0), (0.85, 0.6), (0.98, 1))
def efficacy_low(x, z, year):
    worst, best = quantile(x, 0.95), quantile(x, 0.05)
    return 0.6 + 0.4 * (x[z] - worst) / (best - worst)
def ladder(x, z, year): return 1.0 if x[z] >= 2 else 0.6 if x[z] >= 1 else 0.0
def exponential(x, z, year):
    worst, best = quantile(x, 0.05), quantile(x, 0.95)
    return 0.4 ** (1 - (x[z] - worst) / (best - worst))
def to_best_increase(x, z, year): return x[z] / quantile(peers(x, z, "级别"), 0.95)
def against(name):
    def mark(x, z, year):
        province = SENT["", year, f"全省{name}增速"]
        return between(x[z], (province - 0.1, 0), (province, 0.6), (province + 0.1, 1))
    return mark
def to_block(x, z, year): return x[z] / (1.5 * mean(peers(x, z, "区域")))

LINES = {  # every line 5 points; those of 增量 and 增速 that are missing get the mean mark of their level
    "five planning leading_share": (ratio("主导产业营业收入", "技工贸总收入"), base_target(0.3, 0.8, 0.8)),
    "five planning land_use": (of("土地集约利用指数"), goal(0.9)),
    "five innovation platform_count": (of("省级及以上创新平台数"), platforms),
    "five innovation rnd_share": (ratio("研发经费支出", "技工贸总收入"), base_target(0.005, 0.04, 0.03)),
    "five projects project_count": (of("新开工亿元以上产业项目数"), outdone),
    "five projects finish_rate": (ratio("按期竣工产业项目数", "计划竣工产业项目数"), goal(0.95)),
    "five system opinion_score": (of("营商环境评议得分"), goal(100)),
    "five system handled_rate": (of("事项园区内办结率"), handled),
    "five image energy_change": (growth(ratio("规模工业综合能源消费量", "规模工业增加值")), efficacy_low),
    "five image green_park": (of("绿色园区级别"), ladder),
    "economy scale revenue_level": (of("技工贸总收入"), exponential),
    "economy scale tax_level": (of("上交税金"), exponential),
    "economy scale va_level": (of("规模工业增加值"), exponential),
    "economy increase revenue_increase": (increase("技工贸总收入"), to_best_increase),
    "economy increase firms_increase": (increase("规模以上工业企业数"), to_best_increase),
    "economy pace va_growth": (growth(of("规模工业增加值")), against("规模工业增加值")),
    "economy pace invest_growth": (growth(of("固定资产投资")), against("固定资产投资")),
    "economy pace inflow_growth": (growth(of("实际到位内资")), against("实际到位内资")),
    "economy intensity tax_per_mu": (ratio("上交税金", "已开发土地面积"), to_block),
    "economy intensity va_per_head": (ratio("规模工业增加值", "年末从业人员数"), to_block),
}
NODES = list(dict.fromkeys(name.rsplit(" ", up)[0] for name in LINES for up in (2, 1, 0)))
UNIT = {"tax_per_mu": 1e4, "va_per_head": 1e4}             # shown in 万元 per mu, per head

def evaluate(year):
    # --- Clause 1: who takes part.
    values = {z: {name: value(Return(z, year)) for name, (value, _) in LINES.items()} for z in PARKS}
    state = {}
    for z in PARKS:
        sent = any(park == z and y == year for park, y, _ in SENT)
        short = sum(v is not None for v in values[z].values()) < 0.6 * len(LINES)
        state[z] = "not-returned" if not sent else "excluded" if Return(z, year)["本年度不参评"] > 0 or short else "ranked"
    cohort = [z for z in PARKS if state[z] == "ranked"]
    out = {z: dict.fromkeys([node.split()[-1] for node in NODES], 0.0) if z in cohort else {} for z in PARKS}

    # --- Clauses 3 to 7: marks, points, totals.
    for name, (_, way) in LINES.items():
        line, most = name.split()[-1], 1.2 if "platform" in name else 1.0
        x = {z: values[z][name] for z in cohort if values[z][name] is not None}
        marks = {z: max(0.0, min(most, way(x, z, year))) for z in x}
        given = lambda z: mean(peers(marks, z, "级别")) if "increase " in name or "pace " in name else 0.0
        for z in cohort:
            mark = marks[z] if z in x else given(z)
            out[z] |= {line + ".value": x[z] * UNIT.get(line, 1) if z in x else "", line + ".mark": mark}
            for node in name.split():
                out[z][node] += rounded(5 * mark)
    total = {z: rounded(out[z]["five"] + out[z]["economy"]) for z in cohort}

    # --- Clause 8: ranks and the prefectures.
    for z in cohort:
        out[z] |= {"total": total[z], "rank": place(total, z)}
        out[z] |= {key: place(peers(total, z, by), z) for key, by in (("level_rank", "级别"), ("block_rank", "区域"), ("city_rank", "市州"))}
        out[z]["level+block_rank"] = place(peers(peers(total, z, "级别"), z, "区域"), z)
    by_city = {PARKS[z]["市州"]: mean(peers(total, z, "市州")) for z in cohort}
    for z in PARKS:                                        # a prefecture's figures stand at all of its parks
        mine = peers(total, z, "市州")
        out[z] |= {"city_mean": mean(mine), "city_place": place(by_city, PARKS[z]["市州"]),
                   "city_top_50": sum(place(total, p) <= 50 for p in mine), "city_top_10": sum(place(total, p) <= 10 for p in mine)}

    # --- Clause 9: the lists. Who is struck off a list is not replaced.
    provincial = {z: t for z, t in total.items() if PARKS[z]["级别"] == "省级"}
    others = {z: t for z, t in provincial.items() if place(provincial, z) > 5}
    published = {}
    for z in PARKS:
        honours = []
        if z in cohort and Return(z, year)["较大及以上生产安全和环境事故"] == 0:
            if z not in provincial and out[z]["level_rank"] <= 5:
                honours.append("国家级前五")
            if z in provincial and z not in others:
                honours.append("省级前五")
            if z in others and place(peers(others, z, "区域"), z) <= 3:
                honours.append("区域省级前三")
            listed = bool(honours)
            for years in (3, 4):
                if listed and all(any("前" in h for h in BEFORE.get(year - back, {}).get(z, ([], []))[0]) for back in range(1, years)):
                    honours.append(f"连续{'零一二三四'[years]}年上榜")
        # --- Clause 10: the last five, and those who are it twice running.
        bottom = z in provincial and sum(judged(t) < judged(total[z]) for t in provincial.values()) < 5
        removed = bottom and "后五位" in BEFORE.get(year - 1, {}).get(z, ([], []))[1]
        published[z] = honours, ["后五位"] * bottom
        out[z] |= {"honours": ";".join(honours), "watch": ";".join(["bottom"] * bottom + ["removal"] * removed)}
    BEFORE[year] = published
    third = {z: total[z] for z in cohort if "区域省级前三" in published[z][0]}
    for z in third:
        out[z]["top_block.position"] = place(peers(third, z, "区域"), z)

    columns = ["total", "rank", "level_rank", "block_rank", "level+block_rank", "city_rank", "grade", "honours", "watch"]
    columns += [node.split()[-1] for node in NODES] + [name.split()[-1] + end for name in LINES for end in (".value", ".mark")]
    columns += ["city_mean", "city_place", "city_top_50", "city_top_10", "top_block.position"]
    name = "expected.csv" if year == YEARS[-1] else f"expected-{year}.csv"
    with open(OUT / name, "w", encoding="utf-8", newline="") as file:
        file.write("# computed-by: expected.py from roster.csv, history.csv and returns, without the engine\n")
        csv.writer(file, lineterminator="\n").writerows([["id", "state"] + columns] + [
            [z, state[z]] + [out[z].get(column, "") for column in columns] for z in PARKS])

for each in YEARS:
    evaluate(each)

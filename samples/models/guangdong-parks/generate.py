#!/usr/bin/env python3
"""Invented data for the Guangdong parks: 53 parks that do not exist, their targets and figures of 2015 and 2016, the round of 2014.

The counts of grades and cards are those that were published; which park has which, and every figure, is made up.
Writes roster.csv, history.csv and returns/ beside itself, or into the folder named as argument.
"""
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
from invented import Draw, cities, names, write  # noqa: E402

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
draw = Draw(201423)
LINES = ("invest", "green", "tax", "va", "land")
KINDS = ["产业转移工业园"] * 29 + ["享受政策园区"] * 12 + ["产业集聚地"] * 12
ENDINGS = {"产业转移工业园": "产业转移工业园", "享受政策园区": "产业园", "产业集聚地": "产业集聚地"}
city_names = cities(15)
parks = []
for i, (kind, name) in enumerate(zip(KINDS, names(len(KINDS)))):
    parks.append({"编码": f"GD{i + 1:02d}", "名称": name + ENDINGS[kind], "园区类": kind, "地级市": city_names[i % 15],
                  "免评至": 2015 if i in (40, 52) else None,   # approved during 2015, so from 2016 on: 51 parks, then 53
                  "size": draw.size({"产业转移工业园": 1.2, "享受政策园区": 1.0, "产业集聚地": 0.4}[kind], 0.6)})

# What became of whom: G is excellent; I, E fail on investment, environment; TV, VL, TVL on two or three of tax, value added, land; T, V, L
# miss one of the three, which is not yet failing; all else meets every target and is not excellent. ! is far behind: the last of its type.
ROLES = {
    2015: {"G": [0, 2, 3, 5, 8, 11, 14, 17, 20, 23, 30, 33, 42, 46], "I": [1, 9, 35, 44], "E": [15], "TV": [25], "VL": [],
           "I!": [28], "TVL!": [38], "EI!": [51], "T": [4, 31], "V": [12], "L": [18, 43]},
    2016: {"G": [0, 2, 3, 5, 8, 11, 14, 16, 21, 24, 30, 34, 40, 46, 52], "I": [7], "E": [15], "TV": [36], "VL": [26],
           "I!": [51], "TV!": [28], "T": [4], "V": [12, 22], "L": [43], "L!": [38]},
}


def attained(role, habit):
    """How much of each target is met; what counts as missed is well below, what counts as met at or above. A park's habit stays."""
    low, high = (1.1, 1.25) if role == "G" else (1.0, 1.06)
    met = {line: low + (high - low) * max(0, min(1, habit + draw.between(-0.2, 0.2))) for line in LINES}
    for sign, line in zip("IETVL", LINES):
        if sign in role:
            met[line] = draw.between(0.2, 0.45) if "!" in role else draw.between(0.7, 0.97)
    if "!" in role and role != "L!":
        for line in LINES:
            met[line] = min(met[line], draw.between(1.0, 1.01))
    if role == "L!":                                       # the last of its type by total, and yet not failing
        met = {line: 1.0 for line in LINES} | {"land": 0.02}
    return met


growth = {2015: 1.0, 2016: 1.147}
tables = {year: [] for year in ROLES}
scale = 51 / sum(p["size"] for p in parks if not p["免评至"])
for park in parks:
    size = park["size"] * scale
    base = {"invest": 27.2 * size * draw.between(0.8, 1.2), "va": 38.8 * size * draw.between(0.8, 1.2), "tax": 5.86 * size * draw.between(0.7, 1.3),
            "area": 5200 * size * draw.between(0.8, 1.2), "green": draw.between(82, 92)}
    park["habit"] = draw.unit()
    for year, roles in ROLES.items():
        if park["免评至"] == year:
            continue
        role = next((r for r, who in roles.items() if int(park["编码"][2:]) - 1 in who), "")
        met, g = attained(role, park["habit"]), growth[year]
        invest, va, tax = (round(base[k] * g * draw.between(0.97, 1.03), 2) for k in ("invest", "va", "tax"))
        area, green = round(base["area"] * (1 + 0.03 * (year - 2015))), round(min(99, base["green"] * min(1.08, max(0.5, met["green"]))), 1)
        output = round(va * draw.between(3.8, 4.6), 2)
        goals = {"invest": round(invest / met["invest"], 1), "va": round(va / met["va"], 1), "tax": round(tax / met["tax"], 2),
                 "land": round(output * 1e4 / area / met["land"], 0), "green": round(green / met["green"], 0)}
        actual = {"invest": invest, "va": va, "tax": tax, "land": output * 1e4 / area, "green": green}
        for line in LINES:                                 # rounding a target must not turn a target met into one missed
            if met[line] >= 1 and actual[line] < goals[line]:
                goals[line] -= 1 if line in ("land", "green") else 0.1 if line != "tax" else 0.01
                goals[line] = round(goals[line], 2)
        tables[year].append({
            "编码": park["编码"], "名称": park["名称"], "固定资产投资（亿元）": invest, "设备投资（亿元）": round(invest * draw.between(0.22, 0.45), 2),
            "规模以上工业增加值（亿元）": va, "规模以上工业总产值（亿元）": output, "全口径税收（亿元）": tax, "已开发工业用地（亩）": area,
            "环境保护水平评分（分）": green, "从业人员（人）": round(va * draw.between(180, 320)), "珠三角梯度转移项目（个）": draw.whole(0, 9) or None,
            "固定资产投资目标（亿元）": goals["invest"], "规模以上工业增加值目标（亿元）": goals["va"], "全口径税收目标（亿元）": goals["tax"],
            "亩均工业总产值目标（万元/亩）": goals["land"], "环境保护水平目标（分）": goals["green"]})


def row(year, number): return next(r for r in tables[year] if r["编码"] == f"GD{number + 1:02d}")
exact = row(2015, 6)                                       # meets investment and land exactly: met, not missed
exact.update({"固定资产投资（亿元）": 24.3, "固定资产投资目标（亿元）": 24.3, "规模以上工业总产值（亿元）": 131.12, "已开发工业用地（亩）": 4000, "亩均工业总产值目标（万元/亩）": 327.8,
              "设备投资（亿元）": 7.9})
near = row(2015, 22)                                       # meets all five and has 107.9 of 108: not excellent
near.update({"固定资产投资（亿元）": 21.58, "固定资产投资目标（亿元）": 20.0, "设备投资（亿元）": 6.4, "规模以上工业增加值（亿元）": 32.37, "规模以上工业增加值目标（亿元）": 30.0,
             "规模以上工业总产值（亿元）": 129.48, "已开发工业用地（亩）": 4000, "亩均工业总产值目标（万元/亩）": 300.0, "全口径税收（亿元）": 5.4, "全口径税收目标（亿元）": 5.0,
             "环境保护水平评分（分）": 95.0, "环境保护水平目标（分）": 88.0})
row(2015, 18)["已开发工业用地（亩）"] = None                 # no area: land is missed, the park passes nevertheless
row(2015, 25)["规模以上工业增加值目标（亿元）"] = None       # no target filed: value added is missed, with tax the second of three
row(2016, 13)["设备投资（亿元）"] = None                     # a figure for reference only: nothing follows
row(2016, 10)["设备投资（亿元）"] = round(row(2016, 10)["固定资产投资（亿元）"] * 1.2, 2)   # and one that cannot be

SHEETS = {"统计局": ["固定资产投资（亿元）", "设备投资（亿元）", "规模以上工业增加值（亿元）", "规模以上工业总产值（亿元）"],
          "税务国土环保人社": ["全口径税收（亿元）", "已开发工业用地（亩）", "环境保护水平评分（分）", "从业人员（人）"],
          "园区备案目标": ["固定资产投资目标（亿元）", "规模以上工业增加值目标（亿元）", "全口径税收目标（亿元）", "亩均工业总产值目标（万元/亩）", "环境保护水平目标（分）", "珠三角梯度转移项目（个）"]}
for year, table in tables.items():
    for sheet, heads in SHEETS.items():
        write(OUT / "returns" / f"{sheet}-{year}.csv", ["编码", "名称", *heads], [[r[h] for h in ["编码", "名称", *heads]] for r in table])
write(OUT / "roster.csv", ["编码", "名称", "免评至", "园区类", "地级市"], [[p[h] for h in ("编码", "名称", "免评至", "园区类", "地级市")] for p in parks])

# 2014: a yellow card for one that passes afterwards, and one for a park that fails in 2015 without being last and has its second card
# in 2016: neither is two in a row.
old = []
for i, park in enumerate(parks):
    if not park["免评至"]:
        grade = "不达标" if i in (28, 32, 38) else "优秀" if i in (0, 3, 8, 11, 20, 33) else "达标"
        total = {"优秀": 111, "达标": 103, "不达标": 84}[grade] + round(8 * park["habit"] - 4 + draw.normal(0, 0.8), 2)
        old.append([park["编码"], park["名称"], total - (20 if i in (28, 32) else 0), grade, "暂停政策、黄牌" if i in (28, 32) else "暂停政策" if grade == "不达标" else None])
old.sort(key=lambda r: -r[2])
write(OUT / "history.csv", ["年度", "编码", "名称", "总分", "名次", "等次", "预警"],
      [[2014, r[0], r[1], f"{r[2]:.2f}", 1 + sum(o[2] > r[2] for o in old), r[3], r[4]] for r in old])

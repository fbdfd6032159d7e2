#!/usr/bin/env python3
"""Invented data for the cities' evaluation: no figure says anything about a real place.

Writes roster.csv and returns/ beside itself, or into the folder named as argument.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, cities, write  # noqa: E402

TO = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
BEFORE, YEAR = 2011, 2012
draw = Draw(20100911)

# The figures of a city with 400 万人 of middling wealth, how much they differ, what they grow by, and the decimals.
SCALED = {  # in proportion to size
    "gdp": ("地区生产总值（亿元）", 1100, .12, .13, 1), "fiscal": ("财政收入（亿元）", 150, .2, .17, 1),
    "trade": ("进出口总额（万美元）", 210000, .5, .12, 0),
    "fdi": ("实际利用外商直接投资（万美元）", 62000, .35, .18, 0), "inbound": ("实际利用省外资金（亿元）", 420, .25, .24, 1),
    "fixed": ("固定资产投资（亿元）", 900, .15, .2, 1), "va": ("规模以上工业增加值（亿元）", 430, .2, .16, 1),
    "jobs": ("城镇就业新增人数（人）", 52000, .15, .05, 0),
}
LEVEL = {  # of its own for each
    "density": ("投资强度（万元/亩）", 145, .15, .06, 1), "land_tax": ("土地税收产出率（万元/亩）", 8.6, .25, .08, 2),
    "urban_pay": ("城镇居民人均可支配收入（元）", 20600, .07, .12, 0), "rural_pay": ("农村居民人均纯收入（元）", 7600, .1, .14, 0),
    "energy": ("万元GDP综合能耗（吨标准煤/万元）", .74, .25, -.04, 3),
}
SHARE = {  # in percent
    "urban": ("城镇化率（%）", 50, .12, .03, 1), "emerging": ("新兴产业比重（%）", 18, .25, .08, 1),
    "services": ("现代服务业比重（%）", 19, .15, .04, 1), "leading": ("重点产业集中度（%）", 54, .12, .03, 1),
    "science": ("科技创新贡献率（%）", 48, .1, .03, 1),
}
GOALS = ["gdp", "fiscal", "trade", "fdi", "inbound", "fixed", "va", "urban", "urban_pay", "rural_pay", "jobs"]
BONUS = {"planning": "规划实施加分事项（项）", "innovation": "自主创新加分事项（项）", "civility": "文明创建加分事项（项）",
         "projects": "重大项目引进加分事项（项）", "saving": "节能减排加分事项（项）"}
OTHER = {"eia": "建设项目环评“三同时”执行率（%）", "emission": "主要污染物排放总量完成情况（%）", "population": "年末人口（万人）"}
HEADS = {i: spec[0] for i, spec in (SCALED | LEVEL | SHARE).items()} | OTHER | BONUS
HEADS |= {i + "_goal": HEADS[i].replace("（", "目标（") for i in GOALS}

# The ten cities by size, the tenth scored by a district and a county, as 六安 is.
CITIES = list(zip([f"C{n:02}" for n in range(1, 11)], cities(10)))
WHOLE = "C10"
DISTRICTS = list(zip(["C1001", "C1002"], ["甲湾区", "乙湾县"]))
SIZE = dict(zip([c for c, _ in CITIES if c != WHOLE], [2.4, 1.35, 1.1, .95, .9, .75, .55, .5, .45])) | {"C1001": .3, "C1002": .2}
WEALTH = dict(zip([c for c, _ in CITIES if c != WHOLE], [1.5, 1.55, 1.7, .9, .8, .95, 1.5, .9, .75])) | {"C1001": .8, "C1002": .65}

figures = {BEFORE: {}, YEAR: {}}
for code, size in SIZE.items():
    wealth = WEALTH[code]
    drive = draw.normal(1, .18)                      # how fast the place grows in all
    last, this = figures[BEFORE].setdefault(code, {}), figures[YEAR].setdefault(code, {})
    for group, by in ((SCALED, size * wealth), (LEVEL, wealth ** .3), (SHARE, wealth ** .25)):
        for item, (_, middle, spread, pace, digits) in group.items():
            base = draw.size(middle * (by if item not in ("energy", "jobs") else size if item == "jobs" else wealth ** .1), spread)
            grown = base * (1 + pace * max(.15, drive * draw.normal(1, .3)))
            last[item], this[item] = round(base, digits or None), round(grown, digits or None)
            if item in GOALS:
                this[item + "_goal"] = round(grown / draw.normal(1.015, .05), digits or None)
    people = draw.size(400 * size, .05)
    for of in (last, this):
        of["eia"] = min(100, round(draw.between(95.5, 101.5), 1))
        of["emission"] = round(draw.between(96, 112), 1)
    last["population"], this["population"] = round(people, 1), round(people * 1.004, 1)

# Planted stories; README.md tells them.
now, then = figures[YEAR], figures[BEFORE]
for code in SIZE:
    now[code] |= dict.fromkeys(BONUS)
now["C01"] |= {"planning": 1, "innovation": 3, "projects": 2}          # three innovations, only two of them count
now["C02"] |= {"innovation": 1, "civility": 1, "saving": 1}
now["C03"] |= {"civility": 2, "projects": 1}
now["C07"] |= {"saving": 2}
now["C08"] |= {"planning": 1}
for code in ("C03", "C05"):                                            # full marks in both years: no movement
    then[code]["eia"] = now[code]["eia"] = 100
now["C04"]["leading"] = None                                           # a figure not there: neither level nor growth
then["C06"]["science"] = None                                          # a base not there: no growth
now["C05"]["trade"] = round(then["C05"]["trade"] * .88)                # a fall, and a goal missed
now["C05"]["trade_goal"] = round(then["C05"]["trade"] * 1.15)
now["C09"]["fdi"] = round(then["C09"]["fdi"] * 1.4)                    # a goal that looks wrongly divided
now["C09"]["fdi_goal"] = round(now["C09"]["fdi"] / 2.3)
now["C1001"]["inbound"] = round(then["C1001"]["inbound"] * 1.75, 1)    # grows faster than every city
now["C1002"]["trade"] = round(then["C1002"]["trade"] * .35)            # falls deeper than every city
whole = {"planning": 1, "saving": 1}                                   # the bonus of the whole is its own

write(TO / "roster.csv", ["编码", "名称", "所属市"],
      [[code, name, None] for code, name in CITIES] + [[code, name, dict(CITIES)[WHOLE]] for code, name in DISTRICTS])
FILES = {  # a table for every department
    "statistics": ["gdp", "fixed", "va", "services", "rural_pay", "energy", "population"], "finance": ["fiscal"],
    "commerce": ["trade", "fdi"], "planning": ["inbound", "density"], "housing": ["urban"],
    "science": ["emerging", "science"], "land": ["land_tax"], "survey": ["urban_pay"], "labour": ["jobs"],
    "environment": ["eia", "emission"], "office": ["leading"],
}
ROWS = [(code, name) for code, name in CITIES + DISTRICTS if code != WHOLE]
for year in (BEFORE, YEAR):
    for file, items in FILES.items():
        write(TO / "returns" / f"{file}-{year}.csv", ["编码", "名称"] + [HEADS[i] for i in items],
              [[code, name] + [figures[year][code].get(i) for i in items] for code, name in ROWS])
write(TO / "returns" / f"goals-{YEAR}.csv", ["编码", "名称"] + [HEADS[i + "_goal"] for i in GOALS],
      [[code, name] + [now[code][i + "_goal"] for i in GOALS] for code, name in ROWS])
write(TO / "returns" / f"bonus-{YEAR}.csv", ["编码", "名称", *BONUS.values()],
      [[code, name] + [(whole if code == WHOLE else now[code]).get(i) for i in BONUS] for code, name in CITIES + DISTRICTS])

#!/usr/bin/env python3
"""Writes the invented data of this sample: 82 counties and what they returned for 2017 to 2022.

Usage: generate.py [FOLDER]. Seeded: the same files on every run.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, cities, names, write

YEARS = range(2017, 2023)
# How the whole province went in each year: a dip in 2020 that 2021 makes good.
TREND = {2017: 1.0, 2018: 1.08, 2019: 1.16, 2020: 1.11, 2021: 1.25, 2022: 1.32}
NOTHING, ACCIDENT = "丁港", "庚港"  # sends nothing for 2021 and 2022; a major accident in 2021
NO_ENERGY, NO_AIR, NO_RND = "丙山", "壬山", "寅城"
DISTRICTS = ("丁湾", "癸湾", "申城", "丁山")  # the few districts of cities that take part
RISING, FALLING = "己港", "辛港"  # change their class between the two rounds

draw = Draw(20225)
towns = cities(13)
roster, figures = [], {year: [] for year in YEARS}
for at, name in enumerate(names(82)):
    code = f"X{at + 1:03d}"
    size = {RISING: 190, FALLING: 290}.get(name, draw.size(210, 0.42))  # output of 2017 in 亿元
    rich = size / 210
    people = size / 5.2 * draw.size(1, 0.18)
    tilt = draw.normal(0.004, 0.011) + {RISING: 0.05, FALLING: -0.045}.get(name, 0)
    budget, taxed = draw.between(0.055, 0.085), draw.between(0.60, 0.80)
    factory, capital = draw.between(0.24, 0.42), draw.between(0.18, 0.34)
    science, burn = draw.size(0.013, 0.35) * rich ** 0.2, draw.size(0.42, 0.28)
    sky, work = draw.between(0.70, 0.90), draw.between(75, 135)
    urban, rural = 28500 * rich ** 0.18 * draw.size(1, 0.05), 14800 * rich ** 0.15 * draw.size(1, 0.06)
    hightech = 16 * rich ** 1.2 * draw.size(1, 0.4)
    roster.append([code, name + ("区" if name in DISTRICTS else "市" if size > 320 else "县"), towns[at % len(towns)]])
    for year in YEARS:
        age = year - 2017
        grown = TREND[year] * (1 + tilt) ** age
        gdp = size * grown * draw.size(1, 0.008)
        income = gdp * budget * (0.9 if year == 2020 else 1) * draw.size(1, 0.02)
        row = [code, roster[-1][1], round(gdp, 2), round(income, 2), round(income * min(0.93, taxed + draw.normal(0, 0.01)), 2),
               round(people * 0.997 ** age, 2), round(gdp * factory * draw.size(1, 0.02), 2),
               round(gdp * capital * 1.03 ** age * draw.size(1, 0.06), 2),
               None if name == NO_RND and year >= 2021 else round(gdp * 1e4 * science * 1.06 ** age * draw.size(1, 0.03)),
               round(hightech * 1.22 ** age * draw.size(1, 0.04)),
               None if name == NO_ENERGY and year == 2022 else round(gdp * burn * 0.965 ** age * draw.size(1, 0.02), 2),
               None if name == NO_AIR and year == 2021 else round(100 * min(0.97, sky + 0.012 * age + draw.normal(0, 0.012)), 1),
               round(urban * (1.075 ** age) * draw.size(1, 0.004)), round(rural * (1.088 + tilt / 3) ** age * draw.size(1, 0.004)),
               round(people * work * draw.size(1, 0.05)), 1 if name == ACCIDENT and year == 2021 else 0 if draw.chance(0.4) else None]
        if not (name == NOTHING and year >= 2021):
            figures[year].append(row)

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
head = ["编码", "名称", "地区生产总值（亿元）", "一般公共预算收入（亿元）", "税收收入（亿元）", "常住人口（万人）", "规模以上工业增加值（亿元）",
        "工业投资（亿元）", "研发经费支出（万元）", "高新技术企业数（家）", "能源消费总量（万吨标准煤）", "空气质量优良天数比例（%）",
        "城镇居民人均可支配收入（元/人）", "农村居民人均可支配收入（元/人）", "城镇新增就业人数（人）", "重大及以上生产安全事故（起）"]
write(folder / "roster.csv", ["编码", "名称", "所在市州"], roster)
for year, rows in figures.items():
    write(folder / "returns" / f"counties-{year}.csv", head, rows)
# The province is more than its counties: its cities' districts are in its totals.
province = [[year, round(39000 * TREND[year]), round(15200 * 1.088 ** (year - 2017))] for year in YEARS]
write(folder / "returns" / "province.csv", ["年度", "全省地区生产总值（亿元）", "全省农村居民人均可支配收入（元/人）"], province)

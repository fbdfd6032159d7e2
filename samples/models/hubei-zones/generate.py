#!/usr/bin/env python3
"""Writes the invented data of this sample: 99 zones and what they returned for 2017 to 2022.

Usage: generate.py [FOLDER]. Seeded: the same files on every run. Reads the counties and their classes of
../hubei-counties, so that every county that has a zone there has one here.
"""
import csv
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, cities, write

COUNTIES = Path(__file__).parents[1] / "hubei-counties"
YEARS = range(2017, 2023)
TREND = {2017: 1.0, 2018: 1.09, 2019: 1.18, 2020: 1.12, 2021: 1.30, 2022: 1.40}

def read(path):
    text = path.read_text(encoding="utf-8-sig")
    return list(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))

names = {c["编码"]: c["名称"] for c in read(COUNTIES / "roster.csv")}
graded = [c for c in read(COUNTIES / "expected.csv") if c["grade"]]
draw, tide = Draw(20238), Draw(2023)  # the tide of a zone's foreign trade has draws of its own

# --- Who: 21 national zones, five of them in counties; 77 provincial, four of them in cities; one that is not ranked.
of_class = {grade: [c["id"] for c in graded if c["grade"] == grade] for grade in ("第一类", "第二类", "第三类")}
place = {c["id"]: int(c["rank"]) for c in graded}
national_in = sorted(of_class["第一类"], key=place.get)[:3] + [of_class["第二类"][3], of_class["第二类"][9]]
twice = sorted(of_class["第一类"], key=place.get)[4:7] + [of_class["第二类"][5]]  # a second provincial zone
without = [of_class["第三类"][7], of_class["第三类"][-1]]
zones = []  # code, name, level, county, upgraded, size of revenue in 2017, how good
for at, city in enumerate(cities(16, "")):
    kind = "高新技术产业开发区" if at % 5 == 3 else "经济技术开发区"
    zones.append([f"G{at + 1:02d}", city + kind, "国家级", None, None, draw.size(900 if at else 2600, 0.4), draw.normal(0.5, 0.5)])
for at, county in enumerate(national_in):
    zones.append([f"G{at + 17:02d}", names[county][:2] + ("高新技术产业开发区" if at == 1 else "经济技术开发区"), "国家级",
                  names[county], "2021年" if at == 4 else None, draw.size(520, 0.25), draw.normal(0.3, 0.4)])
provincial = [c for c in names if c in place and c not in national_in and c not in without]
provincial += twice
median = {"第一类": 300, "第二类": 165, "第三类": 95}
for at, county in enumerate(sorted(provincial, key=lambda c: (c, 0))):
    grade = next(g for g, members in of_class.items() if county in members)
    second = at and zones[-1][3] == names[county]
    zones.append([f"S{at + 1:02d}", names[county][:2] + ("高新技术产业园区" if second else "经济开发区"), "省级", names[county], None,
                  draw.size(median[grade], 0.3) * (0.5 if second else 1), draw.normal((45 - place[county]) / 60, 0.5)])
zones.append(["S78", "亥塘经济开发区", "省级", "神农架林区", None, 14, 0.2])

for code, city in {"S04": "甲子", "S26": "丙寅", "S41": "己巳", "S49": "壬申"}.items():  # in a city's districts: no county
    zone = next(zone for zone in zones if zone[0] == code)
    zone[1], zone[3] = city + "工业园区", None

# --- The stories, by code.
NEW = "S40"          # approved in 2021: no figures before
LATE = "S12"         # sent nothing for 2019 and 2020
BETTER = {"S23", "S58"}          # poor until 2020, not since
FADING = "S09"                   # shrinks from year to year
ACCIDENT, SPILL = "G04", "S17"   # good zones with an accident in 2022, a spill in 2021
NO_ENERGY, NO_SEWAGE, NO_RND = "S28", "S44", "S60"
NO_TRADE = "S52"                 # no trade at all in 2019 and 2020: growth has no base

figures = {year: [] for year in YEARS}
for code, name, level, county, upgraded, size, good in zones:
    good += 1.5 if code in (ACCIDENT, SPILL) else 0
    tilt = 0.012 * good + draw.normal(0, 0.02) + (0.03 if code in BETTER else -0.14 if code == FADING else 0)
    taxed, led = draw.between(0.035, 0.065), min(0.82, max(0.22, 0.48 + 0.07 * good + draw.normal(0, 0.12)))
    per_head, science = 160 * draw.size(1, 0.2) * 1.08 ** good, 0.017 * draw.size(1, 0.3) * 1.2 ** good
    high, per_mu = min(0.75, max(0.06, 0.28 + 0.06 * good + draw.normal(0, 0.1))), 260 * draw.size(1, 0.25) * 1.12 ** good
    burn, drain = 0.16 * draw.size(1, 0.35) * 0.92 ** good, min(1.0, max(0.76, 0.945 + 0.015 * good + draw.normal(0, 0.03)))
    unused = max(0.0, 0.022 - 0.008 * good + draw.normal(0, 0.012))
    abroad, exports = size * draw.size(14, 0.6) * 1.2 ** good, size * draw.size(0.09, 0.7) * 1.2 ** good
    flow = tide.normal(1.07, 0.11)
    away = size * draw.size(0.16, 0.3) * 1.1 ** good
    firms, inventions, labs = size * 0.11 * draw.size(1, 0.3) * 1.15 ** good, size * 0.9 * draw.size(1, 0.5) * 1.2 ** good, size / 28
    for year in YEARS:
        if code == NEW and year < 2021 or code == LATE and year in (2019, 2020):
            continue
        age = year - 2017
        slump = 0.42 if code in BETTER and year < 2021 else 1
        revenue = size * TREND[year] * (1 + tilt) ** age * slump * draw.size(1, 0.02)
        land = size * 1e4 / per_mu * 1.02 ** age
        none = code == NO_TRADE and year in (2019, 2020)
        figures[year].append([
            code, name, round(revenue, 2), round(revenue * taxed * 0.995 ** age * draw.size(1, 0.02), 2), round(revenue * min(0.9, led + 0.006 * age), 2),
            round(size * TREND[year] * 1e4 / per_head), round(revenue / 14 * 1.05 ** good * draw.size(1, 0.2)) or None,
            None if code == NO_RND and year == 2021 else round(revenue * 1e4 * science * 1.05 ** age * slump * draw.size(1, 0.03)),
            round(revenue * min(0.85, high + 0.012 * age), 2), round(firms * 1.15 ** age), round(inventions * 1.18 ** age),
            round(labs * 1.1 ** age), round(land), round(land * unused * draw.size(1, 0.1)) or None,
            None if code == NO_ENERGY and year == 2022 else round(revenue * burn * 0.96 ** age * draw.size(1, 0.02), 2),
            None if code == NO_SEWAGE and year >= 2021 else round(100 * min(1.0, drain + 0.006 * age), 1),
            round(abroad * 1.07 ** age * slump * draw.size(1, 0.08)), 0 if none else round(exports * flow ** age * slump * draw.size(1, 0.06), 2),
            round(away * TREND[year] * slump * draw.size(1, 0.04), 2),
            1 if code == ACCIDENT and year == 2022 else 0 if draw.chance(0.3) else None,
            1 if code == SPILL and year == 2021 else 0 if draw.chance(0.3) else None])

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
write(folder / "roster.csv", ["编码", "名称", "级别", "所在县市区", "升级时间", "原级别"],
      [[*zone[:4], zone[4], "省级" if zone[4] else None] for zone in zones])
head = ["编码", "名称", "营业收入（亿元）", "税收收入（亿元）", "主导产业营业收入（亿元）", "年末从业人员数（人）", "新开工亿元以上项目数（个）",
        "研发经费支出（万元）", "高新技术产业营业收入（亿元）", "高新技术企业数（家）", "有效发明专利数（件）", "省级以上创新平台数（个）",
        "已建成土地面积（亩）", "闲置土地面积（亩）", "综合能源消费量（万吨标准煤）", "污水集中处理率（%）", "实际使用外资（万美元）",
        "进出口总额（亿元）", "省外到位资金（亿元）", "重大及以上生产安全事故（起）", "突发环境事件（起）"]
for year, rows in figures.items():
    write(folder / "returns" / f"zones-{year}.csv", head, rows)

#!/usr/bin/env python3
"""Invented data of the high-tech zones: 178 zones that do not exist, the year 2024 and the revenue of 2023.

Writes roster.csv and returns/ beside itself, or into the folder named as argument.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, names, write

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
draw = Draw(178015)
COUNT, CITIES = 178, 150                       # 28 cities have a second zone; both of such a city are seen against their district
REGIONS = [("东部", 70), ("中部", 47), ("西部", 45), ("东北", 16)]
BARE = names(COUNT)
UPGRADED, ONLY_REVENUE, NO_SERVICES, SHRUNK = (61, 149), (88, 163), 35, (17, 102, 140)
DISTRICT_ALONE = (5, 44, 73)                   # seen against their district though alone in their city

# The regions in turn, so that a city's two zones are where the city is.
pool = [name for name, count in REGIONS for _ in range(count)]
where = {}
for i in range(CITIES):
    where[i] = pool[(i * 37) % COUNT]
left = list(pool)
for i in range(CITIES):
    left.remove(where[i])
for i in range(CITIES, COUNT):                 # the second zone of a city of the region that still lacks one
    region = left.pop(0)
    where[i] = region
free = {name: [i for i in range(CITIES) if where[i] == name] for name, _ in REGIONS}
city_of = {i: i if i < CITIES else free[where[i]].pop(0) for i in range(COUNT)}
double = {city_of[i] for i in range(CITIES, COUNT)}

rows, now, before, gdp, districts = [], [], [], {}, []
for i in range(COUNT):
    east = {"东部": 1.5, "中部": 1, "西部": 0.8, "东北": 0.7}[where[i]]
    city = city_of[i]
    size = draw.size(850 * east * (2.2 if city in double and i < CITIES else 1), 0.85)
    if i == 0:
        size = 11800
    share, maker = draw.between(0.17, 0.3), draw.between(0.35, 0.8)
    made, served = size * maker, size * (1 - maker) * draw.between(0.15, 0.75)
    growth = draw.normal(0.055, 0.05) if i not in SHRUNK else draw.between(-0.16, -0.08)
    output = made * draw.between(0.9, 1.02)
    added = size * share
    if i < CITIES:
        gdp[city] = (added / draw.between(0.08, 0.33)) * (1.6 if city in double else 1)
    scope = "区" if city in double or i in DISTRICT_ALONE else "城市"
    if scope == "区":
        districts.append([BARE[i] + "区", round(added / draw.between(0.12, 0.42), 1)])
    rows.append([f"G{i + 1:03d}", BARE[i] + "高新区", where[i], BARE[city] + "市", BARE[i] + "区" if scope == "区" else None, scope])
    figures = [round(added, 2), round(size, 2), round(made, 2), round(served, 2), round(output * draw.between(0.16, 0.31), 2), round(output, 2)]
    if i in ONLY_REVENUE:
        figures = [None, figures[1], None, None, None, None]
    if i == NO_SERVICES:
        figures[3] = None
    now.append([*rows[-1][:2], *figures])
    if i not in UPGRADED + ONLY_REVENUE:
        before.append([*rows[-1][:2], round(size / (1 + growth), 2)])

write(OUT / "roster.csv", ["编码", "名称", "区域", "所在城市", "所在区", "对比口径"], rows)
write(OUT / "returns/zones-2023.csv", ["编码", "名称", "全部入统企业营业收入（亿元）"], before)
write(OUT / "returns/zones-2024.csv", ["编码", "名称", "园区全口径增加值（亿元）", "全部入统企业营业收入（亿元）", "制造业营业收入（亿元）",
                                       "生产性服务业营业收入（亿元）", "制造业核算增加值（亿元）", "制造业总产值（亿元）"], now)
write(OUT / "returns/cities-2024.csv", ["所在城市", "所在城市生产总值（亿元）"],
      [[BARE[city] + "市", round(total, 1)] for city, total in gdp.items()])
write(OUT / "returns/districts-2024.csv", ["所在区", "所在区生产总值（亿元）"], districts)

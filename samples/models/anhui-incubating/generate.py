#!/usr/bin/env python3
"""Invented data of the sample of Anhui's incubating zones: no figure says anything about a real place.

Writes roster.csv and returns/ beside itself, or into the folder named as argument. The eight are provincial zones of the
sample anhui-zones, with the same codes; the figures have nothing to do with those there. Magnitudes follow the published
sums of 18 zones in 2021: output 226, trade 4.8 (100 million dollars), 91 high-tech firms, 22 institutes each on average.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, cities, names, write  # noqa: E402

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
draw = Draw(8)
CODES = [f"W{number:03}" for number in range(30, 38)]
NAMES, CITIES = dict(zip(CODES, names(37)[29:])), {f"W{number:03}": cities(16)[number * 7 % 16] for number in range(30, 38)}
LED, RIPE, SILENT_2021, NO_FDI_BEFORE, NO_WATER, NO_TAX, FALLING, LAST = "W030", "W032", "W034", "W033", "W035", "W031", "W036", "W037"
MERIT = {LED: 0.92, RIPE: 0.78, "W031": 0.45, SILENT_2021: 0.4, NO_FDI_BEFORE: 0.55, NO_WATER: 0.6, FALLING: 0.35, LAST: 0.05}
HEADS = ["实际使用外资金额（万美元）", "高技术产业实际使用外资金额（万美元）", "进出口总额（万美元）", "高新技术产品进出口额（万美元）", "地区生产总值（亿元）", "税收收入（亿元）",
         "企业数量（家）", "已开发土地面积（平方公里）", "年末从业人员（人）", "企业主营业务收入（亿元）", "企业R&D经费支出（亿元）", "省级及以上研发机构数（个）", "高新技术企业数（家）",
         "国家级孵化器和众创空间（家）", "有效发明专利（件）", "规模以上工业增加值（亿元）", "规模以上工业综合能耗（万吨标准煤）", "二氧化碳排放量（万吨）", "规模以上工业用水量（万立方米）",
         "工业固体废物综合利用率（%）", "城镇新增就业人数（人）", "合作共建园区数量（个）", "主体责任落实评议得分（分）", "安全生产标准化达标率（%）"]
BASE = ["实际使用外资金额（万美元）", "进出口总额（万美元）", "地区生产总值（亿元）", "税收收入（亿元）", "企业数量（家）", "二氧化碳排放量（万吨）"]   # what growth needs of 2020

write(OUT / "roster.csv", ["编码", "名称", "简称", "所在市"], [[code, name + "经济开发区", name + "经开区", CITIES[code]] for code, name in NAMES.items()])
tables, city = {year: [] for year in (2020, 2021, 2022)}, {}
for code, name in NAMES.items():
    good = MERIT[code]
    gdp = (150 + 240 * good) * draw.between(0.9, 1.1)
    fdi, trade, firms, co2 = gdp * (3 + 9 * good), gdp * (90 + 130 * good), gdp * 12, gdp * draw.between(0.5, 0.7)
    land, tax, jobs = gdp / (9 + 5 * good), gdp * draw.between(0.09, 0.12), gdp * draw.between(30, 42)
    labs, hightech, patents = gdp * (0.05 + 0.06 * good), gdp * (0.25 + 0.25 * good), gdp * (3 + 6 * good)
    for year in tables:
        pace = 0.04 + 0.07 * good + {RIPE: -0.06, FALLING: 0.07}.get(code, 0) * (1 if year < 2022 else -1)
        grow = lambda figure, follow, spread: figure * (1 + follow * pace + draw.normal(0, spread))
        gdp, tax, firms, co2 = grow(gdp, 1, .01), grow(tax, 1, .02), grow(firms, 2, .02), grow(co2, 0.4, .02)
        fdi, trade, jobs = grow(fdi, 1.2, .06), grow(trade, 1.3, .04), grow(jobs, 0.3, .03)
        labs, hightech, patents = grow(labs, 1, .02), grow(hightech, 1.5, .02), grow(patents, 1.5, .02)
        va, staff, revenue = gdp * 0.62, gdp * (330 - 60 * good), gdp * 2.4
        row = [round(fdi), round(fdi * (0.12 + 0.3 * good)), round(trade), round(trade * (0.14 + 0.24 * good)), round(gdp, 2), round(tax, 2), round(firms), round(land * (1 + 0.01 * (year - 2020)), 2),
               round(staff), round(revenue, 2), round(revenue * (0.009 + 0.015 * good), 2), round(labs), round(hightech),
               3 if code == RIPE and year == 2022 else round(2.2 * good), round(patents), round(va, 2), round(va * (0.24 - 0.09 * good), 2), round(co2, 2),
               round(va * (15 - 5 * good)), round(min(99.8, 90 + 9 * good + draw.normal(0, 1)), 1), round(jobs), 2 if good > 0.7 else 1 if good > 0.38 else 0,
               round(min(3, 1.8 + 1.1 * good + draw.normal(0, 0.08)), 2), round(min(99, 68 + 26 * good + draw.normal(0, 2)), 1)]
        if code == NO_FDI_BEFORE and year == 2020:
            row[0] = 0
        city[CITIES[code], year] = [round(fdi * (6 if good > 0.5 else 11)), round(trade * (5 if good > 0.5 else 10))]
        if not (code == SILENT_2021 and year == 2021):
            tables[year].append([code, name + "经济开发区", *row])
for code, head in ((NO_WATER, "规模以上工业用水量（万立方米）"), (NO_TAX, "税收收入（亿元）")):
    next(row for row in tables[2022] if row[0] == code)[2 + HEADS.index(head)] = None
for year, rows in tables.items():
    heads = HEADS if year > 2020 else BASE
    write(OUT / "returns" / f"zones-{year}.csv", ["编码", "名称", *heads], [row[:2] + [row[2 + HEADS.index(head)] for head in heads] for row in rows])
MID = {"中部平均实际使用外资金额（万美元）": 3600, "中部平均进出口总额（万美元）": 72000, "中部平均地区生产总值（亿元）": 420, "中部平均税收收入（亿元）": 46, "中部平均单位土地地区生产总值（亿元/平方公里）": 14.5,
       "中部平均省级及以上研发机构数（个）": 42, "中部平均高新技术企业数（家）": 190, "中部平均城镇新增就业人数（人）": 13500, "中部平均单位增加值能耗（吨标准煤/万元）": 0.17,
       "中部平均单位增加值二氧化碳排放（吨/万元）": 0.9, "中部平均单位增加值水耗（立方米/万元）": 11}
for year, more in ((2021, 1), (2022, 1.05)):                # amounts grow, intensities fall
    write(OUT / "returns" / f"national-{year}.csv", list(MID), [[round(figure * (more if figure > 20 else 2 - more if figure < 1 else 1), 3) for figure in MID.values()]])
    write(OUT / "returns" / f"cities-{year}.csv", ["所在市", "全市实际使用外资金额（万美元）", "全市进出口总额（万美元）"], [[where, *figures] for (where, when), figures in city.items() if when == year])

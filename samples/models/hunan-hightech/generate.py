#!/usr/bin/env python3
"""Invented data for Hunan's high-tech zones: 44 zones that do not exist, their figures of 2019 and 2020.

Writes roster.csv and returns/ beside itself, or into the folder named as argument.
"""
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
from invented import Draw, cities, names, write  # noqa: E402

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
draw = Draw(202144)
places, city_names = names(44, "高新区"), cities(14)
zones = []
for i, name in enumerate(places):
    national = i < 8
    zones.append({"编码": f"GX{i + 1:02d}", "名称": name, "级别": "国家级" if national else "省级", "市州": city_names[i % 14],
                  "size": draw.size(3.2 if national else 0.62, 0.55), "pace": draw.normal(0.10, 0.04), "merit": draw.between(0.3, 1.0) + 0.15 * national})
# Actors: the great slow one and the small fast one, in either level.
slow, fast, small_fast, newcomer, silent, partial = zones[0], zones[7], zones[30], zones[41], zones[35], zones[22]
slow.update(size=9.0, pace=0.015, merit=0.75)
fast.update(size=1.2, pace=0.19, merit=0.9)
small_fast.update(size=0.3, pace=0.22, merit=0.95)
zones[12].update(size=2.0, pace=0.03, merit=0.7)           # a large slow provincial one
factor = 513 / sum(z["size"] for z in zones)               # a mean of 513 brings the sum near the one published, 22574

OFFICES = {"统计局": ["技工贸总收入（亿元）", "规模工业增加值（亿元）", "研发经费内部支出（亿元）", "研发人员全时当量（人）", "年末从业人员（人）", "规模工业综合能源消费量（万吨标准煤）"],
           "科技厅": ["高新技术产业主营业务收入（亿元）", "高新技术产业增加值（亿元）", "国家级和省级研发机构数（个）", "入库科技型中小企业数（家）", "高新技术企业数（家）", "技术合同成交额（亿元）"],
           "其他部门": ["上交税金（万元）", "已开发土地面积（亩）", "省级及以上绿色工厂数（家）", "城镇新增就业人数（人）", "进出口总额（万美元）", "实际使用外资（万美元）"]}


def first(z):
    """The figures of 2019."""
    size, merit = z["size"] * factor * 44, z["merit"]
    va = size * draw.between(0.2, 0.26)
    hightech = size * min(0.9, 0.3 + 0.3 * merit + draw.normal(0, .05))
    return {"技工贸总收入（亿元）": size, "规模工业增加值（亿元）": va, "研发经费内部支出（亿元）": size * (0.008 + 0.018 * merit), "年末从业人员（人）": va * draw.between(260, 420),
            "研发人员全时当量（人）": va * (8 + 22 * merit) * draw.between(0.8, 1.2), "规模工业综合能源消费量（万吨标准煤）": va * draw.between(0.2, 0.7),
            "高新技术产业主营业务收入（亿元）": hightech, "高新技术产业增加值（亿元）": hightech * draw.between(0.22, 0.26), "国家级和省级研发机构数（个）": 2 + size * 0.05 * merit * draw.between(0.7, 1.3),
            "入库科技型中小企业数（家）": 10 + size * 0.12 * merit, "高新技术企业数（家）": 8 + size * 0.16 * merit, "技术合同成交额（亿元）": size * 0.012 * merit * draw.between(0.6, 1.4),
            "上交税金（万元）": size * draw.between(0.024, 0.042) * 1e4, "已开发土地面积（亩）": size * draw.between(18, 34), "省级及以上绿色工厂数（家）": size * 0.012 * merit,
            "城镇新增就业人数（人）": size * draw.between(6, 11), "进出口总额（万美元）": size * draw.between(15, 180) * (1 + merit), "实际使用外资（万美元）": size * draw.between(2, 14)}


# How far a figure follows the zone's pace from 2019 to 2020, and what scatters it.
FOLLOW = {"研发经费内部支出（亿元）": (1.3, .05), "年末从业人员（人）": (0.3, .02), "研发人员全时当量（人）": (1.0, .05), "规模工业综合能源消费量（万吨标准煤）": (0.5, .03),
          "高新技术产业主营业务收入（亿元）": (1.2, .03), "高新技术产业增加值（亿元）": (1.2, .03), "入库科技型中小企业数（家）": (2.0, .08), "高新技术企业数（家）": (1.8, .05), "技术合同成交额（亿元）": (1.8, .12),
          "已开发土地面积（亩）": (0.1, .005), "省级及以上绿色工厂数（家）": (1.5, .15), "实际使用外资（万美元）": (1.0, .15), "进出口总额（万美元）": (0.8, .12)}
WHOLE = ("（个）", "（家）", "（人）", "（亩）", "（万元）", "（万美元）")
tables = {2019: {}, 2020: {}}
for z in zones:
    figures = first(z)
    for year in (2019, 2020):
        if year == 2020:
            for head in figures:
                follow, sd = FOLLOW.get(head, (1.0, .02))
                figures[head] *= 1 + follow * z["pace"] + draw.normal(0, sd)
        tables[year][z["编码"]] = {h: round(v) if h.endswith(WHOLE) else round(v, 2) for h, v in figures.items()}
new = tables[2020]
for head in OFFICES["科技厅"][2:5]:
    new[partial["编码"]][head] = None                      # three figures not sent
new["GX16"]["实际使用外资（万美元）"], tables[2019]["GX16"]["实际使用外资（万美元）"] = 520, 0      # growth from nothing is no growth
new["GX20"]["高新技术产业主营业务收入（亿元）"] = round(new["GX20"]["技工贸总收入（亿元）"] * 1.05, 2)   # cannot be

for year, table in tables.items():
    for office, heads in OFFICES.items():
        absent = {2019: [newcomer["编码"]], 2020: [silent["编码"]]}[year]
        write(OUT / "returns" / f"{office}-{year}.csv", ["编码", "名称", *heads],
              [[z["编码"], z["名称"], *(table[z["编码"]][h] for h in heads)] for z in zones if z["编码"] not in absent])
write(OUT / "roster.csv", ["编码", "名称", "级别", "市州"], [[z[h] for h in ("编码", "名称", "级别", "市州")] for z in zones])

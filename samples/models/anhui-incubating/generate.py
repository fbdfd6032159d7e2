#!/usr/bin/env python3
"""Invented data of the sample of Anhui's incubating zones: no figure says anything about a real place.

Writes roster.csv and returns/ beside itself, or into the folder named as argument. The eight zones are those that the
sample anhui-zones leaves to this evaluation.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, cities, names, write  # noqa: E402

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
draw = Draw(8)
CODES = [f"W{number:03}" for number in range(30, 38)]
NAMES, CITIES = names(37)[29:], cities(16)
LED, RIPE, SILENT_2021, CLEAN, NO_REVIEW, FALLING, LAST = "W030", "W032", "W034", "W033", "W035", "W036", "W037"
FIRST_YEAR = {"W034": 2021, "W035": 2021, "W033": 2021}
HEADS = ["编码", "名称", "进入培育期第几年", "总体规划评定（分）", "规划环评评定（分）", "污水处理设施评定（分）", "规划面积（亩）", "七通一平面积（亩）", "已供地面积（亩）", "基础设施投资（亿元）",
         "基础设施投资目标（亿元）", "经营收入（亿元）", "经营收入目标（亿元）", "首位产业经营收入（亿元）", "规上工业企业数（家）", "高新技术企业数（家）", "固定资产投资（亿元）",
         "固定资产投资目标（亿元）", "签约项目数（个）", "开工项目数（个）", "投产项目数（个）", "新开工亿元以上项目数（个）", "税收收入（万元）", "环保安全检查发现问题（个）", "已整改问题（个）"]

write(OUT / "roster.csv", ["编码", "名称", "简称", "所在市"],
      [[code, name + "经济开发区", name + "经开区", CITIES[number * 7 % 16]] for number, (code, name) in enumerate(zip(CODES, NAMES), 30)])
rows = {2020: [], 2021: [], 2022: []}
for code, name in zip(CODES, NAMES):
    good = 0.5 if code in (LED, RIPE) else -0.7 if code in (FALLING, LAST) else draw.between(-0.4, 0.3)
    planned, revenue, firms = draw.whole(55, 110) * 100, (42 if code in (LED, RIPE) else draw.between(20, 34)), draw.whole(18, 40)
    serviced, used, hightech = planned * 0.15, planned * 0.13, 1
    for year in rows:
        begun_since = year - FIRST_YEAR.get(code, 2020)
        better = good + {RIPE: -0.6, FALLING: 0.6}.get(code, 0) * (year < 2022)
        step = 1.16 + 0.11 * better + draw.between(-0.03, 0.03)
        revenue, firms, hightech = revenue * step, firms + max(0, round(4 + 3 * better + draw.normal())), hightech + max(0, round(2.5 + 2 * better))
        serviced, used = serviced + planned * (0.13 + 0.05 * better), used + planned * (0.07 + 0.02 * better)
        invest = used * 0.0075 * (1 + 0.2 * better) * draw.between(0.9, 1.1)
        signed = draw.whole(18, 30)
        begun = round(signed * min(1, 0.62 + 0.15 * better))
        found = 0 if code == CLEAN else draw.whole(5, 14)
        state = better + 0.3 * begun_since
        judged = lambda options, at: options[0 if state > at else 1 if state > at - 0.9 else 2]
        goal = lambda figure, ease: round(figure * ease * draw.between(0.95, 1.08), 1)
        rows[year].append([
            code, name + "经济开发区", max(0, begun_since) + 1, judged((3, 2, 1), 0.3), judged((3, 1, 0), 0.4), judged((5, 2.5, 0), 0.2),
            planned, round(serviced), round(used), round(invest * 0.2, 2), goal(invest * 0.2, 1.1 - 0.15 * better),
            round(revenue, 2), goal(revenue, 1.02 - 0.14 * better), round(revenue * (0.42 + 0.12 * better), 2), firms, hightech, round(invest, 2),
            goal(invest, 1.02 - 0.14 * better), signed, begun, round(begun * (0.5 + 0.12 * better)), max(0, round(4 + 3 * better + draw.normal())),
            round(used * (5 + 2 * better)), found, round(found * min(1, 0.86 + 0.15 * better))])
for code, year, head in ((NO_REVIEW, 2022, "规划环评评定（分）"), ("W031", 2022, "税收收入（万元）")):
    rows[year][CODES.index(code)][HEADS.index(head)] = None
rows[2021] = [row for row in rows[2021] if row[0] != SILENT_2021]
rows[2020] = [[row[HEADS.index(head)] for head in ("编码", "名称", "经营收入（亿元）", "规上工业企业数（家）")] for row in rows[2020]]
for year in rows:
    write(OUT / "returns" / f"zones-{year}.csv", HEADS if year > 2020 else ["编码", "名称", "经营收入（亿元）", "规上工业企业数（家）"], rows[year])

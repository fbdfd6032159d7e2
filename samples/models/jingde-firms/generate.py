#!/usr/bin/env python3
"""Invented data: a roster of 1,000 enterprises that do not exist and what the offices of a county would send for 2022.

Writes roster.csv and returns/ beside itself, or into the folder named as first argument.
"""
import math
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, names, write

SEED, YEAR, COUNT, LARGE = 45, 2022, 1000, 300
TRADES = {"机械": "装备制造", "电子": "电子信息", "茶业": "食品加工", "竹木": "竹木加工", "医药": "医药健康", "建材": "新型建材"}
UTILITIES = ["供电", "供水", "排水", "燃气"]
HEADS = {
    "tax": {"tax": "实缴税收（万元）"}, "land": {"area": "用地面积（亩）"},
    "statistics": {"sales": "营业收入（万元）", "added": "工业增加值（万元）", "staff": "年平均从业人员（人）", "rnd": "研究与实验发展经费（万元）",
                   "energy": "综合能源消费量（吨标准煤）"},
    "small": {"sales": "营业收入（万元）", "energy": "综合能源消费量（吨标准煤）"}, "renewal": {"renewal": "技术改造投资（万元）"},
    "emission": {"pollutants": "主要污染物排放当量（吨）"},
    "honours": {"hightech": "高新技术企业（个）", "refined": "专精特新企业（个）", "newly": "首次升为规上（个）"},
}
ONLY = {"statistics": "规上", "small": "规下", "renewal": "规上"}


def figures(draw, size):
    """What one enterprise would report; one that is good is good in everything, and better firms have more honours."""
    large = size == "规上"
    area, good = draw.size(30 if large else 10, 0.55), draw.normal(0, 0.3)
    tax = min(99, max(1.05, draw.size(11 if large else 6, 0.6) * math.exp(good))) * area
    sales = draw.size(260 if large else 120, 0.5) * math.exp(good) * area
    added = sales * draw.between(0.16, 0.29)
    made = {"tax": round(tax, 1), "area": round(area, 2), "sales": round(sales, 1), "added": round(added, 1),
            "staff": round(added / draw.size(14, 0.35)) + 1, "rnd": round(sales * draw.size(0.021, 0.5), 1) if draw.chance(0.85) else 0,
            "energy": round(added / draw.size(2.2, 0.5), 1), "pollutants": round(added / draw.size(2600, 0.6) + 0.001, 3),
            "renewal": round(area * draw.size(9, 0.8), 1) if draw.chance(0.45) else None}
    made |= {"hightech": 1 if large and draw.chance(0.3 + good / 3) else None,
             "refined": 1 if large and draw.chance(0.1 + good / 4) else None, "newly": 1 if large and draw.chance(0.06) else None}
    return made


def middling(sales):
    """The other figures of a firm that sells so much and is neither good nor bad."""
    added = sales * 0.22
    return {"sales": sales, "added": round(added, 1), "staff": round(added / 14), "rnd": round(sales * 0.021, 1),
            "energy": round(added / 2.2, 1), "pollutants": round(added / 2600, 3)}


def stories():
    """What is planted: code, name (None: as drawn), figures that differ (None: not sent)."""
    return {
        "JD0001": ("最低机械0001厂", {"tax": 100, "area": 100}),              # 1, 51 and 101 万元/亩: 9, 27 and 45 of 45 points
        "JD0002": ("居中机械0002厂", {"tax": 5100, "area": 100} | middling(32000)),
        "JD0003": ("最高机械0003厂", {"tax": 10100, "area": 100} | middling(58000)),
        "JD0004": (None, {"hightech": 1, "refined": 1, "newly": 1}),          # 6 points, 5 count
        "JD0005": (None, {"pollutants": None}), "JD0006": (None, {"rnd": None}), "JD0007": (None, {"pollutants": 0}),
        "JD0008": (None, {"tax": None}),
        "JD0301": ("五亩整建材0301厂", {"area": 5, "tax": 40.0}),             # 5 is in
        "JD0302": ("不足五亩建材0302厂", {"area": 4.99, "tax": 300.0}),       # and would be the best of all
        "JD0303": (None, {"area": None}), "JD0304": (None, {"energy": None}),
        "JD0305": (None, {"tax": 66.0, "area": 8.0, "sales": 900.0, "energy": 90.0, "pollutants": 0.08}),
        "JD0306": (None, {"tax": 66.0, "area": 8.0, "sales": 900.0, "energy": 90.0, "pollutants": 0.08}),
    }


if __name__ == "__main__":
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    draw, places, planted = Draw(SEED), names(300), stories()
    public = {f"JD{i:04d}": UTILITIES[i % 4] for i in [*range(21, 25), *range(321, 325)]}
    silent = {"JD0031", "JD0331", "JD0332"}
    roster, sent = [], {table: [] for table in HEADS}
    for i in range(1, COUNT + 1):
        code, size = f"JD{i:04d}", "规上" if i <= LARGE else "规下"
        place, branch, drawn = draw.pick(places), draw.pick(list(TRADES)), figures(draw, size)
        name, story = planted.get(code, (None, {}))
        name = name or f"{place}{public.get(code, branch)}{i:04d}厂"
        trade = next((trade for known, trade in TRADES.items() if known in name), "公用事业")
        roster.append([code, name, size, "是" if code in public else "否", trade])
        for table, heads in HEADS.items():
            if code not in silent and ONLY.get(table, size) == size:
                sent[table].append([code, name] + [(drawn | story)[item] for item in heads])
    write(out / "roster.csv", ["编码", "名称", "规模", "公益性", "行业"], roster)
    for table, heads in HEADS.items():
        write(out / "returns" / f"{table}-{YEAR}.csv", ["编码", "名称", *heads.values()], sent[table])

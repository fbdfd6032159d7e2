#!/usr/bin/env python3
"""Invented data: a roster of 1,000 enterprises that do not exist, what the offices of a city would send for 2022, and three changed grades.

Writes roster.csv, returns/ and corrections.csv beside itself, or into the folder named as first argument.
"""
import math
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, names, write

SEED, YEAR, COUNT, LARGE = 2570, 2022, 1000, 350
BRANCHES = ["机械", "铜材", "化工", "电子", "纺织", "食品", "建材", "汽配"]
SPECIAL = {"公益性企业": (21, 361), "享受国家税收扶持政策": (31, 371), "初创期": (41, 46), "重大项目建设期": (51, 391)}  # five and five from these on
HEADS = {
    "tax": {"tax": "实缴税收（万元）", "sales": "销售收入（万元）"},
    "land": {"area": "自有用地面积（亩）"},
    "premises": {"rented": "租赁厂房面积（平方米）", "founded": "成立年份"},
    "statistics": {"added": "工业增加值（万元）", "energy": "综合能源消费量（吨标准煤）", "rnd": "研发经费支出（万元）", "staff": "年平均从业人员（人）"},
    "awards": {"awards": "省级以上创新荣誉（次）", "listed": "当年上市（次）"},
    "offences": {"penalties": "环保行政处罚（次）", "accidents": "生产安全事故（次）"},
}


def figures(draw, size):
    """What one enterprise would report; one that is good is good in everything. Some rent and own no land."""
    large = size == "规上"
    used, good, rents = draw.size(45 if large else 11, 0.6), draw.normal(0, 0.3), draw.chance(0.1 if large else 0.25)
    sales = draw.size(240 if large else 110, 0.45) * math.exp(good) * used
    added = sales * draw.between(0.17, 0.28)
    return {
        "tax": round(draw.size(9.5 if large else 5.5, 0.5) * math.exp(good) * used, 1), "sales": round(sales, 1),
        "area": None if rents else round(used, 2), "rented": round(used * 520) if rents else None,
        "founded": draw.whole(1994, 2018) if draw.chance(0.93) else draw.whole(2019, 2021),
        "added": round(added, 1), "energy": round(added / draw.size(2.1, 0.5), 1), "staff": round(added / draw.size(15, 0.35)) + 1,
        "rnd": round(sales * draw.size(0.022, 0.5), 1) if draw.chance(0.85) else 0,
        "awards": draw.whole(1, 2) if large and draw.chance(0.15 + good / 4) else None, "listed": None,
        "penalties": 1 if draw.chance(0.03) else None, "accidents": 1 if draw.chance(0.006) else None,
    }


def stories():
    """What is planted: code, name (None: as drawn), figures that differ (None: not sent)."""
    grown = {"founded": 2005, "rented": None}
    return {
        "AH0001": (None, {"tax": 9000.0, "area": 100.0, "rented": None}),     # nine times the mean: 1.5 count
        "AH0002": (None, {"awards": 4, "listed": 1}),                         # 7 points, 5 count
        "AH0003": (None, {"accidents": 3, "penalties": 1}),                   # 17 points, 10 count
        "AH0004": (None, {"tax": -120.0}),                                    # more paid back than paid: 0, no less
        "AH0005": (None, {"rnd": None}), "AH0006": (None, {"energy": None}), "AH0007": (None, {"staff": None}),
        "AH0008": (None, {"area": None, "rented": 12000}), "AH0009": (None, {"area": 20.0, "rented": 10000}),
        "AH0351": ("五亩整建材0351厂", grown | {"area": 5}), "AH0352": ("不足五亩建材0352厂", grown | {"area": 4.99}),
        "AH0353": ("租赁三千平建材0353厂", {"founded": 2005, "area": None, "rented": 3000}),
        "AH0354": ("租赁不足三千平建材0354厂", {"founded": 2005, "area": None, "rented": 2999}),
        "AH0355": ("成立满四年机械0355厂", {"founded": 2018, "area": 12.0, "rented": None}),
        "AH0356": ("成立不满四年机械0356厂", {"founded": 2019, "area": 12.0, "rented": None}),
        "AH0357": (None, {"founded": None, "area": 12.0, "rented": None}),
        "AH0358": (None, grown | {"tax": 66.0, "area": 12.0, "penalties": None, "accidents": None}),
        "AH0359": (None, grown | {"tax": 66.0, "area": 12.0, "penalties": 2, "accidents": 1}),  # counts for large firms only
    }


if __name__ == "__main__":
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    draw, places, planted = Draw(SEED), names(300), stories()
    standing = {f"AH{first + i:04d}": kind for kind, firsts in SPECIAL.items() for first in firsts for i in range(5)}
    silent = {"AH0061", "AH0062", "AH0401", "AH0402"}
    roster, sent = [], {table: [] for table in HEADS}
    for i in range(1, COUNT + 1):
        code, size = f"AH{i:04d}", "规上" if i <= LARGE else "规下"
        name, district, drawn = f"{draw.pick(places)}{draw.pick(BRANCHES)}{i:04d}厂", draw.pick(names(5, "县")), figures(draw, size)
        story = planted.get(code, (None, {}))
        if code in standing:
            drawn |= {"founded": 2021 if standing[code] == "初创期" else min(drawn["founded"], 2018), "area": drawn["area"] or 15.0, "rented": None}
            name = name.replace(name[2:4], "供水" if i % 2 else "供热") if standing[code] == "公益性企业" else name
        roster.append([code, story[0] or name, size, standing.get(code), district])
        for table, heads in HEADS.items():
            if code not in silent and (size == "规上" or table != "statistics"):
                sent[table].append([code, story[0] or name] + [(drawn | story[1])[item] for item in heads])
    write(out / "roster.csv", ["编码", "名称", "规模", "特殊情形", "所在县区"], roster)
    for table, heads in HEADS.items():
        write(out / "returns" / f"{table}-{YEAR}.csv", ["编码", "名称", *heads.values()], sent[table])
    named = {line[0]: line[1] for line in roster}
    decided = ["甲某（虚构）", "乙某（虚构）", "2023-06-08"]
    write(out / "corrections.csv", ["编码", "名称", "等次", "经办人", "批准人", "日期", "理由", "文号"], [
        [code, named[code], grade, *decided, reason, "领导小组纪要〔2023〕3号（虚构）"]
        for code, grade, reason in (("AH0012", "A", "首台套认定（虚构）"), ("AH0011", "D", "列入落后产能名单（虚构）"),
                                    ("AH0370", "B", "停产后恢复生产（虚构）"))])

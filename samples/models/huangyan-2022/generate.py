#!/usr/bin/env python3
"""Invented data: a roster of 1,000 enterprises that do not exist and what five offices would send about them for 2022.

Writes roster.csv and returns/ beside itself, or into the folder named as first argument. The same enterprises one
year earlier are drawn by ../huangyan-2021/generate.py.
"""
import math
import sys
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, names, write

SEED, COUNT, LARGE = 2022, 1000, 400
BRANCHES = ["模具", "塑料", "机械", "电器", "医药", "食品", "工艺", "家具"]
UTILITIES = ["供电", "供水", "污水", "供热"]
# What the published formulas divide by: six figures for 规上, two for 规下.
LARGE_MARKS = {2022: "24.097 136.16 2.694 4929.81 18.14 0.0302", 2021: "26.01 132.27 2.54 4861.08 17.45 0.0305"}
SMALL_MARKS = {2022: "11.5932 0.2352", 2021: "16.601058 0.236565"}
HEADS = {
    "tax": ["评价税收（万元）"],
    "land": ["用地面积（亩）"],
    "statistics": ["工业增加值（万元）", "综合能耗（等价值）（吨标准煤）", "主营业务收入（万元）", "R&D经费支出（万元）", "年平均职工人数（人）"],
    "emission": ["主要污染物排放量（吨）"],
    "power": ["用电量（万千瓦时）"],
}
TABLES = {
    "tax": ["tax"], "land": ["area"], "statistics": ["added", "energy", "sales", "rnd", "staff"],
    "emission": ["emission"], "power": ["power"],
}


def figures(draw, size):
    """The lasting figures of one enterprise; one that is good is good in everything."""
    area, good = draw.size(38 if size == "规上" else 9, 0.7), math.exp(draw.normal(0, 0.35))
    tax = area * draw.size(13 if size == "规上" else 8, 0.45) * good
    added = area * draw.size(88 if size == "规上" else 40, 0.4) * good
    sales = added * draw.between(3.4, 5.6)
    return {
        "area": round(area, 2), "tax": tax, "added": added, "energy": added / draw.size(2.3, 0.5),
        "emission": added / draw.size(3600, 0.6), "staff": added / draw.size(15.5, 0.35), "sales": sales,
        "rnd": sales * draw.size(0.024, 0.4), "power": tax / draw.size(0.2, 0.5), "growth": draw.normal(0.04, 0.12),
    }


def enterprises():
    """Code, name, size, public service, town and lasting figures of everybody."""
    draw, places, towns = Draw(SEED), names(300), names(12, "镇")
    for i in range(1, COUNT + 1):
        size = "规上" if i <= LARGE else "规下"
        name = f"{draw.pick(places)}{draw.pick(BRANCHES)}{i:04d}厂"
        yield f"HY{i:04d}", name, size, "否", draw.pick(towns), figures(draw, size)


def year_of(firm, year):
    """Figures of a year: 2022 as drawn, the year before smaller by the firm's growth; land does not grow."""
    factor = (1 + firm["growth"]) ** (year - 2022)
    rounded = {key: round(value * factor, 1) for key, value in firm.items() if key not in ("growth", "area", "staff", "emission")}
    return rounded | {"area": firm["area"], "staff": round(firm["staff"] * factor), "emission": round(firm["emission"] * factor, 3)}


def at_benchmarks(year):
    """Figures in exact decimals, so that each of the six and of the two is just what the formula divides by."""
    tax, added, energy, emission, staff, rnd = map(Decimal, LARGE_MARKS[year].split())
    large = {"added": added * energy * emission * staff / 1000, "sales": Decimal(100000), "rnd": 100000 * rnd,
             "area": energy * emission * staff / 1000, "energy": added * emission * staff / 1000,
             "emission": added * energy * staff / 1000, "staff": added * energy * emission / 1000}
    large["tax"] = tax * large["area"]
    tax, power = map(Decimal, SMALL_MARKS[year].split())
    return large, {"tax": tax * power * 100, "area": power * 100, "power": tax * 100}


def stories(year):
    """What is planted: code, name (None: as drawn), and the figures that differ (None: not sent)."""
    large, small = at_benchmarks(year)
    worked = {"area": 100, "tax": 3000, "added": 15000, "energy": 7500, "emission": 2.5, "staff": 750, "sales": 60000, "rnd": 1500}
    no_emission = [(f"HY{i:04d}", None, {"emission": None}) for i in range(11, 23)]
    return [
        ("HY0001", "算例机械0001厂", worked),
        ("HY0002", "规上标杆模具0002厂", large),
        ("HY0401", "规下标杆塑料0401厂", small),
        ("HY0003", None, {"added": -860.0, "tax": 96.5}),                    # added nothing but a loss
        ("HY0004", None, {"rnd": None}), ("HY0005", None, {"energy": None}), ("HY0006", None, {"staff": None}),
        ("HY0007", None, {"rnd": 0}),
        ("HY0008", None, {"tax": 5200.0, "area": 21.5}),                     # far above: there is no cap
        ("HY0023", None, {"emission": 0}),                                   # 0 gives no quotient either
        ("HY0402", None, {"tax": -35.2}),                                    # more tax paid back than paid
        ("HY0403", None, {"power": None}), ("HY0404", None, {"area": None}),
        ("HY0405", None, {"tax": 88.0, "area": 8.0, "power": 400.0}), ("HY0406", None, {"tax": 88.0, "area": 8.0, "power": 400.0}),
        *no_emission,
    ]


SILENT = {"HY0031", "HY0032", "HY0431", "HY0432", "HY0433"}
PUBLIC = {f"HY{i:04d}": UTILITIES[i % 4] for i in [*range(41, 44), *range(441, 446)]}


def rows(year, firms):
    """Roster lines and figures of a year, with the stories in."""
    planted = {code: (name, figures) for code, name, figures in stories(year)}
    for code, name, size, public, town, firm in firms:
        story = planted.get(code, (None, {}))
        if code in PUBLIC:
            name, public = name[:2] + PUBLIC[code] + name[4:], "是"
        yield [code, story[0] or name, size, public, town], year_of(firm, year) | story[1]


def send(folder, year, lines):
    """One table of each office; statistics and environment know only 规上."""
    for table, items in TABLES.items():
        sent = [[line[0], line[1]] + [figures[item] for item in items] for line, figures in lines
                if line[0] not in SILENT and (line[2] == "规上" or table in ("tax", "land", "power"))]
        write(folder / "returns" / f"{table}-{year}.csv", ["编码", "名称", *HEADS[table]], sent)


if __name__ == "__main__":
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    lines = list(rows(2022, enterprises()))
    write(out / "roster.csv", ["编码", "名称", "规模", "公益性", "乡镇街道"], [line for line, _ in lines])
    send(out, 2022, lines)

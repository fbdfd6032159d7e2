#!/usr/bin/env python3
"""Invented applications of seven areas to be a business innovation zone; no figure says anything about a real place.

Writes roster.csv and returns/ beside itself, or into the folder named as first argument. Every application is drawn from
the conditions that it misses, so that two are accredited.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, names, write

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
draw = Draw(2)
MISSES = ["", "tries", "room", "leads serves", "plan office trade serves tries fdi", "trade fdi", "office"]
HEADS = ["经设区市批准的建设方案（个）", "专门的管理和服务机构（个）", "商务楼宇面积（万平方米）", "总部和功能性机构（家）", "进出口额（亿美元）",
         "外贸新业态进出口额（万美元）", "服务贸易额（万美元）", "上年服务贸易额（万美元）", "先行先试的改革举措（项）", "实际使用外资（万美元）"]


def application(missed):
    """The figures of one application: each condition met or missed."""
    def met(condition, good, bad):
        low, high = bad if condition in missed else good
        return draw.between(low, high)

    trade, before = draw.between(3, 12), round(draw.size(9000, 0.4))
    return ["plan" not in missed or None, int("office" not in missed), f"{met('room', (55, 120), (20, 48)):.1f}",
            round(met("leads", (20, 45), (5, 19))), f"{trade:.2f}", round(trade * 1e4 * met("trade", (0.21, 0.5), (0.05, 0.18))),
            round(before * (1 + met("serves", (0.11, 0.3), (-0.05, 0.09)))), before, round(met("tries", (5, 9), (1, 4))),
            round(met("fdi", (5100, 15000), (800, 4900)))]


rows = [[f"C{i + 1}", name + "商务区"] + [1 if cell is True else cell for cell in application(told.split())]
        for i, (name, told) in enumerate(zip(names(7), MISSES))]
rows[1][4], rows[1][8:10] = "50.0", [11000, 10000]      # on the line: 50 and 10%
rows[5][11] = None                                      # a gap
write(OUT / "roster.csv", ["编码", "名称", "所在开发区"], [[row[0], row[1], f"{name}开发区"] for row, name in zip(rows, names(20)[10:])])
write(OUT / "returns/applications-2020.csv", ["编码", "名称"] + HEADS, rows)

#!/usr/bin/env python3
"""Invented data of the bonded zones: 148 zones that do not exist, the years 2020 to 2022.

Writes roster.csv, history.csv and returns/ beside itself, or into the folder named as argument.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, cities, names, write

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
draw = Draw(20200430)
COUNT, EAST = 148, 80
PROVINCES = cities(30, "省")                                        # the first twelve in the East
LEVELS = ["规模开展", "开展", "未开展"]

# Zones with a story, by their number from 0; those from 80 on are in 中西部.
JOINED, EXEMPT = (40, 77, 101, 120, 145), (12, 60, 79, 99, 130, 147)  # exempt in 2021; in 2021 and 2022
EXIT, ONCE_2021, ONCE_2022, AGAIN = (90, 111), (95, 118, 137), (104,), 133
EAST_LAST = (50, 71)                                                 # last of the East, not of the nation
BUSY, NO_RETURN, CASES, RENAMED = (0, 3, 20), 66, (7, 33, 112), 25


class Zone:
    def __init__(self, i):
        self.i, self.id, self.name = i, f"B{i + 1:03d}", NAMES[i]
        self.region = "东部" if i < EAST else "中西部"
        self.province = PROVINCES[i % 12 if i < EAST else 12 + i % 18]
        self.size = draw.size(1.25 if i < EAST else 0.8, 0.75)
        if i in BUSY:
            self.size = draw.between(6, 9)
        if i in EAST_LAST:
            self.size = draw.between(0.12, 0.14)
        if i in EXIT + ONCE_2021 + ONCE_2022 + (AGAIN,):
            self.size = draw.between(0.16, 0.2)
        self.lean = {k: draw.size(1, 0.3) for k in ("sales", "tax", "fdi", "receipts", "leased", "online", "staff", "active",
                                                    "inland", "served")}
        self.planned = round(min(8, max(0.4, 1.9 * self.size ** 0.45 * draw.size(1, 0.3))), 2)
        self.accepted = round(self.planned * min(1, draw.between(0.55, 1.15)), 2)
        self.modes = [draw.between(0.15, 0.55), draw.between(0.15, 0.35), draw.between(0.02, 0.1)]    # processing, logistics, general
        self.fenced, self.developed = draw.between(0.85, 1), draw.between(0.5, 0.97)
        self.opened = 2020 if i in JOINED else 2021 if i in EXEMPT else 2006 + i * 7 % 13
        self.kind = [draw.pick(LEVELS if self.size > 0.8 else LEVELS[1:]) if draw.chance(0.5) else None for _ in range(3)]
        if self.size > 2.5:
            self.kind[0] = LEVELS[0]
        self.duty = draw.pick([1, 0.5]) if draw.chance(0.4) else None
        self.leases = i in BUSY or draw.chance(0.15)
        self.businesses = draw.whole(0, 6)
        self.growth = draw.normal(0.04, 0.06)

    def year(self, year):
        """The four tables' figures of one year."""
        weak = (year == 2021 and self.i in ONCE_2021) or (year == 2022 and self.i in ONCE_2022 + (AGAIN,)) or self.i in EXIT
        size = self.size * (1 + self.growth) ** (year - 2022) * draw.size(1, 0.05) * (0.45 if weak else 1)
        lean, idle = self.lean, 0.45 if weak else 1
        def figure(scale, lean_of=None, digits=2):
            x = scale * size * (lean[lean_of] if lean_of else 1) * draw.size(1, 0.04)
            return round(x, digits) if digits else round(x)
        trade = figure(260)
        modes = [round(trade * share * draw.size(1, 0.02), 2) for share in self.modes]
        fenced = round(self.accepted * self.fenced, 2)
        once = lambda share, most: draw.whole(1, most) if draw.chance(share) else None
        return {
            "customs": {"进出口总值（亿元）": trade, "加工贸易进出口值（亿元）": modes[0], "物流货物进出口值（亿元）": modes[1],
                        "一般贸易进出口值（亿元）": modes[2], "租赁贸易进出口值（亿元）": figure(14, "leased") if self.leases else 0,
                        "跨境电商进出口值（亿元）": figure(9, "online") if self.i % 5 else 0, "海关税收（亿元）": figure(3.2, "tax", 3),
                        "进出区货物总值（二线业务）（亿元）": figure(75, "inland"), "批准规划面积（平方公里）": self.planned,
                        "验收面积（平方公里）": self.accepted, "验收年份": self.opened,
                        "走私违规案件（起）": draw.whole(1, 4) if self.i in CASES else None,
                        "监管设施未达标项（项）": draw.whole(3, 5) if weak else once(0.12, 5),
                        "迟报漏报（次）": 3 if self.i == NO_RETURN or self.i in EXIT else once(0.06, 2),
                        "落实主体责任评议（分）": draw.pick([-1, -1.5]) if weak else self.duty},
            "forex": {"货物贸易涉外收支总额（亿美元）": None if (self.i + year) % 37 == 0 else figure(31, "receipts", 3)},
            "departments": {"税务部门税收（亿元）": figure(2.1, "tax", 3), "实际使用外资金额（万美元）": figure(2100, "fdi", 0)},
            "zones": {"企业经营总收入（亿元）": figure(230, "sales"), "期末企业从业人员（人）": figure(5200, "staff", 0),
                      "活跃企业数（家）": figure(110, "active", 0), "封闭围网面积（平方公里）": fenced,
                      "已开发土地面积（平方公里）": round(fenced * self.developed * idle, 2), "服务区外企业数（家）": figure(85, "served", 0),
                      "新业态种类数（个）": (min(7, self.businesses + draw.whole(0, 1)) or None) if size > 0.3 else None,
                      "复制推广的创新举措（项）": draw.whole(1, 8) if size > 2 else once(0.1, 2)},
        }


NAMES = names(COUNT, "综合保税区")
zones = [Zone(i) for i in range(COUNT)]
FORMER = NAMES[RENAMED].replace("综合保税区", "出口加工区")
write(OUT / "roster.csv", ["编码", "名称", "曾用名", "更名日期", "区域", "省份", "免评至", "保税维修", "保税研发", "期货保税交割"],
      [[z.id, z.name, FORMER if z.i == RENAMED else None, 2022 if z.i == RENAMED else None, z.region, z.province,
        2021 if z.i in JOINED else 2022 if z.i in EXEMPT else None, *z.kind] for z in zones])
for year in (2020, 2021, 2022):
    table = {z.i: z.year(year) for z in zones}
    there = [z for z in zones if not (year == 2020 and z.i in JOINED + EXEMPT) and not (year == 2021 and z.i in EXEMPT[:4])]
    for source in table[0]:
        head = list(table[0][source])
        if year == 2020:                                             # of the year before only what growth needs
            head = [h for h in head if h.startswith(("进出口总值", "活跃企业数"))]
        sent = [z for z in there if source != "zones" or not (z.i == NO_RETURN and year == 2022)]
        if head:
            write(OUT / f"returns/{source}-{year}.csv", ["编码", "名称", *head],
                  [[z.id, FORMER if z.i == RENAMED and year < 2022 else z.name, *(table[z.i][source][h] for h in head)] for z in sent])
    if year > 2020:
        total = {p: sum(table[z.i]["customs"]["进出口总值（亿元）"] for z in zones if z.province == p) for p in PROVINCES}
        write(OUT / f"returns/provinces-{year}.csv", ["省份", "所在省进出口总值（亿元）"],
              [[p, round(total[p] * (3.5 + k % 5), 1)] for k, p in enumerate(PROVINCES)])

# The round of 2020: scores by size; of its five last only one is last again, two years later.
known = [z for z in zones if z.i not in JOINED + EXEMPT]
small = sorted((z for z in known if z.i not in EXIT + ONCE_2021 + ONCE_2022 + EAST_LAST + (AGAIN, NO_RETURN)), key=lambda z: z.size)[:4]
last = {z.i: score for z, score in zip([zones[AGAIN], *small], (51.2, 52.4, 53.1, 53.8, 54.6))}
def score(z):
    by_size = 72 + 9 * (z.size - 0.6) if z.size < 2 else 82 + 1.6 * z.size
    return round(max(58, min(97, by_size + draw.normal(0, 1.2))), 2)
past = {z.i: last.get(z.i) or score(z) for z in known}
def place(i, among): return 1 + sum(past[j] > past[i] for j in among)
rows = []
for i in sorted(past, key=lambda i: -past[i]):
    own = [j for j in past if zones[j].region == zones[i].region]
    rank = place(i, past)
    grade = next((g for g, share in (("A", 0.2), ("B", 0.6), ("C", 0.9)) if rank <= int(len(past) * share + 0.5)), "D")
    rows.append([2020, zones[i].id, zones[i].name, past[i], rank, zones[i].region, place(i, own), grade])
write(OUT / "history.csv", ["年度", "编码", "名称", "总分", "名次", "区域", "区域名次", "等次"], rows)

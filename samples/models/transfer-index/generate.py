#!/usr/bin/env python3
"""Invented data of the transfer index: sixteen regions that do not exist, the years 2019 to 2024.

Writes roster.csv and returns/ beside itself, or into the folder named as argument.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, cities, write

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
draw = Draw(20240617)
YEARS = range(2019, 2025)
FIRST, LAST, GAP, POOR, LATE, SLIDING, STEADY = 0, 15, 5, 8, 3, 11, 6      # the regions with a story
AREA = ["示范区" if i in (3, 5, 8, 9, 11, 14) else "其他市州" for i in range(16)]
INDUSTRIES = ["电子信息", "装备制造", "纺织服装", "新材料"]
# The nation's figures of each industry in 2020: output, capital in 亿元, staff in 万人; invented and round.
NATION = {"电子信息": (130000, 42000, 1000), "装备制造": (200000, 70000, 1800),
          "纺织服装": (50000, 14000, 800), "新材料": (90000, 36000, 600)}
NATION_OUTPUT = 1200000

# What a region is like in 2020, from the weakest to the strongest, and how much a year changes it.
LIKE = {"income": (3.6, 11), "fdi": (12, 150), "inward": (0.15, 0.55), "trade": (0.05, 0.6), "va": (0.2, 0.4),
        "labour": (0.37, 0.19), "firms": (1.1, 6), "roads": (0.8, 1.9), "rnd": (0.008, 0.032), "skills": (110, 340),
        "energy": (1.35, 0.42), "hightech": (0.12, 0.5), "productivity": (17, 48), "LQ": (0.5, 1.5), "CP": (0.7, 1.25),
        "CCOR": (0.75, 1.25), "started": (0.3, 0.72)}
DRIFT = {"roads": 0.008, "rnd": 0.03, "skills": 0.02, "hightech": 0.03, "productivity": 0.045, "labour": -0.01,
         "energy": -0.03, "firms": 0.025, "started": 0.02}
GROWTH = {2020: 0.035, 2021: 0.09, 2022: 0.045, 2023: 0.055, 2024: 0.05}


class Region:
    def __init__(self, i):
        self.i, self.ability = i, 0.12 + 0.76 * (15 - i) / 15 if i not in (FIRST, LAST) else (1.06 if i == FIRST else -0.06)
        self.people, self.land = draw.between(210, 780), draw.between(7500, 21000)
        self.trend = {FIRST: 0.035, LAST: -0.085, SLIDING: -0.05, STEADY: 0.05}.get(i, draw.normal(0, 0.012))
        self.like = {}
        for what, (low, high) in LIKE.items():
            a = self.ability + (0 if i in (FIRST, LAST) else draw.normal(0, 0.16))
            a = a if i in (FIRST, LAST) else min(0.97, max(0.03, a))
            self.like[what] = low * (high / low) ** a
        self.gdp = self.people * self.like["income"] / 1.035
        self.flow = {what: self.like[what] / (1 + 0.06) for what in ("fdi", "inward", "trade")}
        self.signed = draw.whole(18, 60)

    def year(self, year):
        """One year's figures; the drifts run on from the year before."""
        like, bad = self.like, {"labour", "energy"}
        if year > 2019:
            self.gdp *= 1 + GROWTH[year] + self.trend * 0.6 + draw.normal(0, 0.008)
            self.people *= 1 + self.trend * 0.1 + draw.normal(0, 0.002)
        if year > 2020:
            for what in LIKE:
                pull = -self.trend if what in bad else self.trend
                like[what] *= 1 + DRIFT.get(what, 0) + pull + draw.normal(0, 0.012)
        for what, spread in (("fdi", 0.07), ("inward", 0.025), ("trade", 0.05)):
            self.flow[what] *= 1 + (0.01 + self.trend + draw.normal(0, spread) if year > 2019 else 0)
        va, industry = self.gdp * like["va"], INDUSTRIES[self.i % 4]
        output, scale = va * 4.2, (1 + 0.05) ** (year - 2020)
        n_output, n_capital, n_staff = NATION[industry]
        chosen = output * like["LQ"] * n_output / NATION_OUTPUT
        share = chosen / (n_output * scale)
        self.signed = max(6, self.signed + draw.whole(-3, 6))
        return {
            "地区生产总值（亿元）": round(self.gdp, 2), "常住人口（万人）": round(self.people, 2),
            "实际使用外资（万美元）": round(self.people * self.flow["fdi"]),
            "实际到位内资（亿元）": round(self.gdp * self.flow["inward"], 2),
            "进出口总额（亿元）": round(self.gdp * self.flow["trade"], 2), "规模以上工业增加值（亿元）": round(va, 2),
            "规上工业应付职工薪酬（亿元）": round(va * like["labour"], 2),
            "规上工业平均用工人数（万人）": round(va / like["productivity"], 2),
            "规上工业企业数（家）": round(self.people * like["firms"]), "公路里程（公里）": round(self.land * like["roads"]),
            "行政区域土地面积（平方公里）": round(self.land), "研发经费支出（亿元）": round(self.gdp * like["rnd"], 2),
            "职业院校在校生（万人）": round(self.people * like["skills"] / 10000, 2),
            "规上工业综合能源消费量（万吨标准煤）": round(va * like["energy"], 2),
            "高新技术产业增加值（亿元）": round(va * like["hightech"], 2), "亿元以上承接项目签约数（个）": self.signed,
            "其中已投产（个）": round(self.signed * min(0.95, like["started"])), "规上工业总产值（亿元）": round(output, 2),
            "主承接产业总产值（亿元）": round(chosen, 2),
            "主承接产业用工人数（万人）": round(share / like["CP"] * n_staff, 2),
            "主承接产业平均资本（亿元）": round(share / like["CCOR"] * n_capital * scale, 2),
        }


ids, named = [f"S{i + 1:02d}" for i in range(16)], cities(16)
write(OUT / "roster.csv", ["编码", "名称", "片区", "主承接产业"],
      [[ids[i], named[i], AREA[i], INDUSTRIES[i % 4]] for i in range(16)])
regions = [Region(i) for i in range(16)]
for year in YEARS:
    table = [region.year(year) for region in regions]
    total = {what: round(sum(row[what] for row in table), 2) for what in table[0]}
    head = list(table[0])
    if year == 2019:                                   # of the year before the base only what growth needs
        head = [h for h in head if h.startswith(("实际", "进出口", "规模以上"))]
    # Figures that never came: one region sent nothing in 2022, one sent too little in 2021, single gaps.
    if year == 2021:
        for what in head[6:]:
            table[POOR][what] = None
    gaps = {2022: [(LATE, "研发经费支出（亿元）"), (9, "公路里程（公里）")], 2023: [(12, "职业院校在校生（万人）")],
            2024: [(2, "规上工业综合能源消费量（万吨标准煤）"), (10, "亿元以上承接项目签约数（个）")]}
    for i, what in gaps.get(year, []):
        table[i][what] = None
    write(OUT / f"returns/regions-{year}.csv", ["编码", "名称", *head],
          [[ids[i], named[i], *(row[h] for h in head)] for i, row in enumerate(table) if (i, year) != (GAP, 2022)])
    grown = 1.05 ** (year - 2020)
    write(OUT / f"returns/province-{year}.csv",
          ["全省实际使用外资（万美元）", "全省实际到位内资（亿元）", "全省进出口总额（亿元）", "全国规上工业总产值（亿元）"],
          [[total["实际使用外资（万美元）"], total["实际到位内资（亿元）"], total["进出口总额（亿元）"], round(NATION_OUTPUT * grown)]])
    if year > 2019:
        write(OUT / f"returns/nation-{year}.csv",
              ["主承接产业", "全国该产业总产值（亿元）", "全国该产业用工人数（万人）", "全国该产业平均资本（亿元）"],
              [[name, round(o * grown), s, round(c * grown)] for name, (o, c, s) in NATION.items()])

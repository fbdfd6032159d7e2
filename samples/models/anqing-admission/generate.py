#!/usr/bin/env python3
"""Invented projects for an admission rule: no figure says anything about a real project or firm.

Writes roster.csv and returns/ beside itself, or into the folder named as argument.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, names, write  # noqa: E402

TO = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
YEAR, COUNT = 2020, 60
draw = Draw(20200601)

# Site and its thresholds: 万元, 万元 per mu.
SITES = {"安庆集中区": (5000, 150), "安庆经开区": (5000, 150), "市内其他省级开发区": (3000, 120), "县（市）省级开发区": (2000, 100)}
TRADES = ["机械", "纺织", "包装", "建材", "食品", "化工", "汽配", "家居", "电子", "新材料"]
rows = {}
for number, place in enumerate(names(COUNT), 1):
    site = draw.pick([*SITES])
    least, per_mu = SITES[site]
    trade = draw.pick(TRADES)
    kind = "高新技术" if trade == "电子" else "新兴产业" if trade == "新材料" else "其他"
    invest = round(draw.size(least * 1.5, .6) / 10) * 10
    land = round(invest / draw.size(per_mu * 1.15, .3), 1)
    tax = round(land * draw.size(7, .5))
    rows[f"P{number:02}"] = [place + trade + "项目", site, kind, "否", invest, land, tax]

def project(code, **what):
    row = rows[code]
    for key, value in what.items():
        row[["name", "site", "kind", "global500", "invest", "land", "tax"].index(key)] = value

# Planted stories; README.md tells them.
project("P01", name="甲湾机械项目", site="安庆集中区", kind="其他", invest=5000, land=33.3, tax=200)     # just reaches both
project("P02", name="乙湾建材项目", site="安庆集中区", kind="其他", invest=4990, land=30, tax=190)       # invests 10 too little
project("P03", name="丙湾食品项目", site="安庆经开区", kind="其他", invest=6000, land=41, tax=260)       # takes too much land
project("P04", name="丁湾纺织项目", site="市内其他省级开发区", kind="其他", invest=2400, land=30, tax=90)  # misses both
project("P05", name="戊湾包装项目", site="县（市）省级开发区", kind="其他", invest=2010, land=20.1, tax=100)  # below the printed 2024
project("P06", name="己湾电子项目", site="安庆经开区", kind="高新技术", invest=1200, land=12, tax=150)     # exempt, small, much tax
project("P07", name="庚湾新材料项目", site="县（市）省级开发区", kind="新兴产业", invest=900, land=15, tax=200)  # exempt, tax doesn't count
project("P08", name="辛湾汽配项目", site="安庆集中区", kind="其他", invest=32000, land=200, tax=2600)     # 300 million
project("P09", name="壬湾家居项目", site="市内其他省级开发区", kind="其他", global500="是", invest=3500, land=28, tax=240)
project("P10", name="癸湾化工项目", site="安庆经开区", kind="其他", invest=10000, land=45, tax=520)       # exactly 100 million: no
project("P11", name="子湾机械项目", site="安庆经开区", kind="其他", invest=12500, land=55, tax=600)       # fees borne
project("P12", name="丑湾电子项目", site="安庆集中区", kind="高新技术", invest=36000, land=150, tax=2100)   # both honours
project("P13", name="寅湾食品项目", site="县（市）省级开发区", kind="其他", global500="是", invest=1500, land=14, tax=80)  # fails, yet case by case
project("P14", name="卯湾建材项目", site="县（市）省级开发区", kind="其他", invest=2600, land=None, tax=110)   # no land figure
project("P15", name="辰湾机械项目", site="安庆集中区", kind="其他", invest=None, land=None, tax=None)       # sent nothing
project("P16", name="巳湾电子项目", site="市内其他省级开发区", kind="高新技术", invest=3300, land=25, tax=None)  # no tax figure

write(TO / "roster.csv", ["编码", "名称", "拟入园区", "项目类别", "世界500强投资"],
      [[code, *row[:4]] for code, row in rows.items()])
write(TO / "returns" / f"projects-{YEAR}.csv",
      ["编码", "名称", "本期固定资产投资（不含土地价款）（万元）", "用地面积（亩）", "预计年税收（万元）"],
      [[code, row[0], *row[4:]] for code, row in rows.items() if code != "P15"])

#!/usr/bin/env python3
"""Invented data for the zones of a city: no figure says anything about a real place.

Writes roster.csv and returns/ beside itself, or into the folder named as argument.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, names, write  # noqa: E402

TO = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
BEFORE, YEAR = 2012, 2013
draw = Draw(20130115)

# Type, ending of the name, how many, and the size of a middling zone of the type against a comprehensive one.
KINDS = [("综合开发区", "经济开发区", 11, 1), ("生态保护区内开发区", "工业园区", 5, .45), ("旅游度假区", "旅游度假区", 4, .2),
         ("出口加工区", "出口加工区", 4, .5)]
HEADS = {"fdi": "到位注册外资（万美元）", "goal": "到位注册外资目标（万美元）", "big": "注册外资超亿美元项目数（个）",
         "trade": "外贸进出口总额（万美元）", "centres": "新增外资研发中心、地区总部、金融机构、商务服务平台（个）",
         "funds": "开发区注册风险投资基金数（个）", "services": "新增金融、医疗、教育、设计、文化创意等高端服务业项目数（个）", "emerging": "战略性新兴产业销售收入（万元）",
         "bonded": "保税物流进出库监管货值（万美元）"}

zones, verified, earlier = [], {}, {}
place = iter(names(24))
for number, (kind, ending, count, scale) in enumerate(KINDS, 1):
    for one in range(1, count + 1):
        code = f"X{number}{one:02}"
        zones.append([code, next(place) + ending, kind])
        size = draw.size(scale, .5)
        own = {"fdi": round(draw.size(21000 * size, .25))}
        own["goal"] = max(100, round(own["fdi"] / draw.normal(1.04, .1) / 100) * 100)
        own["trade"] = round(draw.size((90000 if kind == "旅游度假区" else 420000) * size * (3 if kind == "出口加工区" else 1), .3))
        own["centres"] = draw.whole(0, 2 + round(3 * size))
        own["emerging"] = round(draw.size(1900000 * size, .35))
        if kind in ("综合开发区", "出口加工区"):
            own["big"] = draw.whole(0, 3) if kind == "综合开发区" and size > .9 else 0
        if kind != "出口加工区":
            own["funds"] = draw.whole(0, 1 + round(4 * size))
        else:
            earlier[code] = round(draw.size(260000 * size, .3))
            own["bonded"] = round(earlier[code] * draw.normal(1.08, .05))
        if kind in ("生态保护区内开发区", "旅游度假区"):
            own["services"] = draw.whole(1, 8)
        verified[code] = own

# Planted stories; README.md tells them.
verified["X101"] |= {"fdi": 98000, "goal": 90000, "big": 2, "trade": 2350000, "centres": 5, "funds": 7, "emerging": 6350000}    # the biggest: capped at twice the weight
verified["X204"] |= {"goal": round(verified["X204"]["fdi"] / 220) * 100}  # more than twice its goal
verified["X302"] |= {"centres": 0, "funds": 0, "services": 0}
verified["X401"]["bonded"] = round(earlier["X401"] * 1.27)             # growth above twice the target
verified["X402"]["bonded"] = round(earlier["X402"] * .94)              # a fall
verified["X106"] |= {k: verified["X105"][k] for k in verified["X105"]}  # two zones with equal figures
reported = {code: dict(own) for code, own in verified.items()}
reported["X103"]["fdi"] = round(verified["X103"]["fdi"] * 1.6)         # told much more than was found
reported["X108"]["big"] += 2
reported["X108"]["emerging"] = round(verified["X108"]["emerging"] * 1.3)
reported["X203"]["goal"] = round(verified["X203"]["goal"] * .8)    # told a goal that is easier
reported["X303"]["trade"] = round(verified["X303"]["trade"] * .9)      # told less than was found
verified["X205"]["emerging"] = None                                    # told, not yet verified
verified["X304"]["funds"] = reported["X304"]["funds"] = None           # neither told nor verified
SILENT, UNSIGNED, BARE = "X111", "X109", "X202"                        # sent nothing; without seal; without evidence

write(TO / "roster.csv", ["编码", "名称", "类型"], zones)
sent = [zone for zone in zones if zone[0] != SILENT]
def table(stage, figures): return [[code, name, stage] + [figures[code].get(i) for i in HEADS] for code, name, _ in sent]
write(TO / "returns" / f"reported-{YEAR}.csv", ["编码", "名称", "阶段", *HEADS.values(), "签字盖章", "证明材料"],
      [row + ["否" if row[0] == UNSIGNED else "是", "未附" if row[0] == BARE else "已附"] for row in table("自报", reported)])
write(TO / "returns" / f"verified-{YEAR}.csv", ["编码", "名称", "阶段", *HEADS.values()], table("核实", verified))
write(TO / "returns" / f"verified-{BEFORE}.csv", ["编码", "名称", "阶段", HEADS["bonded"]],
      [[code, name, "核实", earlier[code]] for code, name, _ in zones if code in earlier])

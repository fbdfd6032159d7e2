#!/usr/bin/env python3
"""Invented applications to be an international cooperation park, in two batches; no figure says anything about a real place.

Writes roster.csv and returns/ beside itself, or into the folder named as first argument. Every application is drawn from
the conditions that it misses, so that 7 and 6 are accredited: 13 in two batches.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, names, write

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
draw = Draw(13)
MAY = ["firms", "fdi", "source", "trade", "labs", "training", "leading"]
NEW = {2018: 12, 2020: 8}                               # who applies for the first time
BATCH = {2018: "第一批", 2020: "第二批"}

# Whom each batch misses: park, then the conditions; who is not named meets all but at most two of MAY.
MISSES = {
    2018: {1: "labs training", 2: "", 4: "institution", 6: "firms trade leading", 7: "agreement area labs training fdi", 9: "area",
           11: "firms source labs training"},
    2020: {6: "trade labs leading", 4: "labs", 13: "agreement", 15: "institution firms", 17: "fdi source trade",
           18: "firms fdi source trade labs training leading"},
}
AGAIN = {2020: [4, 6, 9]}                               # 7 and 11 did not apply again
HEADS = ["政府间或部门间合作协议（项）", "双方共同设立的管理或招商机构（个）", "起步区面积（平方公里）", "合作国投资企业数（家）", "累计实际使用外资（万美元）",
         "累计实际使用合作国外资（万美元）", "与合作国进出口额（万美元）", "中外联合研发机构（个）", "与合作国的人才培训项目（个）", "营业收入（亿元）", "主导产业营业收入（亿元）"]
NATIONAL = {"area": 1, "firms": 20, "fdi": 20000, "trade": 30000}     # what is enough
PROVINCIAL = {"area": 0.5, "firms": 10, "fdi": 8000, "trade": 10000}

zones = [{"编码": f"H{i + 1:02d}", "名称": name + "国际合作园", "所在开发区级别": draw.pick(["国家级", "省级"]),
          "合作对象": draw.pick(["欧洲国家", "亚洲国家", "亚洲国家", "其他国家"])} for i, name in enumerate(names(20))]


def application(park, year):
    """The figures of one application: each condition met or missed as MISSES says."""
    told = MISSES[year].get(park)
    missed = told.split() if told is not None else [draw.pick(MAY) for _ in range(draw.whole(0, 2))]
    enough = NATIONAL if zones[park]["所在开发区级别"] == "国家级" else PROVINCIAL

    def met(condition, good, bad):
        low, high = bad if condition in missed else good
        return draw.between(low, high)

    partner = enough["fdi"] * met("fdi", (1.02, 2.5), (0.3, 0.95))
    revenue = draw.size(60, 0.5)
    return [1 + draw.whole(0, 1) if "agreement" not in missed else None, int("institution" not in missed),
            f"{enough['area'] * met('area', (1, 2.5), (0.3, 0.95)):.2f}", round(enough["firms"] * met("firms", (1, 2), (0.2, 0.9))),
            round(partner / met("source", (0.31, 0.8), (0.08, 0.28))), round(partner),
            round(enough["trade"] * met("trade", (1.01, 3), (0.2, 0.95))), int(met("labs", (2, 6), (0, 2))),
            int(met("training", (2, 5), (0, 2))), f"{revenue:.2f}", f"{revenue * met('leading', (0.61, 0.9), (0.3, 0.58)):.2f}"]


first = [year for year, count in NEW.items() for _ in range(count)]
write(OUT / "roster.csv", ["编码", "名称", "所在开发区级别", "合作对象", "首次申报"],
      [list(zone.values()) + [BATCH[year]] for zone, year in zip(zones, first)])
for year in NEW:
    rows = [[zones[park]["编码"], zones[park]["名称"]] + application(park, year)
            for park in range(20) if first[park] == year or park in AGAIN.get(year, [])]
    if year == 2018:                                    # on the line: 30% of the investment and 60% of the revenue; and a gap
        rows[2][6:8], rows[2][11:] = [100000, 30000], ["100.00", "60.00"]
        rows[6][8] = None
    write(OUT / f"returns/applications-{year}.csv", ["编码", "名称"] + HEADS, rows)

#!/usr/bin/env python3
"""Invented applications to be a smart park, in three batches; no figure says anything about a real place.

Writes roster.csv and returns/ beside itself, or into the folder named as first argument. Every application is drawn from
the conditions that it misses, so that 8, 7 and 7 are accredited: 22 in three batches.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, names, write

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
draw = Draw(22)
MUST = ["plan", "platform", "network", "safe"]
MAY = ["online", "cloud", "smart", "emissions", "hazards", "cameras", "offices", "digital"]
NEW = {2018: 14, 2019: 9, 2020: 8}                      # who applies for the first time
BATCH = {2018: "第一批", 2019: "第二批", 2020: "第三批"}

# Whom each batch misses: park, then the conditions; who is not named meets all but at most two of MAY.
MISSES = {
    2018: {3: "digital smart", 5: "platform", 6: "network smart", 8: "online cloud offices", 10: "plan platform cloud smart digital",
           12: "safe", 13: "cloud smart offices digital"},
    2019: {8: "cloud smart digital", 15: "platform offices", 17: "smart cameras digital", 18: "network", 20: "safe plan",
           22: "online cloud smart emissions hazards cameras offices digital", 21: "cloud digital"},
    2020: {8: "smart hazards digital", 17: "cloud", 24: "plan", 26: "emissions hazards cameras", 28: "network platform",
           30: "smart offices digital cameras online"},
}
AGAIN = {2019: [5, 6, 8, 12], 2020: [8, 15, 17, 18]}    # 10 and 13 did not apply again, nor did 20 and 22
HEADS = ["经批准的智慧园区建设规划（个）", "投入运行的综合管理平台（个）", "光纤和4G网络覆盖率（%）", "较大以上网络和生产安全事故（起）",
         "政务服务事项网上办理率（%）", "规模以上工业企业数（家）", "上云企业数（家）", "完成智能化改造企业数（家）", "重点污染源在线监测率（%）",
         "重大危险源在线监控率（%）", "公共区域视频监控覆盖率（%）", "接入数据共享的部门数（个）", "智慧化建设投入（万元）", "一般公共预算支出（亿元）"]

levels = [draw.pick(["国家级", "省级", "省级"]) for _ in range(31)]
zones = [{"编码": f"Z{i + 1:02d}", "名称": name + ("经济技术开发区" if level == "国家级" else "经济开发区"), "级别": level,
          "片区": draw.pick(["苏南", "苏南", "苏中", "苏北"])} for i, (name, level) in enumerate(zip(names(31), levels))]
size = [draw.size(150 if level == "国家级" else 70, 0.4) for level in levels]


def application(park, year):
    """The figures of one application: each condition just met or missed as MISSES says."""
    told = MISSES[year].get(park)
    missed = told.split() if told else [draw.pick(MAY) for _ in range(draw.whole(0, 2))]
    firms = round(size[park] * (1 + 0.05 * (year - 2018)))
    budget = round(size[park] * draw.between(0.1, 0.16), 2)

    def met(condition, good, bad):
        low, high = bad if condition in missed else good
        return draw.between(low, high)

    return [int("plan" not in missed), int("platform" not in missed), f"{met('network', (95, 100), (86, 94.9)):.1f}",
            int("safe" in missed), f"{met('online', (90, 99), (70, 89)):.1f}", firms,
            int(firms * met("cloud", (0.52, 0.8), (0.2, 0.48))), int(firms * met("smart", (0.32, 0.6), (0.1, 0.28))),
            f"{met('emissions', (100, 100), (80, 98)):.1f}", f"{met('hazards', (100, 100), (85, 98)):.1f}",
            f"{met('cameras', (90, 100), (60, 88)):.1f}", int(met("offices", (8, 16), (2, 8))),
            round(budget * 1e4 * met("digital", (0.021, 0.05), (0.004, 0.018))), f"{budget:.2f}"]


first = [year for year, count in NEW.items() for _ in range(count)]
write(OUT / "roster.csv", ["编码", "名称", "级别", "片区", "首次申报"],
      [list(zone.values()) + [BATCH[year]] for zone, year in zip(zones, first)])
for year in NEW:
    rows = [[zones[park]["编码"], zones[park]["名称"]] + application(park, year)
            for park in range(31) if first[park] == year or park in AGAIN.get(year, [])]
    if year == 2018:                                    # on the line: 95%, half of the firms, 30% of them, 2%; and a gap
        rows[3][4], rows[3][7:10], rows[3][14:] = "95.0", [80, 40, 24], [2000, "10.00"]
        rows[8][6] = None
    write(OUT / f"returns/applications-{year}.csv", ["编码", "名称"] + HEADS, rows)

#!/usr/bin/env python3
"""Invented data of the sample of Anhui's international cooperation parks: no figure says anything about a real place.

Writes roster.csv, returns/ and history.csv beside itself, or into the folder named as argument.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, names, write  # noqa: E402

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
draw = Draw(10)
CODES = [f"G{number:02}" for number in range(1, 11)]
NAMES = [name + "国际合作产业园" for name in names(141)[131:]]
PARTNERS = ["欧洲", "东亚", "东亚", "欧洲", "东南亚", "欧洲", "东南亚", "东亚", "北美", "东南亚"]
# The stories: how good a park is, and what happened to it. G10 sent nothing.
QUALITY = dict(zip(CODES, (0.85, 0.71, 0.72, 0.76, 0.55, 0.6, 0.2, 0.55, 0.45, 0.5)))
STARTING, SILENT, DISPUTE, HOPES, FAILING, NO_TRADE_BEFORE, CROWDED = ("G08", "G09"), "G10", "G03", "G06", "G07", "G09", "G02"
PROMOTED, LATE = {"G01": 1, "G04": 3}, {"G06": 1, "G09": 5}
LAST_YEAR = {"G01": 88.5, "G02": 86.2, "G03": 80.1, "G04": 83.4, "G05": 72.6, "G06": 66.9, "G07": 51.3, "G10": 64.7}

figures, reviews, base = [], [], []
for code, name in zip(CODES, NAMES):
    good, start = QUALITY[code], code in STARTING
    some = lambda most: max(0, round(most * (good + draw.between(-0.1, 0.15))))
    revenue, planned = draw.between(30, 60) if start else draw.between(110, 260), draw.whole(30, 90) * 100
    built = round(planned * (0.3 if start else 0.97 if code == CROWDED else draw.between(0.55, 0.85)))
    goal = draw.whole(20, 60) * 100
    fdi = round(goal * (0.5 if code in (HOPES, FAILING) else 0.65 + 0.5 * good + draw.between(-0.05, 0.05)))
    share = 0.2 if code == HOPES else (0.04 + 0.18 * good) if start else 0.06 + 0.34 * good
    trade = round(revenue * draw.between(60, 160))
    growth = -0.1 + 0.28 * good + draw.between(-0.03, 0.03)
    figures.append([code, name, some(9 if start else 22), fdi, goal, some(4), round(revenue, 2), round(revenue * share, 2), round(revenue * (0.3 + 0.4 * good), 2),
                    trade, some(3), some(10), some(30), planned, built, round(built * (0.009 + 0.01 * good) * draw.between(0.9, 1.1), 2),
                    round(built * (6 + 9 * good) * draw.between(0.9, 1.1)), PROMOTED.get(code), LATE.get(code), 1 if code == DISPUTE else None])
    reviews.append([code, name, round(10 * (0.35 + 0.6 * good), 1), some(4), round(6 * (0.4 + 0.55 * good), 1) if code != "G05" else None])
    base.append([code, name, 0 if code == NO_TRADE_BEFORE else round(trade / (1 + growth))])

write(OUT / "roster.csv", "编码 名称 合作方向 建设阶段".split(),
      [[code, name, partner, "起步" if code in STARTING else "运营"] for code, name, partner in zip(CODES, NAMES, PARTNERS)])
sent = lambda rows: [row for row in rows if row[0] != SILENT]
write(OUT / "returns" / "parks-2021.csv",
      ["编码", "名称", "合作方企业数（家）", "来自合作方的实际外资（万美元）", "年度外资目标（万美元）", "对合作方投资项目（个）", "园区经营收入（亿元）", "合作方企业经营收入（亿元）",
       "主导产业经营收入（亿元）", "对合作方进出口（万美元）", "联合研发平台（个）", "联合研发项目（个）", "引进外国专家（人）", "规划面积（亩）", "已建成面积（亩）", "固定资产投资（亿元）",
       "税收收入（万元）", "全国推广的经验（项）", "逾期报送（次）", "重大涉外纠纷（起）"], sent(figures))
write(OUT / "returns" / "reviews-2021.csv", ["编码", "名称", "合作协议和工作机制评审（分）", "互访和联席会议（次）", "涉外服务评审（分）"], sent(reviews))
write(OUT / "returns" / "trade-2020.csv", ["编码", "名称", "对合作方进出口（万美元）"], sent(base))
grade = lambda total: "优秀" if total >= 85 else "良好" if total >= 75 else "合格" if total >= 60 else "不合格"
write(OUT / "history.csv", "年度 编码 名称 总分 名次 等次 预警".split(),
      [[2020, code, NAMES[CODES.index(code)], total, place, grade(total), "限期整改" if total < 60 else ""]
       for place, (code, total) in enumerate(sorted(LAST_YEAR.items(), key=lambda entry: -entry[1]), 1)])

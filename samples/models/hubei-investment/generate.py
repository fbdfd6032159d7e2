#!/usr/bin/env python3
"""Writes the invented data of this sample: 17 cities, their returns for five half-years, two earlier results.

Usage: generate.py [FOLDER]. Seeded: the same files on every run.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, cities, write

HALVES = ["2022H1", "2022H2", "2023H1", "2023H2", "2024H1"]
SILENT = ("丁丑市", "2023H2")           # sent nothing for that half-year
CASE = "乙丑市"                         # a grave case in 2024H1: no grade A
CALM = ("壬申市", "己卯市")             # no complaints in 2024H1
CRITICISED = {"丙寅市": 1, "辛未市": 4}  # in 2024H1
NO_LAND, NO_RND = "庚午市", "癸酉市"    # missing in 2024H1
RISING, FALLING, WEAK = "戊辰市", "己巳市", ("庚辰市", "丙子市")

draw = Draw(2114)
names = cities(17)
kinds = ["地级市"] * 12 + ["自治州"] + ["省直管"] * 4
figures, base = {half: [] for half in HALVES}, {}
province = {half: [0.0, 0.0] for half in HALVES}
for at, name in enumerate(names):
    code, size = f"C{at + 1:02d}", 8500 if at == 0 else draw.size(1150 if at < 13 else 330, 0.35)  # of a half-year, 亿元
    good = draw.normal(0.2, 0.7) + (1.2 if name == CASE else 0.9 if at == 0 else -1.5 if name in WEAK else 0)
    base[name] = min(80, 65.5 + 9.5 * good) - (8 if name == FALLING else 0)
    cost, power, land = 0.146 - 0.006 * good, 11 * 0.8 ** good, 62 * 0.85 ** good
    abroad, open_share, science = 3.2 * 1.5 ** good, 0.09 * 1.4 ** good, 0.019 * 1.2 ** good
    people, firms = size / 55 * 1.3 ** good, size / 60 * 1.3 ** good
    burn, sky, river, mood = 0.42 * 0.94 ** good, 0.80 + 0.03 * good, 0.89 + 0.03 * good, 83 + 3.5 * good
    for now, half in enumerate(HALVES):
        # A rising city gets better round by round, a falling one worse.
        drift = 0.7 * now if name == RISING else -0.7 * now if name == FALLING else 0.07 * now * draw.normal(0, 1)
        season, years = (0.94, 1.06)[now % 2], now / 2
        gdp = size * season * 1.055 ** years * (1 + 0.006 * (good + drift)) ** years * draw.size(1, 0.008)
        fdi = gdp * abroad * 1.08 ** years * 1.2 ** drift * draw.size(1, 0.05)
        complaints = None if name in CALM and half == "2024H1" else draw.whole(6, 24)
        late = 0 if complaints is None else sum(draw.chance(0.25 if name in WEAK else 0.04) for _ in range(complaints))
        current = half == "2024H1"
        row = [code, name, round(gdp, 2), round(gdp * 0.17 * (1.04 + 0.03 * drift) ** years * draw.size(1, 0.04), 2),
               round(gdp * (cost - 0.002 * years - 0.003 * drift), 2), round(power * 0.93 ** years * 0.9 ** drift, 1),
               None if name == NO_LAND and current else round(land * 0.95 ** years * 0.9 ** drift), round(fdi),
               round(firms * 1.03 ** years * 1.1 ** drift * draw.size(1, 0.1)) or None, round(gdp * open_share * 1.06 ** drift * draw.size(1, 0.06), 2),
               None if name == NO_RND and current else round(gdp * 1e4 * science * 1.03 ** years), round(people * 1.12 ** drift * draw.size(1, 0.15)),
               complaints, None if complaints is None else complaints - late, round(min(99, mood + 1.2 * drift + draw.normal(0, 1.2)), 1),
               round(gdp * burn * 0.97 ** years * 0.99 ** drift * draw.size(1, 0.008), 2),
               round(100 * min(0.99, sky + (0.03, -0.03)[now % 2] + 0.006 * drift + draw.normal(0, 0.012)), 1),
               round(100 * min(1.0, river + 0.008 * years + 0.004 * drift + draw.normal(0, 0.01)), 1),
               CRITICISED.get(name) if current else 1 if draw.chance(0.08) else 0 if at % 3 == 0 else None,
               1 if name == CASE and current else 0 if at % 3 == 0 else None]
        province[half][0] += gdp
        province[half][1] += fdi
        if (name, half) != SILENT:
            figures[half].append(row)

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
write(folder / "roster.csv", ["编码", "名称", "类型"], [[f"C{at + 1:02d}", name, kinds[at]] for at, name in enumerate(names)])
head = ["编码", "名称", "地区生产总值（亿元）", "基础设施投资（亿元）", "社会物流总费用（亿元）", "获得电力平均用时（天）", "工业用地平均供地用时（天）",
        "实际使用外资（万美元）", "新设外商投资企业数（家）", "进出口总额（亿元）", "研发经费支出（万元）", "引进高层次人才数（人）",
        "受理外商投诉件数（件）", "按期办结外商投诉件数（件）", "外商满意度（分）", "能源消费总量（万吨标准煤）", "空气质量优良天数比例（%）",
        "断面水质优良比例（%）", "营商环境问题被省级通报（次）", "侵害外商权益重大案件（件）"]
for half, rows in figures.items():
    write(folder / "returns" / f"cities-{half}.csv", head, rows)
    write(folder / "returns" / f"province-{half}.csv", ["全省地区生产总值（亿元）", "全省实际使用外资（万美元）"],
          [[round(province[half][0]), round(province[half][1])]])

# The two rounds of 2022, before the model: totals, places, grades, warnings.
past = []
for half in HALVES[:2]:
    totals = {name: round(base[name] + draw.normal(0, 1.5), 2) for name in names}
    order = sorted(names, key=lambda name: -totals[name])
    for name in order:
        total = totals[name]
        last = sum(t < total for t in totals.values()) < 2
        again = last and any(row[1] == f"C{names.index(name) + 1:02d}" and row[6] for row in past)
        grade = "A级" if total >= 75 else "B级" if total >= 65 else "C级" if total >= 55 else "D级"
        past.append([half, f"C{names.index(name) + 1:02d}", name, f"{total:.2f}", 1 + sum(t > total for t in totals.values()), grade,
                     "末两位提示、约谈" if again else "末两位提示" if last else None])
write(folder / "history.csv", ["年度", "编码", "名称", "总分", "名次", "等次", "预警"], past)

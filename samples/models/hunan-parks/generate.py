#!/usr/bin/env python3
"""Invented data for the Hunan parks: 144 parks that do not exist, their returns of 2023 to 2025, two rounds before.

Writes roster.csv, history.csv and returns/ beside itself, or into the folder named as argument.
"""
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
from invented import Draw, cities, names, write  # noqa: E402

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
draw = Draw(20251)
YEARS = (2023, 2024, 2025)
KINDS = {"高新区": "高新技术产业开发区", "经开区": "经济开发区", "工业集中区": "工业集中区"}
# Blocks with their prefectures: parks of a prefecture, national ones among them.
BLOCKS = {"长株潭": [(16, 5), (11, 2), (9, 2)], "湘南": [(12, 1), (13, 1), (12, 1)], "湘北": [(12, 1), (11, 1), (9, 1)],
          "湘西湘中": [(11, 1), (7, 1), (8, 0), (9, 1), (4, 0)]}
WEIGHT = {"长株潭": 1.5, "湘南": 1.0, "湘北": 1.1, "湘西湘中": 0.7}

parks, city_names, park_names = [], iter(cities(14)), iter(names(144))
national_kinds = iter(["高新区", "经开区"] * 8 + ["经开区"] * 2)
for number, (block, prefectures) in enumerate(BLOCKS.items(), 1):
    for count, national in prefectures:
        city = next(city_names)
        for i in range(count):
            level = "国家级" if i < national else "省级"
            kind = next(national_kinds) if i < national else draw.pick(["高新区", "经开区", "工业集中区"])
            size = draw.size(900 if i < national else 170, 0.5) * WEIGHT[block]
            parks.append({"编码": f"HN{len(parks) + 1:03d}", "名称": next(park_names) + KINDS[kind], "级别": level, "类型": kind,
                          "区域": block, "市州": city, "size": size, "quality": draw.between(0.15, 0.9) + 0.1 * (i < national),
                          "pace": draw.normal(0.075, 0.035)})
code = {park["编码"]: park for park in parks}
provincial = [p for p in parks if p["级别"] == "省级"]


def standing(park, noise=2.0):
    """About what the park would score: only for choosing actors and for the rounds before the returns."""
    return 28 + 34 * park["quality"] + 4 * (park["size"] / 200) ** 0.5 + 90 * park["pace"] + draw.normal(0, noise)


# Actors. Good and bad ones are good and bad over years, others come and go.
order = sorted(provincial, key=lambda p: standing(p, 0))
bad, good = order[:9], order[-14:]
for park in bad[:3]:                                       # the lasting last: they are to lose their status, one a year before the others
    park.update(quality=0.06, pace=-0.04, size=park["size"] * 0.7)
bad[3].update(quality=0.05, pace=-0.03)
rises, again = bad[3], bad[5]                              # out of the last five in time; last in 2023 and 2025, not between
falls = good[0]                                            # from the lists to the middle
newcomer, nothing, little, silent = (p for p in order[40:44])   # approved in 2024; nothing sent in 2025; too little; nothing in 2024
stripped = [max((p for p in parks if p["级别"] == "国家级"), key=lambda p: standing(p, 0)), good[-1], good[-2]]
out = [bad[0]] + [p for p in order[20:100:4] if p not in (newcomer, nothing, little, silent)] + order[101:105]
out = out[:20]                                             # not taking part in 2025
renamed = good[5]

FIGURES = {
    "统计局": ["技工贸总收入（亿元）", "规模工业增加值（亿元）", "固定资产投资（亿元）", "规模以上工业企业数（家）", "年末从业人员数（人）", "规模工业综合能源消费量（万吨标准煤）"],
    "税务局商务厅": ["上交税金（万元）", "实际到位内资（亿元）"],
    "工信科技自然资源": ["主导产业营业收入（亿元）", "研发经费支出（万元）", "省级及以上创新平台数（个）", "已开发土地面积（亩）", "土地集约利用指数（%）", "绿色园区级别"],
    "发改委应急厅": ["新开工亿元以上产业项目数（个）", "计划竣工产业项目数（个）", "按期竣工产业项目数（个）", "营商环境评议得分（分）", "事项园区内办结率（%）", "较大及以上生产安全和环境事故（起）"],
}


def figures(park, year, state):
    """What the park has in a year; `state` carries from year to year."""
    quality, pace = park["quality"], park["pace"]
    if park is rises and year == 2025:
        quality, pace = 0.5, 0.11
    if park is again:
        quality, pace = (0.05, -0.05) if year == 2025 else (0.45, 0.08)
    if park is falls and year == 2025:
        quality, pace = 0.5, 0.01
    if not state:
        va = park["size"] * draw.between(0.19, 0.26)
        state.update(revenue=park["size"], va=va, invest=park["size"] * draw.between(0.15, 0.3), firms=8 + park["size"] * draw.between(0.12, 0.2),
                     inflow=park["size"] * draw.between(0.06, 0.14), energy=va * draw.between(0.25, 0.9), tax=park["size"] * draw.between(0.022, 0.042),
                     staff=va * draw.between(260, 420), area=park["size"] * draw.between(26, 55), leading=draw.between(0.35, 0.5) + 0.3 * quality,
                     labs=park["size"] ** 0.5 * (0.3 + 0.7 * quality))
    else:
        for item, sd in (("revenue", .02), ("va", .02), ("invest", .06), ("inflow", .08), ("tax", .03)):
            state[item] *= 1 + pace + draw.normal(0, sd)
        state["firms"] *= 1 + 0.9 * pace + draw.normal(0, .02)
        state["energy"] *= 1 + pace - 0.02 - 0.04 * quality + draw.normal(0, .02)
        state["staff"] *= 1 + 0.3 * pace + draw.normal(0, .02)
        state["area"] *= 1.01
        state["labs"] *= 1.06
    planned = draw.whole(6, 14) + int(state["revenue"] / 80)
    state["green"] = draw.between(0, 1) < 0.5 * quality or state.get("green", False)   # once recognised, recognised
    return {
        "技工贸总收入（亿元）": round(state["revenue"], 2), "规模工业增加值（亿元）": round(state["va"], 2),
        "固定资产投资（亿元）": round(state["invest"], 2), "规模以上工业企业数（家）": round(state["firms"]),
        "年末从业人员数（人）": round(state["staff"]), "规模工业综合能源消费量（万吨标准煤）": round(state["energy"], 2),
        "上交税金（万元）": round(state["tax"] * 1e4), "实际到位内资（亿元）": round(state["inflow"], 2),
        "主导产业营业收入（亿元）": round(state["revenue"] * min(0.95, state["leading"] + draw.normal(0, .02)), 2),
        "研发经费支出（万元）": round(state["revenue"] * (0.006 + 0.028 * quality + draw.between(0, .004)) * 1e4),
        "省级及以上创新平台数（个）": round(state["labs"]), "已开发土地面积（亩）": round(state["area"]),
        "土地集约利用指数（%）": round(min(99, 62 + 32 * quality + draw.normal(0, 4)), 1),
        "绿色园区级别": (2 if park["quality"] > 0.75 else 1) if state["green"] else None,
        "新开工亿元以上产业项目数（个）": draw.whole(1, 4) + int(state["revenue"] * (0.01 + 0.03 * quality)),
        "计划竣工产业项目数（个）": planned, "按期竣工产业项目数（个）": min(planned, round(planned * (0.68 + 0.3 * quality + draw.normal(0, .04)))),
        "营商环境评议得分（分）": round(min(99.5, 74 + 22 * quality + draw.normal(0, 2)), 1),
        "事项园区内办结率（%）": round(min(100, 68 + 30 * quality + draw.normal(0, 3)), 1), "较大及以上生产安全和环境事故（起）": None}


def year_of(year, states):
    table = {}
    for park in parks:
        if park is newcomer and year == 2023:
            continue
        row = figures(park, year, states.setdefault(park["编码"], {}))
        for item in row:
            if year > 2023 and item not in ("绿色园区级别", "技工贸总收入（亿元）", "已开发土地面积（亩）") and draw.chance(0.006):
                row[item] = None
        table[park["编码"]] = row
    return table


states, tables = {}, {}
for year in YEARS:
    tables[year] = year_of(year, states)
event, blank = "较大及以上生产安全和环境事故（起）", {}
tables[2025][stripped[0]["编码"]][event] = 1               # national, among the first five
tables[2025][stripped[1]["编码"]][event] = 1               # provincial, among the first five
tables[2024][stripped[2]["编码"]][event] = 2               # a year earlier: its years in a row begin again
tables[2025][order[63]["编码"]]["主导产业营业收入（亿元）"] = round(tables[2025][order[63]["编码"]]["技工贸总收入（亿元）"] * 1.1, 2)
tables[2025][order[70]["编码"]]["按期竣工产业项目数（个）"] = tables[2025][order[70]["编码"]]["计划竣工产业项目数（个）"] + 2
for item in FIGURES["统计局"][1:] + FIGURES["税务局商务厅"] + FIGURES["发改委应急厅"][:5]:
    tables[2025][little["编码"]][item] = None

for year in YEARS:
    absent = {2024: [silent["编码"]], 2025: [nothing["编码"]]}.get(year, [])
    present = [p for p in parks if p["编码"] in tables[year] and p["编码"] not in absent]
    for office, items in FIGURES.items():
        if year == 2023 and office != "统计局" and office != "税务局商务厅":
            continue
        entry = ["本年度不参评"] if office == "发改委应急厅" else []
        rows = []
        for p in present:
            name = p["名称"] if p is not renamed or year == 2025 else p["市州"][:-1] + "工业集中区"
            rows.append([p["编码"], name] + [tables[year][p["编码"]][i] for i in items] + ([1 if year == 2025 and p in out else None] if entry else []))
        write(OUT / "returns" / f"{office}-{year}.csv", ["编码", "名称", *items, *entry], rows)
for year, rates in {2024: (7.6, 3.2, 9.5), 2025: (6.9, 4.0, 8.8)}.items():
    write(OUT / "returns" / f"全省-{year}.csv", ["全省规模工业增加值增速（%）", "全省固定资产投资增速（%）", "全省实际到位内资增速（%）"], [rates])

write(OUT / "roster.csv", ["编码", "名称", "曾用名", "更名日期", "级别", "类型", "区域", "市州"],
      [[p["编码"], p["名称"], p["市州"][:-1] + "工业集中区" if p is renamed else None, 2025 if p is renamed else None,
        p["级别"], p["类型"], p["区域"], p["市州"]] for p in parks])

# The rounds before, by the rule of the lists. Of the lasting last only one was among the last five in 2023.
history = []
for year in (2022, 2023):
    totals = {p["编码"]: round(standing(p), 2) for p in parks if p is not newcomer}
    if year == 2023:
        totals[again["编码"]] = 27.15
        for park in bad[1:4]:
            totals[park["编码"]] += 14
    def place(key, of): return 1 + sum(totals[o] > totals[key] for o in of)
    mine = [p["编码"] for p in provincial if p["编码"] in totals]
    rest = [k for k in mine if place(k, mine) > 5]
    for key in sorted(totals, key=lambda k: (-totals[k], k)):
        level, block = code[key]["级别"], code[key]["区域"]
        same = [k for k in totals if code[k]["级别"] == level]
        honour = "国家级前五" if level == "国家级" and place(key, same) <= 5 else None
        if level == "省级":
            kin = [k for k in rest if code[k]["区域"] == block]
            honour = "省级前五" if key not in rest else "区域省级前三" if place(key, kin) <= 3 else None
        last = level == "省级" and sum(totals[k] < totals[key] for k in mine) < 5
        history.append([year, key, code[key]["名称"], f"{totals[key]:.2f}", place(key, totals), honour, "后五位" if last else None])
write(OUT / "history.csv", ["年度", "编码", "名称", "总分", "名次", "荣誉", "预警"], history)

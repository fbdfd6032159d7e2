#!/usr/bin/env python3
"""All of it is invented: 232 zones of 31 provinces, what they return for 2021 to 2023, and the rounds 2020 and 2021.

Writes roster.csv, returns/ and history.csv beside itself, or into the folder named as argument.
"""
import sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, cities, names, write

HERE = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
draw = Draw(20210901)
YEARS = (2021, 2022, 2023)

# --- Who: 31 provinces, each in one region; 217 zones that were national in 2021, one demoted, 14 upgraded for 2023.
PROVINCES = cities(31, "省")
REGION = {p: "东部" if i < 11 else "中部" if i < 19 else "西部" for i, p in enumerate(PROVINCES)}
COUNT = {"东部": (107, 5), "中部": (63, 4), "西部": (48, 5)}        # there in 2021, upgraded since
zones = []
for region, (old, new) in COUNT.items():
    home = [p for p in PROVINCES if REGION[p] == region]
    for i in range(old + new):
        zones.append({"region": region, "province": home[i % len(home)], "new": i >= old})
for i, (zone, name) in enumerate(zip(zones, names(len(zones), "经济技术开发区"))):
    zone.update(id=f"J{i + 1:03}", name=name)

# --- The stories: J001-J112 are of the East, J113-J179 of the centre, J180-J232 of the West.
DEMOTED = {"J180": 2022, "J113": 2023}               # candidates of the year before whose demotion was approved
LAST = {                                             # the last five of every region, year by year
    2020: "J002 J003 J007 J008 J009   J116 J117 J118 J119 J121   J180 J182 J184 J186 J187",
    2021: "J004 J006 J007 J011 J012   J113 J114 J117 J122 J123   J180 J181 J184 J188 J189",
    2022: "J001 J002 J006 J013 J015   J113 J115 J116 J124 J125   J181 J182 J183 J190 J191",
    2023: "J001 J003 J004 J005 J014   J114 J115 J116 J118 J126   J181 J183 J185 J186 J192"}
LAST = {year: codes.split() for year, codes in LAST.items()}
WEAK = {zone for codes in LAST.values() for zone in codes}
RISER, FALLER, LEADER, SILENT, TWINS = "J040", "J041", "J010", "J232", ("J071", "J082")

SPANS = {"fdi": (15, 50), "trade": (0.3, 1.2), "tax": (0.13, 0.21), "revenue": (2.2, 3.1), "services": (0.1, 0.35), "land": (0.2, 0.05),
         "staff": (0.036, 0.017), "rnd": (0.012, 0.042), "labs": (0.05, 0.14), "hightech_firms": (0.3, 0.7), "incubators": (0.003, 0.012),
         "patents": (5, 18), "hightech_sales": (0.15, 0.5), "va": (0.38, 0.52), "energy": (0.7, 0.15), "co2": (1.6, 0.4), "water": (22, 5),
         "waste_use": (80, 99), "jobs": (8, 20), "safe": (76, 97), "hightech_fdi": (0.08, 0.5)}      # poor, good

def character(region, poor):
    """What stays the same about a zone apart from its size: shares, and how they drift from year to year."""
    east = region == "东部"
    own = {item: low + (high - low) * draw.between(0, 0.3 if poor else 1) for item, (low, high) in SPANS.items()}
    own["fdi"] *= 1.3 if east else 0.8
    own["trade"] *= 1.3 if east else 0.5
    drift = {item: draw.between(0.98, 1.02) for item in own}
    drift |= {"fdi": draw.between(0.93, 1.06), "trade": draw.between(0.94, 1.05), "tax": draw.between(0.97, 1.02),
              "energy": draw.between(0.95, 0.99), "co2": draw.between(0.93, 1), "water": draw.between(0.95, 0.99)}
    return own | {
        "drift": drift, "growth": draw.between(0.03, 0.1), "shared": None if draw.chance(0.3) else draw.whole(1, 3),
        "duty": draw.pick([2, 2, 2, 1.8, 1.5, 1.2]), "aid": draw.whole(1, 6) if draw.chance(0.15 if east else 0.04) else None,
        "over_15": (2 if east else 1) / (22 if east else 14), "over_30": (1 if east else 0.45) / (22 if east else 14)}

def figures(size, own, year, weak, drag):
    """What a zone of this size and character has in a year; a weak year drags on foreign trade and investment most."""
    about = {item: own[item] * own["drift"][item] ** (year - 2021) * draw.between(0.992, 1.008) for item in SPANS}
    revenue, va, slow = about["revenue"] * size, about["va"] * size, drag ** 0.4
    row = {item: about[item] * size * drag * draw.between(0.98, 1.02) for item in ("fdi", "trade")}
    row |= {item: about[item] * size * slow for item in ("tax", "labs", "hightech_firms", "patents", "jobs")}
    row |= {item: about[item] * revenue * slow for item in ("services", "rnd", "hightech_sales")}
    row |= {item: about[item] * va / slow for item in ("energy", "co2", "water")}
    row |= {item: own[item] * size for item in ("over_15", "over_30")}
    return row | {
        "gdp": size, "revenue": revenue, "va": va, "rnd": row["rnd"] * 10000, "hightech_fdi": row["fdi"] * about["hightech_fdi"],
        "over_15": int(row["over_15"]), "over_30": int(row["over_30"]), "incubators": int(own["incubators"] * size + 0.5),
        "land": about["land"] * size / slow, "staff": about["staff"] * size / slow,
        "waste_use": draw.between(55, 70) if weak else min(99.5, about["waste_use"]),
        "safe": draw.between(50, 68) if weak else min(99.0, about["safe"]), "shared": None if weak else own["shared"],
        "duty": draw.pick([0, 0.5]) if weak else own["duty"], "aid": own["aid"]}

TABLES = {                                            # the columns of the tables that the zones send
    "economy": [("gdp", "地区生产总值（亿元）", 1), ("tax", "税收收入（亿元）", 2), ("revenue", "企业主营业务收入（亿元）", 1),
                ("over_30", "主营业务收入30亿元以上制造业企业数（个）", 0), ("over_15", "主营业务收入15亿元以上制造业企业数（个）", 0),
                ("services", "生产性服务业营业收入（亿元）", 1), ("land", "已开发土地面积（平方公里）", 2), ("staff", "年末从业人员数（万人）", 2),
                ("fdi", "实际使用外资（万美元）", 0), ("hightech_fdi", "高技术产业实际使用外资金额（万美元）", 0), ("trade", "外贸进出口总额（亿元）", 1),
                ("jobs", "城镇新增就业人数（人）", 0), ("shared", "合作共建园区数量（个）", 0)],
    "innovation-green": [("rnd", "企业研发经费支出（万元）", 0), ("labs", "省级及以上研发机构数（个）", 0), ("hightech_firms", "高新技术企业数（个）", 0),
                         ("incubators", "省级及以上孵化器和众创空间数（个）", 0), ("patents", "有效发明专利数（件）", 0),
                         ("hightech_sales", "高技术制造业主营业务收入（亿元）", 1), ("va", "规模以上工业增加值（亿元）", 1),
                         ("energy", "规模以上工业综合能耗（万吨标准煤）", 2), ("co2", "二氧化碳排放量（万吨）", 2), ("water", "规模以上工业用水量（万立方米）", 0),
                         ("waste_use", "工业固体废物综合利用率（%）", 1), ("safe", "安全生产标准化达标率（%）", 1)]}

# --- What they return, year by year.
sent = {}
for zone in zones:
    among_last = zone["id"] in WEAK
    own = zone["own"] = character(zone["region"], among_last)
    size = 130 * draw.between(0.9, 1.1) if among_last else max(200, draw.size({"东部": 520, "中部": 430, "西部": 290}[zone["region"]], 0.65))
    size = {LEADER: 3600, RISER: 520, FALLER: 700}.get(zone["id"], size)
    if zone["id"] == LEADER:
        own |= {"duty": 2, "shared": 3, "aid": 6, "safe": 99, "incubators": 0.006, "labs": 0.12, "hightech_firms": 0.6}
    for year in YEARS:
        weak, set_back = zone["id"] in LAST[year], (zone["id"], year) in ((RISER, 2022), (FALLER, 2023))
        size *= 1 + (draw.between(-0.03, 0.01) if weak else own["growth"] + draw.between(-0.008, 0.008))
        sent[zone["id"], year] = figures(size, own, year, weak, 0.55 if weak else 0.6 if set_back else 1)
for zone, year, item in (("J020", 2023, "patents"), ("J050", 2023, "energy"), ("J130", 2023, "services"), ("J131", 2022, "duty"),
                         ("J200", 2023, "duty"), ("J201", 2023, "staff"), ("J060", 2022, "water"), ("J150", 2022, "fdi")):
    sent[zone, year][item] = None                     # figures that did not come; J150 has no growth in 2023 either
sent["J205", 2022]["fdi"] = 0                         # growth from nothing
sent["J205", 2022]["hightech_fdi"] = 0
for year in YEARS:                                    # two zones of one province with the same figures share a place
    sent[TWINS[1], year] = dict(sent[TWINS[0], year])

def there(zone, year):
    return year < DEMOTED.get(zone["id"], 9999) and (zone["id"], year) != (SILENT, 2023)

def shown(value, digits):
    return value if value is None or isinstance(value, int) else round(value, digits) if digits else round(value)

write(HERE / "roster.csv", ["编码", "名称", "区域", "省份", "免评至"],
      [[z["id"], z["name"], z["region"], z["province"], 2022 if z["new"] else None] for z in zones])
for year in YEARS:
    for table, columns in TABLES.items():
        write(HERE / "returns" / f"{table}-{year}.csv", ["编码", "名称"] + [head for _, head, _ in columns],
              [[z["id"], z["name"]] + [shown(sent[z["id"], year][item], digits) for item, _, digits in columns]
               for z in zones if there(z, year)])
    total = lambda p, item: sum(sent[z["id"], year][item] or 0 for z in zones if z["province"] == p)
    if year == YEARS[0]:
        share = {p: (draw.between(0.16, 0.34), draw.between(0.18, 0.36)) for p in PROVINCES}
    write(HERE / "returns" / f"provinces-{year}.csv", ["省份", "所在省实际使用外资金额（万美元）", "所在省进出口总额（亿元）"],
          [[p, round(total(p, "fdi") / share[p][0]), round(total(p, "trade") / share[p][1], 1)] for p in PROVINCES])
    write(HERE / "returns" / f"ministry-{year}.csv", ["编码", "名称", "主体责任落实评议得分（分）", "援疆援藏结对帮扶（项）", "国务院批准降级年度"],
          [[z["id"], z["name"]] + ([sent[z["id"], year][item] for item in ("duty", "aid")] if there(z, year) else [None] * 2)
           + [DEMOTED.get(z["id"]) if DEMOTED.get(z["id"], 9999) <= year else None]
           for z in zones if there(z, year) or z["id"] != SILENT])

# --- The rounds before, as they were published: by much the same figures, seen roughly, so that places are no lottery.
PARTS = [(6, "fdi", ""), (4, "fdi", "province"), (6, "trade", ""), (4, "trade", "province"), (8, "gdp", ""), (5, "tax", ""), (4, "gdp", "land"), (3, "gdp", "staff"), (3, "services", "revenue"),
         (4, "rnd", "revenue"), (2, "labs", ""), (3, "hightech_firms", ""), (2, "patents", "staff"), (2, "hightech_sales", "revenue"),
         (-4, "energy", "va"), (-4, "co2", "va"), (-2, "water", "va"), (3, "jobs", ""), (2, "hightech_fdi", "fdi"),
         (1, "waste_use", ""), (1, "safe", "")]
old, quality = [z for z in zones if not z["new"]], {z["id"]: 0 for z in zones}
whole = {(p, item): sum(sent[z["id"], 2021][item] for z in zones if z["province"] == p) / share[p][item == "trade"]
         for p in PROVINCES for item in ("fdi", "trade")}
for weight, over, under in PARTS:
    x = {z["id"]: sent[z["id"], 2021][over] / (whole[z["province"], over] if under == "province" else sent[z["id"], 2021][under] if under else 1)
         for z in old}
    ordered = sorted(x.values())
    worst, best = ordered[len(x) // 20], ordered[len(x) * 19 // 20]
    for z in old:
        quality[z["id"]] += abs(weight) * min(1, max(-0.5, (x[z["id"]] - worst) / (best - worst) - (weight < 0)))
for z in old:                                         # the rest of the points: growth, co-operation, responsibility
    own = z["own"]
    quality[z["id"]] += (60 * own["growth"] + 15 * (own["drift"]["fdi"] + own["drift"]["trade"] - 2) + 3 * min(own["shared"] or 0, 2)
                         + 3 * own["duty"] + min(2, (own["aid"] or 0) / 2) * 2)
rows = []
for year in (2020, 2021):
    score = {z["id"]: round(draw.between(36, 44) if z["id"] in LAST[year] else max(54, 58 + 0.42 * quality[z["id"]] + draw.between(-0.8, 0.8)), 2)
             for z in old}
    for z in sorted(old, key=lambda z: -score[z["id"]]):
        better = [o for o in old if score[o["id"]] > score[z["id"]]]
        told = ["约谈"] * (z["id"] in LAST[year]) + ["降级备选"] * (year == 2021 and all(z["id"] in LAST[y] for y in (2020, 2021)))
        rows.append([year, z["id"], z["name"], score[z["id"]], 1 + len(better), z["region"],
                     1 + sum(o["region"] == z["region"] for o in better), z["province"], "、".join(told)])
write(HERE / "history.csv", ["年度", "编码", "名称", "总分", "名次", "区域", "区域名次", "省份", "预警"], rows)

#!/usr/bin/env python3
"""All of it is invented: 219 zones in 179 cities, what they return for 2017 to 2019, and the rounds 2016 and 2017.

Writes roster.csv, returns/ and history.csv beside itself, or into the folder named as argument.
"""
import sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, names, write

HERE = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
draw = Draw(201614)
YEARS = (2017, 2018, 2019)

# --- Who. G001, G002 … are the zones of the stories.
CITIES = names(180, "市")
PHASES, SYSTEMS = ["成熟期"] * 5 + ["成长期"] * 8 + ["起步期"] * 6, ["管委会"] * 3 + ["政区合一"]
ZONES = [{"id": f"G{i + 1:03}", "name": name, "phase": draw.pick(PHASES), "system": draw.pick(SYSTEMS), "city": CITIES[i % 180]}
         for i, name in enumerate(names(219, "经济技术开发区"))]
LAST_FIVE = {2016: "G012 G013 G014 G015 G016", 2017: "G001 G003 G007 G017 G018", 2018: "G001 G002 G004 G005 G006", 2019: "G002 G003 G008 G009 G010"}
NEXT_FIVE = {2018: "G007 G011 G012 G013 G014", 2019: "G004 G011 G015 G016 G017"}
WEAK = {zone for years in (LAST_FIVE, NEXT_FIVE) for zones in years.values() for zone in zones.split()}
RISER, FALLER, LEADER, SILENT, TWINS = "G050", "G051", "G030", "G200", ("G100", "G101")

# --- Figures: item, head, what it is a share of, lowest and highest share, decimals; "-" before a share that a weak year pushes up.
TABLES = {
    "economy": [
        ("gdp", "地区生产总值（亿元）", "", 0.9, 1.1, 1), ("va", "规模以上工业增加值（亿元）", "gdp", 0.38, 0.6, 1),
        ("services", "第三产业增加值（亿元）", "gdp", 0.2, 0.45, 1), ("investment", "固定资产投资（亿元）", "gdp", 0.4, 0.8, 1),
        ("revenue", "企业营业收入（亿元）", "gdp", 2.2, 3.4, 1), ("staff", "年末从业人员数（万人）", "gdp", 0.016, 0.035, 2),
        ("wage", "职工平均工资（元/人）", "", 50000, 98000, 0), ("fiscal", "财政收入（亿元）", "gdp", 0.17, 0.25, 2),
        ("welfare", "民生支出占财政支出比重（%）", "", 45, 85, 1), ("tax", "税收收入（亿元）", "fiscal", 0.75, 0.95, 2),
        ("land", "已开发土地面积（平方公里）", "-gdp", 0.05, 0.18, 2), ("fdi", "实际使用外资（万美元）", "gdp", 15, 60, 0),
        ("trade", "进出口总额（亿元）", "gdp", 0.3, 1.5, 1), ("exports", "出口总额（亿元）", "trade", 0.45, 0.75, 1),
        ("tech_exports", "高新技术产品出口额（亿元）", "exports", 0.1, 0.6, 1), ("global_500", "世界500强投资企业数（家）", "gdp", 0.008, 0.03, 0),
        ("shared", "合作共建园区数（个）", "", 0, 3.4, 0), ("aid", "对口帮扶项目数（个）", "", 0, 5.4, 0),
        ("local_supply", "主导产业本地配套率（%）", "", 20, 70, 1), ("firms", "规模以上工业企业数（家）", "gdp", 0.35, 0.8, 0)],
    "science": [
        ("rnd", "研发经费支出（亿元）", "revenue", 0.01, 0.035, 2), ("tech_firms", "高新技术企业数（家）", "gdp", 0.15, 0.5, 0),
        ("tech_output", "高新技术产业营业收入（亿元）", "revenue", 0.15, 0.55, 1), ("contracts", "技术合同成交额（亿元）", "gdp", 0.004, 0.03, 2),
        ("labs", "省级以上研发机构数（个）", "gdp", 0.04, 0.12, 0), ("incubators", "省级以上孵化器数（个）", "gdp", 0.002, 0.012, 0),
        ("venture", "创业投资机构管理资金（亿元）", "gdp", 0, 0.06, 1), ("patents", "有效发明专利数（件）", "gdp", 2, 9, 0),
        ("grants", "当年专利授权数（件）", "gdp", 0.8, 4, 0), ("graduates", "大专以上学历从业人员数（万人）", "staff", 0.2, 0.55, 2)],
    "environment": [
        ("energy", "规模以上工业综合能耗（万吨标准煤）", "-va", 0.2, 0.9, 2), ("water", "规模以上工业用水量（万立方米）", "-va", 6, 28, 0),
        ("cod", "化学需氧量排放量（吨）", "-va", 1, 6, 0), ("so2", "二氧化硫排放量（吨）", "-va", 1, 9, 0), ("co2", "二氧化碳排放量（万吨）", "-va", 0.5, 2.2, 2),
        ("waste_use", "工业固废综合利用率（%）", "", 70, 99, 1), ("sewage", "污水集中处理率（%）", "", 75, 99, 1),
        ("iso_firms", "通过环境管理体系认证企业数（家）", "firms", 0.15, 0.5, 0), ("green", "绿化覆盖率（%）", "", 22, 50, 1)],
    "government": [
        ("jobs", "新增就业人数（人）", "gdp", 6, 18, 0), ("online", "审批事项网上办理率（%）", "", 60, 98, 1),
        ("days", "投资项目平均审批天数（天）", "-", 20, 75, 0), ("content", "企业满意度（%）", "", 78, 98, 1),
        ("disclosure", "政务公开评议得分（分）", "", 70, 98, 1), ("registered", "年末市场主体数（家）", "gdp", 12, 40, 0),
        ("officers", "管理机构人员数（人）", "-gdp", 0.4, 1.1, 0), ("facilities", "公共服务设施达标率（%）", "", 72, 98, 1), ("deaths", "安全生产事故死亡人数（人）", "", 0, 1.3, 0)]}
LINES = [line for table in TABLES.values() for line in table]
STEADY = {"gdp", "va", "revenue", "firms", "deaths", "wage", "staff", "land", "officers", "grants", "registered"}    # what a weak year leaves alone

def figures(size, own, drift, year, strength):
    """What a zone has in a year: its shares, drifting slowly; a weak year takes most from trade, investment and revenue."""
    row = {"": 1}
    for item, head, of, low, high, digits in LINES:
        part = (low + (high - low) * own[item]) * drift[item] ** (year - 2018) * draw.between(0.993, 1.007) * (size if item == "gdp" else 1)
        hit = 1 if item in STEADY else strength if item in OPEN else strength ** -0.4 if of.startswith("-") else strength ** 0.5
        row[item] = row[of.strip("-")] * part * hit
        if head.endswith(("（%）", "（分）")):
            row[item] = min(99.8, row[item])
        row[item] = round(row[item], digits) if digits else int(row[item])
    return row

OPEN = {"fdi", "trade", "investment"}
def drifts():
    slow = {line[0]: draw.between(0.99, 1.01) for line in LINES}
    return slow | {"fdi": draw.between(0.95, 1.05), "trade": draw.between(0.95, 1.05), "investment": draw.between(0.95, 1.03),
                   "grants": draw.between(0.97, 1.04), "registered": draw.between(0.97, 1.04), "wage": draw.between(1.05, 1.07),
                   **{item: draw.between(0.95, 1) for item in ("energy", "water", "cod", "so2", "co2")}}

sent, quality = {}, {}
for zone in ZONES:
    size = {"成熟期": 750, "成长期": 480, "起步期": 290}[zone["phase"]] * max(0.5, draw.size(1, 0.5))
    size = {LEADER: 3000, RISER: 430, FALLER: 520}.get(zone["id"], 180 * draw.between(0.95, 1.05) if zone["id"] in WEAK else size)
    own = {line[0]: 0.85 if zone["id"] == LEADER else draw.between(0, 1) for line in LINES} | {"deaths": draw.between(0, 1)}
    if zone["id"] in WEAK:
        own = {item: 0.05 + 0.35 * value for item, value in own.items()}
    if zone["id"] == FALLER:
        own = {item: 0.55 + 0.45 * value for item, value in own.items()} | {"deaths": 0}
    drift, growth = drifts(), draw.between(0.035, 0.1)
    quality[zone["id"]] = 50 * growth + 6 * (drift["fdi"] + drift["trade"] + drift["grants"] + drift["registered"] + drift["investment"] - 5)
    for year in YEARS:
        last, after = (zone["id"] in told.get(year, "").split() for told in (LAST_FIVE, NEXT_FIVE))
        again = last and zone["id"] in LAST_FIVE[year - 1].split()
        strength = 0.4 if again else 0.46 if last else 0.62 if after else 0.65 if (zone["id"], year) in ((RISER, 2018), (FALLER, 2019)) else 1
        size *= 1 + (draw.between(-0.04, 0.01) if strength < 0.64 else growth + draw.between(-0.008, 0.008))
        sent[zone["id"], year] = figures(size, own, drift, year, strength)
for year in YEARS:                                    # two zones whose figures are the same; they are in one city and phase
    sent[TWINS[1], year] = dict(sent[TWINS[0], year])
quality[TWINS[1]] = quality[TWINS[0]]
twin, other = (ZONES[int(code[1:]) - 1] for code in TWINS)
other |= {key: twin[key] for key in ("phase", "system", "city")}
for code, year, item in (("G060", 2019, "patents"), ("G061", 2019, "energy"), ("G062", 2019, "graduates"), ("G063", 2018, "investment"),
                         ("G064", 2018, "so2"), ("G120", 2019, "content"), ("G121", 2019, "welfare"), ("G140", 2018, "wage")):
    sent[code, year][item] = None
sent["G070", 2018]["fdi"] = 0                         # growth from nothing
sent["G090", 2019]["deaths"] = 4

write(HERE / "roster.csv", ["编码", "名称", "发展阶段", "管理体制", "所在市"], [[z[k] for k in ("id", "name", "phase", "system", "city")] for z in ZONES])
def there(table, code, year):
    """The statisticians' table still has the zone that left after 2018."""
    return year < 2019 or code != SILENT and (code != "G001" or table == "economy")

def cell(code, year, item):
    """Counts that may be none are left blank then."""
    figure = sent[code, year][item]
    return None if item in ("shared", "aid", "deaths") and figure == 0 else figure

shares = {city: [draw.between(0.08, 0.5) for _ in range(4)] + [draw.between(0.85, 1.1)] for city in CITIES if any(z["city"] == city for z in ZONES)}
for year in YEARS:
    for table, lines in TABLES.items():
        write(HERE / "returns" / f"{table}-{year}.csv", ["编码", "名称"] + [line[1] for line in lines],
              [[z["id"], z["name"]] + [cell(z["id"], year, line[0]) for line in lines] for z in ZONES if there(table, z["id"], year)])
    rows = []
    for city, (*share, wage) in shares.items():
        sums = [sum(sent[z["id"], year][item] or 0 for z in ZONES if z["city"] == city) for item in ("gdp", "fiscal", "trade", "fdi")]
        whole = [max(1, round(amount / part, 1)) for amount, part in zip(sums, share)]
        wages = [sent[z["id"], 2017]["wage"] for z in ZONES if z["city"] == city]
        rows.append([city, *whole[:3], round(whole[3]), round(sum(wages) / len(wages) * wage * 1.06 ** (year - 2017))])
    write(HERE / "returns" / f"cities-{year}.csv", ["所在市", "所在市地区生产总值（亿元）", "所在市财政收入（亿元）", "所在市进出口总额（亿元）",
          "所在市实际使用外资金额（万美元）", "所在市职工平均工资（元/人）"], rows)

# --- The rounds before, as they were published: by much the same figures, seen roughly, so that places are no lottery.
PARTS = {"gdp": 3, "va": 2.4, "fiscal": 2.4, "tax": 2.4, "fdi": 2.7, "trade": 2.7, "tech_firms": 2.4, "labs": 2, "jobs": 2, "venture": 1.2,
         "tax/land": 2.1, "rnd/revenue": 2.8, "tech_output/revenue": 2.4, "patents/staff": 2.4, "graduates/staff": 2, "contracts/gdp": 1.6,
         "services/gdp": 1.5, "tech_exports/exports": 1.8, "energy/va": -2.1, "water/va": -1.8, "cod/va": -1.5, "so2/va": -1.5, "co2/va": -1.5,
         "iso_firms/firms": 1.2, "content": 2.2, "days": -2.2, "officers/staff": -1.5, "local_supply": 1.2, "online": 2.2, "welfare": 1.2}
for part, points in PARTS.items():
    over, _, under = part.partition("/")
    x = {z["id"]: sent[z["id"], 2017][over] / (sent[z["id"], 2017][under] if under else 1) for z in ZONES}
    mean = sum(x.values()) / len(x)
    spread = (sum((v - mean) ** 2 for v in x.values()) / len(x)) ** 0.5
    for code, value in x.items():
        quality[code] += points * 0.15 * max(-3, min(2, (value - mean) / spread))
for zone in ZONES:                                    # what is counted: shared parks, aid, deaths, and the zone's weight in its city
    row, city = sent[zone["id"], 2017], shares[zone["city"]]
    quality[zone["id"]] += 0.6 * min(row["shared"], 2) + 0.25 * min(row["aid"], 4) - 0.8 * row["deaths"] + 0.1 * min(row["incubators"], 6)
    quality[zone["id"]] += sum(2.4 * (share - 0.29) for share in city[:4]) / sum(z["city"] == zone["city"] for z in ZONES)
rows = []
for year in (2016, 2017):
    last = LAST_FIVE[year].split()
    score = {z["id"]: round(draw.between(44, 50) if z["id"] in last else max(draw.between(54, 56), 65 + quality[z["id"]] + draw.between(-0.4, 0.4)), 2) for z in ZONES}
    lowest = sorted(score, key=score.get)[:10]
    for z in sorted(ZONES, key=lambda z: -score[z["id"]]):
        rows.append([year, z["id"], z["name"], score[z["id"]], 1 + sum(s > score[z["id"]] for s in score.values()), "约谈" if z["id"] in lowest else None])
write(HERE / "history.csv", ["年度", "编码", "名称", "总分", "名次", "预警"], rows)

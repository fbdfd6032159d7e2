#!/usr/bin/env python3
"""The roster, returns and earlier rounds of the Henan sample; every figure is invented (seed 46).

Writes roster.csv, returns/ and history.csv beside itself, or into the folder named as argument.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, cities, names, write

HERE = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
SEED, CLUSTERS, PARKS, YEARS = 46, 179, 12, (2016, 2017)
DEMOTED, PROMOTED = 7, 5  # as many as in 2014
draw = Draw(SEED)

zones = []
for number, name in enumerate(names(CLUSTERS + PARKS)):
    cluster = number < CLUSTERS
    zones.append({
        "code": f"{'J' if cluster else 'Z'}{number + 1:03}", "name": name + ("产业集聚区" if cluster else "专业园区"),
        "cluster": cluster, "city": draw.pick(cities(18)),
        # Sales of a plain cluster lie above the threshold of 5 billion, whatever is drawn.
        "sales": 70 + draw.size(200, 0.75) if cluster else draw.between(15, 40),
        "rate": draw.between(0.02, 0.13), "tax": draw.between(0.022, 0.05), "added": draw.between(0.2, 0.3),
        "bent": {item: draw.unit() for item in ("invest", "leading", "firms", "rnd", "staff", "area", "energy", "sewage")}})
for zone in zones[40:40 + DEMOTED]:
    zone["sales"] = draw.between(28, 44)
for zone in zones[CLUSTERS:CLUSTERS + PROMOTED]:
    zone["sales"] = draw.between(60, 85)

HEAD = ["编码", "名称", "规模以上工业增加值（亿元）", "固定资产投资（亿元）", "税收收入（亿元）", "规模以上工业主营业务收入（亿元）",
        "主导产业主营业务收入（亿元）", "主营业务收入10亿元以上企业（家）", "企业研发经费（亿元）", "从业人员（人）",
        "建成区面积（亩）", "规上工业综合能源消费量（万吨标准煤）", "污水集中处理率（%）"]

def returned(zone, year):
    """A zone keeps its bent from year to year, but for some chance."""
    def at(item, low, high): return low + (high - low) * min(1, max(0, zone["bent"][item] + draw.normal(0, 0.06)))
    sales = zone["sales"] * (1 + zone["rate"]) ** (year - YEARS[-1])
    strong = min(1, sales / 900)
    added = sales * zone["added"]
    return [zone["code"], zone["name"], round(added, 2), round(sales * at("invest", 0.35, 0.6), 2),
            round(max(sales * zone["tax"], 1.05 if sales > 50 else 0.4), 2), round(sales, 2),
            round(sales * at("leading", 0.35 + 0.2 * strong, 0.78), 2), int(sales / 60 * at("firms", 0.6, 1.6)),
            round(sales * at("rnd", 0.006, 0.016 + 0.01 * strong), 2), int(added * at("staff", 260, 420)),
            int(at("area", 9, 16) * sales + 3000), round(added * at("energy", 0.35, 1.1), 2),
            round(at("sewage", 80, 100), 1)]

tables = {year: [returned(zone, year) for zone in zones] for year in YEARS}
for row in (12, 77, 150):
    tables[2017][row][8] = None  # no figure on research was returned
for year, table in tables.items():
    write(HERE / "returns" / f"clusters-{year}.csv", HEAD, table)
write(HERE / "roster.csv", ["编码", "名称", "现有身份", "省辖市"],
      [[z["code"], z["name"], "产业集聚区" if z["cluster"] else "专业园区", z["city"]] for z in zones])

# Rounds before the returns begin: published totals, ranks and stars.
earlier = []
for year in (2014, 2015):
    scored = sorted(((round(min(99, 62 + 5.5 * (z["sales"] / 60) ** 0.5 + draw.normal(0, 2.5)), 2), z)
                     for z in zones if z["cluster"]), key=lambda pair: (-pair[0], pair[1]["code"]))
    for total, z in scored:
        before = z["sales"] * (1 + z["rate"]) ** (year - YEARS[-1])
        bars = [(90, 1000), (86, 700), (82, 450), (78, 280), (74, 160), (66, 90)]
        stars = next((6 - i for i, (least, sales) in enumerate(bars) if total >= least and before >= sales), 0)
        earlier.append([year, z["code"], z["name"], f"{total:.2f}", 1 + sum(t > total for t, _ in scored), stars])
write(HERE / "history.csv", ["年度", "编码", "名称", "总分", "名次", "stars"], earlier)

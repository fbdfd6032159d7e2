#!/usr/bin/env python3
"""Invented data for two rounds of 117 zones; no figure says anything about a real place.

Writes roster.csv and returns/ beside itself, or into the folder named as first argument.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, cities, names, write

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
draw = Draw(20160331)
REGIONS = {"苏南": 5, "苏中": 3, "苏北": 5}              # cities
COUNTS = {("国家级", "苏南"): 17, ("国家级", "苏中"): 4, ("国家级", "苏北"): 6,
          ("省级", "苏南"): 35, ("省级", "苏中"): 24, ("省级", "苏北"): 31}
SIZE = {"国家级": 2.6, "省级": 1.0}                       # a median zone's output, times 苏南 180, 苏中 130, 苏北 90
OUTPUT = {"苏南": 180, "苏中": 130, "苏北": 90}
GROWTH = {"苏南": 0.075, "苏中": 0.09, "苏北": 0.1}

TABLES = {                                              # one per department that collects it, with the heads it uses
    "statistics": ["地区生产总值（亿元）", "规上工业总产值（亿元）", "规上工业增加值（亿元）", "战略性新兴产业产值（亿元）",
                   "固定资产投资（亿元）", "服务业增加值（亿元）", "规模以上工业企业数（家）", "年末从业人员数（人）",
                   "从业人员工资总额（亿元）", "规上工业综合能源消费量（万吨标准煤）"],
    "finance": ["一般公共预算收入（亿元）", "税收收入（亿元）"],
    "science": ["研发经费支出（万元）", "高新技术产业产值（亿元）", "高新技术企业数（家）", "省级以上研发机构数（个）",
                "有效发明专利数（件）", "当年发明专利授权量（件）", "省级以上科技企业孵化器数（个）", "省级以上创新创业人才数（人）",
                "大专以上学历从业人员数（人）", "技术合同成交额（万元）"],
    "commerce": ["实际使用外资（万美元）", "到账外资3000万美元以上项目数（个）", "世界500强投资企业数（家）", "进出口总额（亿美元）",
                 "出口额（亿美元）", "高新技术产品出口额（万美元）", "服务外包执行额（万美元）", "境外投资额（万美元）",
                 "合作共建园区数（个）", "企业满意度（%）", "审批事项按期办结率（%）", "统计报表按期报送率（%）"],
    "environment": ["工业取水量（万立方米）", "化学需氧量排放量（吨）", "二氧化硫排放量（吨）", "工业固体废物综合利用率（%）",
                    "工业用水重复利用率（%）", "污水集中处理率（%）", "通过清洁生产审核企业数（家）", "生态工业园区建设"],
    "land": ["已开发土地面积（平方公里）", "工业用地面积（亩）", "工业用地累计固定资产投资（亿元）", "土地开发利用率（%）",
             "工业用地综合容积率", "闲置土地面积（亩）", "高层标准厂房面积（万平方米）"],
    "society": ["城镇新增就业人数（人）", "参加社会保险人数（人）", "管理机构人员数（人）", "安全生产标准化达标企业数（家）",
                "较大以上安全和环境事件（起）"],
}
BASE = ["地区生产总值（亿元）", "一般公共预算收入（亿元）", "实际使用外资（万美元）", "出口额（亿美元）"]   # the year before the first round
DECIMALS = {"亿元": 2, "亿美元": 2, "万吨标准煤": 2, "平方公里": 2, "%": 1, "万平方米": 1}


def roster():
    town = iter(cities(13))
    towns = {region: [next(town) for _ in range(count)] for region, count in REGIONS.items()}
    name = iter(names(117))
    zones = []
    for (level, region), count in COUNTS.items():
        for i in range(count):
            ending = "经济技术开发区" if level == "国家级" else "经济开发区"
            zones.append({"编码": f"{'G' if level == '国家级' else 'S'}{len(zones) + 1:03d}", "名称": next(name) + ending,
                          "级别": level, "片区": region, "设区市": towns[region][i % len(towns[region])]})
    return zones


class Zone:
    """What stays with a zone over the years: its size, how well it does, and its habits."""

    def __init__(self, level, region):
        self.region = region
        self.output = draw.size(OUTPUT[region] * SIZE[level], 0.45)
        self.good = draw.normal(0, 0.6) + 0.5 * (level == "国家级")
        self.habit = {head: draw.normal() for heads in TABLES.values() for head in heads}

    def year(self, good):
        """The figures of one year; good above 0 lets most of them come out well."""
        self.output *= 1 + GROWTH[self.region] + 0.02 * good + draw.normal(0, 0.015)
        y = self.output

        def near(head, median, spread, gain=0.0):
            return median * 2.718 ** (spread * self.habit[head] + gain * good + draw.normal(0, 0.04))

        def rate(head, middle, spread, gain, top=100.0):
            return max(0.4 * middle, min(top, middle + spread * self.habit[head] + gain * good + draw.normal(0, spread / 4)))

        gross, firms = near("规上工业总产值（亿元）", 2.6 * y, 0.1), near("规模以上工业企业数（家）", 0.75 * y, 0.2)
        va, staff = gross * rate("规上工业增加值（亿元）", 23, 1.5, 0.8) / 100, near("年末从业人员数（人）", 340 * y, 0.2)
        revenue, area = near("一般公共预算收入（亿元）", 0.1 * y, 0.15, 0.08), near("已开发土地面积（平方公里）", 0.11 * y, 0.25, -0.12)
        plant = 0.56 * area * 1500
        trade = near("进出口总额（亿美元）", {"苏南": 0.16, "苏中": 0.09, "苏北": 0.04}[self.region] * y, 0.6, 0.15)
        exports = trade * rate("出口额（亿美元）", 58, 6, 1, 95) / 100
        fdi = near("实际使用外资（万美元）", 62 * y, 0.5, 0.25)
        lead = {"苏南": 1.5, "苏中": 1.1, "苏北": 0.8}[self.region]
        return {
            "地区生产总值（亿元）": y, "规上工业总产值（亿元）": gross, "规上工业增加值（亿元）": va,
            "战略性新兴产业产值（亿元）": gross * rate("战略性新兴产业产值（亿元）", 24 * lead, 6, 4, 90) / 100,
            "固定资产投资（亿元）": near("固定资产投资（亿元）", 0.5 * y, 0.2, 0.05),
            "服务业增加值（亿元）": y * rate("服务业增加值（亿元）", 25 * lead, 4, 1.5, 70) / 100,
            "规模以上工业企业数（家）": firms, "年末从业人员数（人）": staff,
            "从业人员工资总额（亿元）": staff * near("从业人员工资总额（亿元）", 5.2, 0.08, 0.05) / 1e4,
            "规上工业综合能源消费量（万吨标准煤）": near("规上工业综合能源消费量（万吨标准煤）", 0.55 * va, 0.5, -0.2),
            "一般公共预算收入（亿元）": revenue, "税收收入（亿元）": revenue * rate("税收收入（亿元）", 84, 3, 1.5, 97) / 100,
            "研发经费支出（万元）": y * 1e4 * rate("研发经费支出（万元）", 1.9 * lead, 0.4, 0.4) / 100,
            "高新技术产业产值（亿元）": gross * rate("高新技术产业产值（亿元）", 26 * lead, 7, 5, 92) / 100,
            "高新技术企业数（家）": near("高新技术企业数（家）", 0.16 * lead * y, 0.3, 0.25),
            "省级以上研发机构数（个）": near("省级以上研发机构数（个）", 0.07 * lead * y, 0.4, 0.25),
            "有效发明专利数（件）": near("有效发明专利数（件）", 1.5 * lead * y, 0.4, 0.3),
            "当年发明专利授权量（件）": near("当年发明专利授权量（件）", 0.4 * lead * y, 0.4, 0.3),
            "省级以上科技企业孵化器数（个）": near("省级以上科技企业孵化器数（个）", 0.01 * lead * y, 0.4, 0.3),
            "省级以上创新创业人才数（人）": near("省级以上创新创业人才数（人）", 0.03 * lead * y, 0.5, 0.4),
            "大专以上学历从业人员数（人）": staff * rate("大专以上学历从业人员数（人）", 22 * lead, 4, 3, 80) / 100,
            "技术合同成交额（万元）": near("技术合同成交额（万元）", 26 * lead * y, 0.6, 0.3),
            "实际使用外资（万美元）": fdi, "到账外资3000万美元以上项目数（个）": fdi / 7500,
            "世界500强投资企业数（家）": near("世界500强投资企业数（家）", 0.03 * lead * y, 0.5, 0.3), "进出口总额（亿美元）": trade,
            "出口额（亿美元）": exports, "高新技术产品出口额（万美元）": exports * 100 * rate("高新技术产品出口额（万美元）", 28 * lead, 9, 4, 90),
            "服务外包执行额（万美元）": near("服务外包执行额（万美元）", 12 * y, 0.7, 0.3),
            "境外投资额（万美元）": near("境外投资额（万美元）", 8 * y, 0.8, 0.3),
            "合作共建园区数（个）": max(0, 0.9 + 0.8 * self.habit["合作共建园区数（个）"] + 0.4 * good),
            "企业满意度（%）": rate("企业满意度（%）", 86, 4, 3), "审批事项按期办结率（%）": rate("审批事项按期办结率（%）", 95, 2, 2),
            "统计报表按期报送率（%）": rate("统计报表按期报送率（%）", 96, 2, 2),
            "工业取水量（万立方米）": near("工业取水量（万立方米）", 11 * va, 0.4, -0.15),
            "化学需氧量排放量（吨）": near("化学需氧量排放量（吨）", 5 * va, 0.5, -0.2),
            "二氧化硫排放量（吨）": near("二氧化硫排放量（吨）", 9 * va, 0.6, -0.2),
            "工业固体废物综合利用率（%）": rate("工业固体废物综合利用率（%）", 94, 3, 2), "工业用水重复利用率（%）": rate("工业用水重复利用率（%）", 78, 6, 3, 99),
            "污水集中处理率（%）": rate("污水集中处理率（%）", 91, 4, 3), "通过清洁生产审核企业数（家）": firms * rate("通过清洁生产审核企业数（家）", 30, 8, 5, 90) / 100,
            "生态工业园区建设": ["未创建", "创建中", "省命名", "国家命名"][max(0, min(3, int(1.6 + self.habit["生态工业园区建设"] + 0.6 * self.good)))],
            "已开发土地面积（平方公里）": area, "工业用地面积（亩）": plant,
            "工业用地累计固定资产投资（亿元）": plant * near("工业用地累计固定资产投资（亿元）", 420, 0.2, 0.1) / 1e4,
            "土地开发利用率（%）": rate("土地开发利用率（%）", 82, 8, 4, 106), "工业用地综合容积率": near("工业用地综合容积率", 0.85, 0.12, 0.08),
            "闲置土地面积（亩）": near("闲置土地面积（亩）", 0.012 * area * 1500, 0.6, -0.4), "高层标准厂房面积（万平方米）": near("高层标准厂房面积（万平方米）", 0.12 * y, 0.5, 0.1),
            "城镇新增就业人数（人）": near("城镇新增就业人数（人）", 11 * y, 0.25, 0.1), "参加社会保险人数（人）": staff * rate("参加社会保险人数（人）", 89, 4, 2) / 100,
            "管理机构人员数（人）": near("管理机构人员数（人）", 60 + 0.35 * y, 0.2, -0.1),
            "安全生产标准化达标企业数（家）": firms * rate("安全生产标准化达标企业数（家）", 80, 6, 4) / 100,
            "较大以上安全和环境事件（起）": int(draw.chance(0.06)),
        }


def cell(head, figure):
    if figure is None or isinstance(figure, str):
        return figure
    unit = head.partition("（")[2].rstrip("）") or "1"
    places = DECIMALS.get(unit, 2 if unit == "1" else 0)
    return f"{figure:.{places}f}"


zones = roster()
code = {zone["名称"]: zone["编码"] for zone in zones}
at = {zone["编码"]: Zone(zone["级别"], zone["片区"]) for zone in zones}
national = [z["编码"] for z in zones if z["级别"] == "国家级"]
provincial = [z["编码"] for z in zones if z["级别"] == "省级"]

# The stories: how good each zone is, where it is told; see 虚构的数据 in README.md.
leaves, recovers, falls, weak = provincial[-1], provincial[-2], provincial[-3], provincial[-4]
shrinks, once, upgraded, first_year = national[-1], national[-2], national[-3], national[-4]
silent, sparse, no_base, odd_land = provincial[11], provincial[23], provincial[47], provincial[60]
GOOD = {(leaves, 2015): -5, (leaves, 2016): -5, (recovers, 2015): -5.5, (recovers, 2016): 0.2, (falls, 2015): -2.0, (falls, 2016): -6,
        (weak, 2015): -3.2, (weak, 2016): -3.2, (shrinks, 2015): -3.5, (shrinks, 2016): -3.5, (once, 2015): 0.1, (once, 2016): -2.5,
        (first_year, 2015): -2.5, (first_year, 2016): 0.4}
for z, size in {leaves: 26, recovers: 30, falls: 34, weak: 40, shrinks: 120, once: 150, first_year: 140, upgraded: 320}.items():
    at[z].output, at[z].good = size, 0.0
    at[z].habit = {head: 0.3 * habit for head, habit in at[z].habit.items()}

figures = {}
for year in (2014, 2015, 2016):
    for z, zone in at.items():
        figures[z, year] = zone.year(GOOD.get((z, year), zone.good + draw.normal(0, 0.15)))
figures[no_base, 2015]["实际使用外资（万美元）"] = 0.0      # no growth from a base of nothing
figures[odd_land, 2016]["工业用地面积（亩）"] *= 1.85
for heads, share in ((["技术合同成交额（万元）", "大专以上学历从业人员数（人）", "工业用水重复利用率（%）", "通过清洁生产审核企业数（家）"], 0.03),
                     (["服务外包执行额（万美元）", "境外投资额（万美元）", "省级以上科技企业孵化器数（个）"], 0.05)):
    for (z, year), row in figures.items():
        for head in heads:
            row[head] = None if draw.chance(share) else row[head]

for z in zones:
    z |= {"升级时间": "2016", "原级别": "省级"} if z["编码"] == upgraded else {}
heads = ["编码", "名称", "级别", "片区", "设区市", "升级时间", "原级别"]
write(OUT / "roster.csv", heads, [[z.get(head) for head in heads] for z in zones])

for year in (2015, 2016):
    for table, heads in TABLES.items():
        sent = [z for z in zones if year == 2015 or z["编码"] != silent]
        sent = [z for z in sent if year == 2015 or z["编码"] != sparse or table in ("statistics", "finance")]
        write(OUT / f"returns/{table}-{year}.csv", ["编码", "名称"] + heads,
              [[z["编码"], z["名称"]] + [cell(h, figures[z["编码"], year][h]) for h in heads] for z in sent])
    totals = {}
    for z in zones:
        for head, part in (("地区生产总值（亿元）", 0.52), ("一般公共预算收入（亿元）", 0.5)):
            totals[z["设区市"], head] = totals.get((z["设区市"], head), 0) + figures[z["编码"], year][head] / part
    write(OUT / f"returns/cities-{year}.csv", ["设区市", "设区市地区生产总值（亿元）", "设区市一般公共预算收入（亿元）"],
          [[city] + [cell(h, totals[city, h]) for h in BASE[:2]] for city in cities(13)])
write(OUT / "returns/base-2014.csv", ["编码", "名称"] + BASE,
      [[z["编码"], z["名称"]] + [cell(h, figures[z["编码"], 2014][h]) for h in BASE] for z in zones])

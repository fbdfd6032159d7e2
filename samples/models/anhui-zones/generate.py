#!/usr/bin/env python3
"""Invented data of the sample of Anhui's zones: no figure says anything about a real place.

Writes roster.csv, returns/ and history.csv beside itself, or into the folder named as argument.
"""
import math
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from invented import Draw, cities, names, write  # noqa: E402

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
draw = Draw(20222)
ENDINGS = {"经开区": "经济开发区", "高新区": "高新技术产业开发区", "海关特殊监管区域": "综合保税区", "特别政策区": "现代产业园区"}
SHORT = {"海关特殊监管区域": "综保区", "特别政策区": "产业园"}
KINDS = (["国家级 经开区"] * 13 + ["国家级 高新区"] * 6 + ["国家级 海关特殊监管区域"] * 5
         + ["省级 经开区"] * 88 + ["省级 高新区"] * 14 + ["省级 特别政策区"] * 5)   # as published for August 2021
CITIES = cities(16)
REGIONS = dict(zip(CITIES, ["皖北"] * 6 + ["皖中"] * 4 + ["皖南"] * 6))
CUSTOMS = "海关特殊监管区域"

# The stories, by number in the roster. README tells them.
SILENT, HALF = (47, 83, 118), 96
RENAMED = {52: ("壬癸工业园区", "2022-06"), 61: ("癸甲经济开发区", "2023-01")}
UPGRADED, LISTED, NO_RESULT_2021 = 11, (3, 25), 87
NO_TRADE_BEFORE, NO_LAND_SOLD, RISING = 74, (58, 90), (40, 66)
STAYING_LAST, ONCE_LAST, RECOVERED = (101, 109), (115,), (104, 112)
EVENTS = {1: {"中央生态环境保护督察反馈问题（个）": 2}, 40: {"国家生态环境警示片披露问题（个）": 1}, 45: {"省级生态环境保护督察反馈问题（个）": 3},
          52: {"省级生态环境警示片披露问题（个）": 1}, 7: {"中央督察和国家警示片负面典型案例或移交问责（个）": 1},
          70: {"省级督察和省警示片负面典型案例或移交问责（个）": 1}, 77: {"省级督察和省警示片负面典型案例或移交问责（个）": 2},
          15: {"工矿商贸类较大生产安全事故（起）": 1},
          88: {"中央生态环境保护督察反馈问题（个）": 1, "国家生态环境警示片披露问题（个）": 1, "省级生态环境保护督察反馈问题（个）": 2,
               "中央督察和国家警示片负面典型案例或移交问责（个）": 1, "省级督察和省警示片负面典型案例或移交问责（个）": 1, "工矿商贸类较大生产安全事故（起）": 1},
          3: {"第十一条所列违纪违法和重大突发事件（件）": 1}, 25: {"第十一条所列违纪违法和重大突发事件（件）": 1}}


class Zone:
    def __init__(self, number, kind, name):
        self.number, self.code, (self.level, self.kind) = number, f"W{number:03}", kind.split()
        self.name, self.short = name + ENDINGS[self.kind], name + SHORT.get(self.kind, self.kind)
        self.city = CITIES[number * 7 % 16]
        self.quality, self.pace = draw.normal(), draw.normal()
        if number in LISTED:
            self.quality, self.pace = 1.9, 2.0
        if number in RISING:
            self.quality, self.pace = 0.8, 1.9
        if number in STAYING_LAST + ONCE_LAST:
            self.quality, self.pace = -2.8, -2.6

    def figures(self):
        """This year's figures and last year's, by the heads of the tables."""
        q, national = self.quality, self.level == "国家级"
        size = draw.size(1050 if national else 230, 0.55) * (1 + 0.25 * max(-2, min(2, q)))
        if self.kind == CUSTOMS:
            size = draw.between(40, 120)
        revenue, good = round(size, 2), lambda rate, slope: rate * (1 + slope * q) * draw.between(0.85, 1.15)
        area = round(revenue * 25 * draw.between(0.75, 1.25) * (1 - 0.12 * q))
        added, output = revenue * good(0.22, 0.03), revenue * draw.between(0.72, 0.86)
        va, staff, sold = added * draw.between(0.7, 0.8), added * 1e4 / good(26, 0.05), area * draw.between(0.02, 0.05)
        tech, energy = revenue * good(0.09, 0.12), va * draw.between(0.35, 0.8) * (1 - 0.06 * q)
        grade = lambda *levels: levels[0 if q + draw.normal(0, 0.6) > 0.7 else 1 if q > -1 else 2]
        ready = min(0.95, max(0.05, draw.between(0.2, 0.8) + 0.08 * q))
        fdi = 0 if not national and draw.chance(0.2) else revenue * draw.between(6, 30)
        now = {
            "经营（销售）收入（亿元）": revenue, "服务业经营收入（亿元）": revenue * draw.between(0.08, 0.3),
            "规上工业主营业务收入（亿元）": output * 0.97, "主导产业经营收入（亿元）": revenue * draw.between(0.35, 0.78),
            "规上工业总产值（亿元）": output, "高新技术产业产值（亿元）": output * good(0.42, 0.08), "战略性新兴产业产值（亿元）": output * good(0.32, 0.1), "增加值（亿元）": added,
            "规上工业增加值（亿元）": va, "固定资产投资（亿元）": area * good(75, 0.06) / 1e4, "四上企业数（家）": round(revenue * good(0.5, 0)),
            "年末从业人员（人）": round(staff), "税收收入（万元）": round(revenue * good(430, 0.06)), "已开发土地面积（亩）": area,
            "总建筑面积（万平方米）": area * good(0.72, 0.05) / 15, "标准地出让面积（亩）": round(sold * ready), "工业用地出让面积（亩）": round(sold),
            "研发经费支出（亿元）": output * good(0.021, 0.12), "吸纳技术合同成交额（亿元）": revenue * good(0.007, 0.15),
            "当年引进领军科技人才（人）": round(revenue * good(0.03, 0.15)), "高新技术企业数（家）": round(tech),
            "有效发明专利（件）": round(staff * good(0.018, 0.12)),
            "省级以上研发平台（个）": round(revenue * good(0.04, 0.1)), "省级以上孵化器和众创空间（个）": draw.whole(0, 4 if national else 2),
            "实际利用外资（万美元）": round(fdi), "进出口总额（万美元）": round(revenue * draw.between(25, 180)),
            "实际利用省外资金（亿元）": revenue * draw.between(0.08, 0.2), "省际合作共建园区（个）": max(0, draw.whole(-1, 1) + (q > 0.8)), "中外合作园区": grade("已获批", "创建中", "没有"),
            "在全国排名（位）": min(170, max(1, round(105 - 45 * q + draw.normal(0, 12)))),
            "化学需氧量排放量（吨）": va * draw.between(0.5, 1.3) * (1 - 0.08 * q), "氨氮排放量（吨）": va * draw.between(0.04, 0.1) * (1 - 0.08 * q),
            "挥发性有机物排放量（吨）": va * draw.between(0.8, 2.2) * (1 - 0.08 * q), "氮氧化物排放量（吨）": va * draw.between(1, 3) * (1 - 0.08 * q),
            "规上工业二氧化碳排放量（万吨）": energy * draw.between(2.2, 2.8), "规上工业综合能耗（万吨标准煤）": energy, "规上工业取水量（万立方米）": va * draw.between(8, 20) * (1 - 0.06 * q),
            "一般工业固废综合利用率（%）": min(100, draw.between(82, 98) + 2.5 * q), "建设运营模式": grade("全面市场化", "部分市场化", "未改革"),
            "已落实非公企业党建举措（条）": min(15, max(6, round(12 + 1.2 * q + draw.normal()))), "智慧园区": grade("已认定", "创建中", "没有"),
            "省级以上特色园区和特色产业集群（个）": max(0, draw.whole(0, 2) + (q > 1) - (q < -1)), "区内企业贷款余额（亿元）": revenue * draw.between(0.15, 0.35)}
        base, pace = {}, 0.06 + 0.03 * self.pace
        for head, spread in BASE.items():
            growth = pace + draw.normal(0, spread)
            if "能耗" in head or "碳" in head:      # they grow more slowly than what is produced with them
                growth = pace - 0.04 + draw.normal(0, spread)
            if "服务业" in head:
                growth += 0.03
            base[head] = now[head] / (1 + max(-0.5, growth))
            if isinstance(now[head], int):
                base[head] = round(base[head])
        return now, base


BASE = {"经营（销售）收入（亿元）": 0.02, "服务业经营收入（亿元）": 0.03, "规上工业增加值（亿元）": 0.02,
        "固定资产投资（亿元）": 0.06, "四上企业数（家）": 0.03, "税收收入（万元）": 0.05, "高新技术企业数（家）": 0.05, 
        "进出口总额（万美元）": 0.1, "实际利用省外资金（亿元）": 0.06, "规上工业综合能耗（万吨标准煤）": 0.02,
        "规上工业二氧化碳排放量（万吨）": 0.03, "区内企业贷款余额（亿元）": 0.06}
# Who sends which table: the department's heads, in the order of the figures.
TABLES = {"economy": ("经营（销售）收入（亿元）", "工业用地出让面积（亩）"), "innovation": ("研发经费支出（亿元）", "省级以上孵化器和众创空间（个）"),
          "openness": ("实际利用外资（万美元）", "在全国排名（位）"), "ecology": ("化学需氧量排放量（吨）", "一般工业固废综合利用率（%）"),
          "climate": ("建设运营模式", "区内企业贷款余额（亿元）")}

zones = [Zone(i, kind, name) for i, (kind, name) in enumerate(zip(KINDS, names(len(KINDS))), 1)]
now, base = {}, {}
for zone in zones:
    now[zone.number], base[zone.number] = zone.figures()
heads = list(now[1])
for number in now:                                  # figures as departments print them
    for table in (now[number], base[number]):
        table.update({head: round(figure, 2) for head, figure in table.items() if isinstance(figure, float)})
for zone in zones:
    if zone.level == "省级" or zone.kind == CUSTOMS or zone.number == UPGRADED:
        now[zone.number]["在全国排名（位）"] = None
for number, head in ((50, "研发经费支出（亿元）"), (64, "规上工业取水量（万立方米）"), (71, "已落实非公企业党建举措（条）"), (85, "当年引进领军科技人才（人）"), (93, "有效发明专利（件）"),
                     (99, "挥发性有机物排放量（吨）"), (107, "智慧园区"), (114, "建设运营模式"), (120, "实际利用省外资金（亿元）"), (9, "总建筑面积（万平方米）")):
    now[number][head] = None
base[NO_TRADE_BEFORE]["进出口总额（万美元）"] = 0
for number in NO_LAND_SOLD:
    now[number].update({"标准地出让面积（亩）": 0, "工业用地出让面积（亩）": 0})


def former(zone):
    return RENAMED.get(zone.number, ("", ""))


def sends(zone, table):
    if zone.number in SILENT or zone.number == HALF and table != "innovation":
        return False
    if zone.kind == CUSTOMS:
        return table in ("economy", "openness")     # statistics cover them, the evaluation does not
    return True


write(OUT / "roster.csv", "编码 名称 简称 曾用名 更名日期 级别 升级时间 原级别 类型 片区 所在市".split(),
      [[z.code, z.name, z.short, *former(z), z.level, *(("2022-03", "省级") if z.number == UPGRADED else ("", "")),
        z.kind, REGIONS[z.city], z.city] for z in zones])
for table, (first, last) in TABLES.items():
    columns = heads[heads.index(first):heads.index(last) + 1]
    if table == "ecology":                          # this department knows no codes, and one zone by its former name
        who = lambda z: [former(z)[0] or z.name]
    else:
        who = lambda z: [z.code, z.name]
    write(OUT / "returns" / f"{table}-2022.csv", (["编码", "名称"] if table != "ecology" else ["名称"]) + columns,
          [who(z) + [now[z.number][head] for head in columns] for z in zones if sends(z, table)])
write(OUT / "returns" / "base-2021.csv", ["编码", "名称", *BASE],
      [[z.code, former(z)[0] or z.name] + [base[z.number][head] for head in BASE] for z in zones if sends(z, "economy")])
event_heads = list(dict.fromkeys(head for events in EVENTS.values() for head in events))
write(OUT / "returns" / "events-2022.csv", ["名称", *event_heads],
      [[former(z)[0] or z.name] + [EVENTS.get(z.number, {}).get(head) for head in event_heads] for z in zones if sends(z, "climate")])
write(OUT / "returns" / "national-2022.csv", ["类型", "全国参评家数"], [["经开区", 230], ["高新区", 177]])

# Two rounds before: totals that go with quality, and what the rule makes of them.
rows, talked = [], {}
for year in (2020, 2021):
    total = {}
    for z in zones:
        if z.kind == CUSTOMS or z.number == NO_RESULT_2021 and year == 2021:
            continue
        index = 69.5 + 3.4 * z.quality + 2.6 * math.log(now[z.number]["经营（销售）收入（亿元）"] / 230) + 0.8 * z.pace + draw.normal(0, 1.1)
        if z.number in RISING:
            index = 70 + draw.normal()
        if z.number in STAYING_LAST or z.number in ONCE_LAST and year == 2020 or z.number in RECOVERED and year == 2021:
            index = 54 + draw.normal()
        if z.number in ONCE_LAST and year == 2021:
            index = 63.2
        total[z] = round(index, 2)
    place = lambda z, peers: 1 + sum(total[other] > total[z] for other in peers)
    last = lambda z, peers: 1 + sum(total[other] < total[z] for other in peers)
    for z in sorted(total, key=lambda z: -total[z]):
        level = "省级" if z.number == UPGRADED else z.level
        peers = [other for other in total if ("省级" if other.number == UPGRADED else other.level) == level]
        quota = [int(len(peers) * share + 0.5) for share in (0.2, 0.6, 0.95)]
        grade = ("一类", "二类", "三类", "四类")[sum(place(z, peers) > limit for limit in quota)]
        talk = level == "省级" and last(z, peers) <= 5
        watch = ["末位约谈"] * talk + ["暂停扩区调区"] * (grade == "四类") + ["建议整合退出"] * (talk and z in talked)
        honour = "先进开发区" if place(z, peers) <= (5 if level == "国家级" else 20) else ""
        rows.append([year, z.code, former(z)[0] or z.name, total[z], place(z, total), level, place(z, peers), grade, honour, "、".join(watch)])
        if talk:
            talked[z] = year
write(OUT / "history.csv", "年度 编码 名称 总分 名次 级别 级别名次 等次 荣誉 预警".split(), rows)

#!/usr/bin/env python3
"""The expected result of the sample of Anhui's incubating zones, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 9) in plain Python 3. Reads roster.csv and returns/ beside it;
writes expected-2021.csv and expected.csv, which is 2022, beside itself, or into the folder named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, MISSING = Path(__file__).parent, math.nan
def rows(path): return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
ZONES = {z["编码"]: z["所在市"] for z in rows(HERE / "roster.csv")}
def plain(row): return {head.split("（")[0]: cell for head, cell in row.items()}
SENT = {(row["编码"], year): plain(row) for year in (2020, 2021, 2022) for row in rows(HERE / "returns" / f"zones-{year}.csv")}
CITY = {(row["所在市"], year): plain(row) for year in (2021, 2022) for row in rows(HERE / "returns" / f"cities-{year}.csv")}
MID = {year: plain(rows(HERE / "returns" / f"national-{year}.csv")[0]) for year in (2021, 2022)}

# --- Clause 2: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    ten = Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP)
    return float(ten.quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0

class Return:
    """What a zone sent for a year: s["税收收入"]; s.growth compares with the year before, s.mid is the mean of 中部."""
    def __init__(self, zone, year): self.zone, self.year = zone, year
    def __getitem__(self, head):
        cell = SENT.get((self.zone, self.year), {}).get(head, "")
        return float(cell) if cell else 0.0 if head in BLANK_IS_0 and (self.zone, self.year) in SENT else MISSING
    def growth(self, head):
        before = Return(self.zone, self.year - 1)[head]
        return (self[head] - before) / before if before > 0 else MISSING
    def share_of_city(self, head): return self[head] / float(CITY[ZONES[self.zone], self.year]["全市" + head])
    def mid(self, head): return float(MID[self.year]["中部平均" + head])
BLANK_IS_0 = {"实际使用外资金额", "高技术产业实际使用外资金额", "进出口总额", "高新技术产品进出口额", "国家级孵化器和众创空间", "合作共建园区数量"}

# --- Clause 3: ways of marking, from the value v and the return s.
def to_mid(head): return lambda v, s: v / s.mid(head)
def under_mid(head): return lambda v, s: s.mid(head) / v
def of(full): return lambda v, s: v / full
def between(base, target): return lambda v, s: (v - base) / (target - base)
def incubators(v, s): return v / 2 if v <= 2 else 1 + 0.1 * math.floor(v - 2)

# --- Clauses 4 to 8: category and line: points, value, way, highest mark.
LINES = {
    "openness fdi_amount": (6, lambda s: s["实际使用外资金额"], to_mid("实际使用外资金额")),
    "openness fdi_share": (3, lambda s: s.share_of_city("实际使用外资金额"), of(0.15)),
    "openness fdi_growth": (4, lambda s: s.growth("实际使用外资金额"), between(-0.2, 0.2)),
    "openness trade_amount": (6, lambda s: s["进出口总额"] / 1e4, lambda v, s: v / (s.mid("进出口总额") / 1e4)),
    "openness trade_share": (3, lambda s: s.share_of_city("进出口总额"), of(0.15)),
    "openness trade_growth": (4, lambda s: s.growth("进出口总额"), between(-0.2, 0.2)),
    "openness hightech_fdi_share": (4, lambda s: s["高技术产业实际使用外资金额"] / s["实际使用外资金额"], of(0.4)),
    "quality gdp_amount": (7, lambda s: s["地区生产总值"], to_mid("地区生产总值")),
    "quality gdp_growth": (5, lambda s: s.growth("地区生产总值"), between(0, 0.12)),
    "quality tax_amount": (5, lambda s: s["税收收入"], to_mid("税收收入")),
    "quality tax_growth": (4, lambda s: s.growth("税收收入"), between(0, 0.12)),
    "quality firms_growth": (4, lambda s: s.growth("企业数量"), between(0, 0.25)),
    "quality output_per_land": (5, lambda s: s["地区生产总值"] / s["已开发土地面积"], to_mid("单位土地地区生产总值")),
    "innovation rnd_intensity": (4, lambda s: s["企业R&D经费支出"] / s["企业主营业务收入"], between(0.005, 0.025)),
    "innovation lab_count": (3, lambda s: s["省级及以上研发机构数"], to_mid("省级及以上研发机构数")),
    "innovation hightech_count": (3, lambda s: s["高新技术企业数"], to_mid("高新技术企业数")),
    "innovation incubator_count": (1, lambda s: s["国家级孵化器和众创空间"], incubators, 1.2),
    "innovation patent_density": (2, lambda s: s["有效发明专利"] / s["年末从业人员"] * 1e4, of(250)),
    "innovation hightech_trade_share": (2, lambda s: s["高新技术产品进出口额"] / s["进出口总额"], of(0.35)),
    "green unit_energy": (4, lambda s: s["规模以上工业综合能耗"] / s["规模以上工业增加值"], under_mid("单位增加值能耗")),
    "green unit_co2": (3, lambda s: s["二氧化碳排放量"] / s["规模以上工业增加值"], under_mid("单位增加值二氧化碳排放")),
    "green co2_growth": (3, lambda s: s.growth("二氧化碳排放量"), between(0.15, -0.05)),
    "green unit_water": (2, lambda s: s["规模以上工业用水量"] / s["规模以上工业增加值"], under_mid("单位增加值水耗")),
    "green waste_rate": (3, lambda s: s["工业固体废物综合利用率"] / 100, of(0.97)),
    "balance new_jobs": (3, lambda s: s["城镇新增就业人数"], to_mid("城镇新增就业人数")),
    "balance shared_parks": (2, lambda s: s["合作共建园区数量"], of(2)),
    "balance duty_done": (3, lambda s: s["主体责任落实评议得分"], of(3)),
    "balance safety": (2, lambda s: s["安全生产标准化达标率"] / 100, of(0.9)),
}
CATEGORIES = list(dict.fromkeys(name.split()[0] for name in LINES))

# --- Clauses 3 to 9: one round; earlier holds the rounds before.
def round_of(year, earlier):
    out = {z: {"state": "ranked" if (z, year) in SENT else "not-returned"} for z in ZONES}
    cohort = [z for z in ZONES if out[z]["state"] == "ranked"]
    for z in cohort:
        s, mine = Return(z, year), out[z]
        for name, (full, value, way, *most) in LINES.items():
            v, leaf = value(s), name.split()[1]
            known = not math.isnan(v)
            mark = max(0.0, min((most or [1.0])[0], way(v, s))) if known else 0.0
            mine |= {leaf + ".value": v if known else "", leaf + ".mark": mark, leaf: rounded(mark * full)}
        for category in CATEGORIES:
            mine[category] = rounded(math.fsum(mine[name.split()[1]] for name in LINES if name.split()[0] == category))
        mine["total"] = rounded(math.fsum(mine[category] for category in CATEGORIES))
    for z in cohort:
        mine, before = out[z], [result[z] for result in reversed(earlier)]
        mine["rank"] = 1 + sum(out[p]["total"] > mine["total"] for p in cohort)
        for category in CATEGORIES:
            mine[category + "_gap"] = rounded(mine[category] - math.fsum(out[p][category] for p in cohort) / len(cohort))
        if before and "total" in before[0]:
            mine["gained"] = rounded(mine["total"] - before[0]["total"])
        mine["honours"] = "优先支持" if mine["rank"] <= 3 else ""
        mine["is_ripe"] = mine["total"] >= 80
        mine["is_last"] = 1 + sum(out[p]["total"] < mine["total"] for p in cohort) <= 2
        again = {what: mine[what] and bool(before) and before[0].get(what, False) for what in ("is_ripe", "is_last")}
        watch = ["on_" + category for category in CATEGORIES if mine[category + "_gap"] < 0] + ["ripe"] * mine["is_ripe"]
        mine["watch"] = ";".join(watch + ["recommended"] * (again["is_ripe"] and mine["rank"] == 1) + ["stalled"] * again["is_last"])
    return out

COLUMNS = ["state", "total", "rank", "grade", "honours", "watch", *CATEGORIES, *(name.split()[1] for name in LINES)]
COLUMNS += [name.split()[-1] + end for name in LINES for end in (".value", ".mark")] + [category + "_gap" for category in CATEGORIES] + ["gained"]
folder, results = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE, []
for year, name in ((2021, "expected-2021.csv"), (2022, "expected.csv")):
    results.append(round_of(year, results))
    with open(folder / name, "w", encoding="utf-8", newline="") as file:
        file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
        csv.writer(file, lineterminator="\n").writerows([["id"] + COLUMNS] + [
            [z] + [results[-1][z].get(column, "") for column in COLUMNS] for z in ZONES])

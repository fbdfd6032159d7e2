#!/usr/bin/env python3
"""The expected result of the rounds 2022 and 2023, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 9) in plain Python 3. Reads roster.csv, history.csv and
returns/ beside it; writes expected-2022.csv and expected.csv there, or into the folder named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, MISSING = Path(__file__).parent, math.nan
def rows(name): return list(csv.DictReader((HERE / name).read_text(encoding="utf-8-sig").splitlines()))

ZONES = {z["编码"]: z for z in rows("roster.csv")}
SENT = {}                                            # (zone or province, year): what it sent, by heads without units
for file in sorted((HERE / "returns").glob("*.csv")):
    for row in rows(f"returns/{file.name}"):
        into = SENT.setdefault((row.get("编码", row.get("省份")), int(file.stem[-4:])), {})
        for head, cell in row.items():
            if head not in ("编码", "名称", "省份") and cell:
                scale = 0.01 if head.endswith("（%）") else 1e-4 if head == "企业研发经费支出（万元）" else 1
                into[head.split("（")[0]] = float(cell) * scale

# --- Clause 2: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    ten = Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP)
    return float(ten.quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0

# --- Clause 3, ways of marking: from all values x, the mark of zone z, where 1 is full marks.
def quantile(x, p):
    ordered, at = sorted(x.values()), (len(x) - 1) * p
    low = ordered[math.floor(at)]
    return low + (at - math.floor(at)) * (ordered[min(math.floor(at) + 1, len(x) - 1)] - low)
def way_along(x, z, worst, best):
    worst, best = quantile(x, worst), quantile(x, best)
    return 1.0 if judged(worst) == judged(best) else (x[z] - worst) / (best - worst)
def efficacy(x, z): return 0.6 + 0.4 * way_along(x, z, 0.05, 0.95)
def low_efficacy(x, z): return 0.6 + 0.4 * way_along(x, z, 0.95, 0.05)
def exponential(x, z): return 0.6 ** (1 - way_along(x, z, 0.05, 0.95))
def between(*knots):
    def mark(x, z):
        for (x1, y1), (x2, y2) in zip(knots, knots[1:]):
            if x[z] < x2:
                return y1 if x[z] < x1 else y1 + (y2 - y1) * (x[z] - x1) / (x2 - x1)
        return knots[-1][1]
    return mark
def growing(low=-0.2, high=0.2): return between((low, 0), (0, 0.6), (high, 1))
def to_best_of_region(x, z): return x[z] / max(v for other, v in x.items() if region(other) == region(z))
def count(east, elsewhere): return lambda x, z: min(1, x[z] / (east if region(z) == "东部" else elsewhere))
def part_of(full): return lambda x, z: min(1, x[z] / full)
def region(z): return ZONES[z]["区域"]

class Return:
    """What a zone sent for a year: ["税收收入"] is the figure, MISSING if there is none."""
    BLANK_IS_0 = {"省级及以上孵化器和众创空间数", "合作共建园区数量", "援疆援藏结对帮扶", "国务院批准降级年度"}
    def __init__(self, zone, year):
        self.zone, self.year = zone, year
    def __getitem__(self, item, year=None):
        owner = ZONES[self.zone]["省份"] if item.startswith("所在省") else self.zone
        return SENT.get((owner, year or self.year), {}).get(item, 0.0 if item in self.BLANK_IS_0 else MISSING)
    def growth(self, item):
        before = self.__getitem__(item, self.year - 1)
        return (self[item] - before) / before if before > 0 else MISSING
    def status(self):
        return {0: "无", self.year: "降级"}.get(self["国务院批准降级年度"], "已降级")

# --- Clause 4: points, value, way of marking.
FDI, TRADE, VA, REVENUE = "实际使用外资", "外贸进出口总额", "规模以上工业增加值", "企业主营业务收入"
LINES = {
    "openness fdi_amount": (6, lambda s: s[FDI], efficacy),
    "openness fdi_share": (4, lambda s: s[FDI] / s["所在省实际使用外资金额"], efficacy),
    "openness fdi_growth": (4, lambda s: s.growth(FDI), growing()),
    "openness trade_amount": (6, lambda s: s[TRADE], efficacy),
    "openness trade_share": (4, lambda s: s[TRADE] / s["所在省进出口总额"], efficacy),
    "openness trade_growth": (4, lambda s: s.growth(TRADE), growing()),
    "openness hightech_fdi_share": (2, lambda s: s["高技术产业实际使用外资金额"] / s[FDI], efficacy),
    "quality gdp_amount": (5, lambda s: s["地区生产总值"], efficacy),
    "quality gdp_growth": (4, lambda s: s.growth("地区生产总值"), growing(-0.05, 0.12)),
    "quality tax_amount": (4, lambda s: s["税收收入"], efficacy),
    "quality tax_growth": (3, lambda s: s.growth("税收收入"), growing()),
    "quality leading_firms": (4, lambda s: s[f"主营业务收入{30 if region(s.zone) == '东部' else 15}亿元以上制造业企业数"], to_best_of_region),
    "quality output_per_land": (4, lambda s: s["地区生产总值"] / s["已开发土地面积"], efficacy),
    "quality productivity": (3, lambda s: s["地区生产总值"] / s["年末从业人员数"], efficacy),
    "quality services_share": (3, lambda s: s["生产性服务业营业收入"] / (s[REVENUE] + s["生产性服务业营业收入"]), efficacy),
    "innovation rnd_intensity": (4, lambda s: s["企业研发经费支出"] / s[REVENUE], exponential),
    "innovation lab_count": (2, lambda s: s["省级及以上研发机构数"], efficacy),
    "innovation hightech_count": (3, lambda s: s["高新技术企业数"], efficacy),
    "innovation incubator_count": (2, lambda s: s["省级及以上孵化器和众创空间数"], count(5, 3)),
    "innovation patent_density": (2, lambda s: s["有效发明专利数"] / s["年末从业人员数"], efficacy),
    "innovation hightech_share": (2, lambda s: s["高技术制造业主营业务收入"] / s[REVENUE], efficacy),
    "green unit_energy": (4, lambda s: s["规模以上工业综合能耗"] / s[VA], low_efficacy),
    "green unit_co2": (3, lambda s: s["二氧化碳排放量"] / s[VA], low_efficacy),
    "green co2_growth": (3, lambda s: s.growth("二氧化碳排放量"), between((-0.05, 1), (0, 0.8), (0.1, 0))),
    "green unit_water": (2, lambda s: s["规模以上工业用水量"] / s[VA], low_efficacy),
    "green waste_rate": (3, lambda s: s["工业固体废物综合利用率"], part_of(0.95)),
    "balance new_jobs": (3, lambda s: s["城镇新增就业人数"], efficacy),
    "balance shared_parks": (3, lambda s: s["合作共建园区数量"], count(2, 1)),
    "balance duty_done": (2, lambda s: s["主体责任落实评议得分"], part_of(2)),
    "balance safety": (2, lambda s: s["安全生产标准化达标率"], part_of(0.9)),
}
CATEGORIES = list(dict.fromkeys(name.split()[0] for name in LINES))

def value_of(name, z, year):
    try:
        return LINES[name][1](Return(z, year))
    except ZeroDivisionError:
        return MISSING

# --- Clause 1: who takes part.
def state_of(z, year):
    if Return(z, year).status() != "无" or year <= int(ZONES[z]["免评至"] or 0):
        return "excluded"
    return "ranked" if (z, year) in SENT else "not-returned"

# --- Clauses 3 to 6: one round's points and places.
def place(x, z): return 1 + sum(judged(v) > judged(x[z]) for v in x.values())
def region_of(x, z): return {p: v for p, v in x.items() if region(p) == region(z)}

def scored(year):
    ranked = [z for z in ZONES if state_of(z, year) == "ranked"]
    out = {z: dict.fromkeys(CATEGORIES, 0.0) if z in ranked else {} for z in ZONES}
    for name, (full, _, way) in LINES.items():
        category, line = name.split()
        values = {z: v for z in ranked if not math.isnan(v := value_of(name, z, year))}
        for z in ranked:
            mark = max(0.0, min(1.0, way(values, z))) if z in values else 0.0
            out[z] |= {line: rounded(full * mark), f"{line}.value": values.get(z, ""), f"{line}.mark": mark}
            out[z][category] = rounded(out[z][category] + out[z][line])
    for z in ranked:
        out[z]["aid_bonus"] = rounded(min(2.0, 0.5 * Return(z, year)["援疆援藏结对帮扶"]))
        out[z]["total"] = rounded(math.fsum(out[z][c] for c in CATEGORIES + ["aid_bonus"]))
    totals = {z: out[z]["total"] for z in ranked}
    for z in ranked:
        out[z] |= {"rank": place(totals, z), "region_rank": place(region_of(totals, z), z)}
    return out, totals

# --- Clauses 7 to 9: what follows over several rounds.
def last_five(totals):
    return {z: t for z, t in totals.items() if sum(judged(v) < judged(t) for v in region_of(totals, z).values()) < 5}

PAST = {}                                            # year: (totals, places)
for row in rows("history.csv"):
    totals, places = PAST.setdefault(int(row["年度"]), ({}, {}))
    totals[row["编码"]], places[row["编码"]] = float(row["总分"]), int(row["名次"])
frozen_until = {}                                    # province: the last round without recommendations

def concluded(year):
    out, totals = scored(year)
    PAST[year] = totals, {z: out[z]["rank"] for z in totals}
    last = [last_five(PAST[y][0]) for y in (year - 2, year - 1, year)]
    bad = {z: [five[z] for five in last if z in five] for z in ZONES}
    mean = {z: math.fsum(bad[z]) / len(bad[z]) for z in ZONES if bad[z]}
    listed = {z: -mean[z] for z in ZONES if len(bad[z]) >= 2 and Return(z, year).status() == "无"}
    demoted = [z for z in ZONES if Return(z, year).status() == "降级"]
    frozen_until.update({ZONES[z]["省份"]: year + 1 for z in demoted})
    for z in ZONES:
        before = PAST[year - 1][1].get(z)
        watch = ["summoned"] * (z in last[-1]) + ["candidate"] * (z in listed) + ["frozen"] * (z in demoted)
        until = frozen_until.get(ZONES[z]["省份"], 0)
        out[z] |= {"decided": Return(z, year).status() if (z, year) in SENT else "", "watch": ";".join(watch),
                   "moved": before - out[z]["rank"] if before and z in totals else "",
                   "times_last": len(bad[z]), "mean_last": mean.get(z, ""),
                   "candidate.position": place(region_of(listed, z), z) if z in listed else "",
                   "frozen.until": until if until >= year else ""}
    return out

columns = ["decided", "total", "rank", "region_rank", "grade", "honours", "watch"]
for name in LINES:
    columns += [node for node in name.split() if node not in columns]
columns += ["aid_bonus"] + [name.split()[1] + end for name in LINES for end in (".value", ".mark")]
columns += ["moved", "times_last", "mean_last", "candidate.position", "frozen.until"]
into = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
for year, file in ((2022, "expected-2022.csv"), (2023, "expected.csv")):
    out = concluded(year)
    with open(into / file, "w", encoding="utf-8", newline="") as opened:
        opened.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
        csv.writer(opened, lineterminator="\n").writerows([["id", "state"] + columns] + [
            [z, state_of(z, year)] + [out[z].get(column, "") for column in columns] for z in ZONES])

#!/usr/bin/env python3
"""The expected result of the rounds 2018 and 2019, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 8) in plain Python 3. Reads roster.csv, history.csv and
returns/ beside it; writes expected-2018.csv and expected.csv there, or into the folder named as argument.
"""
import csv
import math
import statistics
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, MISSING = Path(__file__).parent, math.nan
def rows(name): return list(csv.DictReader((HERE / name).read_text(encoding="utf-8-sig").splitlines()))

ZONES = {z["编码"]: z for z in rows("roster.csv")}
SENT = {}                                            # (zone or city, year): what it sent, by heads without units
for file in sorted((HERE / "returns").glob("*.csv")):
    for row in rows(f"returns/{file.name}"):
        into = SENT.setdefault((row.get("编码", row.get("所在市")), int(file.stem[-4:])), {})
        into.update((head.split("（")[0], float(cell) / (100 if head.endswith("（%）") else 1)) for head, cell in row.items()
                    if head not in ("编码", "名称", "所在市") and cell)

# --- Clause 2: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    ten = Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP)
    return float(ten.quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0

# --- Clause 3, ways of marking: from all values x, the mark of zone z, where 1 is full marks.
def standard(x, z): return 0.7 + 0.15 * (x[z] - math.fsum(x.values()) / len(x)) / statistics.stdev(x.values())
def low_standard(x, z): return 1.4 - standard(x, z)
def between(*knots):
    def mark(x, z):
        for (x1, y1), (x2, y2) in zip(knots, knots[1:]):
            if x[z] < x2:
                return y1 if x[z] < x1 else y1 + (y2 - y1) * (x[z] - x1) / (x2 - x1)
        return knots[-1][1]
    return mark
def growing(low=-0.2, high=0.2): return between((low, 0), (0, 0.6), (high, 1))
def count(*full): return lambda x, z: min(1, x[z] / phased(*full)(z))
def part_of(full): return lambda x, z: x[z] / full
def target(low, full): return lambda x, z: (x[z] - low) / (full - low)
# A number that depends on the phase, or on the system, of the zone.
def phased(*numbers): return lambda z: dict(zip(("成熟期", "成长期", "起步期"), numbers))[ZONES[z]["发展阶段"]]
def by_system(*numbers): return lambda z: dict(zip(("管委会", "政区合一"), numbers))[ZONES[z]["管理体制"]]

class Return:
    """What a zone sent for a year: ["税收收入"] is the figure, MISSING if there is none."""
    BLANK_IS_0 = {"世界500强投资企业数", "合作共建园区数", "对口帮扶项目数", "省级以上孵化器数", "创业投资机构管理资金", "安全生产事故死亡人数"}
    def __init__(self, zone, year):
        self.zone, self.year = zone, year
    def __getitem__(self, item):
        owner = ZONES[self.zone]["所在市"] if item.startswith("所在市") else self.zone
        return SENT.get((owner, self.year), {}).get(item, 0.0 if item in self.BLANK_IS_0 else MISSING)
    def growth(self, what):
        """Of an item, or of a quotient of two."""
        before, now = (what(s) if callable(what) else s[what] for s in (Return(self.zone, self.year - 1), self))
        return (now - before) / before if before > 0 else MISSING
def of(item): return lambda s: s[item]
def ratio(item, whole): return lambda s: s[item] / s[whole]
def growth(what): return lambda s: s.growth(what)

# --- Clause 4: category and line: points of the category's hundred, value, way of marking.
GDP, FISCAL, TRADE, FDI, STAFF, VA, REVENUE = "地区生产总值 财政收入 进出口总额 实际使用外资 年末从业人员数 规模以上工业增加值 企业营业收入".split()
FULL = {"industry": 30, "innovation": 20, "drive": 20, "ecology": 15, "service": 15}
LINES = {
    "industry gdp_level": (phased(12, 10, 8), of(GDP), standard),
    "industry gdp_growth": (phased(5, 7, 9), growth(GDP), growing(-0.05, 0.12)),
    "industry va_level": (8, of(VA), standard),
    "industry services_share": (5, ratio("第三产业增加值", GDP), standard),
    "industry investment_growth": (6, growth("固定资产投资"), growing()),
    "industry fiscal_level": (8, of(FISCAL), standard),
    "industry tax_level": (8, of("税收收入"), standard),
    "industry tax_per_land": (7, ratio("税收收入", "已开发土地面积"), standard),
    "industry fdi_level": (phased(11, 9, 7), of(FDI), standard),
    "industry fdi_growth": (phased(4, 6, 8), growth(FDI), growing()),
    "industry trade_level": (phased(11, 9, 7), of(TRADE), standard),
    "industry trade_growth": (phased(4, 6, 8), growth(TRADE), growing()),
    "industry tech_export_share": (6, ratio("高新技术产品出口额", "出口总额"), standard),
    "industry global_firms": (5, of("世界500强投资企业数"), count(20, 10, 3)),
    "innovation rnd_intensity": (phased(16, 14, 10), ratio("研发经费支出", REVENUE), standard),
    "innovation tech_firm_count": (12, of("高新技术企业数"), standard),
    "innovation tech_share": (12, ratio("高新技术产业营业收入", REVENUE), standard),
    "innovation patent_density": (12, ratio("有效发明专利数", STAFF), standard),
    "innovation grant_growth": (phased(6, 8, 14), growth("当年专利授权数"), growing()),
    "innovation lab_count": (phased(10, 10, 8), of("省级以上研发机构数"), standard),
    "innovation incubator_count": (8, of("省级以上孵化器数"), count(6, 4, 2)),
    "innovation graduate_share": (10, ratio("大专以上学历从业人员数", STAFF), standard),
    "innovation contract_share": (8, ratio("技术合同成交额", GDP), standard),
    "innovation venture_funds": (6, of("创业投资机构管理资金"), standard),
    "drive gdp_share": (14, ratio(GDP, "所在市地区生产总值"), standard),
    "drive fiscal_share": (12, ratio(FISCAL, "所在市财政收入"), standard),
    "drive trade_share": (12, ratio(TRADE, "所在市进出口总额"), standard),
    "drive fdi_share": (12, ratio(FDI, "所在市实际使用外资金额"), standard),
    "drive new_jobs": (phased(12, 10, 8), of("新增就业人数"), standard),
    "drive staff_growth": (phased(6, 8, 10), growth(STAFF), growing(-0.1, 0.1)),
    "drive wage_level": (6, ratio("职工平均工资", "所在市职工平均工资"), part_of(1.1)),
    "drive local_supply_rate": (6, of("主导产业本地配套率"), standard),
    "drive shared_parks": (8, of("合作共建园区数"), count(3, 2, 1)),
    "drive aid_projects": (6, of("对口帮扶项目数"), count(5, 3, 1)),
    "drive welfare_share": (6, of("民生支出占财政支出比重"), target(0.4, 0.8)),
    "ecology unit_energy": (phased(16, 14, 12), ratio("规模以上工业综合能耗", VA), low_standard),
    "ecology energy_drop": (phased(6, 8, 10), lambda s: -s.growth(ratio("规模以上工业综合能耗", VA)), growing(-0.1, 0.06)),
    "ecology unit_water": (12, ratio("规模以上工业用水量", VA), low_standard),
    "ecology unit_cod": (10, lambda s: s["化学需氧量排放量"] / s[VA] / 10, low_standard),
    "ecology unit_so2": (10, lambda s: s["二氧化硫排放量"] / s[VA] / 10, low_standard),
    "ecology unit_co2": (10, ratio("二氧化碳排放量", VA), low_standard),
    "ecology waste_rate": (10, of("工业固废综合利用率"), part_of(0.95)),
    "ecology sewage_rate": (10, of("污水集中处理率"), target(0.6, 1)),
    "ecology iso_share": (8, ratio("通过环境管理体系认证企业数", "规模以上工业企业数"), standard),
    "ecology green_cover": (8, of("绿化覆盖率"), between((0.1, 0), (0.3, 1), (0.45, 1), (0.7, 0))),
    "service online_rate": (15, of("审批事项网上办理率"), target(0.4, 1)),
    "service approval_days": (15, of("投资项目平均审批天数"), low_standard),
    "service satisfaction": (15, of("企业满意度"), standard),
    "service disclosed": (10, of("政务公开评议得分"), part_of(100)),
    "service registered_growth": (12, growth("年末市场主体数"), growing()),
    "service officer_density": (10, lambda s: s["管理机构人员数"] / s[STAFF] / 1e4, low_standard),
    "service facility_rate": (by_system(8, 13), of("公共服务设施达标率"), part_of(1)),
    "service no_deaths": (by_system(15, 10), of("安全生产事故死亡人数"), between((0, 1), (1, 0.6), (3, 0))),
}

def value_of(name, z, year):
    try:
        return LINES[name][1](Return(z, year))
    except ZeroDivisionError:
        return MISSING

# --- Clauses 1 and 3 to 6: one round's points and places.
def place(x, z): return 1 + sum(judged(v) > judged(x[z]) for v in x.values())
def from_last(x, z): return 1 + sum(judged(v) < judged(x[z]) for v in x.values())
def same_phase(x, z): return {p: v for p, v in x.items() if ZONES[p]["发展阶段"] == ZONES[z]["发展阶段"]}

def scored(ranked, year):
    out = {z: dict.fromkeys(FULL, 0.0) for z in ranked}
    for name, (weight, _, way) in LINES.items():
        category, line = name.split()
        values = {z: v for z in ranked if not math.isnan(v := value_of(name, z, year))}
        marks = {z: max(0.0, min(1.0, way(values, z))) for z in values}
        for z in ranked:
            mark = marks[z] if z in marks else min(same_phase(marks, z).values())
            full = FULL[category] * (weight(z) if callable(weight) else weight) / 100
            out[z] |= {line: rounded(full * mark), f"{line}.value": values.get(z, ""), f"{line}.mark": mark}
            out[z][category] = rounded(out[z][category] + out[z][line])
    totals = {z: rounded(math.fsum(out[z][category] for category in FULL)) for z in ranked}
    for z in ranked:
        theme = {what: out[z][f"{what}_level.mark"] * 0.5 + (out[z][f"{what}_growth.mark"] + out[z][f"{what}_share.mark"]) * 0.25
                 for what in ("fdi", "trade")}
        out[z] |= {"total": totals[z], "rank": place(totals, z), "phase_rank": place(same_phase(totals, z), z),
                   "fdi_theme": theme["fdi"], "trade_theme": theme["trade"]}
    return out, totals

# --- Clauses 1, 7 and 8: who takes part, the published lists, and what follows over two rounds.
TOTALS, RANKS, EXITED = {}, {}, set()
for row in rows("history.csv"):
    TOTALS.setdefault(int(row["年度"]), {})[row["编码"]] = float(row["总分"])
    RANKS.setdefault(int(row["年度"]), {})[row["编码"]] = int(row["名次"])
LISTS = {"产业基础前10名": ("industry", "top_industry"), "科技创新前10名": ("innovation", "top_innovation"),
         "利用外资前10名": ("fdi_theme", "top_fdi"), "对外贸易前10名": ("trade_theme", "top_trade")}

def concluded(year):
    state = {z: "not-returned" if (z, year) not in SENT else "excluded" if z in EXITED else "ranked" for z in ZONES}
    out, totals = scored([z for z in ZONES if state[z] == "ranked"], year)
    TOTALS[year], RANKS[year] = totals, {z: out[z]["rank"] for z in totals}
    for z in totals:
        honours = ["综合排名前30名"] * (out[z]["rank"] <= 30)
        for name, (figure, theme) in LISTS.items():
            if (position := place({p: out[p][figure] for p in totals}, z)) <= 10:
                honours.append(name)
                out[z][f"{theme}.position"] = position
        leaves = all(z in TOTALS[y] and from_last(TOTALS[y], z) <= 5 for y in (year - 1, year))
        watch = ["summoned"] * (from_last(totals, z) <= 10) + ["exit"] * leaves
        out[z] |= {"honours": ";".join(honours), "watch": ";".join(watch), "moved": RANKS[year - 1][z] - out[z]["rank"] if z in RANKS[year - 1] else ""}
        EXITED.update([z] * leaves)
    return state, out

columns = ["total", "rank", "phase_rank", "grade", "honours", "watch"]
for name in LINES:
    columns += [node for node in name.split() if node not in columns]
columns += [name.split()[1] + end for name in LINES for end in (".value", ".mark")] + ["moved", "fdi_theme", "trade_theme"]
columns += [f"{theme}.position" for _, theme in LISTS.values()]
into = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
for year, file in ((2018, "expected-2018.csv"), (2019, "expected.csv")):
    state, out = concluded(year)
    with open(into / file, "w", encoding="utf-8", newline="") as opened:
        opened.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
        csv.writer(opened, lineterminator="\n").writerows([["id", "state"] + columns] + [
            [z, state[z]] + [out.get(z, {}).get(column, "") for column in columns] for z in ZONES])

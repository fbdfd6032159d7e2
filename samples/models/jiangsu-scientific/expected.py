#!/usr/bin/env python3
"""The expected results of both rounds, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 12) in plain Python 3. Reads roster.csv and returns/
beside it; writes expected-2015.csv and expected.csv beside itself, or into the folder named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, ROUNDS, MISSING = Path(__file__).parent, (2015, 2016), math.nan
def rows(path): return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
ZONES = {z["编码"]: z for z in rows(HERE / "roster.csv")}
SENT = {}                                # (zone or city, year) -> head without its unit -> cell; and the unit of each head
SCALE = {"%": 0.01, "平方公里": 1500, "亿美元": 10000}    # to fractions, 亩 and 万美元; all else is sent as it is asked for
for path in sorted((HERE / "returns").glob("*.csv")):
    year = int(path.stem[-4:])
    for row in rows(path):
        mine = SENT.setdefault((row.get("编码") or row["设区市"], year), {})
        for head, cell in row.items():
            name, _, unit = head.rstrip("）").partition("（")
            mine[name] = cell if name in ("编码", "名称", "设区市", "生态工业园区建设") else float(cell) * SCALE.get(unit, 1) if cell else MISSING
ZERO = ["省级以上研发机构数", "省级以上科技企业孵化器数", "到账外资3000万美元以上项目数", "世界500强投资企业数", "服务外包执行额", "境外投资额",
        "闲置土地面积", "高层标准厂房面积", "合作共建园区数", "较大以上安全和环境事件"]

# --- Clause 2: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    ten = Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP)
    return float(ten.quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0
def quantile(x, p):
    ordered, at = sorted(x), (len(x) - 1) * p
    low = ordered[math.floor(at)]
    return low + (at - math.floor(at)) * (ordered[min(math.floor(at) + 1, len(x) - 1)] - low)

def figure(name, z, year):
    found = SENT.get((z, year), {}).get(name, MISSING)
    return 0.0 if name in ZERO and (z, year) in SENT and math.isnan(found) else found
def item(name): return lambda z, year: figure(name, z, year)
def over(a, b, factor=1):
    """a ÷ b × factor; b may be figures of the city."""
    def value(z, year):
        below = figure(b, ZONES[z]["设区市"] if b.startswith("设区市") else z, year)
        return figure(a, z, year) / below * factor if below else MISSING
    return value
def growth(name):
    def value(z, year):
        before = figure(name, z, year - 1)
        return (figure(name, z, year) - before) / before if before > 0 else MISSING
    return value
LADDER = {"国家命名": 1.0, "省命名": 0.8, "创建中": 0.5, "未创建": 0.0}
def ladder(z, year): return LADDER.get(SENT.get((z, year), {}).get("生态工业园区建设"), MISSING)

# --- Clause 3, ways of marking: x the value, all_x those of all evaluated zones, region the zone's own.
def more(x, all_x, region): return between(x, quantile(all_x, 0.05), quantile(all_x, 0.95))
def less(x, all_x, region): return between(x, quantile(all_x, 0.95), quantile(all_x, 0.05))
def between(x, worst, best): return 1.0 if judged(worst) == judged(best) else 0.6 + 0.4 * (x - worst) / (best - worst)
def count(south, middle, north): return lambda x, all_x, region: x / {"苏南": south, "苏中": middle, "苏北": north}[region]
def goal(south, middle, north): return count(south, middle, north)
def base_target(base, target): return lambda x, all_x, region: (x - base) / (target - base)
def itself(x, all_x, region): return x
def none(x, all_x, region): return float(x <= 0)
def developed(x, all_x, region):
    return (x - 0.4) / 0.35 if x < 0.75 else 1.0 if x <= 0.95 else (1.1 - x) / 0.15

# --- Clauses 4 to 10: the seven categories, 56 lines; weights for 苏南, 苏中, 苏北; value; way.
G, Y, S, F, V, P, A = "地区生产总值", "一般公共预算收入", "年末从业人员数", "规模以上工业企业数", "规上工业增加值", "规上工业总产值", "已开发土地面积"
LINES = {
    "economy": {
        "output_level": (1, 2, 2, item(G), more), "output_growth": (2, 3, 4, growth(G), more),
        "revenue_level": (2, 2, 3, item(Y), more), "revenue_growth": (2, 3, 3, growth(Y), more),
        "va_level": (1, 2, 3, item(V), more), "invest_level": (1, 2, 3, item("固定资产投资"), more),
        "services_share": (3, 2, 2, over("服务业增加值", G), more)},
    "science": {
        "rnd_share": (3, 2, 2, over("研发经费支出", G, 1e-4), more), "hightech_share": (3, 2, 2, over("高新技术产业产值", P), more),
        "emerging_share": (3, 3, 1, over("战略性新兴产业产值", P), more), "hightech_count": (3, 2, 2, item("高新技术企业数"), more),
        "lab_count": (2, 2, 1, item("省级以上研发机构数"), more), "patent_density": (3, 2, 1, over("有效发明专利数", S, 1e4), more),
        "grant_count": (2, 1, 1, item("当年发明专利授权量"), more),
        "incubator_count": (1, 1, 1, item("省级以上科技企业孵化器数"), count(4, 2, 2)),
        "talent_count": (2, 2, 1, item("省级以上创新创业人才数"), more), "graduate_share": (1, 1, 1, over("大专以上学历从业人员数", S), more),
        "contract_level": (1, 1, 1, item("技术合同成交额"), more)},
    "openness": {
        "fdi_level": (2, 3, 4, item("实际使用外资"), more), "fdi_growth": (1, 2, 2, growth("实际使用外资"), more),
        "fdi_projects": (2, 2, 3, item("到账外资3000万美元以上项目数"), count(6, 4, 3)),
        "global_count": (2, 2, 2, item("世界500强投资企业数"), count(20, 10, 5)), "trade_level": (3, 3, 2, item("进出口总额"), more),
        "export_growth": (1, 1, 2, growth("出口额"), more), "hightech_export_share": (2, 2, 1, over("高新技术产品出口额", "出口额"), more),
        "outsourcing_level": (1, 1, 2, item("服务外包执行额"), more), "abroad_level": (2, 2, 2, item("境外投资额"), more)},
    "ecology": {
        "unit_energy": (3, 2, 2, over("规上工业综合能源消费量", V), less), "unit_water": (2, 2, 2, over("工业取水量", V), less),
        "unit_cod": (2, 2, 2, over("化学需氧量排放量", V, 0.1), less), "unit_so2": (2, 2, 2, over("二氧化硫排放量", V, 0.1), less),
        "waste_rate": (1, 1, 1, item("工业固体废物综合利用率"), goal(0.95, 0.95, 0.95)), "reuse_rate": (1, 1, 1, item("工业用水重复利用率"), more),
        "sewage_rate": (2, 2, 2, item("污水集中处理率"), goal(0.95, 0.95, 0.90)),
        "clean_share": (1, 1, 1, over("通过清洁生产审核企业数", F), more), "eco_status": (2, 2, 1, ladder, itself)},
    "land": {
        "tax_per_mu": (4, 3, 2, over("税收收入", A, 1e4), more), "output_per_mu": (2, 2, 1, over(G, A, 1e4), more),
        "va_per_mu": (2, 2, 2, over(V, "工业用地面积", 1e4), more),
        "invest_per_mu": (2, 2, 2, over("工业用地累计固定资产投资", "工业用地面积", 1e4), more), "land_rate": (2, 2, 2, item("土地开发利用率"), developed),
        "plot_ratio": (2, 1, 1, item("工业用地综合容积率"), more), "idle_rate": (1, 1, 1, over("闲置土地面积", A), less),
        "workshop_area": (1, 1, 1, item("高层标准厂房面积"), more)},
    "contribution": {
        "output_share": (2, 2, 2, over(G, "设区市" + G), more), "revenue_share": (1, 1, 2, over(Y, "设区市" + Y), more),
        "new_jobs": (1, 2, 2, item("城镇新增就业人数"), more), "mean_wage": (1, 1, 1, over("从业人员工资总额", S, 1e4), more),
        "shared_parks": (2, 2, 1, item("合作共建园区数"), count(2, 2, 2)), "insured_share": (1, 1, 2, over("参加社会保险人数", S), goal(0.95, 0.95, 0.95))},
    "management": {
        "satisfaction": (2, 2, 2, item("企业满意度"), itself), "approvals_on_time": (1, 2, 2, item("审批事项按期办结率"), base_target(0.8, 1)),
        "output_per_official": (1, 1, 1, over(G, "管理机构人员数", 1e4), more),
        "safe_share": (2, 2, 2, over("安全生产标准化达标企业数", F), goal(0.9, 0.9, 0.9)),
        "reports_on_time": (1, 1, 1, item("统计报表按期报送率"), base_target(0.8, 1)), "incident_free": (1, 1, 2, item("较大以上安全和环境事件"), none)},
}
ALL = {name: line for lines in LINES.values() for name, line in lines.items()}
assert len(ALL) == 56 and all(sum(line[i] for line in ALL.values()) == 100 for i in range(3))

# --- Clauses 1, 11 and 12: who is evaluated, ranks, and what follows from two rounds.
def region(z): return ZONES[z]["片区"]
def level(z, year):                      # of that year: a zone may have been upgraded since
    upgraded = ZONES[z]["升级时间"]
    return ZONES[z]["原级别"] if upgraded and year < int(upgraded) else ZONES[z]["级别"]
def place(totals, z): return 1 + sum(judged(t) > judged(totals[z]) for t in totals.values())
def from_last(totals, z): return 1 + sum(judged(t) < judged(totals[z]) for t in totals.values())

def evaluate(year, earlier):
    out = {z: {"state": "ranked" if (z, year) in SENT else "not-returned"} for z in ZONES}
    known = {z: sum(not math.isnan(line[3](z, year)) for line in ALL.values()) for z in ZONES}
    for z in ZONES:
        if out[z]["state"] == "ranked" and known[z] < 28:
            out[z]["state"] = "excluded"
    cohort = [z for z in ZONES if out[z]["state"] == "ranked"]
    for category, lines in LINES.items():
        for z in cohort:
            out[z][category] = 0.0
        for name, (*weights, value, way) in lines.items():
            x = {z: v for z in cohort if not math.isnan(v := value(z, year))}
            for z in cohort:
                mark = max(0.0, min(1.0, way(x[z], list(x.values()), region(z)))) if z in x else 0.0
                points = rounded(mark * weights[["苏南", "苏中", "苏北"].index(region(z))])
                out[z] |= {name: points, name + ".value": x.get(z, ""), name + ".mark": mark}
                out[z][category] = rounded(out[z][category] + points)
    totals = {z: rounded(math.fsum(out[z][category] for category in LINES)) for z in cohort}
    groups = {"rank": lambda z: 0, "level_rank": lambda z: level(z, year), "region_rank": region,
              "level+region_rank": lambda z: (level(z, year), region(z))}
    for z, total in totals.items():
        out[z]["total"] = total
        peers = {column: {p: t for p, t in totals.items() if own(p) == own(z)} for column, own in groups.items()}
        out[z] |= {column: place(of, z) for column, of in peers.items()}
        out[z] |= {"last": from_last(totals, z), "last_of_level": from_last(peers["level_rank"], z)}
        before = earlier.get(z, {})
        out[z]["moved"] = before["rank"] - out[z]["rank"] if "rank" in before else ""
        twice = before.get("last", 9) <= 2 and out[z]["last"] <= 2
        demoted = level(z, year) == "国家级" and max(before.get("last_of_level", 9), out[z]["last_of_level"]) <= 2
        holds = {"talk": out[z]["last"] <= 5, "notice": out[z]["last"] <= 2, "demotion": demoted, "exit": twice}
        out[z]["watch"] = ";".join(name for name, held in holds.items() if held)
    columns = ["state", "total", *groups, "grade", "honours", "watch", "moved", *LINES]
    columns += [name + end for name in ALL for end in ("", ".value", ".mark")]
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    name = "expected.csv" if year == ROUNDS[-1] else f"expected-{year}.csv"
    with open(target / name, "w", encoding="utf-8", newline="") as file:
        file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
        csv.writer(file, lineterminator="\n").writerows([["id"] + columns] + [[z] + [out[z].get(c, "") for c in columns] for z in ZONES])
    return out

results = {}
for year in ROUNDS:
    results = evaluate(year, results)

#!/usr/bin/env python3
"""The expected result of the sample of Anhui's zones, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 14) in plain Python 3. Reads roster.csv, history.csv
and returns/ beside it; writes expected.csv beside itself, or into the folder named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, YEAR, MISSING = Path(__file__).parent, 2022, math.nan
def rows(path): return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
ZONES = {z["编码"]: z for z in rows(HERE / "roster.csv")}
CODE = {z[head]: code for code, z in ZONES.items() for head in ("编码", "名称", "曾用名") if z[head]}
SENT, NATION = {}, {}                               # (zone, year, head without its unit): cell
for path in sorted((HERE / "returns").glob("*.csv")):
    for row in rows(path):
        if "全国参评家数" in row:
            NATION[row["类型"]] = float(row["全国参评家数"])
            continue
        zone = CODE[row.get("编码") or row["名称"]]
        SENT |= {(zone, int(path.stem[-4:]), head.split("（")[0] if "（销售）" not in head else "经营收入"): cell for head, cell in row.items()}
PAST = {(CODE[r["编码"]], int(r["年度"])): r for r in rows(HERE / "history.csv")}

# --- Clause 2: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    ten = Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP)
    return float(ten.quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0

class Return:
    """What a zone sent: s["税收收入"] is this year's figure, s.growth, s.gain compare it with last year's."""
    def __init__(self, zone): self.zone = zone
    def figure(self, head, year, blank=MISSING):
        cell = SENT.get((self.zone, year, head), "")
        return float(cell) if cell else blank
    def __getitem__(self, head): return self.figure(head, YEAR, 0.0 if head in BLANK_IS_0 else MISSING)
    def before(self, head): return self.figure(head, YEAR - 1, 0.0 if head in BLANK_IS_0 else MISSING)
    def gain(self, head): return self[head] - self.before(head)
    def growth(self, head): return (self[head] - self.before(head)) / positive(self.before(head))
    def intensity_growth(self, head, per):
        now, before = self[head] / self[per], self.before(head) / self.before(per)
        return (now - before) / positive(before)
    def share_gain(self, head, of): return self[head] / self[of] - self.before(head) / self.before(of)
    def word(self, head): return SENT.get((self.zone, YEAR, head), "")
def positive(x): return x if x > 0 else MISSING
EVENTS = ["中央生态环境保护督察反馈问题", "国家生态环境警示片披露问题", "省级生态环境保护督察反馈问题", "省级生态环境警示片披露问题",
          "中央督察和国家警示片负面典型案例或移交问责", "省级督察和省警示片负面典型案例或移交问责", "工矿商贸类较大生产安全事故", "第十一条所列违纪违法和重大突发事件"]
BLANK_IS_0 = {"当年引进领军科技人才", "省级以上研发平台", "省级以上孵化器和众创空间", "实际利用外资", "进出口总额", "省际合作共建园区", "标准地出让面积", "工业用地出让面积",
              "省级以上特色园区和特色产业集群", *EVENTS}

# --- Clause 3: ways of marking. From all values x the mark of zone z, before it is cut to 0 and 1.
def mean(x): return math.fsum(x.values()) / len(x)
def quantile(x, p):
    ordered, at = sorted(x.values()), (len(x) - 1) * p
    low = ordered[math.floor(at)]
    return low + (at - math.floor(at)) * (ordered[min(math.floor(at) + 1, len(x) - 1)] - low)
def level(x, z): return 0.6 + 0.4 * (x[z] - quantile(x, 0.05)) / (quantile(x, 0.95) - quantile(x, 0.05))
def less(x, z): return 0.6 + 0.4 * (x[z] - quantile(x, 0.95)) / (quantile(x, 0.05) - quantile(x, 0.95))
def growing(x, z): return 0.6 + 3 * x[z]
def gaining(x, z): return x[z] / quantile(x, 0.9)
def per_mu(x, z): return x[z] / quantile(x, 0.75)
def below_mean(x, z): return (2 - x[z] / mean(x)) / 2
def of(goal): return lambda x, z: x[z] / goal
def between(base, target): return lambda x, z: (x[z] - base) / (target - base)
def in_nation(x, z): return (NATION[ZONES[z]["类型"]] - x[z]) / (NATION[ZONES[z]["类型"]] - 1)

# --- Clauses 4 to 9: category and indicator: points, value, way, and to whom it applies.
def all_zones(z): return True
def national_zones(z): return ZONES[z]["级别"] == "国家级"
def sold_land(z): return Return(z)["工业用地出让面积"] > 0
ABROAD = {"已获批": 1.0, "创建中": 0.5, "没有": 0.0}
OPERATOR = {"全面市场化": 1.0, "部分市场化": 0.5, "未改革": 0.0}
SMART = {"已认定": 1.0, "创建中": 0.5, "没有": 0.0}
LINES = {
    "effect revenue_level": (3, lambda s: s["经营收入"], level),
    "effect revenue_gain": (4, lambda s: s.gain("经营收入"), gaining),
    "effect va_growth": (3, lambda s: s.growth("规上工业增加值"), growing),
    "effect invest_growth": (2, lambda s: s.growth("固定资产投资"), growing),
    "effect tax_growth": (3, lambda s: s.growth("税收收入"), growing),
    "effect firms_gain": (2, lambda s: s.gain("四上企业数"), gaining),
    "effect services_up": (2, lambda s: s.share_gain("服务业经营收入", "经营收入"), gaining),
    "effect national": (3, lambda s: s["在全国排名"], in_nation, national_zones),
    "innovation rnd_share": (4, lambda s: s["研发经费支出"] / s["规上工业主营业务收入"], level),
    "innovation contracts_level": (2, lambda s: s["吸纳技术合同成交额"], level),
    "innovation talent_count": (2, lambda s: s["当年引进领军科技人才"], level),
    "innovation high_share": (2, lambda s: s["高新技术产业产值"] / s["规上工业总产值"], level),
    "innovation emerging_share": (2, lambda s: s["战略性新兴产业产值"] / s["规上工业总产值"], level),
    "innovation hightech_gain": (2, lambda s: s.gain("高新技术企业数"), gaining),
    "innovation patent_density": (2, lambda s: s["有效发明专利"] / s["年末从业人员"] * 1e4, level),
    "innovation lab_count": (1, lambda s: s["省级以上研发平台"], level),
    "innovation incubator_count": (1, lambda s: s["省级以上孵化器和众创空间"], of(3)),
    "openness outside_growth": (2, lambda s: s.growth("实际利用省外资金"), growing),
    "openness fdi_level": (3, lambda s: s["实际利用外资"], level),
    "openness trade_growth": (3, lambda s: s.growth("进出口总额"), growing),
    "openness abroad_state": (2, lambda s: 2 * ABROAD.get(s.word("中外合作园区"), MISSING), of(2)),
    "openness joint_count": (2, lambda s: s["省际合作共建园区"], of(2)),
    "yield land tax_per_mu": (6, lambda s: s["税收收入"] / positive(s["已开发土地面积"]), per_mu),
    "yield land invest_per_mu": (4, lambda s: s["固定资产投资"] * 1e4 / positive(s["已开发土地面积"]), per_mu),
    "yield land added_per_mu": (4, lambda s: s["增加值"] * 1e4 / positive(s["已开发土地面积"]), per_mu),
    "yield land productivity": (4, lambda s: s["增加值"] * 1e4 / s["年末从业人员"], per_mu),
    "yield land floor_ratio": (4, lambda s: s["总建筑面积"] * 1e4 / (positive(s["已开发土地面积"]) * 2000 / 3), per_mu),
    "yield leading_share": (3, lambda s: s["主导产业经营收入"] / s["经营收入"], level),
    "ecology unit_cod": (1, lambda s: s["化学需氧量排放量"] / s["规上工业增加值"] / 10, below_mean),
    "ecology unit_ammonia": (1, lambda s: s["氨氮排放量"] / s["规上工业增加值"] / 10, below_mean),
    "ecology unit_voc": (2, lambda s: s["挥发性有机物排放量"] / s["规上工业增加值"] / 10, below_mean),
    "ecology unit_nox": (2, lambda s: s["氮氧化物排放量"] / s["规上工业增加值"] / 10, below_mean),
    "ecology carbon_change": (2, lambda s: s.intensity_growth("规上工业二氧化碳排放量", "规上工业增加值"), less),
    "ecology energy_change": (2, lambda s: s.intensity_growth("规上工业综合能耗", "规上工业增加值"), less),
    "ecology unit_water": (2, lambda s: s["规上工业取水量"] / s["规上工业增加值"], less),
    "ecology waste_rate": (1, lambda s: s["一般工业固废综合利用率"] / 100, of(0.95)),
    "climate operator_state": (2, lambda s: 2 * OPERATOR.get(s.word("建设运营模式"), MISSING), of(2)),
    "climate party_measures": (1, lambda s: s["已落实非公企业党建举措"], of(15)),
    "climate smart_state": (1, lambda s: SMART.get(s.word("智慧园区"), MISSING), of(1)),
    "climate ready_share": (3, lambda s: s["标准地出让面积"] / s["工业用地出让面积"], between(0.2, 0.8), sold_land),
    "climate cluster_count": (2, lambda s: s["省级以上特色园区和特色产业集群"], of(2)),
    "climate loan_growth": (1, lambda s: s.growth("区内企业贷款余额"), growing),
}
# --- Clause 11: article 10, points for each event.
DEDUCTIONS = {"d_central_found": (-0.3, EVENTS[0:2]), "d_provincial_found": (-0.2, EVENTS[2:4]), "d_central_case": (-1.5, EVENTS[4:5]),
              "d_provincial_case": (-0.5, EVENTS[5:6]), "d_accident": (-1, EVENTS[6:7])}
NODES = dict.fromkeys(name.rsplit(" ", up)[0] for name in LINES for up in range(name.count(" "), -1, -1))
FULL = {n: math.fsum(line[0] for name, line in LINES.items() if (name + " ").startswith(n + " ")) for n in NODES}

# --- Clause 10: what does not apply, or an absent national rank, gives its points to the others of its category.
def value(name, z):
    try:
        return LINES[name][1](Return(z))
    except ZeroDivisionError:
        return MISSING
def asked(name, z):
    return name not in LINES or (LINES[name] + (all_zones,))[3](z) and not (name == "effect national" and math.isnan(value(name, z)))
def points(name, z):
    above = name.rpartition(" ")[0]
    kin = [n for n in NODES if n.rpartition(" ")[0] == above and asked(n, z)]
    return FULL[name] if not above else points(above, z) * FULL[name] / math.fsum(FULL[n] for n in kin)

# --- Clause 1: who is evaluated.
def state_of(z):
    if not any(zone == z and year == YEAR for zone, year, _ in SENT):
        return "not-returned"
    known = [not math.isnan(value(name, z)) for name, line in LINES.items() if (line + (all_zones,))[3](z)]
    return "excluded" if ZONES[z]["类型"] == "海关特殊监管区域" or sum(known) < 0.6 * len(known) else "ranked"
state = {z: state_of(z) for z in ZONES}
cohort = [z for z in ZONES if state[z] == "ranked"]

# --- Clauses 3 to 12: marks, points up the tree, deductions, total, places.
out = {z: {} for z in ZONES}
for name in LINES:
    values = {z: v for z in cohort if asked(name, z) and not math.isnan(v := value(name, z))}
    for z in cohort:
        if asked(name, z):
            key, mark = name.split()[-1], max(0.0, min(1.0, LINES[name][2](values, z))) if z in values else 0.0
            out[z] |= {key + ".value": values.get(z, ""), key + ".mark": mark, key: rounded(mark * points(name, z))}
for z in cohort:
    for node in sorted(NODES, key=lambda n: -n.count(" ")):
        parts = [n.split()[-1] for n in NODES if n.rpartition(" ")[0] == node]
        if parts:
            out[z][node.split()[-1]] = rounded(math.fsum(out[z].get(part, 0.0) for part in parts))
    out[z] |= {key: rounded(each * sum(Return(z)[head] for head in heads)) for key, (each, heads) in DEDUCTIONS.items()}
    out[z]["deductions"] = rounded(math.fsum(out[z][key] for key in DEDUCTIONS))
    out[z]["total"] = rounded(math.fsum(out[z][n] for n in [*NODES, "deductions"] if " " not in n))
total = {z: out[z]["total"] for z in cohort}
def ahead(x, z, *by): return 1 + sum(judged(v) > judged(x[z]) for p, v in x.items() if all(ZONES[p][b] == ZONES[z][b] for b in by))
def behind(z, *by): return ahead({p: -t for p, t in total.items()}, z, *by)
GROUPS = {"rank": (), "level_rank": ["级别"], "kind_rank": ["类型"], "region_rank": ["片区"], "level+region_rank": ["级别", "片区"]}

# --- Clauses 13 and 14: classes, honours, dynamic management.
gains = {z: out[z]["revenue_gain.value"] for z in cohort if out[z]["revenue_gain.value"] != ""}
def warned(z, year, what): return what in PAST.get((z, year), {"预警": ""})["预警"].split("、")
for z in ZONES:
    holds = []
    if z in total:
        out[z] |= {column: ahead(total, z, *by) for column, by in GROUPS.items()}
        peers = sum(ZONES[p]["级别"] == ZONES[z]["级别"] for p in total)
        quotas = [math.floor(judged(peers * share) + Decimal("0.5")) for share in (0.2, 0.6, 0.95)]
        out[z]["grade"] = ("一类", "二类", "三类", "四类")[sum(out[z]["level_rank"] > quota for quota in quotas)]
        if (z, YEAR - 1) in PAST:
            out[z]["moved"] = int(PAST[z, YEAR - 1]["名次"]) - out[z]["rank"]
        first = out[z]["level_rank"] <= (5 if national_zones(z) else 20)
        honours = ["先进开发区"] * first + ["增量先进开发区"] * (z in gains and ahead(gains, z, "级别") <= 3)
        honours += ["进位先进开发区"] * (not first and out[z].get("moved", 0) >= 30)
        out[z]["honours"] = ";".join(honours) if Return(z)[EVENTS[7]] == 0 else ""
        talk = not national_zones(z) and behind(z, "级别") <= 5
        again = talk and any(warned(z, year, "末位约谈") for year in (YEAR - 2, YEAR - 1))
        holds = ["talk"] * talk + ["paused"] * (out[z]["grade"] == "四类") + ["exit"] * again
    out[z]["watch"] = ";".join(holds)
    out[z]["paused.until"] = YEAR + 1 if "paused" in holds else YEAR if warned(z, YEAR - 1, "暂停扩区调区") else ""

columns = ["total", *GROUPS, "grade", "honours", "watch", "moved", "paused.until"] + [n.split()[-1] for n in NODES] + ["deductions", *DEDUCTIONS]
columns += [name.split()[-1] + end for name in LINES for end in (".value", ".mark")]
folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
with open(folder / "expected.csv", "w", encoding="utf-8", newline="") as file:
    file.write("# computed-by: expected.py from roster.csv, history.csv and returns, without the engine\n")
    csv.writer(file, lineterminator="\n").writerows([["id", "state"] + columns] + [
        [z, state[z]] + [out[z].get(column, "") for column in columns] for z in ZONES])

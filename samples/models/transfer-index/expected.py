#!/usr/bin/env python3
"""The expected indices of 2020 to 2024, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 8) in plain Python 3. Reads roster.csv and returns/
beside it; writes expected-2020.csv to expected-2023.csv and expected.csv beside itself, or into the folder named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, BASE, LAST, MISSING = Path(__file__).parent, 2020, 2024, math.nan
OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
def rows(name):
    file = HERE / name
    return list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines())) if file.exists() else []
REGIONS = {r["编码"]: r for r in rows("roster.csv")}
def plain(row): return {head.split("（")[0]: cell for head, cell in row.items()}      # heads without their units
SENT = {y: {r["编码"]: plain(r) for r in rows(f"returns/regions-{y}.csv")} for y in range(BASE - 1, LAST + 1)}
PROVINCE = {y: plain(rows(f"returns/province-{y}.csv")[0]) for y in SENT}
NATION = {y: {r["主承接产业"]: plain(r) for r in rows(f"returns/nation-{y}.csv")} for y in SENT}

# --- Clause 2: a decision sees 12 significant digits; totals are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    return float(Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP).quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0
def known(x): return not math.isnan(x)
def mean(x):
    x = [v for v in x if known(v)]
    return math.fsum(x) / len(x) if x else MISSING

def item(name, z, y):
    """A returned figure, or that of the province or of the nation (in the region's own industry)."""
    row = SENT[y].get(z, {})
    if name.startswith("全国该"):
        row = NATION[y].get(REGIONS[z]["主承接产业"], {})
    elif name.startswith("全"):
        row = PROVINCE[y]
    cell = row.get(name, "")
    return float(cell) if cell else MISSING

# --- Clauses 3 to 6: the lines: points, fixed worst and best (none: those of the base year), and the value.
def share(over, under): return lambda f, y: f(over, y) / f(under, y)
def grown(name, f, y): return (f(name, y) - f(name, y - 1)) / f(name, y - 1)
def lead(name): return lambda f, y: grown(name, f, y) - grown("全省" + name, f, y)
def gradient(f, y):
    output, nation = f("主承接产业总产值", y), f("全国该产业总产值", y)
    lq = (output / f("规上工业总产值", y)) / (nation / f("全国规上工业总产值", y))
    cp = (output / nation) / (f("主承接产业用工人数", y) / f("全国该产业用工人数", y))
    ccor = (output / nation) / (f("主承接产业平均资本", y) / f("全国该产业平均资本", y))
    return lq * cp * ccor
VA = "规模以上工业增加值"
LINES = {
    "attraction": {
        "fdi_per_head": (7, None, share("实际使用外资", "常住人口")),
        "inward_share": (7, None, share("实际到位内资", "地区生产总值")),
        "fdi_lead": (5, (-0.2, 0.2), lead("实际使用外资")),
        "inward_lead": (5, (-0.1, 0.1), lead("实际到位内资")),
        "trade_lead": (5, (-0.15, 0.15), lead("进出口总额")),
        "labour_cost": (6, (0.4, 0.15), share("规上工业应付职工薪酬", VA)),
    },
    "support": {
        "firm_density": (8, None, share("规上工业企业数", "常住人口")),
        "road_density": (6, None, share("公路里程", "行政区域土地面积")),
        "rnd_intensity": (8, None, share("研发经费支出", "地区生产总值")),
        "skills": (7, None, share("职业院校在校生", "常住人口")),
        "unit_energy": (6, (1.5, 0.3), share("规上工业综合能源消费量", VA)),
    },
    "growth_power": {
        "gradient": (10, (0, 2), gradient),
        "va_growth": (5, (0, 0.15), lambda f, y: grown(VA, f, y)),
        "hightech_share": (6, None, share("高新技术产业增加值", VA)),
        "productivity": (5, None, share(VA, "规上工业平均用工人数")),
        "started_rate": (4, (0.2, 0.8), share("其中已投产", "亿元以上承接项目签约数")),
    },
}
ALL = {name: line for lines in LINES.values() for name, line in lines.items()}
def value(name, z, y):
    return ALL[name][2](lambda what, year: item(what, z, year), y) if y >= BASE else MISSING
def treated(name, z, y):                                                   # clause 2: last year's value fills a gap
    x = value(name, z, y)
    return x if known(x) else value(name, z, y - 1)
def state_of(z, y):
    if z not in SENT[y]:
        return "not-returned"
    return "ranked" if judged(sum(known(value(n, z, y)) for n in ALL) / len(ALL)) >= judged(0.7) else "excluded"

# --- Clause 3: worst and best never change after the base year.
FIXED = {}
for name, (_, limits, _) in ALL.items():
    base = [v for z in REGIONS if state_of(z, BASE) == "ranked" and known(v := treated(name, z, BASE))]
    FIXED[name] = limits or (min(base), max(base))

def place(x, z): return 1 + sum(judged(v) > judged(x[z]) for v in x.values())
published = {}                                                             # year: region: what came out
for y in range(BASE, LAST + 1):
    out = {z: {"state": state_of(z, y)} for z in REGIONS}
    cohort = [z for z in REGIONS if out[z]["state"] == "ranked"]
    for z in cohort:
        for dimension, lines in LINES.items():
            values = {n: treated(n, z, y) for n in lines}
            there = math.fsum(lines[n][0] for n in lines if known(values[n]))
            full, out[z][dimension] = math.fsum(line[0] for line in lines.values()), 0.0
            for n, x in values.items():
                if known(x):
                    worst, best = FIXED[n]
                    mark = (x - worst) / (best - worst)
                    out[z] |= {n + ".value": value(n, z, y), n + ".mark": mark, n: mark * full * lines[n][0] / there}
                    out[z][dimension] += out[z][n]
        out[z]["total"] = rounded(math.fsum(out[z][d] for d in LINES))

    # --- Clauses 7 and 8: places, what is followed over time, grades, honours, watch.
    totals = {z: out[z]["total"] for z in cohort}
    before, base = published.get(y - 1, {}), published.get(BASE, out)
    for z in cohort:
        out[z]["rank"] = place(totals, z)
        out[z]["area_rank"] = place({o: t for o, t in totals.items() if REGIONS[o]["片区"] == REGIONS[z]["片区"]}, z)
        if "total" in before.get(z, {}):
            out[z] |= {"change": totals[z] - before[z]["total"], "moved": before[z]["rank"] - out[z]["rank"]}
        if "total" in base[z]:
            out[z]["since_base"] = totals[z] - base[z]["total"]
    since = {z: out[z]["since_base"] for z in cohort if "since_base" in out[z]}
    for z in REGIONS:
        falls = "change" in out[z] and judged(out[z]["change"]) < 0
        out[z] |= {"province_mean": mean(totals.values()),
                   "mean_change": mean(out[o]["change"] for o in cohort if "change" in out[o]),
                   "area_mean": mean(totals[o] for o in cohort if REGIONS[o]["片区"] == REGIONS[z]["片区"]),
                   "falling": 1 + before.get(z, {}).get("falling", 0) if falls else 0}
        out[z]["watch"] = "tracked" if z in cohort and out[z]["falling"] >= 2 else ""
    for z in cohort:
        out[z]["grade"] = next((g for g, line in (("领先", 80), ("较强", 60), ("一般", 40)) if judged(totals[z]) >= line), "较弱")
        if z in since and place(since, z) <= 3 and judged(since[z]) >= 5:
            out[z]["honours"] = "承接成效显著"
    published[y] = out

    columns = ["state", "total", "rank", "area_rank", "grade", "honours", "watch", *LINES, *ALL]
    columns += [n + end for n in ALL for end in (".value", ".mark")]
    columns += ["change", "since_base", "moved", "province_mean", "mean_change", "area_mean", "falling"]
    OUT.mkdir(parents=True, exist_ok=True)
    with open(OUT / ("expected.csv" if y == LAST else f"expected-{y}.csv"), "w", encoding="utf-8", newline="") as file:
        file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
        text = lambda x: "" if isinstance(x, float) and math.isnan(x) else x
        csv.writer(file, lineterminator="\n").writerows([["id"] + columns] + [
            [z] + [text(out[z].get(c, "")) for c in columns] for z in REGIONS])

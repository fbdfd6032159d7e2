#!/usr/bin/env python3
"""The expected result of the Jiangsu sample, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 12) in plain Python 3. Reads truth.csv,
roster.csv and history.csv beside it; writes expected.csv there, or into the folder named as argument.
"""
import csv
import math
import statistics
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, YEAR, MISSING = Path(__file__).parent, 2024, math.nan
def rows(name): return list(csv.DictReader((HERE / name).read_text(encoding="utf-8").splitlines()))
ZONES = {z["编码"]: z for z in rows("roster.csv")}
SENT = {(r["id"], int(r["period"]), r["item"]): float(r["value"]) / (100 if r["unit"] == "%" else 1)
        for r in rows("truth.csv")}
PAST = {y: {r["id"]: int(r["rank"]) for r in rows("history.csv") if r["period"] == str(y)} for y in (YEAR - 2, YEAR - 1)}

# --- Clause 2: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def positive(x): return x if x > 0 else MISSING
def steps(x, size): return math.trunc(judged(x / size))
def rounded(x):
    ten = Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP)
    return float(ten.quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0

class Return:
    """What a zone sent, item by item: this year's figure, MISSING if there is none."""
    def __init__(self, zone):
        self.zone = zone
    def __getattr__(self, item, year=YEAR):
        owner = {"city_output": ZONES[self.zone]["设区市"], "province_output": "全省"}.get(item, self.zone)
        return SENT.get((owner, year, item), MISSING)
    def growth(self, item):
        before = self.__getattr__(item, YEAR - 1)
        return (getattr(self, item) - before) / before if before > 0 else MISSING

# --- Clause 3, ways of marking: from all values x, the mark of zone z, where 1 is full marks.
def mean(x): return math.fsum(x.values()) / len(x)
def peers(x, z, *by): return {p: v for p, v in x.items() if all(ZONES[p][b] == ZONES[z][b] for b in by)}
def quantile(x, p):
    ordered, at = sorted(x.values()), (len(x) - 1) * p
    low = ordered[math.floor(at)]
    return low + (at - math.floor(at)) * (ordered[min(math.floor(at) + 1, len(x) - 1)] - low)
# Worst and best: where more is better, where less is, without cutting off, and in the zone's own region.
def high(x, z): return quantile(x, 0.05), quantile(x, 0.95)
def low(x, z): return quantile(x, 0.95), quantile(x, 0.05)
def whole(x, z): return min(x.values()), max(x.values())
def own_region(x, z): return whole(peers(x, z, "片区"), z)
def scale(mark, limits):
    def way(x, z):
        worst, best = limits(x, z)
        return 1.0 if judged(worst) == judged(best) else mark((x[z] - worst) / (best - worst))
    return way
def efficacy(floor=0.6, limits=high): return scale(lambda t: floor + (1 - floor) * t, limits)
def straight(limits): return scale(lambda t: t, limits)
def exponential(floor): return scale(lambda t: floor ** (1 - t), high)
def to_mean(mark): return lambda x, z: mark(x[z] / mean(peers(x, z, "片区")))
def to_best(*by): return lambda x, z: x[z] / max(peers(x, z, *by).values())
def capped_to_best(x, z): return to_best("级别")({p: min(v, quantile(x, 0.95)) for p, v in x.items()}, z)
def by_place(x, z): return 1 - (place(peers(x, z, "片区"), z) - 1) / len(peers(x, z, "片区"))
def outdone(x, z): return 1 - (place(peers(x, z, "片区"), z) - 1) / (len(peers(x, z, "片区")) - 1)
def standard(x, z): return 0.6 + 0.2 * (x[z] - mean(x)) / statistics.stdev(x.values())
def place(x, z): return 1 + sum(judged(v) > judged(x[z]) for v in x.values())
def alone(mark): return lambda x, z: mark(x[z])
def between(*knots):
    def mark(v):
        for (x1, y1), (x2, y2) in zip(knots, knots[1:]):
            if v < x2:
                return y1 if v < x1 else y1 + (y2 - y1) * (v - x1) / (x2 - x1)
        return knots[-1][1]
    return alone(mark)
def graded(*knots): return lambda x, z: between(*knots)(x, z) if judged(x[z]) >= judged(knots[0][0]) else 0.0
def count(national, provincial, extra, most):
    def mark(v, full): return min(most, min(v, full) / full + extra * max(0, v - full))
    return lambda x, z: mark(x[z], national if ZONES[z]["级别"] == "国家级" else provincial)

# --- Clauses 4 to 8: category, line and part: points, value, way, highest mark, only with industry.
LINES = {
    "economy output_level": (5, lambda s: s.output, efficacy()),
    "economy output_growth": (4, lambda s: s.growth("output") - s.growth("province_output"),
                              alone(lambda v: min(1.2, 0.8 + steps(v, 0.01) * 0.2 / 4)), 1.2),
    "economy revenue_level": (5, lambda s: s.revenue, efficacy()),
    "economy va_level": (5, lambda s: s.va, efficacy(), 1, True),
    "economy invest_growth": (4, lambda s: s.growth("invest"), straight(high)),
    "economy tax_share": (3, lambda s: s.tax / s.revenue, alone(lambda v: (v - 0.6) / 0.3)),
    "economy leading_share": (4, lambda s: s.leading / s.sales, to_mean(lambda r: r)),
    "openness fdi_level": (6, lambda s: s.fdi, capped_to_best),
    "openness fdi_growth": (3, lambda s: s.growth("fdi"), between((-0.2, 0), (0, 0.6), (0.15, 1))),
    "openness fdi_projects": (3, lambda s: s.big_fdi, count(5, 2, 0.1 / 3, 1.2), 1.2),
    "openness trade_level": (5, lambda s: s.trade, exponential(0.5)),
    "openness hightech_trade_line hightech_trade_level": (2.4, lambda s: s.hightech_trade, efficacy()),
    "openness hightech_trade_line hightech_trade_share": (1.6, lambda s: s.hightech_trade / 1e4 / s.trade, straight(high)),
    "openness private_trade_line private_trade_level": (2.4, lambda s: s.private_trade, efficacy()),
    "openness private_trade_line private_trade_share": (1.6, lambda s: s.private_trade / s.trade, by_place),
    "innovation rnd_intensity": (4, lambda s: s.rnd / 1e4 / s.sales, exponential(0.6)),
    "innovation hightech_count": (3, lambda s: s.hightech_firms, to_best("级别", "片区")),
    "innovation hightech_share": (3, lambda s: s.hightech_output / s.sales, alone(lambda v: (v - 0.15) / 0.35)),
    "innovation smart_plants": (3, lambda s: s.workshops + s.factories, count(30, 12, 0.05 / 3, 1.5), 1.5),
    "innovation talent leading_talent": (1.8, lambda s: s.leaders, efficacy(0.5)),
    "innovation talent basic_talent": (1.2, lambda s: s.basics, straight(whole)),
    "innovation patent_density": (2, lambda s: s.patents / s.staff * 1e4, standard),
    "innovation lab_count": (2, lambda s: s.labs, outdone),
    "ecology unit_energy": (3, lambda s: s.energy / s.va, straight(low), 1, True),
    "ecology emission_line unit_pollutants": (1.5, lambda s: s.pollutants / 10 / s.va, to_mean(lambda r: 2 - r), 1, True),
    "ecology emission_line unit_carbon": (1.5, lambda s: s.carbon / s.va, efficacy(0.6, low), 1, True),
    "ecology tax_per_mu": (3, lambda s: s.tax / positive(s.area) * 1e4, efficacy()),
    "ecology va_per_mu": (2, lambda s: s.va / positive(s.area) * 1e4, to_mean(lambda r: 0.8 + 0.08 * steps(r - 1, 0.1)), 1, True),
    "ecology waste_rate": (2, lambda s: s.waste_use, alone(lambda v: v / 0.95), 1, True),
    "ecology land_use": (2, lambda s: s.land_rate, between((0.4, 0), (0.75, 1), (0.95, 1), (1.1, 0))),
    "balance new_jobs": (2, lambda s: s.jobs, efficacy(0.4)),
    "balance shared_parks": (2, lambda s: s.shared, count(2, 2, 0, 1)),
    "balance opinion_score": (2, lambda s: s.opinion, alone(lambda v: v / 2)),
    "balance safety_rate": (1, lambda s: s.safe_firms / s.firms,
                            graded((0.6, 0.2), (0.7, 0.4), (0.8, 0.6), (0.9, 0.8), (0.95, 1)), 1, True),
    "balance city_share": (2, lambda s: s.output / s.city_output, efficacy(0.4, own_region)),
    "balance services_share": (1, lambda s: s.services / (s.sales + s.services), to_mean(lambda r: r)),
}
NODES = dict.fromkeys(name.rsplit(" ", up)[0] for name in LINES for up in (2, 1, 0))
FULL = {n: math.fsum(line[0] for name, line in LINES.items() if (name + " ").startswith(n + " ")) for n in NODES}
ADDED = {"reform_bonus": lambda s: max(0.0, min(1.5, 0.5 * s.reforms)),
         "inspection_penalty": lambda s: max(-2.0, min(0.0, -0.4 * s.inspections))}

# --- Clause 9: what does not apply gives its points to its siblings; what is missing earns nothing but for one line.
def applies(node, z):
    below = [line for name, line in LINES.items() if (name + " ").startswith(node + " ")]
    return ZONES[z]["类型"] != "旅游度假区" or any(len(line) < 5 for line in below)

def points_of(node, z):
    above = node.rpartition(" ")[0]
    kin = [FULL[other] for other in NODES if other.rpartition(" ")[0] == above and applies(other, z)]
    return points_of(above, z) * FULL[node] / math.fsum(kin) if above else FULL[node]

def value_of(name, z):
    try:
        return LINES[name][1](Return(z))
    except ZeroDivisionError:
        return MISSING

def marks_of(name, cohort):
    asked, (_, _, way, most, *_) = [z for z in cohort if applies(name, z)], LINES[name] + (1,)
    values = {z: v for z in asked if not math.isnan(v := value_of(name, z))}
    marks = {z: max(0.0, min(most, way(values, z))) for z in values}
    missing = {z: mean(peers(marks, z, "片区")) if "emission" in name else 0.0 for z in asked if z not in values}
    return values, marks | missing

# --- Clauses 1 and 10 to 12: who is evaluated and ranked, and what follows. States are named as files name them.
def state_of(z):
    known = [not math.isnan(value_of(name, z)) for name in LINES if applies(name, z)]
    if not any(owner == z and year == YEAR for owner, year, _ in SENT):
        return "not-returned"
    if Return(z).accidents > 0 or Return(z).env_events > 0 or sum(known) < len(known) / 2:
        return "excluded"
    return {"旅游度假区": "not-ranked", "综合保税区": "not-graded"}.get(ZONES[z]["类型"], "ranked")
def grade_of(same, z):
    quota = [math.floor(judged(len(same) * part) + Decimal("0.5")) for part in (0.2, 0.6)]
    return ["一类", "二类", "三类"][sum(place(same, z) > places for places in quota)]
def bottom(totals):
    mine = {z: t for z, t in totals.items() if ZONES[z]["级别"] == "省级"}
    return [z for z in mine if sum(t < mine[z] for t in mine.values()) < 3]

state = {z: state_of(z) for z in ZONES}
cohort = [z for z in ZONES if state[z] not in ("not-returned", "excluded")]
out = {z: dict.fromkeys([n.split()[-1] for n in NODES if applies(n, z)], 0.0) if z in cohort else {} for z in ZONES}
for name in LINES:
    values, marks = marks_of(name, cohort)
    for z in marks:
        out[z] |= {name.split()[-1] + ".value": values.get(z, ""), name.split()[-1] + ".mark": marks[z]}
        for node in name.split():
            out[z][node] = rounded(out[z][node] + rounded(marks[z] * points_of(name, z)))
for z in cohort:
    out[z] |= {part: rounded(points(Return(z))) for part, points in ADDED.items()}
    out[z]["total"] = rounded(math.fsum(out[z][part] for part in [n for n in NODES if " " not in n] + [*ADDED]))

ranked = {z: out[z]["total"] for z in cohort if state[z] != "not-ranked"}
graded = {z: total for z, total in ranked.items() if state[z] == "ranked"}
innovation = {z: out[z]["innovation"] for z in cohort}
last = {year: bottom({z: -rank for z, rank in ranks.items()}) for year, ranks in PAST.items()} | {YEAR: bottom(ranked)}
GROUPS = {"rank": (), "level_rank": ["级别"], "kind_rank": ["类型"], "region_rank": ["片区"],
          "level+region_rank": ["级别", "片区"]}
for z in ranked:
    out[z] |= {column: place(peers(ranked, z, *by), z) for column, by in GROUPS.items()}
    out[z]["grade"] = grade_of(peers(graded, z, "级别"), z) if z in graded else ""
    honours = ["高质量发展先进开发区"] * (out[z]["level_rank"] <= 10)
    out[z]["moved"] = PAST[YEAR - 1][z] - out[z]["rank"] if z in PAST[YEAR - 1] else ""
    honours += ["争先进位开发区"] * (out[z]["moved"] != "" and out[z]["moved"] >= 25)
    honours += ["创新驱动先进开发区"] * (place(peers(innovation, z, "级别"), z) <= 5)
    out[z]["honours"] = ";".join(honours) if z in graded and Return(z).inspections < 2 else ""
for z in ZONES:
    removed = sum(z in zones for zones in last.values()) >= 2
    out[z]["watch"] = ";".join(["bottom"] * (z in last[YEAR]) + ["removal"] * removed)

columns = ["total", *GROUPS, "grade", "honours", "watch"] + [n.split()[-1] for n in NODES] + [*ADDED]
columns += [name.split()[-1] + end for name in LINES for end in (".value", ".mark")] + ["moved"]
with open(Path(sys.argv[1] if len(sys.argv) > 1 else HERE) / "expected.csv", "w", encoding="utf-8", newline="") as file:
    file.write("# computed-by: expected.py from truth.csv, roster.csv and history.csv, without the engine\n")
    csv.writer(file, lineterminator="\n").writerows([["id", "state"] + columns] + [
        [z, state[z]] + [out[z].get(column, "") for column in columns] for z in ZONES])

#!/usr/bin/env python3
"""The expected results of the cities' investment environment, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 10) in plain Python 3. Reads roster.csv, history.csv and
returns/ beside it; writes expected-2023H1.csv, expected-2023H2.csv and expected.csv (2024H1) there, or into the folder
named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, MISSING = Path(__file__).parent, math.nan
ROUNDS = ["2022H1", "2022H2", "2023H1", "2023H2", "2024H1", "2024H2"]
def rows(name): return list(csv.DictReader((HERE / name).read_text(encoding="utf-8-sig").splitlines()))
CITIES = [r["编码"] for r in rows("roster.csv")]
SENT = {(r["编码"], half): r for half in ROUNDS[:5] for r in rows(f"returns/cities-{half}.csv")}
PROVINCE = {half: rows(f"returns/province-{half}.csv")[0] for half in ROUNDS[:5]}

# --- Clause 3: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x):
    return float(Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP).quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0
def steps(x, size): return math.trunc(judged(x / size))

# --- Clause 2: a city's figures of a half-year; growth is against the same half of the year before.
EMPTY_IS_NONE = ("新设外商投资企业数", "受理外商投诉件数", "按期办结外商投诉件数", "营商环境问题被省级通报", "侵害外商权益重大案件")
HEADS = {head.split("（")[0]: head for table in (SENT[CITIES[0], ROUNDS[0]], PROVINCE[ROUNDS[0]]) for head in table}
def year_before(half): return f"{int(half[:4]) - 1}{half[4:]}"
def grown(now, before): return (now - before) / before

class Figures:
    def __init__(self, city, half):
        self.city, self.half = city, half
    def __getitem__(self, item):
        row = PROVINCE[self.half] if item.startswith("全省") else SENT.get((self.city, self.half))
        text = row[HEADS[item]] if row else None
        return float(text) if text else 0.0 if row and item in EMPTY_IS_NONE else MISSING
    def before(self): return Figures(self.city, year_before(self.half))
    def growth(self, item): return grown(self[item], self.before()[item])

# --- Clause 4, ways of marking: from all values x, the mark of city c, where 1 is full marks.
def alone(mark): return lambda x, c: mark(x[c])
def between(*knots):
    def mark(v):
        for (x1, y1), (x2, y2) in zip(knots, knots[1:]):
            if v < x2:
                return y1 if v < x1 else y1 + (y2 - y1) * (v - x1) / (x2 - x1)
        return knots[-1][1]
    return mark
def power(v): return 0.0 if judged(v) > 30 else between((5, 1), (8, 0.8), (12, 0.6), (20, 0.4), (30, 0.2))(v)
def straight(zero, full): return alone(lambda v: (v - zero) / (full - zero))
def least(x, c): return min(x.values()) / x[c]
def lowest_to_highest(floor):
    def way(x, c):
        low, high = min(x.values()), max(x.values())
        return floor + (1 - floor) * (x[c] - low) / (high - low)
    return way
def to_mean(x, c): return x[c] / (math.fsum(x.values()) / len(x))
def place(x, c): return 1 + sum(judged(v) > judged(x[c]) for v in x.values())
def outdone(x, c): return (len(x) - place(x, c)) / (len(x) - 1)
def settled(v): return 1 if judged(v) >= 1 else 0.8 if judged(v) >= judged(0.9) else 0.5 if judged(v) >= judged(0.8) else 0
def ahead(item, step): return lambda f: lambda x, c: 0.7 + 0.05 * steps(x[c] - f.growth(item), step)

# --- Clauses 5 to 8: points, value, way of marking, highest mark.
def per(over, under, scale=1): return lambda f: f[over] * scale / f[under] if f[under] else MISSING
def burnt(f): return f["能源消费总量"] / f["地区生产总值"]
LINES = {
    "conditions infra_growth": (6, lambda f: f.growth("基础设施投资"), alone(between((-0.1, 0), (0.05, 0.6), (0.25, 1)))),
    "conditions logistics_share": (5, per("社会物流总费用", "地区生产总值"), straight(0.18, 0.12)),
    "conditions power_time": (4, lambda f: f["获得电力平均用时"], alone(power)),
    "conditions land_time": (5, lambda f: f["工业用地平均供地用时"], least),
    "economy gdp_growth": (8, lambda f: f.growth("地区生产总值"), ahead("全省地区生产总值", 0.01)),
    "economy fdi_intensity": (8, per("实际使用外资", "地区生产总值"), lowest_to_highest(0.6)),
    "economy fdi_growth": (8, lambda f: f.growth("实际使用外资"), ahead("全省实际使用外资", 0.02), 1.2),
    "economy new_foreign": (5, lambda f: f["新设外商投资企业数"], outdone),
    "economy trade_share": (6, per("进出口总额", "地区生产总值"), to_mean),
    "society rnd_intensity": (6, per("研发经费支出", "地区生产总值", 1e-4), straight(0.005, 0.03)),
    "society talent_count": (4, lambda f: f["引进高层次人才数"], straight(0, 60)),
    "society complaint_rate": (7, per("按期办结外商投诉件数", "受理外商投诉件数"), alone(settled)),
    "society satisfaction_score": (8, lambda f: f["外商满意度"], straight(0, 100)),
    "two_oriented energy_drop": (7, lambda f: -grown(burnt(f), burnt(f.before())), lowest_to_highest(0)),
    "two_oriented good_air": (7, lambda f: f["空气质量优良天数比例"] / 100, straight(0.60, 0.95)),
    "two_oriented good_water": (6, lambda f: f["断面水质优良比例"] / 100, straight(0.70, 1.00)),
}
CATEGORIES = list(dict.fromkeys(name.split()[0] for name in LINES))

def applies(name, f): return not name.endswith("complaint_rate") or f["受理外商投诉件数"] > 0
def spread(name, f):
    kin = [other for other in LINES if other.split()[0] == name.split()[0]]
    whole = math.fsum(LINES[other][0] for other in kin)
    return whole * LINES[name][0] / math.fsum(LINES[other][0] for other in kin if applies(other, f))

def evaluate(half, past):
    cohort = [c for c in CITIES if (c, half) in SENT]
    figures = {c: Figures(c, half) for c in cohort}
    out = {c: dict.fromkeys(CATEGORIES, 0.0) if c in cohort else {} for c in CITIES}
    for name, (points, value, way, *most) in LINES.items():
        category, line = name.split()
        way = way(figures[cohort[0]]) if line in ("gdp_growth", "fdi_growth") else way  # measured against the province
        asked = [c for c in cohort if applies(name, figures[c])]
        x = {c: v for c in asked if not math.isnan(v := value(figures[c]))}
        for c in asked:
            mark = max(0.0, min(most[0] if most else 1, way(x, c))) if c in x else 0.0
            out[c] |= {line: rounded(mark * spread(name, figures[c])), line + ".value": x.get(c, ""), line + ".mark": mark}
            out[c][category] = rounded(out[c][category] + out[c][line])
    for c in cohort:
        out[c]["criticism"] = rounded(max(-3.0, min(0.0, -figures[c]["营商环境问题被省级通报"])))
        out[c]["total"] = rounded(math.fsum(out[c][part] for part in CATEGORIES + ["criticism"]))
    # Clauses 9 and 10: places and grades, and what became of them since the rounds before.
    totals = {c: out[c]["total"] for c in cohort}
    last, same, levels = past.get(ROUNDS[ROUNDS.index(half) - 1], {}), past.get(year_before(half), {}), "DCBA"
    for c in cohort:
        out[c]["rank"] = place(totals, c)
        out[c]["grade"] = "A级" if totals[c] >= 75 and figures[c]["侵害外商权益重大案件"] == 0 else (
            "B级" if totals[c] >= 65 else "C级" if totals[c] >= 55 else "D级")
        out[c]["behind"] = sum(judged(t) < judged(totals[c]) for t in totals.values())
        was, year_ago = last.get(c, {}), same.get(c, {})
        out[c]["moved"] = was["rank"] - out[c]["rank"] if "rank" in was else 0
        if "rank" in year_ago:
            out[c]["moved_in_year"] = year_ago["rank"] - out[c]["rank"]
        up = levels.index(out[c]["grade"][0]) - levels.index(was["grade"][0]) if "grade" in was else 0
        better = out[c]["moved"] >= 3 and out[c].get("moved_in_year", 0) >= 3
        out[c]["honours"] = ";".join(["等级上调"] * (up > 0) + ["环境改善明显"] * better)
        bottom = out[c]["behind"] < 2
        talk = bottom and "behind" in was and was["behind"] < 2
        out[c]["watch"] = ";".join(["downgraded"] * (up < 0) + ["bottom"] * bottom + ["talk"] * talk)
    for c in CITIES:
        if "talk" in out[c].get("watch", ""):
            out[c]["talk.until"] = ROUNDS[ROUNDS.index(half) + 1]
        elif "talk" in last.get(c, {}).get("watch", ""):
            out[c]["talk.until"] = half
    return out

past = {half: {r["编码"]: {"rank": int(r["名次"]), "grade": r["等次"], "watch": r["预警"].replace("约谈", "talk")}
               for r in rows("history.csv") if r["年度"] == half} for half in ROUNDS[:2]}
for result in past.values():
    for entry in result.values():
        entry["behind"] = sum(other["rank"] > entry["rank"] for other in result.values())
folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
columns = ["total", "rank", "grade", "honours", "watch"] + CATEGORIES + [name.split()[1] for name in LINES] + ["criticism"]
columns += [name.split()[1] + end for name in LINES for end in (".value", ".mark")] + ["moved", "moved_in_year", "talk.until"]
for half, name in zip(ROUNDS[2:], ("expected-2023H1.csv", "expected-2023H2.csv", "expected.csv")):
    past[half] = evaluate(half, past)
    with open(folder / name, "w", encoding="utf-8", newline="") as file:
        file.write("# computed-by: expected.py from roster.csv, history.csv and returns, without the engine\n")
        csv.writer(file, lineterminator="\n").writerows([["id", "state"] + columns] + [
            [c, "ranked" if "total" in past[half][c] else "not-returned"] + [past[half][c].get(column, "") for column in columns]
            for c in CITIES])

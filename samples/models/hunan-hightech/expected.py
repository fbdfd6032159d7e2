#!/usr/bin/env python3
"""The expected result of the Hunan high-tech zones, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 7) in plain Python 3. Reads roster.csv and returns/ beside it;
writes expected.csv beside itself, or into the folder named as argument.
"""
import csv
import math
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, YEAR = Path(__file__).resolve().parent, 2020
OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
def rows(path): return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
ZONES = {z["编码"]: z for z in rows(HERE / "roster.csv")}
SENT = {}                                                  # zone, year, head without its unit: figure; tax in 亿元, trade in 亿美元
for file in (HERE / "returns").glob("*.csv"):
    for row in rows(file):
        for head, cell in row.items():
            if head not in ("编码", "名称") and cell:
                SENT[row["编码"], int(file.stem[-4:]), head.partition("（")[0]] = float(cell) / (1e4 if head in ("上交税金（万元）", "进出口总额（万美元）") else 1)

# Clause 2: a decision sees 12 significant digits; points are rounded at 10, then at 2 decimals.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def rounded(x): return float(Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP).quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0
def place(x, z): return 1 + sum(judged(v) > judged(x[z]) for v in x.values())
def peers(x, z): return {p: v for p, v in x.items() if ZONES[p]["级别"] == ZONES[z]["级别"]}
def quantile(x, p):
    ordered, at = sorted(x), (len(x) - 1) * p
    low = ordered[math.floor(at)]
    return low + (at - math.floor(at)) * (ordered[min(math.floor(at) + 1, len(x) - 1)] - low)

# Clause 3: level, increase, pace, intensity. A figure that is not there makes the value missing.
def sent(z, year, name): return SENT.get((z, year, name))
def over(a, b): return a / b if a is not None and b else None
def level(name): return lambda z: sent(z, YEAR, name)
def share(above, below, unit=1): return lambda z: None if (v := over(sent(z, YEAR, above), sent(z, YEAR, below))) is None else v * unit
def increase(name):
    def more(z):
        now, before = sent(z, YEAR, name), sent(z, YEAR - 1, name)
        return None if now is None or before is None else now - before
    return more
def growth(above, below=None):
    def change(z):
        now, before = (sent(z, y, above) if below is None else over(sent(z, y, above), sent(z, y, below)) for y in (YEAR, YEAR - 1))
        return (now - before) / before if now is not None and before is not None and before > 0 else None
    return change

LINES = {  # clause 4: category, line: relative weight, value
    "innovation labs_level": (0.8, level("国家级和省级研发机构数")),
    "innovation small_increase": (1, increase("入库科技型中小企业数")),
    "innovation rnd_growth": (1, growth("研发经费内部支出")),
    "innovation rnd_staff_share": (1.2, share("研发人员全时当量", "年末从业人员")),
    "structure hightech_level": (1, level("高新技术产业主营业务收入")),
    "structure firms_increase": (1, increase("高新技术企业数")),
    "structure hightech_growth": (1, growth("高新技术产业增加值")),
    "structure hightech_share": (1.2, share("高新技术产业主营业务收入", "技工贸总收入")),
    "green_living jobs_level": (0.8, level("城镇新增就业人数")),
    "green_living green_increase": (0.8, increase("省级及以上绿色工厂数")),
    "green_living energy_growth": (1, growth("规模工业综合能源消费量", "规模工业增加值")),
    "green_living tax_per_mu": (1.2, share("上交税金", "已开发土地面积", 1e4)),
    "openness trade_level": (1, level("进出口总额")),
    "openness contracts_increase": (1, increase("技术合同成交额")),
    "openness fdi_growth": (0.8, growth("实际使用外资")),
    "openness contracts_share": (1, share("技术合同成交额", "技工贸总收入")),
    "performance revenue_level": (1, level("技工贸总收入")),
    "performance tax_increase": (1, increase("上交税金")),
    "performance va_growth": (1, growth("规模工业增加值")),
    "performance va_per_head": (1.2, share("规模工业增加值", "年末从业人员", 1e4)),
}
CATEGORIES = list(dict.fromkeys(name.split()[0] for name in LINES))

# Clause 1: all zones but those that sent nothing.
state = {z: "ranked" if any(k[:2] == (z, YEAR) for k in SENT) else "not-returned" for z in ZONES}
cohort, out = [z for z in ZONES if state[z] == "ranked"], {z: {} for z in ZONES}

# Clause 5: within the level from the 5% quantile, half marks, to the 95% quantile, full marks; of energy the other way round.
values = {name: {z: v for z in cohort if (v := value(z)) is not None} for name, (_, value) in LINES.items()}
marks = {name: {} for name in LINES}
for name, x in values.items():
    for z in x:
        low, high = (quantile(peers(x, z).values(), p) for p in (0.05, 0.95))
        worst, best = (high, low) if "energy" in name else (low, high)
        marks[name][z] = max(0.0, min(1.0, 0.5 + 0.5 * (x[z] - worst) / (best - worst)))
        out[z] |= {name.split()[1] + ".value": x[z], name.split()[1] + ".mark": marks[name][z]}

# Clause 6: 20 points a category, by the relative weights of the lines that have a value.
for z in cohort:
    for category in CATEGORIES:
        there = {name: LINES[name][0] for name in LINES if name.split()[0] == category and z in marks[name]}
        for name, weight in there.items():
            out[z][name.split()[1]] = rounded(20 * weight / math.fsum(there.values()) * marks[name][z])
        out[z][category] = math.fsum(out[z][name.split()[1]] for name in there)
    out[z]["total"] = rounded(math.fsum(out[z][category] for category in CATEGORIES))
    for kind, ends in {"by_level": ("_level",), "by_increase": ("_increase",), "by_growth": ("_growth",), "by_intensity": ("share", "_per_mu", "_per_head")}.items():
        lines = [name for name in LINES if name.endswith(ends)]
        if all(z in marks[name] for name in lines):
            out[z][kind] = math.fsum(marks[name][z] for name in lines) / 5

# Clause 7: ranks, in the level; the first three of either level.
total = {z: out[z]["total"] for z in cohort}
for z in cohort:
    out[z] |= {"rank": place(total, z), "level_rank": place(peers(total, z), z)}
    out[z]["honours"] = ZONES[z]["级别"] + "前三" if out[z]["level_rank"] <= 3 else ""

columns = ["total", "rank", "level_rank", "grade", "honours", "watch", *CATEGORIES, *(name.split()[1] for name in LINES)]
columns += [name.split()[1] + end for name in LINES for end in (".value", ".mark")] + ["by_level", "by_increase", "by_growth", "by_intensity"]
with open(OUT / "expected.csv", "w", encoding="utf-8", newline="") as file:
    file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
    csv.writer(file, lineterminator="\n").writerows([["id", "state"] + columns] + [[z, state[z]] + [out[z].get(c, "") for c in columns] for z in ZONES])

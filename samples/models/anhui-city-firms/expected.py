#!/usr/bin/env python3
"""The expected result of the sample of a city in Anhui, computed without the engine.

Written from the rule's text (README.md, 计分办法, clauses 1 to 10) in plain Python 3. Reads roster.csv, returns/ and
corrections.csv beside it; writes expected.csv there, or into the folder named as argument.
"""
import csv
import math
import sys
from bisect import bisect_left
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE, YEAR, MISSING = Path(__file__).parent, 2022, math.nan
def rows(name): return list(csv.DictReader((HERE / name).read_text(encoding="utf-8-sig").splitlines()))
FIRMS = {row["编码"]: row for row in rows("roster.csv")}
SENT = {}                                         # code: head without its unit: figure
for table in ("tax", "land", "premises", "statistics", "awards", "offences"):
    for row in rows(f"returns/{table}-{YEAR}.csv"):
        SENT.setdefault(row["编码"], {}).update({head.split("（")[0]: float(cell) for head, cell in row.items()
                                                 if head not in ("编码", "名称") and cell})

# --- Clause 1: an empty cell is 0 for land, rent, bonus and deduction. 2000/3 square metres are 3 mu.
for sent in SENT.values():
    for item in ("自有用地面积", "租赁厂房面积", "省级以上创新荣誉", "当年上市", "环保行政处罚", "生产安全事故"):
        sent.setdefault(item, 0.0)
    sent["用地"] = sent["自有用地面积"] + sent["租赁厂房面积"] * 3 / 2000

# --- Clauses 2 and 3: who is not evaluated, who is not graded.
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))
def state_of(f):
    if f not in SENT:
        return "not-returned"
    sent = SENT[f]
    narrow = sent["自有用地面积"] < 5 and sent["租赁厂房面积"] < 3000
    if FIRMS[f]["规模"] == "规下" and (narrow or YEAR - sent.get("成立年份", 0) < 4):
        return "excluded"
    return "not-graded" if FIRMS[f]["特殊情形"] else "ranked"
state = {f: state_of(f) for f in FIRMS}
firms = [f for f in FIRMS if state[f] in ("ranked", "not-graded")]

# --- Clauses 5 and 6: category, highest mark, lines: what is divided by what, weight.
SIZES = {
    "规上": ("large", (0.0, 1.5), {
        "tax_per_mu": ("实缴税收", "用地", 45), "sales_per_mu": ("销售收入", "用地", 20),
        "added_per_energy": ("工业增加值", "综合能源消费量", 15), "rnd_share": ("研发经费支出", "销售收入", 15),
        "productivity": ("工业增加值", "年平均从业人员", 5)}),
    "规下": ("small", (-math.inf, math.inf), {"small": ("实缴税收", "用地", 100)}),
}
def ratio(f, above, below):
    divisor = SENT[f].get(below, 0.0)
    return SENT[f].get(above, MISSING) / divisor if divisor else MISSING
def rounded(x):
    ten = Decimal(x).quantize(Decimal("1e-10"), ROUND_HALF_UP)
    return float(ten.quantize(Decimal("0.01"), ROUND_HALF_UP)) + 0.0

# --- Clauses 4 and 7: weight × value / mean of the own size; missing earns nothing; bonus and deduction have bounds.
out = {f: {} for f in FIRMS}
for size, (category, (least, most), items) in SIZES.items():
    its = [f for f in firms if FIRMS[f]["规模"] == size]
    for name, (above, below, weight) in items.items():
        for f in its:
            out[f][name + ".value"] = ratio(f, above, below)
        x = {f: v for f in its if not math.isnan(v := out[f][name + ".value"])}
        average = math.fsum(x.values()) / len(x)
        for f in its:
            out[f][name + ".mark"] = max(least, min(most, x[f] / average)) if f in x else 0.0
            out[f][name] = rounded(weight * out[f][name + ".mark"])
    for f in its:
        sent, large = SENT[f], size == "规上"           # small firms have neither bonus nor deduction
        out[f][category] = rounded(math.fsum(out[f][name] for name in items))
        out[f]["bonus"] = min(5.0, sent["省级以上创新荣誉"] + 3 * sent["当年上市"]) if large else 0.0
        out[f]["deduction"] = max(-10.0, -2 * sent["环保行政处罚"] - 5 * sent["生产安全事故"]) + 0.0 if large else 0.0
        out[f]["total"] = rounded(out[f][category] + out[f]["bonus"] + out[f]["deduction"])

# --- Clause 8: places among all and in the own size.
def places(some, column, store=out):
    ordered = sorted(judged(-out[f]["total"]) for f in some)
    for f in some:
        store[f][column] = bisect_left(ordered, judged(-out[f]["total"])) + 1
places(firms, "rank")
graded = {f: {} for f in firms if state[f] == "ranked"}
for size in SIZES:
    places([f for f in firms if FIRMS[f]["规模"] == size], "size_rank")
    # --- Clause 9: the first 25% A, to 70% B, to 95% C, the rest D, among those that are graded; never more than the share.
    its = [f for f in graded if FIRMS[f]["规模"] == size]
    places(its, "place", graded)
    quota = [math.floor(judged(len(its) * share)) for share in (0.25, 0.7, 0.95)]
    for f in its:
        out[f]["grade.computed"] = out[f]["grade"] = "ABCD"[sum(graded[f]["place"] > places for places in quota)]

# --- Clauses 3 and 10: managed as B without a grade; grades that were decided after ranking.
for f in firms:
    out[f]["managed-as"] = "B" if state[f] == "not-graded" else ""
for row in rows("corrections.csv"):
    out[row["编码"]]["grade"] = row["等次"]

columns = ["total", "rank", "size_rank", "grade", "honours", "watch"]
for category, _, items in SIZES.values():
    columns += dict.fromkeys([category, *items])
columns += ["bonus", "deduction"]
columns += [name + end for *_, items in SIZES.values() for name in items for end in (".value", ".mark")] + ["grade.computed", "managed-as"]
def cell(value): return "" if isinstance(value, float) and math.isnan(value) else value
with open((Path(sys.argv[1]) if len(sys.argv) > 1 else HERE) / "expected.csv", "w", encoding="utf-8", newline="") as file:
    file.write("# computed-by: expected.py from roster.csv, returns and corrections.csv, without the engine\n")
    csv.writer(file, lineterminator="\n").writerows([["id", "state"] + columns] + [
        [f, state[f]] + [cell(out[f].get(column, "")) for column in columns] for f in FIRMS])

#!/usr/bin/env python3
"""The expected result of the admission of projects, computed without the engine.

Written from the rule's text (README.md, 判定办法, clauses 1 to 5) in plain Python 3. Reads roster.csv and
returns/ beside it; writes expected.csv beside itself, or into the folder named as argument.
"""
import csv
import sys
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

HERE = Path(__file__).parent
def rows(path): return {r["编码"]: r for r in csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines())}
ROSTER, SENT = rows(HERE / "roster.csv"), rows(HERE / "returns" / "projects-2020.csv")
def figure(p, head): return float(cell) if (cell := SENT.get(p, {}).get(head)) else None
def judged(x): return Context(prec=12, rounding=ROUND_HALF_UP).create_decimal(Decimal(x))

# --- Clause 2: least investment in 万元, and in 万元 per mu, at every site.
LEAST = {"安庆集中区": (5000, 150), "安庆经开区": (5000, 150), "市内其他省级开发区": (3000, 120), "县（市）省级开发区": (2000, 100)}

out = {}
for p, who in ROSTER.items():
    invest, land, tax = (figure(p, head) for head in ("本期固定资产投资（不含土地价款）（万元）", "用地面积（亩）", "预计年税收（万元）"))
    if p not in SENT or invest is None or land is None:       # clause 1
        out[p] = {"state": "excluded" if p in SENT else "not-returned"}
        continue
    least, per_mu = LEAST[who["拟入园区"]]
    density, tax_per_mu = invest / land, None if tax is None else tax / land
    short = [judged(invest) < least, judged(density) < per_mu]
    exempt = who["项目类别"] in ("高新技术", "新兴产业")
    honours = ["规费由财政承担"] * (judged(invest) > 10000 and judged(density) > 200)      # clause 4
    case = (judged(invest) >= 30000 or who["世界500强投资"] == "是"
            or who["项目类别"] == "高新技术" and tax_per_mu is not None and judged(tax_per_mu) >= 10)
    out[p] = {
        "state": "ranked", "total": 0,
        "grade": "豁免准入" if exempt else "进入标准化厂房" if any(short) else "准予供地",     # clause 3
        "honours": ";".join(honours + ["一事一议"] * case),
        "watch": ";".join(name for name, is_short in zip(("invest_short", "density_short"), short) if is_short and not exempt),
        "density.value": density, "invest_margin.value": invest - least, "density_margin.value": density - per_mu,
        "tax_per_mu.value": "" if tax_per_mu is None else tax_per_mu}                      # clause 5
for p in out:                                                 # no points: all share the first place
    out[p] |= {"rank": 1, "site_rank": 1} if out[p]["state"] == "ranked" else {}

lines = ["density", "invest_margin", "density_margin", "tax_per_mu"]
columns = ["state", "total", "rank", "site_rank", "grade", "honours", "watch", *lines]
columns += [line + end for line in lines for end in (".value", ".mark")]
to = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
with open(to / "expected.csv", "w", encoding="utf-8", newline="") as file:
    file.write("# computed-by: expected.py from roster.csv and returns, without the engine\n")
    csv.writer(file, lineterminator="\n").writerows([["id"] + columns] + [
        [p] + [out[p].get(c, "") for c in columns] for p in ROSTER])

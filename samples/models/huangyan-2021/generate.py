#!/usr/bin/env python3
"""Invented data: the enterprises of ../huangyan-2022 one year earlier, ten of them mixed, and what five offices would send.

Writes roster.csv and returns/ beside itself, or into the folder named as first argument.
"""
import importlib.util
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))
from invented import Draw, names, write

spec = importlib.util.spec_from_file_location("later", HERE.parent / "huangyan-2022" / "generate.py")
later = importlib.util.module_from_spec(spec)
spec.loader.exec_module(later)

SEED, YEAR, MIXED = 2021, 2021, 10
GROWN = {f"HY{i:04d}" for i in range(386, 401)}   # 规上 only since 2022


def mixed():
    """Ten enterprises with a part of each size: a line for the whole, which nobody asks for figures, and two for the parts."""
    draw = Draw(SEED)
    for i, place in enumerate(names(MIXED), 1):
        code, name, town = f"HH{i:02d}", f"{place}混合{i:02d}厂", f"{place}镇"
        yield [code, name, "规上", "否", town, None], None
        for number, size in enumerate(("规上", "规下"), 1):
            figures = later.year_of(later.figures(draw, size), YEAR)
            while size == "规下" and figures["area"] > large / 2:
                figures = later.year_of(later.figures(draw, size), YEAR)    # the smaller part of the two
            large = figures["area"]
            if i == 9 and size == "规上":
                figures["emission"] = None          # the mean of 规上 enters the merged score
            silent = i == 10 and size == "规下"     # one part sent nothing: the other counts alone
            yield [f"{code}-{number}", f"{name}（{size}部分）", size, "否", town, name], None if silent else figures


if __name__ == "__main__":
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    alone = list(later.enterprises())[:later.COUNT - 3 * MIXED]
    lines = [([code, name, "规下" if code in GROWN else size, public, town, None], figures)
             for (code, name, size, public, town), figures in later.rows(YEAR, alone)] + list(mixed())
    write(out / "roster.csv", ["编码", "名称", "规模", "公益性", "乡镇街道", "所属混合企业"], [line for line, _ in lines])
    later.send(out, YEAR, [(line, figures) for line, figures in lines if figures])

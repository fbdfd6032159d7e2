"""Draws for invented data: seeded, the same on every machine, about no real place.

The generators under models/ use it, the programs that compute expected results do not.
"""
import csv
import math
import random

STEMS, BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
LANDFORMS = "湾城山港岭川原洲溪浦岗泉桥塘"


def names(count, ending=""):
    """Names of places that do not exist: a sign of the calendar and a landform, 甲湾 and so on."""
    made = [sign + land for land in LANDFORMS for sign in STEMS + BRANCHES]
    return [name + ending for name in made[:count]]


def cities(count, ending="市"):
    """Names of the sixty-year cycle: 甲子市, 乙丑市 and so on."""
    return [STEMS[i % 10] + BRANCHES[i % 12] + ending for i in range(count)]


class Draw:
    """A stream of draws; only random() of the standard library, which is the same everywhere."""

    def __init__(self, seed):
        self.unit = random.Random(seed).random

    def between(self, low, high):
        return low + (high - low) * self.unit()

    def whole(self, low, high):
        """A whole number, both ends included."""
        return low + int(self.unit() * (high - low + 1))

    def chance(self, share):
        return self.unit() < share

    def pick(self, options):
        return options[int(self.unit() * len(options))]

    def normal(self, mean=0.0, sd=1.0):
        return mean + sd * math.sqrt(-2 * math.log(1 - self.unit())) * math.cos(2 * math.pi * self.unit())

    def size(self, median, spread):
        """A positive size: log-normal, most within a factor of e^spread of the median."""
        return median * math.exp(self.normal(0, spread))


def write(path, head, rows):
    """A table as office programs open it: UTF-8 with byte order mark; None is an empty cell."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(head)
        out.writerows([["" if cell is None else cell for cell in row] for row in rows])

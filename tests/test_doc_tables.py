"""What the tables of the docs say of phrases is what the phrases are read as."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from energydeals import parse_money

ROOT = Path(__file__).parents[1]


def rows(name: str) -> Iterator[list[str]]:
    """Give the cells of every row of every table of a document."""
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("| "):
            yield [cell.strip() for cell in line.strip("|").split(" | ")]


@pytest.mark.parametrize("name", ["README.md", "docs/index.md", "docs/design.md"])
def test_sums(name: str) -> None:
    """A row with a sum has the phrase in quotation marks, or in its first cell."""
    found = 0
    for cells in rows(name):
        row = " | ".join(cells)
        sums = re.findall(r"`([A-Z]{3} [^`]*[0-9][^`]*)`", row)
        quotes = re.findall(r'"([^"]*[0-9][^"]*)"', row)
        for canonical in sums:
            assert canonical == str(parse_money((quotes or cells)[0]))
            found += 1

    assert found >= 3


def test_qualifiers() -> None:
    """The guide to qualifiers has all nine, each with its canonical text."""
    table = [cells for cells in rows("docs/guides/nearly.md") if cells[1].startswith("`")]

    assert len({cells[2] for cells in table}) == 9
    for words, canonical, qualifier, _ in table:
        money = parse_money(f"{words} dollars")
        assert canonical.strip("`") == str(money.bounds)
        assert qualifier == str(money.qualifier)

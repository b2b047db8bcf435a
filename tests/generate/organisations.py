"""Write how many organisations each table of the gazetteer holds, by kind, into the docs.

Run ``python tests/generate/organisations.py``; `tests/test_gazetteer.py` holds the page to it.
"""

import csv
from collections import Counter
from pathlib import Path
from typing import Final

from energydeals.party import PartyKind

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "src" / "energydeals" / "gazetteer" / "organisations"
PAGE: Final = ROOT / "docs" / "reference" / "gazetteer.md"
START: Final = "<!-- counts: written by tests/generate/organisations.py -->\n"
END: Final = "<!-- end of counts -->\n"


def kinds_of(table: Path) -> Counter[str]:
    """Count the organisations of a table by kind."""
    with table.open(encoding="utf-8", newline="") as lines:
        return Counter(row["kind"] for row in csv.DictReader(lines))


def counts() -> str:
    """Give the table of Markdown: a line a file, a column a kind that occurs."""
    tables = {path.stem: kinds_of(path) for path in sorted(FOLDER.glob("*.csv"))}
    total = sum(tables.values(), Counter[str]())
    kinds = [str(kind) for kind in PartyKind if total[str(kind)]]
    lines = [_line(name, kinds, found) for name, found in tables.items()]
    head = f"| table | {' | '.join(kinds)} | all |\n| --- |{' ---: |' * (len(kinds) + 1)}\n"
    return head + "".join(lines) + _line("all", kinds, total)


def page(text: str) -> str:
    """Give the page with the counts of today."""
    before, _, rest = text.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n{counts()}\n{END}{after}"


def _line(name: str, kinds: list[str], found: Counter[str]) -> str:
    cells = [str(found[kind] or "") for kind in kinds]
    return f"| {name} | {' | '.join(cells)} | {found.total()} |\n"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")

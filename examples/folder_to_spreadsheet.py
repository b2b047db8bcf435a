"""Turn a folder of announcements into a spreadsheet, one row a deal."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from energydeals import read_announcement
from energydeals.serialisers.sheet import Row, rows_of, write_csv

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "news"
sheet = Path(tempfile.mkdtemp()) / "deals.csv"


def rows() -> Iterator[Row]:
    """Give the rows of one text after the other; nothing is kept in memory."""
    for path in sorted(folder.glob("*.txt")):
        announcement = read_announcement(path.read_text(encoding="utf-8"))
        yield from rows_of(announcement, origin=path.name)


# A spreadsheet program takes UTF-8 with a mark; `write_xlsx` makes a workbook instead.
with sheet.open("w", encoding="utf-8-sig", newline="") as file:
    count = write_csv(rows(), file)

print(f"{count} deals from {folder.name} in {sheet.name}\n")

# What was said stays apart: a value where the words name one, ends where they bind.
COLUMNS = ("origin", "phrase", "value", "low", "high")
print("{:14}{:36}{:>11}{:>12}{:>12}".format(*COLUMNS))
for row in rows():
    cells = ("-" if row[column] is None else str(row[column]) for column in COLUMNS)
    print("{:14}{:36}{:>11}{:>12}{:>12}".format(*cells))

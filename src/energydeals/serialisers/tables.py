"""Tidy tables: announcements, deals, participations, projects, figures, links and evidence.

Each table is a CSV file; the rows of one announcement are tied together by its key, those of one
deal by key and deal id. `read_tables` gives back the announcements that `write_tables` was given.

>>> from energydeals import Announcement, Deal, Figure, StatedMoney
>>> loan = Deal(id="1", figures=(Figure(StatedMoney.about(530_000_000, "USD")),))
>>> figures = to_rows([Announcement(deals=(loan,))])["figures"]
>>> figures[0]["money"], figures[0]["lower_bound"], figures[0]["upper_bound"]
('USD ~530000000', 530000000.0, 530000000.0)
"""

import csv
import hashlib
from collections.abc import Iterable
from contextlib import ExitStack
from math import inf
from pathlib import Path
from typing import Final

from energydeals.announcement import Announcement
from energydeals.errors import InvalidValueError
from energydeals.serialisers import json
from energydeals.serialisers._assembly import announcements_of
from energydeals.serialisers._relations import TABLES, Row, Tables, rows_of

__all__ = ["announcement_key", "read_tables", "to_rows", "write_tables"]

#: The ends as survival analysis wants them, for those who compute in floats on purpose.
_INTERVAL: Final = ("lower_bound", "upper_bound")


def announcement_key(announcement: Announcement) -> str:
    """Name an announcement by its text, else by its address, else by what it holds.

    Two records of one text have one key, so that a second reading takes the place of the first.

    >>> announcement_key(Announcement(url="https://example.org/a"))
    'b5b10dd0429e69ac'
    """
    known = announcement.text_sha256 or announcement.url or json.dumps(announcement)
    return hashlib.sha256(known.encode("utf-8")).hexdigest()[:16]


def to_rows(announcements: Iterable[Announcement]) -> dict[str, list[dict[str, object]]]:
    """Give the rows of every table, for `pandas.DataFrame` or `polars.DataFrame`.

    Figures have two more columns, floats on purpose: ``lower_bound`` (0 where none is stated) and
    ``upper_bound`` (infinite where none is stated), as lifelines takes them; R's ``interval2``
    takes ``low`` and ``high`` as they are.

    >>> from energydeals import Deal, Figure, StatedMoney
    >>> deal = Deal(id="1", figures=(Figure(StatedMoney.at_least(3, "EUR")),))
    >>> [row] = to_rows([Announcement(deals=(deal,))])["figures"]
    >>> row["low"], row["high"], row["lower_bound"], row["upper_bound"]
    ('3', None, 3.0, inf)
    """
    tables: dict[str, list[dict[str, object]]] = {name: [] for name in TABLES}
    for announcement in announcements:
        for name, rows in rows_of(announcement, announcement_key(announcement)).items():
            tables[name].extend({**row} for row in rows)
    for row in tables["figures"]:
        low, high = row["low"], row["high"]
        ends = (0.0 if low is None else float(str(low)), inf if high is None else float(str(high)))
        row.update(zip(_INTERVAL, ends, strict=True))
    return tables


def write_tables(announcements: Iterable[Announcement], folder: str | Path) -> int:
    """Write one CSV file a table into a folder, one announcement after the other; give how many.

    >>> from tempfile import mkdtemp
    >>> folder = mkdtemp()
    >>> write_tables([Announcement(title="A")], folder)
    1
    >>> [path.name for path in sorted(Path(folder).iterdir())][:2]
    ['announcements.csv', 'deals.csv']
    """
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    count = 0
    with ExitStack() as stack:
        writers: dict[str, csv.DictWriter[str]] = {}
        for name, table in TABLES.items():
            path = target / f"{name}.csv"
            file = stack.enter_context(path.open("w", encoding="utf-8", newline=""))
            writers[name] = csv.DictWriter(file, table.columns)
            writers[name].writeheader()
        for announcement in announcements:
            for name, rows in rows_of(announcement, announcement_key(announcement)).items():
                writers[name].writerows(rows)
            count += 1
    return count


def read_tables(folder: str | Path) -> list[Announcement]:
    """Read the announcements that `write_tables` wrote.

    Raises `InvalidValueError` for a file that has not the columns of its table, and for a cell
    that its record cannot hold.

    >>> from tempfile import mkdtemp
    >>> folder = mkdtemp()
    >>> write_tables([Announcement(title="A")], folder)
    1
    >>> read_tables(folder) == [Announcement(title="A")]
    True
    """
    tables: Tables = {name: _read(Path(folder) / f"{name}.csv", name) for name in TABLES}
    return list(announcements_of(tables))


def _read(path: Path, name: str) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        columns = TABLES[name].columns
        if tuple(reader.fieldnames or ()) != columns:
            found = ",".join(reader.fieldnames or ())
            raise InvalidValueError(str(path.name), f"the columns {','.join(columns)}", found)
        return [{column: cell or None for column, cell in row.items()} for row in reader]

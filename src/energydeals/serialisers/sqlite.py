"""A SQLite base of deals: a queryable store without a server.

`add` is incremental and idempotent: the same announcement twice is one, and a later reading of a
text takes the place of the earlier one. Texts that are read back exactly stand beside numbers to
count with: ``money`` is ``USD >1000000000``, ``low`` the number 1000000000.

>>> from energydeals import Announcement, Deal, Figure, StatedMoney
>>> base = connect(":memory:")
>>> loan = Deal(id="1", figures=(Figure(StatedMoney.about(530_000_000, "USD")),))
>>> add(base, [Announcement(deals=(loan,)), Announcement(deals=(loan,))])
2
>>> base.execute("SELECT currency, low, qualifier FROM figures").fetchall()
[('USD', 530000000, 'about')]
"""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from energydeals.announcement import Announcement
from energydeals.errors import EnergyDealsError
from energydeals.serialisers._assembly import announcements_of
from energydeals.serialisers._relations import TABLES, Row, Table, Tables, rows_of
from energydeals.serialisers.tables import announcement_key

__all__ = ["StoreError", "add", "announcements", "connect"]

#: Written to the file's ``user_version``; a file of another version is refused.
VERSION: Final = 1
#: Columns that are counted with; all others are texts.
_NUMBERS: Final = {"position", "start", "end", "low", "high", "decimals", "certain"}
_INDEXES: Final = (
    ("deals", "instrument"),
    ("deals", "status"),
    ("participations", "party"),
    ("projects", "place_country"),
    ("figures", "currency, low"),
)


class StoreError(EnergyDealsError):
    """A file that is no base of deals, or one of another version.

    >>> raise StoreError("expected a base of version 1, found version 7")
    Traceback (most recent call last):
    energydeals.serialisers.sqlite.StoreError: expected a base of version 1, found version 7
    """


def connect(path: str | Path) -> sqlite3.Connection:
    """Open a base, made where there is none; raise `StoreError` for a file of another kind.

    >>> base = connect(":memory:")
    >>> next(announcements(base), None) is None
    True
    >>> base.close()
    """
    base = sqlite3.connect(path)
    try:
        base.execute("PRAGMA foreign_keys = ON")
        (version,) = base.execute("PRAGMA user_version").fetchone()
        tables = {name for (name,) in base.execute("SELECT name FROM sqlite_master")}
    except sqlite3.DatabaseError as error:
        base.close()
        raise StoreError(f"expected a base of deals: {error}") from None
    if tables and version != VERSION:
        base.close()
        raise StoreError(f"expected a base of version {VERSION}, found version {version}")
    if not tables:
        base.executescript("".join(_schema()))
    return base


def _schema() -> Iterator[str]:
    """Give the statements that make the tables."""
    yield "BEGIN;\n"
    for name, table in TABLES.items():
        yield f"CREATE TABLE {name} ({', '.join(_definitions(table))});\n"
    for name, columns in _INDEXES:
        yield f"CREATE INDEX {name}_by_{columns.partition(',')[0]} ON {name} ({columns});\n"
    yield f"PRAGMA user_version = {VERSION};\nCOMMIT;\n"


def _definitions(table: Table) -> Iterator[str]:
    for column in table.columns:
        yield f'"{column}" {"NUMERIC" if column in _NUMBERS else "TEXT"}'
    yield f"UNIQUE ({', '.join(table.key)})"
    if table.parent:
        key = ", ".join(TABLES[table.parent].key)
        yield f"FOREIGN KEY ({key}) REFERENCES {table.parent} ({key}) ON DELETE CASCADE"


def add(base: sqlite3.Connection, announcements: Iterable[Announcement]) -> int:
    """Add announcements, each in a transaction of its own, and give how many.

    An announcement whose key is there already (see `tables.announcement_key`) is replaced, so an
    interrupted run can simply be run again.

    >>> base = connect(":memory:")
    >>> add(base, [Announcement(title="A"), Announcement(title="A")])
    2
    >>> len(list(announcements(base)))
    1
    >>> base.close()
    """
    count = 0
    for announcement in announcements:
        key = announcement_key(announcement)
        with base:
            # What belongs to no deal hangs on the announcement alone.
            base.execute("DELETE FROM figures WHERE announcement = ?", (key,))
            base.execute("DELETE FROM announcements WHERE announcement = ?", (key,))
            for name, rows in rows_of(announcement, key).items():
                base.executemany(_insertion(TABLES[name], name), rows)
        count += 1
    return count


def _insertion(table: Table, name: str) -> str:
    # (names of tables and columns are our own; what a record holds is bound, never spliced in)
    columns = ", ".join(f'"{column}"' for column in table.columns)
    values = ", ".join(f":{column}" for column in table.columns)
    return f"INSERT INTO {name} ({columns}) VALUES ({values})"  # noqa: S608


def announcements(base: sqlite3.Connection) -> Iterator[Announcement]:
    """Give the announcements of a base, one after the other, in the order of their adding.

    >>> base = connect(":memory:")
    >>> add(base, [Announcement(title="A"), Announcement(title="B")])
    2
    >>> [each.title for each in announcements(base)]
    ['A', 'B']
    >>> base.close()
    """
    keys = base.execute("SELECT announcement FROM announcements ORDER BY rowid")
    for (key,) in keys:
        tables: Tables = {name: _rows(base, name, key) for name in TABLES}
        yield from announcements_of(tables)


def _rows(base: sqlite3.Connection, name: str, key: str) -> list[Row]:
    query = f"SELECT * FROM {name} WHERE announcement = ?"  # noqa: S608  (as above)
    return [
        dict(zip(TABLES[name].columns, row, strict=True)) for row in base.execute(query, (key,))
    ]

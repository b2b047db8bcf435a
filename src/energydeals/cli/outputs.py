"""Files that deals are written to, by the ending of their name."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from energydeals.announcement import Announcement
from energydeals.serialisers import json, sheet, sqlite

__all__ = ["ENDINGS", "whole", "write"]

#: An announcement and the name of the file that it was read from.
Read = tuple[str, Announcement]


def write(read: Iterable[Read], path: Path) -> int:
    """Write what was read, one announcement after the other, and give how many deals there are.

    A file appears when it is whole; a SQLite base takes each announcement in a transaction.
    """
    deals = 0

    def counted() -> Iterator[Read]:
        nonlocal deals
        for name, announcement in read:
            deals += len(announcement.deals)
            yield name, announcement

    _WRITERS[path.suffix.lower()](counted(), path)
    return deals


@contextmanager
def whole(path: Path) -> Generator[Path, None, None]:
    """Give a path beside the one wanted, and move it there once it is written."""
    part = path.with_name(f"{path.name}.part")
    try:
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _rows(read: Iterable[Read]) -> Iterator[sheet.Row]:
    for name, announcement in read:
        yield from sheet.rows_of(announcement, origin=name)


def _csv(read: Iterable[Read], path: Path) -> None:
    with whole(path) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
        sheet.write_csv(_rows(read), file)


def _xlsx(read: Iterable[Read], path: Path) -> None:
    with whole(path) as part:
        sheet.write_xlsx(_rows(read), part)


def _jsonl(read: Iterable[Read], path: Path) -> None:
    with whole(path) as part, part.open("w", encoding="utf-8") as file:
        json.write_lines((announcement for _, announcement in read), file)


def _sqlite(read: Iterable[Read], path: Path) -> None:
    with closing(sqlite.connect(path)) as base:
        sqlite.add(base, (announcement for _, announcement in read))


def _parquet(read: Iterable[Read], path: Path) -> None:
    from energydeals.engines import arrow  # noqa: PLC0415  (pyarrow is an extra)

    with whole(path) as part:
        arrow.write_parquet(read, part)


_WRITERS: Final[dict[str, Callable[[Iterable[Read], Path], None]]] = {
    ".csv": _csv,
    ".jsonl": _jsonl,
    ".parquet": _parquet,
    ".sqlite": _sqlite,
    ".xlsx": _xlsx,
}
ENDINGS: Final = tuple(_WRITERS)

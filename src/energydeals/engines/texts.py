"""Texts out of files: plain text, web pages, JSON Lines, Parquet.

A file that cannot be read, or a text in it, gives an `Unreadable` in its place, never an error.
"""

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final, cast

from attrs import frozen

from energydeals.engines import _arrow, _html

__all__ = ["ENDINGS", "GIVEN", "LONGEST", "Found", "Text", "Unreadable", "text_of_row", "texts_of"]

#: Longer texts are books or dumps, no announcements.
LONGEST: Final = 2_000_000
#: What a web page holds beside its words makes it longer.
_LARGEST_FILE: Final = 32 * LONGEST
#: The day at the head of a moment (RFC 3339).
_MOMENT: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ].*", re.DOTALL)
#: A row of JSON Lines or Parquet may have these beside its text.
GIVEN: Final = ("url", "title", "published", "source")


@frozen(kw_only=True)
class Text:
    """A text, where it came from, and what is known of it beside its words."""

    origin: str
    text: str
    url: str | None = None
    title: str | None = None
    published: str | None = None
    source: str | None = None


@frozen
class Unreadable:
    """A text that could not be read, and why."""

    origin: str
    reason: str


Found = Text | Unreadable


def texts_of(path: Path, start: int, end: int, column: str) -> Iterator[Found]:
    """Give the texts of a file, or of the part of it that `energydeals.engines.pieces` cut.

    `start` and `end` are bytes of JSON Lines and row groups of Parquet, of which `column` holds
    the text; a file of another kind is one text.
    """
    reader = _READERS.get(path.suffix.lower(), _plain)
    try:
        yield from reader(path, start, end, column)
    except OSError as error:
        yield Unreadable(str(path), (error.strerror or str(error)).lower())
    except Exception as error:  # noqa: BLE001  (what a damaged file does to its reader is not known)
        yield Unreadable(str(path), f"{type(error).__name__}: {error}")


def text_of_row(origin: str, row: Mapping[str, object], column: str) -> Found:
    """Give the text of a row with what stands beside it.

    >>> row = {"text": "A loan.", "published": "2031-09-05T08:00:00Z"}
    >>> text_of_row("a:1", row, "text").published
    '2031-09-05'
    """
    text = row.get(column)
    if not isinstance(text, str):
        return Unreadable(origin, f"expected a text in {column!r}, found {text!r:.40}")
    given = {name: cell_of(row.get(name)) for name in GIVEN}
    return _checked(Text(origin=origin, text=text, **given))


def cell_of(value: object) -> str | None:
    """Give what a cell says; of a moment, its day."""
    if isinstance(value, dt.date):
        return value.isoformat()[:10]
    if not isinstance(value, str) or not value.strip():
        return None
    moment = _MOMENT.fullmatch(value)
    return moment[1] if moment else value


def _checked(text: Text) -> Found:
    if not text.text.strip():
        return Unreadable(text.origin, "expected a text, found nothing")
    if len(text.text) > LONGEST:
        found = f"found {len(text.text):,}"
        return Unreadable(text.origin, f"expected at most {LONGEST:,} characters, {found}")
    if (place := text.text.find("\0")) >= 0:
        return Unreadable(text.origin, f"expected a text, found a null character at {place}")
    return text


def _data(path: Path) -> bytes | Unreadable:
    size = path.stat().st_size
    if size > _LARGEST_FILE:
        reason = f"expected a file of at most {_LARGEST_FILE:,} bytes, found {size:,}"
        return Unreadable(str(path), reason)
    return path.read_bytes()


def _decoded(origin: str, data: bytes) -> str | Unreadable:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        found = f"byte 0x{data[error.start]:02x} at position {error.start}"
        return Unreadable(origin, f"expected UTF-8, found {found}")


def _plain(path: Path, _start: int, _end: int, _column: str) -> Iterator[Found]:
    data = _data(path)
    text = data if isinstance(data, Unreadable) else _decoded(str(path), data)
    yield text if isinstance(text, Unreadable) else _checked(Text(origin=str(path), text=text))


def _page(path: Path, _start: int, _end: int, _column: str) -> Iterator[Found]:
    origin, data = str(path), _data(path)
    if isinstance(data, Unreadable):
        yield data
    elif (page := _html.main_text(data)) is None:
        yield Unreadable(origin, "expected a page with a main text, found none")
    else:
        yield text_of_row(origin, page, "text")


def _lines(path: Path, start: int, end: int, column: str) -> Iterator[Found]:
    """Give the texts of the lines that begin in a range of bytes."""
    with path.open("rb") as file:
        if start:
            file.seek(start - 1)
            file.readline()
        while (place := file.tell()) < end:
            line = file.readline(_LARGEST_FILE)
            origin = f"{path}@{place}"
            if line.strip():
                yield _of_line(origin, line, column)


def _of_line(origin: str, line: bytes, column: str) -> Found:
    text = _decoded(origin, line)
    if isinstance(text, Unreadable):
        return text
    try:
        row = json.loads(text)
    except (ValueError, RecursionError) as error:
        return Unreadable(origin, f"expected a line of JSON: {error}")
    if not isinstance(row, dict):
        return Unreadable(origin, f"expected an object, found {text.strip()!r:.40}")
    return text_of_row(origin, cast("dict[str, object]", row), column)


def _parquet(path: Path, start: int, end: int, column: str) -> Iterator[Found]:
    for group in range(start, end):
        try:
            for number, row in enumerate(_arrow.rows_of_group(path, group, (column, *GIVEN))):
                yield text_of_row(f"{path}#{group}.{number}", row, column)
        except _arrow.BadFile as error:
            yield Unreadable(f"{path}#{group}", str(error))


_READERS: Final[dict[str, Callable[[Path, int, int, str], Iterator[Found]]]] = {
    ".txt": _plain,
    ".html": _page,
    ".htm": _page,
    ".jsonl": _lines,
    ".parquet": _parquet,
}
#: The kinds of files that are read.
ENDINGS: Final = tuple(_READERS)

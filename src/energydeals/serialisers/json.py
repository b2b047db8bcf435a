"""JSON and JSON Lines: exact, versioned, read strictly.

A document is an object with ``schema`` and ``version``; decimals are strings of plain digits,
edges and codes are words, dates are EDTF. `loads` gives back what `dumps` was given.

>>> from energydeals import Money
>>> print(dumps(Money(15, "USD")))
{"schema": "energydeals/money", "version": 1, "amount": "15", "currency": "USD"}
>>> loads(dumps(Money(15, "USD")), Money)
Money.parse('USD 15')
"""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Final, TypeVar

from energydeals.announcement import Announcement
from energydeals.serialisers import _strict
from energydeals.serialisers._converter import KINDS, Plain, converter, faults_of
from energydeals.serialisers.faults import DocumentError, Fault

__all__ = [
    "VERSION",
    "DocumentError",
    "Fault",
    "dump",
    "dumps",
    "load",
    "loads",
    "read_lines",
    "write_lines",
]

VERSION: Final = 1

#: What turns a document of one version into one of the next.
MIGRATIONS: Final[dict[int, Callable[[dict[str, Plain]], dict[str, Plain]]]] = {}

_T = TypeVar("_T")
_NAMES: Final = {kind: name for name, kind in KINDS.items()}
_PREFIX: Final = "energydeals/"


def dumps(value: object, *, indent: int | None = None) -> str:
    """Write a record or value as one JSON document.

    Raises `TypeError` for what is no record or value of this library.
    """
    if type(value) not in _NAMES:
        raise TypeError(f"expected a record or value of energydeals, found {type(value).__name__}")
    data = converter().unstructure(value)
    body = data if isinstance(data, dict) else {"value": data}
    head = {"schema": _PREFIX + _NAMES[type(value)], "version": VERSION}
    return json.dumps({**head, **body}, ensure_ascii=False, indent=indent)


def loads(
    data: str | bytes,
    kind: type[_T] = Announcement,
    *,
    lenient: bool = False,  # type: ignore[assignment]
) -> _T:
    """Read one JSON document of a kind; unknown keys are faults unless `lenient`.

    Raises `DocumentError` with every fault; nothing is loaded in part.

    >>> loads('{"schema": "energydeals/announcement", "version": 1, "langage": "en"}')
    Traceback (most recent call last):
    energydeals.serialisers.faults.DocumentError: line 1, $.langage: expected no such key, found \
'en'
    """
    return _loads(data, kind, lenient=lenient, line=1)


def _loads(data: str | bytes, kind: type[_T], *, lenient: bool, line: int) -> _T:
    body = _body(_strict.parse(data, line), kind, line)
    plain = body["value"] if set(body) == {"value"} else body
    try:
        made: _T = converter(lenient=lenient).structure(plain, kind)
    except Exception as error:
        raise DocumentError(faults_of(error, plain, line)) from None
    return made


def _body(document: object, kind: type, line: int) -> dict[str, Plain]:
    """Check the head of a document and bring its body to the newest version."""
    if not isinstance(document, dict):
        raise DocumentError([Fault(line, "$", document, "expected an object")])
    body: dict[str, Plain] = dict(document)
    schema, version = body.pop("schema", None), body.pop("version", None)
    expected = _PREFIX + _NAMES[kind]
    if schema != expected:
        raise DocumentError([Fault(line, "$.schema", schema, f"expected '{expected}'")])
    if type(version) is not int or not 1 <= version <= VERSION:
        reason = f"expected a version from 1 to {VERSION}, which this release reads"
        raise DocumentError([Fault(line, "$.version", version, reason)])
    for step in range(version, VERSION):
        body = MIGRATIONS[step](body)
    return body


def dump(value: object, file: IO[str], *, indent: int | None = None) -> None:
    """Write a record or value to a text file opened in UTF-8."""
    file.write(dumps(value, indent=indent) + "\n")


def load(
    file: IO[str] | IO[bytes],
    kind: type[_T] = Announcement,
    *,
    lenient: bool = False,  # type: ignore[assignment]
) -> _T:
    """Read one document from a file; see `loads`."""
    return loads(file.read(), kind, lenient=lenient)


def write_lines(values: Iterable[object], file: IO[str]) -> int:
    """Write one document a line, one after the other; give how many."""
    count = 0
    for value in values:
        file.write(dumps(value) + "\n")
        count += 1
    return count


def read_lines(
    file: Iterable[str] | Iterable[bytes],
    kind: type[_T] = Announcement,
    *,
    lenient: bool = False,  # type: ignore[assignment]
) -> Iterator[_T]:
    """Read one document a line, one after the other, in bounded memory; blank lines are passed.

    Raises `DocumentError` at the first line with faults, naming the line.
    """
    for line, text in enumerate(file, start=1):
        if text.strip():
            yield _loads(text, kind, lenient=lenient, line=line)

"""JSON and JSON Lines: exact, versioned, read strictly.

A document is an object with ``schema`` and ``version``; decimals are strings of plain digits,
edges and codes are words, dates are EDTF. What is not said has no key. `loads` gives back what
`dumps` was given.

>>> from energydeals import Money
>>> print(dumps(Money(15, "USD")))
{"schema": "energydeals/money", "version": 1, "amount": "15", "currency": "USD"}
>>> loads(dumps(Money(15, "USD")), Money)
Money.parse('USD 15')
"""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any, Final, TypeVar, cast, overload

import attrs

from energydeals.announcement import Announcement
from energydeals.currency import Currency
from energydeals.dates import PartialDate
from energydeals.errors import InvalidTypeError, InvalidValueError
from energydeals.serialisers import _strict
from energydeals.serialisers._converter import KINDS, shared
from energydeals.serialisers._flatten import Found, faults_of
from energydeals.serialisers._lines import line_of, lines_of
from energydeals.serialisers._plain import Plain, as_object
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

#: What turns the body of a document of one version into one of the next; changes nothing else.
MIGRATIONS: Final[dict[int, Callable[[dict[str, Plain]], dict[str, Plain]]]] = {}

_T = TypeVar("_T")
_NAMES: Final = {kind: name for name, kind in KINDS.items()}
_PREFIX: Final = "energydeals/"


@attrs.frozen
class _CurrencyBody:
    value: Currency


@attrs.frozen
class _DateBody:
    value: PartialDate


#: What is a bare word on the wire, and the object that holds it in a document.
_BODIES: Final[dict[type, type]] = {Currency: _CurrencyBody, PartialDate: _DateBody}


def dumps(value: object, *, indent: int | None = None) -> str:
    """Write a record or value as one JSON document.

    Raises `InvalidTypeError` for what is no record or value of this library, and
    `InvalidValueError` for text with a lone surrogate, which no file in UTF-8 can hold.

    >>> print(dumps(PartialDate(2025, 9)))
    {"schema": "energydeals/date", "version": 1, "value": "2025-09"}
    """
    name = _name(type(value), value)
    data = shared(lenient=False, detailed=False).unstructure(value)
    body = {"value": data} if type(value) in _BODIES else data
    head = {"schema": _PREFIX + name, "version": VERSION}
    text = json.dumps({**head, **body}, ensure_ascii=False, indent=indent)
    if not _strict.is_whole(text):
        raise InvalidValueError("value", "text without lone surrogates", value)
    return text


def _name(kind: type, found: object) -> str:
    if kind not in _NAMES:
        raise InvalidTypeError("value", "a record or value of energydeals", found)
    return _NAMES[kind]


@overload
def loads(data: str | bytes, *, lenient: bool = False) -> Announcement: ...
@overload
def loads(data: str | bytes, kind: type[_T], *, lenient: bool = False) -> _T: ...
def loads(data: str | bytes, kind: type[Any] = Announcement, *, lenient: bool = False) -> Any:
    """Read one JSON document of a kind; unknown keys are faults unless `lenient`.

    Raises `DocumentError` with every fault of keys, types, codes and numbers, and of each record
    the first of its own rules that does not hold; nothing is loaded in part.

    >>> loads('{"schema": "energydeals/announcement", "version": 1, "langage": "en"}')
    Traceback (most recent call last):
    energydeals.serialisers.faults.DocumentError: line 1, $.langage: expected no such key, found \
'en'
    """
    return _loads(data, kind, lenient=lenient, line=1)


def _loads(data: str | bytes, kind: type[Any], *, lenient: bool, line: int) -> Any:
    expected = _PREFIX + _name(kind, kind)
    text = _strict.decode(data, line)
    document = _strict.parse(text, line)
    faults = _head_faults(document, expected)
    if not faults:
        wire, body = _BODIES.get(kind, kind), _body(document)
        try:
            made = _structured(body, wire, lenient=lenient, detailed=False)
        except Exception:  # noqa: BLE001  (whatever it was, the detailed pass says where and why)
            faults = _faults(body, wire, lenient=lenient)
        else:
            return made if wire is kind else made.value
    lines = lines_of(text)
    raise DocumentError(
        Fault(line - 1 + line_of(path, lines), path, value, reason)
        for path, value, reason in faults
    )


def _head_faults(document: Plain, expected: str) -> list[Found]:
    if (keyed := as_object(document)) is None:
        return [("$", document, "expected an object")]
    faults: list[Found] = []
    schema, version = keyed.get("schema"), keyed.get("version")
    if schema != expected:
        faults.append(("$.schema", schema, f"expected '{expected}'"))
    if type(version) is not int or version < 1:
        faults.append(("$.version", version, f"expected a version number such as {VERSION}"))
    elif version > VERSION:
        reason = f"expected version {VERSION} or older; a newer release of energydeals reads this"
        faults.append(("$.version", version, reason))
    return faults


def _body(document: dict[str, Plain]) -> dict[str, Plain]:
    """Take the head off a document and bring the rest to the newest version."""
    body = {key: value for key, value in document.items() if key not in ("schema", "version")}
    for version in range(document["version"], VERSION):
        body = MIGRATIONS[version](body)
    return body


def _structured(body: Plain, wire: type, *, lenient: bool, detailed: bool) -> Plain:
    return cast("Plain", shared(lenient=lenient, detailed=detailed).structure(body, wire))


def _faults(body: dict[str, Plain], wire: type, *, lenient: bool) -> list[Found]:
    try:
        _structured(body, wire, lenient=lenient, detailed=True)
    except Exception as error:  # noqa: BLE001  (all are turned into faults)
        return list(faults_of(error, body))
    return [("$", body, "expected what the fast reader takes as well")]  # pragma: no cover


def dump(value: object, file: IO[str], *, indent: int | None = None) -> None:
    """Write a record or value to a text file opened in UTF-8; raises what `dumps` raises."""
    file.write(dumps(value, indent=indent) + "\n")


@overload
def load(file: IO[str] | IO[bytes], *, lenient: bool = False) -> Announcement: ...
@overload
def load(file: IO[str] | IO[bytes], kind: type[_T], *, lenient: bool = False) -> _T: ...
def load(
    file: IO[str] | IO[bytes], kind: type[Any] = Announcement, *, lenient: bool = False
) -> Any:
    """Read one document from a file, best opened in binary; see `loads`."""
    return _loads(file.read(), kind, lenient=lenient, line=1)


def write_lines(values: Iterable[object], file: IO[str]) -> int:
    """Write one document a line, one after the other; give how many.

    >>> import io
    >>> from energydeals import Money
    >>> file = io.StringIO()
    >>> write_lines([Money(15, "USD"), Money(3, "EUR")], file)
    2
    """
    count = 0
    for value in values:
        file.write(dumps(value) + "\n")
        count += 1
    return count


@overload
def read_lines(
    file: Iterable[str] | Iterable[bytes], *, lenient: bool = False
) -> Iterator[Announcement]: ...
@overload
def read_lines(
    file: Iterable[str] | Iterable[bytes], kind: type[_T], *, lenient: bool = False
) -> Iterator[_T]: ...
def read_lines(
    file: Iterable[str | bytes],
    kind: type[Any] = Announcement,
    *,
    lenient: bool = False,
) -> Iterator[Any]:
    """Read one document a line, one after the other, in bounded memory; blank lines are passed.

    The file is best opened in binary. Raises `DocumentError` at the first line with faults,
    naming the line.

    >>> from energydeals import Money
    >>> lines = [dumps(Money(15, "USD")), "", dumps(Money(3, "EUR"))]
    >>> [str(money) for money in read_lines(lines, Money)]
    ['USD 15', 'EUR 3']
    """
    for line, text in enumerate(file, start=1):
        if document := text.strip():
            yield _loads(document, kind, lenient=lenient, line=line)

"""Records as Arrow types and as rows; both follow the fields of the records."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, Final, cast, get_args, get_origin, get_type_hints

import attrs
import pyarrow as pa

from energydeals._codes import Code
from energydeals._numerals import plain
from energydeals.announcement import Announcement
from energydeals.bounds import Bounds
from energydeals.currency import Currency
from energydeals.dates import PartialDate
from energydeals.serialisers._converter import shared
from energydeals.stated import Quantity, StatedMoney

__all__ = ["announcement_of_row", "row_of", "type_of"]

_TYPES: Final[dict[type, pa.DataType]] = {
    str: pa.string(),
    int: pa.int64(),
    bool: pa.bool_(),
    Decimal: pa.decimal128(38, 12),
    Currency: pa.string(),
    PartialDate: pa.string(),
}
#: What JSON has even where it is null.
_ALWAYS: Final = ("start", "end")
#: Whose ends stand beside their currency or unit, as in JSON.
_FLAT: Final = (StatedMoney, Quantity)


def type_of(record: type) -> Iterator["pa.Field[Any]"]:
    """Give the fields of a record as Arrow has them."""
    hints = get_type_hints(record)
    for field in attrs.fields(record):
        kind = hints[field.name]
        if record in _FLAT and kind is Bounds:
            yield from type_of(Bounds)
        else:
            yield pa.field(field.name, _arrow_type(kind))


def _arrow_type(kind: Any) -> pa.DataType:
    if get_origin(kind) is tuple:
        return pa.list_(_arrow_type(get_args(kind)[0]))
    (told,) = [each for each in get_args(kind) or (kind,) if each is not type(None)]
    if told in _TYPES:
        return _TYPES[told]
    if issubclass(told, Code):
        return pa.string()
    return pa.struct(list(type_of(told)))


def row_of(record: attrs.AttrsInstance) -> dict[str, object]:
    """Give a record as plain data that Arrow takes: numbers stay numbers."""
    row: dict[str, object] = {}
    for name in _names(type(record)):
        value = getattr(record, name)
        if isinstance(value, Bounds) and type(record) in _FLAT:
            row.update(_ends(value))
        else:
            row[name] = _cell(value)
    return row


@cache
def _names(record: type[attrs.AttrsInstance]) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(record))


def _cell(value: Any) -> object:
    if value is None or isinstance(value, (bool, int, Decimal)):
        return value
    if isinstance(value, tuple):
        return [_cell(each) for each in cast("tuple[object, ...]", value)]
    if isinstance(value, (str, Code, Currency, PartialDate)):
        return str(value)
    return _ends(value) if isinstance(value, Bounds) else row_of(value)


def _ends(bounds: Bounds) -> dict[str, object]:
    """Give the ends; an end that is missing has no edge."""
    return {
        "low": bounds.low,
        "high": bounds.high,
        "low_edge": None if bounds.low is None else str(bounds.low_edge),
        "high_edge": None if bounds.high is None else str(bounds.high_edge),
    }


def announcement_of_row(row: Mapping[str, object]) -> Announcement:
    """Give back the announcement that `row_of` was given."""
    structured: Announcement = shared(lenient=False, detailed=False).structure(
        _said(row), Announcement
    )
    return structured


def _said(cell: Any) -> Any:
    """Leave out what is not said, and write numbers as JSON has them."""
    if isinstance(cell, Decimal):
        return plain(cell)
    if isinstance(cell, list):
        return [_said(each) for each in cast("list[object]", cell)]
    if isinstance(cell, Mapping):
        return {
            name: _said(each)
            for name, each in cast("Mapping[str, object]", cell).items()
            if each is not None or name in _ALWAYS
        }
    return cell

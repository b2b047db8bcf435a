"""One converter between values and plain data, and the faults of what it refuses."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Final, get_origin

import attrs
from cattrs import Converter
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn

from energydeals._numerals import number, plain
from energydeals.announcement import Announcement
from energydeals.bounds import Bounds
from energydeals.currency import Currency
from energydeals.dates import PartialDate
from energydeals.deal import Deal, Figure, Inclusion
from energydeals.errors import InvalidTypeError, InvalidValueError, ParseError
from energydeals.evidence import Evidence
from energydeals.money import Money
from energydeals.party import Participation, Party, Speaker
from energydeals.project import Place, Project
from energydeals.serialisers.faults import Fault
from energydeals.stated import Quantity, StatedMoney

#: Every record and value that a document can hold, by the name of its schema.
KINDS: Final[dict[str, type]] = {
    "announcement": Announcement,
    "deal": Deal,
    "participation": Participation,
    "party": Party,
    "project": Project,
    "place": Place,
    "speaker": Speaker,
    "figure": Figure,
    "inclusion": Inclusion,
    "evidence": Evidence,
    "stated_money": StatedMoney,
    "quantity": Quantity,
    "bounds": Bounds,
    "money": Money,
    "currency": Currency,
    "date": PartialDate,
}

#: Plain JSON data, as far as a type checker can follow it.
Plain = Any


@cache
def converter(*, lenient: bool = False) -> Converter:
    """Make the converter; a lenient one passes over keys that it does not know."""
    made = Converter(detailed_validation=True, forbid_extra_keys=not lenient)
    for exact in (str, int, bool):
        made.register_structure_hook(exact, _exactly(exact))
    made.register_structure_hook(Decimal, lambda data, _: number(_text(data), "number"))
    made.register_unstructure_hook(Decimal, plain)
    made.register_structure_hook(Currency, lambda data, _: Currency(_text(data)))
    made.register_unstructure_hook(Currency, str)
    made.register_structure_hook(PartialDate, lambda data, _: PartialDate.parse(_text(data)))
    made.register_unstructure_hook(PartialDate, str)
    made.register_structure_hook_func(_is_code, _code)
    made.register_structure_hook_factory(_is_tuple, lambda kind: _listed(made, kind))
    made.register_structure_hook_factory(attrs.has, lambda kind: _keyed(made, kind, lenient))
    for measured, unit in ((StatedMoney, "currency"), (Quantity, "unit")):
        made.register_unstructure_hook(measured, _flattened(made, unit))
        made.register_structure_hook(measured, _unflattened(made, unit))
    return made


def _exactly(kind: type) -> Callable[[Plain, type], Plain]:
    def structure(data: Plain, _: type) -> Plain:
        if type(data) is not kind:
            raise InvalidTypeError("value", _JSON_NAMES[kind], data)
        return data

    return structure


_JSON_NAMES: Final = {
    str: "a string",
    int: "a whole number",
    bool: "true or false",
    list: "an array",
    dict: "an object",
}


def _text(data: Plain) -> str:
    if type(data) is not str:
        raise InvalidTypeError("value", "a string", data)
    return data


def _is_code(kind: Plain) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _code(data: Plain, kind: Callable[[str], Enum]) -> Enum:
    try:
        return kind(_text(data))
    except ValueError:
        rule = f"a code of {getattr(kind, '__name__', kind)}"
        raise InvalidValueError("value", rule, data) from None


def _is_tuple(kind: Plain) -> bool:
    return get_origin(kind) is tuple


def _listed(made: Converter, kind: Plain) -> Callable[[Plain, type], Plain]:
    items = made.get_structure_hook(list[kind.__args__[0]])

    def structure(data: Plain, _: type) -> Plain:
        if type(data) is not list:
            raise InvalidTypeError("value", "an array", data)
        return tuple(items(data, list[kind.__args__[0]]))

    return structure


def _keyed(made: Converter, kind: type, lenient: bool) -> Callable[[Plain, type], Plain]:  # noqa: FBT001
    fields = make_dict_structure_fn(kind, made, _cattrs_forbid_extra_keys=not lenient)

    def structure(data: Plain, _: type) -> Plain:
        if type(data) is not dict:
            raise InvalidTypeError("value", "an object", data)
        return fields(data, kind)

    return structure


def _flattened(made: Converter, unit: str) -> Callable[[Plain], Plain]:
    def unstructure(value: Plain) -> Plain:
        bounds = made.unstructure(value.bounds, Bounds)
        return {unit: str(getattr(value, unit)), **bounds}

    return unstructure


def _unflattened(made: Converter, unit: str) -> Callable[[Plain, type], Plain]:
    """Read a unit beside its bounds; faults of the bounds stand at the value itself."""

    def structure(data: Plain, kind: type) -> Plain:
        if type(data) is not dict:
            raise InvalidTypeError("value", "an object", data)
        if unit not in data:
            raise KeyError(unit)
        bounds = {key: value for key, value in data.items() if key != unit}
        measure = made.structure(data[unit], attrs.fields_dict(kind)[unit].type)
        return kind(made.structure(bounds, Bounds), measure)

    return structure


def faults_of(error: Exception, data: Plain, line: int, path: str = "$") -> Iterator[Fault]:
    """Flatten what the converter raised into faults with paths, in our own words."""
    if isinstance(error, BaseValidationError):
        for each in error.exceptions:
            step = _step(each)
            inner = data[step] if _has(data, step) else data
            yield from faults_of(each, inner, line, path + _shown(step))
    elif isinstance(error, ForbiddenExtraKeysError):
        for key in sorted(error.extra_fields):
            yield Fault(line, f"{path}.{key}", data[key], "expected no such key")
    elif isinstance(error, KeyError):
        yield Fault(line, f"{path}.{error.args[0]}", None, "expected this key")
    else:
        yield Fault(line, path, *_reason(error, data))


def _step(error: BaseException) -> str | int | None:
    """Give the key or index that the converter noted on an error."""
    for note in getattr(error, "__notes__", ()):
        step = getattr(note, "name", None)
        if step is None:
            step = getattr(note, "index", None)
        if isinstance(step, str | int):
            return step
    return None


def _has(data: Plain, step: str | int | None) -> bool:
    if isinstance(data, dict):
        return step in data
    return isinstance(data, list) and isinstance(step, int) and step < len(data)


def _shown(step: str | int | None) -> str:
    if step is None:
        return ""
    return f"[{step}]" if isinstance(step, int) else f".{step}"


def _reason(error: Exception, data: Plain) -> tuple[Plain, str]:
    if isinstance(error, InvalidTypeError):
        return error.value, f"expected {error.expected}"
    if isinstance(error, ParseError):
        return error.text, error.message
    if isinstance(error, InvalidValueError):
        place = "" if error.field in ("value", "number") else f"{error.field}: "
        return error.value, f"{place}expected {error.rule}"
    return data, str(error)

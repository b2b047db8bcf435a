"""What a value asks of its fields before it exists."""

import re
from typing import Final, cast

from energydeals._iso3166 import ALPHA_2
from energydeals.errors import InvalidTypeError, InvalidValueError

_CODE: Final = r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*"


def check(holds: bool, field: str, rule: str, value: object) -> None:
    """Raise `InvalidValueError` unless the rule holds."""
    if not holds:
        raise InvalidValueError(field, rule, value)


def check_type(value: object, expected: type, field: str, *, optional: bool = False) -> None:
    """Raise `InvalidTypeError` unless the value is of the type (a bool is no int)."""
    if (optional and value is None) or type(value) is expected:
        return
    if not isinstance(value, expected) or isinstance(value, bool):
        name = f"{expected.__name__} or None" if optional else expected.__name__
        raise InvalidTypeError(field, name, value)


def check_tuple(value: object, item: type, field: str) -> None:
    """Raise `InvalidTypeError` unless the value is a tuple of such items."""
    if type(value) is tuple and {item}.issuperset(map(type, cast("tuple[object, ...]", value))):
        return
    if not isinstance(value, tuple):
        raise InvalidTypeError(field, f"a tuple of {item.__name__}", value)
    for position, each in enumerate(cast("tuple[object, ...]", value)):
        check_type(each, item, f"{field}[{position}]")


def check_text(value: object, field: str, *, optional: bool = False) -> None:
    """Raise unless the value is a text that says something."""
    if type(value) is str and value and not value.isspace():
        return
    check_type(value, str, field, optional=optional)
    if isinstance(value, str) and (not value or value.isspace()):
        raise InvalidValueError(field, "a text that is not blank", value)


def check_country(value: str | None, field: str) -> None:
    """Raise unless the value is an ISO 3166-1 alpha-2 code or missing."""
    check_type(value, str, field, optional=True)
    if value is not None:
        check(value in ALPHA_2, field, "an ISO 3166-1 alpha-2 code", value)


def check_codes(values: tuple[str, ...], field: str) -> None:
    """Raise unless the values are distinct codes in snake case."""
    check_tuple(values, str, field)
    for position, value in enumerate(values):
        check(is_code(value), f"{field}[{position}]", "a code in snake_case", value)
    check_distinct(values, field)


def is_code(value: str) -> bool:
    """Tell whether a text is a code in snake case."""
    return re.fullmatch(_CODE, value) is not None


def check_distinct(values: tuple[object, ...], field: str) -> None:
    """Raise `InvalidValueError` with the first value that stands twice."""
    seen: set[object] = set()
    for value in values:
        check(value not in seen, field, "no value twice", value)
        seen.add(value)

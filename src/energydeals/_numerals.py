"""Exact numbers: what a numeral may be, and arithmetic that never rounds.

A number has at most 26 digits before the point and 12 after it, which is what Arrow's
``decimal128(38, 12)`` holds. Everything runs in a private decimal context: no result depends
on the caller's, and a number of 10,000 digits or an exponent of 50 million is refused before
any work is done on it.
"""

import decimal
import re
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import Final

from energydeals.errors import InvalidTypeError, InvalidValueError

Number = Decimal | int | str

_RULE: Final = "a number below 10^26 with at most 12 decimal places"
_PLACES: Final = Decimal("1E-12")
_LONGEST: Final = 64
NUMERAL: Final = r"-?[0-9]+(?:\.[0-9]+)?"
_EXACT: Final = Context(prec=38, traps=[decimal.Inexact, decimal.InvalidOperation])
_WIDE: Final = Context(prec=120, traps=[decimal.InvalidOperation])


def number(value: object, field: str) -> Decimal:
    """Give an exact number from a Decimal, an int or numeral text; refuse everything else."""
    if isinstance(value, Decimal):
        return _within_limits(value, field)
    if isinstance(value, str):
        return _within_limits(_from_text(value, field), field)
    if isinstance(value, int) and not isinstance(value, bool):
        if value.bit_length() > 100:
            raise InvalidValueError(field, _RULE, value)
        return _within_limits(Decimal(value), field)
    raise InvalidTypeError(field, "Decimal, int or numeral text", value)


def _from_text(text: str, field: str) -> Decimal:
    if len(text) > _LONGEST or not re.fullmatch(NUMERAL, text):
        raise InvalidValueError(field, "a plain numeral such as 1500000 or 0.5", text)
    return Decimal(text)


def _within_limits(value: Decimal, field: str) -> Decimal:
    if not value.is_finite():
        raise InvalidValueError(field, _RULE, value)
    try:
        return Decimal(plain(_EXACT.quantize(value, _PLACES)))
    except (decimal.Inexact, decimal.InvalidOperation):
        raise InvalidValueError(field, _RULE, value) from None


def plain(value: Decimal) -> str:
    """Write a number in plain digits, without exponent and without needless zeros.

    >>> plain(Decimal("1.50E+3")), plain(Decimal("-0.00")), plain(Decimal("0.250"))
    ('1500', '0', '0.25')
    """
    digits = format(value, "f")
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


def add(left: Decimal, right: Decimal, field: str) -> Decimal:
    """Add exactly, or refuse a sum that is out of range."""
    return _within_limits(_WIDE.add(left, right), field)


def multiply(left: Decimal, right: Decimal, field: str) -> Decimal:
    """Multiply exactly, or refuse a product that is out of range."""
    return _within_limits(_WIDE.multiply(left, right), field)


def scale(value: Decimal, factor: Decimal, divisor: Decimal, field: str) -> Decimal:
    """Multiply and divide exactly, or refuse a result that has no exact form in range."""
    scaled = _WIDE.divide(_WIDE.multiply(value, factor), divisor)
    return _within_limits(scaled, field)


def stretch(value: Decimal, share: Decimal, *, up: bool, field: str) -> Decimal:
    """Move a number up or down by a share of its size, rounded outwards to 12 places."""
    step = _WIDE.multiply(_WIDE.abs(value), share)
    moved = _WIDE.add(value, step) if up else _WIDE.subtract(value, step)
    rounding = ROUND_CEILING if up else ROUND_FLOOR
    return _within_limits(moved.quantize(_PLACES, rounding, _WIDE), field)

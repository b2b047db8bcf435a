"""Numbers as they are written: in digits of several conventions, and in words.

A number is kept as it was written: its digits, with a point where there are decimals, and the
power of ten that its scale word gives. That keeps the last written place, and a `Decimal` made
of both is exact in every decimal context.
"""

import re
from decimal import Decimal
from typing import Final, NamedTuple

from energydeals.phrases._fold import as_pattern, plain_digits

__all__ = ["NUMBER", "Numeral", "digits_of"]

#: A number never ends inside a longer one.
_WHOLE: Final = rb"(?!0|[.,']0)"


class Numeral(NamedTuple):
    """A number as written: ``Numeral("1.5", 9)`` is 1.5 billion."""

    digits: str
    exponent: int

    @property
    def decimals(self) -> int:
        """The last written place, counted as XBRL counts it: -8 for 1.5 billion."""
        return len(self.digits.partition(".")[2]) - self.exponent

    @property
    def plain(self) -> str:
        """The number in digits alone.

        >>> Numeral("1.5", 9).plain, Numeral("0.123", 2).plain
        ('1500000000', '12.3')
        """
        digits, exponent = self
        if not exponent:
            return digits
        whole, _, places = digits.partition(".")
        if len(places) <= exponent:
            return whole + places + "0" * (exponent - len(places))
        return f"{whole}{places[:exponent]}.{places[exponent:]}"

    @property
    def value(self) -> Decimal:
        """The number written before its scale word."""
        return Decimal(self.digits)


_FRACTION: Final = {"½": "5", "¼": "25", "¾": "75"}
_FRACTIONS: Final = b"[" + b"".join(as_pattern(sign) for sign in _FRACTION) + b"]"

#: Each shape of a number is a group; the common ones fail fast on what they are not.
_SHAPES: Final = (
    rb"(0++(?:\. 0++| \.0++)(?=[ -]?[a-z]))",  # 1: a stray space before the decimals
    rb"(0{1,3}(?:[ ']000)++(?:[.,]0++)?)",  # 2: 1 000,50 and 1'000.50
    rb"(0++ ?" + _FRACTIONS + rb"|" + _FRACTIONS + rb")",  # 3: 2½
    rb"(0++(?:\.0++)?|\.0++)",  # 4: 1000.5 and .5
    rb"(0{1,3}(?:,000)++(?:\.0++)?|0{1,3}(?:,00)++,000(?:\.0++)?)",  # 5: 1,000.5; 1,00,000
    rb"(0++,00?)",  # 6: 1,5
    rb"(0{1,3}(?:\.000)++,0++|0{1,3}(?:\.000){2,}+)",  # 7: 1.000,50
)
NUMBER: Final = re.compile(
    b"(?:" + b"|".join(shape + _WHOLE for shape in _SHAPES) + b")"
)
_LONGEST: Final = 60


def digits_of(written: str, shape: int | None) -> str:
    """Give the digits of a number of one of the shapes, with a point before decimals.

    >>> digits_of("1.000,50", 7), digits_of("2½", 3), digits_of(".5", 4)
    ('1000.50', '2.5', '0.5')
    """
    numeral = plain_digits(written)
    if shape == 4:
        return "0" + numeral if numeral[0] == "." else numeral
    if shape == 5:
        return numeral.replace(",", "")
    if shape == 3:
        whole = numeral[:-1].strip() or "0"
        return f"{whole}.{_FRACTION[numeral[-1]]}"
    if shape == 1:
        return "".join(numeral.split())
    if shape == 7:
        return numeral.replace(".", "").replace(",", ".")
    return "".join(numeral.replace(",", ".").replace("'", "").split())

"""Numbers as they are written in digits, in several conventions.

A number is kept as it was written: its digits, with a point where there are decimals, and the
power of ten that its scale word gives. That keeps the last written place, and a `Decimal` made
of both is exact in every decimal context.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Final, NamedTuple

from energydeals.phrases._fold import as_pattern, plain_digits

__all__ = [
    "COMMON",
    "FRACTIONS",
    "FRACTION_SIGNS",
    "NUMBER_BACK",
    "SPACED_BACK",
    "SPLIT",
    "Numeral",
    "digits_of",
    "other",
]

_FRACTION: Final = {"½": "5", "¼": "25", "¾": "75"}
FRACTION_SIGNS: Final = b"".join(as_pattern(sign) for sign in _FRACTION)
FRACTIONS: Final = b"(?: ?[" + FRACTION_SIGNS + b"])"
#: A number never ends inside a longer one.
_WHOLE: Final = rb"(?![.,']?0|" + FRACTIONS + rb")"

#: What most texts write: 1,000,000.50.
COMMON: Final = rb"(?:0{1,3}(?!0| 000(?!0))|0{4,}+)(?:,000)*+(?:\.0++)?+" + _WHOLE
#: A stray space before or behind the point.
SPLIT: Final = rb"(?:\. 0++| \.0++)"
#: What some write; each shape is a group of `_SHAPE`.
_SHAPES: Final = (
    rb"0{1,3}(?:[ ']000(?!0))++(?:[.,]0++)?",  # 1: 1 000,50 and 1'000.50
    rb"0*+" + FRACTIONS,  # 2: 2½
    rb"\.0++",  # 3: .5
    rb"0{1,3}(?:,00(?!0))++,000(?:\.0++)?",  # 4: 1,00,000
    rb"0++,00?",  # 5: 1,5
    rb"0{1,3}(?:\.000)++,0++|0{1,3}(?:\.000){2,}+",  # 6: 1.000,50
    rb"0++" + SPLIT,  # 7: 61. 6
)
_SHAPE: Final = re.compile(b"|".join(b"(" + shape + _WHOLE + b")" for shape in _SHAPES))
#: A number read from its end, and one that is parted by spaces.
NUMBER_BACK: Final = rb"0(?:0|[,.'](?=0))*+\.?"
SPACED_BACK: Final = rb"(?:0++[.,])?000(?: 000)*+ 0{1,3}(?![0.,'])|0++(?: \.|\. )0++(?![.,'0])"


def other(stray: bytes) -> bytes:
    """Give the pattern of uncommon numbers; a split one must lead to what makes it one number."""
    *shapes, split = (shape + _WHOLE for shape in _SHAPES)
    return b"(?:" + b"|".join([*shapes, rb"(?=0++" + stray + b")" + split]) + b")"


class Numeral(NamedTuple):
    """A number as written: ``Numeral("1.5", 9)`` is 1.5 billion."""

    digits: str
    exponent: int

    @property
    def decimals(self) -> int:
        """The last written place, counted as XBRL counts it: -8 for 1.5 billion."""
        return len(self.digits.partition(".")[2]) - self.exponent

    @property
    def value(self) -> Decimal:
        """The number itself, exact in every decimal context."""
        return Decimal(f"{self.digits}E{self.exponent}")

    def shifted(self, power: int) -> "Numeral":
        """Give the number times a power of ten."""
        return Numeral(self.digits, self.exponent + power)

    def negated(self) -> "Numeral":
        """Give the number below zero."""
        return Numeral("-" + self.digits, self.exponent)


def digits_of(numeral: str, folded: bytes) -> str:
    """Give the digits of a number of an uncommon shape, with a point before decimals.

    >>> digits_of("1.000,50", b"0.000,00"), digits_of(".5", b".0")
    ('1000.50', '0.5')
    """
    shape = _SHAPE.match(folded)
    written = plain_digits(numeral)
    return _READERS[shape.lastindex or 0](written) if shape else written


def _with_fraction(written: str) -> str:
    return f"{written[:-1].strip() or '0'}.{_FRACTION[written[-1]]}"


_READERS: Final[tuple[Callable[[str], str], ...]] = (
    str,
    lambda written: "".join(written.replace(",", ".").replace("'", "").split()),
    _with_fraction,
    lambda written: "0" + written,
    lambda written: written.replace(",", ""),
    lambda written: written.replace(",", "."),
    lambda written: written.replace(".", "").replace(",", "."),
    lambda written: "".join(written.split()),
)

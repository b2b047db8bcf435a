"""A stated number: what the words around a number claim about it."""

from decimal import Decimal
from typing import Final

from attrs import field, frozen

from energydeals import _bounds_text, _numerals
from energydeals._bounds_text import Ends
from energydeals._checks import check, check_type
from energydeals._edges import Edge, Qualifier, Truth
from energydeals._numerals import Number, plain
from energydeals._pydantic import CanonicalText
from energydeals.errors import InvalidValueError, ParseError

__all__ = ["Bounds", "Edge", "Number", "Qualifier", "Truth"]

_QUALIFIERS: Final = {
    (Edge.INCLUDED, Edge.INCLUDED): Qualifier.EXACT,
    (Edge.APPROXIMATE, Edge.APPROXIMATE): Qualifier.ABOUT,
    (Edge.APPROXIMATE, Edge.EXCLUDED): Qualifier.NEARLY,
    (Edge.EXCLUDED, Edge.APPROXIMATE): Qualifier.JUST_OVER,
}


def _low(value: Number | None) -> Decimal | None:
    return None if value is None else _numerals.number(value, "Bounds.low")


def _high(value: Number | None) -> Decimal | None:
    return None if value is None else _numerals.number(value, "Bounds.high")


@frozen(repr=False)
class Bounds(CanonicalText):
    """What is claimed of a number: two ends, each a `Decimal` or missing, each with an `Edge`.

    A missing low end means zero or more, a missing high end no limit. At least one end is
    there; the low end is not above the high one. Numbers are below 10^26 with at most 12
    decimal places. Raises `InvalidValueError`, or `InvalidTypeError` for a float.

    ``==`` asks for the same statement, not for the same truth; there is no ``<``, which would
    have to guess: see `is_less_than`.

    >>> Bounds.about(530) + Bounds.more_than(1000)
    Bounds.parse('>=~1530')
    >>> print(Bounds(200, 300, high_edge=Edge.EXCLUDED))
    [200, 300)
    """

    #: The low end, or None.
    low: Decimal | None = field(default=None, converter=_low)
    #: The high end, or None.
    high: Decimal | None = field(default=None, converter=_high)
    #: What holds at the low end.
    low_edge: Edge = field(default=Edge.INCLUDED, kw_only=True)
    #: What holds at the high end.
    high_edge: Edge = field(default=Edge.INCLUDED, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_type(self.low_edge, Edge, "Bounds.low_edge")
        check_type(self.high_edge, Edge, "Bounds.high_edge")
        missing = "included where the end is missing"
        if self.low is None:
            check(self.low_edge is Edge.INCLUDED, "Bounds.low_edge", missing, self.low_edge)
            self._check_high_alone()
        elif self.high is None:
            check(self.high_edge is Edge.INCLUDED, "Bounds.high_edge", missing, self.high_edge)
        else:
            self._check_order(self.low, self.high)

    def _check_high_alone(self) -> None:
        if self.high is None:
            raise InvalidValueError("Bounds", "at least one end", None)
        rule = "0 or more, or above 0 if excluded, where the low end is missing"
        holds = self.high > 0 or (self.high == 0 and self.high_edge is not Edge.EXCLUDED)
        check(holds, "Bounds.high", rule, self.high)

    def _check_order(self, low: Decimal, high: Decimal) -> None:
        check(low <= high, "Bounds.low", f"at most the high end {plain(high)}", low)
        edges = (self.low_edge, self.high_edge)
        holds = low < high or Edge.EXCLUDED not in edges or Edge.APPROXIMATE in edges
        rule = "approximate at one end where the other excludes the same number"
        check(holds, "Bounds.low_edge", rule, self.low_edge)

    @classmethod
    def exactly(cls, value: Number) -> "Bounds":
        """Give the bounds of "15 billion": the number itself."""
        return cls(value, value)

    @classmethod
    def about(cls, value: Number) -> "Bounds":
        """Give the bounds of "about 530 million": near the number, on either side."""
        return cls(value, value, low_edge=Edge.APPROXIMATE, high_edge=Edge.APPROXIMATE)

    @classmethod
    def more_than(cls, value: Number) -> "Bounds":
        """Give the bounds of "exceeding 1 billion": above the number."""
        return cls(value, low_edge=Edge.EXCLUDED)

    @classmethod
    def at_least(cls, value: Number) -> "Bounds":
        """Give the bounds of "at least 1 billion": the number or more."""
        return cls(value)

    @classmethod
    def less_than(cls, value: Number) -> "Bounds":
        """Give the bounds of "less than 2 billion": below the number, zero or more."""
        return cls(None, value, high_edge=Edge.EXCLUDED)

    @classmethod
    def at_most(cls, value: Number) -> "Bounds":
        """Give the bounds of "up to 2 billion": the number or less, zero or more."""
        return cls(None, value)

    @classmethod
    def nearly(cls, value: Number) -> "Bounds":
        """Give the bounds of "nearly 1 billion": near the number and below it."""
        return cls(value, value, low_edge=Edge.APPROXIMATE, high_edge=Edge.EXCLUDED)

    @classmethod
    def just_over(cls, value: Number) -> "Bounds":
        """Give the bounds of "just over 1 billion": near the number and above it."""
        return cls(value, value, low_edge=Edge.EXCLUDED, high_edge=Edge.APPROXIMATE)

    @classmethod
    def between(cls, low: Number, high: Number) -> "Bounds":
        """Give the bounds of "between 200 and 300 million": both numbers included."""
        return cls(_numerals.number(low, "Bounds.low"), _numerals.number(high, "Bounds.high"))

    @classmethod
    def parse(cls, text: str) -> "Bounds":
        """Read the text that `str` writes, needless zeros allowed; raise `ParseError` on any other.

        >>> Bounds.parse("[~1000000000, 1000000000)").qualifier
        Qualifier.NEARLY
        """
        check_type(text, str, "text")
        low, high, low_edge, high_edge = _bounds_text.read(text)
        try:
            return cls(low, high, low_edge=low_edge, high_edge=high_edge)
        except InvalidValueError as error:
            raise ParseError(f"expected valid bounds ({error})", text, 0, len(text)) from None

    @property
    def qualifier(self) -> Qualifier:
        """What the ends and edges amount to in words."""
        if self.high is None:
            excluded = self.low_edge is Edge.EXCLUDED
            return Qualifier.MORE_THAN if excluded else Qualifier.AT_LEAST
        if self.low is None:
            excluded = self.high_edge is Edge.EXCLUDED
            return Qualifier.LESS_THAN if excluded else Qualifier.AT_MOST
        if self.low != self.high:
            return Qualifier.RANGE
        return _QUALIFIERS.get((self.low_edge, self.high_edge), Qualifier.RANGE)

    def __str__(self) -> str:
        return _bounds_text.write(Ends(self.low, self.high, self.low_edge, self.high_edge))

    def __repr__(self) -> str:
        return f"Bounds.parse({str(self)!r})"

    def __add__(self, other: "Bounds") -> "Bounds":
        """Bound the sum of two numbers: ends add, and the vaguer of two edges holds."""
        if not isinstance(other, Bounds):
            return NotImplemented
        low = high = None
        if self.low is not None or other.low is not None:
            low = _numerals.add(self.low or Decimal(0), other.low or Decimal(0), "Bounds.low")
        if self.high is not None and other.high is not None:
            high = _numerals.add(self.high, other.high, "Bounds.high")
        low_edge = max(self.low_edge, other.low_edge)
        high_edge = Edge.INCLUDED if high is None else max(self.high_edge, other.high_edge)
        return Bounds(low, high, low_edge=low_edge, high_edge=high_edge)

    def contains(self, value: Number) -> Truth:
        """Tell whether the number can be what was meant; UNKNOWN beyond an approximate end.

        >>> Bounds.about(530).contains(531), Bounds.more_than(5).contains(5)
        (Truth.UNKNOWN, Truth.NO)
        """
        point = Bounds.exactly(_numerals.number(value, "value"))
        return _reaches(point, self) & _reaches(self, point)

    def overlaps(self, other: "Bounds") -> Truth:
        """Tell whether one number can satisfy both statements.

        >>> Bounds.at_least(5).overlaps(Bounds.less_than(5))
        Truth.NO
        """
        check_type(other, Bounds, "other")
        if self == other:
            return Truth.YES
        return _reaches(self, other) & _reaches(other, self)

    def is_less_than(self, other: "Bounds") -> Truth:
        """Tell whether the number meant here is less than the one meant there.

        An approximate end decides nothing: see `with_tolerance`.

        >>> Bounds.less_than(5).is_less_than(Bounds.at_least(5))
        Truth.YES
        >>> Bounds.at_most(5).is_less_than(Bounds.at_least(3))
        Truth.UNKNOWN
        """
        check_type(other, Bounds, "other")
        if _lies_below(self, other):
            return Truth.YES
        return Truth.NO if _never_below(self, other) else Truth.UNKNOWN

    def scaled(self, factor: Number, divisor: Number = 1) -> "Bounds":
        """Multiply both ends by a number above 0, exactly; refuse what has no 12 places.

        >>> Bounds.about(3).scaled(1, 12)
        Bounds.parse('~0.25')
        """
        by, over = _numerals.number(factor, "factor"), _numerals.number(divisor, "divisor")
        check(by > 0, "factor", "above 0", factor)
        check(over > 0, "divisor", "above 0", divisor)
        low = None if self.low is None else _numerals.scale(self.low, by, over, "Bounds.low")
        high = None if self.high is None else _numerals.scale(self.high, by, over, "Bounds.high")
        return Bounds(low, high, low_edge=self.low_edge, high_edge=self.high_edge)

    def with_tolerance(self, share: Number) -> "Bounds":
        """Make approximate ends crisp: moved outwards by this share of their size, included.

        Raises `InvalidValueError` where that leaves no number, as for "just over 0".

        >>> Bounds.about(530).with_tolerance("0.1")
        Bounds.parse('[477, 583]')
        """
        part = _numerals.number(share, "share")
        check(0 <= part < 1, "share", "at least 0 and below 1", share)
        low, high, low_edge, high_edge = self.low, self.high, self.low_edge, self.high_edge
        if low is not None and low_edge is Edge.APPROXIMATE:
            low = _numerals.stretch(low, part, up=False, field="Bounds.low")
            low_edge = Edge.INCLUDED
        if high is not None and high_edge is Edge.APPROXIMATE:
            high = _numerals.stretch(high, part, up=True, field="Bounds.high")
            high_edge = Edge.INCLUDED
        empty = low is not None and low == high and Edge.EXCLUDED in (low_edge, high_edge)
        check(not empty, "share", f"a share that leaves a number of {self}", share)
        return Bounds(low, high, low_edge=low_edge, high_edge=high_edge)


def _reaches(lower: Bounds, upper: Bounds) -> Truth:
    """Tell whether the low end of one statement lies within the high end of the other."""
    if upper.high is None:
        return Truth.YES
    low = Decimal(0) if lower.low is None else lower.low
    edges = (lower.low_edge, upper.high_edge)
    if low < upper.high or (low == upper.high and Edge.EXCLUDED not in edges):
        return Truth.YES
    return Truth.UNKNOWN if Edge.APPROXIMATE in edges else Truth.NO


def _lies_below(lower: Bounds, upper: Bounds) -> bool:
    """Tell whether every number of one statement is less than every number of the other."""
    edges = (lower.high_edge, upper.low_edge)
    if lower.high is None or Edge.APPROXIMATE in edges:
        return False
    low = Decimal(0) if upper.low is None else upper.low
    return lower.high < low or (lower.high == low and Edge.EXCLUDED in edges)


def _never_below(lower: Bounds, upper: Bounds) -> bool:
    """Tell whether no number of one statement is less than any number of the other."""
    if upper.high is None or Edge.APPROXIMATE in (lower.low_edge, upper.high_edge):
        return False
    return (Decimal(0) if lower.low is None else lower.low) >= upper.high

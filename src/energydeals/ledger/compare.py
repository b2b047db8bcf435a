"""Whether two figures can be one sum."""

from decimal import Decimal
from itertools import product
from typing import Final

from attrs import frozen

from energydeals import _numerals
from energydeals._checks import check_type
from energydeals._codes import Code
from energydeals._numerals import plain
from energydeals.bounds import Bounds, Edge, Qualifier, Truth
from energydeals.currency import Currency
from energydeals.deal import Figure
from energydeals.errors import InvalidValueError
from energydeals.phrases.writing import write_money
from energydeals.stated import StatedMoney

__all__ = ["Comparison", "Relation", "compare"]


class Relation(Code):
    """How two figures stand to one another, as far as their words go.

    >>> Relation("contradictory")
    Relation.CONTRADICTORY
    """

    #: They make the same statement.
    SAME = "same"
    #: One sum can be meant by both, rounding included.
    CONSISTENT = "consistent"
    #: One states a range, and the other lies within it.
    CONTAINED = "contained"
    #: No sum can be meant by both.
    CONTRADICTORY = "contradictory"
    #: The words do not decide it.
    UNKNOWN = "unknown"


@frozen
class Comparison:
    """A relation, and the reason for it in words.

    >>> print(Comparison(Relation.SAME, "one statement"))
    same: one statement
    """

    relation: Relation
    reason: str

    def __str__(self) -> str:
        return f"{self.relation}: {self.reason}"


@frozen
class _Sum:
    """A figure in one currency; `decimals` is None where nobody knows how it was written."""

    money: StatedMoney
    decimals: int | None

    @property
    def exact(self) -> bool:
        return self.money.qualifier is Qualifier.EXACT

    def readings(self) -> tuple[Bounds, Bounds]:
        """Give what was meant, by the narrowest and by the widest reading of its rounding."""
        bounds = self.money.bounds
        if bounds.low is None or not self.exact:
            return bounds, bounds
        if self.decimals is None:
            return bounds, _rounded(bounds.low, _last_place(bounds.low))
        read = _rounded(bounds.low, self.decimals)
        return read, read


#: A number with 12 decimal places is not taken as rounded: there is no half of the last one.
_FINEST: Final = 12


def _rounded(value: Decimal, decimals: int) -> Bounds:
    """Give all that rounds to a number, without the ends, which round to its neighbours too."""
    if decimals >= _FINEST:
        return Bounds.exactly(value)
    half = Decimal(f"5E{-decimals - 1}")
    low = _numerals.add(value, half.copy_negate(), "low")
    try:
        high = _numerals.add(value, half, "high")
    except InvalidValueError:  # out of the range of numbers: no limit that we could state
        return Bounds.more_than(low)
    return Bounds(low, high, low_edge=Edge.EXCLUDED, high_edge=Edge.EXCLUDED)


def _last_place(value: Decimal) -> int:
    """Give the last place that is not zero, as in `Figure.decimals`.

    >>> _last_place(Decimal(1_250_000_000)), _last_place(Decimal("0.5"))
    (-7, 1)
    """
    whole, _, fraction = plain(value).partition(".")
    return len(fraction) if fraction or whole == "0" else len(whole.rstrip("0")) - len(whole)


def compare(left: Figure, right: Figure) -> Comparison:
    """Tell whether two figures can be one sum, and why.

    - Figures of two known purposes, and without a common currency, are not compared; an
      equivalent serves where the main currencies differ.
    - An exact figure stands for all that rounds to it at its `decimals`. Two such figures are
      consistent if their rounding intervals share more than an end; with equal decimals their
      values must be equal (as XBRL compares duplicate facts).
    - Where `decimals` is None and the rounding would decide, the answer is unknown.
    - An approximate end rules nothing out.

    Consistency is not transitive: $1.2 billion fits both $1.16 and $1.24 billion. Raises
    `InvalidTypeError` for what is no figure.

    >>> more = Figure(StatedMoney.more_than(10**9, "USD"))
    >>> print(compare(more, Figure(StatedMoney.exactly(1_250_000_000, "USD"))))
    consistent: can be one sum: more than $1 billion; $1.25 billion
    """
    check_type(left, Figure, "left")
    check_type(right, Figure, "right")
    if None not in (left.purpose, right.purpose) and left.purpose is not right.purpose:
        words = f"one is {_named(left)}, the other {_named(right)}"
        return Comparison(Relation.UNKNOWN, words)
    pair = _common(left, right)
    if pair is None:
        codes = f"{left.money.currency} and {right.money.currency}"
        return Comparison(Relation.UNKNOWN, f"{codes} cannot be compared without a rate")
    return _compared(*pair)


def _named(figure: Figure) -> str:
    return str(figure.purpose).replace("_", " ")


def _common(left: Figure, right: Figure) -> tuple[_Sum, _Sum] | None:
    """Give both figures in one currency: a main one if that is possible."""
    ours, theirs = _by_currency(left), _by_currency(right)
    shared = [code for code in (*ours, *theirs) if code in ours and code in theirs]
    return (ours[shared[0]], theirs[shared[0]]) if shared else None


def _by_currency(figure: Figure) -> dict[Currency, _Sum]:
    sums = {each.currency: _Sum(each, None) for each in figure.equivalents}
    return {figure.money.currency: _Sum(figure.money, figure.decimals), **sums}


def _compared(left: _Sum, right: _Sum) -> Comparison:
    words = write_money(left.money), write_money(right.money)
    if left.money == right.money:
        return Comparison(Relation.SAME, f"both state {words[0]}")
    both = "; ".join(words)
    written_alike = left.decimals is not None and left.decimals == right.decimals
    if left.exact and right.exact and written_alike:
        return Comparison(Relation.CONTRADICTORY, f"differ at the same last place: {both}")
    for (inner, outer), said in (((left, right), words), ((right, left), words[::-1])):
        if _lies_within(inner.money.bounds, outer.money.bounds):
            return Comparison(Relation.CONTAINED, f"{said[0]} lies within {said[1]}")
    return _overlapping(left, right, both)


def _lies_within(inner: Bounds, outer: Bounds) -> bool:
    """Tell whether a sum with two sharp ends lies in a range with two sharp ends."""
    edges = (inner.low_edge, inner.high_edge, outer.low_edge, outer.high_edge)
    if Edge.APPROXIMATE in edges or outer.qualifier is not Qualifier.RANGE:
        return False
    if inner.low is None or inner.high is None or outer.low is None or outer.high is None:
        return False
    above = inner.low > outer.low or (inner.low == outer.low and not edges[0] < edges[2])
    below = inner.high < outer.high or (inner.high == outer.high and not edges[1] < edges[3])
    return above and below


def _overlapping(left: _Sum, right: _Sum, both: str) -> Comparison:
    """Compare what can have been meant, by all readings of the rounding."""
    answers = [mine.overlaps(other) for mine, other in product(left.readings(), right.readings())]
    if answers[0] is Truth.YES:
        return Comparison(Relation.CONSISTENT, f"can be one sum: {both}")
    if set(answers) == {Truth.NO}:
        return Comparison(Relation.CONTRADICTORY, f"cannot be one sum: {both}")
    if Truth.UNKNOWN in answers:
        return Comparison(Relation.UNKNOWN, f"one says only about how much: {both}")
    return Comparison(Relation.UNKNOWN, f"can be one sum only if they were rounded: {both}")

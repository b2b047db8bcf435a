"""Sums made from stated ones by the caller's own factors, and marked as such."""

from attrs import frozen

from energydeals import _numerals
from energydeals._checks import check, check_text, check_type
from energydeals.bounds import Number
from energydeals.currency import Currency
from energydeals.errors import InvalidTypeError
from energydeals.phrases.writing import write_money
from energydeals.stated import StatedMoney

__all__ = ["DerivedMoney", "convert", "with_tolerance"]


@frozen
class DerivedMoney:
    """A sum that nobody stated: made from a stated one on a basis that the caller gave.

    It is no `StatedMoney`, so it enters no record and no total by mistake; `money` gives the
    sum for those who mean it.

    >>> euros = convert(StatedMoney.more_than(100, "USD"), "0.85", "EUR", "ECB")
    >>> euros.money, euros.stated
    (StatedMoney.parse('EUR >85'), StatedMoney.parse('USD >100'))
    """

    money: StatedMoney
    #: By which rate, tolerance or other choice, in the caller's words.
    basis: str
    #: What it was made from, which may be derived itself.
    source: "StatedMoney | DerivedMoney"

    def __attrs_post_init__(self) -> None:
        check_type(self.money, StatedMoney, "DerivedMoney.money")
        check_text(self.basis, "DerivedMoney.basis")
        _stated(self.source, "DerivedMoney.source")

    @property
    def stated(self) -> StatedMoney:
        """What was stated in the beginning."""
        return self.source if isinstance(self.source, StatedMoney) else self.source.stated

    def __str__(self) -> str:
        return f"{write_money(self.money)} (derived: {self.basis})"


def _stated(source: StatedMoney | DerivedMoney, field: str) -> StatedMoney:
    """Give the sum that is to be worked on."""
    if isinstance(source, DerivedMoney):
        return source.money
    if isinstance(source, StatedMoney):
        return source
    raise InvalidTypeError(field, "StatedMoney or DerivedMoney", source)


def convert(
    stated: StatedMoney | DerivedMoney, rate: Number, to: Currency | str, basis: str
) -> DerivedMoney:
    """Convert a sum at a rate (new units for one old unit), exactly; edges stay what they are.

    `basis` says where the rate is from. Raises `InvalidValueError` where the rate is not above
    0 or the result has more than 12 decimal places, and `InvalidTypeError` for a float.

    >>> loan = StatedMoney.about(530_000_000, "USD")
    >>> print(convert(loan, "0.85", "EUR", "ECB, 5 September 2025"))
    about €450.5 million (derived: ECB, 5 September 2025)
    """
    factor = _numerals.number(rate, "rate")
    check(factor > 0, "rate", "above 0", rate)
    return DerivedMoney(
        StatedMoney(_stated(stated, "stated").bounds.scaled(factor), to), basis, stated
    )


def with_tolerance(stated: StatedMoney | DerivedMoney, share: Number, basis: str) -> DerivedMoney:
    """Make approximate ends crisp: moved outwards by a share of their size, then included.

    How far "about" reaches is the caller's decision, and `basis` says whose. Raises
    `InvalidValueError` unless the share is at least 0 and below 1.

    >>> print(with_tolerance(StatedMoney.about(530, "USD"), "0.1", "10 %, house rule"))
    between $477 and $583 (derived: 10 %, house rule)
    """
    return DerivedMoney(_stated(stated, "stated").with_tolerance(share), basis, stated)

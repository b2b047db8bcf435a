"""Stated money in plain words, for accounts and changes."""

from decimal import Decimal
from typing import Final

from energydeals._numerals import plain
from energydeals.bounds import Edge, Qualifier
from energydeals.currency import Currency
from energydeals.stated import StatedMoney

__all__ = ["in_words"]

_SCALES: Final = ((12, "trillion"), (9, "billion"), (6, "million"))
_LOW: Final = {
    Edge.INCLUDED: "at least ",
    Edge.EXCLUDED: "more than ",
    Edge.APPROXIMATE: "at least about ",
}
_HIGH: Final = {
    Edge.INCLUDED: "at most ",
    Edge.EXCLUDED: "less than ",
    Edge.APPROXIMATE: "at most about ",
}
_POINT: Final = {
    Qualifier.EXACT: "",
    Qualifier.ABOUT: "about ",
    Qualifier.NEARLY: "nearly ",
    Qualifier.JUST_OVER: "just over ",
}


def in_words(stated: StatedMoney) -> str:
    """Write stated money in a fixed English wording that keeps every end and edge.

    It is for reading only: `energydeals.write_money` writes what can be read back.

    >>> in_words(StatedMoney.more_than(1_250_000_000, "USD"))
    'more than $1.25 billion'
    >>> in_words(StatedMoney.parse("EUR [200000000, ~300000000]"))
    'at least EUR 200 million and at most about EUR 300 million'
    """
    bounds, currency = stated.bounds, stated.currency
    low = None if bounds.low is None else _amount(bounds.low, currency)
    high = None if bounds.high is None else _amount(bounds.high, currency)
    if low and stated.qualifier in _POINT:
        return _POINT[stated.qualifier] + low
    ends = (low and _LOW[bounds.low_edge] + low, high and _HIGH[bounds.high_edge] + high)
    return " and ".join(end for end in ends if end)


def _amount(value: Decimal, currency: Currency) -> str:
    sign = "$" if currency.code == "USD" else f"{currency} "
    for power, word in _SCALES:
        if value.adjusted() >= power:
            return f"{sign}{_grouped(Decimal(f'{plain(value)}E-{power}'))} {word}"
    return sign + _grouped(value)


def _grouped(value: Decimal) -> str:
    return format(Decimal(plain(value)), ",f")

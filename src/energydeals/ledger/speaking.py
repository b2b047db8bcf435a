"""Which figure speaks for a deal, and what several figures of one kind amount to."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import reduce
from operator import add
from typing import Final

from energydeals.bounds import Bounds, Edge
from energydeals.currency import Currency
from energydeals.deal import Deal, Figure, Instrument, Purpose

__all__ = ["FINANCING_ORDER", "ORDER", "speaking_figures"]

#: Which purpose speaks for a deal: the first of these of which it states a figure. None stands
#: for a figure whose purpose is not said.
ORDER: Final[tuple[Purpose | None, ...]] = (
    Purpose.AGGREGATE,
    Purpose.DEAL_VALUE,
    Purpose.INVESTMENT,
    Purpose.PROJECT_COST,
    Purpose.LOAN,
    Purpose.EQUITY,
    None,
    Purpose.OTHER,
)
#: The same for a financing, a guarantee and a grant: the cost of what they pay for comes late.
FINANCING_ORDER: Final[tuple[Purpose | None, ...]] = (
    Purpose.AGGREGATE,
    Purpose.DEAL_VALUE,
    Purpose.LOAN,
    Purpose.EQUITY,
    None,
    Purpose.INVESTMENT,
    Purpose.PROJECT_COST,
    Purpose.OTHER,
)
_FINANCING: Final = {Instrument.FINANCING, Instrument.GUARANTEE, Instrument.GRANT}

#: What says nothing of a sum of money: zero or more.
ANYTHING: Final = Bounds.at_least(0)


def speaking_figures(
    deal: Deal, purposes: Sequence[Purpose | None] | None = None
) -> tuple[Figure, ...]:
    """Give the figures of the one purpose that speaks for the deal; none if it states none.

    The order is `ORDER`, for a financing, a guarantee or a grant `FINANCING_ORDER`, or the
    caller's: a purpose that is not in it never speaks.

    >>> from energydeals import StatedMoney
    >>> loan = Figure(StatedMoney.about(530, "USD"), Purpose.LOAN)
    >>> cost = Figure(StatedMoney.exactly(900, "USD"), Purpose.PROJECT_COST)
    >>> [str(each.money) for each in speaking_figures(Deal(id="1", figures=(loan, cost)))]
    ['USD 900']
    """
    order = purposes
    if order is None:
        order = FINANCING_ORDER if deal.instrument in _FINANCING else ORDER
    for purpose in order:
        if chosen := tuple(each for each in deal.figures if each.purpose is purpose):
            return chosen
    return ()


def spoken_sums(figures: Sequence[Figure]) -> dict[Currency, Bounds]:
    """Give what figures of one purpose amount to in each currency, the main one first.

    A figure in a second currency may be the first one said again, so it leaves the low end.
    """
    sums: dict[Currency, Bounds] = {}
    for code in dict.fromkeys(each.money.currency for each in figures):
        joint = _joint([each.money.bounds for each in figures if each.money.currency == code])
        sums[code] = without_low(joint) if sums else joint
    return sums


def told_sums(figures: Sequence[Figure]) -> dict[Currency, Bounds]:
    """Give what figures of one purpose amount to in each currency in which all are told."""
    tellings = [
        {money.currency: money.bounds for money in (each.money, *each.equivalents)}
        for each in figures
    ]
    return {
        code: _joint([telling[code] for telling in tellings])
        for code in (tellings[0] if tellings else ())
        if all(code in telling for telling in tellings)
    }


def _joint(bounds: Sequence[Bounds]) -> Bounds:
    """Bound a sum of which there are several figures: the smallest low, the sum of the highs."""
    if len(bounds) == 1:
        return bounds[0]
    lows = [(each.low, each.low_edge) for each in bounds if each.low is not None]
    highest = total_of(map(without_low, bounds))
    if len(lows) < len(bounds):
        return highest
    low = min(value for value, _ in lows)
    low_edge = max(edge for value, edge in lows if value == low)
    return with_low(highest, low, low_edge)


def total_of(bounds: Iterable[Bounds]) -> Bounds:
    """Add bounds, of which there is at least one."""
    return reduce(add, bounds)


def without_low(bounds: Bounds) -> Bounds:
    """Keep the high end only; where there is none, nothing is said."""
    if bounds.high is None:
        return ANYTHING
    if bounds.high == 0:
        return bounds
    return Bounds(None, bounds.high, high_edge=bounds.high_edge)


def with_low(bounds: Bounds, low: Decimal, low_edge: Edge) -> Bounds:
    """Give the high end of bounds a low end."""
    return Bounds(low, bounds.high, low_edge=low_edge, high_edge=bounds.high_edge)


def less_part(bounds: Bounds, part: Bounds | None) -> Bounds:
    """Lower the low end by all that a part can be; None is a part of which nothing is known."""
    if bounds.low is None or part is None or part.high is None or part.high >= bounds.low:
        return without_low(bounds)
    if part.high == 0:
        return bounds
    low = Bounds(bounds.low, low_edge=bounds.low_edge) + Bounds(
        part.high.copy_negate(), low_edge=part.high_edge
    )
    return with_low(bounds, low.low or Decimal(0), low.low_edge)

"""What the tests of stated numbers share: true values that a statement leaves open."""

import decimal
from collections.abc import Generator
from contextlib import contextmanager
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Final

from hypothesis import assume
from hypothesis import strategies as st

import energydeals
from energydeals import Bounds, Edge
from energydeals.strategies import bounds

#: The names that a `repr` may use.
NAMESPACE: Final[dict[str, object]] = {
    name: value for name, value in vars(energydeals).items() if name in energydeals.__all__
}

#: A context in which everything here is exact.
WIDE: Final = Context(prec=200)

#: Statements that can be added a few times without leaving the range of numbers.
modest_bounds: Final = st.one_of(bounds(-9, 9), bounds(-(10**24), 10**24))


@contextmanager
def hostile_context() -> Generator[None]:
    """Give the caller a decimal context that rounds to 3 digits and traps everything."""
    with decimal.localcontext(decimal.Context(prec=3, Emax=5, Emin=-5)) as context:
        for signal in context.traps:
            context.traps[signal] = True
        yield


def is_crisp(stated: Bounds) -> bool:
    """Tell whether no end is approximate."""
    return Edge.APPROXIMATE not in (stated.low_edge, stated.high_edge)


def admits(stated: Bounds, value: Decimal) -> bool:
    """Tell, by the definition of ends and edges, whether crisp bounds admit a number."""
    low = Decimal(0) if stated.low is None else stated.low
    above = value > low or (value == low and stated.low_edge is not Edge.EXCLUDED)
    if stated.high is None:
        return above
    below = value < stated.high or (value == stated.high and stated.high_edge is not Edge.EXCLUDED)
    return above and below


@st.composite
def truths(draw: st.DrawFn, stated: Bounds) -> Decimal:
    """Generate a number that may have been meant: approximate ends may lie further out."""
    widened = with_room(
        stated, draw(st.sampled_from([Decimal("0.5"), Decimal(1), Decimal(10) ** 9]))
    )
    low = Decimal(0) if widened.low is None else widened.low
    high = WIDE.add(low, Decimal(10) ** 10) if widened.high is None else widened.high
    share = draw(st.sampled_from([0, 1]) | st.decimals(0, 1, places=3))
    between = WIDE.add(low, WIDE.multiply(WIDE.subtract(high, low), Decimal(share)))
    value = between.quantize(Decimal("1E-12"), ROUND_HALF_EVEN, WIDE)
    assume(admits(widened, value))
    return value


def with_room(stated: Bounds, room: Decimal) -> Bounds:
    """Move approximate ends outwards by an amount, and make them crisp."""
    low, high = stated.low, stated.high
    low_edge, high_edge = stated.low_edge, stated.high_edge
    if low is not None and low_edge is Edge.APPROXIMATE:
        low, low_edge = WIDE.subtract(low, room), Edge.INCLUDED
    if high is not None and high_edge is Edge.APPROXIMATE:
        high, high_edge = WIDE.add(high, room), Edge.INCLUDED
    return Bounds(low, high, low_edge=low_edge, high_edge=high_edge)

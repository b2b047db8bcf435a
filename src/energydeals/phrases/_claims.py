"""What a phrase claims: its ends and their edges."""

from decimal import Decimal
from typing import Final

from energydeals.bounds import Bounds, Edge, Qualifier
from energydeals.phrases._ranges import Phrase

__all__ = ["claim"]

INCLUDED, EXCLUDED, APPROXIMATE = Edge

#: What each qualifier makes of the low and the high end; None where it takes the end away.
_EDGES: Final[dict[Qualifier, tuple[Edge | None, Edge | None]]] = {
    Qualifier.ABOUT: (APPROXIMATE, APPROXIMATE),
    Qualifier.MORE_THAN: (EXCLUDED, None),
    Qualifier.AT_LEAST: (INCLUDED, None),
    Qualifier.LESS_THAN: (None, EXCLUDED),
    Qualifier.AT_MOST: (None, INCLUDED),
    Qualifier.NEARLY: (APPROXIMATE, EXCLUDED),
    Qualifier.JUST_OVER: (EXCLUDED, APPROXIMATE),
}


def claim(phrase: Phrase, behind: Qualifier | None) -> Bounds | None:
    """Give the bounds of a phrase; None where its words claim nothing.

    Raises `ValueError` for numbers that are no amount of money.
    """
    kinds = phrase.kinds if behind is None else (*phrase.kinds, behind)
    if phrase.low.plus:
        kinds = (*kinds, Qualifier.AT_LEAST)
    low = phrase.low.numeral.value
    if phrase.low.vague:
        below = phrase.low.below
        return _vague(low, None if below is None else below.value, kinds)
    low_edge, high_edge = _edges(kinds)
    if phrase.high is None:
        return _bounds(low, low, low_edge, high_edge)
    if phrase.opened:
        high_edge = INCLUDED
    if phrase.high_kind is not None:
        high_edge = _EDGES[phrase.high_kind][1]
    return _bounds(low, phrase.high.numeral.value, low_edge, high_edge)


def _edges(kinds: tuple[Qualifier, ...]) -> tuple[Edge | None, Edge | None]:
    """Give what qualifiers make of two ends: "about" blurs what another leaves."""
    if not kinds:
        return INCLUDED, INCLUDED
    sharp = [kind for kind in kinds if kind is not Qualifier.ABOUT]
    low, high = _EDGES[sharp[0] if sharp else Qualifier.ABOUT]
    if len(sharp) < len(kinds):
        return low and APPROXIMATE, high and APPROXIMATE
    return low, high


def _bounds(low: Decimal, high: Decimal, low_edge: Edge | None, high_edge: Edge | None) -> Bounds:
    return Bounds(
        None if low_edge is None else low,
        None if high_edge is None else high,
        low_edge=low_edge or INCLUDED,
        high_edge=high_edge or INCLUDED,
    )


def _vague(low: Decimal, below: Decimal | None, kinds: tuple[Qualifier, ...]) -> Bounds | None:
    """Give the bounds of "tens of millions"; "up to millions" claims nothing."""
    low_edge, high_edge = _edges(kinds)
    if low_edge is None:
        return None if below is None else Bounds.less_than(below)
    if below is None or high_edge is None:
        return Bounds(low, low_edge=APPROXIMATE)
    return Bounds(low, below, low_edge=APPROXIMATE, high_edge=EXCLUDED)

"""What a phrase claims: its ends and their edges."""

from typing import Final

from energydeals.bounds import Bounds, Edge, Qualifier
from energydeals.phrases._numbers import Numeral
from energydeals.phrases._ranges import Phrase

__all__ = ["claim"]

INCLUDED, EXCLUDED, APPROXIMATE = Edge

_POINTS: Final = {
    None: Bounds.exactly,
    Qualifier.ABOUT: Bounds.about,
    Qualifier.MORE_THAN: Bounds.more_than,
    Qualifier.AT_LEAST: Bounds.at_least,
    Qualifier.LESS_THAN: Bounds.less_than,
    Qualifier.AT_MOST: Bounds.at_most,
    Qualifier.NEARLY: Bounds.nearly,
    Qualifier.JUST_OVER: Bounds.just_over,
}
_EDGES: Final = {
    Qualifier.ABOUT: (APPROXIMATE, APPROXIMATE),
    Qualifier.NEARLY: (APPROXIMATE, EXCLUDED),
    Qualifier.JUST_OVER: (EXCLUDED, APPROXIMATE),
    Qualifier.LESS_THAN: (INCLUDED, EXCLUDED),
    Qualifier.MORE_THAN: (EXCLUDED, INCLUDED),
}
_UPPER: Final = (Qualifier.AT_MOST, Qualifier.LESS_THAN)


def claim(phrase: Phrase, behind: Qualifier | None) -> Bounds | None:
    """Give the bounds of a phrase; None where its words claim nothing.

    Raises `ValueError` for numbers that are no amount of money.
    """
    qualifier = phrase.qualifier or behind
    low = phrase.low.numeral
    if phrase.low.vague:
        return _vague(low, phrase.low.below, qualifier)
    if phrase.high is None:
        return _POINTS[qualifier](low.value)
    return _range(phrase, qualifier)


def _range(phrase: Phrase, qualifier: Qualifier | None) -> Bounds:
    """Give the bounds of two ends; what opens a range before a qualifier leaves it the low end."""
    low, high = phrase.low.numeral.value, (phrase.high or phrase.low).numeral.value
    if qualifier in _UPPER and not phrase.opened:
        return _POINTS[qualifier](high)
    low_edge, high_edge = _EDGES.get(qualifier, (INCLUDED, INCLUDED))
    if phrase.opened:
        high_edge = INCLUDED
    if phrase.high_qualifier is not None:
        high_edge = _EDGES.get(phrase.high_qualifier, (INCLUDED, INCLUDED))[1]
    return Bounds(low, high, low_edge=low_edge, high_edge=high_edge)


def _vague(low: Numeral, below: Numeral | None, qualifier: Qualifier | None) -> Bounds | None:
    """Give the bounds of "tens of millions"; "up to millions" claims nothing."""
    high = None if below is None else below.value
    if qualifier in _UPPER:
        return None if high is None else Bounds.less_than(high)
    if high is None or qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST):
        return Bounds(low.value, low_edge=APPROXIMATE)
    return Bounds(low.value, high, low_edge=APPROXIMATE, high_edge=EXCLUDED)

"""What a phrase claims: its ends and their edges."""

from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from energydeals.bounds import Bounds, Edge, Qualifier
from energydeals.errors import InvalidValueError
from energydeals.phrases._fold import plain_digits
from energydeals.phrases._numbers import Numeral
from energydeals.phrases._ranges import Phrase
from energydeals.stated import StatedMoney

__all__ = ["Ends", "claim", "stated", "stated_one"]

INCLUDED, EXCLUDED, APPROXIMATE = Edge


class Ends(NamedTuple):
    """What is claimed of an amount; that it can be is still to be checked."""

    low: Decimal | None
    high: Decimal | None
    low_edge: Edge = INCLUDED
    high_edge: Edge = INCLUDED


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


@lru_cache(4096)
def stated(ends: Ends, code: str) -> StatedMoney | None:
    """Make the value of a statement; the same statement is often made again."""
    low, high, low_edge, high_edge = ends
    try:
        return StatedMoney(Bounds(low, high, low_edge=low_edge, high_edge=high_edge), code)
    except InvalidValueError:
        return None


@lru_cache(4096)
def stated_one(
    written: str, exponent: int, kinds: tuple[Qualifier, ...], code: str
) -> tuple[Ends, StatedMoney | None, int]:
    """Make the ends and the value of one number of the common shape, and its last place."""
    numeral = Numeral(plain_digits(written).replace(",", ""), exponent)
    ends = _ends(numeral.value, numeral.value, *_edges(kinds))
    return ends, stated(ends, code), numeral.decimals


def claim(phrase: Phrase, behind: Qualifier | None) -> Ends | None:
    """Give the ends of a phrase; None where its words claim nothing."""
    kinds = phrase.kinds if behind is None else (*phrase.kinds, behind)
    if phrase.low.plus:
        kinds = (*kinds, Qualifier.AT_LEAST)
    low = phrase.low.numeral.value
    if not kinds and phrase.high is None and not phrase.low.vague:
        return Ends(low, low)
    if phrase.low.vague:
        below = phrase.low.below
        return _vague(low, None if below is None else below.value, kinds)
    low_edge, high_edge = _edges(kinds)
    if phrase.high is None:
        return _ends(low, low, low_edge, high_edge)
    if phrase.opened:
        high_edge = INCLUDED
    if phrase.high_kind is not None:
        high_edge = _EDGES[phrase.high_kind][1]
    return _ends(low, phrase.high.numeral.value, low_edge, high_edge)


def _edges(kinds: tuple[Qualifier, ...]) -> tuple[Edge | None, Edge | None]:
    """Give what qualifiers make of two ends: "about" blurs what another leaves."""
    if not kinds:
        return INCLUDED, INCLUDED
    sharp = [kind for kind in kinds if kind is not Qualifier.ABOUT]
    low, high = _EDGES[sharp[0] if sharp else Qualifier.ABOUT]
    if len(sharp) < len(kinds):
        return low and APPROXIMATE, high and APPROXIMATE
    return low, high


def _ends(low: Decimal, high: Decimal, low_edge: Edge | None, high_edge: Edge | None) -> Ends:
    if low_edge is None:
        return Ends(None, high, INCLUDED, high_edge or INCLUDED)
    if high_edge is None:
        return Ends(low, None, low_edge)
    return Ends(low, high, low_edge, high_edge)


def _vague(low: Decimal, below: Decimal | None, kinds: tuple[Qualifier, ...]) -> Ends | None:
    """Give the ends of "tens of millions"; "up to millions" claims nothing."""
    low_edge, high_edge = _edges(kinds)
    if low_edge is None:
        return None if below is None else Ends(None, below, INCLUDED, EXCLUDED)
    if below is None or high_edge is None:
        return Ends(low, None, APPROXIMATE)
    return Ends(low, below, APPROXIMATE, EXCLUDED)

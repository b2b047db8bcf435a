"""Sums that belong together: two bounds of one sum, and one sum in several currencies."""

from typing import Final

from energydeals.phrases._claims import Ends, stated
from energydeals.phrases._fold import Folded
from energydeals.phrases._found import Found
from energydeals.phrases._patterns import Patterns

__all__ = ["joined"]

#: No link is longer, so that most sums are parted without a pattern.
_NEAR: Final = 40
#: The shortest word between two bounds has a space on either side.
_LEAST: Final = 3
#: What joins nothing and often stands between two sums.
_APART: Final = frozenset((b" ", b"-"))


def joined(text: Folded, found: list[Found], patterns: Patterns) -> list[Found]:
    """Join the sums of a text that belong together."""
    together: list[Found] = []
    lower = text.lower
    link, end = patterns.equivalent, -_NEAR
    for one in _two_sided(text, found, patterns):
        main = None
        near = one.start - end < _NEAR and lower[end : one.start] not in _APART
        if near and link.fullmatch(lower, end, one.start):
            main = _with_equivalent(together[-1], one)
        if main is None:
            together.append(one)
            link = patterns.equivalent
        else:
            together[-1] = main
            link = patterns.next_equivalent
        end = one.after
    return together


def _with_equivalent(main: Found, one: Found) -> Found | None:
    """Give a sum with the same sum in another currency, or None where it cannot be that."""
    code = one.meaning.codes[0]
    if one.per not in (None, main.per):
        return None
    if code in [each.meaning.codes[0] for each in (main, *main.equivalents)]:
        return None
    return main._replace(equivalents=(*main.equivalents, one))


def _two_sided(text: Folded, found: list[Found], patterns: Patterns) -> list[Found]:
    """Make one sum of "at least A" and "up to B" where only a word like "and" is between."""
    made: list[Found] = []
    for one in found:
        both = None
        if made and _LEAST <= one.start - made[-1].end < _NEAR:
            between = patterns.bounds_and.fullmatch(text.lower, made[-1].end, one.start)
            both = _intersection(made[-1], one) if between else None
        if both is None:
            made.append(one)
        else:
            made[-1] = both
    return made


def _intersection(first: Found, last: Found) -> Found | None:
    """Give the sum with the low end of one statement and the high end of the other."""
    lower, upper = first.ends, last.ends
    if lower.low is None:
        lower, upper = upper, lower
    if (
        lower.high is not None
        or upper.low is not None
        or first.meaning.codes[0] != last.meaning.codes[0]
    ):
        return None
    low, high = lower.low, upper.high
    if low is None or high is None or low > high:
        return None
    ends = Ends(low, high, lower.low_edge, upper.high_edge)
    money = stated(ends, first.meaning.codes[0])
    return last._replace(start=first.start, ends=ends, money=money)

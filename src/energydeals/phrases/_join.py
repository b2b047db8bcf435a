"""Sums that belong together: two bounds of one sum, and one sum in several currencies."""

from typing import Final, NamedTuple

from energydeals.phrases._claims import Ends, stated
from energydeals.phrases._fold import Folded
from energydeals.phrases._found import Found
from energydeals.phrases._patterns import Patterns

__all__ = ["Joined", "joined"]


class Joined(NamedTuple):
    """A sum and the same sum in other currencies."""

    main: Found
    equivalents: list[Found]


def joined(text: Folded, found: list[Found], patterns: Patterns) -> list[Joined]:
    """Join the sums of a text that belong together."""
    together: list[Joined] = []
    link, end = patterns.equivalent, 0
    for one in _two_sided(text, found, patterns):
        near = bool(together) and one.start - end < _NEAR
        if near and _may_repeat(together[-1], one) and link.fullmatch(text.lower, end, one.start):
            together[-1].equivalents.append(one)
            link = patterns.next_equivalent
        else:
            together.append(Joined(one, []))
            link = patterns.equivalent
        end = one.after
    return together


def _may_repeat(main: Joined, one: Found) -> bool:
    """Tell whether a sum can be one that was given in other currencies."""
    code = one.meaning.codes[0]
    if one.per not in (None, main.main.per):
        return False
    return all(code != each.meaning.codes[0] for each in (main.main, *main.equivalents))


def _two_sided(text: Folded, found: list[Found], patterns: Patterns) -> list[Found]:
    """Make one sum of "at least A" and "up to B" where only a word like "and" is between."""
    made: list[Found] = []
    for one in found:
        both = None
        if made and one.start - made[-1].end < _NEAR:
            between = patterns.bounds_and.fullmatch(text.lower, made[-1].end, one.start)
            both = _intersection(made[-1], one) if between else None
        if both is None:
            made.append(one)
        else:
            made[-1] = both
    return made


#: No link is longer, so that most sums are parted without a pattern.
_NEAR: Final = 40


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

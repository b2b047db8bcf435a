"""Sums that belong together: two bounds of one sum, and one sum in several currencies."""

from typing import NamedTuple

from energydeals.bounds import Bounds
from energydeals.phrases._fold import Folded
from energydeals.phrases._patterns import Patterns
from energydeals.phrases._scan import Found

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
        main = together[-1] if together else None
        if main is not None and _is_same(main, one) and link.fullmatch(text.lower, end, one.start):
            main.equivalents.append(one)
            link = patterns.next_equivalent
        else:
            together.append(Joined(one, []))
            link = patterns.equivalent
        end = one.after
    return together


def _is_same(main: Joined, one: Found) -> bool:
    """Tell whether a sum can be the same as one in other currencies."""
    code = one.meaning.codes[0]
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
_NEAR = 12


def _intersection(first: Found, last: Found) -> Found | None:
    """Give the sum with the low end of one statement and the high end of the other."""
    lower, upper = first.bounds, last.bounds
    if lower.low is None:
        lower, upper = upper, lower
    one_each = lower.low is not None and lower.high is None and upper.low is None
    if not one_each or first.meaning.codes[0] != last.meaning.codes[0]:
        return None
    try:
        edges = {"low_edge": lower.low_edge, "high_edge": upper.high_edge}
        bounds = Bounds(lower.low, upper.high, **edges)
    except ValueError:
        return None
    return last._replace(start=first.start, bounds=bounds)

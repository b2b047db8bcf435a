"""Sums that stand beside words that tell no deal, or one of the past."""

from collections.abc import Sequence
from itertools import chain

from attrs import evolve

from energydeals.deal import Purpose
from energydeals.phrases.money import MoneyMention
from energydeals.reading.facts.figures import Sums
from energydeals.reading.facts.sums import Sum
from energydeals.reading.parts import Parts

__all__ = ["with_strays"]


def with_strays(
    sums: Sums, fresh: Sequence[Parts], past: Sequence[Parts], left: Sequence[Parts]
) -> tuple[list[Parts], list[MoneyMention]]:
    """Give such a sum to the deal told before it, if that has none of its purpose; and the rest.

    `left` are words that tell no deal. Of a `past` deal, the cost of the project is the new one's.
    """
    if not fresh:
        return [], [one.mention for each in left for one in each.sums]
    stray = [one for each in left for one in each.sums]
    costs = [one for each in past for one in each.sums if one.purpose is Purpose.PROJECT_COST]
    deals, loose = list(fresh), list[MoneyMention]()
    for one in sorted(chain(stray, costs), key=lambda each: each.mention.start):
        place = _before(deals, one)
        read = sums.read_again(deals[place].draft, deals[place].sums, one.mention)
        if read is not None:
            deals[place] = evolve(deals[place], sums=(*deals[place].sums, read))
        elif one in stray:
            loose.append(one.mention)
    return deals, loose


def _before(deals: Sequence[Parts], one: Sum) -> int:
    """Give the last deal told before a sum, else the first."""
    before = [n for n, each in enumerate(deals) if each.draft.start < one.mention.start]
    return max(before, default=0)

"""On which side of a deal each of its parties stands."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from energydeals.deal import Instrument
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.facts.around import Around
from energydeals.reading.facts.votes import NAMED, Vote, told_side
from energydeals.reading.words.dealwords import GIVES
from energydeals.vocabulary import en_roles as words

__all__ = ["Seen", "gather", "sides_of"]

#: How many parties a deal can hold; what an announcement lists beyond is not read as such.
_MOST: Final = 14
#: What speaks so much for a side is stated; so little is only likely.
_STATED: Final = 2.0
_LIKELY: Final = 0.9


class Seen(NamedTuple):
    """A party with what the words around its mentions say."""

    candidate: Candidate
    votes: tuple[Vote, ...]

    @property
    def name(self) -> str:
        """The canonical name."""
        return self.candidate.name


def gather(around: Around, draft: Draft, candidates: Iterable[Candidate]) -> list[Seen]:
    """Gather the parties, each once, with what all its mentions say of its side."""
    rows: dict[str, Seen] = {}
    for each in candidates:
        votes = tuple(around.votes(draft, each))
        known = rows.get(each.name)
        if known is None:
            rows[each.name] = Seen(each, votes)
            continue
        more = (vote for vote in votes if vote.rule != NAMED)
        rows[each.name] = known._replace(votes=(*known.votes, *more))
    return list(rows.values())[:_MOST]


def sides_of(instrument: Instrument, seen: Sequence[Seen], *, joint: bool) -> list[tuple[int, str]]:
    """Give a side to everybody: by the words, by the kind, by the list, else the free one.

    Two who are listed alone are the two sides, unless they are `joint`.
    """
    alone = len(seen) == 2 and seen[1].candidate.listed and not joint
    told = [told_side(instrument, each.candidate.entity.kind, each.votes) for each in seen]
    told = _parted(instrument, seen, told)
    sure = [any(vote.weight for vote in each.votes) for each in seen]
    lonely = instrument in words.TRADES and len({pair[0] for pair in told if pair}) == 1
    # "what Google and NextEra have signed": the one of whom nothing is told is on the other side.
    alone = alone or (lonely and told.count(None) == 1)
    for place, (before, each) in enumerate(pairwise(seen), 1):
        if alone or not each.candidate.listed:
            continue
        weak = _LIKELY if _strength(before) >= _STATED else 0
        if told[place] is None or (sure[place - 1] and _agrees(each, told[place - 1], weak)):
            told[place], sure[place] = told[place - 1], sure[place - 1]
    given = {pair[0] for pair in told if pair is not None}
    sides: list[tuple[int, str]] = []
    for place, pair in enumerate(told):
        side = pair or _beside(seen, place, sides, given)
        side = side or _free(instrument, first=not sides, given=given)
        given.add(side[0])
        sides.append(side)
    return sides


def _parted(
    instrument: Instrument, seen: Sequence[Seen], told: list[tuple[int, str] | None]
) -> list[tuple[int, str] | None]:
    """Of two who are put on one side of a trade, give up the one for whom less speaks."""
    if (
        len(seen) != 2
        or instrument not in words.FLOWS
        or len({pair and pair[0] for pair in told}) > 1
    ):
        return told
    strengths = [_strength(each) for each in seen]
    least = min(strengths)
    if told[0] is None or least >= _LIKELY:
        return told
    return [
        None if strength == least else pair for pair, strength in zip(told, strengths, strict=True)
    ]


def _agrees(seen: Seen, told: tuple[int, str] | None, weak: float) -> bool:
    """Tell whether only weak words beside a name speak against the side of the name before it."""
    return told is not None and all(
        each.side == told[0] for each in seen.votes if each.weight > weak
    )


def _strength(seen: Seen) -> float:
    """Give how much the surest words say of a party."""
    return max((each.weight for each in seen.votes), default=0.0)


def _beside(
    seen: Sequence[Seen], place: int, sides: Sequence[tuple[int, str]], given: set[int]
) -> tuple[int, str] | None:
    """Where both sides are taken, stand with the name before in the same sentence."""
    if len(given) < 2 or not place:
        return None
    same = seen[place].candidate.sentence == seen[place - 1].candidate.sentence
    return (sides[place - 1][0], "beside another") if same else None


def _free(instrument: Instrument, *, first: bool, given: set[int]) -> tuple[int, str]:
    """Give the side that the words leave: the one that nobody has, else by the order."""
    if len(given) == 1:
        return 1 - next(iter(given)), "the side that is free"
    side = words.FIRST_SIDE.get(instrument, GIVES)
    return (side if first else 1 - side), "the order of the names"

"""Who takes part in a deal, and on which side."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from attrs import frozen

from energydeals.deal import Instrument
from energydeals.party import PartyKind, Role
from energydeals.reading.candidates import Candidate
from energydeals.reading.dealwords import GIVES, TAKES
from energydeals.reading.drafts import Draft
from energydeals.reading.entities import Entity
from energydeals.reading.regions import inside
from energydeals.reading.sides import Vote, vote
from energydeals.reading.dealwords import DealWords
from energydeals.reading.source import Source
from energydeals.vocabulary import en_roles as words

__all__ = ["Actor", "cast"]

#: How many parties a deal can hold; what an announcement lists beyond is not read as such.
_MOST: Final = 14


@frozen
class Actor:
    """A party in a deal: the mention that names it, its role and the rule that gave the role."""

    entity: Entity
    #: Where it takes part: its name, or the words of a group.
    start: int
    end: int
    role: Role | None
    rule: str


class _Seen(NamedTuple):
    """A party with what the words around its mentions say."""

    candidate: Candidate
    votes: tuple[Vote, ...]


def cast(
    source: Source,
    found: DealWords,
    draft: Draft,
    candidates: Sequence[Candidate],
) -> list[Actor]:
    """Give the parties of a deal with their roles, in the order of the text."""
    core = [each for each in candidates if inside(each.start, draft.core)]
    seen = _seen(source, found, draft, core)
    if len({each.candidate.name for each in seen}) < 2:
        near = [each for each in candidates if inside(each.start, draft.around) and not each.is_state]
        seen = _seen(source, found, draft, [*core, *near])
        if len(seen) < 2:
            before = [each for each in candidates if each.start < draft.start and not each.is_state]
            seen = [*_seen(source, found, draft, before[-1:]), *seen]
            seen = list({each.candidate.name: each for each in seen}.values())
    return list(_with_roles(draft.instrument, seen[:_MOST]))


def _seen(
    source: Source, found: DealWords, draft: Draft, candidates: Iterable[Candidate]
) -> list[_Seen]:
    """Gather the parties, each once, with what all its mentions say of its side."""
    rows: dict[str, _Seen] = {}
    for each in candidates:
        votes = tuple(vote(source, found, draft, each))
        known = rows.get(each.name)
        if known is None:
            rows[each.name] = _Seen(each, votes)
        else:
            rows[each.name] = known._replace(votes=(*known.votes, *votes))
    return list(rows.values())


def _with_roles(instrument: Instrument, seen: Sequence[_Seen]) -> Iterator[Actor]:
    sides = _sides(instrument, seen)
    for each, (side, rule) in zip(seen, sides, strict=True):
        role, why = _role(instrument, each, side, rule)
        candidate = each.candidate
        yield Actor(candidate.entity, candidate.start, candidate.end, role, why)


def _sides(instrument: Instrument, seen: Sequence[_Seen]) -> list[tuple[int, str]]:
    """Give a side to everybody: by the words, by the kind, by the list, else the free one."""
    told = [_told(instrument, each) for each in seen]
    for place, each in enumerate(seen):
        if told[place] is None and each.candidate.listed and place:
            told[place] = told[place - 1]
    given = {pair[0] for pair in told if pair is not None}
    sides: list[tuple[int, str]] = []
    for pair in told:
        if pair is None:
            pair = _free(instrument, first=not sides, given=given)
            given = given | {pair[0]}
        sides.append(pair)
    return sides


def _told(instrument: Instrument, seen: _Seen) -> tuple[int, str] | None:
    """Give the side for which the words beside a name speak most."""
    weights = [0.0, 0.0]
    for each in seen.votes:
        weights[each.side] += each.weight
    if weights[GIVES] == weights[TAKES]:
        return None
    side = GIVES if weights[GIVES] > weights[TAKES] else TAKES
    rule = next(each.rule for each in seen.votes if each.side == side)
    return side, rule


def _free(instrument: Instrument, *, first: bool, given: set[int]) -> tuple[int, str]:
    """Give the side that the words leave: the one that nobody has, else by the order."""
    if len(given) == 1:
        return 1 - next(iter(given)), "the side that is free"
    side = words.FIRST_SIDE.get(instrument, GIVES)
    return (side if first else 1 - side), "the order of the names"


def _role(
    instrument: Instrument, seen: _Seen, side: int, rule: str
) -> tuple[Role | None, str]:
    kind = seen.candidate.entity.kind
    special = next((each for each in seen.votes if each.role is not None), None)
    if special is not None and special.role in words.ALLOWED.get(instrument, ()):
        return special.role, special.rule
    if kind is not None and (instrument, kind) in words.BY_KIND:
        return words.BY_KIND[instrument, kind], f"a {kind} in such a deal"
    if instrument in words.ONE_ROLE:
        return words.ONE_ROLE[instrument], "the one role of such a deal"
    return words.SIDES[instrument][side], rule


_ = PartyKind

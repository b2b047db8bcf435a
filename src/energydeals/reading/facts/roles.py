"""In which role the parties of a deal take part."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument
from energydeals.party import PartyKind, Role
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.facts.actors import Actor, hosted
from energydeals.reading.facts.around import Around
from energydeals.reading.facts.matters import as_supply
from energydeals.reading.facts.partakers import partakers
from energydeals.reading.facts.sides import Seen, gather, sides_of
from energydeals.reading.facts.votes import OWNS, told_side
from energydeals.reading.words.dealwords import GIVES, TAKES
from energydeals.vocabulary import en_roles as words

__all__ = ["cast"]

#: What speaks so much for a side is sure.
_SURE: Final = 1.5
#: How far before the first of two names the words may stand that make them one side.
_GROUP: Final = 60
_JOINT: Final = re.compile(rf"\b(?:{words.JOINT}) (?:[\w'-]+ ){{0,3}}$")


def cast(around: Around, draft: Draft) -> list[Actor]:
    """Give the parties of a deal with their roles, in the order of the text."""
    partaking = partakers(around, draft)
    supply = as_supply(around.found, draft)
    traded = [] if supply is None else _traders(around, supply, partaking)
    if traded:
        return traded
    seen = gather(around, draft, partaking)
    joint = _are_joint(around, draft.instrument, seen)
    actors = list(_with_roles(draft.instrument, seen, _taker(around, draft), joint=joint))
    giver = _giver(around, draft)
    if giver is not None:
        return [evolve(each, role=giver) if each.role is Role.OWNER else each for each in actors]
    return hosted(actors, draft.instrument, _near(around, draft), around.home)


def _are_joint(around: Around, instrument: Instrument, seen: Sequence[Seen]) -> bool:
    """Tell "a venture of A and B has won it", who are one side, from "A and B have signed it"."""
    if not seen or instrument not in words.FOR_OWNERS:
        return False
    start = seen[0].candidate.start
    return _JOINT.search(around.source.folded[max(0, start - _GROUP) : start].lower()) is not None


def _giver(around: Around, draft: Draft) -> Role | None:
    """Give the role of who calls for tenders, where the sentences tell that it buys."""
    near = _near(around, draft)
    table = words.GIVERS_NEAR.get(draft.instrument, {})
    return next((role for mark, role in table.items() if mark in near), None)


def _traders(around: Around, supply: Draft, partaking: Sequence[Candidate]) -> list[Actor]:
    """Give who sells and who buys under a paper on a supply, if words tell of one of them."""
    seen = gather(around, supply, partaking)
    if any(each.candidate.entity.kind is PartyKind.GOVERNMENT for each in seen):
        return []
    told = [told_side(supply.instrument, each.candidate.entity.kind, each.votes) for each in seen]
    sides = [each[0] for each in told if each is not None]
    if not sides or (len(sides) == len(seen) and len(set(sides)) == 1):
        return []
    actors = list(_with_roles(supply.instrument, seen, None, joint=False))
    return actors if {each.role for each in actors} == {Role.SELLER, Role.BUYER} else []


def _taker(around: Around, draft: Draft) -> Role | None:
    """Give the role of the side that takes, where the paper or the deed tells it."""
    said = around.source.folded[slice(*draft.named.instrument_span)].lower()
    near = _near(around, draft)
    tables = (words.TAKERS, words.TAKERS_NEAR, words.TAKERS_LAST)
    for text, table in zip((said, near, said), tables, strict=True):
        for mark, role in table.get(draft.instrument, {}).items():
            if mark in text:
                return role
    return words.USUAL_TAKER.get(draft.instrument)


def _near(around: Around, draft: Draft) -> str:
    return " ".join(around.source.folded[slice(*span)].lower() for span in draft.core)


def _with_roles(
    instrument: Instrument, seen: Sequence[Seen], taker: Role | None, *, joint: bool
) -> Iterator[Actor]:
    others = [each for each in seen if _special(instrument, each) is not Role.TARGET]
    found = sides_of(instrument, others, joint=joint)
    beside = dict(zip((each.name for each in others), found, strict=True))
    sides = [beside.get(each.name, (GIVES, "what is bought")) for each in seen]
    given = [_role(instrument, each, *side) for each, side in zip(seen, sides, strict=True)]
    marked = any("operator" in why for _, why in given)
    if taker is not None and not marked:
        usual = words.SIDES[instrument][TAKES]
        given = [(taker if role is usual else role, why) for role, why in given]
    lets = words.LETTING.get(taker) if taker is not None else None
    if lets is not None:
        given = [(lets if role is Role.PARTNER else role, why) for role, why in given]
    leading = words.LEADING.get(instrument)
    takers = [n for n, (role, _) in enumerate(given) if leading and role in leading]
    for place, each in enumerate(seen):
        role, why = given[place]
        if leading and role in leading and len(takers) > 1:
            role, why = _led(given, takers, place, why)
        candidate = each.candidate
        yield Actor(candidate.entity, candidate.start, candidate.end, role, why)


def _led(
    given: Sequence[tuple[Role, str]], takers: Sequence[int], place: int, why: str
) -> tuple[Role, str]:
    """Of several that take a licence, one operates and the others are its partners."""
    marked = [n for n in takers if "operator" in given[n][1]]
    if not marked:
        return Role.INVESTOR, "one of several"
    if place == marked[0]:
        return Role.OPERATOR, why
    return Role.PARTNER, "beside an operator"


def _acts(seen: Seen) -> bool:
    """Tell whether words make a party one that takes, or that sells its stake."""
    sure = [each for each in seen.votes if each.weight >= _SURE]
    taking = sum(each.weight if each.side == TAKES else -each.weight for each in sure)
    return taking > 0 or any(each.rule == OWNS for each in seen.votes)


def _special(instrument: Instrument, seen: Seen) -> Role | None:
    """Give the role that words give a party whatever its side."""
    allowed = words.ALLOWED.get(instrument, frozenset())
    role = next((each.role for each in seen.votes if each.role in allowed), None)
    # "X is to buy Y", and its shareholders hold "40% of X" afterwards.
    return None if role is Role.TARGET and _acts(seen) else role


def _role(instrument: Instrument, seen: Seen, side: int, rule: str) -> tuple[Role, str]:
    special = _special(instrument, seen)
    if special is not None:
        return special, next(each.rule for each in seen.votes if each.role is special)
    kind = seen.candidate.entity.kind
    if kind is not None and (instrument, kind) in words.BY_KIND:
        return words.BY_KIND[instrument, kind], f"a {kind} in such a deal"
    by_trade = words.TRADE_ROLES.get((instrument, seen.candidate.entity.trade or ""))
    if by_trade is not None:
        return by_trade, "what it does"
    if instrument in words.ONE_ROLE:
        return words.ONE_ROLE[instrument], "the one role of such a deal"
    role = words.SIDES[instrument][side]
    if role is not Role.GOVERNMENT:
        return role, rule
    owned = kind is PartyKind.STATE_COMPANY
    return Role.PARTNER if owned else words.SIDES[instrument][TAKES], "no government"

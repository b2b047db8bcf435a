"""Loans and grants of one package: who gives or takes one of them gives or takes the others."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument
from energydeals.party import PartyKind, Role
from energydeals.reading.facts.actors import Actor
from energydeals.reading.facts.votes import GOAL
from energydeals.reading.parts import Parts

__all__ = ["with_package"]

_LENT: Final = (Instrument.FINANCING, Instrument.GRANT)
_TAKERS: Final = (Role.BORROWER, Role.DEVELOPER)
_GIVERS: Final = (Role.LENDER, Role.DONOR)
_FIRMS: Final = (PartyKind.COMPANY, PartyKind.STATE_COMPANY)


def with_package(deals: Sequence[Parts]) -> list[Parts]:
    """Give money with one side to the one who stands on the other side of the rest of it.

    That is the one company that takes any of it, and who gives what is told before it.
    """
    lent = [each for each in deals if each.draft.instrument in _LENT]
    takers = {actor.entity.name: actor for each in lent for actor in each.actors if _takes(actor)}
    if len(takers) == 1:
        deals = [_taken(each, *takers.values()) if _lacks_taker(each) else each for each in deals]
    return [_given(each, deals[:place]) for place, each in enumerate(deals)]


def _takes(actor: Actor) -> bool:
    return actor.role in _TAKERS and actor.entity.kind in _FIRMS


def _lacks_taker(parts: Parts) -> bool:
    """Tell money that nobody takes, or only a state as the place where it goes."""
    taken = any(each.role in _TAKERS and each.rule != GOAL for each in parts.actors)
    return bool(parts.actors) and parts.draft.instrument in _LENT and not taken


def _taken(parts: Parts, taker: Actor) -> Parts:
    givers = [each for each in parts.actors if each.rule != GOAL]
    return _with(evolve(parts, actors=tuple(givers)), [taker])


def _with(parts: Parts, actors: Sequence[Actor]) -> Parts:
    """Give a deal further parties: each stands in it once."""
    names = {each.entity.name for each in parts.actors}
    more = (each for each in actors if each.entity.name not in names)
    return evolve(parts, actors=(*parts.actors, *more))


def _given(parts: Parts, before: Sequence[Parts]) -> Parts:
    """Give a share that names only who gets it those who give what is told before."""
    shared = parts.draft.events[0].rule == "share" and parts.draft.instrument in _LENT
    if not shared or any(each.role in _GIVERS for each in parts.actors):
        return parts
    rows = ([actor for actor in each.actors if actor.role in _GIVERS] for each in reversed(before))
    return _with(parts, next(filter(None, rows), ()))

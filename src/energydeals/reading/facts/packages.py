"""Loans and grants of one package: who takes one of them takes the others too."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument
from energydeals.party import PartyKind, Role
from energydeals.reading.facts.actors import Actor
from energydeals.reading.facts.votes import GOAL
from energydeals.reading.parts import Parts

__all__ = ["with_takers"]

_LENT: Final = (Instrument.FINANCING, Instrument.GRANT)
_TAKERS: Final = (Role.BORROWER, Role.DEVELOPER)
_FIRMS: Final = (PartyKind.COMPANY, PartyKind.STATE_COMPANY)


def with_takers(deals: Sequence[Parts]) -> list[Parts]:
    """Give money that nobody is told to take to the one company that takes the rest of it."""
    lent = [each for each in deals if each.draft.instrument in _LENT]
    takers = {actor.entity.name: actor for each in lent for actor in each.actors if _takes(actor)}
    if len(takers) != 1:
        return list(deals)
    return [_with(each, *takers.values()) if _lacks(each) else each for each in deals]


def _takes(actor: Actor) -> bool:
    return actor.role in _TAKERS and actor.entity.kind in _FIRMS


def _lacks(parts: Parts) -> bool:
    """Tell money that nobody takes, or only a state as the place where it goes."""
    taken = any(each.role in _TAKERS and each.rule != GOAL for each in parts.actors)
    return bool(parts.actors) and parts.draft.instrument in _LENT and not taken


def _with(parts: Parts, taker: Actor) -> Parts:
    givers = [each for each in parts.actors if each.rule != GOAL]
    return evolve(parts, actors=(*givers, taker))

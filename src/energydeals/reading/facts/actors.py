"""The parties of a deal with their roles, and those of them who come to a country to invest."""

from collections.abc import Sequence

from attrs import evolve, frozen

from energydeals.deal import Instrument
from energydeals.party import PartyKind, Role
from energydeals.reading.names.entities import Entity
from energydeals.vocabulary import en_roles as words

__all__ = ["Actor", "hosted"]


@frozen
class Actor:
    """A party in a deal: the mention that names it, its role and the rule that gave the role."""

    entity: Entity
    #: Where it takes part: its name, or the words of a group.
    start: int
    end: int
    role: Role | None
    rule: str


def hosted(
    actors: Sequence[Actor], instrument: Instrument, near: str, home: str | None
) -> list[Actor]:
    """Make those who come to a country and agree with its government alone its investors.

    `near` are the words of the deal in small letters, `home` the country that the text speaks of.
    """
    firms = [each for each in actors if each.role is Role.PARTNER]
    if instrument is Instrument.UNSPECIFIED and len(actors) == len(firms) == 1:
        return [evolve(each, role=Role.DEVELOPER, rule="alone") for each in actors]
    hosts = [each for each in actors if each.entity.kind is PartyKind.GOVERNMENT]
    homes = {each.entity.country or home for each in hosts}
    local = any(each.entity.country in homes for each in firms)
    vended = any(mark in near for mark in words.VENDED)
    if not homes or local or vended or instrument not in words.HOSTING:
        return list(actors)
    role = Role.DEVELOPER if any(mark in near for mark in words.DEVELOPED) else Role.INVESTOR
    return [
        evolve(each, role=role, rule="with a government")
        if each in firms and each.entity.trade not in words.VENDORS
        else each
        for each in actors
    ]

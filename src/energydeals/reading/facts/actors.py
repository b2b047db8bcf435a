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
    """Give those who are partners a role of their own where it is plain from the others.

    Who agrees with a contractor owns what it builds; who comes to a country and agrees with its
    government alone invests there. `near` are the words of the deal in small letters, `home` is
    the country that the text speaks of.
    """
    firms = [each for each in actors if each.role is Role.PARTNER]
    role, why = _role_of(actors, firms, instrument, near, home)
    return [
        evolve(each, role=role, rule=why)
        if role is not None and each in firms and each.entity.trade not in words.VENDORS
        else each
        for each in actors
    ]


def _role_of(
    actors: Sequence[Actor],
    firms: Sequence[Actor],
    instrument: Instrument,
    near: str,
    home: str | None,
) -> tuple[Role | None, str]:
    if instrument is Instrument.UNSPECIFIED and len(actors) == len(firms) == 1:
        return Role.DEVELOPER, "alone"
    if instrument not in words.HOSTING:
        return None, ""
    roles = [each.role for each in actors]
    if len(roles) == 2 and set(roles) == {Role.CONTRACTOR, Role.PARTNER}:
        return Role.OWNER, "beside a contractor"
    hosts = [each for each in actors if each.entity.kind is PartyKind.GOVERNMENT]
    homes = {each.entity.country or home for each in hosts}
    local = any(each.entity.country in homes for each in firms)
    if not homes or local or any(mark in near for mark in words.VENDED):
        return None, ""
    developed = any(mark in near for mark in words.DEVELOPED)
    return Role.DEVELOPER if developed else Role.INVESTOR, "with a government"

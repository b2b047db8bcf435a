"""FollowTheMoney entities, for Aleph and OpenSanctions tools; one way.

An announcement becomes an ``Article``, each deal a ``Project`` with a ``ProjectParticipant`` for
every party, a loan also a ``Debt`` for each pair of borrower and lender. Values there are texts,
so this is lost: ends and edges (the amount is given where the words name one number, and the
phrase as written goes to ``summary``), equivalents, shares, capacities, places finer than a
country, what may be part of a total, and the place of every quote in the text.

>>> from energydeals import Announcement, Deal
>>> [entity["schema"] for entity in to_entities(Announcement(deals=(Deal(id="1"),)))]
['Article', 'Project']
"""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Final

from energydeals._numerals import plain
from energydeals.announcement import Announcement
from energydeals.deal import Deal, Figure, Purpose
from energydeals.party import Party, PartyKind, Role
from energydeals.serialisers.tables import announcement_key

__all__ = ["Entity", "party_id", "to_entities"]

#: ``id``, ``schema`` and ``properties``, as the ``followthemoney`` package takes them.
Entity = dict[str, object]
Properties = dict[str, list[str]]

_SCHEMAS: Final[dict[PartyKind | None, str]] = {
    PartyKind.COMPANY: "Company",
    PartyKind.STATE_COMPANY: "Company",
    PartyKind.GOVERNMENT: "PublicBody",
    PartyKind.BANK: "Company",
    PartyKind.FUND: "Organization",
    PartyKind.MULTILATERAL: "Organization",
    PartyKind.PERSON: "Person",
}


def to_entities(announcement: Announcement) -> Iterator[Entity]:
    """Give the entities of an announcement; a party has one id in all announcements."""
    key = announcement_key(announcement)
    yield _entity(key, "Article", _article(announcement))
    seen: set[str] = set()
    for deal in announcement.deals:
        yield from _deal_entities(deal, key, seen)


def _entity(key: str, schema: str, properties: Properties) -> Entity:
    return {"id": key, "schema": schema, "properties": {k: v for k, v in properties.items() if v}}


def _id(*parts: str) -> str:
    return hashlib.sha1("\0".join(parts).encode(), usedforsecurity=False).hexdigest()


def _some(*values: object) -> list[str]:
    return [str(value) for value in values if value is not None]


def _article(announcement: Announcement) -> Properties:
    return {
        "title": _some(announcement.title),
        "sourceUrl": _some(announcement.url),
        "publisher": _some(announcement.source),
        "publishedAt": _some(announcement.published),
        "author": [speaker.name for speaker in announcement.speakers],
    }


def _deal_entities(deal: Deal, key: str, seen: set[str]) -> Iterator[Entity]:
    own = _id(key, deal.id)
    yield _entity(own, "Project", _project(deal) | {"proof": [key]})
    for position, each in enumerate(deal.participations):
        party = party_id(each.party)
        if party not in seen:
            seen.add(party)
            yield _entity(party, _SCHEMAS.get(each.party.kind, "LegalEntity"), _party(each.party))
        link = {"project": [own], "participant": [party], "role": _some(each.role)}
        yield _entity(_id(own, str(position)), "ProjectParticipant", link)
    yield from _debts(deal, own)


def party_id(party: Party) -> str:
    """Give the id of a party: that of its name and country.

    >>> party_id(Party("Eni")) == party_id(Party("ENI"))
    True
    """
    return _id(party.name.casefold(), party.country or "")


def _party(party: Party) -> Properties:
    country = _some(None if party.country is None else party.country.lower())
    return {"name": [party.name], "country": country}


def _project(deal: Deal) -> Properties:
    names = _some(deal.title, *(each.name for each in deal.projects))
    places = (each.place for each in deal.projects)
    countries = (each.country for each in places if each is not None and each.country)
    return {
        "name": list(dict.fromkeys(names)),
        "status": _some(deal.status),
        "description": _some(deal.instrument),
        "date": _some(deal.date),
        "country": sorted({country.lower() for country in countries}),
        "keywords": [code for each in deal.projects for code in each.products],
        **_amount(deal.figures[0] if deal.figures else None),
        "summary": list(dict.fromkeys(_phrases(deal.figures))),
    }


def _phrases(figures: Iterable[Figure]) -> Iterator[str]:
    for figure in figures:
        quotes = (each.quote for each in figure.evidence if each.field == "money")
        yield " ".join(next(quotes, str(figure.money)).split())


def _amount(figure: Figure | None) -> Properties:
    """Give the number of a sum where its words name one; a bound is none."""
    bounds = None if figure is None else figure.money.bounds
    if figure is None or bounds is None or bounds.low is None or bounds.low != bounds.high:
        return {}
    return {"amount": [plain(bounds.low)], "currency": [figure.money.currency.code]}


def _debts(deal: Deal, own: str) -> Iterator[Entity]:
    loans = [figure for figure in deal.figures if figure.purpose is Purpose.LOAN]
    if not loans:
        return
    borrowers, lenders = _with_role(deal, Role.BORROWER), _with_role(deal, Role.LENDER)
    # Several lenders share one loan: how, nobody said.
    amount = _amount(loans[0]) if len(borrowers) == len(lenders) == 1 else {}
    for borrower, lender in product(borrowers, lenders):
        debt = {"debtor": [borrower], "creditor": [lender], "date": _some(deal.date), **amount}
        yield _entity(_id(own, borrower, lender), "Debt", debt)


def _with_role(deal: Deal, role: Role) -> list[str]:
    return [party_id(each.party) for each in deal.participations if each.role is role]

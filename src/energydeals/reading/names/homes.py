"""Countries of organisations: what their names, and the words beside any mention, tell."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from attrs import evolve

from energydeals.gazetteer.tables import geography
from energydeals.party import PartyKind
from energydeals.reading.names.entities import Entity
from energydeals.reading.names.states import Lands
from energydeals.vocabulary import en_parties as words

__all__ = ["country_of_name", "with_homes"]

#: The shortest country or people inside a coined name: "Tajik" in "Tajiktransgaz".
_SHORTEST: Final = 5
#: So often a text names the only country that it speaks of.
_TWICE: Final = 2
_FORM: Final = re.compile(
    rf"[ ,]({'|'.join(map(re.escape, words.LEGAL_HOMES))})\.?$", re.IGNORECASE
)
_LINKS: Final = frozenset((", ", " and ", ", and ", " & "))


def with_homes(text: str, lands: Lands, entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Give all mentions of a name the country that the name or words beside one of them tell."""
    homes: dict[str, str] = {}
    for each in entities:
        if _is_homeless(each):
            home = lands.home(each.start, each.end) or country_of_name(each.name)
            home = home or _by_legal_form(text[each.start : each.end])
            if home is not None:
                homes.setdefault(each.name, home)
    for name, home in _listed(text, lands, entities, homes):
        homes.setdefault(name, home)
    only = _only_country(lands, entities, homes)
    if only is not None:
        homes = dict.fromkeys((each.name for each in entities), only) | homes
    return tuple(
        evolve(each, country=homes[each.name])
        if _is_homeless(each) and each.name in homes
        else each
        for each in entities
    )


def _listed(
    text: str, lands: Lands, entities: Sequence[Entity], homes: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Give the country of "the Indian companies X and Y" to Y as well."""
    shared: str | None = None
    for before, each in pairwise(entities):
        if text[before.end : each.start] not in _LINKS:
            shared = None
            continue
        if lands.of_several(before.start):
            shared = lands.before(before.start, 0)
        if shared is not None and _is_homeless(each) and each.name not in homes:
            yield each.name, shared


def _by_legal_form(name: str) -> str | None:
    """Tell the country whose law alone knows the form of a company: "Oyj", "Sdn Bhd".

    >>> _by_legal_form("Pohjola Voima Oyj"), _by_legal_form("Tarn Ltd")
    ('FI', None)
    """
    found = _FORM.search(name)
    return None if found is None else words.LEGAL_HOMES.get(found[1].casefold())


def _only_country(lands: Lands, entities: Sequence[Entity], homes: Mapping[str, str]) -> str | None:
    """Give the country of a text that speaks of it more than once, and of no other."""
    lands_told = [each.country for each in lands.found if each.country is not None]
    told = {*lands_told, *homes.values(), *(each.country for each in entities)} - {None}
    return told.pop() if len(told) == 1 and len(lands_told) >= _TWICE else None


def _is_homeless(entity: Entity) -> bool:
    return entity.country is None and entity.kind is not PartyKind.MULTILATERAL


@lru_cache(maxsize=1024)
def country_of_name(name: str) -> str | None:
    """Tell the country that the words of a name hold, in its own language or inside a word.

    >>> country_of_name("Svenska Vindbolaget"), country_of_name("Tajiktransgaz")
    ('SE', 'TJ')
    """
    for word in name.split():
        if word in words.NATIONAL:
            return words.NATIONAL[word]
    return None if " " in name else _country_inside(name)


def _country_inside(word: str) -> str | None:
    tables = geography()
    cuts = range(len(word) - 1, _SHORTEST - 1, -1)
    for part in (*(word[:cut] for cut in cuts), *(word[-cut:].title() for cut in cuts)):
        code = tables.countries.get(part) or tables.demonyms.get(part)
        if code is not None:
            return code
    return None

"""Countries of organisations: what their names, and the words beside any mention, tell."""

import re
from collections import Counter
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
#: So great is its share of all countries that the text names.
_SHARE: Final = 0.7
#: So often a text names the only country that it speaks of.
_TWICE: Final = 2
_FORM: Final = re.compile(
    rf"[ ,]({'|'.join(map(re.escape, words.LEGAL_HOMES))})\.?$", re.IGNORECASE
)
#: How far before a name the words may stand that give it to the state.
_REACH: Final = 40
_STATE_BEFORE: Final = re.compile(
    r"(?i)\bstate(?:-(?:owned|run|controlled|held|backed))? (?:[a-z-]+ ){0,3}$"
)
_STATE_AFTER: Final = re.compile(
    r"(?: \([^()]{1,20}\))?,? (?:which is |is )?(?:an?|the) (?:[a-z-]+ )?"
    r"state(?:-(?:owned|run|controlled|held))?\b"
)
#: "X Ltd ("X" or "the Company", TSX-V: XX)"
_LISTED: Final = re.compile(
    r"[\w., ]{0,12}(?: \([^()]{0,60}\))?,? \([^():]{0,40}?\b"
    rf"({'|'.join(map(re.escape, words.EXCHANGES))})\b ?:"
)
_LINKS: Final = frozenset((", ", " and ", ", and ", " & "))


def with_homes(text: str, lands: Lands, entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Give all mentions of a name the country that the name or words beside one of them tell."""
    homes: dict[str, str] = {}
    for each in entities:
        if _is_homeless(each):
            home = lands.home(each.start, each.end) or country_of_name(each.name)
            home = (
                home or _by_legal_form(text[each.start : each.end]) or _by_listing(text, each.end)
            )
            if home is not None:
                homes.setdefault(each.name, home)
    for name, home in _listed(text, lands, entities, homes):
        homes.setdefault(name, home)
    state = {each.name for each in entities if _is_of_state(text, each)}
    entities = [
        evolve(each, kind=PartyKind.STATE_COMPANY) if each.name in state else each
        for each in entities
    ]
    only = _only_country(lands, entities, homes)
    if only is not None:
        homes = dict.fromkeys((each.name for each in entities), only) | homes
    return tuple(
        evolve(each, country=homes[each.name])
        if _is_homeless(each) and each.name in homes
        else each
        for each in entities
    )


def _is_of_state(text: str, entity: Entity) -> bool:
    """Tell "the state-owned utility X" and "X, the state firm"."""
    if entity.kind is not PartyKind.COMPANY or entity.trade is not None:
        return False
    before = _STATE_BEFORE.search(text[max(0, entity.start - _REACH) : entity.start])
    return before is not None or _STATE_AFTER.match(text, entity.end) is not None


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


def _by_listing(text: str, end: int) -> str | None:
    """Tell the country of the exchange in brackets behind a name: "(ASX: CHR)"."""
    found = _LISTED.match(text, end)
    return None if found is None else words.EXCHANGES[found[1]]


def _only_country(lands: Lands, entities: Sequence[Entity], homes: Mapping[str, str]) -> str | None:
    """Give the country of a text that speaks of it more than once, and of others hardly ever."""
    told = Counter(each.country for each in lands.found if each.country is not None)
    if not told:
        return None
    country, count = told.most_common(1)[0]
    told.update(homes.values())
    told.update({each.name: each.country for each in entities if each.country}.values())
    return country if count >= _TWICE and told[country] >= _SHARE * told.total() else None


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

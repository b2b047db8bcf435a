"""Countries in a text: their names, their adjectives, and their governments."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from energydeals.gazetteer.index import lowered
from energydeals.gazetteer.tables import Geography, geography
from energydeals.party import PartyKind
from energydeals.reading.names.entities import Entity
from energydeals.reading.names.metonyms import is_capital_acting, office_end
from energydeals.reading.names.names import Capitals
from energydeals.vocabulary.en_parties import APPOSITIONS
from energydeals.vocabulary.en_places import GOVERNMENTS_AT, PLACE_NOUNS

__all__ = ["Land", "Lands", "lands_of"]

_GOVERNMENT_OF: Final = re.compile(
    r"(?:[Tt]he )?((?:(?:[Ff]ederal |[Rr]oyal |[Cc]entral )?[Gg]overnment"
    # "In the state of Iowa" tells a place.
    r"|(?<!\bin the )(?<!\bof the )(?<!\bacross the )(?<!\bin )[Ss]tate) of "
    r"(?:the )?(?:(?:[A-Z][a-z]+ )?Republic of )?(?:the )?)$"
)
_GOVERNMENT: Final = re.compile(r"(?:'s)? (?:[a-z]+ )?(?:[Gg]overnment)\b(?!-)")
_THE: Final = frozenset("GB US NL AE PH BS GM CD CF DO KM SB MH".split())
#: The rule of what only stands for a government.
_METONYM: Final = "government of a country"
#: How far before a name its country may stand.
_REACH: Final = 60
#: What may stand between a country or city and the name that it places.
_LEADS_ON: Final = re.compile(
    r"('s?)?(-(?:based|headquartered|listed|owned|run|backed|controlled))?"
    r"(?: (?!(?:and|with|to|for|in|from|by|of|at|on|over|has|will|is|was|as|that|said)\b)"
    r"[a-z][a-z-]*,?){0,5} "
)
#: "X, a Danish utility", "X of Japan", "X (Japan)", "X, which is headquartered in Calgary".
_PLACED_AFTER: Final = re.compile(
    r" \((?=[A-Z])|,? of (?:the )?(?=[A-Z])"
    r"|,? (?:which is )?(?:based|headquartered|located) in (?:the )?(?=[A-Z])"
    r"|, (?:an?|the|one of|another) (?:[a-z-]+ ){0,3}(?=[A-Z])"
)


class Land(NamedTuple):
    """A country, an adjective of one, or a place in one, named in the text."""

    start: int
    end: int
    #: ISO 3166-1 alpha-2 code, or None for a place of several countries.
    country: str | None
    kind: str


class Lands:
    """The countries that a text names, in order."""

    def __init__(self, caps: Capitals, tables: Geography) -> None:
        self._text: Final = caps.text
        self.geography: Final = tables
        self.found: Final = _found(caps, tables)
        self._starts: Final = [land.start for land in self.found]

    def at(self, start: int) -> Land | None:
        """Give what begins at a place."""
        place = bisect_left(self._starts, start)
        if place < len(self.found) and self.found[place].start == start:
            return self.found[place]
        return None

    def cover(self, start: int, end: int) -> bool:
        """Tell whether one of them holds a span."""
        place = bisect_right(self._starts, start) - 1
        return place >= 0 and self.found[place].end >= end

    def before(self, start: int, limit: int) -> str | None:
        """Tell the country that the words before a name give it.

        That is "China's X", "Norwegian developer X", "the Calgary-based explorer X".
        """
        place = bisect_left(self._starts, start) - 1
        if place < 0:
            return None
        land = self.found[place]
        if land.start < max(limit, start - _REACH) or land.end >= start:
            return None
        return land.country if self._leads_on(land, start) else None

    def _leads_on(self, land: Land, start: int) -> bool:
        found = _LEADS_ON.fullmatch(self._text, land.end, start)
        if found is None or land.kind == "demonym" or found[1] or found[2]:
            return found is not None
        # "US developer X", but not "in Kenya last week X".
        noun = found[0].rpartition(" ")[0].rpartition(" ")[2]
        return noun in APPOSITIONS or "-" in noun

    def within(self, start: int, end: int) -> str | None:
        """Tell the country that stands in a name itself, the last one named."""
        place = bisect_left(self._starts, end) - 1
        while place >= 0 and self.found[place].start >= start:
            if self.found[place].end <= end and self.found[place].country is not None:
                return self.found[place].country
            place -= 1
        return None

    def is_place(self, start: int, end: int) -> bool:
        """Tell "Santos, Brazil", "the port of Santos", "Santos Basin" from a company so named."""
        land = self.at(start)
        if land is None or land.end < end:
            return False
        if land.end > end:
            return True
        after = self.at(end + 2) if self._text.startswith(", ", end) else None
        if after is not None and after.kind == "country":
            return True
        before = self._text[max(0, start - _REACH) : start].split()[-2:]
        return len(before) > 1 and before[0] in PLACE_NOUNS and before[1] == "of"

    def names_country(self, start: int, end: int) -> bool:
        """Tell whether a country or its adjective stands in a name."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return any(land.kind != "place" for land in self.found[first:last])

    def after(self, end: int) -> str | None:
        """Tell the country that the words after a name give it."""
        place = _PLACED_AFTER.match(self._text, end)
        land = None if place is None else self.at(place.end())
        if place is None or land is None:
            return None
        if place[0] == " (" and self._text[land.end : land.end + 1] not in ",);":
            return None
        return land.country

    def home(self, start: int, end: int) -> str | None:
        """Tell the country that the words before or after a name give it."""
        return self.after(end) or self.before(start, 0)

    def of_several(self, start: int) -> bool:
        """Tell whether a noun in the plural before a name gives its country to others too."""
        before = self._text[max(0, start - _REACH) : start].split()
        return bool(before) and before[-1] in APPOSITIONS and before[-1].endswith("s")

    def knows(self, name: str) -> bool:
        """Tell whether a whole name is that of a country, its people or a place."""
        tables, lower = self.geography, lowered(name)
        peoples = tables.countries.knows(lower) or tables.demonyms.knows(lower)
        return peoples or tables.places.knows(lower)

    def states(self) -> Iterator[Entity]:
        """Give the names of countries; whether one acts is for the caller to say."""
        for land in self.found:
            if land.kind == "country" and land.country is not None:
                yield self._state(land.country, land.start, land.end, "country")

    def governments(self) -> Iterator[Entity]:
        """Give "the Government of Iraq", "Kenya's government", "the Ontario government"."""
        for land in self.found:
            if (state := self._metonym(land)) is not None:
                yield state
                continue
            if land.country is None:
                continue
            start, end = land.start, land.end
            if (after := _GOVERNMENT.match(self._text, end)) is not None:
                end = after.end()
            elif land.kind == "demonym":
                continue
            elif before := self._government_of(start):
                start -= len(before[1])
            else:
                continue
            yield self._government(land, start, end)

    def _metonym(self, land: Land) -> Entity | None:
        """Read a capital or a minister who stands for a government: "Moscow has signed"."""
        start, end = land.start, land.end
        if land.kind == "place":
            code = GOVERNMENTS_AT.get(self._text[start:end])
            acting = code is not None and is_capital_acting(self._text, start, end)
            return self._state(code, start, end, _METONYM) if code and acting else None
        office = None if land.country is None else office_end(self._text, start, end)
        if office is None or land.country is None:
            return None
        return self._state(land.country, start, office, _METONYM)

    def _government_of(self, start: int) -> re.Match[str] | None:
        """Read "the government of" before a country: most have no "of" or "the" there."""
        before = self._text[max(0, start - _REACH) : start]
        near = before.rstrip("\n").endswith(("of ", "the "))
        return _GOVERNMENT_OF.search(before) if near else None

    def _government(self, land: Land, start: int, end: int) -> Entity:
        if land.kind != "place":
            return self._state(land.country or "", start, end, "government of a country")
        name = f"Government of {self._text[land.start : land.end]}"
        rule = "government of a region"
        kind = PartyKind.GOVERNMENT
        return Entity(start, end, name, kind=kind, country=land.country, rule=rule)

    def _state(self, code: str, start: int, end: int, rule: str) -> Entity:
        name = government_name(self.geography, code)
        return Entity(start, end, name, kind=PartyKind.GOVERNMENT, country=code, rule=rule)


@lru_cache(maxsize=1)
def lands_of(caps: Capitals) -> Lands:
    """Give the countries that a text names; several steps ask for those of one text."""
    return Lands(caps, geography())


def government_name(tables: Geography, code: str) -> str:
    """Give the canonical name of a state's government.

    >>> government_name(geography(), "GB")
    'Government of the United Kingdom'
    """
    name = tables.country_names.get(code, code)
    article = "the " if code in _THE and not name.lower().startswith("the ") else ""
    return f"Government of {article}{name}"


def _found(caps: Capitals, tables: Geography) -> list[Land]:
    """Find countries, adjectives and places; of two that begin together, the longer."""
    best: dict[int, Land] = {}
    for kind, index in (("country", tables.countries), ("demonym", tables.demonyms)):
        for hit in caps.find(index, caps.words):
            if not caps.text.startswith("$", hit.end):
                _keep(best, Land(hit.start, hit.end, hit.value, kind))
    for place in caps.find(tables.places, caps.words):
        countries = {row.country for row in place.value}
        country = countries.pop() if len(countries) == 1 else None
        _keep(best, Land(place.start, place.end, country, "place"))
    ordered: list[Land] = []
    for start in sorted(best):
        if not ordered or start >= ordered[-1].end:
            ordered.append(best[start])
    return ordered


def _keep(best: dict[int, Land], land: Land) -> None:
    known = best.get(land.start)
    if known is None or known.end < land.end:
        best[land.start] = land

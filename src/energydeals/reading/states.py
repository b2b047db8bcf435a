"""Countries in a text: their names, their adjectives, and their governments."""

import re
from collections.abc import Iterator
from typing import Final

from energydeals.gazetteer.tables import Geography
from energydeals.party import PartyKind
from energydeals.reading.entities import Entity
from energydeals.reading.names import Capitals, Run

__all__ = [
    "country_after",
    "country_before",
    "country_in",
    "find_governments",
    "find_states",
    "government_name",
]

_GOVERNMENT_OF: Final = re.compile(
    r"(?:[Tt]he )?(?:(?:[Ff]ederal |[Rr]oyal |[Cc]entral )?[Gg]overnment|[Ss]tate) of "
    r"(?:the )?(?:(?:[A-Z][a-z]+ )?Republic of )?(?:the )?$"
)
_GOVERNMENT: Final = re.compile(r"(?:'s)? (?:[a-z]+ )?(?:[Gg]overnment)\b(?!-)")
_THE: Final = frozenset("GB US NL AE PH BS GM CD CF DO KM SB MH".split())


def government_name(geography: Geography, code: str) -> str:
    """Give the canonical name of a state's government."""
    name = geography.country_names.get(code, code)
    article = "the " if code in _THE and not name.lower().startswith("the ") else ""
    return f"Government of {article}{name}"


def find_states(caps: Capitals, geography: Geography) -> Iterator[Entity]:
    """Find the names of countries; whether one acts is for the caller to say."""
    for run in caps.runs:
        skip = 0
        for word in run.words:
            if word.start < skip:
                continue
            found = geography.countries.at(caps.text, caps.lower, word.start, word.end)
            if found is None:
                continue
            skip = found.end
            yield _state(geography, found.value, word.start, found.end, "country")


def _state(geography: Geography, code: str, start: int, end: int, rule: str) -> Entity:
    name = government_name(geography, code)
    return Entity(start, end, name, kind=PartyKind.GOVERNMENT, country=code, rule=rule)


def find_governments(caps: Capitals, geography: Geography) -> Iterator[Entity]:
    """Find governments: "the Government of Iraq", "Indonesian government", "Kenya's government"."""
    for run in caps.runs:
        for word in run.words:
            yield from _government_at(caps, geography, run, word.start, word.end)


def _government_at(
    caps: Capitals, geography: Geography, run: Run, start: int, word_end: int
) -> Iterator[Entity]:
    country = geography.countries.at(caps.text, caps.lower, start, word_end)
    found = country or geography.demonyms.at(caps.text, caps.lower, start, word_end)
    if found is None:
        return
    after = _GOVERNMENT.match(caps.text, found.end, run.sentence.end)
    if after is not None:
        yield _state(geography, found.value, start, after.end(), "government of a country")
    elif country is not None:
        begin = max(run.sentence.start, start - 60)
        before = _GOVERNMENT_OF.search(caps.text[begin:start])
        if before is not None:
            first = begin + before.start()
            first += 4 * caps.lower.startswith("the ", first)
            yield _state(geography, found.value, first, found.end, "government of a country")


def country_before(caps: Capitals, geography: Geography, run: Run, start: int) -> str | None:
    """Tell the country that the words before a name give it.

    That is "China's X", "Norwegian developer X", "the Calgary-based explorer X".
    """
    begin = max(run.sentence.start, start - 60)
    code = None
    for word in _CAPITAL_WORD.finditer(caps.text, begin, start):
        found = _country_at(caps, geography, word.start())
        if found is not None and found[1] < start:
            code = found[0] if _LEADS_ON.fullmatch(caps.text, found[1], start) else None
    return code


_CAPITAL_WORD: Final = re.compile(r"(?<!\w)[A-Z][\w.]*+")
#: What may stand between a country or city and the name that it places.
_LEADS_ON: Final = re.compile(
    r"(?:'s?)?(?:-(?:based|headquartered|listed|owned|run|backed|controlled))?"
    r"(?: (?!(?:and|with|to|for|in|from|by|of|at|on|over|has|will|is|was|as|that|said)\b)"
    r"[a-z][a-z-]*,?){0,5} "
)


def _country_at(caps: Capitals, geography: Geography, start: int) -> tuple[str, int] | None:
    """Give the country of a name, an adjective or a place that begins here, and its end."""
    for index in (geography.demonyms, geography.countries):
        found = index.at(caps.text, caps.lower, start)
        if found is not None:
            return found.value, found.end
    place = geography.places.at(caps.text, caps.lower, start)
    if place is None or len({row.country for row in place.value}) > 1:
        return None
    country = place.value[0].country
    return None if country is None else (country, place.end)


def country_in(caps: Capitals, geography: Geography, start: int, end: int) -> str | None:
    """Tell the country that stands in a name itself, the last one named."""
    code = None
    for word in _CAPITAL_WORD.finditer(caps.text, start, end):
        found = _country_at(caps, geography, word.start())
        code = code if found is None or found[1] > end else found[0]
    return code


#: "X, a Danish utility", "X of Japan", "X, which is headquartered in Calgary".
_PLACED_AFTER: Final = re.compile(
    r" of (?:the )?(?=[A-Z])|,? (?:which is )?(?:based|headquartered|located) in (?:the )?(?=[A-Z])"
    r"|, (?:an?|the|one of|another) (?:[a-z-]+ ){0,3}(?=[A-Z])"
)


def country_after(caps: Capitals, geography: Geography, end: int) -> str | None:
    """Tell the country that the words after a name give it."""
    place = _PLACED_AFTER.match(caps.text, end)
    if place is None:
        return None
    found = _country_at(caps, geography, place.end())
    return None if found is None else found[0]

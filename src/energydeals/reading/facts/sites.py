"""Where the project of a deal is."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from attrs import evolve

from energydeals.gazetteer.tables import geography
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.deals.regions import inside
from energydeals.reading.facts.actors import Actor
from energydeals.reading.facts.mentions import Surroundings, within
from energydeals.reading.names.entities import PlaceMention
from energydeals.vocabulary import en_places as places
from energydeals.vocabulary import en_projects as words

__all__ = ["Site", "find_site"]

Span = tuple[int, int]
#: The place of a project, and its country with the words that tell it, if the place does not.
Site = tuple[PlaceMention | None, tuple[str, Span] | None]
#: What it weighs to stand in the sentences of a deal, in those that follow, or elsewhere.
_CORE, _AROUND, _TEXT = 2.0, 1.2, 0.3
#: What a place weighs more that the words tie to the project; less, one where people meet.
_TIED: Final = 3.0
_MET: Final = 0.3
#: What each further mention of a country weighs, up to a number.
_AGAIN: Final = 0.2
_MOST_AGAIN: Final = 5
#: How far behind a project "in Qena" still tells where it is, in characters.
_NEAR: Final = 60
_OWNED: Final = re.compile(r"'s? (?:[a-z-]+ ){0,4}")
_LOCATED: Final = re.compile(rf"[^.;:]*\b(?:{places.LOCATED}) (?:the )?(?:[\w-]+ ){{0,4}}$")
_VENUE: Final = re.compile(
    rf"\b(?:{places.MEETING})\b[^.;,]{{0,40}}\b(?:in|at) (?:the )?$", re.IGNORECASE
)


def find_site(
    found: Surroundings, draft: Draft, name: Span | None, actors: Sequence[Actor]
) -> Site:
    """Give the place of a project in the country for which most words speak, and that country."""
    parties = {each.start for each in actors}
    weighed = [
        (_weight(found, draft, name, each), each)
        for each in found.places
        if each.start not in parties
    ]
    told = ((each.country, weight, (each.start, each.end)) for weight, each in weighed)
    rows = [*told, *_adjectives(found, draft, name), *_homes(actors)]
    votes = dict(_votes(rows, actors))
    code = max(votes, key=lambda country: votes[country][0], default=None)
    fitting = [
        (weight, each.kind != "country", -_distance(draft, name, each), -each.start, each)
        for weight, each in weighed
        if weight > _TEXT and each.country in (code, None)
    ]
    finer = [row for row in fitting if row[1]] or fitting
    place = max(finer, key=lambda row: row[:4])[4] if finer else None
    known = place is not None and place.country is not None
    return _as_region(found, place), None if code is None or known else (code, votes[code][1])


def _distance(draft: Draft, name: Span | None, place: PlaceMention) -> int:
    return abs(place.start - (draft.start if name is None else name[0]))


def _weight(found: Surroundings, draft: Draft, name: Span | None, place: PlaceMention) -> float:
    """Weigh a place: where it stands, and whether the words tie it to the project."""
    core = inside(place.start, draft.core)
    around = core or inside(place.start, (*draft.around, *found.headings))
    base = _CORE if core else _AROUND if around else _TEXT
    if name is not None and _is_tied(found.folded, name, place):
        return base + _TIED
    if _is_venue(found.folded, place.start) or (
        place.kind == "city" and place.name in places.CAPITALS
    ):
        return base * _MET
    return base + 0.3 * (around and place.kind != "country")


def _is_venue(folded: str, start: int) -> bool:
    """Tell a place where people met from one of the project."""
    before = folded[max(0, start - 60) : start]
    # Most have no "in", "at" or "the" before them, and need no search.
    led = before.rstrip("\n").lower().endswith(("n ", "t ", "e "))
    return led and _VENUE.search(before) is not None


def _is_tied(folded: str, name: Span, place: PlaceMention) -> bool:
    """Tell "the Qena solar plant", "the plant in Qena", "Egypt's plant"."""
    led = folded[place.end : name[0]] if name[0] < place.end + _NEAR else ""
    if name[0] <= place.start < name[1] or led == " " or _OWNED.fullmatch(led):
        return True
    between = folded[name[1] : place.start] if place.start < name[1] + _NEAR else "."
    return place.start >= name[1] and _LOCATED.fullmatch(between) is not None


def _votes(
    rows: Sequence[tuple[str | None, float, Span]], actors: Sequence[Actor]
) -> Iterator[tuple[str, tuple[float, Span]]]:
    """Give what speaks for each country: its places, adjectives and the homes of parties."""
    # Of countries that weigh the same, the first told counts: the order of a set is no order.
    for code in dict.fromkeys(row[0] for row in rows if row[0] is not None):
        own = [row for row in rows if row[0] == code]
        _, weight, span = max(own, key=lambda row: row[1])
        homes = any(actor.entity.country == code for actor in actors)
        again = _AGAIN * min(len(own) - 1, _MOST_AGAIN) + 0.3 * homes
        yield code, (weight + again, span)


def _adjectives(
    found: Surroundings, draft: Draft, name: Span | None
) -> Iterator[tuple[str, float, Span]]:
    """Give the countries whose adjectives stand in the names of projects: "Bulgarian reactor"."""
    if name is not None:
        for code, span in _adjectives_in(found.folded, name):
            yield code, _CORE + _TIED, span
    for base, spans in ((_CORE, draft.core), (_AROUND, (*draft.around, *found.headings))):
        for each in within(found.words.mentions, spans):
            if not each.borrowed:
                for code, span in _adjectives_in(found.folded, (each.start, each.end)):
                    yield code, base + 0.5, span


def _adjectives_in(folded: str, span: Span) -> Iterator[tuple[str, Span]]:
    for match in _words().finditer(folded, *span):
        code = geography().demonyms.get(match[0])
        if code is not None:
            yield code, match.span()


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"(?:(?:South|North|New|Saudi) )?[A-Z]\w+")


def _homes(actors: Sequence[Actor]) -> Iterator[tuple[str, float, Span]]:
    """Give the homes of the parties that a project may belong to."""
    for actor in actors:
        if actor.entity.country is not None and actor.role in words.HOME_ROLES:
            yield actor.entity.country, words.HOME_ROLES[actor.role], (actor.start, actor.end)


def _as_region(found: Surroundings, place: PlaceMention | None) -> PlaceMention | None:
    """Read "in the Aktobe region" as the region, not the city of that name."""
    if place is None or place.kind in ("country", "region"):
        return place
    after = found.folded[place.end : place.end + 16].split()
    if after and after[0].lower().strip(",.;") in places.REGION_NOUNS:
        return evolve(place, kind="region", region=None)
    return place

"""Where the project of a deal is."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from attrs import evolve

from energydeals.reading.deals.drafts import Draft
from energydeals.reading.deals.regions import inside
from energydeals.reading.facts.mentions import Surroundings
from energydeals.reading.facts.roles import Actor
from energydeals.reading.names.entities import PlaceMention
from energydeals.vocabulary import en_projects as words
from energydeals.vocabulary.en_places import REGION_NOUNS

__all__ = ["find_country", "find_place"]

Span = tuple[int, int]


def find_place(
    found: Surroundings, draft: Draft, name: Span | None, actors: Sequence[Actor]
) -> PlaceMention | None:
    """Give the place nearest to the project, those finer than a country first."""
    origin = draft.start if name is None else name[0]
    parties = {each.start for each in actors}
    ranked = [
        (
            _fineness(found, draft, each),
            abs(each.start - origin) + (40 if each.start < origin else 0),
            each.start,
            each,
        )
        for each in found.places
        if inside(each.start, draft.around) and each.start not in parties
    ]
    return _as_region(found, min(ranked, key=lambda row: row[:3])[3] if ranked else None)


def _as_region(found: Surroundings, place: PlaceMention | None) -> PlaceMention | None:
    """Read "in the Aktobe region" as the region, not the city of that name."""
    if place is None or place.kind in ("country", "region"):
        return place
    after = found.folded[place.end : place.end + 16].split()
    if after and after[0].lower().strip(",.;") in REGION_NOUNS:
        return evolve(place, kind="region", region=None)
    return place


def _fineness(found: Surroundings, draft: Draft, place: PlaceMention) -> int:
    """Rank places: those beside the deal words, those finer than a country, those "in" it."""
    core = inside(place.start, draft.core)
    if place.kind != "country":
        return 0 if core else 2
    placed = found.folded[max(0, place.start - 4) : place.start].lower().endswith(("in ", "the "))
    placed = placed or found.folded.startswith("'s", place.end)
    return (1 if placed else 3) if core else 4


def find_country(
    found: Surroundings, draft: Draft, actors: Sequence[Actor]
) -> tuple[str, Span] | None:
    """Give the country that a deal's own sentences name most, else whose home it is.

    The country of who owns or rules there comes before one that the text names elsewhere.
    """
    parties = {each.start for each in actors}
    near = [each for each in found.places if each.start not in parties]
    inner = [each for each in near if inside(each.start, (*draft.around, *found.headings))]
    return next(chain(_most_named(inner), _homes(actors), _most_named(near)), None)


def _most_named(places: Sequence[PlaceMention]) -> Iterator[tuple[str, Span]]:
    """Give the country that most of some places have, with the first of them."""
    counts = Counter(each.country for each in places if each.country is not None)
    for code, _ in counts.most_common(1):
        first = next(each for each in places if each.country == code)
        yield code, (first.start, first.end)


def _homes(actors: Sequence[Actor]) -> Iterator[tuple[str, Span]]:
    """Give the countries of the parties that a project belongs to, the surest first."""
    for role in words.HOME_ROLES:
        for actor in actors:
            if actor.role is role and actor.entity.country is not None:
                yield actor.entity.country, (actor.entity.start, actor.entity.end)

"""The object of a deal: which project, where, how large."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from energydeals.deal import Instrument
from energydeals.phrases.quantities import QuantityMention
from energydeals.project import ProjectKind
from energydeals.reading.drafts import Draft
from energydeals.reading.entities import PlaceMention
from energydeals.reading.lexicon import Hit
from energydeals.reading.projects import ProjectMention, ProjectWords
from energydeals.reading.regions import inside
from energydeals.vocabulary.en_projects import FIXED_PRODUCTS, USUAL_PRODUCTS

__all__ = ["Object", "find_object"]

Span = tuple[int, int]
K = ProjectKind


@frozen
class Object:
    """What was found of a project; every part is with the words that say it."""

    name: Span | None
    kind: tuple[ProjectKind, Span] | None
    products: dict[str, Span]
    capacities: tuple[QuantityMention, ...]
    place: PlaceMention | None


#: What is measured of a project of a kind, the most telling first.
_POWER: Final = ("power", "apparent power", "energy", "energy a year")
_FLOWS: Final = (
    "mass a year",
    "volume a year",
    "oil volume a day",
    "gas volume (cubic feet) a day",
    "oil equivalent a day",
    "volume a day",
    "mass a day",
    "volume",
    "mass",
    "gas volume (cubic feet)",
    "oil volume",
)
_DIMENSIONS: Final = {
    K.SOLAR_FARM: _POWER,
    K.WIND_FARM: _POWER,
    K.OFFSHORE_WIND_FARM: _POWER,
    K.HYDRO_PLANT: _POWER,
    K.NUCLEAR_POWER_PLANT: _POWER,
    K.GEOTHERMAL_PLANT: _POWER,
    K.POWER_PLANT: _POWER,
    K.BATTERY_STORAGE: _POWER,
    K.GRID: ("power", "length", "voltage"),
    K.PIPELINE: (*_FLOWS, "length"),
    K.HYDROGEN_PLANT: ("power", *_FLOWS),
    K.BATTERY_FACTORY: ("energy a year", "energy", *_FLOWS),
}
#: A deal that moves a commodity is about its flow where no plant is named.
_TRADES: Final = frozenset({Instrument.SPA})


def find_object(
    draft: Draft,
    found: ProjectWords,
    quantities: Sequence[QuantityMention],
    places: Sequence[PlaceMention],
) -> Object | None:
    """Find the project of a deal in its sentences, those with its deal words first."""
    core, around = draft.core, draft.around
    mention = _best_mention(found.mentions, core, around)
    kind = _kind(draft, mention)
    products = _products(found.products, core, around, kind, mention)
    capacities = _capacities(quantities, core, around, kind)
    place = _place(places, mention, core, around)
    if mention is None and not products:
        return None
    proof = None if mention is None else (mention.start, mention.end)
    kind_proof = proof or next(iter(products.values()))
    return Object(
        proof,
        None if kind is None else (kind, kind_proof),
        products,
        capacities,
        place,
    )


def _best_mention(
    mentions: Sequence[ProjectMention], core: Sequence[Span], around: Sequence[Span]
) -> ProjectMention | None:
    """Weigh the kinds that the sentences name; give the best mention of the heaviest."""
    weights: Counter[ProjectKind | None] = Counter()
    best: dict[ProjectKind | None, tuple[int, ProjectMention]] = {}
    for mention in mentions:
        weight = 3 if inside(mention.start, core) else 1 if inside(mention.start, around) else 0
        if not weight:
            continue
        weight = weight * (2 if mention.named else 1) + (mention.end - mention.start > 12)
        weights[mention.kind] += weight
        if mention.kind not in best or best[mention.kind][0] < weight:
            best[mention.kind] = (weight, mention)
    kinds = [kind for kind in weights if kind is not None] or list(weights)
    heaviest = max(kinds, key=lambda kind: weights[kind], default=None)
    return best[heaviest][1] if heaviest in best else None


def _kind(draft: Draft, mention: ProjectMention | None) -> ProjectKind | None:
    if mention is not None and mention.kind is not None:
        return mention.kind
    if draft.instrument in _TRADES:
        return K.SUPPLY
    return None if mention is None else K.OTHER


def _products(
    hits: Sequence[Hit[str]],
    core: Sequence[Span],
    around: Sequence[Span],
    kind: ProjectKind | None,
    mention: ProjectMention | None,
) -> dict[str, Span]:
    """Give the products that the words name, or the usual ones of the kind."""
    usual = USUAL_PRODUCTS.get(kind, ()) if kind is not None else ()
    if usual and mention is not None and (kind in FIXED_PRODUCTS):
        return dict.fromkeys(usual, (mention.start, mention.end))
    for sentences in (core, around):
        named = {hit.value: (hit.start, hit.end) for hit in hits if inside(hit.start, sentences)}
        named.pop("electricity", None) if len(named) > 1 else None
        if named:
            return dict(list(named.items())[:3])
    return {} if mention is None else dict.fromkeys(usual, (mention.start, mention.end))


def _capacities(
    quantities: Sequence[QuantityMention],
    core: Sequence[Span],
    around: Sequence[Span],
    kind: ProjectKind | None,
) -> tuple[QuantityMention, ...]:
    wanted = _FLOWS if kind is None else _DIMENSIONS.get(kind, _FLOWS)
    ranked = [
        (not inside(each.start, core), wanted.index(each.quantity.unit.dimension), each.start, each)
        for each in quantities
        if inside(each.start, around) and each.quantity.unit.dimension in wanted
    ]
    return tuple(each for *_, each in sorted(ranked, key=lambda row: row[:3])[:1])


def _place(
    places: Sequence[PlaceMention],
    mention: ProjectMention | None,
    core: Sequence[Span],
    around: Sequence[Span],
) -> PlaceMention | None:
    """Give the place nearest to the project, those finer than a country first."""
    origin = mention.start if mention is not None else core[0][0]
    ranked = [
        (not inside(each.start, core), each.kind == "country", abs(each.start - origin), each)
        for each in places
        if inside(each.start, around)
    ]
    return min(ranked, key=lambda row: row[:3])[3] if ranked else None

"""The object of a deal: which project, where, how large."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from energydeals.deal import Instrument
from energydeals.party import Role
from energydeals.phrases.quantities import QuantityMention
from energydeals.project import ProjectKind
from energydeals.reading.drafts import Draft
from energydeals.reading.entities import PlaceMention
from energydeals.reading.lexicon import Hits
from energydeals.reading.projects import ProjectMention, ProjectWords
from energydeals.reading.regions import inside
from energydeals.reading.roles import Actor
from energydeals.vocabulary import en_projects as words
from energydeals.vocabulary.en_places import REGION_NOUNS

__all__ = ["Object", "Surroundings", "find_object"]

Span = tuple[int, int]
#: Within how many characters "the plant" means one named before.
_BACK: Final = 600
#: How far the words that announce a list reach behind its document, in characters.
_HERALD: Final = 80
K = ProjectKind


@frozen
class Object:
    """What was found of a project; every part is with the words that say it."""

    name: Span | None
    kind: tuple[ProjectKind, Span]
    products: dict[str, Span]
    capacities: tuple[QuantityMention, ...]
    place: PlaceMention | None
    #: The country where the words of the place do not tell it.
    country: tuple[str, Span] | None


@frozen
class Surroundings:
    """What a text says of projects, before it is told which deal each belongs to."""

    words: ProjectWords
    quantities: Sequence[QuantityMention]
    places: Sequence[PlaceMention]
    #: The headings, which speak of all deals.
    headings: tuple[Span, ...]
    folded: str


def find_object(found: Surroundings, draft: Draft, actors: Sequence[Actor]) -> Object | None:
    """Find the project of a deal in its sentences, those with its deal words first."""
    target = _target(draft, actors)
    mention = None if target else _best(found, draft)
    if draft.instrument is Instrument.COMMERCIAL_DOCUMENTS and (mention is None or mention.weak):
        return None
    kind = _kind(found, draft, mention, target)
    name = _span(target or (None if kind is K.SUPPLY else mention))
    products = _products(found, draft, kind, mention)
    paper = draft.named.instrument_span
    if name is None and not products:
        if kind is None or kind is K.SUPPLY:
            return None
        products = dict.fromkeys(words.USUAL_PRODUCTS.get(kind, ()), paper)
    place = _as_region(found, _place(found, draft, name, actors))
    known = place is not None and place.country is not None
    return Object(
        name,
        (kind or K.SUPPLY, name or next(iter(products.values()), paper)),
        products,
        tuple(_capacities(found.quantities, draft, kind, name)),
        place,
        None if known else _country(found, draft, actors),
    )


def _span(each: Actor | ProjectMention | None) -> Span | None:
    return None if each is None else (each.start, each.end)


def _target(draft: Draft, actors: Sequence[Actor]) -> Actor | None:
    """Give the company that itself changes hands."""
    if draft.instrument is not Instrument.ACQUISITION:
        return None
    return next((each for each in actors if each.role is Role.TARGET), None)


def _best(found: Surroundings, draft: Draft) -> ProjectMention | None:
    """Give the project that the sentences of a deal name, else the one of the text."""
    areas = (
        (3.0, draft.core),
        (1.0, draft.around),
        (1.5, found.headings),
        (1.2, tuple(_announced(found, draft))),
    )
    mention = _heaviest(found, draft, areas)
    if mention is None:
        before = _within(found.words.mentions, [(0, draft.start)])
        specific = [each for each in before if _is_specific(each)]
        return specific[-1] if specific else None
    return mention


def _announced(found: Surroundings, draft: Draft) -> Iterator[Span]:
    """Give the sentence that announces the list in which a deal stands."""
    for event in draft.events[:1]:
        if event.at is not None:
            start = found.folded.rfind(". ", 0, event.instrument_span[0]) + 1
            yield start, event.instrument_span[1] + _HERALD


def _is_specific(mention: ProjectMention) -> bool:
    return mention.kind is not None and not mention.weak and not mention.borrowed


def _meant(found: Surroundings, mention: ProjectMention) -> ProjectMention | None:
    """Give what "the plant" means: the project of a kind named last before it."""
    before = _within(found.words.mentions, [(mention.start - _BACK, mention.start)])
    specific = [each for each in before if _is_specific(each)]
    return specific[-1] if specific else None


def _heaviest(
    found: Surroundings, draft: Draft, areas: Iterable[tuple[float, Sequence[Span]]]
) -> ProjectMention | None:
    """Weigh the kinds that some sentences name; give the best mention of the heaviest."""
    best: dict[ProjectKind | None, tuple[float, ProjectMention]] = {}
    totals: dict[ProjectKind | None, float] = {}
    for weight, mention in _weighed(found, draft, areas):
        if weight <= 0:
            continue
        known = best.get(mention.kind)
        totals[mention.kind] = totals.get(mention.kind, 0) + 0.3 * weight
        if known is None or known[0] + known[1].named < weight + mention.named:
            best[mention.kind] = (max(weight, known[0] if known else 0), mention)
    kinds = {kind: best[kind][0] + totals[kind] - (kind is None) for kind in best}
    kind = max(kinds, key=lambda each: kinds[each], default=None)
    narrower = [each for each in kinds if kind and each in words.NARROWER.get(kind, ())]
    if narrower:
        kind = max(narrower, key=lambda each: kinds[each])
    elif kind in words.NARROWER and not best[kind][1].named:
        return _narrower(found, kind) or best[kind][1]
    return best[kind][1] if kind in best else None


def _narrower(found: Surroundings, kind: ProjectKind) -> ProjectMention | None:
    """Find what the text elsewhere calls "the power station": a geothermal one."""
    others = (hit.value for hit in found.words.mentions)
    fitting = (each for each in others if each.kind in words.NARROWER[kind] and not each.borrowed)
    return next(fitting, None)


def _weighed(
    found: Surroundings, draft: Draft, areas: Iterable[tuple[float, Sequence[Span]]]
) -> Iterator[tuple[float, ProjectMention]]:
    first, last = draft.named.instrument_span
    for base, spans in areas:
        for mention in _within(found.words.mentions, spans):
            if base == 1.0 and inside(mention.start, draft.core):
                continue
            ahead = mention.start - last
            far = ahead if ahead >= 0 else 1.5 * (first - mention.end)
            weight = base - min(max(far, 0) / 200, 1.5)
            weight += 0.5 * mention.named + 0.5 * (mention.kind is not None)
            weight -= 3.4 * mention.borrowed + 1.2 * mention.weak
            if mention.borrowed and (mention.weak or mention.kind is None):
                continue
            meant = _meant(found, mention) if mention.kind is None and not mention.named else None
            yield (weight, mention) if meant is None else (weight + 1, meant)


def _within(mentions: Hits[ProjectMention], spans: Iterable[Span]) -> list[ProjectMention]:
    return [hit.value for span in spans for hit in mentions.between(*span)]


def _kind(
    found: Surroundings, draft: Draft, mention: ProjectMention | None, target: Actor | None
) -> ProjectKind | None:
    if target is not None:
        return K.COMPANY
    if draft.instrument in words.TRADES and not _makes(found, draft, mention):
        return _seller_plant(found, draft) or K.SUPPLY
    if mention is None:
        return words.USUAL_KIND.get(draft.instrument)
    return mention.kind or _by_source(found, draft) or K.OTHER


def _by_source(found: Surroundings, draft: Draft) -> ProjectKind | None:
    """Tell the kind of a plain plant from the words of energy beside it."""
    weights: Counter[ProjectKind] = Counter()
    for spans, weight in ((draft.core, 3), (draft.around[:4], 1), (found.headings, 2)):
        for span in spans:
            weights.update({hit.value: weight for hit in found.words.sources.between(*span)})
    return weights.most_common(1)[0][0] if weights else None


def _seller_plant(found: Surroundings, draft: Draft) -> ProjectKind | None:
    """Tell the plant that liquefies what is sold, where the text speaks of one."""
    sold = {hit.value for span in draft.core for hit in found.words.products.between(*span)}
    if "lng" not in sold:
        return None
    plants = _within(found.words.mentions, draft.around)
    if any(each.kind in (None, K.LNG_TERMINAL) and not each.borrowed for each in plants):
        return K.LNG_TERMINAL
    return None


def _makes(found: Surroundings, draft: Draft, mention: ProjectMention | None) -> bool:
    """Tell the plant that makes what is traded from one that uses it."""
    if mention is None or mention.weak or mention.kind is None:
        return False
    possible = words.POSSIBLE_PRODUCTS.get(mention.kind, words.USUAL_PRODUCTS.get(mention.kind))
    traded = {hit.value for span in draft.core for hit in found.words.products.between(*span)}
    return possible is None or not traded or not traded.isdisjoint(possible)


def _products(
    found: Surroundings, draft: Draft, kind: ProjectKind | None, mention: ProjectMention | None
) -> dict[str, Span]:
    """Give the products that the words name and the kind can have, else its usual ones."""
    usual = words.USUAL_PRODUCTS.get(kind, ()) if kind is not None else ()
    span = _span(mention)
    if span is not None and kind in words.FIXED_PRODUCTS:
        return dict.fromkeys(usual, span)
    possible = words.POSSIBLE_PRODUCTS.get(kind) if kind is not None else None
    own = [] if span is None else [span]
    around = [] if kind is K.FIELD else [draft.core, draft.around[:3], found.headings]
    for table, areas in ((found.words.products, [own, *around]), (found.words.borrowed, [own])):
        for area in areas:
            hits = [hit for part in area for hit in table.between(*part)]
            named = {hit.value: hit.span for hit in hits if not possible or hit.value in possible}
            if len(named) > 1 and kind is not K.SUPPLY:
                named.pop("electricity", None)
            if named:
                return dict(list(named.items())[: words.MOST_PRODUCTS])
    return {} if span is None else dict.fromkeys(usual, span)


def _capacities(
    quantities: Sequence[QuantityMention],
    draft: Draft,
    kind: ProjectKind | None,
    name: Span | None,
) -> Iterator[QuantityMention]:
    """Give the size that the words name: what is measured of such a project, near its name."""
    wanted = words.FLOWS if kind is None else words.DIMENSIONS.get(kind, words.FLOWS)
    origin = draft.start if name is None else name[1]
    ranked = [
        (
            not inside(each.start, draft.core),
            wanted.index(each.quantity.unit.dimension),
            abs(each.start - origin),
            each.start,
            each,
        )
        for each in quantities
        if each.quantity.unit.dimension in wanted and inside(each.start, draft.around)
    ]
    if ranked:
        yield min(ranked, key=lambda row: row[:4])[4]


def _place(
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
    return min(ranked, key=lambda row: row[:3])[3] if ranked else None


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


def _country(found: Surroundings, draft: Draft, actors: Sequence[Actor]) -> tuple[str, Span] | None:
    """Give the country that the text names most, else that of who owns or rules there."""
    parties = {each.start for each in actors}
    near = [each for each in found.places if each.start not in parties]
    inner = [each for each in near if inside(each.start, (*draft.around, *found.headings))]
    for places in (inner, near):
        counts = Counter(each.country for each in places if each.country)
        for code, count in counts.most_common(1):
            if code is not None and (count > 1 or places is inner):
                first = next(each for each in places if each.country == code)
                return code, (first.start, first.end)
    for role in words.HOME_ROLES:
        for actor in actors:
            if actor.role is role and actor.entity.country is not None:
                return actor.entity.country, (actor.entity.start, actor.entity.end)
    first_place = next((each for each in near if each.country is not None), None)
    if first_place is None or first_place.country is None:
        return None
    return first_place.country, (first_place.start, first_place.end)

"""The object of a deal: which project, where, how large."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import frozen

from energydeals.deal import Instrument
from energydeals.party import Role
from energydeals.phrases.quantities import QuantityMention
from energydeals.project import ProjectKind
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.facts.mentions import Surroundings, best_mention, topic_of, within
from energydeals.reading.facts.roles import Actor
from energydeals.reading.facts.sites import find_site
from energydeals.reading.facts.sizes import find_size
from energydeals.reading.names.entities import PlaceMention
from energydeals.reading.words.lexicon import Hits
from energydeals.reading.words.projects import ProjectMention
from energydeals.vocabulary import en_projects as words

__all__ = ["Object", "find_object"]

Span = tuple[int, int]


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

    @property
    def told(self) -> bool:
        """Whether words of the text tell it, not the deal alone: a company needs its name."""
        return self.name is not None or self.kind[0] is not K.COMPANY


def find_object(found: Surroundings, draft: Draft, actors: Sequence[Actor]) -> Object | None:
    """Find the project of a deal in its sentences, those with its deal words first."""
    target = _target(draft, actors)
    mention = None if target else best_mention(found, draft)
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
    place, country = find_site(found, draft, name, actors)
    size = find_size(found, draft, kind, name)
    return Object(
        name,
        (kind or K.SUPPLY, name or next(iter(products.values()), paper)),
        products,
        () if size is None else (size,),
        place,
        country,
    )


def _span(each: Actor | ProjectMention | None) -> Span | None:
    return None if each is None else (each.start, each.end)


def _target(draft: Draft, actors: Sequence[Actor]) -> Actor | None:
    """Give the company that itself changes hands."""
    if draft.instrument is not Instrument.ACQUISITION:
        return None
    return next((each for each in actors if each.role is Role.TARGET), None)


def _kind(
    found: Surroundings, draft: Draft, mention: ProjectMention | None, target: Actor | None
) -> ProjectKind | None:
    if target is not None:
        return _named_for(found, target) or K.COMPANY
    if draft.instrument in words.TRADES and not _makes(found, draft, mention):
        return _seller_plant(found, draft) or K.SUPPLY
    if mention is None:
        told = _by_source(found, draft)
        makes_power = words.DIMENSIONS.get(told) is words.POWER if told else False
        return told if makes_power else words.USUAL_KIND.get(draft.instrument)
    kind = mention.kind or _by_source(found, draft) or K.OTHER
    return K.MINE if kind is K.FIELD and _is_mined(found) else kind


def _is_mined(found: Surroundings) -> bool:
    """Tell a deposit of metals from one of oil or gas, by what the text names more often."""
    named = Counter(hit.value for hit in (*found.words.products, *found.words.borrowed))
    metals = sum(count for product, count in named.items() if product in words.METALS)
    return metals > sum(named[product] for product in words.POSSIBLE_PRODUCTS[K.FIELD])


def _named_for(found: Surroundings, target: Actor) -> ProjectKind | None:
    """Tell the plant for which a company is named: "Lam Hydropower Ltd"."""
    inner = found.words.mentions.between(target.start, target.end)
    return next((hit.value.kind for hit in inner if hit.value.kind in words.NAMESAKES), None)


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
    plants = within(found.words.mentions, draft.around)
    if any(each.kind in (None, K.LNG_TERMINAL) and not each.borrowed for each in plants):
        return K.LNG_TERMINAL
    return None


def _makes(found: Surroundings, draft: Draft, mention: ProjectMention | None) -> bool:
    """Tell the plant that makes what is traded from one that uses it."""
    if mention is None or mention.weak or mention.kind is None:
        return False
    if words.DIMENSIONS.get(mention.kind) is words.POWER:
        return False
    possible = words.POSSIBLE_PRODUCTS.get(mention.kind, words.USUAL_PRODUCTS.get(mention.kind))
    hits = (hit for span in draft.core for hit in found.words.products.between(*span))
    traded = {hit.value for hit in hits if not mention.start <= hit.start < mention.end}
    if "lng" in traded:
        return mention.kind is K.LNG_TERMINAL
    return possible is None or not traded or not traded.isdisjoint(possible)


#: How many of the areas where products are looked for are those of the deal itself.
_OWN: Final = 2


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
    text = [(0, len(found.folded))] if possible and kind is not K.FIELD else []
    core = 4.0 if kind is K.SUPPLY else 2.0
    weighed = ((3.0, own), (core, draft.core), (1.5, found.headings), (1.0, draft.around[:3]))
    names = ((1.0, own), (0.4, text))
    for table, areas in (
        (found.words.products, (*weighed, (0.4, text))),
        (found.words.borrowed, names),
    ):
        named = _weightiest(table, areas, possible)
        if len(named) > 1:
            # What a plant lives on, and "the gas" for what was called liquefied, are no products.
            named.pop("natural_gas" if kind is K.SUPPLY and "lng" in named else "", None)
            named.pop("" if kind is K.SUPPLY else "electricity", None)
        if kind is K.FIELD and named and named.keys().isdisjoint(usual):
            named |= dict.fromkeys(usual, next(iter(named.values())))
        if named:
            return dict(list(named.items())[: words.MOST_PRODUCTS])
    if kind is K.COMPANY and (topic := topic_of(found)) is not None:
        return _products(found, draft, topic.kind, topic)
    return {} if span is None else dict.fromkeys(usual, span)


def _weightiest(
    table: Hits[str],
    areas: Iterable[tuple[float, Sequence[Span]]],
    possible: frozenset[str] | None,
) -> dict[str, Span]:
    """Give the products that weigh at least half of what the first one does.

    Where several stand in the first two areas, the words of the deal itself, they are all.
    """
    weights: dict[str, float] = {}
    spans: dict[str, Span] = {}
    for place, (weight, area) in enumerate(areas):
        if place == _OWN and len(weights) > 1:
            break
        hits = {hit.value: hit.span for span in area for hit in table.between(*span)}
        for product, span in hits.items():
            if possible is None or product in possible:
                weights[product] = weights.get(product, 0.0) + weight
                spans.setdefault(product, span)
    most = max(weights.values(), default=0.0)
    return {product: spans[product] for product in weights if weights[product] * 2 >= most}

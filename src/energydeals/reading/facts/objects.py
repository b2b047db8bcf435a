"""The object of a deal: which project, where, how large."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from energydeals.deal import Instrument
from energydeals.party import Role
from energydeals.phrases.quantities import QuantityMention
from energydeals.project import ProjectKind
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.facts.actors import Actor
from energydeals.reading.facts.mentions import Surroundings, best_mention, likely_kind, within
from energydeals.reading.facts.products import find_products
from energydeals.reading.facts.sites import find_site
from energydeals.reading.facts.sizes import find_size
from energydeals.reading.names.entities import PlaceMention
from energydeals.reading.words.projects import ProjectMention
from energydeals.vocabulary import en_projects as words

__all__ = ["Object", "find_object"]

Span = tuple[int, int]


K = ProjectKind
#: How surely a text speaks of a kind of projects that the words of a deal do not name.
_LEAST: Final = 1.0
_FLOW: Final = re.compile(rf"\b(?:{words.FLOW_WORDS})\b", re.IGNORECASE)


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
    #: Whether words of the deal tell it, not the deal alone: a purchase needs its object.
    told: bool


def find_object(found: Surroundings, draft: Draft, actors: Sequence[Actor]) -> Object | None:
    """Find the project of a deal in its sentences, those with its deal words first."""
    target = _target(draft, actors)
    mention = None if target else best_mention(found, draft)
    if draft.instrument is Instrument.COMMERCIAL_DOCUMENTS and (mention is None or mention.weak):
        return None
    kind = _kind(found, draft, mention, target)
    name = _span(target or (None if kind is K.SUPPLY else mention))
    paper = draft.named.instrument_span
    products = find_products(found, draft, kind, _span(mention) or name or paper)
    if kind in (None, K.SUPPLY) and name is None and not products:
        traded = words.TRADED.get(draft.instrument)
        if traded is None and draft.instrument not in words.TRADES:
            return None
        products = {} if traded is None else {traded: paper}
    if kind is K.PETROCHEMICAL_COMPLEX and products and words.FERTILISERS.issuperset(products):
        kind = K.FERTILISER_PLANT
    place, country = find_site(found, draft, name, actors)
    size = find_size(found, draft, kind, name)
    powered = words.DIMENSIONS.get(kind) is words.POWER if kind else False
    traded_at_all = bool(products) or draft.instrument not in words.TRADES
    return Object(
        name,
        (kind or K.SUPPLY, name or next(iter(products.values()), paper)),
        products,
        () if size is None else (size,),
        place,
        country,
        name is not None
        or powered
        or (traded_at_all and draft.instrument is not Instrument.ACQUISITION),
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
        return _untold_kind(found, draft)
    kind = mention.kind or _by_source(found, draft) or K.OTHER
    return K.MINE if kind is K.FIELD and _is_mined(found) else kind


def _untold_kind(found: Surroundings, draft: Draft) -> ProjectKind | None:
    """Tell the kind where the words of a deal name no project, by what the text speaks of."""
    usual = words.USUAL_KIND.get(draft.instrument)
    told = _by_source(found, draft)
    if told is not None and words.DIMENSIONS.get(told) is words.POWER:
        return told
    if usual is K.SUPPLY or any(_FLOW.search(found.folded, *span) for span in draft.core):
        return usual
    return likely_kind(found, draft, _LEAST) or usual


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
    several = found.folded.endswith("s", mention.start, mention.end) and not mention.named
    if several or mention.kind in words.NO_SOURCES:
        return False
    possible = words.POSSIBLE_PRODUCTS.get(mention.kind, words.USUAL_PRODUCTS.get(mention.kind))
    hits = (hit for span in draft.core for hit in found.words.products.between(*span))
    traded = {hit.value for hit in hits if not mention.start <= hit.start < mention.end}
    if "lng" in traded:
        return mention.kind is K.LNG_TERMINAL
    return possible is None or not traded or not traded.isdisjoint(possible)

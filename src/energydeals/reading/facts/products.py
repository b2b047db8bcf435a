"""What the project of a deal makes or moves."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from energydeals.project import ProjectKind
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.facts.mentions import Surroundings, topic_of
from energydeals.reading.words.lexicon import Hits
from energydeals.vocabulary import en_projects as words

__all__ = ["find_products"]

Span = tuple[int, int]
K = ProjectKind
#: How many of the areas where products are looked for are those of the deal itself.
_OWN: Final = 2


def find_products(
    found: Surroundings, draft: Draft, kind: ProjectKind | None, span: Span
) -> dict[str, Span]:
    """Give the products that the words name and the kind can have, else its usual ones.

    `span` are the words of the project, or those of the deal where none names it.
    """
    usual = words.USUAL_PRODUCTS.get(kind, ()) if kind is not None else ()
    if kind in words.FIXED_PRODUCTS:
        return dict.fromkeys(usual, span)
    named = _named(found, draft, kind, span)
    if kind is K.FIELD and named.keys().isdisjoint(usual):
        told = _weightiest(found.words.products, _everywhere(found), frozenset(usual))
        named |= told or dict.fromkeys(usual, next(iter(named.values()), span))
    if not named and kind is K.COMPANY and (topic := topic_of(found, draft)) is not None:
        told = find_products(found, draft, topic.kind, (topic.start, topic.end))
        return told if topic.kind is not K.FIELD or _tells_fuel(found) else _commonest(found)
    return dict(list(named.items())[: words.MOST_PRODUCTS]) or dict.fromkeys(usual, span)


def _commonest(found: Surroundings) -> dict[str, Span]:
    """Give the product that a text names most."""
    counts = Counter(hit.value for hit in found.words.products)
    first = next((name for name, _ in counts.most_common(1)), None)
    return {hit.value: hit.span for hit in found.words.products if hit.value == first}


def _tells_fuel(found: Surroundings) -> bool:
    """Tell whether a text names what a field can yield."""
    return any(hit.value in words.POSSIBLE_PRODUCTS[K.FIELD] for hit in found.words.products)


def _named(
    found: Surroundings, draft: Draft, kind: ProjectKind | None, own: Span
) -> dict[str, Span]:
    """Give the products that the words of the deal name, or else those of the text."""
    if kind is K.SUPPLY:
        return _supplied(found, draft, own)
    possible = words.POSSIBLE_PRODUCTS.get(kind) if kind is not None else None
    text = [(0, len(found.folded))] if possible and kind is not K.FIELD else []
    areas = (*_areas(found, draft, own, 2.0), (0.4, text))
    named = _weightiest(found.words.products, areas, possible)
    named = named or _weightiest(found.words.borrowed, ((1.0, [own]), (0.4, text)), possible)
    if len(named) > 1:  # what a plant lives on
        named.pop("electricity", None)
    return named


def _areas(
    found: Surroundings, draft: Draft, own: Span, core: float
) -> tuple[tuple[float, Sequence[Span]], ...]:
    """Give the parts of a text that name the products of a deal, with their weights."""
    return (3.0, [own]), (core, draft.core), (1.5, found.headings), (1.0, draft.around[:3])


def _everywhere(found: Surroundings) -> tuple[tuple[float, Sequence[Span]]]:
    """Give the whole text as the one part that counts."""
    return ((1.0, [(0, len(found.folded))]),)


def _supplied(found: Surroundings, draft: Draft, own: Span) -> dict[str, Span]:
    """Give what is sold, of which no gas is weighed but a liquefied one."""
    measured = _measured(found, draft)
    possible = words.WEIGHED if measured else None
    products, borrowed = found.words.products, found.words.borrowed
    named = _weightiest(products, _areas(found, draft, own, 4.0), possible)
    named = named or _weightiest(borrowed, ((1.0, [own]),), possible)
    if measured and not named:
        text = _everywhere(found)
        named = _weightiest(products, text, possible) or _weightiest(borrowed, text, possible)
    return _liquefied(found, named, by_mass="mass a year" in measured)


def _measured(found: Surroundings, draft: Draft) -> set[str]:
    """Give what is measured beside the words of a deal: a mass or a volume."""
    near = (*draft.core, *draft.around[:3])
    mentions = (hit.value for span in near for hit in found.quantities.between(*span))
    return {each.quantity.unit.dimension for each in mentions}.intersection(words.FLOWS)


def _liquefied(found: Surroundings, named: dict[str, Span], *, by_mass: bool) -> dict[str, Span]:
    """Take "the gas" for what was called liquefied before, or what no pipe brings by the tonne."""
    if "natural_gas" not in named:
        return named
    others = {product: span for product, span in named.items() if product != "natural_gas"}
    if "lng" in named:
        return others
    where = [(0, len(found.folded))] if by_mass else found.headings
    hits = (
        hit
        for table in (found.words.products, found.words.borrowed)
        for span in where
        for hit in table.between(*span)
    )
    lng = next((hit.span for hit in hits if hit.value == "lng"), None)
    return named if lng is None else {"lng": lng, **others}


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

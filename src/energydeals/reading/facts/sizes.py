"""How large the project of a deal is."""

import re
from collections.abc import Iterator
from functools import lru_cache, reduce
from itertools import islice
from operator import add
from typing import Final

from attrs import evolve

from energydeals.errors import EnergyDealsError
from energydeals.phrases.quantities import QuantityMention
from energydeals.project import ProjectKind
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.facts.mentions import Surroundings
from energydeals.stated import Quantity
from energydeals.vocabulary import en_projects as words

__all__ = ["find_size"]

Span = tuple[int, int]
#: How close to a project its size stands in another sentence, in characters.
_CLOSE: Final = 80
#: Of so many mentions of projects of a kind the size is looked for.
_MOST: Final = 40
#: What it weighs to stand in the sentences of a deal, in those that follow, beside the project.
_CORE, _AROUND, _BESIDE, _TEXT = 3.0, 2.0, 1.8, 0.6
#: So many characters away weigh one less, up to a number.
_FAR: Final = 300.0
_FARTHEST: Final = 1.5
#: What a size loses that stands right before the name of another project.
_OTHERS: Final = 0.6
_EACH: Final = re.compile(rf"\W*(?:\([^()]*\)\W*)?(?:{words.EACH})\b", re.IGNORECASE)
_UNITS: Final = re.compile(
    rf"\b(?:(?P<count>{'|'.join(words.COUNTS)}|[2-9]|[1-5][0-9]) (?:[\w-]+ ){{0,3}})?"
    rf"(?:{words.UNITS_OF})(?:,? each)? (?:of|with|at|having) (?!the )(?:\w+ )?$",
    re.IGNORECASE,
)
_TOTAL_BEFORE: Final = re.compile(rf"\b(?:{words.TOTALS})\b[^.;]{{0,30}}$", re.IGNORECASE)
_TOTAL_AFTER: Final = re.compile(rf"\W*(?:{words.TOTALS_AFTER})\b", re.IGNORECASE)


def find_size(
    found: Surroundings, draft: Draft, kind: ProjectKind | None, name: Span | None
) -> QuantityMention | None:
    """Give the size of a project: what is measured of its kind, nearest to it, whole not part."""
    wanted = words.FLOWS if kind is None else words.DIMENSIONS.get(kind, words.FLOWS)
    told = draft.start, draft.start
    origins = (told,) if name is None else (told, name)
    best: tuple[float, int, QuantityMention] | None = None
    for base, span in _areas(found, draft, kind, name):
        for hit in found.quantities.between(*span):
            dimension = hit.value.quantity.unit.dimension
            if dimension not in wanted:
                continue
            far = min(*(_gap(hit.span, origin) / _FAR for origin in origins), _FARTHEST)
            weight = base - far - 0.15 * wanted.index(dimension) + _whole(found.folded, hit.span)
            weight -= _OTHERS * _is_of_another(found, hit.span, name)
            if best is None or (weight, -hit.start) > best[:2]:
                best = (weight, -hit.start, hit.value)
    return None if best is None else _as_sum(found.folded, best[2])


def _gap(span: Span, origin: Span) -> int:
    """Give how far a size stands from a name, before it or behind."""
    return max(origin[0] - span[1], span[0] - origin[1], 0)


def _is_of_another(found: Surroundings, span: Span, name: Span | None) -> bool:
    """Tell the "20 MW" of "the Orvel plant and the 20 MW Tarn plant", where Orvel is meant."""
    if name is None or span[1] <= name[0] <= span[1] + 1:
        return False
    return any(
        hit.value.named and hit.span != name
        for hit in found.words.mentions.between(span[1], span[1] + 2)
    )


def _as_sum(folded: str, mention: QuantityMention) -> QuantityMention:
    """Give what "four reactors of 1,200 MW" have together."""
    first = max(0, mention.start - _CLOSE)
    match = _UNITS.search(folded[first : mention.start])
    count = None if match is None else match["count"]
    if match is None or count is None:
        return mention
    number = words.COUNTS.get(count.lower()) or int(count)
    one, start = mention.quantity, first + match.start()
    try:
        whole = Quantity(reduce(add, [one.bounds] * number), one.unit)
    except EnergyDealsError:  # more than any number holds
        return mention
    return evolve(mention, start=start, text=folded[start : mention.end], quantity=whole)


def _areas(
    found: Surroundings, draft: Draft, kind: ProjectKind | None, name: Span | None
) -> Iterator[tuple[float, Span]]:
    """Give the parts of the text that may tell the size, with their weights."""
    yield from ((_CORE, span) for span in draft.core)
    yield from ((_AROUND, span) for span in draft.around)
    yield from ((_BESIDE, span) for span in islice(_beside(found, kind, name), _MOST))
    specific = {hit.value.kind for hit in found.words.mentions if not hit.value.weak} - {None}
    if specific <= {kind}:
        yield _TEXT, (0, len(found.folded))


def _beside(found: Surroundings, kind: ProjectKind | None, name: Span | None) -> Iterator[Span]:
    """Give the words close to the name of a project, and to others of its kind."""
    for hit in found.words.mentions:
        if hit.span == name or (kind is not None and hit.value.kind is kind):
            yield hit.start - _CLOSE, hit.end + _CLOSE


@lru_cache(maxsize=16)
def _whole(folded: str, span: Span) -> float:
    """Weigh "in all" against "each"."""
    before, after = folded[max(0, span[0] - 60) : span[0]], folded[span[1] : span[1] + 40]
    units = _UNITS.search(before)
    if units is not None and units["count"]:
        return 0.0
    if units is not None or _EACH.match(after):
        return -1.0
    return 0.7 if _TOTAL_BEFORE.search(before) or _TOTAL_AFTER.match(after) else 0.0

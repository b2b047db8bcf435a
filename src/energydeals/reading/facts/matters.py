"""What a paper without sides is about, where that has sides: a memorandum on a supply of gas."""

from typing import Final

from energydeals.deal import Instrument
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.words.dealwords import DealWords

__all__ = ["as_supply"]

#: Papers that can be about a supply.
_OPEN: Final = frozenset(
    {
        Instrument.MOU,
        Instrument.FRAMEWORK_AGREEMENT,
        Instrument.AGREEMENT,
    }
)
_SUPPLIES: Final = (Instrument.SPA, Instrument.PPA)
#: How much words weigh in the sentences with the deal words, and in those that follow.
_CORE: Final = 1.0
_AROUND: Final = 0.5
_FOLLOWING: Final = 2
#: A paper on a supply that is named beside it.
_PAPER: Final = 3.0
#: Words of power that weigh less speak of a plant, not of what is sold.
_SALE: Final = 3
#: The least weight that makes a supply.
_ENOUGH: Final = 2.0


def as_supply(found: DealWords, draft: Draft) -> Draft | None:
    """Give a memorandum or an agreement that is about a supply as the supply that it is about."""
    if draft.instrument not in _OPEN:
        return None
    weights: dict[Instrument, float] = {}
    rest = [span for span in draft.around if span not in draft.core]
    for factor, spans in ((_CORE, draft.core), (_AROUND, rest[:_FOLLOWING])):
        for span in spans:
            for cue in found.cues.between(*span):
                kind, weight = cue.value
                if kind is Instrument.PPA and weight < _SALE:
                    continue
                weights[kind] = weights.get(kind, 0) + weight * factor
            for paper in found.documents.between(*span):
                if paper.value in _SUPPLIES:
                    weights[paper.value] = weights.get(paper.value, 0) + _PAPER * factor
    best = max(weights, key=lambda kind: weights[kind], default=None)
    others = sum(weight for kind, weight in weights.items() if kind not in _SUPPLIES)
    if best not in _SUPPLIES or weights[best] < max(_ENOUGH, others):
        return None
    return draft.of_kind(best)

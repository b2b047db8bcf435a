"""Which kind a paper of no named kind is, by the words around it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hits, phrases
from energydeals.reading.words.source import Source
from energydeals.vocabulary.en_deals import BY_TRADE, NO_AGREEMENTS, USUALLY

__all__ = ["settled"]

Span = tuple[int, int]
#: How much words weigh in the sentences with the deal words, and in those that follow.
_CORE: Final = 1.0
_AROUND: Final = 0.5
#: A paper that is named beside a plain one weighs as much as two strong words.
_PAPER: Final = 4.0
#: What the kind that the deal's own words name has beforehand.
_NAMED: Final = 3.0
#: The least weight that makes a kind.
_ENOUGH: Final = 2.0
_FOLLOWING: Final = 4
_USUALLY: Final = phrases(USUALLY)


def settled(source: Source, found: DealWords, draft: Draft, candidates: Hits[Candidate]) -> Draft:
    """Give a deal the kind that its sentences tell, where its own words tell none or a weak one."""
    own = draft.named.instrument
    weights: dict[Instrument, float] = {}
    _weigh(found, draft.core, _CORE, weights)
    rest = [span for span in draft.around if span not in draft.core]
    _weigh(found, rest[:_FOLLOWING], _AROUND, weights)
    for kind, weight in _by_trades(draft, candidates):
        weights[kind] = weights.get(kind, 0) + weight
    best = max(weights, key=lambda kind: weights[kind], default=None)
    if own is not None:
        return _with_kind(draft, best) if best and _outweighs(weights, best, own) else draft
    if best is None or weights[best] < _ENOUGH:
        best = _usual(source, draft)
    return draft if best is None else _with_kind(draft, best)


def _by_trades(draft: Draft, candidates: Hits[Candidate]) -> Iterator[tuple[Instrument, float]]:
    """Give the kinds of papers that those who stand beside the deal words usually sign."""
    names = {hit.value.name: hit.value for span in draft.core for hit in candidates.between(*span)}
    trades = {each.entity.trade for each in names.values()}
    yield from ((kind, weight) for trade, kind, weight in BY_TRADE if trade in trades)


def _outweighs(weights: Mapping[Instrument, float], best: Instrument, own: Instrument) -> bool:
    """Tell whether the text speaks more of another kind than of the one that its words name."""
    if not NO_AGREEMENTS.isdisjoint((best, own)):
        return False
    return weights[best] > weights.get(own, 0) + _NAMED


def _with_kind(draft: Draft, kind: Instrument) -> Draft:
    named = draft.named
    events = tuple(
        evolve(event, instrument=kind) if event is named else event for event in draft.events
    )
    return evolve(draft, events=events)


def _usual(source: Source, draft: Draft) -> Instrument | None:
    """Tell what a paper of no named kind is by its own name."""
    start, end = draft.named.instrument_span
    return _USUALLY.get(source.folded[start:end].lower())


def _weigh(
    found: DealWords, spans: Iterable[Span], factor: float, weights: dict[Instrument, float]
) -> None:
    for span in spans:
        papers = found.documents.between(*span)
        for cue in found.cues.between(*span):
            if any(paper.start <= cue.start < paper.end and paper.value for paper in papers):
                continue
            instrument, weight = cue.value
            weights[instrument] = weights.get(instrument, 0) + weight * factor
        for paper in papers:
            if paper.value is not None and paper.value not in NO_AGREEMENTS:
                weights[paper.value] = weights.get(paper.value, 0) + _PAPER * factor

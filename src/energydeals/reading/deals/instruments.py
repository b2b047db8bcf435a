"""Which kind a paper of no named kind is, by the words around it."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument, Status
from energydeals.party import PartyKind
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.decisions import NO_BUILDERS
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.deals.stages import Clause
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hits, phrases
from energydeals.reading.words.source import Source
from energydeals.vocabulary.en_deals import (
    BUILDERS,
    BY_TRADE,
    GIVEN_WORKS,
    GO_AHEADS,
    LENDERS,
    NO_AGREEMENTS,
    NO_LOANS,
    USUALLY,
)

__all__ = ["settled"]

Span = tuple[int, int]
#: How much words weigh in the sentences with the deal words, and in those that follow.
_CORE: Final = 1.0
_AROUND: Final = 0.5
#: A paper that is named beside a plain one weighs as much as two strong words.
_PAPER: Final = 4.0
#: What the kind that the deal's own words name has beforehand, if they name a paper or a deed.
_NAMED: Final = 3.0
_LOOSE: Final = 1.0
_DEED: Final = 4.0
#: Rules of deal words that take their kind from the words around them.
_BY_CUES: Final = ("sum and party",)
#: Rules of deal words that name no paper, and words of works that one party gives to another.
_NO_PAPER: Final = ("status alone", "lead", "sum and party")
_AHEAD: Final = frozenset({"promise", "intention"})
_GIVEN: Final = re.compile(rf"\b(?:{GIVEN_WORKS})", re.IGNORECASE)
#: What the consent to build something weighs, and a paper of several states.
_CONSENT: Final = 6.0
_STATES: Final = 8.0
#: The least weight that makes a kind.
_ENOUGH: Final = 1.5
_FOLLOWING: Final = 4
_DECIDED: Final = (Status.APPROVED, Status.PLANNED)
#: Kinds of papers that, if states alone sign them, are agreements of governments.
_OF_STATES: Final = (None, Instrument.COOPERATION_AGREEMENT, Instrument.FRAMEWORK_AGREEMENT)
_USUALLY: Final = phrases(USUALLY)


def settled(source: Source, found: DealWords, draft: Draft, candidates: Hits[Candidate]) -> Draft:
    """Give a deal the kind that its sentences tell, where its own words tell none or a weak one."""
    project = _as_project(source, found, draft, candidates)
    if project is not None:
        return project
    own = draft.named.instrument
    weights = _weighed(source, found, draft, candidates)
    best = max(weights, key=lambda kind: weights[kind], default=None)
    if own is not None:
        return draft.of_kind(best) if best and _outweighs(draft, weights, best) else draft
    if best is None or weights[best] < _ENOUGH:
        best = _usual(source, draft)
    return draft if best is None else draft.of_kind(best)


def _as_project(
    source: Source, found: DealWords, draft: Draft, candidates: Hits[Candidate]
) -> Draft | None:
    """Tell those who build something of their own from works that one gives to another."""
    named = draft.named
    if named.rule not in _NO_PAPER or named.instrument is not Instrument.EPC_CONTRACT:
        return None
    spans = draft.core
    trades = {hit.value.entity.trade for span in spans for hit in candidates.between(*span)}
    given = any(_GIVEN.search(source.folded, *span) for span in spans)
    if given or not BUILDERS.isdisjoint(trades):
        return None
    if named.status is Status.AGREED and named.rule == "status alone":
        return draft.of_kind(Instrument.AGREEMENT)
    clause = Clause(named.sentence, source.sentences[named.sentence], source.folded, found)
    ahead = not _AHEAD.isdisjoint(clause.kinds_before(named.start))
    planned = evolve(draft.telling, status=Status.PLANNED) if ahead else draft.stage
    return evolve(draft.of_kind(Instrument.UNSPECIFIED), stage=planned)


def _weighed(
    source: Source, found: DealWords, draft: Draft, candidates: Hits[Candidate]
) -> dict[Instrument, float]:
    """Give how much the sentences of a deal and those who act in them speak for each kind."""
    weights: dict[Instrument, float] = {}
    _weigh(found, draft.core, _CORE, weights)
    rest = [span for span in draft.around if span not in draft.core]
    _weigh(found, rest[:_FOLLOWING], _AROUND, weights)
    actors = {hit.value.name: hit.value for span in draft.core for hit in candidates.between(*span)}
    for kind, weight in (*_by_trades(actors.values()), *_by_states(draft, actors.values())):
        weights[kind] = weights.get(kind, 0) + weight
    if _goes_ahead(source, found, draft, actors.values()):
        weights[Instrument.FID] = weights.get(Instrument.FID, 0) + _CONSENT
    return weights


def _by_trades(actors: Iterable[Candidate]) -> Iterator[tuple[Instrument, float]]:
    """Give the kinds of papers that those who stand beside the deal words usually sign."""
    trades = {each.entity.trade or LENDERS.get(each.entity.kind) for each in actors}
    yield from ((kind, weight) for trade, kind, weight in BY_TRADE if trade in trades)


def _by_states(draft: Draft, actors: Collection[Candidate]) -> Iterator[tuple[Instrument, float]]:
    """Tell a paper of no other kind that only states have signed."""
    named = draft.named
    open_ = named.rule != "verb" and (named.plain or named.instrument in _OF_STATES)
    states = {each.entity.country for each in actors if each.entity.kind is PartyKind.GOVERNMENT}
    others = any(each.entity.kind is not PartyKind.GOVERNMENT for each in actors)
    if open_ and len(states) > 1 and not others:
        yield Instrument.INTERGOVERNMENTAL_AGREEMENT, _STATES


def _goes_ahead(
    source: Source, found: DealWords, draft: Draft, actors: Iterable[Candidate]
) -> bool:
    """Tell whether those who build something, not its lenders, have decided to do so."""
    loose = draft.named.rule == "status alone" or draft.instrument is Instrument.INVESTMENT_PLAN
    decided = loose and draft.named.status in _DECIDED
    if not decided or any(each.entity.kind in NO_BUILDERS for each in actors):
        return False
    tables = (found.statuses, found.firm)
    said = (hit for span in draft.core for table in tables for hit in table.between(*span))
    return any(source.folded[hit.start : hit.end].lower() in GO_AHEADS for hit in said)


def _outweighs(draft: Draft, weights: Mapping[Instrument, float], best: Instrument) -> bool:
    """Tell whether the text speaks more of another kind than of the one that its words name."""
    own, rule = draft.named.instrument or best, draft.named.rule
    if own in NO_LOANS and best is Instrument.FINANCING:
        return False
    consent = best is Instrument.FID and own not in (Instrument.MOU, Instrument.TENDER)
    if not (consent or NO_AGREEMENTS.isdisjoint((best, own))):
        return False
    prior = _LOOSE if rule in _BY_CUES else _DEED if rule == "verb" else _NAMED
    return weights[best] > weights.get(own, 0) + prior


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

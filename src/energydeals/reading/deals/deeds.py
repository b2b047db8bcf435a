"""Verbs, sales and purchases that are a deal by themselves, or say what a document is about."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.decisions import decides
from energydeals.reading.deals.events import OPEN, Event
from energydeals.reading.deals.papers import is_definite
from energydeals.reading.deals.stages import Clause
from energydeals.reading.deals.traded import PASSING, kind_by_object, kind_traded
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.vocabulary import en_deals as words

__all__ = ["deeds", "explained", "trades", "with_deed"]

#: Within how many words a verb only says what a document is about.
_EXPLAINS: Final = 16
#: Within how many characters behind a verb a venture is what it takes a part of.
_TAKEN: Final = 90
#: "Under the five-year deal, X will supply": what was told before obliges X.
_UNDER: Final = re.compile(
    rf"{words.UNDER} (?:[\w%-]+ ){{0,4}}(?:{words.OBLIGING})\b", re.IGNORECASE
)
#: What a purchase is paid with, and no kind of it.
_PAID_WITH: Final = (Instrument.FINANCING, Instrument.GRANT, Instrument.GUARANTEE)
#: Verbs whose object tells the kind better than the words around it.
_TRADES: Final = frozenset(words.TRADE_VERBS.split("|"))
#: Within how many words before a paper "under" makes it the one by which something is sold.
_PAPER: Final = 4


def trades(
    clause: Clause, sales: Hits[bool], inside: Hits[Candidate]
) -> Iterator[Hit[Instrument | None]]:
    """Give the sales and purchases that stand for a document, by what is traded."""
    start = clause.sentence.start
    for hit in sales:
        if clause.folded[start : hit.start].lower().split()[-1:] == ["will"]:
            continue
        instrument = kind_by_object(clause, hit, inside)
        papers = clause.words.documents.between(max(start, hit.start - 60), hit.end)
        if instrument is not None and not any(paper.end > hit.start for paper in papers):
            yield Hit(hit.start, hit.end, instrument)


def explained(
    clause: Clause, events: Sequence[Event], trade: Hit[Instrument | None]
) -> list[Event]:
    """Let a sale or purchase say of which kind a plain document beside it is."""
    near = [
        event
        for event in events
        if (event.instrument is None or event.plain)
        and clause.distance(event.instrument_span, trade.span) <= _EXPLAINS
    ]
    return [
        evolve(event, instrument=trade.value) if event in near[:1] else event for event in events
    ]


def deeds(
    clause: Clause,
    documents: Hits[Instrument | None],
    verbs: Hits[Instrument | None],
    inside: Hits[Candidate],
) -> Iterator[Event]:
    """Read verbs that are a deal by themselves, or by their object."""
    for verb in verbs:
        if any(document.start <= verb.start < document.end for document in documents):
            continue
        instrument = verb.value or kind_traded(clause, verb, inside)
        if instrument is None or not _is_verb(clause, verb, inside):
            continue
        if instrument is Instrument.FID and not decides(clause, verb, inside):
            continue
        if instrument is Instrument.EPC_CONTRACT and clause.folded.startswith(" by ", verb.end):
            # "turbines supplied by a maker" only tells of what a plant consists.
            continue
        status = clause.deed_status(verb, instrument)
        if status is not None:
            under = _UNDER.match(clause.folded, clause.sentence.start, verb.start)
            yield Event(
                clause.number,
                verb.span,
                verb.span,
                status,
                instrument,
                "verb",
                definite=True if under else None,
            )


def _is_verb(clause: Clause, verb: Hit[Instrument | None], inside: Hits[Candidate]) -> bool:
    """Tell a verb with a party as its subject from a noun of the same form."""
    before = clause.folded[max(clause.sentence.start, verb.start - 80) : verb.start].lower().split()
    word = clause.folded[verb.start : verb.end].lower()
    if word in PASSING:
        # "A third of it goes to X": who acts stands behind it.
        return bool(inside.between(verb.end, clause.sentence.end))
    word = word.replace(" ", "-")
    ends = any(0 <= verb.start - hit.end <= 1 for hit in inside)
    if word in words.NOUN_VERBS and not ends and (not before or before[-1] not in words.VERB_LEADS):
        return False
    subject = any(hit.end <= verb.start for hit in inside) or not words.SUBJECTS.isdisjoint(before)
    return subject or " by " in clause.folded[verb.end : min(verb.end + 60, clause.sentence.end)]


def with_deed(
    clause: Clause, events: list[Event], deed: Event, documents: Hits[Instrument | None]
) -> list[Event]:
    """Add a verb to the events of its sentence, or let it say what a document is about."""
    events = [event for event in events if not _is_displaced(clause, event, deed)]
    bought = deed.instrument is Instrument.ACQUISITION and deed.status not in OPEN
    called = deed.instrument is Instrument.TENDER
    near = [
        event
        for event in events
        if clause.distance(deed.status_span, event.instrument_span) <= _EXPLAINS
        or event.status_span == deed.status_span
    ]
    open_ = {event.status in OPEN for event in near}
    if not near or (bought and open_ == {True}) or (called and open_ == {False}):
        return [*events, _under(clause, deed, documents)]
    traded = clause.folded[slice(*deed.status_span)].lower() in _TRADES
    plain = [each for each in near if each.instrument is None or (traded and each.plain)]
    return [
        evolve(event, instrument=deed.instrument) if event in plain[:1] else event
        for event in events
    ]


def _is_displaced(clause: Clause, event: Event, deed: Event) -> bool:
    """Tell a paper that only stands in the sentence of a verb that is a deal by itself."""
    if deed.instrument is event.instrument:
        return False
    venture = event.instrument is Instrument.JOINT_VENTURE
    if deed.instrument is Instrument.ACQUISITION and venture:
        # "takes 40 per cent of a joint venture": the venture is what is bought.
        return 0 <= event.instrument_span[0] - deed.status_span[1] <= _TAKEN
    if event.status_span != deed.status_span:
        return False
    return clause.commas(event.instrument_span, deed.status_span) > 0


def _under(clause: Clause, deed: Event, documents: Hits[Instrument | None]) -> Event:
    """Read "has taken half of it under a tolling agreement": the document names the kind."""
    bought = deed.instrument is Instrument.ACQUISITION
    for paper in documents if deed.instrument not in words.NO_AGREEMENTS else ():
        between = clause.folded[deed.status_span[1] : paper.start].lower().split()
        if paper.value in (Instrument.SPA, Instrument.PPA) and "under" in between[-_PAPER:]:
            return evolve(deed, instrument=paper.value, instrument_span=paper.span)
        named = paper.value is not None and paper.value not in words.NO_AGREEMENTS
        beside = clause.distance(deed.status_span, paper.span) <= _EXPLAINS
        if named and beside and not (bought and paper.value in _PAID_WITH):
            definite = is_definite(clause, paper.start)
            return evolve(
                deed, instrument=paper.value, instrument_span=paper.span, definite=definite
            )
    return deed

"""Deal words in sentences: documents, deeds and statuses, old or new."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument, Status
from energydeals.phrases.money import MoneyMention
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.deeds import deeds, explained, trades, with_deed
from energydeals.reading.deals.events import OPEN, Event
from energydeals.reading.deals.papers import documented, is_definite, specialised, undated
from energydeals.reading.deals.several import one_each, repeated
from energydeals.reading.deals.stages import Clause, is_historic, modified
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.reading.words.source import Sentence, Source
from energydeals.vocabulary.en_deals import LENDING, POINTING
from energydeals.vocabulary.en_parties import LENDERS

__all__ = ["find_events"]

#: Within how many words of another deal word a status alone tells of the same deal.
_APART: Final = 8


def find_events(
    source: Source,
    found: DealWords,
    candidates: Sequence[Candidate],
    sums: Hits[MoneyMention],
) -> list[Event]:
    """Give the predicates that tell of deals, in the order of the text."""
    parties = Hits(Hit(each.start, each.end, each) for each in candidates)
    events: list[Event] = []
    for number, sentence in enumerate(source.sentences):
        priced = bool(sums.between(sentence.start, sentence.end))
        own = _events_of(Clause(number, sentence, source.folded, found, priced), parties)
        notes = found.notes.between(sentence.start, sentence.end)
        events.extend(_noted(source, sentence, event, notes) for event in own)
    return events


def _events_of(clause: Clause, parties: Hits[Candidate]) -> list[Event]:
    sentence, found = clause.sentence, clause.words
    start, end = sentence.start, sentence.end
    papers, verbs = found.documents.between(start, end), found.verbs.between(start, end)
    bare, sales = found.bare.between(start, end), found.trades.between(start, end)
    firm = found.firm.between(start, end)
    if not (papers or verbs or bare or sales or firm or clause.priced):
        return []
    inside = parties.between(start, end)
    sold = list(trades(clause, sales, inside))
    documents = Hits(sorted((*papers, *sold), key=lambda hit: hit.span))
    events = one_each(clause, list(documented(clause, documents)))
    events.extend(repeated(clause, events))
    for trade in sold:
        events = explained(clause, events, trade)
    for deed in deeds(clause, documents, verbs, inside):
        events = with_deed(clause, events, deed, documents)
    several = len({each.value.entity.name for each in inside}) > 1
    if several:
        events.extend(_alone(clause, events, bare))
    if not events:
        events.extend(list(undated(clause, papers, several)) or _firm(clause, firm))
    if not events and clause.priced:
        events.extend(_lent(clause, inside))
    return sorted(events, key=lambda event: event.start)


def _alone(clause: Clause, events: Sequence[Event], bare: Hits[Status]) -> Iterator[Event]:
    """Read a status without a document: "is in talks with", "agreed on", "broke ground"."""
    for hit in bare[:1]:
        spans = [span for each in events for span in (each.status_span, each.instrument_span)]
        near = any(clause.distance(hit.span, span) <= _APART for span in spans)
        if near or not {"denial", "intention"}.isdisjoint(clause.kinds_before(hit.start)):
            continue
        kind = specialised(clause, Hit(hit.start, hit.end, None))
        yield Event(clause.number, hit.span, hit.span, hit.value, kind, "status alone")


def _is_of_others(clause: Clause, hit: Hit[Status]) -> bool:
    """Tell "in spite of cancelled auctions", told aside, from "the cancelled projects"."""
    return clause.is_attribute(hit) and is_definite(clause, hit.start) is not True


def _firm(clause: Clause, firm: Hits[Status]) -> Iterator[Event]:
    """Read the words of a deal whose paper is not named: "signed with", "the board's approval"."""
    for hit in firm:
        status = modified(clause, hit)
        # An approval still to come is a condition of a deal that is told elsewhere.
        awaited = hit.value is Status.APPROVED and status in OPEN
        if status is not None and not awaited and not _is_of_others(clause, hit):
            kind = specialised(clause, Hit(hit.start, hit.end, None))
            back = _is_of_it(clause, hit.start) or None
            event = Event(clause.number, hit.span, hit.span, status, kind, "status alone")
            yield evolve(event, definite=back)
            return


def _is_of_it(clause: Clause, position: int) -> bool:
    """Tell "its approval", "it was signed", which speak of what was told before."""
    before = clause.folded[clause.sentence.start : position].lower().split()[-1:]
    return not POINTING.isdisjoint(before)


def _lent(clause: Clause, inside: Hits[Candidate]) -> Iterator[Event]:
    """Read a sum that a lender gives or that is had from one: "X provides $50 million to Y"."""
    kinds = {each.value.entity.kind for each in inside}
    if kinds.isdisjoint(LENDERS) or kinds.issubset(LENDERS):
        return
    sentence = clause.sentence
    for hit in clause.words.statuses.between(sentence.start, sentence.end):
        said = clause.folded[slice(*hit.span)].lower()
        status = modified(clause, hit) if said in LENDING else None
        if status is not None:
            kind = Instrument.FINANCING
            yield Event(clause.number, hit.span, hit.span, status, kind, "status alone")
            return


def _noted(source: Source, sentence: Sentence, event: Event, notes: Hits[str]) -> Event:
    before = {hit.value for hit in notes if hit.start < event.end}
    additional = not before.isdisjoint(("addition", "elsewhere"))
    historic = event.status not in OPEN and is_historic(
        source.folded, sentence, event.start, event.end, notes
    )
    if (additional, historic) == (event.additional, event.historic):
        return event
    return evolve(event, additional=additional, historic=historic)

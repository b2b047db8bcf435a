"""What the sentences that go on about a deal tell of how far it has come."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument, Status
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.deals.events import Event
from energydeals.reading.deals.stages import Clause, is_past, modified
from energydeals.reading.words.blocks import headings_of
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hit
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_deals as words

__all__ = ["followed"]

#: Rules whose status is only what such deals usually have.
_ASSUMED: Final = frozenset({"document alone", "verb", "lead", "sum and party"})
#: What a purchase that is told as done is until it is closed.
_TO_CLOSE: Final = re.compile(rf"\b(?:{words.TO_CLOSE})\b", re.IGNORECASE)


def followed(source: Source, found: DealWords, drafts: Sequence[Draft]) -> list[Draft]:
    """Give the deals with the words that tell best how far they have come.

    What a deal's own words leave open, a later sentence about it may tell ("It was signed in
    Oslo"); a purchase that is still to be closed is only agreed.
    """
    ended = _heading(source, found)
    told = [_unclosed(source, _told_on(source, found, draft)) for draft in drafts]
    return told if ended is None else [_ended(draft, ended) for draft in told]


def _heading(source: Source, found: DealWords) -> Event | None:
    """Give the words of a headline that tell the end of what the text speaks of."""
    for number in headings_of(source):
        sentence = source.sentences[number]
        for hit in found.statuses.between(sentence.start, sentence.end):
            clause = Clause(number, sentence, source.folded, found)
            if hit.value is Status.CANCELLED and "denial" not in clause.kinds_before(hit.start):
                return Event(number, hit.span, hit.span, hit.value, None, "status alone")
    return None


def _ended(draft: Draft, ended: Event) -> Draft:
    """Give a deal of which no word says that it came about after its end."""
    if draft.telling.status in (Status.CLOSED, Status.MOU_SIGNED, Status.APPROVED):
        return draft
    return evolve(draft, events=(*draft.events, ended))


def _told_on(source: Source, found: DealWords, draft: Draft) -> Draft:
    telling = draft.telling
    if telling.rule not in _ASSUMED or telling.status is Status.MOU_SIGNED:
        return draft
    said = next(_said(source, found, draft), None)
    if said is None or said.status is telling.status:
        return draft
    return evolve(draft, events=(*draft.events, said))


def _said(source: Source, found: DealWords, draft: Draft) -> Iterator[Event]:
    """Give the words about a deal that show by themselves that it is signed or approved."""
    named = draft.named
    for span in draft.around:
        for hit in found.statuses.between(*span):
            number = source.sentence_at(hit.start)
            if number is None:
                continue
            clause = Clause(number, source.sentences[number], source.folded, found)
            if modified(clause, hit) is hit.value and _is_firm(clause, hit):
                kind = named.instrument
                yield Event(number, hit.span, hit.span, hit.value, kind, "status alone")


def _is_firm(clause: Clause, hit: Hit[Status]) -> bool:
    word = clause.folded[hit.start : hit.end].lower()
    if word not in words.SIGNINGS and hit.value is not Status.APPROVED:
        return False
    return not is_past(clause, hit.span)


def _unclosed(source: Source, draft: Draft) -> Draft:
    """Make a purchase agreed that only a verb tells as done, where its closing is to come."""
    telling = draft.telling
    bought = telling.rule == "verb" and telling.status is Status.CLOSED
    if not bought or draft.instrument is not Instrument.ACQUISITION:
        return draft
    if not any(_TO_CLOSE.search(source.folded, *span) for span in draft.around):
        return draft
    events = tuple(
        evolve(event, status=Status.AGREED) if event is telling else event for event in draft.events
    )
    return evolve(draft, events=events)

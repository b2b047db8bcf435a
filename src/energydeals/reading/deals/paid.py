"""Deals that a sentence tells by a party, a sum and what they are about, with no deal word."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument
from energydeals.phrases.money import MoneyMention
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.events import Event
from energydeals.reading.deals.leads import event_of, kind_of
from energydeals.reading.deals.papers import is_definite, standing
from energydeals.reading.deals.prices import find_foreign
from energydeals.reading.deals.stages import Clause, is_historic
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.source import Source
from energydeals.vocabulary.en_deals import NO_AGREEMENTS

__all__ = ["with_paid"]

#: Papers that other deals speak of.
_ASIDE: Final = NO_AGREEMENTS | {Instrument.GUARANTEE}
#: The least weight of a word that says what a deal is about.
_ENOUGH: Final = 2


def with_paid(
    source: Source,
    found: DealWords,
    events: Sequence[Event],
    candidates: Sequence[Candidate],
    money: Sequence[MoneyMention],
) -> list[Event]:
    """Give the events with one for each sentence that has none, but a new party and a sum.

    What stands before the first deal words belongs to them.
    """
    told = {event.sentence for event in events}
    fresh = (each for each in events if not each.historic)
    news = min(fresh, key=lambda each: each.sentence, default=None)
    if news is None:
        return list(events)
    known = {each.name for each in candidates if each.sentence in told}
    own = (each for each in candidates if each.start == each.entity.start)
    named = {each.sentence for each in own if each.name not in known}
    free = {number for number in named - told if number > news.sentence}
    paid = sorted(free & set(_paid(source, found, money)))
    made = [event for number in paid for event in _made(source, found, number, news)]
    kinds = {event.instrument for event in events}
    rest = sorted(free - set(paid))
    made += [event for number in rest for event in _papered(source, found, number, kinds)]
    return sorted((*events, *made), key=lambda event: (event.sentence, event.start))


def _paid(source: Source, found: DealWords, money: Sequence[MoneyMention]) -> Iterator[int]:
    """Give the sentences with a sum that can belong to a deal."""
    foreign = find_foreign(source, found, money)
    for mention in money:
        number = source.sentence_at(mention.start)
        if number is not None and mention.start not in foreign:
            yield number


def _made(source: Source, found: DealWords, number: int, news: Event) -> Iterator[Event]:
    """Make the event of a sentence; without a word of its own its status is that of the news."""
    sentence = source.sentences[number]
    clause = Clause(number, sentence, source.folded, found)
    kind, _ = kind_of(clause)
    cues = found.cues.between(sentence.start, sentence.end)
    sure = any(hit.value[0] is kind and hit.value[1] >= _ENOUGH for hit in cues)
    event = event_of(clause, kind) if kind is not None and sure else None
    if event is not None:
        notes = found.notes.between(sentence.start, sentence.end)
        past = is_historic(source.folded, sentence, event.start, event.end, notes)
        definite = is_definite(clause, event.instrument_span[0]) or None
        if event.status_span == event.instrument_span:
            event = evolve(event, status=news.status)
        yield evolve(event, rule="sum and party", historic=past, definite=definite)


def _papered(
    source: Source, found: DealWords, number: int, kinds: Collection[Instrument | None]
) -> Iterator[Event]:
    """Make the event of a paper of a kind that no deal words name: "the loan is X's business"."""
    sentence = source.sentences[number]
    clause = Clause(number, sentence, source.folded, found)
    for paper in found.documents.between(sentence.start, sentence.end):
        fresh = paper.value is not None and paper.value not in kinds
        status = standing(clause, paper) if fresh and paper.value not in _ASIDE else None
        if status is not None:
            notes = found.notes.between(sentence.start, sentence.end)
            past = is_historic(source.folded, sentence, paper.start, paper.end, notes)
            yield Event(
                number, paper.span, paper.span, status, paper.value, "document alone", historic=past
            )
            return

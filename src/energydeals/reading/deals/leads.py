"""Deals that no word tells, but parties, a sum or a project, and what a deal is about."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument, Status
from energydeals.phrases.money import MoneyMention
from energydeals.reading.deals.events import Event
from energydeals.reading.deals.stages import Clause, modified
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hits
from energydeals.reading.words.projects import ProjectMention
from energydeals.reading.words.source import Source

__all__ = ["event_of", "kind_of", "with_lead"]

#: The least weight of the words that say what a deal is about.
_ENOUGH: Final = 2
#: How many of two parties, a sum and a project there must be.
_SHOWN: Final = 3
#: Within how many sentences a text tells its news.
_LEAD: Final = 3
#: How much a sentence loses for each one before it.
_LATER: Final = 0.5


def with_lead(
    source: Source,
    found: DealWords,
    events: Sequence[Event],
    parties: Hits[str],
    objects: Sequence[Hits[MoneyMention] | Hits[ProjectMention]],
) -> Sequence[Event]:
    """Give the events; where all tell of the past, with one for the sentence that tells the news.

    `parties` are the names of possible parties, `objects` the sums and the projects.
    """
    told = [event.sentence for event in events if not event.historic]
    if told and min(told) < _LEAD:
        return events
    scored = _scored(source, found, parties, objects, min(told, default=len(source.sentences)))
    best = max(scored, key=lambda each: each[0], default=None)
    if best is None:
        return events
    news = best[1]
    # What the sentence of the news tells is no past.
    own = [event for event in events if event.sentence == news.sentence]
    rest = [event for event in events if event.sentence != news.sentence]
    return [*(evolve(event, historic=False) for event in own or [news]), *rest]


def _scored(
    source: Source,
    found: DealWords,
    parties: Hits[str],
    objects: Sequence[Hits[MoneyMention] | Hits[ProjectMention]],
    end: int,
) -> Iterator[tuple[float, Event]]:
    for number, sentence in enumerate(source.sentences[:end]):
        span = sentence.start, sentence.end
        clause = Clause(number, sentence, source.folded, found)
        names = {hit.value for hit in parties.between(*span)}
        kind, weight = kind_of(clause)
        stated = sum(bool(each.between(*span)) for each in objects)
        if kind is None or weight < _ENOUGH or not names or min(len(names), 2) + stated < _SHOWN:
            continue
        event = event_of(clause, kind)
        if event is not None:
            yield min(len(names), 2) + stated + weight / 3 - _LATER * number, event


def kind_of(clause: Clause) -> tuple[Instrument | None, int]:
    """Give the instrument that the words of a sentence speak for most, and their weight."""
    weights: dict[Instrument, int] = {}
    for hit in clause.words.cues.between(clause.sentence.start, clause.sentence.end):
        instrument, weight = hit.value
        weights[instrument] = weights.get(instrument, 0) + weight
    best = max(weights, key=lambda kind: weights[kind], default=None)
    return best, weights.get(best, 0) if best else 0


def event_of(clause: Clause, kind: Instrument) -> Event | None:
    """Make the event of a sentence that speaks of an instrument; None where it is denied."""
    start, end = clause.sentence.start, clause.sentence.end
    cue = next(hit for hit in clause.words.cues.between(start, end) if hit.value[0] is kind)
    status, span = Status.AGREED, cue.span
    for hit in clause.words.statuses.between(start, end)[:1]:
        said = modified(clause, hit)
        if said is None:
            return None
        status, span = said, hit.span
    return Event(clause.number, span, cue.span, status, kind, "lead")

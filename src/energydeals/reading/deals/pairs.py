"""Several sums of different kinds in one sentence: "a $50 million loan and a $9 million grant"."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument, Status
from energydeals.phrases.money import MoneyMention
from energydeals.reading.deals.events import Event
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hit
from energydeals.reading.words.source import Source

__all__ = ["with_pairs"]

Paper = Hit[Instrument | None]
#: What a sum can be that stands beside its paper.
_KINDS: Final = (Instrument.FINANCING, Instrument.GRANT, Instrument.GUARANTEE)
#: How far a paper stands before its sum, and behind it.
_BEFORE: Final = 24
_BEHIND: Final = 12
#: How many sentences back the words of their status may stand.
_BACK: Final = 4
#: No paper has a longer name.
_LONGEST: Final = 40


def with_pairs(
    source: Source, found: DealWords, events: Sequence[Event], money: Sequence[MoneyMention]
) -> list[Event]:
    """Give the events with one for each kind of paper that has a sum beside it."""
    told: dict[int, list[Event]] = {}
    for each in events:
        told.setdefault(each.sentence, []).append(each)
    made: list[Event] = []
    for number, papers in _paired(source, found, money).items():
        kinds = {each.instrument for each in told.get(number, ())}
        several = len({*(paper.value for paper in papers), *kinds.intersection(_KINDS)}) > 1
        near = (told[each] for each in range(number, number - _BACK, -1) if each in told)
        model = next(near, ())[:1] if several else ()
        made.extend(
            _event(each, number, paper) for each in model for paper in _fresh(papers, kinds)
        )
    return sorted((*events, *made), key=lambda event: (event.sentence, event.start))


def _paired(
    source: Source, found: DealWords, money: Sequence[MoneyMention]
) -> dict[int, list[Paper]]:
    """Give the papers with a sum beside them by sentence."""
    rows: dict[int, list[Paper]] = {}
    for mention in money:
        number = source.sentence_at(mention.start)
        near = found.documents.between(mention.start - _BEFORE - _LONGEST, mention.end + _BEHIND)
        paper = min(near, key=lambda each: _gap(mention, each), default=None)
        if number is not None and paper is not None and _gap(mention, paper) <= _BEFORE:
            rows.setdefault(number, []).append(paper)
    return {number: [each for each in row if each.value in _KINDS] for number, row in rows.items()}


def _gap(mention: MoneyMention, paper: Paper) -> int:
    """Give how far a paper stands from a sum."""
    return max(mention.start - paper.end, paper.start - mention.end)


def _fresh(papers: Sequence[Paper], kinds: set[Instrument | None]) -> Iterator[Paper]:
    seen = set(kinds)
    for paper in papers:
        if paper.value not in seen:
            seen.add(paper.value)
            yield paper


def _event(model: Event, number: int, paper: Paper) -> Event:
    status = Status.SIGNED if model.status is Status.CLOSED else model.status
    return evolve(
        model,
        sentence=number,
        status_span=paper.span,
        instrument_span=paper.span,
        status=status,
        instrument=paper.value,
        rule="document alone",
        definite=False,
        additional=True,
        plain=False,
    )

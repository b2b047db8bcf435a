"""How far a deal has come, where its own words tell it weakly: by the sentences about it."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument, Status
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.deals.events import Event
from energydeals.reading.deals.stages import Clause, is_past, modified, preliminary
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hit
from energydeals.reading.words.source import Source
from energydeals.vocabulary.en_deals import (
    MONEY,
    NEVER_CLOSED,
    OUTRIGHT,
    STILL_TO_COME,
    WHENS,
)

__all__ = ["staged"]

Span = tuple[int, int]
#: How much plain words weigh in the sentences with the deal words, in those that follow, and
#: at the top of the text.
_CORE: Final = 2.0
_AROUND: Final = 1.0
_LEAD: Final = 1.2
_FOLLOWING: Final = 4
_TOP: Final = 4
#: Within how many characters behind a word a plan is one for it: "the signing is planned".
_NEXT: Final = 20
#: Within how many characters before a word "when" makes it one of what is to come.
_WHEN: Final = 50
#: What the deal's own words weigh, by their rule; less where they tell of a plan.
_OWN: Final = {"document and status": 2.5, "enumerated": 2.5, "total": 4.0, "share": 2.0}
_WEAK: Final = 1.0
_PLAN: Final = 0.9
_OUTRIGHT: Final = 2.5
#: What a tender is not: it is awarded, and the contract signed.
_AWARDED: Final = frozenset({Status.SIGNED, Status.CLOSED})
#: Statuses that plain words of others do not change.
_KEPT: Final = frozenset({Status.MOU_SIGNED, Status.CANCELLED, Status.UNDER_DISCUSSION})


def staged(source: Source, found: DealWords, draft: Draft, *, first: bool) -> Draft:
    """Give a deal the status that its sentences tell in plain words, where its own are weaker.

    The words at the top of a text speak of its `first` deal, and of those only "agreed".
    """
    if draft.telling.status in _KEPT:
        return draft
    return _proper(_best(source, found, draft, first=first))


def _proper(draft: Draft) -> Draft:
    """Give a deal of a kind that is never closed as signed, and a memorandum as one."""
    told = draft.telling
    closed = told.status is Status.CLOSED and draft.instrument in NEVER_CLOSED
    status = Status.SIGNED if closed else told.status
    if status in _AWARDED and draft.instrument is Instrument.TENDER:
        status = Status.AGREED
    if status is Status.SIGNED and draft.instrument is Instrument.MOU:
        status = Status.MOU_SIGNED
    return draft if status is told.status else evolve(draft, stage=evolve(told, status=status))


def _best(source: Source, found: DealWords, draft: Draft, *, first: bool) -> Draft:
    """Give a deal the status of the words that weigh most."""
    own = draft.telling
    weights = {own.status: _trust(source, own)}
    told: dict[Status, Event] = {}
    news = not draft.historic and (draft.instrument in MONEY or not own.additional)
    led = news and (first or own.status is Status.AGREED)
    for weight, spans in _spans(source, draft, led=led):
        for hit, status in _plain(source, found, spans):
            weights[hit.value] = weights.get(hit.value, 0) + weight
            told.setdefault(hit.value, _told(own, hit, status))
    best = max(weights, key=lambda status: weights[status])
    if best is own.status:
        return draft
    return evolve(draft, stage=told[best])


def _trust(source: Source, own: Event) -> float:
    """Weigh the deal's own words."""
    if own.status is Status.PLANNED:
        return _PLAN
    if own.status is Status.AGREED:
        said = source.folded[slice(*own.status_span)].lower().split()
        return _WEAK if OUTRIGHT.isdisjoint(said) else _OUTRIGHT
    return _OWN.get(own.rule, _WEAK)


def _spans(source: Source, draft: Draft, *, led: bool) -> Iterator[tuple[float, Sequence[Span]]]:
    """Give the parts of the text that tell of a deal, with what their words weigh."""
    top = [(each.start, each.end) for each in source.sentences[:_TOP]] if led else []
    yield _CORE, draft.core
    yield _LEAD, [span for span in top if span not in draft.core]
    known = {*draft.core, *top}
    yield _AROUND, [span for span in draft.around if span not in known][:_FOLLOWING]


def _plain(
    source: Source, found: DealWords, spans: Sequence[Span]
) -> Iterator[tuple[Hit[Status], Status]]:
    """Give plain words that nothing denies, plans or puts in the past, and what they say."""
    for start, end in spans:
        hits = found.plain.between(start, end)
        number = source.sentence_at(start)
        if not hits or number is None:
            continue
        clause = Clause(number, source.sentences[number], source.folded, found)
        for hit in hits:
            ahead = found.statuses.between(hit.end, hit.end + _NEXT)
            planned = any(each.value is Status.PLANNED for each in ahead) or _is_awaited(
                clause, hit
            )
            if not (planned or is_past(clause, hit.span)) and modified(clause, hit) is hit.value:
                yield hit, preliminary(clause, hit.span, hit.value)


def _is_awaited(clause: Clause, hit: Hit[Status]) -> bool:
    """Tell "due when the sale completes" from "the sale completes"."""
    if clause.folded[hit.start : hit.end].lower() not in STILL_TO_COME:
        return False
    start = max(clause.sentence.start, hit.start - _WHEN)
    return not WHENS.isdisjoint(clause.folded[start : hit.start].lower().split())


def _told(own: Event, hit: Hit[Status], status: Status) -> Event:
    return evolve(own, status_span=hit.span, status=status, rule="status beside the deal words")

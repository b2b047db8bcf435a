"""Which parts of a text tell of which deal."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument
from energydeals.reading.candidates import Candidate
from energydeals.reading.dealwords import DealWords
from energydeals.reading.drafts import Draft
from energydeals.reading.events import Event
from energydeals.reading.source import Source
from energydeals.vocabulary import en_deals as words

__all__ = ["inside", "with_regions"]

Span = tuple[int, int]
#: What parts two deals in one sentence, the best first.
_CUTS: Final = ("; ", ", and ", ", while ", ", but ", " while ", ", with ", " and ", ", ")


def inside(position: int, spans: Sequence[Span]) -> bool:
    """Tell whether a place lies in one of some spans."""
    return any(start <= position < end for start, end in spans)


def with_regions(
    source: Source, found: DealWords, drafts: Sequence[Draft], candidates: Sequence[Candidate]
) -> list[Draft]:
    """Give each deal the parts of sentences with its deal words, and the sentences after."""
    core: list[list[Span]] = [[] for _ in drafts]
    around: list[list[Span]] = [[] for _ in drafts]
    by_sentence: dict[int, list[tuple[Event, int]]] = {}
    for place, draft in enumerate(drafts):
        for event in draft.events:
            by_sentence.setdefault(event.sentence, []).append((event, place))
    names: list[list[Candidate]] = [[] for _ in source.sentences]
    for each in candidates:
        names[each.sentence].append(each)
    current: int | None = None
    for number, sentence in enumerate(source.sentences):
        told = sorted(by_sentence.get(number, ()), key=lambda pair: pair[0].start)
        if told:
            for place, span in _parts(source, number, told):
                core[place].append(span)
            current = told[-1][1]
        elif current is not None:
            span = (sentence.start, sentence.end)
            current = _topic(found, drafts, span, names[number], current)
            around[current].append(span)
    return [
        evolve(draft, core=tuple(own), around=(*own, *rest))
        for draft, own, rest in zip(drafts, core, around, strict=True)
    ]


def _parts(
    source: Source, number: int, told: Sequence[tuple[Event, int]]
) -> list[tuple[int, Span]]:
    """Cut a sentence where one deal ends and the next begins."""
    sentence = source.sentences[number]
    parts: list[tuple[int, Span]] = []
    start, (last, owner) = sentence.start, told[0]
    for event, place in told[1:]:
        if place != owner:
            cut = _cut(source.folded, last.end, event.start)
            parts.append((owner, (start, cut)))
            start, owner = cut, place
        last = event
    parts.append((owner, (start, sentence.end)))
    return parts


def _cut(folded: str, after: int, before: int) -> int:
    for mark in _CUTS:
        found = folded.rfind(mark, after, before)
        if found >= 0:
            return found
    return max(after, before)


def _topic(
    found: DealWords,
    drafts: Sequence[Draft],
    span: Span,
    names: Sequence[Candidate],
    current: int,
) -> int:
    """Tell which deal a sentence without deal words goes on about."""
    own = {each.name for each in names}
    papers = {hit.value for hit in found.documents.between(*span)} - {None}
    best, most = current, 0.0
    for place, draft in enumerate(drafts):
        if draft.start > span[0]:
            break
        others = frozenset().union(*(each.names for each in drafts if each is not draft))
        score = 1.0 if place == current else 0.0
        score += 1.5 * (draft.instrument in papers) + 1.2 * bool(own & (draft.names - others))
        if score > most:
            best, most = place, score
    return best


_ = (Instrument, words)

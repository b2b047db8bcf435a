"""Which parts of a text tell of which deal."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from attrs import evolve

from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.deals.enumerations import shared_names
from energydeals.reading.deals.events import Event
from energydeals.reading.words.blocks import furniture_of, headings_of, is_furniture
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.reading.words.projects import ProjectMention
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_deals as words

__all__ = ["inside", "with_regions"]

Span = tuple[int, int]
#: In more parts of a text than this no deal is told.
_MOST: Final = 40
_SECTION: Final = re.compile(rf"(?:{words.SECTIONS})\b", re.IGNORECASE)
#: How many words the article of a paper has at most, with what joins it.
_ARTICLE: Final = 3
#: What parts better than a comma: "and with the ministry, a contract".
_WITH: Final = re.compile(r"; |(?:,| and) (?:with|between)\b")
#: What parts two deals in one sentence, the best first.
_CUTS: Final = ("; ", ", and ", ", while ", ", but ", " while ", ", with ", " and ", ", ")


def inside(position: int, spans: Sequence[Span]) -> bool:
    """Tell whether a place lies in one of some spans."""
    return any(start <= position < end for start, end in spans)


def heading_spans(source: Source) -> tuple[Span, ...]:
    """Give the headings, or the first sentence of a text without any."""
    rows = [source.sentences[number] for number in headings_of(source)]
    lines = tuple((each.start, each.end) for each in rows)
    return lines or tuple((each.start, each.end) for each in source.sentences[:1])


def with_regions(
    source: Source,
    found: DealWords,
    drafts: Sequence[Draft],
    candidates: Sequence[Candidate],
    projects: Hits[ProjectMention],
) -> list[Draft]:
    """Give each deal the parts of sentences with its deal words, and the sentences after."""
    told = _by_sentence(drafts)
    core = _told_spans(source, told, drafts)
    around = _following(source, _topics(source, found, drafts, core, projects), told, candidates)
    if drafts:
        first = next((n for n, draft in enumerate(drafts) if not draft.historic), 0)
        around[first].extend(_leading(source, drafts[0].told_in[0]))
    apart = _apart(source, told, drafts, candidates)
    return [
        evolve(
            draft,
            core=tuple(own[:_MOST]),
            around=(*own[:_MOST], *rest[:_MOST]),
            apart=others,
            shared=shared_names(source, drafts, draft, candidates),
        )
        for draft, own, rest, others in zip(drafts, core, around, apart, strict=True)
    ]


_Told = Mapping[int, Sequence[tuple[Event, int]]]


def _by_sentence(drafts: Sequence[Draft]) -> _Told:
    """Give the events of each sentence in their order, with the places of their deals."""
    told: dict[int, list[tuple[Event, int]]] = {}
    for place, draft in enumerate(drafts):
        for event in draft.events:
            told.setdefault(event.sentence, []).append((event, place))
    return {number: sorted(row, key=lambda pair: pair[0].start) for number, row in told.items()}


def _following(
    source: Source, topics: "_Topics", told: _Told, candidates: Sequence[Candidate]
) -> list[list[Span]]:
    """Give the sentences without deal words that go on about each deal."""
    around: list[list[Span]] = [[] for _ in topics.drafts]
    names: list[list[Candidate]] = [[] for _ in source.sentences]
    for each in candidates:
        names[each.sentence].append(each)
    furniture = furniture_of(source)
    current: int | None = None
    for number, sentence in enumerate(source.sentences):
        if number in told:
            current = told[number][-1][1]
        if _ends_news(source, topics.found, sentence.start, told=number in told):
            current = None
        elif number not in told and current is not None and number not in furniture:
            span = (sentence.start, sentence.end)
            current = _topic(topics, span, names[number], current)
            around[current].append(span)
    return around


def _ends_news(source: Source, found: DealWords, start: int, *, told: bool) -> bool:
    """Tell a section about a company, and a sentence that turns to something else."""
    if _SECTION.match(source.folded, start):
        return True
    return not told and _is_elsewhere(found, start)


def _apart(
    source: Source, told: _Told, drafts: Sequence[Draft], candidates: Sequence[Candidate]
) -> list[tuple[Span, ...]]:
    """Give each deal the paragraphs that tell of other deals and name none of its names."""
    spans: dict[int, Span] = {}
    for sentence in source.sentences:
        start, _ = spans.get(sentence.paragraph, (sentence.start, 0))
        spans[sentence.paragraph] = (start, sentence.end)
    owners: dict[int, set[int]] = {}
    for number, row in told.items():
        told_here = owners.setdefault(source.sentences[number].paragraph, set())
        told_here.update(place for _, place in row)
    named: dict[int, set[str]] = {}
    for each in candidates:
        named.setdefault(source.sentences[each.sentence].paragraph, set()).add(each.name)
    return [
        tuple(
            spans[paragraph]
            for paragraph, places in owners.items()
            if place not in places and draft.names.isdisjoint(named.get(paragraph, ()))
        )
        for place, draft in enumerate(drafts)
    ]


def _leading(source: Source, first: int) -> list[Span]:
    """Give the sentences before the first deal words."""
    lead = (each for each in source.sentences[:first] if not is_furniture(source, each.start))
    return [(each.start, each.end) for each in lead]


def _told_spans(source: Source, told: _Told, drafts: Sequence[Draft]) -> list[list[Span]]:
    """Give the parts of sentences with the deal words of each deal."""
    spans: list[list[Span]] = [[] for _ in drafts]
    for number in sorted(told):
        for place, span in _parts(source, number, told[number]):
            spans[place].append(span)
    return spans


def _parts(
    source: Source, number: int, told: Sequence[tuple[Event, int]]
) -> list[tuple[int, Span]]:
    """Cut a sentence where one deal ends and the next begins."""
    sentence = source.sentences[number]
    parts: list[tuple[int, Span]] = []
    start, (last, owner) = sentence.start, told[0]
    for event, place in told[1:]:
        if place != owner:
            cut = _cut(source.folded, last, event)
            parts.append((owner, (start, cut)))
            start, owner = cut, place
        last = event
    parts.append((owner, (start, sentence.end)))
    return parts


def _cut(folded: str, last: Event, event: Event) -> int:
    """Tell where the words of one event end and those of the next begin."""
    after = last.end
    before = event.start if event.start >= after else event.instrument_span[0]
    if event.block is not None and after <= event.block <= before:
        return event.block
    comma = folded.rfind(", ", after, before)
    led = _WITH.search(folded, after, before)
    if comma >= 0 and led is None and folded.count(" ", comma, before) <= _ARTICLE:
        # ", a contract" begins with its article, whatever stands before the comma.
        return comma
    for mark in _CUTS:
        found = folded.rfind(mark, after, before)
        if found >= 0:
            return found
    return max(after, before)


def _is_elsewhere(found: DealWords, start: int) -> bool:
    """Tell a sentence that begins with "Meanwhile" or "Separately"."""
    return any(hit.value == "elsewhere" for hit in found.notes.between(start, start + 4))


class _Topics(NamedTuple):
    """What tells the deals apart: their own names, and whether their words name a project."""

    found: DealWords
    drafts: Sequence[Draft]
    own: Sequence[frozenset[str]]
    built: Sequence[bool]
    projects: Hits[ProjectMention]
    folded: str


def _topics(
    source: Source,
    found: DealWords,
    drafts: Sequence[Draft],
    core: Sequence[Sequence[Span]],
    projects: Hits[ProjectMention],
) -> _Topics:
    counts = Counter(name for draft in drafts for name in draft.names)
    own = [frozenset(name for name in each.names if counts[name] == 1) for each in drafts]
    built = [
        any(not hit.value.weak for span in spans for hit in projects.between(*span))
        for spans in core
    ]
    return _Topics(found, drafts, own, built, projects, source.folded)


def _topic(topics: _Topics, span: Span, names: Sequence[Candidate], current: int) -> int:
    """Tell which deal a sentence without deal words goes on about."""
    said = {each.name for each in names}
    papers = {hit.value for hit in topics.found.documents.between(*span)} - {None}
    project = any(_points(topics.folded, hit) for hit in topics.projects.between(*span))
    best, most = current, 0.0
    for place, draft in enumerate(topics.drafts):
        if draft.start > span[0]:
            break
        score = 1.0 if place == current else 0.0
        score += 1.5 * (draft.instrument in papers) + 1.2 * bool(said & topics.own[place])
        score += 1.1 * (project and topics.built[place] and not topics.built[current])
        if score > most:
            best, most = place, score
    return best


def _points(folded: str, hit: Hit[ProjectMention]) -> bool:
    """Tell "the plant", which was named before, from "a plant"."""
    return folded[max(0, hit.start - 4) : hit.start].lower() == "the "

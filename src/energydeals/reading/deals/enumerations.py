"""Deals that a text counts off: "three contracts. The first is ... Under the second ..."."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument, Status
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.deals.events import Event
from energydeals.reading.words.blocks import Block
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hits
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_deals as words

__all__ = ["is_plural", "is_plural_paper", "shared_names", "with_items"]

Span = tuple[int, int]
#: How many sentences behind the words that announce them the items of a list may begin.
_REACH: Final = 12
#: How many sentences behind a bundle its papers may be singled out.
_SINGLED: Final = 8


def is_plural(folded: str, event: Event) -> bool:
    """Tell whether deal words speak of several papers: "three contracts", "documents"."""
    return event.rule != "verb" and is_plural_paper(folded, event.instrument_span)


def is_plural_paper(folded: str, span: Span) -> bool:
    """Tell "contracts" from "contract"."""
    last = folded[slice(*span)].lower().split()[-1]
    return last in words.PLURALS or (last.endswith("s") and not last.endswith("ss"))


def with_items(
    source: Source,
    found: DealWords,
    events: Sequence[Event],
    blocks: dict[int, Block],
    names: Collection[int],
) -> list[Event]:
    """Give the events with those of list items that only their announcement tells.

    `names` are the numbers of the sentences that name a possible party.
    """
    blocks = blocks | _singled_out(source, found, events, blocks, names)
    numbered = list(_in_blocks(source, events, blocks))
    told = {event.sentence for event in numbered if event.block is not None}
    added: list[Event] = []
    for block in dict.fromkeys(blocks.values()):
        if block.sentence in told or block.mark == "label":
            continue
        herald = _herald(source, numbered, block)
        event = None if herald is None else _item(source, found, herald, block)
        if event is not None:
            added.append(event)
    return sorted((*numbered, *added), key=lambda event: (event.sentence, event.start))


def _singled_out(
    source: Source,
    found: DealWords,
    events: Sequence[Event],
    blocks: dict[int, Block],
    names: Collection[int],
) -> dict[int, Block]:
    """Find the papers that a text names after a bundle: "He singled out a memorandum with X"."""
    told = {event.sentence for event in events}
    bundles = [
        event.sentence
        for event in events
        if event.sentence not in blocks and _is_bundle(source.folded, event)
    ]
    return {
        number: Block(number, "paper")
        for first in bundles
        for number in range(first + 1, min(first + _SINGLED, len(source.sentences)))
        if number in names
        and number not in told
        and number not in blocks
        and any(paper.value for paper in _papers(source, found, number))
    }


def _is_bundle(folded: str, event: Event) -> bool:
    """Tell "commercial documents", and papers in the plural whose kinds are still to be told."""
    if event.instrument is Instrument.COMMERCIAL_DOCUMENTS:
        return True
    return event.instrument is None and event.plain and is_plural(folded, event)


def _papers(source: Source, found: DealWords, number: int) -> Hits[Instrument | None]:
    sentence = source.sentences[number]
    return found.documents.between(sentence.start, sentence.end)


def _in_blocks(
    source: Source, events: Sequence[Event], blocks: dict[int, Block]
) -> Iterator[Event]:
    for event in events:
        block = blocks.get(event.sentence)
        start = None if block is None else source.sentences[block.sentence].start
        yield event if start is None else evolve(event, block=start)


def _herald(source: Source, events: Sequence[Event], block: Block) -> Event | None:
    """Find the words before a list that announce several papers."""
    near = [
        event
        for event in events
        if block.sentence - _REACH <= event.sentence < block.sentence
        and event.block is None
        and is_plural(source.folded, event)
    ]
    return next((each for each in near if each.sentence == near[-1].sentence), None)


def _item(source: Source, found: DealWords, herald: Event, block: Block) -> Event | None:
    """Make an event of an item: its own document, with the status of the announcement."""
    sentence = source.sentences[block.sentence]
    papers = _papers(source, found, block.sentence)
    if not papers and block.mark == "bullet":
        return None
    named = [paper for paper in papers if paper.value is not None]
    paper = (named or papers or (None,))[0]
    instrument = herald.instrument if paper is None else paper.value or herald.instrument
    if instrument in (None, Instrument.COMMERCIAL_DOCUMENTS):
        cues = found.cues.between(sentence.start, sentence.end)
        best = max(cues, key=lambda hit: hit.value[1], default=None)
        instrument = None if best is None else best.value[0]
    signed = herald.status is Status.SIGNED and instrument is Instrument.MOU
    return evolve(
        herald,
        status=Status.MOU_SIGNED if signed else herald.status,
        sentence=block.sentence,
        instrument_span=herald.instrument_span if paper is None else paper.span,
        at=(sentence.start, sentence.start + 1) if paper is None else paper.span,
        instrument=instrument,
        rule="enumerated",
        definite=False,
        additional=True,
        plain=not named,
        block=sentence.start,
    )


def shared_names(
    source: Source, drafts: Sequence[Draft], item: Draft, candidates: Sequence[Candidate]
) -> frozenset[str]:
    """Give an item that names nobody who is named where its list is announced, and in no item."""
    herald = _announced_in(source, item)
    if herald is None or item.names:
        return frozenset()
    items = [each for each in drafts if _announced_in(source, each) == herald]
    heralds = (each.told_in for each in drafts if each not in items and herald in each.told_in)
    told = {number for numbers in heralds for number in numbers}
    named = {name for each in items for name in each.names}
    firms = (each for each in candidates if not each.is_state)
    return frozenset(each.name for each in firms if each.sentence in told) - named


def _announced_in(source: Source, draft: Draft) -> int | None:
    """Give the sentence that announces the list of which a deal is an item."""
    event = draft.events[0]
    return source.sentence_at(event.status_span[0]) if event.rule == "enumerated" else None

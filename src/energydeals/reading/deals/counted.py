"""Deals that a text counts and tells by their parties: "two memoranda, one with X, one with Y"."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from attrs import evolve, frozen

from energydeals.deal import Instrument, Status
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.enumerations import is_plural_paper
from energydeals.reading.deals.events import Event
from energydeals.reading.deals.papers import is_definite
from energydeals.reading.deals.stages import Clause
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_deals as words

__all__ = ["with_counted"]

Span = tuple[int, int]
#: How many sentences after or before the words that count them the deals may be told in.
_AHEAD: Final = 7
_BACK: Final = 5
#: Within how many characters before a paper its number stands.
_BEFORE: Final = 60
#: So many plural papers are looked at, that a long list of them takes no time.
_HERALDS: Final = 60
#: How many papers are told at most where no number says so.
_MOST: Final = 8
#: Within how many words "the larger" begins a part.
_FIRST: Final = 4
#: Fewer characters only lead to what follows: "; another, ".
_SHORTEST: Final = 12
_COUNTED: Final = re.compile(
    rf"\b(?P<number>{'|'.join(words.COUNTED)})\b"
    rf"(?:[- ](?!(?:{words.NO_COUNT})\b)[\w()'-]+){{0,4}}[- ]?$",
    re.IGNORECASE,
)
_CUTS: Final = re.compile(
    rf"[;:] |(?:, (?:and |while )?| and | while )(?=(?:{words.ITEM_LEADS})\b)", re.IGNORECASE
)


class _Herald(NamedTuple):
    """Words that count several papers, in which sentence, and how many they are."""

    paper: Hit[Instrument | None]
    sentence: int
    #: How many they are at most; None where no number says so.
    number: int | None
    #: "both contracts" speaks of what was told before.
    backward: bool = False


class _Item(NamedTuple):
    """A part of a sentence that tells of one of them, and the party that it names."""

    start: int
    end: int
    name: Candidate


def with_counted(
    source: Source,
    found: DealWords,
    events: Sequence[Event],
    candidates: Sequence[Candidate],
    paid: Collection[int],
) -> list[Event]:
    """Give the events with one for each paper that a text counts and tells by its parties.

    `paid` are the numbers of the sentences with a sum: "the two contracts are worth $2 million"
    tells of both together.
    """
    reader = _Reader(source, found, Hits(Hit(each.start, each.end, each) for each in candidates))
    if len({each.block for each in events} - {None}) > 1:
        return list(events)
    for herald in islice(reader.heralds(paid), _HERALDS):
        items = reader.items(herald)
        if len(items) > 1:
            made = reader.told(events, herald, items)
            return sorted(made, key=lambda event: (event.sentence, event.start))
    return list(events)


@frozen
class _Reader:
    """Finds the parts of a text that tell of one paper each."""

    source: Source
    found: DealWords
    names: Hits[Candidate]

    def heralds(self, paid: Collection[int]) -> Iterator[_Herald]:
        """Give the words that count papers: "two lithium contracts"."""
        for paper in self.found.documents:
            number = self.source.sentence_at(paper.start)
            bundle = paper.value is Instrument.COMMERCIAL_DOCUMENTS
            if number is None or bundle or not is_plural_paper(self.source.folded, paper.span):
                continue
            start = max(self.source.sentences[number].start, paper.start - _BEFORE)
            counted = _COUNTED.search(self.source.folded[start : paper.start])
            if counted is None:
                yield _Herald(paper, number, None)
                continue
            said = counted["number"].lower()
            before = self.source.folded[start : start + counted.start()].lower().split()
            back = before[-1:] in words.POINTING_BACK and number not in paid
            backward = said in words.BACKWARD_COUNTS or back
            yield _Herald(paper, number, words.COUNTED[said], backward)

    def items(self, herald: _Herald) -> list[_Item]:
        """Give the parts that tell of one paper each: those behind the count, else before it."""
        number, paper = herald.sentence, herald.paper.start
        sentence = self.source.sentences[number]
        ahead = list(self._segments(number, number + _AHEAD))
        first = next((end for start, end in ahead if start <= paper < end), sentence.end)
        common = {hit.value.name for hit in self.names.between(sentence.start, first)}
        behind = [span for span in ahead if span[0] >= first]
        items = self._new_names(behind, common, herald.number)
        if len(items) > 1 or not herald.backward:
            return items
        before = list(self._segments(max(0, number - _BACK), number))
        return self._new_names(before, common, herald.number)

    def _segments(self, first: int, last: int) -> Iterator[Span]:
        """Cut some sentences where "; ", ", one with" or ", and another" begins a new part."""
        for sentence in self.source.sentences[first:last]:
            start = sentence.start
            for cut in _CUTS.finditer(self.source.folded, sentence.start, sentence.end):
                if cut.start() - start >= _SHORTEST:
                    yield start, cut.start()
                    start = cut.start()
            yield start, sentence.end

    def _new_names(
        self, segments: Sequence[Span], common: set[str], most: int | None
    ) -> list[_Item]:
        """Give the parts that name a party that no part before named, up to a number."""
        items: list[_Item] = []
        known = set(common)
        for start, end in segments:
            own = self._named(start, end)
            names = {each.name for each in own}
            new = [each for each in own if each.name not in known]
            known |= names
            if not new:
                continue
            # Who stands in the parts of others too is the one that made all the deals.
            items = [each for each in items if each.name.name not in names]
            led = self._leads(start, end) if most is None else self._tells(start, end, new[0].start)
            if led and len(items) < (most or _MOST):
                items.append(_Item(start, end, new[0]))
        return items

    def _named(self, start: int, end: int) -> list[Candidate]:
        """Give the names of a part; those of states only in "one with Egypt"."""
        own = [hit.value for hit in self.names.between(start, end)]
        own = [each for each in own if each.start == each.entity.start]
        led = not self.source.folded[start].isalnum()
        return [each for each in own if not each.is_state] or (own if led else [])

    def _leads(self, start: int, end: int) -> bool:
        """Tell whether a part begins with "The larger" or "Another"."""
        row = self.source.folded[start:end].lower().replace(",", " ").split()[:_FIRST]
        return not words.ITEM_WORDS.isdisjoint(row)

    def _tells(self, start: int, end: int, name: int) -> bool:
        """Tell whether a part speaks of a deal at all, or only adds "with X"."""
        before = self.source.folded[start:name].lower().split()
        if before and before[-1] in words.BEFORE_ITEMS:
            return True
        found = self.found
        tables = (found.documents, found.statuses, found.verbs, found.cues, found.sides)
        if any(table.between(start, end) for table in (*tables, found.modifiers)):
            return True
        row = self.source.folded[start:end].lower().replace(",", " ").split()
        return not words.ITEM_WORDS.isdisjoint(row)

    def told(
        self, events: Sequence[Event], herald: _Herald, items: Sequence[_Item]
    ) -> Iterator[Event]:
        """Give the events, those of an item in its block; and one for each item without any."""
        model = self._model(events, herald)
        told: set[int] = set()
        backwards = items[0].start < herald.paper.start
        for event in events:
            item = next((each for each in items if each.start <= event.start < each.end), None)
            if item is not None:
                told.add(item.start)
                yield self._told_in(model, item, event)
            elif not (backwards and event.instrument_span == herald.paper.span):
                yield event
        yield from (self._event(model, each) for each in items if each.start not in told)

    def _told_in(self, model: Event, item: _Item, event: Event) -> Event:
        """Give an event of a part; a verb tells less than the paper: "both are signed"."""
        bare = model.instrument is None and model.status is not Status.PLANNED
        if bare and event.rule == "verb":
            return evolve(self._event(model, item), instrument=event.instrument)
        return evolve(event, block=item.start, additional=True)

    def _model(self, events: Sequence[Event], herald: _Herald) -> Event:
        """Give the event of the words that count the papers, or make one."""
        span, kind = herald.paper.span, herald.paper.value
        near = [each for each in events if each.sentence == herald.sentence]
        if near:
            return min(near, key=lambda each: abs(each.instrument_span[0] - span[0]))
        sentence = self.source.sentences[herald.sentence]
        loose = self.found.preliminary.between(sentence.start, sentence.end)
        status = Status.MOU_SIGNED if loose else Status.SIGNED
        return Event(herald.sentence, span, span, status, kind, "enumerated", plain=kind is None)

    def _event(self, model: Event, item: _Item) -> Event:
        number = self.source.sentence_at(item.start) or 0
        clause = Clause(number, self.source.sentences[number], self.source.folded, self.found)
        papers = [
            hit
            for hit in self.found.documents.between(item.start, item.end)
            if hit.value and not is_definite(clause, hit.start)
        ]
        return evolve(
            model,
            sentence=number,
            at=(item.name.start, item.name.end),
            instrument=papers[0].value if papers else model.instrument,
            rule="enumerated",
            definite=False,
            additional=True,
            block=item.start,
        )

"""Which deal words tell of the same deal, and which words of the text go on about it."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from attrs import evolve, frozen

from energydeals.deal import Instrument, Status
from energydeals.phrases.money import MoneyMention
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.events import Event
from energydeals.reading.deals.fits import fit
from energydeals.reading.words.blocks import headings_of
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.reading.words.source import Source

__all__ = ["Draft", "draft_deals"]

Span = tuple[int, int]
#: More deals than this are a list, not an announcement; those beyond are not read.
_MOST_DEALS: Final = 60
#: A deal is not told more often than this.
_MOST_EVENTS: Final = 40
#: A status told by a later sentence counts where it says more than the first one.
_SAYS_MORE: Final = {
    Status.UNDER_DISCUSSION: 0,
    Status.PLANNED: 1,
    Status.AGREED: 2,
    Status.UNDER_IMPLEMENTATION: 2,
    Status.APPROVED: 3,
    Status.MOU_SIGNED: 4,
    Status.SIGNED: 4,
    Status.CLOSED: 5,
    Status.CANCELLED: 5,
}
_ASSUMED: Final = 2.5


@frozen(slots=False)
class Draft:
    """A deal in the making: its deal words and the parts of the text that tell of it."""

    events: tuple[Event, ...]
    #: The names that stand with its deal words.
    names: frozenset[str] = frozenset()
    #: The spans with its deal words, and those that follow on.
    core: tuple[Span, ...] = ()
    around: tuple[Span, ...] = ()
    #: The paragraphs that tell of other deals and name none of its names.
    apart: tuple[Span, ...] = ()
    #: The names that are told once for all items of the list in which it stands.
    shared: frozenset[str] = frozenset()
    #: What its sentences tell of the status, where that is more than its own deal words do.
    stage: Event | None = None

    @cached_property
    def named(self) -> Event:
        """The deal words that name the instrument best."""
        told = [event for event in self._papers if event.instrument is not None]
        specific = [event for event in told if _SAYS_MORE[event.status] > 1] or told
        written = [event for event in specific if event.rule != "verb"]
        named = [event for event in written if not event.plain]
        return (named or written or specific or self._papers)[0]

    @cached_property
    def _papers(self) -> Sequence[Event]:
        """The deal words without those that only tell what is to be spent under the deal."""
        spent = (Instrument.INVESTMENT_PLAN, "verb")
        papers = [each for each in self.events if (each.instrument, each.rule) != spent]
        return papers or self.events

    @cached_property
    def instrument(self) -> Instrument:
        """The instrument; a plain agreement, or none named, where no words tell it."""
        named = self.named
        if named.instrument is not None:
            return named.instrument
        open_ = named.rule == "status alone" and named.status is not Status.AGREED
        return Instrument.UNSPECIFIED if open_ else Instrument.AGREEMENT

    @cached_property
    def telling(self) -> Event:
        """The deal words that tell the status best: the first that says the most."""
        if self.stage is not None:
            return self.stage
        first, *later = self.events
        firm = [e for e in later if _SAYS_MORE[e.status] > 1 and e.rule != "document alone"]
        return max((first, *firm), key=_weight)

    @cached_property
    def start(self) -> int:
        """Where its first deal words begin."""
        return self.events[0].start

    @cached_property
    def historic(self) -> bool:
        """Whether all its deal words speak of the past."""
        return all(event.historic for event in self.events)

    @cached_property
    def heading(self) -> bool:
        """Whether it is told in headings alone, or by loose words of a lead without names."""
        loose = not self.names and self.named.rule in ("status alone", "lead")
        return all(event.heading or (loose and event.sentence == 0) for event in self.events)

    @cached_property
    def told_in(self) -> tuple[int, ...]:
        """The numbers of the sentences with deal words."""
        return tuple(dict.fromkeys(event.sentence for event in self.events))

    def of_kind(self, kind: Instrument) -> "Draft":
        """Give the deal as one of another kind."""
        named = self.named
        events = (evolve(each, instrument=kind) if each is named else each for each in self.events)
        return evolve(self, events=tuple(events))

    def joined(self, event: Event, names: frozenset[str]) -> "Draft":
        """Give the deal with more deal words, up to a number."""
        if len(self.events) >= _MOST_EVENTS:
            return self
        return evolve(self, events=(*self.events, event), names=self.names | names)


def _weight(event: Event) -> float:
    """Weigh what deal words tell; a paper that is only taken to be signed says little."""
    assumed = event.rule == "document alone" and event.status is Status.SIGNED
    return _ASSUMED if assumed else _SAYS_MORE[event.status]


def draft_deals(
    source: Source,
    events: Sequence[Event],
    candidates: Sequence[Candidate],
    money: Sequence[MoneyMention],
) -> list[Draft]:
    """Join the deal words that tell of one deal."""
    drafts: list[Draft] = []
    names = Hits(Hit(each.start, each.end, each.name) for each in candidates)
    events = _with_headlines(source, events, money)
    for before, event, after in _with_neighbours(events):
        sentence = source.sentences[event.sentence]
        start = before.end if before and before.sentence == event.sentence else sentence.start
        end = after.opening if after and after.sentence == event.sentence else sentence.end
        start = max(start, event.block or 0)
        own = frozenset(hit.value for hit in names.between(start, end))
        place = _place(drafts, event, own)
        if place is not None:
            drafts[place] = drafts[place].joined(event, own)
        elif len(drafts) < _MOST_DEALS:
            drafts.append(Draft((event,), own))
    return drafts


def _with_headlines(
    source: Source, events: Sequence[Event], money: Sequence[MoneyMention]
) -> list[Event]:
    """Mark the events of headings, and those of the first sentence below, with their sums."""
    headings = headings_of(source)
    top = headings or (0,)
    lead = next((each.sentence for each in events if headings and each.sentence not in top), None)
    sums: dict[int | None, set[str]] = {number: set() for number in (*top, lead)}
    for mention in money:
        sums.get(source.sentence_at(mention.start), set[str]()).add(str(mention.money))
    return [
        evolve(
            each,
            heading=each.sentence in top,
            lead=each.sentence == lead,
            sums=frozenset(sums.get(each.sentence, ())),
        )
        for each in events
    ]


def _with_neighbours(
    events: Sequence[Event],
) -> Iterator[tuple[Event | None, Event, Event | None]]:
    return zip((None, *events), events, (*events[1:], None), strict=False)


def _place(drafts: Sequence[Draft], event: Event, names: frozenset[str]) -> int | None:
    """Give the deal that the words go on to tell, or None for a new one."""
    scored = [(fit(draft, event, names, len(drafts) - n), n) for n, draft in enumerate(drafts)]
    best = max(scored, default=(0.0, -1))
    return best[1] if best[0] > 0 else None

"""Which deal words tell of the same deal."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve, frozen

from energydeals.deal import Instrument, Status
from energydeals.reading.events import Event
from energydeals.reading.source import Source

__all__ = ["Draft", "draft_deals"]

I = Instrument  # noqa: E741  (as in the vocabulary)

#: The deed or paper that is told with words of others: a purchase with its loan, and so on.
_TOLD_WITH: Final = {
    I.MOU: {I.COOPERATION_AGREEMENT, I.JOINT_VENTURE, I.INVESTMENT_PLAN, I.SPA, I.CONCESSION},
    I.ACQUISITION: {I.SPA, I.INVESTMENT_PLAN, I.JOINT_VENTURE},
    I.PPA: {I.SPA, I.SERVICE_CONTRACT},
    I.SPA: {I.PPA, I.SERVICE_CONTRACT},
    I.FINANCING: {I.INVESTMENT_PLAN, I.SPA, I.PPA, I.GUARANTEE},
    I.EPC_CONTRACT: {I.SERVICE_CONTRACT, I.SPA},
    I.SERVICE_CONTRACT: {I.EPC_CONTRACT, I.SPA},
    I.COOPERATION_AGREEMENT: {I.JOINT_VENTURE, I.INVESTMENT_PLAN, I.SPA},
    I.FRAMEWORK_AGREEMENT: {I.COOPERATION_AGREEMENT, I.INVESTMENT_PLAN, I.SPA, I.EPC_CONTRACT},
    I.JOINT_VENTURE: {I.INVESTMENT_PLAN, I.COOPERATION_AGREEMENT, I.SPA},
    I.CONCESSION: {I.INVESTMENT_PLAN, I.TENDER, I.SPA},
    I.INVESTMENT_AGREEMENT: {I.INVESTMENT_PLAN, I.CONCESSION, I.SPA},
    I.FID: {I.INVESTMENT_PLAN, I.SPA, I.PPA},
    I.INVESTMENT_PLAN: {I.SPA, I.PPA},
    I.TENDER: {I.SPA, I.INVESTMENT_PLAN, I.PPA},
    I.GRANT: {I.FINANCING, I.INVESTMENT_PLAN},
    I.GUARANTEE: {I.INVESTMENT_PLAN},
}
#: A status told by a later sentence counts where it says more than the first one.
_SAYS_MORE: Final = {
    Status.UNDER_DISCUSSION: 0,
    Status.PLANNED: 1,
    Status.AGREED: 2,
    Status.APPROVED: 3,
    Status.MOU_SIGNED: 4,
    Status.SIGNED: 4,
    Status.UNDER_IMPLEMENTATION: 2,
    Status.CLOSED: 5,
    Status.CANCELLED: 5,
}


@frozen
class Draft:
    """A deal in the making: its deal words and the sentences that tell of it."""

    events: tuple[Event, ...]
    #: The numbers of the sentences with its deal words, and of those that follow on.
    sentences: tuple[int, ...] = ()

    @property
    def named(self) -> Event:
        """The deal words that name the instrument best."""
        specific = [event for event in self.events if event.instrument is not None]
        written = [event for event in specific if event.rule != "verb"]
        return (written or specific or list(self.events))[0]

    @property
    def instrument(self) -> Instrument:
        """The instrument, or a plain agreement."""
        return self.named.instrument or Instrument.AGREEMENT

    @property
    def telling(self) -> Event:
        """The deal words that tell the status best: the first that says the most."""
        return max(self.events, key=lambda event: _SAYS_MORE[event.status])

    @property
    def start(self) -> int:
        """Where its first deal words begin."""
        return self.events[0].start

    @property
    def told_in(self) -> tuple[int, ...]:
        """The numbers of the sentences with deal words."""
        return tuple(dict.fromkeys(event.sentence for event in self.events))


def draft_deals(source: Source, events: Sequence[Event]) -> tuple[list[Draft], set[int]]:
    """Join deal words that tell of one deal; give also the sentences that tell old deals."""
    fresh = [event for event in events if not event.historic] or list(events)
    drafts: list[Draft] = []
    for event in fresh:
        place = _place(drafts, event)
        if place is None:
            drafts.append(Draft((event,)))
        else:
            drafts[place] = evolve(drafts[place], events=(*drafts[place].events, event))
    told = {event.sentence for event in fresh}
    old = {event.sentence for event in events} - told
    return _with_sentences(source, drafts, old), old


def _place(drafts: list[Draft], event: Event) -> int | None:
    """Give the deal that the words go on to tell, or None for a new one."""
    if not drafts:
        return None
    last = len(drafts) - 1
    more = event.additional and not event.pointing
    if event.instrument is None:
        return None if more and event.rule != "verb" else last
    same = [place for place, draft in enumerate(drafts) if draft.instrument is event.instrument]
    if same:
        apart = more and event.sentence not in drafts[same[-1]].told_in
        return None if apart else same[-1]
    if drafts[last].named.instrument is None and not more:
        return last
    if event.rule == "verb" or event.pointing or event.sentence in drafts[last].told_in:
        return last if _told_with(drafts[last], event) or not more else None
    return last if _told_with(drafts[last], event) and not more else None


def _told_with(draft: Draft, event: Event) -> bool:
    return event.instrument in _TOLD_WITH.get(draft.instrument, set())


def _with_sentences(source: Source, drafts: list[Draft], old: set[int]) -> list[Draft]:
    """Give each deal the sentences that go on from its deal words to the next deal's."""
    owner: dict[int, list[int]] = {}
    for place, draft in enumerate(drafts):
        for number in draft.told_in:
            owner.setdefault(number, []).append(place)
    sentences: list[list[int]] = [[] for _ in drafts]
    current: list[int] = [0] if drafts else []
    for number in range(len(source.sentences)):
        if number in old:
            continue
        current = owner.get(number, current)
        for place in current:
            sentences[place].append(number)
    return [
        evolve(draft, sentences=tuple(own)) for draft, own in zip(drafts, sentences, strict=True)
    ]

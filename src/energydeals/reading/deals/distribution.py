"""Deals that a text hands out: several papers at once, then to each party its own sum."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument, Status
from energydeals.party import PartyKind
from energydeals.phrases.money import MoneyMention
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.enumerations import is_plural
from energydeals.reading.deals.events import Event
from energydeals.reading.deals.shares import Share, find_shares
from energydeals.reading.deals.stages import Clause
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.source import Source

__all__ = ["with_shares"]

#: How many sentences behind the words for several papers the first share may stand, and how
#: many may stand between two shares.
_FIRST: Final = 3
_GAP: Final = 2
#: Those whose sums are loans where no word says otherwise.
_LENDERS: Final = (PartyKind.BANK, PartyKind.MULTILATERAL, PartyKind.FUND)
#: Rules of deal words that the shares of a sentence outweigh.
_LOOSE: Final = ("verb", "document alone")
_LOANS: Final = (Instrument.FINANCING, Instrument.GRANT, None)


def with_shares(
    source: Source,
    found: DealWords,
    events: Sequence[Event],
    candidates: Sequence[Candidate],
    money: Sequence[MoneyMention],
) -> list[Event]:
    """Give the events with one for each party that gets a sum of its own out of several papers.

    Banks that put in a sum each lend it, whether papers are named or not.
    """
    every = list(find_shares(source, candidates, money))
    listed = {event.sentence for event in events if event.block is not None or event.rule != "verb"}
    shares = [each for each in every if listed.isdisjoint((each.sentence, each.party.sentence))]
    made: list[Event] = []
    dropped: set[int] = set()
    for herald in events:
        bundle = herald.instrument is Instrument.COMMERCIAL_DOCUMENTS
        if bundle or herald.block is not None or not is_plural(source.folded, herald):
            continue
        row = _row(herald, shares)
        taken = {event.sentence for event in made}
        if len({share.name for share in row}) < 2 or taken & {share.sentence for share in row}:
            continue
        made.extend(_event(herald, share) for share in row)
        dropped |= {share.sentence for share in row}
    if not made:
        made.extend(_lent(source, found, events, every))
        dropped = {event.sentence for event in made}
    kept = [event for event in events if event.sentence not in dropped or event.rule not in _LOOSE]
    return sorted((*kept, *made), key=lambda event: (event.sentence, event.start))


def _row(herald: Event, shares: Sequence[Share]) -> list[Share]:
    """Give the shares that follow words for several papers without a long break."""
    row: list[Share] = []
    seen: set[str] = set()
    for share in shares:
        if share.sentence <= herald.sentence:
            continue
        last, reach = (row[-1].sentence, _GAP) if row else (herald.sentence, _FIRST)
        if share.sentence - last > reach or share.name in seen:
            break
        seen.add(share.name)
        row.append(share)
    return row


def _event(herald: Event, share: Share) -> Event:
    return evolve(
        herald,
        sentence=share.sentence,
        at=(share.start, share.end),
        rule="share",
        definite=False,
        additional=True,
        block=share.start,
    )


def _lent(
    source: Source, found: DealWords, events: Sequence[Event], shares: Sequence[Share]
) -> Iterator[Event]:
    """Give one event for each of several banks that put in a sum of their own."""
    told = {event.sentence for event in events if event.rule not in _LOOSE}
    lent = [
        each for each in shares if each.party.entity.kind in _LENDERS and each.sentence not in told
    ]
    near = {
        share
        for pair in pairwise(lent)
        for share in pair
        if pair[1].sentence - pair[0].sentence <= 1 and pair[0].name != pair[1].name
    }
    loans = [each for each in events if each.instrument in _LOANS]
    for share in lent:
        if share in near:
            before = bisect_left(loans, share.sentence, key=lambda each: each.sentence)
            yield _loan(source, found, loans[before - 1] if before else None, share)


def _loan(source: Source, found: DealWords, before: Event | None, share: Share) -> Event:
    """Make the event of a sum that a bank puts in, in the status of the loan told before it."""
    clause = Clause(share.sentence, source.sentences[share.sentence], source.folded, found)
    open_ = not clause.kinds_before(share.end).isdisjoint(("intention", "talks"))
    status = Status.PLANNED if open_ else before.status if before else Status.AGREED
    span = (share.start, share.end)
    return Event(
        share.sentence,
        span,
        span,
        status,
        Instrument.FINANCING,
        "share",
        definite=False,
        additional=True,
        block=share.start,
    )

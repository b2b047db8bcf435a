"""Deals that a text hands out: several papers at once, then to each party its own sum."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from energydeals.deal import Instrument
from energydeals.phrases.money import MoneyMention
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.enumerations import is_plural
from energydeals.reading.deals.events import Event
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.reading.words.source import Source
from energydeals.vocabulary.en_deals import GOING_ON

__all__ = ["with_shares"]

#: How many sentences behind the words for several papers the first share may stand, and how
#: many may stand between two shares.
_FIRST: Final = 3
_GAP: Final = 2
#: Shares below this are prices.
_LEAST: Final = 100_000
#: What stands between a sum and the party that gets it.
_TO: Final = (" to ", " to the ", " for ", " from ")


@frozen
class _Share:
    """A party and its sum, and where the words of both begin and end."""

    name: str
    sentence: int
    start: int
    end: int


def with_shares(
    source: Source,
    events: Sequence[Event],
    candidates: Sequence[Candidate],
    money: Sequence[MoneyMention],
) -> list[Event]:
    """Give the events with one for each party that gets a sum of its own out of several papers."""
    own = (each for each in candidates if each.start == each.entity.start)
    names = Hits(Hit(each.start, each.end, each) for each in own)
    listed = {event.sentence for event in events if event.block is not None or event.rule != "verb"}
    shares = [each for each in _shares(source, names, money) if each.sentence not in listed]
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
    kept = [event for event in events if event.sentence not in dropped or event.rule != "verb"]
    return sorted((*kept, *made), key=lambda event: (event.sentence, event.start))


def _shares(
    source: Source, names: Hits[Candidate], money: Sequence[MoneyMention]
) -> Iterator[_Share]:
    """Join sums to the party behind "to", before it, or alone in the sentence before."""
    last_end, last = 0, -1
    for mention in money:
        number = source.sentence_at(mention.start)
        if number is None or mention.per is not None or _is_small(mention):
            continue
        begin = source.sentences[number].start
        name = _receiver(source, names, mention) or _before(names, max(begin, last_end), mention)
        if name is None and number and last != number:
            before = source.sentences[number - 1]
            alone = names.between(before.start, before.end)
            lone = len({hit.value.name for hit in alone}) == 1
            name = alone[0] if lone or (alone and _goes_on(source, begin)) else None
        last_end, last = mention.end, number
        if name is not None:
            start = max(begin, min(name.start, mention.start))
            yield _Share(name.value.name, number, start, max(name.end, mention.end))


def _goes_on(source: Source, start: int) -> bool:
    """Tell a sentence that begins with "Their" and goes on about those just named."""
    return source.folded[start : start + 8].lower().split()[0] in GOING_ON


def _receiver(
    source: Source, names: Hits[Candidate], mention: MoneyMention
) -> Hit[Candidate] | None:
    for hit in names.between(mention.end, mention.end + 12):
        return hit if source.folded[mention.end : hit.start] in _TO else None
    return None


def _before(names: Hits[Candidate], start: int, mention: MoneyMention) -> Hit[Candidate] | None:
    before = names.between(start, mention.start)
    return before[0] if before else None


def _is_small(mention: MoneyMention) -> bool:
    bounds = mention.money.bounds
    highest = bounds.high if bounds.high is not None else bounds.low
    return highest is None or highest < _LEAST


def _row(herald: Event, shares: Sequence[_Share]) -> list[_Share]:
    """Give the shares that follow words for several papers without a long break."""
    row: list[_Share] = []
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


def _event(herald: Event, share: _Share) -> Event:
    return evolve(
        herald,
        sentence=share.sentence,
        at=(share.start, share.end),
        rule="share",
        definite=False,
        additional=True,
        block=share.start,
    )

"""Sums that a text gives to one party each: "$20 million to X", "Y puts in $18 million"."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from energydeals.phrases.money import MoneyMention
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.reading.words.source import Source
from energydeals.vocabulary.en_deals import ALTOGETHER, GOING_ON

__all__ = ["Share", "find_shares"]

#: Shares below this are prices.
_LEAST: Final = 100_000
#: How far behind a sum the party can stand that gets it, and the one that gives it.
_CLOSE: Final = 12
_REACH: Final = 70
#: How far the first word of a sentence is looked for.
_OPENING: Final = 16
#: What stands between a sum and the party that gets it.
_TO: Final = (" to ", " to the ", " for ", " from ")
#: What stands right before the party that gives a sum: "could come from the World Bank".
_GIVEN: Final = (" from ", " from the ", " by ", " by the ")


@frozen
class Share:
    """A party and its sum, and where the words of both begin and end."""

    party: Candidate
    sentence: int
    start: int
    end: int

    @property
    def name(self) -> str:
        """The name of the party."""
        return self.party.name


def find_shares(
    source: Source, candidates: Sequence[Candidate], money: Sequence[MoneyMention]
) -> Iterator[Share]:
    """Join sums to the party behind "to", before it, or alone in the sentence before."""
    own = (each for each in candidates if each.start == each.entity.start)
    names = Hits(Hit(each.start, each.end, each) for each in own)
    last_end, last = 0, -1
    for mention in money:
        number = source.sentence_at(mention.start)
        if number is None or mention.per is not None or _is_small(mention):
            continue
        begin = source.sentences[number].start
        name = _behind(source, names, mention) or _before(names, max(begin, last_end), mention)
        if name is None and number and last != number:
            name = _in_sentence_before(source, names, number)
        last_end, last = max(mention.end, 0 if name is None else name.end), number
        if name is not None:
            start = max(begin, min(name.start, mention.start))
            yield Share(name.value, number, start, max(name.end, mention.end))


def _behind(source: Source, names: Hits[Candidate], mention: MoneyMention) -> Hit[Candidate] | None:
    """Give who gets a sum or, further on, who gives it."""
    for hit in names.between(mention.end, mention.end + _REACH):
        between = source.folded[mention.end : hit.start]
        close = len(between) <= _CLOSE and between in _TO
        given = between.endswith(_GIVEN) and not set(between) & set(";.,")
        return hit if close or given else None
    return None


def _before(names: Hits[Candidate], start: int, mention: MoneyMention) -> Hit[Candidate] | None:
    before = names.between(start, mention.start)
    return before[0] if before else None


def _in_sentence_before(
    source: Source, names: Hits[Candidate], number: int
) -> Hit[Candidate] | None:
    """Give the one name of the sentence before, or the first that "their" goes on about."""
    before, start = source.sentences[number - 1], source.sentences[number].start
    told = names.between(before.start, before.end)
    opening = source.folded[start : start + _OPENING].lower().replace(",", " ").split()[:1]
    if not ALTOGETHER.isdisjoint(opening):
        return None
    goes_on = not GOING_ON.isdisjoint(opening)
    lone = len({hit.value.name for hit in told}) == 1
    return told[0] if lone or (told and goes_on) else None


def _is_small(mention: MoneyMention) -> bool:
    bounds = mention.money.bounds
    highest = bounds.high if bounds.high is not None else bounds.low
    return highest is None or highest < _LEAST

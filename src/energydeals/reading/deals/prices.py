"""Sums that belong to no deal: prices, wages, debts, share prices."""

from collections.abc import Sequence
from typing import Final

from energydeals.phrases.money import MoneyMention
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hit
from energydeals.reading.words.source import Sentence, Source
from energydeals.vocabulary.en_deals import HELD, JOINTS, SILENT

__all__ = ["find_foreign", "is_small"]

#: Sums below this are prices, fees and wages.
_SMALLEST: Final = 10_000
#: Within how many characters before and behind a sum such words stand.
_BEFORE: Final = 36
#: And where no mark parts them.
_FAR: Final = 60
_MARKS: Final = frozenset(",;:()")
#: How far a sum may stand behind another to be told in one breath.
_BREATH: Final = 40
#: How far "included" may stand from a debt.
_NEXT: Final = 24
#: So close no other word comes before them.
_CLOSE: Final = 20
_AFTER: Final = 28
#: A paper so near behind a sum has it for its price.
_BESIDE: Final = 24


def is_small(mention: MoneyMention) -> bool:
    """Tell a price, a fee or a wage by its size."""
    bounds = mention.money.bounds
    highest = bounds.high if bounds.high is not None else bounds.low
    return highest is None or highest < _SMALLEST


def find_foreign(source: Source, found: DealWords, money: Sequence[MoneyMention]) -> set[int]:
    """Give where the sums of no deal begin, those of others that are told in one breath too."""
    starts: set[int] = set()
    before: tuple[int, int] | None = None
    for mention in money:
        number = source.sentence_at(mention.start)
        linked = before is not None and number == before[0] and mention.start - before[1] <= _BREATH
        told = _is_told(source, found, mention, _BREATH)
        if number is None or mention.per is not None or is_small(mention):
            starts.add(mention.start)
            continue
        if _is_foreign(source, found, source.sentences[number], mention) or (linked and not told):
            starts.add(mention.start)
            before = number, mention.end
    return starts


def _is_foreign(
    source: Source, found: DealWords, sentence: Sentence, mention: MoneyMention
) -> bool:
    """Tell whether the words close to a sum make it one of no deal: a debt, a revenue."""
    start, end = mention.start, mention.end
    if _is_priced(source, found, mention):
        return False
    ahead = found.foreign.between(max(sentence.start, start - _FAR), start)
    before = [hit for hit in ahead if not _is_held(source, hit) and _leads(source, hit, start)]
    behind = found.foreign.between(end, min(sentence.end, end + _AFTER))
    after = [hit for hit in behind if not _is_date(source, hit)]
    gaps = [*(start - hit.end for hit in before), *(hit.start - end for hit in after)]
    return any(each <= _CLOSE or not _is_told(source, found, mention, each) for each in gaps)


def _is_priced(source: Source, found: DealWords, mention: MoneyMention) -> bool:
    """Tell "a $120 million supply deal", which no word before it makes a sum of no deal."""
    end = max([mention.end, *(each.end for each in mention.equivalents)])
    for paper in found.documents.between(end, end + _BESIDE):
        return JOINTS.isdisjoint(source.folded[end : paper.start].lower().split())
    return False


def _leads(source: Source, hit: Hit[bool], start: int) -> bool:
    """Tell a word close before a sum, or one that no mark parts from it."""
    return start - hit.start <= _BEFORE or _MARKS.isdisjoint(source.folded[hit.end : start])


def _is_date(source: Source, hit: Hit[bool]) -> bool:
    """Tell "and will begin in the second quarter" from the sums of that quarter."""
    said = source.folded[hit.start : hit.end].lower()
    lead = source.folded[max(0, hit.start - 10) : hit.start].lower()
    return said.endswith(("quarter", "half")) and lead.endswith((" in the ", " by the "))


def _is_held(source: Source, hit: Hit[bool]) -> bool:
    """Tell "net debt included", which a price holds."""
    around = source.folded[max(0, hit.start - _NEXT) : hit.end + _NEXT].lower().split()
    return not HELD.isdisjoint(word.strip(",.") for word in around)


def _is_told(source: Source, found: DealWords, mention: MoneyMention, gap: int) -> bool:
    """Tell whether a word that says what a sum is stands nearer than a gap."""
    before = found.purposes.between(mention.start - _BEFORE, mention.start)
    after = found.purposes.between(mention.end, mention.end + gap)
    near = (*(hit for hit in before if mention.start - hit.end < gap), *after)
    return any(source.folded[hit.start : hit.end].lower() not in SILENT for hit in near)

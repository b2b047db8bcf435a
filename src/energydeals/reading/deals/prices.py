"""Sums that belong to no deal: prices, wages, debts, share prices."""

from typing import Final

from energydeals.phrases.money import MoneyMention
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.source import Sentence

__all__ = ["is_foreign", "is_small"]

#: Sums below this are prices, fees and wages.
_SMALLEST: Final = 10_000


def is_small(mention: MoneyMention) -> bool:
    """Tell a price, a fee or a wage by its size."""
    bounds = mention.money.bounds
    highest = bounds.high if bounds.high is not None else bounds.low
    return highest is None or highest < _SMALLEST


def is_foreign(found: DealWords, sentence: Sentence, mention: MoneyMention) -> bool:
    """Tell whether the words close to a sum make it one of no deal: a debt, a revenue."""
    before = found.foreign.between(max(sentence.start, mention.start - 36), mention.start)
    after = found.foreign.between(mention.end, min(sentence.end, mention.end + 22))
    return bool(before or after)

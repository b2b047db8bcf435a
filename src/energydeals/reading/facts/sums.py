"""Sums of a text, and how two of them stand to one another."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from energydeals.deal import Purpose
from energydeals.phrases.money import MoneyMention
from energydeals.reading.words.source import Source
from energydeals.vocabulary.en_deals import PART_WORDS

__all__ = ["Sum", "amount_of", "as_part", "is_part", "is_same", "rounds"]

#: Of a sum of these purposes another may be a part.
_PRICES: Final = (Purpose.DEAL_VALUE, Purpose.INVESTMENT, Purpose.OTHER)


class Sum(NamedTuple):
    """A sum of the text, what it is, and the rule that said so."""

    mention: MoneyMention
    purpose: Purpose
    rule: str


def as_part(source: Source, row: Sequence[Sum], read: Sum) -> Sum:
    """Make a smaller sum that is said to be part of a price an other one."""
    if not row or read.purpose not in _PRICES or row[0].purpose not in _PRICES:
        return read
    whole, part = _highest(row[0].mention), _highest(read.mention)
    same = row[0].mention.money.currency == read.mention.money.currency
    smaller = whole is not None and part is not None and part < whole
    if is_part(source, read.mention) and (smaller or not same):
        return Sum(read.mention, Purpose.OTHER, "part of another sum")
    return read


def is_part(source: Source, mention: MoneyMention) -> bool:
    """Tell a sum beside words that make it a part of another: "of which", "upfront"."""
    before = source.folded[max(0, mention.start - 70) : mention.start].lower()
    after = source.folded[mention.end : mention.end + 40].lower()
    return any(mark in before or mark in after for mark in PART_WORDS)


def rounds(mention: MoneyMention, exact: MoneyMention) -> bool:
    """Tell whether a sum is another one, rounded to fewer digits or without its hedge."""
    short, long = _highest(mention), _highest(exact)
    if short is None or long is None or mention.money.currency != exact.money.currency:
        return False
    whole = str(int(short))
    last = 10 ** (len(whole) - len(whole.rstrip("0")))
    bare = short == long and _is_exact(mention) and not _is_exact(exact)
    return bare or (short != long and abs(int(long) - int(short)) * 2 <= last)


def _is_exact(mention: MoneyMention) -> bool:
    """Tell "$59 million" from "up to $59 million"."""
    bounds = mention.money.bounds
    return bounds.low == bounds.high


def is_same(told: Sum, mention: MoneyMention) -> bool:
    """Tell whether a sum is told again."""
    left, right = told.mention.money, mention.money
    return left.currency == right.currency and (
        left.bounds.low == right.bounds.low and left.bounds.high == right.bounds.high
    )


def amount_of(mention: MoneyMention) -> Decimal | None:
    """Give the lower bound of a sum, else the upper one."""
    bounds = mention.money.bounds
    return bounds.low if bounds.low is not None else bounds.high


def _highest(mention: MoneyMention) -> Decimal | None:
    """Give the upper bound of a sum, else the lower one."""
    bounds = mention.money.bounds
    return bounds.high if bounds.high is not None else bounds.low

"""Which sum belongs to which deal, and what it is."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from energydeals.deal import Purpose
from energydeals.phrases.money import MoneyMention
from energydeals.reading.dealwords import DealWords
from energydeals.reading.drafts import Draft
from energydeals.reading.lexicon import Hit
from energydeals.reading.regions import inside
from energydeals.reading.source import Sentence, Source
from energydeals.vocabulary import en_deals as words

__all__ = ["Sum", "place_sums"]


class Sum(NamedTuple):
    """A sum of the text, what it is, and the rule that said so."""

    mention: MoneyMention
    purpose: Purpose
    rule: str


#: Within how many characters a word says what a sum is.
_NEAR: Final = 75
#: How many sentences after the last deal words a sum may stand without a word for its purpose.
_AFTER: Final = 1
#: Sums below this are prices, fees and wages.
_SMALLEST: Final = 10_000


def place_sums(
    source: Source, found: DealWords, drafts: Sequence[Draft], sums: Sequence[MoneyMention]
) -> tuple[list[list[Sum]], list[MoneyMention]]:
    """Give the sums of each deal, and those that belong to none."""
    placed: list[list[Sum]] = [[] for _ in drafts]
    others: list[MoneyMention] = []
    for mention in sums:
        number = source.sentence_at(mention.start)
        owner = _owner(drafts, mention)
        sum_ = (
            None
            if number is None or owner is None
            else _read(source, found, drafts[owner], mention, number)
        )
        if owner is None or sum_ is None:
            others.append(mention)
        elif not any(_same(each.mention, mention) for row in placed for each in row):
            placed[owner].append(sum_)
    return placed, others


def _owner(drafts: Sequence[Draft], mention: MoneyMention) -> int | None:
    """Give the deal in whose part of the text a sum stands."""
    return next(
        (n for n, draft in enumerate(drafts) if inside(mention.start, draft.around)), None
    )


def _same(left: MoneyMention, right: MoneyMention) -> bool:
    return left.money.currency == right.money.currency and (
        left.money.bounds.low == right.money.bounds.low
        and left.money.bounds.high == right.money.bounds.high
    )


def _read(
    source: Source, found: DealWords, draft: Draft, mention: MoneyMention, number: int
) -> Sum | None:
    """Tell what a sum is, or that it belongs to no deal."""
    sentence = source.sentences[number]
    if mention.per is not None or _is_small(mention) or _is_foreign(found, sentence, mention):
        return None
    start = max(sentence.start, mention.start - _NEAR)
    never = words.NEVER.get(draft.instrument, frozenset())
    hits = [
        hit
        for hit in found.purposes.between(start, min(sentence.end, mention.end + _NEAR))
        if hit.value not in never and (hit.end <= mention.start or hit.start >= mention.end)
    ]
    if hits:
        nearest = min(hits, key=lambda hit: _far(source, mention, hit))
        return Sum(mention, nearest.value, source.folded[nearest.start : nearest.end])
    told = number in draft.told_in or number - max(draft.told_in) <= _AFTER
    usual = words.USUAL.get(draft.instrument, Purpose.DEAL_VALUE)
    return Sum(mention, usual, f"usual in {draft.instrument}") if told else None


def _far(source: Source, mention: MoneyMention, hit: Hit[Purpose]) -> float:
    if hit.end <= mention.start:
        between = source.folded[hit.end : mention.start]
        return len(between) + 25 * between.count(",")
    between = source.folded[mention.end : hit.start]
    return len(between) * 1.2 + 4 + 30 * between.count(",")


def _is_small(mention: MoneyMention) -> bool:
    bounds = mention.money.bounds
    highest = bounds.high if bounds.high is not None else bounds.low
    return highest is None or highest < _SMALLEST


def _is_foreign(found: DealWords, sentence: Sentence, mention: MoneyMention) -> bool:
    """Tell whether the words close to a sum make it one of no deal: a debt, a revenue."""
    before = found.foreign.between(max(sentence.start, mention.start - 36), mention.start)
    after = found.foreign.between(mention.end, min(sentence.end, mention.end + 22))
    return bool(before or after)

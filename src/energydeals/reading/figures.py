"""Which sum belongs to which deal, and what it is."""

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from energydeals.deal import Instrument, Purpose
from energydeals.phrases.money import MoneyMention
from energydeals.reading.drafts import Draft
from energydeals.reading.lexicon import Hit, Lexicon, Tokens, phrases
from energydeals.reading.source import Sentence, Source
from energydeals.vocabulary import en_deals as words

__all__ = ["Sum", "place_sums"]


class Sum(NamedTuple):
    """A sum of the text, what it is, and the rule that said so."""

    mention: MoneyMention
    purpose: Purpose
    rule: str


#: What a sum is where no word beside it says so.
_USUAL: Final = {
    Instrument.FINANCING: Purpose.LOAN,
    Instrument.MOU: Purpose.INVESTMENT,
    Instrument.FRAMEWORK_AGREEMENT: Purpose.INVESTMENT,
    Instrument.COOPERATION_AGREEMENT: Purpose.INVESTMENT,
    Instrument.JOINT_VENTURE: Purpose.INVESTMENT,
    Instrument.INVESTMENT_AGREEMENT: Purpose.INVESTMENT,
    Instrument.INVESTMENT_PLAN: Purpose.INVESTMENT,
    Instrument.INTERGOVERNMENTAL_AGREEMENT: Purpose.INVESTMENT,
    Instrument.CONCESSION: Purpose.INVESTMENT,
    Instrument.FID: Purpose.PROJECT_COST,
    Instrument.UNSPECIFIED: Purpose.PROJECT_COST,
    Instrument.COMMERCIAL_DOCUMENTS: Purpose.AGGREGATE,
}
#: Purposes that a word beside a sum can give it only in deals of other kinds.
_NEVER: Final = {
    Instrument.FINANCING: {Purpose.DEAL_VALUE, Purpose.INVESTMENT},
    Instrument.EPC_CONTRACT: {Purpose.INVESTMENT, Purpose.EQUITY},
    Instrument.SERVICE_CONTRACT: {Purpose.INVESTMENT, Purpose.EQUITY},
    Instrument.ACQUISITION: {Purpose.INVESTMENT, Purpose.PROJECT_COST},
    Instrument.GRANT: {Purpose.LOAN, Purpose.INVESTMENT},
    Instrument.GUARANTEE: {Purpose.LOAN, Purpose.INVESTMENT},
    Instrument.FID: {Purpose.DEAL_VALUE},
    Instrument.INVESTMENT_PLAN: {Purpose.DEAL_VALUE},
    Instrument.INVESTMENT_AGREEMENT: {Purpose.DEAL_VALUE},
}
#: Within how many characters a word says what a sum is.
_NEAR: Final = 75
#: How many sentences after the last deal words a sum may stand without a word for its purpose.
_AFTER: Final = 1
#: Sums below this are prices, fees and wages.
_SMALLEST: Final = 10_000


@cache
def _lexicons() -> tuple[Lexicon[Purpose], Lexicon[bool]]:
    return Lexicon(phrases(words.PURPOSES)), Lexicon(phrases({True: words.NO_DEAL_MONEY}))


def place_sums(
    source: Source, tokens: Tokens, drafts: Sequence[Draft], sums: Sequence[MoneyMention]
) -> tuple[list[list[Sum]], list[MoneyMention]]:
    """Give the sums of each deal, and those that belong to none."""
    placed: list[list[Sum]] = [[] for _ in drafts]
    others: list[MoneyMention] = []
    for mention in sums:
        number = _sentence_of(source, mention)
        owner = None if number is None else _owner(source, drafts, number, mention)
        if number is None or owner is None:
            others.append(mention)
            continue
        draft = drafts[owner]
        found = _purpose(source, tokens, source.sentences[number], draft, mention, number)
        if found is None:
            others.append(mention)
        elif not any(_same(each.mention, mention) for row in placed for each in row):
            placed[owner].append(found)
    return placed, others


def _same(left: MoneyMention, right: MoneyMention) -> bool:
    return left.money.currency == right.money.currency and (
        left.money.bounds.low == right.money.bounds.low
        and left.money.bounds.high == right.money.bounds.high
    )


def _sentence_of(source: Source, mention: MoneyMention) -> int | None:
    for number, sentence in enumerate(source.sentences):
        if sentence.start <= mention.start < sentence.end:
            return number
    return None


def _owner(
    source: Source, drafts: Sequence[Draft], number: int, mention: MoneyMention
) -> int | None:
    """Give the deal that a sum stands nearest to, in its own sentence or one that goes on."""
    own = [place for place, draft in enumerate(drafts) if number in draft.sentences]
    if not own:
        return None

    def distance(place: int) -> tuple[int, int]:
        events = [each for each in drafts[place].events if each.sentence == number]
        if not events:
            return 10**6, 0
        gaps = [
            mention.start - each.start if each.start <= mention.start else 40 + each.end
            for each in events
        ]
        return min(abs(gap) for gap in gaps), 0

    return min(own, key=distance)


def _purpose(
    source: Source,
    tokens: Tokens,
    sentence: Sentence,
    draft: Draft,
    mention: MoneyMention,
    number: int,
) -> Sum | None:
    """Tell what a sum is, or that it belongs to no deal."""
    if mention.per is not None or _is_small(mention) or _is_foreign(tokens, sentence, mention):
        return None
    near = tokens.between(
        max(sentence.start, mention.start - _NEAR), min(sentence.end, mention.end + _NEAR)
    )
    hits = [
        hit
        for hit in _lexicons()[0].find(near)
        if hit.value not in _NEVER.get(draft.instrument, set())
        and (hit.end <= mention.start or hit.start >= mention.end)
    ]
    if hits:
        nearest = min(hits, key=lambda hit: _far(source, mention, hit))
        return Sum(mention, nearest.value, source.folded[nearest.start : nearest.end])
    told = number in draft.told_in or number - max(draft.told_in) <= _AFTER
    usual = _USUAL.get(draft.instrument, Purpose.DEAL_VALUE)
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


def _is_foreign(tokens: Tokens, sentence: Sentence, mention: MoneyMention) -> bool:
    """Tell whether the words close to a sum make it one of no deal: a debt, a revenue."""
    before = tokens.between(max(sentence.start, mention.start - 45), mention.start)
    after = tokens.between(mention.end, min(sentence.end, mention.end + 30))
    table = _lexicons()[1]
    return bool(table.find(Tokens(before[-6:])) or table.find(Tokens(after[:3])))

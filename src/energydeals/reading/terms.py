"""Terms, shares, days and counts: the small facts of a deal."""

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from energydeals.bounds import Bounds
from energydeals.dates import PartialDate
from energydeals.deal import Instrument
from energydeals.phrases.counts import CountMention
from energydeals.phrases.dates import DateMention
from energydeals.phrases.quantities import QuantityMention
from energydeals.reading.drafts import Draft
from energydeals.reading.roles import Actor
from energydeals.reading.source import Sentence, Source
from energydeals.stated import Quantity

__all__ = ["Share", "Term", "find_count", "find_day", "find_shares", "find_term"]

Span = tuple[int, int]


class Term(NamedTuple):
    """The time that a contract or loan runs."""

    quantity: Quantity
    span: Span


class Share(NamedTuple):
    """The part of something that a party holds or gets."""

    bounds: Bounds
    span: Span


_TERM_AFTER: Final = re.compile(
    r"[- ]*(?:\w+[- ]){0,3}?(?:agreement|contract|deal|loan|ppa|spa|facility|lease|concession|"
    r"licen[cs]e|charter|term|tenor|maturity|offtake|supply|power purchase|sale|tolling|period of "
    r"validity|arrangement|pact|partnership)\b",
    re.IGNORECASE,
)
_TERM_BEFORE: Final = re.compile(
    r"(?:\bfor(?: a period of| a term of| an initial)?|\bvalid for|\bterm of|\btenor of|\bperiod of|"
    r"\bmaturity of|\bduration of|\blasts?|\bruns? for|\brepaid over|\brepayable over|\bspanning|"
    r"\bmatur(?:es|ing) in|\binitial|\bfirm)(?: up to| about| the next| at least| around)? ?$",
    re.IGNORECASE,
)
_PERCENT: Final = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:\.\d{1,4})?) ?(?:%|per cent\b|percent\b|pct\b|-per-cent|-percent)"
)
_HELD: Final = re.compile(
    r"^[ -]*(?:\w+[ -]){0,4}?(?:stake|interest|share|shareholding|holding|equity|owned|ownership|"
    r"participating|working|of (?:the )?\w+|by|\)|$)",
    re.IGNORECASE,
)


def find_term(source: Source, draft: Draft, quantities: Sequence[QuantityMention]) -> Term | None:
    """Find the term of a deal: a time tied to its document, not a building time."""
    for start, end in draft.around:
        sentence = Sentence(start, end, 0)
        for each in _inside(quantities, sentence):
            if each.quantity.unit.dimension != "time":
                continue
            after = source.folded[each.end : each.end + 60]
            before = source.folded[max(sentence.start, each.start - 40) : each.start]
            hyphened = "-" in source.folded[each.start : each.end]
            if (hyphened and _TERM_AFTER.match(after)) or (
                _TERM_BEFORE.search(before) and not hyphened
            ):
                return Term(each.quantity, (each.start, each.end))
    return None


def _inside(mentions: Iterable[QuantityMention], sentence: Sentence) -> Iterable[QuantityMention]:
    return (each for each in mentions if sentence.start <= each.start < sentence.end)


def find_shares(source: Source, draft: Draft, actors: Sequence[Actor]) -> dict[str, Share]:
    """Give the stakes of parties by name: the one beside the party, where only one stands."""
    shares: dict[str, Share] = {}
    for start, end in draft.around:
        sentence = Sentence(start, end, 0)
        piece = source.folded[sentence.start : sentence.end]
        for found in _PERCENT.finditer(piece):
            start, end = sentence.start + found.start(), sentence.start + found.end()
            if not _HELD.match(source.folded[end : min(end + 60, sentence.end)]):
                continue
            holder = _holder(source, draft, actors, start, sentence)
            percent = Bounds.exactly(found[1])
            if holder and holder not in shares and percent.high is not None and percent.high <= 100:
                shares[holder] = Share(percent, (start, end))
    return shares


def _holder(
    source: Source, draft: Draft, actors: Sequence[Actor], start: int, sentence: Sentence
) -> str | None:
    """Give the party that holds or gets a stake: the buyer in a purchase, else the nearest."""
    inside = [each for each in actors if sentence.start <= each.entity.start < sentence.end]
    if draft.instrument is Instrument.ACQUISITION:
        buyers = [each for each in actors if str(each.role) == "buyer"]
        return buyers[0].entity.name if buyers else None
    bracket = source.folded[start - 1] == "(" if start else False
    near = [each for each in inside if 0 <= start - each.entity.end <= (12 if bracket else 40)]
    return near[-1].entity.name if near else None


def find_count(source: Source, draft: Draft, counts: Sequence[CountMention]) -> CountMention | None:
    """Find how many documents a bundle holds, beside its deal words."""
    for event in draft.events:
        sentence = source.sentences[event.sentence]
        for each in counts:
            if sentence.start <= each.start < sentence.end and _is_bundle(each):
                return each
    return None


def _is_bundle(count: CountMention) -> bool:
    """Tell whether a count is one of several documents."""
    most = count.bounds.high if count.bounds.high is not None else count.bounds.low
    return count.is_document and most is not None and most >= 3


def find_day(
    source: Source,
    draft: Draft,
    dates: Sequence[DateMention],
    published: PartialDate | None,
) -> tuple[PartialDate, Span] | None:
    """Find the day of a deal, where its own sentence tells a whole day."""
    for event in draft.events:
        sentence = source.sentences[event.sentence]
        for each in dates:
            if not event.start - 120 <= each.start < sentence.end or each.start < sentence.start:
                continue
            day = each.resolve(published)
            if day is not None and day.day is not None and _tied(source, each):
                return day, (each.start, each.end)
    return None


def _tied(source: Source, mention: DateMention) -> bool:
    before = source.folded[max(0, mention.start - 12) : mention.start].lower()
    return before.rstrip(" ,").endswith((" on", "day", "dated")) or before.endswith("on ")

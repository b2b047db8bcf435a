"""Terms, shares and counts: the small facts of a deal."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from energydeals.bounds import Bounds
from energydeals.deal import Instrument
from energydeals.phrases.counts import CountMention
from energydeals.phrases.quantities import QuantityMention
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.facts.actors import Actor
from energydeals.reading.words.source import Source
from energydeals.stated import Quantity
from energydeals.units import Unit
from energydeals.vocabulary import en_terms as words

__all__ = ["Share", "Term", "find_count", "find_shares", "find_term"]

Span = tuple[int, int]


class Term(NamedTuple):
    """The time that a contract or loan runs."""

    quantity: Quantity
    span: Span


class Share(NamedTuple):
    """The part of something that a party holds or gets."""

    bounds: Bounds
    span: Span


#: "20-year supply agreement", "a term of 15 years", "fifteen years is the firm period".
_BEHIND: Final = re.compile(rf"[- ]*(?:\w+[- ]){{0,4}}?(?:{words.TERM_NOUNS})\b", re.IGNORECASE)
_BEFORE: Final = re.compile(
    rf"\b(?:{words.TERM_LEADS}):?(?: (?:{words.TERM_FILLERS}))?{words.HEDGES} ?$", re.IGNORECASE
)
_SAID: Final = re.compile(rf"[^.;]{{0,60}}?\b(?:{words.TERM_SAID})\b", re.IGNORECASE)
_PLAIN: Final = re.compile(
    rf"\b(?:for|over|across|of|spans|covers)(?: (?:{words.TERM_FILLERS}))?{words.HEDGES} ?$",
    re.IGNORECASE,
)
_SPENT: Final = re.compile(rf"\b(?:{words.SPENDING})\b[^.;]*\bover\b[^.;]*$", re.IGNORECASE)
_OF: Final = re.compile(rf" {words.TERM_OF}\b", re.IGNORECASE)
_NO_TERM: Final = re.compile(rf"[- ]*(?:{words.NO_TERMS})\b", re.IGNORECASE)
_OWNERS: Final = {
    group: re.compile(rf"\b(?:{nouns})\b", re.IGNORECASE)
    for group, nouns in words.TERM_OWNERS.items()
}
#: How near a time the noun of its document stands, in characters.
_NEAR: Final = 120
#: In so many sentences of a deal a time without any words of a term may be one, if so long.
_FEW: Final = 6
_LONG: Final = 5
#: No contract runs longer, in years.
_LONGEST: Final = 99
_PERCENT: Final = re.compile(
    r"(?<![0-9.,])([0-9]{1,3}(?:\.[0-9]{1,4})?) ?"
    r"(?:%|per cent\b|percent\b|pct\b|-per-cent|-percent|pc\b)"
)
_WHOLE: Final = 100
_HELD: Final = re.compile(rf"^[ -]*(?:\w+[ -]){{0,4}}?(?:{words.HELD}|\)|$)", re.IGNORECASE)


def find_term(source: Source, draft: Draft, quantities: Sequence[QuantityMention]) -> Term | None:
    """Find the term of a deal: a time tied to its document, else one for which it holds."""
    if draft.instrument in words.NO_TERM_DEALS:
        return None
    times = [each for each in quantities if each.quantity.unit.dimension == "time"]
    found = [
        (_ties(source, span, each) * _is_own(source, draft, span, each), -place, each)
        for place, span in enumerate((*draft.core, *draft.around))
        for each in times
        if span[0] <= each.start < span[1]
    ]
    weight, _, best = max(found, key=lambda row: row[:2], default=(0, 0, None))
    flows = draft.instrument in words.FLOW_DEALS
    if weight == 0:
        best = (_only_term(source, times) or _only_time(source, draft, times)) if flows else None
    elif weight == 1 and flows and best is not None and not _is_exact(best):
        # "For over 20 years", which the words of the paper itself may tell exactly.
        best = _only_term(source, times) or best
    return None if best is None else Term(best.quantity, (best.start, best.end))


def _is_exact(mention: QuantityMention) -> bool:
    return mention.quantity.bounds.low == mention.quantity.bounds.high


def _only_term(source: Source, times: Sequence[QuantityMention]) -> QuantityMention | None:
    """Give the one time that a sentence of any deal ties to "the contracts"."""
    tied: dict[Quantity, QuantityMention] = {}
    for each in times:
        number = source.sentence_at(each.start)
        if number is not None and "-" not in each.text:
            sentence = source.sentences[number]
            if _ties(source, (sentence.start, sentence.end), each) > 1:
                tied.setdefault(each.quantity, each)
    return next(iter(tied.values())) if len(tied) == 1 else None


def _only_time(
    source: Source, draft: Draft, times: Sequence[QuantityMention]
) -> QuantityMention | None:
    """Give the one long time of the words of a deal, where it is no age and no delay."""
    found: dict[Quantity, QuantityMention] = {}
    for first, last in (*draft.core, *draft.around[:_FEW]):
        for each in times:
            if first <= each.start < last and _may_be_term(source, each):
                found.setdefault(each.quantity, each)
    return next(iter(found.values())) if len(found) == 1 else None


def _may_be_term(source: Source, mention: QuantityMention) -> bool:
    before = source.folded[max(0, mention.start - 90) : mention.start]
    low, high = mention.quantity.bounds.low, mention.quantity.bounds.high
    long = mention.quantity.unit is Unit.YEAR and low is not None and low >= _LONG
    short = high is None or high <= _LONGEST
    after = source.folded[mention.end : mention.end + 60]
    led = words.NO_LEADS.isdisjoint(before.lower().split()[-2:]) and not _SPENT.search(before)
    return long and short and led and not _NO_TERM.match(after)


def _ties(source: Source, span: Span, mention: QuantityMention) -> int:
    """Tell how surely a time is a term: 2 by a noun of documents, 1 by "for" or "over", or 0."""
    before = source.folded[max(span[0], mention.start - 90) : mention.start]
    after = source.folded[mention.end : min(span[1], mention.end + 60)]
    bounds = mention.quantity.bounds
    if _NO_TERM.match(after) or (bounds.high is not None and bounds.high > _LONGEST):
        return 0
    if "-" in source.folded[mention.start : mention.end]:
        return 2 if _BEHIND.match(after) else 0
    if _BEFORE.search(before) or (not before.strip() and _SAID.match(after)):
        return 2
    plain = _PLAIN.search(before) or _OF.match(after)
    years = mention.quantity.unit is Unit.YEAR
    return 1 if years and plain and not _SPENT.search(before) else 0


def _is_own(source: Source, draft: Draft, span: Span, mention: QuantityMention) -> bool:
    """Tell the term of a loan from that of the contract by which it is paid back."""
    first, last = max(span[0], mention.start - _NEAR), min(span[1], mention.end + _NEAR)
    beside = source.folded[first:last]
    said = [group for group, form in _OWNERS.items() if form.search(beside)]
    own = any(draft.instrument in group for group in said)
    needs = draft.instrument in words.LENT
    owned = any(draft.instrument in group for group in words.TERM_OWNERS)
    return own or not (needs or (owned and said))


def find_shares(source: Source, draft: Draft, actors: Sequence[Actor]) -> dict[str, Share]:
    """Give the stakes of parties by name: the one beside the party, where only one stands."""
    shares: dict[str, Share] = {}
    for first, last in draft.around:
        for found in _PERCENT.finditer(source.folded, first, last):
            if not _HELD.match(source.folded[found.end() : min(found.end() + 60, last)]):
                continue
            holder = _holder(source, draft, actors, found.start(), first)
            if holder and holder not in shares and Decimal(found[1]) <= _WHOLE:
                shares[holder] = Share(Bounds.exactly(found[1]), found.span())
    return shares


def _holder(
    source: Source, draft: Draft, actors: Sequence[Actor], start: int, first: int
) -> str | None:
    """Give the party that holds or gets a stake: the buyer in a purchase, else the nearest."""
    inside = [each for each in actors if first <= each.entity.start < start]
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

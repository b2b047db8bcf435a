"""Sums and deal words of a headline, summary or translation against those of its source."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from energydeals.bounds import Bounds, Qualifier
from energydeals.deal import Status
from energydeals.phrases.money import MoneyMention, find_money
from energydeals.reading import read_announcement
from energydeals.verify.findings import Finding, Severity

__all__ = ["compare_texts"]

_PRELIMINARY: Final[frozenset[Status | None]] = frozenset(
    {Status.UNDER_DISCUSSION, Status.PLANNED, Status.MOU_SIGNED}
)
_FIRM: Final = frozenset(
    {Status.AGREED, Status.APPROVED, Status.SIGNED, Status.CLOSED, Status.UNDER_IMPLEMENTATION}
)
#: Thousands, millions, billions: how far a scale word can slip.
_SCALES: Final = tuple(Decimal(10) ** power for power in (-9, -6, -3, 3, 6, 9))
_UPWARD: Final = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.JUST_OVER})
_DOWNWARD: Final = frozenset({Qualifier.LESS_THAN, Qualifier.AT_MOST, Qualifier.NEARLY})


def compare_texts(source: str, derived: str) -> list[Finding]:
    """Check that a text made from another says no more of its sums and deals than that one.

    Errors: a bound turned round ("up to" became "more than"), another currency or scale for the
    same digits, a memorandum or plan called a firm deal. Warnings: a bound or an "about" that was
    lost, a sum that the source does not state. Never raises. Rounding ("$1.25bn" for "$1.3bn") and
    sums that the writer added up are reported as not in the source.

    >>> print(*compare_texts("a loan of up to $300 million", "a $300 million loan"))
    warning: $300 million: the source says 'up to $300 million', at most; here it is exact
    """
    return [*_sum_findings(source, derived), *_status_findings(source, derived)]


def _sum_findings(source: str, derived: str) -> Iterator[Finding]:
    stated = [other for each in find_money(source) for other in (each, *each.equivalents)]
    for mention in find_money(derived):
        if not any(each.money == mention.money for each in stated):
            yield _sum_finding(mention, stated)


def _sum_finding(mention: MoneyMention, stated: Sequence[MoneyMention]) -> Finding:
    """Find the sum of the source that the writer had in mind, and say what became of it."""
    currency = mention.money.currency
    near = [each for each in stated if _shares_number(each, mention)]
    same = [each for each in near if each.money.currency == currency]
    if same:
        return _changed_claim(mention, same[0])
    if near:
        return _finding(mention, "currency changed", f"the source says {near[0].text!r}")
    scaled = [each for each in stated if _is_scaled(each, mention)]
    if scaled:
        return _finding(mention, "scale changed", f"the source says {scaled[0].text!r}")
    return _finding(mention, "not in the source", "the source states no such sum", firm=False)


def _finding(mention: MoneyMention, rule: str, message: str, *, firm: bool = True) -> Finding:
    severity = Severity.ERROR if firm else Severity.WARNING
    return Finding(mention.text, severity, rule, str(mention.money), message)


def _numbers(mention: MoneyMention) -> set[Decimal]:
    bounds = mention.money.bounds
    return {end for end in (bounds.low, bounds.high) if end is not None}


def _shares_number(source: MoneyMention, derived: MoneyMention) -> bool:
    return bool(_numbers(source) & _numbers(derived))


def _is_scaled(source: MoneyMention, derived: MoneyMention) -> bool:
    if source.money.currency != derived.money.currency:
        return False
    scaled = {number * scale for number in _numbers(source) for scale in _SCALES}
    return bool(scaled & _numbers(derived))


def _changed_claim(mention: MoneyMention, source: MoneyMention) -> Finding:
    before, after = source.money.qualifier, mention.money.qualifier
    message = f"the source says {source.text!r}, {before}; here it is {after}"
    if (before in _UPWARD and after in _DOWNWARD) or (before in _DOWNWARD and after in _UPWARD):
        return _finding(mention, "bound turned round", message)
    return _finding(
        mention, _claim_rule(source.money.bounds, mention.money.bounds), message, firm=False
    )


def _claim_rule(before: Bounds, after: Bounds) -> str:
    if after.qualifier is Qualifier.EXACT:
        return "about lost" if before.qualifier is Qualifier.ABOUT else "bound lost"
    return "bound added" if before.qualifier is Qualifier.EXACT else "bound changed"


def _status_findings(source: str, derived: str) -> Iterator[Finding]:
    """Tell where a text calls firm what its source tells as preliminary only."""
    told = {deal.status for deal in read_announcement(source).deals}
    if not told or not told <= _PRELIMINARY:
        return
    stages = ", ".join(sorted(str(each).replace("_", " ") for each in told))
    for deal in read_announcement(derived).deals:
        if deal.status in _FIRM:
            words = next(each.quote for each in deal.evidence if each.field == "status")
            message = f"the source tells of nothing firm ({stages})"
            rule = "preliminary called firm"
            yield Finding(words, Severity.ERROR, rule, str(deal.status), message)

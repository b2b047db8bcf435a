"""Sums of money written in words: the inverse of `parse_money`."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from energydeals._checks import check_type
from energydeals._numerals import plain
from energydeals.bounds import Bounds
from energydeals.currency import Currency
from energydeals.errors import InvalidValueError
from energydeals.stated import StatedMoney
from energydeals.vocabulary.cldr_regions import REGIONS
from energydeals.vocabulary.en_money import MONEY
from energydeals.vocabulary.en_writing import FORMS
from energydeals.vocabulary.money_words import Codes
from energydeals.vocabulary.writing_words import MoneyForms

__all__ = ["write_money"]

_LANGUAGES: Final = {"en": (FORMS, MONEY.signs)}
#: "$1.125 billion" is written with a scale word, "$1,125,250,000" without.
_MOST_PLACES: Final = 3


def write_money(money: StatedMoney, *, language: str = "en", region: str | None = None) -> str:
    """Write what is stated as one phrase, which `parse_money` reads back as the same value.

    A currency is written by its sign where that alone means it in the `region` (an ISO 3166-1
    code in capitals; without one the dollar of the United States, the pound sterling, the yen
    and the Indian rupee have theirs), and by its ISO 4217 code elsewhere. Numbers are exact; a
    scale word is used where at most three decimal places are left. Raises `InvalidValueError`
    for a language or region that is not known.

    >>> write_money(StatedMoney.more_than(10**9, "USD"))
    'more than $1 billion'
    >>> write_money(StatedMoney.about(26_400_000, "AUD"), region="AU")
    'about $26.4 million'
    >>> write_money(StatedMoney.between(200, "1234.5", "USD"), region="CA")
    'between USD 200 and USD 1,234.50'
    """
    check_type(money, StatedMoney, "money")
    if language not in _LANGUAGES:
        raise InvalidValueError("language", f"one of {', '.join(_LANGUAGES)}", language)
    if region is not None and region not in REGIONS:
        raise InvalidValueError("region", "an ISO 3166-1 alpha-2 code, such as AU", region)
    forms, meanings = _LANGUAGES[language]
    pattern = _pattern(money.currency, forms, meanings, region)
    low, high = _ends(money.bounds, pattern, forms)
    return _form(money.bounds, forms).format(low=low, high=high)


def _form(bounds: Bounds, forms: MoneyForms) -> str:
    edges = (bounds.low_edge, bounds.high_edge)
    if bounds.high is None:
        return forms.low[bounds.low_edge]
    if bounds.low is None:
        return forms.high[bounds.high_edge]
    if bounds.low == bounds.high and edges in forms.point:
        return forms.point[edges]
    return forms.both[edges]


def _pattern(currency: Currency, forms: MoneyForms, meanings: Codes, region: str | None) -> str:
    """Give the form of a sum in a currency: a sign joins its number, a code stands apart."""
    local = REGIONS[region].split() if region else []
    for sign in forms.signs:
        meant = next((code for code in local if code in meanings[sign]), meanings[sign][0])
        if meant == currency.code:
            return "{minus}" + sign + "{figures}"
    return currency.code + " {minus}{figures}"


def _ends(bounds: Bounds, pattern: str, forms: MoneyForms) -> tuple[str, str]:
    """Write both ends, the high one without a scale word that would be read for both."""
    low = _sum(bounds.low, pattern, forms.scales)
    bare = low and not low.endswith(tuple(forms.scales.values()))
    return low, _sum(bounds.high, pattern, {} if bare else forms.scales)


def _sum(amount: Decimal | None, pattern: str, scales: Mapping[int, str]) -> str:
    if amount is None:
        return ""
    digits = plain(amount)
    minus = "-" if digits.startswith("-") else ""
    return pattern.format(minus=minus, figures=_figures(digits.removeprefix("-"), scales))


def _figures(digits: str, scales: Mapping[int, str]) -> str:
    """Write a number exactly, with the greatest scale word that leaves few decimal places."""
    for exponent, word in scales.items():
        whole, _, places = plain(Decimal(f"{digits}E-{exponent}")).partition(".")
        if whole != "0" and len(places) <= _MOST_PLACES:
            return f"{_joined(whole, places)} {word}"
    whole, _, places = digits.partition(".")
    return _joined(whole, places.ljust(2, "0") if places else "")


def _joined(whole: str, places: str) -> str:
    return f"{int(whole):,}.{places}" if places else f"{int(whole):,}"

"""Money in English text: found wherever it stands, or read from one phrase.

>>> [mention] = find_money("The loan, of more than US$1.2 billion, was signed.")
>>> print(mention.money)
USD >1200000000
>>> mention.text
'more than US$1.2 billion'
"""

from functools import lru_cache
from typing import Final

from attrs import frozen

from energydeals._iso3166 import ALPHA_2
from energydeals.bounds import Bounds
from energydeals.currency import Currency
from energydeals.errors import InvalidValueError, ParseError
from energydeals.phrases._currencies import Resolution
from energydeals.phrases._fold import fold
from energydeals.phrases._scan import Found, Scanner
from energydeals.stated import StatedMoney
from energydeals.vocabulary.en_money import MONEY

__all__ = ["MoneyMention", "Resolution", "find_money", "parse_money"]

_LANGUAGES: Final = {"en": MONEY}


@frozen
class MoneyMention:
    """A sum of money where it stands in a text."""

    #: The span of the phrase: qualifier, sign, number and scale word; no article, no "per".
    start: int
    end: int
    #: The phrase as written.
    text: str
    money: StatedMoney
    #: What the sum is for each of, in the singular: "barrel" for "$50 a barrel".
    per: str | None = None
    #: The last written place as XBRL counts it, -8 for "$1.2 billion"; None for "millions".
    decimals: int | None = None
    #: What decided the currency of an ambiguous sign or word; None where it was not ambiguous.
    resolution: Resolution | None = None
    #: The same sum in other currencies, as the text gives it: "$1bn (7.1bn yuan)".
    equivalents: "tuple[MoneyMention, ...]" = ()


def find_money(
    text: str, *, language: str = "en", region: str | None = None
) -> list[MoneyMention]:
    """Find the sums of money in a text, in order; text without any gives an empty list.

    An ambiguous sign such as "$" means what words beside it say, else the currency of the
    region (an ISO 3166-1 alpha-2 code), else the US dollar. Raises `InvalidValueError` for a
    language or a region that is not known, and for nothing else.

    >>> [str(mention.money) for mention in find_money("It rose from $4 to about A$5.", region="CA")]
    ['CAD 4', 'AUD ~5']
    """
    scanner = _scanner(language, region)
    return [_mention(text, found) for found in scanner.found(fold(text))]


def _mention(text: str, found: Found) -> MoneyMention:
    phrase = found.phrase
    meaning = phrase.low.meaning
    assert meaning is not None
    decimals = None if phrase.low.vague else phrase.low.numeral.decimals
    return MoneyMention(
        found.start,
        found.end,
        text[found.start : found.end],
        StatedMoney(found.bounds, _currency(meaning.codes[0])),
        found.per,
        decimals,
        meaning.resolution,
    )


_currency = lru_cache(maxsize=None)(Currency)


@lru_cache(maxsize=None)
def _scanner(language: str, region: str | None) -> Scanner:
    if language not in _LANGUAGES:
        raise InvalidValueError("language", f"one of {', '.join(_LANGUAGES)}", language)
    if region is not None and region not in ALPHA_2:
        raise InvalidValueError("region", "an ISO 3166-1 alpha-2 code, such as AU", region)
    return Scanner(_LANGUAGES[language], region)


def parse_money(text: str, *, language: str = "en", region: str | None = None) -> StatedMoney:
    """Read exactly one phrase.

    >>> print(parse_money("between $200 and $300 million"))
    USD [200000000, 300000000]
    """
    found = find_money(text, language=language, region=region)
    if not found:
        raise ParseError("expected a sum of money", text, 0, len(text))
    if len(found) > 1:
        raise ParseError("expected one sum of money", text, found[1].start, found[1].end)
    before, after = text[: found[0].start], text[found[0].end :]
    if before.strip():
        raise ParseError("expected a sum of money", text, 0, found[0].start)
    if after.strip():
        raise ParseError("expected the end of the text", text, found[0].end, len(text))
    return found[0].money

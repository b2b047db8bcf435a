"""Money in English text: found wherever it stands, or read from one phrase.

>>> [mention] = find_money("The loan, of more than US$1.2 billion, was signed.")
>>> print(mention.money)
USD >1200000000
>>> mention.text
'more than US$1.2 billion'
"""

from functools import cache
from typing import Final

from attrs import frozen

from energydeals._checks import check_type
from energydeals._iso3166 import ALPHA_2
from energydeals.errors import InvalidValueError, ParseError
from energydeals.phrases._as_named import as_named
from energydeals.phrases._currencies import Resolution
from energydeals.phrases._fold import fold
from energydeals.phrases._found import Found
from energydeals.phrases._join import joined
from energydeals.phrases._refusals import impossible, incomplete, unexpected
from energydeals.phrases._scan import Scanner
from energydeals.stated import StatedMoney
from energydeals.vocabulary.en_money import MONEY

__all__ = ["MoneyMention", "Resolution", "find_money", "parse_money"]

_LANGUAGES: Final = {"en": MONEY}


@frozen
class MoneyMention:
    """A sum of money where it stands in a text.

    >>> [found] = find_money("Oil fell to about $1.20 a litre.")
    >>> found.text, found.per, found.decimals, found.resolution
    ('about $1.20', 'litre', 2, Resolution.DEFAULT)
    """

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


def find_money(text: str, *, language: str = "en", region: str | None = None) -> list[MoneyMention]:
    """Find the sums of money in a text, in order; text without any gives an empty list.

    An ambiguous sign such as "$" means what words beside it say, else the currency of the
    region (an ISO 3166-1 alpha-2 code), else the US dollar; "crowns" and their like mean those
    that the text has named before. No text raises anything: errors are
    `InvalidValueError` for a language or a region that is not known, and `InvalidTypeError` for
    what is no text.

    >>> [str(mention.money) for mention in find_money("It rose from $4 to about A$5.", region="CA")]
    ['CAD 4', 'AUD ~5']
    """
    check_type(text, str, "text")
    return _mentions(text, _scanner(language, region))


def _mentions(text: str, scanner: Scanner) -> list[MoneyMention]:
    folded = fold(text)
    found = as_named(scanner.found(folded))
    together = joined(folded, found, scanner.patterns) if found else []
    made = [_mention(text, each) for each in together]
    return [mention for mention in made if mention is not None]


def _mention(text: str, found: Found) -> MoneyMention | None:
    """Make the mention of a sum, or give None where it is no amount of money."""
    start, end, _, money, meaning, decimals, per, _, others = found
    if money is None:
        return None
    same: tuple[MoneyMention, ...] = ()
    if others:
        made = [_mention(text, each) for each in others]
        same = tuple([mention for mention in made if mention is not None])
    return MoneyMention(start, end, text[start:end], money, per, decimals, meaning.resolution, same)


@cache
def _scanner(language: str, region: str | None, *, lenient: bool = False) -> Scanner:
    if language not in _LANGUAGES:
        raise InvalidValueError("language", f"one of {', '.join(_LANGUAGES)}", language)
    if region is not None and region not in ALPHA_2:
        raise InvalidValueError("region", "an ISO 3166-1 alpha-2 code, such as AU", region)
    return Scanner(_LANGUAGES[language], region, lenient)


def parse_money(text: str, *, language: str = "en", region: str | None = None) -> StatedMoney:
    """Read exactly one phrase; an article before it and space around it do not matter.

    What is a word or a weight as well ("ALL 5 million", the Albanian lek; "20 pounds") is read
    here, though `find_money` leaves it alone. Raises `ParseError`, which says where the phrase
    ended or what was missing, and otherwise what `find_money` raises.

    >>> print(parse_money("between $200 and $300 million"))
    USD [200000000, 300000000]
    >>> parse_money("$50 per barrel")
    Traceback (most recent call last):
    energydeals.errors.ParseError: expected the end of the sum at position 4, found 'per barrel'
    """
    check_type(text, str, "text")
    found = _mentions(text, _scanner(language, region))
    if not _is_whole(text, found):
        lenient = _mentions(text, _scanner(language, region, lenient=True))
        if not _is_whole(text, lenient):
            raise _refusal(text, lenient, _scanner(language, region, lenient=True))
        found = lenient
    return found[0].money


def _is_whole(text: str, found: list[MoneyMention]) -> bool:
    """Tell whether one sum is all that a text holds."""
    if len(found) != 1 or found[0].equivalents or text[found[0].end :].strip():
        return False
    return _is_article(text[: found[0].start])


def _is_article(text: str) -> bool:
    """Tell whether a text is an article or nothing."""
    return text.strip().lower() in ("", *MONEY.articles, "the")


def _refusal(text: str, found: list[MoneyMention], scanner: Scanner) -> ParseError:
    """Say what keeps a text from being one phrase, and where."""
    if not found:
        folded = fold(text)
        for each in scanner.found(folded):
            if (rule := impossible(each.ends)) is not None:
                return unexpected(rule, text, each.start, each.end)
        return incomplete(folded, scanner)
    first, *others = [same for each in found for same in (each, *each.equivalents)]
    if not _is_article(text[: first.start]):
        return unexpected("a sum of money", text, 0, first.start)
    if others:
        return unexpected("one sum and no other", text, others[0].start, others[0].end)
    return unexpected("the end of the sum", text, first.end, len(text))

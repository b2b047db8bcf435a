"""Money in English text: found wherever it stands, or read from one phrase.

>>> [mention] = find_money("The loan, of more than US$1.2 billion, was signed.")
>>> print(mention.money)
USD >1200000000
>>> mention.text
'more than US$1.2 billion'
"""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Final

from attrs import frozen

from energydeals._checks import check_type
from energydeals._iso3166 import ALPHA_2
from energydeals.bounds import Bounds
from energydeals.errors import InvalidValueError, ParseError
from energydeals.phrases._currencies import Resolution
from energydeals.phrases._fold import fold
from energydeals.phrases._found import Found
from energydeals.phrases._join import joined
from energydeals.phrases._scan import Scanner
from energydeals.stated import StatedMoney
from energydeals.vocabulary.en_money import MONEY

__all__ = ["MoneyMention", "Resolution", "find_money", "parse_money"]

_LANGUAGES: Final = {"en": MONEY}
_RULE: Final = "a number below 10^26 with at most 12 decimal places"


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


def find_money(text: str, *, language: str = "en", region: str | None = None) -> list[MoneyMention]:
    """Find the sums of money in a text, in order; text without any gives an empty list.

    An ambiguous sign such as "$" means what words beside it say, else the currency of the
    region (an ISO 3166-1 alpha-2 code), else the US dollar. Raises `InvalidValueError` for a
    language or a region that is not known, and for nothing else.

    >>> [str(mention.money) for mention in find_money("It rose from $4 to about A$5.", region="CA")]
    ['CAD 4', 'AUD ~5']
    """
    return _mentions(text, _scanner(language, region))


def _mentions(text: str, scanner: Scanner) -> list[MoneyMention]:
    folded = fold(text)
    found = scanner.found(folded)
    together = joined(folded, found, scanner.patterns) if found else []
    made = (_mention(text, each.main, each.equivalents) for each in together)
    return [mention for mention in made if mention is not None]


def _mention(text: str, found: Found, equivalents: Sequence[Found] = ()) -> MoneyMention | None:
    """Make the mention of a sum, or give None where it is no amount of money."""
    start, end, _, money, meaning, decimals, per, _ = found
    if money is None:
        return None
    made = [_mention(text, each) for each in equivalents]
    same = tuple(each for each in made if each is not None) if made else ()
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

    Codes that are words as well ("ALL 5 million", the Albanian lek) are read here, though
    `find_money` leaves them alone. Raises `ParseError`, which says where the phrase ended or
    what was missing, and `InvalidValueError` as `find_money` does.

    >>> print(parse_money("between $200 and $300 million"))
    USD [200000000, 300000000]
    >>> parse_money("$50 per barrel")
    Traceback (most recent call last):
    energydeals.errors.ParseError: expected the end of the text at position 4, found 'per barrel'
    """
    check_type(text, str, "text")
    found = _mentions(text, _scanner(language, region))
    if not _is_whole(text, found):
        lenient = _mentions(text, _scanner(language, region, lenient=True))
        if not _is_whole(text, lenient):
            raise _refusal(text, found, _scanner(language, region))
        found = lenient
    return found[0].money


def _is_whole(text: str, found: list[MoneyMention]) -> bool:
    """Tell whether one sum is all that a text holds."""
    if len(found) != 1 or found[0].equivalents or text[found[0].end :].strip():
        return False
    return text[: found[0].start].strip().lower() in ("", *MONEY.articles, "the")


def _refusal(text: str, found: list[MoneyMention], scanner: Scanner) -> ParseError:
    """Say what keeps a text from being one phrase, and where."""
    for each in () if found else scanner.found(fold(text)):
        if not all(map(_is_in_range, each.ends[:2])):
            return ParseError(f"expected {_RULE}", text, each.start, each.end)
    if not found or text[: found[0].start].strip():
        end = found[0].start if found else len(text)
        return ParseError("expected a sum of money", text, *_trimmed(text, 0, end))
    return ParseError(
        "expected the end of the text", text, *_trimmed(text, found[0].end, len(text))
    )


def _is_in_range(end: Decimal | None) -> bool:
    try:
        Bounds(end, Decimal(0) if end is None else end)
    except InvalidValueError:
        return False
    return True


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the span without the space around it."""
    piece = text[start:end].rstrip()
    return start + len(piece) - len(piece.lstrip()), start + len(piece)

"""Why a text is not exactly one sum of money, and where it stops being one."""

import re
from typing import Final

from energydeals.bounds import Bounds
from energydeals.errors import InvalidValueError, ParseError
from energydeals.phrases._claims import Ends
from energydeals.phrases._fold import Folded
from energydeals.phrases._scan import Scanner

__all__ = ["impossible", "incomplete", "unexpected"]

_WORD: Final = re.compile(rb"[^ \n]++")
_LAST_WORD_BACK: Final = re.compile(rb"[ \n]*+([^ \n]++)")


def unexpected(what: str, text: str, start: int, end: int) -> ParseError:
    """Say what was expected where something else stands; the space around that is left out."""
    piece = text[start:end].rstrip()
    behind = start + len(piece)
    return ParseError(f"expected {what}", text, behind - len(piece.lstrip()), behind)


def impossible(ends: Ends) -> str | None:
    """Give the rule that the ends of a claim break, such as those of "less than $0"."""
    low, high, low_edge, high_edge = ends
    try:
        Bounds(low, high, low_edge=low_edge, high_edge=high_edge)
    except InvalidValueError as error:
        return error.rule
    return None


def incomplete(text: Folded, scanner: Scanner) -> ParseError:
    """Say what a text lacks in which no sum was found: a number, its currency, or both."""
    first, last = text.shape.find(b"0"), text.size - 1 - text.back.find(b"0")
    number = scanner.patterns.number_back.match(text.back, text.size - 1 - last)
    if first < 0 or number is None:
        return _without_digits(text, scanner)
    place = text.size - number.end()
    amount = scanner.amounts.read(text, place)
    if amount is None:
        return unexpected("a number", text.text, place, text.size)
    before = scanner.qualifiers.before(text, first, 0)
    start = before.opened if before.opens else before.start
    stranger = _LAST_WORD_BACK.match(text.back, text.size - start)
    if stranger is not None:
        return unexpected("a currency", text.text, text.size - stranger.end(), start)
    return unexpected("a currency", text.text, amount.end, text.size)


def _without_digits(text: Folded, scanner: Scanner) -> ParseError:
    """Say what is missing beside a number in words, or beside a currency."""
    size = len(text.text.rstrip())
    if scanner.spoken.number(text, size) is not None:
        return unexpected("a currency", text.text, size, size)
    currencies = scanner.amounts.currencies
    for word in _WORD.finditer(text.shape):
        meaning = currencies.words.get(word[0].lower())
        if meaning is not None and not meaning.partial:
            return unexpected("a number", text.text, word.start(), text.size)
        if word[0] in currencies.signs:
            return unexpected("a number", text.text, word.end(), text.size)
    return unexpected("a sum of money", text.text, 0, text.size)

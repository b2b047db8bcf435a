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
    digit = text.shape.find(b"0")
    if digit < 0:
        return _without_number(text, scanner)
    amount = scanner.amounts.read(text, digit)
    if amount is None:
        return unexpected("a number", text.text, digit, text.size)
    start = scanner.qualifiers.before(text, digit, 0).start
    before = _LAST_WORD_BACK.match(text.back, text.size - start)
    if before is not None:
        return unexpected("a currency", text.text, text.size - before.end(), start)
    return unexpected("a currency", text.text, amount.end, text.size)


def _without_number(text: Folded, scanner: Scanner) -> ParseError:
    """Say where a number is missing beside a currency, or that there is no currency either."""
    currencies = scanner.amounts.currencies
    for word in _WORD.finditer(text.shape):
        if word[0] in currencies.signs or word[0].lower() in currencies.words:
            lead = text.text[: word.start()].strip()
            span = (0, word.start()) if lead else (word.end(), text.size)
            return unexpected("a number", text.text, *span)
    return unexpected("a sum of money", text.text, 0, text.size)

"""How far the name of a project reaches: the words before its noun, and a number behind it."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from energydeals.reading.words.lexicon import Tokens
from energydeals.vocabulary import en_projects as words

__all__ = ["Extent", "extent_of"]

Span = tuple[int, int]
#: How many words before its noun the name of a project may have.
_NAME_LIMIT: Final = 7
_JOINTS: Final = (" ", "-", "'", "' ")
_NUMBER: Final = re.compile(r"[0-9]{1,3}[A-Z]?|[A-Z]{1,2}|[IVX]{1,4}[A-Z]?")


class Extent(NamedTuple):
    """The words of a project's name: where they begin and end, and what names it."""

    first: int
    start: int
    end: int
    named: bool
    numbered: bool


def extent_of(folded: str, tokens: Tokens, noun: Span, is_foreign: Callable[[int], bool]) -> Extent:
    """Extend a project noun over its name; `is_foreign` tells a place in another name.

    >>> from energydeals.reading.words.lexicon import tokens_of
    >>> text = "the Braes of Orrin 2 wind farm"
    >>> _, start, end, named, _ = extent_of(text, tokens_of(text), (21, 30), lambda place: False)
    >>> text[start:end], named
    ('Braes of Orrin 2 wind farm', True)
    """
    place, after = tokens.places(*noun)
    plural = tokens.words[after - 1].endswith("s")
    first = _before(folded, tokens, place, is_foreign, plural=plural)
    start, first = _unbracketed(folded, tokens, first, noun)
    if start is None:
        first = _before(folded, tokens, first, is_foreign, plural=plural)
        while first < place and tokens.words[first] in words.NO_BEGINNINGS:
            first += 1
        start = tokens.starts[first]
    end = _numbered(folded, tokens, after)
    named = any(_is_name(folded, tokens, each) for each in range(first, place))
    return Extent(first, start, end, named, end > noun[1])


def _before(
    folded: str, tokens: Tokens, place: int, is_foreign: Callable[[int], bool], *, plural: bool
) -> int:
    """Give the number of the first word that belongs to the noun at a place."""
    first = place
    while place - first < _NAME_LIMIT:
        step = _step(folded, tokens, first, plural=plural)
        if step == 0 or is_foreign(tokens.starts[first - step]):
            break
        first -= step
    return first


def _step(folded: str, tokens: Tokens, first: int, *, plural: bool) -> int:
    """Tell how many words right before one belong to the same name."""
    if first == 0:
        return 0
    gap = folded[tokens.ends[first - 1] : tokens.starts[first]]
    if gap in _JOINTS and (_belongs(folded, tokens, first - 1) or _joins(tokens, first)):
        return 1
    before = max(0, first - 2)
    near = folded[tokens.ends[before] : tokens.starts[first - 1]] in (" ", "-")
    led = gap in (" ", "-") and near and _is_capital(folded, tokens, before)
    word, head = tokens.words[first - 1], tokens.words[before]
    if not led or head in words.NO_NAMES:
        return 0
    if word.isdigit():
        return 2 if len(word) < 3 and head not in words.MONTHS else 0
    links = word in words.LINKS or (word == "of" and head in words.LANDFORMS)
    links = links or (word == "and" and plural and head not in words.MODIFIERS)
    return 2 if links and _is_capital(folded, tokens, first) else 0


def _is_capital(folded: str, tokens: Tokens, place: int) -> bool:
    return folded[tokens.starts[place]].isupper()


def _belongs(folded: str, tokens: Tokens, place: int) -> bool:
    word = tokens.words[place]
    if word in words.MODIFIERS or word == "s":
        return True
    return _is_capital(folded, tokens, place) and word not in words.NO_NAMES


def _joins(tokens: Tokens, second: int) -> bool:
    """Tell "copper and cobalt deposit", whose noun has two modifiers."""
    row = tokens.words[max(0, second - 2) : second + 1]
    return row[1:2] == ["and"] and {row[0], row[-1]} <= words.MODIFIERS


def _is_name(folded: str, tokens: Tokens, place: int) -> bool:
    """Tell a name of its own from "Offshore" and "Seven"."""
    word = tokens.words[place]
    return _is_capital(folded, tokens, place) and word not in words.MODIFIERS | words.NO_BEGINNINGS


def _unbracketed(folded: str, tokens: Tokens, first: int, noun: Span) -> tuple[int | None, int]:
    """Take "liquefied natural gas (LNG) terminal" from its long form, else from the bracket on."""
    start = tokens.starts[first]
    close = folded.find(")", start, noun[1])
    if close < 0 or "(" in folded[start:close]:
        return None, first
    letters = folded[start:close].lower()
    long = first - len(letters)
    if long >= 0 and letters == "".join(word[0] for word in tokens.words[long:first]):
        return None, long
    behind = tokens.places(start, close)[1]
    return tokens.starts[behind], behind


def _numbered(folded: str, tokens: Tokens, after: int) -> int:
    """Take in what numbers a block, a line or a phase: "Block 54", "Line D", "Block 16/21"."""
    end = tokens.ends[after - 1]
    if tokens.words[after - 1] not in words.NUMBERED_PROJECTS:
        return end
    gaps: tuple[str, ...] = (" ", "-")
    for start, last in zip(tokens.starts[after : after + 3], tokens.ends[after:], strict=False):
        if folded[end:start] not in gaps or not _NUMBER.fullmatch(folded, start, last):
            break
        end, gaps = last, ("/", "-")
    return end

"""Project words that speak of no project: of a trade, an activity, a prospect or goods."""

import re
from typing import Any, Final

from energydeals.reading.words.lexicon import Hit, Tokens
from energydeals.vocabulary import en_projects as words

__all__ = ["is_index", "is_no_project", "is_trade"]

_PROSPECTS: Final = re.compile(rf" of (?:[^.;:]{{0,24}}?[0-9 ])?(?:{words.PROSPECTS})\b")
#: So many words may stand between "maker of" and what is made.
_FEW: Final = 2


def is_no_project(folded: str, tokens: Tokens, hit: Hit[Any]) -> bool:
    """Tell project words that speak of no project.

    >>> from energydeals.reading.words.lexicon import tokens_of
    >>> text = "in the field of energy"
    >>> is_no_project(text, tokens_of(text), Hit(7, 12, None))
    True
    """
    first, after = tokens.places(hit.start, hit.end)
    noun, behind = tokens.words[after - 1], tokens.behind(hit.end)
    before = "".join(tokens.words[max(0, first - 1) : first])
    priced = noun == "hub" and before in words.PRICED_AT
    if priced or is_trade(tokens, hit) or behind in words.GOODS or _is_made(tokens, first):
        return True
    if after - first == 1 and (noun in words.MEASURED or noun == "battery"):
        return not _stands(folded, tokens, hit, first)
    if after - first == 1 and noun in words.ACTIVITIES:
        return before in words.ACTIVE or behind in words.ACTED
    if after - first == 1 and noun == "field":
        return behind == "of" and not folded[hit.end + 4 : hit.end + 5].isupper()
    if noun.startswith("pipeline"):
        prospective = before in words.PROSPECTIVE or behind in words.PIPED
        return prospective or _PROSPECTS.match(folded, hit.end) is not None
    return False


def _stands(folded: str, tokens: Tokens, hit: Hit[Any], first: int) -> bool:
    """Tell "a battery near Orvel" and "50 MW of solar" from "battery metals" and "solar firms"."""
    behind = tokens.behind(hit.end)
    if not folded[hit.start].islower() or not (behind == "" or behind in words.STANDS):
        return False
    led = tokens.words[max(0, first - 2) : first]
    measured = led[-1:] == ["of"] and led[0].endswith(words.UNITS)
    return tokens.words[first] == "battery" or measured


def is_trade(tokens: Tokens, hit: Hit[Any]) -> bool:
    """Tell "oilfield services firm", "oil and gas sector" from a project: what people live by."""
    place = tokens.places(hit.start, hit.end)[1]
    behind = tokens.behind(hit.end)
    if behind == "and":
        behind = "".join(tokens.words[place + 2 : place + 3])
    return behind in words.TRADESMEN


def is_index(tokens: Tokens, hit: Hit[str]) -> bool:
    """Tell what a price follows, "linked to crude", from what is sold."""
    place, _ = tokens.places(hit.start, hit.end)
    led = tokens.words[max(0, place - 2) : place]
    return led[-1:] == ["to"] and led[0] in words.INDEXED


def _is_made(tokens: Tokens, place: int) -> bool:
    """Tell what somebody makes or runs: "a maker of batteries", "which builds wind farms"."""
    row = tokens.words[max(0, place - _FEW - 2) : place]
    while row and row[-1] in words.MODIFIERS:
        row.pop()
    led = tuple(row[-2:])
    return len(led) == 2 and (
        (led[1] == "of" and led[0] in words.MAKERS)
        or (led[0] in ("which", "that", "who") and led[1] in words.MAKES)
    )

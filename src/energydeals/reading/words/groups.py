"""Words that stand for several parties at once: "the two companies", "the trio"."""

from functools import cache
from typing import Final

from attrs import frozen

from energydeals.reading.words.lexicon import Hit, Lexicon, Tokens, phrases
from energydeals.vocabulary.en_parties import GROUPS
from energydeals.vocabulary.en_roles import AFTER_GROUPS, FIRM_GROUPS, LENDER_GROUPS, STATE_GROUPS

__all__ = ["GroupMention", "find_groups"]

_UNKNOWN: Final = 0


@frozen
class GroupMention:
    """Words for several parties in `text[start:end]`."""

    start: int
    end: int
    #: How many they are, or None where the words do not say.
    count: int | None
    #: Whether they are states, or firms; None where the words do not say.
    states: bool | None = None
    #: Whether they are lenders.
    lenders: bool = False


@cache
def _lexicon() -> Lexicon[int]:
    return Lexicon(phrases({count or _UNKNOWN: row for count, row in GROUPS.items()}))


def find_groups(tokens: Tokens) -> tuple[GroupMention, ...]:
    """Find the words of a text that stand for parties named elsewhere.

    >>> from energydeals.reading.words.lexicon import tokens_of
    >>> find_groups(tokens_of("The two companies agreed; the two contracts are big."))
    (GroupMention(start=0, end=17, count=2, states=False, lenders=False),)
    """
    hits = _lexicon().find(tokens)
    return tuple(_group(tokens, hit) for hit in hits if _stands_alone(tokens, hit))


def _group(tokens: Tokens, hit: Hit[int]) -> GroupMention:
    last = _last(tokens, hit)
    lend = last in LENDER_GROUPS
    return GroupMention(hit.start, hit.end, hit.value or None, _states(last), lend)


def _last(tokens: Tokens, hit: Hit[int]) -> str:
    return tokens.words[tokens.places(hit.start, hit.end)[1] - 1]


def _states(last: str) -> bool | None:
    if last in STATE_GROUPS:
        return True
    return False if last in FIRM_GROUPS else None


def _stands_alone(tokens: Tokens, hit: Hit[int]) -> bool:
    """Tell "the two have agreed" from "the two contracts" and "the pair of deals"."""
    after = tokens.behind(hit.end)
    if after == "of":
        return False
    last = _last(tokens, hit)
    if last not in ("two", "three", "both", "three", "four", "five"):
        return True
    return not after or after in AFTER_GROUPS or after.endswith("ed")

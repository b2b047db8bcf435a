"""Words that stand for several parties at once: "the two companies", "the trio"."""

from functools import cache
from typing import Final

from attrs import frozen

from energydeals.reading.lexicon import Lexicon, phrases, tokens_of
from energydeals.reading.source import Source
from energydeals.vocabulary.en_parties import GROUPS

__all__ = ["GroupMention", "find_groups"]

_UNKNOWN: Final = 0


@frozen
class GroupMention:
    """Words for several parties in `text[start:end]`."""

    start: int
    end: int
    #: How many they are, or None where the words do not say.
    count: int | None


@cache
def _lexicon() -> Lexicon[int]:
    return Lexicon(phrases({count or _UNKNOWN: row for count, row in GROUPS.items()}))


def find_groups(source: Source) -> tuple[GroupMention, ...]:
    """Find the words of a text that stand for parties named elsewhere.

    >>> from energydeals.reading.source import source_of
    >>> find_groups(source_of("The two companies agreed."))
    (GroupMention(start=0, end=17, count=2),)
    """
    hits = _lexicon().find(tokens_of(source.folded))
    return tuple(GroupMention(hit.start, hit.end, hit.value or None) for hit in hits)

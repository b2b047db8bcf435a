"""Words that bound a sum: those right before it, read backwards, and those right behind it."""

import re
from typing import Final, NamedTuple

from attrs import define, field

from energydeals.bounds import Qualifier
from energydeals.phrases._amounts import normal
from energydeals.phrases._fold import Folded, as_pattern
from energydeals.phrases._patterns import Patterns
from energydeals.phrases._trie import any_before

__all__ = ["Before", "Qualifiers"]

_BETWEEN: Final = "between"
_FROM: Final = "from"


class Before(NamedTuple):
    """Words right before a sum: they qualify it, or open a range, or both may be."""

    start: int
    qualifier: Qualifier | None
    #: "between" or "from".
    opens: str | None = None


@define(slots=True)
class Qualifiers:
    """Finds the qualifiers of one language."""

    patterns: Patterns
    #: The reversed words and what they do.
    _before: dict[bytes, tuple[Qualifier | None, str | None]] = field(init=False, factory=dict)
    _behind: dict[bytes, Qualifier] = field(init=False, factory=dict)
    #: What may stand before a word, reversed, so that it qualifies nothing.
    _unqualified: dict[bytes, re.Pattern[bytes]] = field(init=False, factory=dict)
    _never_behind: frozenset[bytes] = field(init=False)

    def __attrs_post_init__(self) -> None:
        words = self.patterns.words
        for opens, row in ((_BETWEEN, words.between), (_FROM, words.range_from)):
            self._before |= {as_pattern(word)[::-1]: (None, opens) for word in row}
        for qualifier, row in words.before.items():
            for word in row:
                opens = self._before.get(as_pattern(word)[::-1], (None, None))[1]
                self._before[as_pattern(word)[::-1]] = (qualifier, opens)
        for qualifier, row in words.behind.items():
            self._behind |= dict.fromkeys(map(as_pattern, row), qualifier)
        for word, row in words.unqualified.items():
            pattern = re.compile(b"  ?" + any_before(row) + b"(?![a-z0])")
            self._unqualified[as_pattern(word)[::-1]] = pattern
        self._never_behind = frozenset(map(as_pattern, words.unqualified_before))

    def before(self, text: Folded, place: int, floor: int) -> Before | None:
        """Give the words that end where a sum begins, or None."""
        match = self.patterns.qualifier_before.match(text.back, text.size - place)
        if match is None:
            return None
        start = text.size - match.end()
        words = normal(match[match.lastindex or 0])
        qualifier, opens = self._before[words]
        if start < floor:
            return None
        unless = self._unqualified.get(words)
        if unless is not None and unless.match(text.back, match.end()):
            return None
        return Before(start, qualifier, opens)

    def behind(self, text: Folded, place: int) -> tuple[Qualifier | None, int]:
        """Give the qualifier that begins where a sum ends, and its own end."""
        match = self.patterns.qualifier_behind.match(text.lower, place)
        if match is None:
            return None, place
        following = text.lower[match.end() : match.end() + 24].split()
        if following and following[0].rstrip(b",.;") in self._never_behind:
            return None, place
        words = match[0] if b"  " not in match[0] else re.sub(b"  ", b" ", match[0])
        return self._behind[words], match.end()

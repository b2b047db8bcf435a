"""Words that bound a sum: those right before it, read backwards, and those right behind it."""

import re
from typing import Final, NamedTuple

from attrs import define, field

from energydeals.bounds import Qualifier
from energydeals.phrases._firsts import FirstWords
from energydeals.phrases._fold import Folded, as_pattern, normal
from energydeals.phrases._patterns import Pattern, Patterns
from energydeals.phrases._trie import GAP, any_before

__all__ = ["BETWEEN", "FROM", "Before", "Qualifiers"]

BETWEEN: Final = "between"
FROM: Final = "from"
#: "at least about", "more than an estimated".
_MOST: Final = 2
#: Abbreviations such as "c" are not read from capitals.
_SHORT: Final = 2


class Before(NamedTuple):
    """Words right before a sum: what qualifies it, and what opens a range before that."""

    start: int
    #: The nearest first.
    kinds: tuple[Qualifier, ...] = ()
    #: "between", "from" or nothing, and where it starts.
    opens: str = ""
    opened: int = -1


class _Word(NamedTuple):
    """What words before a sum do."""

    qualifier: Qualifier | None
    opens: str
    #: What may stand before them, reversed, so that they do nothing.
    unless: Pattern | None
    #: Whether they are an abbreviation, which is not read from capitals.
    short: bool


@define(slots=True)
class Qualifiers:
    """Finds the qualifiers of one language."""

    patterns: Patterns
    #: What stands before a sum, reversed.
    _before: dict[bytes, _Word] = field(init=False, factory=dict[bytes, _Word])
    _behind: dict[bytes, Qualifier] = field(init=False, factory=dict[bytes, Qualifier])
    _behind_one: frozenset[bytes] = field(init=False)
    _never_behind: frozenset[bytes] = field(init=False)
    #: The last words of qualifiers and of what may stand behind them.
    _lasts: FirstWords = field(init=False)

    def __attrs_post_init__(self) -> None:
        words = self.patterns.words
        opening = dict.fromkeys(words.between, BETWEEN) | dict.fromkeys(words.range_from, FROM)
        kinds = {word: kind for kind, row in words.before.items() for word in row}
        for word in opening | kinds:
            unless = _unless(words.unqualified.get(word))
            short = len(word) <= _SHORT
            meant = _Word(kinds.get(word), opening.get(word, ""), unless, short)
            self._before[as_pattern(word)[::-1]] = meant
        for qualifier, row in words.behind.items():
            self._behind |= dict.fromkeys(map(as_pattern, row), qualifier)
        lasts = {as_pattern(word)[::-1] for word in (*words.fillers, *words.articles)}
        self._lasts = FirstWords(b"", {*self._before, *lasts})
        self._behind_one = frozenset(map(as_pattern, words.behind_one))
        self._never_behind = frozenset(map(as_pattern, words.unqualified_before))

    @property
    def lasts(self) -> frozenset[bytes]:
        """The reversed words that any qualifier ends with."""
        return self._lasts.known

    def before(self, text: Folded, place: int, floor: int) -> Before:
        """Give the words that end where a sum begins."""
        if not self._lasts.match(text.back, text.size - place):
            return Before(place)
        return self.read_before(text, place, floor)

    def read_before(self, text: Folded, place: int, floor: int) -> Before:
        """Read the words that end where a sum begins, the last one of which ends qualifiers."""
        kinds: tuple[Qualifier, ...] = ()
        back, size, pattern = text.back, text.size, self.patterns.qualifier_back
        while match := pattern.match(back, size - place):
            start = size - match.end()
            qualifier, opens = self._meant(text, match)
            if start < floor:
                break
            if opens and not kinds:
                either = () if qualifier is None else (qualifier,)
                return Before(start if either else place, either, opens, start)
            if opens:
                return Before(place, kinds, opens, start)
            if qualifier is None or len(kinds) == _MOST:
                break
            place, kinds = start, (*kinds, qualifier)
        return Before(place, kinds)

    def _meant(self, text: Folded, match: re.Match[bytes]) -> tuple[Qualifier | None, str]:
        """Give what words before a sum do; nothing where other words before them forbid it."""
        words = match[match.lastindex or 0]
        qualifier, opens, unless, short = self._before.get(words) or self._before[normal(words)]
        if unless is not None and unless.match(text.back, match.end()):
            return None, ""
        if short:
            start = text.size - match.end(match.lastindex or 0)
            if text.shape[start : start + len(words)] != words[::-1]:
                return None, ""
        return qualifier, opens

    def behind(self, text: Folded, place: int, *, two: bool) -> tuple[Qualifier | None, int]:
        """Give the qualifier that begins where a sum ends, and its own end."""
        match = self.patterns.qualifier_behind.match(text.lower, place)
        if match is None:
            return None, place
        leads = self.patterns.leads_on.match(text.lower, place)
        following = text.lower[match.end() : match.end() + 24].split()
        forbidden = following and following[0].rstrip(b",.;") in self._never_behind
        if forbidden or (leads is not None and leads.end() > match.end()):
            return None, place
        words = match[0].replace(b"\n", b" ").replace(b"  ", b" ")
        if two and words in self._behind_one:
            return None, place
        return self._behind[words], match.end()


def _unless(words: tuple[str, ...] | None) -> Pattern | None:
    """Give the pattern of what may not stand before a qualifier."""
    return None if words is None else re.compile(GAP + any_before(words) + b"(?![a-z0])")

"""The words around a number that say how it bounds what is meant."""

import re
from collections.abc import Collection
from decimal import Decimal
from typing import Final, NamedTuple

from energydeals.bounds import Bounds, Edge, Qualifier
from energydeals.phrases._fold import Folded, as_pattern
from energydeals.phrases._trie import GAP, any_before, any_of, as_words
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["Before", "Qualifiers", "bounds_of", "qualifiers_of"]

_MARKS: Final = {
    "~": Qualifier.ABOUT,
    "≈": Qualifier.ABOUT,
    "±": Qualifier.ABOUT,
    ">": Qualifier.MORE_THAN,
    ">=": Qualifier.AT_LEAST,
    "≥": Qualifier.AT_LEAST,
    "<": Qualifier.LESS_THAN,
    "<=": Qualifier.AT_MOST,
    "≤": Qualifier.AT_MOST,
}
#: The edges that a qualifier gives the ends of a number; None where the end is missing.
_EDGES: Final[dict[Qualifier, tuple[Edge | None, Edge | None]]] = {
    Qualifier.ABOUT: (Edge.APPROXIMATE, Edge.APPROXIMATE),
    Qualifier.MORE_THAN: (Edge.EXCLUDED, None),
    Qualifier.AT_LEAST: (Edge.INCLUDED, None),
    Qualifier.LESS_THAN: (None, Edge.EXCLUDED),
    Qualifier.AT_MOST: (None, Edge.INCLUDED),
    Qualifier.NEARLY: (Edge.APPROXIMATE, Edge.EXCLUDED),
    Qualifier.JUST_OVER: (Edge.EXCLUDED, Edge.APPROXIMATE),
}


class Before(NamedTuple):
    """The qualifiers before a number, the nearest first, and where they begin."""

    start: int
    found: tuple[Qualifier, ...] = ()


class Qualifiers(NamedTuple):
    """The patterns of the qualifiers of a language."""

    words: MoneyVocabulary
    meanings: dict[str, Qualifier]
    behind_meanings: dict[str, Qualifier]
    #: On reversed text.
    before: re.Pattern[bytes]
    #: What `before` may not follow: the word before it.
    word_before: re.Pattern[bytes]
    behind: re.Pattern[bytes]
    between: re.Pattern[bytes]
    from_: re.Pattern[bytes]

    def read_before(
        self, folded: Folded, start: int, *, during: Collection[str] = (), led: Collection[str] = ()
    ) -> Before:
        """Read up to two qualifiers backwards from a number.

        Words in `during` count only behind a word in `led`.
        """
        found: list[Qualifier] = []
        while len(found) < 2:
            match = self.before.match(folded.back, folded.size - start)
            if match is None:
                break
            word = as_words(match[1][::-1])
            word_before = self._word_before(folded, match.end())
            if word_before in self.words.unqualified.get(word, ()):
                break
            if word in during and word_before not in led:
                break
            found.append(self.meanings[word])
            start = folded.size - match.end()
        return Before(start, tuple(found))

    def _word_before(self, folded: Folded, position: int) -> str:
        match = self.word_before.match(folded.back, position)
        return "" if match is None else match[1][::-1].decode("latin-1")

    def word_before_start(self, folded: Folded, start: int) -> str:
        """Give the word that stands before a position."""
        return self._word_before(folded, folded.size - start)

    def read_behind(self, folded: Folded, end: int) -> tuple[int, Qualifier | None]:
        """Read a qualifier behind a number and its unit."""
        match = self.behind.match(folded.lower, end)
        if match is None:
            return end, None
        return match.end(), self.behind_meanings[as_words(match[1])]


def qualifiers_of(words: MoneyVocabulary, not_behind: tuple[str, ...] = ()) -> Qualifiers:
    """Make the patterns of a vocabulary."""
    meanings = {each: code for code, row in words.before.items() for each in row} | {
        mark: code for mark, code in _MARKS.items()
    }
    behind = {
        each: code
        for code, row in words.behind.items()
        for each in row
        if each.strip() not in not_behind
    }
    filler = rb"(?:" + any_before(words.fillers) + GAP + rb")?"
    article = rb"(?:" + any_before(words.articles) + GAP + rb")?"
    spaces = rb" {0,2}"
    before = spaces + filler + article + rb"(" + any_before(meanings) + rb")(?![a-z0])"
    unbroken = any_of(words.unqualified_before)
    return Qualifiers(
        words,
        {as_words(as_pattern(word)): code for word, code in meanings.items()},
        {as_words(as_pattern(word)): code for word, code in behind.items()},
        re.compile(before),
        re.compile(rb"[ -]{0,2}([a-z]{1,20}+)"),
        re.compile(rb"(" + any_of(behind) + rb")(?![a-z0])(?!" + GAP + unbroken + rb"(?![a-z]))"),
        re.compile(spaces + rb"(" + any_before(words.between) + rb")(?![a-z0])"),
        re.compile(spaces + rb"(" + any_before(words.range_from) + rb")(?![a-z0])"),
    )


def bounds_of(low: Decimal, high: Decimal, qualifiers: Collection[Qualifier]) -> Bounds:
    """Bound a number, or the numbers of a range, by the qualifiers around them.

    >>> bounds_of(Decimal(5), Decimal(5), [Qualifier.ABOUT, Qualifier.AT_MOST])
    Bounds.parse('<=~5')
    """
    low_edge: Edge | None = Edge.INCLUDED
    high_edge: Edge | None = Edge.INCLUDED
    for qualifier in (each for each in qualifiers if each is not Qualifier.ABOUT):
        low_edge, high_edge = _EDGES[qualifier]
        break
    if Qualifier.ABOUT in qualifiers:
        low_edge = None if low_edge is None else Edge.APPROXIMATE
        high_edge = None if high_edge is None else Edge.APPROXIMATE
    return Bounds(
        None if low_edge is None else low,
        None if high_edge is None else high,
        low_edge=low_edge or Edge.INCLUDED,
        high_edge=high_edge or Edge.INCLUDED,
    )

"""The words around a number that say how it bounds what is meant."""

import re
from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal
from typing import Final, NamedTuple

from energydeals.bounds import Bounds, Edge, Qualifier
from energydeals.phrases._bare_numbers import BareNumber, word_before
from energydeals.phrases._fold import Folded, as_pattern
from energydeals.phrases._trie import GAP, any_before, any_of, as_words
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["Before", "Behind", "Qualifiers", "bounds_of"]

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
    Qualifier.MORE_THAN: (Edge.EXCLUDED, None),
    Qualifier.AT_LEAST: (Edge.INCLUDED, None),
    Qualifier.LESS_THAN: (None, Edge.EXCLUDED),
    Qualifier.AT_MOST: (None, Edge.INCLUDED),
    Qualifier.NEARLY: (Edge.APPROXIMATE, Edge.EXCLUDED),
    Qualifier.JUST_OVER: (Edge.EXCLUDED, Edge.APPROXIMATE),
}


_WORDS: Final = re.compile(rb"(?:[ -]{0,2}[a-z]{1,20}+){1,3}+")


class Before(NamedTuple):
    """The qualifiers before a number, the nearest first, and where they begin."""

    start: int
    codes: tuple[Qualifier, ...] = ()


class Behind(NamedTuple):
    """The qualifier behind a number, if any, and where it ends."""

    end: int
    codes: tuple[Qualifier, ...] = ()


class Qualifiers:
    """Reads the qualifiers and ranges of one language."""

    def __init__(self, words: MoneyVocabulary, not_behind: tuple[str, ...] = ()) -> None:
        before = {each: code for code, row in words.before.items() for each in row} | _MARKS
        behind = {
            each: code
            for code, row in words.behind.items()
            for each in row
            if each.strip() not in not_behind
        }
        unqualified = any_of(words.unqualified_before) + rb"(?![a-z])"
        article = rb"(?:" + any_before(words.articles) + GAP + rb")?"
        filler = rb"(?:" + any_before(words.fillers) + GAP + article + rb")?"
        self._words = words
        self._codes_before = _folded_keys(before)
        self._codes_behind = _folded_keys(behind)
        self._before = _backwards(before, lead=rb" {0,2}" + filler)
        self._behind = re.compile(
            rb"(" + any_of(behind) + rb")(?![a-z0])(?!" + GAP + unqualified + rb")"
        )
        self._between = _backwards(_shortest(words.between))
        self._from = _backwards(_shortest(words.range_from))
        self._and = re.compile(rb" {1,2}" + any_of(words.between_and) + rb" {1,2}")
        self._to = re.compile(rb" {0,2}(?:-|" + any_of(words.range_to) + rb") {0,2}")

    def read_before(
        self, folded: Folded, start: int, *, during: Collection[str] = (), led: Collection[str] = ()
    ) -> Before:
        """Read up to two qualifiers backwards from a number.

        Words in `during` count only behind a word in `led`.
        """
        found: list[Qualifier] = []
        while len(found) < 2:
            match = self._before.match(folded.back, folded.size - start)
            if match is None:
                break
            qualifier = as_words(match[1][::-1])
            word = word_before(folded, folded.size - match.end())
            refused = word in self._words.unqualified.get(qualifier, ())
            if refused or (qualifier in during and word not in led):
                break
            found.append(self._codes_before[qualifier])
            start = folded.size - match.end()
        return Before(start, tuple(found))

    def read_behind(self, folded: Folded, end: int, limit: int) -> Behind:
        """Read a qualifier behind a number and its unit, up to a limit."""
        match = self._behind.match(folded.lower, end)
        if match is None or match.end() > limit:
            return Behind(end)
        return Behind(match.end(), (self.code_behind(match[1]),))

    def code_behind(self, matched: bytes) -> Qualifier:
        """Give what words behind a number mean."""
        return self._codes_behind[as_words(matched)]

    def range_start(self, folded: Folded, first: BareNumber, end: int, second: int) -> int | None:
        """Give where a range begins, if the words around two numbers make them one.

        The first number ends, with its unit, at `end`; the second begins at `second`.
        """
        between, back = folded.lower[end:second], folded.size - first.start
        led = self._between.match(folded.back, back)
        if led is not None and self._and.fullmatch(between):
            return folded.size - led.end()
        if not self._to.fullmatch(between):
            return None
        led = self._from.match(folded.back, back)
        start = first.start if led is None else folded.size - led.end()
        if b"-" not in between and self._is_change(folded, start, from_=led is not None):
            return None
        return start

    def _is_change(self, folded: Folded, start: int, *, from_: bool) -> bool:
        """Tell whether a verb makes "from A to B" two numbers ("raise output from 2 to 3 GW")."""
        if not from_:
            return word_before(folded, start) in self._words.steps
        words = _WORDS.match(folded.back, folded.size - start)
        found = words[0][::-1].decode("latin-1").split() if words else []
        return any(word in self._words.changes for word in found)


def _folded_keys(table: Mapping[str, Qualifier]) -> dict[str, Qualifier]:
    return {as_words(as_pattern(word)): code for word, code in table.items()}


def _shortest(words: tuple[str, ...]) -> list[str]:
    """Leave out phrases that only lead another: "of between" begins no quantity."""
    return [phrase for phrase in words if phrase.partition(" ")[2] not in words]


def _backwards(words: Iterable[str], lead: bytes = rb" {0,2}") -> re.Pattern[bytes]:
    """Make the pattern of any of the words before a position, on reversed text."""
    return re.compile(lead + rb"(" + any_before(words) + rb")(?![a-z0])")


def bounds_of(low: Decimal, high: Decimal, qualifiers: Collection[Qualifier]) -> Bounds:
    """Bound a number, or the numbers of a range, by the qualifiers around them.

    >>> bounds_of(Decimal(5), Decimal(5), [Qualifier.ABOUT, Qualifier.AT_MOST])
    Bounds.parse('<=~5')
    """
    ends = (_EDGES[each] for each in qualifiers if each is not Qualifier.ABOUT)
    low_edge, high_edge = next(ends, (Edge.INCLUDED, Edge.INCLUDED))
    if Qualifier.ABOUT in qualifiers:
        low_edge, high_edge = low_edge and Edge.APPROXIMATE, high_edge and Edge.APPROXIMATE
    return Bounds(
        None if low_edge is None else low,
        None if high_edge is None else high,
        low_edge=low_edge or Edge.INCLUDED,
        high_edge=high_edge or Edge.INCLUDED,
    )

"""Finding the phrases of a word table in a text, word by word."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from typing import Final, Generic, NamedTuple, TypeVar

__all__ = ["Hit", "Hits", "Lexicon", "Token", "Tokens", "phrases", "tokens_of"]

_T = TypeVar("_T")
#: A phrase ends where more than a space and a mark stand between two words.
_GAP: Final = 2
_WORD: Final = re.compile(r"\w+")


class Token(NamedTuple):
    """One word in lower case and its span."""

    start: int
    end: int
    word: str


class Tokens(tuple[Token, ...]):
    """The words of a text; `between` gives those of a span."""

    __slots__ = ()

    def between(self, start: int, end: int) -> "Tokens":
        """Give the words that begin in a span."""
        first, last = self.places(start, end)
        return Tokens(self[first:last])

    def places(self, start: int, end: int) -> tuple[int, int]:
        """Give the number of the first word of a span, and of the first word after it."""
        first = bisect_left(self, start, key=_start)
        return first, bisect_left(self, end, lo=first, key=_start)


def _start(token: Token) -> int:
    return token.start


def tokens_of(folded: str) -> Tokens:
    """Cut a folded text into words.

    >>> [token.word for token in tokens_of("A 20-year PPA")]
    ['a', '20', 'year', 'ppa']
    """
    # "İ" is the one letter whose lower case is longer than itself.
    lower = folded.replace("İ", "I").lower()
    return Tokens(Token(word.start(), word.end(), word[0]) for word in _WORD.finditer(lower))


class Hit(NamedTuple, Generic[_T]):
    """A phrase of a table, found: its span and what the table says of it."""

    start: int
    end: int
    value: _T

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands."""
        return self.start, self.end


class Hits(tuple[Hit[_T], ...]):
    """The phrases of a table that stand in a text, in order; none overlaps another."""

    __slots__ = ()

    def between(self, start: int, end: int) -> "Hits[_T]":
        """Give those that begin in a span."""
        first = bisect_left(self, start, key=_begin)
        return Hits(self[first : bisect_left(self, end, lo=first, key=_begin)])


def _begin(hit: Hit[_T]) -> int:
    return hit.start


class Lexicon(Generic[_T]):
    """A table of phrases that finds the longest of them at each place, in linear time.

    >>> Lexicon({"loan": 1, "loan agreement": 2}).find(tokens_of("a Loan Agreement"))
    (Hit(start=2, end=16, value=2),)
    """

    def __init__(self, table: Mapping[str, _T]) -> None:
        #: By the first word; the phrase of that word alone, then the others by their second word.
        self._alone: dict[str, _T] = {}
        self._longer: dict[str, dict[str, list[tuple[tuple[str, ...], _T]]]] = {}
        for phrase, value in table.items():
            first, *rest = phrase.replace("'", " ").replace("-", " ").split()
            if rest:
                seconds = self._longer.setdefault(first, {})
                seconds.setdefault(rest[0], []).append((tuple(rest), value))
            else:
                self._alone[first] = value
        for seconds in self._longer.values():
            for entries in seconds.values():
                entries.sort(key=lambda entry: -len(entry[0]))
        self._firsts = frozenset((*self._alone, *self._longer))

    def find(self, tokens: Tokens) -> Hits[_T]:
        """Give the phrases in order; of those that begin together, the longest."""
        hits: list[Hit[_T]] = []
        blocked = 0
        firsts = self._firsts
        for position, token in enumerate(tokens):
            if token[2] in firsts and position >= blocked:
                hit, blocked = self._at(tokens, position, blocked)
                if hit is not None:
                    hits.append(hit)
        return Hits(hits)

    def _at(self, tokens: Tokens, position: int, blocked: int) -> tuple[Hit[_T] | None, int]:
        """Give the longest phrase that begins at a word, and where the next may begin."""
        start, end, word = tokens[position]
        seconds = self._longer.get(word)
        if seconds is not None and position + 1 < len(tokens):
            for rest, value in seconds.get(tokens[position + 1][2], ()):
                if _follows(tokens, position + 1, rest):
                    last = position + 1 + len(rest)
                    return Hit(start, tokens[last - 1][1], value), last
        if word in self._alone:
            return Hit(start, end, self._alone[word]), position + 1
        return None, blocked


def _follows(tokens: Tokens, position: int, rest: tuple[str, ...]) -> bool:
    if position + len(rest) > len(tokens):
        return False
    for step, word in enumerate(rest, position):
        if tokens[step].word != word or tokens[step].start - tokens[step - 1].end > _GAP:
            return False
    return True


def phrases(groups: Mapping[_T, str]) -> dict[str, _T]:
    """Turn groups of phrases parted by bars into one table; the first group wins.

    >>> phrases({1: "loan|credit", 2: "grant|credit"})
    {'loan': 1, 'credit': 1, 'grant': 2}
    """
    table: dict[str, _T] = {}
    for value, row in groups.items():
        for phrase in row.split("|"):
            table.setdefault(phrase, value)
    return table

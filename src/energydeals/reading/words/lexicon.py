"""Finding the phrases of a word table in a text, word by word."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, compress
from typing import Any, Final, Generic, NamedTuple, TypeVar, cast

from attrs import frozen

__all__ = ["Hit", "Hits", "Lexicon", "Lexicons", "Tokens", "phrases", "tokens_of"]

_T = TypeVar("_T")
#: A phrase ends where more than a space and a mark stand between two words.
_GAP: Final = 2
_GAPS: Final = re.compile(r"(\W+)")


@frozen
class Tokens:
    """The words of a text in lower case, and where each begins and ends."""

    words: list[str]
    starts: list[int]
    ends: list[int]

    def places(self, start: int, end: int) -> tuple[int, int]:
        """Give the number of the first word of a span, and of the first word after it."""
        first = bisect_left(self.starts, start)
        return first, bisect_left(self.starts, end, lo=first)

    def cut(self, first: int, last: int) -> "Tokens":
        """Give the words of two numbers and those between, without the last."""
        return Tokens(self.words[first:last], self.starts[first:last], self.ends[first:last])

    def without(self, spans: Iterable[tuple[int, int]]) -> "Tokens":
        """Leave out the words of some spans."""
        kept = bytearray(b"\1") * len(self.words)
        for start, end in spans:
            first, last = self.places(start, end)
            kept[first:last] = bytes(last - first)
        words, starts = list(compress(self.words, kept)), list(compress(self.starts, kept))
        return Tokens(words, starts, list(compress(self.ends, kept)))

    def behind(self, end: int) -> str:
        """Give the word right behind a place, or nothing."""
        place = bisect_left(self.starts, end)
        near = place < len(self.starts) and self.starts[place] < end + _GAP
        return self.words[place] if near else ""


def tokens_of(folded: str) -> Tokens:
    """Cut a folded text into words.

    >>> tokens_of("A 20-year PPA").words
    ['a', '20', 'year', 'ppa']
    """
    # "İ" is the one letter whose lower case is longer than itself.
    lower = folded.replace("İ", "I").lower()
    pieces = _GAPS.split(lower)
    ends = list(accumulate(map(len, pieces)))
    # Words and the gaps between them take turns; a gap at an end leaves no word there.
    first, last = int(not pieces[0]), len(pieces) // 2 + bool(pieces[-1])
    return Tokens(pieces[::2][first:last], [0, *ends[1::2]][first:last], ends[::2][first:last])


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
        if not self:
            return self
        # A tuple of a start alone sorts before every hit that begins there.
        first = bisect_left(self, (start,))
        last = bisect_left(self, (end,), lo=first)
        return Hits(self[first:last]) if first < last else _NONE

    def within(self, spans: Iterable[tuple[int, int]]) -> list[_T]:
        """Give the values of those that begin in any of some spans, span by span."""
        return [hit.value for span in spans for hit in self.between(*span)]


_NONE: Final[Hits[Any]] = Hits()


class _Phrases(NamedTuple):
    """What begins with one word: for which tables it stands alone, and what follows it."""

    alone: list[tuple[int, object]]
    #: By the second word, the longest first: the table, the words after the first, the value.
    longer: dict[str, list[tuple[int, list[str], object]]]


class Lexicons:
    """Tables of phrases, gone through at once: each finds its longest at a place, in linear time.

    >>> deals = Lexicons([{"loan": 1, "loan agreement": 2}, {"agreement": 3}])
    >>> [[hit.value for hit in hits] for hits in deals.find(tokens_of("a Loan Agreement"))]
    [[2], [3]]
    """

    def __init__(self, tables: Sequence[Mapping[str, Any]]) -> None:
        self._count: Final = len(tables)
        self._firsts: Final[dict[str, _Phrases]] = {}
        for number, table in enumerate(tables):
            for phrase, value in table.items():
                self._add(number, phrase, value)
        for begun in self._firsts.values():
            for entries in begun.longer.values():
                entries.sort(key=lambda entry: -len(entry[1]))

    def _add(self, number: int, phrase: str, value: object) -> None:
        first, *rest = phrase.replace("'", " ").replace("-", " ").split()
        begun = self._firsts.setdefault(first, _Phrases([], {}))
        if rest:
            begun.longer.setdefault(rest[0], []).append((number, rest, value))
        else:
            begun.alone.append((number, value))

    def find(self, tokens: Tokens) -> "list[Hits[object]]":
        """Give the phrases of each table in order; of those that begin together, the longest."""
        words, starts, ends = tokens.words, tokens.starts, tokens.ends
        firsts = self._firsts
        found: list[list[Hit[object]]] = [[] for _ in range(self._count)]
        free = [0] * self._count
        for place in [place for place, word in enumerate(words) if word in firsts]:
            alone, longer = firsts[words[place]]
            if longer and place + 1 < len(words):
                for number, rest, value in longer.get(words[place + 1], ()):
                    if free[number] <= place and _follows(tokens, place + 1, rest):
                        free[number] = last = place + 1 + len(rest)
                        found[number].append(Hit(starts[place], ends[last - 1], value))
            for number, value in alone:
                if free[number] <= place:
                    free[number] = place + 1
                    found[number].append(Hit(starts[place], ends[place], value))
        return [Hits(hits) for hits in found]


class Lexicon(Generic[_T]):
    """One table of phrases.

    >>> Lexicon({"loan": 1, "loan agreement": 2}).find(tokens_of("a Loan Agreement"))
    (Hit(start=2, end=16, value=2),)
    """

    def __init__(self, table: Mapping[str, _T]) -> None:
        self._tables: Final = Lexicons([table])

    def find(self, tokens: Tokens) -> Hits[_T]:
        """Give the phrases in order; of those that begin together, the longest."""
        return cast("Hits[_T]", self._tables.find(tokens)[0])


def _follows(tokens: Tokens, place: int, rest: list[str]) -> bool:
    """Tell whether words stand at a place, with no more than a mark and a space before each."""
    if tokens.words[place : place + len(rest)] != rest:
        return False
    starts, ends = tokens.starts, tokens.ends
    return all(starts[n] - ends[n - 1] <= _GAP for n in range(place, place + len(rest)))


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

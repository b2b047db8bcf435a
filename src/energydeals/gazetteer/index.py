"""A table of names that finds the longest of them at a place of a text."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final, Generic, NamedTuple, TypeAlias, TypeVar

__all__ = ["Found", "NameIndex", "lowered"]

_T = TypeVar("_T")
#: The first two words of a name, the first in group 1.
_HEAD: Final = re.compile(r"(\w+)(?:\W{1,3}\w+)?")
#: Capitals of fewer letters may be another acronym.
_SHOUTED: Final = 4
#: A name as the table writes it, and what it means.
_Entry: TypeAlias = tuple[str, _T]


class Found(NamedTuple, Generic[_T]):
    """A name of the table: where it ends, as the table writes it, and what it means."""

    end: int
    surface: str
    value: _T


def lowered(text: str) -> str:
    """Give a text in lower case, character for character.

    >>> lowered("İzmir")
    'izmir'
    """
    # "İ" is the one letter whose lower case is longer than itself.
    return text.replace("İ", "I").lower()


def _plain(surface: str) -> str:
    """Give a name without its accents."""
    parts = unicodedata.normalize("NFKD", surface)
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


class NameIndex(Generic[_T]):
    """Names by their first two words; the time of a look-up does not grow with the table.

    >>> NameIndex([("Eni", 1), ("Eni Plenitude", 2)]).at("of Eni Plenitude", "of eni plenitude", 3)
    Found(end=16, surface='Eni Plenitude', value=2)
    """

    __slots__ = ("_lengths", "_names", "firsts", "small")

    def __init__(self, surfaces: Iterable[tuple[str, _T]]) -> None:
        #: What each name means, by the name in lower case.
        self._names: dict[str, list[_Entry[_T]]] = {}
        #: How long the names are that begin with one or two words, the longest first.
        self._lengths: dict[str, list[int]] = {}
        #: Names that do not begin with a capital, which a scan of capitals cannot meet, and their
        #: places among these, by their first words in lower case.
        self.small: dict[str, list[tuple[int, str]]] = {}
        #: The first words of all names, in lower case.
        self.firsts: set[str] = set()
        for surface, value in surfaces:
            self._add(surface, value)
            if not surface.isascii() and (plain := _plain(surface)) != surface:
                self._add(plain, value)
        for entries in self._names.values():
            if len(entries) > 1:
                # "KIA" before "Kia", which a text in capitals also means.
                entries.sort(key=_shouts, reverse=True)
        for lengths in self._lengths.values():
            lengths.sort(reverse=True)

    def _add(self, surface: str, value: _T) -> None:
        key = lowered(surface)
        head = _HEAD.match(key)
        if head is None:
            return
        self.firsts.add(head[1])
        self._names.setdefault(key, []).append((surface, value))
        lengths = self._lengths.setdefault(head[0], [])
        if len(key) not in lengths:
            lengths.append(len(key))
        if not surface[0].isupper():
            self.small.setdefault(head[1], []).append((len(self._names), surface))

    def get(self, surface: str) -> _T | None:
        """Give what a whole text means, or None; a name with the same capitals comes first."""
        entries = self._names.get(lowered(surface), ())
        for form, value in entries:
            if form == surface:
                return value
        return entries[0][1] if entries else None

    def knows(self, lower: str) -> bool:
        """Tell whether a text is a name of the table; it is in lower case, as `lowered` gives it.

        >>> NameIndex([("Eni", 1)]).knows("eni")
        True
        """
        return lower in self._names

    def at(self, text: str, lower: str, start: int) -> Found[_T] | None:
        """Find the longest name that begins at a place; `lower` is `lowered(text)`."""
        head = _HEAD.match(lower, start)
        if head is None:
            return None
        two, one = head.group(0, 1)
        for first in (two, one) if two != one else (one,):
            for length in self._lengths.get(first, ()):
                end = start + length
                entries = self._names.get(lower[start:end])
                if entries is None or _goes_on(lower, end):
                    continue
                for surface, value in entries:
                    if _alike(text[start:end], surface):
                        return Found(end, surface, value)
        return None


def _goes_on(lower: str, end: int) -> bool:
    """Tell whether a word goes on at a place."""
    return lower[end : end + 1].isalnum() and lower[end - 1].isalnum()


def _shouts(entry: _Entry[_T]) -> bool:
    return entry[0].isupper()


def _alike(found: str, surface: str) -> bool:
    """Tell whether the capitals of a text are those of a name, or its headline form."""
    if found == surface:
        return True
    if found.isupper() and len(found) >= _SHOUTED:
        return True
    # The press slips a capital inside long names ("Asian development Bank"), never in short ones.
    return found[0].isupper() and found.count(" ") > 1 and " " in surface

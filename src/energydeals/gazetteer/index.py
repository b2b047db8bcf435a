"""A table of names that finds the longest of them at a place of a text."""

import re
import unicodedata
from collections.abc import Container, Iterable
from typing import Final, Generic, NamedTuple, TypeAlias, TypeVar

__all__ = ["Found", "NameIndex", "lowered"]

_T = TypeVar("_T")
_FIRST: Final = re.compile(r"\w+")
#: Capitals of fewer letters may be another acronym.
_SHOUTED: Final = 4
#: A name in lower case, as the table writes it, and what it means.
_Entry: TypeAlias = tuple[str, str, _T]


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
    """Names by their first word; the time of a look-up does not grow with the table.

    >>> NameIndex([("Eni", 1), ("Eni Plenitude", 2)]).at("of Eni Plenitude", "of eni plenitude", 3)
    Found(end=16, surface='Eni Plenitude', value=2)
    """

    __slots__ = ("_by_first", "_small")

    def __init__(self, surfaces: Iterable[tuple[str, _T]]) -> None:
        self._by_first: dict[str, list[_Entry[_T]]] = {}
        #: Names that do not begin with a capital, which a scan of capitals cannot meet.
        self._small: list[str] = []
        for surface, value in surfaces:
            self._add(surface, value)
            if not surface.isascii() and (plain := _plain(surface)) != surface:
                self._add(plain, value)
        for entries in self._by_first.values():
            if len(entries) > 1:
                entries.sort(key=_rank, reverse=True)

    def _add(self, surface: str, value: _T) -> None:
        key = lowered(surface)
        first = _FIRST.match(key)
        if first is None:
            return
        self._by_first.setdefault(first[0], []).append((key, surface, value))
        if not surface[0].isupper():
            self._small.append(surface)

    @property
    def small(self) -> tuple[str, ...]:
        """The names that begin with a small letter or a digit."""
        return tuple(self._small)

    def get(self, surface: str) -> _T | None:
        """Give what a whole text means, or None; a name with the same capitals comes first."""
        key = lowered(surface)
        first = _FIRST.match(key)
        entries = self._by_first.get(first[0], ()) if first else ()
        same = [(form, value) for other, form, value in entries if other == key]
        exact = (value for form, value in same if form == surface)
        return next(exact, same[0][1] if same else None)

    @property
    def firsts(self) -> Container[str]:
        """The first words of all names, in lower case."""
        return self._by_first.keys()

    def at(self, text: str, lower: str, start: int, first: str | None = None) -> Found[_T] | None:
        """Find the longest name that begins at a place.

        `lower` is `lowered(text)`, `first` the word that begins there, in lower case.
        """
        if first is None:
            word = _FIRST.match(lower, start)
            first = word[0] if word else ""
        for key, surface, value in self._by_first.get(first, ()):
            if lower.startswith(key, start):
                end = start + len(key)
                whole = not (lower[end : end + 1].isalnum() and lower[end - 1].isalnum())
                if whole and _alike(text[start:end], surface):
                    return Found(end, surface, value)
        return None


def _rank(entry: _Entry[_T]) -> tuple[int, bool]:
    """Rank the longest name first, and "KIA" before "Kia", which a text in capitals also means."""
    return len(entry[0]), entry[1].isupper()


def _alike(found: str, surface: str) -> bool:
    """Tell whether the capitals of a text are those of a name, or its headline form."""
    if found == surface:
        return True
    if found.isupper() and len(found) >= _SHOUTED:
        return True
    # The press slips a capital inside long names ("Asian development Bank"), never in short ones.
    return found[0].isupper() and found.count(" ") > 1 and " " in surface

"""Where in a text a sum of money can be: at a sign before a number, at a word behind one."""

from collections.abc import Iterator
from typing import Final

from attrs import define, field

from energydeals.phrases._firsts import FirstWords
from energydeals.phrases._fold import Folded, as_pattern
from energydeals.phrases._numbers import FRACTIONS
from energydeals.phrases._patterns import Patterns

__all__ = ["LAST_DIGIT", "WORD", "Places"]

#: Stand for the first digit where a place is a last digit, or in a word.
LAST_DIGIT: Final = -1
WORD: Final = -2


@define(slots=True)
class Places:
    """Finds the places of one language.

    The word beside each number is looked up in a table; only where it is the first word of a
    scale or a currency, or the last one of a sign, is a pattern tried.
    """

    patterns: Patterns
    _behind: FirstWords = field(init=False)
    _before: FirstWords = field(init=False)
    _anchors: tuple[bytes, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        words, currencies = self.patterns.words, self.patterns.currencies
        signs = {sign.lower() for sign in currencies.signs}
        behind = {*signs, *currencies.words, *currencies.adjectives}
        behind |= {as_pattern(word) for word in words.scales}
        self._behind = FirstWords(b"0(?!0)" + FRACTIONS + rb"?\+?", behind)
        self._before = FirstWords(rb"0(?!0)\.?", {sign[::-1] for sign in signs})
        self._anchors = tuple(map(as_pattern, words.anchors))

    def find(self, text: Folded) -> list[tuple[int, int]]:
        """Give the places in order, each with the first digit of its number if that is known."""
        places = [*self._signs(text), *self._words(text.lower)]
        places += [(place, LAST_DIGIT) for place in self._behind.places(text.lower)]
        places.sort()
        return places

    def _signs(self, text: Folded) -> Iterator[tuple[int, int]]:
        size, back = text.size, text.back
        for place in self._before.places(back):
            sign = self.patterns.sign_back.match(back, place)
            if sign is not None:
                yield size - sign.end(), size - 1 - place

    def _words(self, lower: bytes) -> Iterator[tuple[int, int]]:
        for anchor in self._anchors:
            place = lower.find(anchor)
            while place >= 0:
                if b"0" not in lower[max(0, place - 3) : place]:
                    yield place, WORD
                place = lower.find(anchor, place + len(anchor))

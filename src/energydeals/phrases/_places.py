"""Where in a text a sum of money can be: at a sign before a number, at a word behind one."""

import re
from collections.abc import Iterable
from typing import Final

from attrs import define, field

from energydeals.phrases._fold import Folded, as_pattern
from energydeals.phrases._numbers import FRACTION_SIGNS
from energydeals.phrases._patterns import Pattern, Patterns
from energydeals.phrases._trie import any_pattern

__all__ = ["LAST_DIGIT", "WORD", "Places"]

#: Stand for the first digit where a place is a last digit, or in a word.
LAST_DIGIT: Final = -1
WORD: Final = -2
#: A word ends where no letter or digit stands behind it, and a sign belongs to the next number.
_FREE: Final = rb"(?:(?<=[a-z])(?![a-z0])|(?<![a-z])(?! ?0))"


@define(slots=True)
class Places:
    """Finds the places of one language: what stands beside a number is matched as a whole."""

    patterns: Patterns
    #: The last digit of a number and what a scale or a currency behind it can begin with.
    _behind: Pattern = field(init=False)
    #: The first digit of a number and a sign before it, read from the end.
    _before: Pattern = field(init=False)
    #: Rare letters inside the words that numbers in words can be found by.
    _inside: tuple[Pattern, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        words, currencies = self.patterns.words, self.patterns.currencies
        behind = {sign.lower() for sign in currencies.signs}
        behind |= {*currencies.words, *currencies.adjectives, *map(as_pattern, words.scales)}
        beside = rb"0(?![0,.%)])[ \n+" + FRACTION_SIGNS + rb"-]{0,4}+"
        self._behind = re.compile(beside + any_pattern(behind) + _FREE)
        self._before = self.patterns.sign_back
        anchors = words.anchors.items()
        self._inside = tuple(_inside(letter, row, words.scales) for letter, row in anchors)

    def find(self, text: Folded) -> list[tuple[int, int]]:
        """Give the places in order, each with the first digit of its number if that is known."""
        size, lower = text.size, text.lower
        places = [
            (size - sign.end(1), size - 1 - sign.start())
            for sign in self._before.finditer(text.behind)
        ]
        places += [(number.start(), LAST_DIGIT) for number in self._behind.finditer(lower)]
        for letter in self._inside:
            places += [(word.start(), WORD) for word in letter.finditer(lower)]
        places.sort()
        return places


def _inside(letter: str, parts: Iterable[str], scales: Iterable[str]) -> Pattern:
    """Give the pattern of a letter where it stands in such a part of a word.

    Behind a number in digits the words need not be found, since the number is.
    """
    byte = as_pattern(letter)
    ways: list[bytes] = []
    for part in map(as_pattern, parts):
        whole = {part, *(word for word in map(as_pattern, scales) if word.endswith(part))}
        counted = b"".join(b"(?<!0[ -]" + word + b")" for word in sorted(whole))
        ways.append(part.partition(byte)[2] + b"(?<=" + part + b")" + counted)
    return re.compile(byte + b"(?:" + b"|".join(ways) + b")")

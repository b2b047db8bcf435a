"""Amounts in words: "two and a half billion dollars", "tens of millions of euros"."""

import re
from typing import Final

from attrs import define, field

from energydeals.phrases._amounts import Amount, AmountReader
from energydeals.phrases._currencies import Meaning
from energydeals.phrases._fold import Folded, as_pattern
from energydeals.phrases._words import NumberWords, Spoken

__all__ = ["SpokenReader"]

_LETTERS: Final = re.compile(b"[a-z]*+")
_TO_NEXT_WORD: Final = re.compile(rb"[^ \n-]*+[ \n-]*+")


@define(slots=True)
class SpokenReader:
    """Reads amounts in words of one language."""

    amounts: AmountReader
    numbers: NumberWords
    _nouns: frozenset[bytes] = field(init=False)

    def __attrs_post_init__(self) -> None:
        words = self.amounts.patterns.words
        self._nouns = frozenset(map(as_pattern, words.spelled))

    def around(self, text: Folded, place: int) -> Amount | None:
        """Read the amount around a place inside a scale word or a currency word."""
        start, end = _word_around(text, place)
        word = text.lower[start:end]
        noun = word in self._nouns or word.removesuffix(b"s") in self._nouns
        spoken_end = start - 1 if noun else end
        match = self.amounts.patterns.currency.match(text.lower, max(spoken_end, 0))
        found = self.number(text, spoken_end) if match else None
        if match is None or found is None:
            return None
        meaning = self.amounts.currency(text, match[1], match.span(2))
        if meaning is None or (meaning.weak and not found[1].scaled):
            return None
        return self._amount(text, *found, match.end(2), meaning)

    def _amount(
        self, text: Folded, start: int, spoken: Spoken, end: int, meaning: Meaning
    ) -> Amount | None:
        if self.amounts.lookalikes.has(text, start, end, scaled=spoken.scaled):
            return None
        numeral = spoken.numeral.shifted(meaning.exponent)
        below = spoken.below and spoken.below.shifted(meaning.exponent)
        return Amount(start, end, numeral, meaning, spoken.scaled, vague=spoken.vague, below=below)

    def bare_low(self, text: Folded, place: int, floor: int) -> Amount | None:
        """Read the number words before "to three billion dollars"."""
        match = self.amounts.patterns.spoken_low_back.match(text.back, text.size - place)
        if match is None:
            return None
        end = text.size - match.start(1)
        found = self._longest(text, max(floor, text.size - match.end(1)), end)
        if found is None or found[1].vague:
            return None
        return Amount(found[0], end, found[1].numeral, None, found[1].scaled)

    def number(self, text: Folded, end: int) -> tuple[int, Spoken] | None:
        """Read the longest number in words that ends here."""
        match = self.amounts.patterns.spoken_back.match(text.back, text.size - end)
        return None if match is None else self._longest(text, text.size - match.end(1), end)

    def _longest(self, text: Folded, start: int, end: int) -> tuple[int, Spoken] | None:
        while start < end:
            words = text.lower[start:end].replace(b"-", b" ").decode("latin-1").split()
            spoken = self.numbers.read(words)
            if spoken is not None:
                return start, spoken
            match = _TO_NEXT_WORD.match(text.lower, start)
            start = end if match is None else match.end()
        return None


def _word_around(text: Folded, place: int) -> tuple[int, int]:
    """Give the span of the word that a place is in."""
    before = _LETTERS.match(text.back, text.size - place)
    after = _LETTERS.match(text.lower, place)
    start = place if before is None else text.size - before.end()
    return start, place if after is None else after.end()

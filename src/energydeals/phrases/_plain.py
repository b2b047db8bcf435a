"""Most sums, read in one match: a sign or a word, a common number, and nothing rare around them.

Whatever this module does not know, it leaves to the readers of the whole grammar; what it reads,
they would read in the same way.
"""

import re
from typing import Final

from attrs import define, field

from energydeals.phrases._claims import stated_one
from energydeals.phrases._currencies import Currencies, Meaning
from energydeals.phrases._firsts import FirstWords
from energydeals.phrases._fold import Folded, as_pattern, plain_digits
from energydeals.phrases._found import Found
from energydeals.phrases._numbers import COMMON
from energydeals.phrases._qualifiers import Before, Qualifiers
from energydeals.phrases._trie import GAP, any_of, any_pattern
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["PlainReader"]

_JOIN: Final = rb"(?:" + GAP + b"|-)?+"
#: No stray space before decimals, no letter that touches a number.
_ENDS: Final = rb"(?! ?\. ?0)"
_NEXT: Final = rb"[ \n-]{0,3}+([a-z]++|[^a-z]|\Z)"
_LAST: Final = re.compile(rb"[ \n]{0,2}+([a-z]++|[^a-z])")
_SPACE: Final = 0x20
_NUMBER_BACK: Final = re.compile(rb"0[0,.]*+")


@define(slots=True)
class PlainReader:
    """Reads the plain sums of one language."""

    words: MoneyVocabulary
    currencies: Currencies
    qualifiers: Qualifiers
    #: The words and marks behind an amount that more of its phrase can begin with.
    goes_on: FirstWords
    _signed: re.Pattern[bytes] = field(init=False)
    _named: re.Pattern[bytes] = field(init=False)
    _signs: dict[bytes, Meaning] = field(init=False)
    _names: dict[bytes, Meaning] = field(init=False)
    _scales: dict[bytes | None, int] = field(init=False)
    #: What stands before or behind a sum that is not plain.
    _rare_last: frozenset[bytes] = field(init=False)
    _rare_next: frozenset[bytes] = field(init=False)

    def __attrs_post_init__(self) -> None:
        words, currencies = self.words, self.currencies
        self._scales = {as_pattern(word): power for word, power in words.scales.items()}
        self._scales[None] = 0
        self._signs = {
            sign: it for sign, it in currencies.signs.items() if not (it.weak or it.local)
        }
        self._names = {
            word: it
            for word, it in currencies.words.items()
            if word.isalpha()
            and not (it.weak or it.partial or it.local or it.doubt)
            and word.decode() not in words.weights
        }
        scale = any_of(word for word in words.scales if len(word) > 1)
        letter = any_of(word for word in words.scales if len(word) == 1)
        scaled = b"(?:" + _JOIN + b"(" + scale + b")|(" + letter + b"))(?![a-z0])"
        number = b"(" + COMMON + b")"
        self._signed = re.compile(number + b"(?:" + scaled + b"|(?![a-z]))" + _ENDS + _NEXT)
        name = _JOIN + b"(" + any_pattern(self._names) + b")(?![a-z0])"
        self._named = re.compile(number + scaled + name + _ENDS + _NEXT)
        links = {*words.range_to, *words.between_and, *words.minus}
        self._rare_last = frozenset(
            {b"-", b"~", as_pattern("−"), b"/"}.union(
                as_pattern(word.split()[-1])[::-1] for word in links
            )
        )
        more = {sign.lower() for sign in currencies.signs}
        more |= {*currencies.words, *currencies.adjectives, *map(as_pattern, words.scales), b"("}
        self._rare_next = self.goes_on.known | FirstWords(b"", more).known

    def signed(self, text: Folded, start: int, number: int, floor: int) -> Found | None:
        """Read a sum that begins with a sign."""
        match = self._signed.match(text.lower, number)
        if match is None:
            return None
        _, scale, letter, following = match.groups()
        meaning = self._signs.get(text.shape[start:number].rstrip(b" \n"))
        if meaning is None or following in self._rare_next:
            return None
        if meaning.doubt and not (scale or letter):
            return None
        end = match.end(2 if scale else 3 if letter else 1)
        before = self._before(text, start, floor)
        if before is None:
            return None
        power = self._scales[scale or letter]
        return _made(before, end, text.text[number : match.end(1)], power, meaning)

    def named(self, text: Folded, place: int, floor: int) -> Found | None:
        """Read a sum that ends with the name of its currency; its number ends at a place."""
        back = _NUMBER_BACK.match(text.back, text.size - 1 - place)
        if back is None:
            return None
        start = text.size - back.end()
        match = self._named.match(text.lower, start)
        if match is None or match.end(1) != place + 1 or match[5] in self._rare_next:
            return None
        if start > 1 and (text.lower[start - 1] != _SPACE or text.lower[start - 2] in b" 0."):
            return None
        before = self._before(text, start, floor)
        if before is None:
            return None
        power = self._scales[match[2] or match[3]]
        meaning = self._names[match[4]]
        return _made(before, match.end(4), text.text[start : match.end(1)], power, meaning)

    def _before(self, text: Folded, start: int, floor: int) -> Before | None:
        """Give what qualifies a sum, or None where something rare stands before it."""
        last = _LAST.match(text.back, text.size - start)
        if last is None:
            return Before(start)
        word = last[1]
        if word in self._rare_last:
            return None
        if word not in self.qualifiers.lasts:
            return Before(start)
        before = self.qualifiers.before(text, start, floor)
        return None if before.opens else before


def _made(before: Before, end: int, written: str, power: int, meaning: Meaning) -> Found:
    """Make what was found of its parts."""
    start, kinds, _, _ = before
    digits = plain_digits(written).replace(",", "")
    exponent = meaning.exponent + power
    ends, money = stated_one(digits, exponent, kinds, meaning.codes[0])
    decimals = len(digits.partition(".")[2]) - exponent
    return Found(start, end, ends, money, meaning, decimals, None, end)

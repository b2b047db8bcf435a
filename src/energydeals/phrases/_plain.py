"""Most sums, read in one match: a sign or a word, a common number, and nothing rare around them.

Whatever this module does not know, it leaves to the readers of the whole grammar; what it reads,
they would read in the same way.
"""

import re
from typing import Final

from attrs import define, field

from energydeals.bounds import Qualifier
from energydeals.phrases._claims import stated_one
from energydeals.phrases._currencies import Currencies, Meaning
from energydeals.phrases._firsts import FirstWords
from energydeals.phrases._fold import Folded, as_pattern
from energydeals.phrases._found import Found
from energydeals.phrases._numbers import COMMON
from energydeals.phrases._qualifiers import Qualifiers
from energydeals.phrases._trie import any_of, any_pattern
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["PlainReader"]

_JOINS: Final = (b" ", b"-", b"", b"\n")
_JOIN: Final = rb"[ \n-]?+"
#: No stray space before decimals, no letter that touches a number.
_ENDS: Final = rb"(?! ?\. ?0)"
_NEXT: Final = rb"[ \n-]{0,3}+([a-z]++|[^a-z]|\Z)"
_LAST: Final = re.compile(rb"[ \n]{0,2}+([a-z]++|[^a-z])")
_SPACE: Final = 0x20
#: No word that qualifies a sum, and no number, is longer.
_NEAR: Final = 24

_Before = tuple[int, tuple[Qualifier, ...]]


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
    #: Signs with the space behind them, names, and scales with what joins them to a number.
    _signs: dict[bytes, Meaning] = field(init=False)
    _names: dict[bytes, Meaning] = field(init=False)
    _scales: dict[bytes | None, int] = field(init=False)
    #: The last words of qualifiers.
    _lasts: frozenset[bytes] = field(init=False)
    #: What stands before or behind a sum that is not plain.
    _rare_last: frozenset[bytes] = field(init=False)
    _rare_next: frozenset[bytes] = field(init=False)

    def __attrs_post_init__(self) -> None:
        words, currencies = self.words, self.currencies
        powers = {as_pattern(word): power for word, power in words.scales.items()}
        self._scales = {join + word: power for word, power in powers.items() for join in _JOINS}
        self._scales[None] = 0
        plain = {s: it for s, it in currencies.signs.items() if not (it.weak or it.local)}
        self._signs = {s + gap: it for s, it in plain.items() for gap in (b"", b" ", b"\n")}
        weights = set(map(as_pattern, words.weights))
        self._names = {
            word: it
            for word, it in currencies.words.items()
            if word.isalpha()
            and not (it.weak or it.partial or it.local or it.doubt)
            and word not in weights
        }
        scale = _JOIN + any_of(word for word in words.scales if len(word) > 1)
        letter = any_of(word for word in words.scales if len(word) == 1)
        scaled = b"(" + scale + b"|" + letter + b")(?![a-z0])"
        number = b"(" + COMMON + b")"
        follows = _ENDS + b"(?:" + self._next_sum() + b"|" + _NEXT + b")"
        self._signed = re.compile(number + b"(?:" + scaled + b"|(?![a-z]))" + follows)
        name = _JOIN + b"(" + any_pattern(self._names) + b")(?![a-z0])"
        self._named = re.compile(number + scaled + name + follows)
        self._lasts = frozenset(word[::-1] for word in self.qualifiers.lasts)
        self._rare_last = self._before_rare()
        more = {sign.lower() for sign in currencies.signs}
        more |= {*currencies.words, *currencies.adjectives, *powers, b"("}
        #: A point goes on only where a digit stands behind it.
        self._rare_next = (self.goes_on.known | FirstWords(b"", more).known) - {b"."}

    def _next_sum(self) -> bytes:
        """Behind a sum the next one or its sign, which nothing but a bracket joins to it."""
        marks = sorted({sign for sign in self._signs if len(sign) == 1 and not sign.isalnum()})
        return rb"[ \n]{1,2}+(?:0|\(?[" + b"".join(map(re.escape, marks)) + rb"](?=0))"

    def _before_rare(self) -> frozenset[bytes]:
        words = self.words
        links = {*words.range_to, *words.between_and, *words.minus}
        lasts = {as_pattern(word.split()[-1]) for word in links}
        return frozenset({b"-", b"~", as_pattern("−"), b"/", *lasts})

    def signed(self, text: Folded, start: int, number: int, floor: int) -> Found | None:
        """Read a sum that begins with a sign."""
        match = self._signed.match(text.lower, number)
        meaning = self._signs.get(text.shape[start:number])
        if match is None or meaning is None:
            return None
        digits, scale, following = match.groups()
        if following in self._rare_next or (scale is None and meaning.doubt):
            return None
        before = self._before(text, start, floor)
        if before is None:
            return None
        end = number + len(digits)
        written = text.text[number:end]
        if scale is not None:
            end += len(scale)
        return _made(before, end, written, self._scales[scale], meaning)

    def named(self, text: Folded, place: int, floor: int) -> Found | None:
        """Read a sum that ends with the name of its currency; its number ends at a place."""
        lower = text.lower
        start = 1 + lower.rfind(b" ", max(0, place - _NEAR), place)
        match = self._named.match(lower, start)
        if match is None or match.end(1) != place + 1:
            return None
        _, scale, name, following = match.groups()
        if following in self._rare_next or (start > 1 and lower[start - 2] in b" 0."):
            return None
        before = self._before(text, start, floor)
        if before is None:
            return None
        written = text.text[start : place + 1]
        return _made(before, match.end(3), written, self._scales[scale], self._names[name])

    def _before(self, text: Folded, start: int, floor: int) -> _Before | None:
        """Give where a sum starts and what qualifies it, or None where something rare does."""
        word = self._word_before(text, start) if start else b""
        if word in self._rare_last:
            return None
        if word not in self._lasts:
            return start, ()
        before = self.qualifiers.read_before(text, start, floor)
        return None if before.opens else before[:2]

    def _word_before(self, text: Folded, place: int) -> bytes:
        """Give the word or the mark before a place."""
        lower, near = text.lower, max(0, place - _NEAR)
        space = lower.rfind(b" ", near, place - 1)
        word = lower[(near if space < 0 else space + 1) : place - 1]
        if word.isalpha() and lower[place - 1] == _SPACE:
            return word
        last = _LAST.match(text.back, text.size - place)
        return b"" if last is None else last[1][::-1]


def _made(before: _Before, end: int, written: str, power: int, meaning: Meaning) -> Found:
    """Make what was found of its parts."""
    start, kinds = before
    exponent = meaning.exponent + power
    ends, money, decimals = stated_one(written, exponent, kinds, meaning.codes[0])
    return Found(start, end, ends, money, meaning, decimals, None, end)

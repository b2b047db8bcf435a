"""Numbers in digits or in words, without what they count: quantities and counts begin here."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from energydeals.phrases._fold import Folded, as_pattern, plain_digits
from energydeals.phrases._numbers import COMMON, digits_of, other
from energydeals.phrases._trie import GAP, any_before, any_of, as_words
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["BareNumber", "BareNumbers", "word_before"]

#: No number is longer; this also bounds the work at each digit.
_LONGEST: Final = 60
_RUN: Final = re.compile(rb"0++")
_NOTHING: Final = rb"(?!)"
#: A number split by a stray space is none here: "Phase 2. 5 wells".
_NUMBER: Final = re.compile(b"(" + other(stray=_NOTHING) + b")|" + COMMON)
_WORD: Final = re.compile(rb"[ -]{0,2}([a-z]{1,20}+)")
_LETTERS: Final = frozenset(range(ord("a"), ord("z") + 1))
_POINTS: Final = frozenset(b".,'")
_ZERO, _TIMES, _SPACE, _POINT = b"0x ."
_CENTURIES: Final = ("19", "20")
#: What makes the number behind it money.
_SIGNS: Final = frozenset(as_pattern("$€£¥₹₨₽₸₩₺₴₪₦₫₱₡₲₭₮₵₼₾৳฿円元"))


class BareNumber(NamedTuple):
    """A number and its place; a scale word behind it is not read yet."""

    start: int
    end: int
    digits: str

    def value(self, exponent: int = 0) -> Decimal:
        """Give the number times a power of ten, exactly."""
        return Decimal(f"{self.digits}E{exponent}")

    @property
    def is_year(self) -> bool:
        """Whether its four digits are likelier a year than an amount."""
        return self.end - self.start == 4 == len(self.digits) and self.digits[:2] in _CENTURIES


class BareNumbers:
    """Finds the numbers of one language."""

    def __init__(self, words: MoneyVocabulary, labels: tuple[str, ...]) -> None:
        self._cardinals, self._labels = words.cardinals, frozenset(labels)
        self._spelled = re.compile(_spelled(words))
        self._minus = re.compile(rb" {1,2}" + any_before(words.minus) + rb"(?![a-z0-])")

    def find(self, folded: Folded) -> list[BareNumber]:
        """Give the numbers of a text in order; none is below zero, or part of another or a word."""
        found = folded.numbers.get(self._labels)
        if found is None:
            found = sorted([*self._in_digits(folded), *self._in_words(folded)])
            folded.numbers[self._labels] = found
        return found

    def _in_digits(self, folded: Folded) -> Iterator[BareNumber]:
        lower, done = folded.lower, 0
        for run in _RUN.finditer(lower):
            start = run.start() - _has_point(lower, run.start())
            if start < done or not _begins(lower, start):
                continue
            match = _NUMBER.match(lower, start, start + _LONGEST)
            if match is None or match.end() == start + _LONGEST:
                continue
            done = match.end()
            if b" " in match[0] and word_before(folded, start) in self._labels:
                done = run.end()  # "Phase 1 500 MW"
                continue
            if self._minus.match(folded.back, folded.size - start):
                continue
            written = folded.text[start:done]
            digits = digits_of(written, match[1]) if match[1] else plain_digits(written)
            yield BareNumber(start, done, digits.replace(",", ""))

    def _in_words(self, folded: Folded) -> Iterator[BareNumber]:
        for match in self._spelled.finditer(folded.lower):
            number, half, dozen = match.groups()
            value = 1 if number is None else self._value(as_words(number))
            tenths = value * (12 if dozen else 1) * (5 if half else 10)
            digits = f"{tenths // 10}.{tenths % 10}" if tenths % 10 else str(tenths // 10)
            yield BareNumber(match.start(), match.end(), digits)

    def _value(self, number: str) -> int:
        """Give the number below a thousand that its words add up to."""
        total = 0
        for word in number.replace("-", " ").split():
            if word in self._cardinals:
                total += self._cardinals[word]
            elif total < 100:
                total = max(total * 100, 100)
        return total


def _has_point(lower: bytes, start: int) -> bool:
    """Tell whether a number begins with its decimals: ".5"."""
    if not start or lower[start - 1] != _POINT:
        return False
    return start == 1 or lower[start - 2] == _SPACE


def word_before(folded: Folded, start: int) -> str:
    """Give the word that stands before a position, or nothing."""
    match = _WORD.match(folded.back, folded.size - start)
    return "" if match is None else match[1][::-1].decode("latin-1")


def _begins(lower: bytes, start: int) -> bool:
    """Tell whether a number can begin here: not in a word, a longer number or a sum of money."""
    if not start:
        return True
    before, second = lower[start - 1], lower[start - 2] if start > 1 else _SPACE
    if before == _TIMES and second in (_ZERO, _SPACE):
        return True
    if before in _LETTERS or before in _SIGNS:
        return False
    if before in _POINTS and second == _ZERO:
        return False
    return not (before == _SPACE and second in _SIGNS)


def _spelled(words: MoneyVocabulary) -> bytes:
    """Make the pattern of "twenty-five", "two hundred and ten", "a million", "half a dozen"."""
    link = rb"(?:" + GAP + rb"|-)"
    cardinals = words.cardinals.items()
    tens = any_of(word for word, number in cardinals if number >= 20)
    ones = any_of(word for word, number in cardinals if 0 < number < 10)
    small = any_of(word for word, number in cardinals if number < 20)
    under_hundred = rb"(?:" + tens + rb"(?:" + link + ones + rb")?|" + small + rb")"
    hundred = any_of(word for word, exponent in words.scales.items() if exponent == 2)
    articles = any_of(words.articles)
    rest = rb"(?:(?:" + GAP + any_of(words.number_and) + rb")?" + link + under_hundred + rb")?"
    hundreds = rb"(?:" + under_hundred + rb"|" + articles + rb")" + link + hundred + rest
    number = hundreds + rb"|" + under_hundred
    dozens = any_of(words.dozens)
    scales = any_of([*(word for word in words.scales if len(word) > 3), *words.dozens])
    halves = any_of(word for word, part in words.fractions.items() if part == 50)
    article = articles + rb"(?=" + link + scales + rb"(?![a-z0]))"
    choice = rb"(?:(" + number + rb")|(" + halves + GAP + rb")?" + article + rb")"
    return rb"(?<![a-z0'-])" + choice + rb"(" + link + dozens + rb")?(?![a-z0])"

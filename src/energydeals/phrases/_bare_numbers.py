"""Numbers in digits or in words, without what they count: quantities and counts begin here."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from energydeals.phrases._fold import Folded, as_pattern, plain_digits
from energydeals.phrases._numbers import COMMON, OTHER, digits_of
from energydeals.phrases._trie import GAP, any_of, as_words
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["BareNumber", "NumberReader", "find_numbers", "number_reader"]

#: No number is longer; this also bounds the work at each digit.
_LONGEST: Final = 60
_RUN: Final = re.compile(rb"0++")
_NUMBER: Final = re.compile(b"(" + OTHER + b")|" + COMMON)
_LETTERS: Final = frozenset(range(0x61, 0x7B))
_POINTS: Final = frozenset(b".,'")
_ZERO: Final = 0x30
_TIMES: Final = ord("x")
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


class NumberReader(NamedTuple):
    """The pattern of the numbers of a language that are written in words."""

    words: MoneyVocabulary
    spelled: re.Pattern[bytes]


def find_numbers(folded: Folded, reader: NumberReader) -> list[BareNumber]:
    """Give the numbers of a text in order; none is part of a longer one, or of a word."""
    return sorted([*_in_digits(folded), *_in_words(folded, reader)])


def _in_digits(folded: Folded) -> Iterator[BareNumber]:
    lower, done = folded.lower, 0
    for run in _RUN.finditer(lower):
        start = run.start()
        if start < done or not _begins(lower, start):
            continue
        match = _NUMBER.match(lower, start, start + _LONGEST)
        if match is None or match.end() == start + _LONGEST:
            continue
        done = match.end()
        written = folded.text[start:done]
        if match[1] is None:
            yield BareNumber(start, done, plain_digits(written).replace(",", ""))
        else:
            yield BareNumber(start, done, digits_of(written, match[1]))


def _begins(lower: bytes, start: int) -> bool:
    """Tell whether a number can begin here: not in a word, a longer number or a sum of money."""
    if not start:
        return True
    before, second = lower[start - 1], lower[start - 2] if start > 1 else 0x20
    if before == _TIMES and second in (_ZERO, 0x20):
        return True
    if before in _LETTERS or before in _SIGNS:
        return False
    if before in _POINTS and second == _ZERO:
        return False
    return not (before == 0x20 and second in _SIGNS)


def number_reader(words: MoneyVocabulary) -> NumberReader:
    """Make the pattern of "twenty-five", "two hundred and ten", "a million", "half a dozen"."""
    link = rb"(?:" + GAP + rb"|-)"
    tens = any_of(word for word, number in words.cardinals.items() if number >= 20)
    ones = any_of(word for word, number in words.cardinals.items() if 0 < number < 10)
    small = any_of(word for word, number in words.cardinals.items() if number < 20)
    under_hundred = rb"(?:" + tens + rb"(?:" + link + ones + rb")?|" + small + rb")"
    hundred = any_of(word for word, exponent in words.scales.items() if exponent == 2)
    rest = rb"(?:" + GAP + any_of(words.number_and) + rb")?" + link + under_hundred
    number = under_hundred + rb"(?:" + link + hundred + rest + rb")?"
    scales = any_of([*(word for word in words.scales if len(word) > 3), *words.dozens])
    halves = any_of(word for word, part in words.fractions.items() if part == "0.5")
    article = any_of(words.articles) + rb"(?=" + link + scales + rb"(?![a-z0]))"
    dozen = rb"(" + link + any_of(words.dozens) + rb")?"
    choice = rb"(?:(" + number + rb")|(" + halves + GAP + rb")?" + article + rb")"
    return NumberReader(words, re.compile(rb"(?<![a-z0'-])" + choice + dozen + rb"(?![a-z0])"))


def _in_words(folded: Folded, reader: NumberReader) -> Iterator[BareNumber]:
    for match in reader.spelled.finditer(folded.lower):
        number, half, dozen = match.groups()
        value = 1 if number is None else _spelled(as_words(number), reader.words)
        if dozen:
            digits = "6" if half else str(12 * value)
        else:
            digits = "0.5" if half else str(value)
        yield BareNumber(match.start(), match.end(), digits)


def _spelled(number: str, words: MoneyVocabulary) -> int:
    """Give the number below a thousand that its words add up to."""
    total = 0
    for word in number.replace("-", " ").split():
        if word in words.cardinals:
            total += words.cardinals[word]
        elif word in words.scales:
            total *= 100
    return total

"""Numbers of documents, companies or turbines in text: "more than 70 commercial documents"."""

import re
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from functools import cache
from typing import Final

from attrs import frozen

from energydeals._checks import check, check_type
from energydeals.bounds import Bounds, Edge
from energydeals.errors import EnergyDealsError
from energydeals.phrases._around import Qualifiers, bounds_of
from energydeals.phrases._bare_numbers import BareNumber, BareNumbers, word_before
from energydeals.phrases._fold import Folded, fold
from energydeals.phrases._trie import GAP, any_of, as_words
from energydeals.vocabulary.en_counts import COUNTS
from energydeals.vocabulary.en_money import MONEY
from energydeals.vocabulary.money_words import MoneyVocabulary
from energydeals.vocabulary.phrase_words import CountVocabulary

__all__ = ["CountMention", "find_counts"]

_HUNDREDS: Final = 2
_LANGUAGES: Final = {"en": (COUNTS, MONEY)}


@frozen
class CountMention:
    """A number of things and the words that state it: ``text == whole[start:end]``.

    >>> [found] = find_counts("They signed more than 70 documents.")
    >>> found.text, str(found.bounds), found.noun, found.is_document
    ('more than 70 documents', '>70', 'document', True)
    """

    start: int
    end: int
    text: str
    bounds: Bounds
    #: What is counted, as a code: "document", "agreement", "company".
    noun: str
    #: Whether that is a document of a deal.
    is_document: bool


def find_counts(text: str, *, language: str = "en") -> list[CountMention]:
    """Find how many documents, companies or turbines a text names, in order.

    >>> [(str(each.bounds), each.noun) for each in find_counts("more than 70 new documents")]
    [('>70', 'document')]
    """
    check_type(text, str, "text")
    check(language in _LANGUAGES, "language", f"one of {', '.join(_LANGUAGES)}", language)
    return _reader(language).find(fold(text))


class _Reader:
    """Reads the counts of one language."""

    def __init__(self, words: CountVocabulary, numbers: MoneyVocabulary) -> None:
        self._words = words
        self._numbers = BareNumbers(numbers, words.labels)
        self._qualifiers = Qualifiers(numbers)
        never = any_of(words.never_between) + rb"(?![a-z])"
        adjectives = rb"(?:(?!" + never + rb")[a-z][a-z'-]{0,30}+" + GAP + rb"){0,3}?"
        noun = rb"(" + any_of([*words.plurals, *words.singulars]) + rb")(?![a-z0'-])"
        counted = GAP + adjectives + noun
        self._counted = re.compile(counted)
        self._powers = numbers.vague
        dozens = rb"(?<![a-z0])(" + any_of(numbers.vague) + rb")" + GAP
        self._vague = re.compile(dozens + any_of(numbers.number_of) + counted)

    def find(self, folded: Folded) -> list[CountMention]:
        """Give the counts of a text in order."""
        found = [*self._numbered(folded), *self._sized(folded)]
        return sorted(found, key=lambda each: each.start)

    def _numbered(self, folded: Folded) -> Iterator[CountMention]:
        before: BareNumber | None = None
        for number in self._numbers.find(folded):
            with suppress(EnergyDealsError):  # more than any number holds
                if mention := self._read(folded, before, number):
                    yield mention
            before = number

    def _read(
        self, folded: Folded, first: BareNumber | None, last: BareNumber
    ) -> CountMention | None:
        behind = self._qualifiers.read_behind(folded, last.end, folded.size)
        match = self._counted.match(folded.lower, behind.end)
        if match is None or not last.digits.isdecimal() or last.is_year:
            return None
        start, low, high = last.start, last.value(), last.value()
        nouns = self._words.singulars if high == 1 else self._words.plurals
        noun = nouns.get(as_words(match[1]))
        if noun is None or self._is_label(folded, start):
            return None
        if first is not None and first.value() < high:
            begin = self._qualifiers.range_start(folded, first, first.end, start)
            start, low = (start, low) if begin is None else (begin, first.value())
        before = self._qualifiers.read_before(folded, start)
        bounds = bounds_of(low, high, (*behind.codes, *before.codes))
        return self._mention(folded, before.start, match.end(), bounds, noun)

    def _sized(self, folded: Folded) -> Iterator[CountMention]:
        """Give the counts that only name a size: "dozens of agreements"."""
        for match in self._vague.finditer(folded.lower):
            power = self._powers[as_words(match[1])]
            noun = self._words.plurals.get(as_words(match[2]))
            if noun is not None:
                yield self._mention(folded, *match.span(), _size(power), noun)

    def _mention(
        self, folded: Folded, start: int, end: int, bounds: Bounds, noun: str
    ) -> CountMention:
        text = folded.text[start:end]
        return CountMention(start, end, text, bounds, noun, noun in self._words.documents)

    def _is_label(self, folded: Folded, start: int) -> bool:
        """Tell whether a number names one thing ("Phase 2") or is part of another number."""
        mark = folded.lower[start - 1 : start] if start else b" "
        return mark in (b"/", b"-") or word_before(folded, start) in self._words.labels


def _size(power: int) -> Bounds:
    """Bound "tens", "hundreds" or more: two of them or so, and only the small ones end."""
    low, next_size = Decimal(f"2E{power}"), Decimal(f"1E{power + 1}")
    if power > _HUNDREDS:
        return Bounds(low, low_edge=Edge.APPROXIMATE)
    return Bounds(low, next_size, low_edge=Edge.APPROXIMATE, high_edge=Edge.EXCLUDED)


@cache
def _reader(language: str) -> _Reader:
    return _Reader(*_LANGUAGES[language])

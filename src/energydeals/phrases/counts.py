"""Numbers of documents, companies or turbines in text: "more than 70 commercial documents"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from attrs import frozen

from energydeals._checks import check, check_type
from energydeals.bounds import Bounds
from energydeals.errors import EnergyDealsError
from energydeals.phrases._around import Qualifiers, bounds_of, qualifiers_of
from energydeals.phrases._bare_numbers import BareNumber, NumberReader, find_numbers, number_reader
from energydeals.phrases._fold import Folded, fold
from energydeals.phrases._trie import GAP, any_of, as_words
from energydeals.vocabulary.en_counts import COUNTS
from energydeals.vocabulary.en_money import MONEY
from energydeals.vocabulary.phrase_words import CountVocabulary

__all__ = ["CountMention", "find_counts"]

_LANGUAGES: Final = {"en": (COUNTS, MONEY)}


@frozen
class CountMention:
    """A number of things and the words that state it: ``text == whole[start:end]``."""

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
    return list(_reader(language).found(fold(text)))


class _Reader(NamedTuple):
    words: CountVocabulary
    numbers: NumberReader
    qualifiers: Qualifiers
    #: What stands between a number and its noun, and the noun.
    counted: re.Pattern[bytes]

    def found(self, folded: Folded) -> Iterator[CountMention]:
        """Read the counts of a text from left to right."""
        for number in find_numbers(folded, self.numbers):
            try:
                mention = self._read(folded, number)
            except EnergyDealsError:
                continue
            if mention is not None:
                yield mention

    def _read(self, folded: Folded, number: BareNumber) -> CountMention | None:
        behind = self.qualifiers.read_behind(folded, number.end)
        match = self.counted.match(folded.lower, behind[0])
        if match is None or "." in number.digits or _is_year(folded, number):
            return None
        noun = as_words(match[1])
        value = number.value()
        code = (self.words.singulars if value == 1 else self.words.plurals).get(noun)
        if code is None:
            return None
        lead = self.qualifiers.read_before(folded, number.start)
        codes = lead.found if behind[1] is None else (behind[1], *lead.found)
        return CountMention(
            lead.start,
            match.end(1),
            folded.text[lead.start : match.end(1)],
            bounds_of(value, value, codes),
            code,
            code in self.words.documents,
        )


def _is_year(folded: Folded, number: BareNumber) -> bool:
    """Tell whether four digits are likelier a year ("the 2025 agreements")."""
    return number.end - number.start == 4 and number.digits[:2] in ("19", "20")


@cache
def _reader(language: str) -> _Reader:
    words, numbers = _LANGUAGES[language]
    never = any_of(words.never_between)
    between = rb"(?:(?!" + never + rb"(?![a-z]))[a-z][a-z'-]{0,30}+" + GAP + rb"){0,3}?"
    noun = rb"(" + any_of([*words.plurals, *words.singulars]) + rb")(?![a-z0'-])"
    return _Reader(
        words,
        number_reader(numbers),
        qualifiers_of(numbers),
        re.compile(rb"(?:" + GAP + rb"|-)" + between + noun),
    )

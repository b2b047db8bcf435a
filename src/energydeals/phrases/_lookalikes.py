"""What looks like money behind a number and is something else: 40 pounds of fish, 2015 dollars."""

import re
from typing import Final

from attrs import define, field

from energydeals.phrases._evidence import Evidence
from energydeals.phrases._fold import Folded, as_pattern, normal
from energydeals.phrases._trie import GAP, any_before, any_of
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["Lookalikes"]

_END: Final = rb"(?![a-z0])"
_YEAR: Final = re.compile("(?:19|20)[0-9]{2} ")
#: How far before pounds a verb says that they weigh.
_NEAR: Final = 40

_Patterns = dict[bytes, re.Pattern[bytes]]


@define(slots=True)
class Lookalikes:
    """Tells what is no money in one language."""

    words: MoneyVocabulary
    evidence: Evidence
    #: Whether all of it is money all the same.
    lenient: bool = False
    #: A currency word, and what behind it makes it part of another name.
    _names: _Patterns = field(init=False, factory=dict[bytes, re.Pattern[bytes]])
    _weights: frozenset[bytes] = field(init=False)
    _weighing: frozenset[bytes] = field(init=False)
    #: What pounds are money of, what they are paid with, what they weigh.
    _money: re.Pattern[bytes] = field(init=False)
    _paid_back: re.Pattern[bytes] = field(init=False)
    _weighed: re.Pattern[bytes] = field(init=False)
    _price_year_back: re.Pattern[bytes] = field(init=False)

    def __attrs_post_init__(self) -> None:
        words = self.words
        for word, names in words.other_names.items():
            pattern = re.compile(b"s?(?:" + GAP + b"|-)" + any_of(names) + _END)
            self._names[as_pattern(word)] = pattern
        self._weights = frozenset(map(as_pattern, words.weights))
        self._weighing = frozenset(map(as_pattern, words.weighing_verbs))
        links = any_of([*words.number_of, "in"])
        self._money = re.compile(GAP + links + GAP + any_of(words.weighed_money) + _END)
        self._paid_back = re.compile(GAP + any_before(words.weighed_verbs) + _END)
        self._weighed = re.compile(b"(?:" + GAP + b")?" + any_of(words.weight_signs))
        self._price_year_back = re.compile(GAP + any_before(words.price_year) + _END)

    def has(
        self, text: Folded, start: int, end: int, *, scaled: bool, grouped: bool = False
    ) -> bool:
        """Tell whether what stands from a number to the end of a currency word is no money."""
        if self.lenient:
            return False
        if text.text[start:end] in self.words.names:
            return True
        phrase = text.lower[start:end]
        word = normal(phrase).rpartition(b" ")[2]
        glued = phrase.endswith(b"-" + word)
        if self._is_name(text, word, end) and not scaled:
            return True
        if word in self._weights:
            grouped = grouped and not scaled and not glued
            return self._is_weight(text, start, end, scaled=scaled, grouped=grouped)
        if _YEAR.match(text.text, start) and not scaled:
            place = text.size - start
            return self._price_year_back.match(text.back, place) is not None
        return False

    def _is_name(self, text: Folded, word: bytes, end: int) -> bool:
        name = self._names.get(word) or self._names.get(word.removesuffix(b"s"))
        return name is not None and name.match(text.lower, end) is not None

    def _is_weight(
        self, text: Folded, start: int, end: int, *, scaled: bool, grouped: bool
    ) -> bool:
        """Tell whether pounds weigh: where nothing says that they are paid."""
        if self._money.match(text.lower, end):
            return False
        if not self._weighing.isdisjoint(text.lower[max(0, start - _NEAR) : start].split()[-4:]):
            return True
        if self._paid_back.match(text.back, text.size - start):
            return False
        if self._weighed.match(text.lower, end) or not (scaled or grouped):
            return True
        return grouped and self.evidence.counts(text, end)

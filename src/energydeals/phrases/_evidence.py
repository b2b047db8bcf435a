"""What shows that a code beside a small number is money: "paid EUR 5", but not "form EUR 1"."""

import re
from typing import Final

from attrs import define, field

from energydeals.phrases._fold import Folded, as_pattern
from energydeals.phrases._patterns import Pattern
from energydeals.phrases._trie import GAP, any_before
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["Evidence"]

_END: Final = rb"(?![a-z0])"
#: So close to another sum, a number is one as well: "EUR 5 and EUR 7", "500 yen (USD 3)".
_NEAR: Final = 8
_YEAR: Final = re.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_NOUN: Final = re.compile(rb"[ \n-]([a-z]++)")
_LINE_END: Final = re.compile(rb" *(?:[\n|]|\Z)")


@define(slots=True)
class Evidence:
    """Looks for what shows money around the sums of one language."""

    words: MoneyVocabulary
    _paying_back: Pattern = field(init=False)
    _links_back: Pattern = field(init=False)
    _priced: frozenset[bytes] = field(init=False)
    _no_nouns: frozenset[bytes] = field(init=False)

    def __attrs_post_init__(self) -> None:
        words = self.words
        self._paying_back = re.compile(GAP + any_before(words.paying) + _END)
        self._links_back = re.compile(b" ?:|" + GAP + any_before(words.paying_links) + _END)
        self._priced = frozenset(map(as_pattern, words.priced_nouns))
        self._no_nouns = frozenset(map(as_pattern, (*words.adjective_followers, *words.no_nouns)))

    def noun(self, text: Folded, end: int) -> bytes | None:
        """Give the noun that a number counts, or None for other words and in capitals."""
        match = _NOUN.match(text.shape, end)
        return None if match is None or match[1] in self._no_nouns else match[1]

    def counts(self, text: Folded, end: int) -> bool:
        """Tell whether a noun stands behind a number that has no price."""
        noun = self.noun(text, end)
        return noun is not None and noun not in self._priced

    def is_price(self, text: Folded, start: int, end: int, last: int) -> bool:
        """Tell whether what stands around a sum leaves no doubt; the last one ends at a place."""
        back = text.size - start
        if start - last < _NEAR or self._paying_back.match(text.back, back):
            return True
        return self.noun(text, end) in self._priced

    def may_be_price(self, text: Folded, start: int, end: int, *, qualified: bool) -> bool:
        """Tell whether what stands around a sum can belong to a price."""
        back = text.size - start
        if self.noun(text, end) is not None:
            return False
        if _YEAR.search(text.text, start, end):
            return False
        if _LINE_END.match(text.back, back) and _LINE_END.match(text.lower, end):
            return True
        return qualified or self._links_back.match(text.back, back) is not None

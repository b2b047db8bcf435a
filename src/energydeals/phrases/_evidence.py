"""What shows that a code beside a small number is money: "paid EUR 5", but not "form EUR 1"."""

import re
from typing import Final

from attrs import define, field

from energydeals.phrases._currencies import MUCH, Meaning
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

    def shows_money(
        self, text: Folded, span: tuple[int, int], last: int, meaning: Meaning, *, qualified: bool
    ) -> bool:
        """Tell whether a sum that may be a name is money; the one before it ends at a place."""
        start, end = span
        if start - last < _NEAR or self._paying_back.match(text.back, text.size - start):
            return True
        noun = self.noun(text, end)
        if noun is not None or meaning.doubt == MUCH:
            return noun in self._priced
        may_be = qualified or self._may_be_price(text, start, end)
        return may_be and not _YEAR.search(text.text, start, end)

    def _may_be_price(self, text: Folded, start: int, end: int) -> bool:
        """Tell whether a sum stands alone, or behind a word that can lead to a price."""
        back = text.size - start
        if self._links_back.match(text.back, back):
            return True
        alone = _LINE_END.match(text.lower, end) and _LINE_END.match(text.back, back)
        return alone is not None

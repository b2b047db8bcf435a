"""The country that a sum belongs to: "Jordan's 5 million dinars"."""

import re

from attrs import define, field

from energydeals.phrases._currencies import Meaning, narrow
from energydeals.phrases._fold import Folded, normal
from energydeals.phrases._patterns import Pattern, Patterns
from energydeals.phrases._trie import GAP, any_before, any_pattern

__all__ = ["Owners"]


@define(slots=True)
class Owners:
    """Reads what stands before the sums of one language."""

    patterns: Patterns
    #: A possessive and the name or the adjective of a country (1).
    _back: Pattern = field(init=False)

    def __attrs_post_init__(self) -> None:
        countries = any_pattern(word[::-1] for word in self.patterns.currencies.adjectives)
        marks = any_before(self.patterns.words.possessive)
        self._back = re.compile(GAP + marks + b"(" + countries + b")(?![a-z0])")

    def meant(self, text: Folded, start: int, meaning: Meaning) -> Meaning:
        """Give what a currency means where the owner of the sum decides it."""
        if not meaning.local:
            return meaning
        match = self._back.match(text.back, text.size - start)
        if match is None:
            return meaning
        codes = self.patterns.currencies.adjectives[normal(match[1][::-1])]
        return narrow(meaning, codes) or meaning

"""Where in a text sums of money can be, and what is read there, in order."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from attrs import define, field

from energydeals.bounds import Bounds
from energydeals.phrases._amounts import Amount, AmountReader
from energydeals.phrases._claims import claim
from energydeals.phrases._currencies import Currencies, Meaning
from energydeals.phrases._fold import Folded, as_pattern, normal
from energydeals.phrases._lookalikes import Lookalikes
from energydeals.phrases._patterns import Patterns
from energydeals.phrases._qualifiers import Qualifiers
from energydeals.phrases._ranges import Ranges
from energydeals.phrases._spoken import SpokenReader
from energydeals.phrases._words import NumberWords
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["Found", "Scanner"]

#: Stand for the first digit where a place is a last digit, or in a word.
_LAST_DIGIT: Final = -1
_WORD: Final = -2


class Found(NamedTuple):
    """A phrase, its place, and what it claims."""

    start: int
    end: int
    bounds: Bounds
    meaning: Meaning
    decimals: int | None
    per: str | None
    #: Where the words that say per what end.
    after: int


@define(slots=True)
class Scanner:
    """Finds the sums of one language, as they are meant in a region."""

    words: MoneyVocabulary
    region: str | None
    #: Whether codes that are words as well are read like all others.
    lenient: bool = False
    patterns: Patterns = field(init=False)
    amounts: AmountReader = field(init=False)
    spoken: SpokenReader = field(init=False)
    qualifiers: Qualifiers = field(init=False)
    ranges: Ranges = field(init=False)
    _anchors: tuple[bytes, ...] = field(init=False)
    _units: dict[bytes, str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        words = self.words
        currencies = Currencies(words, self.region, lenient=self.lenient)
        self.patterns = Patterns(words, currencies)
        self.amounts = AmountReader(self.patterns, currencies, Lookalikes(words))
        self.spoken = SpokenReader(self.amounts, NumberWords(words))
        self.qualifiers = Qualifiers(self.patterns)
        self.ranges = Ranges(self.amounts, self.spoken, self.qualifiers)
        self._anchors = tuple(map(as_pattern, words.anchors))
        units = {**words.units, **words.adverbs}
        self._units = {as_pattern(word): unit for word, unit in units.items()}

    def found(self, text: Folded) -> list[Found]:
        """Give the sums of a text in order."""
        found: list[Found] = []
        floor = 0
        for place, number in self._places(text):
            if place < floor:
                continue
            amount = self._amount(text, place, number)
            if amount is None or amount.start < floor:
                continue
            one = self._read(text, amount, floor)
            floor = amount.end
            if one is not None:
                floor = one.after
                found.append(one)
        return found

    def _places(self, text: Folded) -> list[tuple[int, int]]:
        """Give where sums can be, each with the first digit of its number where that is known."""
        size, last = text.size, text.size - 1
        signs = self.patterns.sign_back.finditer(text.back)
        places = [(size - match.end(), last - match.start()) for match in signs]
        behind = self.patterns.currency_behind.finditer(text.lower)
        places += [(match.start(), _LAST_DIGIT) for match in behind]
        places += self._word_places(text.lower)
        places.sort()
        return places

    def _word_places(self, lower: bytes) -> Iterator[tuple[int, int]]:
        for anchor in self._anchors:
            place = lower.find(anchor)
            while place >= 0:
                if b"0" not in lower[max(0, place - 3) : place]:
                    yield place, _WORD
                place = lower.find(anchor, place + len(anchor))

    def _amount(self, text: Folded, place: int, number: int) -> Amount | None:
        if number >= 0:
            point = text.lower[number - 1] == 0x2E and text.lower[number - 2] in b" $"
            return self.amounts.behind_sign(text, place, number - point)
        if number == _WORD:
            return self.spoken.around(text, place)
        return self._before_currency(text, place)

    def _before_currency(self, text: Folded, place: int) -> Amount | None:
        """Read the amount whose number ends here: a spaced one, or else its last part."""
        for pattern in (self.patterns.spaced_back, self.patterns.number_back):
            match = pattern.match(text.back, text.size - 1 - place)
            if match is None:
                continue
            start = text.size - match.end()
            if start and text.shape[start - 1 : start].isalpha():
                continue
            amount = self.amounts.without_sign(text, start)
            if amount is not None and amount.meaning is not None:
                return amount
        return None

    def _read(self, text: Folded, amount: Amount, floor: int) -> Found | None:
        """Read what stands around an amount."""
        phrase = self.ranges.phrase(text, amount, floor)
        behind, end = self.qualifiers.behind(text, phrase.end)
        try:
            bounds = claim(phrase, behind)
        except ValueError:
            return None
        low, high = phrase.low, phrase.high
        if bounds is None or low.meaning is None:
            return None
        decimals = low.numeral.decimals
        if high is not None:
            decimals = max(decimals, high.numeral.decimals)
        per, after = self._per(text, end)
        places = None if low.vague else decimals
        return Found(phrase.start, end, bounds, low.meaning, places, per, after)

    def _per(self, text: Folded, end: int) -> tuple[str | None, int]:
        """Give what a sum is for each of, and where that ends."""
        match = self.patterns.per.match(text.lower, end)
        if match is None:
            return None, end
        if match[0][:1] != b"-" and self.patterns.not_per.match(text.lower, match.end()):
            return None, end
        group = match.lastindex or 0
        if match[1] is not None:
            return " ".join(text.text[match.start(1) : match.end()].split()), match.end()
        unit = normal(match[group])
        return self._units.get(unit) or unit.decode("latin-1"), match.end()

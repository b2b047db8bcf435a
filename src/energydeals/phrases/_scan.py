"""Where in a text sums of money can be, and the phrases that are read there, in order."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from attrs import define, field

from energydeals.bounds import Bounds, Qualifier
from energydeals.phrases._amounts import Amount, AmountReader
from energydeals.phrases._claims import claim
from energydeals.phrases._currencies import Currencies
from energydeals.phrases._fold import Folded, as_pattern
from energydeals.phrases._patterns import Patterns
from energydeals.phrases._qualifiers import Qualifiers
from energydeals.phrases._ranges import Phrase, Ranges
from energydeals.phrases._words import NumberWords
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["Found", "Scanner"]

#: Candidates that have no number beside their place: a last digit, and a number word.
_DIGIT: Final = -1
_WORD: Final = -2


class Found(NamedTuple):
    """A phrase, its place, and what it claims."""

    start: int
    end: int
    phrase: Phrase
    bounds: Bounds
    behind: Qualifier | None
    per: str | None
    #: Where the words that say per what end.
    per_end: int


@define(slots=True)
class Scanner:
    """Finds the sums of one language, as they are meant in a region."""

    words: MoneyVocabulary
    region: str | None
    patterns: Patterns = field(init=False)
    amounts: AmountReader = field(init=False)
    qualifiers: Qualifiers = field(init=False)
    ranges: Ranges = field(init=False)
    numbers: NumberWords = field(init=False)
    _anchors: tuple[bytes, ...] = field(init=False)
    _units: dict[bytes, str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        currencies = Currencies(self.words, self.region)
        self.patterns = Patterns(self.words, currencies)
        self.amounts = AmountReader(self.patterns, currencies)
        self.qualifiers = Qualifiers(self.patterns)
        self.ranges = Ranges(self.amounts, self.qualifiers)
        self.numbers = NumberWords(self.words)
        self._anchors = tuple(map(as_pattern, self.words.anchors))
        units = {**self.words.units, **self.words.adverbs}
        self._units = {as_pattern(word): unit for word, unit in units.items()}

    def found(self, text: Folded) -> list[Found]:
        """Give the sums of a text in order."""
        cursor = 0
        found: list[Found] = []
        for place, number in self._candidates(text):
            if place < cursor:
                continue
            amount = self._amount(text, place, number)
            if amount is None or amount.start < cursor:
                continue
            one = self._read(text, amount, cursor)
            cursor = amount.end if one is None else one.per_end
            if one is not None:
                found.append(one)
        return found

    def _candidates(self, text: Folded) -> list[tuple[int, int]]:
        """Give places where a sum can be: of a sign and its number, of a digit, of a word."""
        last = text.size - 1
        places = [
            (text.size - match.end(), last - match.end(1) + match.end(1) - match.start())
            for match in self.patterns.sign_before.finditer(text.back)
        ]
        behind = self.patterns.currency_behind.finditer(text.lower)
        places += [(match.start(), _DIGIT) for match in behind]
        places += self._word_places(text)
        places.sort()
        return places

    def _word_places(self, text: Folded) -> Iterator[tuple[int, int]]:
        lower = text.lower
        for anchor in self._anchors:
            place = lower.find(anchor)
            while place >= 0:
                if b"0" not in lower[max(0, place - 3) : place]:
                    yield place, _WORD
                place = lower.find(anchor, place + len(anchor))

    def _amount(self, text: Folded, place: int, number: int) -> Amount | None:
        if number >= 0:
            if text.lower[number - 1] == 0x2E and text.lower[number - 2] in b" $":
                number -= 1
            return self.amounts.behind_sign(text, place, number)
        if number == _WORD:
            return self._spoken(text, place)
        match = self.patterns.number_back.match(text.back, text.size - 1 - place)
        if match is None:
            return None
        amount = self.amounts.without_sign(text, text.size - match.end())
        return None if amount is None or amount.meaning is None else amount

    def _spoken(self, text: Folded, place: int) -> Amount | None:
        """Read the number words around a scale word, and the currency behind them."""
        end = self.patterns.letters.match(text.lower, place).end()
        match = self.patterns.number_words.match(text.back, text.size - end)
        currency = self.patterns.currency.match(text.lower, end)
        if match is None or currency is None:
            return None
        meaning = self.amounts.currency(text, currency[1], currency.span(2))
        if meaning is None:
            return None
        start = text.size - match.end()
        while start < end:
            tokens = text.lower[start:end].replace(b"-", b" ").decode("latin-1").split()
            spoken = self.numbers.read(tokens)
            if spoken is not None:
                start += self._article(tokens) and len(tokens[0]) + 1
                numeral = spoken.numeral._replace(
                    exponent=spoken.numeral.exponent + meaning.exponent
                )
                return Amount(
                    start, currency.end(2), numeral, meaning, spoken.scaled,
                    vague=spoken.vague, below=spoken.below,
                )
            start = self.patterns.next_word.match(text.lower, start).end()
        return None

    def _article(self, tokens: list[str]) -> bool:
        return False

    def _read(self, text: Folded, amount: Amount, floor: int) -> Found | None:
        phrase = self.ranges.phrase(text, amount, floor)
        behind, end = self.qualifiers.behind(text, phrase.end)
        try:
            bounds = claim(phrase, behind)
        except ValueError:
            return None
        if bounds is None:
            return None
        per, per_end = self._per(text, end)
        return Found(phrase.start, end, phrase, bounds, behind, per, per_end)

    def _per(self, text: Folded, end: int) -> tuple[str | None, int]:
        match = self.patterns.per.match(text.lower, end)
        if match is None:
            return None, end
        unit = match[match.lastindex or 0]
        return self._units.get(unit, unit.decode("latin-1")), match.end()

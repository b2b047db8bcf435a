"""Where in a text sums of money can be, and what is read there, in order."""

from collections.abc import Iterator
from typing import Final

from attrs import define, field

from energydeals._iso4217 import ALPHA_3
from energydeals.phrases._amounts import Amount, AmountReader
from energydeals.phrases._claims import claim, stated
from energydeals.phrases._currencies import Currencies
from energydeals.phrases._evidence import Evidence
from energydeals.phrases._firsts import FirstWords
from energydeals.phrases._fold import Folded, as_pattern
from energydeals.phrases._found import Found
from energydeals.phrases._lookalikes import Lookalikes
from energydeals.phrases._owners import Owners
from energydeals.phrases._patterns import Patterns
from energydeals.phrases._places import WORD, Places
from energydeals.phrases._plain import PlainReader
from energydeals.phrases._prices import Prices
from energydeals.phrases._qualifiers import Qualifiers
from energydeals.phrases._ranges import Phrase, Ranges
from energydeals.phrases._spoken import SpokenReader
from energydeals.phrases._words import NumberWords
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["Scanner"]

_CENTS: Final = 2


@define(slots=True)
class Scanner:
    """Finds the sums of one language, as they are meant in a region."""

    words: MoneyVocabulary
    region: str | None
    #: Whether what is a word or a weight as well is read as money all the same.
    lenient: bool = False
    patterns: Patterns = field(init=False)
    amounts: AmountReader = field(init=False)
    spoken: SpokenReader = field(init=False)
    qualifiers: Qualifiers = field(init=False)
    ranges: Ranges = field(init=False)
    owners: Owners = field(init=False)
    evidence: Evidence = field(init=False)
    prices: Prices = field(init=False)
    places: Places = field(init=False)
    plain: PlainReader = field(init=False)
    #: The words and marks behind an amount that more of its phrase can begin with.
    _afters: FirstWords = field(init=False)

    def __attrs_post_init__(self) -> None:
        words = self.words
        currencies = Currencies(words, self.region, lenient=self.lenient)
        self.patterns = Patterns(words, currencies)
        self.evidence = Evidence(words)
        lookalikes = Lookalikes(words, self.evidence, self.lenient)
        self.amounts = AmountReader(self.patterns, currencies, lookalikes)
        self.spoken = SpokenReader(self.amounts, NumberWords(words))
        self.qualifiers = Qualifiers(self.patterns)
        self.ranges = Ranges(self.amounts, self.spoken, self.qualifiers)
        self.owners = Owners(self.patterns)
        self.prices = Prices(self.patterns)
        self.places = Places(self.patterns)
        self._afters = FirstWords(b"", map(as_pattern, self._continuing()))
        self.plain = PlainReader(words, currencies, self.qualifiers, self.prices, self._afters)

    def _continuing(self) -> Iterator[str]:
        words = self.words
        yield from ("0", ".", "-", "~", "/", *words.range_to, *words.between_and)
        yield from (word.lstrip(" -") for row in words.behind.values() for word in row)
        yield from (*words.per, *words.per_articles, *words.adverbs, *words.signs)
        yield from sorted(ALPHA_3)

    def found(self, text: Folded) -> list[Found]:
        """Give the sums of a text in order."""
        found: list[Found] = []
        floor, size = 0, text.size
        for place, number in self.places.find(text):
            if place < floor:
                continue
            plain = self._plain(text, place, number, floor)
            if plain is not None and plain.start >= floor:
                floor = plain.after
                if not plain.meaning.doubt or self._is_money(text, plain, place, found):
                    found.append(plain)
                continue
            amount = self._amount(text, place, number)
            if amount is None or amount.start < floor:
                continue
            one = self._read(text, amount, floor, found[-1].after if found else -size)
            floor = amount.end
            if one is not None:
                floor = one.after
                found.append(one)
        return found

    def _plain(self, text: Folded, place: int, number: int, floor: int) -> Found | None:
        if number >= 0:
            return self.plain.signed(text, place, number, floor)
        return None if number == WORD else self.plain.named(text, place, floor)

    def _amount(self, text: Folded, place: int, number: int) -> Amount | None:
        if number >= 0:
            point = text.lower[number - 1] == 0x2E and text.lower[number - 2] in b" $"
            return self.amounts.behind_sign(text, place, number - point)
        if number == WORD:
            return self.spoken.around(text, place)
        return self._before_currency(text, place)

    def _before_currency(self, text: Folded, place: int) -> Amount | None:
        """Read the amount whose number ends here: a spaced one, or else its last part."""
        last = text.size - 1 - place
        plain = self.patterns.number_back.match(text.back, last)
        if plain is None:
            return None
        parted = text.back[plain.end() : plain.end() + 2] in (b" 0", b" .", b". ")
        spaced = self.patterns.spaced_back.match(text.back, last) if parted else None
        for match in (spaced, plain):
            if match is None:
                continue
            start = text.size - match.end()
            if start and text.shape[start - 1 : start].isalpha():
                continue
            amount = self.amounts.without_sign(text, start)
            if amount is not None and amount.meaning is not None:
                return amount
        return None

    def _read(self, text: Folded, amount: Amount, floor: int, last: int) -> Found | None:
        """Read what stands around an amount."""
        goes_on = self._afters.match(text.lower, amount.end)
        phrase = self.ranges.phrase(text, amount, floor, goes_on=goes_on)
        end, behind = phrase.end, None
        if goes_on:
            behind, end = self.qualifiers.behind(text, end, two=phrase.high is not None)
        ends = claim(phrase, behind)
        low, high = phrase.low, phrase.high
        if ends is None or low.meaning is None:
            return None
        decimals = low.numeral.decimals
        if high is not None:
            decimals = max(decimals, high.numeral.decimals)
        per, after = self.prices.read(text, end) if goes_on else (None, end)
        if _is_doubtful(phrase) and per is None:
            qualified = end > phrase.end or phrase.start < low.start
            span = (phrase.start, end)
            if not self.evidence.shows_money(text, span, last, low.meaning, qualified=qualified):
                return None
        places = None if low.vague else decimals
        meaning = self.owners.meant(text, phrase.start, low.meaning)
        money = stated(ends, meaning.codes[0])
        return Found(phrase.start, end, ends, money, meaning, places, per, after)

    def _is_money(self, text: Folded, plain: Found, place: int, found: list[Found]) -> bool:
        """Tell whether a plain sum whose sign may begin a name is money."""
        start, end = plain.start, plain.end
        written = text.lower[place:end]
        scaled_or_exact = written[-1:] != b"0" or written[-3:] == b".00"
        if scaled_or_exact or b"," in written or plain.per is not None:
            return True
        last = found[-1].after if found else -text.size
        return self.evidence.shows_money(
            text, (start, end), last, plain.meaning, qualified=start < place
        )


def _is_doubtful(phrase: Phrase) -> bool:
    """Tell whether a phrase may be a name: "SAR 11", but not "SAR 11 million" or "SAR 11.50"."""
    amounts = (phrase.low,) if phrase.high is None else (phrase.low, phrase.high)
    meaning = phrase.low.meaning
    if meaning is None or not meaning.doubt:
        return False
    return not any(
        each.scaled
        or (each.grouped and not meaning.weak)
        or len(each.numeral.digits.partition(".")[2]) == _CENTS
        for each in amounts
    )

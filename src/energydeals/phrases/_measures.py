"""Numbers with a unit word: the unit that word, scale and rate make together."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final, NamedTuple

from energydeals.phrases._bare_numbers import BareNumber, NumberReader, find_numbers, number_reader
from energydeals.phrases._fold import Folded, as_pattern
from energydeals.phrases._trie import GAP, any_of, as_words
from energydeals.units import Unit
from energydeals.vocabulary.money_words import MoneyVocabulary
from energydeals.vocabulary.phrase_words import QuantityVocabulary

__all__ = ["Measured", "Measures", "measures_of", "unit_of"]

#: Measures that a scale word turns into a unit of their own: "million tonnes" is Mt.
_SCALED: Final = {
    ("t", 3): "kt",
    ("t", 6): "Mt",
    ("t/y", 3): "kt/y",
    ("t/y", 6): "mtpa",
    ("m3", 9): "bcm",
    ("m3", 12): "tcm",
    ("m3/y", 9): "bcm/y",
    ("cf", 6): "MMcf",
    ("cf", 9): "Bcf",
    ("cf", 12): "Tcf",
    ("Btu", 6): "MMBtu",
}
#: Measures with a rate.
_RATED: Final = {
    ("t", "d"): "t/d",
    ("kt", "d"): "t/d E3",
    ("Mt", "d"): "t/d E6",
    ("t", "y"): "t/y",
    ("kt", "y"): "kt/y",
    ("Mt", "y"): "mtpa",
    ("lb", "y"): "lb/y",
    ("m3", "d"): "m3/d",
    ("bcm", "d"): "m3/d E9",
    ("m3", "y"): "m3/y",
    ("bcm", "y"): "bcm/y",
    ("tcm", "y"): "bcm/y E3",
    ("cf", "d"): "MMcf/d E-6",
    ("MMcf", "d"): "MMcf/d",
    ("Bcf", "d"): "Bcf/d",
    ("Tcf", "d"): "Bcf/d E3",
    ("bbl", "d"): "bbl/d",
    ("boe", "d"): "boe/d",
    ("kWh", "y"): "MWh/y E-3",
    ("MWh", "y"): "MWh/y",
    ("GWh", "y"): "GWh/y",
    ("TWh", "y"): "TWh/y",
}
#: Measures that are no units, by the unit that carries them.
_CARRIED: Final = {"W": "kW E-3", "cf": "MMcf E-6", "Btu": "MMBtu E-6"}
_THOUSAND: Final = 1000


class Measured(NamedTuple):
    """A number, and what its scale, unit and rate words say."""

    start: int
    end: int
    amount: BareNumber
    #: The power of ten of the scale word; None without one.
    scale: int | None = None
    #: A symbol, or one with a power of ten; None for a number without a unit.
    measure: str | None = None
    rate: str | None = None
    #: Words such as "+" between the number and its unit.
    plus: str = ""


def unit_of(measure: str, scale: int, rate: str | None) -> tuple[Unit, int] | None:
    """Give the unit and the power of ten that a number is to be multiplied by.

    >>> unit_of("t", 6, "y"), unit_of("bbl", 3, "d"), unit_of("bbl", 0, "y")
    ((Unit.MTPA, 0), (Unit.BARREL_PER_DAY, 3), None)
    """
    base, exponent = _split(measure)
    scaled = _SCALED.get((base, scale)) if not exponent else None
    base, exponent = (scaled, 0) if scaled else (base, exponent + scale)
    if rate is not None:
        rated = _RATED.get((base, rate))
        if rated is None:
            return None
        base, more = _split(rated)
        exponent += more
    base, more = _split(_CARRIED.get(base, base))
    return Unit(base), exponent + more


def _split(measure: str) -> tuple[str, int]:
    base, _, exponent = measure.partition(" E")
    return base, int(exponent or 0)


class Measures(NamedTuple):
    """The patterns of the unit words of a language."""

    words: QuantityVocabulary
    numbers: MoneyVocabulary
    reader: NumberReader
    tail: re.Pattern[bytes]
    rate: re.Pattern[bytes]
    other: re.Pattern[bytes]
    units: Mapping[str, str]
    rates: Mapping[str, str]
    exact: frozenset[str]

    def find(self, folded: Folded) -> list[Measured]:
        """Give the numbers of a text with their units."""
        return [self._measured(folded, each) for each in find_numbers(folded, self.reader)]

    def _measured(self, folded: Folded, amount: BareNumber) -> Measured:
        tail = self.tail.match(folded.lower, amount.end)
        if tail is None:
            return Measured(amount.start, amount.end, amount)
        plus, near, scale, far = tail.groups()
        exponent = None if scale is None else self._exponent(scale)
        written = near or far
        bare = Measured(amount.start, amount.end, amount)
        if written is None:
            return bare._replace(end=tail.end(), scale=exponent) if not plus else bare
        end = tail.end()
        measure = self._measure(folded, written, end, amount)
        if measure is None:
            return bare
        rate = self.rate.match(folded.lower, end)
        if rate is None and self.other.match(folded.lower, end):
            return bare
        return Measured(
            amount.start,
            end if rate is None else rate.end(),
            amount,
            exponent,
            measure,
            None if rate is None else self.rates[as_words(rate[1])],
            "" if plus is None else as_words(plus),
        )

    def _exponent(self, scale: bytes) -> int:
        table = self.numbers.scales
        words = as_words(scale)
        return table[words] if words in table else sum(table[word] for word in words.split())

    def _measure(self, folded: Folded, written: bytes, end: int, amount: BareNumber) -> str | None:
        """Look a unit word up as it is written, where its case or its number decides."""
        text = " ".join(folded.text[end - len(written) : end].split())
        if end < folded.size and folded.text[end].isalnum():
            return None
        if text in self.words.from_thousand and amount.value() >= _THOUSAND:
            return self.words.from_thousand[text]
        key = as_words(written)
        if "?" in key:
            return self.words.units.get(text.lower())
        if key in self.exact:
            return self.words.exact.get(text) or None
        return self.units.get(key)


def measures_of(words: QuantityVocabulary, numbers: MoneyVocabulary) -> Measures:
    """Make the patterns of a vocabulary."""
    exact = frozenset(word.lower() for word in words.exact)
    gap = rb"(?: {1,2}|- ?)?"
    unit = any_of([*words.units, *exact]) + rb"(?![a-z0])"
    scale = any_of(numbers.scales) + rb"(?:" + GAP + any_of(numbers.scales) + rb")?(?![a-z0/])"
    plus = rb"(" + any_of(each for row in numbers.behind.values() for each in row) + rb")?"
    choice = rb"(?:(" + unit + rb")|(" + scale + rb")(?:" + gap + rb"(" + unit + rb"))?)"
    thing = rb"(?:" + GAP + any_of(words.of) + rb"(?: [a-z-]{1,24}+){1,4}?(?: \([a-z0]{1,12}\))?)?"
    rate = thing + rb"(" + any_of(words.rates) + rb")(?![a-z0])"
    other = rb"/[a-z]|(?: |-)" + any_of(words.other_rates) + rb"(?![a-z])"
    return Measures(
        words,
        numbers,
        number_reader(numbers),
        re.compile(plus + gap + choice),
        re.compile(rate),
        re.compile(other),
        {as_words(as_pattern(word)): measure for word, measure in words.units.items()},
        {as_words(as_pattern(word)): rate for word, rate in words.rates.items()},
        exact,
    )


def decimal_of(measured: Measured, exponent: int) -> Decimal:
    """Give the number of a measured one times a power of ten."""
    return measured.amount.value(exponent)

"""Numbers with a unit word: the unit that word, scale and rate make together."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from energydeals.phrases._bare_numbers import BareNumber
from energydeals.phrases._fold import Folded, as_pattern
from energydeals.phrases._trie import GAP, any_of, as_words
from energydeals.units import Unit
from energydeals.vocabulary.money_words import MoneyVocabulary
from energydeals.vocabulary.phrase_words import QuantityVocabulary

__all__ = ["Measured", "Measures", "unit_of"]

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

    number: BareNumber
    end: int
    #: The power of ten of the scale word; None without one.
    scale: int | None = None
    #: A symbol, or one with a power of ten; None for a number without a unit.
    measure: str | None = None
    rate: str | None = None
    #: Words such as "+" between the number and its unit.
    plus: bytes = b""


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


class Measures:
    """Reads the scale, unit and rate words behind the numbers of one language."""

    def __init__(self, words: QuantityVocabulary, numbers: MoneyVocabulary) -> None:
        self._words, self._scales = words, numbers.scales
        self._capitals = frozenset(word.lower() for word in words.exact)
        self._units = _folded_keys(words.units)
        self._rates = _folded_keys(words.rates)
        gap = rb"(?: {1,2}|- ?)?"
        unit = rb"(" + any_of([*words.units, *self._capitals]) + rb")(?![a-z0])"
        scales = any_of(numbers.scales)
        scale = rb"(" + scales + rb"(?:" + GAP + scales + rb")?)(?![a-z0/?])"
        plus = rb"(" + any_of(each for row in numbers.behind.values() for each in row) + rb")?"
        bracket = rb"(?: \([a-z0./ -]{1,14}\))?"
        thing = any_of(words.of) + rb"(?: [a-z][a-z0-]{0,24}+){1,4}?"
        things = rb"(?:" + GAP + rb"(?:" + thing + rb"|" + any_of(words.things) + rb"))?"
        no_link = b"".join(rb"(?<! " + as_pattern(word) + rb")" for word in numbers.number_and)
        lead = bracket + things + no_link + bracket
        other = rb"/[a-z]|[ -]" + any_of(words.other_rates) + rb"(?![a-z])"
        self._tail = re.compile(
            plus + gap + rb"(?:" + unit + rb"|" + scale + rb"(?:" + gap + unit + rb")?)"
        )
        self._rate = re.compile(lead + rb"(" + any_of(words.rates) + rb")(?![a-z0])")
        self._other_rate = re.compile(other)

    def read(self, folded: Folded, number: BareNumber) -> Measured:
        """Read the words behind a number."""
        tail = self._tail.match(folded.lower, number.end)
        bare = Measured(number, number.end)
        if tail is None:
            return bare
        plus, near, scale, far = tail.groups()
        exponent = None if scale is None else self._exponent(as_words(scale))
        if near is None and far is None:
            return bare if plus else Measured(number, tail.end(), exponent)
        end = tail.end()
        measure = self._measure(folded, end - len(near or far), end, number)
        rate = self._rate.match(folded.lower, end)
        if measure is None or (rate is None and self._other_rate.match(folded.lower, end)):
            return bare
        if rate is None:
            return Measured(number, end, exponent, measure, plus=plus or b"")
        per = self._rates[as_words(rate[1])]
        return Measured(number, rate.end(), exponent, measure, per, plus or b"")

    def _exponent(self, words: str) -> int:
        """Give the power of ten of scale words: "hundred thousand" is 5."""
        if words in self._scales:
            return self._scales[words]
        return sum(self._scales[word] for word in words.split())

    def _measure(self, folded: Folded, start: int, end: int, number: BareNumber) -> str | None:
        """Look a unit word up as it is written, where its case or its number decides."""
        written = " ".join(folded.text[start:end].split())
        if end < folded.size and folded.text[end].isalnum():
            return None
        if written in self._words.from_thousand and number.value() >= _THOUSAND:
            return self._words.from_thousand[written]
        key = as_words(folded.lower[start:end])
        if key in self._capitals:
            return self._words.exact.get(written)
        return self._words.units.get(written.lower()) if "?" in key else self._units.get(key)


def _folded_keys(table: Mapping[str, str]) -> dict[str, str]:
    return {as_words(as_pattern(word)): code for word, code in table.items()}

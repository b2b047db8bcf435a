"""Reading quantities outwards from their numbers, from the last number of a text to the first.

Read backwards, a number with a unit finds the first end of its range before that one is read
for itself, and its own qualifier before the quantity in front could take it.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from energydeals._numerals import multiply
from energydeals.bounds import Bounds
from energydeals.errors import EnergyDealsError
from energydeals.phrases._around import Before, Behind, Qualifiers, bounds_of
from energydeals.phrases._bare_numbers import BareNumber, BareNumbers
from energydeals.phrases._fold import Folded
from energydeals.phrases._measures import Measured, Measures, unit_of
from energydeals.phrases._trie import any_before, any_of, as_words
from energydeals.stated import Quantity
from energydeals.units import Unit
from energydeals.vocabulary.money_words import MoneyVocabulary
from energydeals.vocabulary.phrase_words import QuantityVocabulary

__all__ = ["QuantityReader", "StatedSpan"]

_TIMES: Final = frozenset("xX×*")
_TIME: Final = frozenset({"time", "days"})


class StatedSpan(NamedTuple):
    """What the words from `start` to `end` state."""

    start: int
    end: int
    bounds: Bounds
    unit: Unit


class _Ends(NamedTuple):
    """The two ends of a range, or one number twice, and where its words begin."""

    start: int
    low: Decimal
    high: Decimal


class QuantityReader:
    """Reads the quantities of one language."""

    def __init__(self, words: QuantityVocabulary, numbers: MoneyVocabulary) -> None:
        self._words = words
        self._numbers = BareNumbers(numbers, words.labels)
        self._measures = Measures(words, numbers)
        self._qualifiers = Qualifiers(numbers, words.not_behind)
        links, adjectives = any_before(words.rate_links), any_before(words.rate_adjectives)
        noun = rb"(?:[a-z-]{1,24}+ ){1,3}?"
        self._adjective = re.compile(
            rb" {0,2}" + links + rb" " + noun + rb"(" + adjectives + rb")(?![a-z0])"
        )
        self._denominator = re.compile(rb" ?" + any_before(words.denominators) + rb"(?![a-z0])")
        self._past = re.compile(rb" {0,2}" + any_before(words.no_term_before) + rb"(?![a-z0])")
        self._aged = re.compile(rb"[ -]?" + any_of(words.no_term_behind) + rb"(?![a-z0])")
        self._and = re.compile(rb",? {1,2}" + any_of(numbers.bounds_and) + rb" {1,2}")

    def find(self, folded: Folded) -> list[StatedSpan]:
        """Give the quantities of a text in order."""
        found: list[StatedSpan] = []
        for each in self._backwards(folded):
            both = self._both(folded, each, found[-1]) if found else None
            if both is None:
                found.append(each)
            else:
                found[-1] = both
        return found[::-1]

    def _backwards(self, folded: Folded) -> Iterator[StatedSpan]:
        numbers = self._numbers.find(folded)
        limit = folded.size
        for position in range(len(numbers) - 1, -1, -1):
            last = self._measures.read(folded, numbers[position])
            if last.measure is None or last.end > limit:
                continue
            first = self._measures.read(folded, numbers[position - 1]) if position else None
            try:
                stated = self._stated(folded, first, last, limit)
            except EnergyDealsError:  # too large, or no exact form of 12 places
                continue
            if stated is not None:
                limit = stated.start
                yield stated

    def _stated(
        self, folded: Folded, first: Measured | None, last: Measured, limit: int
    ) -> StatedSpan | None:
        made = unit_of(last.measure or "", last.scale or 0, last.rate)
        if made is None or not _stands_alone(folded, first, last):
            return None
        unit, exponent = made
        ends = self._ends(folded, first, last, unit, exponent)
        before = self._before(folded, ends.start, unit)
        if before is None or (unit.dimension in _TIME and self._is_no_term(folded, before, last)):
            return None
        if last.rate is None and (
            whole := self._with_adjective(folded, before, first, last, limit)
        ):
            return whole
        behind = self._behind(folded, last, limit)
        bounds = bounds_of(ends.low, ends.high, (*behind.codes, *before.codes))
        return StatedSpan(before.start, behind.end, bounds, unit)

    def _ends(
        self, folded: Folded, first: Measured | None, last: Measured, unit: Unit, exponent: int
    ) -> _Ends:
        """Read a product ("2x660 MW") or a range that the number before begins."""
        number = last.number
        value = number.value(exponent)
        if first is None:
            return _Ends(number.start, value, value)
        if _is_product(folded, first, number):
            product = multiply(first.number.value(), value, "quantity")
            return _Ends(first.number.start, product, product)
        start = self._qualifiers.range_start(folded, first.number, first.end, number.start)
        low = None if start is None else _low(first, last, unit, exponent)
        if start is None or low is None or low >= value:
            return _Ends(number.start, value, value)
        return _Ends(start, low, value)

    def _before(self, folded: Folded, start: int, unit: Unit) -> Before | None:
        """Read the qualifiers before a quantity; None where it is the "per" of a price."""
        during = self._words.during if unit.dimension in _TIME else ()
        led = self._words.during_led
        before = self._qualifiers.read_before(folded, start, during=during, led=led)
        per = self._denominator.match(folded.back, folded.size - before.start)
        return before if per is None else None

    def _behind(self, folded: Folded, last: Measured, limit: int) -> Behind:
        if last.plus:
            return Behind(last.end, (self._qualifiers.code_behind(last.plus),))
        return self._qualifiers.read_behind(folded, last.end, limit)

    def _is_no_term(self, folded: Folded, before: Before, last: Measured) -> bool:
        """Tell whether a time is an age, is past, is a point in time, or is a year's number."""
        past = self._past.match(folded.back, folded.size - before.start)
        return last.number.is_year or bool(past or self._aged.match(folded.lower, last.end))

    def _with_adjective(
        self, folded: Folded, before: Before, first: Measured | None, last: Measured, limit: int
    ) -> StatedSpan | None:
        """Read "an annual capacity of 2 million tonnes" as 2 million tonnes a year."""
        match = self._adjective.match(folded.back, folded.size - before.start)
        if match is None:
            return None
        rate = self._words.rate_adjectives[as_words(match[1][::-1])]
        stated = self._stated(folded, first, last._replace(rate=rate), limit)
        return stated and stated._replace(start=folded.size - match.end())

    def _both(self, folded: Folded, first: StatedSpan, second: StatedSpan) -> StatedSpan | None:
        """Join two bounds of one quantity: "at least 2 GW and up to 3 GW"."""
        low, high = first.bounds, second.bounds
        if first.unit is not second.unit or low.high is not None or high.low is not None:
            return None
        if not self._and.fullmatch(folded.lower, first.end, second.start):
            return None
        try:
            bounds = Bounds(low.low, high.high, low_edge=low.low_edge, high_edge=high.high_edge)
        except EnergyDealsError:  # they exclude each other
            return None
        return StatedSpan(first.start, second.end, bounds, first.unit)


def _stands_alone(folded: Folded, first: Measured | None, last: Measured) -> bool:
    """Tell whether a number begins a phrase: "Block-5" and "$300/1,000 m3" do not."""
    start = last.number.start
    mark = folded.lower[start - 1 : start] if start else b" "
    if mark not in (b"-", b"/") or start == 1:
        return True
    if first is not None and first.end == start - 1:
        return mark == b"-" or first.measure is not None
    return mark == b"-" and not folded.lower[start - 2 : start - 1].isalpha()


def _is_product(folded: Folded, first: Measured, number: BareNumber) -> bool:
    joint = folded.text[first.end : number.start].strip()
    count = first.measure is None and first.scale is None and "." not in first.number.digits
    return count and joint in _TIMES


def _low(first: Measured, last: Measured, unit: Unit, exponent: int) -> Decimal | None:
    """Give the first number of a range in the unit of the last; it may lack scale and unit."""
    number, scale = first.number, last.scale or 0
    if first.measure is not None:
        made = unit_of(first.measure, first.scale or 0, first.rate or last.rate)
        if made is None or made[0].dimension != unit.dimension:
            return None
        return Quantity(Bounds.exactly(number.value(made[1])), made[0]).to(unit).bounds.low
    if first.scale is not None:
        return number.value(first.scale + exponent - scale)
    shared = number.value(exponent)
    if shared < last.number.value(exponent):
        return shared
    return number.value(exponent - scale)

"""Capacities, volumes and terms in text: found, read and written.

What is stated stays what it was: "more than 600 MW" keeps its open end and the unit its name.
A million tonnes a year is ``mtpa``, a billion cubic metres ``bcm``. "2x660 MW" states two units
and is read as their exact sum, 1,320 MW.

Not read: prices ("$5/MWh"), denominators ("per 1,000 cubic metres"), rates that no `Unit`
carries ("tonnes an hour"), ages, times past ("20 years ago", "in the last 5 years") and points
in time ("in 10 years' time").
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple

from attrs import frozen

from energydeals._checks import check, check_type
from energydeals._numerals import multiply, plain
from energydeals.bounds import Bounds, Edge, Qualifier
from energydeals.errors import EnergyDealsError, ParseError
from energydeals.phrases._fold import Folded, as_pattern, fold
from energydeals.phrases._measures import Measured, Measures, measures_of, unit_of
from energydeals.phrases._around import Before, Qualifiers, bounds_of, qualifiers_of
from energydeals.phrases._trie import GAP, any_before, any_of, as_words
from energydeals.stated import Quantity
from energydeals.units import Unit
from energydeals.vocabulary.en_money import MONEY
from energydeals.vocabulary.en_quantities import QUANTITIES
from energydeals.vocabulary.money_words import MoneyVocabulary
from energydeals.vocabulary.phrase_words import QuantityVocabulary

__all__ = ["QuantityMention", "find_quantities", "parse_quantity", "write_quantity"]

_LANGUAGES: Final = {"en": (QUANTITIES, MONEY)}


@frozen
class QuantityMention:
    """A quantity and the words that state it: ``text == whole[start:end]``."""

    start: int
    end: int
    text: str
    quantity: Quantity


def find_quantities(text: str, *, language: str = "en") -> list[QuantityMention]:
    """Find the capacities, volumes and terms of a text, in order; none overlaps another.

    >>> [str(each.quantity) for each in find_quantities("a 100MW/400MWh battery, for 15 years")]
    ['MW 100', 'MWh 400', 'years 15']
    """
    check_type(text, str, "text")
    check(language in _LANGUAGES, "language", f"one of {', '.join(_LANGUAGES)}", language)
    folded = fold(text)
    reader = _reader(language)
    return [
        QuantityMention(start, end, text[start:end], Quantity(bounds, unit))
        for start, end, bounds, unit in _joined(reader.found(folded), folded, reader)
    ]


def parse_quantity(text: str, *, language: str = "en") -> Quantity:
    """Read one phrase; raise `ParseError` where it is anything else or more than that.

    >>> parse_quantity("up to 1.5 million tonnes a year")
    Quantity.parse('mtpa <=1.5')
    """
    found = find_quantities(text, language=language)
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if found and (found[0].start, found[0].end) == (start, end):
        return found[0].quantity
    message = "expected a quantity such as 'more than 500 MW'"
    raise ParseError(message, text, start, end)


class _Found(NamedTuple):
    start: int
    end: int
    bounds: Bounds
    unit: Unit


class _Reader(NamedTuple):
    words: QuantityVocabulary
    numbers: MoneyVocabulary
    measures: Measures
    qualifiers: Qualifiers
    times: re.Pattern[bytes]
    to: re.Pattern[bytes]
    and_: re.Pattern[bytes]
    joined: re.Pattern[bytes]
    denominator: re.Pattern[bytes]
    adjective: re.Pattern[bytes]
    past: re.Pattern[bytes]
    aged: re.Pattern[bytes]

    def found(self, folded: Folded) -> Iterator[_Found]:
        """Read the quantities of a text from left to right."""
        row = self.measures.find(folded)
        taken = 0
        for position, last in enumerate(row):
            if last.measure is None:
                continue
            before = row[position - 1] if position and row[position - 1].start >= taken else None
            read = self._read(folded, before, last)
            if read is not None and read.start >= taken:
                taken = read.end
                yield read

    def _read(self, folded: Folded, before: Measured | None, last: Measured) -> _Found | None:
        unit = unit_of(last.measure or "", last.scale or 0, last.rate)
        if unit is None:
            return self._with_adjective(folded, before, last)
        try:
            return self._stated(folded, before, last, *unit)
        except EnergyDealsError:
            return None

    def _with_adjective(
        self, folded: Folded, before: Measured | None, last: Measured
    ) -> _Found | None:
        return None

    def _stated(
        self, folded: Folded, before: Measured | None, last: Measured, unit: Unit, exponent: int
    ) -> _Found | None:
        value = last.amount.value(exponent)
        start, low, lead = last.start, value, Before(last.start)
        if before is not None:
            between = folded.lower[before.end : last.start]
            if (
                before.measure is None
                and before.scale is None
                and self._is_times(folded, before, last)
            ):
                start, low = before.start, multiply(before.amount.value(), value, "count")
                value = low
            elif (first := self._first(before, last, unit, exponent)) is not None:
                ranged = self._ranged(folded, between, before.start)
                if ranged is not None and first < value:
                    start, low = ranged, first
        time = unit.dimension in ("time", "days")
        words = self.words
        lead = self.qualifiers.read_before(
            folded,
            start,
            during=words.during if time else (),
            led=words.during_led,
        )
        if self._refused(folded, lead.start, last.end, time=time):
            return None
        end, behind = last.end, None
        if not last.plus:
            end, behind = self.qualifiers.read_behind(folded, end)
        else:
            behind = self.qualifiers.behind_meanings[last.plus]
        codes = lead.found if behind is None else (behind, *lead.found)
        if (
            folded.lower[start - 1 : start] == b"-"
            and start > 1
            and folded.lower[start - 2 : start - 1].isalpha()
        ):
            return None
        return _Found(lead.start, end, bounds_of(low, value, codes), unit)

    def _is_times(self, folded: Folded, before: Measured, last: Measured) -> bool:
        joint = folded.text[before.end : last.start].strip()
        return joint in ("x", "X", "×", "*") and "." not in before.amount.digits

    def _first(self, before: Measured, last: Measured, unit: Unit, exponent: int) -> Decimal | None:
        """Give the first number of a range in the unit of the last."""
        if before.measure is not None:
            own = unit_of(before.measure, before.scale or 0, before.rate or last.rate)
            if own is None or own[0].dimension != unit.dimension:
                return None
            value = Quantity(Bounds.exactly(before.amount.value(own[1])), own[0]).to(unit)
            return value.bounds.low
        if before.scale is not None:
            return before.amount.value(before.scale + exponent - (last.scale or 0))
        shared = before.amount.value(exponent)
        if shared < last.amount.value(exponent) or last.scale is None:
            return shared
        return before.amount.value(exponent - last.scale)

    def _ranged(self, folded: Folded, between: bytes, start: int) -> int | None:
        """Give where a range begins, if the words make two numbers one."""
        back = folded.size - start
        led = self.qualifiers.between.match(folded.back, back)
        if led is not None and self.and_.fullmatch(between):
            return folded.size - led.end()
        if not self.to.fullmatch(between):
            return None
        led = self.qualifiers.from_.match(folded.back, back)
        begin = start if led is None else folded.size - led.end()
        verbs = self.numbers.steps if led is None else self.numbers.changes
        if b"-" not in between and self.qualifiers.word_before_start(folded, begin) in verbs:
            return None
        return begin

    def _refused(self, folded: Folded, start: int, end: int, *, time: bool) -> bool:
        back = folded.size - start
        if self.denominator.match(folded.back, back):
            return True
        if not time:
            return False
        return bool(self.past.match(folded.back, back) or self.aged.match(folded.lower, end))


@cache
def _reader(language: str) -> _Reader:
    words, numbers = _LANGUAGES[language]
    to = rb" {0,2}(?:-|" + any_of(numbers.range_to) + rb") {0,2}"
    adjective = (
        rb" {0,2}(?:"
        + any_before(words.rate_links)
        + rb" )(?:[a-z-]{1,24}+ ){1,3}?("
        + any_before(words.rate_adjectives)
        + rb")(?![a-z0])"
    )
    return _Reader(
        words,
        numbers,
        measures_of(words, numbers),
        qualifiers_of(numbers, words.not_behind),
        re.compile(rb""),
        re.compile(to),
        re.compile(rb" {1,2}" + any_of(numbers.between_and) + rb" {1,2}"),
        re.compile(rb",? {1,2}" + any_of(numbers.bounds_and) + rb" {1,2}"),
        re.compile(rb" ?" + any_before(words.denominators) + rb"(?![a-z0])|/(?![a-z0 ])"),
        re.compile(adjective),
        re.compile(rb" {0,2}" + any_before(words.no_term_before) + rb"(?![a-z0])"),
        re.compile(rb"[ -]?" + any_of(words.no_term_behind) + rb"(?![a-z0])"),
    )


def _joined(found: Iterator[_Found], folded: Folded, reader: _Reader) -> list[_Found]:
    """Join two bounds of one quantity: "at least 2 GW and up to 3 GW"."""
    row: list[_Found] = []
    for each in found:
        if row and (both := _both(row[-1], each, folded, reader)):
            row[-1] = both
        else:
            row.append(each)
    return row


def _both(first: _Found, second: _Found, folded: Folded, reader: _Reader) -> _Found | None:
    low, high = first.bounds, second.bounds
    if first.unit is not second.unit or low.high is not None or high.low is not None:
        return None
    if not reader.joined.fullmatch(folded.lower, first.end, second.start):
        return None
    try:
        bounds = Bounds(low.low, high.high, low_edge=low.low_edge, high_edge=high.high_edge)
    except EnergyDealsError:
        return None
    return _Found(first.start, second.end, bounds, first.unit)


def write_quantity(quantity: Quantity, *, language: str = "en") -> str:
    """Write a quantity in words that `parse_quantity` reads back to the same.

    >>> write_quantity(Quantity.parse("MW >600")), write_quantity(Quantity.parse("years 20"))
    ('more than 600 MW', '20 years')
    """
    check_type(quantity, Quantity, "quantity")
    check(language in _LANGUAGES, "language", f"one of {', '.join(_LANGUAGES)}", language)
    bounds = quantity.bounds
    words, numbers = _LANGUAGES[language]
    low, high = bounds.low, bounds.high
    if low is None or high is None or bounds.qualifier is not Qualifier.RANGE:
        return _one(bounds, quantity.unit, words, numbers)
    if low < high and bounds.low_edge is bounds.high_edge is not Edge.EXCLUDED:
        return _range(bounds, quantity.unit, words, numbers)
    parts = (
        Bounds(low, low_edge=bounds.low_edge),
        Bounds(None, high, high_edge=bounds.high_edge),
    )
    both = (_one(each, quantity.unit, words, numbers) for each in parts)
    return f" {numbers.bounds_and[0]} ".join(both)


def _one(bounds: Bounds, unit: Unit, words: QuantityVocabulary, numbers: MoneyVocabulary) -> str:
    value = bounds.low if bounds.high is None else bounds.high
    assert value is not None
    lead = "".join(f"{numbers.before[each][0]} " for each in _codes(bounds))
    return f"{lead}{_number(value)} {_noun(unit, value, words)}"


def _codes(bounds: Bounds) -> Iterator[Qualifier]:
    if bounds.qualifier is not Qualifier.EXACT:
        yield bounds.qualifier
    open_ended = bounds.low is None or bounds.high is None
    if open_ended and Edge.APPROXIMATE in (bounds.low_edge, bounds.high_edge):
        yield Qualifier.ABOUT


def _range(bounds: Bounds, unit: Unit, words: QuantityVocabulary, numbers: MoneyVocabulary) -> str:
    low, high = bounds.low, bounds.high
    assert low is not None and high is not None
    noun = _noun(unit, high, words)
    if bounds.low_edge is Edge.APPROXIMATE:
        about = numbers.before[Qualifier.ABOUT][0]
        return f"{about} {_number(low)} {numbers.range_to[0]} {_number(high)} {noun}"
    between, and_ = numbers.between[0], numbers.between_and[0]
    return f"{between} {_number(low)} {and_} {_number(high)} {noun}"


def _number(value: Decimal) -> str:
    whole, point, places = plain(value).partition(".")
    return f"{int(whole):,}{point}{places}"


def _noun(unit: Unit, value: Decimal, words: QuantityVocabulary) -> str:
    one, many = words.written.get(unit, (str(unit), str(unit)))
    return one if value == 1 else many

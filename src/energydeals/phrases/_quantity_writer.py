"""Writing quantities in words."""

from collections.abc import Iterator
from decimal import Decimal

from energydeals._numerals import plain
from energydeals.bounds import Bounds, Edge, Qualifier
from energydeals.stated import Quantity
from energydeals.units import Unit
from energydeals.vocabulary.money_words import MoneyVocabulary
from energydeals.vocabulary.phrase_words import QuantityVocabulary

__all__ = ["written"]


def written(quantity: Quantity, words: QuantityVocabulary, numbers: MoneyVocabulary) -> str:
    """Write a quantity in the words of a language."""
    bounds, unit = quantity.bounds, quantity.unit
    if bounds.qualifier is not Qualifier.RANGE:
        return _point(bounds, unit, words, numbers)
    alike = bounds.low_edge is bounds.high_edge is not Edge.EXCLUDED
    if alike and bounds.low != bounds.high:
        return _range(bounds, unit, words, numbers)
    low = Bounds(bounds.low, low_edge=bounds.low_edge)
    high = Bounds(None, bounds.high, high_edge=bounds.high_edge)
    both = (_point(each, unit, words, numbers) for each in (low, high))
    return f" {numbers.bounds_and[0]} ".join(both)


def _point(bounds: Bounds, unit: Unit, words: QuantityVocabulary, numbers: MoneyVocabulary) -> str:
    value = _ends(bounds)[0]
    lead = (numbers.before[each][0] for each in _qualifiers(bounds))
    return " ".join([*lead, _number(value), _noun(value, unit, words)])


def _qualifiers(bounds: Bounds) -> Iterator[Qualifier]:
    if bounds.qualifier is not Qualifier.EXACT:
        yield bounds.qualifier
    one_end = bounds.low is None or bounds.high is None
    if one_end and Edge.APPROXIMATE in (bounds.low_edge, bounds.high_edge):
        yield Qualifier.ABOUT


def _range(bounds: Bounds, unit: Unit, words: QuantityVocabulary, numbers: MoneyVocabulary) -> str:
    low, high = _ends(bounds)
    about = bounds.low_edge is Edge.APPROXIMATE
    lead = numbers.before[Qualifier.ABOUT][0] if about else numbers.between[0]
    link = numbers.range_to[0] if about else numbers.between_and[0]
    noun = _noun(high, unit, words)
    return f"{lead} {_number(low)} {link} {_number(high)} {noun}"


def _ends(bounds: Bounds) -> tuple[Decimal, ...]:
    return tuple(each for each in (bounds.low, bounds.high) if each is not None)


def _number(value: Decimal) -> str:
    whole, point, places = plain(value).partition(".")
    return f"{int(whole):,}{point}{places}"


def _noun(value: Decimal, unit: Unit, words: QuantityVocabulary) -> str:
    one, many = words.written.get(unit, (str(unit), str(unit)))
    return one if value == 1 else many

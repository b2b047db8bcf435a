"""Capacities, volumes and terms in text: found, read and written.

What is stated stays what it was: "more than 600 MW" keeps its open end and the unit its name.
A million tonnes a year is ``mtpa``, a billion cubic metres ``bcm``. "2x660 MW" states two equal
parts and is read as their exact sum, 1,320 MW.

Not read: prices ("$5/MWh"), denominators ("per 1,000 cubic metres"), rates that no `Unit`
carries ("tonnes an hour"), ages, times past ("20 years ago", "in the last 5 years") and points
in time ("in 10 years' time").
"""

from functools import cache
from typing import Final

from attrs import frozen

from energydeals._checks import check, check_type
from energydeals.errors import ParseError
from energydeals.phrases._fold import fold
from energydeals.phrases._quantity_reader import QuantityReader
from energydeals.phrases._quantity_writer import written
from energydeals.stated import Quantity
from energydeals.vocabulary.en_money import MONEY
from energydeals.vocabulary.en_quantities import QUANTITIES

__all__ = ["QuantityMention", "find_quantities", "parse_quantity", "write_quantity"]

_LANGUAGES: Final = {"en": (QUANTITIES, MONEY)}


@frozen
class QuantityMention:
    """A quantity and the words that state it: ``text == whole[start:end]``.

    >>> [found] = find_quantities("It will make up to 5 mtpa.")
    >>> found.text, str(found.quantity)
    ('up to 5 mtpa', 'mtpa <=5')
    """

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
    _check_language(language)
    return [
        QuantityMention(start, end, text[start:end], Quantity(bounds, unit))
        for start, end, bounds, unit in _reader(language).find(fold(text))
    ]


def parse_quantity(text: str, *, language: str = "en") -> Quantity:
    """Read the quantity that a text consists of; raise `ParseError` on any other text.

    An article may lead it.

    >>> parse_quantity("up to 1.5 million tonnes a year")
    Quantity.parse('mtpa <=1.5')
    """
    found = find_quantities(text, language=language)
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if not found:
        message = "expected a quantity such as 'more than 500 MW'"
        raise ParseError(message, text, min(start, end), end)
    message = "expected a quantity and nothing else"
    _, numbers = _LANGUAGES[language]
    if text[start : found[0].start].strip().lower() not in ("", *numbers.articles):
        raise ParseError(message, text, start, found[0].start)
    if found[0].end < end:
        raise ParseError(message, text, found[0].end, end)
    return found[0].quantity


def write_quantity(quantity: Quantity, *, language: str = "en") -> str:
    """Write a quantity in words that `parse_quantity` reads back as the same.

    Raises `InvalidValueError` for a quantity below zero, which nobody announces.

    >>> write_quantity(Quantity.parse("MW >600")), write_quantity(Quantity.parse("t/y [2, 3]"))
    ('more than 600 MW', 'between 2 and 3 tonnes a year')
    """
    check_type(quantity, Quantity, "quantity")
    _check_language(language)
    low = quantity.bounds.low
    check(low is None or low >= 0, "quantity", "zero or more", str(quantity))
    return written(quantity, *_LANGUAGES[language])


def _check_language(language: str) -> None:
    check(language in _LANGUAGES, "language", f"one of {', '.join(_LANGUAGES)}", language)


@cache
def _reader(language: str) -> QuantityReader:
    return QuantityReader(*_LANGUAGES[language])

"""The errors that the library raises; every one is an `EnergyDealsError`.

All of them keep what they were made from in ``args``, so copies and pickles stay whole,
and all of them are the built-in error that a caller would expect as well.
"""

import reprlib

__all__ = [
    "CurrencyMismatchError",
    "EnergyDealsError",
    "InvalidTypeError",
    "InvalidValueError",
    "MissingExtraError",
    "ParseError",
    "UndecidedError",
    "UnitMismatchError",
]


class _Short(reprlib.Repr):
    def repr_int(self, x: int, level: int) -> str:
        """Write an int; one of thousands of digits has no `repr` at all."""
        huge = x.bit_length() > self.maxlong * 3
        return f"<int of {x.bit_length()} bits>" if huge else super().repr_int(x, level)

    def repr_Decimal(self, x: object, level: int) -> str:  # noqa: ARG002, N802  (reprlib's terms)
        """Write a number as a person writes it."""
        text = str(x)
        return text if len(text) <= self.maxother else f"{text[:38]}...{text[-8:]}"


_short = _Short()
_short.maxstring = _short.maxother = _short.maxlong = 80


def shown(value: object) -> str:
    """Give the `repr` of a value, cut in the middle where it is long.

    >>> shown("a")
    "'a'"
    """
    return _short.repr(value)


class EnergyDealsError(Exception):
    """Anything that this library refuses.

    >>> try:
    ...     raise UnitMismatchError("bcm/y", "mtpa")
    ... except EnergyDealsError as error:
    ...     print(type(error).__name__)
    UnitMismatchError
    """


class InvalidValueError(EnergyDealsError, ValueError):
    """A value that a field cannot mean: names the field, the rule and what was found.

    >>> raise InvalidValueError("Evidence.start", "0 or more", -1)
    Traceback (most recent call last):
    energydeals.errors.InvalidValueError: Evidence.start: expected 0 or more, found -1
    """

    def __init__(self, field: str, rule: str, value: object) -> None:
        super().__init__(field, rule, value)
        self.field, self.rule, self.value = field, rule, value

    def __str__(self) -> str:
        return f"{self.field}: expected {self.rule}, found {shown(self.value)}"


class InvalidTypeError(EnergyDealsError, TypeError):
    """A value of a type that a field does not take, such as a float for an amount.

    >>> raise InvalidTypeError("Money.amount", "Decimal, int or numeral text", 0.5)
    Traceback (most recent call last):
    energydeals.errors.InvalidTypeError: Money.amount: expected Decimal, int or numeral text, \
found float 0.5
    """

    def __init__(self, field: str, expected: str, value: object) -> None:
        super().__init__(field, expected, value)
        self.field, self.expected, self.value = field, expected, value

    def __str__(self) -> str:
        found = f"{type(self.value).__name__} {shown(self.value)}"
        return f"{self.field}: expected {self.expected}, found {found}"


class ParseError(EnergyDealsError, ValueError):
    """A text that is not in the form that was asked for.

    `message` says what was expected; `text[start:end]` is what was found instead.

    >>> raise ParseError("expected a currency", "12 apples", 3, 9)
    Traceback (most recent call last):
    energydeals.errors.ParseError: expected a currency at position 3, found 'apples'
    """

    def __init__(self, message: str, text: str, start: int, end: int) -> None:
        super().__init__(message, text, start, end)
        self.message, self.text, self.start, self.end = message, text, start, end

    def __str__(self) -> str:
        found = self.text[self.start : self.end]
        what = shown(found) if found else "the end of the text"
        return f"{self.message} at position {self.start}, found {what}"


class CurrencyMismatchError(EnergyDealsError, ValueError):
    """An operation over two currencies, which would need a rate that nobody gave.

    >>> raise CurrencyMismatchError("USD", "EUR")
    Traceback (most recent call last):
    energydeals.errors.CurrencyMismatchError: expected one currency, found USD and EUR
    """

    def __init__(self, left: str, right: str) -> None:
        super().__init__(left, right)
        self.left, self.right = left, right

    def __str__(self) -> str:
        return f"expected one currency, found {self.left} and {self.right}"


class UnitMismatchError(EnergyDealsError, ValueError):
    """A conversion between units of two dimensions, which needs a stated factor.

    >>> raise UnitMismatchError("bcm/y", "mtpa")
    Traceback (most recent call last):
    energydeals.errors.UnitMismatchError: expected units of one dimension or a factor, \
found bcm/y and mtpa
    """

    def __init__(self, left: str, right: str) -> None:
        super().__init__(left, right)
        self.left, self.right = left, right

    def __str__(self) -> str:
        return f"expected units of one dimension or a factor, found {self.left} and {self.right}"


class MissingExtraError(EnergyDealsError, ImportError):
    """A package is not installed that only some inputs and outputs need.

    >>> raise MissingExtraError("a workbook", "openpyxl", "sheet")
    Traceback (most recent call last):
    energydeals.errors.MissingExtraError: a workbook needs openpyxl: \
pip install 'energydeals[sheet]'
    """

    def __init__(self, what: str, package: str, extra: str) -> None:
        super().__init__(what, package, extra)
        self.what, self.package, self.extra = what, package, extra

    def __str__(self) -> str:
        return f"{self.what} needs {self.package}: pip install 'energydeals[{self.extra}]'"


class UndecidedError(EnergyDealsError, ValueError):
    """A yes or no was asked of `Truth.UNKNOWN`.

    >>> raise UndecidedError
    Traceback (most recent call last):
    energydeals.errors.UndecidedError: the words do not decide this: compare with Truth.YES or \
Truth.NO
    """

    def __str__(self) -> str:
        return "the words do not decide this: compare with Truth.YES or Truth.NO"

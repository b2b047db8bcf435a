"""An exact sum of money."""

from decimal import Decimal
from typing import Final

from attrs import field, frozen

from energydeals import _numerals
from energydeals._checks import check_type
from energydeals._numerals import Number, plain
from energydeals._pydantic import CanonicalText
from energydeals.currency import Currency, as_currency
from energydeals.errors import CurrencyMismatchError, ParseError

__all__ = ["Money"]

_LONGEST: Final = 48


def _amount(value: Number) -> Decimal:
    return _numerals.number(value, "Money.amount")


@frozen(repr=False)
class Money(CanonicalText):
    """An exact amount in one currency: below 10^26, at most 12 decimal places.

    Takes a `Decimal`, an int or numeral text (a float raises `InvalidTypeError`) and a
    `Currency` or its code. Within one currency there are ``+``, ``-``, ``sum``, a product with
    an exact number, and a total order; between two, `CurrencyMismatchError`.

    >>> sum([Money(70, "USD"), Money("0.5", "USD")])
    Money.parse('USD 70.5')
    >>> Money(1, "USD") < Money(1, "EUR")
    Traceback (most recent call last):
    energydeals.errors.CurrencyMismatchError: expected one currency, found USD and EUR
    """

    #: The amount in the main unit of the currency.
    amount: Decimal = field(converter=_amount)
    currency: Currency = field(converter=as_currency)

    @classmethod
    def parse(cls, text: str) -> "Money":
        """Read the text that `str` writes, needless zeros allowed; raise `ParseError` on any other.

        >>> Money.parse("USD 15000000000").amount
        Decimal('15000000000')
        """
        check_type(text, str, "text")
        code, _, numeral = text.partition(" ") if len(text) <= _LONGEST else ("", "", "")
        try:
            return cls(numeral, code)
        except ValueError:
            message = "expected a sum such as 'USD 1500000.5'"
            raise ParseError(message, text, 0, len(text)) from None

    def __str__(self) -> str:
        return f"{self.currency} {plain(self.amount)}"

    def __repr__(self) -> str:
        return f"Money.parse({str(self)!r})"

    def __add__(self, other: "Money") -> "Money":
        """Add a sum of the same currency."""
        if not isinstance(other, Money):
            return NotImplemented
        self._check_currency(other)
        total = _numerals.add(self.amount, other.amount, "Money.amount")
        return Money(total, self.currency)

    def __radd__(self, other: int) -> "Money":
        """Let `sum` begin with its 0."""
        return self if type(other) is int and other == 0 else NotImplemented

    def __neg__(self) -> "Money":
        return Money(self.amount.copy_negate(), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        """Subtract a sum of the same currency."""
        return self + -other if isinstance(other, Money) else NotImplemented

    def __mul__(self, factor: Decimal | int) -> "Money":
        """Multiply by an exact number."""
        if not isinstance(factor, Decimal | int) or isinstance(factor, bool):
            return NotImplemented
        exact = _numerals.number(factor, "factor")
        product = _numerals.multiply(self.amount, exact, "Money.amount")
        return Money(product, self.currency)

    __rmul__ = __mul__

    def __lt__(self, other: "Money") -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        self._check_currency(other)
        return self.amount < other.amount

    def __le__(self, other: "Money") -> bool:
        return self == other or self < other

    def __gt__(self, other: "Money") -> bool:
        return other < self if isinstance(other, Money) else NotImplemented

    def __ge__(self, other: "Money") -> bool:
        return self == other or self > other

    def _check_currency(self, other: "Money") -> None:
        if self.currency != other.currency:
            raise CurrencyMismatchError(self.currency.code, other.currency.code)

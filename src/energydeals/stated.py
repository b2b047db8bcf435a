"""Numbers with a unit as they were announced: money and quantities."""

from attrs import field, frozen

from energydeals._checks import check_type
from energydeals._pydantic import CanonicalText
from energydeals.bounds import Bounds, Number, Qualifier, Truth
from energydeals.currency import Currency, as_currency
from energydeals.errors import CurrencyMismatchError, ParseError, UnitMismatchError
from energydeals.money import Money
from energydeals.units import Unit

__all__ = ["Quantity", "StatedMoney", "Unit"]


@frozen(repr=False)
class StatedMoney(CanonicalText):
    """Money as it was announced: what the words claim of the amount, and the currency.

    It is no `Money`: "exceeding $1 billion" has no amount that could be compared or averaged.
    Its ends are `Money` or missing; `qualifier` says what they amount to.

    >>> print(StatedMoney.more_than(10**9, "USD"))
    USD >1000000000
    >>> StatedMoney.about(530_000_000, "USD").contains(Money(540_000_000, "USD"))
    Truth.UNKNOWN
    """

    bounds: Bounds
    currency: Currency = field(converter=as_currency)

    def __attrs_post_init__(self) -> None:
        check_type(self.bounds, Bounds, "StatedMoney.bounds")

    @classmethod
    def exactly(cls, amount: Number, currency: Currency | str) -> "StatedMoney":
        """Give what "$15 billion" states."""
        return cls(Bounds.exactly(amount), currency)

    @classmethod
    def about(cls, amount: Number, currency: Currency | str) -> "StatedMoney":
        """Give what "about $530 million" states."""
        return cls(Bounds.about(amount), currency)

    @classmethod
    def more_than(cls, amount: Number, currency: Currency | str) -> "StatedMoney":
        """Give what "exceeding $1 billion" states."""
        return cls(Bounds.more_than(amount), currency)

    @classmethod
    def at_least(cls, amount: Number, currency: Currency | str) -> "StatedMoney":
        """Give what "at least $1 billion" states."""
        return cls(Bounds.at_least(amount), currency)

    @classmethod
    def less_than(cls, amount: Number, currency: Currency | str) -> "StatedMoney":
        """Give what "less than $2 billion" states."""
        return cls(Bounds.less_than(amount), currency)

    @classmethod
    def at_most(cls, amount: Number, currency: Currency | str) -> "StatedMoney":
        """Give what "up to $2 billion" states."""
        return cls(Bounds.at_most(amount), currency)

    @classmethod
    def nearly(cls, amount: Number, currency: Currency | str) -> "StatedMoney":
        """Give what "nearly $1 billion" states."""
        return cls(Bounds.nearly(amount), currency)

    @classmethod
    def just_over(cls, amount: Number, currency: Currency | str) -> "StatedMoney":
        """Give what "just over $1 billion" states."""
        return cls(Bounds.just_over(amount), currency)

    @classmethod
    def between(cls, low: Number, high: Number, currency: Currency | str) -> "StatedMoney":
        """Give what "between $200 and $300 million" states."""
        return cls(Bounds.between(low, high), currency)

    @classmethod
    def parse(cls, text: str) -> "StatedMoney":
        """Read the text that `str` writes, needless zeros allowed; raise `ParseError` on any other.

        English lives in `energydeals.parse_money`.

        >>> StatedMoney.parse("USD ~530000000").qualifier
        Qualifier.ABOUT
        """
        check_type(text, str, "text")
        code, _, bounds = text.partition(" ")
        try:
            return cls(Bounds.parse(bounds), code)
        except ValueError:
            message = "expected stated money such as 'USD >=1500000'"
            raise ParseError(message, text, 0, len(text)) from None

    @property
    def low(self) -> Money | None:
        """The low end, or None."""
        return None if self.bounds.low is None else Money(self.bounds.low, self.currency)

    @property
    def high(self) -> Money | None:
        """The high end, or None."""
        return None if self.bounds.high is None else Money(self.bounds.high, self.currency)

    @property
    def qualifier(self) -> Qualifier:
        """How the words bind the number."""
        return self.bounds.qualifier

    def __str__(self) -> str:
        return f"{self.currency} {self.bounds}"

    def __repr__(self) -> str:
        return f"StatedMoney.parse({str(self)!r})"

    def __add__(self, other: "StatedMoney") -> "StatedMoney":
        """State the sum of two sums of one currency."""
        if not isinstance(other, StatedMoney):
            return NotImplemented
        self._check_currency(other.currency)
        return StatedMoney(self.bounds + other.bounds, self.currency)

    def contains(self, money: Money) -> Truth:
        """Tell whether this sum can be what was meant."""
        check_type(money, Money, "money")
        self._check_currency(money.currency)
        return self.bounds.contains(money.amount)

    def overlaps(self, other: "StatedMoney") -> Truth:
        """Tell whether one sum can satisfy both statements."""
        check_type(other, StatedMoney, "other")
        self._check_currency(other.currency)
        return self.bounds.overlaps(other.bounds)

    def is_less_than(self, other: "StatedMoney") -> Truth:
        """Tell whether the sum meant here is less than the one meant there."""
        check_type(other, StatedMoney, "other")
        self._check_currency(other.currency)
        return self.bounds.is_less_than(other.bounds)

    def with_tolerance(self, share: Number) -> "StatedMoney":
        """Make approximate ends crisp: moved outwards by this share of their size, included."""
        return StatedMoney(self.bounds.with_tolerance(share), self.currency)

    def _check_currency(self, other: Currency) -> None:
        if self.currency != other:
            raise CurrencyMismatchError(self.currency.code, other.code)


@frozen(repr=False)
class Quantity(CanonicalText):
    """A capacity, volume or term as it was announced: bounds and a unit.

    >>> Quantity.parse("GW >=1.5").to(Unit.MW)
    Quantity.parse('MW >=1500')
    """

    bounds: Bounds
    unit: Unit

    def __attrs_post_init__(self) -> None:
        check_type(self.bounds, Bounds, "Quantity.bounds")
        check_type(self.unit, Unit, "Quantity.unit")

    @classmethod
    def parse(cls, text: str) -> "Quantity":
        """Read the text that `str` writes, needless zeros allowed, or raise `ParseError`."""
        check_type(text, str, "text")
        unit, _, bounds = text.partition(" ")
        try:
            return cls(Bounds.parse(bounds), Unit(unit))
        except ValueError:
            message = "expected a quantity such as 'MW >=500'"
            raise ParseError(message, text, 0, len(text)) from None

    @property
    def qualifier(self) -> Qualifier:
        """How the words bind the number."""
        return self.bounds.qualifier

    def __str__(self) -> str:
        return f"{self.unit} {self.bounds}"

    def __repr__(self) -> str:
        return f"Quantity.parse({str(self)!r})"

    def to(self, unit: Unit, *, factor: Number | None = None) -> "Quantity":
        """Convert exactly; between dimensions only by a factor (new units for one old unit).

        Raises `UnitMismatchError` where a factor is needed, and `InvalidValueError` where the
        result has no exact decimal form of 12 places.

        >>> Quantity.parse("bcm/y 2").to(Unit.MTPA, factor="0.735")
        Quantity.parse('mtpa 1.47')
        """
        check_type(unit, Unit, "unit")
        if factor is not None:
            return Quantity(self.bounds.scaled(factor), unit)
        if self.unit.dimension != unit.dimension:
            raise UnitMismatchError(str(self.unit), str(unit))
        return Quantity(self.bounds.scaled(self.unit.size, unit.size), unit)

"""Currencies by their ISO 4217 code."""

from functools import cache
from typing import Final

from attrs import frozen

from energydeals._checks import check_type
from energydeals._iso4217 import ALPHA_3
from energydeals._pydantic import CanonicalText
from energydeals.errors import InvalidValueError

__all__ = ["Currency", "currencies"]

_RULE: Final = "an ISO 4217 code in capitals, such as USD"


@frozen(repr=False)
class Currency(CanonicalText):
    """A currency of ISO 4217, historic ones included (names: Unicode CLDR).

    Raises `InvalidValueError` for any other text.

    >>> Currency("KZT").name
    'Kazakhstani Tenge'
    >>> Currency("ITL").in_use
    False
    >>> Currency("usd")
    Traceback (most recent call last):
    energydeals.errors.InvalidValueError: Currency.code: expected an ISO 4217 code in capitals, \
such as USD, found 'usd'
    """

    #: Three capitals.
    code: str

    def __attrs_post_init__(self) -> None:
        check_type(self.code, str, "Currency.code")
        if self.code not in ALPHA_3:
            raise InvalidValueError("Currency.code", _RULE, self.code)

    @property
    def name(self) -> str:
        """The English name."""
        from energydeals._currency_names import NAMES  # noqa: PLC0415  (loads on first use)

        return NAMES[self.code]

    @property
    def in_use(self) -> bool:
        """Whether it is legal tender in some country today."""
        from energydeals._currency_names import IN_USE  # noqa: PLC0415  (loads on first use)

        return self.code in IN_USE

    def __str__(self) -> str:
        return self.code

    def __repr__(self) -> str:
        return f"Currency({self.code!r})"


@cache
def currencies() -> tuple[Currency, ...]:
    """Give every currency, by code.

    >>> len(currencies()) > 300
    True
    """
    return tuple(map(Currency, sorted(ALPHA_3)))


def as_currency(value: Currency | str) -> Currency:
    """Give the currency itself or the one of a code."""
    return value if isinstance(value, Currency) else Currency(value)

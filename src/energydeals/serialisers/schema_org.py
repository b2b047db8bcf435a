"""schema.org's ``MonetaryAmount`` for stated money; one way.

The vocabulary has a value, a smallest and a largest one, and nothing that says whether an end is
included or vague; the canonical text in ``description`` keeps that for people.
"""

from energydeals._numerals import plain
from energydeals.stated import StatedMoney

__all__ = ["monetary_amount"]


def monetary_amount(money: StatedMoney) -> dict[str, str]:
    """Give the JSON-LD object of a statement; numbers are texts of plain digits.

    >>> from energydeals import StatedMoney
    >>> amount = monetary_amount(StatedMoney.more_than(10**9, "USD"))
    >>> amount["minValue"], amount["description"], "value" in amount
    ('1000000000', 'USD >1000000000', False)
    """
    low, high = money.bounds.low, money.bounds.high
    point = low == high
    numbers = {"value": low} if point else {"minValue": low, "maxValue": high}
    return {
        "@context": "https://schema.org",
        "@type": "MonetaryAmount",
        "currency": money.currency.code,
        **{name: plain(number) for name, number in numbers.items() if number is not None},
        "description": str(money),
    }

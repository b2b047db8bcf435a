"""Test code of your own against every kind of sum that can be stated."""

from decimal import Decimal

from hypothesis import find, given, settings
from hypothesis import strategies as st

from energydeals import Currency, Money, StatedMoney, Truth
from energydeals.strategies import stated_money


def middle(money: StatedMoney) -> Decimal:
    """Give the middle of a sum, as a careless programme does."""
    low = money.low.amount if money.low else Decimal(0)
    high = money.high.amount if money.high else low
    return (low + high) / 2


def is_large(money: StatedMoney) -> bool:
    """Tell whether a sum is certainly above a thousand."""
    limit = StatedMoney.exactly(1000, money.currency)
    return limit.is_less_than(money) is Truth.YES


# Does the middle of a sum lie within what was stated? Hypothesis finds the smallest sum that
# says no: a bound that excludes its own number.
wrong = find(
    stated_money(st.just(Currency("USD")), min_value=1),
    lambda money: money.contains(Money(middle(money), money.currency)) is Truth.NO,
    settings=settings(database=None),
)
print(f"the middle of '{wrong}' is not {middle(wrong)}")


# A law that holds: what is certainly large cannot be a sum below the limit.
@given(stated_money(min_value=0))
@settings(database=None, deadline=None)
def test_large(money: StatedMoney) -> None:
    """No large sum can be 1000 or less."""
    if is_large(money):
        assert money.contains(Money(1000, money.currency)) is Truth.NO  # noqa: S101  (it is a test)


test_large()
print("what is large is large, for 100 sums of all kinds")

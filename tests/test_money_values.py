"""Exact sums: the laws of `Money`."""

import operator
import pickle
from collections.abc import Callable
from copy import copy, deepcopy
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals import Currency, Money
from energydeals.errors import (
    CurrencyMismatchError,
    InvalidTypeError,
    InvalidValueError,
    ParseError,
)
from energydeals.strategies import amounts, currency_values, money
from stating import NAMESPACE, WIDE, hostile_context

dollars = st.builds(Money, amounts(-(10**24), 10**24), st.just(Currency("USD")))
factors = st.one_of(st.integers(-1000, 1000), st.decimals(-9, 9, places=1))
round_dollars = st.builds(Money, st.integers(-(10**20), 10**20), st.just("USD"))


@given(money())
def test_text_and_repr_give_the_value_back(sum_of: Money) -> None:
    """The text parses to the value, and the `repr` is an expression for it."""
    assert sum_of == Money.parse(str(sum_of))
    assert sum_of == eval(repr(sum_of), NAMESPACE.copy())  # noqa: S307  (our own text)


@given(money())
def test_copies_are_equal(sum_of: Money) -> None:
    """Pickles and copies are the same sum with the same hash."""
    for again in (pickle.loads(pickle.dumps(sum_of)), copy(sum_of), deepcopy(sum_of)):  # noqa: S301
        assert sum_of == again
        assert hash(sum_of) == hash(again)
        assert len({sum_of, again}) == 1


@pytest.mark.parametrize("amount", ["1.50", Decimal("1.5"), Decimal("0.15E+1")], ids=repr)
def test_numbers_and_codes_are_taken_in_every_exact_form(amount: Decimal | str) -> None:
    """Text, Decimals of any spelling, codes and currencies make one value."""
    assert Money(amount, "EUR") == Money(Decimal("1.5"), Currency("EUR"))
    assert str(Money(amount, "EUR")) == "EUR 1.5"


@given(dollars, dollars, dollars)
def test_addition_is_a_commutative_group(one: Money, two: Money, three: Money) -> None:
    """Order and grouping do not matter, zero is neutral, and subtraction undoes addition."""
    assert one + two == two + one
    assert (one + two) + three == one + (two + three)
    assert one + Money(0, "USD") == one
    assert (one + two) - two == one
    assert one - two == -(two - one)


@given(dollars, dollars)
def test_addition_adds_amounts_exactly(one: Money, two: Money) -> None:
    """No digit is lost."""
    assert WIDE.add(one.amount, two.amount) == (one + two).amount


@given(st.lists(round_dollars, min_size=1))
def test_sum_adds_up(sums: list[Money]) -> None:
    """`sum` needs no start."""
    assert Money(sum(int(each.amount) for each in sums), "USD") == sum(sums)


@given(round_dollars, factors, factors)
def test_multiplication_distributes(one: Money, left: Decimal | int, right: Decimal | int) -> None:
    """A product with a sum of factors is the sum of the products; the sides may be swapped."""
    assert one * Decimal(left) + one * Decimal(right) == one * (Decimal(left) + Decimal(right))
    assert left * one == one * left


@given(st.lists(dollars))
def test_sorting_sorts_amounts(sums: list[Money]) -> None:
    """The order within a currency is that of the amounts."""
    assert sorted(each.amount for each in sums) == [each.amount for each in sorted(sums)]


@given(dollars, dollars)
def test_order_is_total(one: Money, two: Money) -> None:
    """Every comparison answers as the amounts do."""
    for compare in (operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne):
        assert compare(one.amount, two.amount) == compare(one, two)


@pytest.mark.parametrize(
    "operation", [operator.add, operator.sub, operator.lt, operator.le, operator.gt, operator.ge]
)
def test_two_currencies_need_a_rate(operation: Callable[[Money, Money], object]) -> None:
    """Nothing but equality works over two currencies."""
    with pytest.raises(CurrencyMismatchError) as caught:
        operation(Money(1, "USD"), Money(1, "EUR"))

    assert sorted(caught.value.args) == ["EUR", "USD"]
    assert Money(1, "USD") != Money(1, "EUR")


@pytest.mark.parametrize(
    "expression",
    [
        "m + 1",
        "1 + m",
        "0.0 + m",
        "m - 1",
        "m * 1.5",
        "m * True",
        "m * m",
        "m < 1",
        "m >= 1",
    ],
)
def test_other_operands_are_type_errors(expression: str) -> None:
    """Only what has a meaning is offered; a float never enters."""
    with pytest.raises(TypeError, match=r"unsupported operand|not supported|can't multiply"):
        eval(expression, {"m": Money(3, "USD")})  # noqa: S307  (the text stands above)


@given(dollars, dollars, st.integers(-99, 99))
def test_decimal_context_of_the_caller_does_not_matter(one: Money, two: Money, by: int) -> None:
    """Three digits of precision and every trap on: the same results."""

    def results() -> list[object]:
        return [one + two, one - two, one < two, -one, str(one), Money.parse(str(one)), hash(one)]

    expected, product = results(), Money(int(one.amount) // 100, "USD") * by

    with hostile_context():
        assert expected == results()
        assert product == Money(int(one.amount) // 100, "USD") * by


@pytest.mark.parametrize(
    "text",
    [
        "",
        "USD",
        "USD ",
        "15 USD",
        "usd 15",
        "USD  15",
        "USD 15 ",
        "USD 15\n",
        "USD +15",
        "USD 1e9",
        "USD 1,000",
        "USD ~15",
        "ABC 15",
        "$15",
        "USD NaN",
        "USD " + "9" * 27,
        "USD " + "9" * 10_000,
    ],
    ids=lambda text: text[:10],
)
def test_parse_refuses_every_other_text(text: str) -> None:
    """The error says what the form is and shows the text."""
    with pytest.raises(ParseError) as caught:
        Money.parse(text)

    assert caught.value.args == ("expected a sum such as 'USD 1500000.5'", text, 0, len(text))


@given(st.text() | st.text(alphabet="USD 0159.-"))
def test_parse_gives_a_value_or_a_parse_error(text: str) -> None:
    """Any text does one of the two."""
    try:
        sum_of = Money.parse(text)
    except ParseError:
        return
    assert sum_of == Money.parse(str(sum_of))


def test_results_out_of_range_are_refused() -> None:
    """A sum or product that the range cannot hold exactly is an error, never rounded."""
    most, least = Money(10**26 - 1, "USD"), Money("0.000000000001", "USD")

    operations: list[Callable[[], Money]] = [
        lambda: most + most,
        lambda: most * 2,
        lambda: least * Decimal("0.1"),
    ]

    for operation in operations:
        with pytest.raises(InvalidValueError, match=r"a number below 10\^26 with at most 12"):
            operation()


@given(currency_values(), st.floats())
def test_a_float_is_a_type_error(currency: Currency, amount: Any) -> None:
    """A float never becomes money."""
    with pytest.raises(InvalidTypeError, match=r"^Money.amount: expected Decimal, int or numeral"):
        Money(amount, currency)

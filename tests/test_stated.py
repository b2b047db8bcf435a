"""Stated money: the laws of `StatedMoney` (those of its bounds are in test_bounds)."""

import pickle
from collections.abc import Callable
from copy import copy, deepcopy
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals import Bounds, Currency, Money, Qualifier, StatedMoney, Truth
from energydeals.errors import CurrencyMismatchError, ParseError
from energydeals.strategies import amounts, stated_money
from stating import NAMESPACE, hostile_context, modest_bounds, truths

USD = Currency("USD")
in_dollars = st.builds(StatedMoney, modest_bounds, st.just(USD))

STATEMENTS = [
    (StatedMoney.exactly(15_000_000_000, "USD"), "USD 15000000000", Qualifier.EXACT),
    (StatedMoney.about(530_000_000, "USD"), "USD ~530000000", Qualifier.ABOUT),
    (StatedMoney.more_than(1_000_000_000, "USD"), "USD >1000000000", Qualifier.MORE_THAN),
    (StatedMoney.at_least(1_000_000_000, "EUR"), "EUR >=1000000000", Qualifier.AT_LEAST),
    (StatedMoney.at_most(2_000_000_000, "KZT"), "KZT <=2000000000", Qualifier.AT_MOST),
    (StatedMoney.less_than(2_000_000_000, "CNY"), "CNY <2000000000", Qualifier.LESS_THAN),
    (StatedMoney.nearly(10**9, "USD"), "USD [~1000000000, 1000000000)", Qualifier.NEARLY),
    (StatedMoney.just_over(10**9, "USD"), "USD (1000000000, ~1000000000]", Qualifier.JUST_OVER),
    (StatedMoney.between(200, "300.5", "USD"), "USD [200, 300.5]", Qualifier.RANGE),
]


@pytest.mark.parametrize(("stated", "text", "qualifier"), STATEMENTS, ids=str)
def test_table_of_statements(stated: StatedMoney, text: str, qualifier: Qualifier) -> None:
    """Each constructor has its canonical text and its qualifier."""
    assert text == str(stated)
    assert stated == StatedMoney.parse(text)
    assert qualifier is stated.qualifier


@given(stated_money())
def test_text_and_repr_give_the_value_back(stated: StatedMoney) -> None:
    """The text parses to the value, and the `repr` is an expression for it."""
    assert stated == StatedMoney.parse(str(stated))
    assert stated == eval(repr(stated), NAMESPACE.copy())  # noqa: S307  (our own text)


@given(stated_money())
def test_copies_are_equal(stated: StatedMoney) -> None:
    """Pickles and copies are the same statement with the same hash."""
    for again in (pickle.loads(pickle.dumps(stated)), copy(stated), deepcopy(stated)):  # noqa: S301
        assert stated == again
        assert hash(stated) == hash(again)


@given(stated_money(), stated_money())
def test_equality_is_structural(left: StatedMoney, right: StatedMoney) -> None:
    """Two are equal where bounds and currency are."""
    same = (left.bounds, left.currency) == (right.bounds, right.currency)

    assert same == (left == right)
    assert not same or hash(left) == hash(right)


@given(stated_money())
def test_ends_are_money_or_missing(stated: StatedMoney) -> None:
    """The ends carry the currency."""
    ends = ((stated.low, stated.bounds.low), (stated.high, stated.bounds.high))

    for end, number in ends:
        assert (None if number is None else Money(number, stated.currency)) == end


@given(in_dollars, in_dollars, in_dollars)
def test_addition_is_that_of_the_bounds(
    one: StatedMoney, two: StatedMoney, three: StatedMoney
) -> None:
    """Sums are commutative and associative, and keep the currency."""
    assert one + two == two + one == StatedMoney(one.bounds + two.bounds, USD)
    assert (one + two) + three == one + (two + three)


@given(st.data(), in_dollars, in_dollars)
def test_sum_admits_the_sum_of_the_truths(
    data: st.DataObject, left: StatedMoney, right: StatedMoney
) -> None:
    """Whatever sums were meant, their total is not ruled out."""
    meant = [Money(data.draw(truths(each.bounds)), USD) for each in (left, right)]

    assert (left + right).contains(meant[0] + meant[1]) is not Truth.NO


@given(in_dollars, in_dollars, amounts(-(10**24), 10**24), st.decimals(0, "0.9", places=1))
def test_questions_are_those_of_the_bounds(
    left: StatedMoney, right: StatedMoney, amount: Decimal, share: Decimal
) -> None:
    """Within one currency, money answers as its bounds do."""
    one, two = left.bounds, right.bounds

    assert one.overlaps(two) is left.overlaps(right)
    assert one.is_less_than(two) is left.is_less_than(right)
    assert one.contains(amount) is left.contains(Money(amount, USD))
    if 0 not in (one.low, one.high) and share > 0:
        assert StatedMoney(one.with_tolerance(share), USD) == left.with_tolerance(share)


QUESTIONS: list[Callable[[StatedMoney, StatedMoney], object]] = [
    lambda stated, other: stated + other,
    lambda stated, other: stated.overlaps(other),
    lambda stated, other: stated.is_less_than(other),
    lambda stated, other: stated.contains(Money(1, other.currency)),
]


@pytest.mark.parametrize("ask", QUESTIONS)
def test_two_currencies_need_a_rate(ask: Callable[[StatedMoney, StatedMoney], object]) -> None:
    """No question is answered over two currencies."""
    with pytest.raises(CurrencyMismatchError) as caught:
        ask(StatedMoney.about(1, "USD"), StatedMoney.about(1, "EUR"))

    assert str(caught.value) == "expected one currency, found USD and EUR"


@given(in_dollars, in_dollars)
def test_decimal_context_of_the_caller_does_not_matter(
    left: StatedMoney, right: StatedMoney
) -> None:
    """Three digits of precision and every trap on: the same results."""

    def results() -> list[object]:
        return [left + right, left.overlaps(right), str(left), StatedMoney.parse(str(left))]

    expected = results()

    with hostile_context():
        assert expected == results()


@pytest.mark.parametrize(
    "operation", ["s < s", "s - s", "s * 2", "s + 1", "s < m", "m + s", "s + m"]
)
def test_stated_money_is_no_money(operation: str) -> None:
    """No order, no difference, and nothing mixes with exact sums."""
    namespace: dict[str, object] = {"s": StatedMoney.about(1, "USD"), "m": Money(1, "USD")}

    with pytest.raises(TypeError, match=r"not supported|unsupported operand"):
        eval(operation, namespace)  # noqa: S307  (the text stands above)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "USD",
        "USD ",
        "USD about 5",
        "USD  5",
        "usd 5",
        "5 USD",
        "XYZ >5",
        "USD [2, 1]",
        "USD >=~",
    ],
)
def test_parse_refuses_every_other_text(text: str) -> None:
    """The error says what the form is and shows the text."""
    with pytest.raises(ParseError) as caught:
        StatedMoney.parse(text)

    expected = ("expected stated money such as 'USD >=1500000'", text, 0, len(text))
    assert caught.value.args == expected


@given(st.text() | st.text(alphabet="USD 0159.~<>=[](),-"))
def test_parse_gives_a_value_or_a_parse_error(text: str) -> None:
    """Any text does one of the two."""
    try:
        stated = StatedMoney.parse(text)
    except ParseError:
        return
    assert stated == StatedMoney.parse(str(stated))


def test_seed_adds_up_to_what_is_known() -> None:
    """The memorandum and the loan are more than a sum, about which no more is known."""
    memorandum, loan = StatedMoney.more_than(10**9, "USD"), StatedMoney.about(530 * 10**6, "USD")

    assert str(memorandum + loan) == "USD >=~1530000000"
    assert memorandum.bounds == Bounds.more_than(10**9)

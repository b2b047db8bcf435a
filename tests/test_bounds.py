"""Stated numbers: the laws of `Bounds`, `Edge`, `Qualifier` and `Truth`."""

import pickle
import tracemalloc
from collections.abc import Callable
from copy import copy, deepcopy
from decimal import Decimal
from itertools import product
from typing import Any

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from energydeals import Bounds, Edge, Qualifier, Truth
from energydeals.errors import (
    InvalidTypeError,
    InvalidValueError,
    ParseError,
    UndecidedError,
)
from energydeals.strategies import amounts, bounds
from stating import (
    NAMESPACE,
    WIDE,
    admits,
    hostile_context,
    is_crisp,
    modest_bounds,
    truths,
    with_room,
)

#: The table of statements: how each is made, written and called.
STATEMENTS = [
    (Bounds.exactly(15), "15", Qualifier.EXACT),
    (Bounds.about(530), "~530", Qualifier.ABOUT),
    (Bounds.more_than(1), ">1", Qualifier.MORE_THAN),
    (Bounds.at_least(1), ">=1", Qualifier.AT_LEAST),
    (Bounds.at_most(2), "<=2", Qualifier.AT_MOST),
    (Bounds.less_than(2), "<2", Qualifier.LESS_THAN),
    (Bounds.nearly(1), "[~1, 1)", Qualifier.NEARLY),
    (Bounds.just_over(1), "(1, ~1]", Qualifier.JUST_OVER),
    (Bounds.between(200, 300), "[200, 300]", Qualifier.RANGE),
    (
        Bounds(2, 3, low_edge=Edge.APPROXIMATE, high_edge=Edge.APPROXIMATE),
        "[~2, ~3]",
        Qualifier.RANGE,
    ),
    (
        Bounds(20, 100, low_edge=Edge.APPROXIMATE, high_edge=Edge.EXCLUDED),
        "[~20, 100)",
        Qualifier.RANGE,
    ),
    (Bounds(2, low_edge=Edge.APPROXIMATE), ">=~2", Qualifier.AT_LEAST),
    (Bounds(None, 2, high_edge=Edge.APPROXIMATE), "<=~2", Qualifier.AT_MOST),
]

crisp_bounds = modest_bounds.filter(is_crisp)
values = st.one_of(st.integers(-9, 9).map(Decimal), amounts(-(10**24), 10**24))


@pytest.mark.parametrize(("stated", "text", "qualifier"), STATEMENTS, ids=str)
def test_table_of_statements(stated: Bounds, text: str, qualifier: Qualifier) -> None:
    """Each statement has its canonical text and its qualifier."""
    assert text == str(stated)
    assert stated == Bounds.parse(text)
    assert qualifier is stated.qualifier


@given(bounds())
def test_text_and_repr_give_the_value_back(stated: Bounds) -> None:
    """The text parses to the value, and the `repr` is an expression for it."""
    assert stated == Bounds.parse(str(stated))
    assert stated == eval(repr(stated), NAMESPACE.copy())  # noqa: S307  (our own text)


@given(bounds())
def test_copies_are_equal(stated: Bounds) -> None:
    """Pickles and copies are the same statement with the same hash."""
    for again in (pickle.loads(pickle.dumps(stated)), copy(stated), deepcopy(stated)):  # noqa: S301
        assert stated == again
        assert hash(stated) == hash(again)


@given(bounds(), bounds())
def test_equality_is_structural(left: Bounds, right: Bounds) -> None:
    """Two are equal where all ends and edges are, and equal ones hash alike."""
    same = attrs.astuple(left) == attrs.astuple(right)

    assert same == (left == right)
    assert not same or hash(left) == hash(right)


@given(amounts(), st.integers(0, 12))
def test_spelling_of_a_number_does_not_matter(value: Decimal, zeros: int) -> None:
    """Needless zeros and exponents make no other statement, nor another text."""
    digits = WIDE.quantize(value, Decimal(1).scaleb(-12))
    spelled = WIDE.multiply(digits, Decimal("1." + "0" * zeros))

    assert Bounds.about(digits) == Bounds.about(spelled)
    assert str(Bounds.about(digits)) == str(Bounds.about(spelled))


def test_statements_differ_where_the_truth_may_be_the_same() -> None:
    """Zero said and zero meant are two statements, and so are two edges."""
    assert Bounds(0, 5) != Bounds(None, 5)
    assert Bounds.more_than(5) != Bounds.at_least(5)


@given(modest_bounds, modest_bounds)
def test_addition_is_commutative(left: Bounds, right: Bounds) -> None:
    """The order of two does not matter."""
    assert left + right == right + left


@given(modest_bounds, modest_bounds, modest_bounds)
def test_addition_is_associative(one: Bounds, two: Bounds, three: Bounds) -> None:
    """The grouping of three does not matter."""
    assert (one + two) + three == one + (two + three)


@given(modest_bounds)
def test_adding_zero_changes_nothing(stated: Bounds) -> None:
    """Exactly zero is the neutral element, up to a low end that was not said."""
    total = stated + Bounds.exactly(0)

    assert (stated.high, stated.high_edge) == (total.high, total.high_edge)
    assert (stated.low or 0, stated.low_edge) == (total.low, total.low_edge)


@given(st.data(), modest_bounds, modest_bounds)
def test_sum_admits_the_sum_of_the_truths(data: st.DataObject, left: Bounds, right: Bounds) -> None:
    """Whatever was meant, the sum of the statements does not rule the sum of it out."""
    true_sum = WIDE.add(data.draw(truths(left)), data.draw(truths(right)))
    answer = (left + right).contains(true_sum)

    assert answer is not Truth.NO
    if is_crisp(left) and is_crisp(right):
        assert answer is Truth.YES


@given(crisp_bounds, crisp_bounds, st.data())
def test_sum_of_crisp_bounds_claims_no_more_than_it_must(
    left: Bounds, right: Bounds, data: st.DataObject
) -> None:
    """A number below both low ends together is ruled out: the sum is tight."""
    total = left + right
    low = Decimal(0) if total.low is None else total.low
    beyond = WIDE.subtract(low, data.draw(st.decimals("0.001", 1000, places=3)))

    assert total.contains(beyond) is Truth.NO


@given(st.data(), modest_bounds)
def test_contains_admits_every_truth(data: st.DataObject, stated: Bounds) -> None:
    """What may have been meant is never ruled out; crisp ends decide."""
    answer = stated.contains(data.draw(truths(stated)))

    assert answer is not Truth.NO
    assert answer is Truth.YES or not is_crisp(stated)


@given(crisp_bounds, values)
def test_contains_decides_crisp_bounds(stated: Bounds, value: Decimal) -> None:
    """Without an approximate end the answer is the definition's."""
    assert (Truth.YES if admits(stated, value) else Truth.NO) is stated.contains(value)


@given(modest_bounds, values, amounts(Decimal("0.001"), 10**24))
def test_contains_no_holds_however_vague_the_ends(
    stated: Bounds, value: Decimal, room: Decimal
) -> None:
    """NO stays true wherever the approximate ends really lie."""
    ruled_out = stated.contains(value) is Truth.NO

    assert not (ruled_out and admits(with_room(stated, room), value))


@given(st.data(), modest_bounds, modest_bounds)
def test_overlaps_no_means_no_shared_truth(
    data: st.DataObject, left: Bounds, right: Bounds
) -> None:
    """Where two do not overlap, no truth of one can be meant by the other."""
    apart = left.overlaps(right) is Truth.NO

    assert not (apart and right.contains(data.draw(truths(left))) is Truth.YES)


@given(st.data(), crisp_bounds, crisp_bounds)
def test_overlaps_decides_crisp_bounds(data: st.DataObject, left: Bounds, right: Bounds) -> None:
    """A shared truth means YES, and YES means that the crisp ends cross."""
    answer = left.overlaps(right)
    shared = right.contains(data.draw(truths(left))) is Truth.YES
    lows = [Decimal(0) if each.low is None else each.low for each in (left, right)]
    highs = [each.high for each in (left, right) if each.high is not None]
    crossing = not highs or max(lows) < min(highs)

    assert answer in (Truth.YES, Truth.NO)
    assert answer is Truth.YES or not (shared or crossing)


@given(modest_bounds, modest_bounds)
def test_overlaps_is_symmetric_and_reflexive(left: Bounds, right: Bounds) -> None:
    """It does not matter which is asked, and a statement overlaps itself."""
    assert left.overlaps(right) is right.overlaps(left)
    assert left.overlaps(left) is Truth.YES


@given(st.data(), modest_bounds, modest_bounds)
@example(None, Bounds.about(5), Bounds.about(6))
def test_is_less_than_is_never_wrong(
    data: st.DataObject | None, left: Bounds, right: Bounds
) -> None:
    """YES and NO hold for every pair of truths; approximate ends decide nothing."""
    answer = left.is_less_than(right)
    if data is None:
        assert answer is Truth.UNKNOWN
        return

    less = data.draw(truths(left)) < data.draw(truths(right))

    assert answer in (Truth.UNKNOWN, Truth.YES if less else Truth.NO)


@given(modest_bounds, modest_bounds)
def test_is_less_than_holds_one_way_only(left: Bounds, right: Bounds) -> None:
    """Two cannot each be less than the other, and where one is less they do not overlap."""
    if left.is_less_than(right) is Truth.YES:
        assert right.is_less_than(left) is not Truth.YES
        assert left.overlaps(right) is not Truth.YES


@given(amounts(), amounts())
def test_exact_numbers_compare_as_numbers(left: Decimal, right: Decimal) -> None:
    """Between two exact statements every question is decided."""
    one, two = Bounds.exactly(left), Bounds.exactly(right)

    assert bool(one.is_less_than(two)) is (left < right)
    assert bool(one.overlaps(two)) is (left == right)
    assert bool(one.contains(right)) is (left == right)


@given(st.data(), modest_bounds, st.decimals(0, "0.99", places=2))
def test_with_tolerance_makes_ends_crisp(
    data: st.DataObject, stated: Bounds, share: Decimal
) -> None:
    """No end stays approximate, and what the number itself admits is still admitted."""
    assume(share > 0 and 0 not in (stated.low, stated.high))
    tolerant = stated.with_tolerance(share)
    value = data.draw(truths(tolerant))

    assert is_crisp(tolerant)
    assert tolerant.contains(value) is Truth.YES
    assert stated.contains(value) is not Truth.NO


@pytest.mark.parametrize("stated", [Bounds.just_over(0), Bounds.nearly(0)], ids=str)
def test_with_tolerance_refuses_to_leave_nothing(stated: Bounds) -> None:
    """A share of zero is no room, and the zero itself is ruled out."""
    with pytest.raises(InvalidValueError) as caught:
        stated.with_tolerance("0.1")

    assert (
        str(caught.value)
        == f"share: expected a share that leaves a number of {stated}, found '0.1'"
    )


@given(crisp_bounds, st.decimals(0, "0.99", places=2))
def test_with_tolerance_leaves_crisp_ends(stated: Bounds, share: Decimal) -> None:
    """There is nothing to tolerate where the ends are said."""
    assert stated == stated.with_tolerance(share)


@given(amounts(-(10**24), 10**24), st.decimals(0, "0.99", places=2))
def test_with_tolerance_is_a_share_of_the_size(value: Decimal, share: Decimal) -> None:
    """The ends are the number less and more this share of its size, rounded outwards."""
    tolerant = Bounds.about(value).with_tolerance(share)
    step = WIDE.multiply(WIDE.abs(value), share)
    unit = Decimal("1E-12")

    assert tolerant.low is not None
    assert tolerant.high is not None
    assert 0 <= WIDE.subtract(WIDE.subtract(value, step), tolerant.low) < unit
    assert 0 <= WIDE.subtract(tolerant.high, WIDE.add(value, step)) < unit


@given(bounds(-(10**15), 10**15), st.integers(1, 10**6))
def test_scaled_back_is_the_same(stated: Bounds, factor: int) -> None:
    """Multiplying and dividing by one number gives the statement back."""
    assert stated == stated.scaled(factor).scaled(1, factor)
    assert stated == stated.scaled(factor, factor)


@given(st.data(), bounds(-(10**15), 10**15), st.integers(1, 1000))
def test_scaled_admits_the_scaled_truth(data: st.DataObject, stated: Bounds, factor: int) -> None:
    """What was meant, in the other unit, is not ruled out."""
    value = WIDE.multiply(data.draw(truths(stated)), Decimal(factor))

    assert stated.scaled(factor).contains(value) is stated.contains(
        WIDE.divide(value, Decimal(factor))
    )


CALLS: list[Callable[[Bounds, Bounds], object]] = [
    lambda left, right: left + right,
    lambda left, right: left.overlaps(right),
    lambda left, right: left.is_less_than(right),
    lambda left, _: left.contains(Decimal("123456.789")),
    lambda left, _: left.scaled(123456),
    lambda left, _: left.with_tolerance("0.123456"),
    lambda left, _: str(left),
    lambda left, _: Bounds.parse(str(left)),
    lambda left, _: hash(left),
]


@given(bounds(-(10**15), 10**15), bounds(-(10**15), 10**15), st.sampled_from(CALLS))
def test_decimal_context_of_the_caller_does_not_matter(
    left: Bounds, right: Bounds, call: Callable[[Bounds, Bounds], object]
) -> None:
    """Three digits of precision and every trap on: the same results."""
    expected = call(left, right)

    with hostile_context():
        actual = call(left, right)

    assert expected == actual


@pytest.mark.parametrize("operation", ["<", "<=", ">", ">=", "-", "*"])
def test_statements_have_no_order_and_no_difference(operation: str) -> None:
    """An order would guess, and (a + b) - b is not a."""
    namespace = {**NAMESPACE, "a": Bounds.at_least(1), "b": Bounds.about(2)}

    with pytest.raises(TypeError, match=r"not supported|unsupported operand"):
        eval(f"a {operation} b", namespace)  # noqa: S307  (the text stands above)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "5 ",
        " 5",
        "5\n",
        "+5",
        "5.",
        ".5",
        "1e3",
        "1,000",
        "٥",
        "NaN",
        "Infinity",
        "≥5",
        ">~5",
        "<~5",
        "=5",
        "==5",
        "(5, 6",
        "[5,6]",
        "[5, 6, 7]",
        "(~5, 6)",
        "[5, ~6)",
        "about 5",
        "0" * 27,
        "0." + "0" * 13,
        "5" * 10_000,
    ],
    ids=lambda text: text[:12],
)
def test_parse_refuses_every_other_text(text: str) -> None:
    """The error says what the form is and shows the text."""
    with pytest.raises(ParseError) as caught:
        Bounds.parse(text)

    assert caught.value.args == (
        "expected bounds such as 5, ~5, >=5 or (5, ~6]",
        text,
        0,
        len(text),
    )
    assert len(str(caught.value)) < 180


def test_parse_says_why_bounds_are_not_valid() -> None:
    """A well-formed text of bounds that nobody can mean names the rule."""
    with pytest.raises(ParseError) as caught:
        Bounds.parse("[6, 5]")

    assert str(caught.value) == (
        "expected valid bounds (Bounds.low: expected at most the high end 5, found 6) "
        "at position 0, found '[6, 5]'"
    )


@given(st.text(alphabet="0123456789.,~<>=[]() -"))
def test_parse_gives_a_value_or_a_parse_error(text: str) -> None:
    """Any text does one of the two, and what is read says the same as its canonical text."""
    try:
        stated = Bounds.parse(text)
    except ParseError:
        return
    assert stated == Bounds.parse(str(stated))


HUGE: list[object] = [
    Decimal("9" * 10_000),
    Decimal("0." + "9" * 10_000),
    Decimal("1E+50000000"),
    Decimal("1E-50000000"),
    Decimal("-1E+999999"),
    10**10_000,
    -(10**26),
    "9" * 10_000,
    "0" * 10_000,
    10**26,
    Decimal("1E26"),
    Decimal("1E-13"),
]


@pytest.mark.parametrize("value", HUGE, ids=range(len(HUGE)))
def test_huge_numbers_are_refused_at_once(value: Decimal) -> None:
    """No digits are worked out and the message stays short."""
    with pytest.raises(InvalidValueError) as caught:
        Bounds.exactly(value)

    assert len(str(caught.value)) < 250


def test_refusing_a_huge_exponent_takes_no_memory() -> None:
    """Fifty million digits would be fifty megabytes; next to nothing is allocated."""
    tracemalloc.start()
    for value in (Decimal("1E+50000000"), Decimal("7E-50000000")):
        with pytest.raises(InvalidValueError):
            Bounds.exactly(value)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 200_000


@pytest.mark.parametrize("zero", ["-0", "0E+50000000", "0E-50000000", "-0.000"])
def test_zero_is_one_number(zero: str) -> None:
    """However it is written."""
    assert str(Bounds.exactly(Decimal(zero))) == "0"


@pytest.mark.parametrize("value", ["NaN", "-NaN", "sNaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_refused(value: str) -> None:
    """Not-a-number and the infinities are refused."""
    with pytest.raises(InvalidValueError, match="a number below 10\\^26"):
        Bounds.exactly(Decimal(value))


@pytest.mark.parametrize("value", [1.5, True, None, b"5", 5 + 0j, [5]], ids=repr)
def test_what_is_not_exact_is_a_type_error(value: Any) -> None:
    """A float, a bool and the like are refused, wherever a number is taken."""
    calls = [
        Bounds.exactly,
        Bounds.exactly(5).contains,
        Bounds.about(5).with_tolerance,
        Bounds.about(5).scaled,
    ]
    for call in calls[value is None :]:  # no end at all is refused as such
        with pytest.raises(InvalidTypeError, match="expected Decimal, int or numeral text"):
            call(value)


def test_edges_are_ordered_from_sharp_to_vague() -> None:
    """Included, excluded, approximate."""
    backwards = [*Edge][::-1]
    word: Any = "excluded"

    assert sorted(backwards) == [Edge.INCLUDED, Edge.EXCLUDED, Edge.APPROXIMATE]
    with pytest.raises(TypeError, match="not supported"):
        sorted([Edge.INCLUDED, word])


def test_every_pair_of_truths() -> None:
    """`&` is Kleene's conjunction."""
    said: Any = True
    rank = [Truth.NO, Truth.UNKNOWN, Truth.YES]

    for left, right in product(Truth, Truth):
        assert min(left, right, key=rank.index) is left & right
    with pytest.raises(TypeError, match="unsupported operand"):
        assert Truth.YES & said


def test_unknown_is_neither_true_nor_false() -> None:
    """Asking for a bool raises, with advice."""
    assert bool(Truth.YES)
    assert not bool(Truth.NO)
    with pytest.raises(UndecidedError) as caught:
        bool(Truth.UNKNOWN)
    assert str(caught.value) == ("the words do not decide this: compare with Truth.YES or Truth.NO")


@pytest.mark.parametrize("code", [*Edge, *Qualifier, *Truth], ids=str)
def test_codes_write_themselves(code: Edge | Qualifier | Truth) -> None:
    """The text is the code that files carry; the `repr` builds the member."""
    assert code is type(code)(str(code))
    assert code is eval(repr(code), NAMESPACE.copy())  # noqa: S307  (our own text)

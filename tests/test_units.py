"""Quantities and units: exact conversion inside a dimension, none without a factor beyond it."""

import pickle
from copy import deepcopy
from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals import Bounds, Quantity, Unit
from energydeals.errors import InvalidValueError, ParseError, UnitMismatchError
from energydeals.strategies import bounds, quantities
from stating import NAMESPACE, hostile_context

#: Ordered pairs of units of one dimension, the coarser one first.
COARSE_TO_FINE = [
    (coarse, fine)
    for coarse, fine in permutations(Unit, 2)
    if coarse.dimension == fine.dimension and coarse.size > fine.size
]
#: Ordered pairs of units of two dimensions.
STRANGERS = [pair for pair in permutations(Unit, 2) if pair[0].dimension != pair[1].dimension]
#: What one unit is in another, from the definitions of the units.
EQUIVALENTS = [
    ("GW 1.5", "MW", "MW 1500"),
    ("TW 1", "kW", "kW 1000000000"),
    ("TWh/y ~3", "GWh/y", "GWh/y ~3000"),
    ("mtpa 1.3", "t/y", "t/y 1300000"),
    ("Mt >2", "kt", "kt >2000"),
    ("lb 1000000", "t", "t 453.59237"),
    ("bcm/y [2, 3)", "m3/y", "m3/y [2000000000, 3000000000)"),
    ("tcm 1", "bcm", "bcm 1000"),
    ("Tcf 0.5", "Bcf", "Bcf 500"),
    ("mi 100", "km", "km 160.9344"),
    ("km2 3", "ha", "ha 300"),
    ("acre 1000", "ha", "ha 404.68564224"),
    ("years 15", "months", "months 180"),
    ("months 18", "years", "years 1.5"),
    ("PJ 1", "GJ", "GJ 1000000"),
]


@pytest.mark.parametrize(("given_text", "unit", "expected"), EQUIVALENTS)
def test_table_of_equivalents(given_text: str, unit: str, expected: str) -> None:
    """Known conversions, whatever the words around the number."""
    assert expected == str(Quantity.parse(given_text).to(Unit(unit)))


@given(quantities())
def test_text_and_repr_give_the_value_back(quantity: Quantity) -> None:
    """The text parses to the value, and the `repr` is an expression for it."""
    assert quantity == Quantity.parse(str(quantity))
    assert quantity == eval(repr(quantity), NAMESPACE.copy())  # noqa: S307  (our own text)
    assert quantity == pickle.loads(pickle.dumps(quantity)) == deepcopy(quantity)  # noqa: S301
    assert hash(quantity) == hash(deepcopy(quantity))
    assert quantity.qualifier is quantity.bounds.qualifier


#: Pairs that convert without a remainder, for any number.
WHOLE = [pair for pair in COARSE_TO_FINE if not pair[0].size % pair[1].size]


@pytest.mark.parametrize(("coarse", "fine"), WHOLE, ids=str)
def test_a_coarser_unit_is_a_whole_number_of_finer_ones(coarse: Unit, fine: Unit) -> None:
    """The number of finer units in three coarse ones follows from the sizes."""
    count = 3 * int(coarse.size) // int(fine.size)

    assert Quantity(Bounds.exactly(count), fine) == Quantity(Bounds.exactly(3), coarse).to(fine)


@given(st.sampled_from(WHOLE), bounds(0, 10**12))
def test_conversion_is_exact_and_reversible(pair: tuple[Unit, Unit], stated: Bounds) -> None:
    """To the finer unit and back gives the statement back, edges and all."""
    coarse, fine = pair
    quantity = Quantity(stated, coarse)

    assert quantity == quantity.to(fine).to(coarse)
    assert quantity.to(fine).bounds == stated.scaled(coarse.size / fine.size)


@given(quantities())
def test_conversion_to_its_own_unit_changes_nothing(quantity: Quantity) -> None:
    """The same unit, the same quantity."""
    assert quantity == quantity.to(quantity.unit)


def test_what_has_no_exact_form_is_refused() -> None:
    """Four months are a third of a year, which no decimal is."""
    with pytest.raises(InvalidValueError, match=r"^Bounds.low: expected a number below"):
        Quantity.parse("months 4").to(Unit.YEAR)


@given(st.sampled_from(STRANGERS))
def test_dimensions_do_not_mix(pair: tuple[Unit, Unit]) -> None:
    """Between dimensions there is no conversion, but by a factor that the caller gives."""
    left, right = pair
    with pytest.raises(UnitMismatchError) as caught:
        Quantity(Bounds.exactly(1), left).to(right)

    assert caught.value.args == (left.value, right.value)
    assert Quantity(Bounds.exactly(2), left).to(right, factor="1.5") == Quantity(
        Bounds.exactly(3), right
    )


def test_units_have_one_symbol_and_one_size_each() -> None:
    """Every unit has a size above zero, and its dimension has a unit of size one."""
    ones = {unit.dimension for unit in Unit if unit.size == 1}

    assert all(unit.size > 0 for unit in Unit)
    assert ones == {unit.dimension for unit in Unit}
    assert len({unit.value for unit in Unit}) == len(Unit)


@given(st.sampled_from(COARSE_TO_FINE))
def test_decimal_context_of_the_caller_does_not_matter(pair: tuple[Unit, Unit]) -> None:
    """Three digits of precision and every trap on: the same results."""
    quantity = Quantity(Bounds.about(Decimal(123456)), pair[0])

    def result() -> str:
        try:
            return str(quantity.to(pair[1]))
        except InvalidValueError as error:
            return str(error)

    expected = result()

    with hostile_context():
        assert expected == result()


@pytest.mark.parametrize("text", ["", "MW", "MW ", "500 MW", "mw 500", "MW 5e2", "W 500", "MW ~ 5"])
def test_parse_refuses_every_other_text(text: str) -> None:
    """The error says what the form is and shows the text."""
    with pytest.raises(ParseError) as caught:
        Quantity.parse(text)

    assert caught.value.args == ("expected a quantity such as 'MW >=500'", text, 0, len(text))

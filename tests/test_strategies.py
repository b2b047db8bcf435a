"""The strategies for users: complete, valid and found by Hypothesis on their own."""

import inspect
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from energydeals import (
    Announcement,
    Bounds,
    Currency,
    Deal,
    Edge,
    Evidence,
    Figure,
    Inclusion,
    Money,
    PartialDate,
    Participation,
    Party,
    Place,
    Project,
    Qualifier,
    Quantity,
    Speaker,
    StatedMoney,
    Unit,
    strategies,
)

MADE: dict[str, type] = {
    "amounts": Decimal,
    "announcements": Announcement,
    "bounds": Bounds,
    "currency_values": Currency,
    "dates": PartialDate,
    "deals": Deal,
    "evidence": Evidence,
    "figures": Figure,
    "inclusions": Inclusion,
    "money": Money,
    "participations": Participation,
    "parties": Party,
    "places": Place,
    "projects": Project,
    "quantities": Quantity,
    "speakers": Speaker,
    "stated_money": StatedMoney,
}


def run(code: str) -> str:
    """Run code in a fresh interpreter that fails on warnings."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_table_names_every_strategy() -> None:
    """What is public is in the table above, and needs no argument."""
    assert set(MADE) == set(strategies.__all__)
    for name in MADE:
        parameters = inspect.signature(getattr(strategies, name)).parameters.values()
        assert all(each.default is not inspect.Parameter.empty for each in parameters)


@pytest.mark.parametrize("name", MADE)
@settings(max_examples=20)
@given(st.data())
def test_strategies_make_what_they_say(name: str, data: st.DataObject) -> None:
    """Each makes its own type, which checks itself."""
    made = data.draw(getattr(strategies, name)())

    assert MADE[name] is type(made)


@pytest.mark.parametrize("kind", [kind for kind in MADE.values() if kind is not Decimal])
@settings(max_examples=5)
@given(st.data())
def test_types_are_registered(kind: Any, data: st.DataObject) -> None:
    """`from_type` uses them."""
    assert isinstance(data.draw(st.from_type(kind)), kind)


def test_types_are_found_without_an_import() -> None:
    """The entry point registers; the strategies themselves load only when one is drawn."""
    code = """
import sys
from hypothesis import Phase, find, settings, strategies as st
assert "energydeals.strategies" not in sys.modules
from energydeals import Deal
quick = settings(phases=[Phase.generate], database=None)
print(type(find(st.from_type(Deal), lambda deal: deal.figures, settings=quick)).__name__)
"""
    assert run(code) == "Deal\n"


def test_strategies_may_be_imported_first() -> None:
    """Nothing need be imported before them, for all that Hypothesis loads us as well."""
    code = "from energydeals.strategies import dates; print(type(dates()).__name__)"

    assert run(code) == "OneOfStrategy\n"


UNSHRUNK = settings(
    max_examples=5000, phases=[Phase.generate], database=None, report_multiple_bugs=False
)
Wanted = Callable[[Any], bool]


def is_called(qualifier: Qualifier) -> Wanted:
    """Want money of one qualifier."""
    return lambda made: made.qualifier is qualifier


def has_edges(low: Edge, high: Edge) -> Wanted:
    """Want two ends with these edges."""
    return lambda made: (
        None not in (made.low, made.high)
        and (low, high)
        == (
            made.low_edge,
            made.high_edge,
        )
    )


REACHED: list[tuple[str, Callable[[], st.SearchStrategy[Any]], Wanted]] = [
    *((str(each), strategies.stated_money, is_called(each)) for each in Qualifier),
    *((f"{low}, {high}", strategies.bounds, has_edges(low, high)) for low in Edge for high in Edge),
    ("twelve places", strategies.amounts, lambda made: made.as_tuple().exponent == -12),
    ("billions", strategies.amounts, lambda made: made >= 10**9 and not made % 10**9),
    ("26 digits", strategies.amounts, lambda made: made.adjusted() == 25),
    ("a debt", strategies.money, lambda made: made.amount < 0),
    ("a lost currency", strategies.currency_values, lambda made: not made.in_use),
    ("a year", strategies.dates, lambda made: made.month is None),
    ("a month", strategies.dates, lambda made: made.month and made.day is None),
    ("no places", strategies.evidence, lambda made: made.start is None),
    ("astral words", strategies.evidence, lambda made: max(made.quote) > "\uffff"),
    ("three equivalents", strategies.figures, lambda made: len(made.equivalents) == 2),
]


@pytest.mark.parametrize(
    ("name", "strategy", "wanted"), REACHED, ids=[name for name, *_ in REACHED]
)
def test_corners_are_reached(
    name: str, strategy: Callable[[], st.SearchStrategy[Any]], wanted: Wanted
) -> None:
    """Each corner of the values is generated."""
    assert wanted(find(strategy(), wanted, settings=UNSHRUNK)), name


def test_announcements_have_parts_and_background() -> None:
    """Among many there are some with both."""
    made: list[Announcement] = []

    @settings(max_examples=100, derandomize=True, database=None)
    @given(strategies.announcements())
    def collect(announcement: Announcement) -> None:
        made.append(announcement)

    collect()

    assert any(deal.includes for each in made for deal in each.deals)
    assert any(each.deals and each.background for each in made)


@given(st.data(), st.integers(-1000, 1000), st.integers(0, 1000))
def test_ranges_hold(data: st.DataObject, low: int, width: int) -> None:
    """Numbers lie in the range that was asked for."""
    assert low <= data.draw(strategies.amounts(low, low + width)) <= low + width
    stated = data.draw(strategies.bounds(low, low + width))
    for end in (stated.low, stated.high):
        assert end is None or low <= end <= low + width


@settings(max_examples=10)
@given(st.data())
def test_choices_hold(data: st.DataObject) -> None:
    """Currencies, units, ids and smallest sums are those that were asked for."""
    euro = Currency("EUR")

    assert data.draw(strategies.money(st.just(euro))).currency == euro
    assert data.draw(strategies.quantities(st.just(Unit.MW))).unit is Unit.MW
    assert data.draw(strategies.deals(st.just("a"))).id == "a"
    stated = data.draw(strategies.stated_money(st.just(euro), min_value=7))
    assert stated.currency == euro
    assert stated.low is None or stated.low >= Money(7, "EUR")

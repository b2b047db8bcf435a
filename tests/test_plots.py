"""Pictures of stated sums."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure as Picture

from energydeals import Deal, Figure, PartialDate, StatedMoney, Status
from energydeals.ledger import DealHistory, Event
from energydeals.plots import plot_figures, plot_history
from energydeals.plots.marks import label
from energydeals.strategies import deals, stated_money


def deal(number: int, money: StatedMoney | None, title: str | None = None) -> Deal:
    """Give a deal of one sum, or of none."""
    return Deal(
        id=str(number),
        title=title,
        status=Status.SIGNED,
        figures=() if money is None else (Figure(money),),
    )


def texts(picture: Picture) -> set[str]:
    """Give everything that is written in a picture."""
    picture.savefig(io.BytesIO(), dpi=40)
    written = {text.get_text() for axes in picture.axes for text in axes.texts}
    names = {tick.get_text() for axes in picture.axes for tick in axes.get_yticklabels()}
    return written | names | {axes.get_xlabel() for axes in picture.axes}


@pytest.mark.parametrize(
    ("money", "short"),
    [
        (StatedMoney.exactly(15 * 10**9, "USD"), "$15bn"),
        (StatedMoney.about(530 * 10**6, "USD"), "~ $530m"),
        (StatedMoney.more_than(10**9, "USD"), "> $1bn"),
        (StatedMoney.at_least(10**9, "EUR"), "≥ €1bn"),
        (StatedMoney.at_most(2500, "KZT"), "≤ KZT 2.5k"),
        (StatedMoney.less_than(7, "GBP"), "< £7"),
        (StatedMoney.nearly(10**12, "JPY"), "just < ¥1tn"),
        (StatedMoney.just_over(10**6, "USD"), "just > $1m"),
        (StatedMoney.between(2 * 10**6, 3 * 10**6, "USD"), "$2m to 3m"),
        (StatedMoney.parse("USD [~20, 100)"), "~ $20 to 100"),
    ],
)
def test_label(money: StatedMoney, short: str) -> None:
    """A label has the number in short and its qualifier."""
    assert short == label(money)


def test_currencies_apart() -> None:
    """Each currency has a panel; a deal without a sum stays in the picture."""
    rows = [
        deal(1, StatedMoney.about(5, "USD"), "loan"),
        deal(2, StatedMoney.about(5, "EUR"), "grant"),
        deal(3, None, "talks"),
    ]
    picture = plot_figures(rows)

    assert len(picture.axes) == 2
    assert {"USD", "EUR", "loan", "grant", "talks", "no sum stated"} <= texts(picture)


def test_dollars_are_no_mathematics() -> None:
    """Two dollar signs in a name are written as they stand."""
    name = "$1bn_a and $2bn^b"

    assert name in texts(plot_figures([deal(1, StatedMoney.about(5, "USD"), name)]))


def test_forty_rows() -> None:
    """The picture grows with its rows, so that they keep their height."""
    three, forty = (
        plot_figures([deal(n, StatedMoney.about(5, "USD")) for n in range(number)])
        for number in (3, 40)
    )

    assert forty.get_figheight() > 5 * three.get_figheight()


def test_nothing() -> None:
    """No deals give an empty picture."""
    (axes,) = plot_figures([]).axes

    assert not axes.axison


@settings(max_examples=15)
@given(st.lists(deals(), max_size=3))
def test_any_deals(rows: list[Deal]) -> None:
    """Whatever can be stated can be drawn."""
    assert plot_figures(rows).axes


def event(year: int, money: StatedMoney | None) -> Event:
    """Give a report of a deal."""
    return Event(PartialDate(year), "Trend", None, deal(year, money))


def test_history() -> None:
    """A row a report: when, by whom, how far; another currency stands as a note."""
    history = DealHistory(
        (
            event(2024, StatedMoney.more_than(10**9, "USD")),
            event(2025, StatedMoney.exactly(900, "EUR")),
            event(2026, None),
        )
    )
    written = texts(plot_history(history))

    assert {"> $1bn", "€900", "no sum stated", "2024 Trend\nsigned"} <= written


@settings(max_examples=15)
@given(st.lists(stated_money(), min_size=1, max_size=3))
def test_any_history(sums: list[StatedMoney]) -> None:
    """Whatever was stated over time can be drawn; a negative sum stands as a note."""
    history = DealHistory(
        tuple(event(2000 + place, money) for place, money in enumerate(sums) if _is_stated(money))
        or (event(2000, None),)
    )
    assert plot_history(history).axes


def _is_stated(money: StatedMoney) -> bool:
    return money.bounds.low is None or money.bounds.low >= 0

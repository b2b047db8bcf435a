"""Dates as far as they are known: the laws of `PartialDate`."""

import datetime as dt
import pickle
from copy import copy, deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals import PartialDate
from energydeals.errors import InvalidTypeError, ParseError
from energydeals.strategies import dates
from stating import NAMESPACE


@given(dates())
def test_text_and_repr_give_the_value_back(date: PartialDate) -> None:
    """The text parses to the value, and the `repr` is an expression for it."""
    assert date == PartialDate.parse(str(date))
    assert date == eval(repr(date), NAMESPACE.copy())  # noqa: S307  (our own text)


@given(dates())
def test_copies_are_equal(date: PartialDate) -> None:
    """Pickles and copies are the same date with the same hash."""
    for again in (pickle.loads(pickle.dumps(date)), copy(date), deepcopy(date)):  # noqa: S301
        assert date == again
        assert hash(date) == hash(again)


@given(st.dates())
def test_a_day_is_known_whole(day: dt.date) -> None:
    """Earliest and latest are the day, and the text is ISO 8601."""
    date = PartialDate.of(day)

    assert day == date.earliest == date.latest
    assert day.isoformat() == str(date)


@given(dates(), st.dates())
def test_earliest_and_latest_hold_just_the_days_it_can_be(date: PartialDate, day: dt.date) -> None:
    """A day lies between them if, and only if, it has the parts that are known."""
    known = [date.year, date.month or day.month, date.day or day.day]

    assert (known == [day.year, day.month, day.day]) == (date.earliest <= day <= date.latest)


@given(dates())
def test_one_day_further_is_another_date(date: PartialDate) -> None:
    """The last day is the last one with the parts that are known."""
    if date.latest == dt.date.max:
        return
    after = PartialDate.of(date.latest + dt.timedelta(days=1))
    parts = sum(part is not None for part in (date.year, date.month, date.day))

    assert str(after).split("-")[:parts] != str(date).split("-")


@given(dates(), dates())
def test_equality_is_structural(left: PartialDate, right: PartialDate) -> None:
    """A month is not its first day."""
    assert (str(left) == str(right)) == (left == right)


def test_nothing_is_filled_in() -> None:
    """A year has no month and no day."""
    assert PartialDate(2025) != PartialDate(2025, 1) != PartialDate(2025, 1, 1)
    assert PartialDate(2025).month is None
    assert str(PartialDate(987, 6)) == "0987-06"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "25",
        "2025-9",
        "2025-13",
        "2025-00",
        "2025-02-29",
        "1900-02-29",
        "2025-04-31",
        "0000",
        "2025-09-05T10:00",
        "05.09.2025",
        "20250905",
        "2025-09-05 ",
        "2025-09-05\n",
        "-2025",
        "2025-",
        "２０２５",
        "2025-09-5",
        "2025~",
        "2025-21",
        "9" * 10_000,
    ],
    ids=lambda text: text[:12],
)
def test_parse_refuses_every_other_text(text: str) -> None:
    """The error says what the form is and shows the text."""
    with pytest.raises(ParseError) as caught:
        PartialDate.parse(text)

    message = "expected a date such as 2025, 2025-09 or 2025-09-05"
    assert caught.value.args == (message, text, 0, len(text))


def test_only_a_day_is_a_day() -> None:
    """A text is parsed, not taken for a day."""
    text: Any = "2025-09-05"

    with pytest.raises(InvalidTypeError) as caught:
        PartialDate.of(text)

    assert str(caught.value) == "day: expected date, found str '2025-09-05'"

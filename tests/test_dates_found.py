"""Dates in words, what they mean beside the day of publication, and ends of terms."""

import datetime as dt
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals import PartialDate, Quantity
from energydeals.errors import InvalidTypeError, InvalidValueError
from energydeals.phrases.dates import DateMention, find_dates, term_end
from energydeals.strategies import dates

#: A phrase and the parts that it gives: year, month, day.
PHRASES = [
    ("September 5", (None, 9, 5)),
    ("Sept. 5", (None, 9, 5)),
    ("June 3rd", (None, 6, 3)),
    ("5 September", (None, 9, 5)),
    ("21st of March", (None, 3, 21)),
    ("Sept. 5, 2025", (2025, 9, 5)),
    ("September 5, 2025", (2025, 9, 5)),
    ("September 5 2025", (2025, 9, 5)),
    ("Jan 31,2024", (2024, 1, 31)),
    ("5 September 2025", (2025, 9, 5)),
    ("5 Sep, 2025", (2025, 9, 5)),
    ("05-Sep-2025", (2025, 9, 5)),
    ("5th of May 2024", (2024, 5, 5)),
    ("SEPTEMBER 5, 2025", (2025, 9, 5)),
    ("2025-09-05", (2025, 9, 5)),
    ("2014-3-9", (2014, 3, 9)),
    ("2025/09/05", (2025, 9, 5)),
    ("25.09.2025", (2025, 9, 25)),
    ("29/04/2025", (2025, 4, 29)),
    ("4/29/2025", (2025, 4, 29)),
    ("05.05.2025", (2025, 5, 5)),
    ("05.09.2025", (2025, 9, 5)),
    ("2025.09.05", (2025, 9, 5)),
    ("September 2025", (2025, 9, None)),
    ("Dec. 2024", (2024, 12, None)),
    ("February 29, 2024", (2024, 2, 29)),
    ("Feb. 29", (None, 2, 29)),
]
#: Text without a date, and why.
NOT_DATES = [
    ("5/9/2025", "the day or the month may come first"),
    ("05.09.25", "two digits are no year"),
    ("2025", "a number alone"),
    ("2025 MW in 2,025 places", "numbers"),
    ("by 2000 MW, from 2000 km", "capacities and lengths"),
    ("Q3 2025, third quarter of 2025", "a quarter"),
    ("next year, last month, in spring", "named from the day of writing"),
    ("may 5 people march 6 miles", "other words"),
    ("May 1,200 tonnes", "a longer number"),
    ("May 5%", "a share"),
    ("February 30, 2025", "no such day"),
    ("September 32", "no such day"),
    ("September 5-7, 2025", "more than one day"),
    ("Maybe 5, Marching 6, Decent 7", "other words"),
    ("in September, in May", "a month of no year"),
    ("next Monday, this Friday, every Sunday", "another than the last one"),
    ("Mondays", "more than one day"),
    ("1.2.3.2025, 12025-09-05", "longer numbers"),
    ("in 1825, by 2125", "out of the years of our news"),
    ("version 2025-13-45", "no such day"),
]
FRIDAY = PartialDate(2025, 9, 5)
PIECES = (
    *("May", "March", "September", "Sept", "Monday", "today", "next", "on", "in", "by", "of"),
    *("5", "05", "2025", "2025-", "1", "th", " ", " ", " ", ".", ",", "-", "/", "\n", "İ", "５"),
)
FRAGMENTS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


def parts_of(mention: DateMention) -> tuple[int | None, int | None, int | None]:
    """Give the parts that a mention has."""
    return mention.year, mention.month, mention.day


@pytest.mark.parametrize(("phrase", "parts"), PHRASES)
def test_phrase_is_found_whole(phrase: str, parts: tuple[int | None, ...]) -> None:
    """A phrase is one date, from its first character to its last, with what it says."""
    assert [(phrase, parts)] == [(each.text, parts_of(each)) for each in find_dates(phrase)]


@pytest.mark.parametrize(("phrase", "parts"), PHRASES)
def test_phrase_is_found_in_text(phrase: str, parts: tuple[int | None, ...]) -> None:
    """Inside a sentence a phrase gives the same."""
    found = find_dates(f"The deal of {phrase}, they said, was signed on ({phrase}).")

    assert [(phrase, parts)] * 2 == [(each.text, parts_of(each)) for each in found]


@pytest.mark.parametrize(("text", "why"), NOT_DATES)
def test_nothing_where_no_date_is_given(text: str, why: str) -> None:
    """Other numbers and words give nothing."""
    assert [each.text for each in find_dates(text)] == [], why


@pytest.mark.parametrize(
    "text",
    [
        "in 2025",
        "by 2025.",
        "since 2025,",
        "until 2025",
        "from 2025 to",
        "before 2025)",
        "mid-2025",
    ],
)
def test_a_year_alone_needs_a_word_before_it(text: str) -> None:
    """Behind such a word a year is a date; the word is not part of it."""
    assert [(each.text, parts_of(each)) for each in find_dates(text)] == [
        ("2025", (2025, None, None))
    ]


def test_days_of_several_leave_the_month() -> None:
    """Of "5-7 September 2025" only the month is one date."""
    assert [(each.text, parts_of(each)) for each in find_dates("5-7 September 2025")] == [
        ("September 2025", (2025, 9, None))
    ]


@pytest.mark.parametrize(
    ("text", "published", "meant"),
    [
        ("September 5", FRIDAY, "2025-09-05"),
        ("September 6", FRIDAY, "2024-09-06"),
        ("Feb. 29", FRIDAY, "2024-02-29"),
        ("Feb. 29", PartialDate(1903, 5, 1), "1896-02-29"),
        ("Feb. 29", PartialDate(2, 5, 1), None),
        ("June 1", PartialDate(2025, 9), "2025-06-01"),
        ("September 5", PartialDate(2025, 9), None),
        ("June 1", PartialDate(2025), None),
        ("June 1", None, None),
        ("June 1, 2020", None, "2020-06-01"),
        ("June 2020", None, "2020-06"),
        ("on Friday", FRIDAY, "2025-09-05"),
        ("on Monday", FRIDAY, "2025-09-01"),
        ("on Saturday", FRIDAY, "2025-08-30"),
        ("on Saturday", PartialDate(2025, 9), None),
        ("on Saturday", None, None),
        ("on Saturday", PartialDate(1, 1, 1), None),
        ("today", FRIDAY, "2025-09-05"),
        ("Yesterday", FRIDAY, "2025-09-04"),
        ("yesterday", PartialDate(2025), None),
    ],
)
def test_what_a_date_means(text: str, published: PartialDate | None, meant: str | None) -> None:
    """A missing year comes from the publication alone; what stays open is None."""
    (mention,) = find_dates(text)
    found = mention.resolve(published)

    assert meant == (None if found is None else str(found))


def test_a_weekday_beside_its_date_is_one_date() -> None:
    """Of "Friday, September 5" the date says all."""
    found = find_dates("on Friday, September 5, and on Monday")

    assert [each.text for each in found] == ["September 5", "Monday"]


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)), st.integers(0, 365))
def test_a_day_without_a_year_is_the_last_one(published: dt.date, back: int) -> None:
    """A day and month of the year up to the publication get their year back."""
    day = published - dt.timedelta(back)
    if (day.month, day.day) == (published.month, published.day):
        day = published
    (mention,) = find_dates(f"{day:%B} {day.day}")

    assert PartialDate.of(day) == mention.resolve(PartialDate.of(published))


@given(st.dates(dt.date(1900, 1, 1)), st.sampled_from(["%Y-%m-%d", "%B %d, %Y", "%d %b %Y"]))
def test_whole_days_are_read_as_written(day: dt.date, form: str) -> None:
    """A day with its year is that day, whatever the publication."""
    (mention,) = find_dates(day.strftime(form))

    assert PartialDate.of(day) == mention.resolve(None) == mention.resolve(PartialDate(2001))


@given(FRAGMENTS | st.text(), dates())
def test_any_text_gives_mentions_in_place(text: str, published: PartialDate) -> None:
    """On any text, mentions are in order and apart, slices of it, and resolve or do not."""
    end = 0
    for each in find_dates(text):
        assert end <= each.start < each.end <= len(text)
        assert each.text == text[each.start : each.end]
        found = each.resolve(published)
        assert found is None or each.year is not None or found.earliest <= published.latest
        end = each.end


@pytest.mark.parametrize(
    ("start", "term", "end"),
    [
        ("2025-09-05", "years 20", "2045-09-05"),
        ("2025-09-05", "months 18", "2027-03-05"),
        ("2025-01-31", "months 1", "2025-02-28"),
        ("2025-09-05", "days 30", "2025-10-05"),
        ("2025-09-05", "years 1.5", "2027-03-05"),
        ("2025-09", "months 6", "2026-03"),
        ("2025", "years 15", "2040"),
        ("2025", "months 24", "2027"),
        ("2025", "months 18", None),
        ("2025-09", "days 30", None),
        ("2025", "days 366", None),
        ("2025-09-05", "years ~20", None),
        ("2025-09-05", "years >=20", None),
        ("2025-09-05", "years [10, 15]", None),
        ("2025-09-05", "years 0.1", None),
        ("2025-09-05", "days 0.5", None),
        ("2025-09-05", "MW 20", None),
        ("2025-09-05", "years 9000", None),
        ("2025-09-05", "days 99999999999999999999999999", None),
        ("2025-09-05", "years 99999999999999999999999999", None),
        ("2025-09-05", "years -5", "2020-09-05"),
    ],
)
def test_end_of_a_term(start: str, term: str, end: str | None) -> None:
    """An exact term ends as finely as its start is known; what is not certain is None."""
    found = term_end(PartialDate.parse(start), Quantity.parse(term))

    assert end == (None if found is None else str(found))


def test_end_of_a_term_takes_values() -> None:
    """Text for a value is refused with the type that was expected."""
    with pytest.raises(InvalidTypeError) as caught:
        term_end("2025", Quantity.parse("years 1"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert str(caught.value) == "start: expected PartialDate, found str '2025'"


def test_languages_without_words_are_refused() -> None:
    """A language that has no words yet is named in the error."""
    with pytest.raises(InvalidValueError) as caught:
        find_dates("May 5", language="tlh")

    assert str(caught.value) == "language: expected one of en, found 'tlh'"


def test_dateutil_loads_on_first_use() -> None:
    """Reading a text without dates costs no import of dateutil."""
    code = (
        "import sys; from energydeals.phrases.dates import find_dates; find_dates('no date'); "
        "print('dateutil' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

    assert done.stdout.strip() == "False"

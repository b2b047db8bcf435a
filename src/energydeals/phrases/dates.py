"""Dates in text, and what they mean beside the day of publication.

Read are days with and without a year, months of a year, years alone behind words such as "in"
or "since", names of weekdays, "today" and "yesterday". A date in figures is read only where day
and month cannot be confused: behind a full stop ("05.07.2023") the month is the second (CLDR).
Quarters, seasons, "next year" and "last month" are not read.
"""

from functools import cache

from attrs import frozen

from energydeals._checks import check, check_type
from energydeals.bounds import Qualifier
from energydeals.dates import PartialDate
from energydeals.errors import EnergyDealsError
from energydeals.phrases._date_reader import LANGUAGES, DateReader
from energydeals.phrases._fold import fold
from energydeals.stated import Quantity
from energydeals.units import Unit

__all__ = ["DateMention", "find_dates", "term_end"]


@frozen
class DateMention:
    """A date and its words: ``text == whole[start:end]``; what was not said is None.

    >>> [found] = find_dates("They signed on September 5.")
    >>> found.text, found.year, found.month, found.day
    ('September 5', None, 9, 5)
    """

    start: int
    end: int
    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    #: A day of the week: 0 is Monday.
    weekday: int | None = None
    #: Days before the day of publication: 0 is "today".
    days_back: int | None = None

    def resolve(self, published: PartialDate | None) -> PartialDate | None:
        """Give the date, beside the day on which its text was published; None if that is open.

        A day without a year is the latest one not after the publication, a weekday likewise;
        "today" and "yesterday" need a whole day of publication. Nothing is taken from the clock.

        >>> find_dates("on September 20")[0].resolve(PartialDate(2025, 9, 5))
        PartialDate.parse('2024-09-20')
        """
        if self.year is not None:
            return PartialDate(self.year, self.month, self.day)
        if published is None:
            return None
        if self.month is not None and self.day is not None:
            first = _latest(self.month, self.day, PartialDate.of(published.earliest))
            last = _latest(self.month, self.day, PartialDate.of(published.latest))
            return first if first == last else None
        return None if published.day is None else self._relative(published)

    def _relative(self, published: PartialDate) -> PartialDate | None:
        from datetime import timedelta  # noqa: PLC0415  (as in `energydeals.dates`)

        day = published.earliest
        back = self.days_back
        if self.weekday is not None:
            back = (day.weekday() - self.weekday) % 7
        if back is None or day.toordinal() <= back:
            return None
        return PartialDate.of(day - timedelta(back))


def _latest(month: int, day: int, published: PartialDate) -> PartialDate | None:
    """Give the latest such day that is not after another."""
    for year in range(published.year, max(published.year - 9, 0), -1):
        try:
            found = PartialDate(year, month, day)
        except EnergyDealsError:
            continue  # 29 February
        if found.earliest <= published.earliest:
            return found
    return None


def find_dates(text: str, *, language: str = "en") -> list[DateMention]:
    """Find the dates of a text, in order; none overlaps another.

    >>> [str(each.resolve(None)) for each in find_dates("5th of May 2024, then 2025-09-05")]
    ['2024-05-05', '2025-09-05']
    """
    check_type(text, str, "text")
    check(language in LANGUAGES, "language", f"one of {', '.join(LANGUAGES)}", language)
    return [
        DateMention(start, end, text[start:end], *said)
        for start, end, *said in _reader(language).find(fold(text))
    ]


@cache
def _reader(language: str) -> DateReader:
    return DateReader(language)


def term_end(start: PartialDate, term: Quantity) -> PartialDate | None:
    """Give the date at which an exact term ends, as fine as both allow; None where they do not.

    The end of a shorter month stands for a day that it lacks, as in `dateutil.relativedelta`.

    >>> term_end(PartialDate(2025, 9, 5), Quantity.parse("years 20"))
    PartialDate.parse('2045-09-05')
    >>> term_end(PartialDate(2025), Quantity.parse("months 18")) is None
    True
    """
    check_type(start, PartialDate, "start")
    check_type(term, Quantity, "term")
    count = _whole(term)
    if count is None or term.unit.dimension not in ("time", "days"):
        return None
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415  (as in `energydeals.dates`)

    months = term.unit.dimension == "time"
    if start.day is None and not (months and (start.month is not None or count % 12 == 0)):
        return None
    step = relativedelta(months=count) if months else relativedelta(days=count)
    try:
        end = PartialDate.of(start.earliest + step)
    except (ValueError, OverflowError):
        return None
    if start.month is None:
        return PartialDate(end.year)
    return PartialDate(end.year, end.month, None if start.day is None else end.day)


def _whole(term: Quantity) -> int | None:
    """Give the whole months or days of an exact term."""
    if term.qualifier is not Qualifier.EXACT:
        return None
    try:
        count = (term.to(Unit.MONTH) if term.unit is Unit.YEAR else term).bounds.low
    except EnergyDealsError:  # longer than any number holds
        return None
    return int(count) if count is not None and count == int(count) else None

"""Dates in text, and what they mean beside the day of publication.

Read are days with and without a year, months of a year, years alone behind words such as "in"
or "since", names of weekdays, "today" and "yesterday". A date in figures is read only where day
and month cannot be confused. Quarters, seasons, "next year" and "last month" are not read.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from energydeals._checks import check, check_type
from energydeals.bounds import Qualifier
from energydeals.dates import PartialDate
from energydeals.errors import EnergyDealsError
from energydeals.phrases._fold import Folded, fold, plain_digits
from energydeals.phrases._trie import any_before, any_of, as_words
from energydeals.stated import Quantity
from energydeals.units import Unit
from energydeals.vocabulary.en_dates import DATES
from energydeals.vocabulary.en_quantities import QUANTITIES

if TYPE_CHECKING:
    from dateutil.parser import parserinfo

__all__ = ["DateMention", "find_dates", "term_end"]

_LANGUAGES: Final = {"en": (DATES, QUANTITIES)}


@frozen
class DateMention:
    """A date and its words: ``text == whole[start:end]``; what was not said is None."""

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
    check(language in _LANGUAGES, "language", f"one of {', '.join(_LANGUAGES)}", language)
    return list(_reader(language).find(fold(text)))


class _Span(NamedTuple):
    start: int
    end: int
    has_day: bool


class _Given(NamedTuple):
    year: int | None
    month: int | None
    day: int | None


class _Reader:
    """Reads the dates of one language."""

    def __init__(self, language: str) -> None:
        words, quantities = _LANGUAGES[language]
        self._language = language
        self._days_back = words.days_back
        self._weekdays = {name.lower(): day for day, name in enumerate(words.weekdays)}
        months = any_of(name.lower() for names in words.months for name in names)
        ordinal = rb"(?:" + any_of(words.ordinals) + rb")?"
        ordinal_back = rb"(?:" + any_before(words.ordinals) + rb")?"
        inside_back = rb"(?:" + any_before(words.inside) + rb" {1,2})?"
        year = rb"(?:,? {1,2}|,|-)0000(?![0a-z]|[.,:]0|-0)"
        no_day = rb"(?![0a-z%]|[.:]0|,000(?!0)|[-/])"
        no_year = rb"(?![0a-z%/-]|[.,:]0| " + any_of(quantities.units) + rb"(?![a-z0]))"
        relative = any_of([*self._weekdays, *self._days_back])
        before_date = rb"(?!,? {1,2}(?:" + months + rb"|0))"
        self._month = re.compile(rb"(?<![a-z0])" + months + rb"(?![a-z])\.?+")
        self._day_before = re.compile(
            rb"[ -]{1,2}" + inside_back + ordinal_back + rb"00?(?![a-z0.,/:-])"
        )
        self._day_behind = re.compile(rb" {1,2}00?" + ordinal + no_day + rb"(?:" + year + rb")?")
        self._year_behind = re.compile(year)
        self._year = re.compile(
            rb"(?<![a-z0])" + any_of(words.before_year) + rb"(?: {1,2}|-)(0000)" + no_year
        )
        self._relative = re.compile(rb"(?<![a-z0-])" + relative + rb"(?![a-z0])" + before_date)
        self._other = re.compile(rb" {1,2}" + any_before(words.other_weekdays) + rb"(?![a-z])")

    def find(self, folded: Folded) -> Iterator[DateMention]:
        """Give the dates of a text in order."""
        spans = (*self._spelled(folded), *_in_figures(folded), *self._years(folded))
        dated = (_mention(folded, span, self._language) for span in spans)
        found = [*(each for each in dated if each is not None), *self._days(folded)]
        done = 0
        for each in sorted(found, key=lambda each: each.start):
            if each.start >= done:
                done = each.end
                yield each

    def _spelled(self, folded: Folded) -> Iterator[_Span]:
        """Give the dates with the name of a month."""
        for match in self._month.finditer(folded.lower):
            start, end = match.span()
            if not folded.text[start].isupper():
                continue
            year = self._year_behind.match(folded.lower, end)
            before = self._day_before.match(folded.back, folded.size - start)
            if behind := self._day_behind.match(folded.lower, end):
                yield _Span(start, behind.end(), has_day=True)
            elif before is not None:
                end = year.end() if year else match.end()
                yield _Span(folded.size - before.end(), end, has_day=True)
            elif year is not None:
                yield _Span(start, year.end(), has_day=False)

    def _years(self, folded: Folded) -> Iterator[_Span]:
        for match in self._year.finditer(folded.lower):
            start, end = match.span(1)
            if folded.text[start : start + 2] in ("19", "20"):
                yield _Span(start, end, has_day=False)

    def _days(self, folded: Folded) -> Iterator[DateMention]:
        """Give the weekdays, "today" and "yesterday"."""
        for match in self._relative.finditer(folded.lower):
            start, end = match.span()
            word, text = as_words(match[0]), folded.text[start:end]
            if word in self._days_back:
                yield DateMention(start, end, text, days_back=self._days_back[word])
            elif text[0].isupper() and not self._other.match(folded.back, folded.size - start):
                yield DateMention(start, end, text, weekday=self._weekdays[word])


_FIGURES: Final = re.compile(
    rb"0000([./-])00?\1(?:00|0)(?![0/-]|\.0)|00?([./-])00?\2 ?0000(?![0/-]|\.0)"
)


def _in_figures(folded: Folded) -> Iterator[_Span]:
    for match in _FIGURES.finditer(folded.lower):
        start, end = match.span()
        if start and folded.lower[start - 1 : start] in (b"0", b"-", b".", b"/"):
            continue
        if match[1] or _is_clear(plain_digits(folded.text[start:end])):
            yield _Span(start, end, has_day=True)


def _is_clear(figures: str) -> bool:
    """Tell whether day and month cannot be confused."""
    first, second, _ = re.split("[./-]", figures)
    return first == second or int(first) > 12 or int(second) > 12


def _mention(folded: Folded, span: _Span, language: str) -> DateMention | None:
    text = folded.text[span.start : span.end]
    given = _given(plain_digits(text).replace(",", " "), language)
    if given is None or (given.day is not None) is not span.has_day:
        return None
    return DateMention(span.start, span.end, text, *given)


@lru_cache(4096)
def _given(words: str, language: str) -> _Given | None:
    """Give what a date says, by reading it beside two days that have nothing in common."""
    from datetime import UTC, datetime  # noqa: PLC0415  (as in `energydeals.dates`)

    from dateutil.parser import parse  # noqa: PLC0415  (it costs more than importing us)

    days = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2004, 3, 2, tzinfo=UTC))
    try:
        one, other = (parse(words, _parserinfo(language), default=day) for day in days)
    except (ValueError, OverflowError):
        return None
    return _Given(
        one.year if one.year == other.year else None,
        one.month if one.month == other.month else None,
        one.day if one.day == other.day else None,
    )


@cache
def _parserinfo(language: str) -> "parserinfo":
    from dateutil.parser import parserinfo  # noqa: PLC0415  (as above)

    words, _ = _LANGUAGES[language]

    class Info(parserinfo):
        def __init__(self) -> None:
            self.MONTHS = list(words.months)
            self.JUMP = [*" .,-/", *words.ordinals, *words.inside]
            super().__init__()

    return Info()


@cache
def _reader(language: str) -> _Reader:
    return _Reader(language)


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
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415  (as above)

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

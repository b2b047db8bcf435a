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
from energydeals.phrases._trie import GAP, any_before, any_of, as_words
from energydeals.stated import Quantity
from energydeals.units import Unit
from energydeals.vocabulary.en_dates import DATES
from energydeals.vocabulary.phrase_words import DateVocabulary

if TYPE_CHECKING:
    from dateutil.parser import parserinfo

__all__ = ["DateMention", "find_dates", "term_end"]

_LANGUAGES: Final = {"en": DATES}


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
    return list(_reader(language).found(fold(text)))


class _Given(NamedTuple):
    year: int | None
    month: int | None
    day: int | None


class _Reader(NamedTuple):
    language: str
    words: DateVocabulary
    month: re.Pattern[bytes]
    day_before: re.Pattern[bytes]
    after: re.Pattern[bytes]
    year: re.Pattern[bytes]
    weekday: re.Pattern[bytes]
    other_weekday: re.Pattern[bytes]
    weekdays: dict[str, int]

    def found(self, folded: Folded) -> Iterator[DateMention]:
        """Read the dates of a text from left to right."""
        done = 0
        spans = (*self._spelled(folded), *_in_figures(folded), *self._years(folded))
        mentions = (
            *(_mention(folded, *span, self.language) for span in spans),
            *self._days(folded),
        )
        for each in sorted((each for each in mentions if each), key=lambda each: each.start):
            if each.start >= done:
                done = each.end
                yield each

    def _spelled(self, folded: Folded) -> Iterator[tuple[int, int, bool]]:
        """Give the spans of dates with the name of a month, and whether they name a day."""
        for match in self.month.finditer(folded.lower):
            if not folded.text[match.start()].isupper():
                continue
            before = self.day_before.match(folded.back, folded.size - match.start())
            after = self.after.match(folded.lower, match.end())
            if after is None:
                if before is not None:
                    yield folded.size - before.end(1), match.end(), True
                continue
            if after[1] is not None:
                yield match.start(), after.end(), True
            elif before is not None:
                yield folded.size - before.end(1), after.end(), True
            else:
                yield match.start(), after.end(), False

    def _years(self, folded: Folded) -> Iterator[tuple[int, int, bool]]:
        for match in self.year.finditer(folded.lower):
            if folded.text[match.start(1) : match.start(1) + 2] in ("19", "20"):
                yield match.start(1), match.end(1), False

    def _days(self, folded: Folded) -> Iterator[DateMention]:
        for match in self.weekday.finditer(folded.lower):
            start, end = match.span()
            word = as_words(match[0])
            text = folded.text[start:end]
            if word in self.words.days_back:
                yield DateMention(start, end, text, days_back=self.words.days_back[word])
            elif text[0].isupper() and not self.other_weekday.match(
                folded.back, folded.size - start
            ):
                yield DateMention(start, end, text, weekday=self.weekdays[word])


_ISO: Final = re.compile(rb"0000-00-00(?![0-])|00?([./-])00?\1 ?0000(?![0./-])")


def _in_figures(folded: Folded) -> Iterator[tuple[int, int, bool]]:
    for match in _ISO.finditer(folded.lower):
        start = match.start()
        if folded.lower[start - 1 : start] in (b"0", b"-", b".", b"/") and start:
            continue
        if match[1] is None or _is_clear(plain_digits(folded.text[start : match.end()])):
            yield start, match.end(), True


def _is_clear(figures: str) -> bool:
    """Tell whether day and month cannot be confused."""
    first, second, _ = re.split("[./-]", figures)
    return first == second or int(first) > 12 or int(second) > 12


def _mention(
    folded: Folded, start: int, end: int, whole: bool, language: str
) -> DateMention | None:
    text = folded.text[start:end]
    given = _given(plain_digits(text), language)
    if given is None or whole is not (given.day is not None):
        return None
    return DateMention(start, end, text, *given)


@lru_cache(4096)
def _given(words: str, language: str) -> _Given | None:
    """Give what a date says, by reading it beside two days that have nothing in common."""
    from datetime import datetime  # noqa: PLC0415  (as in `energydeals.dates`)

    from dateutil.parser import parse  # noqa: PLC0415  (a third of what importing us may cost)

    try:
        one, other = (
            parse(words, _info(language), default=datetime(year, month, day))
            for year, month, day in ((2000, 1, 1), (2004, 3, 2))
        )
    except (ValueError, OverflowError):
        return None
    return _Given(
        one.year if one.year == other.year else None,
        one.month if one.month == other.month else None,
        one.day if one.day == other.day else None,
    )


@cache
def _info(language: str) -> "parserinfo":
    from dateutil.parser import parserinfo  # noqa: PLC0415  (as above)

    words = _LANGUAGES[language]

    class Info(parserinfo):
        MONTHS = list(words.months)
        WEEKDAYS = list(words.weekdays)
        JUMP = [" ", ".", ",", ";", "-", "/", "'", *words.ordinals, *words.inside]

    return Info()


@cache
def _reader(language: str) -> _Reader:
    words = _LANGUAGES[language]
    months = [name.lower() for names in words.months for name in names]
    weekdays = {
        name.lower(): number for number, names in enumerate(words.weekdays) for name in names[:1]
    }
    ordinal = rb"(?:" + any_of(words.ordinals) + rb")?"
    ordinal_back = rb"(?:" + any_before(words.ordinals) + rb")?"
    inside_back = rb"(?:" + any_before(words.inside) + rb" {1,2})?"
    year = rb"(?:,? {1,2}|,)(0000)(?![0a-z]|[.,:]0|-0)"
    day = rb" {1,2}(00?" + ordinal + rb")(?![0a-z%]|[.,:]0|[-/])"
    return _Reader(
        language,
        words,
        re.compile(rb"(?<![a-z0])" + any_of(months) + rb"(?![a-z])\.?+"),
        re.compile(rb"[ -]{1,2}" + inside_back + rb"(" + ordinal_back + rb"00?)(?![a-z0.,/:-])"),
        re.compile(rb"(?:" + day + rb")?+(?:" + year + rb")?+(?<!\.)(?<=0)|" + day),
        re.compile(
            rb"(?<![a-z0])" + any_of(words.before_year) + rb" {1,2}(0000)(?![0a-z%/]|[.,:]0|-)"
        ),
        re.compile(
            rb"(?<![a-z0-])"
            + any_of([*weekdays, *words.days_back])
            + rb"(?![a-z0])(?!,? {1,2}(?:"
            + any_of(months)
            + rb"|0))"
        ),
        re.compile(rb" {1,2}" + any_before(words.other_weekdays) + rb"(?![a-z])"),
        weekdays,
    )


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
    exact = term.to(Unit.MONTH) if term.unit.dimension == "time" else term
    count = exact.bounds.low
    return int(count) if count is not None and count == count.to_integral_value() else None

"""Reading dates: where they stand, by patterns, and what they say, by `dateutil`."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from energydeals.phrases._fold import Folded, plain_digits
from energydeals.phrases._trie import any_before, any_of, as_words
from energydeals.vocabulary.en_dates import DATES
from energydeals.vocabulary.en_quantities import QUANTITIES

if TYPE_CHECKING:
    from dateutil.parser import parserinfo

__all__ = ["LANGUAGES", "DateReader", "SaidDate"]

LANGUAGES: Final = {"en": (DATES, QUANTITIES)}


class SaidDate(NamedTuple):
    """Where a date stands, and what of it is said."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    days_back: int | None = None


class _Span(NamedTuple):
    start: int
    end: int
    has_day: bool


class _Given(NamedTuple):
    year: int | None
    month: int | None
    day: int | None


class DateReader:
    """Reads the dates of one language."""

    def __init__(self, language: str) -> None:
        words, quantities = LANGUAGES[language]
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

    def find(self, folded: Folded) -> Iterator[SaidDate]:
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

    def _days(self, folded: Folded) -> Iterator[SaidDate]:
        """Give the weekdays, "today" and "yesterday"."""
        for match in self._relative.finditer(folded.lower):
            start, end = match.span()
            word, text = as_words(match[0]), folded.text[start:end]
            if word in self._days_back:
                yield SaidDate(start, end, days_back=self._days_back[word])
            elif text[0].isupper() and not self._other.match(folded.back, folded.size - start):
                yield SaidDate(start, end, weekday=self._weekdays[word])


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


#: No country writes the month first where full stops part the figures.
_DAY_FIRST: Final = re.compile(r"[0-9]{1,2}\.")


def _is_clear(figures: str) -> bool:
    """Tell whether day and month cannot be confused: behind a full stop the month is second."""
    if "." in figures:
        return True
    first, second, _ = re.split("[./-]", figures)
    return first == second or int(first) > 12 or int(second) > 12


def _mention(folded: Folded, span: _Span, language: str) -> SaidDate | None:
    text = folded.text[span.start : span.end]
    given = _given(plain_digits(text).replace(",", " "), language)
    if given is None or (given.day is not None) is not span.has_day:
        return None
    return SaidDate(span.start, span.end, *given)


@lru_cache(4096)
def _given(words: str, language: str) -> _Given | None:
    """Give what a date says, by reading it beside two days that have nothing in common."""
    from datetime import UTC, datetime  # noqa: PLC0415  (as in `energydeals.dates`)

    from dateutil.parser import parse  # noqa: PLC0415  (it costs more than importing us)

    days = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2004, 3, 2, tzinfo=UTC))
    try:
        day_first = _DAY_FIRST.match(words) is not None
        one, other = (
            parse(words, _parserinfo(language), default=day, dayfirst=day_first) for day in days
        )
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

    words, _ = LANGUAGES[language]

    class Info(parserinfo):
        def __init__(self) -> None:
            self.MONTHS = list(words.months)
            self.JUMP = [*" .,-/", *words.ordinals, *words.inside]
            super().__init__()

    return Info()

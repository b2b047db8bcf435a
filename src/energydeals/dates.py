"""Dates as far as they are known."""

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from energydeals._checks import check, check_type
from energydeals._pydantic import CanonicalText
from energydeals.errors import ParseError

if TYPE_CHECKING:
    from datetime import date

__all__ = ["PartialDate"]

EDTF: Final = r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?"


@frozen(repr=False)
class PartialDate(CanonicalText):
    """A year, a month of a year or a day: nothing that was not said is filled in.

    Its text is EDTF (ISO 8601-2:2019): ``2025``, ``2025-09``, ``2025-09-05``.

    >>> PartialDate.parse("2024-02").latest
    datetime.date(2024, 2, 29)
    >>> PartialDate(2025, 2, 29)
    Traceback (most recent call last):
    energydeals.errors.InvalidValueError: PartialDate.day: expected 1 to 28, found 29
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __attrs_post_init__(self) -> None:
        check_type(self.year, int, "PartialDate.year")
        check_type(self.month, int, "PartialDate.month", optional=True)
        check_type(self.day, int, "PartialDate.day", optional=True)
        check(1 <= self.year <= 9999, "PartialDate.year", "1 to 9999", self.year)
        if self.month is None:
            check(self.day is None, "PartialDate.day", "no day without a month", self.day)
            return
        check(1 <= self.month <= 12, "PartialDate.month", "1 to 12", self.month)
        last = _last_day(self.year, self.month)
        holds = self.day is None or 1 <= self.day <= last
        check(holds, "PartialDate.day", f"1 to {last}", self.day)

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read an EDTF date; raise `ParseError` on any other text."""
        check_type(text, str, "text")
        match = re.fullmatch(EDTF, text)
        try:
            if match:
                return cls(*(int(part) for part in match.groups() if part))
        except ValueError:
            pass
        message = "expected a date such as 2025, 2025-09 or 2025-09-05"
        raise ParseError(message, text, 0, len(text))

    @classmethod
    def of(cls, day: "date") -> "PartialDate":
        """Give the whole day."""
        from datetime import date  # noqa: PLC0415  (as below)

        check_type(day, date, "day")
        return cls(day.year, day.month, day.day)

    @property
    def earliest(self) -> "date":
        """The first day that it can be."""
        return _date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> "date":
        """The last day that it can be."""
        month = self.month or 12
        return _date(self.year, month, self.day or _last_day(self.year, month))

    def __str__(self) -> str:
        parts = (self.month, self.day)
        return f"{self.year:04d}" + "".join(f"-{part:02d}" for part in parts if part)

    def __repr__(self) -> str:
        return f"PartialDate.parse({str(self)!r})"


def _last_day(year: int, month: int) -> int:
    # Imported on first use: with its locale it would be a tenth of what importing us costs.
    from calendar import monthrange  # noqa: PLC0415

    return monthrange(year, month)[1]


def _date(year: int, month: int, day: int) -> "date":
    from datetime import date  # noqa: PLC0415  (as above)

    return date(year, month, day)

"""A text in which the quotes of a model are looked up, and what they state."""

import hashlib
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Final, Protocol, TypeVar

from energydeals._iso3166 import ALPHA_2
from energydeals.evidence import Evidence
from energydeals.phrases.counts import CountMention, find_counts
from energydeals.phrases.dates import DateMention, find_dates
from energydeals.phrases.money import MoneyMention, find_money
from energydeals.phrases.quantities import QuantityMention, find_quantities
from energydeals.verify import Finding, Severity
from energydeals.verify.quotes import Quotes

__all__ = ["QuotedText", "Report", "Span"]

Report = Callable[[Finding], object]
Span = tuple[int, int]


class _Mention(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_M = TypeVar("_M", bound=_Mention)


class QuotedText:
    """A text, what is stated in it, and whom to tell of quotes that it does not hold."""

    def __init__(self, text: str, report: Report) -> None:
        self.text: Final = text
        self._report: Final = report
        self._quotes: Final = Quotes(text)
        self.digest: Final = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def sums(self) -> list[MoneyMention]:
        """The sums of the text."""
        return find_money(self.text)

    @cached_property
    def quantities(self) -> list[QuantityMention]:
        """The capacities, volumes and terms of the text."""
        return find_quantities(self.text)

    @cached_property
    def counts(self) -> list[CountMention]:
        """The counts of the text."""
        return find_counts(self.text)

    @cached_property
    def dates(self) -> list[DateMention]:
        """The dates of the text."""
        return find_dates(self.text)

    def tell(self, path: str, found: str, message: str) -> None:
        """Report what was left out."""
        self._report(Finding(path, Severity.WARNING, "not placed", found, message))

    def place(self, quote: str | None, path: str) -> Span | None:
        """Find a quote, the first of several; tell where there is none. A blank one is no quote."""
        if quote is None or not quote.strip():
            return None
        places = self._quotes.places(quote)
        if places:
            return places[0]
        self.tell(path, quote, f"the text does not hold the words {quote!r}")
        return None

    def stated(
        self, mentions: Sequence[_M], quote: str | None, path: str, what: str
    ) -> tuple[_M, Span] | None:
        """Find what the words of a quote state, and where; tell where they state nothing."""
        span = self.place(quote, path)
        if span is None:
            return None
        for each in mentions:
            if each.start < span[1] and span[0] < each.end:
                return each, (each.start, each.end)
        self.tell(path, self.words(span), f"the words {quote!r} state no {what}")
        return None

    def words(self, span: Span) -> str:
        """Give the words of a span, white space made plain."""
        return " ".join(self.text[slice(*span)].split())

    def proof(self, span: Span | None, **fields: object) -> tuple[Evidence, ...]:
        """Prove the fields that say something by the words of a span."""
        if span is None:
            return ()
        said = (name for name, value in fields.items() if value is not None)
        return tuple(Evidence.at(name, self.text, *span) for name in said)

    def country(self, code: str | None, path: str) -> str | None:
        """Give a country's code, or tell that it is none."""
        if code is None or code in ALPHA_2:
            return code
        self.tell(path, code, f"{code!r} is no ISO 3166-1 alpha-2 code")
        return None

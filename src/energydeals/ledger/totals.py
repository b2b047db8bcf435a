"""Totals that never say more than the statements they are made of."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen

from energydeals.currency import Currency, as_currency
from energydeals.deal import Deal, Purpose
from energydeals.ledger.account import Entry, Outcome, Standing
from energydeals.ledger.counting import Count, count
from energydeals.ledger.overlaps import Book, book_of
from energydeals.ledger.speaking import total_of
from energydeals.phrases.writing import write_money
from energydeals.stated import StatedMoney

__all__ = ["Total", "Totals", "total"]

_FIRM: Final = frozenset({Standing.FIRM})
_PRELIMINARY: Final = frozenset({Standing.PRELIMINARY})


@frozen
class Total:
    """What deals amount to in one currency, and how each figure came about.

    A sum is None where no deal of that standing states one. `firm` and `preliminary` need not
    add up to `all`: a memorandum that may be part of a signed bundle widens each in its way.

    >>> from energydeals import Figure, Status
    >>> loan = Deal(id="1", figures=(Figure(StatedMoney.about(5, "EUR")),), status=Status.SIGNED)
    >>> total([loan])["EUR"].firm
    StatedMoney.parse('EUR ~5')
    """

    currency: Currency
    #: What was agreed, signed or more.
    firm: StatedMoney | None
    #: Talks, plans and memoranda.
    preliminary: StatedMoney | None
    #: Both together.
    all: StatedMoney
    account: tuple[Entry, ...]

    @property
    def complete(self) -> bool:
        """Whether every deal that is not cancelled states a figure, or is in one that does."""
        return not _without_figure(self.account)

    def __str__(self) -> str:
        return write_money(self.all) + _gap(self.account)


@frozen
class Totals:
    """A `Total` for each currency in which a sum counts, by code, and the account of all deals.

    >>> from energydeals import Figure, StatedMoney
    >>> dollars = Deal(id="1", figures=(Figure(StatedMoney.about(5, "USD")),))
    >>> euros = Deal(id="2", figures=(Figure(StatedMoney.at_least(3, "EUR")),))
    >>> totals = total([dollars, euros])
    >>> print(totals)
    at least €3; about $5
    >>> totals["USD"].all
    StatedMoney.parse('USD ~5')
    """

    totals: tuple[Total, ...]
    #: What became of each deal, by id.
    account: tuple[Entry, ...]

    @property
    def complete(self) -> bool:
        """Whether every deal that is not cancelled states a figure, or is in one that does."""
        return not _without_figure(self.account)

    def __getitem__(self, currency: Currency | str) -> Total:
        """Give the total in a currency; raise `KeyError` where nothing counts in it."""
        wanted = as_currency(currency)
        for each in self.totals:
            if each.currency == wanted:
                return each
        raise KeyError(wanted.code)

    def __iter__(self) -> Iterator[Total]:
        return iter(self.totals)

    def __len__(self) -> int:
        return len(self.totals)

    def __str__(self) -> str:
        sums = "; ".join(write_money(each.all) for each in self.totals)
        return (sums or "no sum") + _gap(self.account)


def _without_figure(account: Iterable[Entry]) -> list[Entry]:
    return [each for each in account if each.outcome is Outcome.NO_FIGURE]


def _gap(account: Iterable[Entry]) -> str:
    number = len(_without_figure(account))
    if not number:
        return ""
    return f" (incomplete: {number} {'deal' if number == 1 else 'deals'} without a figure)"


def total(deals: Iterable[Deal], *, purposes: Sequence[Purpose | None] | None = None) -> Totals:
    """Give what deals amount to in each currency; the result never excludes the true sum.

    - Cancelled deals do not count; `firm` and `preliminary` sums stand apart.
    - One purpose speaks for a deal (see `speaking_figures`), or the first of `purposes`.
    - Several figures of that purpose count from the smallest low end to the sum of the high
      ends; equivalents in other currencies do not count.
    - An aggregate with a figure speaks for its certain parts.
    - A possible part and a possible duplicate leave the low end and raise the high end.
    - What an aggregate holds that is cancelled, or of another standing than the sum is of,
      may be as large as it can: the low end is lowered by that much.

    The order of the deals does not matter. Raises `InvalidValueError` where an id stands
    twice, a deal holds itself or a sum leaves the range of `Bounds`.

    >>> from energydeals import Figure, Inclusion, StatedMoney
    >>> documents = Deal(
    ...     id="1",
    ...     figures=(Figure(StatedMoney.exactly(15_000_000_000, "USD"), Purpose.AGGREGATE),),
    ...     includes=(Inclusion("2", certain=False),),
    ... )
    >>> memorandum = Deal(id="2", figures=(Figure(StatedMoney.more_than(10**9, "USD")),))
    >>> print(total([documents, memorandum]))
    at least $15 billion
    """
    book = book_of(deals, purposes)
    firm, preliminary = count(book, _FIRM), count(book, _PRELIMINARY)
    both = count(book, _FIRM | _PRELIMINARY)
    codes = {code for sums in both.sums.values() for code in sums}
    entries = _entries(book, both)
    return Totals(
        tuple(
            Total(code, _sum(firm, code), _sum(preliminary, code), made, _of(entries, code))
            for code in sorted(codes, key=str)
            if (made := _sum(both, code))
        ),
        tuple(entry for _, entry in entries),
    )


def _sum(counted: Count, code: Currency) -> StatedMoney | None:
    bounds = [sums[code] for sums in counted.sums.values() if code in sums]
    return StatedMoney(total_of(bounds), code) if bounds else None


def _of(entries: list[tuple[Currency | None, Entry]], code: Currency) -> tuple[Entry, ...]:
    return tuple(entry for currency, entry in entries if currency in (code, None))


def _entries(book: Book, counted: Count) -> list[tuple[Currency | None, Entry]]:
    """Give the account by deal, each entry with the currency whose total it belongs to."""
    return [each for name in sorted(book.deals) for each in _entries_of(book, counted, name)]


def _entries_of(book: Book, counted: Count, name: str) -> Iterator[tuple[Currency | None, Entry]]:
    outcome, others = counted.outcomes[name]
    standing, spoken = book.standings[name], book.figures[name]
    sums = book.sums[name]
    for code, bounds in sums.items():
        yield code, Entry(name, outcome, standing, StatedMoney(bounds, code), others)
    main = next(iter(sums), None)
    if main is None:
        yield None, Entry(name, outcome, standing, None, others)
    for figure in book.deals[name].figures:
        told = figure.equivalents if figure in spoken else (figure.money, *figure.equivalents)
        aside = Outcome.EQUIVALENT if figure in spoken else Outcome.BESIDE
        yield from ((main, Entry(name, aside, standing, money)) for money in told)

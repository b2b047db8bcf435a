"""Totals by country, product, instrument, year, status or anything else."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Final, Literal

from attrs import evolve

from energydeals._checks import check
from energydeals.deal import Deal, Purpose
from energydeals.errors import InvalidValueError
from energydeals.ledger.account import Entry
from energydeals.ledger.totals import Totals, total

__all__ = ["By", "Grouping", "total_by"]

#: What gives the groups of a deal: one, several or none.
Grouping = Callable[[Deal], Iterable[str]]
#: The groupings that have a name.
By = Literal["country", "product", "instrument", "year", "status"]

_GROUPINGS: Final[dict[str, Grouping]] = {
    "country": lambda deal: (
        each.place.country for each in deal.projects if each.place and each.place.country
    ),
    "product": lambda deal: (product for each in deal.projects for product in each.products),
    "instrument": lambda deal: [str(deal.instrument)] if deal.instrument else [],
    "year": lambda deal: [f"{deal.date.year:04d}"] if deal.date else [],
    "status": lambda deal: [str(deal.status)] if deal.status else [],
}


def total_by(
    deals: Iterable[Deal],
    by: By | Grouping,
    *,
    purposes: Sequence[Purpose | None] | None = None,
) -> dict[str | None, Totals]:
    """Give the total of each group of deals; those of no group stand under None, last.

    The country is that of the projects' places, the year that of the deal's date. A deal in
    two groups counts in both, and its entries in the accounts say so: groups need not add up
    to the total of all deals. Raises `InvalidValueError` for a grouping that is not known.

    >>> from energydeals import Figure, Instrument, StatedMoney
    >>> deal = Deal(
    ...     id="1", instrument=Instrument.PPA, figures=(Figure(StatedMoney.about(5, "EUR")),)
    ... )
    >>> {group: str(each) for group, each in total_by([deal], "instrument").items()}
    {'ppa': 'about €5'}
    """
    grouping = by if callable(by) else _GROUPINGS.get(by)
    if grouping is None:
        raise InvalidValueError("by", f"one of {', '.join(_GROUPINGS)}, or a callable", by)
    members: dict[str | None, list[Deal]] = defaultdict(list)
    groups: dict[str, tuple[str, ...]] = {}
    for deal in deals:
        check(deal.id not in groups, "deals[].id", "each id once", deal.id)
        groups[deal.id] = tuple(sorted(set(grouping(deal))))
        for group in groups[deal.id] or (None,):
            members[group].append(deal)
    order = sorted(members, key=lambda group: (group is None, group or ""))
    return {
        group: _marked(total(members[group], purposes=purposes), group, groups) for group in order
    }


def _marked(totals: Totals, group: str | None, groups: dict[str, tuple[str, ...]]) -> Totals:
    """Say in the accounts where else a deal counts."""

    def marked(entries: Iterable[Entry]) -> tuple[Entry, ...]:
        return tuple(
            evolve(each, also_in=tuple(name for name in groups[each.deal_id] if name != group))
            for each in entries
        )

    made = tuple(evolve(each, account=marked(each.account)) for each in totals)
    return Totals(made, marked(totals.account))

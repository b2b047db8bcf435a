"""Totals over statements, comparison of figures, histories of deals, conversion.

Nothing here says more than the statements it is made of.

>>> from energydeals import Deal, Figure, StatedMoney
>>> deals = [
...     Deal(id="1", figures=(Figure(StatedMoney.more_than(10**9, "USD")),)),
...     Deal(id="2", figures=(Figure(StatedMoney.about(530_000_000, "USD")),)),
... ]
>>> print(total(deals))
at least about $1.53 billion
"""

from energydeals.ledger.account import Entry, Outcome, Standing, standing
from energydeals.ledger.compare import Comparison, Relation, compare
from energydeals.ledger.convert import DerivedMoney, convert, with_tolerance
from energydeals.ledger.groups import total_by
from energydeals.ledger.histories import DealHistory, Event, merge
from energydeals.ledger.speaking import FINANCING_ORDER, ORDER, speaking_figures
from energydeals.ledger.totals import Total, Totals, total

__all__ = [
    "FINANCING_ORDER",
    "ORDER",
    "Comparison",
    "DealHistory",
    "DerivedMoney",
    "Entry",
    "Event",
    "Outcome",
    "Relation",
    "Standing",
    "Total",
    "Totals",
    "compare",
    "convert",
    "merge",
    "speaking_figures",
    "standing",
    "total",
    "total_by",
    "with_tolerance",
]

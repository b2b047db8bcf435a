"""What Hypothesis loads through its entry point: which strategy generates which type."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from energydeals.announcement import Announcement
from energydeals.bounds import Bounds
from energydeals.currency import Currency
from energydeals.dates import PartialDate
from energydeals.deal import Deal, Figure, Inclusion
from energydeals.evidence import Evidence
from energydeals.money import Money
from energydeals.party import Participation, Party, Speaker
from energydeals.project import Place, Project
from energydeals.stated import Quantity, StatedMoney

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

_STRATEGIES: Final[dict[type, str]] = {
    Announcement: "announcements",
    Bounds: "bounds",
    Currency: "currency_values",
    Deal: "deals",
    Evidence: "evidence",
    Figure: "figures",
    Inclusion: "inclusions",
    Money: "money",
    PartialDate: "dates",
    Participation: "participations",
    Party: "parties",
    Place: "places",
    Project: "projects",
    Quantity: "quantities",
    Speaker: "speakers",
    StatedMoney: "stated_money",
}


def register() -> None:
    """Tell Hypothesis; the strategies load when one is wanted, for they import Hypothesis."""
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415  (only installed for tests)

    for kind, name in _STRATEGIES.items():
        register_type_strategy(kind, _strategy(name))


def _strategy(name: str) -> "Callable[[object], SearchStrategy[Any]]":
    def make(_: object) -> "SearchStrategy[Any]":
        made: SearchStrategy[Any] = getattr(import_module("energydeals.strategies"), name)()
        return made

    return make

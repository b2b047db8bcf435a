"""What announcements of energy deals state: typed values, parsers and serialisers.

>>> import energydeals
>>> print(energydeals.parse_money("exceeding $1 billion"))
USD >1000000000
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

from energydeals.announcement import Announcement
from energydeals.bounds import Bounds, Edge, Qualifier, Truth
from energydeals.currency import Currency
from energydeals.dates import PartialDate
from energydeals.deal import Deal, Figure, Inclusion, Instrument, Purpose, Status
from energydeals.errors import EnergyDealsError
from energydeals.evidence import Evidence
from energydeals.money import Money
from energydeals.party import Participation, Party, PartyKind, Role, Speaker
from energydeals.project import Place, Project, ProjectKind
from energydeals.stated import Quantity, StatedMoney
from energydeals.units import Unit

if TYPE_CHECKING:
    from energydeals.phrases import find_money, parse_money, write_money
    from energydeals.reading import read_announcement

__version__ = "0.1.0"

__all__ = [
    "Announcement",
    "Bounds",
    "Currency",
    "Deal",
    "Edge",
    "EnergyDealsError",
    "Evidence",
    "Figure",
    "Inclusion",
    "Instrument",
    "Money",
    "PartialDate",
    "Participation",
    "Party",
    "PartyKind",
    "Place",
    "Project",
    "ProjectKind",
    "Purpose",
    "Qualifier",
    "Quantity",
    "Role",
    "Speaker",
    "StatedMoney",
    "Status",
    "Truth",
    "Unit",
    "find_money",
    "parse_money",
    "read_announcement",
    "write_money",
]

#: Verbs load on first use, with the patterns and word lists that they need.
_VERBS: Final = {
    "find_money": "energydeals.phrases",
    "parse_money": "energydeals.phrases",
    "read_announcement": "energydeals.reading",
    "write_money": "energydeals.phrases",
}


def __getattr__(name: str) -> object:
    if name not in _VERBS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    verb: object = getattr(import_module(_VERBS[name]), name)
    globals()[name] = verb
    return verb


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

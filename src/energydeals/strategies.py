"""Hypothesis strategies for everything the library can hold (needs ``hypothesis``).

Each is a plural noun and generates only what is valid. With Hypothesis installed,
``st.from_type(Deal)`` finds them without an import.

>>> from hypothesis import find
>>> print(find(stated_money(), lambda money: money.qualifier.value == "more than"))
ADP >0
"""

from decimal import Decimal
from itertools import product
from typing import Final, TypeVar

from hypothesis import strategies as st

from energydeals._iso3166 import ALPHA_2
from energydeals.announcement import Announcement
from energydeals.bounds import Bounds, Edge
from energydeals.currency import Currency, currencies
from energydeals.dates import PartialDate
from energydeals.deal import Deal, Figure, Inclusion, Instrument, Purpose, Status
from energydeals.evidence import Evidence
from energydeals.money import Money
from energydeals.party import Participation, Party, PartyKind, Role, Speaker
from energydeals.project import Place, Project, ProjectKind
from energydeals.stated import Quantity, StatedMoney
from energydeals.units import Unit

__all__ = [
    "amounts",
    "announcements",
    "bounds",
    "currency_values",
    "dates",
    "deals",
    "evidence",
    "figures",
    "money",
    "participations",
    "parties",
    "places",
    "projects",
    "quantities",
    "speakers",
    "stated_money",
]

_T = TypeVar("_T")

_LIMIT: Final = 10**26
_FIELDS: Final = st.sampled_from(["name", "status", "figures[0].money", "parties[12].country"])


def currency_values() -> st.SearchStrategy[Currency]:
    """Generate currencies, historic ones included."""
    return st.sampled_from(currencies())


def amounts(
    min_value: int | Decimal = 1 - _LIMIT, max_value: int | Decimal = _LIMIT - 1
) -> st.SearchStrategy[Decimal]:
    """Generate exact numbers: round ones such as 530 million, and any with 12 places."""
    low, high = Decimal(min_value), Decimal(max_value)

    def with_places(places: int) -> st.SearchStrategy[Decimal]:
        return st.decimals(low, high, places=places, allow_nan=False)

    def round_one(digits: int, zeros: int) -> Decimal:
        return min(max(Decimal(f"{digits}E{zeros}"), low), high)

    round_ones = st.builds(round_one, st.integers(-9999, 9999), _ZEROS)
    return st.one_of(round_ones, st.integers(0, 12).flatmap(with_places))


_ZEROS: Final = st.sampled_from([0, 3, 5, 6, 8, 9, 12])


#: The edges that equal ends can have.
_POINTS: Final = [
    (low, high)
    for low, high in product(Edge, Edge)
    if Edge.EXCLUDED not in (low, high) or Edge.APPROXIMATE in (low, high)
]


def money(currency: st.SearchStrategy[Currency] | None = None) -> st.SearchStrategy[Money]:
    """Generate exact sums, below zero as well."""
    return st.builds(Money, amounts(), currency_values() if currency is None else currency)


@st.composite
def bounds(
    draw: st.DrawFn,
    min_value: int | Decimal = 1 - _LIMIT,
    max_value: int | Decimal = _LIMIT - 1,
) -> Bounds:
    """Generate bounds with all combinations of ends and edges."""
    edges = st.sampled_from(Edge)
    low, high = sorted((draw(amounts(min_value, max_value)), draw(amounts(min_value, max_value))))
    shape = draw(st.sampled_from(["low", "high", "point", "range"]))
    if shape == "low":
        return Bounds(low, low_edge=draw(edges))
    if shape == "high" and high >= 0:
        high_edge = draw(edges.filter(lambda edge: high > 0 or edge is not Edge.EXCLUDED))
        return Bounds(None, high, high_edge=high_edge)
    if shape == "point" or low == high:
        low_edge, high_edge = draw(st.sampled_from(_POINTS))
        return Bounds(low, low, low_edge=low_edge, high_edge=high_edge)
    return Bounds(low, high, low_edge=draw(edges), high_edge=draw(edges))


def stated_money(
    currency: st.SearchStrategy[Currency] | None = None,
    min_value: int | Decimal = 1 - _LIMIT,
) -> st.SearchStrategy[StatedMoney]:
    """Generate money as it may be announced."""
    return st.builds(
        StatedMoney, bounds(min_value), currency_values() if currency is None else currency
    )


def quantities(unit: st.SearchStrategy[Unit] | None = None) -> st.SearchStrategy[Quantity]:
    """Generate quantities of zero or more."""
    return st.builds(Quantity, bounds(0), st.sampled_from(Unit) if unit is None else unit)


def dates() -> st.SearchStrategy[PartialDate]:
    """Generate years, months and days."""
    whole = st.dates().map(PartialDate.of)
    months = st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12))
    return st.one_of(st.builds(PartialDate, st.integers(1, 9999)), months, whole)


def _texts() -> st.SearchStrategy[str]:
    return st.text(min_size=1, max_size=20).filter(lambda text: not text.isspace())


def _countries() -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(ALPHA_2))


def _codes() -> st.SearchStrategy[str]:
    return st.sampled_from(["urea", "ethane", "propane", "lng", "crude_oil", "electricity"])


def _several(items: st.SearchStrategy[_T]) -> st.SearchStrategy[tuple[_T, ...]]:
    return st.lists(items, max_size=2).map(tuple)


def evidence() -> st.SearchStrategy[Evidence]:
    """Generate evidence with and without places."""

    def placed(field: str, start: int | None, quote: str) -> Evidence:
        end = None if start is None else start + len(quote)
        return Evidence(field, start, end, quote)

    starts = st.none() | st.integers(0, 10**6)
    return st.builds(placed, _FIELDS, starts, st.text(min_size=1, max_size=20))


def parties() -> st.SearchStrategy[Party]:
    """Generate parties."""
    return st.builds(
        Party,
        _texts(),
        kind=st.none() | st.sampled_from(PartyKind),
        country=st.none() | _countries(),
        parent=st.none() | _texts(),
        identifiers=st.just(()) | st.just(("lei:213800LH1BZH3DI6G760",)),
        evidence=_several(evidence()),
    )


def participations() -> st.SearchStrategy[Participation]:
    """Generate parties with roles and shares."""
    return st.builds(
        Participation,
        parties(),
        st.none() | st.sampled_from(Role),
        share=st.none() | bounds(0, 100),
        evidence=_several(evidence()),
    )


def speakers() -> st.SearchStrategy[Speaker]:
    """Generate persons with offices."""
    return st.builds(Speaker, _texts(), st.none() | _texts(), evidence=_several(evidence()))


def places() -> st.SearchStrategy[Place]:
    """Generate places that say something."""
    name, region, country = _texts(), _texts(), _countries()
    proof = _several(evidence())
    return st.one_of(
        st.builds(
            Place, name, region=st.none() | region, country=st.none() | country, evidence=proof
        ),
        st.builds(Place, region=region, country=st.none() | country, evidence=proof),
        st.builds(Place, country=country, evidence=proof),
    )


def projects() -> st.SearchStrategy[Project]:
    """Generate projects."""
    return st.builds(
        Project,
        st.none() | _texts(),
        st.none() | st.sampled_from(ProjectKind),
        products=st.lists(_codes(), unique=True, max_size=3).map(tuple),
        capacities=_several(quantities()),
        place=st.none() | places(),
        evidence=_several(evidence()),
    )


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    """Generate sums of at least zero with equivalents in other currencies."""
    codes = draw(st.lists(currency_values(), min_size=1, max_size=3, unique=True))
    sums = [draw(stated_money(st.just(code), min_value=0)) for code in codes]
    return Figure(
        sums[0],
        draw(st.none() | st.sampled_from(Purpose)),
        equivalents=tuple(sums[1:]),
        decimals=draw(st.none() | st.integers(-26, 12)),
        evidence=draw(_several(evidence())),
    )


def deals(
    ids: st.SearchStrategy[str] | None = None,
    includes: st.SearchStrategy[tuple[Inclusion, ...]] | None = None,
) -> st.SearchStrategy[Deal]:
    """Generate deals; without `includes` they hold no others."""
    terms = st.sampled_from([Unit.YEAR, Unit.MONTH, Unit.DAY])
    return st.builds(
        Deal,
        id=_texts() if ids is None else ids,
        title=st.none() | _texts(),
        instrument=st.none() | st.sampled_from(Instrument),
        status=st.none() | st.sampled_from(Status),
        participations=_several(participations()),
        projects=_several(projects()),
        figures=_several(figures()),
        document_count=st.none() | bounds(0),
        date=st.none() | dates(),
        term=st.none() | quantities(terms),
        includes=st.just(()) if includes is None else includes,
        evidence=_several(evidence()),
    )


@st.composite
def announcements(draw: st.DrawFn) -> Announcement:
    """Generate announcements whose deals may hold deals that come before them."""
    ids = draw(st.lists(_texts(), max_size=3, unique=True))
    made: list[Deal] = []
    for position, deal_id in enumerate(ids):
        parts = [part for part in ids[:position] if draw(st.booleans())]
        held = tuple(Inclusion(part, draw(st.booleans())) for part in parts)
        made.append(draw(deals(st.just(deal_id), st.just(held))))
    cut = draw(st.integers(0, len(made)))
    return Announcement(
        url=draw(st.none() | st.just("https://example.org/deal")),
        title=draw(st.none() | _texts()),
        published=draw(st.none() | dates()),
        place=draw(st.none() | places()),
        source=draw(st.none() | _texts()),
        speakers=draw(_several(speakers())),
        language=draw(st.none() | st.sampled_from(["en", "zh-Hans"])),
        deals=tuple(made[:cut]),
        background=tuple(made[cut:]),
        other_figures=draw(_several(figures())),
        text_sha256=draw(st.none() | st.just("ab" * 32)),
        given=draw(st.just(()) | st.just(("published", "url"))),
        evidence=draw(_several(evidence())),
    )

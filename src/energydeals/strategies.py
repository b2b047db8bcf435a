"""Hypothesis strategies for everything the library can hold (needs ``hypothesis``).

Each is a plural noun and generates only what is valid. With Hypothesis installed,
``st.from_type(Deal)`` finds them without an import.

>>> from hypothesis import find
>>> print(find(stated_money(), lambda money: money.qualifier.value == "more than"))
ADP >0
"""

from decimal import Decimal
from itertools import product
from typing import Any, Final, TypeVar

from attrs import evolve
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
    "inclusions",
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
    """Generate currencies, historic ones included.

    >>> from hypothesis import find
    >>> find(currency_values(), lambda each: each.in_use).in_use
    True
    """
    return st.sampled_from(currencies())


def amounts(
    min_value: int | Decimal = 1 - _LIMIT, max_value: int | Decimal = _LIMIT - 1
) -> st.SearchStrategy[Decimal]:
    """Generate exact numbers: round ones such as 530 million, and any with 12 places.

    >>> from hypothesis import find
    >>> find(amounts(1, 9), lambda number: number > 5) > 5
    True
    """
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
    """Generate exact sums, below zero as well.

    >>> from hypothesis import find
    >>> find(money(), lambda each: each.amount < 0).amount < 0
    True
    """
    return st.builds(Money, amounts(), currency_values() if currency is None else currency)


def bounds(
    min_value: int | Decimal = 1 - _LIMIT, max_value: int | Decimal = _LIMIT - 1
) -> st.SearchStrategy[Bounds]:
    """Generate bounds with all combinations of ends and edges.

    >>> from hypothesis import find
    >>> find(bounds(0), lambda each: each.high is None).high is None
    True
    """
    return _bounds(amounts(min_value, max_value))


_SHAPES: Final = st.sampled_from(["low", "high", "point", "range"])
_EDGES: Final = st.sampled_from(Edge)
_POINT_EDGES: Final = st.sampled_from(_POINTS)


@st.composite
def _bounds(draw: st.DrawFn, numbers: st.SearchStrategy[Decimal]) -> Bounds:
    low, high = sorted((draw(numbers), draw(numbers)))
    shape = draw(_SHAPES)
    if shape == "low":
        return Bounds(low, low_edge=draw(_EDGES))
    if shape == "high" and high >= 0:
        high_edge = draw(_EDGES.filter(lambda edge: high > 0 or edge is not Edge.EXCLUDED))
        return Bounds(None, high, high_edge=high_edge)
    if shape == "point" or low == high:
        low_edge, high_edge = draw(_POINT_EDGES)
        return Bounds(low, low, low_edge=low_edge, high_edge=high_edge)
    return Bounds(low, high, low_edge=draw(_EDGES), high_edge=draw(_EDGES))


def stated_money(
    currency: st.SearchStrategy[Currency] | None = None,
    min_value: int | Decimal = 1 - _LIMIT,
) -> st.SearchStrategy[StatedMoney]:
    """Generate money as it may be announced."""
    return st.builds(
        StatedMoney, bounds(min_value), currency_values() if currency is None else currency
    )


def quantities(unit: st.SearchStrategy[Unit] | None = None) -> st.SearchStrategy[Quantity]:
    """Generate quantities of zero or more.

    >>> from hypothesis import find
    >>> find(quantities(st.just(Unit.MW)), lambda each: each.bounds.low is None).unit
    Unit.MW
    """
    return st.builds(Quantity, bounds(0), st.sampled_from(Unit) if unit is None else unit)


def dates() -> st.SearchStrategy[PartialDate]:
    """Generate years, months and days.

    >>> from hypothesis import find
    >>> find(dates(), lambda each: each.month == 2).month
    2
    """
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
    """Generate evidence with and without places.

    >>> from hypothesis import find
    >>> find(evidence(), lambda each: each.start is None).end is None
    True
    """

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


def figures() -> st.SearchStrategy[Figure]:
    """Generate sums of at least zero with equivalents in other currencies."""
    return st.builds(
        _figure,
        st.lists(currency_values(), min_size=3, max_size=3, unique=True),
        st.lists(bounds(0), min_size=1, max_size=3),
        purpose=st.none() | st.sampled_from(Purpose),
        decimals=st.none() | st.integers(-26, 12),
        evidence=_several(evidence()),
    )


def _figure(codes: list[Currency], ends: list[Bounds], **rest: Any) -> Figure:
    sums = [StatedMoney(each, code) for each, code in zip(ends, codes, strict=False)]
    return Figure(sums[0], equivalents=tuple(sums[1:]), **rest)


def inclusions(ids: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Inclusion]:
    """Generate parts of aggregates."""
    return st.builds(
        Inclusion,
        _texts() if ids is None else ids,
        st.booleans(),
        evidence=_several(evidence()),
    )


def deals(
    ids: st.SearchStrategy[str] | None = None,
    includes: st.SearchStrategy[tuple[Inclusion, ...]] | None = None,
) -> st.SearchStrategy[Deal]:
    """Generate deals; without `includes` they hold no others.

    >>> from energydeals.serialisers import json
    >>> from hypothesis import given, settings
    >>> @settings(max_examples=3, database=None)
    ... @given(deals())
    ... def test_round_trip(deal: Deal) -> None:
    ...     assert deal == json.loads(json.dumps(deal), Deal)
    >>> test_round_trip()
    """
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


def announcements() -> st.SearchStrategy[Announcement]:
    """Generate announcements whose deals may hold deals that come before them."""
    return st.builds(
        _announcement,
        st.lists(deals(), max_size=3, unique_by=lambda deal: deal.id),
        st.lists(inclusions(), max_size=3),
        st.integers(0, 3),
        url=st.none() | st.just("https://example.org/deal"),
        title=st.none() | _texts(),
        published=st.none() | dates(),
        place=st.none() | places(),
        source=st.none() | _texts(),
        speakers=_several(speakers()),
        language=st.none() | st.sampled_from(["en", "zh-Hans"]),
        other_figures=_several(figures()),
        text_sha256=st.none() | st.just("ab" * 32),
        given=st.just(()) | st.just(("published", "url")),
        evidence=_several(evidence()),
    )


def _announcement(made: list[Deal], parts: list[Inclusion], cut: int, **rest: Any) -> Announcement:
    """Let each deal hold some that come before it, and divide the deals from the background."""
    whole = [evolve(deal, includes=_held(made[:place], parts)) for place, deal in enumerate(made)]
    return Announcement(deals=tuple(whole[:cut]), background=tuple(whole[cut:]), **rest)


def _held(before: list[Deal], parts: list[Inclusion]) -> tuple[Inclusion, ...]:
    pairs = zip(before, parts, strict=False)
    return tuple(evolve(part, deal_id=deal.id) for deal, part in pairs)

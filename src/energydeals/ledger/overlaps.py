"""Which deals hold, may hold or may be one another."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import combinations
from typing import Final

from attrs import frozen

from energydeals._checks import check
from energydeals.bounds import Bounds, Truth
from energydeals.currency import Currency
from energydeals.deal import Deal, Figure, Purpose
from energydeals.errors import InvalidValueError
from energydeals.ledger.account import Standing, standing
from energydeals.ledger.likeness import (
    acting,
    named_alike,
    party_keys,
    proper_name,
    same_parties,
    shared_parties,
    shared_projects,
)
from energydeals.ledger.speaking import speaking_figures, spoken_sums, told_sums

_NONE: Final[frozenset[str]] = frozenset()


@frozen
class Book:
    """Deals by their id, with what a total must know of each."""

    deals: Mapping[str, Deal]
    #: The figures that speak for each deal, and what they amount to in each currency.
    figures: Mapping[str, tuple[Figure, ...]]
    sums: Mapping[str, Mapping[Currency, Bounds]]
    standings: Mapping[str, Standing]
    #: The deals that each one holds, directly or not: certainly, or at least perhaps.
    surely: Mapping[str, frozenset[str]]
    holds: Mapping[str, frozenset[str]]
    #: The deals that may be the same as each one.
    alike: Mapping[str, frozenset[str]]
    #: All with which each one can share something: what it holds or may be, and what that holds
    #: or may be, and so on; itself first of all.
    reach: Mapping[str, frozenset[str]]


def book_of(deals: Iterable[Deal], purposes: Sequence[Purpose | None] | None) -> Book:
    """Write up deals; refuse an id that stands twice and a deal that holds itself."""
    by_id: dict[str, Deal] = {}
    for deal in deals:
        check(deal.id not in by_id, "deals[].id", "each id once", deal.id)
        by_id[deal.id] = deal
    figures = {name: speaking_figures(deal, purposes) for name, deal in by_id.items()}
    told = {name: told_sums(spoken) for name, spoken in figures.items()}
    holds, alike = _held(by_id, certain=False), _alike(by_id, told)
    return Book(
        deals=by_id,
        figures=figures,
        sums={name: spoken_sums(spoken) for name, spoken in figures.items()},
        standings={name: standing(deal) for name, deal in by_id.items()},
        surely=_held(by_id, certain=True),
        holds=holds,
        alike=alike,
        reach={name: _reach(name, holds, alike) for name in by_id},
    )


def _held(deals: Mapping[str, Deal], *, certain: bool) -> dict[str, frozenset[str]]:
    """Give all that each deal holds, parts of parts included."""
    parts = {
        name: [each.deal_id for each in deal.includes if each.certain or not certain]
        for name, deal in deals.items()
    }
    held: dict[str, frozenset[str]] = {}
    try:
        for name in TopologicalSorter(parts).static_order():
            below = parts.get(name, [])
            held[name] = frozenset(below).union(*(held[part] for part in below))
    except CycleError as error:
        rule = "no deal that holds itself"
        raise InvalidValueError("Deal.includes", rule, tuple(error.args[1])) from None
    return held


def _alike(
    deals: Mapping[str, Deal], told: Mapping[str, Mapping[Currency, Bounds]]
) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for left, right in _candidates(deals):
        fits = _sums_overlap(told[left], told[right])
        if fits and may_be_one(deals[left], deals[right]):
            found[left].add(right)
            found[right].add(left)
    return {name: frozenset(found.get(name, _NONE)) for name in deals}


def _reach(
    name: str, holds: Mapping[str, frozenset[str]], alike: Mapping[str, frozenset[str]]
) -> frozenset[str]:
    found, waiting = {name}, [name]
    while waiting:
        each = waiting.pop()
        fresh = (holds[each] | alike.get(each, _NONE)) - found
        found |= fresh
        waiting.extend(fresh)
    return frozenset(found)


def _candidates(deals: Mapping[str, Deal]) -> set[tuple[str, str]]:
    """Give the pairs that share a party or a proper name: no other pair can be alike."""
    blocks: dict[str, set[str]] = defaultdict(set)
    for name, deal in deals.items():
        for key in _keys(deal):
            blocks[key].add(name)
    return {pair for block in blocks.values() for pair in combinations(sorted(block), 2)}


def _keys(deal: Deal) -> set[str]:
    keys = {f"party {key}" for party in acting(deal) for key in party_keys(party)}
    return keys | {f"project {proper_name(each)}" for each in deal.projects if proper_name(each)}


def may_be_one(left: Deal, right: Deal) -> bool:
    """Tell whether two deals may be one: the same project, or same parties and instrument.

    A project without a proper name is the same only where a party is shared.
    """
    known = left.instrument is not None and left.instrument is right.instrument
    if known and same_parties(left, right):
        return True
    shared = bool(shared_parties(left, right))
    return any(shared or named_alike(*pair) for pair in shared_projects(left, right))


def _sums_overlap(left: Mapping[Currency, Bounds], right: Mapping[Currency, Bounds]) -> bool:
    """Tell whether two deals may state one sum; without a common currency they may."""
    answers = {left[code].overlaps(right[code]) for code in left if code in right}
    return answers != {Truth.NO}

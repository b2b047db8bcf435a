"""Which deals count at both ends, which only at the high end, and why."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from decimal import Decimal
from typing import Final

from attrs import frozen

from energydeals.bounds import Bounds
from energydeals.currency import Currency
from energydeals.ledger.account import Outcome, Standing
from energydeals.ledger.overlaps import Book
from energydeals.ledger.speaking import less_part, without_low

Verdict = tuple[Outcome, tuple[str, ...]]


@frozen
class Count:
    """What counts of each deal in each currency, and what became of every deal."""

    sums: dict[str, dict[Currency, Bounds]]
    outcomes: dict[str, Verdict]


def count(book: Book, standings: AbstractSet[Standing]) -> Count:
    """Count the deals of these standings.

    Deals that nobody holds come first, then the larger ones. Each counts at both ends if it
    cannot share anything with those that came before; otherwise only at its high end.
    """
    selected = {name for name, its in book.standings.items() if its in standings}
    speaking = {name for name in selected if book.sums[name]}
    holders = _holders(book, speaking)
    outcomes = {name: _uncounted(book, name, holders.get(name, ())) for name in book.deals}
    sums: dict[str, dict[Currency, Bounds]] = {}
    taken: dict[str, str] = {}
    for name in _in_order(book, speaking - holders.keys()):
        outcomes[name] = verdict = _verdict(book, name, taken, selected)
        both = verdict[0] is Outcome.COUNTED
        if both:
            taken.update(dict.fromkeys(book.reach[name], name))
        sums[name] = {
            code: _lowered(book, name, code, selected) if both else without_low(bounds)
            for code, bounds in book.sums[name].items()
        }
    return Count(sums, outcomes)


def _holders(book: Book, speaking: AbstractSet[str]) -> dict[str, tuple[str, ...]]:
    """Give the deals with a figure that certainly hold each one."""
    found: dict[str, tuple[str, ...]] = {}
    for name in sorted(speaking):
        for part in book.surely[name]:
            found[part] = (*found.get(part, ()), name)
    return found


def _uncounted(book: Book, name: str, holders: tuple[str, ...]) -> Verdict:
    """Give what becomes of a deal that does not count."""
    if book.standings[name] is Standing.CANCELLED:
        return Outcome.CANCELLED, ()
    return (Outcome.CONTAINED, holders) if holders else (Outcome.NO_FIGURE, ())


def _in_order(book: Book, names: AbstractSet[str]) -> list[str]:
    held = {part for name in names for part in book.holds[name]}

    def rank(name: str) -> tuple[bool, Decimal, str]:
        lows = [bounds.low for bounds in book.sums[name].values() if bounds.low is not None]
        return name in held, max(lows, default=Decimal(0)).copy_negate(), name

    return sorted(names, key=rank)


def _verdict(
    book: Book, name: str, taken: Mapping[str, str], selected: AbstractSet[str]
) -> Verdict:
    """Tell whether a deal can share anything with the deals that were taken before."""
    others = {taken[each] for each in book.reach[name] if each in taken}
    if any(_share(book, name, other) for other in others):
        return Outcome.POSSIBLY_CONTAINED, tuple(sorted(others))
    others |= _overtaking(book, name) - selected
    if others:
        return Outcome.POSSIBLE_DUPLICATE, tuple(sorted(others))
    return Outcome.COUNTED, ()


def _share(book: Book, left: str, right: str) -> bool:
    """Tell whether one deal holds the other, or both hold a third."""
    return not (book.holds[left] | {left}).isdisjoint(book.holds[right] | {right})


_STAGES: Final = {each: stage for stage, each in enumerate(Standing)}


def _overtaking(book: Book, name: str) -> set[str]:
    """Give the deals that may be this one at a later stage."""
    stage = _STAGES[book.standings[name]]
    return {other for other in book.alike[name] if _STAGES[book.standings[other]] > stage}


def _lowered(book: Book, name: str, code: Currency, selected: AbstractSet[str]) -> Bounds:
    """Take out of the low end of an aggregate what it may hold that is not to count.

    A memorandum that may have become one of its contracts is nothing beside that.
    """
    bounds = book.sums[name][code]
    for part in sorted((book.reach[name] & book.deals.keys()) - selected):
        if not _overtaking(book, part):
            bounds = less_part(bounds, book.sums[part].get(code))
    return bounds

"""Deals as a table for people: a row a deal, cells wrapped to the width of the terminal."""

import itertools
import textwrap
from collections.abc import Iterable, Sequence
from typing import Final

from energydeals.announcement import Announcement
from energydeals.deal import Deal, Figure, Purpose
from energydeals.party import Participation
from energydeals.project import Place, Project

__all__ = ["deal_table", "heading", "row_of"]

_HEADER: Final = ("", "instrument", "status", "money", "parties", "project")
_GAP: Final = "  "
#: The narrowest that a column with wrapped cells becomes.
_NARROW: Final = 14


def heading(announcement: Announcement) -> str:
    """Give the line of who published what, when and where; empty where nothing is known.

    >>> from energydeals import PartialDate
    >>> heading(Announcement(published=PartialDate(2025, 9, 5), source="Trend"))
    '2025-09-05, Trend'
    """
    place = announcement.place
    speakers = (
        f"said by {', '.join(filter(None, (each.name, each.office)))}"
        for each in announcement.speakers
    )
    published = None if announcement.published is None else str(announcement.published)
    name = None if place is None else place.name
    parts = (announcement.title, published, name, announcement.source, *speakers)
    return ", ".join(part for part in parts if part)


def deal_table(deals: Sequence[Deal], width: int) -> str:
    """Give the table of deals, no line longer than the width where that is possible."""
    rows = [_HEADER, *(row_of(number, deal) for number, deal in enumerate(deals, start=1))]
    widths = _fitted([max(map(len, column)) for column in zip(*rows, strict=True)], width)
    lines = itertools.chain.from_iterable(_lines(row, widths) for row in rows)
    return "\n".join(lines)


def row_of(number: int, deal: Deal) -> tuple[str, ...]:
    """Give the cells of a deal."""
    return (
        str(number),
        _words(deal.instrument) + _count(deal),
        _words(deal.status),
        _listed(map(_money, deal.figures)),
        _listed(map(_party, deal.participations)),
        _listed(map(_project, deal.projects)),
    )


def _words(code: object) -> str:
    return "-" if code is None else str(code).replace("_", " ")


def _listed(cells: Iterable[str]) -> str:
    return "; ".join(cells) or "-"


def _count(deal: Deal) -> str:
    quotes = (each.quote for each in deal.evidence if each.field == "document_count")
    return "".join(f" ({' '.join(quote.split())})" for quote in quotes)


def _money(figure: Figure) -> str:
    """Give a sum as it was written, and what it is where that is not the deal's own value."""
    quotes = (each.quote for each in figure.evidence if each.field == "money")
    written = " ".join(next(quotes, str(figure.money)).split())
    plain = figure.purpose in (None, Purpose.DEAL_VALUE)
    return written if plain else f"{written} ({_words(figure.purpose)})"


def _party(participation: Participation) -> str:
    share = participation.share
    about = (
        None if participation.role is None else str(participation.role),
        None if share is None else f"{share}%",
    )
    said = ", ".join(filter(None, about))
    return participation.party.name + (f" ({said})" if said else "")


def _project(project: Project) -> str:
    products = ", ".join(_words(each) for each in project.products)
    capacity = ", ".join(str(each) for each in project.capacities)
    place = "" if project.place is None else _place(project.place)
    name = project.name or _words(project.kind)
    return ", ".join(filter(None, (name, products, capacity, place)))


def _place(place: Place) -> str:
    return " ".join(filter(None, (place.name, place.region, place.country)))


def _fitted(widths: list[int], width: int) -> list[int]:
    """Take what is too wide from the widest column, again and again."""
    room = width - len(_GAP) * (len(widths) - 1)
    while sum(widths) > room and max(widths) > _NARROW:
        widest = widths.index(max(widths))
        widths = [each - (place == widest) for place, each in enumerate(widths)]
    return widths


def _lines(row: Sequence[str], widths: Sequence[int]) -> Iterable[str]:
    cells = [textwrap.wrap(cell, size or 1) for cell, size in zip(row, widths, strict=True)]
    for parts in itertools.zip_longest(*cells, fillvalue=""):
        padded = (part.ljust(size) for part, size in zip(parts, widths, strict=True))
        yield _GAP.join(padded).rstrip()

"""Announcements as rows of eight tables: what they are, and how records become rows.

A cell is a text, a whole number or missing. Canonical texts (``USD >1000000000``) hold what is
read back; the columns beside them (``low``, ``high_edge``) are for those who count and filter.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from energydeals._numerals import plain
from energydeals._walk import evidenced_records
from energydeals.announcement import Announcement
from energydeals.deal import Deal, Figure, Inclusion
from energydeals.evidence import Evidence
from energydeals.project import Place

__all__ = ["TABLES", "Cell", "Row", "Table", "Tables", "listed", "rows_of"]

Cell = str | int | None
Row = dict[str, Cell]
Tables = dict[str, list[Row]]


class Table(NamedTuple):
    """A table: its columns, those that name a row, and the table that its rows belong to."""

    columns: tuple[str, ...]
    key: tuple[str, ...]
    parent: str | None = None


def _table(columns: str, key: str, parent: str | None = None) -> Table:
    return Table(tuple(columns.split()), tuple(key.split()), parent)


_PLACE: Final = ("place_name", "place_region", "place_country")

TABLES: Final = {
    "announcements": _table(
        """
        announcement url title published place_name place_region place_country source language
        text_sha256 given
        """,
        key="announcement",
    ),
    "speakers": _table(
        "announcement position name office",
        key="announcement position",
        parent="announcements",
    ),
    "deals": _table(
        """
        announcement deal section position title instrument status document_count date term
        """,
        key="announcement deal",
        parent="announcements",
    ),
    "participations": _table(
        "announcement deal position party role share kind country parent identifiers",
        key="announcement deal position",
        parent="deals",
    ),
    "projects": _table(
        """
        announcement deal position name kind products capacities place_name place_region
        place_country
        """,
        key="announcement deal position",
        parent="deals",
    ),
    "figures": _table(
        """
        announcement deal position money purpose currency qualifier low low_edge high high_edge
        equivalents decimals
        """,
        key="announcement deal position",
        parent="deals",
    ),
    "links": _table(
        "announcement deal position part certain",
        key="announcement deal position",
        parent="deals",
    ),
    "evidence": _table(
        "announcement record position field start end quote",
        key="announcement record position",
        parent="announcements",
    ),
}


def rows_of(announcement: Announcement, key: str) -> Tables:
    """Give the rows of an announcement; `key` names it in every table."""
    tables: Tables = {name: [] for name in TABLES}
    tables["announcements"].append(_announcement(announcement, key))
    for position, speaker in enumerate(announcement.speakers):
        row: Row = {"position": position, "name": speaker.name, "office": speaker.office}
        tables["speakers"].append({"announcement": key, **row})
    for section in ("deals", "background"):
        for position, deal in enumerate(getattr(announcement, section)):
            _add_deal(
                tables, deal, {"announcement": key}, {"section": section, "position": position}
            )
    no_deal: Row = {"announcement": key, "deal": None}
    tables["figures"] += _numbered(no_deal, map(_figure, announcement.other_figures))
    for path, record in evidenced_records(announcement):
        rows = map(_proof, record.evidence)
        tables["evidence"] += _numbered({"announcement": key, "record": path}, rows)
    return tables


def _numbered(head: Row, rows: Iterable[Row]) -> Iterator[Row]:
    return ({**head, "position": position, **row} for position, row in enumerate(rows))


def text_of(value: object) -> str | None:
    """Give the canonical text of a value, or None for None."""
    return None if value is None else str(value)


def listed(values: Sequence[object], mark: str = " ") -> str | None:
    """Give several canonical texts in one cell, or None where there are none."""
    return mark.join(map(str, values)) or None


def _announcement(record: Announcement, key: str) -> Row:
    return {
        "announcement": key,
        "url": record.url,
        "title": record.title,
        "published": text_of(record.published),
        **_place(record.place),
        "source": record.source,
        "language": record.language,
        "text_sha256": record.text_sha256,
        "given": listed(record.given),
    }


def _place(place: Place | None) -> Row:
    if place is None:
        return dict.fromkeys(_PLACE)
    return dict(zip(_PLACE, (place.name, place.region, place.country), strict=True))


def _add_deal(tables: Tables, deal: Deal, head: Row, where: Row) -> None:
    own: Row = {**head, "deal": deal.id}
    tables["deals"].append({**own, **where, **_deal(deal)})
    tables["participations"] += _numbered(own, _participations(deal))
    tables["projects"] += _numbered(own, _projects(deal))
    tables["figures"] += _numbered(own, map(_figure, deal.figures))
    tables["links"] += _numbered(own, map(_link, deal.includes))


def _link(inclusion: Inclusion) -> Row:
    return {"part": inclusion.deal_id, "certain": int(inclusion.certain)}


def _deal(deal: Deal) -> Row:
    names = ("title", "instrument", "status", "document_count", "date", "term")
    return {name: text_of(getattr(deal, name)) for name in names}


def _participations(deal: Deal) -> Iterator[Row]:
    for each in deal.participations:
        party = each.party
        yield {
            "party": party.name,
            "role": text_of(each.role),
            "share": text_of(each.share),
            "kind": text_of(party.kind),
            "country": party.country,
            "parent": party.parent,
            "identifiers": listed(party.identifiers),
        }


def _projects(deal: Deal) -> Iterator[Row]:
    for each in deal.projects:
        yield {
            "name": each.name,
            "kind": text_of(each.kind),
            "products": listed(each.products),
            "capacities": listed(each.capacities, "; "),
            **_place(each.place),
        }


def _figure(figure: Figure) -> Row:
    bounds = figure.money.bounds
    return {
        "money": str(figure.money),
        "purpose": text_of(figure.purpose),
        "currency": figure.money.currency.code,
        "qualifier": str(bounds.qualifier),
        "low": None if bounds.low is None else plain(bounds.low),
        "low_edge": None if bounds.low is None else str(bounds.low_edge),
        "high": None if bounds.high is None else plain(bounds.high),
        "high_edge": None if bounds.high is None else str(bounds.high_edge),
        "equivalents": listed(figure.equivalents, "; "),
        "decimals": figure.decimals,
    }


def _proof(evidence: Evidence) -> Row:
    return {
        "field": evidence.field,
        "start": evidence.start,
        "end": evidence.end,
        "quote": evidence.quote,
    }

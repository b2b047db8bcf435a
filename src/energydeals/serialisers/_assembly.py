"""Rows of the eight tables back to announcements."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeVar

from attrs import frozen

from energydeals.announcement import Announcement
from energydeals.bounds import Bounds
from energydeals.dates import PartialDate
from energydeals.deal import Deal, Figure, Inclusion, Instrument, Purpose, Status
from energydeals.evidence import Evidence
from energydeals.party import Participation, Party, PartyKind, Role, Speaker
from energydeals.project import Place, Project, ProjectKind
from energydeals.serialisers._relations import Cell, Row, Tables
from energydeals.stated import Quantity, StatedMoney

__all__ = ["announcements_of"]

_T = TypeVar("_T")
_Key = tuple[Cell, Cell]


@frozen
class _Grouped:
    """Rows by what they belong to, each group in the order of its positions."""

    #: By table, then by announcement and deal.
    items: Mapping[str, Mapping[_Key, list[Row]]]
    #: By announcement and path of the record.
    proofs: Mapping[_Key, tuple[Evidence, ...]]

    def of(self, table: str, key: Cell, deal: Cell = None) -> list[Row]:
        return self.items[table].get((key, deal), [])


def announcements_of(tables: Tables) -> Iterator[Announcement]:
    """Put announcements together, in the order of their rows."""
    items = {name: _by(rows, "deal") for name, rows in tables.items() if name != "evidence"}
    proofs = _by(tables["evidence"], "record")
    grouped = _Grouped(items, {key: tuple(map(_evidence, rows)) for key, rows in proofs.items()})
    for row in tables["announcements"]:
        yield _announcement(grouped, row)


def _by(rows: list[Row], column: str) -> dict[_Key, list[Row]]:
    groups: dict[_Key, list[Row]] = defaultdict(list)
    for row in rows:
        # Deals are looked up by announcement alone: their own id is what tells them apart.
        inner = None if "section" in row else row.get(column)
        groups[row["announcement"], inner].append(row)
    for group in groups.values():
        group.sort(key=_position)
    return groups


def _position(row: Row) -> int:
    return int(row.get("position") or 0)


def _made(cell: Cell, make: Callable[[str], _T]) -> _T | None:
    return None if cell is None else make(str(cell))


def _text(cell: Cell) -> str | None:
    return None if cell is None else str(cell)


def _several(cell: Cell, mark: str | None = None) -> list[str]:
    return [] if cell is None else str(cell).split(mark)


def _evidence(row: Row) -> Evidence:
    start, end = _made(row["start"], int), _made(row["end"], int)
    return Evidence(str(row["field"]), start, end, str(row["quote"]))


def _announcement(grouped: _Grouped, row: Row) -> Announcement:
    key = row["announcement"]
    sections: dict[str, list[Deal]] = {"deals": [], "background": []}
    for each in grouped.of("deals", key):
        section = sections[str(each["section"])]
        section.append(_deal(grouped, each, f"$.{each['section']}[{len(section)}]"))
    speakers = enumerate(grouped.of("speakers", key))
    figures = enumerate(grouped.of("figures", key))
    return Announcement(
        url=_text(row["url"]),
        title=_text(row["title"]),
        published=_made(row["published"], PartialDate.parse),
        place=_place(grouped, row, "$.place"),
        source=_text(row["source"]),
        speakers=tuple(_speaker(grouped, each, f"$.speakers[{n}]") for n, each in speakers),
        language=_text(row["language"]),
        deals=tuple(sections["deals"]),
        background=tuple(sections["background"]),
        other_figures=tuple(_figure(grouped, each, f"$.other_figures[{n}]") for n, each in figures),
        text_sha256=_text(row["text_sha256"]),
        given=tuple(_several(row["given"])),
        evidence=_proof(grouped, row, "$"),
    )


def _proof(grouped: _Grouped, row: Row, path: str) -> tuple[Evidence, ...]:
    return grouped.proofs.get((row["announcement"], path), ())


def _place(grouped: _Grouped, row: Row, path: str) -> Place | None:
    name, region, country = (_text(row[f"place_{part}"]) for part in _PLACE_PARTS)
    if (name, region, country) == (None, None, None):
        return None
    return Place(name, region=region, country=country, evidence=_proof(grouped, row, path))


_PLACE_PARTS: Final = ("name", "region", "country")


def _speaker(grouped: _Grouped, row: Row, path: str) -> Speaker:
    return Speaker(str(row["name"]), _text(row["office"]), evidence=_proof(grouped, row, path))


def _deal(grouped: _Grouped, row: Row, path: str) -> Deal:
    return Deal(
        id=str(row["deal"]),
        title=_text(row["title"]),
        instrument=_made(row["instrument"], Instrument),
        status=_made(row["status"], Status),
        participations=_items(grouped, row, path, "participations", _participation),
        projects=_items(grouped, row, path, "projects", _project),
        figures=_items(grouped, row, path, "figures", _figure),
        document_count=_made(row["document_count"], Bounds.parse),
        date=_made(row["date"], PartialDate.parse),
        term=_made(row["term"], Quantity.parse),
        includes=_items(grouped, row, path, "links", _inclusion),
        evidence=_proof(grouped, row, path),
    )


def _items(
    grouped: _Grouped,
    row: Row,
    path: str,
    table: str,
    make: Callable[[_Grouped, Row, str], _T],
) -> tuple[_T, ...]:
    field = "includes" if table == "links" else table
    rows = enumerate(grouped.of(table, row["announcement"], row["deal"]))
    return tuple(make(grouped, each, f"{path}.{field}[{position}]") for position, each in rows)


def _participation(grouped: _Grouped, row: Row, path: str) -> Participation:
    party = Party(
        str(row["party"]),
        kind=_made(row["kind"], PartyKind),
        country=_text(row["country"]),
        parent=_text(row["parent"]),
        identifiers=tuple(_several(row["identifiers"])),
        evidence=_proof(grouped, row, f"{path}.party"),
    )
    role, share = _made(row["role"], Role), _made(row["share"], Bounds.parse)
    return Participation(party, role, share=share, evidence=_proof(grouped, row, path))


def _project(grouped: _Grouped, row: Row, path: str) -> Project:
    return Project(
        _text(row["name"]),
        _made(row["kind"], ProjectKind),
        products=tuple(_several(row["products"])),
        capacities=tuple(map(Quantity.parse, _several(row["capacities"], "; "))),
        place=_place(grouped, row, f"{path}.place"),
        evidence=_proof(grouped, row, path),
    )


def _figure(grouped: _Grouped, row: Row, path: str) -> Figure:
    return Figure(
        StatedMoney.parse(str(row["money"])),
        _made(row["purpose"], Purpose),
        equivalents=tuple(map(StatedMoney.parse, _several(row["equivalents"], "; "))),
        decimals=_made(row["decimals"], int),
        evidence=_proof(grouped, row, path),
    )


def _inclusion(grouped: _Grouped, row: Row, path: str) -> Inclusion:
    certain = str(row["certain"]) == "1"
    return Inclusion(str(row["part"]), certain, evidence=_proof(grouped, row, path))

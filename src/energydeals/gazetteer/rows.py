"""The rows of the gazetteer's tables, and how they are read from CSV."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from energydeals._iso3166 import ALPHA_2
from energydeals.errors import InvalidValueError
from energydeals.party import PartyKind
from energydeals.project import ProjectKind

__all__ = [
    "ORGANISATION_COLUMNS",
    "CountryRow",
    "Organisation",
    "PlaceRow",
    "countries_of",
    "organisations_of",
    "places_of",
    "projects_of",
    "read_organisations",
]

_Row = TypeVar("_Row")

ORGANISATION_COLUMNS: Final = ("name", "acronym", "aliases", "kind", "country", "parent")
_COUNTRY_COLUMNS: Final = ("code", "names", "demonyms")
_PLACE_COLUMNS: Final = ("name", "aliases", "kind", "country", "region")
_PROJECT_COLUMNS: Final = ("name", "kind", "country")
_KINDS: Final = {str(kind): kind for kind in PartyKind}
_PROJECT_KINDS: Final = {str(kind): kind for kind in ProjectKind}
#: Kinds of projects that are fields in the table of places.
_FIELDS: Final = frozenset({ProjectKind.FIELD, ProjectKind.MINE})


class Organisation(NamedTuple):
    """An organisation of the gazetteer.

    >>> Organisation("Kazenergy", acronym="KZE", country="KZ").surfaces
    ('Kazenergy', 'KZE')
    """

    name: str
    acronym: str | None = None
    aliases: tuple[str, ...] = ()
    kind: PartyKind | None = None
    country: str | None = None
    parent: str | None = None
    #: The table of the library that it stands in: what it does.
    trade: str | None = None

    @property
    def surfaces(self) -> tuple[str, ...]:
        """Every form that the press writes."""
        acronym = () if self.acronym is None else (self.acronym,)
        return (self.name, *acronym, *self.aliases)


class CountryRow(NamedTuple):
    """A country: its code, its names (the usual one first), its adjectives and peoples."""

    code: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]


class PlaceRow(NamedTuple):
    """A place that energy news names: city, region, field, port, sea or site."""

    name: str
    aliases: tuple[str, ...]
    kind: str
    country: str | None
    region: str | None
    #: What the plant is that the press calls by this name alone: "Hinkley Point C".
    project: ProjectKind | None = None


def read_organisations(path: str | Path) -> tuple[Organisation, ...]:
    r"""Read organisations of your own from a CSV file.

    The file is UTF-8 with the header ``name,acronym,aliases,kind,country,parent``. Aliases are
    parted by bars; `kind` is a code of `energydeals.PartyKind`, `country` an ISO 3166-1 alpha-2
    code; all but the name may be empty. Raises `InvalidValueError` that names the file, the line
    and the column.

    >>> from pathlib import Path
    >>> from tempfile import mkdtemp
    >>> own = Path(mkdtemp()) / "own.csv"
    >>> _ = own.write_text("name,acronym,aliases,kind,country,parent\nAralstone,,,company,KZ,\n")
    >>> read_organisations(own)[0].country
    'KZ'
    """
    with Path(path).open(encoding="utf-8-sig", newline="") as lines:
        return organisations_of(lines, str(path))


def organisations_of(
    lines: Iterable[str], origin: str, trade: str | None = None
) -> tuple[Organisation, ...]:
    """Read organisations of a trade from the lines of a CSV file; `origin` names it in errors."""
    make = partial(_organisation, trade)
    return tuple(_rows(lines, origin, ORGANISATION_COLUMNS, make))


def countries_of(lines: Iterable[str], origin: str) -> tuple[CountryRow, ...]:
    """Read countries from the lines of a CSV file."""
    return tuple(_rows(lines, origin, _COUNTRY_COLUMNS, _country))


def places_of(lines: Iterable[str], origin: str) -> tuple[PlaceRow, ...]:
    """Read places from the lines of a CSV file."""
    return tuple(_rows(lines, origin, _PLACE_COLUMNS, _place))


def projects_of(lines: Iterable[str], origin: str) -> tuple[PlaceRow, ...]:
    """Read well-known projects from the lines of a CSV file, as places."""
    return tuple(_rows(lines, origin, _PROJECT_COLUMNS, _project))


class _FaultError(Exception):
    """A cell that its column cannot hold: the column, the rule, and what was found."""

    def __init__(self, column: str, rule: str, value: str) -> None:
        super().__init__(column, rule, value)
        self.column, self.rule, self.value = column, rule, value


def _rows(
    lines: Iterable[str],
    origin: str,
    columns: Sequence[str],
    make: Callable[[list[str]], _Row],
) -> Iterator[_Row]:
    reader = csv.reader(lines, strict=True)
    header = next(reader, list[str]())
    if tuple(header) != tuple(columns):
        raise InvalidValueError(f"{origin}:1", f"the header {','.join(columns)}", ",".join(header))
    for cells in reader:
        if len(cells) != len(columns):
            where = f"{origin}:{reader.line_num}"
            raise InvalidValueError(where, f"{len(columns)} columns", len(cells))
        try:
            row = make(cells)
        except _FaultError as fault:
            where = f"{origin}:{reader.line_num}: {fault.column}"
            raise InvalidValueError(where, fault.rule, fault.value) from None
        yield row


def _organisation(trade: str | None, cells: list[str]) -> Organisation:
    name, acronym, aliases, kind, country, parent = cells
    if kind and kind not in _KINDS:
        raise _FaultError("kind", f"one of {', '.join(_KINDS)}", kind)
    return Organisation(
        _needed("name", name),
        acronym or None,
        _several(aliases),
        _KINDS[kind] if kind else None,
        _code("country", country),
        parent or None,
        trade,
    )


def _country(cells: list[str]) -> CountryRow:
    code, names, demonyms = cells
    return CountryRow(
        _needed("code", _code("code", code) or ""), _several(names), _several(demonyms)
    )


def _place(cells: list[str]) -> PlaceRow:
    name, aliases, kind, country, region = cells
    code = _code("country", country)
    return PlaceRow(_needed("name", name), _several(aliases), kind, code, region or None)


def _project(cells: list[str]) -> PlaceRow:
    name, kind, country = cells
    if kind not in _PROJECT_KINDS:
        raise _FaultError("kind", f"one of {', '.join(_PROJECT_KINDS)}", kind)
    project = _PROJECT_KINDS[kind]
    place = "field" if project in _FIELDS else "site"
    code = _code("country", country)
    return PlaceRow(_needed("name", name), (), place, code, None, project)


def _needed(column: str, cell: str) -> str:
    if not cell.strip():
        raise _FaultError(column, "a text that is not blank", cell)
    return cell


def _several(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split("|"))) if cell else ()


def _code(column: str, cell: str) -> str | None:
    if cell and cell not in ALPHA_2:
        raise _FaultError(column, "an ISO 3166-1 alpha-2 code", cell)
    return cell or None

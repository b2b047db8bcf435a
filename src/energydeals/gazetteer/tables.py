"""The gazetteer: the organisations, countries and places that come with the library."""

import io
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import chain
from typing import Final, TypeVar

from energydeals.gazetteer.index import NameIndex
from energydeals.gazetteer.rows import (
    CountryRow,
    Organisation,
    PlaceRow,
    countries_of,
    organisations_of,
    places_of,
    projects_of,
)

__all__ = ["Gazetteer", "Geography", "default_gazetteer", "geography"]

_Row = TypeVar("_Row")


class Gazetteer:
    """Organisations by every form of their names.

    >>> Gazetteer([Organisation("Kazenergy", aliases=("KazEnergy",))]).named("KazEnergy").name
    'Kazenergy'
    """

    __slots__ = ("_rows", "index")

    def __init__(self, rows: Iterable[Organisation] = ()) -> None:
        self._rows: Final = tuple(rows)
        #: The first row wins a form that two share.
        self.index: Final = NameIndex(
            (surface, row) for row in self._rows for surface in row.surfaces
        )

    def with_rows(self, rows: Iterable[Organisation]) -> "Gazetteer":
        """Give a gazetteer that also knows these organisations; they win over its own.

        >>> default_gazetteer().with_rows([Organisation("Eni", country="DE")]).named("Eni").country
        'DE'
        """
        return Gazetteer((*rows, *self._rows))

    def named(self, surface: str) -> Organisation | None:
        """Give the organisation of a name, an acronym or an alias."""
        return self.index.get(surface)

    @property
    def rows(self) -> tuple[Organisation, ...]:
        """All organisations."""
        return self._rows


class Geography:
    """Countries by name and by adjective, places by name."""

    __slots__ = ("countries", "country_names", "demonyms", "places")

    def __init__(self, countries: Iterable[CountryRow], places: Iterable[PlaceRow]) -> None:
        rows = tuple(countries)
        self.countries: Final = NameIndex((name, row.code) for row in rows for name in row.names)
        self.demonyms: Final = NameIndex((name, row.code) for row in rows for name in row.demonyms)
        #: The usual name of each country.
        self.country_names: Final = {row.code: row.names[0] for row in rows}
        # One name may be several places: the text decides between their countries.
        same: dict[str, list[PlaceRow]] = {}
        for row in places:
            for name in (row.name, *row.aliases):
                same.setdefault(name, []).append(row)
        self.places: Final = NameIndex((name, tuple(each)) for name, each in same.items())


@cache
def default_gazetteer() -> Gazetteer:
    """Give the organisations of the library; the tables are read at the first call.

    >>> default_gazetteer().named("KMG").name
    'KazMunayGas'
    """
    folder = files("energydeals.gazetteer") / "organisations"
    tables = sorted((each for each in folder.iterdir() if each.name.endswith(".csv")), key=_name)
    return Gazetteer(row for table in tables for row in _read(table, _of_trade))


def _of_trade(lines: Iterable[str], origin: str) -> Iterable[Organisation]:
    return organisations_of(lines, origin, origin.removesuffix(".csv"))


@cache
def geography() -> Geography:
    """Give the countries and places of the library; the tables are read at the first call."""
    folder = files("energydeals.gazetteer")
    projects = _read(folder / "projects.csv", projects_of)
    places = _read(folder / "places.csv", places_of)
    return Geography(_read(folder / "countries.csv", countries_of), chain(projects, places))


def _name(table: Traversable) -> str:
    return table.name


def _read(
    table: Traversable, rows: Callable[[Iterable[str], str], Iterable[_Row]]
) -> Iterator[_Row]:
    text = table.read_text(encoding="utf-8")
    yield from rows(io.StringIO(text, newline=""), table.name)

"""The gazetteer's tables hold what their columns promise."""

import csv
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

from energydeals._iso3166 import ALPHA_2
from energydeals.errors import InvalidValueError
from energydeals.gazetteer import Gazetteer, Organisation, default_gazetteer, read_organisations
from energydeals.gazetteer.rows import ORGANISATION_COLUMNS
from energydeals.gazetteer.tables import geography
from energydeals.party import PartyKind

FOLDER = Path(str(files("energydeals.gazetteer"))) / "organisations"
TABLES = sorted(FOLDER.glob("*.csv"))
HEADER = ",".join(ORGANISATION_COLUMNS)


def rows() -> list[dict[str, str]]:
    """Give all rows of all tables as they stand in the files."""
    found: list[dict[str, str]] = []
    for table in TABLES:
        with table.open(encoding="utf-8", newline="") as lines:
            found.extend(csv.DictReader(lines))
    return found


class TestOrganisations:
    """The organisations of the library."""

    @pytest.mark.parametrize("table", TABLES, ids=lambda table: str(table.stem))
    def test_table(self, table: Path) -> None:
        """Every table has the header and is sorted by name."""
        with table.open(encoding="utf-8", newline="") as lines:
            reader = csv.reader(lines)
            header = next(reader)
            names = [row[0] for row in reader]

        assert list(ORGANISATION_COLUMNS) == header
        assert sorted(names, key=str.casefold) == names

    def test_number(self) -> None:
        """There are at least 800."""
        assert len(default_gazetteer().rows) >= 800

    def test_kinds_and_countries(self) -> None:
        """Kinds are codes of parties; countries are in ISO 3166-1, or missing where many own it."""
        kinds = {str(kind) for kind in PartyKind}

        assert {row["kind"] for row in rows()} <= kinds
        assert {row["country"] for row in rows()} <= ALPHA_2 | {""}

    def test_names_are_unique(self) -> None:
        """No name stands in two rows."""
        counts = Counter(row["name"].casefold() for row in rows())

        assert [name for name, count in counts.items() if count > 1] == []

    def test_surfaces_are_unique(self) -> None:
        """No form means two organisations."""
        owners: dict[str, set[str]] = {}
        for row in default_gazetteer().rows:
            for surface in row.surfaces:
                owners.setdefault(surface, set()).add(row.name)

        assert {form: names for form, names in owners.items() if len(names) > 1} == {}

    def test_parents_exist(self) -> None:
        """Every parent is the name of a row, and none is its own."""
        names = {row["name"] for row in rows()}

        assert set() == {row["parent"] for row in rows() if row["parent"]} - names
        assert [row["name"] for row in rows() if row["name"] == row["parent"]] == []

    def test_lookup(self) -> None:
        """An acronym finds its organisation."""
        found = default_gazetteer().named("MIGA")

        assert found is not None
        assert found.name == "Multilateral Investment Guarantee Agency"


class TestGeography:
    """The countries and places of the library."""

    def test_every_country(self) -> None:
        """Every code of ISO 3166-1 has a name."""
        assert set() == ALPHA_2 - set(geography().country_names)

    def test_places_have_countries(self) -> None:
        """A country stands by every place that lies in one."""
        assert geography().countries.get("Kazakhstan") == "KZ"
        assert geography().demonyms.get("Kazakh") == "KZ"


class TestOwnRows:
    """Organisations of a caller."""

    def read(self, folder: Path, body: str) -> tuple[Organisation, ...]:
        path = folder / "own.csv"
        path.write_text(body, encoding="utf-8")
        return read_organisations(path)

    def test_read(self, tmp_path: Path) -> None:
        """A row gives an organisation; empty cells are missing."""
        read = self.read(tmp_path, f"{HEADER}\nZed,ZD,Zed Works|Zed Co,company,FR,\n")

        assert (
            Organisation("Zed", "ZD", ("Zed Works", "Zed Co"), PartyKind.COMPANY, "FR"),
        ) == read
        assert read[0] == Gazetteer(read).named("Zed Works")

    @pytest.mark.parametrize(
        ("body", "message"),
        [
            ("name,kind\n", f"own.csv:1: expected the header {HEADER}, found 'name,kind'"),
            (f"{HEADER}\nZed,,,firm,,\n", "own.csv:2: kind: expected one of company,"),
            (
                f"{HEADER}\nZed,,,,XX,\n",
                "own.csv:2: country: expected an ISO 3166-1 alpha-2 code, found 'XX'",
            ),
            (f"{HEADER}\n,,,,,\n", "own.csv:2: name: expected a text that is not blank, found ''"),
            (f"{HEADER}\nZed,,\n", "own.csv:2: expected 6 columns, found 3"),
        ],
    )
    def test_fault(self, tmp_path: Path, body: str, message: str) -> None:
        """A fault names the file, the line and the column."""
        with pytest.raises(InvalidValueError) as raised:
            self.read(tmp_path, body)

        assert message in str(raised.value)

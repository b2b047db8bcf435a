"""The gazetteer's tables hold what their columns promise."""

import csv
import unicodedata
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Final

import pytest

from energydeals._iso3166 import ALPHA_2
from energydeals.errors import InvalidValueError
from energydeals.gazetteer import Gazetteer, Organisation, default_gazetteer, read_organisations
from energydeals.gazetteer.rows import ORGANISATION_COLUMNS
from energydeals.party import PartyKind
from generate import organisations

FOLDER: Final = Path(str(files("energydeals.gazetteer"))) / "organisations"
TABLES: Final = sorted(FOLDER.glob("*.csv"))
HEADER: Final = ",".join(ORGANISATION_COLUMNS)
#: Words and units that energy news writes in capitals, and that mean no organisation.
CAPITALS: Final = frozenset(
    """
    ACE AI AREA BESS CAP CAPEX CCS CCUS CEO CET CFO CNG CO2 DOI EPC EPCI ESG EUR EV FEED FID FLNG
    FPSO FSRU GAS GBP GDP GHG GM GMT GPL GW GWH H2 HQ HVDC IPO IT JV KV KW LNG LPG MOU MTPA MW MWH
    NGL OIL OPEX PPA PPP PV SAF SMR SPA TWH UPS US USD UTC VAT
    """.split()
)
#: Names that are words of every text: the tables write them in a fuller form.
WORDS: Final = frozenset(
    """
    Atlas Aurora Beacon Bridge Capital Central Chart Constant Core Crescent Dow Energy Enterprise
    Field First Form Gas General Global Gold Golden Green Harbour Heritage Horizon Hydro Impact
    International Legacy Liberty Light National Noble Oil Orion Pacific Pioneer Power Progress
    Renaissance Solar State Suez Summit Target Tidewater Union United Vale Vision Vital Wood
    """.split()
)


def rows() -> list[dict[str, str]]:
    """Give all rows of all tables as they stand in the files."""
    found: list[dict[str, str]] = []
    for table in TABLES:
        with table.open(encoding="utf-8", newline="") as lines:
            found.extend(csv.DictReader(lines))
    return found


def above(name: str, parents: dict[str, str]) -> Iterator[str]:
    """Give the parent of an organisation, its parent, and so on, until one comes again."""
    seen: set[str] = set()
    while (name := parents[name]) and name not in seen:
        seen.add(name)
        yield name


def plain(form: str) -> str:
    """Give a name without its accents."""
    letters = unicodedata.normalize("NFKD", form)
    return "".join(each for each in letters if not unicodedata.combining(each))


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
        """Every parent is the name of a row."""
        names = {row["name"] for row in rows()}

        assert set() == {row["parent"] for row in rows() if row["parent"]} - names

    def test_parents_end(self) -> None:
        """No organisation is above itself."""
        parents = {row["name"]: row["parent"] for row in rows()}

        assert [name for name in parents if name in list(above(name, parents))] == []

    def test_seats(self) -> None:
        """Only what several states own, or what works in many, has no country."""
        homeless = {row["name"] for row in rows() if not row["country"]}
        many = {row["name"] for row in rows() if row["kind"] == "multilateral"}

        assert homeless - many == {
            "Itaipu Binacional",
            "Global Energy Alliance for People and Planet",
        }
        assert many <= homeless

    def test_cells_are_trimmed(self) -> None:
        """No form has blanks around it, and none is empty between bars."""
        forms = [form for row in rows() if row["aliases"] for form in row["aliases"].split("|")]
        forms += [row[column] for row in rows() for column in ("name", "acronym", "parent")]

        assert [form for form in forms if form != " ".join(form.split())] == []
        assert "" not in [form for row in rows() for form in row["aliases"].split("|")[1:]]

    def test_aliases_add_a_form(self) -> None:
        """No alias repeats a form, or is one that the index makes itself by leaving accents out."""
        needless = [
            (row.name, alias)
            for row in default_gazetteer().rows
            for alias in row.aliases
            if alias in {plain(form) for form in row.surfaces if form != alias}
        ]

        assert needless == []

    def test_no_common_words(self) -> None:
        """No form is a term, a unit or a word that texts use for something else."""
        forms = {form for row in default_gazetteer().rows for form in row.surfaces}

        assert set() == forms & (CAPITALS | WORDS)

    def test_lookup(self) -> None:
        """An acronym finds its organisation."""
        found = default_gazetteer().named("MIGA")

        assert found is not None
        assert found.name == "Multilateral Investment Guarantee Agency"


class TestIndex:
    """Names of a text, looked up."""

    KIA: Final = (Organisation("Kia", country="KR"), Organisation("KIA", country="KW"))

    @pytest.mark.parametrize("rows", [KIA, KIA[::-1]])
    @pytest.mark.parametrize(("text", "country"), [("Kia", "KR"), ("KIA", "KW")])
    def test_capitals(self, rows: tuple[Organisation, ...], text: str, country: str) -> None:
        """Capitals tell two names apart, whichever stands first."""
        table = Gazetteer(rows)
        named = table.named(text)
        found = table.index.at(f"{text} said", f"{text} said".lower(), 0)

        assert named is not None
        assert found is not None
        assert (country, country) == (named.country, found.value.country)

    @pytest.mark.parametrize("text", ["KazEnergy", "Kazenergy", "KAZENERGY"])
    def test_forms_in_other_capitals(self, text: str) -> None:
        """Forms of one organisation may differ in capitals alone."""
        row = Organisation("Kazenergy", aliases=("KazEnergy",))
        found = Gazetteer([row]).index.at(text, text.lower(), 0)

        assert found is not None
        assert row == found.value

    def test_longest(self) -> None:
        """The longest name that begins at a place is found."""
        table = Gazetteer([Organisation("Eni"), Organisation("Eni Plenitude")])
        found = table.index.at("Eni Plenitude", "eni plenitude", 0)

        assert found is not None
        assert found.surface == "Eni Plenitude"

    def test_no_accents(self) -> None:
        """A name is also found without its accents."""
        row = Organisation("Türkiye Petrolleri")

        assert row == Gazetteer([row]).named("Turkiye Petrolleri")


class TestPage:
    """The page of the docs on the tables."""

    def test_counts(self) -> None:
        """The page states how many organisations each table holds."""
        text = organisations.PAGE.read_text(encoding="utf-8")

        assert organisations.page(text) == text


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

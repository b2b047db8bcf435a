"""The tables of countries and places hold what their columns promise."""

import csv
from collections import Counter
from importlib.resources import files
from pathlib import Path
from typing import Final

import pytest

from energydeals._iso3166 import ALPHA_2
from energydeals.errors import InvalidValueError
from energydeals.gazetteer import default_gazetteer
from energydeals.gazetteer.rows import projects_of
from energydeals.gazetteer.tables import geography
from energydeals.project import ProjectKind
from generate import countries

PLACES: Final = Path(str(files("energydeals.gazetteer"))) / "places.csv"
PROJECTS: Final = PLACES.with_name("projects.csv")
KINDS: Final = {"city", "region", "field", "port", "sea", "site"}
#: Places of several countries, or of none, besides the seas.
SHARED: Final = {"region", "field"}
#: Words that also name a place, and that a text means far oftener than the place.
COMMON_WORDS: Final = frozenset(
    """
    Bath Batman Brent Casino Dalia Dragon Emerald Enterprise Firefly Ginger Hail Home Hope Jubilee
    Kingfisher Lapa Man March Mars May Mobile Monsoon Most Neon Nice Of Oral Orange Police Pluto
    Quest Raven Reading Sal Split Sur Thor Trident Troy Venus Victory Via Vision
    """.split()
)
#: Given names and surnames that also name a place.
PERSONS: Final = frozenset(
    """
    Adam Anna Brody Charlotte Florence Harald Jackson Jinping Karan Katherine Kristin Lara Lincoln
    Liza Lori Madison Magdalena Maria Mary Murakami Salman Siri Vladimir
    """.split()
)
#: Forms that mean a place and an organisation; the text decides.
BOTH: Final[frozenset[str]] = frozenset()


def rows() -> list[dict[str, str]]:
    """Give the rows of the places as they stand in the file."""
    with PLACES.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def forms(row: dict[str, str]) -> list[str]:
    """Give the name and the aliases of a row."""
    return [row["name"], *filter(None, row["aliases"].split("|"))]


class TestCountries:
    """The countries."""

    def test_generated(self) -> None:
        """The file is what its script writes."""
        assert countries.table() == countries.PATH.read_text(encoding="utf-8")

    def test_names_are_unique(self) -> None:
        """No name is that of two countries."""
        owners = Counter(name for code in countries.codes() for name in countries.names(code))

        assert [name for name, count in owners.items() if count > 1] == []

    def test_adjectives_are_unique(self) -> None:
        """No adjective is that of two countries, and none is a name."""
        adjectives = [each for row in countries.DEMONYMS.values() for each in row.split("|")]
        names = {name for code in countries.codes() for name in countries.names(code)}

        assert [each for each, count in Counter(adjectives).items() if count > 1] == []
        assert set(adjectives) & names == set()

    @pytest.mark.parametrize(
        ("name", "code"),
        [
            ("Britain", "GB"),
            ("Congo", "CG"),
            ("Cote d'Ivoire", "CI"),
            ("DRC", "CD"),
            ("Guinea", "GN"),
            ("Guinea-Bissau", "GW"),
            ("New Guinea", "PG"),
            ("Niger", "NE"),
            ("Republic of Korea", "KR"),
            ("Turkiye", "TR"),
            ("U.A.E.", "AE"),
            ("U.S.", "US"),
            ("Kingdom of Saudi Arabia", "SA"),
        ],
    )
    def test_press_names(self, name: str, code: str) -> None:
        """The press's names of a country find it."""
        assert code == geography().countries.get(name)

    @pytest.mark.parametrize(
        ("text", "end"), [("Guinea-Bissau", 13), ("Equatorial Guinea", 17), ("Niger", 5)]
    )
    def test_longest(self, text: str, end: int) -> None:
        """The longest name at a place is found."""
        found = geography().countries.at(text, text.lower(), 0)

        assert found is not None
        assert end == found.end

    def test_no_part_of_a_word(self) -> None:
        """A name that goes on is another word."""
        assert geography().countries.at("Nigeria", "nigeria", 0) is not None
        assert geography().countries.at("Nigerdelta", "nigerdelta", 0) is None


class TestPlaces:
    """The places."""

    def test_table(self) -> None:
        """The file has the header and is sorted by name."""
        with PLACES.open(encoding="utf-8", newline="") as lines:
            reader = csv.reader(lines)
            header = next(reader)
            names = [row[0] for row in reader]

        assert header == ["name", "aliases", "kind", "country", "region"]
        assert sorted(names, key=str.casefold) == names

    def test_number(self) -> None:
        """There are thousands, of every kind."""
        counts = Counter(row["kind"] for row in rows())

        assert set(counts) == KINDS
        assert counts.total() >= 2500
        assert min(counts.values()) >= 100

    def test_countries(self) -> None:
        """Countries are in ISO 3166-1; only seas, and what is shared, lie in none."""
        assert {row["country"] for row in rows()} <= ALPHA_2 | {""}
        assert {row["kind"] for row in rows() if not row["country"]} <= SHARED | {"sea"}
        assert {row["country"] for row in rows() if row["kind"] == "sea"} == {""}

    def test_rows_are_unique(self) -> None:
        """No place stands in two rows."""
        counts = Counter((row["name"], row["country"]) for row in rows())

        assert [key for key, count in counts.items() if count > 1] == []

    def test_forms_are_unique(self) -> None:
        """No form means two places of one country."""
        counts = Counter((form, row["country"]) for row in rows() for form in forms(row))

        assert [key for key, count in counts.items() if count > 1] == []

    def test_cells(self) -> None:
        """Names begin with a capital or a digit and carry no blanks at their ends."""
        every = [form for row in rows() for form in forms(row)]

        assert [form for form in every if form != form.strip() or "  " in form] == []
        assert [form for form in every if not (form[0].isupper() or form[0].isdigit())] == []

    def test_no_country(self) -> None:
        """No place has the name of its own country; Georgia is a state of another."""
        names = {name: code for code in countries.codes() for name in countries.names(code)}

        assert {form for row in rows() for form in forms(row) if form in names} == {"Georgia"}

    def test_no_organisation(self) -> None:
        """No place has the name of an organisation."""
        organisations = {form for row in default_gazetteer().rows for form in row.surfaces}
        every = {form for row in rows() for form in forms(row)}

        assert every & organisations <= BOTH

    def test_no_common_words(self) -> None:
        """No place is a common word or the name of many persons."""
        every = {form for row in rows() for form in forms(row)}

        assert every & (COMMON_WORDS | PERSONS) == set()

    @pytest.mark.parametrize(
        ("name", "countries_of_it"),
        [
            ("Punjab", {"IN", "PK"}),
            ("Tripoli", {"LB", "LY"}),
            ("Aqtobe", {"KZ"}),
            ("Georgia", {"US"}),
            ("North Sea", {None}),
            ("Świnoujście", {"PL"}),
            ("Swinoujscie", {"PL"}),
            ("Gulf of America", {None}),
            ("Ras Laffan", {"QA"}),
            ("Vaca Muerta", {"AR"}),
        ],
    )
    def test_lookup(self, name: str, countries_of_it: set[str | None]) -> None:
        """A name gives the countries where such a place lies."""
        found = geography().places.get(name)

        assert found is not None
        assert countries_of_it == {row.country for row in found}


class TestProjects:
    """The projects that the press calls by their names alone."""

    def rows(self) -> list[list[str]]:
        with PROJECTS.open(encoding="utf-8", newline="") as lines:
            return list(csv.reader(lines))

    def test_table(self) -> None:
        """The file has the header, is sorted by name, and holds each name once a country."""
        header, *table = self.rows()
        keys = [(name, country) for name, _, country in table]

        assert header == ["name", "kind", "country"]
        assert sorted(keys, key=lambda key: key[0].casefold()) == keys
        assert len(set(keys)) == len(keys)

    def test_kinds(self) -> None:
        """Names of one project have one kind; a flow and a company are no projects."""
        kinds = {(name, kind) for name, kind, _ in self.rows()[1:]}

        assert len(kinds) == len({name for name, _ in kinds})
        assert {"supply", "company"}.isdisjoint(kind for _, kind in kinds)

    def test_names_are_their_own(self) -> None:
        """No project has the name of an organisation, a place of its country or a common word."""
        projects = {(name, country) for name, _, country in self.rows()[1:]}
        names = {name for name, _ in projects}
        organisations = {form for row in default_gazetteer().rows for form in row.surfaces}

        assert projects & {(form, row["country"]) for row in rows() for form in forms(row)} == set()
        assert names & (organisations | COMMON_WORDS | PERSONS) == set()

    def test_lookup(self) -> None:
        """A name gives what the plant is; one on a border lies in both countries."""
        found = geography().places.get("Itaipu")

        assert found is not None
        assert {(ProjectKind.HYDRO_PLANT, "BR"), (ProjectKind.HYDRO_PLANT, "PY")} == {
            (row.project, row.country) for row in found
        }

    def test_fault(self) -> None:
        """A kind that is none is an error."""
        with pytest.raises(InvalidValueError) as raised:
            projects_of(["name,kind,country\n", "Zed,plant,FR\n"], "own.csv")

        assert "own.csv:2: kind: expected one of solar_farm," in str(raised.value)

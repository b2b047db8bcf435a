"""Organisations that the caller knows: rows of a file, spans, and functions that find them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from energydeals import read_announcement
from energydeals.gazetteer import Gazetteer, default_gazetteer, read_organisations
from energydeals.party import Party, PartyKind
from energydeals.reading import Entity

TEXT = "Velmora and the southern grid signed a power purchase agreement for 90 MW of wind."
GRID = "the southern grid"
START = TEXT.index(GRID)
ENTITY = Entity(
    START, START + len(GRID), "Southern Grid", kind=PartyKind.STATE_COMPANY, country="KZ"
)


def grid(text: str) -> Iterator[Entity]:
    """Find the grid by words that no table of names can hold."""
    if GRID in text:
        yield ENTITY


def parties(text: str, **options: object) -> dict[str, Party]:
    """Give the parties that are read, by name."""
    read = read_announcement(text, **options)  # type: ignore[arg-type]  # passed on as given
    return {each.party.name: each.party for deal in read.deals for each in deal.participations}


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Give a file with one organisation."""
    path = tmp_path / "own.csv"
    path.write_text(
        "name,acronym,aliases,kind,country,parent\n"
        "Velmora Wind,VLW,Velmora|Velmora Wind Farms,fund,GE,Velmora Holding\n",
        encoding="utf-8",
    )
    return path


@pytest.mark.parametrize("entities", [[ENTITY], (ENTITY,), iter([ENTITY]), grid])
def test_spans_and_functions(entities: object) -> None:
    """A list, a stream and a function give the same party, whose evidence is its words."""
    party = parties(TEXT, entities=entities)["Southern Grid"]

    assert (party.kind, party.country) == (PartyKind.STATE_COMPANY, "KZ")
    assert {GRID} == {proof.quote for proof in party.evidence}


def test_function_is_called_once_with_the_text() -> None:
    """A function sees the text as it was given."""
    seen: list[str] = []

    def watch(text: str) -> list[Entity]:
        seen.append(text)
        return []

    read_announcement(TEXT, entities=watch)

    assert seen == [TEXT]


def test_span_names_its_short_form() -> None:
    """What a span names goes on by its short name."""
    text = "Zhol Power Trading signed a power purchase agreement with Eni. Zhol pays for 90 MW."
    span = Entity(0, 18, "Zhol Power Trading", country="KZ")

    assert parties(text, entities=[span])["Zhol Power Trading"].country == "KZ"


def test_span_hides_what_overlaps_it() -> None:
    """A span wins over a name of the gazetteer, and a later span over none."""
    text = "Eni Plenitude signed a power purchase agreement with Masdar for 90 MW."
    first, second = Entity(0, 3, "Eni of old"), Entity(0, 13, "Plenitude")

    assert {"Eni of old", "Masdar"} == set(parties(text, entities=[first, second]))


def test_rows(own: Path) -> None:
    """A row of a file gives name, kind, country and parent."""
    gazetteer = default_gazetteer().with_rows(read_organisations(own))
    party = parties(TEXT, gazetteer=gazetteer)["Velmora Wind"]

    assert (party.kind, party.country, party.parent) == (PartyKind.FUND, "GE", "Velmora Holding")


def test_rows_alone(own: Path) -> None:
    """A gazetteer of one row knows nothing else."""
    text = "VLW and Masdar signed a power purchase agreement for 90 MW of wind."
    found = parties(text, gazetteer=Gazetteer(read_organisations(own)))

    assert {name: party.country for name, party in found.items()} == {
        "Velmora Wind": "GE",
        "Masdar": None,
    }

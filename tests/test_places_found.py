"""Places in texts written for it."""

import pytest

from energydeals.reading.names.organisations import find_organisations
from energydeals.reading.names.places import find_places
from energydeals.reading.words.source import source_of


def places(text: str) -> list[tuple[str, str, str | None]]:
    """Give the name, kind and country of the places of a text."""
    source = source_of(text)
    found = find_places(source, find_organisations(source))
    return [(each.name, each.kind, each.country) for each in found]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("It is built in Kenya.", ("Kenya", "country", "KE")),
        ("It is built in the Zarrin district.", ("Zarrin", "region", None)),
        ("It lies in Zarrin Province.", ("Zarrin", "region", None)),
        ("It lies off the port of Zarrin.", ("Zarrin", "port", None)),
        ("It is built near Zarrin.", ("Zarrin", "site", None)),
        ("It is built near Paris, Texas.", ("Paris", "city", "US")),
        ("In Paris, Kenya signed it.", ("Paris", "city", "FR")),
        ("It is built in Zarrin, Kenya.", ("Zarrin", "site", "KE")),
        ("It lies in Kenya's Zarrin Basin.", ("Zarrin Basin", "site", "KE")),
        ("It lies in the Aktobe region.", ("Aktobe", "region", "KZ")),
        ("A block in the Gulf of Suez was won.", ("Gulf of Suez", "region", "EG")),
        ("It lies offshore Angola.", ("Angola", "country", "AO")),
        ("It is built in Rio de Janeiro.", ("Rio de Janeiro", "city", "BR")),
    ],
)
def test_place(text: str, place: tuple[str, str, str | None]) -> None:
    """Tables and the words beside a name make it a place."""
    assert place in places(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was lent by the Bank of China.",
        "The Kenyan side agreed.",
        "It was signed in May.",
        "Korvex Ltd won it.",
        "It cost US$5 million.",
        "They met in State House.",
    ],
)
def test_nothing(text: str) -> None:
    """Names of organisations, adjectives and months are no places."""
    assert places(text) == []

"""Records that a person or a model made, against their text."""

from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals import (
    Announcement,
    Deal,
    Evidence,
    Figure,
    Instrument,
    PartialDate,
    Participation,
    Party,
    Place,
    Project,
    Role,
    StatedMoney,
    Status,
    read_announcement,
)
from energydeals._walk import evidenced_records
from energydeals.strategies import announcements
from energydeals.verify import Finding, Severity, locate_evidence, verify
from energydeals.verify.quotes import Quotes
from energydeals.verify.records import PROVEN_FIELDS

ROOT = Path(__file__).parents[1]
TEXT = "On 5 May 2024 Eni signed a contract with Sonatrach of Algeria for “about  $530 million”."


def said(field: str, quote: str) -> tuple[Evidence, ...]:
    """Give evidence as a model gives it: words without a place."""
    return (Evidence(field, None, None, quote),)


def deal(**changes: Any) -> Announcement:
    """Give a sound record of the text, with changes."""
    figure = Figure(
        StatedMoney.about(530_000_000, "USD"), evidence=said("money", "about $530 million")
    )
    eni = Party("Eni", country="IT", evidence=said("name", "Eni") + said("country", "Eni"))
    sound: dict[str, Any] = {
        "id": "1",
        "status": Status.SIGNED,
        "date": PartialDate(2024, 5, 5),
        "figures": (figure,),
        "participations": (Participation(eni),),
        "evidence": said("status", "signed") + said("date", "5 May 2024"),
    }
    return Announcement(deals=(Deal(**(sound | changes)),))


def rules(announcement: Announcement, text: str = TEXT) -> list[tuple[str, str]]:
    """Give the rule and path of each finding."""
    return [(finding.rule, finding.path) for finding in verify(announcement, text)]


def test_sound() -> None:
    """A record that follows from its words has no finding; white space and marks are folded."""
    assert rules(deal()) == []


@pytest.mark.parametrize(
    ("changes", "rule", "path"),
    [
        (
            {"evidence": said("status", "was cancelled") + said("date", "5 May 2024")},
            "quote absent",
            "$.deals[0].status",
        ),
        (
            {
                "evidence": (Evidence("status", 0, 6, "signed"), *said("date", "5 May 2024")),
            },
            "quote repaired",
            "$.deals[0].status",
        ),
        ({"instrument": Instrument.MOU}, "no words", "$.deals[0].instrument"),
        ({"date": PartialDate(2024, 5, 6)}, "date absent", "$.deals[0].date"),
        (
            {
                "figures": (
                    Figure(
                        StatedMoney.exactly(530_000_000, "USD"),
                        evidence=said("money", "about $530 million"),
                    ),
                )
            },
            "sum contradicts its words",
            "$.deals[0].figures[0].money",
        ),
        (
            {
                "figures": (
                    Figure(
                        StatedMoney.about(530_000_000, "USD"), evidence=said("money", "Algeria")
                    ),
                )
            },
            "sum contradicts its words",
            "$.deals[0].figures[0].money",
        ),
        ({"figures": ()}, "sum unused", "$"),
    ],
)
def test_fault(changes: dict[str, Any], rule: str, path: str) -> None:
    """Each fault has its rule and its path."""
    assert (rule, path) in rules(deal(**changes))


def test_names_and_countries() -> None:
    """A party or country that the text does not name is found."""
    party = Party("Gazprom", country="RU", evidence=said("name", "Sonatrach"))
    place = Place(country="NO", evidence=said("country", "Algeria"))
    record = deal(
        participations=(Participation(party, Role.BUYER, evidence=said("role", "signed")),),
        projects=(Project("plant", place=place, evidence=said("name", "contract")),),
    )

    assert {("name absent", "$.deals[0].participations[0].party.name")} <= set(rules(record))
    assert {path for rule, path in rules(record) if rule == "country absent"} == {
        "$.deals[0].participations[0].party.country",
        "$.deals[0].projects[0].place.country",
    }


def test_messages() -> None:
    """A message stands for itself, so that it can be sent back to a model."""
    record = deal(evidence=said("status", "was cancelled") + said("date", "5 May 2024"))
    (finding,) = verify(record, TEXT)

    assert finding == Finding(
        "$.deals[0].status",
        Severity.ERROR,
        "quote absent",
        "was cancelled",
        "the text does not hold the words 'was cancelled': quote it exactly",
    )


def test_own_reading_is_sound() -> None:
    """What the reader gives has no error and claims nothing without words."""
    text = (ROOT / "examples" / "announcement.txt").read_text(encoding="utf-8")
    findings = verify(read_announcement(text), text)

    assert [each for each in findings if each.rule in ("no words", "quote absent")] == []
    assert [each for each in findings if each.severity is Severity.ERROR] == []


def test_every_record_is_checked() -> None:
    """The fields that need words are named for every kind of record, and exist."""
    assert {type(record) for _, record in evidenced_records(deal())} <= set(PROVEN_FIELDS)
    for kind, names in PROVEN_FIELDS.items():
        assert set(names) <= {field.name for field in attrs.fields(kind)}


@given(announcements(), st.text(max_size=100))
def test_any_record(announcement: Announcement, text: str) -> None:
    """Any record can be checked against any text."""
    assert isinstance(verify(announcement, text), list)


class TestPlaces:
    """Finding the places of quotes."""

    def test_folded(self) -> None:
        """White space and quotation marks may differ; the words become those of the text."""
        placed = locate_evidence(deal(), TEXT)
        (evidence,) = placed.deals[0].figures[0].evidence

        assert evidence.quote == "about  $530 million"
        assert evidence.holds_in(TEXT)

    def test_twice(self) -> None:
        """A quote that stands twice has no place."""
        record = deal(evidence=said("status", "n"))

        assert locate_evidence(record, TEXT).deals[0].evidence == said("status", "n")

    @given(announcements(), st.text(max_size=100))
    def test_nothing_is_lost(self, announcement: Announcement, text: str) -> None:
        """Placing twice is placing once, and every place holds."""
        placed = locate_evidence(announcement, text)

        assert placed == locate_evidence(placed, text)
        assert len(list(evidenced_records(placed))) == len(list(evidenced_records(announcement)))

    @given(st.text(alphabet="a \n'“’\"b", max_size=40), st.integers(0, 39), st.integers(1, 10))
    def test_own_words(self, text: str, start: int, length: int) -> None:
        """Any words of a text are found in it."""
        quote = text[start : start + length]
        if quote.strip():
            assert (start, start + len(quote)) in Quotes(text).places(quote) or (
                quote in text[: start + length - 1]
            )

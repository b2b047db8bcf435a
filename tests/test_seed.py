"""The announcement that the library starts from, and one in our own words, read in full."""

import json
from pathlib import Path

import pytest

from energydeals import (
    Announcement,
    Bounds,
    Instrument,
    Money,
    Purpose,
    Role,
    StatedMoney,
    Status,
    read_announcement,
)
from energydeals._walk import evidenced_records

ROOT = Path(__file__).parents[1]
SEED = ROOT.parent / "shared" / "seed"
SOURCES = {
    "own words": ROOT / "examples" / "announcement.txt",
    "as published": SEED / "article.txt",
}
BILLION = 10**9


@pytest.fixture(params=SOURCES)
def text(request: pytest.FixtureRequest) -> str:
    """Give each text that tells the same facts."""
    path = SOURCES[request.param]
    if not path.exists():
        pytest.skip(f"needs {path.name}, which is not part of the project")
    return path.read_text(encoding="utf-8")


@pytest.fixture
def read(text: str) -> Announcement:
    """Give what is read of it."""
    return read_announcement(text)


def test_head(read: Announcement) -> None:
    """When, where, by whom and who speaks."""
    place = read.place

    assert str(read.published) == "2025-09-05"
    assert place is not None
    assert (place.name, place.country) == ("Astana", "KZ")
    assert read.source == "Trend"
    assert [(each.name, each.office) for each in read.speakers] == [
        ("Kassym-Jomart Tokayev", "President of Kazakhstan")
    ]


def test_bundle(read: Announcement) -> None:
    """The bundle counts its documents; its sum is the total of what it holds."""
    bundle, memorandum, loan = read.deals

    assert (bundle.instrument, bundle.status) == (Instrument.COMMERCIAL_DOCUMENTS, Status.SIGNED)
    assert bundle.document_count == Bounds.more_than(70)
    assert [(each.money, each.purpose) for each in bundle.figures] == [
        (StatedMoney.exactly(15 * BILLION, "USD"), Purpose.AGGREGATE)
    ]
    assert [(each.deal_id, each.certain) for each in bundle.includes] == [
        (memorandum.id, False),
        (loan.id, False),
    ]


def test_memorandum(read: Announcement) -> None:
    """The memorandum has a lower end only."""
    deal = read.deals[1]
    (project,) = deal.projects
    place = project.place

    assert (deal.instrument, deal.status) == (Instrument.MOU, Status.MOU_SIGNED)
    assert [each.money for each in deal.figures] == [StatedMoney.more_than(BILLION, "USD")]
    assert [(each.party.name, each.party.country) for each in deal.participations] == [
        ("CNPC", "CN")
    ]
    assert (str(project.kind), project.products) == ("gas_chemical_complex", ("urea",))
    assert place is not None
    assert (place.region, place.country) == ("Aktobe", "KZ")


def test_loan(read: Announcement) -> None:
    """The loan is about a sum, and agreed, not signed."""
    deal = read.deals[2]
    (project,) = deal.projects
    place = project.place

    assert (deal.instrument, deal.status) == (Instrument.FINANCING, Status.AGREED)
    assert [(each.money, each.purpose) for each in deal.figures] == [
        (StatedMoney.about(530 * 10**6, "USD"), Purpose.LOAN)
    ]
    assert deal.figures[0].money.high == Money(530 * 10**6, "USD")
    assert [(each.party.name, each.role) for each in deal.participations] == [
        ("China Development Bank", Role.LENDER)
    ]
    assert (str(project.kind), project.products) == ("pipeline", ("ethane", "propane"))
    assert place is not None
    assert (place.region, place.country) == ("Atyrau", "KZ")


def test_evidence(text: str, read: Announcement) -> None:
    """Every record but the announcement has evidence, and every quote stands where it says."""
    for path, record in evidenced_records(read):
        assert record.evidence or path == "$"
        assert all(each.holds_in(text) for each in record.evidence)


def test_gold() -> None:
    """The gold record of the published text agrees on every sum, place and status."""
    if not SEED.exists():
        pytest.skip("needs the seed's gold record, which is not part of the project")
    gold = json.loads((SEED / "gold.json").read_text(encoding="utf-8"))
    read = read_announcement((SEED / "article.txt").read_text(encoding="utf-8"))

    assert [each["status"] for each in gold["deals"]] == [str(each.status) for each in read.deals]
    assert [each["instrument"] for each in gold["deals"]] == [
        str(each.instrument) for each in read.deals
    ]
    assert [each["amounts"][0]["surface"] for each in gold["deals"]] == [
        next(proof.quote for proof in each.figures[0].evidence if proof.field == "money")
        for each in read.deals
    ]
    assert [[each["name"] for each in deal["parties"]] for deal in gold["deals"]] == [
        [each.party.name for each in deal.participations] for deal in read.deals
    ]

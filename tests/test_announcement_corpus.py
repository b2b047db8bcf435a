"""The announcements of the corpus and their records fit each other and the library's codes."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any, Final

import pytest

from energydeals._iso3166 import ALPHA_2
from energydeals._iso4217 import ALPHA_3
from energydeals.deal import Instrument, Purpose, Status
from energydeals.party import PartyKind, Role
from energydeals.project import ProjectKind
from energydeals.units import Unit

CORPUS: Final = Path(__file__).parent / "corpus"
ORDINARY: Final = CORPUS / "ordinary"
#: Those that the reader was made with, and those written later by people who had not seen it.
FOLDERS: Final = tuple(CORPUS / name for name in ("announcements", "fresh", "pages", "plain"))
RECORDS: Final = sorted(path for folder in FOLDERS for path in folder.glob("*.json"))
KEYS: Final = set(
    """
    id lang published published_in_text dateline_place dateline_surface news_source speaker
    attribution text_sha256 text_chars deals other_amounts traps
    """.split()
)
DEAL_KEYS: Final = set(
    """
    summary instrument status stage_words date term_years parties projects amounts salience
    """.split()
)
AMOUNT_KEYS: Final = set(
    "surface start end low low_open high high_open currency approximate what".split()
)
#: What a hedge makes of a sum: low, low open, high, high open (a sum or none), approximate.
HEDGES: Final = {
    r"more than|over|exceeding": (True, True, False, False, False),
    r"at least|minimum": (True, False, False, False, False),
    r"up to|as much as": (False, False, True, False, False),
    r"nearly|almost": (False, False, True, True, True),
    r"about|around|some|roughly|approximately|(?:an )?estimated": (True, False, True, False, True),
}
DAY: Final = re.compile(r"(?:[0-9]{4}|XXXX)(?:-[0-9]{2}(?:-[0-9]{2})?)?")

Json = dict[str, Any]


def read(path: Path) -> Json:
    """Give the record of a file."""
    record: Json = json.loads(path.read_text(encoding="utf-8"))
    return record


def text_of(path: Path) -> str:
    """Give the text that a record tells of."""
    return path.with_suffix(".txt").read_bytes().decode("utf-8")


def flat(text: str) -> str:
    """Give a text without its line breaks."""
    return " ".join(text.split())


def amounts_of(record: Json) -> list[Json]:
    """Give all sums of a record."""
    deals: list[Json] = record["deals"]
    others: list[Json] = record["other_amounts"]
    return [*(amount for deal in deals for amount in deal["amounts"]), *others]


def test_pairs() -> None:
    """Every text has a record, every record a text, and there are at least 60."""
    texts = {path.stem for folder in FOLDERS for path in folder.glob("*.txt")}

    assert {path.stem for path in RECORDS} == texts
    assert len(texts) >= 60


def test_every_code_is_needed() -> None:
    """Every instrument, status and kind of project stands in a record."""
    deals = [deal for path in RECORDS for deal in read(path)["deals"]]
    kinds = {project["kind"] for deal in deals for project in deal["projects"]}

    assert {str(each) for each in Instrument} - {deal["instrument"] for deal in deals} == set()
    assert {str(each) for each in Status} - {deal["status"] for deal in deals} == set()
    assert {str(each) for each in ProjectKind} - kinds == set()


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: str(path.stem))
class TestRecord:
    """One record."""

    def test_keys(self, path: Path) -> None:
        """The record, its deals and its sums have the keys of the format."""
        record = read(path)

        assert set(record) - {"news_source_alt", "published_alt"} == KEYS
        for deal in record["deals"]:
            assert set(deal) - {"aggregate_of", "document_count"} == DEAL_KEYS
        for amount in amounts_of(record):
            assert set(amount) - {"equivalent"} == AMOUNT_KEYS

    def test_text(self, path: Path) -> None:
        """The record tells of this very text."""
        record, text = read(path), text_of(path)

        assert record["id"] == path.stem
        assert record["text_chars"] == len(text)
        assert record["text_sha256"] == hashlib.sha256(text.encode()).hexdigest()

    def test_codes(self, path: Path) -> None:
        """All codes are the library's."""
        for deal in read(path)["deals"]:
            assert deal["instrument"] in {str(each) for each in Instrument}
            assert deal["status"] in {str(each) for each in Status}
            assert deal["salience"] in {"main", "background"}
            for party in deal["parties"]:
                assert party["role"] in {str(each) for each in Role}
                assert party["kind"] in {str(each) for each in PartyKind}
            for project in deal["projects"]:
                assert project["kind"] in {str(each) for each in ProjectKind}
                capacity = project["capacity"]
                assert capacity is None or capacity["unit"] in {str(each) for each in Unit}

    def test_countries_and_currencies(self, path: Path) -> None:
        """Countries are in ISO 3166-1, currencies in ISO 4217."""
        record = read(path)
        parties = [party for deal in record["deals"] for party in deal["parties"]]
        projects = [project for deal in record["deals"] for project in deal["projects"]]
        lands = {each["country"] for each in parties}
        lands |= {each["location"]["country"] for each in projects}

        assert lands <= ALPHA_2 | {None}
        assert {each["currency"] for each in amounts_of(record)} <= ALPHA_3

    def test_amounts(self, path: Path) -> None:
        """Every sum stands where its offsets say, within ordered bounds and with a purpose."""
        record, text = read(path), text_of(path)
        for amount in amounts_of(record):
            assert text[amount["start"] : amount["end"]] == amount["surface"]
            assert amount["what"] in {str(each) for each in Purpose}
            low, high = amount["low"], amount["high"]
            if low is not None and high is not None:
                assert low <= high
                assert not (low == high and (amount["low_open"] or amount["high_open"]))

    def test_hedges(self, path: Path) -> None:
        """The hedge that begins a sum makes its bounds."""
        for amount in amounts_of(read(path)):
            for hedge, expected in HEDGES.items():
                if re.match(rf"(?:{hedge})\s", amount["surface"], re.IGNORECASE):
                    assert expected == (
                        amount["low"] is not None,
                        amount["low_open"],
                        amount["high"] is not None,
                        amount["high_open"],
                        amount["approximate"],
                    )

    def test_words(self, path: Path) -> None:
        """Words of the stage, names of parties, speaker, source and place stand in the text."""
        record, text = read(path), flat(text_of(path))
        for deal in record["deals"]:
            assert flat(deal["stage_words"]) in text
            for party in deal["parties"]:
                assert flat(party["name"]) in text
        sources = [record["news_source"], *record.get("news_source_alt", [])]
        assert record["speaker"] is None or record["speaker"] in text
        assert record["dateline_surface"] is None or record["dateline_surface"] in text
        assert sources == [None] or any(each in text for each in sources)

    def test_days(self, path: Path) -> None:
        """Days are days of the calendar, months or years, the year perhaps unknown."""
        record = read(path)
        days = [record["published"], *(deal["date"] for deal in record["deals"])]

        assert [day for day in days if day is not None and not DAY.fullmatch(day)] == []

    def test_aggregates(self, path: Path) -> None:
        """A total names its parts, which are other deals of the record, and has a sum."""
        deals = read(path)["deals"]
        for number, deal in enumerate(deals):
            parts = deal.get("aggregate_of")
            if parts is not None:
                assert number not in parts
                assert set(parts) <= set(range(len(deals)))
                assert "aggregate" in {amount["what"] for amount in deal["amounts"]}


def test_ordinary_pages() -> None:
    """There are 60 pages that announce nothing, of 60 to 250 words, many of them with money."""
    pages = [path.read_text(encoding="utf-8") for path in sorted(ORDINARY.glob("*.txt"))]
    money = re.compile(r"[$€£] ?[0-9]|[0-9] (?:[bm]illion )?(?:euros|yuan|tenge|kroner|dollars)")

    assert len(pages) == 60
    assert [page for page in pages if not 60 <= len(page.split()) <= 250] == []
    assert sum(money.search(page) is not None for page in pages) >= 25

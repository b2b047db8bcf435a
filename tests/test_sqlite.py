"""The SQLite base: added to, queried, read back."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from energydeals import (
    Announcement,
    Deal,
    Figure,
    Participation,
    Party,
    Place,
    Project,
    Role,
    StatedMoney,
)
from energydeals.deal import Inclusion
from energydeals.serialisers.sqlite import StoreError, add, announcements, connect
from energydeals.serialisers.tables import announcement_key
from energydeals.strategies import announcements as any_announcement

LISTS = st.lists(any_announcement(), max_size=3, unique_by=announcement_key)


def visit() -> Announcement:
    """Give an announcement of a bundle that may hold a loan."""
    loan = Deal(
        id="2",
        participations=(Participation(Party("China Development Bank"), Role.LENDER),),
        projects=(Project("pipeline", place=Place(country="KZ")),),
        figures=(Figure(StatedMoney.about(530_000_000, "USD")),),
    )
    bundle = Deal(
        id="1",
        figures=(Figure(StatedMoney.exactly(15_000_000_000, "USD")),),
        includes=(Inclusion("2", certain=False),),
    )
    spare = Figure(StatedMoney.exactly(7, "USD"))
    return Announcement(text_sha256="a" * 64, deals=(bundle, loan), other_figures=(spare,))


class TestBase:
    """What is added is there."""

    @settings(max_examples=50)
    @given(LISTS)
    def test_round_trip(self, records: list[Announcement]) -> None:
        """Whatever can be announced is stored and read back the same."""
        base = connect(":memory:")

        assert len(records) == add(base, records)
        assert records == list(announcements(base))

    @settings(max_examples=50)
    @given(any_announcement())
    def test_twice_is_once(self, record: Announcement) -> None:
        """Adding an announcement again changes nothing."""
        base = connect(":memory:")
        add(base, [record])
        before = list(base.iterdump())
        add(base, [record])

        assert before == list(base.iterdump())

    def test_new_reading(self) -> None:
        """A later reading of a text takes the place of the earlier one, in every table."""
        base = connect(":memory:")
        add(base, [visit(), Announcement(text_sha256="a" * 64, source="Trend")])

        assert list(announcements(base)) == [Announcement(text_sha256="a" * 64, source="Trend")]
        assert base.execute("SELECT count(*) FROM figures").fetchone() == (0,)

    def test_all_or_nothing(self) -> None:
        """An announcement that fails half-way leaves what was there."""
        base = connect(":memory:")
        add(base, [visit()])
        base.execute(
            "CREATE TRIGGER full BEFORE INSERT ON links BEGIN SELECT RAISE(ABORT, 'full'); END"
        )

        with pytest.raises(sqlite3.IntegrityError, match="full"):
            add(base, [visit()])

        assert list(announcements(base)) == [visit()]

    def test_keys_hold(self) -> None:
        """A part of a deal that is not there is refused."""
        base = connect(":memory:")

        with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
            base.execute("INSERT INTO projects (announcement, deal, position) VALUES ('x', '1', 0)")

    def test_file(self, tmp_path: Path) -> None:
        """A base is a file that is opened again."""
        path = tmp_path / "deals.sqlite"
        with connect(path) as base:
            add(base, [visit()])
        base.close()

        assert list(announcements(connect(path))) == [visit()]


class TestQueries:
    """The queries of the docs."""

    def test_lenders(self) -> None:
        """Who lends how much."""
        base = connect(":memory:")
        add(base, [visit()])
        rows = base.execute(
            """
            SELECT party, currency, low, qualifier
            FROM participations JOIN figures USING (announcement, deal)
            WHERE role = 'lender' AND low >= 100000000
            """
        )

        assert rows.fetchall() == [("China Development Bank", "USD", 530_000_000, "about")]


class TestRefused:
    """Files that are no base of ours."""

    def test_other_file(self, tmp_path: Path) -> None:
        """A file that is no database is refused."""
        path = tmp_path / "deals.txt"
        path.write_text("not a database, " * 100, encoding="utf-8")

        with pytest.raises(StoreError) as raised:
            connect(path)

        assert str(raised.value) == "expected a base of deals: file is not a database"

    def test_other_base(self, tmp_path: Path) -> None:
        """A database of another kind is refused and left alone."""
        path = tmp_path / "other.sqlite"
        other = sqlite3.connect(path)
        other.execute("CREATE TABLE songs (title)")
        other.commit()
        other.close()

        with pytest.raises(StoreError) as raised:
            connect(path)

        assert str(raised.value) == "expected a base of version 1, found version 0"

"""Tidy tables: rows out, the same announcements back."""

import tempfile
from math import inf
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from energydeals import Announcement, Deal, Figure, StatedMoney
from energydeals.errors import InvalidValueError
from energydeals.serialisers.tables import announcement_key, read_tables, to_rows, write_tables
from energydeals.strategies import announcements

LISTS = st.lists(announcements(), max_size=3, unique_by=announcement_key)


@settings(max_examples=30)
@given(LISTS)
def test_round_trip(records: list[Announcement]) -> None:
    """Whatever can be announced is written and read back the same."""
    with tempfile.TemporaryDirectory() as folder:
        assert len(records) == write_tables(records, folder)
        assert records == read_tables(folder)


@settings(max_examples=30)
@given(LISTS)
def test_rows_are_tied(records: list[Announcement]) -> None:
    """Every row belongs to an announcement, every part of a deal to a deal."""
    tables = to_rows(records)
    keys = {row["announcement"] for row in tables["announcements"]}
    deals = {(row["announcement"], row["deal"]) for row in tables["deals"]}

    for name, rows in tables.items():
        assert {row["announcement"] for row in rows} <= keys
        if name in ("participations", "projects", "links"):
            assert {(row["announcement"], row["deal"]) for row in rows} <= deals


@pytest.mark.parametrize(
    ("money", "interval"),
    [
        (StatedMoney.more_than(5, "USD"), (5.0, inf)),
        (StatedMoney.at_most(5, "USD"), (0.0, 5.0)),
        (StatedMoney.exactly(5, "USD"), (5.0, 5.0)),
        (StatedMoney.between(5, "6.5", "USD"), (5.0, 6.5)),
    ],
)
def test_interval(money: StatedMoney, interval: tuple[float, float]) -> None:
    """A missing low end is 0, a missing high end infinite."""
    deal = Deal(id="1", figures=(Figure(money),))
    (row,) = to_rows([Announcement(deals=(deal,))])["figures"]

    assert interval == (row["lower_bound"], row["upper_bound"])


def test_key_is_the_text() -> None:
    """Two readings of one text have one key, two texts have two."""
    first, second = (Announcement(text_sha256=digit * 64) for digit in "ab")

    assert announcement_key(first) == announcement_key(
        Announcement(text_sha256="a" * 64, source="Trend")
    )
    assert announcement_key(first) != announcement_key(second)


def test_wrong_columns(tmp_path: Path) -> None:
    """A file of other columns is refused by name."""
    write_tables([Announcement()], tmp_path)
    (tmp_path / "speakers.csv").write_text("who,what\n", encoding="utf-8")

    with pytest.raises(InvalidValueError) as raised:
        read_tables(tmp_path)

    assert str(raised.value) == (
        "speakers.csv: expected the columns announcement,position,name,office, found 'who,what'"
    )

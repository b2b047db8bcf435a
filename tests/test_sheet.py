"""The sheet: what a spreadsheet shows of deals."""

import csv
import io
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given

from energydeals import (
    Announcement,
    Deal,
    Evidence,
    Figure,
    Instrument,
    Participation,
    Party,
    Place,
    Project,
    Purpose,
    Role,
    StatedMoney,
    Status,
)
from energydeals.bounds import Bounds
from energydeals.serialisers.sheet import COLUMNS, Row, rows_of, text_link, write_csv, write_xlsx
from energydeals.strategies import announcements

FORMULA = ("=", "+", "-", "@", "\t", "\r")
LINK = "https://example.org/a#:~:text=about%20%24530%20million"
NUMBERS = ("value", "low", "low_edge", "high", "high_edge")


def row_of(money: StatedMoney) -> Row:
    """Give the row of a deal of one sum."""
    (row,) = rows_of(Announcement(deals=(Deal(id="1", figures=(Figure(money),)),)))
    return row


def loan() -> Announcement:
    """Give an announcement of a loan."""
    evidence = (Evidence("money", 10, 28, "about\n$530 million"),)
    deal = Deal(
        id="1",
        instrument=Instrument.FINANCING,
        status=Status.AGREED,
        participations=(
            Participation(Party("China Development Bank"), Role.LENDER),
            Participation(Party("=KMG"), Role.BORROWER, share=Bounds.exactly(50)),
        ),
        projects=(Project("pipeline", products=("ethane",), place=Place(country="KZ")),),
        figures=(
            Figure(StatedMoney.about(530, "USD"), Purpose.LOAN, evidence=evidence),
            Figure(StatedMoney.exactly(900, "USD"), Purpose.PROJECT_COST),
        ),
        evidence=(Evidence("status", 0, 6, "agreed"),),
    )
    return Announcement(url="https://example.org/a", deals=(deal,))


def read_back(rows: list[Row]) -> list[dict[str, str]]:
    """Write rows as CSV and read them with the standard library."""
    file = io.StringIO(newline="")
    assert len(rows) == write_csv(rows, file)
    file.seek(0)
    return list(csv.DictReader(file))


class TestRows:
    """What stands in a row."""

    @pytest.mark.parametrize(
        ("money", "cells"),
        [
            (StatedMoney.exactly(5, "USD"), (5, 5, "included", 5, "included")),
            (StatedMoney.about(5, "USD"), (5, None, None, None, None)),
            (StatedMoney.more_than(5, "USD"), (None, 5, "excluded", None, None)),
            (StatedMoney.at_least(5, "USD"), (None, 5, "included", None, None)),
            (StatedMoney.less_than(5, "USD"), (None, None, None, 5, "excluded")),
            (StatedMoney.at_most(5, "USD"), (None, None, None, 5, "included")),
            (StatedMoney.nearly(5, "USD"), (5, None, None, 5, "excluded")),
            (StatedMoney.just_over(5, "USD"), (5, 5, "excluded", None, None)),
            (StatedMoney.between(5, 6, "USD"), (None, 5, "included", 6, "included")),
            (
                StatedMoney.parse("USD [~5, ~6]"),
                (None, 5, "approximate", 6, "approximate"),
            ),
        ],
    )
    def test_numbers(self, money: StatedMoney, cells: tuple[object, ...]) -> None:
        """A value stands where the words name one, an end where the words bind it."""
        row = row_of(money)

        assert cells == tuple(row[column] for column in NUMBERS)

    def test_words(self) -> None:
        """Parties stand by role; further sums, the words and a link to them have their cells."""
        (row,) = rows_of(loan(), origin="a.txt")

        assert row["parties"] == "lender: China Development Bank; borrower: =KMG (50%)"
        assert row["phrase"] == "about $530 million"
        assert row["other_sums"] == "USD 900 (project_cost)"
        assert row["quote"] == "agreed"
        assert row["link"] == LINK

    def test_no_figure(self) -> None:
        """A deal without a sum has a row all the same."""
        (row,) = rows_of(Announcement(deals=(Deal(id="1"),)))

        assert (row["deal"], row["phrase"], row["value"]) == ("1", None, None)

    def test_link_behind_a_fragment(self) -> None:
        """A page's own fragment stays."""
        assert text_link("https://a.org/#x", "a, b") == "https://a.org/#x:~:text=a%2C%20b"


class TestCsv:
    """Rows as CSV."""

    @given(announcements())
    def test_every_row(self, announcement: Announcement) -> None:
        """Whatever can be announced is written and read back, and no cell is a formula."""
        rows = list(rows_of(announcement))
        read = read_back(rows)

        assert [row["instrument"] or "" for row in rows] == [row["instrument"] for row in read]
        assert not [cell for row in read for cell in row.values() if cell.startswith(FORMULA)]

    def test_plain_digits(self) -> None:
        """A number has all its digits."""
        (row,) = read_back([row_of(StatedMoney.exactly("15000000000.5", "USD"))])

        assert row["value"] == "15000000000.5"


class TestXlsx:
    """Rows as an Excel workbook."""

    def cells(self, path: Path, rows: list[Row]) -> dict[str, Any]:
        """Write rows and give the cells of the first by column."""
        assert len(rows) == write_xlsx(rows, path)
        sheet = openpyxl.load_workbook(path).active
        assert sheet is not None
        header, first, *_ = sheet.iter_rows()
        assert list(COLUMNS) == [cell.value for cell in header]
        return {str(name.value): cell for name, cell in zip(header, first, strict=True)}

    def test_cells(self, tmp_path: Path) -> None:
        """Numbers are numbers, texts are texts, the link opens."""
        cells = self.cells(tmp_path / "deals.xlsx", list(rows_of(loan())))

        assert (cells["value"].value, cells["value"].data_type) == (Decimal(530), "n")
        assert cells["link"].hyperlink.target == LINK

    @pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@A1", "\t=1", "a\x07b", "x" * 40_000])
    def test_hostile_text(self, tmp_path: Path, name: str) -> None:
        """A cell that looks like a formula is text; what a workbook cannot hold is left out."""
        deal = Deal(id="1", projects=(Project(name),))
        cells = self.cells(tmp_path / "deals.xlsx", list(rows_of(Announcement(deals=(deal,)))))

        assert cells["project"].data_type == "s"
        assert cells["project"].value == name.replace("\x07", "")[:32_767]

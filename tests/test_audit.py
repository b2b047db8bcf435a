"""The audit of a dataset: rows that drop or contradict what their description states."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals.cli import main
from energydeals.errors import InvalidValueError
from energydeals.verify import audit_rows
from energydeals.verify.audit import Verdict
from planted import dataset


def verdict(text: str, value: str, unit: int = 1) -> Verdict:
    """Give the verdict on one row."""
    (audited,) = audit_rows([{"text": text, "value": value}], text="text", value="value", unit=unit)
    return audited.verdict


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("a loan of $300 million", "300", Verdict.AGREES),
        ("a loan of $1,300 million", "1,300", Verdict.AGREES),
        ("a loan of up to $300 million", "300", Verdict.CLAIM_DROPPED),
        ("about $300 million", "300.0", Verdict.CLAIM_DROPPED),
        ("exceeding $300 million", "350", Verdict.WITHIN),
        ("between $200 million and $300 million", "250", Verdict.WITHIN),
        ("between $200 million and $300 million", "350", Verdict.CONTRADICTS),
        ("up to $300 million", "350", Verdict.CONTRADICTS),
        ("about $300 million", "310", Verdict.CONTRADICTS),
        ("a $5 million part of a $300 million loan", "300", Verdict.AGREES),
        ("no sum was told", "300", Verdict.NO_STATEMENT),
        ("a loan of $300 million", "", Verdict.NO_NUMBER),
        ("", " ", Verdict.EMPTY),
        ("a loan of $300 million", "n/a", Verdict.UNREADABLE),
        ("a loan of $300 million", "1,30", Verdict.UNREADABLE),
    ],
)
def test_verdict(text: str, value: str, expected: Verdict) -> None:
    """What a number in millions is beside its description."""
    assert verdict(text, value, unit=10**6) is expected


def test_planted_faults() -> None:
    """Of faults planted in a thousand rows, 99 in 100 are found, with 1 false alarm in 100."""
    planted = list(dataset(1000, seed=3))
    audited = audit_rows((each.row for each in planted), text="what", value="amount", unit=10**6)
    pairs = [(row.is_fault, each.fault) for row, each in zip(audited, planted, strict=True)]
    faults = [found for found, fault in pairs if fault]
    alarms = [found for found, fault in pairs if not fault]

    assert sum(faults) >= 0.99 * len(faults)
    assert sum(alarms) <= 0.01 * len(alarms)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_cells(text: str, value: str) -> None:
    """Any two cells have a verdict."""
    assert verdict(text, value) in Verdict


def test_missing_column() -> None:
    """A column that is not there is named, with the line."""
    with pytest.raises(InvalidValueError) as raised:
        list(audit_rows([{"a": "1"}], text="what", value="a"))

    assert str(raised.value) == "line 2: expected a column 'what', found ['a']"


class TestCommand:
    """``energydeals audit``."""

    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        """Give a dataset with one dropped bound."""
        path = tmp_path / "deals.csv"
        path.write_text(
            "id,what,amount\n1,a loan of $300 million,300\n2,up to $20 million,20\n",
            encoding="utf-8",
        )
        return path

    def test_report(self, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Faulty rows are told by line, verdicts are counted, and the exit code is 1."""
        arguments = ["audit", str(path), "--text", "what", "--value", "amount"]

        assert main([*arguments, "--unit", "1000000"]) == 1
        shown = capsys.readouterr()
        assert shown.out == (
            "line 3: claim dropped: 20000000; 'up to $20 million' states USD <=20000000\n"
        )
        assert sorted(shown.err.splitlines()) == [
            "energydeals: 1 rows: agrees",
            "energydeals: 1 rows: claim dropped",
        ]

    def test_corrected(self, path: Path, tmp_path: Path) -> None:
        """The corrected file keeps every column and adds what was stated."""
        out = tmp_path / "corrected.csv"
        arguments = ["audit", str(path), "--text", "what", "--value", "amount"]
        main([*arguments, "--unit", "1000000", "--out", str(out)])
        with out.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))

        assert [row["id"] for row in rows] == ["1", "2"]
        assert (rows[1]["stated_low"], rows[1]["stated_high"]) == ("", "20000000")
        assert rows[1]["stated_high_edge"] == "included"

    def test_no_file(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A missing file is told."""
        missing = tmp_path / "no.csv"

        assert main(["audit", str(missing), "--text", "a", "--value", "b"]) == 1
        assert "No such file" in capsys.readouterr().err

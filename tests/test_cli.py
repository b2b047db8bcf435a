"""The command line, as its users meet it."""

import csv
import io
import json
from pathlib import Path

import pytest

from energydeals.cli import main
from energydeals.serialisers.json import loads

ROOT = Path(__file__).parents[1]
ANNOUNCEMENT = ROOT / "examples" / "announcement.txt"


class TestRead:
    """``energydeals read``."""

    def test_table(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A table shows each deal with its sums as they were written."""
        code = main(["read", str(ANNOUNCEMENT)])

        shown = capsys.readouterr()
        assert (code, shown.err) == (0, "")
        for words in ("$15 billion", "exceeding $1 billion", "about $530 million", "CNPC"):
            assert words in shown.out

    def test_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        """JSON is one document that `loads` reads."""
        code = main(["read", "--format", "json", str(ANNOUNCEMENT)])

        read = loads(capsys.readouterr().out)
        assert code == 0
        assert len(read.deals) == 3

    def test_json_lines(self, capsys: pytest.CaptureFixture[str]) -> None:
        """JSON Lines are one document a file."""
        main(["read", "--format", "jsonl", str(ANNOUNCEMENT), str(ANNOUNCEMENT)])

        lines = capsys.readouterr().out.splitlines()
        assert [json.loads(line)["schema"] for line in lines] == ["energydeals/announcement"] * 2

    def test_standard_input(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A hyphen is the standard input."""
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(ANNOUNCEMENT.read_bytes())))

        assert main(["read", "-"]) == 0
        assert "exceeding $1 billion" in capsys.readouterr().out

    def test_no_deals(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A text that announces nothing says so."""
        path = tmp_path / "recipe.txt"
        path.write_text("Bake the bread for an hour at the heat of the oven.", encoding="utf-8")

        assert main(["read", str(path)]) == 0
        assert capsys.readouterr().out == "no deals\n\n"

    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (b"", "expected a text, found nothing"),
            (b" \n\n ", "expected a text, found nothing"),
            (b"worth \xa31bn", "expected UTF-8, found byte 0xa3 at position 6"),
        ],
    )
    def test_bad_input(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, reason: str
    ) -> None:
        """What is wrong with a file is one line, and the exit code is 1."""
        path = tmp_path / "deal.txt"
        path.write_bytes(data)

        assert main(["read", str(path)]) == 1
        assert f"energydeals: {path}: {reason}\n" == capsys.readouterr().err

    def test_missing_file(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A missing file is told, and the others are read all the same."""
        missing = tmp_path / "missing.txt"

        assert main(["read", str(missing), str(ANNOUNCEMENT)]) == 1
        shown = capsys.readouterr()
        assert f"energydeals: {missing}: no such file or directory\n" == shown.err
        assert "exceeding $1 billion" in shown.out


class TestOut:
    """``energydeals read --out``."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        """Give a folder with two announcements, one of them in a folder of its own."""
        folder = tmp_path / "announcements"
        (folder / "more").mkdir(parents=True)
        for place in ("a.txt", "more/b.txt"):
            (folder / place).write_bytes(ANNOUNCEMENT.read_bytes())
        return folder

    @pytest.mark.parametrize("ending", ["csv", "jsonl", "xlsx", "sqlite"])
    def test_file(
        self, folder: Path, tmp_path: Path, ending: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """A folder becomes one file, and nothing else is left beside it."""
        out = tmp_path / f"deals.{ending}"

        assert main(["read", str(folder), "--out", str(out)]) == 0
        assert capsys.readouterr().err == f"energydeals: 6 deals written to {out}\n"
        assert out.stat().st_size > 0
        assert sorted(each.name for each in tmp_path.iterdir()) == ["announcements", out.name]

    def test_csv(self, folder: Path, tmp_path: Path) -> None:
        """A spreadsheet program sees UTF-8, the file's name and the words."""
        out = tmp_path / "deals.csv"
        main(["read", str(folder), "--out", str(out)])
        with out.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))

        assert out.read_bytes().startswith(b"\xef\xbb\xbf")
        assert {row["origin"] for row in rows} == {
            str(folder / "a.txt"),
            str(folder / "more" / "b.txt"),
        }
        assert [row["phrase"] for row in rows[:3]] == [
            "$15 billion",
            "exceeding $1 billion",
            "about $530 million",
        ]

    def test_empty_folder(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A folder without texts is told."""
        assert main(["read", str(tmp_path)]) == 1
        expected = f"energydeals: {tmp_path}: expected .txt files in the folder, found none\n"
        assert expected == capsys.readouterr().err

    def test_workbook_without_its_extra(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It is refused before anything is read, with the extra that it needs."""
        monkeypatch.setattr("energydeals.cli.read.find_spec", lambda _: None)

        with pytest.raises(SystemExit, match="2"):
            main(["read", str(tmp_path), "--out", "deals.xlsx"])

        assert "argument --out: a workbook needs the extra 'sheet' (openpyxl); .csv holds" in (
            capsys.readouterr().err
        )

    def test_ending(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """An ending that no writer knows is refused before anything is read."""
        with pytest.raises(SystemExit) as ended:
            main(["read", str(ANNOUNCEMENT), "--out", str(tmp_path / "deals.doc")])

        assert ended.value.code == 2
        assert "expected a name that ends in .csv, .jsonl, .parquet, .sqlite, .xlsx" in (
            capsys.readouterr().err
        )

    def test_interrupted(
        self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A run that is interrupted leaves no half-written file, and is taken up again."""

        def interrupt(text: str, **_: object) -> None:
            raise KeyboardInterrupt(text)

        command = ["read", str(folder), "--out", str(tmp_path / "deals.csv")]
        with monkeypatch.context() as patch:
            patch.setattr("energydeals.engines.outcomes.read_announcement", interrupt)
            interrupted = main(command)
        left = sorted(each.name for each in tmp_path.iterdir())

        assert (interrupted, left) == (130, ["announcements", "deals.csv.parts"])
        assert main(command) == 0
        assert sorted(each.name for each in tmp_path.iterdir()) == ["announcements", "deals.csv"]


class TestProofs:
    """``energydeals read --explain`` and ``--html``."""

    def test_explain(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A line a field: its path, its words and the rule."""
        assert main(["read", "--explain", str(ANNOUNCEMENT)]) == 0

        lines = capsys.readouterr().out.splitlines()
        assert any(line.startswith("deals[1].figures[0].money: exceeding $1") for line in lines)
        assert all(line.endswith("]") for line in lines)

    def test_html(self, tmp_path: Path) -> None:
        """The page holds the marked words."""
        page = tmp_path / "evidence.html"

        assert main(["read", "--html", str(page), str(ANNOUNCEMENT)]) == 0
        assert "exceeding $1 billion<sup>" in page.read_text(encoding="utf-8")

    def test_two_inputs(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A page is of one text."""
        files = [str(ANNOUNCEMENT), str(ANNOUNCEMENT)]

        assert main(["read", "--html", str(tmp_path / "a.html"), *files]) == 2
        assert "--html takes one input" in capsys.readouterr().err

    def test_missing(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A missing file is told."""
        assert main(["read", "--explain", str(tmp_path / "no.txt")]) == 1
        assert "no such file" in capsys.readouterr().err


class TestUsage:
    """Help and misuse."""

    @pytest.mark.parametrize("arguments", [["--help"], ["read", "--help"]])
    def test_help(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """Help shows what the exit codes mean, or examples."""
        with pytest.raises(SystemExit) as ended:
            main(arguments)

        shown = capsys.readouterr().out
        assert ended.value.code == 0
        assert "exit codes:" in shown or "examples:" in shown

    @pytest.mark.parametrize("arguments", [[], ["read"], ["eat", "x"], ["read", "--format", "x"]])
    def test_misuse(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """A command that is not understood ends with 2."""
        with pytest.raises(SystemExit) as ended:
            main(arguments)

        assert ended.value.code == 2
        assert capsys.readouterr().err.startswith("usage: energydeals")

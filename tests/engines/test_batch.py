"""Many files on one machine: whatever happens to a run, nothing is lost and nothing doubled."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from energydeals import read_announcement
from energydeals.cli import main
from energydeals.engines import batch
from energydeals.engines.outcomes import Outcome, outcome_of, read_part, write_part
from energydeals.engines.texts import Text

_DEAL: Final = (
    "OSLO, May 5 - Brise Energy signed a ${n} million loan agreement with Northern Bank.\n"
)
_RAIN: Final = "OSLO, May 5 - It rained for {n} days along the coast, the weather office said.\n"
#: The command line, as a process of its own.
_IN_SMALL_PIECES: Final = """
import sys
from energydeals.cli import main
from energydeals.engines import pieces
pieces.PIECE = 2000
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Give a folder with texts, lines, and two files that cannot be read."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(1, 41):
        text = _DEAL if number % 2 else _RAIN
        (folder / f"{number:02}.txt").write_text(text.format(n=number), encoding="utf-8")
    rows = ({"text": _DEAL.format(n=number), "url": f"https://e.org/{number}"} for number in (7, 8))
    (folder / "rows.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    (folder / "binary.txt").write_bytes(b"\0\1")
    (folder / "latin.txt").write_bytes(b"caf\xe9")
    return folder


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut the texts into pieces of a few."""
    monkeypatch.setattr("energydeals.engines.pieces.PIECE", 500)


def read_all(folder: Path, out: Path, *, jobs: int = 1, sift: bool = False) -> list[Outcome]:
    """Give all outcomes of a run."""
    with batch.reading(sorted(folder.iterdir()), out, jobs=jobs, sift=sift) as outcomes:
        return list(outcomes)


def one_by_one(folder: Path) -> list[Outcome]:
    """Give what the reader makes of the texts without any engine."""
    return [
        Outcome(str(path), read_announcement(path.read_text(encoding="utf-8")))
        for path in sorted(folder.glob("[0-9]*.txt"))
    ]


class TestReading:
    """`reading`."""

    def test_same_records(self, pages: Path, tmp_path: Path) -> None:
        """The records are those of `read_announcement`, in order, and what failed is told."""
        read = read_all(pages, tmp_path / "out.jsonl")

        assert [each for each in read if "rows" not in each.origin and not each.error] == (
            one_by_one(pages)
        )
        assert [each for each in read if each.error] == [
            Outcome(
                str(pages / "binary.txt"), None, "expected a text, found a null character at 0"
            ),
            Outcome(
                str(pages / "latin.txt"), None, "expected UTF-8, found byte 0xe9 at position 3"
            ),
        ]
        urls = [
            each.announcement.url for each in read if "rows" in each.origin and each.announcement
        ]
        assert urls == ["https://e.org/7", "https://e.org/8"]

    def test_processes(self, pages: Path, tmp_path: Path) -> None:
        """Two processes give what one gives."""
        one = read_all(pages, tmp_path / "one.jsonl")

        assert read_all(pages, tmp_path / "two.jsonl", jobs=2) == one

    def test_sift(self, pages: Path, tmp_path: Path) -> None:
        """Sifted, only the texts that tell deals are given, and those that cannot be read."""
        everything = read_all(pages, tmp_path / "all.jsonl")
        told = [each for each in everything if each.error or _deals(each)]

        assert read_all(pages, tmp_path / "sifted.jsonl", sift=True) == told

    def test_taken_up(self, pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A run that was stopped goes on from its finished parts and gives the whole."""
        out = tmp_path / "out.jsonl"
        whole = read_all(pages, tmp_path / "whole.jsonl")
        read: list[str] = []

        def counted(text: str, **given: str | None) -> object:
            read.append(text)
            if len(read) == 25:
                raise KeyboardInterrupt
            return read_announcement(text, **given)  # type: ignore[arg-type]  # as it was called

        monkeypatch.setattr("energydeals.engines.outcomes.read_announcement", counted)
        with pytest.raises(KeyboardInterrupt):
            read_all(pages, out)

        assert read_all(pages, out) == whole
        assert len(read) < 25 + 42 - 10
        assert not batch.parts_folder(out).exists()

    def test_changed_file(self, pages: Path, tmp_path: Path) -> None:
        """A part whose files have changed since is read again."""
        out = tmp_path / "out.jsonl"
        with pytest.raises(OSError, match="stop"), batch.reading(sorted(pages.iterdir()), out):
            raise OSError("stop")
        (pages / "01.txt").write_text(_DEAL.format(n=999), encoding="utf-8")

        first = next(each for each in read_all(pages, out) if each.origin.endswith("01.txt"))
        assert "999000000" in str(_deals(first))

    def test_full_disk(self, pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A part that cannot be written leaves nothing that could be taken for one."""
        out = tmp_path / "out.jsonl"

        def full(_: Outcome) -> str:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr("energydeals.engines.outcomes._line", full)
            with pytest.raises(OSError, match="No space"):
                read_all(pages, out)
        assert list(batch.parts_folder(out).glob("*.part")) == []
        assert len(read_all(pages, out)) == 44

    def test_progress(self, pages: Path, tmp_path: Path) -> None:
        """Progress ends at all bytes."""
        told: list[tuple[int, int]] = []

        def note(read: int, whole: int) -> None:
            told.append((read, whole))

        with batch.reading(sorted(pages.iterdir()), tmp_path / "out.csv", progress=note):
            pass

        assert sum(read for read, _ in told) == told[-1][1] > 3000


class TestKilled:
    """Runs that something outside ends, or tries to."""

    @pytest.fixture
    def source(self, tmp_path: Path) -> Path:
        """Give some seconds of work."""
        path = tmp_path / "many.jsonl"
        path.write_text(f"{json.dumps({'text': _DEAL.format(n=5)})}\n" * 250, encoding="utf-8")
        return path

    def test_worker(self, source: Path, tmp_path: Path) -> None:
        """With a worker killed in mid-run, the command ends well and gives the same file."""
        whole, out = tmp_path / "whole.jsonl", tmp_path / "killed.jsonl"
        main(["read", str(source), "--out", str(whole)])
        with _started(source, out) as run:
            os.kill(_workers_of(run.pid)[0], signal.SIGKILL)

        assert run.returncode == 0
        assert out.read_bytes() == whole.read_bytes()

    @pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGKILL])
    def test_run(self, source: Path, tmp_path: Path, ending: signal.Signals) -> None:
        """A run that was interrupted or killed leaves no worker, and goes on when run again."""
        whole, out = tmp_path / "whole.jsonl", tmp_path / "killed.jsonl"
        main(["read", str(source), "--out", str(whole)])
        with _started(source, out) as run:
            workers = _workers_of(run.pid)
            run.send_signal(ending)
        _wait_while(lambda: any(Path(f"/proc/{worker}/stat").exists() for worker in workers))

        assert run.returncode == {signal.SIGINT: 130, signal.SIGKILL: -9}[ending]
        assert not out.exists()
        finished = set(batch.parts_folder(out).glob("*.part"))
        with _started(source, out) as run:
            assert finished <= set(batch.parts_folder(out).glob("*.part"))
        assert (run.returncode, out.read_bytes()) == (0, whole.read_bytes())

    def test_gives_up(self, pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where workers die again and again the run ends, and says so."""
        tried: list[int] = []

        def broken(*_: object) -> Iterator[None]:
            tried.append(1)
            raise BrokenProcessPool
            yield

        monkeypatch.setattr(batch, "_run", broken)
        with pytest.raises(BrokenProcessPool):
            read_all(pages, tmp_path / "out.jsonl", jobs=2)

        assert len(tried) == 4


class TestCommand:
    """``energydeals read --out`` over files of many kinds."""

    def test_report(self, pages: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """What cannot be read is told, and written to a report; a clean run takes it away."""
        out = tmp_path / "deals.jsonl"
        report = tmp_path / "deals.jsonl.errors.jsonl"

        assert main(["read", str(pages), "nowhere/*.txt", "--out", str(out)]) == 1
        lines = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
        assert [line["origin"] for line in lines] == [
            "nowhere/*.txt",
            str(pages / "binary.txt"),
            str(pages / "latin.txt"),
        ]
        told = capsys.readouterr().err.splitlines()
        assert told[-2:] == [
            f"energydeals: 3 not read, see {report}",
            f"energydeals: 22 deals written to {out}",
        ]
        assert main(["read", str(pages / "rows.jsonl"), "--out", str(out)]) == 0
        assert not report.exists()

    def test_no_folder(
        self, pages: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """An output in a folder that is not there is one line, and nothing is made."""
        out = tmp_path / "no" / "deals.csv"

        assert main(["read", str(pages), "--out", str(out)]) == 1
        assert capsys.readouterr().err == f"energydeals: {out}: no such file or directory\n"

    @pytest.mark.parametrize("jobs", ["0", "two", "-1"])
    def test_jobs(self, jobs: str, capsys: pytest.CaptureFixture[str]) -> None:
        """The number of processes is checked before anything is read."""
        with pytest.raises(SystemExit):
            main(["read", "a.txt", "--out", "a.csv", f"--jobs={jobs}"])

        assert f"expected a number of processes, found {jobs!r}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (
            ["a.html", "--out", "a.csv"],
            "a .html file needs trafilatura: pip install 'energydeals[html]'",
        ),
        (
            ["a.txt", "--out", "a.parquet"],
            "a .parquet file needs pyarrow: pip install 'energydeals[arrow]'",
        ),
    ],
)
def test_missing_extra(
    command: list[str],
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What is not installed is named with its extra, before anything is read."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("energydeals.engines._extras.find_spec", lambda _: None)
    try:
        code: object = main(["read", *command])
    except SystemExit as ended:
        code = ended.code

    assert code == (1 if "a.html" in command else 2)
    assert told in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_surrogates(tmp_path: Path) -> None:
    """A text that no file can hold becomes an error of its own, not of its part."""
    outcome = outcome_of(Text(origin="a", text="A loan.", title="\ud800"), sift=False)
    assert outcome is not None
    write_part([outcome, Outcome("b", None, "\ud800")], tmp_path / "a.part")

    first, second = read_part(tmp_path / "a.part")
    assert (first.origin, first.announcement) == ("a", None)
    assert second == Outcome("b", None, "\ud800")


def test_reader_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """If the reader should ever raise, that is told of the one text."""

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("worse")

    monkeypatch.setattr("energydeals.engines.outcomes.read_announcement", fail)
    found = Text(origin="a", text="A loan.")
    assert outcome_of(found, sift=False) == Outcome("a", None, "RuntimeError: worse")


def _deals(outcome: Outcome) -> object:
    return outcome.announcement and outcome.announcement.deals


@contextmanager
def _started(source: Path, out: Path) -> Generator["subprocess.Popen[bytes]", None, None]:
    """Start the command in a process of its own and wait for its first part; then for its end."""
    arguments = ["read", str(source), "--jobs", "2", "--out", str(out)]
    with subprocess.Popen([sys.executable, "-c", _IN_SMALL_PIECES, *arguments]) as run:
        parts = batch.parts_folder(out)
        _wait_while(lambda: run.poll() is None and not list(parts.glob("*.part")))
        yield run


def _wait_while(holds: Callable[[], bool]) -> None:
    for _ in range(3000):
        if not holds():
            return
        time.sleep(0.02)
    raise AssertionError("waited in vain")


def _workers_of(parent: int) -> list[int]:
    """Give the workers of a process of ours: its children that Python's spawn made."""
    listed = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii")
    commands = {child: Path(f"/proc/{child}/cmdline").read_bytes() for child in listed.split()}
    return [int(child) for child, command in commands.items() if b"spawn_main" in command]

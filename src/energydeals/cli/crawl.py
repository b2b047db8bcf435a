"""Many texts into one file: what ``energydeals read --out`` does."""

import argparse
import json
import sys
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from energydeals.announcement import Announcement
from energydeals.cli import outputs
from energydeals.cli.inputs import say
from energydeals.engines.batch import Progress, parts_folder, reading
from energydeals.engines.outcomes import Outcome
from energydeals.engines.pieces import NoInputError, files_of
from energydeals.errors import EnergyDealsError

__all__ = ["add_options", "read_into"]

#: How many texts that cannot be read are told at once; the report has them all.
_TOLD: Final = 10
_INTERRUPTED: Final = 130


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that need an output."""
    group = parser.add_argument_group("many texts, with --out")
    group.add_argument(
        "--jobs", type=_jobs, default=1, metavar="N", help="read in N processes (default: 1)"
    )
    group.add_argument(
        "--sift",
        action="store_true",
        help="pass over texts without words of deals, and write only those that tell deals",
    )
    group.add_argument(
        "--column",
        default="text",
        metavar="NAME",
        help="what holds the text in JSON Lines and Parquet (default: text)",
    )


def _jobs(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected a number of processes, found {text!r}")
    return int(text)


def read_into(options: argparse.Namespace) -> int:
    """Read all inputs into the output and give the exit code; a rerun takes up what is finished."""
    out: Path = options.out
    try:
        with _report(out.with_name(f"{out.name}.errors.jsonl")) as failures:
            deals = _read_into(options, failures)
    except KeyboardInterrupt:
        return _unfinished(out, "interrupted", _INTERRUPTED)
    except BrokenProcessPool:
        return _unfinished(out, "worker processes were killed again and again", 1)
    except OSError as error:
        return _unfinished(out, f"{out}: {(error.strerror or str(error)).lower()}", 1)
    except EnergyDealsError as error:
        return _unfinished(out, str(error), 1)
    say(f"{deals} deals written to {out}")
    return int(failures.count > 0)


def _read_into(options: argparse.Namespace, failures: "_Failures") -> int:
    files = _files(options.files, failures)
    settings = {"jobs": options.jobs, "sift": options.sift, "column": options.column}
    with (
        _progress() as progress,
        reading(files, options.out, progress=progress, **settings) as read,
    ):
        return outputs.write(failures.taken_out_of(read), options.out)


def _files(names: Iterable[str], failures: "_Failures") -> Iterator[Path]:
    for name in names:
        try:
            yield from files_of(name)
        except NoInputError as error:
            failures.add(name, error.reason)


def _unfinished(out: Path, reason: str, code: int) -> int:
    say(reason)
    if parts_folder(out).exists():
        say("the same command goes on from what is finished")
    return code


class _Failures:
    """The texts that cannot be read: told, and written to a report beside the output."""

    def __init__(self, file: IO[str]) -> None:
        self._file: Final = file
        self.count = 0

    def add(self, origin: str, error: str | None) -> None:
        self._file.write(json.dumps({"origin": origin, "error": error}) + "\n")
        self.count += 1
        if self.count <= _TOLD:
            say(f"{origin}: {error}")

    def taken_out_of(self, read: Iterable[Outcome]) -> Iterator[tuple[str, Announcement]]:
        for outcome in read:
            if outcome.announcement is None:
                self.add(outcome.origin, outcome.error)
            else:
                yield outcome.origin, outcome.announcement


@contextmanager
def _report(path: Path) -> Generator[_Failures, None, None]:
    """Keep a report where something failed; where nothing did, an older one goes."""
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("w", encoding="utf-8") as file:
            failures = _Failures(file)
            yield failures
        if failures.count:
            part.replace(path)
            say(f"{failures.count} not read, see {path}")
        else:
            path.unlink(missing_ok=True)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _progress() -> Generator[Progress | None, None, None]:
    """Show a bar on a terminal, where tqdm is installed."""
    try:
        from tqdm import tqdm  # noqa: PLC0415  (an extra)
    except ImportError:
        yield None
        return
    with tqdm(unit="B", unit_scale=True, disable=not sys.stderr.isatty(), leave=False) as bar:

        def show(read: int, whole: int) -> None:
            bar.total = whole
            bar.update(read)

        yield show

"""Many files on one machine: worker processes, parts that appear when they are whole, a merge.

What is finished is kept beside the output until all is: an interrupted run is simply run again.

>>> from tempfile import TemporaryDirectory
>>> with TemporaryDirectory() as folder:
...     text = Path(folder, "a.txt")
...     _ = text.write_text("Eni signed a memorandum of understanding with Sonatrach.")
...     with reading([text], Path(folder, "out.jsonl")) as outcomes:
...         [len(each.announcement.deals) for each in outcomes]
[1]
"""

import multiprocessing
import os
import shutil
import signal
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from attrs import frozen

from energydeals import __version__
from energydeals.engines._extras import check_extras
from energydeals.engines.outcomes import Outcome, outcome_of, read_part, write_part
from energydeals.engines.pieces import Piece, pieces_of
from energydeals.engines.texts import texts_of

__all__ = ["Progress", "parts_folder", "reading"]

#: Told how many bytes are read, and of how many in all.
Progress = Callable[[int, int], None]
#: How often workers may die (a machine short of memory, a `kill`) before the run gives up.
_RESTARTS: Final = 3


@contextmanager
def reading(  # noqa: PLR0913  (by name, each with a default)
    files: Iterable[Path],
    out: Path,
    *,
    jobs: int = 1,
    sift: bool = False,
    column: str = "text",
    progress: Progress | None = None,
) -> Generator[Iterator[Outcome], None, None]:
    """Read files in `jobs` processes, and give what became of each text, in the files' order.

    Finished parts lie in a folder beside `out` until the block is left without an error; a rerun
    with the same files and settings passes over them. With `sift`, texts without words of deals
    are not read, and only those with deals are given. `column` holds the text in JSON Lines and
    Parquet. With more than one job, guard the caller's script by ``if __name__ == "__main__"``.

    Raises `MissingExtraError`, `OSError` where a part cannot be written, and `BrokenProcessPool`
    when workers are killed again and again; what is finished stays.
    """
    listed = list(files)
    check_extras({file.suffix for file in listed})
    pieces = list(pieces_of(listed, f"{__version__} {sift} {column}"))
    work = _Work(parts_folder(out), sift, column)
    work.folder.mkdir(exist_ok=True)
    whole = sum(piece.size for piece in pieces)
    for read in _read(pieces, work, jobs):
        if progress is not None:
            progress(read, whole)
    yield (outcome for piece in pieces for outcome in read_part(work.part(piece)))
    shutil.rmtree(work.folder)


def parts_folder(out: Path) -> Path:
    """Give the folder where the parts of an output lie until it is whole."""
    return out.with_name(f"{out.name}.parts")


@frozen
class _Work:
    """What a worker does with a piece; it goes to other processes."""

    folder: Path
    sift: bool
    column: str

    def part(self, piece: Piece) -> Path:
        return self.folder / f"{piece.name}.part"

    def __call__(self, piece: Piece) -> int:
        read = (
            outcome_of(found, sift=self.sift)
            for path, start, end in piece.slices
            for found in texts_of(Path(path), start, end, self.column)
        )
        write_part((outcome for outcome in read if outcome is not None), self.part(piece))
        return piece.size


def _read(pieces: Sequence[Piece], work: _Work, jobs: int) -> Iterator[int]:
    """Read what is not finished; give how many bytes each finished piece has."""
    deaths = 0
    told = {piece.name for piece in pieces if work.part(piece).exists()}
    yield sum(piece.size for piece in pieces if piece.name in told)
    while waiting := [piece for piece in pieces if piece.name not in told]:
        try:
            for piece in _run(waiting, work, jobs):
                told.add(piece.name)
                yield piece.size
        except BrokenProcessPool:
            deaths += 1
            if deaths > _RESTARTS:
                raise


def _run(pieces: Sequence[Piece], work: _Work, jobs: int) -> Iterator[Piece]:
    if jobs == 1:
        for piece in pieces:
            work(piece)
            yield piece
        return
    # Workers start afresh: a fork would copy whatever threads and locks the caller has.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, context, initializer=_prepare_worker)
    try:
        yield from _submitted(pool, pieces, work, 2 * jobs)
    finally:
        pool.shutdown(cancel_futures=True)


def _prepare_worker() -> None:
    """Leave interrupts to the caller, and end with it however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_caller, daemon=True).start()


def _end_with_caller() -> None:
    caller = multiprocessing.parent_process()
    if caller is not None:
        caller.join()
    os._exit(1)


def _submitted(
    pool: ProcessPoolExecutor, pieces: Iterable[Piece], work: _Work, at_once: int
) -> Iterator[Piece]:
    """Keep a few pieces waiting, so that no list of results grows with the input."""
    running: dict[Future[int], Piece] = {}
    for piece in pieces:
        running[pool.submit(work, piece)] = piece
        if len(running) == at_once:
            yield from _finished(running)
    while running:
        yield from _finished(running)


def _finished(running: dict[Future[int], Piece]) -> Iterator[Piece]:
    done, _ = wait(running, return_when=FIRST_COMPLETED)
    for future in done:
        piece = running.pop(future)
        future.result()
        yield piece

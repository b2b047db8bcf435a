"""Cutting inputs into pieces of work: many small files together, large files by parts.

A piece is named by what it reads and by how, so that a rerun knows which of them are finished
and does those anew whose files have changed.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from glob import glob, has_magic
from pathlib import Path
from typing import Final, NamedTuple

from energydeals.engines import _arrow
from energydeals.engines.texts import ENDINGS
from energydeals.errors import EnergyDealsError

__all__ = ["NoInputError", "Piece", "Slice", "files_of", "pieces_of"]

#: About how many bytes are read at a time: seconds of work, little to lose.
PIECE: Final = 250_000
_MOST_FILES: Final = 500


class NoInputError(EnergyDealsError):
    """A name that stands for no file.

    >>> raise NoInputError("news/*.txt")
    Traceback (most recent call last):
    energydeals.engines.pieces.NoInputError: news/*.txt: expected files that end in .txt, .html, \
.htm, .jsonl or .parquet, found none
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
        *most, last = ENDINGS
        self.reason = f"expected files that end in {', '.join(most)} or {last}, found none"

    def __str__(self) -> str:
        return f"{self.name}: {self.reason}"


class Slice(NamedTuple):
    """A file, or a range of it: bytes of JSON Lines, row groups of Parquet."""

    path: str
    start: int
    end: int


class Piece(NamedTuple):
    """What one process reads in one go."""

    name: str
    slices: tuple[Slice, ...]
    size: int


def files_of(name: str) -> Iterator[Path]:
    """Give the files of a folder, a pattern or a name, each folder's in the order of their names.

    Raises `NoInputError` where there is none.
    """
    path = Path(name)
    if path.is_dir():
        found = _files_below(path)
    elif has_magic(name) and not path.exists():
        found = (Path(each) for each in sorted(glob(name, recursive=True)))  # noqa: PTH207  (a whole pattern)
        found = (each for each in found if each.is_file())
    else:
        found = iter((path,))
    first = next(found, None)
    if first is None:
        raise NoInputError(name)
    yield first
    yield from found


def _files_below(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(place, each) for each in sorted(names) if _is_read(each))


def _is_read(name: str) -> bool:
    return name.lower().endswith(ENDINGS)


def pieces_of(files: Iterable[Path], settings: str) -> Iterator[Piece]:
    """Cut files into pieces; `settings` are part of the name of each."""
    held: list[Slice] = []
    stamps: list[str] = []
    size = 0
    for part, bytes_, stamp in (each for file in files for each in _slices(file)):
        if held and (size + bytes_ > PIECE or len(held) == _MOST_FILES):
            yield _piece(held, [settings, *stamps], size)
            held, stamps, size = [], [], 0
        held.append(part)
        stamps.append(f"{part} {stamp}")
        size += bytes_
    if held:
        yield _piece(held, [settings, *stamps], size)


def _piece(held: Sequence[Slice], stamps: Sequence[str], size: int) -> Piece:
    name = hashlib.sha256("\n".join(stamps).encode("utf-8", "surrogateescape")).hexdigest()[:24]
    return Piece(name, tuple(held), size)


def _slices(file: Path) -> Iterator[tuple[Slice, int, str]]:
    """Give the slices of a file, how many bytes each has, and what changes when the file does."""
    try:
        state = file.stat()
        size, stamp = state.st_size, f"{state.st_size} {state.st_mtime_ns}"
        ranges = list(_ranges(file, size))
    except (OSError, _arrow.BadFile):
        # Whoever reads it reports what is wrong with it.
        ranges, size, stamp = [(0, 1)], 0, ""
    for start, end in ranges:
        yield Slice(str(file), start, end), size // len(ranges), stamp


def _ranges(file: Path, size: int) -> Iterator[tuple[int, int]]:
    ending = file.suffix.lower()
    if ending == ".parquet":
        yield from ((group, group + 1) for group in range(_arrow.group_count(file)))
    elif ending == ".jsonl":
        yield from ((start, min(start + PIECE, size)) for start in range(0, size, PIECE))
    else:
        yield 0, 1

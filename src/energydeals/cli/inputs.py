"""Texts from files and from the standard input."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from energydeals.errors import EnergyDealsError

__all__ = ["STANDARD_INPUT", "Input", "InputError", "read_text", "say", "texts_of"]

STANDARD_INPUT: Final = "-"


class InputError(EnergyDealsError):
    """An input that cannot be read.

    >>> raise InputError("deal.txt", "expected a text, found nothing")
    Traceback (most recent call last):
    energydeals.cli.inputs.InputError: deal.txt: expected a text, found nothing
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, reason)
        self.name, self.reason = name, reason

    def __str__(self) -> str:
        return f"{self.name}: {self.reason}"


class Input(NamedTuple):
    """A text, its file, and its name within the folder that was asked for."""

    file: str
    label: str
    text: str


def texts_of(names: Iterable[str], failures: list[InputError]) -> Iterator[Input]:
    """Read one file after the other; tell and collect what cannot be read."""
    for name in names:
        try:
            for file in _files_of(name):
                label = file if file == name else str(Path(file).relative_to(name))
                yield Input(file, label, read_text(file))
        except InputError as error:
            failures.append(error)
            say(str(error))


def say(message: str) -> None:
    """Tell the person at the terminal something that is no output."""
    sys.stderr.write(f"energydeals: {message}\n")


def _files_of(name: str) -> list[str]:
    path = Path(name)
    if name == STANDARD_INPUT or not path.is_dir():
        return [name]
    files = sorted(str(file) for file in path.rglob("*.txt"))
    if not files:
        raise InputError(name, "expected .txt files in the folder, found none")
    return files


def read_text(name: str) -> str:
    """Read a file, or the standard input for ``-``, as UTF-8; raise `InputError` if that fails."""
    label = "standard input" if name == STANDARD_INPUT else name
    try:
        data = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
    except OSError as error:
        raise InputError(label, (error.strerror or str(error)).lower()) from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        found = f"byte 0x{data[error.start]:02x} at position {error.start}"
        raise InputError(label, f"expected UTF-8, found {found}") from None
    if not text.strip():
        raise InputError(label, "expected a text, found nothing")
    return text

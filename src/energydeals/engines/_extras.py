"""Packages that only some inputs and outputs need."""

from collections.abc import Iterable
from importlib.util import find_spec
from typing import Final

from energydeals.errors import MissingExtraError

__all__ = ["check_extras"]

#: What reads or writes files of an ending, and the extra that it comes with.
_NEEDED: Final = {
    ".html": ("trafilatura", "html"),
    ".htm": ("trafilatura", "html"),
    ".parquet": ("pyarrow", "arrow"),
}


def check_extras(endings: Iterable[str]) -> None:
    """Raise `MissingExtraError` if files of one of the endings cannot be read or written."""
    for ending in endings:
        needed = _NEEDED.get(ending.lower())
        if needed is not None and find_spec(needed[0]) is None:
            raise MissingExtraError(f"a {ending} file", *needed)

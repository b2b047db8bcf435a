"""Packages that only some inputs and outputs need."""

from collections.abc import Iterable
from importlib.util import find_spec
from typing import Final

from energydeals.errors import EnergyDealsError

__all__ = ["MissingExtraError", "check_extras"]

#: What reads or writes files of an ending, and the extra that it comes with.
_NEEDED: Final = {
    ".html": ("trafilatura", "html"),
    ".htm": ("trafilatura", "html"),
    ".parquet": ("pyarrow", "arrow"),
}


class MissingExtraError(EnergyDealsError):
    """A package that is not installed.

    >>> raise MissingExtraError(".html", "trafilatura", "html")
    Traceback (most recent call last):
    energydeals.engines._extras.MissingExtraError: .html needs trafilatura: \
pip install 'energydeals[html]'
    """

    def __str__(self) -> str:
        ending, package, extra = self.args
        return f"{ending} needs {package}: pip install 'energydeals[{extra}]'"


def check_extras(endings: Iterable[str]) -> None:
    """Raise `MissingExtraError` if files of one of the endings cannot be read or written."""
    for ending in endings:
        package, extra = _NEEDED.get(ending.lower(), (None, None))
        if package is not None and find_spec(package) is None:
            raise MissingExtraError(ending, package, extra)

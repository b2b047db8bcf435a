"""What is wrong with a document, every fault of it at once."""

from collections.abc import Iterable
from typing import Final

from attrs import frozen

from energydeals.errors import EnergyDealsError, shown

__all__ = ["DocumentError", "Fault"]

_SHOWN: Final = 20


@frozen
class Fault:
    """One fault: the line, the JSON path, what was found there, and why it is refused.

    >>> print(Fault(3, "$.deals[0].status", "signd", "expected a code of Status"))
    line 3, $.deals[0].status: expected a code of Status, found 'signd'
    """

    line: int
    path: str
    value: object
    reason: str

    def __str__(self) -> str:
        return f"line {self.line}, {self.path}: {self.reason}, found {shown(self.value)}"


class DocumentError(EnergyDealsError, ValueError):
    """A document that cannot be read; nothing of it was loaded.

    `faults` holds every fault that was found.
    """

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(self.faults)

    def __str__(self) -> str:
        lines = [str(fault) for fault in self.faults[:_SHOWN]]
        if len(self.faults) > _SHOWN:
            lines.append(f"and {len(self.faults) - _SHOWN} more")
        return "\n".join(lines)

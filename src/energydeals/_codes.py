"""The base of all closed lists of codes."""

from enum import Enum


class Code(Enum):
    """A member of a closed list: `str` is the code as files carry it, `repr` builds it."""

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

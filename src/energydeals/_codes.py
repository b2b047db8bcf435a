"""The base of all closed lists of codes."""

from enum import Enum

from energydeals.errors import InvalidValueError


class Code(Enum):
    """A member of a closed list: `str` is the code as files carry it, `repr` builds it."""

    @classmethod
    def _missing_(cls, value: object) -> "Code":
        codes = ", ".join(str(member.value) for member in cls)
        raise InvalidValueError(cls.__name__, f"one of {codes}", value)

    # Members are single, so their identity is the cheapest hash; Enum's own hashes the name.
    __hash__ = object.__hash__

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

"""The names found so far: no two of them overlap."""

from collections.abc import Iterable
from typing import Final

from energydeals.reading.names.entities import Entity

__all__ = ["Board"]


class Board:
    """Takes names in the order of their reliability and refuses what overlaps an earlier one."""

    def __init__(self, length: int, entities: Iterable[Entity] = ()) -> None:
        self._taken: Final = bytearray(length + 1)
        self._found: Final[list[Entity]] = []
        for entity in entities:
            self.put(entity)

    def free(self, start: int, end: int) -> bool:
        """Tell whether no name stands in a span."""
        return self._taken.find(1, start, end) < 0

    def put(self, entity: Entity) -> bool:
        """Take a name; tell whether its place was free."""
        start, end = entity.start, entity.end
        if not (0 <= start < end < len(self._taken) and self.free(start, end)):
            return False
        self._taken[start:end] = b"\1" * (end - start)
        self._found.append(entity)
        return True

    def block(self, start: int, end: int) -> None:
        """Keep a span from names that come later."""
        self._taken[start:end] = b"\1" * (end - start)

    def entities(self) -> tuple[Entity, ...]:
        """Give the names in the order of the text."""
        return tuple(sorted(self._found, key=lambda entity: entity.start))

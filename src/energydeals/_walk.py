"""Every record inside a record, with its path."""

from collections.abc import Iterator
from typing import Protocol, TypeGuard, cast

import attrs

from energydeals.evidence import Evidence

__all__ = ["Evidenced", "evidenced_records"]


class Evidenced(Protocol):
    """A record that holds the evidence of its fields."""

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The words that prove its fields."""
        ...


def evidenced_records(record: Evidenced, path: str = "$") -> Iterator[tuple[str, Evidenced]]:
    """Give a record and all records inside it, each with its JSON path.

    >>> from energydeals.party import Participation, Party
    >>> [path for path, _ in evidenced_records(Participation(Party("Eni")))]
    ['$', '$.party']
    """
    yield path, record
    for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(record))):
        value = getattr(record, field.name)
        if _is_evidenced(value):
            yield from evidenced_records(value, f"{path}.{field.name}")
        elif isinstance(value, tuple):
            for place, each in enumerate(cast("tuple[object, ...]", value)):
                if _is_evidenced(each):
                    yield from evidenced_records(each, f"{path}.{field.name}[{place}]")


def _is_evidenced(value: object) -> TypeGuard[Evidenced]:
    return hasattr(type(value), "evidence")

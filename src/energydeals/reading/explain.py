"""Which words and which rule gave each field of a reading."""

from collections.abc import Iterator
from typing import Final, cast

from attrs import AttrsInstance, fields, frozen, has

from energydeals.evidence import Evidence
from energydeals.reading.reader import read_with_rules

__all__ = ["Explanation", "explain"]

_PROOFS: Final = "evidence"


@frozen
class Explanation:
    """A field of a record, the words in `text[start:end]` that gave it, and the rule."""

    #: The way to the field from the announcement: ``deals[0].participations[1].role``.
    path: str
    quote: str
    start: int | None
    end: int | None
    rule: str


def explain(text: str) -> list[Explanation]:
    """Tell for each field that `read_announcement` reads which words and which rule gave it.

    >>> for each in explain("Eni signed a memorandum of understanding with Sonatrach.")[:2]:
    ...     print(each.path, repr(each.quote), each.rule, sep=" | ")
    deals[0].instrument | 'memorandum of understanding' | document and status
    deals[0].status | 'signed' | document and status
    """
    read, rules = read_with_rules(text)
    return [
        Explanation(path, proof.quote, proof.start, proof.end, rules[id(proof)])
        for path, proof in _proofs(read, "")
    ]


def _proofs(record: AttrsInstance, path: str) -> Iterator[tuple[str, Evidence]]:
    """Give the evidence of a record and of those in it, each with the way to its field."""
    for proof in getattr(record, _PROOFS, ()):
        yield f"{path}{proof.field}", proof
    for field in fields(type(record)):
        value: object = getattr(record, field.name)
        if field.name == _PROOFS:
            continue
        many = isinstance(value, tuple)
        rows: tuple[object, ...] = cast("tuple[object, ...]", value) if many else (value,)
        for place, each in enumerate(rows):
            if has(type(each)):
                step = f"{field.name}[{place}]" if many else field.name
                yield from _proofs(cast("AttrsInstance", each), f"{path}{step}.")

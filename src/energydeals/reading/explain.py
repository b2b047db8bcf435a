"""Which words and which rule gave each field of a reading."""

from attrs import frozen

from energydeals._walk import evidenced_records
from energydeals.reading.reader import read_with_rules

__all__ = ["Explanation", "explain"]


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
        Explanation(
            f"{path}.{proof.field}".removeprefix("$."),
            proof.quote,
            proof.start,
            proof.end,
            rules[id(proof)],
        )
        for path, record in evidenced_records(read)
        for proof in record.evidence
    ]

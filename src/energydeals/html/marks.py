"""Which words of a text prove what: the spans of all evidence, cut where they overlap."""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from energydeals._walk import evidenced_records
from energydeals.announcement import Announcement

__all__ = ["LETTERS", "Proof", "Segment", "proofs_of", "segments_of"]

#: What is marked, and the letter that says so without colour.
LETTERS: Final = {"money": "M", "party": "P", "project": "O", "deal": "D", "head": "H"}


@frozen
class Proof:
    """Words that prove a field: of which deal (0 for none), what it is about, and where."""

    deal: int
    kind: str
    #: The field's path from its record, such as ``figures[0].money``.
    path: str
    start: int
    end: int


@frozen
class Segment:
    """A stretch of the text with the proofs that cover it, and those that end with it."""

    start: int
    text: str
    covering: tuple[Proof, ...]
    ending: tuple[Proof, ...]


def proofs_of(announcement: Announcement, text: str) -> list[Proof]:
    """Give the evidence that stands in the text, in its order."""
    proofs = [proof for proof in _all_proofs(announcement) if proof.end <= len(text)]
    return sorted(proofs, key=lambda proof: (proof.start, -proof.end))


def _all_proofs(announcement: Announcement) -> Iterator[Proof]:
    for path, record in evidenced_records(announcement):
        found = re.fullmatch(r"\$(?:\.deals\[([0-9]+)\])?\.?(.*)", path)
        if found is None or path.startswith("$.background"):
            continue
        deal = 0 if found[1] is None else int(found[1]) + 1
        kind = _KINDS.get(found[2].partition("[")[0], "deal" if deal else "head")
        for each in record.evidence:
            if each.start is not None and each.end is not None:
                field = f"{found[2]}.{each.field}".lstrip(".")
                yield Proof(deal, kind, field, each.start, each.end)


#: What a record inside a deal or an announcement is about.
_KINDS: Final = {
    "figures": "money",
    "other_figures": "money",
    "participations": "party",
    "projects": "project",
}


def segments_of(text: str, proofs: Sequence[Proof]) -> Iterator[Segment]:
    """Cut the text wherever a proof begins or ends."""
    begins: dict[int, list[Proof]] = {}
    ends: dict[int, list[Proof]] = {}
    for proof in proofs:
        begins.setdefault(proof.start, []).append(proof)
        ends.setdefault(proof.end, []).append(proof)
    cuts = sorted({0, len(text), *begins, *ends})
    covering: dict[Proof, None] = {}
    for start, end in itertools.pairwise(cuts):
        covering.update(dict.fromkeys(begins.get(start, [])))
        ending = ends.get(end, [])
        yield Segment(start, text[start:end], tuple(covering), tuple(ending))
        for proof in ending:
            covering.pop(proof, None)

"""Which words of a text prove what: the spans of all evidence, cut where they overlap."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen

from energydeals.announcement import Announcement
from energydeals.deal import Deal, Figure
from energydeals.evidence import Evidence

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
    yield from _proofs(0, "head", "", announcement.evidence)
    if announcement.place is not None:
        yield from _proofs(0, "head", "place.", announcement.place.evidence)
    for speaker in announcement.speakers:
        yield from _proofs(0, "head", "speaker.", speaker.evidence)
    for number, deal in enumerate(announcement.deals, start=1):
        yield from _deal_proofs(number, deal)
    yield from _figure_proofs(0, announcement.other_figures)


def _deal_proofs(number: int, deal: Deal) -> Iterator[Proof]:
    yield from _proofs(number, "deal", "", deal.evidence)
    for place, each in enumerate(deal.participations):
        path = f"participations[{place}]."
        yield from _proofs(number, "party", f"{path}party.", each.party.evidence)
        yield from _proofs(number, "party", path, each.evidence)
    for place, project in enumerate(deal.projects):
        path = f"projects[{place}]."
        yield from _proofs(number, "project", path, project.evidence)
        if project.place is not None:
            yield from _proofs(number, "project", f"{path}place.", project.place.evidence)
    yield from _figure_proofs(number, deal.figures)


def _figure_proofs(number: int, figures: Sequence[Figure]) -> Iterator[Proof]:
    name = "figures" if number else "other_figures"
    for place, figure in enumerate(figures):
        yield from _proofs(number, "money", f"{name}[{place}].", figure.evidence)


def _proofs(number: int, kind: str, path: str, evidence: Iterable[Evidence]) -> Iterator[Proof]:
    for each in evidence:
        if each.start is not None and each.end is not None:
            yield Proof(number, kind, path + each.field, each.start, each.end)


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

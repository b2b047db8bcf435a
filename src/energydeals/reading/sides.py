"""What the words beside a name say of its side in a deal."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from energydeals.party import Role
from energydeals.reading.candidates import Candidate
from energydeals.reading.dealwords import GIVES, TAKES, DealWords
from energydeals.reading.drafts import Draft
from energydeals.reading.lexicon import Hit
from energydeals.reading.source import Source
from energydeals.vocabulary import en_roles as words

__all__ = ["Vote", "vote"]

#: How many words may stand between a name and the verb that it is the subject of.
_SUBJECT: Final = 16
_OBJECT: Final = 12


class Vote(NamedTuple):
    """What some words say of a name: its side, how surely, and a role of its own."""

    side: int
    weight: float
    rule: str
    role: Role | None = None


def vote(source: Source, found: DealWords, draft: Draft, candidate: Candidate) -> Iterator[Vote]:
    """Read the words beside a name, the surest first."""
    sentence = source.sentences[candidate.sentence]
    before = source.folded[max(sentence.start, candidate.start - 90) : candidate.start].lower()
    after = source.folded[candidate.end : min(candidate.end + 90, sentence.end)].lower()
    yield from _special(draft, before, after)
    yield from _by_name(draft, candidate)
    row = before.replace(",", " ,").split()
    while row and row[-1] in words.FILLERS:
        row.pop()
    last = row[-1] if row else ""
    verb_before = _verb_before(source, found, sentence.start, candidate.start)
    verb_after = _verb_after(source, found, candidate.end, sentence.end)
    if last in words.FROM:
        yield Vote(GIVES, 2, f"'{last}' before it")
    elif last in words.TO and verb_before is not None:
        yield Vote(TAKES, 2, "'to' before it")
    elif last in words.BY and verb_before is not None:
        yield Vote(verb_before.value, 2, "'by' after the verb")
    elif last in words.FOR:
        yield Vote(GIVES if draft.instrument in words.FOR_OWNERS else TAKES, 1, "'for' before it")
    elif last in words.OF and len(row) > 1 and row[-2] in words.GIVEN_NOUNS:
        yield Vote(TAKES, 0.5, f"'{row[-2]} of' before it")
    elif last in words.WITH:
        yield from _with(verb_before)
    elif verb_after is not None:
        passive = _is_passive(source, verb_after)
        side = 1 - verb_after.value if passive else verb_after.value
        yield Vote(side, 1.5, f"subject of '{source.folded[slice(*verb_after.span)]}'")
    elif verb_before is not None and not _is_passive(source, verb_before):
        side = 1 - verb_before.value
        yield Vote(side, 1, f"object of '{source.folded[slice(*verb_before.span)]}'")
    if after.startswith("'s ") and not words.OWNED.isdisjoint(after.split()[1:6]):
        yield Vote(GIVES, 2, "whose stake it is")


def _with(verb: Hit[int] | None) -> Iterator[Vote]:
    """Read "signed X with Y": Y stands on the other side than the subject."""
    if verb is not None:
        yield Vote(1 - verb.value, 0.8, "'with' after the verb")


def _special(draft: Draft, before: str, after: str) -> Iterator[Vote]:
    """Read "as operator", "arranged by", "advised by", and a company that is bought."""
    for role, marks in words.MARKED_AFTER.items():
        if after.startswith(marks):
            yield Vote(TAKES, 0, f"'{role}' behind it", role)
    for role, marks in words.MARKED_BEFORE.items():
        if before.endswith(marks) or before.endswith(tuple(f"{mark}the " for mark in marks)):
            yield Vote(GIVES, 0, f"words of a {role} before it", role)


def _by_name(draft: Draft, candidate: Candidate) -> Iterator[Vote]:
    """Read what a company does from its own name: a drilling firm, a bank."""
    sides = words.NAMED_SIDES.get(draft.instrument)
    if sides is None:
        return
    own = set(candidate.name.lower().replace("-", " ").split())
    for side, trades in enumerate(sides):
        if not own.isdisjoint(trades):
            yield Vote(side, 1.2, "what its name says")


def _verb_after(source: Source, found: DealWords, start: int, end: int) -> Hit[int] | None:
    for hit in found.sides.between(start, min(start + 140, end)):
        if source.folded.count(" ", start, hit.start) > _SUBJECT:
            return None
        if _is_verb(source, found, hit):
            return hit
    return None


def _verb_before(source: Source, found: DealWords, start: int, end: int) -> Hit[int] | None:
    for hit in reversed(found.sides.between(max(start, end - 140), end)):
        if source.folded.count(" ", hit.end, end) > _SUBJECT:
            return None
        if _is_verb(source, found, hit):
            return hit
    return None


def _is_verb(source: Source, found: DealWords, hit: Hit[int]) -> bool:
    """Tell a verb from a word of a document's name: "purchase agreement"."""
    papers = found.documents.between(max(0, hit.start - 60), hit.end)
    return not any(paper.start <= hit.start < paper.end for paper in papers)


def _is_passive(source: Source, verb: Hit[int]) -> bool:
    row = source.folded[max(0, verb.start - 30) : verb.start].lower().split()[-3:]
    word = source.folded[verb.start : verb.end].lower()
    return not words.BE.isdisjoint(row) and word.endswith(words.PARTICIPLES)

"""How far a deal has come: what the words around a deal word make of it."""

import re
from functools import cached_property
from typing import Final

from attrs import frozen

from energydeals.deal import Instrument, Status
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.reading.words.source import Sentence
from energydeals.vocabulary import en_deals as words

__all__ = ["Clause", "is_historic", "modified", "preliminary"]

Span = tuple[int, int]
#: How many words before a verb can change what it says.
_BEFORE: Final = 7
#: Within how many characters behind a paper a word shows that it binds nobody.
_ONWARD: Final = 14
#: How far before a deed the words may stand that tell that it is given up.
_GIVEN_UP: Final = 60
_FINITE: Final = re.compile(rf"(?:{words.FINITE})\b", re.IGNORECASE)
#: Words that tell what is still to come.
_AHEAD: Final = frozenset({"intention", "promise"})
_PRELIMINARY: Final = frozenset(words.PRELIMINARY_DOCUMENTS.split("|"))
_MARKS: Final = (", ", "; ", ": ", " - ", '"', " that ", " which ")
_PAST_DAY: Final = re.compile(
    rf"\b(?:in|since|of|(?:{words.DATED}) from|last|during) (?:late |early |mid-)?"
    rf"(?:{words.MONTHS}|(?:19|20)[0-9]{{2}}\b)"
)
#: How far behind the word for a step the words may stand that put it off.
_AWAITING: Final = 110
_TO_FOLLOW: Final = re.compile(rf"\b(?:{words.TO_FOLLOW})\b", re.IGNORECASE)
#: "will deliver gas in 2027", "deliveries that begin in 2027".
_TO_COME: Final = re.compile(rf"\b(?:{words.TO_COME})\b", re.IGNORECASE)
_OPENING: Final = re.compile(
    rf"(?:(?:Back |It was )?[Ii]n|Since) (?:{words.MONTHS}|(?:19|20)[0-9]{{2}}\b)"
)
_FIRM: Final = frozenset({Status.SIGNED, Status.CLOSED, Status.APPROVED, Status.AGREED})
_DONE: Final = frozenset({Status.UNDER_DISCUSSION, Status.PLANNED, Status.CANCELLED})


@frozen(slots=False)
class Clause:
    """One sentence, and the words of deals in the text."""

    number: int
    sentence: Sentence
    folded: str
    words: DealWords
    #: Whether it names a sum.
    priced: bool = False

    @cached_property
    def _parted(self) -> bool:
        return ";" in self.folded[self.sentence.start : self.sentence.end]

    def distance(self, left: Span, right: Span) -> int:
        """Count the words between two spans; a semicolon parts them for good."""
        first, last = min(left[1], right[1]), max(left[0], right[0])
        if self._parted and self.folded.find(";", first, last) >= 0:
            return 10**6
        return self.folded.count(" ", first, last)

    def commas(self, left: Span, right: Span) -> int:
        """Count the commas between two spans."""
        return self.folded.count(", ", min(left[1], right[1]), max(left[0], right[0]))

    def kinds_before(self, position: int) -> set[str]:
        """Give the kinds of the words shortly before a verb, within its clause."""
        start = max(self.sentence.start, position - 60)
        for mark in _MARKS:
            start = max(start, self.folded.rfind(mark, start, position) + 1)
        hits = self.words.modifiers.between(start, position)
        return {hit.value for hit in hits if self._reaches(hit, position)}

    def _reaches(self, hit: Hit[str], position: int) -> bool:
        """Tell "is to be signed" from "the firm that is to build it signed"."""
        between = self.folded[hit.end : position].lower().split()
        if len(between) >= _BEFORE:
            return False
        word = _FINITE.match(self.folded, position)
        said = self.folded[hit.start : hit.end].lower()
        if word is None or hit.value not in _AHEAD or said in words.CONDITIONS:
            return True
        return said.endswith(words.INFINITIVES) or not words.INFINITIVE.isdisjoint(between[:2])

    def is_attribute(self, hit: Hit[Status]) -> bool:
        """Tell "in spite of cancelled auctions" from "the auctions are cancelled"."""
        if self.folded[hit.start : hit.end].lower() not in words.ATTRIBUTES:
            return False
        before = self.folded[self.sentence.start : hit.start].lower().split()[-1:]
        return not words.BEFORE_ATTRIBUTES.isdisjoint(before)

    def is_approval(self, hit: Hit[Status]) -> bool:
        """Tell the consent of a board or a parliament from that of a party."""
        word = self.folded[hit.start : hit.end].lower()
        before = self.folded[self.sentence.start : hit.start].lower().split()
        return word in words.CONSENTS and not words.APPROVERS.isdisjoint(before)

    def deed_status(self, verb: Hit[Instrument | None], instrument: Instrument) -> Status | None:
        """Tell how far a verb that is a deal by itself says that it has come."""
        kinds = self.kinds_before(verb.start)
        if "denial" in kinds:
            return None
        if self._is_given_up(verb.start):
            return Status.CANCELLED
        if "talks" in kinds:
            return Status.UNDER_DISCUSSION
        if "intention" in kinds or instrument in words.PLANS:
            return Status.PLANNED
        if instrument is Instrument.FID:
            return Status.APPROVED
        word = self.folded[verb.start : verb.end].lower()
        before = self.folded[self.sentence.start : verb.start].lower().split()[-1:]
        present = not words.PRESENT_PASSIVE.isdisjoint(before)
        told = word.endswith(words.PAST_FORMS) or word.split()[0].endswith(words.PAST_HEADS)
        past = told and not present and "promise" not in kinds
        return Status.CLOSED if past and instrument is Instrument.ACQUISITION else Status.AGREED

    def _is_given_up(self, position: int) -> bool:
        """Tell "dropped its bid to buy" from a bid."""
        start = max(self.sentence.start, position - _GIVEN_UP)
        hits = self.words.statuses.between(start, position)
        said = next((hit for hit in hits if hit.value is Status.CANCELLED), None)
        if said is None or "denial" in self.kinds_before(said.start):
            return False
        between = self.folded[said.end : position].lower().split()
        return between[-1:] == ["to"] and not words.INTENTIONS.isdisjoint(between)


def modified(clause: Clause, hit: Hit[Status]) -> Status | None:
    """Change what a status word says by the words before it; None where it is denied."""
    kinds = clause.kinds_before(hit.start)
    if hit.value is Status.AGREED and clause.is_approval(hit):
        return Status.APPROVED
    done = hit.value not in _DONE
    if "denial" in kinds:
        return None if done else hit.value
    if "talks" in kinds and done:
        return Status.UNDER_DISCUSSION
    if "intention" in kinds and done:
        return Status.PLANNED
    if "promise" in kinds and hit.value in _FIRM and not _is_bound(clause, hit):
        return Status.PLANNED
    return _AWAITED[hit.value] if _is_awaited(clause, hit) else hit.value


#: What a deal is of which such a step is only awaited.
_AWAITED: Final = {Status.CLOSED: Status.AGREED, Status.SIGNED: Status.PLANNED}


def _is_awaited(clause: Clause, hit: Hit[Status]) -> bool:
    """Tell "closing of the sale is expected in June" from "the closing of the sale in June"."""
    if hit.value not in _AWAITED or not _said(clause, hit).endswith(words.STEPS):
        return False
    end = min(clause.sentence.end, hit.end + _AWAITING)
    return _TO_FOLLOW.search(clause.folded, hit.end, end) is not None


def _said(clause: Clause, hit: Hit[Status]) -> str:
    return clause.folded[hit.start : hit.end].lower()


def _is_bound(clause: Clause, hit: Hit[Status]) -> bool:
    """Tell "has agreed to provide" from "is to provide"."""
    before = clause.folded[clause.sentence.start : hit.start].lower().split()[-2:]
    return hit.value is Status.AGREED and before[-1:] == ["to"] and before[0] in words.BOUND


def preliminary(clause: Clause, span: Span, status: Status) -> Status:
    """Make a signed paper that binds nobody a memorandum in status."""
    if status not in (Status.SIGNED, Status.AGREED, Status.CLOSED):
        return status
    first = span[0] - 40
    others = clause.words.documents.between(first, span[0])
    near = clause.words.preliminary.between(others[-1].end if others else first, span[1] + _ONWARD)
    return Status.MOU_SIGNED if near and not _is_binding(clause, near[0]) else status


def _is_binding(clause: Clause, hit: Hit[bool]) -> bool:
    """Tell "a binding term sheet"; a memorandum is one whatever it says of itself."""
    before = clause.folded[clause.sentence.start : hit.start].lower().split()[-1:]
    named = clause.folded[hit.start : hit.end].lower() in _PRELIMINARY
    return named and not words.BINDING.isdisjoint(before)


def is_past(clause: Clause, span: Span) -> bool:
    """Tell whether deal words speak of the past, by all notes of their sentence."""
    notes = clause.words.notes.between(clause.sentence.start, clause.sentence.end)
    return is_historic(clause.folded, clause.sentence, *span, notes)


def is_historic(folded: str, sentence: Sentence, start: int, end: int, notes: Hits[str]) -> bool:
    """Tell whether deal words speak of the past of the announcement.

    A month or a year without a day beside them, "last year", or a past perfect that reports
    nothing say so.
    """
    clause = _clause(folded, sentence, start, end)
    near = [hit for hit in notes if clause[0] <= hit.start < clause[1]]
    if any(hit.value == "history" for hit in near):
        return True
    before = {hit.value for hit in notes if hit.start < start}
    perfect = any(hit.value == "had" and 0 <= start - hit.end < 25 for hit in notes)
    if perfect and before.isdisjoint(("report", "present")):
        return True
    opening = _OPENING.match(folded, sentence.start, start)
    if opening is not None:
        return True
    day = _PAST_DAY.search(folded, *clause)
    return day is not None and _TO_COME.search(folded, clause[0], day.start()) is None


def _clause(folded: str, sentence: Sentence, start: int, end: int) -> Span:
    """Give the part of a sentence between the commas around some words."""
    first = max(folded.rfind(", ", sentence.start, start), sentence.start, start - 60)
    last = folded.find(", ", end, sentence.end)
    return first, min(sentence.end if last < 0 else last, end + 70)

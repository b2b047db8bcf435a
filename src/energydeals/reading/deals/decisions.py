"""Decisions to build: whether an investment decision is taken, and verbs that tell of one."""

import re
from typing import Final

from energydeals.deal import Instrument, Status
from energydeals.party import PartyKind
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.stages import Clause
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.vocabulary import en_deals as words

__all__ = ["NO_BUILDERS", "decides", "is_awaited", "taken"]

#: Whose consent decides on no building.
NO_BUILDERS: Final = frozenset({PartyKind.BANK, PartyKind.MULTILATERAL, PartyKind.GOVERNMENT})
#: How far before a decision the verb may stand that takes it, and behind it.
_BEFORE: Final = 60
_AFTER: Final = 110
#: Within how many characters behind a verb the words stand for what it lets be built.
_OBJECT: Final = 90
_TAKES: Final = re.compile(rf"\b({words.DECIDING}) (?:[\w'-]+ ){{0,4}}$", re.IGNORECASE)
_PUTS_OFF: Final = re.compile(rf"\b({words.DEFERRING}) (?:[\w'-]+ ){{0,4}}$", re.IGNORECASE)
_IS_TAKEN: Final = re.compile(
    rf"(?: \([^()]{{1,20}}\))?[^.;()]{{0,{_AFTER}}}? (?:{words.AUXILIARY})"
    rf" (?:now |finally |thus |only |already )?({words.DECIDED})\b"
)
#: Verbs that name the decision themselves.
_NAMED: Final = re.compile(r"\b(?:fid|decision)$", re.IGNORECASE)
_AWAITED: Final = re.compile(rf"\b(?:{words.AWAITING}) [^.,;:]*$", re.IGNORECASE)
_NOUN: Final = re.compile(rf"(?:{words.CONSENT_NOUNS}) (?:for|to)\b", re.IGNORECASE)
_DECIDERS: Final = re.compile(rf"\b(?:{words.DECIDERS})\b", re.IGNORECASE)
_WORKS: Final = re.compile(rf"\b(?:{words.BUILT_WORKS})\b", re.IGNORECASE)


def taken(clause: Clause, document: Hit[Instrument | None]) -> Hit[Status] | None:
    """Give the words that take an investment decision, or put it off.

    "took its final investment decision", "the decision on the field was made".
    """
    start = max(clause.sentence.start, document.start - _BEFORE)
    before = clause.folded[start : document.start]
    for pattern, status in ((_TAKES, Status.APPROVED), (_PUTS_OFF, Status.PLANNED)):
        found = pattern.search(before)
        if found is not None:
            return Hit(start + found.start(1), start + found.end(1), status)
    after = _IS_TAKEN.match(clause.folded, document.end, clause.sentence.end)
    return None if after is None else Hit(*after.span(1), Status.APPROVED)


def is_awaited(clause: Clause, document: Hit[Instrument | None]) -> bool:
    """Tell "once the partners take the decision" from a decision that is told of."""
    start = max(clause.sentence.start, document.start - _BEFORE)
    return _AWAITED.search(clause.folded[start : document.start]) is not None


def decides(clause: Clause, verb: Hit[Instrument | None], inside: Hits[Candidate]) -> bool:
    """Tell "the owners gave the go-ahead for the mine" from the consent of a ministry."""
    if _NAMED.search(clause.folded, verb.start, verb.end):
        return True
    sentence = clause.folded[clause.sentence.start : clause.sentence.end]
    if _NOUN.match(clause.folded, verb.start) and not _DECIDERS.search(sentence):
        return False
    subjects = inside.between(clause.sentence.start, verb.start)
    if any(hit.value.entity.kind in NO_BUILDERS for hit in subjects):
        return False
    end = min(clause.sentence.end, verb.end + _OBJECT)
    return _WORKS.search(clause.folded, verb.end, end) is not None

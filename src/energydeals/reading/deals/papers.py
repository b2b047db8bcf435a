"""Documents in a sentence, and the words that tell how far they have come."""

import re
from collections.abc import Iterator
from typing import Final

from energydeals.deal import Instrument, Status
from energydeals.reading.deals.decisions import is_awaited, taken
from energydeals.reading.deals.events import Event
from energydeals.reading.deals.stages import Clause, modified, preliminary
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.vocabulary import en_deals as words

__all__ = [
    "documented",
    "is_definite",
    "specialised",
    "standing",
    "undated",
]

Span = tuple[int, int]


#: How many words may stand between a document and the word that tells its status.
_REACH: Final = 14
#: No paper has more words before it than this, with its article and what joins it.
_NOUNS: Final = 6
#: Within how many characters behind a participle the noun begins that it tells of.
_NEXT_NOUN: Final = 30
#: Within how many words behind a document "would" speaks of it.
_MODAL: Final = 3
_TO_SIGN: Final = re.compile(rf" (?:{words.TO_SIGN})\b", re.IGNORECASE)
_MASS: Final = re.compile(rf"(?:{words.MASS_NOUNS}) (?!for\b)", re.IGNORECASE)
#: An investment decision that is announced, reached or made is taken.
_TAKEN: Final = frozenset({Status.AGREED, Status.SIGNED, Status.CLOSED})


def documented(clause: Clause, documents: Hits[Instrument | None]) -> Iterator[Event]:
    """Join documents to the words that tell their status: before them, else after."""
    sentence = clause.sentence
    statuses = clause.words.statuses.between(sentence.start, sentence.end)
    last: Hit[Status] | None = None
    for document in documents:
        hit = _status_of(clause, document, statuses)
        if hit is None and _is_joined(clause, document.start):
            hit = last
        last = hit
        status = None if hit is None else modified(clause, hit)
        if hit is None or status is None or _is_denied(clause, document):
            continue
        yield Event(
            clause.number,
            hit.span,
            document.span,
            _stage(clause, document, hit, _own(clause, document, hit, status)),
            _kind(clause, document),
            "document and status",
            definite=is_definite(clause, document.start),
            plain=document.value is None,
        )


def undated(clause: Clause, documents: Hits[Instrument | None], several: bool) -> Iterator[Event]:
    """Read a paper that exists, though no word tells how far it has come: "X has a PPA with Y".

    Without an article it needs `several` parties: "they work on power purchase agreements".
    """
    for document in documents:
        definite = is_definite(clause, document.start)
        kind = _kind(clause, document)
        if definite and document.value is not None:
            return
        if definite or _is_denied(clause, document):
            continue
        if kind in words.SPOKEN_OF and (definite is None or not clause.priced):
            continue
        if definite is None and not (_is_held(clause, document) or (kind and several)):
            continue
        status = standing(clause, document)
        if status is not None:
            yield Event(
                clause.number,
                document.span,
                document.span,
                status,
                kind,
                "document alone",
                definite=definite,
                plain=document.value is None,
            )
            return


def _is_held(clause: Clause, document: Hit[Instrument | None]) -> bool:
    """Tell "they hold letters of intent"."""
    before = clause.folded[clause.sentence.start : document.start].lower().split()[-2:]
    return not words.HOLDING.isdisjoint(before)


def standing(clause: Clause, document: Hit[Instrument | None]) -> Status | None:
    """Tell how far a paper has come that no word speaks of; None where it is denied."""
    kinds = clause.kinds_before(document.start)
    if "denial" in kinds:
        return None
    if "talks" in kinds:
        return Status.UNDER_DISCUSSION
    if "intention" in kinds:
        return Status.PLANNED
    last = clause.folded[document.start : document.end].lower().split()[-1]
    money = document.value in words.MONEY and last not in words.PAPER_NOUNS
    agreed = last in words.DEALS or money
    return preliminary(clause, document.span, Status.AGREED if agreed else Status.SIGNED)


def _stage(
    clause: Clause, document: Hit[Instrument | None], hit: Hit[Status], status: Status
) -> Status:
    if status is Status.SIGNED and document.value in words.MONEY:
        # Who gets a loan need not have signed for it.
        given = clause.folded[hit.start : hit.end].lower() in words.GIVEN
        status = Status.AGREED if given else status
    if document.value is Instrument.FID and status in _TAKEN:
        return Status.APPROVED
    said = clause.folded[document.start : document.end].lower()
    if said in words.CLOSINGS and status in _TAKEN:
        return Status.CLOSED
    if said in words.STARTS and status in _TAKEN:
        return Status.UNDER_IMPLEMENTATION
    if said in words.AWARDS and status is Status.SIGNED:
        return Status.AGREED
    return preliminary(clause, document.span, status)


def _kind(clause: Clause, document: Hit[Instrument | None]) -> Instrument | None:
    return document.value or specialised(clause, document)


def _is_denied(clause: Clause, document: Hit[Instrument | None]) -> bool:
    """Tell "no loans", "without a contract", "once the investment decision is taken"."""
    start = max(clause.sentence.start, document.start - 24)
    before = clause.folded[start : document.start].lower().split()
    if not words.NONE_OF.isdisjoint(before[-2:]):
        return True
    return document.value is Instrument.FID and is_awaited(clause, document)


def _status_of(
    clause: Clause, document: Hit[Instrument | None], statuses: Hits[Status]
) -> Hit[Status] | None:
    decided = taken(clause, document) if document.value is Instrument.FID else None
    if decided is not None:
        return decided
    # "grants" and "orders" are papers and verbs: the word of the paper is no verb.
    near = [
        hit
        for hit in statuses
        if clause.distance(document.span, hit.span) <= _REACH
        and hit.span != document.span
        and not _is_attribute(clause, document.span, hit)
    ]
    return min(near, key=lambda hit: _cost(clause, document.span, hit), default=None)


def _is_attribute(clause: Clause, span: Span, hit: Hit[Status]) -> bool:
    """Tell "its planned refinery" from "a planned sale" and "the sale is planned"."""
    return not 0 <= span[0] - hit.end <= _NEXT_NOUN and clause.is_attribute(hit)


def _own(
    clause: Clause, document: Hit[Instrument | None], hit: Hit[Status], status: Status
) -> Status:
    """Tell "a contract would follow" from "a memorandum on a line that would run to the sea"."""
    modal = clause.folded[hit.start : hit.end].lower() in words.MODALS
    if not modal or hit.start < document.end or _kind(clause, document) in words.SPOKEN_OF:
        return status
    near = clause.distance(document.span, hit.span) <= _MODAL
    near = near or _TO_SIGN.match(clause.folded, hit.end) is not None
    return status if near else standing(clause, document) or status


def _cost(clause: Clause, span: Span, hit: Hit[Status]) -> float:
    """Weigh a status word: near ones, and those before the document, are preferred."""
    after = 2.5 if hit.start >= span[1] else 0
    weak = 3 if hit.value in (Status.PLANNED, Status.UNDER_DISCUSSION, Status.AGREED) else 0
    return clause.distance(span, hit.span) + after + weak + 2 * clause.commas(span, hit.span)


def specialised(clause: Clause, document: Hit[Instrument | None]) -> Instrument | None:
    """Tell a plain agreement's kind from the words of its sentence, those after it first."""
    weights: dict[Instrument, float] = {}
    papers = clause.words.documents.between(clause.sentence.start, clause.sentence.end)
    for hit in clause.words.cues.between(clause.sentence.start, clause.sentence.end):
        if any(paper.start <= hit.start < paper.end and paper.value for paper in papers):
            continue
        instrument, weight = hit.value
        far = clause.distance(document.span, hit.span)
        near = 1.0 if far <= 8 else 0.6 if far <= 18 else 0.2
        side = 1.0 if hit.start >= document.end else 0.7
        weights[instrument] = weights.get(instrument, 0) + weight * near * side
    best = max(weights, key=lambda kind: weights[kind], default=None)
    return best if best is not None and weights[best] >= 1.2 else None


def is_definite(clause: Clause, position: int) -> bool | None:
    """Tell "the agreement" from "an agreement" by the nearest article before it.

    "Financing comes from X", behind another sentence, is the financing told of.
    """
    if position == clause.sentence.start and clause.number:
        return True if _MASS.match(clause.folded, position) else None
    start = max(clause.sentence.start, position - 60)
    row = clause.folded[start:position].lower().split()
    for place, word in reversed(list(enumerate(row))):
        if word in words.DEFINITE:
            return True
        if word in words.INDEFINITE:
            return place > 0 and row[place - 1] in words.DEFINITE
        if word.endswith((",", ".", ":", ";")) or word in words.CUTS:
            return None
    return None


def _is_joined(clause: Clause, position: int) -> bool:
    """Tell the second of several papers: "signed a memorandum on gas, and a loan agreement"."""
    start = max(clause.sentence.start, position - 60)
    row = clause.folded[start:position].lower().split()[-_NOUNS:]
    articles = (place for place, word in enumerate(row) if word in words.INDEFINITE)
    place = max(articles, default=0)
    return place > 0 and (row[place - 1] == "and" or row[place - 1].endswith(","))

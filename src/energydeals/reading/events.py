"""Deal words in sentences: which document or deed, how far it has come, old or new."""

from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from attrs import evolve, frozen

from energydeals.deal import Instrument, Status
from energydeals.reading.lexicon import Hit, Lexicon, Tokens, phrases
from energydeals.reading.source import Sentence, Source
from energydeals.vocabulary import en_deals as words

__all__ = ["Event", "find_events"]

#: How many words may stand between a document and the word that tells its status.
_REACH: Final = 14
#: How many words before a verb can change what it says.
_BEFORE: Final = 5


@frozen
class Event:
    """A predicate of a sentence that tells of a deal, and the words that say so."""

    sentence: int
    #: The words of the status, and of the instrument; they may be the same.
    status_span: tuple[int, int]
    instrument_span: tuple[int, int]
    status: Status
    #: None for a document of no named kind.
    instrument: Instrument | None
    #: "also", "another", "separately" stand before it.
    additional: bool = False
    #: "the agreement", "this deal".
    pointing: bool = False
    #: It tells of the past of the announcement.
    historic: bool = False
    #: How sure it is that a deal is told, from the rule that found it.
    rule: str = "document and status"

    @property
    def start(self) -> int:
        """Where its words begin."""
        return min(self.status_span[0], self.instrument_span[0])

    @property
    def end(self) -> int:
        """Where its words end."""
        return max(self.status_span[1], self.instrument_span[1])


class _Words(NamedTuple):
    """The lexicons of a language, made once."""

    documents: Lexicon[Instrument | None]
    statuses: Lexicon[Status]
    verbs: Lexicon[Instrument | None]
    objects: Lexicon[Instrument]
    cues: Lexicon[tuple[Instrument, int]]
    preliminary: Lexicon[bool]
    before: Lexicon[str]
    notes: Lexicon[str]


@cache
def _words() -> _Words:
    documents: dict[str, Instrument | None] = dict.fromkeys(words.GENERIC_DOCUMENTS.split("|"))
    named = phrases(words.DOCUMENTS)
    documents.update(named)
    verbs: dict[str, Instrument | None] = dict.fromkeys(words.TRADE_VERBS.split("|"))
    deeds = phrases(words.DEAL_VERBS)
    verbs.update(deeds)
    cues = {
        phrase: (instrument, weight)
        for instrument, weights in words.CUES.items()
        for weight, row in weights.items()
        for phrase in row.split("|")
    }
    before = {
        "denial": words.DENIALS,
        "talks": words.TALKS,
        "intention": words.INTENTIONS,
        "promise": words.PROMISES,
    }
    notes = {
        "history": words.HISTORY,
        "report": words.REPORTS,
        "addition": words.ADDITIONS,
        "had": "had|had been",
    }
    return _Words(
        Lexicon(documents),
        Lexicon(phrases(words.STATUS_WORDS)),
        Lexicon(verbs),
        Lexicon(phrases(words.TRADE_OBJECTS)),
        Lexicon(cues),
        Lexicon(phrases({True: words.PRELIMINARY})),
        Lexicon(phrases(before)),
        Lexicon(phrases(notes)),
    )


class _Clauses(NamedTuple):
    """One sentence with everything that was found in it."""

    number: int
    sentence: Sentence
    tokens: Tokens
    folded: str

    def distance(self, left: tuple[int, int], right: tuple[int, int]) -> int:
        """Count the words between two spans; a semicolon parts them for good."""
        between = slice(min(left[1], right[1]), max(left[0], right[0]))
        if ";" in self.folded[between]:
            return 10**6
        return self.folded.count(" ", between.start, between.stop)


def find_events(source: Source, tokens: Tokens) -> list[Event]:
    """Give the predicates that tell of deals, in the order of the text."""
    events: list[Event] = []
    for number, sentence in enumerate(source.sentences):
        inside = tokens.between(sentence.start, sentence.end)
        events.extend(_events_of(_Clauses(number, sentence, inside, source.folded)))
    return events


def _events_of(clauses: _Clauses) -> Iterator[Event]:
    lexicons = _words()
    statuses = lexicons.statuses.find(clauses.tokens)
    documents = lexicons.documents.find(clauses.tokens)
    found = [_documented(clauses, document, statuses) for document in documents]
    events = _one_each([event for event in found if event])
    spoken = {event.status_span for event in events}
    verbs = lexicons.verbs.find(clauses.tokens)
    deeds = [_deed(clauses, verb) for verb in verbs]
    for deed in deeds:
        if deed and not any(_explains(clauses, deed, event) for event in events):
            events.append(deed)
    if not spoken and not events:
        return
    notes = lexicons.notes.find(clauses.tokens)
    for event in sorted(events, key=lambda event: event.start):
        yield _noted(event, notes)


def _documented(
    clauses: _Clauses, document: Hit[Instrument | None], statuses: list[Hit[Status]]
) -> Event | None:
    """Join a document to the word that tells its status: before it, else after it."""
    span = (document.start, document.end)
    inside = [hit for hit in statuses if document.start <= hit.start < document.end]
    near = inside or [
        hit for hit in statuses if clauses.distance(span, (hit.start, hit.end)) <= _REACH
    ]
    if not near:
        return None
    hit = min(near, key=lambda hit: _cost(clauses, span, hit))
    status = _modified(clauses, hit)
    if status is None:
        return None
    instrument = document.value or _specialised(clauses, document)
    return Event(
        clauses.number,
        (hit.start, hit.end),
        span,
        _preliminary(clauses, span, status),
        instrument,
        pointing=_is_pointing(clauses, document.start),
    )


def _cost(clauses: _Clauses, span: tuple[int, int], hit: Hit[Status]) -> float:
    """Weigh a status word: near ones, and those before the document, are preferred."""
    after = hit.start >= span[1]
    weak = 3 if hit.value in (Status.PLANNED, Status.UNDER_DISCUSSION) else 0
    return clauses.distance(span, (hit.start, hit.end)) + (2.5 if after else 0) + weak


def _modified(clauses: _Clauses, hit: Hit[Status]) -> Status | None:
    """Change what a status word says by the words before it; None where it is denied."""
    kinds = _before(clauses, hit.start)
    done = hit.value not in (Status.UNDER_DISCUSSION, Status.PLANNED, Status.CANCELLED)
    if "denial" in kinds:
        return None if done else hit.value
    if "talks" in kinds and done:
        return Status.UNDER_DISCUSSION
    if "intention" in kinds and done:
        return Status.PLANNED
    if "promise" in kinds and hit.value in (Status.SIGNED, Status.CLOSED, Status.APPROVED):
        return Status.PLANNED
    return hit.value


def _before(clauses: _Clauses, position: int) -> set[str]:
    """Give the kinds of the words shortly before a verb, within its clause."""
    start = max(clauses.sentence.start, position - 60)
    for mark in (", ", "; ", ": ", '"', " that ", " which "):
        start = max(start, clauses.folded.rfind(mark, start, position) + 1)
    tokens = clauses.tokens.between(start, position)
    near = Tokens(tokens[-_BEFORE:])
    return {hit.value for hit in _words().before.find(near)}


def _preliminary(clauses: _Clauses, span: tuple[int, int], status: Status) -> Status:
    around = clauses.tokens.between(span[0] - 40, span[1] + 1)
    if status in (Status.SIGNED, Status.AGREED) and _words().preliminary.find(around):
        return Status.MOU_SIGNED
    return status


def _specialised(clauses: _Clauses, document: Hit[Instrument | None]) -> Instrument | None:
    """Tell a plain agreement's kind from the words of its sentence, those after it first."""
    weights: dict[Instrument, float] = {}
    for hit in _words().cues.find(clauses.tokens):
        instrument, weight = hit.value
        far = clauses.distance((document.start, document.end), (hit.start, hit.end))
        near = 1.0 if far <= 8 else 0.6 if far <= 18 else 0.2
        side = 1.0 if hit.start >= document.end else 0.7
        weights[instrument] = weights.get(instrument, 0) + weight * near * side
    best = max(weights, key=lambda kind: weights[kind], default=None)
    return best if best is not None and weights[best] >= 1.2 else None


def _is_pointing(clauses: _Clauses, position: int) -> bool:
    before = clauses.tokens.between(max(clauses.sentence.start, position - 30), position)
    return any(token.word in _POINTERS for token in before[-3:]) and not any(
        token.word in ("a", "an", "another") for token in before[-3:]
    )


_POINTERS: Final = frozenset(words.POINTERS.split("|"))


def _deed(clauses: _Clauses, verb: Hit[Instrument | None]) -> Event | None:
    """Read a verb that is a deal by itself, or by its object."""
    instrument = verb.value
    if instrument is None:
        after = clauses.tokens.between(verb.end, verb.end + 90)
        objects = _words().objects.find(Tokens(after[:9]))
        instrument = objects[0].value if objects else None
        if instrument is None:
            return None
    kinds = _before(clauses, verb.start)
    status = _deed_status(clauses, verb, kinds)
    if status is None:
        return None
    span = (verb.start, verb.end)
    return Event(clauses.number, span, span, status, instrument, rule="verb")


def _deed_status(clauses: _Clauses, verb: Hit[Instrument | None], kinds: set[str]) -> Status | None:
    if "denial" in kinds:
        return None
    if "talks" in kinds:
        return Status.UNDER_DISCUSSION
    if "intention" in kinds or verb.value is Instrument.INVESTMENT_PLAN:
        return Status.PLANNED
    if verb.value is Instrument.FID:
        return Status.APPROVED
    word = clauses.folded[verb.start : verb.end].lower()
    if "promise" in kinds or not word.endswith(("ed", "bought", "sold", "lent", "took over")):
        return Status.AGREED
    return Status.CLOSED if verb.value is not Instrument.FINANCING else Status.AGREED


def _explains(clauses: _Clauses, deed: Event, event: Event) -> bool:
    """Tell whether a verb only says what the document beside it is about."""
    near = clauses.distance(deed.status_span, event.instrument_span) <= 16
    return near or deed.status_span == event.status_span


def _one_each(events: list[Event]) -> list[Event]:
    """Keep one event a status word: the named document that stands nearest behind it."""
    kept: dict[tuple[int, int], Event] = {}
    for event in events:
        before = kept.get(event.status_span)
        if before is None or (before.instrument is None and event.instrument is not None):
            kept[event.status_span] = event
    return list(kept.values())


def _noted(event: Event, notes: list[Hit[str]]) -> Event:
    before = [hit for hit in notes if hit.start < event.end]
    kinds = {hit.value for hit in before}
    past = {hit.value for hit in notes} & {"history"}
    perfect = any(hit.value == "had" for hit in before if event.start - hit.end < 25)
    historic = bool(past) or (perfect and "report" not in kinds)
    return evolve(event, additional="addition" in kinds, historic=historic)

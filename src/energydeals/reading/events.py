"""Deal words in sentences: which document or deed, how far it has come, old or new."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from energydeals.deal import Instrument, Status
from energydeals.reading.candidates import Candidate
from energydeals.reading.dealwords import DealWords
from energydeals.reading.lexicon import Hit, Hits
from energydeals.reading.source import Sentence, Source
from energydeals.reading.stages import Clause, is_historic, modified, preliminary
from energydeals.vocabulary import en_deals as words

__all__ = ["Event", "find_events"]

Span = tuple[int, int]
#: How many words may stand between a document and the word that tells its status.
_REACH: Final = 14
#: Within how many words a verb only says what a document is about.
_EXPLAINS: Final = 16
#: How many characters behind a verb its object may stand.
_OBJECT: Final = 90
#: Within how many words of another deal word a status alone tells of the same deal.
_APART: Final = 8


#: What is still to come cannot be past.
_OPEN: Final = frozenset({Status.PLANNED, Status.UNDER_DISCUSSION})


@frozen
class Event:
    """A predicate of a sentence that tells of a deal, and the words that say so."""

    sentence: int
    #: The words of the status, and of the instrument; they may be the same.
    status_span: Span
    instrument_span: Span
    status: Status
    #: None for a document of no named kind.
    instrument: Instrument | None
    #: "document and status", "verb", "status alone" or "enumerated".
    rule: str
    #: Whether its document is "the agreement" (True) or "an agreement" (False).
    definite: bool | None = None
    #: "also", "another", "separately" stand before it.
    additional: bool = False
    #: It tells of the past of the announcement.
    historic: bool = False
    #: Whether its document names no kind by itself.
    plain: bool = False
    #: Where the list item begins that it stands in.
    block: int | None = None
    #: Where it stands, if its words stand before a list.
    at: Span | None = None

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.at[0] if self.at else min(self.status_span[0], self.instrument_span[0])

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.at[1] if self.at else max(self.status_span[1], self.instrument_span[1])


def find_events(source: Source, found: DealWords, candidates: Sequence[Candidate]) -> list[Event]:
    """Give the predicates that tell of deals, in the order of the text."""
    parties = Hits(Hit(each.start, each.end, each) for each in candidates)
    events: list[Event] = []
    for number, sentence in enumerate(source.sentences):
        own = _events_of(Clause(number, sentence, source.folded, found), parties)
        notes = found.notes.between(sentence.start, sentence.end)
        events.extend(_noted(source, sentence, event, notes) for event in own)
    return events


def _events_of(clause: Clause, parties: Hits[Candidate]) -> list[Event]:
    sentence, found = clause.sentence, clause.words
    start, end = sentence.start, sentence.end
    papers, verbs = found.documents.between(start, end), found.verbs.between(start, end)
    bare, sales = found.bare.between(start, end), found.trades.between(start, end)
    if not (papers or verbs or bare or sales):
        return []
    inside = parties.between(start, end)
    trades = list(_trades(clause, sales, inside))
    documents = Hits(sorted((*papers, *trades), key=lambda hit: hit.span))
    events = _one_each(clause, list(_documented(clause, documents)))
    for trade in trades:
        events = _explained(clause, events, trade)
    for deed in _deeds(clause, documents, verbs, inside):
        events = _with_deed(clause, events, deed, documents)
    if len({each.value.entity.name for each in inside}) > 1:
        events.extend(_alone(clause, events, bare))
    return sorted(events, key=lambda event: event.start)


def _trades(
    clause: Clause, sales: Hits[bool], inside: Hits[Candidate]
) -> Iterator[Hit[Instrument | None]]:
    """Give the sales and purchases that stand for a document, by what is traded."""
    start = clause.sentence.start
    for hit in sales:
        instrument = _by_object(clause, hit, inside)
        papers = clause.words.documents.between(max(start, hit.start - 60), hit.end)
        if instrument is not None and not any(paper.end > hit.start for paper in papers):
            yield Hit(hit.start, hit.end, instrument)


def _explained(
    clause: Clause, events: Sequence[Event], trade: Hit[Instrument | None]
) -> list[Event]:
    """Let a sale or purchase say of which kind a plain document beside it is."""
    near = [
        event
        for event in events
        if event.instrument is None
        and clause.distance(event.instrument_span, trade.span) <= _EXPLAINS
    ]
    return [
        evolve(event, instrument=trade.value) if event in near[:1] else event for event in events
    ]


def _documented(clause: Clause, documents: Hits[Instrument | None]) -> Iterator[Event]:
    """Join documents to the words that tell their status: before them, else after."""
    sentence = clause.sentence
    statuses = clause.words.statuses.between(sentence.start, sentence.end)
    for document in documents:
        hit = _status_of(clause, document, statuses)
        status = None if hit is None else modified(clause, hit)
        if hit is None or status is None or _is_denied(clause, document.start):
            continue
        yield Event(
            clause.number,
            hit.span,
            document.span,
            preliminary(clause, document.span, status),
            document.value or _specialised(clause, document),
            "document and status",
            definite=_definite(clause, document.start),
            plain=document.value is None,
        )


def _is_denied(clause: Clause, position: int) -> bool:
    """Tell "no loans", "without a contract"."""
    before = clause.folded[max(clause.sentence.start, position - 24) : position].lower().split()
    return not words.NONE_OF.isdisjoint(before[-2:])


def _status_of(
    clause: Clause, document: Hit[Instrument | None], statuses: Hits[Status]
) -> Hit[Status] | None:
    # "grants" and "orders" are papers and verbs: the word of the paper is no verb.
    near = [
        hit
        for hit in statuses
        if clause.distance(document.span, hit.span) <= _REACH and hit.span != document.span
    ]
    return min(near, key=lambda hit: _cost(clause, document.span, hit), default=None)


def _cost(clause: Clause, span: Span, hit: Hit[Status]) -> float:
    """Weigh a status word: near ones, and those before the document, are preferred."""
    after = 2.5 if hit.start >= span[1] else 0
    weak = 3 if hit.value in (Status.PLANNED, Status.UNDER_DISCUSSION, Status.AGREED) else 0
    return clause.distance(span, hit.span) + after + weak + 2 * clause.commas(span, hit.span)


def _specialised(clause: Clause, document: Hit[Instrument | None]) -> Instrument | None:
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


def _definite(clause: Clause, position: int) -> bool | None:
    """Tell "the agreement" from "an agreement" by the nearest article before it."""
    start = max(clause.sentence.start, position - 60)
    for word in reversed(clause.folded[start:position].lower().split()):
        if word in words.DEFINITE:
            return True
        if word in words.INDEFINITE:
            return False
        if word.endswith((",", ".", ":", ";")) or word in words.CUTS:
            return None
    return None


def _deeds(
    clause: Clause,
    documents: Hits[Instrument | None],
    verbs: Hits[Instrument | None],
    inside: Hits[Candidate],
) -> Iterator[Event]:
    """Read verbs that are a deal by themselves, or by their object."""
    for verb in verbs:
        if any(document.start <= verb.start < document.end for document in documents):
            continue
        instrument = verb.value or _by_object(clause, verb, inside)
        if instrument is None or not _is_verb(clause, verb, inside):
            continue
        status = clause.deed_status(verb, instrument)
        if status is not None:
            yield Event(clause.number, verb.span, verb.span, status, instrument, "verb")


def _by_object(
    clause: Clause, verb: Hit[bool] | Hit[Instrument | None], inside: Hits[Candidate]
) -> Instrument | None:
    """Tell a trade by what is traded: behind the verb, or before a passive one."""
    if _takes_company(clause, verb, inside):
        return Instrument.ACQUISITION
    sentence, objects = clause.sentence, clause.words.objects
    after = objects.between(verb.end, min(verb.end + _OBJECT, sentence.end))
    near = [hit for hit in after if clause.distance(verb.span, hit.span) <= 9]
    if near:
        return near[0].value
    if not clause.folded[verb.start : verb.end].lower().endswith(words.PAST_FORMS):
        return None
    before = objects.between(max(sentence.start, verb.start - _OBJECT), verb.start)
    return before[-1].value if before else None


def _takes_company(
    clause: Clause, verb: Hit[bool] | Hit[Instrument | None], inside: Hits[Candidate]
) -> bool:
    """Tell "to buy Halden Wells" and "the sale of Halden Wells" from what they own or make."""
    for name in inside.between(verb.end, verb.end + 30):
        between = clause.folded[verb.end : name.start].strip().lower()
        after = clause.folded[name.end : name.end + 2]
        direct = between in ("", "of", "of smaller rival", "rival", "of rival", "smaller rival")
        return (
            direct
            and after != "'s"
            and clause.folded[verb.start : verb.end].lower() in words.BUYING
        )
    return False


def _is_verb(clause: Clause, verb: Hit[Instrument | None], inside: Hits[Candidate]) -> bool:
    """Tell a verb with a party as its subject from a noun of the same form."""
    before = clause.folded[max(clause.sentence.start, verb.start - 80) : verb.start].lower().split()
    word = clause.folded[verb.start : verb.end].lower().replace(" ", "-")
    ends = any(0 <= verb.start - hit.end <= 1 for hit in inside)
    if word in words.NOUN_VERBS and not ends and (not before or before[-1] not in words.VERB_LEADS):
        return False
    subject = any(hit.end <= verb.start for hit in inside) or not words.SUBJECTS.isdisjoint(before)
    return subject or " by " in clause.folded[verb.end : min(verb.end + 60, clause.sentence.end)]


def _with_deed(
    clause: Clause, events: list[Event], deed: Event, documents: Hits[Instrument | None]
) -> list[Event]:
    """Add a verb to the events of its sentence, or let it say what a document is about."""
    events = [event for event in events if not _is_displaced(clause, event, deed)]
    near = [
        event
        for event in events
        if clause.distance(deed.status_span, event.instrument_span) <= _EXPLAINS
        or event.status_span == deed.status_span
    ]
    if not near:
        return [*events, _under(clause, deed, documents)]
    plain = [event for event in near if event.instrument is None]
    return [
        evolve(event, instrument=deed.instrument) if event in plain[:1] else event
        for event in events
    ]


def _is_displaced(clause: Clause, event: Event, deed: Event) -> bool:
    """Tell a paper that only stands in the sentence of a verb that is a deal by itself."""
    if event.status_span != deed.status_span or deed.instrument is event.instrument:
        return False
    return clause.commas(event.instrument_span, deed.status_span) > 0


def _under(clause: Clause, deed: Event, documents: Hits[Instrument | None]) -> Event:
    """Read "has taken half of it under a tolling agreement": the document names the kind."""
    for paper in documents if deed.instrument not in words.NO_AGREEMENTS else ():
        named = paper.value is not None and paper.value not in words.NO_AGREEMENTS
        if named and clause.distance(deed.status_span, paper.span) <= _EXPLAINS:
            definite = _definite(clause, paper.start)
            return evolve(
                deed, instrument=paper.value, instrument_span=paper.span, definite=definite
            )
    return deed


def _alone(clause: Clause, events: Sequence[Event], bare: Hits[Status]) -> Iterator[Event]:
    """Read a status without a document: "is in talks with", "agreed on", "broke ground"."""
    for hit in bare[:1]:
        spans = [span for each in events for span in (each.status_span, each.instrument_span)]
        near = any(clause.distance(hit.span, span) <= _APART for span in spans)
        if near or not {"denial", "intention"}.isdisjoint(clause.kinds_before(hit.start)):
            continue
        kind = _specialised(clause, Hit(hit.start, hit.end, None))
        yield Event(clause.number, hit.span, hit.span, hit.value, kind, "status alone")


def _one_each(clause: Clause, events: list[Event]) -> list[Event]:
    """Keep one event a status word, or one for each of several papers of different kinds."""
    kept: list[Event] = []
    for event in events:
        same = [each for each in kept if each.status_span == event.status_span]
        if not same:
            kept.append(event)
        elif same[-1].instrument is None and event.instrument is not None:
            kept[kept.index(same[-1])] = event
        elif event.definite is False and _is_another(clause, same, event):
            kept.append(event)
    return kept


def _is_another(clause: Clause, same: list[Event], event: Event) -> bool:
    """Tell "a loan agreement and a guarantee" from "an agreement on a loan"."""
    if event.instrument is None or event.instrument in {each.instrument for each in same}:
        return False
    between = clause.folded[same[-1].instrument_span[1] : event.instrument_span[0]].lower()
    return any(mark in between for mark in (" and ", ", ", " as well as "))


def _noted(source: Source, sentence: Sentence, event: Event, notes: Hits[str]) -> Event:
    before = {hit.value for hit in notes if hit.start < event.end}
    return evolve(
        event,
        additional=not before.isdisjoint(("addition", "elsewhere")),
        historic=event.status not in _OPEN
        and is_historic(source.folded, sentence, event.start, event.end, notes),
    )

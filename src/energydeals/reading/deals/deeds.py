"""Verbs, sales and purchases that are a deal by themselves, or say what a document is about."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.decisions import decides
from energydeals.reading.deals.events import OPEN, Event
from energydeals.reading.deals.papers import is_definite, specialised
from energydeals.reading.deals.stages import Clause
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.vocabulary import en_deals as words
from energydeals.vocabulary.en_roles import BE

__all__ = ["deeds", "explained", "trades", "with_deed"]

#: Within how many words a verb only says what a document is about.
_EXPLAINS: Final = 16


#: How many characters behind a verb its object may stand.
_OBJECT: Final = 90
#: A share of something that has a name.
_PART: Final = re.compile(
    r" (?:each )?(?:(?:a|an|the|its|another|some|about) ){0,2}(?:\w+ )?"
    rf"(?:[0-9.]+ ?%|[0-9.]+ per ?cent|{words.FRACTIONS}) (?:of|in)"
    rf" (?:(?:the |a |an )?[A-Z]|it\b|them\b|(?:the|its|this|that) (?:{words.OWNABLE})\b)"
)
#: A share as the subject of a verb: "a third of the block, where oil lies, is to pass to".
_PASSED: Final = re.compile(
    rf"(?:%|\b(?:per ?cent|{words.FRACTIONS}|rest|remainder|stakes?|interest|shareholding))"
    r"(?P<of> (?:of|in) (?!what\b)[^.;]{1,90}?)?"
    r"(?P<be>(?:,? (?:is|are|was|were|has|have|will|would|shall|had|to|be|been|now|also))*) $"
)
#: What stands between a company and the participle that tells that it changes hands.
_IS: Final = re.compile(
    r"(?: \([^()]*\))?(?: has| have| had| will| would| shall| is to)?"
    r" (?:is|are|was|were|been|be|being) (?:now |also |then |itself )?"
)
#: "Under the five-year deal, X will supply": what was told before obliges X.
_UNDER: Final = re.compile(
    rf"{words.UNDER} (?:[\w%-]+ ){{0,4}}(?:{words.OBLIGING})\b", re.IGNORECASE
)
#: What a purchase is paid with, and no kind of it.
_PAID_WITH: Final = (Instrument.FINANCING, Instrument.GRANT, Instrument.GUARANTEE)
#: Verbs whose object tells the kind better than the words around it.
_TRADES: Final = frozenset(words.TRADE_VERBS.split("|"))
_PASSING: Final = frozenset(words.PASSING.split("|"))
_PART_VERBS: Final = frozenset(words.PART_VERBS.split("|")) | _PASSING
#: Within how many words before a paper "under" makes it the one by which something is sold.
_PAPER: Final = 4
#: How many spaces part two nouns of a compound at most.
_COMPOUND: Final = 2


def trades(
    clause: Clause, sales: Hits[bool], inside: Hits[Candidate]
) -> Iterator[Hit[Instrument | None]]:
    """Give the sales and purchases that stand for a document, by what is traded."""
    start = clause.sentence.start
    for hit in sales:
        if clause.folded[start : hit.start].lower().split()[-1:] == ["will"]:
            continue
        instrument = _by_object(clause, hit, inside)
        papers = clause.words.documents.between(max(start, hit.start - 60), hit.end)
        if instrument is not None and not any(paper.end > hit.start for paper in papers):
            yield Hit(hit.start, hit.end, instrument)


def explained(
    clause: Clause, events: Sequence[Event], trade: Hit[Instrument | None]
) -> list[Event]:
    """Let a sale or purchase say of which kind a plain document beside it is."""
    near = [
        event
        for event in events
        if (event.instrument is None or event.plain)
        and clause.distance(event.instrument_span, trade.span) <= _EXPLAINS
    ]
    return [
        evolve(event, instrument=trade.value) if event in near[:1] else event for event in events
    ]


def deeds(
    clause: Clause,
    documents: Hits[Instrument | None],
    verbs: Hits[Instrument | None],
    inside: Hits[Candidate],
) -> Iterator[Event]:
    """Read verbs that are a deal by themselves, or by their object."""
    for verb in verbs:
        if any(document.start <= verb.start < document.end for document in documents):
            continue
        instrument = verb.value or _traded(clause, verb, inside)
        if instrument is None or not _is_verb(clause, verb, inside):
            continue
        if instrument is Instrument.FID and not decides(clause, verb, inside):
            continue
        if instrument is Instrument.EPC_CONTRACT and clause.folded.startswith(" by ", verb.end):
            # "turbines supplied by a maker" only tells of what a plant consists.
            continue
        status = clause.deed_status(verb, instrument)
        if status is not None:
            under = _UNDER.match(clause.folded, clause.sentence.start, verb.start)
            yield Event(
                clause.number,
                verb.span,
                verb.span,
                status,
                instrument,
                "verb",
                definite=True if under else None,
            )


def _traded(
    clause: Clause, verb: Hit[Instrument | None], inside: Hits[Candidate]
) -> Instrument | None:
    """Tell what a verb trades by its object; some trade only shares."""
    if clause.folded[verb.start : verb.end].lower() in _PART_VERBS:
        return Instrument.ACQUISITION if _takes_part(clause, verb) else None
    return _by_object(clause, verb, inside) or _by_cues(clause, verb)


def _by_cues(clause: Clause, verb: Hit[Instrument | None]) -> Instrument | None:
    """Tell a trade by the other words of its sentence."""
    kind = specialised(clause, verb)
    return kind if kind in words.TRADE_OBJECTS else None


def _by_object(
    clause: Clause, verb: Hit[bool] | Hit[Instrument | None], inside: Hits[Candidate]
) -> Instrument | None:
    """Tell a trade by what is traded: behind the verb, or before a passive one."""
    if _takes_company(clause, verb, inside) or _takes_part(clause, verb):
        return Instrument.ACQUISITION
    sentence, objects = clause.sentence, clause.words.objects
    # "Delivered by the company": who delivers is not what is delivered.
    done_by = clause.folded.startswith(" by ", verb.end)
    end = verb.end if done_by else min(verb.end + _OBJECT, sentence.end)
    after = objects.between(verb.end, end)
    near = [hit for hit in after if clause.distance(verb.span, hit.span) <= 9]
    if near:
        return _made(clause, verb, near) or _head(clause, near).value
    word = clause.folded[verb.start : verb.end].lower()
    before = objects.between(max(sentence.start, verb.start - _OBJECT), verb.start)
    if not before or not word.endswith(words.PAST_FORMS):
        return None
    # "Refineries that are supplied with crude" do not change hands.
    kept = before[-1].value is Instrument.ACQUISITION and word in words.SUPPLYING
    return None if kept else before[-1].value


def _made(
    clause: Clause, verb: Hit[bool] | Hit[Instrument | None], objects: Sequence[Hit[Instrument]]
) -> Instrument | None:
    """Tell works that are delivered, or whose output is bought, from those that change hands."""
    head = _head(clause, objects)
    if head.value is not Instrument.ACQUISITION:
        return None
    word = clause.folded[head.start : head.end].lower()
    if " from " in clause.folded[verb.end : head.start].lower():
        kinds = (kind for kind, works in words.OUTPUTS.items() if word in works)
        return next(kinds, None)
    supplied = clause.folded[verb.start : verb.end].lower() in words.SUPPLYING
    # A "gas plant" is built, "supplies the plant with gas" tells of a supply.
    others = (hit.value for hit in objects if hit.start > head.start)
    traded = next((kind for kind in others if kind is not head.value), None)
    built = Instrument.EPC_CONTRACT if word in words.WORKS else None
    return (traded or built) if supplied else None


def _head(clause: Clause, objects: Sequence[Hit[Instrument]]) -> Hit[Instrument]:
    """Give the last noun of a compound: "gas-fired power stations" are stations."""
    head = objects[0]
    for each in objects[1:]:
        between = clause.folded[head.end : each.start].lower().replace("-", " ")
        if between.count(" ") > _COMPOUND or not words.JOINTS.isdisjoint(between.split()):
            break
        if not between.replace(" ", "").isalpha() and between.strip():
            break
        head = each
    return head


def _takes_company(
    clause: Clause, verb: Hit[bool] | Hit[Instrument | None], inside: Hits[Candidate]
) -> bool:
    """Tell "to buy Halden Wells" and "Halden Wells was sold" from what they own or make."""
    if clause.folded[verb.start : verb.end].lower() not in words.BUYING:
        return False
    for name in inside.between(verb.end, verb.end + 30)[:1]:
        between = clause.folded[verb.end : name.start].strip().lower()
        after = clause.folded[name.end : name.end + 2]
        direct = between in ("", "of", "of smaller rival", "rival", "of rival", "smaller rival")
        if direct and after != "'s":
            return True
    before = inside.between(max(clause.sentence.start, verb.start - _OBJECT), verb.start)
    return bool(before) and _IS.fullmatch(clause.folded, before[-1].end, verb.start) is not None


def _takes_part(clause: Clause, verb: Hit[bool] | Hit[Instrument | None]) -> bool:
    """Tell "takes a tenth of Arctic Star" and "half of it passes to" from a part of an output."""
    if _PART.match(clause.folded, verb.end, clause.sentence.end) is not None:
        return True
    start = max(clause.sentence.start, verb.start - 2 * _OBJECT)
    found = _PASSED.search(clause.folded, start, verb.start)
    if found is None or not _is_passed(clause.folded[verb.start : verb.end].lower(), found):
        return False
    goods = clause.words.objects.between(found.start(), verb.start)
    return all(hit.value is Instrument.ACQUISITION for hit in goods)


def _is_passed(word: str, share: re.Match[str]) -> bool:
    """Tell "half of it goes to X" and "a half is bought by X" from "a half goes to X"."""
    if word in _PASSING:
        return share["of"] is not None
    return word.endswith(words.PASSIVES) and not BE.isdisjoint(share["be"].split()[-2:])


def _is_verb(clause: Clause, verb: Hit[Instrument | None], inside: Hits[Candidate]) -> bool:
    """Tell a verb with a party as its subject from a noun of the same form."""
    before = clause.folded[max(clause.sentence.start, verb.start - 80) : verb.start].lower().split()
    word = clause.folded[verb.start : verb.end].lower()
    if word in _PASSING:
        # "A third of it goes to X": who acts stands behind it.
        return bool(inside.between(verb.end, clause.sentence.end))
    word = word.replace(" ", "-")
    ends = any(0 <= verb.start - hit.end <= 1 for hit in inside)
    if word in words.NOUN_VERBS and not ends and (not before or before[-1] not in words.VERB_LEADS):
        return False
    subject = any(hit.end <= verb.start for hit in inside) or not words.SUBJECTS.isdisjoint(before)
    return subject or " by " in clause.folded[verb.end : min(verb.end + 60, clause.sentence.end)]


def with_deed(
    clause: Clause, events: list[Event], deed: Event, documents: Hits[Instrument | None]
) -> list[Event]:
    """Add a verb to the events of its sentence, or let it say what a document is about."""
    events = [event for event in events if not _is_displaced(clause, event, deed)]
    bought = deed.instrument is Instrument.ACQUISITION and deed.status not in OPEN
    called = deed.instrument is Instrument.TENDER
    near = [
        event
        for event in events
        if clause.distance(deed.status_span, event.instrument_span) <= _EXPLAINS
        or event.status_span == deed.status_span
    ]
    open_ = {event.status in OPEN for event in near}
    if not near or (bought and open_ == {True}) or (called and open_ == {False}):
        return [*events, _under(clause, deed, documents)]
    traded = clause.folded[slice(*deed.status_span)].lower() in _TRADES
    plain = [each for each in near if each.instrument is None or (traded and each.plain)]
    return [
        evolve(event, instrument=deed.instrument) if event in plain[:1] else event
        for event in events
    ]


def _is_displaced(clause: Clause, event: Event, deed: Event) -> bool:
    """Tell a paper that only stands in the sentence of a verb that is a deal by itself."""
    if deed.instrument is event.instrument:
        return False
    venture = event.instrument is Instrument.JOINT_VENTURE
    if deed.instrument is Instrument.ACQUISITION and venture:
        # "takes 40 per cent of a joint venture": the venture is what is bought.
        return 0 <= event.instrument_span[0] - deed.status_span[1] <= _OBJECT
    if event.status_span != deed.status_span:
        return False
    return clause.commas(event.instrument_span, deed.status_span) > 0


def _under(clause: Clause, deed: Event, documents: Hits[Instrument | None]) -> Event:
    """Read "has taken half of it under a tolling agreement": the document names the kind."""
    bought = deed.instrument is Instrument.ACQUISITION
    for paper in documents if deed.instrument not in words.NO_AGREEMENTS else ():
        between = clause.folded[deed.status_span[1] : paper.start].lower().split()
        if paper.value in (Instrument.SPA, Instrument.PPA) and "under" in between[-_PAPER:]:
            return evolve(deed, instrument=paper.value, instrument_span=paper.span)
        named = paper.value is not None and paper.value not in words.NO_AGREEMENTS
        beside = clause.distance(deed.status_span, paper.span) <= _EXPLAINS
        if named and beside and not (bought and paper.value in _PAID_WITH):
            definite = is_definite(clause, paper.start)
            return evolve(
                deed, instrument=paper.value, instrument_span=paper.span, definite=definite
            )
    return deed

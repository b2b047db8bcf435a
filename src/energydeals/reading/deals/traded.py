"""What is bought, sold or supplied, which tells of which kind a trade is."""

import re
from collections.abc import Sequence
from typing import Final

from energydeals.deal import Instrument
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.papers import specialised
from energydeals.reading.deals.stages import Clause
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.vocabulary import en_deals as words
from energydeals.vocabulary.en_roles import BE

__all__ = ["PASSING", "kind_by_object", "kind_traded"]

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
#: How many spaces part two nouns of a compound at most.
_COMPOUND: Final = 2
#: Verbs whose subject is what changes hands: "half of it goes to".
PASSING: Final = frozenset(words.PASSING.split("|"))
#: Verbs that trade nothing but a part.
_PART_VERBS: Final = frozenset(words.PART_VERBS.split("|")) | PASSING
#: A verb, or a noun such as "sale".
_Trade = Hit[bool] | Hit[Instrument | None]


def kind_traded(
    clause: Clause, verb: Hit[Instrument | None], inside: Hits[Candidate]
) -> Instrument | None:
    """Tell what a verb trades by its object; some trade only shares."""
    if clause.folded[verb.start : verb.end].lower() in _PART_VERBS:
        return Instrument.ACQUISITION if _takes_part(clause, verb) else None
    return kind_by_object(clause, verb, inside) or _by_cues(clause, verb)


def _by_cues(clause: Clause, verb: Hit[Instrument | None]) -> Instrument | None:
    """Tell a trade by the other words of its sentence."""
    kind = specialised(clause, verb)
    return kind if kind in words.TRADE_OBJECTS else None


def kind_by_object(clause: Clause, verb: _Trade, inside: Hits[Candidate]) -> Instrument | None:
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


def _made(clause: Clause, verb: _Trade, objects: Sequence[Hit[Instrument]]) -> Instrument | None:
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


def _takes_company(clause: Clause, verb: _Trade, inside: Hits[Candidate]) -> bool:
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


def _takes_part(clause: Clause, verb: _Trade) -> bool:
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
    if word in PASSING:
        return share["of"] is not None
    return word.endswith(words.PASSIVES) and not BE.isdisjoint(share["be"].split()[-2:])

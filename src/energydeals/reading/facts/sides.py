"""What the words beside a name say of its side in a deal."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import Final, NamedTuple

from attrs import field, frozen

from energydeals.deal import Instrument
from energydeals.party import Role
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.facts.verbs import SideVerbs
from energydeals.reading.facts.votes import (
    GOAL,
    OWNS,
    Said,
    Vote,
    by_noun,
    by_noun_of_trade,
    by_trade,
    is_led,
    is_owner,
    led_by,
)
from energydeals.reading.names.entities import Entity
from energydeals.reading.words.dealwords import GIVES, TAKES, DealWords
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_roles as words

__all__ = ["Around"]

Span = tuple[int, int]
#: How many words may stand between a name and the verb that it is the subject or object of.
_REACH: Final = 22
_WIDTH: Final = 200
_OBJECT_OF: Final = "object of "
_DIRECTED: Final = words.FROM | words.TO | words.BY
#: Prepositions that stand before a whole list.
_SHARED: Final = (_DIRECTED | words.WITH) - {"between"}
#: What buyers make and may withdraw.
_BID: Final = re.compile(
    r"\b(?:its|their|the|an?) (?:[a-z-]+ ){0,2}(?:bid|offer|proposal|approach)\b"
)
#: "to", "to design, supply and": what stands before an infinitive.
_INFINITIVE: Final = re.compile(r" to (?:(?:[a-z]+,? ){1,3}and )?$")
_WITH: Final = re.compile(r" with ")
#: A participle with an agent of its own.
_AGENT: Final = re.compile(r" [a-z]+ed (?:[a-z]+ly )?by ")
#: Words behind which a verb has another subject.
_NEW_SUBJECT: Final = frozenset("that which who it they".split())
#: "secures offtake", "has found a first buyer": who sells does.
_TAKER: Final = re.compile(
    r" (?:(?:an?|its|the|more|another|new|binding|first|second|third|long-term|anchor) ){0,3}"
    r"(?:off-?takes?|off-?takers?|customers?|buyers?|takers?)\b(?! of (?!its|their))"
)
_SHARE: Final = re.compile(r" [0-9][0-9.,]* ?(?:%|per ?cent)")


class _Beside(NamedTuple):
    """What the words beside a name say, whatever the deal."""

    roles: tuple[Vote, ...]
    #: Whether it only owns what follows it: "X's stake".
    owns: bool
    #: The words before it, articles and what describes it apart.
    led: str
    #: The name with the words beside it.
    said: Said

    @property
    def last(self) -> str:
        """The last of those words."""
        return self.led.rpartition(" ")[2]


@frozen(slots=False)
class Around:
    """Reads the words around the names of a text."""

    source: Source
    found: DealWords
    names: Hits[Candidate]
    #: The country that the text speaks of most.
    home: str | None = None
    #: The names of countries, whether or not they act.
    states: Hits[Entity] = field(factory=Hits[Entity])
    #: By the spans of the names: several deals ask for the same.
    _read: dict[Span, _Beside] = field(factory=dict[Span, _Beside], init=False, eq=False)

    @cached_property
    def mentions(self) -> Counter[str]:
        """How often the text tells of each name."""
        return Counter(hit.value.name for hit in self.names)

    @cached_property
    def verbs(self) -> SideVerbs:
        """Its verbs that tell of sides."""
        return SideVerbs(self.source, self.found, self.names)

    def votes(self, draft: Draft, candidate: Candidate) -> Iterator[Vote]:
        """Give what the words beside a name say of its side, the surest first."""
        if candidate.alias:
            return
        if candidate.passive:
            yield Vote(TAKES, 2, GOAL, words.TO_STATES[draft.instrument])
            return
        beside = self._beside(candidate)
        allowed = words.ALLOWED.get(draft.instrument, frozenset())
        called = [vote for vote in beside.roles if vote.role in allowed]
        yield from called
        if beside.owns and draft.instrument in words.TRADES:
            yield Vote(GIVES, 2, OWNS)
            return
        yield from by_trade(draft.instrument, candidate.entity, self.home)
        yield from by_noun_of_trade(draft.instrument, candidate.entity, beside.said)
        bought = any(vote.role is Role.TARGET for vote in called)
        for vote in self._by_words(draft, candidate, beside):
            # Of "sells 40% of X to Y" the object is X, and Y takes.
            if not (bought and vote.rule.startswith(_OBJECT_OF)):
                yield vote

    def _beside(self, candidate: Candidate) -> _Beside:
        span = (candidate.start, candidate.end)
        read = self._read.get(span)
        if read is None:
            sentence = self.source.sentences[candidate.sentence]
            before = self._text(max(sentence.start, candidate.start - 90), candidate.start)
            after = self._text(candidate.end, min(candidate.end + 90, sentence.end))
            opening = self._text(sentence.start, min(sentence.start + 40, candidate.start))
            said = Said(self._text(*span), before, after, opening)
            led = self._led_with(candidate) or led_by(before)
            owns = is_owner(led, after)
            read = self._read[span] = _Beside(tuple(by_noun(said)), owns, led, said)
        return read

    def _led_with(self, candidate: Candidate) -> str | None:
        """Give the words before the first name of a list, which stand before all of them."""
        start = self.source.sentences[candidate.sentence].start
        before = self.names.between(start, candidate.start) if candidate.listed else ()
        first = next((hit.value for hit in reversed(before) if hit.end <= candidate.start), None)
        led = None if first is None else self._beside(first)
        return led.led if led is not None and led.last in _SHARED else None

    def _text(self, start: int, end: int) -> str:
        return self.source.folded[start:end].lower()

    def _by_words(self, draft: Draft, candidate: Candidate, beside: _Beside) -> Iterator[Vote]:
        behind, last = self._verb_before(draft, candidate), beside.last
        sure = self._by_lead(draft, candidate, beside, behind)
        if sure is not None:
            yield sure
        elif last in words.WITH:
            verb = behind or self._infinitive(draft, candidate)
            if verb is not None:
                yield Vote(1 - verb.value, 0.8, "'with' beside the verb")
        elif behind is not None and self._is_participle(candidate, behind):
            yield Vote(behind.value, 1.5, f"subject of '{self._text(*behind.span)}'")
        elif (ahead := self._verb_after(draft, candidate)) is not None:
            yield from self._by_subject(draft, candidate, ahead)
        elif behind is not None and not self.verbs.is_passive(behind):
            # "To acquire it X has joined hands with Y": the object stands behind the verb.
            told = self.source.folded.startswith(words.OBJECTS, behind.end)
            side = behind.value if told else 1 - behind.value
            how = "behind " if told else _OBJECT_OF
            yield Vote(side, 1, f"{how}'{self._text(*behind.span)}'")
        if last not in _DIRECTED:
            yield from self._by_trade_noun(candidate, last)

    def _by_subject(self, draft: Draft, candidate: Candidate, verb: Hit[int]) -> Iterator[Vote]:
        """Read the verb behind a name; what is bought or sold stands on neither side."""
        passive = self.verbs.is_passive(verb)
        traded = passive and draft.instrument is Instrument.ACQUISITION
        if traded or self._is_either(draft, candidate, verb):
            return
        finds = draft.instrument in words.FLOWS and _TAKER.match(self.source.folded, verb.end)
        other = passive or self._is_shared(candidate, verb)
        side = GIVES if finds else 1 - verb.value if other else verb.value
        weight = self._surety(draft, candidate, verb)
        yield Vote(side, weight, f"subject of '{self._text(*verb.span)}'")

    def _surety(self, draft: Draft, candidate: Candidate, verb: Hit[int]) -> float:
        """Weigh a verb: whoever lends is a lender, though companies mostly borrow."""
        lends = self._text(*verb.span) in words.LENDING and not self.verbs.is_passive(verb)
        near = _NEW_SUBJECT.isdisjoint(self._text(candidate.end, verb.start).split())
        return 4.0 if lends and near and draft.instrument is Instrument.FINANCING else 1.5

    def _by_lead(
        self, draft: Draft, candidate: Candidate, beside: _Beside, behind: Hit[int] | None
    ) -> Vote | None:
        """Read what stands right before a name, which is surer than any verb."""
        led, last = beside.led, beside.last
        owner = self._by_owner(draft, led)
        if owner is not None:
            return owner
        if behind is not None and _SHARE.match(self.source.folded, candidate.end):
            return Vote(behind.value, 2, "its share after the verb")
        if draft.instrument is Instrument.FINANCING and led.endswith(words.LED_BY):
            return Vote(GIVES, 2, "'led by' before it")
        if is_led(led, words.ENDS_WITH):
            return Vote(TAKES, 2, "with whom it ends up")
        if draft.instrument is Instrument.ACQUISITION and self._bids(candidate, last):
            return Vote(TAKES, 2, "whose offer it is")
        return self._by_preposition(draft, candidate, last, behind)

    def _by_owner(self, draft: Draft, led: str) -> Vote | None:
        """Read whose the plant is that is built, or the stake that is sold: "held by X"."""
        works = draft.instrument in words.FOR_OWNERS and led.endswith(words.BEFORE_OWNERS)
        if works or (draft.instrument in words.TRADES and is_led(led, words.BEFORE_HOLDERS)):
            return Vote(GIVES, 2, "whose it is")
        return None

    def _bids(self, candidate: Candidate, last: str) -> bool:
        """Tell "X has withdrawn its bid" and "an offer from X" from who is bid for."""
        start = max(self.source.sentences[candidate.sentence].start, candidate.start - _WIDTH // 3)
        if last in words.BY | words.FROM and _BID.search(self._text(start, candidate.start)):
            return True
        found = _BID.search(self._text(candidate.end, candidate.end + _WIDTH // 3))
        if found is None or last in words.FOR | words.TO:
            return False
        return not self.names.between(candidate.end, candidate.end + found.start())

    def _by_preposition(
        self, draft: Draft, candidate: Candidate, last: str, behind: Hit[int] | None
    ) -> Vote | None:
        if last in words.TO:
            return Vote(TAKES if behind is None else 1 - behind.value, 2, "'to' before it")
        if last in words.BY and behind is not None and self._is_agent(candidate, behind):
            return Vote(behind.value, 2, "'by' after the verb")
        owner = last in words.FOR and draft.instrument in words.FOR_OWNERS
        if last in words.FROM and behind is not None and draft.instrument in words.BOTH_FROM:
            # "won it from X", but "ordered it from X".
            return Vote(1 - behind.value, 2, "'from' after the verb")
        if last in words.FROM or owner:
            weak = owner or draft.instrument in words.BOTH_FROM
            return Vote(GIVES, 2 - weak, f"'{last}' before it")
        return Vote(TAKES, 1, "'for' before it") if last in words.FOR else None

    def _is_agent(self, candidate: Candidate, verb: Hit[int]) -> bool:
        """Tell "financed by X" from "to finance a dam developed by X"."""
        return _AGENT.search(self._text(verb.end, candidate.start)) is None

    def _by_trade_noun(self, candidate: Candidate, last: str) -> Iterator[Vote]:
        """Read "X completed the sale of its stake" and "agreed with Y on the purchase"."""
        end = min(self.source.sentences[candidate.sentence].end, candidate.end + _WIDTH)
        for noun in self.verbs.trades.between(candidate.end, end)[:1]:
            if not self._is_free(candidate, noun.start) or self._is_of_group(candidate):
                return
            said = self._text(*noun.span)
            side = TAKES if said == "purchase" else GIVES
            side = 1 - side if last in words.WITH else side
            yield Vote(side, 1.6, f"before the word '{said}'")

    def _verb_after(self, draft: Draft, candidate: Candidate) -> Hit[int] | None:
        """Find the verb of which a name is the subject: no other name stands between."""
        end = min(self.source.sentences[candidate.sentence].end, candidate.end + _WIDTH)
        for verb in self.verbs.between(draft, candidate.end, end):
            if self.source.folded.count(" ", candidate.end, verb.start) > _REACH:
                return None
            if self.source.folded.find(": ", candidate.end, verb.start) >= 0:
                return None
            return verb if self._is_free(candidate, verb.start) else None
        return None

    def _is_free(self, candidate: Candidate, end: int) -> bool:
        """Tell whether nobody else can be the subject of what follows a name."""
        return all(
            each.value.listed or _same(each, candidate) or self._is_oblique(each.value)
            for each in self.names.between(candidate.end, end)
        )

    def _is_shared(self, candidate: Candidate, verb: Hit[int]) -> bool:
        """Tell "X has a deal with Y, which buys" from "X has a deal with Y to buy"."""
        between = self._text(candidate.end, verb.start)
        beside = _WITH.search(between)
        if beside is None or _INFINITIVE.search(between) is not None:
            return False
        return bool(self.names.between(candidate.end + beside.end(), verb.start))

    def _is_either(self, draft: Draft, candidate: Candidate, verb: Hit[int]) -> bool:
        """Tell "X has a contract with Y to build it", where either may be the builder."""
        between = self._text(candidate.end, verb.start)
        works = draft.instrument in words.FOR_OWNERS
        return works and " with " in between and _INFINITIVE.search(between) is not None

    def _is_participle(self, candidate: Candidate, verb: Hit[int]) -> bool:
        """Tell "After winning the tender, X will build it", whose subject comes last."""
        start = self.source.sentences[candidate.sentence].start
        between = self._text(verb.end, candidate.start)
        led = self._text(start, verb.start).split()
        return (
            self._text(*verb.span).endswith("ing")
            and between.endswith(", ")
            and between.count(",") == 1
            and led[:1] != []
            and led[0] in words.BEFORE_PARTICIPLES
            and not self.names.between(start, candidate.start)
        )

    def _is_of_group(self, candidate: Candidate) -> bool:
        """Tell "the two", of whom one sells and the other buys."""
        return len(self.names.between(candidate.start, candidate.start + 1)) > 1

    def _is_oblique(self, candidate: Candidate) -> bool:
        """Tell a name that a preposition keeps from being a subject: "with X", "of X"."""
        return self._beside(candidate).last in words.OBLIQUE

    def _infinitive(self, draft: Draft, candidate: Candidate) -> Hit[int] | None:
        """Find the verb of "signed with X to buy", whose subject is the other party."""
        if draft.instrument in words.FOR_OWNERS:
            return None
        end = min(self.source.sentences[candidate.sentence].end, candidate.end + _WIDTH)
        for verb in self.verbs.between(draft, candidate.end, end)[:1]:
            between = self._text(candidate.end, verb.start)
            if between.endswith((" to ", " for ")) and "," not in between:
                return verb
        return None

    def _verb_before(self, draft: Draft, candidate: Candidate) -> Hit[int] | None:
        start = max(self.source.sentences[candidate.sentence].start, candidate.start - _WIDTH)
        for verb in reversed(self.verbs.between(draft, start, candidate.start)):
            if self.source.folded.count(" ", verb.end, candidate.start) > _REACH:
                return None
            return verb
        return None


def _same(hit: Hit[Candidate], candidate: Candidate) -> bool:
    return hit.value.name == candidate.name

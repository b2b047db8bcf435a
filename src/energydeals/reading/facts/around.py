"""What the words beside a name say of its side in a deal."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from attrs import field, frozen

from energydeals.deal import Instrument
from energydeals.party import Role
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.facts.beside import Said, WordsBeside, is_led
from energydeals.reading.facts.verbs import SideVerbs
from energydeals.reading.facts.votes import GOAL, OWNS, Vote, by_noun, by_noun_of_trade, by_trade
from energydeals.reading.names.entities import Entity
from energydeals.reading.words.dealwords import GIVES, TAKES, DealWords
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_roles as words

__all__ = ["Around"]

Span = tuple[int, int]
#: How far from a name its bid may be told of.
_NEAR: Final = 66
_OBJECT_OF: Final = "object of "
_DIRECTED: Final = words.FROM | words.TO | words.BY
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
    _named: dict[Span, list[Vote]] = field(factory=dict[Span, list[Vote]], init=False, eq=False)

    @cached_property
    def mentions(self) -> Counter[str]:
        """How often the text tells of each name."""
        return Counter(hit.value.name for hit in self.names)

    @cached_property
    def beside(self) -> WordsBeside:
        """The words beside its names."""
        return WordsBeside(self.source, self.names)

    @cached_property
    def verbs(self) -> SideVerbs:
        """Its verbs that tell of sides."""
        return SideVerbs(self.source, self.found, self.names, self.beside)

    def votes(self, draft: Draft, candidate: Candidate) -> Iterator[Vote]:
        """Give what the words beside a name say of its side, the surest first."""
        if candidate.alias:
            return
        if candidate.passive:
            yield Vote(TAKES, 2, GOAL, words.TO_STATES[draft.instrument])
            return
        said = self.beside.of(candidate)
        allowed = words.ALLOWED.get(draft.instrument, frozenset())
        called = [vote for vote in self._by_noun(candidate) if vote.role in allowed]
        yield from called
        if said.owns and draft.instrument in words.TRADES:
            yield Vote(GIVES, 2, OWNS)
            return
        yield from by_trade(draft.instrument, candidate.entity, self.home)
        yield from by_noun_of_trade(draft.instrument, candidate.entity, said)
        bought = any(vote.role is Role.TARGET for vote in called)
        for vote in self._by_words(draft, candidate, said):
            # Of "sells 40% of X to Y" the object is X, and Y takes.
            if not (bought and vote.rule.startswith(_OBJECT_OF)):
                yield vote

    def _by_noun(self, candidate: Candidate) -> list[Vote]:
        """Give the roles that nouns beside a name give it, whatever the deal."""
        span = (candidate.start, candidate.end)
        if span not in self._named:
            self._named[span] = list(by_noun(self.beside.of(candidate)))
        return self._named[span]

    def _by_words(self, draft: Draft, candidate: Candidate, said: Said) -> Iterator[Vote]:
        behind, last = self.verbs.before(draft, candidate), said.last
        sure = self._by_lead(draft, candidate, said, behind)
        if sure is not None:
            yield sure
        elif last in words.WITH:
            verb = behind or self.verbs.infinitive(draft, candidate)
            if verb is not None:
                yield Vote(1 - verb.value, 0.8, "'with' beside the verb")
        elif behind is not None and self.verbs.is_participle(behind, candidate):
            yield Vote(behind.value, 1.5, f"subject of '{self.source.lowered(*behind.span)}'")
        elif (ahead := self.verbs.after(draft, candidate)) is not None:
            yield from self._by_subject(draft, candidate, ahead)
        elif behind is not None and not self._is_no_object(candidate, behind):
            # "To acquire it X has joined hands with Y": the object stands behind the verb.
            told = self.source.folded.startswith(words.OBJECTS, behind.end)
            side = behind.value if told else 1 - behind.value
            how = "behind " if told else _OBJECT_OF
            yield Vote(side, 1, f"{how}'{self.source.lowered(*behind.span)}'")
        if last not in _DIRECTED:
            yield from self._by_trade_noun(candidate, last)

    def _is_no_object(self, candidate: Candidate, verb: Hit[int]) -> bool:
        """Tell who stands behind a passive verb, and "the two", from whom a verb is done to."""
        return self.verbs.is_passive(verb) or self.verbs.is_group(candidate)

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
        yield Vote(side, weight, f"subject of '{self.source.lowered(*verb.span)}'")

    def _surety(self, draft: Draft, candidate: Candidate, verb: Hit[int]) -> float:
        """Weigh a verb: whoever lends is a lender, though companies mostly borrow."""
        lends = self.source.lowered(*verb.span) in words.LENDING and not self.verbs.is_passive(verb)
        near = _NEW_SUBJECT.isdisjoint(self.source.lowered(candidate.end, verb.start).split())
        return 4.0 if lends and near and draft.instrument is Instrument.FINANCING else 1.5

    def _by_lead(
        self, draft: Draft, candidate: Candidate, said: Said, behind: Hit[int] | None
    ) -> Vote | None:
        """Read what stands right before a name, which is surer than any verb."""
        led, last = said.led, said.last
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
        start = max(self.source.sentences[candidate.sentence].start, candidate.start - _NEAR)
        before = self.source.lowered(start, candidate.start)
        if last in words.BY | words.FROM and _BID.search(before):
            return True
        found = _BID.search(self.source.lowered(candidate.end, candidate.end + _NEAR))
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
        return _AGENT.search(self.source.lowered(verb.end, candidate.start)) is None

    def _by_trade_noun(self, candidate: Candidate, last: str) -> Iterator[Vote]:
        """Read "X completed the sale of its stake" and "agreed with Y on the purchase"."""
        noun = self.verbs.trade_noun(candidate)
        if noun is not None:
            said = self.source.lowered(*noun.span)
            side = TAKES if said == "purchase" else GIVES
            side = 1 - side if last in words.WITH else side
            yield Vote(side, 1.6, f"before the word '{said}'")

    def _is_shared(self, candidate: Candidate, verb: Hit[int]) -> bool:
        """Tell "X has a deal with Y, which buys" from "X has a deal with Y to buy"."""
        between = self.source.lowered(candidate.end, verb.start)
        beside = _WITH.search(between)
        if beside is None or _INFINITIVE.search(between) is not None:
            return False
        return bool(self.names.between(candidate.end + beside.end(), verb.start))

    def _is_either(self, draft: Draft, candidate: Candidate, verb: Hit[int]) -> bool:
        """Tell "X has a contract with Y to build it", where either may be the builder."""
        between = self.source.lowered(candidate.end, verb.start)
        works = draft.instrument in words.FOR_OWNERS
        return works and " with " in between and _INFINITIVE.search(between) is not None

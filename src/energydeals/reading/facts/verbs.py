"""The verbs of a text that tell who gives and who takes in a deal, and whose verbs they are."""

from collections.abc import Sequence
from functools import cache, cached_property
from typing import Final

from attrs import frozen

from energydeals.deal import Instrument
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.facts.beside import WordsBeside
from energydeals.reading.words.dealwords import GIVES, TAKES, DealWords
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_roles as words
from energydeals.vocabulary.en_deals import VERB_LEADS

__all__ = ["SideVerbs"]

#: How far from a verb stands the name that is its subject or object, and how many words apart.
_WIDTH: Final = 200
_REACH: Final = 22
#: How far before a verb the loan may be named that it tells the purpose of.
_LOAN: Final = 100


@frozen(slots=False)
class SideVerbs:
    """Finds the verbs whose subject gives or takes."""

    source: Source
    found: DealWords
    names: Hits[Candidate]
    beside: WordsBeside

    def after(self, draft: Draft, candidate: Candidate) -> Hit[int] | None:
        """Find the verb of which a name is the subject: no other name stands between."""
        verb = next(iter(self._between(draft, candidate.end, self._end(candidate))), None)
        if verb is None or self.source.folded.count(" ", candidate.end, verb.start) > _REACH:
            return None
        if self.source.folded.find(": ", candidate.end, verb.start) >= 0:
            return None
        return verb if self._is_free(candidate, verb.start) else None

    def before(self, draft: Draft, candidate: Candidate) -> Hit[int] | None:
        """Find the verb of which a name may be the object."""
        start = max(self.source.sentences[candidate.sentence].start, candidate.start - _WIDTH)
        verb = next(reversed(self._between(draft, start, candidate.start)), None)
        if verb is None or self.source.folded.count(" ", verb.end, candidate.start) > _REACH:
            return None
        return verb

    def infinitive(self, draft: Draft, candidate: Candidate) -> Hit[int] | None:
        """Find the verb of "signed with X to buy", whose subject is the other party."""
        if draft.instrument in words.FOR_OWNERS:
            return None
        verb = next(iter(self._between(draft, candidate.end, self._end(candidate))), None)
        between = "" if verb is None else self.source.lowered(candidate.end, verb.start)
        return verb if between.endswith((" to ", " for ")) and "," not in between else None

    def trade_noun(self, candidate: Candidate) -> Hit[bool] | None:
        """Find the noun of "X completed the sale": of "the two", one sells and the other buys."""
        noun = next(iter(self._trades.between(candidate.end, self._end(candidate))), None)
        free = noun is not None and self._is_free(candidate, noun.start)
        return noun if free and not self.is_group(candidate) else None

    def is_group(self, candidate: Candidate) -> bool:
        """Tell "the two", who mostly stand on two sides, from a name."""
        return len(self.names.between(candidate.start, candidate.start + 1)) > 1

    def is_passive(self, verb: Hit[int]) -> bool:
        """Tell "was bought", whose subject is the other side."""
        row = self.source.lowered(max(0, verb.start - 30), verb.start).split()[-3:]
        if words.BE.isdisjoint(row) or row[-1] in words.HAVE:
            return False
        return self.source.lowered(*verb.span).endswith(words.PARTICIPLES)

    def is_participle(self, verb: Hit[int], candidate: Candidate) -> bool:
        """Tell "After winning the tender, X will build it", whose subject comes last."""
        start = self.source.sentences[candidate.sentence].start
        between = self.source.lowered(verb.end, candidate.start)
        led = self.source.lowered(start, verb.start).split()
        return (
            self.source.lowered(*verb.span).endswith("ing")
            and between.endswith(", ")
            and between.count(",") == 1
            and led[:1] != []
            and led[0] in words.BEFORE_PARTICIPLES
            and not self.names.between(start, candidate.start)
        )

    def _end(self, candidate: Candidate) -> int:
        """Give how far the verb of a name may stand behind it."""
        return min(self.source.sentences[candidate.sentence].end, candidate.end + _WIDTH)

    def _is_free(self, candidate: Candidate, end: int) -> bool:
        """Tell whether nobody else can be the subject of what follows a name."""
        return all(
            each.value.listed or each.value.name == candidate.name or self._is_oblique(each.value)
            for each in self.names.between(candidate.end, end)
        )

    def _is_oblique(self, candidate: Candidate) -> bool:
        """Tell a name that a preposition keeps from being a subject: "with X", "of X"."""
        return self.beside.of(candidate).last in words.OBLIQUE

    def _between(self, draft: Draft, start: int, end: int) -> Sequence[Hit[int]]:
        """Give the verbs of a span that tell sides in such a deal."""
        verbs = self._all.between(start, end)
        if draft.instrument is Instrument.FINANCING:
            verbs = Hits(hit for hit in verbs if not self._is_purpose(hit))
        if draft.instrument not in words.SIDE_VERBS:
            return verbs
        kept: list[Hit[int]] = []
        for hit in verbs:
            side = _side(draft.instrument, self.source.lowered(*hit.span))
            if side is not None:
                kept.append(Hit(hit.start, hit.end, side))
        return kept

    def _is_purpose(self, verb: Hit[int]) -> bool:
        """Tell "a loan to finance a dam", where the loan finances, from who finances it."""
        if not self.source.lowered(*verb.span).startswith(("financ", "fund")):
            return False
        papers = self.found.documents.between(verb.start - _LOAN, verb.start)
        loan = papers[-1].end if papers and papers[-1].value is Instrument.FINANCING else verb.end
        between = self.source.lowered(loan, verb.start)
        apart = between.endswith((" will ", " would ")) and not self.names.between(loan, verb.start)
        return apart or between.endswith(" to ")

    @cached_property
    def _all(self) -> Hits[int]:
        return Hits(hit for hit in self.found.sides if self._is_verb(hit))

    @cached_property
    def _trades(self) -> Hits[bool]:
        """What those do whom a text only describes, outside the names of papers."""
        return Hits(hit for hit in self.found.trades if not self._is_in_paper(hit))

    def _is_verb(self, hit: Hit[int]) -> bool:
        """Tell a verb from a noun of the same form, as in "purchase agreement"."""
        if self._is_in_paper(hit):
            return False
        if self.source.lowered(*hit.span) not in words.NOUN_SIDES:
            return True
        before = self.source.lowered(max(0, hit.start - 30), hit.start).split()
        named = any(
            hit.start - each.end <= 2 for each in self.names.between(hit.start - 60, hit.start)
        )
        return named or not before or before[-1] in VERB_LEADS

    def _is_in_paper(self, hit: Hit[int] | Hit[bool]) -> bool:
        papers = self.found.documents.between(max(0, hit.start - 60), hit.end)
        return any(paper.start <= hit.start < paper.end for paper in papers)


@cache
def _side(instrument: Instrument, word: str) -> int | None:
    """Give the side of the longest beginning: who picks up a job was picked for it."""
    table = words.SIDE_VERBS[instrument]
    rows = ((start, side) for side, row in ((GIVES, table[0]), (TAKES, table[1])) for start in row)
    found = [(len(start), side) for start, side in rows if word.startswith(start)]
    return max(found)[1] if found else None

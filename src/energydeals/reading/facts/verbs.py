"""The verbs of a text that tell who gives and who takes in a deal."""

from collections.abc import Sequence
from functools import cache, cached_property
from typing import Final

from attrs import frozen

from energydeals.deal import Instrument
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.words.dealwords import GIVES, TAKES, DealWords
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_roles as words
from energydeals.vocabulary.en_deals import VERB_LEADS

__all__ = ["SideVerbs"]

Span = tuple[int, int]
#: How far before a verb the loan may be named that it tells the purpose of.
_WIDTH: Final = 100


@frozen(slots=False)
class SideVerbs:
    """Finds the verbs whose subject gives or takes."""

    source: Source
    found: DealWords
    names: Hits[Candidate]

    def between(self, draft: Draft, start: int, end: int) -> Sequence[Hit[int]]:
        """Give the verbs of a span that tell sides in such a deal."""
        verbs = self._all.between(start, end)
        if draft.instrument is Instrument.FINANCING:
            verbs = Hits(hit for hit in verbs if not self._is_purpose(hit))
        if draft.instrument not in words.SIDE_VERBS:
            return verbs
        kept: list[Hit[int]] = []
        for hit in verbs:
            side = _side(draft.instrument, self._text(*hit.span))
            if side is not None:
                kept.append(Hit(hit.start, hit.end, side))
        return kept

    def _is_purpose(self, verb: Hit[int]) -> bool:
        """Tell "a loan to finance a dam", where the loan finances, from who finances it."""
        if not self._text(*verb.span).startswith(("financ", "fund")):
            return False
        papers = self.found.documents.between(verb.start - _WIDTH, verb.start)
        loan = papers[-1].end if papers and papers[-1].value is Instrument.FINANCING else verb.end
        between = self._text(loan, verb.start)
        apart = between.endswith((" will ", " would ")) and not self.names.between(loan, verb.start)
        return apart or between.endswith(" to ")

    @cached_property
    def _all(self) -> Hits[int]:
        return Hits(hit for hit in self.found.sides if self._is_verb(hit))

    @cached_property
    def trades(self) -> Hits[bool]:
        """What those do whom a text only describes, outside the names of papers."""
        return Hits(hit for hit in self.found.trades if not self._is_in_paper(hit))

    def _is_verb(self, hit: Hit[int]) -> bool:
        """Tell a verb from a noun of the same form, as in "purchase agreement"."""
        if self._is_in_paper(hit):
            return False
        if self._text(*hit.span) not in words.NOUN_SIDES:
            return True
        before = self._text(max(0, hit.start - 30), hit.start).split()
        named = any(
            hit.start - each.end <= 2 for each in self.names.between(hit.start - 60, hit.start)
        )
        return named or not before or before[-1] in VERB_LEADS

    def _is_in_paper(self, hit: Hit[int] | Hit[bool]) -> bool:
        papers = self.found.documents.between(max(0, hit.start - 60), hit.end)
        return any(paper.start <= hit.start < paper.end for paper in papers)

    def is_passive(self, verb: Hit[int]) -> bool:
        """Tell "was bought", whose subject is the other side."""
        row = self._text(max(0, verb.start - 30), verb.start).split()[-3:]
        if row and row[-1] in words.HAVE:
            return False
        return not words.BE.isdisjoint(row) and self._text(*verb.span).endswith(words.PARTICIPLES)

    def _text(self, start: int, end: int) -> str:
        return self.source.folded[start:end].lower()


@cache
def _side(instrument: Instrument, word: str) -> int | None:
    """Give the side of the longest beginning: who picks up a job was picked for it."""
    table = words.SIDE_VERBS[instrument]
    rows = ((start, side) for side, row in ((GIVES, table[0]), (TAKES, table[1])) for start in row)
    found = [(len(start), side) for start, side in rows if word.startswith(start)]
    return max(found)[1] if found else None

"""Which sum belongs to which deal, and what it is."""

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from energydeals.deal import Instrument, Purpose
from energydeals.phrases.money import MoneyMention
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.deals.prices import find_foreign
from energydeals.reading.deals.regions import inside
from energydeals.reading.deals.stages import is_historic
from energydeals.reading.facts.sums import Sum, as_part, is_part, is_same, rounds
from energydeals.reading.words.blocks import headings_of
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.reading.words.projects import ProjectMention
from energydeals.reading.words.source import Sentence, Source
from energydeals.vocabulary import en_deals as words

__all__ = ["Sums"]

#: Within how many characters a word says what a sum is.
_NEAR: Final = 75
#: Within how many characters before it "cost" speaks of a sum.
_BEFORE: Final = 140
#: How many sentences after the last deal words a sum may stand without a word for its purpose.
_AFTER: Final = 4
#: The rule of a sum that no word explains.
_BARE: Final = "usual in"
_Placed = Sequence[tuple[Draft, Sequence[Sum]]]


@frozen
class Sums:
    """Tells what the sums of a text are."""

    source: Source
    found: DealWords
    projects: Hits[ProjectMention]

    def place(
        self, drafts: Sequence[Draft], sums: Sequence[MoneyMention]
    ) -> tuple[list[list[Sum]], list[MoneyMention]]:
        """Give the sums of each deal, and those that belong to none."""
        placed: list[list[Sum]] = [[] for _ in drafts]
        deals = list(zip(drafts, placed, strict=True))
        others: list[MoneyMention] = []
        foreign = find_foreign(self.source, self.found, sums)
        for mention in sums:
            owner = None if mention.start in foreign else _owner(drafts, mention)
            read = None if owner is None else self._read(drafts[owner], mention)
            if owner is None or read is None:
                others.append(mention)
            elif not self._is_retold(deals, drafts[owner], placed[owner], mention):
                owner = _lent(drafts, owner, read)
                placed[owner].append(as_part(self.source, placed[owner], read))
        return placed, others

    def _is_retold(
        self, deals: _Placed, draft: Draft, row: Sequence[Sum], mention: MoneyMention
    ) -> bool:
        """Tell a sum told before: a deal can have it again, if it has none, beside its words."""
        told = [(each, one) for each, ones in deals for one in ones if is_same(one, mention)]
        if not told or _is_own(draft, mention):
            return False
        if row or not inside(mention.start, draft.core):
            return True
        again = {self.source.sentence_at(mention.start), *headings_of(self.source)}
        return any(
            self.source.sentence_at(one.mention.start) in again
            and each.instrument is draft.instrument
            for each, one in told
        )

    def needed(self, draft: Draft, row: Sequence[Sum]) -> tuple[Sum, ...]:
        """Leave out the spare sums of a deal."""
        kept: list[Sum] = []
        for each in row:
            if not self._is_spare(draft, kept, each) and not self._is_rounded(each, row):
                kept.append(each)
        return tuple(kept)

    def _is_rounded(self, read: Sum, row: Sequence[Sum]) -> bool:
        """Tell the round sum of a headline that the text gives more exactly: "$90m", "$89.7m"."""
        if self.source.sentence_at(read.mention.start) not in headings_of(self.source):
            return False
        return any(rounds(read.mention, each.mention) for each in row)

    def read_again(self, draft: Draft, row: Sequence[Sum], mention: MoneyMention) -> Sum | None:
        """Tell what a sum is on another deal than the one it stands beside, if that lacks it."""
        number = self.source.sentence_at(mention.start) or 0
        read = self._by_words(draft, mention, self.source.sentences[number], near=True)
        return read if read and all(each.purpose is not read.purpose for each in row) else None

    def _is_spare(self, draft: Draft, row: Sequence[Sum], read: Sum) -> bool:
        """Tell a sum told aside, of a deal whose sum of that purpose is told already."""
        mention = read.mention
        if inside(mention.start, draft.core) or mention.start < draft.start:
            return False
        if read.purpose is Purpose.OTHER:
            return True
        told = any(each.purpose is read.purpose for each in row)
        bare = read.rule.startswith(_BARE)
        return told and (bare or self._is_past(mention) or is_part(self.source, mention))

    def _is_past(self, mention: MoneyMention) -> bool:
        """Tell a sum of which a past perfect speaks, or words for an earlier time."""
        sentence = self.source.sentences[self.source.sentence_at(mention.start) or 0]
        notes = self.found.notes.between(sentence.start, sentence.end)
        past = any(hit.value == "had" and hit.end <= mention.start for hit in notes)
        return past or is_historic(self.source.folded, sentence, mention.start, mention.end, notes)

    def _read(self, draft: Draft, mention: MoneyMention) -> Sum | None:
        """Tell what a sum is, or that it belongs to no deal."""
        number = self.source.sentence_at(mention.start)
        if number is None:
            return None
        sentence, told = self.source.sentences[number], number in draft.told_in
        if draft.instrument is Instrument.COMMERCIAL_DOCUMENTS and told:
            return Sum(mention, Purpose.AGGREGATE, "the sum of a bundle")
        near = told or number - max(draft.told_in) <= _AFTER
        read = self._by_words(draft, mention, sentence, near=near)
        aside = not told and _is_aside(self.found, sentence)
        cost = read is not None and read.purpose is Purpose.PROJECT_COST
        return read if cost or not aside else None

    def _by_words(
        self, draft: Draft, mention: MoneyMention, sentence: Sentence, *, near: bool
    ) -> Sum | None:
        usual = words.USUAL.get(draft.instrument, Purpose.DEAL_VALUE)
        if draft.instrument in words.BUILT and self._names_project(mention):
            return Sum(mention, Purpose.PROJECT_COST, "before a project")
        nearest = _nearest(self.source, self.found, draft, mention, sentence)
        if nearest is None:
            return Sum(mention, usual, f"{_BARE} {draft.instrument}") if near else None
        word = self.source.folded[nearest.start : nearest.end].lower()
        purpose = usual if word in words.PAPERS_ALONE else nearest.value
        return Sum(mention, purpose, f"'{word}' beside it")

    def _names_project(self, mention: MoneyMention) -> bool:
        """Tell "a $3.7 billion export refinery"."""
        end = max([mention.end, *(each.end for each in mention.equivalents)])
        for hit in self.projects.between(end, end + 30):
            between = self.source.folded[end : hit.start].strip(" )-").lower()
            return " " not in between and between not in words.NO_PROJECT_LEADS
        return False


def _owner(drafts: Sequence[Draft], mention: MoneyMention) -> int | None:
    """Give the deal in whose part of the text a sum stands."""
    return next((n for n, draft in enumerate(drafts) if inside(mention.start, draft.around)), None)


def _is_own(draft: Draft, mention: MoneyMention) -> bool:
    """Tell the sum that a party gets of several, which may be as large as another's."""
    return draft.events[0].rule == "share" and inside(mention.start, draft.core)


def _lent(drafts: Sequence[Draft], owner: int, read: Sum) -> int:
    """Give the loan of the text a sum that is lent, though another deal is told beside it."""
    draft = drafts[owner]
    if inside(read.mention.start, draft.core):
        return owner
    if read.purpose is Purpose.PROJECT_COST:
        return next((n for n, each in enumerate(drafts) if not each.historic), owner)
    if read.purpose is not Purpose.LOAN or draft.instrument is Instrument.FINANCING:
        return owner
    loans = (n for n, each in enumerate(drafts) if each.instrument is Instrument.FINANCING)
    return next((n for n in loans if not drafts[n].historic), owner)


def _nearest(
    source: Source, found: DealWords, draft: Draft, mention: MoneyMention, sentence: Sentence
) -> Hit[Purpose] | None:
    """Find the nearest word that says what a sum is."""
    never = words.NEVER.get(draft.instrument, frozenset())
    said = source.folded[sentence.start : sentence.end].lower().replace(",", " ").split()
    if words.PRICE_WORDS.isdisjoint(said):
        never -= {Purpose.PROJECT_COST}
    hits = [
        hit
        for hit in found.purposes.between(
            max(sentence.start, mention.start - _BEFORE), min(sentence.end, mention.end + _NEAR)
        )
        if hit.value not in never and hit.value is not Purpose.AGGREGATE
    ]
    near = [hit for hit in hits if hit.start >= mention.start - _NEAR]
    costs = [hit for hit in hits if hit.value is Purpose.PROJECT_COST]
    return min(near or costs, key=lambda hit: _far(source, mention, hit), default=None)


def _is_aside(found: DealWords, sentence: Sentence) -> bool:
    """Tell a sentence that tells of something else: "last week", "separately"."""
    notes = found.notes.between(sentence.start, min(sentence.start + 90, sentence.end))
    return any(hit.value in ("history", "elsewhere") for hit in notes)


def _far(source: Source, mention: MoneyMention, hit: Hit[Purpose]) -> float:
    if hit.end <= mention.start:
        between = source.folded[hit.end : mention.start]
        return len(between) + 25 * between.count(",")
    if hit.start < mention.end:
        return 0
    between = source.folded[mention.end : hit.start]
    return len(between) * 1.2 + 4 + 30 * between.count(",")

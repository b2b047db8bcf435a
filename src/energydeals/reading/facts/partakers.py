"""Who takes part in a deal: the names in and beside its words, and who else it needs."""

import re
from collections.abc import Sequence
from typing import Final

from energydeals.deal import Instrument
from energydeals.party import PartyKind
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.facts.around import Around
from energydeals.reading.facts.counterparts import with_counterparts
from energydeals.reading.words.blocks import headings_of
from energydeals.vocabulary import en_roles as words
from energydeals.vocabulary.en_parties import LENDERS

__all__ = ["partakers"]

#: How far before a name the words may stand that leave it the rest.
_REST_NEAR: Final = 80
#: "X and the operator Y will hold the remaining stakes", "the rest is held by X".
_HOLDS_REST: Final = re.compile(
    rf"(?: \([^()]*\))?,? (?:will |would |to |also |still |currently |each ){{0,2}}"
    rf"(?:{words.HOLDING}) (?:[\w.%-]+ ){{0,3}}(?:{words.REST})\b"
)
_REST_HELD: Final = re.compile(
    rf"\b(?:{words.REST})\b[^.;]{{0,40}} (?:held|owned|controlled) by (?:the )?$"
)


def partakers(around: Around, draft: Draft) -> list[Candidate]:
    """Give the mentions of those who take part in a deal."""
    core = [*_sharing(around, draft), *around.names.within(draft.core)]
    starts = {each.start for each in core}
    rest = [each for each in around.names.within(draft.around) if each.start not in starts]
    chosen = [*core, *_lenders(draft, rest), *_marked(around, draft, rest)]
    chosen = with_counterparts(around, draft, chosen, rest)
    if draft.instrument in words.TRADES:
        chosen = [each for each in chosen if not _holds_rest(around, each)]
    if draft.instrument in words.BY_COMPANIES:
        chosen = [each for each in chosen if not _has_company(each, chosen)]
    names = {each.name for each in chosen}
    chosen = [each for each in chosen if not _is_purse(each, names)]
    short = _short_for(around, chosen)
    return [each for each in chosen if each.name not in short]


def _short_for(around: Around, chosen: Sequence[Candidate]) -> set[str]:
    """Give the names that only a headline has, short for what the text below names in full."""
    top = headings_of(around.source)
    below = {each.name for each in chosen if each.sentence not in top}
    heads = {each.name for each in chosen if each.sentence in top} - below
    return {each for each in heads if any(name.startswith(f"{each} ") for name in below)}


def _has_company(candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
    """Tell a state whose own company takes part: "CNPC signed; China will get the gas"."""
    owned = (each.entity for each in chosen if each.entity.kind is PartyKind.STATE_COMPANY)
    return candidate.is_state and candidate.entity.country in {each.country for each in owned}


def _sharing(around: Around, draft: Draft) -> list[Candidate]:
    """Give who stands before the verb of several papers: "X approved a loan and a grant"."""
    event = draft.events[0]
    verb, sentence = event.status_span[0], around.source.sentences[event.sentence]
    if draft.shared:
        before = around.names.within([(0, draft.core[0][0])])
        return [each for each in before if each.name in draft.shared]
    shared = draft.core and sentence.start <= verb < draft.core[0][0] < sentence.end
    return around.names.within([(sentence.start, verb)]) if shared else []


def _lenders(draft: Draft, rest: Sequence[Candidate]) -> list[Candidate]:
    """Give the banks that the sentences after a loan name."""
    if draft.instrument is not Instrument.FINANCING:
        return []
    return [each for each in rest if each.entity.kind in LENDERS]


def _marked(around: Around, draft: Draft, rest: Sequence[Candidate]) -> list[Candidate]:
    """Give the names after a deal whose role the words say: its advisers."""
    allowed = words.ALLOWED.get(draft.instrument, frozenset()) & words.FROM_AFTER
    return [
        each
        for each in (rest if allowed else ())
        if any(vote.role in allowed for vote in around.votes(draft, each))
    ]


def _holds_rest(around: Around, candidate: Candidate) -> bool:
    """Tell who keeps what is not traded, alone or in a list."""
    folded = around.source.folded
    sentence = around.source.sentences[candidate.sentence]
    last = candidate
    for hit in around.names.between(candidate.end, sentence.end):
        if not hit.value.listed:
            break
        last = hit.value
    before = folded[max(sentence.start, candidate.start - _REST_NEAR) : candidate.start]
    held = _REST_HELD.search(before.lower()) is not None
    return held or _HOLDS_REST.match(folded, last.end) is not None


def _is_purse(candidate: Candidate, names: set[str]) -> bool:
    """Tell the fund of a bank that takes part itself: "the World Bank's IDA"."""
    return candidate.name in words.PURSES and candidate.entity.parent in names

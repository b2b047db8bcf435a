"""Who takes part in a deal: the names beside its words, and who else it needs."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

from energydeals.deal import Instrument
from energydeals.party import PartyKind, Role
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.facts.sides import Around
from energydeals.vocabulary import en_roles as words

__all__ = ["partakers"]

Span = tuple[int, int]
#: How many sentences away the other side of a deal may be named.
_FAR: Final = 3


def partakers(around: Around, draft: Draft) -> list[Candidate]:
    """Give the mentions of those who take part in a deal."""
    core = [*_sharing(around, draft), *_within(around, draft.core)]
    starts = {each.start for each in core}
    rest = [each for each in _within(around, draft.around) if each.start not in starts]
    chosen = [*core, *_lenders(draft, rest), *_marked(around, draft, rest)]
    if draft.instrument not in words.ALONE:
        chosen = _completed(around, draft, chosen, rest)
    return chosen


def _sharing(around: Around, draft: Draft) -> list[Candidate]:
    """Give who stands before the verb of several papers: "X approved a loan and a grant"."""
    event = draft.events[0]
    verb, sentence = event.status_span[0], around.source.sentences[event.sentence]
    shared = draft.core and sentence.start <= verb < draft.core[0][0] < sentence.end
    return _within(around, [(sentence.start, verb)]) if shared else []


def _completed(
    around: Around, draft: Draft, chosen: list[Candidate], rest: Sequence[Candidate]
) -> list[Candidate]:
    """Find the other side of a deal that names one party: who is told of, else who follows."""
    names = {each.name for each in chosen}
    if len(names) > 1:
        return [*chosen, *_other_side(around, draft, chosen)]
    lacking = _lacking(draft.instrument, chosen)
    before = [each for each in _protagonist(around, draft, lacking) if each.name not in names]
    more = [each for each in rest if not each.is_state and lacking(each)]
    if names and before:
        return [*before, *chosen]
    first = next((each.sentence for each in more if each.name not in names), None)
    chosen = [*chosen, *(each for each in more if each.sentence == first)]
    return chosen if len({each.name for each in chosen}) > 1 else [*before, *chosen]


def _other_side(around: Around, draft: Draft, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Find who stands nearest of the side that nobody has: lenders lend to somebody."""
    roles = {_by_kind(draft.instrument, each) for each in chosen}
    if draft.instrument not in words.TWO_SIDED or len(roles) > 1:
        return []
    told, sentences = draft.told_in, around.source.sentences
    first, last = max(0, told[0] - _FAR), min(len(sentences), told[-1] + _FAR + 1)
    span = (sentences[first].start, sentences[last - 1].end)
    near = [
        each
        for each in _within(around, [span])
        if _by_kind(draft.instrument, each) not in roles and (None in roles or not each.is_state)
    ]
    near.sort(key=lambda each: min(abs(each.sentence - number) for number in told))
    return near[:1]


def _lacking(instrument: Instrument, chosen: Sequence[Candidate]) -> Callable[[Candidate], bool]:
    """Give the test of who can be on the side that a deal still lacks: no second lender."""
    roles = {_by_kind(instrument, each) for each in chosen} - {None}
    return lambda each: _by_kind(instrument, each) not in roles


def _by_kind(instrument: Instrument, candidate: Candidate) -> Role | None:
    kind = candidate.entity.kind
    return None if kind is None else words.BY_KIND.get((instrument, kind))


def _marked(around: Around, draft: Draft, rest: Sequence[Candidate]) -> list[Candidate]:
    """Give the names after a deal whose role the words say: its advisers."""
    allowed = words.ALLOWED.get(draft.instrument, frozenset()) & words.FROM_AFTER
    return [
        each
        for each in (rest if allowed else ())
        if any(vote.role in allowed for vote in around.votes(draft, each))
    ]


def _within(around: Around, spans: Sequence[Span]) -> list[Candidate]:
    return [hit.value for span in spans for hit in around.names.between(*span)]


def _lenders(draft: Draft, rest: Sequence[Candidate]) -> list[Candidate]:
    """Give the banks that the sentences after a loan name."""
    if draft.instrument is not Instrument.FINANCING:
        return []
    return [each for each in rest if each.entity.kind in _LENDERS]


_LENDERS: Final = (PartyKind.BANK, PartyKind.MULTILATERAL)


def _protagonist(
    around: Around, draft: Draft, fits: Callable[[Candidate], bool]
) -> list[Candidate]:
    """Give the name that the text before a deal names most."""
    counted = any(event.block is not None for event in draft.events)
    before = _announced(around, draft) if counted else []
    before = before or [each for each in _within(around, [(0, draft.start)]) if not each.is_state]
    before = [
        each for each in before if fits(each) and words.VENUES.isdisjoint(each.name.lower().split())
    ]
    least = 1 if counted or _has_pronoun(around, draft) else 2
    for name, count in Counter(each.name for each in before).most_common(1):
        return [each for each in before if each.name == name and count >= least][:1]
    return []


def _announced(around: Around, draft: Draft) -> list[Candidate]:
    """Give the names beside the words that announce several deals, of which this is one."""
    number = around.source.sentence_at(draft.named.instrument_span[0])
    if number is None or number in {event.sentence for event in draft.events}:
        return []
    sentence = around.source.sentences[number]
    return [each for each in _within(around, [(sentence.start, sentence.end)]) if not each.is_state]


def _has_pronoun(around: Around, draft: Draft) -> bool:
    """Tell "It also signed ...", which speaks of who was told of."""
    said = " ".join(around.source.folded[slice(*span)].lower() for span in draft.core)
    return not words.PRONOUNS.isdisjoint(said.split())

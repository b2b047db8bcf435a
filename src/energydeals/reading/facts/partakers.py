"""Who takes part in a deal: the names beside its words, and who else it needs."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

from energydeals.deal import Instrument
from energydeals.party import PartyKind, Role
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.deals.regions import inside
from energydeals.reading.facts.sides import Around
from energydeals.reading.facts.votes import told_side
from energydeals.reading.words.dealwords import TAKES
from energydeals.vocabulary import en_roles as words
from energydeals.vocabulary.en_deals import MONEY

__all__ = ["partakers"]

Span = tuple[int, int]
#: How many sentences away the other side of a deal may be named.
_FAR: Final = 3
#: No more names are asked for their side.
_MANY: Final = 60
#: A name that a text tells so often is a chief one.
_OFTEN: Final = 3
#: Who is told of before is among so many.
_FIRST: Final = 5
#: In so many sentences a text tells its news, though they may name nobody.
_TOP: Final = 4
#: How far before a name the words may stand that leave it the rest.
_REST_NEAR: Final = 80
#: The roles of those who stand on neither side.
_NO_SIDE: Final = (Role.TARGET, Role.ADVISOR)
_NEITHER: Final = -1


def partakers(around: Around, draft: Draft) -> list[Candidate]:
    """Give the mentions of those who take part in a deal."""
    core = [*_sharing(around, draft), *_within(around, draft.core)]
    starts = {each.start for each in core}
    rest = [each for each in _within(around, draft.around) if each.start not in starts]
    chosen = [*core, *_lenders(draft, rest), *_marked(around, draft, rest)]
    led = not chosen and draft.told_in[0] < _TOP
    if draft.instrument not in words.ALONE or led:
        chosen = _completed(around, draft, chosen, rest)
    if draft.instrument in words.SIDES.keys() - words.ALONE:
        chosen = [*chosen, *_chief(around, draft, chosen)]
    if draft.instrument in words.TO_STATES and not any(map(_takes, chosen)):
        chosen = [*chosen, *_sovereign(around, draft, chosen)]
    if draft.instrument in MONEY and chosen and not any(map(_takes, chosen)):
        chosen = [*chosen, *_principal(around, draft)]
    if draft.instrument in words.TRADES:
        chosen = [each for each in chosen if not _holds_rest(around, each)]
    names = {each.name for each in chosen}
    return [each for each in chosen if not _is_purse(each, names)]


def _is_purse(candidate: Candidate, names: set[str]) -> bool:
    """Tell the fund of a bank that takes part itself: "the World Bank's IDA"."""
    return candidate.name in words.PURSES and candidate.entity.parent in names


def _takes(candidate: Candidate) -> bool:
    return candidate.entity.kind not in _LENDERS


def _sovereign(around: Around, draft: Draft, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Give the state where the money of a development bank goes, if nobody else takes it."""
    lenders = {each.name for each in chosen if each.entity.kind is PartyKind.MULTILATERAL}
    if not lenders or not words.TO_FIRMS.isdisjoint(lenders):
        return []
    spans = [*draft.core, *_sentences(around, draft), _near(around, draft, 1)]
    near = (hit.value for span in spans for hit in around.states.between(*span))
    state = next((each for each in near if not inside(each.start, draft.apart)), None)
    number = None if state is None else around.source.sentence_at(state.start)
    if state is None or number is None:
        return []
    return [Candidate(state, state.start, state.end, number, passive=True)]


def _principal(around: Around, draft: Draft) -> list[Candidate]:
    """Give the company that the text names most: its plant is what banks lend for."""
    firms = [
        hit.value
        for hit in around.names
        if _takes(hit.value) and hit.value.entity.kind not in _NO_FIRMS
    ]
    told_in = {(each.name, each.sentence) for each in firms}
    for name, count in Counter(name for name, _ in sorted(told_in)).most_common(1):
        told = next(each for each in firms if each.name == name)
        return [told] if count >= _OFTEN and _side(around, draft, told) == TAKES else []
    return []


def _sentences(around: Around, draft: Draft) -> list[Span]:
    told = (around.source.sentences[number] for number in draft.told_in)
    return [(each.start, each.end) for each in told]


#: "X and the operator Y will hold the remaining stakes", "the rest is held by X".
_HOLDS_REST: Final = re.compile(
    rf"(?: \([^()]*\))?,? (?:will |would |to |also |still |currently |each ){{0,2}}"
    rf"(?:{words.HOLDING}) (?:[\w.%-]+ ){{0,3}}(?:{words.REST})\b"
)
_REST_HELD: Final = re.compile(
    rf"\b(?:{words.REST})\b[^.;]{{0,40}} (?:held|owned|controlled) by (?:the )?$"
)


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


def _chief(around: Around, draft: Draft, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Give those beside a deal whom the text names most: it is theirs."""
    names = {each.name for each in chosen}
    lent = draft.instrument in MONEY and not all(map(_takes, chosen))
    return [
        each
        for each in _nearby(around, draft, 1)
        if around.mentions[each.name] >= _OFTEN
        and not each.is_state
        and each.name not in names
        and not (lent and not _takes(each))
    ]


def _near(around: Around, draft: Draft, far: int) -> Span:
    """Give the sentences of a deal with so many before and after them."""
    told, sentences = draft.told_in, around.source.sentences
    first, last = max(0, told[0] - far), min(len(sentences), told[-1] + far + 1)
    return sentences[first].start, sentences[last - 1].end


def _nearby(around: Around, draft: Draft, far: int) -> list[Candidate]:
    """Give who is named so many sentences around a deal, in no paragraph of another one."""
    near = _within(around, [_near(around, draft, far)])
    return [each for each in near if not inside(each.start, draft.apart)]


def _sharing(around: Around, draft: Draft) -> list[Candidate]:
    """Give who stands before the verb of several papers: "X approved a loan and a grant"."""
    event = draft.events[0]
    verb, sentence = event.status_span[0], around.source.sentences[event.sentence]
    if draft.shared:
        before = _within(around, [(0, draft.core[0][0])])
        return [each for each in before if each.name in draft.shared]
    shared = draft.core and sentence.start <= verb < draft.core[0][0] < sentence.end
    return _within(around, [(sentence.start, verb)]) if shared else []


def _completed(
    around: Around, draft: Draft, chosen: list[Candidate], rest: Sequence[Candidate]
) -> list[Candidate]:
    """Find the other side of a deal that names one party: who is told of, else who follows."""
    names = {each.name for each in chosen}
    sides = {each.name: _side(around, draft, each) for each in chosen}
    untold = [name for name, side in sides.items() if side is None]
    # "40 per cent of X is to change hands, as agreed with Y" names one side alone.
    if len(names) > 1 and not (len(untold) == 1 and {*sides.values()} == {None, _NEITHER}):
        return [*chosen, *_other_side(around, draft, chosen)]
    lacking = _lacking(around, draft, chosen)
    before = [each for each in _protagonist(around, draft, lacking) if each.name not in names]
    more = [each for each in rest if not each.is_state and lacking(each)]
    if names and before:
        return [*before, *chosen]
    first = next((each.sentence for each in more if each.name not in names), None)
    chosen = [*chosen, *(each for each in more if each.sentence == first)]
    chosen = chosen if len({each.name for each in chosen}) > 1 else [*before, *chosen]
    # Who is only of the right kind may belong to the next deal.
    other = _other_side(around, draft, chosen)
    return [*chosen, *(each for each in other if any(v.weight for v in around.votes(draft, each)))]


def _other_side(around: Around, draft: Draft, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Find who stands nearest of the side that nobody has: lenders lend to somebody."""
    held = {_side(around, draft, each) for each in chosen} - {_NEITHER}
    if draft.instrument not in words.TWO_SIDED or len(held) != 1 or None in held:
        return []
    names = {each.name for each in chosen}
    near = [each for each in _nearby(around, draft, _FAR) if not each.is_state]
    near.sort(key=lambda each: min(abs(each.sentence - number) for number in draft.told_in))
    others = (each for each in near[:_MANY] if each.name not in names)
    none = (None, _NEITHER, *held)
    return [each for each in others if _side(around, draft, each) not in none][:1]


def _side(around: Around, draft: Draft, candidate: Candidate) -> int | None:
    """Give the side that words give a party, if any; a company that is bought is on neither."""
    votes = tuple(around.votes(draft, candidate))
    if any(vote.role in _NO_SIDE for vote in votes):
        return _NEITHER
    told = told_side(draft.instrument, candidate.entity.kind, votes)
    return None if told is None else told[0]


def _lacking(
    around: Around, draft: Draft, chosen: Sequence[Candidate]
) -> Callable[[Candidate], bool]:
    """Give the test of who can be on the side that a deal still lacks: no second lender."""
    held = {_side(around, draft, each) for each in chosen} - {None, _NEITHER}
    sided = draft.instrument in words.SIDES
    return lambda each: not sided or _side(around, draft, each) not in held


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
_NO_FIRMS: Final = frozenset({PartyKind.GOVERNMENT, PartyKind.FUND})


def _protagonist(
    around: Around, draft: Draft, fits: Callable[[Candidate], bool]
) -> list[Candidate]:
    """Give the name that the text before a deal names most."""
    counted = any(event.block is not None for event in draft.events)
    before = _announced(around, draft) if counted else []
    before = before or [each for each in _within(around, [(0, draft.start)]) if not each.is_state]
    before = [each for each in before if words.VENUES.isdisjoint(each.name.lower().split())]
    least = 1 if counted or _has_pronoun(around, draft) else 2
    for name, count in Counter(each.name for each in before).most_common(_FIRST):
        told = next(each for each in before if each.name == name)
        if fits(told):
            return [told] if count >= least else []
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

"""Who a deal needs besides those whom its words name: its other side, and whose it is."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

from energydeals.party import PartyKind, Role
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.deals.regions import inside
from energydeals.reading.facts.around import Around
from energydeals.reading.facts.votes import told_side
from energydeals.reading.words.dealwords import TAKES
from energydeals.vocabulary import en_roles as words
from energydeals.vocabulary.en_deals import MONEY
from energydeals.vocabulary.en_parties import LENDERS

__all__ = ["with_counterparts"]

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
#: The roles of those who stand on neither side.
_NO_SIDE: Final = (Role.TARGET, Role.ADVISOR)
_NEITHER: Final = -1
#: Kinds of parties that own no plant.
_NO_FIRMS: Final = frozenset({PartyKind.GOVERNMENT, PartyKind.FUND})


def with_counterparts(
    around: Around, draft: Draft, chosen: list[Candidate], rest: Sequence[Candidate]
) -> list[Candidate]:
    """Add to the chosen who else the deal needs; the `rest` are named after it."""
    led = not chosen and draft.told_in[0] < _TOP
    if draft.instrument not in words.ALONE or led:
        chosen = _completed(around, draft, chosen, rest)
    if draft.instrument in words.SIDES.keys() - words.ALONE:
        chosen = [*chosen, *_chief(around, draft, chosen)]
    if draft.instrument in words.TO_STATES and not any(map(_takes, chosen)):
        chosen = [*chosen, *_sovereign(around, draft, chosen)]
    if draft.instrument in MONEY and chosen and not any(map(_takes, chosen)):
        chosen = [*chosen, *_principal(around, draft)]
    return chosen


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


def _lacking(
    around: Around, draft: Draft, chosen: Sequence[Candidate]
) -> Callable[[Candidate], bool]:
    """Give the test of who can be on the side that a deal still lacks: no second lender."""
    held = {_side(around, draft, each) for each in chosen} - {None, _NEITHER}
    sided = draft.instrument in words.SIDES
    return lambda each: not sided or _side(around, draft, each) not in held


def _protagonist(
    around: Around, draft: Draft, fits: Callable[[Candidate], bool]
) -> list[Candidate]:
    """Give the name that the text before a deal names most."""
    counted = any(event.block is not None for event in draft.events)
    before = _announced(around, draft) if counted else []
    before = before or _firms(around, 0, draft.start)
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
    return _firms(around, sentence.start, sentence.end)


def _firms(around: Around, start: int, end: int) -> list[Candidate]:
    """Give the names in a span, bare states apart."""
    return [each for each in around.names.within([(start, end)]) if not each.is_state]


def _has_pronoun(around: Around, draft: Draft) -> bool:
    """Tell "It also signed ...", which speaks of who was told of."""
    said = " ".join(around.source.folded[slice(*span)].lower() for span in draft.core)
    return not words.PRONOUNS.isdisjoint(said.split())


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


def _sovereign(around: Around, draft: Draft, chosen: Sequence[Candidate]) -> list[Candidate]:
    """Give the state where the money of a development bank goes, if nobody else takes it."""
    lenders = {each.name for each in chosen if each.entity.kind is PartyKind.MULTILATERAL}
    if not lenders or not words.TO_FIRMS.isdisjoint(lenders):
        return []
    spans = [*draft.core, *_sentences(around, draft), _near(around, draft, 1)]
    near = around.states.within(spans)
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


def _takes(candidate: Candidate) -> bool:
    return candidate.entity.kind not in LENDERS


def _side(around: Around, draft: Draft, candidate: Candidate) -> int | None:
    """Give the side that words give a party, if any; a company that is bought is on neither."""
    votes = tuple(around.votes(draft, candidate))
    if any(vote.role in _NO_SIDE for vote in votes):
        return _NEITHER
    told = told_side(draft.instrument, candidate.entity.kind, votes)
    return None if told is None else told[0]


def _nearby(around: Around, draft: Draft, far: int) -> list[Candidate]:
    """Give who is named so many sentences around a deal, in no paragraph of another one."""
    near = around.names.within([_near(around, draft, far)])
    return [each for each in near if not inside(each.start, draft.apart)]


def _near(around: Around, draft: Draft, far: int) -> Span:
    """Give the sentences of a deal with so many before and after them."""
    told, sentences = draft.told_in, around.source.sentences
    first, last = max(0, told[0] - far), min(len(sentences), told[-1] + far + 1)
    return sentences[first].start, sentences[last - 1].end


def _sentences(around: Around, draft: Draft) -> list[Span]:
    told = (around.source.sentences[number] for number in draft.told_in)
    return [(each.start, each.end) for each in told]

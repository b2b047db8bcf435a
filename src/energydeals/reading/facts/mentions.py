"""Which project words of a text speak of a deal."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from energydeals.deal import Instrument
from energydeals.phrases.quantities import QuantityMention
from energydeals.project import ProjectKind
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.deals.regions import inside
from energydeals.reading.names.entities import PlaceMention
from energydeals.reading.words.lexicon import Hits
from energydeals.reading.words.projects import ProjectMention, ProjectWords
from energydeals.vocabulary import en_projects as words

__all__ = ["Surroundings", "best_mention", "likely_kind", "topic_of", "within"]

Span = tuple[int, int]


#: What a commodity, and a word in the name of an organisation, tell of the topic of a text.
_WEAK: Final = 0.4
_BORROWED: Final = 0.3
#: What a word of energy tells of the kind of projects.
_SOURCE: Final = 0.5
#: How many times more a plain kind may weigh than the narrower one that it stands for.
_FAINT: Final = 5
#: Within how many characters "the plant" means one named before.
_BACK: Final = 600


#: How far the words that announce a list reach behind its document, in characters.
_HERALD: Final = 80


@frozen
class Surroundings:
    """What a text says of projects, before it is told which deal each belongs to."""

    words: ProjectWords
    quantities: Hits[QuantityMention]
    places: Sequence[PlaceMention]
    #: The headings, which speak of all deals.
    headings: tuple[Span, ...]
    folded: str


def best_mention(found: Surroundings, draft: Draft) -> ProjectMention | None:
    """Give the project that the sentences of a deal name, else the one of the text."""
    areas = [
        (3.0, draft.core),
        (1.5, found.headings),
        (1.2, tuple(_announced(found, draft))),
    ]
    if draft.instrument is Instrument.ACQUISITION:
        # What other sentences name are the plants of a company that changes hands.
        return _heaviest(found, draft, areas)
    mention = _heaviest(found, draft, [*areas, (1.0, draft.around)])
    if mention is None:
        before = within(found.words.mentions, [(_opening(found, draft), draft.start)])
        specific = [each for each in before if _is_specific(each) and _can_be_of(draft, each)]
        return specific[-1] if specific else topic_of(found, draft)
    return mention if mention.kind else _told(mention, topic_of(found, draft))


def _told(mention: ProjectMention, topic: ProjectMention | None) -> ProjectMention:
    """Give a plain project the kind that the text as a whole tells."""
    if topic is None:
        return mention
    return evolve(mention, kind=topic.kind) if mention.named else topic


def topic_of(found: Surroundings, draft: Draft) -> ProjectMention | None:
    """Give the project that the text as a whole speaks of: the kind that it names most."""
    totals: dict[ProjectKind, float] = {}
    best: dict[ProjectKind, ProjectMention] = {}
    for hit in found.words.mentions:
        each = hit.value
        if each.kind is None or not _can_be_of(draft, each):
            continue
        weight = _sureness(each) * (2 if inside(each.start, found.headings) else 1)
        totals[each.kind] = totals.get(each.kind, 0) + weight
        known = best.get(each.kind)
        if known is None or _merit(each) > _merit(known):
            best[each.kind] = each
    return best[max(totals, key=lambda kind: totals[kind])] if totals else None


def likely_kind(found: Surroundings, draft: Draft, least: float = 0) -> ProjectKind | None:
    """Give the kind of projects of which the words of a deal and of its text speak most."""
    weights: dict[ProjectKind, float] = defaultdict(float)
    text = ((0, len(found.folded)),)
    areas = ((3.0, draft.core), (2.0, found.headings), (1.0, draft.around), (0.3, text))
    for weight, spans in areas:
        for each in within(found.words.mentions, spans):
            if each.kind is not None and _can_be_of(draft, each):
                weights[each.kind] += weight * _sureness(each)
        for span in spans:
            for hit in found.words.sources.between(*span):
                weights[hit.value] += weight * _SOURCE
    kind = max(weights, key=lambda each: weights[each], default=None)
    return kind if kind is not None and weights[kind] >= least else None


def _sureness(mention: ProjectMention) -> float:
    return _WEAK if mention.weak else _BORROWED if mention.borrowed else 1.0


def _merit(mention: ProjectMention) -> tuple[bool, bool, bool]:
    return not mention.borrowed, not mention.weak, mention.named


def _opening(found: Surroundings, draft: Draft) -> int:
    """Give where the note of a bulletin begins that tells of a deal, else where the text does."""
    block = draft.events[0].block or 0
    return block if block and found.folded[block - 1] == "\n" else 0


def _announced(found: Surroundings, draft: Draft) -> Iterator[Span]:
    """Give the sentence that announces the list in which a deal stands."""
    for event in draft.events[:1]:
        if event.at is not None:
            start = found.folded.rfind(". ", 0, event.instrument_span[0]) + 1
            yield start, event.instrument_span[1] + _HERALD


def _can_be_of(draft: Draft, mention: ProjectMention) -> bool:
    """Tell whether a deal of such a kind can be about it: power is bought of power plants."""
    possible = words.POSSIBLE_KINDS.get(draft.instrument)
    return possible is None or mention.kind is None or mention.kind in possible


def _is_specific(mention: ProjectMention) -> bool:
    return mention.kind is not None and not mention.weak and not mention.borrowed


def _meant(found: Surroundings, mention: ProjectMention, first: int) -> ProjectMention | None:
    """Give what "the plant" means: the project of a kind named last before it."""
    before = within(found.words.mentions, [(max(first, mention.start - _BACK), mention.start)])
    specific = [each for each in before if _is_specific(each)]
    return specific[-1] if specific else None


def _heaviest(
    found: Surroundings, draft: Draft, areas: Iterable[tuple[float, Sequence[Span]]]
) -> ProjectMention | None:
    """Weigh the kinds that some sentences name; give the best mention of the heaviest."""
    best: dict[ProjectKind | None, tuple[float, ProjectMention]] = {}
    totals: dict[ProjectKind | None, float] = {}
    for weight, mention in _weighed(found, draft, areas):
        if weight <= 0:
            continue
        known = best.get(mention.kind)
        totals[mention.kind] = totals.get(mention.kind, 0) + 0.3 * weight
        if known is None or known[0] + known[1].named < weight + mention.named:
            best[mention.kind] = (max(weight, known[0] if known else 0), mention)
    kinds = {kind: best[kind][0] + totals[kind] - (kind is None) for kind in best}
    kind = max(kinds, key=lambda each: kinds[each], default=None)
    if kind in words.PARTS_OF:
        wholes = [each for each in words.PARTS_OF[kind] if kinds.get(each, 0) * 2 > kinds[kind]]
        kind = max(wholes, key=lambda each: kinds[each], default=kind)
    narrower = words.NARROWER.get(kind) if kind else None
    if narrower is None or _is_onshore(found, best[kind][1]):
        return best[kind][1] if kind in best else None
    told = [each for each in kinds if each in narrower]
    if not told:
        return _as_narrower(found, best[kind][1])
    finer = max(told, key=lambda each: kinds[each])
    # What is called a field throughout may be a store of CO2.
    sure = kind is ProjectKind.FIELD or kinds[finer] * _FAINT > kinds[kind]
    return best[finer if sure else kind][1]


def _is_onshore(found: Surroundings, mention: ProjectMention) -> bool:
    return found.folded[mention.start : mention.end].lower().startswith(words.ONSHORE)


def _as_narrower(found: Surroundings, mention: ProjectMention) -> ProjectMention:
    """Find what the text elsewhere calls "the power station": a geothermal one."""
    if mention.kind not in words.NARROWER:
        return mention
    others, kinds = (hit.value for hit in found.words.mentions), words.NARROWER[mention.kind]
    narrower = next((each for each in others if each.kind in kinds and not each.borrowed), None)
    if narrower is None:
        return mention
    if not mention.named:
        return narrower
    plain = found.folded[mention.start : mention.end].lower().endswith(words.PLAIN_POWER)
    return evolve(mention, kind=narrower.kind) if plain else mention


def _weighed(
    found: Surroundings, draft: Draft, areas: Iterable[tuple[float, Sequence[Span]]]
) -> Iterator[tuple[float, ProjectMention]]:
    first, last = draft.named.instrument_span
    opening = _opening(found, draft)
    for base, spans in areas:
        for mention in within(found.words.mentions, spans):
            if base == 1.0 and inside(mention.start, draft.core):
                continue
            if not _can_be_of(draft, mention):
                continue
            ahead = mention.start - last
            far = ahead if ahead >= 0 else 1.5 * (first - mention.end)
            weight = base - min(max(far, 0) / 200, 1.5)
            weight += 0.5 * mention.named + 0.5 * (mention.kind is not None)
            weight -= 3.4 * mention.borrowed + 1.2 * mention.weak
            if mention.borrowed and (mention.weak or mention.kind is None):
                continue
            plain = mention.kind is None and not mention.named
            meant = _meant(found, mention, opening) if plain else None
            yield (weight, mention) if meant is None else (weight + 1, meant)


def within(mentions: Hits[ProjectMention], spans: Iterable[Span]) -> list[ProjectMention]:
    """Give the mentions that stand in some spans."""
    return [hit.value for span in spans for hit in mentions.between(*span)]

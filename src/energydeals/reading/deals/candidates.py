"""Which names of a text can be parties of a deal, groups of them included."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from attrs import frozen

from energydeals.party import PartyKind
from energydeals.reading.names.entities import Entity
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.groups import GroupMention
from energydeals.reading.words.lexicon import Hit
from energydeals.reading.words.source import Sentence, Source
from energydeals.vocabulary import en_roles as words

__all__ = ["Candidate", "find_candidates"]

#: How many characters a word may stand before a name to keep it out of the deal.
_ASIDE: Final = 6
#: How many names before and after a group it can mean.
_NEAR: Final = 40
#: How many names a group without a number may stand for.
_MANY: Final = 4


@frozen
class Candidate:
    """A name, or words for several of them, that can be a party where it stands."""

    #: The mention that names the party.
    entity: Entity
    #: Where it stands: the name itself, or the words of a group.
    start: int
    end: int
    sentence: int
    #: Whether it is listed with the name before it: "A, B and C".
    listed: bool = False

    @property
    def name(self) -> str:
        """The canonical name."""
        return self.entity.name

    @property
    def is_state(self) -> bool:
        """Whether it is the bare name of a country."""
        return self.entity.rule == "country"


def find_candidates(
    source: Source,
    found: DealWords,
    entities: Sequence[Entity],
    groups: Sequence[GroupMention],
) -> list[Candidate]:
    """Give the names that act in sentences, in their order, and the names that groups mean."""
    named = list(_named(source, found, entities))
    free = (group for group in groups if not _is_paper(found, group))
    grouped = [each for group in free for each in _members(source, named, group)]
    return sorted((*named, *grouped), key=lambda each: each.start)


def _is_paper(found: DealWords, group: GroupMention) -> bool:
    """Tell "the shareholders" from "the shareholders' agreement"."""
    papers = found.documents.between(group.start, group.end)
    return any(paper.end > group.end for paper in papers)


def _named(source: Source, found: DealWords, entities: Sequence[Entity]) -> Iterator[Candidate]:
    place = 0
    for number, sentence in enumerate(source.sentences):
        while place < len(entities) and entities[place].start < sentence.start:
            place += 1
        first = place
        while place < len(entities) and entities[place].start < sentence.end:
            place += 1
        inside = entities[first:place]
        companies = {each.name for each in inside if each.rule != "country"}
        before: Entity | None = None
        aside = False
        for spot, entity in enumerate(inside):
            listed = before is not None and _is_listed(source, before, entity)
            after = inside[spot + 1] if spot + 1 < len(inside) else None
            # What stands aside takes the rest of its list with it: "owned by X and Y".
            aside = (aside and listed) or _stands_aside(source, found, sentence, entity, after)
            before = entity
            if entity.kind is PartyKind.PERSON or aside:
                continue
            if entity.rule == "country" and not _acts(source, sentence, entity, len(companies)):
                continue
            yield Candidate(entity, entity.start, entity.end, number, listed)


def _stands_aside(
    source: Source, found: DealWords, sentence: Sentence, entity: Entity, after: Entity | None
) -> bool:
    """Tell whether the words beside a name keep it out: "a unit of X", "X reported"."""
    folded = source.folded
    if folded.startswith(words.COMPOUNDS, entity.end) or _only_owns(folded, entity, after):
        return True
    if _attributes(folded, sentence, entity):
        return True
    start = max(sentence.start, entity.start - 40)
    asides = found.asides.between(start, entity.start)
    if asides and entity.start - asides[-1].end <= _ASIDE:
        return not _acts_itself(source, sentence, asides[-1])
    reports = found.reporting.between(entity.end, min(sentence.end, entity.end + 12))
    return bool(reports) and folded.count(" ", entity.end, reports[0].start) <= 1


def _only_owns(folded: str, entity: Entity, after: Entity | None) -> bool:
    """Tell "Alphabet's Google": who owns the next name does not act."""
    if after is None or entity.rule == "country" or not folded.startswith("'s ", entity.end):
        return False
    between = folded[entity.end + 2 : after.start]
    return len(between) < 30 and words.OWNED.isdisjoint(between.lower().split())


def _attributes(folded: str, sentence: Sentence, entity: Entity) -> bool:
    """Tell "..., X said." at the end of a sentence, where X only tells."""
    before = folded[max(sentence.start, entity.start - 12) : entity.start].rstrip()
    if not before.removesuffix("the").rstrip().endswith((",", '"')):
        return False
    row = folded[entity.end : min(sentence.end, entity.end + 60)].lower().split()
    return bool(row) and row[0].strip(".,") in words.TELLING and "it" not in row[1:4]


def _acts_itself(source: Source, sentence: Sentence, aside: Hit[bool]) -> bool:
    """Tell "sold to a subsidiary of X", where nobody else is named, from "Y, a subsidiary of X"."""
    row = source.folded[max(sentence.start, aside.start - 30) : aside.start].lower().split()
    while row and row[-1] in words.FILLERS:
        row.pop()
    phrase = source.folded[aside.start : aside.end].lower()
    return phrase in words.UNITS and bool(row) and row[-1] in words.PREPOSITIONS


def _acts(source: Source, sentence: Sentence, entity: Entity, companies: int) -> bool:
    """Tell whether a country's name stands for the state that takes part."""
    after = source.folded[entity.end : entity.end + 2]
    if after.startswith("'s") or companies > 1:
        return False
    before = source.folded[max(sentence.start, entity.start - 12) : entity.start].split()
    return (before[-1].lower().strip(",") if before else "") in words.BEFORE_STATES


def _is_listed(source: Source, before: Entity, entity: Entity) -> bool:
    between = source.folded[before.end : entity.start]
    return len(between) < 28 and words.LINKS.issuperset(between.lower().replace(",", " ").split())


def _members(
    source: Source, named: Sequence[Candidate], group: GroupMention
) -> Iterator[Candidate]:
    """Give the names that a group means: those told last before it, else first after it."""
    number = source.sentence_at(group.start)
    if number is None:
        return
    place = bisect_left(named, group.start, key=_start)
    before = [each for each in named[max(0, place - _NEAR) : place] if _fits(each, group)]
    after = [each for each in named[place : place + _NEAR] if _fits(each, group)]
    chosen = _states(before, group) or _told_together(before, group.count)
    chosen = chosen or list(_distinct(reversed(before)))[: _many(group)]
    if len(chosen) < _many(group) and group.count is not None:
        chosen = list(_distinct(after))[: group.count]
    for place, each in enumerate(sorted(chosen, key=lambda each: each.start)):
        yield Candidate(each.entity, group.start, group.end, number, listed=place > 0)


def _states(before: Sequence[Candidate], group: GroupMention) -> list[Candidate]:
    """Of "the two sides", give the two states that were told together, if any."""
    if group.states is not None or group.count is None:
        return []
    states = [each for each in before if each.entity.kind is PartyKind.GOVERNMENT]
    return _told_together(states, group.count)


def _start(candidate: Candidate) -> int:
    return candidate.start


def _many(group: GroupMention) -> int:
    return group.count or _MANY


def _fits(candidate: Candidate, group: GroupMention) -> bool:
    """Tell whether a name can belong to a group: no company to countries, no state to firms."""
    state = candidate.entity.kind is PartyKind.GOVERNMENT
    if group.states is None:
        return True
    return state is group.states


def _told_together(before: Sequence[Candidate], count: int | None) -> list[Candidate]:
    """Give the names of the last sentence that names just so many."""
    for _, row in groupby(reversed(before), key=lambda each: each.sentence):
        names = list(_distinct(row))
        if len(names) == (count or len(names)) and len(names) > 1:
            return names
    return []


def _distinct(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    seen: set[str] = set()
    for each in candidates:
        if each.name not in seen:
            seen.add(each.name)
            yield each

"""Which names of a text can be parties of a deal, groups of them included."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from attrs import evolve, frozen

from energydeals.party import PartyKind
from energydeals.reading.deals.asides import Beside, stands_aside
from energydeals.reading.deals.statehood import takes_part
from energydeals.reading.names.entities import Entity
from energydeals.reading.words.blocks import headings_of
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.groups import GroupMention
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_roles as words
from energydeals.vocabulary.en_parties import APPOSITIONS

__all__ = ["Candidate", "find_candidates"]

#: How many names before and after a group it can mean.
_NEAR: Final = 40
#: How many names a group without a number may stand for.
_MANY: Final = 4


#: "A (60 per cent) and B (40)": how far apart names of a list may stand, with what is in brackets.
_GAP: Final = 90
_BRACKETS: Final = re.compile(r" \([^()]{1,40}\)")
#: What may stand between the last names of a list: "A and the buyout house B", "A and miner B".
_DESCRIBED: Final = re.compile(
    r"\)?,? (?:and|as well as|along with) "
    r"(?:(?:the |its |an? )((?:[\w'-]+ ){1,4})"
    rf"|((?:[\w'-]+ ){{0,3}}(?:{'|'.join(sorted(APPOSITIONS))}) ))"
)
_DIVIDES: Final = words.LINKING | words.BE | words.HAVE


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
    #: Whether it does nothing itself, and is only where the money goes.
    passive: bool = False
    #: Whether it is the short name right behind the full one: "(KPW)".
    alias: bool = False

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
    named = _of_headlines(source, _with_bodies(list(_named(source, found, entities))))
    free = (group for group in groups if not _is_paper(found, group))
    grouped = [each for group in free for each in _members(source, named, group)]
    return sorted((*named, *grouped), key=lambda each: each.start)


def _with_bodies(named: Sequence[Candidate]) -> list[Candidate]:
    """Let the bare name of a state stand for the one ministry of it that a text names."""
    only = _only_bodies(each for each in named if each.name.startswith(("Ministry", "Government")))
    return [_as_body(each, only) for each in named]


def _of_headlines(source: Source, named: Sequence[Candidate]) -> list[Candidate]:
    """Let a state that a headline names stand for the one body of it that the lead names."""
    top = headings_of(source)
    lead = next((each.sentence for each in named if top and each.sentence > top[-1]), None)
    told = (each for each in named if each.sentence == lead and each.entity.kind in _PUBLIC)
    only = _only_bodies(told)
    return [_as_body(each, only) if each.sentence in top else each for each in named]


def _only_bodies(named: Iterable[Candidate]) -> dict[str | None, Entity]:
    """Give the bodies of states by country, where one is named alone."""
    bodies: dict[str | None, dict[str, Entity]] = {}
    for each in named:
        if not each.is_state:
            bodies.setdefault(each.entity.country, {})[each.name] = each.entity
    return {country: next(iter(row.values())) for country, row in bodies.items() if len(row) == 1}


def _as_body(candidate: Candidate, only: Mapping[str | None, Entity]) -> Candidate:
    body = only.get(candidate.entity.country) if candidate.is_state else None
    return candidate if body is None else evolve(candidate, entity=body)


_PUBLIC: Final = (PartyKind.GOVERNMENT, PartyKind.STATE_COMPANY)


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
        aside = acts = taken = False
        for spot, entity in enumerate(inside):
            listed = before is not None and _is_listed(source, before, entity)
            after = inside[spot + 1] if spot + 1 < len(inside) else None
            beside = Beside(before, entity, after)
            # What stands aside takes the rest of its list with it: "owned by X and Y".
            aside = (aside and listed) or stands_aside(source, found, sentence, beside)
            if entity.rule == "country":
                # In a list of states all take part or none does.
                among = listed and before is not None and before.rule == "country"
                if not among:
                    acts = len(companies) < 2 and takes_part(source.folded, sentence, entity)
                    beside_one = listed and taken and _joins(source, before, entity)
                    acts = acts or (beside_one and len(companies) < 2)
                acts = acts and not source.folded.startswith(("'s", "-"), entity.end)
            alias = before is not None and _is_alias(source.folded, before, entity)
            before = entity
            taken = not aside and (entity.rule != "country" or acts)
            if entity.kind is PartyKind.PERSON or not taken:
                continue
            yield Candidate(entity, entity.start, entity.end, number, listed, alias=alias)


def _is_alias(folded: str, before: Entity, entity: Entity) -> bool:
    """Tell the short name in "Kestrel Power Works (KPW)"."""
    between = folded[before.end : entity.start]
    return entity.name == before.name and between in (" (", ' ("', ", or ")


def _joins(source: Source, before: Entity | None, entity: Entity) -> bool:
    """Tell "Orvel and Norway" from "Orvel of Norway"."""
    return before is not None and " and " in source.folded[before.end : entity.start]


def _is_listed(source: Source, before: Entity, entity: Entity) -> bool:
    between = _BRACKETS.sub("", source.folded[before.end : entity.start][:_GAP])
    # "Orvel and Japan's Tarn"
    row = [word for word in between.lower().replace(",", " , ").split() if word[-2:] != "'s"]
    if row and len(between) < 28 and words.LINKS.issuperset(row):
        return True
    found = _DESCRIBED.fullmatch(between)
    return found is not None and _DIVIDES.isdisjoint((found[1] or found[2]).lower().split())


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
    if group.lenders:
        return candidate.entity.kind in _LENDERS
    if group.states:
        return candidate.is_state or candidate.name.startswith("Government of ")
    return group.states is None or candidate.entity.kind is not PartyKind.GOVERNMENT


_LENDERS: Final = (PartyKind.BANK, PartyKind.MULTILATERAL, PartyKind.FUND)


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

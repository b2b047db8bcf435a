"""Organisations and states of a text: found, named and told apart."""

from collections.abc import Iterable, Mapping
from typing import Final

from attrs import evolve

from energydeals.gazetteer.index import NameIndex
from energydeals.gazetteer.tables import Gazetteer, default_gazetteer
from energydeals.party import PartyKind
from energydeals.reading.names.atoms import atoms_in
from energydeals.reading.names.bare import Bare, bare_names
from energydeals.reading.names.board import Board
from energydeals.reading.names.contexts import rule_of
from energydeals.reading.names.coreference import Bracket, Names, bracket_after, clean, is_own_noun
from energydeals.reading.names.entities import Entity
from energydeals.reading.names.formed import formed_entity, spelt_out
from energydeals.reading.names.forms import LEGAL_AFTER, find_forms
from energydeals.reading.names.homes import with_homes
from energydeals.reading.names.kinds import kind_of
from energydeals.reading.names.known import (
    find_known,
    find_small,
    known_entity,
    merged,
    row_entity,
    shares_words,
)
from energydeals.reading.names.lists import in_lists
from energydeals.reading.names.names import Capitals, Run, capitals_of
from energydeals.reading.names.persons import persons_of
from energydeals.reading.names.states import Lands, lands_of
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_parties as words

__all__ = ["find_organisations"]


def find_organisations(
    source: Source,
    *,
    extra: Iterable[Entity] = (),
    gazetteer: Gazetteer | None = None,
) -> tuple[Entity, ...]:
    """Find the organisations and states that a text names, in its order; none overlap.

    Every mention has the canonical name, so that a short name or an acronym that the text
    introduces is the same as the full one. The rule "country" marks the bare name of a country.
    `extra` are spans of a recogniser of yours: they win over what is found.

    >>> from energydeals.reading.words.source import source_of
    >>> read = source_of("Humbra Storage Ltd (HSL) won it. HSL is glad.")
    >>> [(each.name, each.rule) for each in find_organisations(read)][::2]
    [('Humbra Storage', 'legal suffix'), ('Humbra Storage', 'bracketed name')]
    """
    table = default_gazetteer() if gazetteer is None else gazetteer
    caps = capitals_of(source)
    return _Finder(caps, table, lands_of(caps)).find(extra)


class _Finder:
    """Goes from the surest names of a text to the least sure; none displaces an earlier one."""

    def __init__(self, caps: Capitals, table: Gazetteer, lands: Lands) -> None:
        self.caps: Final = caps
        self.text: Final = caps.text
        self.table: Final = table
        self.lands: Final = lands
        self.board: Final = Board(len(caps.text))
        self.names: Final = Names(self._is_distinctive, self.lands.knows)
        self.atoms: Final = atoms_in(caps)
        #: The acronyms of things: "Host Government Agreement (HGA)".
        self.things: Final[set[str]] = set()

    def find(self, extra: Iterable[Entity]) -> tuple[Entity, ...]:
        """Find all names."""
        for entity in extra:
            self._put(entity)
        self._sure_names()
        for entity in self.lands.governments():
            self.board.put(entity)
        self._mentions(self.names.said())
        # In a heading every word has a capital, so the names of the text itself go first.
        headings = (run for run in self.caps.runs if run.heading)
        for known in find_known(self.caps, self.table, headings):
            self._put(known_entity(self.caps, self.lands, known))
        self._mentions(self.names.short())
        count = len(self.names)
        self._bare_names(self._persons())
        if len(self.names) > count:
            self._mentions({**self.names.short(), **self.names.said()})
        for entity in self.lands.states():
            self.board.put(entity)
        return with_homes(self.text, self.lands, self.board.entities())

    def _put(self, entity: Entity) -> None:
        if self.board.put(entity):
            self.names.add(entity, self.text[entity.start : entity.end])

    def _sure_names(self) -> None:
        """Put the names of the gazetteer and those whose form marks them."""
        plain = (run for run in self.caps.runs if not run.heading)
        known = [
            each
            for each in find_known(self.caps, self.table, plain)
            if not self.lands.is_place(each.start, each.end)
        ]
        formed = [
            entity
            for run, atoms in self.atoms
            if not run.heading or self._is_labelled(run)
            for form in find_forms(self.caps, run, atoms)
            if (entity := formed_entity(self.caps, self.lands, run, form)) is not None
        ]
        found = [self._defined(each) for each in merged(self.caps, self.lands, known, formed)]
        spelt = list(spelt_out(self.caps, self.lands, self.table, found, self.names.given))
        for acronym, entity in spelt:
            if entity is None:
                self.things.add(acronym)
                continue
            self.names.define(acronym, entity)
            self._put(entity)
        for entity in found:
            said = self.text[entity.start : entity.end]
            defined = self.names.given.get(said, entity)
            # An acronym that the text defines is not the one of the gazetteer.
            if defined.name == entity.name and said not in self.things:
                self._put(entity)
        for small in find_small(self.caps, self.table):
            self._put(row_entity(*small, "gazetteer"))

    def _is_labelled(self, run: Run) -> bool:
        """Tell a name behind a label, such as "From: Department for Energy"."""
        return run.end == run.sentence.end and self.text[run.start - 2 : run.start] == ": "

    def _defined(self, entity: Entity) -> Entity:
        """Take the names in brackets behind a name, and the legal forms before and behind them."""
        end = self._past_legal(entity.end)
        bracket = bracket_after(self.text, self.text[entity.start : end], end)
        if bracket is not None:
            entity = self._recognised(entity, bracket)
            for name in bracket.names:
                self.names.define(name, entity)
            if bracket.names and (past := self._past_legal(bracket.end)) > bracket.end:
                end = past
        return entity if end == entity.end else evolve(entity, end=end)

    def _recognised(self, entity: Entity, bracket: Bracket) -> Entity:
        """Know "Egypt's General Petroleum Corporation (EGPC)" by its acronym."""
        row = None if bracket.alone is None else self.table.named(bracket.alone)
        if row is None or row.name == entity.name or not shares_words(row, entity.name):
            return entity
        return row_entity(entity.start, entity.end, row, "acronym of a known name")

    def _past_legal(self, end: int) -> int:
        legal = LEGAL_AFTER.match(self.text, end)
        return end if legal is None else legal.end()

    def _mentions(self, names: Mapping[str, tuple[Entity, str]]) -> None:
        """Put every further mention of names that the text has introduced."""
        if not names:
            return
        for hit in self.caps.find(NameIndex(names.items()), self.caps.words):
            alone = self.text[hit.start : hit.end]
            if is_own_noun(alone) and not self.text.startswith(("the ", "The "), hit.start - 4):
                continue
            if self.board.free(hit.start, hit.end):
                entity, rule = hit.value
                self.board.put(_again(hit.start, hit.end, entity, rule))

    def _is_distinctive(self, short: str) -> bool:
        """Tell whether a short name can mean nothing else in this text."""
        if short in words.NO_NAMES or short in words.THINGS or short.lower() in self.caps.ordinary:
            return False
        return not self.lands.knows(short) and self.table.named(short) is None

    def _persons(self) -> frozenset[str]:
        """Keep the places of persons from other names; give their last names."""
        persons = persons_of(self.caps, self.board)
        for person in persons:
            self.board.block(person.start, person.end)
        return frozenset(person.name.split()[-1] for person in persons)

    def _bare_names(self, surnames: frozenset[str]) -> None:
        """Put names that only the words beside them mark, then those listed with a name."""
        found = [
            (run, bare)
            for run, atoms in self.atoms
            if not run.heading
            for bare in bare_names(self.caps, run, atoms, self._is_open)
        ]
        others = surnames | self.things | {bare.name for _, bare in found if bare.site}
        unmarked: list[Bare] = []
        # "Halgas Austria" first: "Halgas" is short for it.
        found.sort(key=lambda pair: -len(pair[1].texts))
        length, shorts = 0, self.names.short()
        for run, bare in found:
            if bare.name in others:
                continue
            if len(bare.texts) != length:
                length, shorts = len(bare.texts), self.names.short()
            known, rule = shorts.get(bare.name, (None, ""))
            if known is not None and not self._beside(run, known):
                self.board.put(_again(bare.start, bare.end, known, rule))
                continue
            told = self._told(run, bare)
            if told is None:
                unmarked.append(bare)
            else:
                self._put_bare(bare, *told)
        for bare in in_lists(self.text, unmarked, self.board.entities()):
            self._put_bare(bare, "list", PartyKind.COMPANY, None)

    def _beside(self, run: Run, known: Entity) -> bool:
        """Tell "Halgas holds half of Halgas Austria", who are two."""
        return known.name in self.text[run.sentence.start : run.sentence.end]

    def _is_open(self, start: int, end: int) -> bool:
        """Tell words that no name found covers, nor that of a country or place."""
        return self.board.free(start, end) and not self.lands.cover(start, end)

    def _told(self, run: Run, bare: Bare) -> tuple[str, PartyKind, str | None] | None:
        """Tell what the words beside a bare name, or the country at its end, make of it."""
        last = self.lands.at(bare.end - len(bare.texts[-1]))
        own = not words.GENERIC.issuperset(bare.texts[:-1]) and self.lands.at(bare.start) is None
        if own and last is not None and last.kind == "country":
            return "unit in a country", PartyKind.COMPANY, last.country
        country = self.lands.before(bare.start, run.sentence.start)
        home = self.lands.after(bare.end)
        told = rule_of(bare, self.text, placed=country is not None, placed_after=home is not None)
        return None if told is None else (*told, country)

    def _put_bare(self, bare: Bare, rule: str, kind: PartyKind, country: str | None) -> None:
        name = clean(self.caps.source.text[bare.start : bare.end])
        row = self.table.named(name)
        # "Suez" is no "SUEZ"; in a long name capitals slip.
        if row is not None and (" " in name or name in row.surfaces):
            self._put(row_entity(bare.start, bare.end, row, rule))
            return
        if kind is PartyKind.COMPANY:
            kind = kind_of(bare.texts, placed=country is not None)
        entity = Entity(bare.start, bare.end, name, kind=kind, country=country, rule=rule)
        self._put(self._defined(entity))


def _again(start: int, end: int, known: Entity, rule: str) -> Entity:
    """Give another mention of what the text has named."""
    return evolve(known, start=start, end=end, rule=rule)

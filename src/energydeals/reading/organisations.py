"""Organisations and states of a text: found, named and told apart."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import evolve

from energydeals.gazetteer.index import NameIndex
from energydeals.gazetteer.tables import Gazetteer, Geography, default_gazetteer, geography
from energydeals.party import PartyKind
from energydeals.reading.board import Board
from energydeals.reading.contexts import Bare, bare_names, in_lists, rule_of
from energydeals.reading.coreference import (
    acronyms,
    bracket_after,
    expansion,
    initials_of,
    short_names,
    unique,
)
from energydeals.reading.entities import Entity
from energydeals.reading.forms import Atom, Form, atoms_of, find_forms, kind_of
from energydeals.reading.known import (
    find_known,
    find_small,
    known_entity,
    merged,
    row_entity,
    shares_words,
)
from energydeals.reading.names import Capitals, Run
from energydeals.reading.persons import persons_of
from energydeals.reading.source import Source
from energydeals.reading.states import (
    country_after,
    country_before,
    country_in,
    find_governments,
    find_states,
)
from energydeals.vocabulary import en_parties as words

__all__ = ["find_organisations"]

_LEGAL_AFTER: Final = re.compile(r" (?:Ltd|Limited|Inc|Corp|LLC|PLC|plc|AG|SA|BV|NV)\b\.?")
_STATE_OWNED: Final = frozenset("state-owned state-run state-controlled state-backed state".split())


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

    >>> from energydeals.reading.source import source_of
    >>> read = source_of("Humbra Storage Ltd (HSL) won it. HSL is glad.")
    >>> [(each.name, each.rule) for each in find_organisations(read)]
    [('Humbra Storage', 'legal suffix'), ('Humbra Storage', 'bracketed name')]
    """
    table = default_gazetteer() if gazetteer is None else gazetteer
    return _Finder(Capitals(source), table, geography()).find(extra)


class _Finder:
    """Goes from the surest names of a text to the least sure; none displaces an earlier one."""

    def __init__(self, caps: Capitals, table: Gazetteer, places: Geography) -> None:
        self.caps: Final = caps
        self.text: Final = caps.text
        self.table: Final = table
        self.geography: Final = places
        self.board: Final = Board(len(caps.text))
        #: What the text has named, by canonical name and by the words of the first mention.
        self.named: Final[dict[str, Entity]] = {}
        #: The names that the text gives by definition, such as an acronym in brackets.
        self.given: Final[dict[str, Entity]] = {}

    def find(self, extra: Iterable[Entity]) -> tuple[Entity, ...]:
        """Find all names."""
        for entity in extra:
            self._put(entity)
        atoms = [atoms_of(run) for run in self.caps.runs]
        self._sure_names(atoms)
        for entity in find_governments(self.caps, self.geography):
            self.board.put(entity)
        self._mentions(self.given, "bracketed name")
        self._mentions(self.named, "name said before")
        headings = (run for run in self.caps.runs if run.heading)
        for known in find_known(self.caps, self.table, headings):
            self._put(known_entity(self.caps, self.geography, known))
        self._mentions(self._short_names(), "short name")
        for person in persons_of(self.caps, self.board):
            self.board.block(person.start, person.end)
        self._bare_names(atoms)
        self._mentions(self.named, "name said before")
        self._mentions(self._short_names(), "short name")
        for entity in find_states(self.caps, self.geography):
            self.board.put(entity)
        return self._placed(self.board.entities())

    def _put(self, entity: Entity) -> bool:
        put = self.board.put(entity)
        if put:
            self.named.setdefault(entity.name, entity)
        return put

    def _sure_names(self, atoms: Sequence[Sequence[Atom]]) -> None:
        """Put the names of the gazetteer and those whose form marks them."""
        known = list(
            find_known(self.caps, self.table, (r for r in self.caps.runs if not r.heading))
        )
        formed = [
            self._formed(run, form)
            for run, cut in zip(self.caps.runs, atoms, strict=True)
            if not run.heading or self._is_labelled(run)
            for form in find_forms(self.caps, run, cut)
        ]
        found = [self._defined(each) for each in merged(self.caps, self.geography, known, formed)]
        for entity in (*self._spelt_out(found), *found):
            said = self.given.get(self.text[entity.start : entity.end])
            # An acronym that the text defines is not the one of the gazetteer.
            if said is None or said.name == entity.name:
                self._put(entity)
        for small in find_small(self.caps, self.table):
            self._put(row_entity(*small, "gazetteer"))

    def _is_labelled(self, run: Run) -> bool:
        """Tell a name behind a label, such as "From: Department for Energy"."""
        return run.end == run.sentence.end and self.text[run.start - 2 : run.start] == ": "

    def _formed(self, run: Run, form: Form) -> Entity:
        """Make an organisation of a name by form."""
        first, country = self._without_nationality(run, form)
        start, end = run.words[first].start, run.words[form.named - 1].end
        inside = country_in(self.caps, self.geography, start, end)
        country = country or inside or country_before(self.caps, self.geography, run, start)
        kind = kind_of(form.words, placed=inside is not None)
        if kind is PartyKind.COMPANY and self._is_state_owned(run, start):
            kind = PartyKind.STATE_COMPANY
        country = country or words.LEGAL_COUNTRIES.get(
            run.words[form.last - 1].text.replace(".", "")
        )
        if kind is PartyKind.MULTILATERAL:
            country = None
        name = _clean(self.caps.source.text[start:end])
        if kind is PartyKind.GOVERNMENT and country is not None and inside is None:
            name = f"{name} of {self.geography.country_names[country]}"
        stop = _with_dot(self.text, form.end, run.sentence.end)
        return Entity(start, stop, name, kind=kind, country=country, rule=form.rule)

    def _without_nationality(self, run: Run, form: Form) -> tuple[int, str | None]:
        """Part "Burkinabe" from "Burkinabe Ministry of Energy"."""
        word = run.words[form.first]
        ethnic = self.geography.demonyms.at(self.text, self.caps.lower, word.start, word.end)
        if ethnic is None:
            return form.first, None
        first = next(
            (n for n in range(form.first, form.named) if run.words[n].start > ethnic.end), 0
        )
        if first and run.words[first].text in words.PORTFOLIO_HEADS and form.named - first > 1:
            return first, ethnic.value
        return form.first, None

    def _is_state_owned(self, run: Run, start: int) -> bool:
        before = self.caps.before(start, run.sentence, 40)[-4:]
        return any(word in _STATE_OWNED for word in before)

    def _defined(self, entity: Entity) -> Entity:
        """Take the names in brackets behind a name, and a legal form behind those."""
        bracket = bracket_after(self.text, entity.name, entity.end)
        if bracket is None:
            return entity
        for name in bracket.names:
            self.given.setdefault(name, entity)
        legal = _LEGAL_AFTER.match(self.text, bracket.end) if bracket.names else None
        return entity if legal is None else evolve(entity, end=legal.end())

    def _spelt_out(self, found: Sequence[Entity]) -> list[Entity]:
        """Find the words before an acronym in brackets that spell it."""
        ends = {entity.end for entity in found}
        made: list[Entity] = []
        for sentence in self.caps.source.sentences:
            if self.text.find("(", sentence.start, sentence.end) < 0:
                continue
            for match in acronyms(self.text, sentence.start, sentence.end):
                end = match.start() - 1
                if end in ends or match[1] in self.given or match[1] in words.THINGS:
                    continue
                start = expansion(self.text, match[1], sentence.start, end)
                entity = None if start is None else self._spelt(start, end, match)
                if entity is not None:
                    self.given.setdefault(match[1], entity)
                    made.append(entity)
        return made

    def _spelt(self, start: int, end: int, bracket: re.Match[str]) -> Entity | None:
        name = _clean(self.caps.source.text[start:end])
        row = name.split()
        capitals = [word for word in row if word[0].isupper()]
        legal = _LEGAL_AFTER.match(self.text, bracket.end())
        tail = row[-1] in words.PROJECT_TAILS or row[-1] in words.OTHER_TAILS
        if len(capitals) < 2 or (tail and legal is None):
            return None
        if any(word in words.NO_NAMES and not tail for word in capitals):
            return None
        known = self.table.named(bracket[1])
        if known is not None and shares_words(known, name):
            return row_entity(start, end, known, "acronym of a known name")
        country = country_in(self.caps, self.geography, start, end)
        kind = kind_of(row, placed=country is not None)
        stop = end if legal is None else legal.end()
        return Entity(start, stop, name, kind=kind, country=country, rule="bracketed acronym")

    def _mentions(self, names: Mapping[str, Entity], rule: str) -> None:
        """Put every further mention of names that the text has introduced."""
        if not names:
            return
        index = NameIndex(names.items())
        for run in self.caps.runs:
            skip = 0
            for word in run.words:
                if word.start < skip:
                    continue
                found = index.at(self.text, self.caps.lower, word.start, word.end)
                if found is None or found.end > run.sentence.end:
                    continue
                entity = evolve(found.value, start=word.start, end=found.end, rule=rule)
                if self.board.put(entity):
                    skip = found.end

    def _short_names(self) -> dict[str, Entity]:
        """Give the short forms of what is named that can mean nothing else."""
        pairs: list[tuple[str, str]] = []
        for name, entity in self.named.items():
            said = _clean(self.text[entity.start : entity.end])
            for form in dict.fromkeys((name, said)):
                pairs.extend((short, name) for short in short_names(form, frozenset()))
                initials = initials_of(form)
                if initials is not None:
                    pairs.append((initials, name))
        return {
            short: self.named[name]
            for short, name in unique(pairs).items()
            if short not in self.named and short not in self.given and self._is_distinctive(short)
        }

    def _is_distinctive(self, short: str) -> bool:
        if short in words.NO_NAMES or short in words.THINGS or short.lower() in self.caps.ordinary:
            return False
        return not self._is_place(short) and self.table.named(short) is None

    def _is_place(self, name: str) -> bool:
        tables = self.geography
        return any(
            index.get(name) is not None
            for index in (tables.countries, tables.demonyms, tables.places)
        )

    def _bare_names(self, atoms: Sequence[Sequence[Atom]]) -> None:
        """Put names that only the words beside them mark, then those listed with a name."""
        unmarked: list[Bare] = []
        for run, cut in zip(self.caps.runs, atoms, strict=True):
            if run.heading:
                continue
            for bare in bare_names(self.caps, run, cut):
                name = self.text[bare.start : bare.end]
                if not self.board.free(bare.start, bare.end) or self._is_place(name):
                    continue
                country = country_before(self.caps, self.geography, run, bare.start)
                told = rule_of(bare, self.text, placed=country is not None)
                if told is None:
                    unmarked.append(bare)
                else:
                    self._put_bare(bare, *told, country)
        for bare in in_lists(self.text, unmarked, self.board.entities()):
            self._put_bare(bare, "list", PartyKind.COMPANY, None)

    def _put_bare(self, bare: Bare, rule: str, kind: PartyKind, country: str | None) -> None:
        name = _clean(self.caps.source.text[bare.start : bare.end])
        self._put(
            self._defined(Entity(bare.start, bare.end, name, kind=kind, country=country, rule=rule))
        )

    def _placed(self, entities: Sequence[Entity]) -> tuple[Entity, ...]:
        """Give all mentions of a name the country that the words beside one of them tell."""
        homes: dict[str, str] = {}
        for each in entities:
            if each.country is None and each.name not in homes:
                home = country_after(self.caps, self.geography, each.end)
                if home is not None:
                    homes[each.name] = home
        if not homes:
            return tuple(entities)
        return tuple(
            evolve(each, country=homes[each.name])
            if each.country is None
            and each.name in homes
            and each.kind is not PartyKind.MULTILATERAL
            else each
            for each in entities
        )


def _clean(name: str) -> str:
    return " ".join(name.split()).rstrip(",.& ")


def _with_dot(text: str, end: int, limit: int) -> int:
    """Take in the full stop of "Ltd." unless it ends the sentence."""
    return end + 1 if end + 1 < limit and text[end] == "." and text[end - 1].isalpha() else end

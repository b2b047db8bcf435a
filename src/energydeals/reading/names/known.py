"""Names of the gazetteer in a text, brought together with names by form."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from attrs import evolve

from energydeals.gazetteer.rows import Organisation
from energydeals.gazetteer.tables import Gazetteer
from energydeals.party import PartyKind
from energydeals.reading.names.entities import Entity
from energydeals.reading.names.names import Capitals, Run
from energydeals.reading.names.states import Lands
from energydeals.vocabulary import en_parties as words

__all__ = [
    "Known",
    "find_known",
    "find_small",
    "known_entity",
    "merged",
    "row_entity",
    "shares_words",
]

#: Words after a known name that do not make it another.
_SUFFIXES: Final = frozenset(
    "Group Holdings Holding Corporation Company Co Bank Board & and".split()
)
_NAME: Final = re.compile(r"\w+")


class Known(NamedTuple):
    """A name of the gazetteer, found."""

    start: int
    end: int
    row: Organisation


def find_known(caps: Capitals, table: Gazetteer, runs: Iterable[Run]) -> Iterator[Known]:
    """Find the names of the gazetteer in runs, then those that begin with a small letter."""
    firsts = table.index.firsts
    for run in runs:
        skip = 0
        for place, word in enumerate(run.words):
            if word.key not in firsts or word.start < skip:
                continue
            found = table.index.at(caps.text, caps.lower, word.start)
            if found is None:
                continue
            if found.end > word.end or _stands_free(caps, run, place):
                skip = found.end
                yield Known(word.start, found.end, found.value)


def find_small(caps: Capitals, table: Gazetteer) -> Iterator[Known]:
    """Find the names that begin with a small letter or a digit ("ib vogt", "50Hertz")."""
    text = caps.text
    for surface in _small(caps, table):
        start = text.find(surface)
        while start >= 0:
            end = start + len(surface)
            row = table.named(surface)
            if row is not None and _is_whole(text, start, end):
                yield Known(start, end, row)
            start = text.find(surface, end)


def _small(caps: Capitals, table: Gazetteer) -> list[str]:
    """Give the names with a small letter that a text may hold, in the order of the table."""
    small = table.index.small
    # In "_mBank" the first word of the name is no word of the text.
    begun = small.keys() if "_" in caps.text else small.keys() & caps.source.tokens.words
    return [surface for _, surface in sorted(each for first in begun for each in small[first])]


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell a word from a piece of one and from a unit: "bp" in "5 bp" and "bps"."""
    if text[start - 1 : start].isalnum() or text[end : end + 1].isalnum():
        return False
    before = text[max(0, start - 2) : start].rstrip(" -")
    return not before[-1:].isdigit()


def _stands_free(caps: Capitals, run: Run, place: int) -> bool:
    """Tell whether a one-word name is no common word and no part of a longer name."""
    word = run.words[place]
    if word.text in words.MEDIA:
        return False
    opens = word.start == run.sentence.start or run.heading or word.text.isupper()
    if opens and word.text.capitalize() in words.COMMON:
        after = caps.after(word.end, run.sentence, 30)
        verbs = after[1:] if after[:1] == ["has"] else after
        return bool(verbs) and (verbs[0].startswith("'s") or verbs[0] in words.ACTING)
    if place + 1 < len(run.words) and run.joints[place] == " ":
        return run.words[place + 1].text not in words.PROJECT_TAILS
    return True


def row_entity(start: int, end: int, row: Organisation, rule: str) -> Entity:
    """Make a mention of an organisation of the gazetteer."""
    return Entity(
        start,
        end,
        row.name,
        kind=row.kind,
        country=row.country,
        parent=row.parent,
        trade=row.trade,
        rule=rule,
    )


def known_entity(caps: Capitals, lands: Lands, known: Known) -> Entity:
    """Make a mention of a known organisation, or of its unit in a country ("Eni UK")."""
    after = known.end + 1
    if caps.text[known.end : after] == " " and caps.text[after : after + 1].isupper():
        end, country = _country_at(caps.text, lands, after)
        if country is not None and not caps.text.startswith("'s", end):
            return Entity(
                known.start,
                end,
                f"{known.row.name} {caps.text[after:end]}",
                kind=known.row.kind,
                country=country,
                parent=known.row.name,
                trade=known.row.trade,
                rule="unit in a country",
            )
    return row_entity(known.start, known.end, known.row, "gazetteer")


def _country_at(text: str, lands: Lands, start: int) -> tuple[int, str | None]:
    """Read the country that begins at a place, in English or as its people write it."""
    land = lands.at(start)
    if land is not None and land.kind == "country":
        return land.end, land.country
    word = _NAME.match(text, start)
    return (start, None) if word is None else (word.end(), words.NATIONAL.get(word[0]))


def shares_words(row: Organisation, name: str) -> bool:
    """Tell whether a known organisation has most words of a name.

    >>> shares_words(Organisation("Asian Development Bank"), "Asian development and Growth Bank")
    True
    """
    own = {word.lower() for word in name.split() if word[0].isupper()}
    return any(2 * len(own & set(form.lower().split())) >= len(own) for form in row.surfaces)


def merged(
    caps: Capitals, lands: Lands, known: Sequence[Known], formed: Sequence[Entity]
) -> Iterator[Entity]:
    """Bring known names and names by form together; the longer wins where one holds the other."""
    place = 0
    for entity in formed:
        while place < len(known) and known[place].end <= entity.start:
            yield known_entity(caps, lands, known[place])
            place += 1
        first = place
        while place < len(known) and known[place].start < entity.end:
            place += 1
        yield from _either(caps, lands, known[first:place], entity)
    for each in known[place:]:
        yield known_entity(caps, lands, each)


def _either(
    caps: Capitals, lands: Lands, inside: Sequence[Known], entity: Entity
) -> Iterator[Entity]:
    if not inside:
        yield entity
    elif len(inside) > 1 or inside[0].start < entity.start or inside[0].end > entity.end:
        yield from (known_entity(caps, lands, each) for each in inside)
    elif _adds_nothing(caps.text, lands, inside[0], entity):
        yield row_entity(inside[0].start, entity.end, inside[0].row, "gazetteer")
    else:
        # "CNPC Trans-Asia Gas Pipeline Company" is another body than CNPC, and its unit.
        row = inside[0].row
        begins = inside[0].start == entity.start
        yield _unit(entity, row) if begins else evolve(entity, trade=row.trade)


def _unit(entity: Entity, row: Organisation) -> Entity:
    """Make the unit of a known organisation: a state's company has such units too."""
    owned = row.kind is PartyKind.STATE_COMPANY and entity.kind is PartyKind.COMPANY
    return evolve(
        entity,
        kind=row.kind if owned else entity.kind,
        country=entity.country or row.country,
        parent=row.name,
        trade=row.trade,
    )


def _adds_nothing(text: str, lands: Lands, known: Known, entity: Entity) -> bool:
    """Tell whether a name by form only adds a legal form or a nationality to a known one."""
    ahead = text[entity.start : known.start].strip()
    # "Chinese Sinopec", "U.S. Venture Global LNG".
    short = ahead.replace(".", "").isupper() and lands.geography.countries.get(ahead)
    if ahead and not short and lands.geography.demonyms.get(ahead) is None:
        return False
    beyond = text[known.end : entity.end].replace(".", "").replace(",", "").split()
    # "Duqm Refinery and Petrochemical Industries Company" is the refinery's own long name.
    plain = words.GENERIC if beyond[:1] == ["and"] else frozenset[str]()
    return all(word in words.LEGAL or word in _SUFFIXES or word in plain for word in beyond)

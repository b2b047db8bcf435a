"""Organisations made of what their form says: name, kind, country and the words they cover."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from energydeals.gazetteer.tables import Gazetteer
from energydeals.party import PartyKind
from energydeals.reading.names.coreference import acronyms, clean, expansion
from energydeals.reading.names.entities import Entity
from energydeals.reading.names.forms import LEGAL_AFTER, Form, is_project
from energydeals.reading.names.homes import country_of_name
from energydeals.reading.names.kinds import kind_of
from energydeals.reading.names.known import row_entity, shares_words
from energydeals.reading.names.names import Capitals, Run
from energydeals.reading.names.states import Lands
from energydeals.vocabulary import en_parties as words

__all__ = ["formed_entity", "spelt_out"]

#: So far behind an acronym a noun shows that it means a plant or a field.
_AFTER: Final = 60
_MEDIA: Final = frozenset("News Press".split())


def formed_entity(caps: Capitals, lands: Lands, run: Run, form: Form) -> Entity | None:
    """Make an organisation of a name by form, or None where it means a thing of a country."""
    first, country = _without_nationality(lands, run, form)
    start = run.words[first].start
    while run.words[first].text in words.LEGAL_FIRST and first + 1 < form.named:
        first += 1
    end = run.words[form.named - 1].end
    if form.rule == "head word" and _means_the_thing(lands, run, first, form.named):
        return None
    name = clean(caps.source.text[run.words[first].start : end])
    inside = lands.within(start, end)
    kind = kind_of(form.words, placed=lands.names_country(start, end))
    if kind is not PartyKind.MULTILATERAL:
        country = country or inside or _legal_country(run, form) or country_of_name(name)
        country = country or lands.before(start, run.sentence.start)
    if kind is PartyKind.GOVERNMENT and country is not None and inside is None:
        name = f"{name} of {lands.geography.country_names[country]}"
    stop = _with_stop(caps.text, form.end, run.sentence.end)
    return Entity(start, stop, name, kind=kind, country=country, rule=form.rule)


def _without_nationality(lands: Lands, run: Run, form: Form) -> tuple[int, str | None]:
    """Part "Burkinabe" from "Burkinabe Ministry of Energy"."""
    land = lands.at(form.start)
    if land is None or land.kind == "place":
        return form.first, None
    rest = [n for n in range(form.first, form.named) if run.words[n].start > land.end]
    if len(rest) > 1 and run.words[rest[0]].text in words.PORTFOLIO_HEADS:
        return rest[0], land.country
    return form.first, None


def _means_the_thing(lands: Lands, run: Run, first: int, named: int) -> bool:
    """Tell "Russian Gas" and "Mozambique LNG" from the name of a company."""
    land = lands.at(run.words[first].start)
    if land is None or land.kind == "place":
        return False
    rest = [word.text for word in run.words[first:named] if word.start > land.end]
    return words.WEAK_HEADS.issuperset(rest)


def _legal_country(run: Run, form: Form) -> str | None:
    """Tell the only country that has the legal form of a name."""
    ends = (run.words[form.last - 1].text, run.words[max(form.first - 1, 0)].text)
    return next(
        (words.LEGAL_COUNTRIES[end] for end in ends if end in words.LEGAL_COUNTRIES),
        None,
    )


def _with_stop(text: str, end: int, limit: int) -> int:
    """Take in the full stop of "Ltd." unless it ends the sentence."""
    return end + 1 if end + 1 < limit and text[end] == "." and text[end - 1].isalpha() else end


def spelt_out(
    caps: Capitals,
    lands: Lands,
    table: Gazetteer,
    found: Sequence[Entity],
    given: Mapping[str, Entity],
) -> Iterator[tuple[str, Entity | None]]:
    """Find the words before an acronym in brackets that spell it, with the acronym.

    None stands for a thing, as in "Host Government Agreement (HGA)".
    """
    ends = {entity.end for entity in found}
    for sentence in caps.source.sentences:
        if caps.text.find("(", sentence.start, sentence.end) < 0:
            continue
        for match in acronyms(caps.text, sentence.start, sentence.end):
            end = match.start() - 1
            if end in ends or match[1] in given or match[1] in words.THINGS:
                continue
            start = expansion(caps.text, match[1], sentence.start, end)
            if start is not None and not lands.cover(start, end):
                yield match[1], _spelt(caps, lands, table, start, match)


def _spelt(
    caps: Capitals, lands: Lands, table: Gazetteer, start: int, bracket: re.Match[str]
) -> Entity | None:
    end = bracket.start() - 1
    name = clean(caps.source.text[start:end])
    legal = LEGAL_AFTER.match(caps.text, bracket.end())
    row = name.split()
    if not _could_be_spelt(row, has_legal=legal is not None):
        return None
    behind = caps.text[bracket.end() : bracket.end() + _AFTER].lower().split()
    if legal is None and is_project(behind):
        return None
    known = table.named(bracket[1])
    if known is not None and shares_words(known, name):
        return row_entity(start, end, known, "acronym of a known name")
    country = lands.within(start, end)
    kind = kind_of(row, placed=lands.names_country(start, end))
    stop = end if legal is None else legal.end()
    return Entity(start, stop, name, kind=kind, country=country, rule="bracketed acronym")


def _could_be_spelt(row: Sequence[str], *, has_legal: bool) -> bool:
    capitals = [word for word in row if word[0].isupper()]
    if len(capitals) < 2 or not _MEDIA.isdisjoint(capitals):
        return False
    if has_legal:
        return True
    tail = row[-1] in words.PROJECT_TAILS or row[-1] in words.OTHER_TAILS
    return not tail and words.NO_NAMES.isdisjoint(capitals)

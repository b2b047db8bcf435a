"""Who speaks in an announcement, and in which office."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, partial
from typing import Final

from energydeals.gazetteer.tables import geography
from energydeals.party import PartyKind
from energydeals.reading.dateline import Said
from energydeals.reading.names.entities import Entity
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_head as words

__all__ = ["find_speaker"]

#: How far an office or a verb of saying may stand from a name, in characters.
_REACH: Final = 110
_TITLE: Final = max(map(len, words.OFFICES.split("|")))


@cache
def _forms() -> dict[str, re.Pattern[str]]:
    said = f"(?i:{words.SAYING})"
    titles = "|".join(sorted(words.OFFICES.split("|"), key=len, reverse=True)).replace(" ", "[ -]")
    # An office is a known noun with its modifiers before it and "of ..." behind it.
    lead = r"(?:[A-Z][\w'&-]*(?:,? and)? |(?:state|deputy|first|vice|acting|the|its|energy|oil) )"
    rest = r"(?:,? (?:(?:of|for) (?:the )?[\w'&.-]+|and|at|the|in|&|[A-Z][\w'&.-]*)){0,9}"
    office = rf"(?P<office>{lead}{{0,5}}?(?i:{titles})\b{rest})"
    capital = r"[A-Z\u00c0-\u00de][\w'.-]*"
    return {
        "title": re.compile(rf"\b(?i:{titles})\Z"),
        "state": re.compile(rf" of (?:the )?(?P<name>{capital}(?: {capital}){{2,5}})"),
        "before": re.compile(rf"(?:^|[\s,]){office},? (?:(?:Mr|Mrs|Ms|Dr|Eng|Sir)\.? )?$"),
        "after": re.compile(rf"^(?: \([^)]*\))?, (?:who is |the |its |an? )?{office}"),
        "says": re.compile(rf"^[^.\n]{{0,90}}?(?:,? |, )(?:{said})\b"),
        "views": re.compile(rf"^[^.\n]{{0,100}}?[ ,:](?:{words.VIEWING})\b"),
        "view": re.compile(rf"(?i:\b(?:{words.VIEWS_OF}))\b[^.\n\"]{{0,60}}$|^For $"),
        "said": re.compile(rf"(?:{said}|according to)[^.\n\"]{{0,70}}$"),
    }


def find_speaker(source: Source, persons: Sequence[Entity]) -> tuple[Said | None, Said | None]:
    """Give the first person who is quoted by name, and the office that stands beside.

    >>> from energydeals.reading.names.persons import find_persons
    >>> from energydeals.reading.words.source import source_of
    >>> read = source_of("It works, said Hala Nour, minister of energy.")
    >>> [said.value for said in find_speaker(read, find_persons(read))]
    ['Hala Nour', 'minister of energy']
    """
    known = sorted((*persons, *_of_countries(source)), key=lambda each: each.start)
    seen = [each for each in map(partial(_seen, source), known) if each is not None]
    for tells in (_speaks, _expresses):
        for person, first, before, after in seen:
            if tells(before, after):
                name = _without_country(source, person)
                office = _office(first, source.folded[first : name.start], person, after)
                if office is not None or tells is _speaks:
                    return name, office
    return None, None


def _seen(source: Source, person: Entity) -> tuple[Entity, int, str, str] | None:
    """Give a person with the words before and behind in the same sentence."""
    number = source.sentence_at(person.start)
    if number is None:
        return None
    sentence = source.sentences[number]
    first = max(sentence.start, person.start - _REACH)
    before = source.folded[first : person.start]
    return person, first, before, source.folded[person.end : min(sentence.end, person.end + _REACH)]


def _without_country(source: Source, person: Entity) -> Said:
    """Part "Kazakhstan" from a name in "President of Kazakhstan X"."""
    countries = geography().countries
    text = source.folded[person.start : person.end]
    for place in range(len(text)):
        if text[place] == " " and countries.get(text[:place]) is not None:
            start = person.start + place + 1
            return Said(" ".join(text[place + 1 :].split()), start, person.end)
    return Said(person.name, person.start, person.end)


def _of_countries(source: Source) -> Iterator[Entity]:
    """Find the names behind an office of a country: "President of Kazakhstan X Y"."""
    countries = geography().countries
    title = _forms()["title"]
    done = 0
    for match in _forms()["state"].finditer(source.folded):
        # Beginning at "of", which is seldom, the search costs a tenth of one for titles.
        first = max(done, match.start() - _TITLE)
        if title.search(source.folded, first, match.start()) is None:
            continue
        done = match.end()
        row = match["name"].split(" ")
        for count in range(1, min(4, len(row) - 1)):
            if countries.get(" ".join(row[:count])) is not None:
                start = match.start("name") + len(" ".join(row[:count])) + 1
                name = source.text[start : match.end("name")]
                yield Entity(start, match.end("name"), name, kind=PartyKind.PERSON, rule="person")
                break


def _speaks(before: str, after: str) -> bool:
    forms = _forms()
    return forms["says"].search(after) is not None or forms["said"].search(before) is not None


def _expresses(before: str, after: str) -> bool:
    """Tell who has a view by other words than those of saying: "sees", "was the word of"."""
    forms = _forms()
    return forms["views"].search(after) is not None or forms["view"].search(before) is not None


def _office(first: int, before: str, person: Entity, after: str) -> Said | None:
    forms = _forms()
    if match := forms["before"].search(before):
        return _said(match, first)
    if match := forms["after"].search(after):
        return _said(match, person.end)
    return None


def _said(match: re.Match[str], offset: int) -> Said:
    office = match["office"].strip(" ,.")
    start = offset + match.start("office") + match["office"].index(office)
    return Said(" ".join(office.split()), start, start + len(office))

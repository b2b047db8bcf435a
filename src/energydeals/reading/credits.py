"""The agency or the medium that a text credits."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from energydeals.reading.dateline import (
    CAPITAL,
    Said,
    agency_name,
    alternatives,
    is_agency,
    known_agencies,
)
from energydeals.vocabulary import en_head as words

__all__ = ["find_credit"]

Span = tuple[int, int]


def find_credit(folded: str, companies: Sequence[Span] = ()) -> Said | None:
    """Give the agency or medium that a text credits, which is none of its companies.

    >>> find_credit("The loan was signed, Kazinform reports.").value
    'Kazinform'
    """
    taken = {start for start, _ in companies}
    for form, said in _forms():
        for match in form.finditer(folded):
            name, start = match["source"], match.start("source")
            acts = said and start in taken and name not in known_agencies()
            if is_agency(name) and not acts:
                return Said(agency_name(name), start, match.end("source"))
    return None


@cache
def _forms() -> tuple[tuple[re.Pattern[str], bool], ...]:
    """Give the forms of credits, the surest first, and whether each is a clause."""
    marks = ((re.compile(form), False) for form in (*_marks(), *_lines()))
    return (*marks, *((re.compile(form), True) for form in _sentences()))


_NAME = rf"{CAPITAL}[\w&.'-]*(?: {CAPITAL}[\w&.'-]*){{0,3}}"


def _marks() -> Iterator[str]:
    """Give the marks by which wires sign what they send."""
    agency = alternatives(words.AGENCIES)
    yield rf"(?:^|\n) *(?:date [0-9-]+ )?\((?P<source>{agency})\) ?-"
    yield rf"-- ?\((?P<source>{agency})\) ?--"
    yield rf"/(?P<source>{agency})/"
    yield rf"(?:^|\n) *Source: ?(?P<source>{agency}|{_NAME}?)(?= *(?:\||\n|$|Published|,))"
    yield rf"Published in (?P<source>{_NAME})(?=,)"


def _lines() -> Iterator[str]:
    """Give the lines, and the ends of paragraphs, that hold nothing but a medium."""
    agency = alternatives(words.AGENCIES)
    noun = rf"{_NAME} (?:{words.MEDIA_NOUNS})"
    behind = rf"(?: (?:{words.STAFF})\b)?(?: [A-Z]{{2,5}}\b){{0,3}}[.)]?"
    ends = r"(?= *(?:\n|$| ?\||, ?[0-9]| / ))"
    yield rf"(?:^|\n) *-* ?\(?(?:{words.BYLINES})?(?P<source>{agency}){behind}{ends}"
    yield rf"(?<=[.!?\"]) +-* ?\(?(?P<source>{agency}){behind}(?= *(?:\n|$))"
    yield rf"(?<=\.) +--? ?(?P<source>{CAPITAL}[\w-]+)(?= *\n*$)"
    yield rf"(?:^|\n) *(?:{words.BYLINES})(?P<source>{_NAME}) (?:(?i:{words.STAFF}))(?= *(?:\n|$))"
    yield rf"(?:\u00a9|\([cC]\)|Copyright) ?(?:[0-9-]+,? )?(?P<source>{noun}|{agency})\b"
    site = r"(?:https?://)?(?:www\.)?"
    yield rf"(?:^|\n|(?<=[.!?]) ) *{site}(?P<source>{agency.lower()})\.[a-z]{{2,3}}(?= *(?:\n|$))"
    yield rf"(?:^|\n)(?P<source>{_NAME}) / translated"


def _sentences() -> Iterator[str]:
    """Give the clauses by which a sentence names its source."""
    agency = alternatives(words.AGENCIES)
    medium = rf"(?:{agency}|(?:{CAPITAL}[\w'-]* ){{0,3}}(?:{words.MEDIA_NOUNS}))"
    credit = rf"(?: \([A-Z]+\))?,? (?:{words.CREDITS})\b(?! earlier| that)"
    yield rf", (?:the )?(?P<source>{_NAME})(?: \([A-Z]+\))?,? (?:reports|has learned|has learnt)\b"
    yield rf"\b(?:the )?(?P<source>{medium}){credit}"
    yield rf"(?:{words.SPOKEN_TO}) (?:the )?(?P<source>{medium})\b(?!,? ?[A-Z])"
    yield rf"\b(?:{words.CREDITED}) (?:the )?(?P<source>{medium})\b(?!,? ?[A-Z])"
    yield rf"(?:{words.SPOKEN_TO}) (?P<source>{CAPITAL}[a-z]+{CAPITAL}[a-z]+)(?= |[.,])"

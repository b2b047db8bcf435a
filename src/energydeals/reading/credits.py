"""The agency or the medium that a text credits."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from energydeals.reading.dateline import (
    CAPITAL,
    DAY,
    Said,
    agency_name,
    alternatives,
    at_lines,
    is_agency,
    known_agencies,
    line_starts,
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
    starts = line_starts(folded)
    stands: dict[tuple[str, ...], bool] = {(): True}
    for form in _forms():
        if form.literals not in stands:
            stands[form.literals] = any(map(folded.__contains__, form.literals))
        for match in form.matches(folded, starts) if stands[form.literals] else ():
            name, start = match["source"], match.start("source")
            acts = form.is_clause and start in taken and name not in known_agencies()
            if is_agency(name) and not acts:
                return Said(agency_name(name), start, match.end("source"))
    return None


class _Form(NamedTuple):
    """A form of credits, and what spares most texts a search for it."""

    pattern: re.Pattern[str]
    opens_line: bool
    is_clause: bool
    #: One of these, if any, stands in every text that has it.
    literals: tuple[str, ...]

    def matches(self, folded: str, starts: Sequence[int]) -> Iterator[re.Match[str]]:
        """Find its places in a text, whose lines start at some places."""
        if self.opens_line:
            return at_lines(self.pattern, folded, starts)
        return self.pattern.finditer(folded)


@cache
def _forms() -> tuple[_Form, ...]:
    """Give the forms of credits, the surest first."""
    marks = (_form("", form) for form in _marks())
    lines = (_form(needed, form) for needed, form in _lines())
    clauses = (_form(verbs, form, is_clause=True) for verbs, form in _sentences())
    return (*marks, *lines, *clauses)


def _form(needed: str, form: str, *, is_clause: bool = False) -> _Form:
    """Give a form that needs one of some words, if any; "^" binds it to the start of a line."""
    begins = re.sub(r"\(.*?\)", "(", needed).split("|") if needed else ()
    literals = tuple(word.partition("(")[0] for word in begins)
    return _Form(re.compile(form.removeprefix("^")), form[0] == "^", is_clause, literals)


#: So far the lead of a text reaches, in characters.
_LEAD = 700
_SOURCE_ENDS = r"(?= *(?:[|();,]|\n|$|Published))"
_NAME = rf"{CAPITAL}[\w&.'-]*(?: {CAPITAL}[\w&.'-]*){{0,3}}"


def _marks() -> Iterator[str]:
    """Give the marks by which wires sign what they send."""
    agency = alternatives(words.AGENCIES)
    yield rf"^ *(?:date [0-9-]+ |{DAY} )?\((?P<source>{agency})\)(?: ?-| (?=[A-Z]))"
    yield rf"^ *\((?P<source>{CAPITAL}[\w.-]+)\) ?--? (?={CAPITAL})"
    yield rf"-- ?\((?P<source>{agency})\) ?--"
    yield rf"/(?P<source>{agency})(?:/|, [0-9])"
    yield rf"^ *\((?P<source>{agency})(?:\)? *(?=\n|$)| ?[-;:] )"
    yield rf"^ *Sources?(?::| -) ?(?:the )?(?P<source>{agency}|{_NAME}?){_SOURCE_ENDS}"
    yield rf"[(|.;] ?Sources?: ?(?:the )?(?P<source>{agency}){_SOURCE_ENDS}"
    yield rf"Published in (?P<source>{_NAME})(?=,)"


def _lines() -> Iterator[tuple[str, str]]:
    """Give the lines, and the ends of paragraphs, that hold only a medium; first what they need."""
    agency = alternatives(words.AGENCIES)
    noun = rf"{_NAME} (?:{words.MEDIA_NOUNS})"
    behind = rf"(?: (?:{words.STAFF})\b)?(?: [A-Z]{{2,5}}\b){{0,3}}[.)]?"
    ends = rf"(?= *(?:\n|$| ?\||, ?{agency}(?:\n|$)|, ?(?:[A-Z][a-z]{{2,8}}\.? )?[0-9]| / ))"
    yield "", rf"^ *-* ?\(?(?:{words.BYLINES})?(?P<source>{agency}){behind}{ends}"
    yield "", rf"[.!?\"] +-* ?\(?(?P<source>{agency}){behind}(?= *(?:\n|$))"
    yield "", rf"\. +--? ?(?P<source>{CAPITAL}[\w-]+)(?= *\n*$)"
    yield "", rf"^ *(?:{words.BYLINES})(?P<source>{_NAME}) (?:(?i:{words.STAFF}))(?= *(?:\n|$))"
    yield "", rf"(?:\u00a9|\([cC]\)|Copyright) ?(?:[0-9-]+,? )?(?P<source>{noun}|{agency})\b"
    yield "\u00a9|Copyright", rf"(?P<source>{agency}) (?:\u00a9|Copyright)"
    yield "", rf"\((?P<source>{agency}|{noun}), (?:[A-Z][a-z]+\.? )?[0-9]"
    yield "", rf"^ *(?!By )(?P<source>{noun})(?= *(?:\n|$| \|| / ))"
    yield "", rf"^ *(?!By )(?P<source>{_NAME}) (?:{words.STAFF_WRITERS})(?= *(?:\n|$|,| \|))"
    site = r"(?:https?://)?(?:www\.)?"
    address = rf" *{site}(?P<source>{agency.lower()})\.[a-z]{{2,3}}(?= *(?:\n|$))"
    yield "", rf"^\A{address}"
    yield "", rf"[\n ](?:(?<=\n)|(?<=[.!?] )){address}"
    yield " / translated", rf"^(?P<source>{_NAME}) / translated"
    yield (
        "All rights|All Rights",
        rf"(?P<source>{noun}|{agency})(?:,? Inc| Ltd| LLC)?\.? All [Rr]ights",
    )
    yield (
        "",
        rf"^By [^\n]{{3,60}}?(?:,| for| of| -| \||/) ?(?P<source>{agency}|{noun})(?= *(?:\n|$))",
    )
    yield "", rf" [|-] (?P<source>{agency})[.)]*(?= *(?:\n|$))"
    yield "", rf"^ *(?:date [0-9-]+ )?(?P<source>{agency}) ?(?:--?|:) (?=[A-Z\"])"


def _sentences() -> Iterator[tuple[str, str]]:
    """Give the clauses by which a sentence names its source, each behind its verbs."""
    agency = alternatives(words.AGENCIES)
    medium = rf"(?:{agency}|(?:{CAPITAL}[\w'-]* ){{0,3}}(?:{words.MEDIA_NOUNS}))"
    credit = rf"(?: \([A-Z]+\))?,? (?:{words.CREDITS})\b(?! earlier| that)"
    told = "reports|has learned|has learnt"
    yield told, rf", (?:the )?(?P<source>{_NAME})(?: \([A-Z]+\))?,? (?:{told})\b"
    yield words.CREDITS, rf"\b(?:the )?(?P<source>{medium}){credit}"
    spoken, end = words.SPOKEN_TO, r"\b(?!,? ?[A-Z])"
    yield spoken, rf"(?:{spoken}) (?:the )?(?P<source>{medium}){end}"
    yield words.CREDITED, rf"\b(?:{words.CREDITED}) (?:the )?(?P<source>{medium}){end}"
    yield spoken, rf"(?:{spoken}) (?P<source>{CAPITAL}[a-z]+{CAPITAL}[a-z]+)(?= |[.,])"
    press, by = words.PRESS_NOUNS, rf"(?:{spoken}|according to|citing)"
    yield press, rf"{by} (?:\w+ ){{0,3}}?(?:{press}) (?P<source>{_NAME})"
    yield press, rf"{by} (?:the )?(?P<source>{_NAME}) (?:{press})\b"
    yield press, rf"\b(?:{press}) (?P<source>{_NAME}){credit}"
    yield press, rf"(?P<source>{_NAME}) (?:{press}){credit}"
    yield words.CREDITING, rf", (?:{words.CREDITING}) (?:the )?(?P<source>{medium}){end}"
    lead = rf"(?s:.{{0,{_LEAD}}}?)\b(?:{words.LEADING}) (?:the )?(?P<source>{medium}){end}"
    yield words.LEADING, rf"\A{lead}"

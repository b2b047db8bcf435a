"""The dateline of an announcement: the place, the day and the agency before its first sentence."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate, repeat
from typing import Final

from attrs import frozen

from energydeals.gazetteer.tables import geography
from energydeals.vocabulary import en_head as words

__all__ = [
    "CAPITAL",
    "CITY",
    "DAY",
    "Said",
    "agency_name",
    "agency_of",
    "alternatives",
    "at_lines",
    "find_dateline",
    "is_agency",
    "known_agencies",
    "line_starts",
    "place_of",
]

#: Lines shorter than this are headings.
_SENTENCE: Final = 90
#: How far into a text its dateline can stand, in characters.
_REACH: Final = 700
_LONGEST_PLACE: Final = 32
_SHORTEST_PLACE: Final = 4
_MONTH: Final = r"(?i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[A-Za-z]{0,6}\.?"
DAY: Final = (
    rf"(?:(?:{words.WEEKDAYS})[a-z]*,? )?"
    rf"(?:{_MONTH} [0-9]{{1,2}}(?:(?:, ?| )[0-9]{{4}})?|[0-9]{{1,2}} {_MONTH}(?:,? [0-9]{{4}})?)"
)
CAPITAL: Final = r"[A-Z\u00c0-\u00de\u0100-\u017f]"
_WORD: Final = rf"{CAPITAL}[\w'.]*(?:-{CAPITAL}[\w']*)*"
CITY: Final = rf"{_WORD}(?: (?:(?:{words.JOINERS}) )?{_WORD}){{0,3}}?"


@frozen
class Said:
    """Words of the head: what they say, and where they stand."""

    value: str
    start: int
    end: int


@cache
def alternatives(row: str) -> str:
    """Give the pattern of some names, those of a first letter together, the longest first.

    >>> alternatives("AP|AFP|Xinhua")
    '(?=[AX])(?:A(?:FP|P)|X(?:inhua))'
    """
    letters: dict[str, list[str]] = {}
    for name in sorted(row.split("|"), key=len, reverse=True):
        letters.setdefault(name[0], []).append(re.escape(name[1:]))
    groups = (f"{first}(?:{'|'.join(rest)})" for first, rest in sorted(letters.items()))
    return f"(?=[{''.join(sorted(letters))}])(?:{'|'.join(groups)})"


@cache
def _form() -> re.Pattern[str]:
    """Give the form of a dateline: a place or two, a country, a day and an agency."""
    rest = rf"(?:, (?!{_MONTH} [0-9]){CAPITAL}[\w'. ]{{1,24}}?){{0,2}}(?: \[{CITY}\])?"
    where = rf"(?P<place>{CITY})(?P<second>(?: ?[/&] ?{CITY})?)(?P<rest>{rest})"
    time = r"(?: [0-9]{1,2}[:.][0-9]{2}(?: [A-Z]{2,4})?)?"
    day = rf"(?P<day>(?:[,.]? ?| --? ?| ?\| ?){DAY}{time}| ?\({DAY}\))?"
    names = f"{alternatives(words.AGENCIES)}|{alternatives(words.AGENCIES.upper())}"
    agency = (
        r"(?:(?:,| --)? ?\((?P<bracket>[^()\n]{2,40})\)(?: ?[-:]|(?(day)(?= [A-Z0-9])|(?!)))"
        r"|[.,]? ?/(?P<slash>[^/\n]{2,40})/"
        rf"|--?\((?P<tight>[^()\n]{{2,40}})\)"
        rf"|(?:[.,]|(?<=\.)| ?[|-]) ?(?P<plain>{names})(?: ?[-:.|]|(?=\n)))"
    )
    marks = r"[.:](?= (?!-))| ?--?(?= )|--?(?=[A-Z])| ?[|\u2022\u00b7](?= )"
    ends = rf"(?P<ends>{marks}|(?(day)(?=\n| [A-Z])|(?!)))"
    crawler = r"(?:date [0-9]{4}-[0-9]{2}-[0-9]{2} )?(?:\([^()\n]{2,40}\) )?"
    alone = rf"(?P<alone>(?:, {CITY})?)(?= *\n+[^\n]{{{_SENTENCE}}})"
    lead = rf"(?P<lead>{DAY}[,.]? ?(?:[-|/] ?)?)?"
    return re.compile(rf" *{crawler}{lead}{where}{day}(?:{agency}|{ends}|{alone})")


def find_dateline(folded: str) -> re.Match[str] | None:
    """Find the dateline of a text."""
    # A place and a day below the text sign it; they are no dateline.
    top = folded[: min(_REACH, len(folded) // 2 + 60)]
    found = at_lines(_form(), top, line_starts(top))
    return next((match for match in found if _is_dateline(folded, match)), None)


def line_starts(text: str) -> list[int]:
    """Give where the lines of a text begin."""
    return [0, *accumulate(len(line) + 1 for line in text.split("\n")[:-1])]


def at_lines(form: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """Match a form where lines begin: a search would try every place of a text."""
    return filter(None, map(form.match, repeat(text), starts))


#: What ends a dateline without a day.
_STOPS: Final = (".", ":", "--", "-", "|", "\u2022", "\u00b7")


def _is_dateline(folded: str, match: re.Match[str]) -> bool:
    """Tell a dateline from a heading: what marks it, or a known place before a sentence."""
    place = match["place"].rstrip(".")
    if place.split()[0].title() in words.NO_PLACES or len(place) > _LONGEST_PLACE:
        return False
    if match["alone"] is not None:
        return not match["day"] and _is_city(place)
    if _has_agency(match):
        agency = agency_of(match)
        known = agency is not None and agency.value in known_agencies()
        return known or match["day"] is not None or _is_placed(match, place)
    end = folded.find("\n", match.end())
    if match["day"] or match["lead"]:
        return match["ends"] != "" or end == match.end() or _is_place(place)
    stands = match["place"].endswith(".") or match["ends"].strip() in _STOPS
    tight = folded.startswith(match["ends"] + "-", match.end())
    rest = (len(folded) if end < 0 else end) - match.start()
    return stands and not tight and rest > _SENTENCE and _is_placed(match, place)


def _is_placed(match: re.Match[str], place: str) -> bool:
    """Tell a known place, an unknown one of a known region, or a site, before a sentence."""
    if _is_site(place):
        return True
    region, ends = match["rest"].strip(", ."), match["ends"] or " -"
    if region:
        return _is_region(region) or (ends.strip() != "." and _is_city(place))
    dashed = ends.strip() in ("-", "--", "\u2022") and ends != "-"
    return _is_place(place) or (dashed and place.isupper() and len(place) > _SHORTEST_PLACE)


def _forms(name: str) -> tuple[str, str]:
    return name, name.title()


def _is_place(name: str) -> bool:
    return _is_city(name) or _is_region(name)


def _is_city(name: str) -> bool:
    return not _kinds(name).isdisjoint(("city", "port", "region"))


def _is_region(name: str) -> bool:
    return "region" in _kinds(name) or any(map(geography().countries.get, _forms(name)))


def _is_site(name: str) -> bool:
    """Tell a medium by its address, "Energia.com", or by its tail, from a place."""
    return _SITE.fullmatch(name) is not None


_SITE: Final = re.compile(rf"[^ ]{{3,}}(?:\.(?:{words.DOMAINS})|-NEWS)\.?", re.IGNORECASE)


def _kinds(name: str) -> set[str]:
    return {row.kind for form in _forms(name) for row in geography().places.get(form) or ()}


def _has_agency(match: re.Match[str]) -> bool:
    return any(match[group] for group in _AGENCIES)


_AGENCIES: Final = ("bracket", "slash", "tight", "plain")


def is_agency(name: str) -> bool:
    """Tell a medium from a desk: "Our Correspondent"."""
    first, *rest = name.split()
    named = bool(rest) and rest[-1] in words.MEDIA_NOUNS.split("|") and rest[-1] != "News"
    return named or name in known_agencies() or first.lower() not in words.NO_AGENCIES


@cache
def known_agencies() -> dict[str, str]:
    """Give the names of agencies and media, and those names by how they stand in addresses."""
    names = words.AGENCIES.split("|")
    return {name.lower(): name for name in names} | {name: name for name in names}


def agency_name(said: str) -> str:
    """Give the name of an agency by a form of it: its own, a mark or an address.

    >>> agency_name("BUSINESS WIRE"), agency_name("AKIPRESS.COM"), agency_name("Energia.com")
    ('Business Wire', 'AKIpress', 'Energia.com')
    """
    named = words.AGENCY_NAMES.get(said) or known_agencies().get(said)
    name, _, domain = said.lower().rpartition(".")
    known = domain in words.DOMAINS.split("|") and known_agencies().get(name)
    return named or known or said


def agency_of(dateline: re.Match[str] | None) -> Said | None:
    """Give the agency that a dateline names."""
    if dateline is None:
        return None
    for group in _AGENCIES:
        if dateline[group]:
            name = dateline[group].strip()
            if not is_agency(name) or _is_city(name):
                return None
            start = dateline.start(group) + dateline[group].index(name)
            return Said(agency_name(name), start, start + len(name))
    site, start = dateline["place"].rstrip("."), dateline.start("place")
    return Said(agency_name(site), start, start + len(site)) if _is_site(site) else None


def place_of(dateline: re.Match[str] | None) -> Said | None:
    """Give the place that a dateline names, or both: "Oslo/Cairo"."""
    if dateline is None or _is_site(dateline["place"]):
        return None
    place = (dateline["place"] + dateline["second"]).rstrip(".")
    name = _as_name(place) if place.isupper() else place
    start = dateline.start("place")
    return Said(name, start, start + len(place))


def _as_name(capitals: str) -> str:
    """Give a name in capitals as it is written elsewhere.

    >>> _as_name("RIO DE JANEIRO"), _as_name("ST. JOHN'S")
    ('Rio de Janeiro', "St. John's")
    """
    first, *rest = capitals.title().replace("'S", "'s").split()
    small = words.JOINERS.split("|")
    return " ".join([first, *(each.lower() if each.lower() in small else each for each in rest)])

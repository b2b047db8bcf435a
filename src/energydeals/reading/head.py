"""The head of an announcement: when, where and from whom."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from attrs import frozen

from energydeals.dates import PartialDate
from energydeals.gazetteer.tables import geography
from energydeals.phrases.dates import DateMention
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_head as words

__all__ = ["Head", "Said", "read_head"]

#: Lines shorter than this are headings.
_SENTENCE: Final = 90
#: How far into a text its head can reach, in characters.
_REACH: Final = 700
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY: Final = (
    rf"(?:{_MONTH} [0-9]{{1,2}}(?:, ?[0-9]{{4}})?|[0-9]{{1,2}} {_MONTH}(?:,? [0-9]{{4}})?)"
)
_CAPITAL: Final = r"[A-Z\u00c0-\u00de\u0100-\u017f]"
_WORD: Final = rf"{_CAPITAL}[\w'.]*(?:-{_CAPITAL}[\w']*)*"
_CITY: Final = rf"{_WORD}(?: (?:(?:of|de|da|do|al|el|la|the) )?{_WORD}){{0,3}}?"


@frozen
class Said:
    """Words of the head: what they say, and where they stand."""

    value: str
    start: int
    end: int


@frozen
class Head:
    """What the head says; each part is None where it says nothing."""

    published: PartialDate | None
    published_at: tuple[int, int] | None
    place: Said | None
    source: Said | None
    #: The span of the dateline, which is no part of what the text tells.
    dateline: tuple[int, int] | None = None


@cache
def _dateline_form() -> re.Pattern[str]:
    """Give the form of a dateline: a place, then perhaps a country, a day and an agency."""
    where = rf"(?P<place>{_CITY})(?P<rest>(?:, (?!{_MONTH} [0-9])[A-Z][A-Za-z. ]{{1,24}}?)?)"
    day = rf"(?P<day>[,.]? ?{_DAY})?"
    agency = (
        r"(?:,? ?\((?P<bracket>[^()\n]{2,40})\) ?[-:]|[.,]? ?/(?P<slash>[^/\n]{2,40})/"
        rf"|--?\((?P<tight>[^()\n]{{2,40}})\)|\. (?P<plain>{_alternatives(words.AGENCIES)}) ?-)"
    )
    ends = r"(?P<ends>[.:](?= )| ?--?(?= )|-(?=[A-Z])|(?(day)(?=\n| [A-Z])|(?!)))"
    crawler = r"(?:date [0-9]{4}-[0-9]{2}-[0-9]{2} )?"
    return re.compile(rf"(?:^|(?<=\n)) *{crawler}{where}{day}(?:{agency}|{ends})")


def _alternatives(row: str) -> str:
    names = sorted(row.split("|"), key=len, reverse=True)
    return "|".join(re.escape(name) for name in names)


def read_head(source: Source, dates: Sequence[DateMention]) -> Head:
    """Read the head of an announcement."""
    dateline = _dateline(source)
    published, at = _published(source, dates, dateline)
    span = None if dateline is None else dateline.span()
    return Head(published, at, _place(dateline), _credit(source, dateline), span)


def _dateline(source: Source) -> re.Match[str] | None:
    # A place and a day below the text sign it; they are no dateline.
    top = source.folded[: min(_REACH, len(source.folded) // 2 + 60)]
    found = _dateline_form().finditer(top)
    return next((match for match in found if _is_dateline(source.folded, match)), None)


def _is_dateline(folded: str, match: re.Match[str]) -> bool:
    """Tell a dateline from a heading: what marks it, or a known place before a sentence."""
    place = match["place"].rstrip(".")
    if place.split()[0].title() in words.NO_PLACES or len(place) > 32:
        return False
    if _agency(match) is not None:
        return True
    end = folded.find("\n", match.end())
    if match["day"]:
        return match["ends"] != "" or end == match.end() or _is_place(place)
    rest = (len(folded) if end < 0 else end) - match.start()
    stands = match["place"].endswith(".") or match["ends"] in (".", ":", " --", " -", "--")
    alone = not match["rest"] and stands
    return alone and rest > _SENTENCE and _is_place(place)


def _is_place(name: str) -> bool:
    tables = geography()
    forms = (name, name.title())
    return any(index.get(form) for form in forms for index in (tables.places, tables.countries))


def _agency(match: re.Match[str]) -> Said | None:
    for group in ("bracket", "slash", "tight", "plain"):
        if match[group]:
            return _said(match, group)
    return None


def _place(dateline: re.Match[str] | None) -> Said | None:
    if dateline is None:
        return None
    place = dateline["place"].rstrip(".")
    name = place.title() if place.isupper() else place
    start = dateline.start("place")
    return Said(name, start, start + len(place))


def _said(match: re.Match[str], group: str) -> Said:
    name = match[group].strip()
    start = match.start(group) + match[group].index(name)
    return Said(words.AGENCY_NAMES.get(name, name), start, start + len(name))


def _credit(source: Source, dateline: re.Match[str] | None) -> Said | None:
    """Find the agency or medium that the text credits: in the dateline, else in its words."""
    agency = None if dateline is None else _agency(dateline)
    if agency is not None:
        return agency
    for form in _credits():
        if match := form.search(source.folded):
            return _said(match, "source")
    return None


@cache
def _credits() -> tuple[re.Pattern[str], ...]:
    agency = _alternatives(words.AGENCIES)
    name = rf"{_CAPITAL}[\w&.'-]*(?: {_CAPITAL}[\w&.'-]*){{0,3}}"
    medium = rf"(?:{agency}|(?:{_CAPITAL}[\w'-]* ){{0,3}}(?:{words.MEDIA_NOUNS}))"
    forms = (
        rf"(?:^|\n) *(?:date [0-9-]+ )?\((?P<source>{agency})\) ?-",
        rf"-- ?\((?P<source>{agency})\) ?--",
        rf"/(?P<source>{agency})/",
        rf"(?:^|\n) *Source: ?(?P<source>{agency}|{name}?)(?= *(?:\||\n|$|Published|,))",
        rf"Published in (?P<source>{name})(?=,)",
        rf", (?:the )?(?P<source>{name})(?: \([A-Z]+\))?,? (?:{words.CREDITS})\b(?! earlier| that)",
        rf"\b(?:the )?(?P<source>{medium})(?: \([A-Z]+\))?,? (?:{words.CREDITS})\b(?! earlier)",
        rf"(?:{words.SPOKEN_TO}) (?:the )?(?P<source>{medium})\b(?!,? ?[A-Z])",
        rf"(?:{words.SPOKEN_TO}) (?P<source>{_CAPITAL}[a-z]+{_CAPITAL}[a-z]+)(?= |[.,])",
        rf"(?:^|\n)(?P<source>{name}) / translated",
        rf"(?:^|\n)(?:\u00a9 )?(?P<source>{agency}) *(?:\n|$)",
    )
    return tuple(map(re.compile, forms))


def _published(
    source: Source, dates: Sequence[DateMention], dateline: re.Match[str] | None
) -> tuple[PartialDate | None, tuple[int, int] | None]:
    """Give the day that the head states with its year."""
    for mention in dates:
        whole = mention.resolve(None)
        if whole is None or whole.day is None:
            continue
        inside = dateline is not None and dateline.start() <= mention.start < dateline.end()
        if inside or _is_labelled(source, mention) or _is_alone(source, mention):
            return whole, (mention.start, mention.end)
    return None, None


_LABEL: Final = re.compile(
    rf"(?:\b(?:{words.PUBLISHED})|Source: ?\w+ \|)[^\n.]{{0,12}}$", re.IGNORECASE
)
_PAPER: Final = re.compile(r"Published in [^\n.]{3,32}, $")
#: What else may stand in the line of a date: a place, a weekday, a time.
_BESIDE: Final = re.compile(rf"(?:date )?(?:{_CITY}, )?(?:(?:{words.WEEKDAYS})[a-z]*,? )?")
_AFTER: Final = re.compile(r"(?:[,|]? *[0-9]{1,2}[:.][0-9]{2}[^\n]{0,40})?[ |,.]*")


def _is_labelled(source: Source, mention: DateMention) -> bool:
    """Tell a date behind "Published:" and the like."""
    before = source.folded[max(0, mention.start - 44) : mention.start]
    return _PAPER.search(before) is not None or (
        _LABEL.search(before) is not None and mention.start <= _REACH * 2
    )


def _is_alone(source: Source, mention: DateMention) -> bool:
    """Tell a date that has a line to itself, or that ends one of the first lines."""
    folded = source.folded
    first = folded.rfind("\n", 0, mention.start) + 1
    last = folded.find("\n", mention.end)
    after = folded[mention.end : len(folded) if last < 0 else last]
    before = folded[first : mention.start].lstrip()
    if before == "date " or (_BESIDE.fullmatch(before) and _AFTER.fullmatch(after)):
        return True
    return first < _REACH // 3 and after.strip() == "" and len(before) < 80

"""The head of an announcement: when, where, from whom, and who speaks."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from attrs import frozen

from energydeals.dates import PartialDate
from energydeals.phrases.dates import DateMention
from energydeals.reading.source import Source
from energydeals.vocabulary import en_head as words

__all__ = ["Head", "Said", "read_head"]

#: How far into a text its head can reach, in characters.
_REACH: Final = 700
_MONTH: Final = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?"  # "Sept.", "June"
)
_DAY: Final = rf"(?:{_MONTH} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {_MONTH}(?:,? \d{{4}})?)"
_CITY: Final = r"[A-Z\u00c0-\u00de][\w'.\u2019-]*(?:[ -][A-Z\u00c0-\u00de][\w'.\u2019-]*){0,3}"
_NAME: Final = r"[A-Z\u00c0-\u00de][\w'\u2019-]+(?: (?:al|bin|van|de|der|von|el|ben|[A-Z]\.|[A-Z\u00c0-\u00de][\w'\u2019-]+)){1,4}"


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
    speaker: Said | None
    office: Said | None


@cache
def _datelines() -> tuple[re.Pattern[str], ...]:
    """Give the forms of datelines, the surest first."""
    agency = rf"(?P<agency>{_alternatives(words.AGENCIES)})"
    where = rf"(?P<place>{_CITY})(?:, (?P<rest>{_CITY}|[A-Z][a-z]+\.?))?"
    begin = r"(?:^|\n)\s*(?:date \d{4}-\d\d-\d\d )?"
    forms = (
        rf"{begin}{where},? ?(?P<day>{_DAY})?,? ?\((?P<other>[\w.& -]{{2,30}})\) ?[-:]",
        rf"{begin}{where}, (?P<day>{_DAY})\.? ?/{agency}/",
        rf"{begin}{where}(?:, (?P<day>{_DAY}))? ?--? ?\({agency}\)",
        rf"{begin}{where}, (?P<day>{_DAY}) ?(?:[.:/-]|--)",
        rf"{begin}(?P<place>[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de' .-]+[A-Z])(?:, [A-Za-z. ]{{2,20}})?"
        rf"(?:, (?P<day>{_DAY}))? ?(?::|-|--|(?=[A-Z]))",
    )
    return tuple(re.compile(form) for form in forms)


def _alternatives(row: str) -> str:
    names = sorted(row.split("|"), key=len, reverse=True)
    return "|".join(re.escape(name) for name in names)


def read_head(source: Source, dates: Sequence[DateMention]) -> Head:
    """Read the head of an announcement."""
    dateline = _dateline(source)
    place = _place(dateline)
    credit = _credit(source, dateline)
    published, at = _published(source, dates, dateline)
    speaker, office = _speaker(source)
    return Head(published, at, place, credit, speaker, office)


def _dateline(source: Source) -> re.Match[str] | None:
    top = source.folded[:_REACH]
    found = (form.search(top) for form in _datelines())
    return next((match for match in found if match and _is_dateline(match)), None)


def _is_dateline(match: re.Match[str]) -> bool:
    """Tell a dateline from a heading: a short place, in capitals where nothing else marks it."""
    place = match["place"]
    marked = any(match.groupdict().get(part) for part in ("day", "agency", "other"))
    if place.split()[0].rstrip(".") in _MONTHS or len(place) > 32:
        return False
    return bool(marked) or (place.isupper() and len(place) > 3)


_MONTHS: Final = frozenset(
    """
    January February March April May June July August September October November December Jan Feb
    Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Published Updated Posted Source By The
    """.split()
)


def _place(dateline: re.Match[str] | None) -> Said | None:
    if dateline is None:
        return None
    place = dateline["place"].strip()
    name = place.title() if place.isupper() else place
    start = dateline.start("place")
    return Said(name, start, start + len(place))


def _credit(source: Source, dateline: re.Match[str] | None) -> Said | None:
    """Find the agency or medium that the text credits: in the dateline, else in its words."""
    if dateline is not None:
        for group in ("agency", "other"):
            if dateline.groupdict().get(group):
                return _said(dateline, group)
    for form in _credits():
        if match := form.search(source.folded):
            return _said(match, "source")
    return None


def _said(match: re.Match[str], group: str) -> Said:
    name = match[group].strip()
    return Said(words.AGENCY_NAMES.get(name, name), match.start(group), match.end(group))


@cache
def _credits() -> tuple[re.Pattern[str], ...]:
    agency = _alternatives(words.AGENCIES)
    medium = rf"(?:{_CITY} (?:{words.MEDIA_NOUNS})|{agency})"
    dateline = rf"(?:^|\n)\s*\((?P<source>{agency})\) ?-"
    return tuple(
        re.compile(form)
        for form in (
            dateline,
            rf"--? ?\((?P<source>{agency})\) ?--?|/(?P<wire>{agency})/",
            rf"Source: ?(?P<source>{_CITY})",
            rf"Published in (?P<source>{_CITY})",
            rf"(?:\b|, )(?:the )?(?P<source>{medium})(?: \([A-Z]+\))?,? (?:{words.CREDITS})\b(?! earlier)",
            rf"(?:told|to|cited (?:as saying )?by|quoted by|according to|with|informed) (?:the )?"
            rf"(?P<source>{medium})\b(?!,? ?[A-Z])",
            rf"(?:^|\n)(?P<source>{_CITY}) / translated",
        )
    )


def _published(
    source: Source, dates: Sequence[DateMention], dateline: re.Match[str] | None
) -> tuple[PartialDate | None, tuple[int, int] | None]:
    """Give the day that the head states with its year."""
    for mention in dates:
        if mention.start > _REACH and not _labelled(source, mention):
            continue
        whole = mention.resolve(None)
        if whole is None or whole.day is None:
            continue
        inside = dateline is not None and dateline.start() <= mention.start < dateline.end()
        if inside or _labelled(source, mention) or _alone(source, mention):
            return whole, (mention.start, mention.end)
    return None, None


_LABEL: Final = re.compile(rf"(?:{words.PUBLISHED}|Source: ?\w+ \|)[^\n.]{{0,12}}$", re.IGNORECASE)


def _labelled(source: Source, mention: DateMention) -> bool:
    before = source.folded[max(0, mention.start - 40) : mention.start]
    if _LABEL.search(before):
        return True
    return re.search(r"Published in [^\n.]{3,32}, $", before) is not None


def _alone(source: Source, mention: DateMention) -> bool:
    """Tell whether a date begins a line of its own near the top."""
    line_start = source.folded.rfind("\n", 0, mention.start) + 1
    line_end = source.folded.find("\n", mention.end)
    after = source.folded[mention.end : line_end if line_end >= 0 else len(source.folded)]
    before = source.folded[line_start : mention.start].strip(" |-,")
    return before in ("", "date") and len(after) <= 40


def _speaker(source: Source) -> tuple[Said | None, Said | None]:
    """Find the first person who is quoted by name, and the office that stands beside."""
    for form in _speech():
        for match in form.finditer(source.folded):
            name = match["name"]
            if name.split()[0] not in _NO_FIRST_NAMES:
                office = match.groupdict().get("office")
                said = Said(
                    source.text[match.start("name") : match.end("name")], *match.span("name")
                )
                return said, _said(match, "office") if office else None
    return None, None


_NO_FIRST_NAMES: Final = frozenset("The In On It He She But And As We This That At A An".split())


@cache
def _speech() -> tuple[re.Pattern[str], ...]:
    saying = f"(?:{words.SAYING})"
    offices = "|".join(_office_forms())
    # An office is at most eight words that begin with a known noun, before or after the name.
    office = rf"(?P<office>(?:{offices})(?: (?:of|for|and|at|the|in|[A-Z][\w'-]+)){{0,8}}?)"
    return (
        re.compile(rf"\b{saying} {office},? (?P<name>{_NAME})"),
        re.compile(rf"\b{office} (?P<name>{_NAME}),? {saying}\b"),
        re.compile(rf"\b(?P<name>{_NAME}), (?:the |its )?{office}[^.\n]{{0,60}}?,? {saying}\b"),
        re.compile(rf"\b(?P<name>{_NAME}),? {saying}\b"),
        re.compile(rf"\b{saying} (?P<name>{_NAME})(?=[,.\n])"),
    )


def _office_forms() -> Iterator[str]:
    for office in sorted(words.OFFICES.split("|"), key=len, reverse=True):
        plain = re.escape(office).replace(r"\ ", "[ -]")
        yield plain
        yield re.escape(office.title()).replace(r"\ ", "[ -]")
        if len(office) <= 3:
            yield office.upper()

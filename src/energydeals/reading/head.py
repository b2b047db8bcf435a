"""The head of an announcement: when, where and from whom."""

import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from energydeals.dates import PartialDate
from energydeals.phrases.dates import DateMention
from energydeals.reading.credits import find_credit
from energydeals.reading.dateline import CITY, Said, agency_of, find_dateline, place_of
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_head as words

__all__ = ["Head", "read_head"]

#: How far into a text its head can reach, in characters.
_REACH: Final = 700
#: How far before its end the foot of a page can begin.
_FOOT: Final = 200
#: A line longer than this is a sentence.
_LINE: Final = 80


@frozen
class Head:
    """What the head says; each part is None where it says nothing."""

    published: PartialDate | None
    published_at: tuple[int, int] | None
    place: Said | None
    source: Said | None
    #: The span of the dateline, which is no part of what the text tells.
    dateline: tuple[int, int] | None = None


def read_head(
    source: Source, dates: Sequence[DateMention], companies: Sequence[tuple[int, int]] = ()
) -> Head:
    """Read the head of an announcement; `companies` have a known home and are no media."""
    dateline = find_dateline(source.folded)
    published, at = _published(source, dates, dateline)
    span = None if dateline is None else dateline.span()
    credit = agency_of(dateline) or find_credit(source.folded, companies)
    return Head(published, at, place_of(dateline), credit, span)


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
_BESIDE: Final = re.compile(rf"(?:date )?(?:{CITY}, )?(?:(?:{words.WEEKDAYS})[a-z]*,? )?")
_AFTER: Final = re.compile(r"(?:[,|]? *[0-9]{1,2}[:.][0-9]{2}[^\n]{0,40}| ?\|[^\n]*)?[ |,.]*")
#: What parts a date from others words of its line.
_PARTED_BEFORE: Final = re.compile(r"(?:^|[|/\u00b7\u2022,:;([>-]|\bon) *(?:[A-Z][a-z]+day,? )?$")
_PARTED_AFTER: Final = re.compile(r" *(?:[|/\u00b7\u2022,;)\]-]|at [0-9]|[0-9]{1,2}[:.][0-9]{2}|$)")
#: What parts a date from the sentence behind it.
_OPENS: Final = re.compile(r"(?:\.| ?[-:|]+) ?(?=[\w\"'])")


def _is_labelled(source: Source, mention: DateMention) -> bool:
    """Tell a date behind "Published:" and the like."""
    before = source.folded[max(0, mention.start - 44) : mention.start]
    return _PAPER.search(before) is not None or _LABEL.search(before) is not None


def _is_alone(source: Source, mention: DateMention) -> bool:
    """Tell a date that has a line to itself, opens one, or ends one of the first lines."""
    folded = source.folded
    first = folded.rfind("\n", 0, mention.start) + 1
    last = folded.find("\n", mention.end)
    after = folded[mention.end : len(folded) if last < 0 else last]
    before = folded[first : mention.start].lstrip()
    if before == "date " or (_BESIDE.fullmatch(before) and _AFTER.fullmatch(after)):
        return True
    if before == "" and first < _REACH and _OPENS.match(after):
        return True
    if after.strip()[-1:] in (".", "!", "?") or len(before) + len(after) > _LINE:
        return False
    bare = before.strip() == "" or after.strip() == ""
    parted = _PARTED_BEFORE.search(before) and _PARTED_AFTER.match(after)
    framed = first < _REACH or first > len(folded) - _FOOT
    return (first < _REACH // 3 and bare) or (framed and parted is not None)

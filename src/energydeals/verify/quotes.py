"""Finding quotes in a text, white space and quotation marks folded."""

import re
from functools import cached_property
from typing import Final, TypeVar, cast

import attrs

from energydeals._walk import Evidenced
from energydeals.announcement import Announcement
from energydeals.evidence import Evidence

__all__ = ["Quotes", "locate_evidence"]

_T = TypeVar("_T")
Span = tuple[int, int]

_MARKS: Final = str.maketrans("‘’‚‛“”„‟«»", '\'\'\'\'""""""')
_WORD_OR_GAP: Final = re.compile(r"\s+|\S+")


class Quotes:
    r"""A text in which quotes are looked up.

    >>> text = "He said:\n“more  than $1 billion”."
    >>> [text[start:end] for start, end in Quotes(text).places('"more than')]
    ['“more  than']
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _folded(self) -> tuple[str, list[int]]:
        """The text with each gap as one space, and the place of every character of it."""
        pieces: list[str] = []
        origins: list[int] = []
        for match in _WORD_OR_GAP.finditer(self.text.translate(_MARKS)):
            piece = " " if match[0].isspace() else match[0]
            pieces.append(piece)
            origins.extend(range(match.start(), match.start() + len(piece)))
        return "".join(pieces), origins

    def stands(self, evidence: Evidence) -> bool:
        """Tell whether a quote stands where its evidence says."""
        return evidence.start is not None and evidence.holds_in(self.text)

    def places(self, quote: str) -> list[Span]:
        """Give the spans of a quote: those that are equal, else those that are equal folded."""
        exact = _occurrences(self.text, quote)
        if exact:
            return [(start, start + len(quote)) for start in exact]
        folded, origins = self._folded
        wanted = " ".join(quote.translate(_MARKS).split())
        return [
            (origins[start], origins[start + len(wanted) - 1] + 1)
            for start in _occurrences(folded, wanted)
        ]


def _occurrences(text: str, quote: str) -> list[int]:
    found: list[int] = []
    start = text.find(quote) if quote else -1
    while start >= 0:
        found.append(start)
        start = text.find(quote, start + len(quote))
    return found


def locate_evidence(announcement: Announcement, text: str) -> Announcement:
    r"""Give the announcement with the place of every quote that stands in the text exactly once.

    The quote becomes the words as the text has them. Evidence that stands where it says, or that
    stands nowhere or more than once, is left as it is.

    >>> from energydeals import Deal
    >>> deal = Deal(id="1", evidence=(Evidence("status", None, None, "was signed"),))
    >>> placed = locate_evidence(Announcement(deals=(deal,)), "The deal was\nsigned.")
    >>> placed.deals[0].evidence
    (Evidence(field='status', start=9, end=19, quote='was\nsigned'),)
    """
    return _with_places(announcement, Quotes(text))


def _with_places(record: _T, quotes: Quotes) -> _T:
    """Give a record with all evidence in it placed."""
    if isinstance(record, Evidence):
        return cast("_T", _placed(record, quotes))
    if isinstance(record, tuple):
        items = cast("tuple[object, ...]", record)
        return cast("_T", tuple(_with_places(each, quotes) for each in items))
    if not hasattr(type(record), "evidence"):
        return record
    names = [field.name for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(record)))]
    changes = {name: _with_places(getattr(record, name), quotes) for name in names}
    return type(record)(**changes)


def _placed(evidence: Evidence, quotes: Quotes) -> Evidence:
    if quotes.stands(evidence):
        return evidence
    places = quotes.places(evidence.quote)
    if len(places) != 1:
        return evidence
    return Evidence.at(evidence.field, quotes.text, *places[0])


def spans_of(record: Evidenced, field: str, quotes: Quotes) -> list[Span]:
    """Give the spans of a text that prove a field of a record."""
    spans: list[Span] = []
    for each in record.evidence:
        if each.field == field:
            stands = each.start is not None and each.end is not None and quotes.stands(each)
            place = (each.start or 0, each.end or 0)
            spans.extend([place] if stands else quotes.places(each.quote))
    return spans

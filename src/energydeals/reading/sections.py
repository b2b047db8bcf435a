"""Stories of their own on one page: the notes of a round-up, each under its headline."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, Protocol, TypeVar

from attrs import evolve

from energydeals.reading.deals.regions import heading_spans
from energydeals.reading.findings import Findings
from energydeals.reading.words.source import Sentence, Source

__all__ = ["sections_of"]

#: No more words than a headline has.
_HEADLINE: Final = 18
#: Nor one that ends a page; longer, it is a sentence cut short.
_TEASER: Final = 10
#: A page with more stories is a list; the rest stays with the last.
_MOST: Final = 60


class _Paragraph(NamedTuple):
    """A paragraph: its place, the organisations that it names, and whether it is a headline."""

    start: int
    names: frozenset[str]
    headline: bool


def sections_of(found: Findings) -> list[Findings]:
    """Give what a text says by its stories, which name nobody in common; mostly it tells one."""
    starts = list(_starts(_paragraphs(found)))[:_MOST]
    if len(starts) == 1:
        return [found]
    ends = [*starts[1:], len(found.source.folded)]
    return [_cut(found, start, end) for start, end in zip(starts, ends, strict=True)]


def _paragraphs(found: Findings) -> list[_Paragraph]:
    source = found.source
    rows: dict[int, list[Sentence]] = {}
    for each in source.sentences:
        rows.setdefault(each.paragraph, []).append(each)
    names: dict[int, set[str]] = {}
    for entity in found.entities:
        number = source.sentence_at(entity.start)
        if number is not None and entity.rule != "country":
            names.setdefault(source.sentences[number].paragraph, set()).add(entity.name)
    last = source.sentences[-1].paragraph if source.sentences else 0
    return [
        _Paragraph(
            row[0].start,
            frozenset(names.get(paragraph, ())),
            _is_headline(source, row, _TEASER if paragraph == last else _HEADLINE),
        )
        for paragraph, row in rows.items()
    ]


def _is_headline(source: Source, row: Sequence[Sentence], most: int) -> bool:
    line = source.folded[row[0].start : row[0].end]
    if len(row) > 1 or _NO_HEADLINE.search(line) or line.isupper():
        return False
    return line.count(" ") < most


#: A quotation or an item of a list begins it, it is a whole sentence, or one cut short.
_NO_HEADLINE: Final = re.compile(
    r"^(?:[\"*\u2022\u00b7]|- )|[.!?:;,\"]$|\b(?:was|were|(?:has|have|had) been)\b"
    r"| (?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$"
)


def _starts(rows: Sequence[_Paragraph]) -> Iterator[int]:
    """Give where stories begin: at a headline below prose, with names that were not told before."""
    told: set[str] = set()
    prose = False
    yield 0
    for row, below in zip(rows, [*rows[1:], None], strict=True):
        own = row.names if below is None else row.names | below.names
        if row.headline and row.names and prose and told and own.isdisjoint(told):
            told.clear()
            prose = False
            yield row.start
        told |= row.names
        prose |= not row.headline


def _cut(found: Findings, start: int, end: int) -> Findings:
    """Give what stands in a span."""
    around = found.surroundings
    source = evolve(found.source, sentences=_within(found.source.sentences, start, end))
    places = _within(found.places, start, end)
    return found._replace(
        source=source,
        tokens=found.tokens.cut(*found.tokens.places(start, end)),
        money=_within(found.money, start, end),
        quantities=_within(found.quantities, start, end),
        counts=_within(found.counts, start, end),
        dates=_within(found.dates, start, end),
        entities=_within(found.entities, start, end),
        places=places,
        surroundings=evolve(
            around,
            words=around.words.between(start, end),
            quantities=around.quantities.between(start, end),
            places=places,
            headings=heading_spans(source),
        ),
    )


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


_T = TypeVar("_T", bound=_Placed)


def _within(rows: Sequence[_T], start: int, end: int) -> tuple[_T, ...]:
    """Give those that begin in a span, of rows in the order of the text."""
    first = bisect_left(rows, start, key=_start)
    return tuple(rows[first : bisect_left(rows, end, lo=first, key=_start)])


def _start(row: _Placed) -> int:
    return row.start

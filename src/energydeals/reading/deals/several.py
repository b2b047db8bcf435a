"""Several papers of one sentence: of several kinds, or "a memo with X and another with Y"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from energydeals.reading.deals.events import Event
from energydeals.reading.deals.stages import Clause
from energydeals.vocabulary import en_deals as words

__all__ = ["one_each", "repeated"]

#: How many words the article of a second paper has at most, and how far behind the first it is.
_ARTICLES: Final = 3
_FAR: Final = 240
_ANOTHER: Final = re.compile(
    r" with [^.;]*?,? (?:and|while) (?P<more>another|a second|a third|a separate)(?: one)?,? with\b"
)


def one_each(clause: Clause, events: list[Event]) -> list[Event]:
    """Keep one event a status word, or one for each of several papers of different kinds."""
    kept: list[Event] = []
    for event in events:
        same = [each for each in kept if each.status_span == event.status_span]
        if not same:
            kept.append(event)
        elif same[-1].instrument is None and event.instrument is not None:
            kept[kept.index(same[-1])] = event
        elif event.definite is False and _is_another(clause, same, event):
            kept.append(event)
    return kept


def repeated(clause: Clause, events: Sequence[Event]) -> Iterator[Event]:
    """Read the second of two papers that has no noun: "a memorandum with X and another with Y"."""
    for event in events:
        end = event.instrument_span[1]
        found = _ANOTHER.search(clause.folded, end, min(end + _FAR, clause.sentence.end))
        if found is not None:
            yield evolve(
                event,
                at=found.span("more"),
                rule="enumerated",
                definite=False,
                additional=True,
                block=found.start("more"),
            )
            return


def _is_another(clause: Clause, same: list[Event], event: Event) -> bool:
    """Tell "a loan agreement and a guarantee", "and a second one" from "a pact on a loan"."""
    between = clause.folded[same[-1].instrument_span[1] : event.instrument_span[0]].lower()
    if not words.MORE.isdisjoint(between.split()[-_ARTICLES:]):
        return " with " in between
    if event.instrument is None or event.instrument in {each.instrument for each in same}:
        return False
    return any(mark in between for mark in (" and ", ", ", " as well as "))

"""Persons: names beside an office, and names that speak."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from energydeals.party import PartyKind
from energydeals.reading.names.atoms import is_called
from energydeals.reading.names.board import Board
from energydeals.reading.names.entities import Entity
from energydeals.reading.names.names import Capitals, Run, capitals_of
from energydeals.reading.names.states import Lands, lands_of
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_parties as words

__all__ = ["find_persons", "is_portfolio", "persons_of"]

#: "de" stands for every particle inside a name ("bin", "van").
_TIGHT: Final = frozenset((*" -.'", "de"))
#: "Mr. X", "Director General, X"; "Chairman of X" is another thing.
_AFTER_TITLE: Final = frozenset(" .,")
_MARKS: Final = ",.;:()\"'"
_MOST_WORDS: Final = 5


def find_persons(source: Source, organisations: Iterable[Entity] = ()) -> tuple[Entity, ...]:
    """Find the persons that a text names with their office or as speakers.

    >>> from energydeals.reading.words.source import source_of
    >>> [each.name for each in find_persons(source_of("Minister Hala Nour signed it."))]
    ['Hala Nour']
    """
    board = Board(len(source.folded), organisations)
    return persons_of(capitals_of(source), board)


def persons_of(caps: Capitals, board: Board) -> tuple[Entity, ...]:
    """Find the persons of a text outside the names that stand on the board."""
    return tuple(_entity(caps, *span) for span in _spans(caps) if board.free(*span))


@lru_cache(maxsize=1)
def _spans(caps: Capitals) -> tuple[tuple[int, int], ...]:
    """Give where persons are named; several steps ask for those of one text."""
    lands = lands_of(caps)
    return tuple(span for run in caps.runs if not run.heading for span in _in_run(caps, lands, run))


def _entity(caps: Capitals, start: int, end: int) -> Entity:
    name = " ".join(caps.source.text[start:end].split())
    return Entity(start, end, name, kind=PartyKind.PERSON, rule="person")


def _in_run(caps: Capitals, lands: Lands, run: Run) -> Iterator[tuple[int, int]]:
    """Find the persons of a run: words after a title, or that an office or a verb stands by."""
    first = int(is_called(run))
    if first:
        # "Contractor Tarn Works said": a company.
        first = _name_end(run, first)
    while first < len(run.words):
        if run.words[first].text.strip(".") in words.NO_NAMES or is_portfolio(run, first):
            first += 1
            continue
        last = _name_end(run, first)
        start, end = run.words[first].start, run.words[last - 1].end
        if not lands.cover(start, end) and _is_person(caps, run, first, last):
            yield start, end
        first = last


def is_portfolio(run: Run, place: int) -> bool:
    """Tell "Energy" in "Minister of Energy and Mines A B" from the beginning of a name."""
    while place and run.words[place].text in words.PORTFOLIOS:
        joint = run.joints[place - 1]
        place -= 1
        if joint in ("of", "for", "of the"):
            return run.words[place].text in words.TITLES
    return False


def _name_end(run: Run, first: int) -> int:
    last = first + 1
    while last < len(run.words) and last - first < _MOST_WORDS:
        if run.joints[last - 1] not in _TIGHT or run.words[last].text in words.NO_NAMES:
            break
        last += 1
    return last


def _is_person(caps: Capitals, run: Run, first: int, last: int) -> bool:
    texts = [word.text for word in run.words[first:last]]
    heads = words.STRONG_HEADS.isdisjoint(texts) and words.WEAK_HEADS.isdisjoint(texts)
    if not heads or texts[0] in words.GENERIC or texts[0] in words.MEDIA:
        return False
    titled = first and run.joints[first - 1] in _AFTER_TITLE
    if titled and (
        run.words[first - 1].text.strip(".") in words.TITLES or is_portfolio(run, first - 1)
    ):
        return True
    start, end = run.words[first].start, run.words[last - 1].end
    before = caps.before(start, run.sentence)
    if len(texts) == 1 and not (before and before[-1].strip(_MARKS) in _COURTESY):
        return False
    after = caps.after(end, run.sentence, 80)
    return _holds_office(before, after) or (1 < len(texts) <= 4 and _speaks(before, after))


_COURTESY: Final = frozenset("mr mrs ms dr sir minister president".split())


def _holds_office(before: Sequence[str], after: Sequence[str]) -> bool:
    """Tell whether an office stands right before a name, or behind a comma after it."""
    if before and before[-1].strip(_MARKS) in words.OFFICES:
        return True
    if before and before[-1].endswith((",", ")")) and _is_officer_of(before[-_OFFICE_REACH:]):
        return True
    if not after or after[0] not in (",", "as"):
        return False
    for word in after[1:7]:
        bare = word.strip(_MARKS)
        if bare in words.OFFICES:
            return True
        if bare in _NO_OFFICE or bare != word:
            return False
    return False


#: How many words back the office may stand in "the chairman of X, A B,".
_OFFICE_REACH: Final = 7


def _is_officer_of(before: Sequence[str]) -> bool:
    return any(
        office.strip(_MARKS) in words.OFFICES and link in ("of", "at", "for")
        for office, link in pairwise(before)
    )


_NO_OFFICE: Final = frozenset("whose which who and said says where led by with while has".split())


def _speaks(before: Sequence[str], after: Sequence[str]) -> bool:
    said_before = bool(before) and before[-1].strip(_MARKS) in words.SAYING
    said_after = bool(after) and after[0].strip(_MARKS) in words.SAYING
    return said_before or said_after

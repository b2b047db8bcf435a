"""Places, regions and countries of a text."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from energydeals.gazetteer.rows import PlaceRow
from energydeals.gazetteer.tables import Geography, geography
from energydeals.reading.board import Board
from energydeals.reading.entities import Entity, PlaceMention
from energydeals.reading.forms import Atom, atoms_of
from energydeals.reading.names import Capitals, Run
from energydeals.reading.source import Source
from energydeals.reading.states import country_before
from energydeals.vocabulary import en_places as words

__all__ = ["find_places"]

_MARKS: Final = ",.;:()\"'"
_MOST_WORDS: Final = 4


def find_places(source: Source, organisations: Iterable[Entity] = ()) -> tuple[PlaceMention, ...]:
    """Find the places that a text names, in its order, outside the names of organisations.

    >>> from energydeals.reading.source import source_of
    >>> [(each.name, each.kind) for each in find_places(source_of("It stands in Lam Son district."))]
    [('Lam Son', 'region')]
    """
    named = [each for each in organisations if each.rule != "country"]
    board = Board(len(source.folded), named)
    caps = Capitals(source)
    return _Finder(caps, board, geography()).find()


class _Finder:
    """Finds the names of the tables first, then those that the words beside them make places."""

    def __init__(self, caps: Capitals, board: Board, tables: Geography) -> None:
        self.caps: Final = caps
        self.text: Final = caps.text
        self.board: Final = board
        self.geography: Final = tables
        self.found: Final[list[PlaceMention]] = []

    def find(self) -> tuple[PlaceMention, ...]:
        """Find all places."""
        hits = [hit for run in self.caps.runs for hit in self._known(run)]
        weights = Counter(
            choice.country
            for _, _, choices in hits
            if len({each.country for each in choices}) == 1
            for choice in choices[:1]
        )
        for start, end, choices in hits:
            self._put(start, end, max(choices, key=lambda each: weights[each.country]))
        for run in self.caps.runs:
            if not run.heading:
                for atom in atoms_of(run):
                    self._by_form(run, atom)
        return tuple(sorted(self.found, key=_start))

    def _put(self, start: int, end: int, place: PlaceMention) -> None:
        if self.board.free(start, end):
            self.board.block(start, end)
            self.found.append(
                PlaceMention(start, end, place.name, place.kind, place.country, place.region)
            )

    def _known(self, run: Run) -> Iterator[tuple[int, int, list[PlaceMention]]]:
        """Give the names of the tables in a run, each with all that it may mean."""
        skip = 0
        for word in run.words:
            if word.start < skip:
                continue
            country = self.geography.countries.at(self.text, self.caps.lower, word.start, word.end)
            place = self.geography.places.at(self.text, self.caps.lower, word.start, word.end)
            ends = [found.end for found in (country, place) if found is not None]
            if not ends or not self.board.free(word.start, max(ends)):
                continue
            end = max(ends)
            choices: list[PlaceMention] = []
            if country is not None and country.end == end:
                name = self.geography.country_names[country.value]
                choices.append(PlaceMention(word.start, end, name, "country", country.value))
            if place is not None and place.end == end:
                choices.extend(_mention(word.start, end, row) for row in place.value)
            skip = end
            yield word.start, end, choices

    def _by_form(self, run: Run, atom: Atom) -> None:
        row = run.words[atom.first : atom.last]
        start, end = row[0].start, row[-1].end
        if len(row) > _MOST_WORDS or not self.board.free(start, end):
            return
        texts = [word.text for word in row]
        kind = _kind(
            texts, self.caps.before(start, run.sentence), self.caps.after(end, run.sentence)
        )
        if kind is None or len(texts[0]) < 2:
            return
        name = " ".join(self._named(texts))
        country, region = self._country(run, start, end)
        self._put(start, end, PlaceMention(start, end, name, kind, country, region))

    def _named(self, texts: Sequence[str]) -> Sequence[str]:
        return texts[:-1] if texts[-1] in words.REGION_TAILS and len(texts) > 1 else texts

    def _country(self, run: Run, start: int, end: int) -> tuple[str | None, str | None]:
        """Take the country from "Palo, Iowa", else from "Queensland's Bowen Basin"."""
        if self.text.startswith(", ", end):
            country = self.geography.countries.at(self.text, self.caps.lower, end + 2)
            if country is not None:
                return country.value, None
            place = self.geography.places.at(self.text, self.caps.lower, end + 2)
            if place is not None and place.value[0].kind == "region":
                return place.value[0].country, place.value[0].name
        return country_before(self.caps, self.geography, run, start), None


def _mention(start: int, end: int, row: PlaceRow) -> PlaceMention:
    return PlaceMention(start, end, row.name, row.kind, row.country, row.region)


def _kind(texts: Sequence[str], before: Sequence[str], after: Sequence[str]) -> str | None:
    """Tell which kind of place words make of a name that no table knows."""
    tail = texts[-1]
    if len(texts) > 1:
        for kind, tails in words.TAILS.items():
            if tail in tails:
                return kind
    follows = after[0].strip(_MARKS) if after else ""
    if follows in words.REGION_NOUNS:
        return "region"
    if len(before) > 1 and before[-1] == "of" and before[-2] in words.PLACE_NOUNS:
        return words.PLACE_NOUNS[before[-2]]
    if before and before[-1] in words.WHERE and follows not in words.NOT_AFTER:
        return "site"
    return None


def _start(place: PlaceMention) -> int:
    return place.start

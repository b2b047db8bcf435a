"""Places, regions and countries of a text."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import evolve

from energydeals.gazetteer.rows import PlaceRow
from energydeals.reading.names.atoms import Atom, atoms_in
from energydeals.reading.names.board import Board
from energydeals.reading.names.entities import Entity, PlaceMention
from energydeals.reading.names.names import Capitals, Run, capitals_of
from energydeals.reading.names.states import Land, Lands, lands_of
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_places as words

__all__ = ["find_places"]

_MARKS: Final = ",.;:()\"'"
_MOST_WORDS: Final = 4


def find_places(source: Source, organisations: Iterable[Entity] = ()) -> tuple[PlaceMention, ...]:
    """Find the places that a text names, in its order, outside the names of organisations.

    >>> from energydeals.reading.words.source import source_of
    >>> [(each.name, each.kind) for each in find_places(source_of("In Lam Son district."))]
    [('Lam Son', 'region')]
    """
    named = [each for each in organisations if each.rule != "country"]
    board = Board(len(source.folded), named)
    caps = capitals_of(source)
    return _Finder(caps, board, lands_of(caps)).find()


class _Finder:
    """Finds the names of the tables first, then those that the words beside them make places."""

    def __init__(self, caps: Capitals, board: Board, lands: Lands) -> None:
        self.caps: Final = caps
        self.text: Final = caps.text
        self.board: Final = board
        self.lands: Final = lands
        self.geography: Final = lands.geography
        self.found: Final[list[PlaceMention]] = []

    def find(self) -> tuple[PlaceMention, ...]:
        """Find all places."""
        hits = [
            (land.start, land.end, self._choices(land))
            for land in self.lands.found
            if land.kind != "demonym"
        ]
        weights = Counter(
            choice.country
            for _, _, choices in hits
            if len({each.country for each in choices}) == 1
            for choice in choices[:1]
        )
        for start, end, choices in hits:
            place = max(choices, key=lambda each: weights[each.country])
            self._put(start, end, self._as_said(end, self._where_said(end, place, choices)))
        for run, atoms in atoms_in(self.caps):
            if not run.heading:
                for atom in atoms:
                    self._by_form(run, atom)
        return tuple(sorted(self.found, key=_start))

    def _put(self, start: int, end: int, place: PlaceMention) -> None:
        if self.board.free(start, end):
            self.board.block(start, end)
            self.found.append(evolve(place, start=start, end=end))

    def _as_said(self, end: int, place: PlaceMention) -> PlaceMention:
        """Tell the region around a city ("the Aktobe region") from the city."""
        if place.kind == "city" and self.text.startswith(" ", end):
            noun = self.text[end + 1 : end + 16].split(" ", 1)[0].strip(_MARKS)
            if noun in words.REGION_NOUNS or noun in words.REGION_TAILS:
                return evolve(place, kind="region")
        return place

    def _choices(self, land: Land) -> list[PlaceMention]:
        """Give all that a name of the tables may mean, countries first."""
        name = self.text[land.start : land.end]
        code = self.geography.countries.get(name)
        choices = [
            PlaceMention(land.start, land.end, each, "country", code)
            for code, each in ((code, self.geography.country_names.get(code or "")),)
            if each is not None
        ]
        rows = self.geography.places.get(name) or ()
        choices.extend(_mention(land.start, land.end, row) for row in rows)
        return choices

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
        told = self._behind(end)
        return told or (self.lands.before(start, run.sentence.start), None)

    def _behind(self, end: int) -> tuple[str | None, str | None] | None:
        """Give the country, and the region, that stand with a comma behind a place."""
        land = self.lands.at(end + 2) if self.text.startswith(", ", end) else None
        if land is not None and land.kind == "country":
            return land.country, None
        regions = [] if land is None else [c for c in self._choices(land) if c.kind == "region"]
        return (regions[0].country, regions[0].name) if regions else None

    def _where_said(
        self, end: int, place: PlaceMention, choices: Sequence[PlaceMention]
    ) -> PlaceMention:
        """Tell "Paris, Texas" from the city that the tables know."""
        told = self._behind(end) if place.kind == "city" else None
        if told is None or told[0] == place.country or not self._ends(end + 2):
            return place
        own = next((each for each in choices if each.country == told[0]), None)
        return own or evolve(place, country=told[0], region=told[1])

    def _ends(self, start: int) -> bool:
        """Tell "in Paris, Texas." from "In Moscow, Kazakhstan signed"."""
        land = self.lands.at(start)
        return land is not None and self.text[land.end : land.end + 1] in ("", *",.;:)\n")


def _mention(start: int, end: int, row: PlaceRow) -> PlaceMention:
    return PlaceMention(start, end, row.name, row.kind, row.country, row.region, row.project)


def _kind(texts: Sequence[str], before: Sequence[str], after: Sequence[str]) -> str | None:
    """Tell which kind of place words make of a name that no table knows."""
    tail = texts[-1]
    if tail in words.BUILDINGS:
        return None
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

"""The words that stand right beside a name."""

import re
from functools import cache
from typing import Final, NamedTuple

from attrs import field, frozen

from energydeals.gazetteer.tables import geography
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.words.lexicon import Hits
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_roles as words
from energydeals.vocabulary.en_parties import APPOSITIONS

__all__ = ["Said", "WordsBeside", "is_led", "led_by"]

Span = tuple[int, int]
#: How many letters before and behind a name are beside it, and how many open its sentence.
_NEAR: Final = 90
_OPENING: Final = 40
#: Prepositions that stand before a whole list.
_SHARED: Final = (words.FROM | words.TO | words.BY | words.WITH) - {"between"}
#: How many words may describe a name behind its preposition.
_DESCRIBES: Final = 3
#: "joint venture of" before "venture of", which is its end.
_UNITS: Final = sorted(words.UNITS, key=lambda unit: (-len(unit), unit))


class Said(NamedTuple):
    """The words of a mention and those beside it, in small letters."""

    name: str
    before: str
    after: str
    #: The first words of its sentence.
    opening: str
    #: The words before it, or before its list, articles and what describes it apart.
    led: str

    @property
    def last(self) -> str:
        """The last of the words before it."""
        return self.led.rpartition(" ")[2]

    @property
    def owns(self) -> bool:
        """Whether it only owns what is spoken of: "X's stake" and "the stake that X holds"."""
        if self.after.startswith(("'s ", "' ")):
            return not words.OWNED.isdisjoint(self.after.split()[1:6])
        return self.led.endswith(words.BEFORE_HOLDING) and self.after.startswith(words.HOLDS)


@frozen
class WordsBeside:
    """Reads the words beside the names of a text, each once."""

    source: Source
    names: Hits[Candidate]
    #: By the spans of the names: several deals ask for the same.
    _read: dict[Span, Said] = field(factory=dict[Span, Said], init=False, eq=False)

    def of(self, candidate: Candidate) -> Said:
        """Give the words of a name and those beside it."""
        span = (candidate.start, candidate.end)
        said = self._read.get(span)
        if said is None:
            said = self._read[span] = self._said(candidate)
        return said

    def _said(self, candidate: Candidate) -> Said:
        start, end = candidate.start, candidate.end
        sentence = self.source.sentences[candidate.sentence]
        before = self.source.lowered(max(sentence.start, start - _NEAR), start)
        return Said(
            self.source.lowered(start, end),
            before,
            self.source.lowered(end, min(end + _NEAR, sentence.end)),
            self.source.lowered(sentence.start, min(sentence.start + _OPENING, start)),
            self._led_with(candidate) or led_by(before),
        )

    def _led_with(self, candidate: Candidate) -> str | None:
        """Give the words before the first name of a list, which stand before all of them."""
        start = self.source.sentences[candidate.sentence].start
        before = self.names.between(start, candidate.start) if candidate.listed else ()
        first = next((hit.value for hit in reversed(before) if hit.end <= candidate.start), None)
        said = None if first is None else self.of(first)
        return said.led if said is not None and said.last in _SHARED else None


def led_by(before: str) -> str:
    """Give the words before a name, articles and what describes it apart."""
    for unit in _UNITS:
        before = before.removesuffix(f"{unit} ")
    row = before.replace(",", " ,").split()
    if row and row[-1] in APPOSITIONS:
        row.pop()
        for _ in range(_DESCRIBES):
            if not row or row[-1] in words.LINKING or not row[-1].isalpha():
                break
            row.pop()
    while row and _describes(row[-1]):
        row.pop()
    return " ".join(row)


def _describes(word: str) -> bool:
    """Tell "the", "Norway's" and "Norwegian" before a name from the word that they stand behind."""
    land = geography().demonyms.get(word.capitalize())
    return word in words.FILLERS or word.endswith(("'s", "-based")) or land is not None


def is_led(led: str, phrases: tuple[str, ...]) -> bool:
    """Tell whether phrases stand before a name that few small words describe: "of indebted X"."""
    return _ends(phrases).search(led) is not None


@cache
def _ends(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(phrases)})(?: (?!(?:and|by|to|of|with)\b)[a-z-]+){{0,2}}$")

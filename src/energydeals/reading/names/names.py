"""The capitalised words of a text, and the runs that they form."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Final, Generic, NamedTuple, TypeVar

from energydeals.gazetteer.index import NameIndex, lowered
from energydeals.reading.words.source import Sentence, Source

__all__ = ["Capitals", "Hit", "Run", "Word", "capitals_of"]

_T = TypeVar("_T")

_CAPITAL: Final = r"A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f\u018f\u0218-\u021b\u0401-\u042f"
#: "J.P.", "S.p.A.", "U.S." are one word each.
_WORD: Final = re.compile(rf"[{_CAPITAL}](?:(?:\.[A-Za-z](?!\w))++\.?|\w*+)")
#: What may stand between two words of one run, and how tight it binds them.
_JOINTS: Final = {
    " ": " ",
    "  ": " ",
    "-": "-",
    "-tech ": " ",
    "-operative ": " ",
    " - ": "",
    "": "",
    " & ": "&",
    "&": "&",
    "/": "",
    ".": ".",
    ". ": ".",
    "'": "'",
    ", ": ",",
    "., ": ",",
    " of ": "of",
    " of the ": "of",
    " for ": "for",
    " for the ": "for",
    " and ": "and",
    " and the ": "and the",
    " de ": "de",
    " de l'": "de",
    " del ": "de",
    " de la ": "de",
    " da ": "de",
    " do ": "de",
    " dos ": "de",
    " des ": "de",
    " du ": "de",
    " di ": "de",
    " van ": "de",
    " von ": "de",
    " et ": "and",
    " et de ": "de",
    " et du ": "de",
    " et de l'": "de",
    " y ": "and",
    " e ": "and",
    " bin ": "de",
    " al ": "de",
    " al-": "de",
    " el ": "de",
    " d'": "de",
    " la ": "de",
    " in ": "in",
}
_LONGEST_GAP: Final = max(map(len, _JOINTS))
#: A run of more words is no name; it is cut so that no work grows faster than the text.
_MOST_WORDS: Final = 32
#: A line with a longer word in small letters is no headline in title case.
_SMALL: Final = re.compile(
    r"(?<![\w'])(?!(?:after|under|about|between|through|against|among)\b)[a-z]{5,}"
)


class Word(NamedTuple):
    """A capitalised word and its span."""

    start: int
    end: int
    text: str
    #: Its first part in lower case, by which tables know it.
    key: str


class Run(NamedTuple):
    """Capitalised words that may be names, and what stands between them."""

    words: tuple[Word, ...]
    #: `joints[i]` binds word i to word i + 1.
    joints: tuple[str, ...]
    sentence: Sentence
    #: Whether it stands in a heading in title case or capitals, where capitals say nothing.
    heading: bool

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.words[-1].end


class Hit(NamedTuple, Generic[_T]):
    """A name of a table, found: its span and what it means."""

    start: int
    end: int
    value: _T


class Capitals:
    """The capitalised words of a source, in sentences, once for all that look for names."""

    def __init__(self, source: Source) -> None:
        self.source: Final = source
        self.text: Final = source.folded
        self.lower: Final = lowered(source.folded)
        self.runs: Final = tuple(_runs(source))
        self.words: Final = tuple(word for run in self.runs for word in run.words)

    @cached_property
    def ordinary(self) -> frozenset[str]:
        """The words that the text also writes in small letters."""
        return frozenset(re.findall(r"(?<![\w'])[a-z]{3,}+(?!['\w])", self.text))

    @cached_property
    def inner(self) -> frozenset[str]:
        """The capitalised words that also stand inside sentences."""
        return frozenset(
            word.text
            for run in self.runs
            if not run.heading
            for word in run.words
            if word.start > run.sentence.start
        )

    def find(self, index: NameIndex[_T], words: Iterable[Word]) -> Iterator[Hit[_T]]:
        """Find the names of a table that begin with these words; none overlap."""
        firsts = index.firsts
        skip = 0
        for word in words:
            if word.key in firsts and word.start >= skip:
                found = index.at(self.text, self.lower, word.start)
                if found is not None:
                    skip = found.end
                    yield Hit(word.start, found.end, found.value)

    def after(self, end: int, sentence: Sentence, width: int = 60) -> list[str]:
        """Give the words after a place, in lower case, with their marks."""
        return self.lower[end : min(end + width, sentence.end)].split()

    def before(self, start: int, sentence: Sentence, width: int = 50) -> list[str]:
        """Give the words before a place, in lower case, with their marks."""
        return self.lower[max(start - width, sentence.start) : start].split()


@lru_cache(maxsize=1)
def capitals_of(source: Source) -> Capitals:
    """Give the capitalised words of a source; several steps ask for those of one text."""
    return Capitals(source)


def _runs(source: Source) -> Iterator[Run]:
    text = source.folded
    for sentence in source.sentences:
        words = [
            Word(start, found.end(), word, (word if "." not in word else word[0]).lower())
            for found in _WORD.finditer(text, sentence.start, sentence.end)
            if not text[(start := found.start()) - 1 : start].isalnum()
            for word in (found[0],)
        ]
        if words:
            yield from _cut(text, sentence, words, _is_heading(text, sentence, len(words)))


def _is_heading(text: str, sentence: Sentence, capitals: int) -> bool:
    """Tell whether a line is a heading in title case or in capitals."""
    if capitals < 4 or text[sentence.end - 1] in ".!?;,":
        return False
    if _SMALL.search(text, sentence.start, sentence.end):
        return False
    return capitals * 2 >= text.count(" ", sentence.start, sentence.end)


def _cut(text: str, sentence: Sentence, words: Sequence[Word], heading: bool) -> Iterator[Run]:
    run = [words[0]]
    joints: list[str] = []
    for word in words[1:]:
        gap = word.start - run[-1].end
        joint = _JOINTS.get(text[run[-1].end : word.start], "") if gap <= _LONGEST_GAP else ""
        if joint and len(run) < _MOST_WORDS:
            joints.append(joint)
        else:
            yield Run(tuple(run), tuple(joints), sentence, heading)
            run, joints = [], []
        run.append(word)
    yield Run(tuple(run), tuple(joints), sentence, heading)

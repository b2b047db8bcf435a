"""Capitalised words that may be the name of an organisation, with the words beside them."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from energydeals.reading.names.atoms import Atom
from energydeals.reading.names.forms import is_project
from energydeals.reading.names.names import Capitals, Run
from energydeals.vocabulary import en_parties as words

__all__ = ["MARKS", "Bare", "bare_names"]

#: What may stand before or behind a word without being of it.
MARKS: Final = ",.;:()\"'"
_MOST_WORDS: Final = 4
_ARTICLES: Final = frozenset("a an the one another".split())
#: Ends of common nouns, which begin a sentence with a capital: "Prices", "Loading".
_COMMON: Final = re.compile(r"[A-Z][a-z]+(?:[a-rt-z]s|ing|[ts]ion|ment|[ae]nce|ity|age|ship|ness)")
#: The code of a grade, a block or a machine: "SC6", "V150".
_CODE: Final = re.compile(r"[A-Z]{1,4}[0-9]+")


class Bare(NamedTuple):
    """Capitalised words that may be a name, and the words beside them."""

    start: int
    end: int
    texts: tuple[str, ...]
    before: Sequence[str]
    after: Sequence[str]
    #: Whether it begins its sentence, where a capital says nothing.
    initial: bool

    @property
    def site(self) -> bool:
        """Whether a plant or a preposition of place makes it a place."""
        if self._is_project():
            return True
        where = self.before[-1] if self.before else ""
        office = len(self.before) > 1 and self.before[-2].strip(MARKS) in words.OFFICES
        return where in ("near", "off", "outside") or (where == "at" and not office)

    @property
    def apposition(self) -> Sequence[str]:
        """The words behind "X, a", which say what it is."""
        opens = len(self.after) > 1 and self.after[0] == "," and self.after[1] in _ARTICLES
        return self.after[2:] if opens else ()

    @property
    def name(self) -> str:
        """Its words."""
        return " ".join(self.texts)

    def _is_project(self) -> bool:
        """Tell "the X field" and "X, a wind farm" from a name."""
        told = self.apposition
        owns = not words.OWN_APPOSITIONS.isdisjoint(word.strip(MARKS) for word in told[:6])
        return not owns and is_project(told or self.after)


def bare_names(
    caps: Capitals, run: Run, atoms: Sequence[Atom], is_open: Callable[[int, int], bool]
) -> Iterator[Bare]:
    """Give the words of a run that could be the name of an organisation, where they are open."""
    for first, last in atoms:
        row = run.words[first:last]
        start, end = row[0].start, row[-1].end
        if len(row) > _MOST_WORDS or not is_open(start, end):
            continue
        texts = tuple(word.text for word in row)
        if not _could_name(texts) or _is_office(run, last, texts):
            continue
        before, after = caps.before(start, run.sentence, 70), caps.after(end, run.sentence, 90)
        if after and after[0][0].isdigit():
            continue
        initial = start == run.sentence.start
        if initial and len(texts) == 1 and _is_ordinary(caps, texts[0]):
            continue
        yield Bare(start, end, texts, before, after, initial)


def _is_ordinary(caps: Capitals, text: str) -> bool:
    """Tell a common word from a name where it begins a sentence."""
    if text.lower() in caps.ordinary or text in words.COMMON_SUBJECTS:
        return True
    return text not in caps.inner and _COMMON.fullmatch(text) is not None


def _could_name(texts: Sequence[str]) -> bool:
    if texts[-1] in words.PROJECT_TAILS or texts[-1] in words.OTHER_TAILS:
        return False
    if texts[0] in words.LEGAL or not words.MEDIA.isdisjoint(texts):
        return False
    if len(texts) == 1 and _CODE.fullmatch(texts[0]):
        return False
    return any(_is_own(text) for text in texts)


def _is_own(text: str) -> bool:
    return len(text) > 1 and text not in words.GENERIC and text not in words.THINGS


def _is_office(run: Run, last: int, texts: Sequence[str]) -> bool:
    """Tell "Economy" of "Economy Minister A B" from a name: it is what the minister is for."""
    titled = last < len(run.words) and run.words[last].text in words.TITLES
    return titled and run.joints[last - 1] == " " and words.PORTFOLIOS.issuperset(texts)

"""The text of an announcement in sentences, every character in its place."""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from attrs import evolve, frozen

from energydeals.reading.words.lexicon import Tokens, tokens_of
from energydeals.vocabulary import en_sentences as words

__all__ = ["Sentence", "Source", "source_of"]

#: One character to one character, so that every span points into the text as given.
_FOLD: Final = {
    "'": "\u2018\u2019\u201a\u02bc",
    '"': "\u201c\u201d\u201e\u00ab\u00bb",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2212",
    " ": "\u00a0\u2007\u2009\u202f\u200b\ufeff\t\r\f\v",
}
#: A paragraph of fewer lines shows no column.
_COLUMN: Final = 3
#: No sentence is longer, so that no work grows faster than the text.
_LONGEST: Final = 1500
_PARAGRAPH: Final = re.compile(r"\n[\n ]*")
#: A line shorter than this, before another that begins like a sentence, was not wrapped; nor was
#: a text with a longer line.
_WRAPPED: Final = 45
_WIDEST: Final = 120
_STOP: Final = re.compile(
    r"""[.!?]["')\]]*(?=\s+["'(\[]*[A-Z0-9$\u20ac\u00a3\u00a5\u20b9])|[.!?]["')\]]+(?=\s)"""
)


@frozen
class Sentence:
    """A sentence: its span in the text, and the number of its paragraph."""

    start: int
    end: int
    paragraph: int


@frozen(eq=False, slots=False)
class Source:
    """A text, its folded form of equal length, and its sentences."""

    #: As given.
    text: str
    #: Quotation marks, dashes and spaces made plain; a wrapped line's break is a space.
    folded: str
    sentences: tuple[Sentence, ...]

    def without(self, span: tuple[int, int] | None) -> "Source":
        """Give the text with no sentence that reaches into a span: what follows it is left."""
        if span is None:
            return self
        start, end = span
        kept: list[Sentence] = []
        for each in self.sentences:
            if each.start < end and start < each.end:
                rest = self.folded[end : each.end]
                begin = end + len(rest) - len(rest.lstrip(" \n-:."))
                if begin < each.end:
                    kept.append(evolve(each, start=begin))
            else:
                kept.append(each)
        return evolve(self, sentences=tuple(kept))

    def lowered(self, start: int, end: int) -> str:
        """Give the folded text of a span in small letters."""
        return self.folded[start:end].lower()

    def sentence_at(self, position: int) -> int | None:
        """Give the number of the sentence that holds a place."""
        number = bisect_right(self._starts, position) - 1
        if number < 0 or position >= self.sentences[number].end:
            return None
        return number

    @cached_property
    def tokens(self) -> Tokens:
        """The words of the text."""
        return tokens_of(self.folded)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]


def source_of(text: str) -> Source:
    """Fold a text and cut it into sentences; a paragraph that stands twice counts once."""
    folded = _unwrapped(_plain(text))
    sentences: list[Sentence] = []
    seen: set[str] = set()
    start = 0
    for number, gap in enumerate([*_PARAGRAPH.finditer(folded), None]):
        end = len(folded) if gap is None else gap.start()
        paragraph = folded[start:end]
        if paragraph.strip() and paragraph not in seen:
            seen.add(paragraph)
            sentences.extend(_sentences(folded, start, end, number))
        start = end if gap is None else gap.end()
    return Source(text, folded, tuple(sentences))


def _plain(text: str) -> str:
    """Fold a text: few marks stand in any one, so that each costs less than a table of all."""
    for plain, marks in _FOLD.items():
        for mark in marks:
            if mark in text:
                text = text.replace(mark, plain)
    return text


def _unwrapped(folded: str) -> str:
    """Turn the breaks of wrapped lines into spaces; others stay and end a sentence."""
    if "\n" not in folded:
        return folded
    lines = folded.split("\n")
    wrapped = _in_columns(lines)
    joined = [lines[0]]
    for number, (before, line) in enumerate(itertools.pairwise(lines)):
        runs_on = (number in wrapped and line.strip() != "") or _runs_on(before, line)
        joined.append((" " if runs_on else "\n") + line)
    return "".join(joined)


def _in_columns(lines: list[str]) -> set[int]:
    """Give the numbers of the lines of prose that was set in a narrow column."""
    wrapped: set[int] = set()
    first = 0
    for number in range(len(lines) + 1):
        if number < len(lines) and lines[number].strip():
            continue
        block = [line.strip() for line in lines[first:number]]
        if len(block) >= _COLUMN and _is_prose(block):
            wrapped.update(range(first, number - 1))
        first = number + 1
    return wrapped


def _is_prose(block: list[str]) -> bool:
    """Tell a paragraph in lines from a list or a menu: it ends with a stop, few lines before do."""
    inner = block[:-1]
    stops = sum(line[-1] in ".!?:;" for line in inner)
    begun = sum(line[0].isalnum() or line[0] in "\"'($" for line in inner)
    small = sum(line[0].islower() or line[0].isdigit() for line in block[1:])
    ends = block[-1].rstrip("\"')")[-1:] in (".", "!", "?")
    return ends and small > 0 and stops * 3 <= len(inner) and begun == len(inner)


def _runs_on(before: str, line: str) -> bool:
    """Tell whether a line goes on in the next one."""
    before, line = before.rstrip(), line.lstrip()
    if not before or not line:
        return False
    if line[0].islower() or before[-1] in ",-(&" or before.endswith((" the", " of", " and")):
        return True
    goes_on = len(line) >= _WRAPPED or line.rstrip()[-1] in ".!?;:\"')"
    wide = max(len(before), len(line)) > _WIDEST
    return goes_on and not wide and len(before) >= _WRAPPED and before[-1] not in ".!?:\"'"


def _sentences(folded: str, start: int, end: int, paragraph: int) -> list[Sentence]:
    found: list[Sentence] = []
    begin = start
    for stop in _STOP.finditer(folded, start, end):
        if _abbreviated(folded, begin, stop):
            continue
        found.extend(_trimmed(folded, begin, stop.end(), paragraph))
        begin = stop.end()
    found.extend(_trimmed(folded, begin, end, paragraph))
    return found


def _abbreviated(folded: str, begin: int, stop: re.Match[str]) -> bool:
    """Tell whether a full stop belongs to the word before it."""
    if stop[0] != ".":
        return False
    word = folded[max(begin, stop.start() - 12) : stop.start()].rpartition(" ")[2].lstrip("(\"'")
    if word.lower() in words.ABBREVIATIONS:
        return not (word.lower() in words.LEGAL_FORMS and _begins(folded, stop.end()))
    return len(word) == 1 and word.isupper()


def _begins(folded: str, position: int) -> bool:
    """Tell whether the next word is one that begins a sentence."""
    after = folded[position : position + 16].split()
    return bool(after) and after[0].rstrip(",") in words.BEGINNINGS


def _trimmed(folded: str, start: int, end: int, paragraph: int) -> Iterator[Sentence]:
    """Give a sentence without the spaces around it; one without end is cut at a space."""
    while end - start > _LONGEST:
        cut = folded.rfind(" ", start + 1, start + _LONGEST)
        stop = start + _LONGEST if cut < 0 else cut
        yield from _trimmed(folded, start, stop, paragraph)
        start = stop
    piece = folded[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    if right > left:
        yield Sentence(start + left, start + right, paragraph)

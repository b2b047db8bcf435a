"""Parts of a text that stand apart: the items of a list, and the notes of a bulletin."""

import re
from typing import Final

from attrs import frozen

from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_deals as words

__all__ = ["Block", "blocks_of", "credits_of", "furniture_of", "headings_of", "is_furniture"]

_ORDINAL: Final = re.compile(
    rf"(?:(?:And |Under |In |With |As for |Finally, )?[Tt]he (?:{words.ORDINALS})"
    rf"(?!,? (?:{words.NOT_LISTED})\b)|(?:First|Second|Third|Fourth)ly, )"
)
_FURNITURE: Final = re.compile(rf"\W*+(?:{words.FURNITURE})(?:(?<=:)|(?!\w))", re.IGNORECASE)
#: How many lines at the top can be headings.
_HEADINGS: Final = 6
#: No more words than a headline has.
_HEADLINE: Final = 16
_PICTURE: Final = re.compile(
    rf"(?<!\w)(?:{words.PICTURES})(?: courtesy(?: of)?)?: [^\n().]{{1,60}}", re.IGNORECASE
)
_BULLET: Final = re.compile(r"(?:[-*\u2022\u00b7]|\(?[0-9a-z]{1,2}[.)]) (?=\S)")
#: "Sri Lanka - Sinopec and", at the beginning of a paragraph.
_LABEL: Final = re.compile(r"([A-Z][^.:;,()\n]{1,30}?) -{1,2} (?=[\"'A-Z])")


@frozen
class Block:
    """The first sentence of a part that stands apart, and what marks it."""

    sentence: int
    #: "ordinal", "bullet" or "label".
    mark: str


def blocks_of(source: Source) -> dict[int, Block]:
    """Give the blocks by the numbers of their sentences; a bulletin has two labels or more.

    >>> from energydeals.reading.words.source import source_of
    >>> blocks_of(source_of("Two deals came. The first is a loan. The second is a swap."))
    {1: Block(sentence=1, mark='ordinal'), 2: Block(sentence=2, mark='ordinal')}
    """
    found: dict[int, Block] = {}
    labels = [
        number
        for number, sentence in enumerate(source.sentences)
        if _opens_paragraph(source, number) and _LABEL.match(source.folded, sentence.start)
    ]
    if len(labels) > 1:
        found.update((number, Block(number, "label")) for number in labels)
    for number, sentence in enumerate(source.sentences):
        for mark, form in (("ordinal", _ORDINAL), ("bullet", _BULLET)):
            if number not in found and form.match(source.folded, sentence.start, sentence.end):
                found[number] = Block(number, mark)
    return _spread(source, dict(sorted(found.items())))


def _opens_paragraph(source: Source, number: int) -> bool:
    paragraph = source.sentences[number].paragraph
    return number == 0 or source.sentences[number - 1].paragraph != paragraph


def _spread(source: Source, found: dict[int, Block]) -> dict[int, Block]:
    """Let a block hold the sentences after its first one, in the same paragraph."""
    whole: dict[int, Block] = {}
    block: Block | None = None
    for number in range(len(source.sentences)):
        if number in found:
            block = found[number]
        elif _opens_paragraph(source, number):
            block = None
        if block is not None:
            whole[number] = block
    return whole


def credits_of(source: Source) -> list[tuple[int, int]]:
    """Give the words that name whose picture stands beside a text.

    >>> from energydeals.reading.words.source import source_of
    >>> credits_of(source_of("It stands. (Credit: Orvel Power)"))
    [(12, 31)]
    """
    return [match.span() for match in _PICTURE.finditer(source.folded)]


def is_furniture(source: Source, start: int) -> bool:
    """Tell "Read more" and "Print" from what a text tells."""
    return _FURNITURE.match(source.folded, start) is not None


def furniture_of(source: Source) -> frozenset[int]:
    """Give the numbers of the lines of page furniture: "Related", and the headlines below it."""
    found: set[int] = set()
    below = False
    for number, sentence in enumerate(source.sentences):
        line = source.folded[sentence.start : sentence.end]
        if is_furniture(source, sentence.start):
            found.add(number)
            below = number >= _HEADINGS
        elif below and line[-1] not in '.!?"' and line.count(" ") < _HEADLINE:
            found.add(number)
        else:
            below = False
    return frozenset(found)


def headings_of(source: Source) -> tuple[int, ...]:
    r"""Give the numbers of the lines at the top that are no sentences and no page furniture.

    >>> from energydeals.reading.words.source import source_of
    >>> headings_of(source_of("Two buy gas\n\nGas was bought. It is dear."))
    (0,)
    """
    return tuple(
        number
        for number, each in enumerate(source.sentences[:_HEADINGS])
        if source.folded[each.end - 1] not in '.!?"' and not is_furniture(source, each.start)
    )

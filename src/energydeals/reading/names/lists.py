"""Names that stand in a list with the name of an organisation."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from energydeals.reading.names.bare import Bare
from energydeals.reading.names.entities import Entity

__all__ = ["in_lists"]

#: What stands between the names of a list.
_LINKS: Final = (", and the ", " and the ", ", and ", ", as well as ", " and ", " & ", ", ", " or ")
_SERIAL: Final = ", "
_BRACKETS: Final = re.compile(r" ?\([^()\n]{1,60}\)")


def in_lists(text: str, unmarked: Sequence[Bare], found: Sequence[Entity]) -> Iterator[Bare]:
    """Give the bare names that stand in a list with a name found: "Repsol, X and OMV"."""
    ends = {_after_brackets(text, each.end) for each in found if each.rule != "country"}
    left: list[Bare] = []
    for bare in unmarked:
        link = _link_before(text, bare.start, ends)
        if link and (link != _SERIAL or text.startswith((",", " and ", " &"), bare.end)):
            ends.add(_after_brackets(text, bare.end))
            yield bare
        else:
            left.append(bare)
    yield from _before_names(text, left, found)


def _before_names(text: str, left: Sequence[Bare], found: Sequence[Entity]) -> Iterator[Bare]:
    """Give the bare names before a name found; a comma binds only where the list goes on."""
    starts = {each.start: _goes_on(text, each.end) for each in found if each.rule != "country"}
    for bare in reversed(left):
        end = _after_brackets(text, bare.end)
        for link in _LINKS:
            after = end + len(link)
            if text.startswith(link, end) and after in starts:
                if link != _SERIAL or starts[after]:
                    starts[bare.start] = True
                    yield bare
                break


def _goes_on(text: str, end: int) -> bool:
    return text.startswith((", ", " and "), _after_brackets(text, end))


def _after_brackets(text: str, end: int) -> int:
    found = _BRACKETS.match(text, end)
    return end if found is None else found.end()


def _link_before(text: str, start: int, ends: set[int]) -> str | None:
    for link in _LINKS:
        if start - len(link) in ends and text.endswith(link, 0, start):
            return link
    return None

"""Patterns that match any of a list of words: letters shared from the front, longest first."""

import re
from collections.abc import Iterable
from typing import Final

from energydeals.phrases._fold import as_pattern

__all__ = ["GAP", "any_before", "any_of", "any_pattern", "as_words"]

#: Between two words: a space or a line's end, but no blank line.
GAP: Final = rb"(?: [ \n]?|\n ?)"
#: From so many first letters and other marks on, the marks are not tried where a letter stands.
_MANY: Final = 8
_Tree = dict[int, "_Tree"]


def any_of(words: Iterable[str]) -> bytes:
    """Give the pattern of any of the words.

    >>> any_of(["mn", "m", "million"])
    b'(?:m(?:illion|n)?)'
    """
    return _pattern([as_pattern(word) for word in words])


def any_before(words: Iterable[str]) -> bytes:
    """Give the pattern of any of the words read from its end."""
    return _pattern([as_pattern(word)[::-1] for word in words])


def any_pattern(words: Iterable[bytes]) -> bytes:
    """Give the pattern of any of the words that are folded already."""
    return _pattern(list(words))


def as_words(matched: bytes) -> str:
    """Give what a pattern matched as a vocabulary writes it."""
    return " ".join(matched.decode("latin-1").split())


def _pattern(words: list[bytes]) -> bytes:
    tree: _Tree = {}
    for word in words:
        branch = tree
        for byte in word:
            branch = branch.setdefault(byte, {})
        branch[0] = {}
    letters = {byte: branch for byte, branch in tree.items() if chr(byte).islower() and byte < 128}
    marks = {byte: branch for byte, branch in tree.items() if byte not in letters}
    if min(len(letters), len(marks)) < _MANY:
        return b"(?:" + _alternatives(tree) + b")"
    apart = _alternatives(letters), b"(?![a-z])(?:" + _alternatives(marks) + b")"
    return b"(?:" + b"|".join(apart) + b")"


def _alternatives(tree: _Tree) -> bytes:
    return b"|".join(_branch(byte, tree[byte]) for byte in sorted(tree) if byte)


def _branch(byte: int, tree: _Tree) -> bytes:
    letters = GAP if byte == 0x20 else re.escape(bytes([byte]))
    while len(tree) == 1 and 0 not in tree:
        ((byte, tree),) = tree.items()
        letters += GAP if byte == 0x20 else re.escape(bytes([byte]))
    if len(tree) == 1:
        return letters
    rest = _alternatives(tree)
    if 0 in tree:
        return letters + b"(?:" + rest + b")?"
    return letters + b"(?:" + rest + b")"

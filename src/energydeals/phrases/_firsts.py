"""A quick look at the word in a place, before a pattern of many words is tried there.

A pattern of a thousand words is large, and fast only where it is seldom asked.
"""

import re
from collections.abc import Iterable

from attrs import define, field

__all__ = ["FirstWords"]


@define(slots=True, init=False)
class FirstWords:
    """The words, or single signs, that any of many phrases begin with."""

    pattern: re.Pattern[bytes] = field()
    known: frozenset[bytes] = field()

    def __init__(self, before: bytes, phrases: Iterable[bytes]) -> None:
        every = set(phrases)
        signs = {each[:1] for each in every if not each[:1].isalpha()}
        word = b"[a-z]++"
        if signs:
            word += b"|[" + b"".join(map(re.escape, sorted(signs))) + b"]"
        firsts = (re.match(word, each) for each in every)
        self.known = frozenset(first[0] for first in firsts if first is not None)
        self.pattern = re.compile(before + rb"[ \n-]{0,3}+(" + word + b")")

    def match(self, text: bytes, place: int) -> bool:
        """Tell whether one of the phrases can begin here."""
        match = self.pattern.match(text, place)
        return match is not None and match[1] in self.known

    def places(self, text: bytes) -> list[int]:
        """Give where one of the phrases can begin in a text."""
        known = self.known
        return [match.start() for match in self.pattern.finditer(text) if match[1] in known]

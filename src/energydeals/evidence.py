"""The words that prove a field."""

import re
from functools import lru_cache
from typing import Final

from attrs import frozen

from energydeals._checks import check, check_type

__all__ = ["Evidence"]

#: Files and databases hold whole numbers of 64 bits.
_FARTHEST: Final = 2**62
#: Longer paths than this are read anew each time, so that no cache holds them.
_USUAL: Final = 40
_PATH: Final = r"[a-z_]+(?:\[[0-9]{1,9}\])?(?:\.[a-z_]+(?:\[[0-9]{1,9}\])?)*"


@frozen
class Evidence:
    """The words of an announcement that prove one field of the record that holds this.

    ``text[start:end] == quote``, counted in code points. Where a record came without places,
    `start` and `end` are both None. A looked-up value carries the words that were looked up.

    >>> Evidence("country", 12, 16, "CNPC").holds_in("a memo with CNPC")
    True
    """

    #: The field that is proven, as a path from its record: ``status``, ``capacities[1]``.
    field: str
    start: int | None
    end: int | None
    #: The words as they stand in the text.
    quote: str

    def __attrs_post_init__(self) -> None:
        # A reading makes many of these: what is sound is told at once, what is not step by step.
        if not self._is_sound():
            self._check()

    def _is_sound(self) -> bool:
        types = (type(self.field), type(self.start), type(self.end), type(self.quote))
        if types != (str, int, int, str) or self.start is None or self.end is None:
            return False
        size = self.end - self.start
        placed = 0 <= self.start < _FARTHEST and 0 < size == len(self.quote)
        return placed and len(self.field) < _USUAL and _is_path(self.field)

    def _check(self) -> None:
        check_type(self.field, str, "Evidence.field")
        path = re.fullmatch(_PATH, self.field) is not None
        check(path, "Evidence.field", "a path such as figures[0].money", self.field)
        check_type(self.quote, str, "Evidence.quote")
        check(self.quote != "", "Evidence.quote", "words", self.quote)
        check_type(self.start, int, "Evidence.start", optional=True)
        check_type(self.end, int, "Evidence.end", optional=True)
        if self.start is None or self.end is None:
            both = self.start is None and self.end is None
            check(both, "Evidence.end", "a start and an end, or neither", self.end)
            return
        check(0 <= self.start < _FARTHEST, "Evidence.start", "0 or more and below 2^62", self.start)
        rule = f"start + {len(self.quote)}, the length of the quote"
        check(self.end - self.start == len(self.quote), "Evidence.end", rule, self.end)

    @classmethod
    def at(cls, field: str, text: str, start: int, end: int) -> "Evidence":
        """Prove a field by a span of the text."""
        return cls(field, start, end, text[start:end])

    def holds_in(self, text: str) -> bool:
        """Tell whether the quote stands in the text where this says."""
        check_type(text, str, "text")
        if self.start is None:
            return self.quote in text
        return text[self.start : self.end] == self.quote


@lru_cache(1024)
def _is_path(field: str) -> bool:
    return re.fullmatch(_PATH, field) is not None

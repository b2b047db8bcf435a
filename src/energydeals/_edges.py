"""What can hold at an end, what that is called, and what can be answered."""

from typing import Final

from energydeals._codes import Code
from energydeals.errors import UndecidedError


class Edge(Code):
    """Whether an end belongs to what is claimed; ordered from the sharpest to the vaguest.

    >>> Edge.INCLUDED < Edge.EXCLUDED < Edge.APPROXIMATE
    True
    """

    #: "at least 5": 5 itself is possible.
    INCLUDED = "included"
    #: "more than 5": 5 itself is ruled out.
    EXCLUDED = "excluded"
    #: "about 5": the end is near 5, on either side.
    APPROXIMATE = "approximate"

    def __lt__(self, other: "Edge") -> bool:
        if not isinstance(other, Edge):
            return NotImplemented
        return _RANK[self] < _RANK[other]


_RANK: Final = {edge: rank for rank, edge in enumerate(Edge)}


class Qualifier(Code):
    """How the words around a number bound it (derived from `Bounds`, never stored).

    >>> Qualifier("more than")
    Qualifier.MORE_THAN
    """

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    LESS_THAN = "less than"
    AT_MOST = "at most"
    NEARLY = "nearly"
    JUST_OVER = "just over"
    RANGE = "range"


class Truth(Code):
    """The answer of a statement to a question: it may well be that the words do not decide.

    >>> bool(Truth.YES), Truth.YES & Truth.UNKNOWN
    (True, Truth.UNKNOWN)
    >>> bool(Truth.UNKNOWN)
    Traceback (most recent call last):
    energydeals.errors.UndecidedError: the words do not decide this: compare with Truth.YES or \
Truth.NO
    """

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    def __bool__(self) -> bool:
        if self is Truth.UNKNOWN:
            raise UndecidedError
        return self is Truth.YES

    def __and__(self, other: "Truth") -> "Truth":
        if not isinstance(other, Truth):
            return NotImplemented
        if Truth.NO in (self, other):
            return Truth.NO
        return Truth.UNKNOWN if Truth.UNKNOWN in (self, other) else Truth.YES

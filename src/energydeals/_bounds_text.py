"""The canonical text of bounds: ``5``, ``~5``, ``>=5``, ``(5, ~6]``; written and read."""

import re
from decimal import Decimal
from typing import Final, NamedTuple

from energydeals._edges import Edge
from energydeals._numerals import plain
from energydeals.errors import ParseError

INCLUDED, EXCLUDED, APPROXIMATE = Edge


class Ends(NamedTuple):
    """Two ends with their edges; the numbers are still to be checked when they were read."""

    low: Decimal | None
    high: Decimal | None
    low_edge: Edge
    high_edge: Edge


_LOWER: Final = {">": EXCLUDED, ">=": INCLUDED, ">=~": APPROXIMATE}
_UPPER: Final = {"<": EXCLUDED, "<=": INCLUDED, "<=~": APPROXIMATE}
_POINT: Final = {"": INCLUDED, "~": APPROXIMATE}
_OPENING: Final = {"(": EXCLUDED, "[": INCLUDED, "[~": APPROXIMATE}
_CLOSING: Final = {("", ")"): EXCLUDED, ("", "]"): INCLUDED, ("~", "]"): APPROXIMATE}

_NUMBER: Final = r"(-?[0-9]{1,26}(?:\.[0-9]{1,12})?)"
_ONE: Final = rf"([<>]=?~?|~|){_NUMBER}"
_TWO: Final = rf"([\[(]~?){_NUMBER}, (~?){_NUMBER}([\])])"


def read(text: str) -> Ends:
    """Read the canonical text, needless zeros allowed; raise `ParseError` on any other."""
    if (one := re.fullmatch(_ONE, text)) and (ends := _one(one[1], Decimal(one[2]))):
        return ends
    if two := re.fullmatch(_TWO, text):
        low_edge, high_edge = _OPENING.get(two[1]), _CLOSING.get((two[3], two[5]))
        if low_edge and high_edge:
            return Ends(Decimal(two[2]), Decimal(two[4]), low_edge, high_edge)
    raise ParseError("expected bounds such as 5, ~5, >=5 or (5, ~6]", text, 0, len(text))


def _one(sign: str, value: Decimal) -> Ends | None:
    if edge := _LOWER.get(sign):
        return Ends(value, None, edge, INCLUDED)
    if edge := _UPPER.get(sign):
        return Ends(None, value, INCLUDED, edge)
    if edge := _POINT.get(sign):
        return Ends(value, value, edge, edge)
    return None


def write(ends: Ends) -> str:
    """Write the canonical text."""
    low, high, low_edge, high_edge = ends
    if low is None or high is None:
        table, edge, value = (_UPPER, high_edge, high) if low is None else (_LOWER, low_edge, low)
        return _sign(table, edge) + plain(value or Decimal(0))
    if low == high and low_edge is high_edge:
        return _sign(_POINT, low_edge) + plain(low)
    mark, bracket = next(pair for pair, edge in _CLOSING.items() if edge is high_edge)
    return f"{_sign(_OPENING, low_edge)}{plain(low)}, {mark}{plain(high)}{bracket}"


def _sign(table: dict[str, Edge], wanted: Edge) -> str:
    return next(sign for sign, edge in table.items() if edge is wanted)

"""What a language must say for sums of money to be written: the shape of its forms."""

from collections.abc import Mapping

from attrs import frozen

from energydeals.bounds import Edge

__all__ = ["MoneyForms"]

Forms = Mapping[Edge, str]
FormsOfTwo = Mapping[tuple[Edge, Edge], str]


@frozen(kw_only=True, eq=False)
class MoneyForms:
    """How one language writes sums of money; ``{low}`` and ``{high}`` are the ends in figures."""

    #: Signs that are written for what they mean in a region; every other currency takes its code.
    signs: tuple[str, ...]
    #: Exponents and the words for them, the greatest first.
    scales: Mapping[int, str]
    #: A low end alone, by its edge.
    low: Forms
    #: A high end alone, by its edge.
    high: Forms
    #: Both ends the same number, where there is a short form for it.
    point: FormsOfTwo
    #: Two ends, by their edges.
    both: FormsOfTwo

"""What was found in a text: a phrase and its place."""

from typing import NamedTuple

from energydeals.phrases._claims import Ends
from energydeals.phrases._currencies import Meaning
from energydeals.stated import StatedMoney

__all__ = ["Found"]


class Found(NamedTuple):
    """A phrase, its place, and what it states."""

    start: int
    end: int
    ends: Ends
    #: None where the number is no amount of money: see `energydeals.Bounds`.
    money: StatedMoney | None
    meaning: Meaning
    decimals: int | None
    per: str | None
    #: Where the words that say per what end.
    after: int
    #: The same sum in other currencies.
    equivalents: "tuple[Found, ...]" = ()

"""How English writes a sum of money: one form for each claim."""

from typing import Final

from energydeals.bounds import Edge
from energydeals.vocabulary.writing_words import MoneyForms

__all__ = ["FORMS"]

INCLUDED, EXCLUDED, APPROXIMATE = Edge

FORMS: Final = MoneyForms(
    signs=("$", "€", "£", "¥", "₹"),
    scales={12: "trillion", 9: "billion", 6: "million"},
    low={
        INCLUDED: "at least {low}",
        EXCLUDED: "more than {low}",
        APPROXIMATE: "at least about {low}",
    },
    high={
        INCLUDED: "up to {high}",
        EXCLUDED: "less than {high}",
        APPROXIMATE: "up to about {high}",
    },
    point={
        (INCLUDED, INCLUDED): "{low}",
        (APPROXIMATE, APPROXIMATE): "about {low}",
        (APPROXIMATE, EXCLUDED): "nearly {low}",
        (EXCLUDED, APPROXIMATE): "just over {low}",
    },
    both={
        (INCLUDED, INCLUDED): "between {low} and {high}",
        (INCLUDED, EXCLUDED): "at least {low} but less than {high}",
        (INCLUDED, APPROXIMATE): "at least {low} and up to about {high}",
        (EXCLUDED, INCLUDED): "more than {low} and up to {high}",
        (EXCLUDED, EXCLUDED): "more than {low} but less than {high}",
        (EXCLUDED, APPROXIMATE): "more than {low} and up to about {high}",
        (APPROXIMATE, INCLUDED): "at least about {low} and up to {high}",
        (APPROXIMATE, EXCLUDED): "at least about {low} but less than {high}",
        (APPROXIMATE, APPROXIMATE): "about {low} to {high}",
    },
)

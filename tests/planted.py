"""A dataset of deals with faults planted in known rows."""

import random
from collections.abc import Iterator
from typing import Final, NamedTuple

#: What a description says, and what its number must be to drop nothing.
_EXACT: Final = ("a loan of ${n} million", "bought for ${n} million in cash", "USD {n} million")
_CLAIMED: Final = (
    "a facility of up to ${n} million",
    "an investment exceeding ${n} million",
    "about ${n} million for the plant",
    "nearly ${n} million of equity",
    "at least ${n} million",
)
_RANGE: Final = ("between ${n} million and ${m} million", "${n}-{m} million over five years")
_WORDS: Final = ("", "The lender gave ", "Signed in May 2024: ", "For the 300 MW farm, ")


class Planted(NamedTuple):
    """A row and whether its number is at fault."""

    row: dict[str, str]
    fault: bool


def dataset(rows: int, seed: int) -> Iterator[Planted]:
    """Give rows; three in ten have a fault: a claim dropped, another digit, a wrong scale."""
    chance = random.Random(seed)  # noqa: S311  (nobody is to be kept from guessing it)
    for _ in range(rows):
        number = chance.randrange(10, 900)
        kind = chance.choice(["exact"] * 5 + ["range", "none", "dropped", "digit", "scale"])
        yield _row(chance, kind, number)


def _row(chance: random.Random, kind: str, number: int) -> Planted:
    lead = chance.choice(_WORDS)
    if kind == "none":
        return Planted({"what": f"{lead}the sum was not told", "amount": ""}, fault=False)
    forms = {"dropped": _CLAIMED, "range": _RANGE}.get(kind, _EXACT)
    more = number + chance.randrange(20, 90)
    told = lead + chance.choice(forms).replace("{n}", str(number)).replace("{m}", str(more))
    written = {"digit": number + chance.randrange(1, 9), "scale": number * 1000}.get(kind, number)
    if kind == "range":
        written = number + 10
    return Planted(
        {"what": told, "amount": str(written)}, fault=kind in ("dropped", "digit", "scale")
    )

"""Pages as a crawl meets them: mostly everyday ones, some about energy, few that tell of deals."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Final

__all__ = ["everyday", "pages"]

_CORPUS: Final = Path(__file__).parent / "corpus"
_EVERYDAY: Final = (
    "It rained for {n} days along the coast, and the ferry stayed in port until Sunday.",
    "Slice {n} onions, fry them slowly in butter and season with thyme and a little salt.",
    "The home side led after {n} minutes, but the visitors were level before the break.",
    "The museum opens a show of {n} drawings that were found in an attic last winter.",
    "Our room was clean, the beach {n} minutes away, and breakfast could not be better.",
    "The school choir sang for {n} guests and got flowers from the youngest of them.",
    "Turn left behind the church and walk for {n} minutes until you see the old mill.",
    "Her second novel tells of {n} sisters who keep a lighthouse through a long war.",
    "To reset the router, hold the button for {n} seconds and wait for the green light.",
    "The council will debate the bicycle lanes again after {n} residents wrote letters.",
    "Tickets cost {n} euros at the door; members of the club and children come in free.",
    "The birds return in April, and volunteers counted {n} nests in the reeds this year.",
    "He has {n} goals this season and hopes to stay, though his contract ends in June.",
    "The gym opens at six, and {n} new machines stand beside the windows since Monday.",
)
#: Of a hundred pages, so many tell of deals, and so many are ordinary texts near to deals.
_DEALS: Final = 2
_NEAR: Final = 8


def pages(count: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """Give pages with ``url``, ``text`` and ``published``; no two are the same."""
    chance = random.Random(seed)  # noqa: S311  (nobody is to be kept from guessing it)
    deals, near = _texts("announcements"), _texts("ordinary")
    for number in range(count):
        kind = chance.randrange(100)
        if kind < _DEALS:
            text = chance.choice(deals)
        elif kind < _DEALS + _NEAR:
            text = chance.choice(near)
        else:
            text = everyday(chance)
        yield {
            "url": f"https://example.org/{number}",
            "text": f"{text}\n\nPage {number}.\n",
            "published": f"2031-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}",
        }


def _texts(name: str) -> list[str]:
    paths = sorted((_CORPUS / name).glob("*.txt"))
    return [path.read_text(encoding="utf-8").strip() for path in paths]


def everyday(chance: random.Random) -> str:
    """Give some sentences that tell of no deal."""
    sentences = chance.choices(_EVERYDAY, k=chance.randrange(3, 9))
    return " ".join(each.format(n=chance.randrange(2, 90)) for each in sentences)

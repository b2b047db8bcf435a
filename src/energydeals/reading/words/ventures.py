"""Ventures that only tell what a party is: "X, a joint venture of Y and Z"."""

import re
from typing import Final

from energydeals.deal import Instrument
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.vocabulary import en_deals as words

__all__ = ["without_described"]

#: How far before a venture the comma may stand that makes it an apposition, and the words that
#: found it.
_APPOSED: Final = 40
_FOUNDED: Final = 50
_ARTICLE: Final = re.compile(
    r"(?:[\w)](?:, | \(| - )|\b(?:is|was|being|stands) )(?:an?|the|its) (?:[\w:/%-]+ ){0,3}$",
    re.IGNORECASE,
)
_MADE_OF: Final = re.compile(rf" (?:{words.MADE_OF})\b(?: by)?")


def without_described(folded: str, found: DealWords) -> DealWords:
    """Leave out the ventures that describe a party; those of whom they consist stand aside."""
    described = {
        hit.start: behind.end()
        for hit in found.documents
        if (behind := _MADE_OF.match(folded, hit.end)) and _is_apposed(folded, hit)
    }
    if not described:
        return found
    owners = (Hit(start, end, value=True) for start, end in described.items())
    return found._replace(
        documents=Hits(hit for hit in found.documents if hit.start not in described),
        cues=Hits(hit for hit in found.cues if hit.start not in described),
        asides=Hits(sorted((*found.asides, *owners))),
    )


def _is_apposed(folded: str, hit: Hit[Instrument | None]) -> bool:
    if folded[hit.start : hit.end].lower().split()[-1] not in words.VENTURES:
        return False
    before = folded[max(0, hit.start - _APPOSED) : hit.start]
    apposed = _ARTICLE.search(before)
    founding = folded[max(0, hit.start - _FOUNDED) : hit.start].lower().split()
    return apposed is not None and words.FOUNDING.isdisjoint(founding)

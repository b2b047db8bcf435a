"""Papers that a text only names as what somebody has or buys a share of."""

import re
from typing import Final, TypeVar

from energydeals.deal import Instrument
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_deals as words

__all__ = ["of_shares"]

_T = TypeVar("_T")
#: How far before a paper the words may stand that tell of a share of it.
_BEFORE: Final = 80
#: "30 per cent of the offshore", "an interest in".
_SHARE: Final = re.compile(
    rf"(?:%|\b(?:per ?cent|{words.FRACTIONS}|stakes?|interests?|shareholding|holding)) (?:of|in)"
    r" (?:[\w&'/-]+ ){0,4}$"
)
#: "the Khorasan-U", "its Alta Mesa".
_NAMED: Final = re.compile(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[A-Z0-9][\w&'-]* ){1,4}(?:[a-z]+ )?$")


def of_shares(source: Source, found: DealWords) -> DealWords:
    """Read a share of a licence as one that is bought, and leave out ventures that have a name."""
    ventures = {hit.start for hit in found.documents if _is_standing(source, hit)}
    kept = [hit for hit in found.documents if hit.start not in ventures]
    cues = [hit for hit in found.cues if hit.start not in ventures]
    bought = Instrument.ACQUISITION
    return found._replace(
        documents=Hits(
            hit._replace(value=bought) if _is_shared(source, hit, hit.value) else hit
            for hit in kept
        ),
        cues=Hits(
            hit._replace(value=(bought, hit.value[1]))
            if _is_shared(source, hit, hit.value[0])
            else hit
            for hit in cues
        ),
    )


def _is_shared(source: Source, hit: Hit[_T], kind: Instrument | None) -> bool:
    """Tell "40 per cent of the licence" from the licence."""
    if kind is not Instrument.CONCESSION:
        return False
    return _SHARE.search(source.folded[max(0, hit.start - _BEFORE) : hit.start]) is not None


def _is_standing(source: Source, hit: Hit[Instrument | None]) -> bool:
    """Tell "the Alta Mesa joint venture", which there is, from "a joint venture"."""
    last = source.folded[hit.start : hit.end].lower().split()[-1]
    if hit.value is not Instrument.JOINT_VENTURE or last not in words.VENTURES:
        return False
    return _NAMED.search(source.folded[max(0, hit.start - _BEFORE) : hit.start]) is not None

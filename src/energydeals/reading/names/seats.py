"""Places that only say whence somebody comes, and not where a project is."""

import re
from collections.abc import Iterable
from typing import Final

from energydeals.reading.names.entities import Entity, PlaceMention
from energydeals.vocabulary.en_parties import APPOSITIONS, OFFICES
from energydeals.vocabulary.en_roles import COMPOUNDS

__all__ = ["seats_of"]

#: How far before a place the words may begin that make it a seat, in characters.
_REACH: Final = 40
_SEATED: Final = re.compile(
    r"(?:(?: \([^()]{1,20}\))?(?P<of>,? of| from| out of)"
    r"|\b(?:based|headquartered|seated) (?:in|at)) (?:the )?$"
)


def seats_of(
    folded: str, places: Iterable[PlaceMention], organisations: Iterable[Entity]
) -> set[int]:
    """Give where the places begin that only say whence somebody comes."""
    bodies = [each for each in organisations if each.rule != "country"]
    starts, ends = {each.start for each in bodies}, {each.end for each in bodies}
    seats: set[int] = set()
    seated = 0
    for place in places:
        # "of Arlington, Virginia"; "investors from China and Malaysia".
        goes_on = seated and folded[seated : place.start] in (", ", " and ")
        if goes_on or _tells_seat(folded, place, starts, ends):
            seats.add(place.start)
            seated = place.end
    return seats


def _tells_seat(folded: str, place: PlaceMention, starts: set[int], ends: set[int]) -> bool:
    """Tell "Norway's X", "Oslo-based", "X of Norway" and "X, headquartered in Oslo"."""
    if folded.startswith(COMPOUNDS, place.end):
        return True
    if folded.startswith("'s ", place.end) and place.end + len("'s ") in starts:
        return True
    behind = folded[place.end : place.end + _REACH].split(" ")[1:2]
    if behind and behind[0].strip(",.;") in APPOSITIONS:
        return True
    first = max(0, place.start - _REACH)
    led = _SEATED.search(folded[first : place.start])
    if led is None:
        return False
    if led["of"] is None or first + led.start() in ends:
        return True
    noun = folded[first : first + led.start()].rpartition(" ")[2].lower()
    return noun in APPOSITIONS or noun in OFFICES

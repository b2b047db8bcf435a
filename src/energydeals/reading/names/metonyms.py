"""Capitals and ministers that stand for a government: "Moscow and Ankara signed"."""

import re
from typing import Final

from energydeals.vocabulary import en_places as words

__all__ = ["is_capital_acting", "office_end"]

#: How much of the text before and behind a name tells.
_BEFORE: Final = 60
_AFTER: Final = 160
#: So many words may stand between a name and what it does.
_MOST: Final = 16
#: What goes on with a longer name: "Oslo Wind".
_NAMED: Final = re.compile(r" [A-Z0-9&]")
#: "'s petroleum minister", " Foreign and Energy Minister".
_OFFICE: Final = re.compile(rf"(?:'s?)? (?:[A-Za-z]+ ){{0,4}}?(?:{words.SIGNERS})\b", re.IGNORECASE)


def is_capital_acting(text: str, start: int, end: int) -> bool:
    """Tell "Moscow and Ankara signed", "a deal with Moscow" from "signed in Moscow"."""
    if _NAMED.match(text, end):
        return False
    before = text[max(0, start - _BEFORE) : start]
    row = before.split()
    if before.rstrip(" ").endswith("\n") or not row:
        row = []
    led = row[-1].lower() if row else ""
    if led in ("with", "between"):
        paper = row[-2].lower().strip(",") if len(row) > 1 else ""
        return paper in words.WITH_CAPITALS and text[end : end + 1] not in ("-", "'")
    if led == "and" and len(row) > 2 and row[-3].lower() == "between":
        return len(row) > 3 and row[-4].lower() in words.WITH_CAPITALS
    fresh = not led or led[-1] in ".:;," or led in ("and", "that", "both", "while", "when")
    return fresh and text[end : end + 1] == " " and _acts(text, end)


def office_end(text: str, start: int, end: int) -> int | None:
    """Give where the minister of a country ends who signs for it; None where none does."""
    led = text[max(0, start - _BEFORE) : start].split()[-1:]
    if not words.BEFORE_WITNESSES.isdisjoint(led):
        return None
    found = _OFFICE.match(text, end, end + _BEFORE)
    if found is not None and not all(map(_is_of_office, found[0].split()[:-1])):
        return None
    return found.end() if found is not None and _acts(text, found.end()) else None


def _is_of_office(word: str) -> bool:
    """Tell "Energy" before a minister from the name of a company before its president."""
    return word in ("'s", "'") or word.lower() in words.BEFORE_DEEDS


def _acts(text: str, end: int) -> bool:
    """Tell whether a name, alone or in a list of such, is the subject of a deed of states."""
    for word in text[end : end + _AFTER].split("\n", maxsplit=1)[0].split()[:_MOST]:
        plain = word.strip(",").lower()
        if plain in words.GOVERNING:
            return True
        if word[-1] in ";:" or (word[-1] == "." and word.find(".") > 1):
            return False
        name = word[0].isupper() or plain.endswith("'s")
        if not (name or plain in words.BEFORE_DEEDS):
            return False
    return False

"""Names that a text gives to what it has named: acronyms in brackets, short names."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from energydeals.vocabulary import en_parties as words

__all__ = ["Bracket", "acronyms", "bracket_after", "expansion", "initials_match", "short_names"]

#: What follows a name in brackets: '(NSTA)', '("Kestrel", LSE: KST)', '(the "Company")'.
_BRACKET: Final = re.compile(r",? ?\(([^()\n]{2,90}+)\)")
_QUOTED: Final = re.compile(r"""["']([^"'()]{2,40}?)[,.]?["']""")
_ACRONYM: Final = re.compile(r"[^\W\d_][\w&./-]{1,11}+")
_LONE: Final = re.compile(r"""\( ?["']?([A-Z][A-Za-z&-]{1,9}+)["']? ?[);,]""")
_BEFORE: Final = re.compile(r"[\w'&.-]+")
#: How far back the words of an acronym may stand.
_REACH: Final = 140
_TICKER: Final = re.compile(r"[A-Z]{2,8}(?: [A-Z]{2,5})?: ?[A-Z0-9.]{1,10}|[0-9]{4,6}\.[A-Z]{2}")
_HOLLOW: Final = frozenset(
    """
    company companies parties party group buyer seller borrower lender lenders partnership project
    agreement issuer bank fund corporation consortium partners joint venture loan transaction
    purchaser vendor contractor owner operator offtaker client facility plan jv spa ppa mou fid lng
    """.split()
)


class Bracket(NamedTuple):
    """What brackets after a name give: other names for it, whether a ticker, and their end."""

    names: tuple[str, ...]
    ticker: bool
    end: int


def bracket_after(text: str, name: str, end: int) -> Bracket | None:
    """Read the brackets after a name.

    >>> bracket_after('Fjordrig ASA ("Fjordrig", OSE: FJR)', "Fjordrig", 12)
    Bracket(names=('Fjordrig',), ticker=True, end=35)
    """
    found = _BRACKET.match(text, end)
    if found is None:
        return None
    inside = found[1]
    quoted = tuple(each for each in _QUOTED.findall(inside) if _names_something(each))
    ticker = _TICKER.search(inside) is not None
    if quoted:
        return Bracket(quoted, ticker, found.end())
    first = _ACRONYM.match(inside)
    if first and not ticker and inside[first.end() : first.end() + 1] in ("", ",", ";"):
        # "Namcor" for National Petroleum Corporation of Namibia: its letters in their order.
        if first[0][0].isupper() and _in_order(first[0], name):
            return Bracket((first[0],), ticker=False, end=found.end())
    return Bracket((), ticker, found.end())


def _names_something(name: str) -> bool:
    bare = name.removeprefix("the ").removeprefix("The ")
    return bare[:1].isupper() and not set(bare.lower().split()) <= _HOLLOW


def _in_order(acronym: str, name: str) -> bool:
    """Tell whether the letters of an acronym stand in a name in their order."""
    if sum(letter.isupper() for letter in acronym) < 2 and " " not in name:
        return False
    letters = iter(name.lower())
    return all(letter in letters for letter in acronym.lower() if letter.isalnum())


def acronyms(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Give the acronyms in brackets of a text, each in group 1."""
    yield from _LONE.finditer(text, start, end)


def expansion(text: str, acronym: str, start: int, opening: int) -> int | None:
    """Find where the words begin whose initials an acronym before brackets abbreviates.

    >>> expansion("by the Asian infrastructure and Investment Bank (AIIB)", "AIIB", 0, 48)
    7
    """
    before = list(_BEFORE.finditer(text, max(start, opening - _REACH), opening))
    most = min(len(acronym) * 2 + 3, len(before))
    for count in range(1, most + 1):
        row = before[-count:]
        first = row[0][0]
        if first[0].isupper() and initials_match(acronym, [word[0] for word in row]):
            return row[0].start()
    return None


def initials_match(acronym: str, row: Sequence[str]) -> bool:
    """Tell whether the letters of an acronym are initials of words, small words aside.

    >>> initials_match("SNPC", ["Société", "nationale", "des", "pétroles", "du", "Congo"])
    True
    """
    letters = [letter for letter in acronym.lower() if letter.isalpha()]
    initials = [(word[0].lower(), word) for part in row for word in part.split("-") if word]
    if not letters or not initials or initials[0][0] != letters[0]:
        return False
    place = 0
    for initial, word in initials:
        if place < len(letters) and initial == letters[place]:
            place += 1
        elif word.lower() not in _SMALL:
            return False
    return place == len(letters)


_SMALL: Final = frozenset(
    "of and the for in de des du la le les del y e do da dos di et a an on to der und &".split()
)


def short_names(name: str, usual: frozenset[str]) -> Iterator[str]:
    """Give the beginnings of a name that can stand for it; `usual` words name nothing alone.

    >>> list(short_names("Trican Arctic Services", frozenset()))
    ['Trican Arctic', 'Trican']
    """
    row = name.split()
    for count in range(len(row) - 1, 0, -1):
        if _stands_alone(row[:count], usual):
            yield " ".join(row[:count])


def _stands_alone(row: Sequence[str], usual: frozenset[str]) -> bool:
    first, last = row[0], row[-1]
    if not last[0].isalnum() or last.islower() or not first[0].isupper():
        return False
    if len(row) == 1:
        return len(first) > 2 and first not in words.GENERIC and first not in usual
    return any(word not in words.GENERIC and word not in usual for word in row)


def initials_of(name: str) -> str | None:
    """Give the initials of a name's longer words, where they are three or more.

    >>> initials_of("Uganda National Oil Company")
    'UNOC'
    """
    row = [word for word in re.findall(r"\w+", name) if word.lower() not in _SMALL]
    made = "".join(word[0] for word in row)
    return made if len(made) > 2 and made.isupper() else None


def unique(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Keep the short names that only one name can have given.

    >>> unique([("LG", "LG Chem"), ("LG", "LG Energy"), ("Eni", "Eni UK")])
    {'Eni': 'Eni UK'}
    """
    owners: dict[str, set[str]] = {}
    for short, name in pairs:
        owners.setdefault(short, set()).add(name)
    return {short: names.pop() for short, names in owners.items() if len(names) == 1}

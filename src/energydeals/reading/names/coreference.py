"""Names that a text gives to what it has named: acronyms in brackets, short names."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from energydeals.reading.names.entities import Entity
from energydeals.vocabulary import en_parties as words

__all__ = [
    "Bracket",
    "Names",
    "acronyms",
    "bracket_after",
    "clean",
    "expansion",
    "initials_match",
    "is_own_noun",
    "short_names",
]

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


#: Of these, the nouns for the one whose name they stand behind: the "Company".
_OWN_NOUNS: Final = frozenset(
    "Company Group Bank Fund Corporation Partnership Issuer Buyer Seller Borrower Lender".split()
)


class Bracket(NamedTuple):
    """What brackets after a name give: other names for it, a word alone in them, their end."""

    names: tuple[str, ...]
    alone: str | None
    end: int


def bracket_after(text: str, name: str, end: int) -> Bracket | None:
    """Read the brackets after a name.

    >>> bracket_after('Fjordrig ASA ("Fjordrig", OSE: FJR)', "Fjordrig", 12)
    Bracket(names=('Fjordrig',), alone=None, end=35)
    """
    found = _BRACKET.match(text, end)
    if found is None:
        return None
    inside = found[1]
    said = (each.removeprefix("the ") for each in _QUOTED.findall(inside))
    quoted = tuple(each for each in said if _names_something(each) or is_own_noun(each))
    if quoted:
        return Bracket(quoted, None, found.end())
    first = _ACRONYM.match(inside)
    if first is None or not first[0][0].isupper() or _TICKER.search(inside) is not None:
        return Bracket((), None, found.end())
    word = first[0] if inside[first.end() : first.end() + 1] in ("", ",", ";") else None
    # "Namcor" for National Petroleum Corporation of Namibia: its letters in their order.
    names = (word,) if word is not None and _abbreviates(word, name) else ()
    return Bracket(names, word, found.end())


def is_own_noun(name: str) -> bool:
    """Tell "Company", by which a text means the one that it names, from a name.

    >>> is_own_noun("Company"), is_own_noun("Fjordrig")
    (True, False)
    """
    return name in _OWN_NOUNS


def _names_something(name: str) -> bool:
    bare = name.removeprefix("the ").removeprefix("The ")
    return bare[:1].isupper() and not set(bare.lower().split()) <= _HOLLOW


def _abbreviates(short: str, name: str) -> bool:
    return _in_order(short, name) or _of_syllables(short.lower(), name.lower().split())


def _of_syllables(short: str, row: Sequence[str]) -> bool:
    """Tell "Samgas" of "National Gas Company of Samora": two beginnings of its words."""
    cuts = range(2, len(short) - 1)
    begins = tuple(row)
    return any(
        any(word.startswith(short[:cut]) for word in begins)
        and any(word.startswith(short[cut:]) for word in begins)
        for cut in cuts
    )


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


def short_names(name: str) -> Iterator[str]:
    """Give the beginnings of a name that can stand for it, and its initials.

    >>> list(short_names("Trican Arctic Services"))
    ['Trican Arctic', 'Trican', 'TAS']
    """
    row = name.split()
    for count in range(len(row) - 1, 0, -1):
        if _stands_alone(row[:count]):
            yield " ".join(row[:count])
    initials = _initials(name)
    if initials is not None:
        yield initials


def _stands_alone(row: Sequence[str]) -> bool:
    first, last = row[0], row[-1]
    if not last[0].isalnum() or last.islower() or not first[0].isupper():
        return False
    if len(row) == 1:
        return len(first) > 2 and first not in words.GENERIC
    return not words.GENERIC.issuperset(row)


def _initials(name: str) -> str | None:
    """Give the initials of a name's longer words, where they are three or more."""
    row = [word for word in name.replace("-", " ").split() if word.lower() not in _SMALL]
    made = "".join(word[0] for word in row)
    return made if len(made) > 2 and made.isupper() else None


def clean(words_of_name: str) -> str:
    """Give a name on one line, without the marks after it.

    >>> clean("Goldman  Sachs &")
    'Goldman Sachs'
    """
    return " ".join(words_of_name.split()).rstrip(",.& ")


class Names:
    """What a text has named so far, and by which shorter names it can go on."""

    def __init__(
        self, is_distinctive: Callable[[str], bool], is_place: Callable[[str], bool]
    ) -> None:
        self._is_distinctive: Final = is_distinctive
        self._is_place: Final = is_place
        self._named: Final[dict[str, Entity]] = {}
        self._shorts: Final[dict[str, set[str]]] = {}
        #: The names that the text gives by definition, such as an acronym in brackets.
        self.given: Final[dict[str, Entity]] = {}

    def __len__(self) -> int:
        return len(self._named)

    def add(self, entity: Entity, said: str) -> None:
        """Take a name and the words of its mention."""
        if entity.name in self._named:
            return
        self._named[entity.name] = entity
        forms = {short for form in {entity.name, clean(said)} for short in short_names(form)}
        places = tuple(f"{short} " for short in forms if self._is_place(short))
        self._shorts[entity.name] = {
            short
            for short in forms
            # "Abu" of "Abu Dhabi National Oil Company" means nobody.
            if self._is_distinctive(short)
            and not any(place.startswith(f"{short} ") for place in places)
        }

    def define(self, name: str, entity: Entity) -> None:
        """Take another name that the text gives to one."""
        self.given.setdefault(name, entity)

    def said(self) -> dict[str, tuple[Entity, str]]:
        """Give the full and the defined names, each with the rule for its mentions."""
        full = {name: (entity, "name said before") for name, entity in self._named.items()}
        return full | {name: (entity, "bracketed name") for name, entity in self.given.items()}

    def short(self) -> dict[str, tuple[Entity, str]]:
        """Give the short names that only one of the names can have."""
        owners: dict[str, list[str]] = {}
        for name, shorts in self._shorts.items():
            for short in shorts:
                owners.setdefault(short, []).append(name)
        return {
            short: (self._named[names[0]], "short name")
            for short, names in owners.items()
            if len(names) == 1 and short not in self._named and short not in self.given
        }

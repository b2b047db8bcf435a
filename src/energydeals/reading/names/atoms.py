"""Words of a text that stand directly together, and so may be one name."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from energydeals.reading.names.names import Capitals, Run, Word
from energydeals.vocabulary import en_parties as words

__all__ = ["Atom", "atoms_in", "is_called", "undotted"]

#: "de" stands for every particle inside a foreign name ("Petróleos do Atlântico").
_TIGHT: Final = frozenset((*" -&.'", "de"))


class Atom(NamedTuple):
    """Words of a run that stand directly together: the first, and the one after the last."""

    first: int
    last: int


_WHOLE: Final = (Atom(0, 1),)


@lru_cache(maxsize=1)
def atoms_in(caps: Capitals) -> tuple[tuple[Run, Sequence[Atom]], ...]:
    """Give the runs of a text, each with its atoms; several steps ask for those of one text."""
    return tuple((run, _atoms_of(run)) for run in caps.runs)


def _atoms_of(run: Run) -> Sequence[Atom]:
    """Cut a run where looser words stand between, and take out words that name nothing."""
    if len(run.words) == 1 and undotted(run.words[0]) not in words.NO_NAMES:
        return _WHOLE
    atoms: list[Atom] = []
    first = int(is_called(run))
    for place, word in enumerate(run.words):
        if place and not _binds(run, place):
            _append(atoms, first, place)
            first = place
        if undotted(word) not in words.NO_NAMES:
            continue
        inside = place > first
        if inside and _is_tail(word.text):
            # The tail tells that the words before it name no organisation: it stays with them.
            _append(atoms, first, place + 1)
            first = place + 1
        elif not (inside and word.text in words.INNER):
            _append(atoms, first, place)
            first = place + 1
    _append(atoms, first, len(run.words))
    return _paired(run, atoms)


def is_called(run: Run) -> bool:
    """Tell "Developer Orvel Green has hired" from a name: a noun describes it."""
    return run.joints[:1] == (" ",) and run.words[0].text in words.CALLED


def _is_tail(text: str) -> bool:
    if text in words.TITLES:
        return False
    return text in words.OTHER_TAILS or text in words.PROJECT_TAILS


def _append(atoms: list[Atom], first: int, last: int) -> None:
    if last > first:
        atoms.append(Atom(first, last))


def _binds(run: Run, place: int) -> bool:
    """Tell whether a word is bound to the one before it; a comma binds legal forms only."""
    joint = run.joints[place - 1]
    return joint in _TIGHT or (joint == "," and _is_legal_end(run, place))


def _is_legal_end(run: Run, place: int) -> bool:
    """Tell "Orvel, JSC" from "of Orvel, JSC Tarnov", where the form begins another name."""
    form = undotted(run.words[place])
    if form not in words.LEGAL:
        return False
    return form not in words.LEGAL_FIRST or run.joints[place : place + 1] != (" ",)


def undotted(word: Word) -> str:
    """Give a word without its full stops: "SpA" of "S.p.A."."""
    return word.text.replace(".", "") if "." in word.text else word.text


def _paired(run: Run, atoms: Sequence[Atom]) -> list[Atom]:
    """Join "Oil and Gas", "Exploration and Production" inside one name."""
    joined: list[Atom] = []
    for atom in atoms:
        before = joined[-1] if joined else None
        if before is not None and before.last == atom.first and _is_pair(run, before, atom):
            joined[-1] = Atom(before.first, atom.last)
        else:
            joined.append(atom)
    return joined


def _is_pair(run: Run, left: Atom, right: Atom) -> bool:
    joint = run.joints[right.first - 1]
    last, first = run.words[left.last - 1].text, run.words[right.first].text
    if joint not in ("and", ",") or first not in words.INDUSTRIES:
        return False
    rest = [undotted(run.words[place]) for place in range(right.first + 1, right.last)]
    if joint == ",":
        return last in words.INDUSTRIES and _lists(run, right, rest)
    # No company is named "Chemical Industries Co. Ltd": it goes on with the name before it.
    named = [word for word in rest if word not in words.LEGAL]
    bare = len(named) < len(rest) and words.GENERIC.issuperset(named)
    return last in words.INDUSTRIES or bare


def _lists(run: Run, right: Atom, rest: Sequence[str]) -> bool:
    """Tell the middle of "Japan Oil, Gas and Metals", "Chemicals, Energy & Fertilisers"."""
    if not rest:
        after = run.words[right.last].text if right.last < len(run.words) else ""
        return after in words.INDUSTRIES and run.joints[right.last - 1] == "and"
    return "&" in run.joints[right.first : right.last] and rest[0] in words.INDUSTRIES

"""Organisations that no table knows and no form marks, by the words beside them."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from energydeals.party import PartyKind
from energydeals.reading.names.bare import MARKS, Bare
from energydeals.reading.names.forms import LEGAL_AFTER
from energydeals.reading.names.kinds import coined_kind
from energydeals.vocabulary import en_parties as words

__all__ = ["rule_of"]

#: How far an apposition's noun may stand behind its comma, in words.
_APPOSITION: Final = 9
_COMPOUNDS: Final = ("-led ", "-backed ", "-operated ", "-owned ", "-controlled ")
#: "(40 per cent", "(NYSE: SNDH)"
_SHARE: Final = re.compile(
    r" \((?:[0-9.]+ ?(?:%|per ?cent\b|pc\b)|(?:[A-Z]{2,8}(?: [A-Z]{2,4})?): ?[A-Z0-9.]+)"
)


def rule_of(
    bare: Bare, text: str, *, placed: bool, placed_after: bool
) -> tuple[str, PartyKind] | None:
    """Tell by which rule words beside a bare name make it an organisation, and its kind.

    `placed` says that a country or city before the name gives it to itself ("Spain's X"),
    `placed_after` that one behind it does ("X of Spain").
    """
    coined = coined_kind(bare.texts[0]) if len(bare.texts) == 1 else None
    if coined is not None:
        return "coined name", coined
    kind = _apposition(bare)
    if kind is not None:
        return "apposition", kind
    for rule, holds in _RULES:
        if holds(bare, text):
            return rule, PartyKind.COMPANY
    if placed and bare.before[-1].endswith(("'s", "s'")):
        return "possessive country", PartyKind.COMPANY
    if placed_after and "of" in bare.after[:2]:
        return "of a country", PartyKind.COMPANY
    return None


def _apposition(bare: Bare) -> PartyKind | None:
    """Read "the Danish utility X" and "X, a Danish utility"."""
    before = bare.before[-1] if bare.before else ""
    if before in words.APPOSITIONS or before in words.CALLED:
        return _kind(bare.before)
    noun = _apposition_after(bare)
    return None if noun is None else _kind([noun])


def _kind(row: Sequence[str]) -> PartyKind:
    """Tell the kind from an apposition: the bank X, the regulator X."""
    near = (word.strip(MARKS) for word in reversed(row[-5:]))
    return next((_KINDS[word] for word in near if word in _KINDS), PartyKind.COMPANY)


_KINDS: Final = {
    "bank": PartyKind.BANK,
    "banks": PartyKind.BANK,
    "lender": PartyKind.BANK,
    "lenders": PartyKind.BANK,
    "fund": PartyKind.FUND,
    "funds": PartyKind.FUND,
    "regulator": PartyKind.GOVERNMENT,
    "ministry": PartyKind.GOVERNMENT,
    "agency": PartyKind.GOVERNMENT,
}


def _apposition_after(bare: Bare) -> str | None:
    """Find the noun of "X, a Danish utility," behind a name."""
    after = bare.after
    if len(after) > 2 and after[0] == "," and after[1] in words.CORPORATE:
        return after[1]
    for word in bare.apposition[:_APPOSITION]:
        plain = word.strip(MARKS)
        if plain in words.OWN_APPOSITIONS:
            return plain
        if plain != word or plain in _STOPS:
            return None
    return None


_STOPS: Final = frozenset("in of to that which where whose with on at for".split())


def _has(bare: Bare, text: str) -> bool:
    if not text.startswith(("'s ", "' "), bare.end) or bare.initial:
        return False
    return any(word.strip(MARKS) in words.POSSESSIONS for word in bare.after[1:4])


#: What before a name shows that the verb behind it has another subject: "X of Tacoma sold".
_NO_SUBJECT: Final = frozenset("of in at near for".split())


def _acts(bare: Bare, _: str) -> bool:
    """Tell whether a name is the subject of a verb that only parties do."""
    if bare.before and bare.before[-1] in _NO_SUBJECT:
        return False
    row = [word.strip(MARKS) for word in bare.after[:5]]
    while row and row[0] in words.AUXILIARIES:
        row = row[1:]
    if not row or row[0] not in words.ACTING or _ends_clause(bare.after):
        return False
    if bare.initial and len(bare.texts) == 1 and len(row) < len(bare.after[:5]) - 2:
        return False
    # Persons of two names speak and sign; a single name that does so is mostly a company.
    return len(bare.texts) == 1 or row[0] not in words.SAYING


def _ends_clause(after: Sequence[str]) -> bool:
    return bool(after) and after[0][0] in ",.;:)" and len(after[0]) == 1


def _given(bare: Bare, _: str) -> bool:
    """Tell whether a name stands behind "agreement with", "awarded to", "sold by"."""
    if len(bare.before) < 2 or bare.before[-1] not in words.GIVEN_TO:
        return False
    link, verb = bare.before[-1], bare.before[-2].strip(MARKS)
    if verb in words.BYLINES:
        return False
    if link == "by" and len(bare.texts) == 1 and (verb.endswith("ed") or verb in words.DONE):
        return True
    if link == "to" and not words.HANDING.isdisjoint(bare.before[-8:-1]):
        return True
    reach = 3 if link in _LOOSE else 1
    return any(word.strip(MARKS) in words.DEAL_LINKS for word in bare.before[-1 - reach : -1])


def _priced(bare: Bare, _: str) -> bool:
    """Tell whether a name is what somebody buys for a price: "to buy X for $474 million"."""
    if not bare.before or bare.before[-1] not in words.BUYS or bare.after[:1] != ["for"]:
        return False
    return any(character.isdigit() for character in "".join(bare.after[1:4]))


#: Behind these, other words may stand between: "signed on Monday with X".
_LOOSE: Final = frozenset("with between by".split())


def _led(bare: Bare, text: str) -> bool:
    return text.startswith(_COMPOUNDS, bare.end)


def _is_incorporated(bare: Bare, text: str) -> bool:
    return LEGAL_AFTER.match(text, bare.end) is not None


def _in_brackets(bare: Bare, text: str) -> bool:
    return _SHARE.match(text, bare.end) is not None


_RULES: Final[tuple[tuple[str, Callable[[Bare, str], bool]], ...]] = (
    ("legal suffix", _is_incorporated),
    ("compound", _led),
    ("share or ticker in brackets", _in_brackets),
    ("possession", _has),
    ("subject of a verb", _acts),
    ("object of a deal", _given),
    ("object of a purchase", _priced),
)

"""What a name, or the words right beside it, say of the side and the role of a party."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from energydeals.deal import Instrument
from energydeals.party import PartyKind, Role
from energydeals.reading.facts.beside import Said, led_by
from energydeals.reading.names.entities import Entity
from energydeals.reading.words.dealwords import GIVES, TAKES
from energydeals.vocabulary import en_roles as words

__all__ = [
    "GOAL",
    "NAMED",
    "OWNS",
    "Vote",
    "by_noun",
    "by_noun_of_trade",
    "by_trade",
    "told_side",
]

#: The rule of what a company's own name says, which its further mentions only repeat.
NAMED: Final = "what its name says"
#: The rule of a state that only has what the money is for.
GOAL: Final = "where the money goes"
#: "X (XY), a Danish utility": what describes a name, up to what tells more of it.
_APPOSED: Final = re.compile(
    r"(?: \([^()]{1,40}\))?, (?:an?|the|its) "
    r"((?:(?!(?:of|in|for|with|that|which|from|by|to|and)\b)[a-z'-]+ ?){1,4})"
)
#: The rule of who sells what it owns.
OWNS: Final = "whose stake it is"


class Vote(NamedTuple):
    """What some words say of a name: its side, how surely, and a role of its own."""

    side: int
    weight: float
    rule: str
    role: Role | None = None


@cache
def _targets() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give what stands before a company that is bought, and what behind it."""
    between = r"(?:(?!(?:and|from|by|with|to|for|in|of|its|it|them|which|whom)\b)[a-z-]+,? ){0,4}$"
    return (
        re.compile(rf"\b(?:{words.BEFORE_TARGETS}) {between}"),
        re.compile(rf"(?: \([^()]*\))?,? (?:{words.AFTER_TARGETS})\b"),
    )


class _Called(NamedTuple):
    """What calls a name by some nouns: before it, behind it, before its list, or itself."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    list: re.Pattern[str]
    itself: re.Pattern[str]
    #: Before "the company", which no noun right before it describes.
    linked: re.Pattern[str]

    def tells(self, said: Said) -> bool:
        """Tell whether one of the nouns stands there."""
        led = self.linked if said.name.startswith("the ") else self.before
        beside = led.search(said.before) or self.after.match(said.after)
        return bool(beside or self.list.match(said.opening) or self.itself.fullmatch(said.name))


@cache
def _role_nouns() -> tuple[_Called, Sequence[tuple[Role, _Called]]]:
    """Give what calls a name by any role, and what by each: few names have any."""
    every = _called("|".join(words.ROLE_NOUNS.values()))
    return every, [(role, _called(nouns)) for role, nouns in words.ROLE_NOUNS.items()]


def _called(nouns: str) -> _Called:
    be = r"(?: of [^.;:]{0,60})?(?: is| are| was| were| will be)"
    joint = rf"(?:{be}|[:,])(?: the| a)?"
    lead = (
        r"(?: is| are| was| were| will be| becomes| acts| acted|, which is|,)? ?(?:as )?"
        r"(?:the |its |an? |joint )?(?:exclusive |sole |lead |joint |main )?"
    )
    return _Called(
        re.compile(rf"(?<![\w-])(?:{nouns})(?:{joint}| )? ?$"),
        re.compile(rf"{lead}(?<=[ ])(?:{nouns})(?![\w-]| of )"),
        re.compile(rf"(?:the |its |as )?(?:{nouns}) (?:are|were|include|comprise)\b"),
        re.compile(rf"(?:the|its) (?:[a-z-]+ ){{0,2}}(?:{nouns})(?<!s)"),
        re.compile(rf"(?<![\w-])(?:{nouns}){joint} ?$"),
    )


def _is_target(said: Said) -> bool:
    """Tell "to buy X", "all of X's equity" and "X is to change hands" from who buys or sells."""
    before, after = _targets()
    if said.after.startswith(("'s ", "' ")):
        held = said.after.split()[1:4]
        if not words.OWNERS.isdisjoint(word.strip(",") for word in held):
            return True
        return not words.EQUITY.isdisjoint(held) and said.before.endswith(("of ", "in ", "for "))
    return bool(before.search(said.before) or after.match(said.after))


def by_noun(said: Said) -> Iterator[Vote]:
    """Read "as operator", "advised by", "sellers are", and a company that is itself bought."""
    near = said.after[:32].partition(";")[0]
    client = said.before.endswith(words.BEFORE_CLIENTS) or "advised by" in near
    for role, marks in words.MARKED_AFTER.items():
        if any(mark in near for mark in marks) and not (client and role is Role.ADVISOR):
            yield Vote(TAKES, 0, f"words of an {role} behind it", role)
    for role, marks in words.MARKED_BEFORE.items():
        if said.before.endswith(marks):
            yield Vote(GIVES, 0, f"words of an {role} before it", role)
    if said.after.startswith(" as ") and led_by(said.before).endswith(" by"):
        # "Picked by X as contractor": X is who picks.
        said = said._replace(after="")
    every, each_role = _role_nouns()
    for role, called in each_role if every.tells(said) else ():
        if called.tells(said) and not (client and role is Role.ADVISOR):
            side = TAKES if role in words.TAKERS_BY_NOUN else GIVES
            yield Vote(side, 2, f"called the {role}", role)
    if _is_target(said):
        yield Vote(GIVES, 0, "what is bought", Role.TARGET)


def by_trade(instrument: Instrument, entity: Entity, home: str | None = None) -> Iterator[Vote]:
    """Read what a company does from its own name: a drilling firm, a bank; else from the tables."""
    if entity.kind is PartyKind.GOVERNMENT:
        return
    if entity.trade == words.ADVISERS:
        yield Vote(GIVES, 0, "an adviser by trade", Role.ADVISOR)
        return
    abroad = home is not None and entity.country not in (home, None)
    if instrument is Instrument.CONCESSION and entity.kind is PartyKind.STATE_COMPANY:
        yield Vote(TAKES if abroad else GIVES, 1.8, "abroad" if abroad else "at home")
    if instrument in words.FOR_OWNERS and entity.kind is PartyKind.STATE_COMPANY and abroad:
        yield Vote(TAKES, 0.6, "abroad")
    own = set(entity.name.lower().replace("-", " ").split())
    if instrument is Instrument.FINANCING and not words.INSURERS.isdisjoint(own):
        yield Vote(GIVES, 2, "an insurer of loans", Role.GUARANTOR)
    # Who has power and engineering in its name builds.
    for side, trades in reversed(list(enumerate(words.NAMED_SIDES.get(instrument, ())))):
        if not own.isdisjoint(trades):
            yield Vote(side, 1.2, NAMED)
            return
    yield from _by_table(instrument, entity)


def by_noun_of_trade(instrument: Instrument, entity: Entity, said: Said) -> Iterator[Vote]:
    """Read "the utility X", "X, a miner of lithium" and "X Mining", which no table knows."""
    sides = words.CALLED_SIDES.get(instrument)
    if sides is None or entity.trade is not None or entity.kind is PartyKind.GOVERNMENT:
        return
    found = _APPOSED.match(said.after)
    nouns = {*said.before.split()[-1:], *(found[1].split() if found else ())}
    nouns.update(entity.name.lower().split())
    for side, called in enumerate(sides):
        if not nouns.isdisjoint(called):
            yield Vote(side, 0.8, "what the text calls it")


def _by_table(instrument: Instrument, entity: Entity) -> Iterator[Vote]:
    """Read what the gazetteer knows: builders build, oil companies of importing countries buy."""
    giving, taking = words.TRADE_SIDES.get(instrument, {}).get(entity.trade or "", (0.0, 0.0))
    if giving or taking:
        yield Vote(GIVES if giving else TAKES, giving or taking, "what it does")
    of_state = entity.kind is PartyKind.STATE_COMPANY and entity.trade == words.UTILITIES
    if instrument is Instrument.PPA and of_state and entity.country not in words.POWER_MARKETS:
        yield Vote(TAKES, 0.5, "the utility of a state")
    if instrument is Instrument.SPA and entity.trade in words.TRADERS:
        if entity.country in words.EXPORTERS:
            yield Vote(GIVES, 0.4, "its country exports")
        if entity.country in words.IMPORTERS and entity.kind is PartyKind.STATE_COMPANY:
            yield Vote(TAKES, 0.4, "its country imports")


def told_side(
    instrument: Instrument, kind: PartyKind | None, votes: Sequence[Vote]
) -> tuple[int, str] | None:
    """Give the side for which the words beside a name, and its kind, speak most."""
    by_kind = None if kind is None else words.BY_KIND.get((instrument, kind))
    if by_kind is not None and instrument in words.SIDES:
        gives = (words.SIDES[instrument][GIVES], Role.GOVERNMENT)
        side = GIVES if by_kind in gives else TAKES
        return side, f"a {kind} in such a deal"
    weights = list(words.PRIORS.get((instrument, kind), (0.0, 0.0)) if kind else (0.0, 0.0))
    for each in votes:
        weights[each.side] += each.weight
    if weights[GIVES] == weights[TAKES]:
        return None
    side = GIVES if weights[GIVES] > weights[TAKES] else TAKES
    rules = (each.rule for each in votes if each.side == side and each.weight)
    return side, next(rules, f"a {kind} in such a deal")

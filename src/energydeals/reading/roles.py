"""Who takes part in a deal, and on which side."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final, NamedTuple

from attrs import frozen

from energydeals.deal import Instrument
from energydeals.party import PartyKind, Role
from energydeals.reading.drafts import Draft
from energydeals.reading.entities import Entity
from energydeals.reading.lexicon import Lexicon, Tokens, phrases
from energydeals.reading.source import Sentence, Source
from energydeals.vocabulary import en_roles as words

__all__ = ["Actor", "cast"]

GIVES: Final = 0
TAKES: Final = 1

#: How many parties a deal can hold; what an announcement lists beyond is not read as such.
_MOST: Final = 14


@frozen
class Actor:
    """A party in a deal: the mention that names it, its role and the rule that gave the role."""

    entity: Entity
    role: Role | None
    rule: str


class _Seen(NamedTuple):
    """A mention in a sentence of the deal, with what the words around it say."""

    entity: Entity
    sentence: int
    side: int | None
    core: bool
    linked: bool
    rule: str


@cache
def _aside() -> Lexicon[bool]:
    return Lexicon(phrases({True: words.ASIDE}))


@cache
def _reporting() -> Lexicon[bool]:
    return Lexicon(phrases({True: words.REPORTING}))


def cast(source: Source, tokens: Tokens, draft: Draft, entities: Sequence[Entity]) -> list[Actor]:
    """Give the parties of a deal with their roles, in the order of the text."""
    core = _seen(source, tokens, draft, entities, draft.told_in)
    seen = _once(core)
    if len(seen) < 2:
        rest = [number for number in draft.sentences if number not in draft.told_in]
        around = _seen(source, tokens, draft, entities, rest[:3])
        seen = _once([*core, *(each for each in around if _may_join(each))])
    return _with_roles(draft.instrument, seen[:_MOST])


def _may_join(seen: _Seen) -> bool:
    return not _is_state(seen.entity)


def _is_state(entity: Entity) -> bool:
    return entity.rule == "country"


def _seen(
    source: Source,
    tokens: Tokens,
    draft: Draft,
    entities: Sequence[Entity],
    numbers: Iterable[int],
) -> list[_Seen]:
    found: list[_Seen] = []
    for number in numbers:
        sentence = source.sentences[number]
        inside = [each for each in entities if sentence.start <= each.start < sentence.end]
        companies = sum(not _is_state(each) for each in inside)
        for place, entity in enumerate(inside):
            before = inside[place - 1] if place else None
            if entity.kind is PartyKind.PERSON or _stands_aside(tokens, sentence, entity):
                continue
            if _is_state(entity) and not _acts(source, sentence, entity, companies):
                continue
            linked = before is not None and _is_listed(source, before, entity)
            side, rule = _side(source, tokens, sentence, draft, entity)
            found.append(_Seen(entity, number, side, number in draft.told_in, linked, rule))
    return found


def _stands_aside(tokens: Tokens, sentence: Sentence, entity: Entity) -> bool:
    before = tokens.between(max(sentence.start, entity.start - 40), entity.start)
    asides = _aside().find(Tokens(before[-4:]))
    if asides and entity.start - asides[-1].end <= 6:
        return True
    after = tokens.between(entity.end, min(sentence.end, entity.end + 24))
    reports = _reporting().find(Tokens(after[:2]))
    return bool(reports)


def _acts(source: Source, sentence: Sentence, entity: Entity, companies: int) -> bool:
    """Tell whether a country's name stands for the state that takes part."""
    before = source.folded[max(sentence.start, entity.start - 12) : entity.start].split()
    after = source.folded[entity.end : entity.end + 2]
    if after.startswith("'s") or companies > 1:
        return False
    word = before[-1].lower().strip(",") if before else ""
    return word in ("between", "with", "and", "by", "to", "")


def _is_listed(source: Source, before: Entity, entity: Entity) -> bool:
    between = source.folded[before.end : entity.start]
    return len(between) < 28 and set(between.lower().replace(",", " ").split()) <= _LINKS


_LINKS: Final = frozenset("and the as well as & or along with its both of ) (".split())


def _side(
    source: Source, tokens: Tokens, sentence: Sentence, draft: Draft, entity: Entity
) -> tuple[int | None, str]:
    """Tell the side of a name from the preposition before it, else from the nearest verb."""
    before = [each.word for each in tokens.between(sentence.start, entity.start)]
    near = [word for word in before[-3:] if word not in ("the", "state", "a", "an", "s", "its")]
    last = near[-1] if near else ""
    if source.folded[entity.end : entity.end + 2] == "'s" and _owns(tokens, entity):
        return GIVES, "whose stake it is"
    verb, passive = _verb(tokens, sentence, entity)
    by_preposition = _preposition_side(last, draft.instrument, verb)
    if by_preposition is not None:
        return by_preposition, last
    if verb is None or last in words.WITH:
        return None, "with"
    return _subject_side(verb, passive=passive), "subject of the verb"


def _preposition_side(word: str, instrument: Instrument, verb: str | None) -> int | None:
    """Tell the side from the preposition before a name."""
    if word in words.FROM:
        return GIVES
    if word in words.BY:
        return _subject_side(verb, passive=False)
    if word in words.TO and verb is not None:
        return TAKES
    if word in words.FOR:
        return GIVES if instrument in _FOR_OWNERS else TAKES
    return None


_FOR_OWNERS: Final = frozenset(
    {Instrument.EPC_CONTRACT, Instrument.SERVICE_CONTRACT, Instrument.TENDER}
)


def _owns(tokens: Tokens, entity: Entity) -> bool:
    after = tokens.between(entity.end, entity.end + 60)
    return any(token.word in words.GIVER_NOUNS for token in after[:7])


def _subject_side(verb: str | None, *, passive: bool) -> int | None:
    if verb is None:
        return None
    gives = verb in words.GIVING
    return (TAKES if gives else GIVES) if passive else (GIVES if gives else TAKES)


def _verb(tokens: Tokens, sentence: Sentence, entity: Entity) -> tuple[str | None, bool]:
    """Give the giving or taking verb that a name is the subject or object of."""
    after = tokens.between(entity.end, sentence.end)[:22]
    for place, token in enumerate(after):
        if token.word in words.GIVING or token.word in words.TAKING:
            passive = any(each.word in _BE for each in after[max(0, place - 3) : place])
            return token.word, passive
    before = tokens.between(sentence.start, entity.start)[-22:]
    for place in range(len(before) - 1, -1, -1):
        word = before[place].word
        if word in words.GIVING or word in words.TAKING:
            passive = any(each.word in _BE for each in before[max(0, place - 3) : place])
            # An object stands on the other side than the subject would.
            return word, not passive
    return None, False


_BE: Final = frozenset("was were been be being is are".split())


def _once(seen: list[_Seen]) -> list[_Seen]:
    """Keep each party once, with the mention whose words tell its side best."""
    kept: dict[str, _Seen] = {}
    for each in seen:
        known = kept.get(each.entity.name)
        if known is None or (known.side is None and each.side is not None):
            kept[each.entity.name] = each
    return list(kept.values())


def _with_roles(instrument: Instrument, seen: list[_Seen]) -> list[Actor]:
    sided = _completed(instrument, seen)
    return [Actor(each.entity, *_role(instrument, each)) for each in sided]


def _completed(instrument: Instrument, seen: list[_Seen]) -> list[_Seen]:
    """Give a side to those without: that of the name they are listed with, else the other."""
    sided: list[_Seen] = []
    for place, each in enumerate(seen):
        side = each.side
        if side is None and each.linked and sided:
            side = sided[-1].side
        if side is None:
            side = _free_side(instrument, place, {other.side for other in seen})
        sided.append(each._replace(side=side))
    return sided


def _free_side(instrument: Instrument, place: int, taken: set[int | None]) -> int:
    """Give the side that the words leave: the one that nobody has, else by the order."""
    if (GIVES in taken) != (TAKES in taken):
        return TAKES if GIVES in taken else GIVES
    first = words.FIRST_SIDE.get(instrument, GIVES)
    return first if place == 0 else 1 - first


def _role(instrument: Instrument, seen: _Seen) -> tuple[Role | None, str]:
    kind = seen.entity.kind
    if kind is not None and (instrument, kind) in words.BY_KIND:
        return words.BY_KIND[instrument, kind], f"a {kind} in such a deal"
    if instrument in words.ONE_ROLE:
        return words.ONE_ROLE[instrument], "the one role of such a deal"
    return words.SIDES[instrument][seen.side or GIVES], seen.rule

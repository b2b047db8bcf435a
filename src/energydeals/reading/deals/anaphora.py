"""Definite nouns that stand for one party that the text names: "the utility", "its Danish peer"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from energydeals.gazetteer.tables import geography
from energydeals.reading.deals.candidates import Candidate
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_parties as words
from energydeals.vocabulary.en_roles import OWNED, TRADE_NOUNS

__all__ = ["with_anaphors"]

#: How many names before a noun it can mean.
_NEAR: Final = 40
#: How far before a name the noun may stand that describes it, and behind it, in characters.
_BEFORE: Final = 40
_AFTER: Final = 80
#: "X (XY), a Danish utility", "X is the utility".
_APPOSED: Final = re.compile(
    r"(?: \([^()]{1,40}\))?,? (?:is |which is )?(?:an?|the|one of|its) ([a-z' -]+)"
)
#: "X (XY), then the": what stands between a name and a noun that describes it.
_BESIDE: Final = re.compile(r"\)?(?: \([^()]{1,40}\))?,? (?:then |now |once |itself )?")


class _Near(NamedTuple):
    """The sentence of a noun, and the names before and after the noun."""

    sentence: int
    before: Sequence[Candidate]
    after: Sequence[Candidate]


@cache
def _pattern() -> re.Pattern[str]:
    nouns = "|".join(sorted(words.ANAPHORS, key=len, reverse=True))
    modifier = rf"(?!(?:{'|'.join(words.NO_MODIFIERS)})\b)[A-Za-z][\w&'/-]*"
    # A press release writes "the Company".
    return re.compile(
        rf"\b(?:[Tt]he|[Ii]ts|[Tt]hat|[Tt]his) ((?:{modifier} ){{0,4}}?)((?i:{nouns}))(?![\w-])"
    )


def with_anaphors(source: Source, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Give the candidates with those that definite nouns mean, each where the noun stands."""
    named = [each for each in candidates if each.start == each.entity.start]
    return sorted((*candidates, *_anaphors(source, named)), key=_start)


def _start(candidate: Candidate) -> int:
    return candidate.start


def _anaphors(source: Source, named: Sequence[Candidate]) -> Iterator[Candidate]:
    called = _called(source.folded, named)
    for number, sentence in enumerate(source.sentences):
        for found in _pattern().finditer(source.folded, sentence.start, sentence.end):
            place = bisect_left(named, found.start(), key=_start)
            if _stands_alone(source.folded, found, named[max(0, place - 1) : place + 1]):
                near = _Near(
                    number, named[max(0, place - _NEAR) : place], named[place : place + _NEAR]
                )
                meant = _meant(found, near, called)
                if meant is not None:
                    yield Candidate(meant.entity, found.start(), found.end(), number)


def _stands_alone(folded: str, found: re.Match[str], beside: Sequence[Candidate]) -> bool:
    """Tell "the utility has agreed" from "X, the utility", "the utility X", "the utility bill"."""
    start, end = found.span()
    if any(
        each.start < end + 2 and (start < each.end or _BESIDE.fullmatch(folded, each.end, start))
        for each in beside
    ):
        return False
    before = folded[max(0, start - 40) : start].lower().split()[-2:]
    if before and (
        before[-1] in words.CALLS or (before[-1] == "of" and before[0] in words.OFFICES)
    ):
        return False
    after = folded[end : end + 60]
    if found[2][0].isupper() and after.startswith(" of "):
        # "The Russian House of Commerce" is a name.
        return False
    if after.startswith("'s "):
        return not OWNED.isdisjoint(after[3:].lower().split()[:4])
    row = after.lower().split()
    return not row or not after.startswith(" ") or _follows(row[0].strip(",.;:)"))


def _follows(word: str) -> bool:
    known = word in words.AFTER_NOUNS or word in words.ACTING or word in words.AUXILIARIES
    return known or word.endswith("ed") or not word.isalpha()


def _called(folded: str, named: Sequence[Candidate]) -> dict[str, list[Candidate]]:
    """Give for each noun the names that the text, or the name itself, calls so."""
    called: dict[str, list[Candidate]] = {}
    for each in named:
        own = set(each.name.lower().split())
        before = folded[max(0, each.start - _BEFORE) : each.start].lower().split()
        own.update(before[-1:])
        found = _APPOSED.match(folded, each.end, each.end + _AFTER)
        own.update(found[1].split() if found else ())
        for noun in own & words.ANAPHORS.keys():
            called.setdefault(noun, []).append(each)
    return called


def _country(modifiers: str) -> str | None:
    """Tell the country of "Spanish", "Calgary-based"; an unknown place is of no country."""
    tables = geography()
    named = (word.partition("-")[0] for word in modifiers.split() if word[0].isupper())
    for word in named:
        places = tables.places.get(word) or ()
        code = tables.demonyms.get(word) or tables.countries.get(word)
        return code or next((place.country for place in places), "")
    return None


def _meant(
    found: re.Match[str], near: _Near, called: Mapping[str, Sequence[Candidate]]
) -> Candidate | None:
    """Give who is meant: of that country, called so, of that trade, else who was told of last."""
    # Patterns that ignore case take "fırm" and "FİRM" for "firm", which no table holds.
    kinds, country = words.ANAPHORS.get(found[2].lower(), ()), _country(found[1])
    before = [each for each in near.before if each.entity.kind in kinds]
    earlier = [each for each in before if each.sentence < near.sentence]
    if country is not None:
        after = [each for each in near.after if each.entity.kind in kinds]
        ordered = (*reversed(earlier), *before, *after)
        return next((each for each in ordered if each.entity.country == country), None)
    named = called.get(found[2].lower(), ())
    own = bisect_left(named, found.start(), key=_start)
    if own:
        # "The Bank" is who speaks, "the bank" who was told of last.
        return named[0] if found[2][0].isupper() else named[own - 1]
    trade = TRADE_NOUNS.get(found[2].lower())
    of_trade = [each for each in before if trade and each.entity.trade == trade]
    if of_trade:
        return of_trade[-1]
    told = earlier or before
    return next((each for each in told if each.sentence == told[-1].sentence), None)

"""What a deal is about: the project words of its sentences, their kind and their products."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from attrs import frozen

from energydeals.project import ProjectKind
from energydeals.reading.words.lexicon import Hit, Hits, Lexicon, Lexicons, Tokens, phrases
from energydeals.vocabulary import en_projects as words

__all__ = ["ProjectMention", "ProjectWords", "find_project_words"]

Span = tuple[int, int]
K = ProjectKind
#: How many words before its noun the name of a project may have.
_NAME_LIMIT: Final = 7
#: How far behind its noun "a plant for urea" tells what it makes, in characters.
_REACH: Final = 90
_BEHIND: Final = re.compile(rf"[^.;:()]*?\b(?:{words.MAKING})\b[^.;:()]*", re.IGNORECASE)
_JOINTS: Final = (" ", "-", "'", "' ")


@frozen
class ProjectMention:
    """A noun phrase that names a project: its words, and its kind if they tell it."""

    start: int
    end: int
    kind: ProjectKind | None
    #: Whether the phrase holds a name of its own.
    named: bool
    #: Whether it stands in the name of an organisation.
    borrowed: bool
    #: Whether its noun only names a commodity or a part: "urea", "wells".
    weak: bool


class ProjectWords(NamedTuple):
    """The project phrases and the product words of a text, in order."""

    mentions: Hits[ProjectMention]
    #: Outside the names of organisations, and inside them.
    products: Hits[str]
    borrowed: Hits[str]
    #: Words of energy that tell the kind of a plain plant.
    sources: Hits[ProjectKind]


@cache
def _projects() -> dict[str, ProjectKind | None]:
    table: dict[str, ProjectKind | None] = dict.fromkeys(words.PLAIN_PROJECTS.split("|"))
    named = phrases(words.PROJECTS)
    table.update(named)
    return {_plural(phrase): kind for phrase, kind in table.items()} | table


def _plural(phrase: str) -> str:
    """Give the plural of a phrase whose last word is a noun of things that are counted.

    >>> _plural("gas refinery"), _plural("solar complex"), _plural("solar power")
    ('gas refineries', 'solar complexes', 'solar power')
    """
    noun = phrase.rpartition(" ")[2]
    if noun not in words.COUNTED:
        return phrase
    if noun.endswith("y"):
        return phrase[:-1] + "ies"
    return phrase + ("es" if noun.endswith("x") else "s")


@cache
def _kinds() -> Lexicon[ProjectKind | None]:
    return Lexicon(_projects())


@cache
def _tables() -> Lexicons:
    return Lexicons([_projects(), phrases(words.PRODUCTS), phrases(words.SOURCES)])


class _Found(NamedTuple):
    projects: Hits[ProjectKind | None]
    products: Hits[str]
    sources: Hits[ProjectKind]


def find_project_words(folded: str, tokens: Tokens, names: Sequence[Span] = ()) -> ProjectWords:
    """Find the project phrases and product words of a text; `names` are its organisations."""
    found = _Found._make(_tables().find(tokens))
    spans = Hits(Hit(start, end, True) for start, end in names)  # noqa: FBT003 (a mark)
    mentions = [
        _mention(folded, tokens, hit, spans, found)
        for hit in found.projects
        if not _is_trade(tokens, hit)
    ]
    made = [hit for hit in found.products if not (_is_trade(tokens, hit) or _is_index(tokens, hit))]
    return ProjectWords(
        Hits(Hit(each.start, each.end, each) for each in mentions),
        Hits(hit for hit in made if not _covered(spans, hit.start)),
        Hits(hit for hit in made if _covered(spans, hit.start)),
        Hits(hit for hit in found.sources if not _covered(spans, hit.start)),
    )


def _is_trade(tokens: Tokens, hit: Hit[ProjectKind | None] | Hit[str]) -> bool:
    """Tell "oilfield services firm", "oil and gas sector" from a project: what people live by."""
    place = tokens.places(hit.start, hit.end)[1]
    behind = tokens.behind(hit.end)
    if behind == "and":
        behind = "".join(tokens.words[place + 2 : place + 3])
    return behind in words.TRADESMEN


def _is_index(tokens: Tokens, hit: Hit[str]) -> bool:
    """Tell what a price follows, "linked to crude", from what is sold."""
    place, _ = tokens.places(hit.start, hit.end)
    led = tokens.words[max(0, place - 2) : place]
    return led[-1:] == ["to"] and led[0] in words.INDEXED


def _covered(spans: Hits[bool], position: int) -> bool:
    """Tell whether a place lies in the name of an organisation."""
    before = spans.between(position - 120, position + 1)
    return bool(before) and before[-1].end > position


def _mention(
    folded: str, tokens: Tokens, hit: Hit[ProjectKind | None], spans: Hits[bool], found: _Found
) -> ProjectMention:
    """Extend a project noun over the name and the words before it, and a number behind it."""
    place, after = tokens.places(hit.start, hit.end)
    borrowed = _covered(spans, hit.start)
    first = place
    while place - first < _NAME_LIMIT and first > 0:
        between = folded[tokens.ends[first - 1] : tokens.starts[first]]
        crosses = not borrowed and _covered(spans, tokens.starts[first - 1])
        belongs = _belongs(folded, tokens, first - 1) or _joins(tokens, first)
        if between not in _JOINTS or not belongs or crosses:
            break
        first -= 1
    while first < place and tokens.words[first] in words.NO_BEGINNINGS:
        first += 1
    named = any(folded[start].isupper() for start in tokens.starts[first:place])
    end, numbered = _numbered(folded, tokens, after, hit)
    noun = folded[hit.start : hit.end].lower()
    kind = hit.value or _kind_from(tokens.cut(first, place))
    if kind is None and not borrowed:
        kind = _kind_beside(folded, found, tokens.starts[first], hit.span)
    told = kind is not hit.value
    weak = noun in words.WEAK_PROJECTS and (borrowed or not (named or told))
    if not words.METALS.isdisjoint(tokens.words[first:place]):
        kind = words.OF_METALS.get(kind, kind)
    return ProjectMention(tokens.starts[first], end, kind, named or numbered, borrowed, weak)


def _kind_beside(folded: str, found: _Found, start: int, noun: Span) -> ProjectKind | None:
    """Tell the kind of a plain project from the energy or the product that it is named with."""
    behind = _BEHIND.match(folded, noun[1], noun[1] + _REACH)
    for span in ((start, noun[0]), noun if behind is None else behind.span()):
        sources = [hit.value for hit in found.sources.between(*span)]
        made = [hit.value for hit in found.products.between(*span)]
        makers = [words.MADE_BY[product] for product in made if product in words.MADE_BY]
        kind = next(iter((*sources, *makers)), None)
        if kind is K.MINE and folded[slice(*noun)].lower() not in words.MINED:
            return K.OTHER
        if kind is not None:
            return K.COAL_CHEMICAL_PLANT if "coal" in made and kind in words.CHEMICAL else kind
    return None


def _joins(tokens: Tokens, second: int) -> bool:
    """Tell "copper and cobalt deposit", whose noun has two modifiers."""
    row = tokens.words[max(0, second - 2) : second + 1]
    return row[1:2] == ["and"] and {row[0], row[-1]} <= words.MODIFIERS


def _numbered(
    folded: str, tokens: Tokens, after: int, hit: Hit[ProjectKind | None]
) -> tuple[int, bool]:
    """Take in what numbers a block, a line or a phase: "Block 54", "Line D"."""
    noun = folded[hit.start : hit.end].lower()
    if noun in words.NUMBERED_PROJECTS and after < len(tokens.words):
        word, start = tokens.words[after], tokens.starts[after]
        number = word.isdigit() or (len(word) < 3 and folded[start].isupper())
        if number and start - hit.end == 1:
            return tokens.ends[after], True
    return hit.end, False


def _belongs(folded: str, tokens: Tokens, place: int) -> bool:
    word = tokens.words[place]
    if word in words.MODIFIERS or word == "s":
        return True
    return folded[tokens.starts[place]].isupper() and word not in words.NO_NAMES


def _kind_from(tokens: Tokens) -> ProjectKind | None:
    """Tell the kind of a plain project from its modifiers."""
    kinds = [hit.value for hit in _kinds().find(tokens) if hit.value is not None]
    return kinds[-1] if kinds else None

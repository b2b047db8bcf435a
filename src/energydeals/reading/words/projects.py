"""What a deal is about: the project words of its sentences, their kind and their products."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from attrs import evolve, frozen

from energydeals.project import ProjectKind
from energydeals.reading.words.extents import extent_of
from energydeals.reading.words.lexicon import Hit, Hits, Lexicon, Lexicons, Tokens, phrases
from energydeals.reading.words.loose import is_index, is_no_project, is_trade
from energydeals.vocabulary import en_projects as words

__all__ = ["ProjectMention", "ProjectWords", "find_project_words"]

Span = tuple[int, int]
K = ProjectKind
#: How far behind its noun "a plant for urea" tells what it makes, in characters.
_REACH: Final = 90
_BEHIND: Final = re.compile(rf"[^.;:()]*?\b(?:{words.MAKING})\b[^.;:()]*", re.IGNORECASE)


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

    def between(self, start: int, end: int) -> "ProjectWords":
        """Give those that begin in a span."""
        return ProjectWords(
            self.mentions.between(start, end),
            self.products.between(start, end),
            self.borrowed.between(start, end),
            self.sources.between(start, end),
        )


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


def find_project_words(
    folded: str,
    tokens: Tokens,
    names: Sequence[Span] = (),
    known: Sequence[Hit[ProjectKind]] = (),
) -> ProjectWords:
    """Find the project phrases and product words of a text.

    `names` are its organisations, `known` the names that plants have without any noun.
    """
    found = _Found._make(_tables().find(tokens))
    spans = Hits(Hit(start, end, True) for start, end in names)  # noqa: FBT003 (a mark)
    mentions = [
        _mention(folded, tokens, hit, spans, found)
        for hit in found.projects
        if not is_no_project(folded, tokens, hit)
    ]
    made = [hit for hit in found.products if not (is_trade(tokens, hit) or is_index(tokens, hit))]
    mentions = _with_known(mentions, known)
    return ProjectWords(
        Hits(Hit(each.start, each.end, each) for each in mentions),
        Hits(hit for hit in made if not _covered(spans, hit.start)),
        Hits(hit for hit in made if _covered(spans, hit.start)),
        Hits(hit for hit in found.sources if not _covered(spans, hit.start)),
    )


def _with_known(
    mentions: Sequence[ProjectMention], known: Sequence[Hit[ProjectKind]]
) -> list[ProjectMention]:
    """Add well-known plants that are named alone; tell "the Hornsea 3 project" its kind."""
    table = Hits(known)
    told = [_told_by(table, each) for each in mentions]
    taken = Hits(Hit(each.start, each.end, True) for each in told)  # noqa: FBT003 (a mark)
    alone = [
        ProjectMention(
            each.start, each.end, each.value, named=True, borrowed=False, weak=each.value is K.MINE
        )
        for each in known
        if not _covered(taken, each.start) and not taken.between(*each.span)
    ]
    return sorted((*told, *alone), key=_start)


def _told_by(known: Hits[ProjectKind], mention: ProjectMention) -> ProjectMention:
    """Give a plain project, or a plain power plant, the kind that its name tells."""
    kinds = [hit.value for hit in known.between(mention.start, mention.end)]
    if kinds and (mention.kind is None or kinds[0] in words.NARROWER.get(mention.kind, ())):
        return evolve(mention, kind=kinds[0], weak=False)
    return mention


def _start(mention: ProjectMention) -> int:
    return mention.start


def _covered(spans: Hits[bool], position: int) -> int:
    """Give the end of the name of an organisation in which a place lies, or nought."""
    before = spans.between(position - 120, position + 1)
    return before[-1].end if before and before[-1].end > position else 0


def _mention(
    folded: str, tokens: Tokens, hit: Hit[ProjectKind | None], spans: Hits[bool], found: _Found
) -> ProjectMention:
    """Extend a project noun over the name and the words before it, and a number behind it."""
    holder = _covered(spans, hit.start)
    # "Duqm Refinery project" is a project named for its company, as is the "Duqm refinery".
    borrowed = holder >= hit.end and not folded[hit.start].islower()
    first, start, end, named, numbered = extent_of(
        folded, tokens, hit.span, lambda at: not borrowed and _covered(spans, at) not in (0, holder)
    )
    place, _ = tokens.places(*hit.span)
    noun = folded[hit.start : hit.end].lower()
    kind = hit.value or _kind_from(tokens.cut(first, place))
    if kind is None and not borrowed:
        kind = _kind_beside(folded, found, start, hit.span)
    told = kind is not hit.value
    weak = noun in words.WEAK_PROJECTS and (borrowed or not (named or told))
    if not words.METALS.isdisjoint(tokens.words[first:place]):
        kind = words.OF_METALS.get(kind, kind)
    return ProjectMention(start, end, kind, named or numbered, borrowed, weak)


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


def _kind_from(tokens: Tokens) -> ProjectKind | None:
    """Tell the kind of a plain project from its modifiers."""
    kinds = [hit.value for hit in _kinds().find(tokens) if hit.value is not None]
    return kinds[-1] if kinds else None

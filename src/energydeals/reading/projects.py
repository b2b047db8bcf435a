"""What a deal is about: the project words of its sentences, their kind and their products."""

from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from attrs import frozen

from energydeals.project import ProjectKind
from energydeals.reading.lexicon import Hit, Lexicon, Token, Tokens, phrases
from energydeals.vocabulary import en_projects as words

__all__ = ["ProjectMention", "ProjectWords", "find_project_words"]


@frozen
class ProjectMention:
    """A noun phrase that names a project: its words, and its kind if they tell it."""

    start: int
    end: int
    kind: ProjectKind | None
    #: Whether the phrase holds a name of its own.
    named: bool


class ProjectWords(NamedTuple):
    """The project phrases and the product words of a text, in order."""

    mentions: list[ProjectMention]
    products: list[Hit[str]]


@cache
def _lexicons() -> tuple[Lexicon[ProjectKind | None], Lexicon[str]]:
    table: dict[str, ProjectKind | None] = dict.fromkeys(words.PLAIN_PROJECTS.split("|"))
    kinds = phrases(words.PROJECTS)
    table.update(kinds)
    return Lexicon(table), Lexicon(phrases(words.PRODUCTS))


def find_project_words(folded: str, tokens: Tokens) -> ProjectWords:
    """Find the project phrases and product words of a text."""
    projects, products = _lexicons()
    starts = {token.start: place for place, token in enumerate(tokens)}
    mentions = [_mention(folded, tokens, starts[hit.start], hit) for hit in projects.find(tokens)]
    return ProjectWords(mentions, products.find(tokens))


_NAME_LIMIT: Final = 7


def _mention(
    folded: str, tokens: Tokens, place: int, hit: Hit[ProjectKind | None]
) -> ProjectMention:
    """Extend a project noun to the left over its name and modifiers."""
    first, named = place, False
    for step in range(1, min(_NAME_LIMIT, place) + 1):
        token = tokens[place - step]
        between = folded[token.end : tokens[first].start]
        if between not in (" ", "-", "'", "' ") or not _belongs(folded, token):
            break
        first = place - step
        named = named or folded[token.start].isupper()
    kind = hit.value or _kind_from(tokens[first:place])
    return ProjectMention(tokens[first].start, hit.end, kind, named)


def _belongs(folded: str, token: Token) -> bool:
    if token.word in words.MODIFIERS or token.word == "s":
        return True
    return folded[token.start].isupper() and token.word not in _NO_NAMES


_NO_NAMES: Final = frozenset("the a an this that its their his our in at on of for and".split())


def _kind_from(tokens: Iterable[Token]) -> ProjectKind | None:
    """Tell the kind of a plain project from its modifiers."""
    projects, _ = _lexicons()
    kinds = [hit.value for hit in projects.find(Tokens(tokens)) if hit.value is not None]
    return kinds[-1] if kinds else None

"""Organisations that no table knows, by the form of their names.

A name is cut out of a run of capitalised words: a legal form ("Humbra Storage Ltd") or a head
noun ("Khazaen Hydrocarbons", "Ministry of Energy and Minerals") makes it an organisation.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from energydeals.reading.names.atoms import Atom, undotted
from energydeals.reading.names.names import Capitals, Run
from energydeals.reading.names.persons import is_portfolio
from energydeals.vocabulary import en_parties as words

__all__ = ["LEGAL_AFTER", "Form", "find_forms", "is_project"]

_MOST_LINKS: Final = 6
_OPENING: Final = frozenset(("of", "for"))
_ONLY_LAST: Final = words.LEGAL - words.LEGAL_FIRST
#: A legal form that no run of capitals holds: "Morava Cells a.s.", "Pipeline (EACOP) Ltd".
LEGAL_AFTER: Final = re.compile(
    r",? (?:A/S\b|(?:Ltd|Limited|Inc|Corp|LLC|PLC|plc|AG|SA|BV|NV|ehf|hf)\b\.?|sp\. ?z ?o\.? ?o\."
    r"|p\.l\.c\.|a\.s\.|s\.a\.|s\.r\.o\.|d\.o\.o\.|d\.d\.|n\.v\.)(?!\w)"
)


#: "Renewable Energy Scale-up", "Energy Access Scale-up (EASE) project": a name of something else.
_GOES_ON: Final = re.compile(
    r"-(?!(?:led|backed|operated|owned|controlled)\b)[a-z]"
    r"|(?:-up)? \([A-Z-]{2,12}\) (?:[Pp]roject|[Pp]rogramme?|[Ii]nitiative|[Ss]cheme|[Pp]lan)\b"
)


class Form(NamedTuple):
    """A name by form: its words in the run, those without the legal form, and the rule."""

    run: Run
    first: int
    last: int
    #: One after the last word of the name without its legal form.
    named: int
    rule: str

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.run.words[self.first].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.run.words[self.last - 1].end

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name without its legal form."""
        return tuple(word.text for word in self.run.words[self.first : self.named])


def find_forms(caps: Capitals, run: Run, atoms: Sequence[Atom]) -> Iterator[Form]:
    """Find the organisations of a run by form."""
    skip = 0
    for place, atom in enumerate(atoms):
        if atom.first < skip:
            continue
        for form in _in_atom(caps, run, atom):
            whole = _opened(run, form, atoms[place + 1 :])
            skip = whole.last
            if _GOES_ON.match(caps.text, whole.end) is None:
                yield whole


def _in_atom(caps: Capitals, run: Run, atom: Atom) -> Iterator[Form]:
    first = atom.first
    while first < atom.last:
        legal = _legal(run, first, atom.last)
        if legal is None:
            break
        yield legal
        first = legal.last
    if first < atom.last:
        form = _headed(caps, run, first, atom.last)
        if form is not None:
            yield form


def _legal(run: Run, first: int, last: int) -> Form | None:
    """Cut off a name that ends with a legal form, or begins with one ("PT Pupuk Kaltim")."""
    if undotted(run.words[first]) in _ONLY_LAST:
        return None
    for place in range(first + 1, last):
        if undotted(run.words[place]) in words.LEGAL:
            end = place + 1
            while end < last and undotted(run.words[end]) in words.LEGAL:
                end += 1
            start = first + (run.words[first].text in words.LEGAL_FIRST and place - first > 1)
            return Form(run, first, end, place, "legal suffix") if start < place else None
    if run.words[first].text in words.LEGAL_FIRST and last - first > 1:
        return Form(run, first, last, last, "legal prefix")
    return None


def _headed(caps: Capitals, run: Run, first: int, last: int) -> Form | None:
    """Find a name with a head noun in it."""
    if is_portfolio(run, first):
        return None
    texts = [word.text for word in run.words[first:last]]
    tail = texts[-1]
    opened = last < len(run.words) and run.joints[last - 1] in _OPENING
    if (tail in words.OTHER_TAILS and not opened) or "News" in texts or "Press" in texts:
        return None
    if tail in words.PROJECT_TAILS and not opened:
        # "Basra Oil Company Refinery": the name ends at its head.
        strong = [n for n, text in enumerate(texts) if text in words.STRONG_HEADS]
        last = first + (strong[-1] + 1 if strong else 0)
        texts = texts[: last - first]
    if words.STRONG_HEADS.isdisjoint(texts) and words.WEAK_HEADS.isdisjoint(texts):
        return None
    if not _is_name(caps, run, first, texts):
        return None
    return Form(run, first, last, last, "head word")


def _is_head(text: str) -> bool:
    return text in words.STRONG_HEADS or text in words.WEAK_HEADS


def _is_name(caps: Capitals, run: Run, first: int, texts: Sequence[str]) -> bool:
    """Tell a name with a head from words that only mean the thing."""
    if len(texts) > 1 and not words.PORTFOLIO_HEADS.isdisjoint((texts[0], texts[-1])):
        return True
    if len(texts) == 1:
        start = run.words[first].start
        if texts[0] in words.LONE_HEADS and caps.lower.startswith("the ", start - 4):
            return True
        return (
            texts[0] in words.OPEN_HEADS
            and len(run.words) > first + 1
            and run.joints[first] in _OPENING
        )
    own = [text for text in texts if text not in words.GENERIC and not _is_head(text)]
    strong = not words.STRONG_HEADS.isdisjoint(texts)
    if not own:
        return strong and (len(texts) > 2 or _is_common_name(run, first, texts))
    starts = run.words[first].start == run.sentence.start
    if starts and own == [texts[0]] and texts[0].lower() in caps.ordinary:
        return False
    return strong or not _means_a_thing(caps, run, first, first + len(texts))


def _is_common_name(run: Run, first: int, texts: Sequence[str]) -> bool:
    """Tell a name of two common words: "Standard Bank", "Islamic Corporation for ..."."""
    last = first + len(texts)
    if last < len(run.words) and run.joints[last - 1] in _OPENING:
        return texts[-1] in words.OPEN_HEADS
    return texts[-1] == "Bank" and texts[0] not in words.COMMON_BANKS


def _means_a_thing(caps: Capitals, run: Run, first: int, last: int) -> bool:
    """Tell whether the words beside show a plant or a commodity."""
    before = caps.before(run.words[first].start, run.sentence, 12)
    if before and before[-1] in ("the", "a", "an", "at", "no"):
        return True
    return is_project(caps.after(run.words[last - 1].end, run.sentence))


def is_project(after: Sequence[str]) -> bool:
    """Tell whether the words after a name make it a plant, a field or a place.

    >>> is_project(["gas", "field", "for"]), is_project(["signed", "a"])
    (True, False)
    """
    for word in after[:5]:
        bare = word.strip(',.;:)("')
        if bare in words.PROJECT_NOUNS:
            return True
        if bare not in words.PROJECT_MODIFIERS or bare != word:
            return False
    return False


def _opened(run: Run, form: Form, atoms: Sequence[Atom]) -> Form:
    """Take in what follows "of", "for" and, of government bodies, a list."""
    texts = form.words
    if (
        not (texts[-1] in words.OPEN_HEADS or texts[0] in words.OPEN_HEADS)
        or form.named < form.last
    ):
        return form
    listing = texts[-1] in words.PORTFOLIO_HEADS or texts[0] in words.PORTFOLIO_HEADS
    last, opened = form.last, False
    for atom in atoms[:_MOST_LINKS]:
        if atom.first != last:
            break
        joint = run.joints[atom.first - 1]
        if joint == "of" or (joint == "for" and _is_purpose(run, atom)):
            opened = True
        elif not (
            opened and joint in ("and", ",", "and the") and _goes_on(run, atom, listing=listing)
        ):
            break
        last = atom.last
    return form._replace(last=last, named=last)


def _is_purpose(run: Run, atom: Atom) -> bool:
    """Tell "Bank for Reconstruction" from "a contract with the Company for the Zarrin field"."""
    first = run.words[atom.first].text
    return first in words.PORTFOLIOS or first in words.GENERIC


def _goes_on(run: Run, atom: Atom, *, listing: bool) -> bool:
    texts = [word.text for word in run.words[atom.first : atom.last]]
    if texts[-1] in words.PORTFOLIO_HEADS:
        return False
    known = words.PORTFOLIOS if listing else words.GENERIC & words.PORTFOLIOS
    return all(text in known or text in words.GENERIC for text in texts) and texts[0] in known

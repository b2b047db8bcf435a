"""Names that only stand beside a party: its owner, who reports, who is cited."""

import re
from typing import Final, NamedTuple

from energydeals.gazetteer.tables import geography
from energydeals.party import PartyKind
from energydeals.reading.names.entities import Entity
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.lexicon import Hit
from energydeals.reading.words.source import Sentence, Source
from energydeals.vocabulary import en_roles as words
from energydeals.vocabulary.en_parties import PROJECT_NOUNS

__all__ = ["Beside", "stands_aside"]

#: So near, no matter what stands between.
_NEAR: Final = 6
_MODIFIER: Final = r"(?!(?:and|or|to|with|for|in|by|from|has|have|is|was|will)\b)[\w'-]+"
#: What may stand between such words and the name: "a unit of [Russia's state holding] X".
_DESCRIBES: Final = re.compile(rf" ?(?:the |an? )?(?:{_MODIFIER} ){{0,4}}")
#: How far before a name such words may stand.
_ASIDE: Final = 80
#: How far behind a name the verb may stand that makes it an owner.
_OWNS: Final = 160


#: "..., X said", "..., the Mongolian Ministry of X said".
_TOLD_BY: Final = re.compile(r"[,\"] ?(?:the |its )?(?:[A-Z][\w-]+(?:'s)? )?$")
_TELLER: Final = 30


class Beside(NamedTuple):
    """A name, and the names before and after it in its sentence."""

    before: Entity | None
    entity: Entity
    after: Entity | None


def stands_aside(source: Source, found: DealWords, sentence: Sentence, beside: Beside) -> bool:
    """Tell whether the words beside a name keep it out: "a unit of X", "X reported"."""
    folded, entity = source.folded, beside.entity
    start = max(sentence.start, entity.start - _ASIDE)
    if _only_watches(entity) or _only_locates(folded, sentence, entity):
        return True
    if _only_consents(folded, sentence, entity) or _is_built(folded, start, entity):
        return True
    if folded.startswith(words.COMPOUNDS, entity.end) or _owns(folded, sentence, beside):
        return True
    if _attributes(folded, sentence, entity) or _only_tells(folded, sentence, entity):
        return True
    asides = found.asides.between(start, entity.start)
    if asides and _leads_to(folded, asides[-1].end, entity.start):
        return not _acts_itself(source, sentence, asides[-1])
    reports = found.reporting.between(entity.end, min(sentence.end, entity.end + 12))
    return bool(reports) and folded.count(" ", entity.end, reports[0].start) <= 1


def _owns(folded: str, sentence: Sentence, beside: Beside) -> bool:
    """Tell who only owns the name behind it, or the one before it."""
    before, entity, after = beside
    if _only_owns(folded, entity, after):
        return True
    return before is not None and _is_owner_of(folded, sentence, before, entity)


def _is_built(folded: str, start: int, entity: Entity) -> bool:
    """Tell the plant in "expanding the Shymkent oil refinery" from its company that acts."""
    if folded[entity.start : entity.end].rpartition(" ")[2] not in PROJECT_NOUNS:
        return False
    row = folded[start : entity.start].lower().removesuffix("the ").split()
    return bool(row) and (row[-1].endswith("ing") or row[-1] in ("at", "near", "of"))


def _only_watches(entity: Entity) -> bool:
    """Tell a court, a stock exchange, a competition authority: a deal is theirs to judge."""
    if entity.kind is PartyKind.MULTILATERAL:
        return False
    own = set(entity.name.lower().split())
    return any(watching <= own for watching in words.RATE_SETTERS) or not (
        words.WATCHERS.isdisjoint(own)
    )


_PUBLIC: Final = (PartyKind.GOVERNMENT, PartyKind.MULTILATERAL)
_ANY_CONSENT: Final = f"{words.CONSENTS}|{words.APPROVALS}"
#: "the consent of the", "waits for the", "approvals, among them that of the".
_BEFORE_CONSENT: Final = {
    nouns: re.compile(
        rf"\b(?:(?:{nouns})(?:,? (?:among them|including)(?: that| those)?)? (?:of|from|by|in)"
        r"|await(?:s|ed|ing)?|waits for) (?:[\w'-]+ ){0,3}$"
    )
    for nouns in (words.CONSENTS, _ANY_CONSENT)
}
_AFTER_CONSENT: Final = {
    nouns: re.compile(
        rf"(?:'s)? (?:(?:{nouns})\b"
        rf"|(?:must|has to|have to|needs to|is to) (?:still |yet |now )?(?:{words.CONSENTING})\b)"
    )
    for nouns in (words.CONSENTS, _ANY_CONSENT)
}


def _only_consents(folded: str, sentence: Sentence, entity: Entity) -> bool:
    """Tell "needs the consent of X", "X must still allow it", of a public body."""
    if entity.kind not in _PUBLIC:
        return False
    before = folded[max(sentence.start, entity.start - 60) : entity.start].lower()
    nouns = _ANY_CONSENT if entity.kind is PartyKind.GOVERNMENT else words.CONSENTS
    asked = _BEFORE_CONSENT[nouns].search(before)
    return bool(asked or _AFTER_CONSENT[nouns].match(folded, entity.end))


#: "X and Y said their solar venture", "X announced that its subsidiary", before a name.
_TELLS: Final = re.compile(
    rf"(?: and (?:[A-Z][\w&'-]* ){{0,3}}[A-Z][\w&'-]*)? (?:{'|'.join(sorted(words.TELLING))})"
    r"(?: on [A-Z]\w+day)?(?: that)? (?:its|their) (?:[\w-]+ ){0,4}"
    rf"(?:{words.UNIT_NOUNS}),? [A-Z]"
)


def _only_tells(folded: str, sentence: Sentence, entity: Entity) -> bool:
    """Tell "X said its unit Y has won" from "X said it has won"."""
    return _TELLS.match(folded, entity.end, sentence.end) is not None


#: "in the western", and then "state of Utah".
_PLACED: Final = re.compile(r"\b(?:in|across|within|throughout) (?:the )?(?:[a-z-]+ ){0,2}$")
_LANDS: Final = ("state of ", "province of ", "emirate of ", "region of ", "county of ", "city of ")
#: What behind the name of a union of states is its own: "EU targets".
_OF_UNION: Final = re.compile(
    rf"(?:'s)? (?:[a-z]+ ){{0,2}}(?:{words.OF_UNIONS})\b|(?:'s)? (?:Taxonomy|ETS)\b"
)


def _only_locates(folded: str, sentence: Sentence, entity: Entity) -> bool:
    """Tell "in the state of Utah" and "EU targets" from who takes part."""
    if folded[entity.start : entity.end].lower().startswith(_LANDS):
        before = folded[max(sentence.start, entity.start - 40) : entity.start].lower()
        return _PLACED.search(before) is not None
    union = entity.name == words.UNION
    return union and _OF_UNION.match(folded, entity.end, sentence.end) is not None


def _leads_to(folded: str, end: int, start: int) -> bool:
    return start - end <= _NEAR or _DESCRIBES.fullmatch(folded, end, start) is not None


def _only_owns(folded: str, entity: Entity, after: Entity | None) -> bool:
    """Tell "Alphabet's Google": who owns the next name does not act."""
    if (
        after is None
        or entity.rule == "country"
        or not folded.startswith(("'s ", "' "), entity.end)
    ):
        return False
    between = folded[entity.end + 2 : after.start]
    # In "X's equity from Y" a preposition stands between them.
    apart = words.OWNED | words.LINKING
    return len(between) < 30 and apart.isdisjoint(between.lower().split())


def _attributes(folded: str, sentence: Sentence, entity: Entity) -> bool:
    """Tell "..., X said." at the end of a sentence, where X only tells."""
    if not _TOLD_BY.search(folded[max(sentence.start, entity.start - _TELLER) : entity.start]):
        return False
    row = folded[entity.end : min(sentence.end, entity.end + 60)].lower().split()
    return bool(row) and row[0].strip(".,") in words.TELLING and "it" not in row[1:4]


#: "from the terminal in Kenya", and then "owned by X": X sells what comes from it.
_SOURCE: Final = re.compile(
    rf"\bfrom (?:the |an? |its )?[^,;.]*\b(?:{'|'.join(sorted(PROJECT_NOUNS))})(?: in [A-Z]\w+)? $"
)


#: How far from the beginning of a sentence a unit of somebody is its subject.
_SUBJECT: Final = 40
_UNIT: Final = re.compile(r"(?:A|An|The|Its|One) (?:[\w-]+ ){0,4}")


#: "with six special purpose vehicles (SPVs)", and then "owned by X": X stands for them.
_NAMELESS: Final = re.compile(
    rf"\b(?:to|with|by|from) (?:[a-z]+ )*(?:{words.NAMELESS})(?: \([^()]+\))? $"
)


def _acts_itself(source: Source, sentence: Sentence, aside: Hit[bool]) -> bool:
    """Tell "sold to a subsidiary of X", where nobody else is named, from "Y, a subsidiary of X".

    "Six banks, including X" takes part as well, and so does a subsidiary in a clause of its own:
    "Y says that its subsidiary X has won".
    """
    before = source.folded[max(sentence.start, aside.start - _ASIDE) : aside.start]
    phrase = source.folded[aside.start : aside.end].lower()
    if phrase == "owned by":
        return bool(_SOURCE.search(before) or _NAMELESS.search(before))
    row = before[-40:].split()
    if row and geography().demonyms.get(row[-1]):
        row.pop()
    row = [word.lower() for word in row]
    if phrase == "including":
        return not words.MEMBERS.isdisjoint(word.rstrip(",") for word in row[-2:])
    while row and row[-1] in words.FILLERS:
        row.pop()
    if phrase == "subsidiary":
        return not row or row[-1] == "that"
    if phrase not in words.UNITS:
        return False
    # "A unit of X has won it": nobody else is named before it.
    first = aside.start - sentence.start <= _SUBJECT and _UNIT.fullmatch(before) is not None
    return first or (bool(row) and row[-1] in words.PREPOSITIONS)


#: "X (XY), in which", "X, behind which stands the".
_CLAUSE: Final = re.compile(
    r"[\"')]{0,2}(?: \([^()]{1,30}\))?,? \(?"
    r"(?:(?:in|of|behind|for|to) (?:which|whom)|where|which|whose)\b[^.;:()]{0,60}\(?"
)
_OWNING: Final = re.compile(rf"\b(?:{words.OWNING})\b")
#: "X, owned jointly by": who is owned so owns nobody.
_OWNED: Final = re.compile(r",? (?:[a-z-]+ )?(?:owned|held|controlled) (?:[a-z]+ )?by\b")


def _is_owner_of(folded: str, sentence: Sentence, before: Entity, entity: Entity) -> bool:
    """Tell "X, in which A and B have a half each": who owns a party is another one."""
    if before.rule == "country" or not _CLAUSE.fullmatch(folded, before.end, entity.start):
        return False
    if _OWNED.match(folded, entity.end):
        return False
    end = min(sentence.end, entity.end + _OWNS)
    return _OWNING.search(folded, before.end, end) is not None

"""The words of deals in a text, all tables gone through at once."""

from collections.abc import Container, Mapping, Sequence
from functools import cache
from typing import Any, Final, NamedTuple, TypeVar

from energydeals.deal import Instrument, Purpose, Status
from energydeals.reading.words.lexicon import Hit, Hits, Lexicon, Lexicons, Tokens, phrases
from energydeals.vocabulary import en_deals as words
from energydeals.vocabulary import en_roles as roles

__all__ = ["DealWords", "deal_words"]

Span = tuple[int, int]
Cue = tuple[Instrument, int]
_T = TypeVar("_T")
#: Within how many words behind a venture a verb tells what it does, and before it, who founds it.
_SUBJECT: Final = 8
_FOUNDED: Final = 6
_FARMS: Final = frozenset(("farm", "farms"))
#: How many words a clause behind a venture has that tells who founds it.
_CLAUSE: Final = 18


class DealWords(NamedTuple):
    """What the tables of deal words find in a text."""

    #: None stands for a document of no named kind.
    documents: Hits[Instrument | None]
    #: "sale", "purchase": deals by what is traded.
    trades: Hits[bool]
    statuses: Hits[Status]
    #: None stands for a verb whose object decides.
    verbs: Hits[Instrument | None]
    objects: Hits[Instrument]
    cues: Hits[Cue]
    bare: Hits[Status]
    #: Statuses that tell of a deal where no paper is named.
    firm: Hits[Status]
    #: Words that can only mean one status, wherever they stand.
    plain: Hits[Status]
    preliminary: Hits[bool]
    #: Words that change what a verb after them says: denial, talks, intention, promise.
    modifiers: Hits[str]
    #: history, report, addition, had.
    notes: Hits[str]
    purposes: Hits[Purpose]
    foreign: Hits[bool]
    #: Verbs whose subject gives (0) or takes (1).
    sides: Hits[int]
    asides: Hits[bool]
    reporting: Hits[bool]


def deal_words(tokens: Tokens, names: Sequence[Span] = ()) -> DealWords:
    """Find the words of deals in a text, outside its names and idioms.

    >>> from energydeals.reading.words.lexicon import tokens_of
    >>> deal_words(tokens_of("They signed a memorandum.")).statuses
    (Hit(start=5, end=11, value=Status.SIGNED),)
    """
    idioms = [hit.span for hit in _idioms().find(tokens)]
    kept = tokens.without((*names, *idioms))
    found = DealWords._make(_tables().find(kept))
    found = _with_actors(kept, found, {start for start, _ in names})
    if _FARMS.isdisjoint(kept.words):
        return found
    return found._replace(
        documents=_without_farms(kept, found.documents),
        verbs=_without_farms(kept, found.verbs),
        cues=_without_farms(kept, found.cues),
    )


def _with_actors(tokens: Tokens, found: DealWords, named: Container[int]) -> DealWords:
    """Leave out the prices of papers; take a venture that acts for a paper of no named kind.

    `named` are the places where names begin: of "the joint venture Halgas" it is the noun.
    """
    ventures = Instrument.JOINT_VENTURE
    papers = [
        hit
        for hit in found.documents
        if not _is_attribute(tokens, hit) and not (hit.value is ventures and hit.end + 1 in named)
    ]
    acting = {hit.start for hit in papers if _is_actor(tokens, hit)}
    return found._replace(
        documents=Hits(hit._replace(value=None) if hit.start in acting else hit for hit in papers),
        cues=Hits(hit for hit in found.cues if hit.start not in acting),
        trades=Hits(hit for hit in found.trades if not _is_attribute(tokens, hit)),
    )


def _is_attribute(tokens: Tokens, hit: Hit[Instrument | None] | Hit[bool]) -> bool:
    """Tell a paper from its price: "PPA prices"."""
    return tokens.behind(hit.end) in words.OF_PAPERS


def _is_actor(tokens: Tokens, hit: Hit[Instrument | None]) -> bool:
    """Tell a venture that wins or gets something from one that is founded."""
    if hit.value is not Instrument.JOINT_VENTURE:
        return False
    first, last = tokens.places(hit.start, hit.end)
    before = tokens.words[max(first - _FOUNDED, 0) : first]
    # "By a joint venture, which X and Y are to create".
    clause = tokens.words[last : last + _CLAUSE]
    founded = "which" in clause[:2] and not words.FOUNDING.isdisjoint(clause)
    if founded or not words.FOUNDING.isdisjoint(before):
        return False
    acts = before[-1:] == ["a"] and not words.BEFORE_ACTORS.isdisjoint(before[-2:])
    return acts or not words.WINNING.isdisjoint(tokens.words[last : last + _SUBJECT])


def _without_farms(tokens: Tokens, hits: Hits[_T]) -> Hits[_T]:
    """Leave out the "farm in" of "a wind farm in Kenya"."""
    places = ((tokens.places(hit.start, hit.start)[0], hit) for hit in hits)
    return Hits(
        hit
        for place, hit in places
        if not (tokens.words[place] in _FARMS and tokens.words[place - 1] in words.FARMS)
    )


@cache
def _idioms() -> Lexicon[bool]:
    return Lexicon(phrases({True: words.IDIOMS}))


@cache
def _tables() -> Lexicons:
    tables: dict[str, Mapping[str, Any]] = {
        "documents": _documents(),
        "trades": phrases({True: words.TRADE_NOUNS}),
        "statuses": phrases(words.STATUS_WORDS),
        "verbs": _verbs(),
        "objects": phrases(words.TRADE_OBJECTS),
        "cues": _cues(),
        "bare": phrases(words.BARE_STATUS),
        "firm": phrases(words.FIRM_STATUS),
        "plain": phrases(words.PLAIN_STATUS),
        "preliminary": phrases({True: words.PRELIMINARY}),
        "modifiers": phrases(words.MODIFIERS),
        "notes": phrases(words.NOTES),
        "purposes": phrases(words.PURPOSES),
        "foreign": phrases({True: words.NO_DEAL_MONEY}),
        "sides": _sides(),
        "asides": phrases({True: roles.ASIDE}),
        "reporting": phrases({True: roles.REPORTING}),
    }
    return Lexicons([tables[name] for name in DealWords._fields])


#: The sides of a deal: one gives (sells, lends, awards), one takes (buys, borrows, wins).
GIVES: Final = 0
TAKES: Final = 1


def _sides() -> dict[str, int]:
    table: dict[str, int] = dict.fromkeys(roles.GIVING, GIVES)
    table.update(dict.fromkeys(roles.TAKING, TAKES))
    return table


def _documents() -> dict[str, Instrument | None]:
    plain = f"{words.GENERIC_DOCUMENTS}|{words.PRELIMINARY_DOCUMENTS}"
    table: dict[str, Instrument | None] = dict.fromkeys(plain.split("|"))
    named = phrases(words.DOCUMENTS)
    table.update(_relatives(named))
    table.update(named)
    return table


def _relatives(named: Mapping[str, Instrument]) -> dict[str, Instrument]:
    """Give the named papers under the other nouns for a paper: "gas supply accords"."""
    kinds: dict[str, set[Instrument]] = {}
    for phrase, instrument in named.items():
        kind, _, noun = phrase.rpartition(" ")
        if kind and noun in words.PAPER_NOUNS and kind not in words.NO_PAPERS:
            kinds.setdefault(kind, set()).add(instrument)
    sure = {kind: found.pop() for kind, found in kinds.items() if len(found) == 1}
    return {f"{kind} {noun}": sure[kind] for kind in sure for noun in words.PAPER_NOUNS}


def _verbs() -> dict[str, Instrument | None]:
    plain = f"{words.PART_VERBS}|{words.PASSING}|{words.TRADE_VERBS}"
    table: dict[str, Instrument | None] = dict.fromkeys(plain.split("|"))
    named = phrases(words.DEAL_VERBS)
    table.update(named)
    return table


def _cues() -> dict[str, Cue]:
    return {
        phrase: (instrument, weight)
        for instrument, weights in words.CUES.items()
        for weight, row in weights.items()
        for phrase in row.split("|")
    }

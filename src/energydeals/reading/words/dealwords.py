"""The words of deals in a text, each table gone through once."""

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from energydeals.deal import Instrument, Purpose, Status
from energydeals.reading.words.lexicon import Hits, Lexicon, Token, Tokens, phrases
from energydeals.vocabulary import en_deals as words
from energydeals.vocabulary import en_roles as roles

__all__ = ["DealWords", "deal_words"]

Span = tuple[int, int]
Cue = tuple[Instrument, int]


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


class _Tables(NamedTuple):
    documents: Lexicon[Instrument | None]
    trades: Lexicon[bool]
    statuses: Lexicon[Status]
    verbs: Lexicon[Instrument | None]
    objects: Lexicon[Instrument]
    cues: Lexicon[Cue]
    bare: Lexicon[Status]
    firm: Lexicon[Status]
    preliminary: Lexicon[bool]
    modifiers: Lexicon[str]
    notes: Lexicon[str]
    purposes: Lexicon[Purpose]
    foreign: Lexicon[bool]
    sides: Lexicon[int]
    asides: Lexicon[bool]
    reporting: Lexicon[bool]


def deal_words(tokens: Tokens, names: Sequence[Span] = ()) -> DealWords:
    """Find the words of deals in a text, outside its names and idioms.

    >>> from energydeals.reading.words.lexicon import tokens_of
    >>> deal_words(tokens_of("They signed a memorandum.")).statuses
    (Hit(start=5, end=11, value=Status.SIGNED),)
    """
    idioms = [hit.span for hit in _idioms().find(tokens)]
    kept = _outside(tokens, sorted((*names, *idioms)))
    tables = _tables()
    return DealWords(
        tables.documents.find(kept),
        tables.trades.find(kept),
        tables.statuses.find(kept),
        tables.verbs.find(kept),
        tables.objects.find(kept),
        tables.cues.find(kept),
        tables.bare.find(kept),
        tables.firm.find(kept),
        tables.preliminary.find(kept),
        tables.modifiers.find(kept),
        tables.notes.find(kept),
        tables.purposes.find(kept),
        tables.foreign.find(kept),
        tables.sides.find(kept),
        tables.asides.find(kept),
        tables.reporting.find(kept),
    )


def _outside(tokens: Tokens, spans: Sequence[Span]) -> Tokens:
    """Leave out the words of some spans, in order."""
    kept: list[Token] = []
    first = 0
    for start, end in spans:
        before, after = tokens.places(start, end)
        kept.extend(tokens[first:before])
        first = max(first, after)
    kept.extend(tokens[first:])
    return Tokens(kept)


@cache
def _idioms() -> Lexicon[bool]:
    return Lexicon(phrases({True: words.IDIOMS}))


@cache
def _tables() -> _Tables:
    return _Tables(
        Lexicon(_documents()),
        Lexicon(phrases({True: words.TRADE_NOUNS})),
        Lexicon(phrases(words.STATUS_WORDS)),
        Lexicon(_verbs()),
        Lexicon(phrases(words.TRADE_OBJECTS)),
        Lexicon(_cues()),
        Lexicon(phrases(words.BARE_STATUS)),
        Lexicon(phrases(words.FIRM_STATUS)),
        Lexicon(phrases({True: words.PRELIMINARY})),
        Lexicon(phrases(words.MODIFIERS)),
        Lexicon(phrases(words.NOTES)),
        Lexicon(phrases(words.PURPOSES)),
        Lexicon(phrases({True: words.NO_DEAL_MONEY})),
        Lexicon(_sides()),
        Lexicon(phrases({True: roles.ASIDE})),
        Lexicon(phrases({True: roles.REPORTING})),
    )


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
    table.update(named)
    return table


def _verbs() -> dict[str, Instrument | None]:
    table: dict[str, Instrument | None] = dict.fromkeys(words.TRADE_VERBS.split("|"))
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

"""The gate before the reader: what tells no deal is not worth reading.

It asks for words of deals, not for money: more than a quarter of announcements name no sum. What
it asks for is generated from the words that the reader goes by, so it lets through what the reader
can read; of them, a verb of trade ("supply", "sold") asks for something traded beside it.
"""

from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from energydeals.vocabulary import en_deals as words

__all__ = ["may_tell_deal"]

#: Letters in lower case, everything else a space: one byte a character.
_LETTERS: Final = bytes(
    ord(chr(byte).lower()) if byte < 128 and chr(byte).isalnum() else 0x20 for byte in range(256)
)
_Phrase = tuple[bytes, ...]


def may_tell_deal(text: str) -> bool:
    """Tell whether a text has words of deals; one without them is not worth reading.

    >>> may_tell_deal("Two banks signed a loan agreement."), may_tell_deal("It will rain.")
    (True, False)
    >>> may_tell_deal("It supplies gas."), may_tell_deal("It supplies details.")
    (True, False)
    """
    found = text.encode("ascii", "replace").translate(_LETTERS).split()
    asked = _asked()
    if not asked.single.isdisjoint(found):
        return True
    if not (asked.trades.isdisjoint(found) or asked.objects.isdisjoint(found)):
        return True
    there = asked.marks.intersection(found)
    line = b" %b " % b" ".join(found) if there else b""
    return any(phrase in line for mark in there for phrase in asked.several[mark])


class _Asked(NamedTuple):
    #: Words that tell by themselves.
    single: frozenset[bytes]
    #: The longest words of phrases of several words, and the phrases, a space on both sides.
    marks: frozenset[bytes]
    several: dict[bytes, list[bytes]]
    #: Verbs of trade, and what is traded.
    trades: frozenset[bytes]
    objects: frozenset[bytes]


@cache
def _asked() -> _Asked:
    tables = (words.DOCUMENTS, words.DEAL_VERBS, words.BARE_STATUS, words.FIRM_STATUS)
    rows = [row for table in tables for row in table.values()]
    telling = _shortest(_phrases(*rows, words.GENERIC_DOCUMENTS, words.PRELIMINARY_DOCUMENTS))
    several: dict[bytes, list[bytes]] = {}
    for phrase in telling:
        if len(phrase) > 1:
            several.setdefault(max(phrase, key=len), []).append(b" %b " % b" ".join(phrase))
    return _Asked(
        frozenset(word for word, *rest in telling if not rest),
        frozenset(several),
        several,
        _words(words.TRADE_VERBS, words.TRADE_NOUNS),
        _words(*words.TRADE_OBJECTS.values()),
    )


def _phrases(*rows: str) -> set[_Phrase]:
    listed = (phrase for row in rows for phrase in row.split("|"))
    return {tuple(phrase.encode().translate(_LETTERS).split()) for phrase in listed}


def _words(*rows: str) -> frozenset[bytes]:
    return frozenset(phrase[0] for phrase in _phrases(*rows) if len(phrase) == 1)


def _shortest(phrases: set[_Phrase]) -> set[_Phrase]:
    """Leave out phrases that hold another: a "loan agreement" is found by its "loan"."""
    return {phrase for phrase in phrases if phrases.isdisjoint(_parts(phrase))}


def _parts(phrase: _Phrase) -> Iterable[_Phrase]:
    size = len(phrase)
    places = ((start, end) for start in range(size) for end in range(start + 1, size + 1))
    return (phrase[start:end] for start, end in places if end - start < size)

"""The corpus of English money phrases, typed."""

import tomllib
from pathlib import Path
from typing import Final

from attrs import frozen
from cattrs import Converter

__all__ = ["CORPUS", "Corpus", "Mention", "NotMoney", "Phrase", "Refused", "Sentence", "Written"]


@frozen
class Phrase:
    """One value and spellings that mean it."""

    form: str
    money: str
    spellings: tuple[str, ...]
    region: str | None = None
    parse_only: bool = False
    near_miss: bool = False
    gap: str | None = None


@frozen
class Mention:
    """A sum as a text names it."""

    text: str
    money: str
    per: str | None = None
    equivalents: "tuple[Mention, ...]" = ()


@frozen
class Sentence:
    """Running text and its sums in order."""

    form: str
    text: str
    mentions: tuple[Mention, ...]
    near_miss: bool = False
    gap: str | None = None


@frozen
class NotMoney:
    """Text in which no sum is named."""

    form: str
    text: str
    why: str
    gap: str | None = None


@frozen
class Refused:
    """Text that is not exactly one phrase."""

    text: str
    message: str
    gap: str | None = None


@frozen
class Written:
    """A value and how it is written."""

    money: str
    text: str
    region: str | None = None


@frozen
class Corpus:
    """All entries."""

    phrase: tuple[Phrase, ...]
    sentence: tuple[Sentence, ...]
    not_money: tuple[NotMoney, ...]
    error: tuple[Refused, ...]
    written: tuple[Written, ...]


def _load() -> Corpus:
    path = Path(__file__).parent / "corpus" / "en_money.toml"
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    return Converter(forbid_extra_keys=True).structure(found, Corpus)


CORPUS: Final = _load()

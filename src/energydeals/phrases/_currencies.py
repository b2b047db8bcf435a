"""Which currency a sign, a code or a word means, and what decided it."""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from attrs import define, field

from energydeals._codes import Code
from energydeals._iso4217 import ALPHA_3
from energydeals.phrases._fold import as_pattern, shape_of
from energydeals.vocabulary.cldr_regions import REGIONS
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["MUCH", "Currencies", "Meaning", "Resolution", "combined", "narrow"]


#: Two kinds of doubt: see `Meaning`.
SOME: Final = 1
MUCH: Final = 2


class Resolution(Code):
    """What decided which currency an ambiguous sign or word means."""

    #: Words beside it: "5 million Canadian dollars".
    WORDS = "words"
    #: A sum before it: "crowns", where "Norwegian crowns" were named.
    TEXT = "text"
    #: The region that the caller gave.
    REGION = "region"
    #: The documented default: the US dollar for "$".
    DEFAULT = "default"


class Meaning(NamedTuple):
    """What a sign or a word for money means."""

    #: What it can mean; the first one is meant.
    codes: tuple[str, ...]
    resolution: Resolution | None = None
    #: The power of ten in the word itself: -2 for cents, 6 for "MUSD".
    exponent: int = 0
    #: Whether it is something else as well, so that the number must show that it is money.
    weak: bool = False
    #: Whether it means money only with an adjective ("Brazilian reals").
    partial: bool = False
    #: How much a small number needs to be money, since it may be part of a name: nothing,
    #: words that can lead to a price, or such as leave no doubt.
    doubt: int = 0
    #: Whether a country that is named as the owner of the sum decides ("Jordan's dinars").
    local: bool = False


_Adjectives = dict[bytes, tuple[str, ...]]
_Phrases = dict[tuple[bytes, bytes], Meaning | None]


@define(slots=True)
class Currencies:
    """The signs and words of a language, as they are meant in a region."""

    vocabulary: MoneyVocabulary
    region: str | None
    #: Whether codes that are words as well mean their currency all the same.
    lenient: bool = False
    #: Signs and codes in their own case, folded.
    signs: dict[bytes, Meaning] = field(init=False, factory=dict[bytes, Meaning])
    #: Words in small letters, folded.
    words: dict[bytes, Meaning] = field(init=False, factory=dict[bytes, Meaning])
    #: Adjectives in small letters, folded, and what they can mean.
    adjectives: _Adjectives = field(init=False, factory=dict[bytes, tuple[str, ...]])
    _phrases: _Phrases = field(init=False, factory=dict[tuple[bytes, bytes], Meaning | None])

    def __attrs_post_init__(self) -> None:
        self._add_signs()
        self._add_words()

    def _add_signs(self) -> None:
        words = self.vocabulary
        weak = frozenset(() if self.lenient else (*words.weak_signs, *words.weak_codes))
        never = () if self.lenient else words.never_codes
        for code in sorted(ALPHA_3.difference(never)):
            doubt = 0 if self.lenient else SOME
            self.signs[shape_of(code)] = Meaning((code,), weak=code in weak, doubt=doubt)
            for letters, exponent in words.code_scales.items():
                if code in words.scaled_codes:
                    self.signs[shape_of(letters + code)] = Meaning((code,), exponent=exponent)
        for sign, codes in {**_single(words.cldr_signs), **words.signs}.items():
            self.signs[shape_of(sign)] = self._meant(sign, codes)._replace(weak=sign in weak)
        for sign, codes in words.hundredth_signs.items():
            self.signs[shape_of(sign)] = self._meant(sign, codes)._replace(exponent=-2)

    def _add_words(self) -> None:
        words = self.vocabulary
        for word, codes in words.words.items():
            meaning = self._meant(word, codes)
            weak, partial = word in words.weak_words, word in words.adjective_words
            self.words[as_pattern(word)] = meaning._replace(weak=weak, partial=partial)
        for word, codes in words.hundredths.items():
            self.words[as_pattern(word)] = self._meant(word, codes)._replace(exponent=-2)
        for phrase, code in words.cldr_names.items():
            self._add_name(phrase, code)
        for adjective, codes in words.adjectives.items():
            self.adjectives[as_pattern(adjective)] = codes

    def _add_name(self, phrase: str, code: str) -> None:
        adjective, _, noun = phrase.rpartition(" ")
        if not adjective:
            return
        known = self.words.setdefault(as_pattern(noun), Meaning((code,), partial=True))
        self.adjectives.setdefault(as_pattern(adjective), (code,))
        resolution = Resolution.WORDS if len(known.codes) > 1 else None
        named = Meaning((code,), resolution, known.exponent, weak=known.weak)
        self._phrases[as_pattern(adjective), as_pattern(noun)] = named

    def _meant(self, word: str, codes: tuple[str, ...]) -> Meaning:
        """Give what a sign or a word means in the region."""
        words, resolution, local = self.vocabulary, None, False
        if len(codes) > 1:
            resolution, local = Resolution.DEFAULT, word not in words.abroad
        for code in REGIONS[self.region].split() if self.region and resolution else ():
            if code in codes:
                codes, resolution = _first(code, codes), Resolution.REGION
                break
        doubt = SOME if word in words.weak_words or word in words.doubtful_words else 0
        doubt = MUCH if word in words.glued_words else doubt
        return Meaning(codes, resolution, doubt=0 if self.lenient else doubt, local=local)

    def sign(self, sign: bytes) -> Meaning | None:
        """Give what a sign or code means, or None where it is none in this case of letters."""
        meaning = self.signs.get(sign)
        if meaning is None and b"  " in sign:
            return self.signs.get(b" ".join(sign.split()))
        return meaning

    def phrase(self, adjective: bytes, word: bytes) -> Meaning | None:
        """Give what a word means behind an adjective, or None where they do not agree."""
        key = (adjective, word)
        if key not in self._phrases:
            self._phrases[key] = self._agreed(*key)
        return self._phrases[key]

    def _agreed(self, adjective: bytes, word: bytes) -> Meaning | None:
        meaning, codes = self.words.get(word), self.adjectives[adjective]
        if meaning is None:
            return None
        narrowed = narrow(meaning, codes)
        if narrowed is None and not meaning.partial and len(meaning.codes) == 1:
            return meaning
        return narrowed


def narrow(meaning: Meaning, codes: Iterable[str]) -> Meaning | None:
    """Give a meaning as words beside it narrow it, or None where they do not agree."""
    for code in codes:
        if code in meaning.codes:
            resolution = Resolution.WORDS if len(meaning.codes) > 1 else meaning.resolution
            return Meaning((code,), resolution, meaning.exponent, meaning.weak)
    return None


def combined(sign: Meaning | None, behind: Meaning | None) -> Meaning | None:
    """Give what a sign before a number and words behind it mean, or None if they disagree."""
    if sign is None or behind is None or sign == behind:
        return behind
    if len(behind.codes) == 1:
        return narrow(sign, behind.codes)
    if sign.codes[0] in behind.codes:
        return sign
    return narrow(behind, sign.codes)


def _single(table: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    return {sign: (code,) for sign, code in table.items()}


def _first(code: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    return (code, *(other for other in codes if other != code))

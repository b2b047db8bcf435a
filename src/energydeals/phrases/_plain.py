"""Most sums, read in one match: a sign or a word, a common number, and nothing rare around them.

Whatever this module does not know, it leaves to the readers of the whole grammar; what it reads,
they would read in the same way.
"""

import re
from decimal import Decimal
from typing import Final

from attrs import define, field

from energydeals.bounds import Qualifier
from energydeals.phrases._claims import stated_one
from energydeals.phrases._currencies import Currencies, Meaning
from energydeals.phrases._firsts import FirstWords
from energydeals.phrases._fold import Folded, as_pattern, plain_digits
from energydeals.phrases._found import Found
from energydeals.phrases._numbers import COMMON
from energydeals.phrases._prices import Prices
from energydeals.phrases._qualifiers import Qualifiers
from energydeals.phrases._trie import any_of, any_pattern
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["PlainReader"]

_JOINS: Final = (b" ", b"-", b"", b"\n")
_JOIN: Final = rb"[ \n-]?+"
#: No stray space before decimals, no letter that touches a number.
_ENDS: Final = rb"(?! ?\. ?0)"
_NEXT: Final = rb"[ \n-]{0,3}+([a-z]++|[^a-z]|\Z)"
_LAST: Final = re.compile(rb"[ \n]{0,2}+([a-z]++|[^a-z])")
_SPACE: Final = 0x20
#: Between a number read and the next sum: no word can qualify what stands behind it.
_BEHIND_NUMBER: Final = (b"0 ", b"0-")
#: No word that qualifies a sum, and no number, is longer.
_NEAR: Final = 24

_UNQUALIFIED: Final[tuple[Qualifier, ...]] = ()
#: Start and end, number and scale as written, what the currency means, the word behind.
_Parts = tuple[int, int, str, bytes | None, Meaning, bytes | None]


@define(slots=True)
class PlainReader:
    """Reads the plain sums of one language."""

    words: MoneyVocabulary
    currencies: Currencies
    qualifiers: Qualifiers
    prices: Prices
    #: The words and marks behind an amount that more of its phrase can begin with.
    goes_on: FirstWords
    _signed: re.Pattern[bytes] = field(init=False)
    #: Behind a sum "to" or a hyphen and another sum.
    _joined: re.Pattern[bytes] = field(init=False)
    _named: re.Pattern[bytes] = field(init=False)
    #: Signs with the space behind them, names, and scales with what joins them to a number.
    _signs: dict[bytes, Meaning] = field(init=False)
    _names: dict[bytes, Meaning] = field(init=False)
    _scales: dict[bytes | None, int] = field(init=False)
    #: The last words of qualifiers.
    _lasts: frozenset[bytes] = field(init=False)
    #: What stands before a sum that is not plain: a minus; before one without a sign, a link.
    _minus: frozenset[bytes] = field(init=False)
    _links: frozenset[bytes] = field(init=False)
    #: What stands behind it.
    _rare_next: frozenset[bytes] = field(init=False)
    #: What a sum is for each of begins with these.
    _per_next: frozenset[bytes] = field(init=False)
    #: What makes a country before the sum its owner.
    _owned: tuple[bytes, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        words, currencies = self.words, self.currencies
        powers = {as_pattern(word): power for word, power in words.scales.items()}
        self._scales = {join + word: power for word, power in powers.items() for join in _JOINS}
        self._scales[None] = 0
        plain = {s: it for s, it in currencies.signs.items() if not it.weak}
        self._signs = {s + gap: it for s, it in plain.items() for gap in (b"", b" ", b"\n")}
        weights = set(map(as_pattern, words.weights))
        self._names = {
            word: it
            for word, it in currencies.words.items()
            if word.isalpha() and not (it.weak or it.partial or it.doubt) and word not in weights
        }
        self._add_patterns()
        self._add_words_around()

    def _add_patterns(self) -> None:
        words = self.words
        scale = _JOIN + any_of(word for word in words.scales if len(word) > 1)
        letter = any_of(word for word in words.scales if len(word) == 1)
        scaled = b"(" + scale + b"|" + letter + b")(?![a-z0])"
        number = b"(" + COMMON + b")"
        follows = _ENDS + b"(?:" + self._next_sum() + b"|" + _NEXT + b")"
        self._signed = re.compile(number + b"(?:" + scaled + b"|(?![a-z]))" + follows)
        link = b"(?:-| " + any_of(word for word in words.range_to if " " not in word) + b" )"
        self._joined = re.compile(link + b"(" + self._mark() + b")" + self._signed.pattern)
        name = _JOIN + b"(" + any_pattern(self._names) + b")(?![a-z0])"
        self._named = re.compile(number + scaled + name + follows)

    def _add_words_around(self) -> None:
        words, currencies = self.words, self.currencies
        self._lasts = frozenset(word[::-1] for word in self.qualifiers.lasts)
        minus = {as_pattern(word) for word in (*words.minus, "-", "~", "−", "/")}
        links = {as_pattern(word.split()[-1]) for word in (*words.range_to, *words.between_and)}
        self._minus, self._links = frozenset(minus), frozenset(minus | links)
        more = {sign.lower() for sign in currencies.signs} | {*map(as_pattern, words.scales)}
        more |= {*currencies.words, *currencies.adjectives, b"("}
        self._per_next = self.prices.firsts.known
        rare = self.goes_on.known | FirstWords(b"", more).known
        # A point goes on only where a digit stands behind it.
        self._rare_next = rare - self._per_next - {b"."}
        gaps = (b" ", b"\n")
        self._owned = tuple(as_pattern(own) + gap for own in words.possessive for gap in gaps)

    def _next_sum(self) -> bytes:
        """Behind a sum the next one or its sign, which nothing but a bracket joins to it.

        A word that touches a digit is no word of the grammar but a code, or none at all.
        """
        return rb"[ \n]{1,2}+(?:0|[a-z]++(?=0)|\(?" + self._mark() + rb"(?=0))"

    def _mark(self) -> bytes:
        marks = sorted({sign for sign in self._signs if len(sign) == 1 and not sign.isalnum()})
        return b"[" + b"".join(map(re.escape, marks)) + b"]"

    def signed(self, text: Folded, start: int, number: int, floor: int) -> Found | None:
        """Read a sum that begins with a sign."""
        match = self._signed.match(text.lower, number)
        meaning = self._signs.get(text.shape[start:number])
        if match is None or meaning is None:
            return None
        digits, scale, following = match.groups()
        end = number + len(digits)
        written = text.text[number:end]
        if scale is not None:
            end += len(scale)
        if following in self._rare_next:
            if not self._falls(text, (start, number, end), written, scale):
                return None
            following = None
        parts = (start, end, written, scale, meaning, following)
        return self._made(text, floor, self._minus, parts)

    def _falls(
        self, text: Folded, low: tuple[int, int, int], written: str, scale: bytes | None
    ) -> bool:
        """Tell whether another sum with this sign and scale is joined and no greater: no range."""
        start, number, end = low
        high = self._joined.match(text.lower, end)
        if high is None or high[1] != text.lower[start:number] or high[3] != scale:
            return False
        if high[4] in self._scales:
            return False
        other = text.text[slice(*high.span(2))]
        return other == written or _value(other) <= _value(written)

    def named(self, text: Folded, place: int, floor: int) -> Found | None:
        """Read a sum that ends with the name of its currency; its number ends at a place."""
        lower = text.lower
        start = 1 + lower.rfind(b" ", max(0, place - _NEAR), place)
        match = self._named.match(lower, start)
        if match is None or match.end(1) != place + 1:
            return None
        _, scale, name, following = match.groups()
        if following in self._rare_next or (start > 1 and lower[start - 2] in b" 0."):
            return None
        written, meaning = text.text[start : place + 1], self._names[name]
        parts = (start, match.end(3), written, scale, meaning, following)
        return self._made(text, floor, self._links, parts)

    def _made(
        self, text: Folded, floor: int, rare: frozenset[bytes], parts: _Parts
    ) -> Found | None:
        """Make what was found of its parts, unless something rare stands around it."""
        start, end, written, scale, meaning, following = parts
        kinds = _UNQUALIFIED
        touches = start - floor == 1 and text.lower[floor - 1 : start] in _BEHIND_NUMBER
        if not touches:
            word = self._word_before(text, start) if start else b""
            if word in rare:
                return None
            if word in self._lasts:
                start, kinds, opens, _ = self.qualifiers.read_before(text, start, floor)
                if opens:
                    return None
        per, after = None, end
        if following in self._per_next:
            per, after = self.prices.read(text, end)
            if per is None:
                return None
        if meaning.local and text.lower.endswith(self._owned, 0, start):
            return None
        exponent = meaning.exponent + self._scales[scale]
        ends, money, decimals = stated_one(written, exponent, kinds, meaning.codes[0])
        return Found(start, end, ends, money, meaning, decimals, per, after)

    def _word_before(self, text: Folded, place: int) -> bytes:
        """Give the word or the mark before a place; a hyphen behind a number is no minus."""
        lower, near = text.lower, max(0, place - _NEAR)
        space = lower.rfind(b" ", near, place - 1)
        word = lower[(near if space < 0 else space + 1) : place - 1]
        if word.isalpha() and lower[place - 1] == _SPACE:
            return word
        if lower[place - 2 : place] == b"0-":
            return b"0"
        last = _LAST.match(text.back, text.size - place)
        return b"" if last is None else last[1][::-1]


def _value(written: str) -> Decimal:
    return Decimal(plain_digits(written).replace(",", ""))

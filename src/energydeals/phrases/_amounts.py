"""One number in digits with its currency, read forwards from where it begins."""

from typing import Final, NamedTuple

from attrs import define, field

from energydeals.phrases._currencies import Currencies, Meaning, combined, narrow
from energydeals.phrases._firsts import FirstWords
from energydeals.phrases._fold import Folded, as_pattern, normal, plain_digits
from energydeals.phrases._lookalikes import Lookalikes
from energydeals.phrases._numbers import Numeral, digits_of
from energydeals.phrases._patterns import Patterns

__all__ = ["Amount", "AmountReader"]

_HYPHEN: Final = 0x2D
_MINUS: Final = as_pattern("−")[0]
#: What stands before a hyphen that is a minus.
_OPEN: Final = b" \n([\"'"
#: Single letters that scale a number which they do not touch: "$5 m", but never "$5 t".
_LOOSE: Final = (b"m", b"b", b"k")


class Amount(NamedTuple):
    """A number, its scale, and the currency that stands beside it."""

    start: int
    end: int
    #: The number with its scale and the power of ten in the currency word.
    numeral: Numeral
    #: None for a number without a currency of its own.
    meaning: Meaning | None
    scaled: bool
    #: Whether the number has marks for thousands.
    grouped: bool = False
    #: Whether a plus stands behind it.
    plus: bool = False
    #: Whether a sign stands before it.
    signed: bool = False
    #: Whether the words name a size and no number: "tens of millions".
    vague: bool = False
    #: The end that such words have, 1000 for "hundreds"; "millions" have none.
    below: Numeral | None = None


@define(slots=True)
class AmountReader:
    """Reads amounts of one language."""

    patterns: Patterns
    currencies: Currencies
    lookalikes: Lookalikes
    #: The words that a currency behind a number can begin with.
    firsts: FirstWords = field(init=False)
    _scales: dict[bytes, int] = field(init=False, factory=dict[bytes, int])
    _minus_ends: frozenset[int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        words, currencies = self.patterns.words, self.currencies
        signs = (sign.lower() for sign in currencies.signs)
        self.firsts = FirstWords(b"", {*signs, *currencies.words, *currencies.adjectives, b"("})
        for word, power in words.scales.items():
            self._scales[as_pattern(word)] = power
        self._minus_ends = frozenset(as_pattern(word)[-1] for word in words.minus)

    def behind_sign(self, text: Folded, start: int, number: int) -> Amount | None:
        """Read the amount that begins with a sign, or give None where that is no sign."""
        between = text.shape[start:number]
        sign = between.rstrip(b" -\n")
        meaning = self.currencies.sign(sign)
        hyphen = between[-1] == _HYPHEN
        if meaning is None or (hyphen and sign[-1:].isalpha() and between[-2:-1] not in b" \n"):
            return None
        if text.shape[start - 1 : start] == b"/" and text.shape[start - 4 : start - 1].isupper():
            return None
        amount = self.read(text, number, meaning, start)
        if amount is None or (meaning.weak and not _shows_money(amount, between)):
            return None
        minus = self._minus(text, start)
        if not minus and not hyphen:
            return amount
        return amount._replace(start=start - minus, numeral=amount.numeral.negated())

    def without_sign(self, text: Folded, number: int) -> Amount | None:
        """Read the amount that begins with a number; it may have no currency."""
        amount = self.read(text, number)
        if amount is None or amount.meaning is None:
            return amount
        scaled, grouped = amount.scaled, amount.grouped
        if self.lookalikes.has(text, number, amount.end, scaled=scaled, grouped=grouped):
            return None
        minus = self._minus(text, number)
        if not minus:
            return amount
        return amount._replace(start=number - minus, numeral=amount.numeral.negated())

    def _minus(self, text: Folded, place: int) -> int:
        """Give the length of what makes a sum negative before it, 0 where nothing does."""
        before = text.shape[place - 1] if place else 0
        if before == _MINUS:
            return 1
        if before == _HYPHEN:
            return int(place == 1 or text.shape[place - 2] in _OPEN)
        if place < 2 or text.lower[place - 2] not in self._minus_ends:
            return 0
        match = self.patterns.minus_back.match(text.back, text.size - place)
        return 0 if match is None else match.end() - match.start()

    def read(
        self, text: Folded, number: int, sign: Meaning | None = None, start: int | None = None
    ) -> Amount | None:
        """Read a number and what stands behind it; a sign before it was read from the start."""
        match = self.patterns.amount.match(text.lower, number)
        if match is None:
            return None
        common, other, plus, scale = match.groups()
        end = match.end(2 if common is None else 1)
        written = text.text[number:end]
        digits = digits_of(written, other) if common is None else plain_digits(written)
        if "\n" in written or "\t" in written:
            return None
        power = 0
        if scale is not None and (power := self._power(scale, loose=sign is not None)):
            end = match.end(4)
        meaning, end = self._behind(text, sign, end)
        if text.lower[end : end + 1].isalnum() and written[-1].isdigit() and not power:
            return None
        if meaning is not None and meaning.weak and not power and written.isdecimal():
            return None
        shift = power + (0 if meaning is None else meaning.exponent)
        numeral = Numeral(digits.replace(",", ""), shift)
        grouped = "," in written or common is None
        start = number if start is None else start
        signed = sign is not None
        return Amount(start, end, numeral, meaning, power > 0, grouped, plus is not None, signed)

    def _behind(self, text: Folded, sign: Meaning | None, end: int) -> tuple[Meaning | None, int]:
        """Give the meaning of a sign and of the words behind a number, and where they end."""
        if not self.firsts.match(text.lower, end):
            return sign, end
        match = self.patterns.currency_behind.match(text.lower, end)
        if match is None:
            return sign, end
        adjective, word, lone = match.groups()
        if word is not None:
            both = combined(sign, self.currency(text, adjective, match.span(2), sign))
            return (sign, end) if both is None else (both, match.end(2))
        narrowed = sign and narrow(sign, self.currencies.adjectives[normal(lone)])
        bracket = text.lower[match.end(3) : match.end(3) + 1] == b")" and b"(" in match[0]
        return (narrowed, match.end(3) + bracket) if narrowed else (sign, end)

    def currency(
        self,
        text: Folded,
        adjective: bytes | None,
        span: tuple[int, int],
        sign: Meaning | None = None,
    ) -> Meaning | None:
        """Give what a currency word, code or sign behind a number means."""
        word = normal(text.lower[slice(*span)])
        if adjective is not None:
            return self.currencies.phrase(normal(adjective), word)
        meaning = self.currencies.words.get(word)
        if meaning is not None and (sign is not None or not meaning.partial):
            return meaning
        return self.currencies.sign(text.shape[slice(*span)])

    def _power(self, scale: bytes, *, loose: bool) -> int:
        """Give the power of ten of scale words such as "lakh crore", or 0 for none."""
        power = self._scales.get(scale)
        if power is not None:
            return power
        words = scale.replace(b"-", b" ").split()
        if len(words[0]) == 1 and not (loose and words[0] in _LOOSE):
            return 0
        power = sum([self._scales[word] for word in words])
        if len(words[0]) > 1:
            self._scales[scale] = power
        return power


def _shows_money(amount: Amount, sign: bytes) -> bool:
    """Tell whether a number makes money of a sign that is a word as well: "R 1,400" is none."""
    code = len(sign.strip()) == 3 and sign.strip().isupper()
    return amount.scaled or code or not sign[-1:].isspace()

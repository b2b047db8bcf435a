"""One number with its currency, read forwards from where it begins."""

import re
from typing import Final, NamedTuple

from attrs import define, field

from energydeals.phrases._currencies import Currencies, Meaning, combined, narrow
from energydeals.phrases._fold import Folded, as_pattern, plain_digits
from energydeals.phrases._numbers import Numeral, digits_of
from energydeals.phrases._patterns import Patterns

__all__ = ["Amount", "AmountReader"]

_MINUS: Final = as_pattern("−")
#: What stands before a hyphen that is a minus.
_OPEN: Final = b" ([\"'"
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
    _scales: dict[bytes, int] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        for word, power in self.patterns.words.scales.items():
            self._scales[as_pattern(word)] = power

    def behind_sign(self, text: Folded, start: int, number: int) -> Amount | None:
        """Read the amount that begins with a sign, or give None where that is no sign."""
        shape = text.shape
        sign = shape[start:number]
        hyphen = sign.endswith(b"-")
        sign = sign.rstrip(b" -")
        meaning = self.currencies.sign(sign)
        if meaning is None or (hyphen and sign[-1:].isalpha()):
            return None
        if shape[start - 1 : start].isupper() if start else False:
            return None
        amount = self.read(text, number, meaning)
        if amount is None:
            return None
        minus = self._is_minus(text, start - 1)
        numeral = amount.numeral.negated() if minus or hyphen else amount.numeral
        return amount._replace(start=start - minus, numeral=numeral, signed=True)

    def _is_minus(self, text: Folded, place: int) -> bool:
        """Tell whether the character before a sum makes it negative."""
        if place < 0:
            return False
        if text.shape[place] == _MINUS[0]:
            return True
        return text.shape[place] == 0x2D and (place == 0 or text.shape[place - 1] in _OPEN)

    def without_sign(self, text: Folded, number: int) -> Amount | None:
        """Read the amount that begins with a number; it may have no currency."""
        amount = self.read(text, number, None)
        if amount is None or amount.meaning is None or not self._is_minus(text, number - 1):
            return amount
        return amount._replace(start=number - 1, numeral=amount.numeral.negated())

    def read(self, text: Folded, number: int, sign: Meaning | None) -> Amount | None:
        """Read a number and what stands behind it: a scale and a currency, or none."""
        match = self.patterns.amount.match(text.lower, number)
        if match is None:
            return None
        common, other, scale, _, _, _ = match.groups()
        end = match.end(2 if common is None else 1)
        written = text.text[number:end]
        digits = digits_of(written, other) if common is None else plain_digits(written)
        power = 0
        if scale is not None and (power := self._power(scale, loose=sign is not None)):
            end = match.end(3)
        meaning = sign
        if scale is None or power:
            meaning, end = self._currency(text, match, sign, end)
        if meaning is not None and meaning.weak and not power and not _is_grouped(written):
            return None
        shift = power + (0 if meaning is None else meaning.exponent)
        numeral = Numeral(digits.replace(",", ""), shift)
        return Amount(number, end, numeral, meaning, power > 0, "," in written)

    def _currency(
        self, text: Folded, match: "re.Match[bytes]", sign: Meaning | None, end: int
    ) -> tuple[Meaning | None, int]:
        """Give the meaning of a sign and of the words behind the number, and where they end."""
        _, _, _, adjective, word, lone = match.groups()
        if lone is not None:
            narrowed = sign and narrow(sign, self.currencies.adjectives[normal(lone)])
            return (narrowed, match.end(6)) if narrowed else (sign, end)
        if word is None:
            return sign, end
        behind = self.currency(text, adjective, match.span(5))
        both = combined(sign, behind)
        return (sign, end) if both is None else (both, match.end(5))

    def currency(
        self, text: Folded, adjective: bytes | None, span: tuple[int, int]
    ) -> Meaning | None:
        """Give what a currency word, code or sign behind a number means."""
        word = normal(text.lower[slice(*span)])
        if adjective is not None:
            return self.currencies.phrase(normal(adjective), word)
        meaning = self.currencies.words.get(word)
        if meaning is not None and not meaning.partial:
            return meaning
        return self.currencies.sign(text.shape[slice(*span)])

    def _power(self, scale: bytes, *, loose: bool) -> int:
        """Give the power of ten of scale words such as "lakh crore", or 0 for none."""
        power = self._scales.get(scale)
        if power is None:
            words = scale.replace(b"-", b" ").split()
            power = sum(self._scales[word] for word in words)
            if len(words[0]) > 1:
                self._scales[scale] = power
            elif scale[0] in b" -" and not (loose and words[0] in _LOOSE):
                return 0
        return power


def normal(words: bytes) -> bytes:
    """Give words with one space between them, as the tables have them."""
    return words if b"  " not in words and b"-" not in words else b" ".join(
        words.replace(b"-", b" ").split()
    )


def _is_grouped(written: str) -> bool:
    """Tell whether a number shows by its marks that it is no label: "1,200", "2.50"."""
    return not written.isdecimal()

"""Numbers in words: "two and a half billion", "three hundred million", "tens of millions"."""

from typing import Final, NamedTuple

from attrs import define, field

from energydeals.phrases._numbers import Numeral
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["NumberWords", "Spoken"]

_HUNDRED: Final = 2


class Spoken(NamedTuple):
    """What number words say."""

    numeral: Numeral
    #: Whether a scale word is in them.
    scaled: bool
    #: Whether they name a size and no number: "tens of millions".
    vague: bool = False
    #: The end of such a size, where it has one.
    below: Numeral | None = None


@define(slots=True)
class NumberWords:
    """Reads the number words of one language."""

    words: MoneyVocabulary
    _multiples: dict[str, int] = field(init=False, factory=dict[str, int])

    def __attrs_post_init__(self) -> None:
        for multiple in self.words.multiples:
            for scale, power in self.words.scales.items():
                self._multiples[multiple + scale] = self._multiples[f"{multiple} {scale}"] = power

    def read(self, tokens: list[str]) -> Spoken | None:
        """Read words that are one number from the first to the last, or give None."""
        scales = self.words.scales.keys() - self.words.vague.keys()
        small = (*self.words.number_of, *self.words.number_and)
        if (
            not tokens
            or tokens[0] in small
            or scales.issuperset(tokens)
            or tokens[-1] in self.words.articles
        ):
            return None
        return self._vague(tokens) or self._fraction(tokens) or self._cardinal(tokens)

    def _vague(self, tokens: list[str]) -> Spoken | None:
        """Vague = plural ("of" plural)* | article? several "of"? scale+ | "multi" scale."""
        words = self.words
        power = self._multiples.get(" ".join(tokens))
        if power is not None:
            return Spoken(Numeral("2", power), scaled=True, vague=True)
        at = int(len(tokens) > 1 and tokens[0] in words.articles and tokens[1] in words.several)
        several = tokens[at] in words.several
        sizes = [word for word in tokens[at + several :] if word not in words.number_of]
        if not sizes or not (several or sizes[0] in words.vague):
            return None
        powers = [self._power(word) for word in sizes]
        if 0 in powers:
            return None
        ends_at = None if several else {1: 2, _HUNDRED: 3}.get(powers[0])
        below = None if ends_at is None else Numeral("1", sum(powers) - powers[0] + ends_at)
        return Spoken(Numeral("2", sum(powers)), scaled=True, vague=True, below=below)

    def _power(self, word: str) -> int:
        return self.words.vague.get(word, self.words.scales.get(word, 0))

    def _fraction(self, tokens: list[str]) -> Spoken | None:
        """Fraction = (cardinal "and"?)? part scale | cardinal? scale "and" part."""
        words = self.words
        place = next((at for at, word in enumerate(tokens) if word in words.fractions), None)
        if place is None:
            return None
        part = words.fractions[tokens[place]]
        small = {*words.articles, *words.number_of}
        before = [word for word in tokens[:place] if word not in words.articles]
        after = [word for word in tokens[place + 1 :] if word not in small]
        if not after and len(before) > 1 and before[-2] in words.scales:
            before, after = [*(before[:-2] or ["one"]), before[-1]], [before[-2]]
        power = sum(words.scales.get(word, 0) for word in after)
        if not power or not all(word in words.scales for word in after):
            return None
        joined = bool(before) and before[-1] in words.number_and
        count = self._cardinal(before[:-1] if joined else before) if before else None
        if before and (count is None or count.numeral.exponent):
            return None
        hundredths = part * int(count.numeral.digits) if count and not joined else part
        whole = int(count.numeral.digits) if count and joined else 0
        return Spoken(Numeral(_of_hundredths(100 * whole + hundredths), power), scaled=True)

    def _cardinal(self, tokens: list[str]) -> Spoken | None:
        """Cardinal = (below-1000 scale*)+, each scale below the one before."""
        total, last = 0, 99
        part: int | None = None
        for word in tokens:
            power = self.words.scales.get(word, 0)
            if power > _HUNDRED:
                if part is None and total:
                    total *= 10**power
                    continue
                if power >= last:
                    return None
                total, part, last = total + (part or 1) * 10**power, None, power
            elif word not in self.words.number_and:
                part = self._with(part, word)
                if part is None:
                    return None
        if part is None and not total:
            return None
        return Spoken(_of_int(total + (part or 0)), scaled=total > 0)

    def _with(self, part: int | None, word: str) -> int | None:
        """Add a word below a thousand to those before it, or give None where it cannot follow."""
        words = self.words
        if self.words.scales.get(word) == _HUNDRED:
            return 100 * (1 if part is None else part) if (part or 0) < 100 else None
        if word in words.articles:
            return 1 if part is None else None
        if word in words.dozens:
            return 12 * (1 if part is None else part)
        value = words.cardinals.get(word)
        if value is None or part is None:
            return value
        room = 10 if value < 10 and part % 100 >= 20 else 100
        return part + value if part % room == 0 and value < room else None


def _of_int(value: int) -> Numeral:
    """Give a number with its zeros as a power of ten, so that its last written place is kept."""
    digits = str(value)
    kept = digits.rstrip("0") or "0"
    return Numeral(kept, len(digits) - len(kept))


def _of_hundredths(value: int) -> str:
    whole, rest = divmod(value, 100)
    return f"{whole}.{rest:02}".rstrip("0").rstrip(".")

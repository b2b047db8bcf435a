"""Two ends of one sum: "between $2 and $3 billion", "from A to B", "$30-40,000"."""

from decimal import Decimal
from typing import Final, NamedTuple

from attrs import define, field

from energydeals.bounds import Qualifier
from energydeals.phrases._amounts import Amount, AmountReader
from energydeals.phrases._currencies import combined
from energydeals.phrases._fold import Folded, as_pattern
from energydeals.phrases._qualifiers import Before, Qualifiers

__all__ = ["Phrase", "Ranges"]

#: How far before "from A to B" a verb makes two sums of it.
_CLAUSE: Final = 80
_THOUSAND: Final = 3


class Phrase(NamedTuple):
    """One or two amounts and the words before them."""

    start: int
    end: int
    low: Amount
    high: Amount | None = None
    #: What qualifies both amounts, or the low one alone where a range was opened before it.
    qualifier: Qualifier | None = None
    opened: bool = False
    #: What qualifies the high amount alone.
    high_qualifier: Qualifier | None = None


@define(slots=True)
class Ranges:
    """Puts amounts of one language together."""

    amounts: AmountReader
    qualifiers: Qualifiers
    _changes: frozenset[bytes] = field(init=False)
    _steps: frozenset[bytes] = field(init=False)
    _only_between: frozenset[bytes] = field(init=False)
    _high_words: dict[bytes, Qualifier] = field(init=False)

    def __attrs_post_init__(self) -> None:
        words = self.amounts.patterns.words
        self._changes = frozenset(map(as_pattern, words.changes))
        self._steps = frozenset(map(as_pattern, words.steps))
        alone = set(words.between_and) - set(words.range_to)
        self._only_between = frozenset(map(as_pattern, alone))
        self._high_words = {
            as_pattern(word): qualifier for qualifier, row in words.before.items() for word in row
        }

    def phrase(self, text: Folded, amount: Amount, floor: int) -> Phrase:
        """Give the phrase that begins with an amount, or with a bare number before it."""
        if not amount.signed and (both := self._bare_low(text, amount, floor)):
            return both
        return self._from_low(text, amount, floor)

    def _from_low(self, text: Folded, low: Amount, floor: int) -> Phrase:
        before = self.qualifiers.before(text, low.start, floor)
        opener = before
        if before is not None and not before.opens:
            opener = self.qualifiers.before(text, before.start, floor)
            opener = opener if opener is not None and opener.opens else None
        high = self._high(text, low, opener)
        if high is not None and not self._are_two(text, opener, before, high, floor):
            first = min(each.start for each in (low, before, opener) if each is not None)
            qualifier = None if before is None or before is opener else before.qualifier
            opened = opener is not None
            return high._replace(start=first, qualifier=qualifier, opened=opened)
        if before is None or before.qualifier is None:
            return Phrase(low.start, low.end, low)
        return Phrase(before.start, low.end, low, qualifier=before.qualifier)

    def _high(self, text: Folded, low: Amount, opener: Before | None) -> Phrase | None:
        """Read a link and a second end behind an amount."""
        match = self.amounts.patterns.link.match(text.lower, low.end)
        if match is None:
            return None
        dash, word, qualified, sign = match.groups()
        if word in self._only_between and (opener is None or opener.opens != "between"):
            return None
        if sign is None:
            high = self.amounts.without_sign(text, match.end())
        else:
            high = self.amounts.behind_sign(text, match.start(4), match.end())
        if high is None or not self._may_end(text, low, high, dash, opener):
            return None
        ends = agreed(low, high)
        if ends is None:
            return None
        qualifier = None if qualified is None else self._high_words[b" ".join(qualified.split())]
        return Phrase(low.start, high.end, *ends, high_qualifier=qualifier)

    def _may_end(
        self, text: Folded, low: Amount, high: Amount, dash: bytes | None, opener: Before | None
    ) -> bool:
        """Tell whether a number can be the second end of a range."""
        if high.meaning is not None:
            return True
        if text.lower[high.end : high.end + 1] == b"%" or low.scaled > high.scaled:
            return False
        if high.scaled or opener is not None:
            return True
        if dash is not None:
            return b" " not in dash
        return self.amounts.patterns.bare_end.match(text.lower, high.end) is not None

    def _are_two(
        self,
        text: Folded,
        opener: Before | None,
        before: Before | None,
        high: Phrase,
        floor: int,
    ) -> bool:
        """Tell whether a verb makes two sums of two ends: "rose $4 to $14.75"."""
        if opener is not None and opener.opens == "between":
            return False
        first = before if opener is None else opener
        place = high.start if first is None else first.start
        clause = text.lower[max(floor, place - _CLAUSE) : place]
        clause = clause[clause.rfind(b". ") + 1 :]
        words = clause.replace(b",", b" ").split()
        if opener is not None:
            return not self._changes.isdisjoint(words)
        link = text.lower[high.low.end : high.end]
        return link.startswith(b" to") and not self._steps.isdisjoint(words[-2:])

    def _bare_low(self, text: Folded, high: Amount, floor: int) -> Phrase | None:
        """Read the number before "to 3 billion dollars" that has no currency of its own."""
        patterns = self.amounts.patterns
        match = patterns.link_back.match(text.back, text.size - high.start)
        if match is None:
            return None
        number = patterns.number_back.match(text.back, match.end())
        if number is None or (start := text.size - number.end()) < floor:
            return None
        low = self.amounts.read(text, start, None)
        if low is None or low.meaning is not None:
            return None
        phrase = self._from_low(text, low, floor)
        return phrase if phrase.high is not None and phrase.high.start == high.start else None


def agreed(low: Amount, high: Amount) -> tuple[Amount, Amount] | None:
    """Give two ends in one currency, the low one below the high one, or None."""
    meaning = high.meaning if low.meaning is None else low.meaning
    if low.meaning is not None and high.meaning is not None:
        meaning = combined(low.meaning, high.meaning) or combined(high.meaning, low.meaning)
    if meaning is None or low.vague or high.vague:
        return None
    high_power = high.numeral.exponent + (meaning.exponent if high.meaning is None else 0)
    low_power = low.numeral.exponent + (meaning.exponent if low.meaning is None else 0)
    low_power += _shared(low, high)
    small = low._replace(numeral=low.numeral._replace(exponent=low_power), meaning=meaning)
    large = high._replace(numeral=high.numeral._replace(exponent=high_power), meaning=meaning)
    return (small, large) if small.numeral.value < large.numeral.value else None


def _shared(low: Amount, high: Amount) -> int:
    """Give the power of ten that the low end takes from the high one."""
    if low.scaled or Decimal(low.numeral.digits) >= Decimal(high.numeral.digits):
        return 0
    if high.scaled:
        return high.numeral.exponent - (0 if high.meaning is None else high.meaning.exponent)
    bare = high.meaning is None or low.meaning is None
    thousands = high.numeral.digits.removesuffix("0" * _THOUSAND)
    if bare and high.grouped and Decimal(low.numeral.digits) < Decimal(thousands or "0"):
        return _THOUSAND if low.numeral.digits.isdecimal() and len(low.numeral.digits) <= 3 else 0
    return 0

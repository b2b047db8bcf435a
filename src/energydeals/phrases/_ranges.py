"""Two ends of one sum: "between $2 and $3 billion", "from A to B", "$30-40,000"."""

from decimal import Decimal
from typing import Final, NamedTuple

from attrs import define, field

from energydeals.bounds import Qualifier
from energydeals.phrases._amounts import Amount, AmountReader
from energydeals.phrases._currencies import combined
from energydeals.phrases._fold import Folded, as_pattern, normal
from energydeals.phrases._numbers import Numeral
from energydeals.phrases._qualifiers import BETWEEN, FROM, Before, Qualifiers
from energydeals.phrases._spoken import SpokenReader

__all__ = ["Phrase", "Ranges"]

#: How far before "from A to B" a verb makes two sums of it.
_CLAUSE: Final = 80
_THOUSAND: Final = 3
#: So many words may stand between "from" and a sum: "grew from an expected $3 million".
_BESIDE: Final = 4


class Phrase(NamedTuple):
    """One or two amounts and the words before them."""

    start: int
    end: int
    low: Amount
    high: Amount | None = None
    #: What qualifies both amounts, or the low one alone where a range was opened before it.
    kinds: tuple[Qualifier, ...] = ()
    opened: bool = False
    #: What qualifies the high amount alone.
    high_kind: Qualifier | None = None


@define(slots=True)
class Ranges:
    """Puts amounts of one language together."""

    amounts: AmountReader
    spoken: SpokenReader
    qualifiers: Qualifiers
    _changes: frozenset[bytes] = field(init=False)
    _steps: frozenset[bytes] = field(init=False)
    _only_between: frozenset[bytes] = field(init=False)
    #: "from", which opens no range whose ends a hyphen joins.
    _from: bytes = field(init=False)
    _to: tuple[bytes, ...] = field(init=False)
    _high_words: dict[bytes, Qualifier] = field(init=False)

    def __attrs_post_init__(self) -> None:
        words = self.amounts.patterns.words
        self._changes = frozenset(map(as_pattern, words.changes))
        self._steps = frozenset(map(as_pattern, words.steps))
        alone = set(words.between_and) - set(words.range_to)
        self._only_between = frozenset(map(as_pattern, alone))
        self._from = as_pattern(words.range_from[0] + " ")
        self._to = tuple(map(as_pattern, words.range_to))
        self._high_words = {
            as_pattern(word): kind for kind, row in words.before.items() for word in row
        }

    def phrase(self, text: Folded, amount: Amount, floor: int, *, goes_on: bool) -> Phrase:
        """Give the phrase that an amount is in: alone, or with the other end of a range."""
        if not amount.signed and (low := self._bare_low(text, amount, floor)):
            link = normal(text.lower[low.end : amount.start]).strip()
            before = self.qualifiers.before(text, low.start, floor)
            if link not in self._only_between or before.opens == BETWEEN:
                pair = self._pair(text, low, amount, before, floor)
                if pair is not None:
                    return pair
        before = self.qualifiers.before(text, amount.start, floor)
        high = self._high(text, amount, before, floor) if goes_on else None
        return high or Phrase(before.start, amount.end, amount, None, before.kinds)

    def _high(self, text: Folded, low: Amount, before: Before, floor: int) -> Phrase | None:
        """Read a link and a second end behind an amount."""
        match = self.amounts.patterns.link.match(text.lower, low.end)
        if match is None:
            return None
        dash, word, qualified, sign = match.groups()
        if word in self._only_between and before.opens != BETWEEN:
            return None
        if sign is None:
            high = self.amounts.without_sign(text, match.end())
        else:
            high = self.amounts.behind_sign(text, match.start(4), match.end())
        if high is None or not self._may_end(text, low, high, dash, before):
            return None
        pair = self._pair(text, low, high, before, floor)
        if pair is None or qualified is None:
            return pair
        return pair._replace(high_kind=self._high_words[normal(qualified)])

    def _may_end(
        self, text: Folded, low: Amount, high: Amount, dash: bytes | None, before: Before
    ) -> bool:
        """Tell whether a number can be the second end of a range."""
        if high.meaning is not None:
            return True
        if text.lower[high.end : high.end + 1] == b"%" or low.scaled > high.scaled:
            return False
        if dash is not None:
            return high.scaled or b" " not in dash
        if high.scaled or before.opens:
            return True
        return self.amounts.patterns.bare_end.match(text.lower, high.end) is not None

    def _pair(
        self, text: Folded, low: Amount, high: Amount, before: Before, floor: int
    ) -> Phrase | None:
        """Make one phrase of two ends, or give None where they are two sums or none."""
        ends = agreed(low, high)
        if ends is None:
            return None
        opened = bool(before.opens)
        start = before.opened if opened else before.start
        clause = text.lower[max(floor, start - _CLAUSE) : start]
        to = text.lower[low.end : high.end].lstrip().startswith(self._to)
        if to and self._are_two(clause[clause.rfind(b". ") + 1 :], before.opens):
            return None
        if not to and text.lower.startswith(self._from, start):
            start, opened = before.start, False
        kinds = () if before.start == before.opened else before.kinds
        return Phrase(start, high.end, *ends, kinds, opened)

    def _are_two(self, clause: bytes, opens: str) -> bool:
        """Tell whether a verb makes two sums of two ends: "rose $4 to $14.75"."""
        words = clause.replace(b",", b" ").split()
        near = words[-_BESIDE:]
        if opens == FROM or (not opens and self._from.strip() in near):
            return not self._changes.isdisjoint(words)
        return not opens and not self._steps.isdisjoint(near[-2:])

    def _bare_low(self, text: Folded, high: Amount, floor: int) -> Amount | None:
        """Read the number before "to 3 billion dollars" that has no currency of its own."""
        if text.shape[high.start] not in b"0-":
            return self.spoken.bare_low(text, high.start, floor)
        patterns = self.amounts.patterns
        match = patterns.link_back.match(text.back, text.size - high.start)
        if match is None:
            return None
        number = patterns.number_back.match(text.back, match.end())
        if number is None or (start := text.size - number.end()) < floor:
            return None
        if text.shape[start - 1 : start].isalpha() and start:
            return None
        low = self.amounts.read(text, start)
        if low is None or low.meaning is not None or low.end > high.start:
            return None
        comparable = low.scaled or low.grouped or not high.scaled or _shared(low, high)
        return low if comparable else None


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
    small, large = Numeral(low.numeral.digits, low_power), Numeral(high.numeral.digits, high_power)
    if small.value >= large.value:
        return None
    both = (low, small), (high, large)
    first, last = (end._replace(numeral=numeral, meaning=meaning) for end, numeral in both)
    return first, last


def _shared(low: Amount, high: Amount) -> int:
    """Give the power of ten that the low end takes from the high one."""
    small, large = Decimal(low.numeral.digits), Decimal(high.numeral.digits)
    if low.scaled or small >= large:
        return 0
    if high.scaled:
        return high.numeral.exponent - (0 if high.meaning is None else high.meaning.exponent)
    if high.signed or not high.grouped or low.grouped:
        return 0
    return _THOUSAND if small < Decimal(f"{high.numeral.digits}E-{_THOUSAND}") else 0

"""A column of numbers against the descriptions beside it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from attrs import frozen

from energydeals._codes import Code
from energydeals._numerals import number
from energydeals.bounds import Qualifier, Truth
from energydeals.errors import InvalidValueError
from energydeals.phrases.money import MoneyMention, find_money
from energydeals.stated import StatedMoney

__all__ = ["AuditedRow", "Verdict", "audit_rows"]

_GROUPED: Final = re.compile(r"-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")


class Verdict(Code):
    """What the number of a row is beside the sums of its description.

    >>> Verdict("claim dropped")
    Verdict.CLAIM_DROPPED
    """

    #: The description states exactly this number.
    AGREES = "agrees"
    #: The description names this number, and says "about" or a bound with it.
    CLAIM_DROPPED = "claim dropped"
    #: The description states sums, and none can be this number.
    CONTRADICTS = "contradicts"
    #: The description states a range or bound that this number lies in.
    WITHIN = "within"
    #: There is a number and the description states no sum.
    NO_STATEMENT = "no statement"
    #: There is no number, and the description states a sum.
    NO_NUMBER = "no number"
    #: The cell is no number.
    UNREADABLE = "unreadable"
    #: There is nothing on either side.
    EMPTY = "empty"


@frozen
class AuditedRow:
    """A row of a dataset with the verdict on its number and the statement that it rests on.

    >>> (audited,) = audit_rows([{"a": "up to $5m", "b": "5"}], text="a", value="b", unit=10**6)
    >>> audited.line, audited.verdict, audited.words
    (2, Verdict.CLAIM_DROPPED, 'up to $5m')
    """

    #: The row's number in the file; the header is 1.
    line: int
    row: Mapping[str, str]
    verdict: Verdict
    #: The number of the cell in units, or None.
    value: Decimal | None
    #: The sum of the description that comes nearest, and its words.
    stated: StatedMoney | None
    words: str | None

    @property
    def is_fault(self) -> bool:
        """Whether the number contradicts or drops what the description states."""
        return self.verdict in (Verdict.CONTRADICTS, Verdict.CLAIM_DROPPED, Verdict.UNREADABLE)


def audit_rows(
    rows: Iterable[Mapping[str, str]],
    *,
    text: str,
    value: str,
    unit: int = 1,
    region: str | None = None,
) -> Iterator[AuditedRow]:
    """Check each row's number against the sums that its description states, one row at a time.

    `text` and `value` name the columns; `unit` is what one of the column's numbers stands for
    (1000000 where it is in millions). A missing column raises `InvalidValueError`.

    >>> row = {"what": "a loan of up to $300 million", "amount": "300"}
    >>> [audited] = audit_rows([row], text="what", value="amount", unit=10**6)
    >>> audited.verdict, str(audited.stated)
    (Verdict.CLAIM_DROPPED, 'USD <=300000000')
    """
    for line, row in enumerate(rows, start=2):
        for column in (text, value):
            if column not in row:
                raise InvalidValueError(f"line {line}", f"a column {column!r}", sorted(row))
        yield _audited(
            line, row, find_money(row[text] or "", region=region), row[value] or "", unit
        )


def _audited(
    line: int, row: Mapping[str, str], stated: list[MoneyMention], cell: str, unit: int
) -> AuditedRow:
    sums = [each for each in stated if each.per is None] or stated
    try:
        amount = _amount(cell, unit)
    except InvalidValueError:
        return AuditedRow(line, row, Verdict.UNREADABLE, None, None, None)
    if amount is None or not sums:
        verdict = Verdict.NO_NUMBER if sums else Verdict.EMPTY
        verdict = verdict if amount is None else Verdict.NO_STATEMENT
        best = sums[0] if sums else None
    else:
        best = min(sums, key=lambda each: _ORDER.index(_verdict(each.money, amount)))
        verdict = _verdict(best.money, amount)
    money, words = (None, None) if best is None else (best.money, best.text)
    return AuditedRow(line, row, verdict, amount, money, words)


def _amount(cell: str, unit: int) -> Decimal | None:
    """Read the number of a cell; groups of three digits may be parted by commas."""
    text = cell.strip()
    if not text:
        return None
    digits = text.replace(",", "") if _GROUPED.fullmatch(text) else text
    return number(number(digits, "value") * unit, "value")


_ORDER: Final = (Verdict.AGREES, Verdict.CLAIM_DROPPED, Verdict.WITHIN, Verdict.CONTRADICTS)


def _verdict(money: StatedMoney, amount: Decimal) -> Verdict:
    bounds = money.bounds
    if amount in (bounds.low, bounds.high):
        exact = money.qualifier is Qualifier.EXACT
        return Verdict.AGREES if exact else Verdict.CLAIM_DROPPED
    possible = bounds.contains(amount) is Truth.YES and bounds.low != bounds.high
    return Verdict.WITHIN if possible else Verdict.CONTRADICTS

"""What became of each deal and figure in a total."""

from typing import Final

from attrs import frozen

from energydeals._codes import Code
from energydeals.deal import Deal, Instrument, Status
from energydeals.phrases.writing import write_money
from energydeals.stated import StatedMoney

__all__ = ["Entry", "Outcome", "Standing", "standing"]


class Outcome(Code):
    """What a total made of a deal, or of one of its figures.

    >>> Outcome("possibly contained")
    Outcome.POSSIBLY_CONTAINED
    """

    #: Both ends are in the total.
    COUNTED = "counted"
    #: An aggregate that counts speaks for it.
    CONTAINED = "contained"
    #: An aggregate that counts may hold it: only its high end is in the total.
    POSSIBLY_CONTAINED = "possibly contained"
    #: It may be another deal told again: only its high end is in the total.
    POSSIBLE_DUPLICATE = "possible duplicate"
    #: The same sum in another currency.
    EQUIVALENT = "equivalent"
    #: A figure of a deal for which another figure speaks.
    BESIDE = "beside"
    #: The deal is cancelled.
    CANCELLED = "cancelled"
    #: The deal states no sum that could speak for it.
    NO_FIGURE = "no figure"


class Standing(Code):
    """How much a deal binds, from the first stage to the last.

    >>> [str(each) for each in Standing]
    ['preliminary', 'firm', 'cancelled']
    """

    #: Talks, plans and memoranda, and what states no status.
    PRELIMINARY = "preliminary"
    FIRM = "firm"
    CANCELLED = "cancelled"


_PRELIMINARY: Final = {None, Status.UNDER_DISCUSSION, Status.PLANNED, Status.MOU_SIGNED}


def standing(deal: Deal) -> Standing:
    """Tell how much a deal binds: by its status, and a memorandum is never firm.

    >>> standing(Deal(id="1", status=Status.SIGNED, instrument=Instrument.MOU))
    Standing.PRELIMINARY
    """
    if deal.status is Status.CANCELLED:
        return Standing.CANCELLED
    preliminary = deal.status in _PRELIMINARY or deal.instrument is Instrument.MOU
    return Standing.PRELIMINARY if preliminary else Standing.FIRM


@frozen
class Entry:
    """One line of an account: what became of a deal's sum, and because of which deals.

    >>> print(Entry("2", Outcome.CONTAINED, Standing.FIRM, StatedMoney.about(5, "EUR"), ("1",)))
    2: about €5, contained (1)
    """

    deal_id: str
    outcome: Outcome
    standing: Standing
    #: The sum that is spoken of, or None where there is none.
    money: StatedMoney | None = None
    #: The deals that hold it, may hold it or may be it.
    others: tuple[str, ...] = ()
    #: In a total by groups: the other groups in which the deal counts as well.
    also_in: tuple[str, ...] = ()

    def __str__(self) -> str:
        words = [write_money(self.money)] if self.money else []
        because = f" ({', '.join(self.others)})" if self.others else ""
        words.append(str(self.outcome) + because)
        if self.standing is Standing.PRELIMINARY:
            words.append("preliminary")
        if self.also_in:
            words.append(f"also in {', '.join(self.also_in)}")
        return f"{self.deal_id}: {', '.join(words)}"

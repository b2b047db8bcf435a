"""A deal word of a text: what it says of which document or deed, and how far it has come."""

from typing import Final

from attrs import frozen

from energydeals.deal import Instrument, Status

__all__ = ["ANNOUNCED", "OPEN", "Event"]

Span = tuple[int, int]
#: What is still to come: it cannot be past, and is not yet another paper.
OPEN: Final = frozenset({Status.PLANNED, Status.UNDER_DISCUSSION})
#: The rule of words that announce a deal among others.
ANNOUNCED: Final = "announced"


@frozen
class Event:
    """A predicate of a sentence that tells of a deal, and the words that say so."""

    sentence: int
    #: The words of the status, and of the instrument; they may be the same.
    status_span: Span
    instrument_span: Span
    status: Status
    #: None for a document of no named kind.
    instrument: Instrument | None
    #: Which rule read it: "document and status", "verb", "enumerated", "share" and so on.
    rule: str
    #: Whether its document is "the agreement" (True) or "an agreement" (False).
    definite: bool | None = None
    #: "also", "another", "separately" stand before it.
    additional: bool = False
    #: It tells of the past of the announcement.
    historic: bool = False
    #: Whether its document names no kind by itself.
    plain: bool = False
    #: Whether it stands in a heading.
    heading: bool = False
    #: Whether it stands in the first sentence below the headings that tells of a deal.
    lead: bool = False
    #: The sums of its sentence, where it stands in a heading or in that first sentence.
    sums: frozenset[str] = frozenset()
    #: Where the list item begins that it stands in.
    block: int | None = None
    #: Where it stands, if its words stand before a list.
    at: Span | None = None

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.at[0] if self.at else min(self.status_span[0], self.instrument_span[0])

    @property
    def opening(self) -> int:
        """Where the part of a sentence begins that it tells of, as far as that is marked."""
        return self.start if self.block is None else min(self.start, self.block)

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.at[1] if self.at else max(self.status_span[1], self.instrument_span[1])

"""Everything that was found for one deal."""

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from energydeals.dates import PartialDate
from energydeals.deal import Instrument
from energydeals.party import PartyKind, Role
from energydeals.phrases.counts import CountMention
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.facts.actors import Actor
from energydeals.reading.facts.objects import Object
from energydeals.reading.facts.sums import Sum
from energydeals.reading.facts.terms import Share, Term

__all__ = ["Parts"]

Span = tuple[int, int]


@frozen
class Parts:
    """What was found for one deal."""

    #: Its number in the text.
    number: int
    draft: Draft
    actors: Sequence[Actor]
    shares: dict[str, Share]
    sums: Sequence[Sum]
    object: Object | None
    count: CountMention | None
    term: Term | None
    date: tuple[PartialDate, Span] | None
    #: The deals that it holds, and whether it surely does.
    holds: Sequence["Parts"] = ()
    certain: bool = False

    def counted_from(self, last: int) -> "Parts":
        """Give a deal its number behind those of other stories."""
        held = tuple(each.counted_from(last) for each in self.holds)
        return evolve(self, number=self.number + last, holds=held) if last else self

    def within(self, total: "Parts") -> "Parts":
        """Give a deal that a total holds the other side, which is told once for all of them."""
        if self.draft.instrument is not total.draft.instrument:
            return self
        held = {actor.role for actor in self.actors}
        others = [actor for actor in total.actors if actor.role not in held]
        return evolve(self, actors=(*self.actors, *others)) if self.actors and others else self

    def holding(self, held: Sequence["Parts"], *, certain: bool) -> "Parts":
        """Give a total the deals that it holds, and their parties if it names none."""
        bundle = self.draft.instrument is Instrument.COMMERCIAL_DOCUMENTS
        shared = _recurring(held) if bundle else _shared(held)
        return evolve(self, holds=held, certain=certain, actors=self.actors or tuple(shared))


def _shared(held: Sequence[Parts]) -> Iterator[Actor]:
    """Give the parties that stand in every deal, else those of all."""
    actors, counts = _counted(held)
    common = [actor for name, actor in actors.items() if counts[name] == len(held)]
    yield from common or actors.values()


def _recurring(held: Sequence[Parts]) -> Iterator[Actor]:
    """Give those who stand in several deals of a bundle, which they sign."""
    actors, counts = _counted(held)
    for name, actor in actors.items():
        if counts[name] > 1:
            state = actor.entity.kind is PartyKind.GOVERNMENT
            yield evolve(actor, role=Role.GOVERNMENT if state else Role.SIGNATORY)


def _counted(held: Sequence[Parts]) -> tuple[dict[str, Actor], Counter[str]]:
    """Give the parties of some deals, and in how many of them each stands."""
    actors = {actor.entity.name: actor for each in held for actor in each.actors}
    return actors, Counter(name for each in held for name in {a.entity.name for a in each.actors})

"""Everything that was found for one deal."""

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from energydeals.dates import PartialDate
from energydeals.phrases.counts import CountMention
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.facts.figures import Sum
from energydeals.reading.facts.objects import Object
from energydeals.reading.facts.roles import Actor
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

    def holding(self, held: Sequence["Parts"], *, certain: bool) -> "Parts":
        """Give a total the deals that it holds, and their parties if it names none."""
        return evolve(self, holds=held, certain=certain, actors=self.actors or tuple(_shared(held)))


def _shared(held: Sequence[Parts]) -> Iterator[Actor]:
    """Give the parties that stand in every deal, else those of all."""
    actors = {actor.entity.name: actor for each in held for actor in each.actors}
    counts = Counter(name for each in held for name in {a.entity.name for a in each.actors})
    common = [actor for name, actor in actors.items() if counts[name] == len(held)]
    yield from common or actors.values()

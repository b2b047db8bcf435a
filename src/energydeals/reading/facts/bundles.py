"""Papers of several kinds that one text tells together: "documents worth $3 billion"."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from attrs import evolve, frozen

from energydeals.deal import Instrument, Purpose
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.deals.enumerations import is_plural
from energydeals.reading.deals.regions import inside
from energydeals.reading.facts.sums import Sum, amount_of
from energydeals.reading.words.source import Source
from energydeals.vocabulary.en_deals import LENT

__all__ = ["MIXED", "Story", "bundled", "bundling", "first_sum", "with_story"]

#: Of how many kinds the parts of a sum are that is no total of one kind.
MIXED: Final = 3


@frozen
class Story:
    """A deal in the making with its sums and the deals that it holds."""

    draft: Draft
    sums: tuple[Sum, ...]
    #: The places of its parts among the stories, and whether they surely are.
    parts: tuple[int, ...] = ()
    certain: bool = False


def bundling(source: Source, stories: list[Story], place: int) -> list[Story]:
    """Make papers of no named kind that have a sum the bundle of those told after them."""
    story = stories[place]
    papers = story.draft.named.plain and is_plural(source.folded, story.draft.named)
    if not papers or story.draft.names or story.draft.events[0].block is not None:
        return stories
    parts = tuple(n for n in range(place + 1, len(stories)) if not stories[n].draft.historic)
    if len({stories[part].draft.instrument for part in parts}) < 2:
        return stories
    own = (each for each in story.sums if inside(each.mention.start, story.draft.core))
    for each in own:
        largest = max((first_sum(stories[part], each) or 0 for part in parts), default=0)
        if (amount_of(each.mention) or 0) > largest:
            total = each._replace(purpose=Purpose.AGGREGATE)
            draft = bundled(stories, place, parts)
            whole = evolve(story, draft=draft, sums=(total,), parts=parts)
            return with_story(stories, place, whole)
    return stories


def bundled(stories: Sequence[Story], place: int, parts: Sequence[int], least: int = 2) -> Draft:
    """Make papers of at least so many kinds a bundle."""
    draft = stories[place].draft
    kinds = {stories[part].draft.instrument for part in parts}
    if len(kinds) < least or kinds <= LENT:
        return draft
    named = draft.named
    bundle = evolve(named, instrument=Instrument.COMMERCIAL_DOCUMENTS, plain=False)
    events = (bundle if event is named else event for event in draft.events)
    return evolve(draft, events=tuple(events))


def with_story(stories: Sequence[Story], place: int, story: Story) -> list[Story]:
    """Put a deal into the place of another."""
    return [*stories[:place], story, *stories[place + 1 :]]


def first_sum(story: Story, total: Sum) -> Decimal | None:
    """Give the first sum of a deal, in the currency of a total, that is no cost."""
    currency = total.mention.money.currency
    for each in story.sums:
        cost = each.purpose is Purpose.PROJECT_COST
        if each is not total and not cost and each.mention.money.currency == currency:
            return amount_of(each.mention)
    return None

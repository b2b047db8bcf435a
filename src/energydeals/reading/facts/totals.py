"""Sums that are the total of several deals, and the words that only announce a list of deals."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from attrs import evolve

from energydeals.deal import Instrument, Purpose
from energydeals.phrases.money import MoneyMention
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.deals.enumerations import is_plural
from energydeals.reading.deals.events import ANNOUNCED
from energydeals.reading.facts.bundles import (
    MIXED,
    Story,
    bundled,
    bundling,
    first_sum,
    with_story,
)
from energydeals.reading.facts.sums import Sum, amount_of
from energydeals.reading.words.dealwords import DealWords
from energydeals.reading.words.source import Source
from energydeals.vocabulary import en_deals as words

__all__ = ["with_totals"]

#: How far a total may be from its parts, as they are rounded.
_NEAR: Final = Decimal("0.01")
#: And how far where no word calls it a total.
_NEARER: Final = Decimal("0.005")
#: Of more deals than this no total is sought.
_MANY: Final = 16
#: Within how many characters a word must call a sum a total.
_REACH: Final = 90


def with_totals(
    source: Source,
    found: DealWords,
    drafts: Sequence[Draft],
    placed: Sequence[Sequence[Sum]],
    loose: Sequence[MoneyMention],
) -> list[Story]:
    """Give every total a deal of its own, and leave out what only announces a list."""
    stories = [Story(draft, tuple(row)) for draft, row in zip(drafts, placed, strict=True)]
    for place in range(len(stories)):
        stories = _announcing(source, bundling(source, stories, place), place)
    for place in range(len(stories)):
        stories = _split(source, found, stories, place)
    for mention in loose if len(stories) <= _MANY else ():
        stories = _gathered(source, found, stories, mention)
    return stories


def _gathered(
    source: Source, found: DealWords, stories: list[Story], mention: MoneyMention
) -> list[Story]:
    """Make a sum of no deal that is the total of several the total of these."""
    total = Sum(mention, Purpose.AGGREGATE, "total of others")
    cue = _cue(found, mention)
    parts = _parts_of(stories, total) or _counted(source, stories, total, cue)
    if not parts or cue is None or mention.per is not None:
        return stories
    made = _total_draft(source, bundled(stories, parts[0], parts, MIXED), mention, cue)
    return [*stories, Story(made, (total,), parts, certain=True)]


def _announcing(source: Source, stories: list[Story], place: int) -> list[Story]:
    """Make words for several deals that are told one by one after it their total."""
    draft = stories[place].draft
    parts = tuple(_items(stories, place))
    if (
        stories[place].parts
        or draft.events[0].block is not None
        or len(parts) < 2
        or not any(
            is_plural(source.folded, each) for each in draft.events if each.rule != ANNOUNCED
        )
    ):
        return stories
    bundle = draft.instrument is Instrument.COMMERCIAL_DOCUMENTS
    kind = None if bundle else draft.telling.instrument
    # It tells how far its items have come, and not of which kind each is.
    herald = evolve(draft.telling, instrument=kind, rule=ANNOUNCED)
    stories = [
        evolve(each, draft=evolve(each.draft, events=(*each.draft.events, herald)))
        if n in parts and each.draft.events[0].rule != "enumerated"
        else each
        for n, each in enumerate(stories)
    ]
    stories = _with_heading(stories, place)
    stories[place] = evolve(stories[place], draft=bundled(stories, place, parts))
    sums = tuple(each._replace(purpose=Purpose.AGGREGATE) for each in stories[place].sums[:1])
    rest = stories[place].sums[1:]
    return with_story(
        stories, place, evolve(stories[place], sums=(*sums, *rest), parts=parts, certain=True)
    )


def _with_heading(stories: list[Story], place: int) -> list[Story]:
    """Let the announcement of a list take the sums of the heading that says the same."""
    heading = stories[place - 1] if place else None
    if heading is None or not heading.parts or heading.draft.told_in != (0,):
        return stories
    merged = evolve(stories[place], sums=(*heading.sums, *stories[place].sums))
    emptied = evolve(heading, sums=())
    return with_story(with_story(stories, place - 1, emptied), place, merged)


def _items(stories: Sequence[Story], place: int) -> Iterator[int]:
    """Give the deals that a list counts off behind the words that announce it."""
    for number in range(place + 1, len(stories)):
        draft = stories[number].draft
        counted = any(event.block is not None for event in draft.events)
        herald = stories[place].draft
        alike = herald.named.instrument is draft.named.instrument and not stories[place].sums
        if counted or (alike and draft.named.instrument is not None and not draft.historic):
            yield number


def _split(source: Source, found: DealWords, stories: list[Story], place: int) -> list[Story]:
    """Give a sum that is the total of other deals' sums a deal of its own."""
    story = stories[place]
    for each in story.sums if len(stories) <= _MANY and not story.parts else ():
        if each.purpose is Purpose.PROJECT_COST and not each.rule.startswith("usual"):
            continue
        cue = _cue(found, each.mention) or _unsaid(stories, each)
        parts = _parts_of(stories, each) or _counted(source, stories, each, cue)
        if not parts or cue is None:
            continue
        total = each._replace(purpose=Purpose.AGGREGATE)
        if place not in parts:
            whole = evolve(story, sums=(total,), parts=parts, certain=True)
            return with_story(stories, place, whole)
        rest = evolve(story, sums=tuple(one for one in story.sums if one is not each))
        made = _total_draft(source, bundled(stories, parts[0], parts, MIXED), each.mention, cue)
        return [*with_story(stories, place, rest), Story(made, (total,), parts, certain=True)]
    return stories


def _unsaid(stories: Sequence[Story], total: Sum) -> tuple[int, int] | None:
    """Give a sum that no word calls a total, but that later deals make up; a cost is none."""
    cost = total.purpose in (Purpose.PROJECT_COST, Purpose.INVESTMENT)
    parts = () if cost else _parts_of(stories, total, _NEARER)
    later = all(
        each is total or each.mention.start > total.mention.start
        for part in parts
        for each in stories[part].sums
    )
    return (total.mention.start, total.mention.end) if parts and later else None


def _parts_of(stories: Sequence[Story], total: Sum, near: Decimal = _NEAR) -> tuple[int, ...]:
    """Find neighbouring deals whose first sums make up a total."""
    firsts = [(n, first_sum(each, total)) for n, each in enumerate(stories)]
    rows = [(n, amount) for n, amount in firsts if amount is not None]
    target = amount_of(total.mention)
    if target is None:
        return ()
    for first in range(len(rows)):
        for last in range(first + 2, len(rows) + 1):
            row = rows[first:last]
            amount = sum((each for _, each in row), Decimal(0))
            if abs(amount - target) <= near * target:
                return tuple(n for n, _ in row)
    return ()


def _counted(
    source: Source, stories: Sequence[Story], total: Sum, cue: tuple[int, int] | None
) -> tuple[int, ...]:
    """Give the deals that a text counted off, if a larger sum is said to be that of all."""
    said = "" if cue is None else source.folded[slice(*cue)].lower()
    if total.purpose is Purpose.PROJECT_COST:
        return ()
    items = [n for n, each in enumerate(stories) if each.draft.events[0].block is not None]
    if said in words.ALL_TOLD and len(items) < 2:
        items = [n for n, each in enumerate(stories) if not each.draft.historic]
    elif said not in words.ALTOGETHER:
        return ()
    amounts = [first_sum(each, total) for each in stories]
    largest = max((each for each in amounts if each is not None), default=Decimal(0))
    target = amount_of(total.mention)
    return tuple(items) if len(items) > 1 and target is not None and target > largest else ()


def _cue(found: DealWords, mention: MoneyMention) -> tuple[int, int] | None:
    """Find the word that calls a sum a total: "together", "combined"."""
    near = found.purposes.between(mention.start - _REACH, mention.end + _REACH // 2)
    return next((hit.span for hit in near if hit.value is Purpose.AGGREGATE), None)


def _total_draft(source: Source, part: Draft, mention: MoneyMention, cue: tuple[int, int]) -> Draft:
    """Make the deal of a total from the first of its parts and the words of the total."""
    number = source.sentence_at(mention.start) or 0
    event = evolve(
        part.named,
        sentence=number,
        instrument_span=cue,
        status_span=part.telling.status_span,
        status=part.telling.status,
        rule="total",
        block=None,
    )
    span = (cue[0], source.sentences[number].end)
    return Draft((event,), core=(span,), around=(span,))

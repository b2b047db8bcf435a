"""The day of a deal."""

from collections.abc import Iterator, Sequence
from typing import Final

from energydeals.dates import PartialDate
from energydeals.phrases.dates import DateMention
from energydeals.reading.deals.drafts import Draft
from energydeals.reading.deals.events import OPEN, Event
from energydeals.reading.words.source import Sentence, Source
from energydeals.vocabulary.en_terms import LIMITS

__all__ = ["find_day"]

Span = tuple[int, int]
#: How many sentences from its deal words the day of a deal may stand, and how old it may be.
_BESIDE: Final = 2
_WEEK: Final = 7
#: In how many sentences a text tells its news.
_LEAD: Final = 7


def find_day(
    source: Source,
    draft: Draft,
    dates: Sequence[DateMention],
    published: PartialDate | None,
) -> tuple[PartialDate, Span] | None:
    """Find the day of a deal: the whole day nearest to its deal words, else one told beside them.

    In a sentence beside, it is a day of the news: "today", or one shortly before publication.
    """
    firm = [each for each in (draft.telling, *draft.events) if each.status not in OPEN]
    for event in firm:
        sentence = source.sentences[event.sentence]
        if near := list(_days(source, sentence, dates, published, event.start)):
            return min(near, key=_first)[1:]
    numbers = {each.sentence for each in firm}
    beside = [
        (abs(place - number), day, span)
        for number in numbers
        for place in range(max(0, number - _BESIDE), number + _BESIDE + 1)
        if place < len(source.sentences)
        for _, day, span in _days(source, source.sentences[place], dates, published, 0)
        if published is not None and _is_news(day, published)
    ]
    return min(beside, key=_first)[1:] if beside else _lead_day(source, dates, published, firm)


def _lead_day(
    source: Source,
    dates: Sequence[DateMention],
    published: PartialDate | None,
    firm: Sequence[Event],
) -> tuple[PartialDate, Span] | None:
    """Give the day of the news that the lead tells: "on Tuesday", not the day of the page."""
    if published is None or not firm:
        return None
    for sentence in source.sentences[:_LEAD]:
        for _, day, span in _days(source, sentence, dates, published, 0):
            paged = source.folded[span[1] - 4 : span[1]].isdigit()
            if not paged and day.latest <= published.latest and _is_news(day, published):
                return day, span
    return None


def _days(
    source: Source,
    sentence: Sentence,
    dates: Sequence[DateMention],
    published: PartialDate | None,
    start: int,
) -> Iterator[tuple[int, PartialDate, Span]]:
    """Give the whole days that a sentence tells, with how far each stands from a place."""
    for each in dates:
        if sentence.start <= each.start < sentence.end and not _is_limit(source, sentence, each):
            day = each.resolve(published)
            if day is not None and day.day is not None:
                yield abs(each.start - start), day, (each.start, each.end)


def _is_news(day: PartialDate, published: PartialDate) -> bool:
    """Tell a day of the week before publication."""
    return 0 <= published.latest.toordinal() - day.latest.toordinal() <= _WEEK


def _is_limit(source: Source, sentence: Sentence, mention: DateMention) -> bool:
    """Tell "until June 30" and "as of May 2" from the day of a deed."""
    before = source.folded[max(sentence.start, mention.start - 16) : mention.start].lower().split()
    return not LIMITS.isdisjoint(before[-2:])


def _first(row: tuple[int, PartialDate, Span]) -> int:
    return row[0]

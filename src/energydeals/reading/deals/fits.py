"""Whether more deal words go on about a deal that was told before."""

from typing import TYPE_CHECKING, Final

from energydeals.reading.deals.events import OPEN, Event
from energydeals.vocabulary.en_deals import MONEY, TOLD_WITH
from energydeals.vocabulary.en_roles import FLOWS

if TYPE_CHECKING:
    from energydeals.reading.deals.drafts import Draft

__all__ = ["fit"]

#: A fit that nothing outweighs.
_NEVER: Final = -9.0
#: What each deal told since takes away.
_BACK: Final = 0.3
#: What new names beside the words take away.
_NAMED: Final = 0.8
#: What a name adds that stands in the headline and in the first sentence below.
_TOLD_AGAIN: Final = 1.5


def fit(draft: "Draft", event: Event, names: frozenset[str], back: int) -> float:
    """Weigh whether an event goes on about a deal; above zero, it does.

    `names` stand with the event; `back` is 1 for the last deal told, 2 for the one before it.
    """
    kinship = _kinship(draft, event)
    blocks = {each.block for each in draft.events}
    if kinship is None or (event.block is not None and event.block not in blocks):
        return _NEVER
    if back == 1 and _tells_other_side(draft, event, names):
        return kinship
    beside = 1.0 if event.sentence in draft.told_in else 0.0
    return (
        kinship
        - _BACK * (back - 1)
        + beside
        + _by_article(draft, event)
        + _by_time(draft, event)
        + _by_names(draft, event, names)
        + _by_headline(draft, event, names)
    )


def _tells_other_side(draft: "Draft", event: Event, names: frozenset[str]) -> bool:
    """Tell "a PPA now backs the plant of X. Y takes all of the output", which names one a side."""
    alone = len(draft.names) == 1 == len(names) and not event.additional
    after = event.rule == "verb" and event.sentence == draft.told_in[-1] + 1
    return alone and after and event.instrument is draft.named.instrument in FLOWS


def _by_article(draft: "Draft", event: Event) -> float:
    """Weigh "the agreement" against "an agreement" and "another agreement"."""
    more = (0.5 if event.definite else 1.5) if event.additional else 0.0
    if event.definite:
        return 1.5 - more
    apart = not event.heading and not draft.heading and event.sentence not in draft.told_in
    if event.definite is False and apart:
        new = event.rule != "verb" and event.status not in OPEN
        return -more - (2 if new else 1)
    return -more


def _by_time(draft: "Draft", event: Event) -> float:
    if draft.historic == event.historic:
        return 0
    return -1 if event.definite and event.instrument is None else -3


def _by_names(draft: "Draft", event: Event, names: frozenset[str]) -> float:
    """Weigh the parties that both name against those that only the event names."""
    if not names:
        return 1 if event.instrument is None else 0
    known = names & draft.names
    score = 1.3 if known == names else 1.5 * len(known) / len(names) - _NAMED
    if names - draft.names and len(draft.names) > 1:
        score -= 2 if event.rule == "verb" and not event.definite else 1
    return score - 1 if draft.names and not known and not event.definite else score


def _by_headline(draft: "Draft", event: Event, names: frozenset[str]) -> float:
    """Weigh that the first sentence tells at length what the headline told."""
    if not event.lead or not all(each.heading for each in draft.events):
        return 0
    same = not draft.names.isdisjoint(names)
    priced = any(not each.sums.isdisjoint(event.sums) for each in draft.events)
    return _TOLD_AGAIN * (same + 2 * priced)


def _is_loose(event: Event) -> bool:
    """Tell deal words that name no document from those that do."""
    return event.plain or event.rule in ("verb", "status alone", "lead")


def _kinship(draft: "Draft", event: Event) -> float | None:
    """Weigh how the instruments of a deal and of more deal words go together."""
    named = draft.named.instrument
    if named is event.instrument and named is not None:
        return 1
    if named is None or event.instrument is None:
        return 0.5
    if draft.heading and (_is_loose(event) or _is_loose(draft.named)):
        return 0.3
    if event.instrument in TOLD_WITH.get(named, frozenset()):
        return 0.5 if event.rule == "verb" or event.definite else -0.5
    reverse = named in TOLD_WITH.get(event.instrument, frozenset())
    reverse = reverse and (event.instrument not in MONEY or event.sentence in draft.told_in)
    return 0.5 if reverse and draft.named.rule == "verb" else None

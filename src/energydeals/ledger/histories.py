"""Reports of one deal by several announcements, side by side."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import combinations, pairwise
from typing import Final

from attrs import frozen

from energydeals.announcement import Announcement
from energydeals.dates import PartialDate
from energydeals.deal import Deal, Figure, Instrument, Status
from energydeals.ledger.compare import compare
from energydeals.ledger.likeness import (
    acting,
    party_keys,
    same_party,
    shared_parties,
    shared_projects,
    with_parents,
)
from energydeals.ledger.speaking import speaking_figures
from energydeals.party import Party
from energydeals.phrases.writing import write_money
from energydeals.project import Project
from energydeals.stated import StatedMoney

__all__ = ["DealHistory", "Event", "merge"]

#: Papers that may become any other: one of them is no other deal for its name alone.
_STAGES: Final = {
    None,
    Instrument.MOU,
    Instrument.FRAMEWORK_AGREEMENT,
    Instrument.COOPERATION_AGREEMENT,
    Instrument.AGREEMENT,
    Instrument.INVESTMENT_PLAN,
    Instrument.TENDER,
    Instrument.UNSPECIFIED,
}
_SIGNED: Final = {Status.MOU_SIGNED, Status.SIGNED, Status.CLOSED}


@frozen
class Event:
    """A deal as one announcement reported it, with the announcement's date and source.

    Status, sums and parties are those of `deal`, as this report stated them.

    >>> print(Event(PartialDate(2025, 9), "Trend", None, Deal(id="1")))
    2025-09 Trend
    """

    #: When it was reported; the deal's own date where the announcement has none.
    date: PartialDate | None
    source: str | None
    url: str | None
    deal: Deal

    def __str__(self) -> str:
        return f"{self.date or 'undated'} {self.source or self.url or 'no source'}"


@frozen
class DealHistory:
    """All reports of one deal, by date; nothing that one of them stated is overwritten.

    >>> DealHistory((Event(None, None, None, Deal(id="1")),)).latest.id
    '1'
    """

    #: The reports, the undated ones last.
    events: tuple[Event, ...]
    #: Why each report after the first one was joined.
    joined: tuple[str, ...] = ()
    #: Reports that match some of these and not others, and so were left apart.
    apart: tuple[Event, ...] = ()

    @property
    def latest(self) -> Deal:
        """The deal as it was last reported."""
        return self.events[-1].deal

    def changes(self, write: Callable[[StatedMoney], str] = write_money) -> tuple[str, ...]:
        """Say in words how each stated sum stands to the one before, and what else changed.

        First come the sums, then the changes of status, then those of the parties, each by
        date; `write` words the sums.
        """
        sums = [event for event in self.events if speaking_figures(event.deal)]
        statuses = [event for event in self.events if event.deal.status]
        parties = [event for event in self.events if event.deal.participations]
        return (
            *(_sum_change(*pair, write) for pair in pairwise(sums)),
            *(line for pair in pairwise(statuses) for line in _status_change(*pair)),
            *(line for pair in pairwise(parties) for line in _party_change(*pair)),
        )


def _line(old: Event, was: str, new: Event, now: str, change: str) -> str:
    return f"{_dated(old, was)}; {_dated(new, now)}: {change}"


def _dated(event: Event, what: str) -> str:
    source = event.source or event.url or "no source"
    return f"{event.date or 'undated'} {what} ({source})"


def _sum_change(old: Event, new: Event, write: Callable[[StatedMoney], str]) -> str:
    before, after = speaking_figures(old.deal), speaking_figures(new.deal)
    was, now = (" and ".join(write(each.money) for each in told) for told in (before, after))
    return _line(old, was, new, now, _relation(before, after))


def _relation(before: tuple[Figure, ...], after: tuple[Figure, ...]) -> str:
    """Name the relation of two sums; several that differ are not compared one by one."""
    if len(before) == len(after) == 1:
        return str(compare(before[0], after[0]).relation)
    same = {each.money for each in before} == {each.money for each in after}
    return "same" if same else "unknown"


def _status_change(old: Event, new: Event) -> Iterable[str]:
    was, now = (str(event.deal.status).replace("_", " ") for event in (old, new))
    if was != now:
        yield _line(old, was, new, now, "changed")


def _party_change(old: Event, new: Event) -> Iterable[str]:
    before, after = ([each.party for each in event.deal.participations] for event in (old, new))
    added = [each for each in after if not any(same_party(each, one) for one in before)]
    gone = [each for each in before if not any(same_party(each, one) for one in after)]
    words = [f"adds {_names(added)}"] if added else []
    words += [f"does not name {_names(gone)}"] if gone else []
    if words:
        yield _line(old, _names(before), new, _names(after), ", ".join(words))


def _names(parties: Iterable[Party]) -> str:
    return ", ".join(dict.fromkeys(party.name for party in parties))


def merge(announcements: Iterable[Announcement]) -> tuple[DealHistory, ...]:
    """Join the reports of one deal by several announcements; every report is in one history.

    Two reports match if all of this holds:

    - They are of two announcements. An announcement that is given twice counts once.
    - They share a party that is no state and no person. A parent counts as its subsidiary; a
      parent that one report states holds for all, unless another states another.
    - They share a project: one proper name, and no other kind, country, region or place; or,
      where a name is missing, one kind in one region or place, and no other product or
      capacity.
    - They have one instrument, or one of them is a paper that may become any other, such as a
      memorandum.
    - They are not signings of one instrument on different days.

    Two reports are joined if they match one another and every other report matches both or
    neither. So there are no chains: a report that fits two deals is left apart from both. The
    order of the announcements does not matter, and neither do sums: they may be corrected.

    >>> [len(history.events) for history in merge([Announcement(deals=(Deal(id="1"),))])]
    [1]
    """
    reports = _reports(announcements)
    matches = _matches(reports)
    classes: dict[frozenset[int], list[int]] = defaultdict(list)
    for number in range(len(reports)):
        classes[frozenset({number, *matches[number]})].append(number)
    histories = (
        _history([reports[each] for each in members], [reports[each] for each in near - {*members}])
        for near, members in classes.items()
    )
    return tuple(sorted(histories, key=lambda history: _by_date(history.events[0])))


@frozen
class _Report:
    """An event, the number of its announcement, and its deal with the parents known of all."""

    announcement: int
    event: Event
    deal: Deal


def _reports(announcements: Iterable[Announcement]) -> list[_Report]:
    events = [
        (number, Event(told.published or deal.date, told.source, told.url, deal))
        for number, told in enumerate(dict.fromkeys(announcements))
        for deal in (*told.deals, *told.background)
    ]
    deals = with_parents([event.deal for _, event in events])
    return [_Report(*event, deal) for event, deal in zip(events, deals, strict=True)]


def _matches(reports: list[_Report]) -> Mapping[int, set[int]]:
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, report in enumerate(reports):
        for key in {key for party in acting(report.deal) for key in party_keys(party)}:
            blocks[key].append(number)
    found: dict[int, set[int]] = defaultdict(set)
    for left, right in {pair for block in blocks.values() for pair in combinations(block, 2)}:
        one, other = reports[left], reports[right]
        if one.announcement != other.announcement and _match(one.deal, other.deal):
            found[left].add(right)
            found[right].add(left)
    return found


def _match(left: Deal, right: Deal) -> str | None:
    """Say what two reports of one deal have in common; None for reports of two deals."""
    stages = left.instrument is right.instrument or bool(
        _STAGES & {left.instrument, right.instrument}
    )
    if not stages or _two_signings(left, right):
        return None
    parties, projects = shared_parties(left, right), list(shared_projects(left, right))
    if not parties or not projects:
        return None
    return f"{_names(parties)}; {_described(projects[0][0])}"


def _two_signings(left: Deal, right: Deal) -> bool:
    """Tell whether two deals were signed, as one kind of paper, on days that differ."""
    if left.instrument is not right.instrument or left.status is not right.status:
        return False
    if left.status not in _SIGNED or left.date is None or right.date is None:
        return False
    return left.date.latest < right.date.earliest or right.date.latest < left.date.earliest


def _described(project: Project) -> str:
    kind = str(project.kind).replace("_", " ") if project.kind else "project"
    place = project.place
    where = (place.name, place.region, place.country) if place else ()
    return ", ".join(filter(None, (project.name or kind, *where)))


def _history(members: list[_Report], others: list[_Report]) -> DealHistory:
    first, *later = sorted(members, key=lambda report: _by_date(report.event))
    return DealHistory(
        tuple(report.event for report in (first, *later)),
        tuple(
            f"{report.event} with {first.event}: {_match(first.deal, report.deal)}"
            for report in later
        ),
        tuple(sorted((report.event for report in others), key=_by_date)),
    )


def _by_date(event: Event) -> tuple[bool, str, str]:
    """Order by date, the undated last; by all that is told where dates are the same."""
    return event.date is None, str(event.date), repr(event)

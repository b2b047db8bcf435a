"""What became of a text: its announcement, or why it could not be read; as lines of a part."""

import json as plain_json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from attrs import frozen

from energydeals.announcement import Announcement
from energydeals.engines.gate import may_tell_deal
from energydeals.engines.texts import Found, Unreadable
from energydeals.errors import InvalidValueError
from energydeals.reading import read_announcement
from energydeals.serialisers import json

__all__ = ["Outcome", "outcome_of", "read_part", "write_part"]


@frozen
class Outcome:
    """One text of many: where it came from, its announcement, or the reason why there is none."""

    origin: str
    announcement: Announcement | None = None
    error: str | None = None


def outcome_of(found: Found, *, sift: bool) -> Outcome | None:
    """Read a text; nothing that it holds raises.

    With `sift`, a text without words of deals is not read (`energydeals.engines.gate`), and one
    that turns out to tell no deal gives None as well.

    >>> outcome_of(Unreadable("a.txt", "expected UTF-8"), sift=False)
    Outcome(origin='a.txt', announcement=None, error='expected UTF-8')
    """
    if isinstance(found, Unreadable):
        return Outcome(found.origin, None, found.reason)
    if sift and not may_tell_deal(found.text):
        return None
    try:
        announcement = read_announcement(
            found.text,
            url=found.url,
            title=found.title,
            published=found.published,
            source=found.source,
        )
    except Exception as error:  # noqa: BLE001  (one text must not stop millions)
        return Outcome(found.origin, None, f"{type(error).__name__}: {error}")
    return None if sift and not announcement.deals else Outcome(found.origin, announcement)


#: A line is a mark, the origin as JSON, and the document or the reason as JSON.
_READ: Final = "read"
_FAILED: Final = "failed"


def write_part(outcomes: Iterable[Outcome], path: Path) -> int:
    """Write outcomes to a file that appears when it is whole; give how many."""
    unfinished = path.with_suffix(".unfinished")
    count = 0
    with unfinished.open("w", encoding="utf-8") as file:
        for outcome in outcomes:
            file.write(_line(outcome))
            count += 1
    unfinished.replace(path)
    return count


def _line(outcome: Outcome) -> str:
    origin = plain_json.dumps(outcome.origin)
    if outcome.announcement is not None:
        try:
            return f"{_READ}\t{origin}\t{json.dumps(outcome.announcement)}\n"
        except InvalidValueError as error:
            outcome = Outcome(outcome.origin, None, str(error))
    return f"{_FAILED}\t{origin}\t{plain_json.dumps(outcome.error)}\n"


def read_part(path: Path) -> Iterator[Outcome]:
    """Give the outcomes of a part, one after the other."""
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            mark, origin, rest = line.rstrip("\n").split("\t", 2)
            name = plain_json.loads(origin)
            if mark == _READ:
                yield Outcome(name, json.loads(rest))
            else:
                yield Outcome(name, None, plain_json.loads(rest))

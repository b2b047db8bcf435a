"""Print what `loads` costs against `json.loads` with plain construction of the same records.

Run ``python tests/bench/json_speed.py``: the ratio of the least processor times of several
rounds, taken in turn, with the garbage collector off.
"""

import gc
import json
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any, Final

from energydeals import (
    Announcement,
    Bounds,
    Currency,
    Deal,
    Edge,
    Evidence,
    Figure,
    Inclusion,
    Instrument,
    PartialDate,
    Participation,
    Party,
    PartyKind,
    Place,
    Project,
    ProjectKind,
    Purpose,
    Quantity,
    Role,
    Speaker,
    StatedMoney,
    Status,
    Unit,
)
from energydeals.serialisers.json import loads

DOCUMENT: Final = Path(__file__).parents[1] / "corpus" / "documents" / "v1_announcement.json"
ROUNDS: Final = 9
TIMES: Final = 300

Data = dict[str, Any]


def optional(make: Callable[[Any], Any], value: Any) -> Any:
    """Make a value of what is there."""
    return None if value is None else make(value)


def evidence(data: Data) -> tuple[Evidence, ...]:
    """Make the evidence of a record."""
    return tuple(Evidence(**each) for each in data.get("evidence", ()))


def bounds(data: Data) -> Bounds:
    """Make bounds."""
    return Bounds(
        data.get("low"),
        data.get("high"),
        low_edge=Edge(data.get("low_edge", "included")),
        high_edge=Edge(data.get("high_edge", "included")),
    )


def stated(data: Data) -> StatedMoney:
    """Make stated money."""
    return StatedMoney(bounds(data), Currency(data["currency"]))


def quantity(data: Data) -> Quantity:
    """Make a quantity."""
    return Quantity(bounds(data), Unit(data["unit"]))


def place(data: Data) -> Place:
    """Make a place."""
    where = {key: data.get(key) for key in ("name", "region", "country")}
    return Place(where.pop("name"), **where, evidence=evidence(data))


def participation(data: Data) -> Participation:
    """Make a participation."""
    party = data["party"]
    return Participation(
        Party(
            party["name"],
            kind=optional(PartyKind, party.get("kind")),
            country=party.get("country"),
            parent=party.get("parent"),
            identifiers=tuple(party.get("identifiers", ())),
            evidence=evidence(party),
        ),
        optional(Role, data.get("role")),
        share=optional(bounds, data.get("share")),
        evidence=evidence(data),
    )


def project(data: Data) -> Project:
    """Make a project."""
    return Project(
        data.get("name"),
        optional(ProjectKind, data.get("kind")),
        products=tuple(data.get("products", ())),
        capacities=tuple(quantity(each) for each in data.get("capacities", ())),
        place=optional(place, data.get("place")),
        evidence=evidence(data),
    )


def figure(data: Data) -> Figure:
    """Make a figure."""
    return Figure(
        stated(data["money"]),
        optional(Purpose, data.get("purpose")),
        equivalents=tuple(stated(each) for each in data.get("equivalents", ())),
        decimals=data.get("decimals"),
        evidence=evidence(data),
    )


def inclusion(data: Data) -> Inclusion:
    """Make an inclusion."""
    return Inclusion(data["deal_id"], data["certain"], evidence=evidence(data))


def deal(data: Data) -> Deal:
    """Make a deal."""
    return Deal(
        id=data["id"],
        title=data.get("title"),
        instrument=optional(Instrument, data.get("instrument")),
        status=optional(Status, data.get("status")),
        participations=tuple(participation(each) for each in data.get("participations", ())),
        projects=tuple(project(each) for each in data.get("projects", ())),
        figures=tuple(figure(each) for each in data.get("figures", ())),
        document_count=optional(bounds, data.get("document_count")),
        date=optional(PartialDate.parse, data.get("date")),
        term=optional(quantity, data.get("term")),
        includes=tuple(inclusion(each) for each in data.get("includes", ())),
        evidence=evidence(data),
    )


def speaker(data: Data) -> Speaker:
    """Make a speaker."""
    return Speaker(data["name"], data.get("office"), evidence=evidence(data))


def plain(text: str) -> Announcement:
    """Make an announcement by hand, trusting the document."""
    data = json.loads(text)
    return Announcement(
        url=data.get("url"),
        title=data.get("title"),
        published=optional(PartialDate.parse, data.get("published")),
        place=optional(place, data.get("place")),
        source=data.get("source"),
        speakers=tuple(speaker(each) for each in data.get("speakers", ())),
        language=data.get("language"),
        deals=tuple(deal(each) for each in data.get("deals", ())),
        background=tuple(deal(each) for each in data.get("background", ())),
        other_figures=tuple(figure(each) for each in data.get("other_figures", ())),
        text_sha256=data.get("text_sha256"),
        given=tuple(data.get("given", ())),
        evidence=evidence(data),
    )


def seconds(read: Callable[[str], object], text: str) -> float:
    """Measure one round."""
    start = process_time()
    for _ in range(TIMES):
        read(text)
    return process_time() - start


def main() -> None:
    """Print the ratio and the speed behind it."""
    text = DOCUMENT.read_text("utf-8")
    assert plain(text) == loads(text)
    gc.disable()
    rounds = [(seconds(plain, text), seconds(loads, text)) for _ in range(ROUNDS)]
    by_hand, ours = (min(column) for column in zip(*rounds, strict=True))
    each = ours / TIMES * 1000
    print(f"loads: {ours / by_hand:.2f} x json.loads and plain construction, {each:.2f} ms each")


if __name__ == "__main__":
    main()

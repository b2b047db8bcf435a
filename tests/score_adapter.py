"""Our records in the neutral form of the scorer of ``../shared/announcements``."""

from typing import Any

from energydeals import Deal, Party, Project, Quantity, StatedMoney, read_announcement
from energydeals.bounds import Edge
from energydeals.gazetteer import Gazetteer


def adapt(text: str, gazetteer: Gazetteer | None = None) -> dict[str, Any]:
    """Read a text and give what the scorer compares."""
    read = read_announcement(text, gazetteer=gazetteer)
    return {
        "date": str(read.published) if read.published else None,
        "place": read.place.name if read.place else None,
        "source": read.source,
        "deals": [deal(each) for each in read.deals],
    }


def deal(record: Deal) -> dict[str, Any]:
    """Give one deal."""
    return {
        "instrument": str(record.instrument),
        "status": str(record.status),
        "date": str(record.date) if record.date else None,
        "term_years": years(record.term),
        "parties": [
            {
                "name": said(each.party),
                "canonical": each.party.name,
                "role": str(each.role),
                "kind": str(each.party.kind),
                "country": each.party.country,
            }
            for each in record.participations
        ],
        "projects": [project(each) for each in record.projects],
        "amounts": [{**amount(each.money), "what": str(each.purpose)} for each in record.figures],
    }


def said(party: Party) -> str:
    """Give a party's name as the text has it."""
    quotes = (proof.quote for proof in party.evidence if proof.field == "name")
    return next(quotes, party.name)


def years(term: Quantity | None) -> float | None:
    """Give a term in years."""
    if term is None:
        return None
    # "At least 20 years" is recorded as a term of 20.
    most = term.bounds.low if term.bounds.high is None else term.bounds.high
    a_year = {"years": 1, "months": 12, "days": 365}[str(term.unit)]
    return None if most is None else float(most) / a_year


def project(record: Project) -> dict[str, Any]:
    """Give one project."""
    capacity = None
    if record.capacities:
        first = record.capacities[0]
        bound = first.bounds.high if first.bounds.high is not None else first.bounds.low
        capacity = {"value": float(bound or 0), "unit": str(first.unit).replace("Wh/y", "Wh")}
    return {
        "name": record.name,
        "kind": str(record.kind),
        "products": list(record.products),
        "capacity": capacity,
        "location": {"country": record.place.country if record.place else None},
    }


def amount(money: StatedMoney) -> dict[str, Any]:
    """Give one sum: "nearly" has no low end in the neutral form."""
    bounds = money.bounds
    nearly = str(bounds.qualifier) == "nearly"
    just_over = str(bounds.qualifier) == "just over"
    approximate = Edge.APPROXIMATE in (bounds.low_edge, bounds.high_edge)
    return {
        "low": None if bounds.low is None or nearly else float(bounds.low),
        "low_open": bounds.low_edge is Edge.EXCLUDED,
        "high": None if bounds.high is None or just_over else float(bounds.high),
        "high_open": bounds.high_edge is Edge.EXCLUDED,
        "currency": str(money.currency),
        "approximate": approximate,
    }

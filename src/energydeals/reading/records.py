"""From the parts of a deal to its record, each field with the words that prove it."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from energydeals.deal import Deal, Figure, Inclusion, Purpose
from energydeals.evidence import Evidence
from energydeals.party import Participation, Party
from energydeals.project import Place, Project
from energydeals.reading.facts.actors import Actor
from energydeals.reading.facts.objects import Object
from energydeals.reading.facts.sums import Sum
from energydeals.reading.names.entities import Entity
from energydeals.reading.parts import Parts
from energydeals.reading.proofs import Proof, figure_of, place_of

__all__ = ["deal_of"]


def deal_of(proof: Proof, parts: Parts) -> Deal:
    """Make the record of a deal."""
    draft = parts.draft
    return Deal(
        id=proof.deal_id(parts.number),
        instrument=draft.instrument,
        status=draft.telling.status,
        participations=tuple(_participation(proof, actor, parts) for actor in parts.actors),
        projects=() if parts.object is None else (_project(proof, parts.object),),
        figures=tuple(_figures(proof, parts.sums)),
        document_count=None if parts.count is None else parts.count.bounds,
        term=None if parts.term is None else parts.term.quantity,
        date=None if parts.date is None else parts.date[0],
        includes=tuple(_inclusion(proof, parts, each) for each in parts.holds),
        evidence=tuple(_proofs(proof, parts)),
    )


def _proofs(proof: Proof, parts: Parts) -> Iterator[Evidence]:
    """Prove the fields of a deal itself."""
    named, telling = parts.draft.named, parts.draft.telling
    yield proof("instrument", named.instrument_span, named.rule)
    yield proof("status", telling.status_span, telling.rule)
    if parts.count is not None:
        yield proof("document_count", (parts.count.start, parts.count.end), "count of documents")
    if parts.term is not None:
        yield proof("term", parts.term.span, "time beside the document")
    if parts.date is not None:
        yield proof("date", parts.date[1], "day nearest to the deal words")


def _inclusion(proof: Proof, parts: Parts, part: Parts) -> Inclusion:
    totals = (each.mention for each in parts.sums if each.purpose is Purpose.AGGREGATE)
    total = next(totals, None)
    span = parts.draft.named.instrument_span if total is None else (total.start, total.end)
    rule = "counted off, or its sums make up the total" if parts.certain else "beside a bundle"
    return Inclusion(
        proof.deal_id(part.number),
        parts.certain,
        evidence=(
            proof("deal_id", part.draft.named.instrument_span, rule),
            proof("certain", span, rule),
        ),
    )


def _participation(proof: Proof, actor: Actor, parts: Parts) -> Participation:
    share = parts.shares.get(actor.entity.name)
    span = (actor.start, actor.end)
    evidence = [proof("party", span, actor.entity.rule)]
    if actor.role is not None:
        evidence.append(proof("role", span, actor.rule))
    if share is not None:
        evidence.append(proof("share", share.span, "percentage beside the party"))
    bounds = None if share is None else share.bounds
    return Participation(
        _party(proof, actor.entity), actor.role, share=bounds, evidence=tuple(evidence)
    )


def _party(proof: Proof, entity: Entity) -> Party:
    values = {"name": entity.name, "kind": entity.kind, "country": entity.country}
    values["parent"] = entity.parent
    span = (entity.start, entity.end)
    said = (field for field, value in values.items() if value is not None)
    return Party(
        entity.name,
        kind=entity.kind,
        country=entity.country,
        parent=entity.parent,
        evidence=tuple(proof(field, span, entity.rule) for field in said),
    )


def _project(proof: Proof, found: Object) -> Project:
    kind, span = found.kind
    evidence = [proof("kind", span, "project words")]
    if found.name is not None:
        evidence.append(proof("name", found.name, "project words"))
    spans = enumerate(found.products.values())
    evidence.extend(
        proof(f"products[{place}]", each, "product words, or usual of the kind")
        for place, each in spans
    )
    evidence.extend(
        proof(f"capacities[{place}]", (each.start, each.end), "size nearest to the project")
        for place, each in enumerate(found.capacities)
    )
    return Project(
        None if found.name is None else " ".join(proof.text[slice(*found.name)].split()),
        kind,
        products=tuple(found.products),
        capacities=tuple(each.quantity for each in found.capacities),
        place=_project_place(proof, found),
        evidence=tuple(evidence),
    )


def _project_place(proof: Proof, found: Object) -> Place | None:
    """Make the record of where a project is; its country may stand in other words."""
    place = None if found.place is None else place_of(proof, found.place)
    if found.country is None:
        return place
    code, span = found.country
    said = proof("country", span, "country of the text or of a party")
    if place is None:
        return Place(country=code, evidence=(said,))
    return evolve(place, country=code, evidence=(*place.evidence, said))


def _figures(proof: Proof, sums: Iterable[Sum]) -> Iterator[Figure]:
    for each in sums:
        figure = figure_of(proof, each.mention, each.purpose, each.rule)
        if figure is not None:
            yield figure

"""From what was found to records, each field with the words that prove it."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import evolve, frozen

from energydeals.dates import PartialDate
from energydeals.deal import Deal, Figure, Inclusion, Purpose
from energydeals.evidence import Evidence
from energydeals.party import Participation, Party, Speaker
from energydeals.phrases.counts import CountMention
from energydeals.phrases.money import MoneyMention
from energydeals.project import Place, Project
from energydeals.reading.drafts import Draft
from energydeals.reading.entities import PlaceMention
from energydeals.reading.figures import Sum
from energydeals.reading.head import Head, Said
from energydeals.reading.objects import Object
from energydeals.reading.roles import Actor
from energydeals.reading.terms import Share, Term
from energydeals.stated import StatedMoney

__all__ = ["Parts", "deal_of", "figure_of", "head_evidence", "place_of", "speakers_of"]

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


class Proof:
    """Makes evidence from spans of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._digest: Final = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def sha256(self) -> str:
        """The hash of the text."""
        return self._digest

    def __call__(self, field: str, span: Span) -> Evidence:
        return Evidence.at(field, self.text, *span)

    def deal_id(self, number: int) -> str:
        """Name a deal by its text and its number in it."""
        return f"{self._digest[:12]}-{number}"


def deal_of(proof: Proof, parts: Parts, includes: Iterable[tuple[Parts, bool]] = ()) -> Deal:
    """Make the record of a deal."""
    draft = parts.draft
    named, telling = draft.named, draft.telling
    evidence = [
        proof("instrument", named.instrument_span),
        proof("status", telling.status_span),
    ]
    if parts.count is not None:
        evidence.append(proof("document_count", (parts.count.start, parts.count.end)))
    if parts.term is not None:
        evidence.append(proof("term", parts.term.span))
    if parts.date is not None:
        evidence.append(proof("date", parts.date[1]))
    return Deal(
        id=proof.deal_id(parts.number),
        title=None,
        instrument=draft.instrument,
        status=telling.status,
        participations=tuple(_participation(proof, actor, parts) for actor in parts.actors),
        projects=() if parts.object is None else (_project(proof, parts.object),),
        figures=tuple(_figure(proof, each) for each in parts.sums),
        document_count=None if parts.count is None else parts.count.bounds,
        term=None if parts.term is None else parts.term.quantity,
        date=None if parts.date is None else parts.date[0],
        includes=tuple(_inclusion(proof, parts, *each) for each in includes),
        evidence=tuple(evidence),
    )


def _inclusion(proof: Proof, parts: Parts, part: Parts, certain: bool) -> Inclusion:  # noqa: FBT001
    spans = [
        (each.mention.start, each.mention.end)
        for each in parts.sums
        if each.purpose is Purpose.AGGREGATE
    ]
    span = spans[0] if spans else parts.draft.named.instrument_span
    return Inclusion(
        proof.deal_id(part.number),
        certain,
        evidence=(proof("deal_id", part.draft.named.instrument_span), proof("certain", span)),
    )


def _participation(proof: Proof, actor: Actor, parts: Parts) -> Participation:
    entity = actor.entity
    span = (entity.start, entity.end)
    fields = [("name", True), ("kind", entity.kind), ("country", entity.country)]
    fields.append(("parent", entity.parent))
    party = Party(
        entity.name,
        kind=entity.kind,
        country=entity.country,
        parent=entity.parent,
        evidence=tuple(proof(field, span) for field, value in fields if value is not None),
    )
    share = parts.shares.get(entity.name)
    evidence = [proof("party", span)]
    if actor.role is not None:
        evidence.append(proof("role", span))
    if share is not None:
        evidence.append(proof("share", share.span))
    bounds = None if share is None else share.bounds
    return Participation(party, actor.role, share=bounds, evidence=tuple(evidence))


def _project(proof: Proof, found: Object) -> Project:
    evidence: list[Evidence] = []
    if found.name is not None:
        evidence.append(proof("name", found.name))
    if found.kind is not None:
        evidence.append(proof("kind", found.kind[1]))
    spans = enumerate(found.products.values())
    evidence.extend(proof(f"products[{place}]", span) for place, span in spans)
    evidence.extend(
        proof(f"capacities[{place}]", (each.start, each.end))
        for place, each in enumerate(found.capacities)
    )
    return Project(
        None if found.name is None else " ".join(proof.text[slice(*found.name)].split()),
        None if found.kind is None else found.kind[0],
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
    if place is None:
        return Place(country=code, evidence=(proof("country", span),))
    return evolve(place, country=code, evidence=(*place.evidence, proof("country", span)))


def place_of(proof: Proof, found: PlaceMention) -> Place:
    """Make the record of a place; what the tables add is proven by its name."""
    span = (found.start, found.end)
    name = None if found.kind in ("country", "region") else found.name
    region = found.name if found.kind == "region" else found.region
    fields = [("name", name), ("region", region), ("country", found.country)]
    return Place(
        name,
        region=region,
        country=found.country,
        evidence=tuple(proof(field, span) for field, value in fields if value is not None),
    )


def figure_of(proof: Proof, mention: MoneyMention, purpose: Purpose | None) -> Figure | None:
    """Make the record of a sum, or None for one below zero."""
    low = mention.money.bounds.low
    if low is not None and low < 0:
        return None
    span = (mention.start, mention.end)
    others = _equivalents(mention)
    evidence = [proof("money", span)]
    if purpose is not None:
        evidence.append(proof("purpose", span))
    evidence.extend(proof(f"equivalents[{place}]", each) for place, (_, each) in enumerate(others))
    if mention.decimals is not None:
        evidence.append(proof("decimals", span))
    return Figure(
        mention.money,
        purpose,
        equivalents=tuple(money for money, _ in others),
        decimals=mention.decimals,
        evidence=tuple(evidence),
    )


def _equivalents(mention: MoneyMention) -> list[tuple[StatedMoney, Span]]:
    seen = {mention.money.currency}
    kept: list[tuple[StatedMoney, Span]] = []
    for each in mention.equivalents:
        if each.money.currency not in seen:
            seen.add(each.money.currency)
            kept.append((each.money, (each.start, each.end)))
    return kept


def _figure(proof: Proof, found: Sum) -> Figure:
    figure = figure_of(proof, found.mention, found.purpose)
    if figure is None:
        raise AssertionError("a sum below zero was placed on a deal")
    return figure


def speakers_of(proof: Proof, speaker: Said | None, office: Said | None) -> tuple[Speaker, ...]:
    """Make the record of who speaks."""
    if speaker is None:
        return ()
    evidence = [proof("name", (speaker.start, speaker.end))]
    if office is not None:
        evidence.append(proof("office", (office.start, office.end)))
    name = " ".join(speaker.value.split())
    return (Speaker(name, None if office is None else office.value, evidence=tuple(evidence)),)


def head_evidence(proof: Proof, head: Head, given: Iterable[str]) -> tuple[Evidence, ...]:
    """Prove what the head says, apart from what the caller gave."""
    spans: list[tuple[str, Span | None]] = [("published", head.published_at)]
    if head.source is not None:
        spans.append(("source", (head.source.start, head.source.end)))
    return tuple(
        proof(field, span) for field, span in spans if span is not None and field not in given
    )

"""From what was found to records, each field with the words that prove it."""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
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
from energydeals.reading.entities import Entity, PlaceMention
from energydeals.reading.figures import Sum
from energydeals.reading.head import Head, Said
from energydeals.reading.objects import Object
from energydeals.reading.roles import Actor
from energydeals.reading.terms import Share, Term
from energydeals.stated import StatedMoney

__all__ = ["Parts", "Proof", "deal_of", "figure_of", "head_evidence", "place_of", "speakers_of"]

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
    #: The deals that it holds, and whether it surely does.
    holds: Sequence["Parts"] = ()
    certain: bool = False

    def holding(self, held: Sequence["Parts"], *, certain: bool) -> "Parts":
        """Give a total the deals that it holds, and their parties if it names none."""
        return evolve(self, holds=held, certain=certain, actors=self.actors or tuple(_shared(held)))


def _shared(held: Sequence[Parts]) -> Iterator[Actor]:
    """Give the parties that stand in every deal, else those of all."""
    actors = {actor.entity.name: actor for each in held for actor in each.actors}
    counts = Counter(name for each in held for name in {a.entity.name for a in each.actors})
    common = [actor for name, actor in actors.items() if counts[name] == len(held)]
    yield from common or actors.values()


class Proof:
    """Makes evidence from spans of one text, and remembers the rule behind each piece."""

    def __init__(self, text: str) -> None:
        self.text: Final = text
        self._digest: Final = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        #: The rules by the identity of the evidence, all of which is kept alive here.
        self.rules: Final[dict[int, str]] = {}
        self._made: Final[list[Evidence]] = []

    @property
    def sha256(self) -> str:
        """The hash of the text."""
        return self._digest

    def __call__(self, field: str, span: Span, rule: str) -> Evidence:
        """Prove a field by a span of the text."""
        made = Evidence.at(field, self.text, *span)
        self._made.append(made)
        self.rules[id(made)] = rule
        return made

    def deal_id(self, number: int) -> str:
        """Name a deal by its text and its number in it."""
        return f"{self._digest[:12]}-{number}"


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


def place_of(proof: Proof, found: PlaceMention) -> Place:
    """Make the record of a place; what the tables add is proven by its name."""
    name = None if found.kind in ("country", "region") else found.name
    region = found.name if found.kind == "region" else found.region
    values = {"name": name, "region": region, "country": found.country}
    span = (found.start, found.end)
    said = (field for field, value in values.items() if value is not None)
    return Place(
        name,
        region=region,
        country=found.country,
        evidence=tuple(proof(field, span, "place nearest to the project") for field in said),
    )


def figure_of(
    proof: Proof, mention: MoneyMention, purpose: Purpose | None, rule: str
) -> Figure | None:
    """Make the record of a sum, or None for one below zero."""
    low = mention.money.bounds.low
    if low is not None and low < 0:
        return None
    span = (mention.start, mention.end)
    others = _equivalents(mention)
    evidence = [proof("money", span, "money phrase")]
    if purpose is not None:
        evidence.append(proof("purpose", span, rule))
    evidence.extend(
        proof(f"equivalents[{place}]", each, "the same sum in brackets")
        for place, (_, each) in enumerate(others)
    )
    if mention.decimals is not None:
        evidence.append(proof("decimals", span, "the last written place"))
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


def _figures(proof: Proof, sums: Iterable[Sum]) -> Iterator[Figure]:
    for each in sums:
        figure = figure_of(proof, each.mention, each.purpose, each.rule)
        if figure is not None:
            yield figure


def speakers_of(proof: Proof, speaker: Said | None, office: Said | None) -> tuple[Speaker, ...]:
    """Make the record of who speaks."""
    if speaker is None:
        return ()
    evidence = [proof("name", (speaker.start, speaker.end), "name beside a verb of saying")]
    if office is not None:
        evidence.append(proof("office", (office.start, office.end), "office beside the name"))
    name = " ".join(speaker.value.split())
    return (Speaker(name, None if office is None else office.value, evidence=tuple(evidence)),)


def head_evidence(proof: Proof, head: Head, given: Collection[str]) -> tuple[Evidence, ...]:
    """Prove what the head says, apart from what the caller gave."""
    evidence: list[Evidence] = []
    if head.published_at is not None and "published" not in given:
        evidence.append(proof("published", head.published_at, "day of the head"))
    if head.source is not None and "source" not in given:
        span = (head.source.start, head.source.end)
        evidence.append(proof("source", span, "credit"))
    return tuple(evidence)

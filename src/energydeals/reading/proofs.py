"""Evidence, and the records that are made of single findings."""

import hashlib
from collections.abc import Collection
from typing import Final

from energydeals.deal import Figure, Purpose
from energydeals.evidence import Evidence
from energydeals.party import Speaker
from energydeals.phrases.money import MoneyMention
from energydeals.project import Place
from energydeals.reading.dateline import Said
from energydeals.reading.head import Head
from energydeals.reading.names.entities import PlaceMention
from energydeals.stated import StatedMoney

__all__ = ["Proof", "figure_of", "head_evidence", "place_of", "speakers_of"]

Span = tuple[int, int]


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
        start, end = span
        made = Evidence(field, start, end, self.text[start:end])
        self._made.append(made)
        self.rules[id(made)] = rule
        return made

    def deal_id(self, number: int) -> str:
        """Name a deal by its text and its number in it."""
        return f"{self._digest[:12]}-{number}"


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

"""Records from what a language model gives: quotes to look up, no numbers and no places.

The form is that of `energydeals.serialisers.model_form`, its JSON Schema
`energydeals.serialisers.schema.model_schema()`. Quotes are found in the text with white space and
quotation marks folded; sums, capacities, terms, dates and counts are read from them with our own
parsers; what cannot be placed is reported and left out.

>>> text = "The bank will lend about $530 million to build the pipelines."
>>> answer = {
...     "deals": [
...         {
...             "instrument": "financing",
...             "instrument_quote": "will lend",
...             "status": "signed",
...             "status_quote": "was signed",
...             "money": [{"quote": "about $530 million", "purpose": "loan"}],
...         }
...     ]
... }
>>> made = from_model_output(answer, text, report=print)
warning: $.deals[0].status_quote: the text does not hold the words 'was signed'
>>> print(made.deals[0].figures[0].money, made.deals[0].status)
USD ~530000000 None
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from energydeals._checks import is_code
from energydeals.announcement import Announcement
from energydeals.dates import PartialDate
from energydeals.deal import Deal, Figure, Inclusion
from energydeals.evidence import Evidence
from energydeals.party import Participation, Party, Speaker
from energydeals.project import Place, Project
from energydeals.serialisers import _strict
from energydeals.serialisers._converter import shared
from energydeals.serialisers._flatten import faults_of
from energydeals.serialisers._quoted import QuotedText, Report, Span
from energydeals.serialisers.faults import DocumentError, Fault
from energydeals.serialisers.model_form import (
    ModelAnnouncement,
    ModelDeal,
    ModelMoney,
    ModelParty,
)

__all__ = ["from_model_output"]

_TIME: Final = ("time", "days")


def from_model_output(
    data: str | bytes | Mapping[str, object],
    text: str,
    *,
    published: PartialDate | None = None,
    url: str | None = None,
    report: Report | None = None,
) -> Announcement:
    """Make an announcement of a model's answer; `report` is called with what could not be placed.

    A quote that the text does not hold, words that are no sum, and codes that are none are left
    out and reported; nothing is guessed. Raises `DocumentError` for an answer that has not the
    form, with every fault.
    """
    answer = _structured(data)
    quoted = QuotedText(text, report or (lambda _: None))
    day, day_span = (published, None) if published else _published(quoted, answer)
    source = quoted.place(answer.source_quote, "$.source_quote")
    given = {"published": published, "url": url}
    return Announcement(
        url=url,
        published=day,
        place=_place(quoted, answer.place_quote, None, "$.place_quote"),
        source=None if source is None else quoted.words(source),
        speakers=_speakers(quoted, answer),
        deals=_deals(quoted, answer.deals, day),
        other_figures=_figures(quoted, _others(answer), "$.other_money_quotes"),
        text_sha256=quoted.digest,
        given=tuple(name for name, value in given.items() if value is not None),
        evidence=quoted.proof(day_span, published=day) + quoted.proof(source, source=source),
    )


def _structured(data: str | bytes | Mapping[str, object]) -> ModelAnnouncement:
    plain = dict(data) if isinstance(data, Mapping) else _strict.parse(_strict.decode(data, 1), 1)
    try:
        return shared(lenient=False, detailed=True).structure(plain, ModelAnnouncement)
    except Exception as error:  # noqa: BLE001  (all are turned into faults)
        faults = [Fault(1, *found) for found in faults_of(error, plain)]
        raise DocumentError(faults) from None


def _published(
    quoted: QuotedText, answer: ModelAnnouncement
) -> tuple[PartialDate | None, Span | None]:
    found = quoted.stated(quoted.dates, answer.published_quote, "$.published_quote", "date")
    return (None, None) if found is None else (found[0].resolve(None), found[1])


def _others(answer: ModelAnnouncement) -> list[ModelMoney]:
    return [ModelMoney(quote=quote) for quote in answer.other_money_quotes]


def _speakers(quoted: QuotedText, answer: ModelAnnouncement) -> tuple[Speaker, ...]:
    span = quoted.place(answer.speaker_quote, "$.speaker_quote")
    if span is None:
        return ()
    where = quoted.place(answer.speaker_office_quote, "$.speaker_office_quote")
    office = None if where is None else quoted.words(where)
    proof = quoted.proof(span, name=span) + quoted.proof(where, office=office)
    return (Speaker(quoted.words(span), office, evidence=proof),)


def _deals(
    quoted: QuotedText, deals: Sequence[ModelDeal], published: PartialDate | None
) -> tuple[Deal, ...]:
    parts: dict[int, list[Inclusion]] = {}
    for part, holder in _holders(quoted, deals).items():
        certain = bool(deals[part].part_is_certain)
        parts.setdefault(holder, []).append(Inclusion(_name(quoted, part), certain))
    return tuple(
        _deal(quoted, deal, place, tuple(parts.get(place, ())), published)
        for place, deal in enumerate(deals)
    )


def _name(quoted: QuotedText, place: int) -> str:
    return f"{quoted.digest[:12]}-{place + 1}"


def _holders(quoted: QuotedText, deals: Sequence[ModelDeal]) -> dict[int, int]:
    """Give which deal holds which, by their places; refuse what is no other deal, or a circle."""
    holders: dict[int, int] = {}
    for part, deal in enumerate(deals):
        if deal.part_of is None:
            continue
        above: int | None = deal.part_of - 1
        while above is not None and above != part:
            above = holders.get(above)
        if above == part or not 1 <= deal.part_of <= len(deals):
            path, found = f"$.deals[{part}].part_of", str(deal.part_of)
            quoted.tell(path, found, f"{found} is no other deal that can hold this one")
        else:
            holders[part] = deal.part_of - 1
    return holders


def _deal(
    quoted: QuotedText,
    deal: ModelDeal,
    place: int,
    parts: tuple[Inclusion, ...],
    published: PartialDate | None,
) -> Deal:
    path = f"$.deals[{place}]"
    words = {
        field: quoted.place(getattr(deal, f"{field}_quote"), f"{path}.{field}_quote")
        for field in ("instrument", "status")
    }
    # A code without words of the text says nothing.
    said = {field: getattr(deal, field) for field, span in words.items() if span is not None}
    times = [each for each in quoted.quantities if each.quantity.unit.dimension in _TIME]
    day = quoted.stated(quoted.dates, deal.date_quote, f"{path}.date_quote", "date")
    term = quoted.stated(times, deal.term_quote, f"{path}.term_quote", "time")
    count = quoted.stated(
        quoted.counts, deal.document_count_quote, f"{path}.document_count_quote", "count"
    )
    date = None if day is None else day[0].resolve(published)
    return Deal(
        id=_name(quoted, place),
        **said,
        participations=tuple(
            _participation(quoted, party, f"{path}.parties[{number}]")
            for number, party in enumerate(deal.parties)
            if party.name.strip()
        ),
        projects=_projects(quoted, deal, path),
        figures=_figures(quoted, deal.money, f"{path}.money"),
        document_count=None if count is None else count[0].bounds,
        date=date,
        term=None if term is None else term[0].quantity,
        includes=parts,
        evidence=sum(
            (
                *(quoted.proof(span, **{field: said.get(field)}) for field, span in words.items()),
                quoted.proof(count and count[1], document_count=count),
                quoted.proof(day and day[1], date=date),
                quoted.proof(term and term[1], term=term),
            ),
            (),
        ),
    )


def _figures(quoted: QuotedText, sums: Iterable[ModelMoney], path: str) -> tuple[Figure, ...]:
    made = (_figure(quoted, each, f"{path}[{place}]") for place, each in enumerate(sums))
    return tuple(figure for figure in made if figure is not None)


def _figure(quoted: QuotedText, money: ModelMoney, path: str) -> Figure | None:
    found = quoted.stated(quoted.sums, money.quote, path, "sum")
    if found is None:
        return None
    mention, span = found
    low = mention.money.bounds.low
    if low is not None and low < 0:
        quoted.tell(path, mention.text, "a sum below zero is no figure of a deal")
        return None
    proof = quoted.proof(span, money=mention, purpose=money.purpose)
    return Figure(mention.money, money.purpose, decimals=mention.decimals, evidence=proof)


def _participation(quoted: QuotedText, party: ModelParty, path: str) -> Participation:
    span = quoted.place(party.quote or party.name, f"{path}.quote")
    country = quoted.country(party.country, f"{path}.country")
    proof = quoted.proof(span, name=party.name, kind=party.kind, country=country)
    made = Party(party.name, kind=party.kind, country=country, evidence=proof)
    return Participation(made, party.role, evidence=quoted.proof(span, role=party.role))


def _place(quoted: QuotedText, quote: str | None, country: str | None, path: str) -> Place | None:
    span = quoted.place(quote, path)
    if span is None:
        return None if country is None else Place(country=country)
    proof = quoted.proof(span, name=span, country=country)
    return Place(quoted.words(span), country=country, evidence=proof)


def _projects(quoted: QuotedText, deal: ModelDeal, path: str) -> tuple[Project, ...]:
    span = quoted.place(deal.project_quote, f"{path}.project_quote")
    where = f"{path}.capacity_quote"
    capacity = quoted.stated(quoted.quantities, deal.capacity_quote, where, "capacity")
    country = quoted.country(deal.country, f"{path}.country")
    place = _place(quoted, deal.place_quote, country, f"{path}.place_quote")
    products = _products(quoted, deal.products, f"{path}.products")
    if (span, capacity, place, products, deal.project_kind) == (None, None, None, (), None):
        return ()
    evidence = quoted.proof(span, name=span, kind=deal.project_kind)
    if capacity is not None:
        evidence += (Evidence.at("capacities[0]", quoted.text, *capacity[1]),)
    return (
        Project(
            None if span is None else quoted.words(span),
            deal.project_kind,
            products=products,
            capacities=() if capacity is None else (capacity[0].quantity,),
            place=place,
            evidence=evidence,
        ),
    )


def _products(quoted: QuotedText, products: Sequence[str], path: str) -> tuple[str, ...]:
    for place, product in enumerate(products):
        if not is_code(product):
            quoted.tell(f"{path}[{place}]", product, f"{product!r} is no code in snake_case")
    return tuple(dict.fromkeys(filter(is_code, products)))

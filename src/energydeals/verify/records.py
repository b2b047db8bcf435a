"""Records against the text that they were made from."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Final, cast

from energydeals._walk import Evidenced, evidenced_records
from energydeals.announcement import Announcement
from energydeals.deal import Deal, Figure, Inclusion
from energydeals.gazetteer import default_gazetteer
from energydeals.party import Participation, Party, Speaker
from energydeals.phrases.dates import find_dates
from energydeals.phrases.money import MoneyMention, find_money
from energydeals.project import Place, Project
from energydeals.reading.names.organisations import find_organisations
from energydeals.reading.names.places import find_places
from energydeals.reading.words.source import source_of
from energydeals.stated import StatedMoney
from energydeals.verify.findings import Finding, Severity
from energydeals.verify.quotes import Quotes, Span, spans_of

if TYPE_CHECKING:
    from energydeals.dates import PartialDate

__all__ = ["PROVEN_FIELDS", "verify"]

#: The fields of each record that need words of the text.
PROVEN_FIELDS: Final[dict[type, tuple[str, ...]]] = {
    Announcement: ("published", "source"),
    Deal: ("instrument", "status", "document_count", "date", "term"),
    Figure: ("money", "purpose", "equivalents"),
    Inclusion: ("deal_id", "certain"),
    Participation: ("role", "share"),
    Party: ("name", "kind", "country", "parent"),
    Place: ("name", "region", "country"),
    Project: ("name", "kind", "products", "capacities"),
    Speaker: ("name", "office"),
}


class _Case:
    """An announcement and its text, with what a check looks up in it."""

    def __init__(self, announcement: Announcement, text: str) -> None:
        self.announcement = announcement
        self.text = text
        self.quotes = Quotes(text)
        self.records = list(evidenced_records(announcement))

    @cached_property
    def sums(self) -> list[MoneyMention]:
        return find_money(self.text)

    @cached_property
    def lower(self) -> str:
        return " ".join(self.text.casefold().split())

    @cached_property
    def _source_names(self) -> tuple[set[str], set[str | None]]:
        source = source_of(self.text)
        entities = find_organisations(source)
        places = find_places(source, entities)
        countries = {each.country for each in entities} | {each.country for each in places}
        return {each.name for each in entities}, countries

    @property
    def names(self) -> set[str]:
        """The canonical names of the organisations that the text names."""
        return self._source_names[0]

    @property
    def countries(self) -> set[str | None]:
        """The countries that the text names, or whose organisations and places it names."""
        return self._source_names[1]

    def named(self, name: str) -> bool:
        """Tell whether a name, or a form of it, stands in the text."""
        known = default_gazetteer().named(name)
        forms = (name,) if known is None else (name, *known.surfaces)
        return name in self.names or any(form.casefold() in self.lower for form in forms)


def verify(announcement: Announcement, text: str) -> list[Finding]:
    """Check an announcement that a person or a model made against its text.

    Errors: a quote that does not stand in the text, a sum that does not follow from its quote.
    Warnings: a field without words; a name, date or country that the text was not found to give.
    Notes: a quote that stands elsewhere than its evidence says; a sum of the text that no record
    uses. White space and quotation marks are folded. Never raises, whatever the text.

    >>> from energydeals import Deal, Evidence, Figure, StatedMoney
    >>> quote = Evidence("money", 0, 18, "about $530 million")
    >>> figure = Figure(StatedMoney.exactly(530_000_000, "USD"), evidence=(quote,))
    >>> made = Announcement(deals=(Deal(id="1", figures=(figure,)),))
    >>> print(*verify(made, "about $530 million"))
    error: $.deals[0].figures[0].money: the words 'about $530 million' say USD ~530000000, not USD \
530000000
    """
    case = _Case(announcement, text)
    return [finding for check in _CHECKS for finding in check(case)]


def _quotes(case: _Case) -> Iterator[Finding]:
    for path, record in case.records:
        for each in record.evidence:
            if case.quotes.stands(each):
                continue
            where = f"{path}.{each.field}"
            places = case.quotes.places(each.quote)
            if not places:
                message = f"the text does not hold the words {each.quote!r}: quote it exactly"
                yield Finding(where, Severity.ERROR, "quote absent", each.quote, message)
            elif each.start is not None:
                at = places[0][0]
                message = f"the words {each.quote!r} stand at {at}, not at {each.start}"
                yield Finding(where, Severity.NOTE, "quote repaired", str(at), message)


def _unproven(case: _Case) -> Iterator[Finding]:
    for path, record in case.records:
        proven = {each.field.partition("[")[0] for each in record.evidence}
        given = case.announcement.given if record is case.announcement else ()
        for name in PROVEN_FIELDS[type(record)]:
            value = getattr(record, name)
            if value not in (None, ()) and name not in proven and name not in given:
                message = f"no words are given for {_shown(value)}: quote what says so, or leave it"
                rule, found = "no words", _shown(value)
                yield Finding(f"{path}.{name}", Severity.WARNING, rule, found, message)


def _shown(value: object) -> str:
    items = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
    return ", ".join(map(str, items))


def _sums(case: _Case) -> Iterator[Finding]:
    for path, figure in case.records:
        if not isinstance(figure, Figure):
            continue
        stated = {"money": figure.money}
        stated |= {f"equivalents[{place}]": each for place, each in enumerate(figure.equivalents)}
        for field, money in stated.items():
            spans = spans_of(figure, field, case.quotes)
            said = [each for span in spans for each in _said(case, span)]
            if spans and not any(_states(each, money) for each in said):
                yield _contradicted(f"{path}.{field}", case.text[slice(*spans[0])], said, money)


def _said(case: _Case, span: Span) -> list[MoneyMention]:
    """Read the sums of a span: as they stand in the text, else from its words alone."""
    start, end = span
    around = [each for each in case.sums if each.start < end and start < each.end]
    flat = [other for each in around for other in (each, *each.equivalents)]
    return flat or find_money(case.text[start:end])


def _states(mention: MoneyMention, money: StatedMoney) -> bool:
    """Tell whether words state a sum; the currency of an ambiguous sign is the record's to say."""
    if mention.money == money:
        return True
    return mention.resolution is not None and mention.money.bounds == money.bounds


def _contradicted(path: str, words: str, said: list[MoneyMention], money: StatedMoney) -> Finding:
    saying = ", ".join(str(each.money) for each in said) or "no sum"
    message = f"the words {words!r} say {saying}, not {money}"
    return Finding(path, Severity.ERROR, "sum contradicts its words", saying, message)


def _names(case: _Case) -> Iterator[Finding]:
    for path, record in case.records:
        if isinstance(record, Party | Speaker) and not case.named(record.name):
            if any(_is_part(each.quote, record.name) for each in record.evidence):
                continue
            message = f"the text was not found to name {record.name!r}"
            yield Finding(f"{path}.name", Severity.WARNING, "name absent", record.name, message)


def _is_part(quote: str, name: str) -> bool:
    """Tell whether words stand for a name: a part of it, or its initials."""
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    return quote.casefold() in name.casefold() or quote == initials


def _dates(case: _Case) -> Iterator[Finding]:
    published = case.announcement.published
    said = {each.resolve(published) for each in find_dates(case.text)}
    stated: list[tuple[str, PartialDate | None]] = [
        (f"{path}.date", record.date) for path, record in case.records if isinstance(record, Deal)
    ]
    if "published" not in case.announcement.given:
        stated.append(("$.published", published))
    for path, day in stated:
        if day is not None and day not in said:
            message = f"the text was not found to give the date {day}"
            yield Finding(path, Severity.WARNING, "date absent", str(day), message)


def _countries(case: _Case) -> Iterator[Finding]:
    for path, record in case.records:
        country = record.country if isinstance(record, Party | Place) else None
        if country is not None and country not in case.countries:
            message = f"the text was not found to name {country} or anything of it"
            yield Finding(f"{path}.country", Severity.WARNING, "country absent", country, message)


def _unused(case: _Case) -> Iterator[Finding]:
    used = [span for _, record in case.records for span in _money_spans(record, case.quotes)]
    for each in case.sums:
        if not any(start < each.end and each.start < end for start, end in used):
            message = f"no record uses the sum {each.text!r} at {each.start}"
            yield Finding("$", Severity.NOTE, "sum unused", each.text, message)


def _money_spans(record: Evidenced, quotes: Quotes) -> list[Span]:
    return spans_of(record, "money", quotes) if isinstance(record, Figure) else []


_CHECKS: Final[tuple[Callable[[_Case], Iterator[Finding]], ...]] = (
    _quotes,
    _sums,
    _unproven,
    _names,
    _dates,
    _countries,
    _unused,
)

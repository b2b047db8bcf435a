"""An announcement: who said what, when and where, and the deals it tells of."""

import re
from typing import Final

from attrs import fields, frozen

from energydeals._checks import check, check_distinct, check_text, check_tuple, check_type
from energydeals.dates import PartialDate
from energydeals.deal import Deal, Figure
from energydeals.errors import InvalidValueError
from energydeals.evidence import Evidence
from energydeals.party import Speaker
from energydeals.project import Place

__all__ = ["Announcement"]

_SHA256: Final = r"[0-9a-f]{64}"
_LANGUAGE: Final = r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"


@frozen(kw_only=True)
class Announcement:
    """One text with the deals that it announces.

    Ids are unique over `deals` and `background`; inclusions name such ids and form no cycle.

    >>> Announcement(deals=(Deal(id="1"),), language="en").deals[0].id
    '1'
    """

    url: str | None = None
    title: str | None = None
    published: PartialDate | None = None
    #: The place of the dateline.
    place: Place | None = None
    #: The agency or medium that the text credits.
    source: str | None = None
    speakers: tuple[Speaker, ...] = ()
    #: The language of the text, as a BCP 47 tag.
    language: str | None = None
    #: What the announcement tells.
    deals: tuple[Deal, ...] = ()
    #: Older or side deals that it mentions.
    background: tuple[Deal, ...] = ()
    #: Money that belongs to no deal.
    other_figures: tuple[Figure, ...] = ()
    #: The SHA-256 of the text in UTF-8, in hexadecimal.
    text_sha256: str | None = None
    #: The names of the fields that the caller gave, for which no words are needed.
    given: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    def __attrs_post_init__(self) -> None:
        for name in ("url", "title", "source"):
            check_text(getattr(self, name), f"Announcement.{name}", optional=True)
        check_type(self.published, PartialDate, "Announcement.published", optional=True)
        check_type(self.place, Place, "Announcement.place", optional=True)
        check_tuple(self.speakers, Speaker, "Announcement.speakers")
        _check_form(self.language, _LANGUAGE, "Announcement.language", "a BCP 47 tag")
        check_tuple(self.deals, Deal, "Announcement.deals")
        check_tuple(self.background, Deal, "Announcement.background")
        check_tuple(self.other_figures, Figure, "Announcement.other_figures")
        _check_form(self.text_sha256, _SHA256, "Announcement.text_sha256", "64 hexadecimal digits")
        check_tuple(self.given, str, "Announcement.given")
        names = {each.name for each in fields(Announcement)}
        check(names.issuperset(self.given), "Announcement.given", "names of fields", self.given)
        check_distinct(self.given, "Announcement.given")
        check_tuple(self.evidence, Evidence, "Announcement.evidence")
        _check_inclusions(self.deals, self.background)


def _check_form(value: str | None, form: str, field: str, rule: str) -> None:
    check_type(value, str, field, optional=True)
    if value is not None:
        check(re.fullmatch(form, value) is not None, field, rule, value)


def _check_inclusions(deals: tuple[Deal, ...], background: tuple[Deal, ...]) -> None:
    places = [f"Announcement.deals[{place}]" for place in range(len(deals))]
    places += [f"Announcement.background[{place}]" for place in range(len(background))]
    held: dict[str, list[str]] = {}
    for place, deal in zip(places, (*deals, *background), strict=True):
        check(deal.id not in held, f"{place}.id", "an id of its own", deal.id)
        held[deal.id] = [each.deal_id for each in deal.includes]
    for place, parts in zip(places, held.values(), strict=True):
        for part in parts:
            rule = "ids of deals of the announcement"
            check(part in held, f"{place}.includes", rule, part)
    if any(held.values()):
        _check_no_cycle(held, places)


def _check_no_cycle(held: dict[str, list[str]], places: list[str]) -> None:
    # Imported where a total has parts: few announcements tell of one.
    from graphlib import CycleError, TopologicalSorter  # noqa: PLC0415

    try:
        TopologicalSorter(held).prepare()
    except CycleError as error:
        way: list[str] = error.args[1]
        place = places[list(held).index(way[0])]
        rule = "no deal that holds itself"
        raise InvalidValueError(f"{place}.includes", rule, tuple(way)) from None

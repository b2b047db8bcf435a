"""The flat form that a language model fills in: words to quote and codes to choose, few levels."""

from attrs import frozen

from energydeals.deal import Instrument, Purpose, Status
from energydeals.party import PartyKind, Role
from energydeals.project import ProjectKind

__all__ = ["ModelAnnouncement", "ModelDeal", "ModelMoney", "ModelParty"]


@frozen(kw_only=True)
class ModelMoney:
    """One sum of a deal: the words, with what qualifies them ("about $530 million")."""

    quote: str
    purpose: Purpose | None = None


@frozen(kw_only=True)
class ModelParty:
    """One party of a deal: its usual name, and the words that name it."""

    name: str
    quote: str | None = None
    role: Role | None = None
    kind: PartyKind | None = None
    #: ISO 3166-1 alpha-2 code of the seat.
    country: str | None = None


@frozen(kw_only=True)
class ModelDeal:
    """One deal; every quote is words of the text, exactly as they stand there."""

    instrument: Instrument | None = None
    instrument_quote: str | None = None
    status: Status | None = None
    status_quote: str | None = None
    money: tuple[ModelMoney, ...] = ()
    parties: tuple[ModelParty, ...] = ()
    project_quote: str | None = None
    project_kind: ProjectKind | None = None
    products: tuple[str, ...] = ()
    capacity_quote: str | None = None
    place_quote: str | None = None
    #: ISO 3166-1 alpha-2 code of the project's country.
    country: str | None = None
    date_quote: str | None = None
    term_quote: str | None = None
    document_count_quote: str | None = None
    #: The number of the deal, from 1, that is a total and holds this one.
    part_of: int | None = None
    part_is_certain: bool | None = None


@frozen(kw_only=True)
class ModelAnnouncement:
    """An announcement as a model gives it."""

    published_quote: str | None = None
    place_quote: str | None = None
    source_quote: str | None = None
    speaker_quote: str | None = None
    speaker_office_quote: str | None = None
    deals: tuple[ModelDeal, ...] = ()
    #: Money that belongs to no deal.
    other_money_quotes: tuple[str, ...] = ()

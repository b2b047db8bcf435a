"""What the text names: organisations, states and places, each with its words."""

from attrs import field, frozen

from energydeals.party import PartyKind
from energydeals.project import ProjectKind

__all__ = ["Entity", "PlaceMention"]


@frozen
class Entity:
    """An organisation, a state or a person named in `text[start:end]`.

    Give such entities to `energydeals.read_announcement` from a recogniser of your own.

    >>> Entity(0, 4, "CNPC", kind=PartyKind.STATE_COMPANY, country="CN").name
    'CNPC'
    """

    start: int
    end: int
    #: The canonical name.
    name: str
    kind: PartyKind | None = field(default=None, kw_only=True)
    #: ISO 3166-1 alpha-2 code of the seat.
    country: str | None = field(default=None, kw_only=True)
    parent: str | None = field(default=None, kw_only=True)
    #: What it does, by the table of the gazetteer that knows it.
    trade: str | None = field(default=None, kw_only=True)
    #: The rule that found it, for `energydeals.reading.explain`.
    rule: str = field(default="given", kw_only=True)


@frozen
class PlaceMention:
    """A place, region or country named in `text[start:end]`."""

    start: int
    end: int
    name: str
    #: city, region, field, port, sea, site or country.
    kind: str
    #: ISO 3166-1 alpha-2 code.
    country: str | None = None
    region: str | None = None
    #: What the plant is that has this name alone.
    project: ProjectKind | None = None

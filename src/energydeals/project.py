"""What is built, bought or supplied, and where."""

from attrs import field, frozen

from energydeals._checks import (
    check,
    check_codes,
    check_country,
    check_text,
    check_tuple,
    check_type,
)
from energydeals._codes import Code
from energydeals.evidence import Evidence
from energydeals.stated import Quantity

__all__ = ["Place", "Project", "ProjectKind"]


class ProjectKind(Code):
    """What a project is (after the trackers of Global Energy Monitor and OC4IDS).

    >>> ProjectKind("lng_terminal")
    ProjectKind.LNG_TERMINAL
    """

    SOLAR_FARM = "solar_farm"
    WIND_FARM = "wind_farm"
    OFFSHORE_WIND_FARM = "offshore_wind_farm"
    HYDRO_PLANT = "hydro_plant"
    NUCLEAR_POWER_PLANT = "nuclear_power_plant"
    GEOTHERMAL_PLANT = "geothermal_plant"
    POWER_PLANT = "power_plant"
    BATTERY_STORAGE = "battery_storage"
    GRID = "grid"
    FIELD = "field"
    PIPELINE = "pipeline"
    LNG_TERMINAL = "lng_terminal"
    REFINERY = "refinery"
    PETROCHEMICAL_COMPLEX = "petrochemical_complex"
    GAS_CHEMICAL_COMPLEX = "gas_chemical_complex"
    COAL_CHEMICAL_PLANT = "coal_chemical_plant"
    FERTILISER_PLANT = "fertiliser_plant"
    GAS_PROCESSING_PLANT = "gas_processing_plant"
    HYDROGEN_PLANT = "hydrogen_plant"
    CCS = "ccs"
    MINE = "mine"
    BATTERY_FACTORY = "battery_factory"
    #: A flow of a commodity without a plant.
    SUPPLY = "supply"
    #: An enterprise that changes hands.
    COMPANY = "company"
    OTHER = "other"


@frozen
class Place:
    """Where: a place, its first-level region, its country; at least one of them.

    >>> Place(region="Aktobe", country="KZ").country
    'KZ'
    """

    name: str | None = None
    region: str | None = field(default=None, kw_only=True)
    #: ISO 3166-1 alpha-2 code.
    country: str | None = field(default=None, kw_only=True)
    evidence: tuple[Evidence, ...] = field(default=(), kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_text(self.name, "Place.name", optional=True)
        check_text(self.region, "Place.region", optional=True)
        check_country(self.country, "Place.country")
        said = (self.name, self.region, self.country) != (None, None, None)
        check(said, "Place", "a name, a region or a country", None)
        check_tuple(self.evidence, Evidence, "Place.evidence")


@frozen
class Project:
    """A plant, field, flow or enterprise that a deal is about.

    >>> Project("gas chemical complex", ProjectKind.GAS_CHEMICAL_COMPLEX, products=("urea",)).kind
    ProjectKind.GAS_CHEMICAL_COMPLEX
    """

    name: str | None = None
    kind: ProjectKind | None = None
    #: What it makes, moves or stores: codes in snake case, such as ``crude_oil``.
    products: tuple[str, ...] = field(default=(), kw_only=True)
    capacities: tuple[Quantity, ...] = field(default=(), kw_only=True)
    place: Place | None = field(default=None, kw_only=True)
    evidence: tuple[Evidence, ...] = field(default=(), kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_text(self.name, "Project.name", optional=True)
        check_type(self.kind, ProjectKind, "Project.kind", optional=True)
        check_codes(self.products, "Project.products")
        check_tuple(self.capacities, Quantity, "Project.capacities")
        check_type(self.place, Place, "Project.place", optional=True)
        check_tuple(self.evidence, Evidence, "Project.evidence")

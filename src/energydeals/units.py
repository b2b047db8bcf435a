"""The units of the field, as a closed list with exact sizes inside each dimension."""

from decimal import Decimal
from functools import cache
from typing import Final

from energydeals._codes import Code

__all__ = ["Unit"]


class Unit(Code):
    """A unit in the field's own terms; its value is the symbol that files carry.

    Sizes: the international mile, acre and pound (1959), the calendar's year of 12 months, the
    metric tonne. Oil equivalents, heat values and yearly rates of daily flows depend on
    assumptions, so such units have dimensions of their own.

    >>> Unit("mtpa").dimension, Unit.MTPA.size
    ('mass a year', Decimal('1000000'))
    """

    KW = "kW"
    MW = "MW"
    GW = "GW"
    TW = "TW"
    MVA = "MVA"
    KWH = "kWh"
    MWH = "MWh"
    GWH = "GWh"
    TWH = "TWh"
    MWH_PER_YEAR = "MWh/y"
    GWH_PER_YEAR = "GWh/y"
    TWH_PER_YEAR = "TWh/y"
    KV = "kV"
    GJ = "GJ"
    PJ = "PJ"
    MMBTU = "MMBtu"
    TONNE = "t"
    KILOTONNE = "kt"
    MEGATONNE = "Mt"
    POUND = "lb"
    OUNCE = "oz"
    TONNE_PER_DAY = "t/d"
    TONNE_PER_YEAR = "t/y"
    KILOTONNE_PER_YEAR = "kt/y"
    MTPA = "mtpa"
    POUND_PER_YEAR = "lb/y"
    CUBIC_METRE = "m3"
    BCM = "bcm"
    TCM = "tcm"
    CUBIC_METRE_PER_DAY = "m3/d"
    CUBIC_METRE_PER_YEAR = "m3/y"
    BCM_PER_YEAR = "bcm/y"
    MMCF = "MMcf"
    BCF = "Bcf"
    TCF = "Tcf"
    MMCF_PER_DAY = "MMcf/d"
    BCF_PER_DAY = "Bcf/d"
    BARREL = "bbl"
    BARREL_PER_DAY = "bbl/d"
    BOE = "boe"
    BOE_PER_DAY = "boe/d"
    KM = "km"
    MILE = "mi"
    HECTARE = "ha"
    KM2 = "km2"
    ACRE = "acre"
    DAY = "days"
    MONTH = "months"
    YEAR = "years"

    @property
    def dimension(self) -> str:
        """What the unit measures; conversion is exact inside one dimension."""
        return _sizes()[self][0]

    @property
    def size(self) -> Decimal:
        """The unit in the smallest one of its dimension."""
        return _sizes()[self][1]


_TABLE: Final = {
    "power": "kW 1, MW 1000, GW 1000000, TW 1000000000",
    "apparent power": "MVA 1",
    "energy": "kWh 1, MWh 1000, GWh 1000000, TWh 1000000000",
    "energy a year": "MWh/y 1, GWh/y 1000, TWh/y 1000000",
    "voltage": "kV 1",
    "heat": "GJ 1, PJ 1000000",
    "heat (British)": "MMBtu 1",
    "mass": "t 1, kt 1000, Mt 1000000, lb 0.00045359237",
    "troy mass": "oz 1",
    "mass a day": "t/d 1",
    "mass a year": "t/y 1, kt/y 1000, mtpa 1000000, lb/y 0.00045359237",
    "volume": "m3 1, bcm 1000000000, tcm 1000000000000",
    "volume a day": "m3/d 1",
    "volume a year": "m3/y 1, bcm/y 1000000000",
    "gas volume (cubic feet)": "MMcf 1, Bcf 1000, Tcf 1000000",
    "gas volume (cubic feet) a day": "MMcf/d 1, Bcf/d 1000",
    "oil volume": "bbl 1",
    "oil volume a day": "bbl/d 1",
    "oil equivalent": "boe 1",
    "oil equivalent a day": "boe/d 1",
    "length": "km 1, mi 1.609344",
    "area": "ha 1, km2 100, acre 0.40468564224",
    "days": "days 1",
    "time": "months 1, years 12",
}


@cache
def _sizes() -> dict[Unit, tuple[str, Decimal]]:
    return {
        Unit(symbol): (dimension, Decimal(size))
        for dimension, row in _TABLE.items()
        for symbol, size in (each.split() for each in row.split(", "))
    }

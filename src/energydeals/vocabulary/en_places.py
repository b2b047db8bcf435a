"""English words of places: nouns and prepositions that make a name a place."""

from typing import Final

#: Nouns after the name of a region.
REGION_NOUNS: Final = frozenset(
    """
    region province provinces oblast district districts governorate county counties prefecture
    state states department municipality parish emirate voivodeship canton krai republic
    regions peninsula island islands area
    """.split()
)
#: The same with a capital, as part of the name.
REGION_TAILS: Final = frozenset(
    """
    Region Province Oblast District Governorate County Prefecture State Department Municipality
    Parish Emirate Voivodeship Canton Krai
    """.split()
)
#: Capitalised nouns that end the name of a place, by its kind.
TAILS: Final[dict[str, frozenset[str]]] = {
    "region": REGION_TAILS
    | frozenset("Peninsula Island Islands Delta Highlands Territory".split()),
    "sea": frozenset("Sea Gulf Bay Strait Ocean Shelf Channel".split()),
    "site": frozenset(
        "Basin River Lake Valley Desert Mountains Coast Canal Point Park Shale Creek Hills".split()
    ),
    "port": frozenset("Port Harbour Harbor Terminal".split()),
    "city": frozenset("City Town".split()),
}
#: Nouns before "of" and the name of a place.
PLACE_NOUNS: Final[dict[str, str]] = {
    "port": "port",
    "city": "city",
    "town": "city",
    "village": "city",
    "capital": "city",
    "province": "region",
    "provinces": "region",
    "region": "region",
    "state": "region",
    "district": "region",
    "department": "region",
    "county": "region",
    "governorate": "region",
    "island": "region",
    "coast": "region",
    "waters": "sea",
    "outskirts": "city",
}
#: Prepositions before the name of a place.
WHERE: Final = frozenset("in near off outside at".split())
#: Capitalised nouns that end the name of a building, which is no place of a project.
BUILDINGS: Final = frozenset("House Palace Hall Hotel Court Castle Parliament".split())
#: What after a name shows that it is no place, though "in" or "at" stands before it.
NOT_AFTER: Final = frozenset("said energy shares stock share units".split())
#: Words between a project and the name of where it is.
LOCATED: Final = (
    "in|near|off|outside|at|of|around|on|within|across|along|between|from|through|offshore|onshore|"
    "north of|south of|east of|west of"
)
#: Words before "in" and the name of where people meet or live.
MEETING: Final = (
    "signed|inked|sealed|ceremony|summit|forum|conference|talks|meeting|met|held|visit|told|said|"
    "announced|based|headquartered|seat|offices?|listed|exchange|embassy|court|born|speaking|"
    "witnessed|exhibition|week|session|arrived|reporters|journalists"
)
#: Cities that stand for a government or a market more often than for a site.
CAPITALS: Final = frozenset(
    (
        "Washington|London|Paris|Berlin|Brussels|Moscow|Beijing|Tokyo|Seoul|Madrid|Rome|Vienna|"
        "Geneva|Zurich|Zug|Oslo|Stockholm|Copenhagen|Helsinki|Amsterdam|The Hague|Rotterdam|Lisbon|"
        "Athens|Warsaw|Prague|Budapest|Bucharest|Sofia|Belgrade|Ankara|Istanbul|Riyadh|Abu Dhabi|"
        "Dubai|Doha|Kuwait City|Muscat|Cairo|Rabat|Algiers|Tunis|Tripoli|Baghdad|Tehran|Astana|"
        "Almaty|Tashkent|Bishkek|Dushanbe|Ashgabat|Baku|Tbilisi|Yerevan|New Delhi|Delhi|Mumbai|"
        "Islamabad|Dhaka|Kathmandu|Colombo|Jakarta|Kuala Lumpur|Singapore|Bangkok|Hanoi|Manila|"
        "Hong Kong|Shanghai|Canberra|Sydney|Melbourne|Perth|Wellington|Ottawa|Toronto|Vancouver|"
        "Calgary|New York|Houston|Mexico City|Brasilia|Brasília|Buenos Aires|Santiago|Lima|Bogota|"
        "Bogotá|Caracas|Quito|La Paz|Abuja|Lagos|Accra|Abidjan|Dakar|Nairobi|Addis Ababa|Kampala|"
        "Kigali|Lusaka|Harare|Pretoria|Johannesburg|Luanda|Maputo|Windhoek|Kyiv|Minsk|Luxembourg|"
        "Frankfurt|Munich|Milan|Bern|Dublin|Boston|Chicago"
    ).split("|")
)

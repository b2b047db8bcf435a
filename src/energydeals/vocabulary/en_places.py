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

#: Capitals that stand for their governments: "Moscow and Ankara signed an agreement".
GOVERNMENTS_AT: Final[dict[str, str]] = {
    name.replace("_", " "): code
    for code, row in {
        "AE": "Abu_Dhabi",
        "AF": "Kabul",
        "AL": "Tirana",
        "AM": "Yerevan",
        "AO": "Luanda",
        "AR": "Buenos_Aires",
        "AT": "Vienna",
        "AU": "Canberra",
        "AZ": "Baku",
        "BA": "Sarajevo",
        "BD": "Dhaka",
        "BE": "Brussels",
        "BG": "Sofia",
        "BH": "Manama",
        "BO": "La_Paz",
        "BR": "Brasilia Brasília",
        "BY": "Minsk",
        "CA": "Ottawa",
        "CD": "Kinshasa",
        "CG": "Brazzaville",
        "CH": "Bern",
        "CL": "Santiago",
        "CM": "Yaounde Yaoundé",
        "CN": "Beijing",
        "CO": "Bogota Bogotá",
        "CU": "Havana",
        "CY": "Nicosia",
        "CZ": "Prague",
        "DE": "Berlin",
        "DK": "Copenhagen",
        "DZ": "Algiers",
        "EC": "Quito",
        "EE": "Tallinn",
        "EG": "Cairo",
        "ES": "Madrid",
        "ET": "Addis_Ababa",
        "FI": "Helsinki",
        "FR": "Paris",
        "GB": "London",
        "GE": "Tbilisi",
        "GH": "Accra",
        "GR": "Athens",
        "HR": "Zagreb",
        "HU": "Budapest",
        "ID": "Jakarta",
        "IE": "Dublin",
        "IL": "Jerusalem",
        "IN": "Delhi New_Delhi",
        "IQ": "Baghdad",
        "IR": "Tehran",
        "IT": "Rome",
        "JO": "Amman",
        "JP": "Tokyo",
        "KE": "Nairobi",
        "KG": "Bishkek",
        "KH": "Phnom_Penh",
        "KP": "Pyongyang",
        "KR": "Seoul",
        "KZ": "Astana",
        "LA": "Vientiane",
        "LB": "Beirut",
        "LK": "Colombo",
        "LT": "Vilnius",
        "LV": "Riga",
        "LY": "Tripoli",
        "MA": "Rabat",
        "MD": "Chisinau",
        "MK": "Skopje",
        "ML": "Bamako",
        "MM": "Naypyidaw",
        "MN": "Ulaanbaatar",
        "MR": "Nouakchott",
        "MY": "Kuala_Lumpur Putrajaya",
        "MZ": "Maputo",
        "NA": "Windhoek",
        "NE": "Niamey",
        "NG": "Abuja",
        "NL": "The_Hague",
        "NO": "Oslo",
        "NP": "Kathmandu",
        "OM": "Muscat",
        "PE": "Lima",
        "PH": "Manila",
        "PK": "Islamabad",
        "PL": "Warsaw",
        "PT": "Lisbon",
        "QA": "Doha",
        "RO": "Bucharest",
        "RS": "Belgrade",
        "RU": "Moscow",
        "RW": "Kigali",
        "SA": "Riyadh",
        "SD": "Khartoum",
        "SE": "Stockholm",
        "SI": "Ljubljana",
        "SK": "Bratislava",
        "SN": "Dakar",
        "SY": "Damascus",
        "TH": "Bangkok",
        "TJ": "Dushanbe",
        "TM": "Ashgabat",
        "TN": "Tunis",
        "TR": "Ankara",
        "TW": "Taipei",
        "TZ": "Dodoma",
        "UA": "Kyiv Kiev",
        "UG": "Kampala",
        "US": "Washington",
        "UY": "Montevideo",
        "UZ": "Tashkent",
        "VE": "Caracas",
        "VN": "Hanoi",
        "ZA": "Pretoria",
        "ZM": "Lusaka",
        "ZW": "Harare",
    }.items()
    for name in row.split()
}
#: What governments do, behind their capital or their minister.
GOVERNING: Final = frozenset(
    """
    sign signs signed ink inks inked initial initialled initialed agree agrees agreed conclude
    concludes concluded ratify ratifies ratified exchange exchanged seal sealed lend lends lent
    negotiate negotiating prolong prolonged reach reached strike struck
    """.split()
)
#: Words that may stand between them and it.
BEFORE_DEEDS: Final = frozenset(
    """
    and or has have had will would also both now is are his her the counterpart counterparts
    minister ministers secretary president energy oil gas petroleum electricity power mines mining
    economy climate industry trade environment water infrastructure commerce investment investments
    development planning transport mineral renewable economic resources
    foreign finance prime deputy first vice of for natural jointly on formally
    """.split()
)
#: Nouns of papers and talks before "with" or "between" and a capital.
WITH_CAPITALS: Final = frozenset(
    """
    agreement agreements memorandum mou deal deals contract contracts treaty accord accords pact
    protocol talks negotiations
    """.split()
)
#: Words before a minister who does not sign: "in the presence of", "with".
BEFORE_WITNESSES: Final = frozenset("of by with from to for as".split())
#: The offices of those who sign for a state.
SIGNERS: Final = "minister|ministers|president|premier|secretary"

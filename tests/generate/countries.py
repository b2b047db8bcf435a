"""Write the gazetteer's countries: names of Unicode CLDR with those that the press adds.

Run ``python tests/generate/countries.py``; `tests/test_geography.py` holds the file equal to it.
"""

import csv
import io
from pathlib import Path
from typing import Final

from babel import Locale

PATH: Final = Path(__file__).parents[2] / "src" / "energydeals" / "gazetteer" / "countries.csv"
ENGLISH: Final = Locale("en")
COLUMNS: Final = ("code", "names", "demonyms")

#: Names where the press does not follow CLDR, the usual one first.
PRESS_NAMES: Final = {
    "AE": "United Arab Emirates|UAE|U.A.E.",
    "AX": "Åland",
    "BA": "Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia",
    "BN": "Brunei|Brunei Darussalam",
    "BO": "Bolivia|Plurinational State of Bolivia",
    "BS": "Bahamas",
    "CD": "Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|D.R. Congo|DRC"
    "|Congo-Kinshasa",
    "CG": "Republic of the Congo|Republic of Congo|Congo Republic|Congo-Brazzaville|Congo",
    "CI": "Ivory Coast|Côte d'Ivoire|Republic of Côte d'Ivoire",
    "CN": "China|People's Republic of China|PRC",
    "CV": "Cape Verde|Cabo Verde",
    "CZ": "Czech Republic|Czechia",
    "DE": "Germany|Federal Republic of Germany",
    "DO": "Dominican Republic",
    "DZ": "Algeria|People's Democratic Republic of Algeria",
    "EG": "Egypt|Arab Republic of Egypt",
    "ET": "Ethiopia|Federal Democratic Republic of Ethiopia",
    "FM": "Micronesia",
    "GB": "United Kingdom|UK|U.K.|Britain|Great Britain",
    "GM": "Gambia",
    "GR": "Greece|Hellenic Republic",
    "HK": "Hong Kong",
    "IR": "Iran|Islamic Republic of Iran",
    "JO": "Jordan|Hashemite Kingdom of Jordan",
    "KG": "Kyrgyzstan|Kyrgyz Republic",
    "KN": "Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis",
    "KP": "North Korea|Democratic People's Republic of Korea|DPRK",
    "KR": "South Korea|Republic of Korea|ROK|Korea",
    "LA": "Laos|Lao PDR|Lao People's Democratic Republic",
    "LC": "Saint Lucia|St. Lucia|St Lucia",
    "LK": "Sri Lanka|Democratic Socialist Republic of Sri Lanka",
    "LY": "Libya|State of Libya",
    "MK": "North Macedonia|Macedonia",
    "MM": "Myanmar|Burma",
    "MO": "Macau|Macao",
    "MY": "Malaysia|Federation of Malaysia",
    "NG": "Nigeria|Federal Republic of Nigeria",
    "NL": "Netherlands|Holland",
    "NP": "Nepal|Federal Democratic Republic of Nepal",
    "PG": "Papua New Guinea|New Guinea|Papua-New Guinea",
    "PK": "Pakistan|Islamic Republic of Pakistan",
    "PS": "Palestine|State of Palestine|Palestinian Territories",
    "RU": "Russia|Russian Federation",
    "SA": "Saudi Arabia|Kingdom of Saudi Arabia|KSA",
    "SO": "Somalia|Federal Republic of Somalia",
    "ST": "São Tomé and Príncipe",
    "SY": "Syria|Syrian Arab Republic",
    "SZ": "Eswatini|eSwatini|Swaziland",
    "TL": "East Timor|Timor-Leste|Timor Leste",
    "TR": "Turkey|Türkiye|Republic of Türkiye",
    "TT": "Trinidad and Tobago|Trinidad & Tobago|Trinidad",
    "TW": "Taiwan",
    "TZ": "Tanzania|United Republic of Tanzania",
    "US": "United States|United States of America|US|U.S.|USA|U.S.A.|America",
    "VA": "Vatican City|Vatican",
    "VC": "Saint Vincent and the Grenadines|St. Vincent and the Grenadines",
    "VE": "Venezuela|Bolivarian Republic of Venezuela",
    "VI": "US Virgin Islands|U.S. Virgin Islands",
    "VN": "Vietnam|Viet Nam|Socialist Republic of Vietnam",
}
#: Countries that papers of state call "Republic of X".
REPUBLICS: Final = frozenset(
    """
    AL AM AO AR AZ BG BI BJ BW BY CL CM CO CR CU CY DJ EC EE FI FJ FR GA GH GN GQ GT GW GY HN HR
    HT HU ID IE IN IQ IS IT KE KZ LB LR LT LV MD MG ML MR MT MU MW MX MZ NA NE NI PA PE PH PL PT
    PY RS RW SC SD SG SI SL SM SN SR SS SV TD TG TJ TN TR UA UG UY UZ VN VU YE ZA ZM ZW
    """.split()
)
STATES: Final = {
    "BE": "Kingdom of",
    "BH": "Kingdom of",
    "BT": "Kingdom of",
    "DK": "Kingdom of",
    "ES": "Kingdom of",
    "IL": "State of",
    "KH": "Kingdom of",
    "KW": "State of",
    "LS": "Kingdom of",
    "LU": "Grand Duchy of",
    "MA": "Kingdom of",
    "NO": "Kingdom of",
    "OM": "Sultanate of",
    "QA": "State of",
    "SE": "Kingdom of",
    "TH": "Kingdom of",
}
#: Adjectives and peoples. A form that is also a common word ("Poles", "English") is left out.
DEMONYMS: Final = {
    "AD": "Andorran|Andorrans",
    "AE": "Emirati|Emiratis",
    "AF": "Afghan|Afghans",
    "AG": "Antiguan",
    "AL": "Albanian|Albanians",
    "AM": "Armenian|Armenians",
    "AO": "Angolan|Angolans",
    "AR": "Argentine|Argentinian|Argentinean|Argentines|Argentinians",
    "AT": "Austrian|Austrians",
    "AU": "Australian|Australians|Aussie",
    "AW": "Aruban",
    "AZ": "Azerbaijani|Azeri|Azerbaijanis|Azeris",
    "BA": "Bosnian|Bosnians",
    "BB": "Barbadian",
    "BD": "Bangladeshi|Bangladeshis",
    "BE": "Belgian|Belgians",
    "BF": "Burkinabe|Burkinabè",
    "BG": "Bulgarian|Bulgarians",
    "BH": "Bahraini|Bahrainis",
    "BI": "Burundian",
    "BJ": "Beninese",
    "BM": "Bermudian|Bermudan",
    "BN": "Bruneian",
    "BO": "Bolivian|Bolivians",
    "BR": "Brazilian|Brazilians",
    "BS": "Bahamian",
    "BT": "Bhutanese",
    "BW": "Botswanan|Batswana|Motswana",
    "BY": "Belarusian|Belarussian|Belarusians",
    "BZ": "Belizean",
    "CA": "Canadian|Canadians",
    "CD": "Congolese",
    "CF": "Central African",
    "CH": "Swiss",
    "CI": "Ivorian|Ivorians",
    "CL": "Chilean|Chileans",
    "CM": "Cameroonian|Cameroonians",
    "CN": "Chinese",
    "CO": "Colombian|Colombians",
    "CR": "Costa Rican|Costa Ricans",
    "CU": "Cuban|Cubans",
    "CV": "Cape Verdean|Cabo Verdean",
    "CW": "Curaçaoan",
    "CY": "Cypriot|Cypriots",
    "CZ": "Czech|Czechs",
    "DE": "German|Germans",
    "DJ": "Djiboutian",
    "DK": "Danish|Danes",
    "DO": "Dominican|Dominicans",
    "DZ": "Algerian|Algerians",
    "EC": "Ecuadorian|Ecuadorean|Ecuadoran",
    "EE": "Estonian|Estonians",
    "EG": "Egyptian|Egyptians",
    "EH": "Sahrawi",
    "ER": "Eritrean",
    "ES": "Spanish|Spaniards",
    "ET": "Ethiopian|Ethiopians",
    "FI": "Finnish",
    "FJ": "Fijian",
    "FO": "Faroese",
    "FR": "French|Frenchman",
    "GA": "Gabonese",
    "GB": "British|Britons|Scottish|Welsh|Northern Irish",
    "GD": "Grenadian",
    "GE": "Georgian|Georgians",
    "GH": "Ghanaian|Ghanaians",
    "GL": "Greenlandic",
    "GM": "Gambian",
    "GN": "Guinean|Guineans",
    "GQ": "Equatorial Guinean|Equatoguinean",
    "GR": "Greek|Greeks|Hellenic",
    "GT": "Guatemalan|Guatemalans",
    "GW": "Bissau-Guinean",
    "GY": "Guyanese",
    "HK": "Hongkonger",
    "HN": "Honduran|Hondurans",
    "HR": "Croatian|Croatians",
    "HT": "Haitian|Haitians",
    "HU": "Hungarian|Hungarians",
    "ID": "Indonesian|Indonesians",
    "IE": "Irish",
    "IL": "Israeli|Israelis",
    "IN": "Indian|Indians",
    "IQ": "Iraqi|Iraqis",
    "IR": "Iranian|Iranians",
    "IS": "Icelandic|Icelanders",
    "IT": "Italian|Italians",
    "JM": "Jamaican|Jamaicans",
    "JO": "Jordanian|Jordanians",
    "JP": "Japanese",
    "KE": "Kenyan|Kenyans",
    "KG": "Kyrgyz|Kyrgyzstani",
    "KH": "Cambodian|Cambodians",
    "KM": "Comorian",
    "KP": "North Korean|North Koreans",
    "KR": "South Korean|South Koreans|Korean|Koreans",
    "KW": "Kuwaiti|Kuwaitis",
    "KY": "Caymanian",
    "KZ": "Kazakh|Kazakhstani|Kazakhs|Kazakhstanis",
    "LA": "Laotian|Lao",
    "LB": "Lebanese",
    "LK": "Sri Lankan|Sri Lankans",
    "LR": "Liberian|Liberians",
    "LS": "Basotho",
    "LT": "Lithuanian|Lithuanians",
    "LU": "Luxembourgish|Luxembourger",
    "LV": "Latvian|Latvians",
    "LY": "Libyan|Libyans",
    "MA": "Moroccan|Moroccans",
    "MC": "Monegasque",
    "MD": "Moldovan|Moldovans",
    "ME": "Montenegrin|Montenegrins",
    "MG": "Malagasy|Madagascan",
    "MH": "Marshallese",
    "MK": "Macedonian|North Macedonian",
    "ML": "Malian|Malians",
    "MM": "Burmese|Myanmarese",
    "MN": "Mongolian|Mongolians",
    "MO": "Macanese",
    "MR": "Mauritanian|Mauritanians",
    "MT": "Maltese",
    "MU": "Mauritian|Mauritians",
    "MV": "Maldivian",
    "MW": "Malawian|Malawians",
    "MX": "Mexican|Mexicans",
    "MY": "Malaysian|Malaysians",
    "MZ": "Mozambican|Mozambicans",
    "NA": "Namibian|Namibians",
    "NC": "New Caledonian",
    "NE": "Nigerien|Nigeriens",
    "NG": "Nigerian|Nigerians",
    "NI": "Nicaraguan|Nicaraguans",
    "NL": "Dutch|Dutchman",
    "NO": "Norwegian|Norwegians",
    "NP": "Nepali|Nepalese|Nepalis",
    "NZ": "New Zealander|New Zealanders",
    "OM": "Omani|Omanis",
    "PA": "Panamanian|Panamanians",
    "PE": "Peruvian|Peruvians",
    "PG": "Papua New Guinean|Papua New Guineans",
    "PH": "Filipino|Philippine|Filipinos",
    "PK": "Pakistani|Pakistanis",
    "PL": "Polish",
    "PR": "Puerto Rican|Puerto Ricans",
    "PS": "Palestinian|Palestinians",
    "PT": "Portuguese",
    "PY": "Paraguayan|Paraguayans",
    "QA": "Qatari|Qataris",
    "RO": "Romanian|Romanians",
    "RS": "Serbian|Serbs|Serbians",
    "RU": "Russian|Russians",
    "RW": "Rwandan|Rwandans",
    "SA": "Saudi|Saudi Arabian|Saudis",
    "SB": "Solomon Islander",
    "SC": "Seychellois",
    "SD": "Sudanese",
    "SE": "Swedish|Swedes",
    "SG": "Singaporean|Singaporeans",
    "SI": "Slovenian|Slovene|Slovenians",
    "SK": "Slovak|Slovakian|Slovaks",
    "SL": "Sierra Leonean|Sierra Leoneans",
    "SN": "Senegalese",
    "SO": "Somali|Somalis",
    "SR": "Surinamese",
    "SS": "South Sudanese",
    "ST": "Santomean",
    "SV": "Salvadoran|Salvadorans",
    "SY": "Syrian|Syrians",
    "SZ": "Swazi",
    "TD": "Chadian|Chadians",
    "TG": "Togolese",
    "TH": "Thai|Thais",
    "TJ": "Tajik|Tajikistani|Tajiks",
    "TL": "Timorese|East Timorese",
    "TM": "Turkmen|Turkmenistani|Turkmens",
    "TN": "Tunisian|Tunisians",
    "TO": "Tongan",
    "TR": "Turkish|Turks",
    "TT": "Trinidadian|Trinidadians|Tobagonian",
    "TW": "Taiwanese",
    "TZ": "Tanzanian|Tanzanians",
    "UA": "Ukrainian|Ukrainians",
    "UG": "Ugandan|Ugandans",
    "US": "American|Americans",
    "UY": "Uruguayan|Uruguayans",
    "UZ": "Uzbek|Uzbekistani|Uzbeks",
    "VE": "Venezuelan|Venezuelans",
    "VN": "Vietnamese",
    "VU": "Ni-Vanuatu",
    "WS": "Samoan",
    "XK": "Kosovar|Kosovan|Kosovars",
    "YE": "Yemeni|Yemenis",
    "ZA": "South African|South Africans",
    "ZM": "Zambian|Zambians",
    "ZW": "Zimbabwean|Zimbabweans",
}


def names(code: str) -> list[str]:
    """Give the names of a country, the usual one first."""
    found = PRESS_NAMES.get(code, _plain(ENGLISH.territories[code])).split("|")
    if code in REPUBLICS:
        found.append(f"Republic of {found[0]}")
    if code in STATES:
        found.append(f"{STATES[code]} {found[0]}")
    return found


def _plain(name: str) -> str:
    """Give a name of CLDR as the press writes it: "and" for "&"; "St." is "Saint" as well."""
    name = name.replace("’", "'")
    spelled = name.replace(" & ", " and ")
    forms = [spelled] + [name] * (spelled != name)
    forms += [form.replace("St. ", "Saint ") for form in forms if "St. " in form]
    return "|".join(dict.fromkeys(forms))


def codes() -> list[str]:
    """Give the alpha-2 codes of countries and territories, Kosovo's XK included."""
    groupings = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
    every = (str(code) for code in ENGLISH.territories if len(str(code)) == 2)
    return sorted(code for code in every if code not in groupings)


def table() -> str:
    """Give the text of the file."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for code in codes():
        writer.writerow((code, "|".join(names(code)), DEMONYMS.get(code, "")))
    return text.getvalue()


if __name__ == "__main__":
    PATH.write_text(table(), encoding="utf-8")

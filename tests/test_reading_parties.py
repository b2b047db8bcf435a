"""Who takes part in a deal where the words do not name it in full beside the deal words."""

import pytest
from attrs import frozen

from energydeals import read_announcement
from energydeals.gazetteer import Gazetteer

EMPTY = Gazetteer()


@frozen
class Case:
    """A text, and the parties of its first deal with their roles."""

    rule: str
    text: str
    parties: dict[str, str]


CASES = (
    Case(
        "a noun with the adjective of its country",
        "Tarn Grid Ltd of Spain runs wind farms. Kettle Energy Ltd signed a share purchase "
        "agreement with the Spanish utility for three of them.",
        {"Kettle Energy": "buyer", "Tarn Grid": "seller"},
    ),
    Case(
        "a noun that the text has called a party by",
        "Orvel Trade Ltd, a Swiss trader, and Tarn Grid Ltd met in Oslo. An agreement on the "
        "supply of LNG was signed by the trader and Pelham Gas Ltd today.",
        {"Orvel Trade": "seller", "Pelham Gas": "buyer"},
    ),
    Case(
        "owners in a clause stand aside",
        "Pelham Green Ltd, in which Orvel Power Ltd and Tarn Grid Ltd have a half each, has "
        "acquired a solar farm from Kettle Solar Ltd.",
        {"Pelham Green": "buyer", "Kettle Solar": "seller"},
    ),
    Case(
        "a state that lends",
        "Under the agreement, Japan will lend Kenya $300 million for a geothermal plant.",
        {"Government of Japan": "lender", "Government of Kenya": "borrower"},
    ),
    Case(
        "a country after a company is no party",
        "Pelham Gas Ltd has signed a contract with Orvel Trade Ltd of Japan to buy LNG.",
        {"Pelham Gas": "buyer", "Orvel Trade": "seller"},
    ),
    Case(
        "a company that names itself by a noun",
        'Orvel Power plc ("Orvel" or the "Company") reports its best year. A loan of $30 million '
        "was signed with Kettle Bank by the Company.",
        {"Orvel Power": "borrower", "Kettle Bank": "lender"},
    ),
    Case(
        "who withdraws an offer would have bought",
        "Tarn Grid Ltd and Kettle Energy Ltd have ended talks on the sale of a solar farm: Kettle "
        "has withdrawn its non-binding offer.",
        {"Tarn Grid": "seller", "Kettle Energy": "buyer"},
    ),
    Case(
        "whose equity is bought is no seller",
        "Under a share purchase agreement signed today, Orvel Power Ltd buys all of Tarn Grid "
        "Ltd's equity from Kettle Energy Ltd.",
        {"Tarn Grid": "target", "Orvel Power": "buyer", "Kettle Energy": "seller"},
    ),
    Case(
        "an order with a contractor",
        "Orvel Power Ltd has ordered 40 turbines from Tarn Engineering Ltd under an EPC contract.",
        {"Orvel Power": "owner", "Tarn Engineering": "contractor"},
    ),
    Case(
        "a list of sellers",
        "Pelham Green Ltd has acquired a solar farm. Sellers are Orvel Power Ltd, with 60 per "
        "cent, and Tarn Grid Ltd, to which the rest belonged.",
        {"Pelham Green": "buyer", "Orvel Power": "seller", "Tarn Grid": "seller"},
    ),
    Case(
        "the side that lacks stands near",
        "Orvel Engineering Ltd and Tarn Builders Ltd have won the EPC contract for a wind farm. "
        "The award was made in June. It was given out by Pelham Green Ltd.",
        {"Orvel Engineering": "contractor", "Tarn Builders": "contractor", "Pelham Green": "owner"},
    ),
    Case(
        "builders are no lenders of a borrower",
        "Pelham Green Ltd has closed a loan of $90 million for a wind farm. Orvel Builders Ltd "
        "puts it up.",
        {"Pelham Green": "borrower"},
    ),
    Case(
        "whom the text names most, beside the deal",
        "Orvel Engineering Ltd has won an EPC contract from Kettle Energy Ltd. Tarn Grid Ltd gave "
        "it out too. Tarn Grid employs forty people. Last year Tarn Grid won a prize.",
        {"Orvel Engineering": "contractor", "Kettle Energy": "owner", "Tarn Grid": "owner"},
    ),
    Case(
        "who only has to consent",
        "Orvel Power Ltd has bought a wind farm from Tarn Grid Ltd, which needs the consent of the "
        "Ministry of Energy.",
        {"Orvel Power": "buyer", "Tarn Grid": "seller"},
    ),
    Case(
        "who still has to consent",
        "Orvel Power Ltd has bought a wind farm from Tarn Grid Ltd; the Ministry of Energy must "
        "still allow it.",
        {"Orvel Power": "buyer", "Tarn Grid": "seller"},
    ),
    Case(
        "the make of a turbine",
        "Orvel Power Ltd has bought a wind farm of twelve Kettle Energy Ltd turbines from Tarn "
        "Grid Ltd.",
        {"Orvel Power": "buyer", "Tarn Grid": "seller"},
    ),
    Case(
        "a described name in a list",
        "A wind farm was bought from Kettle Energy Ltd by Orvel Power Ltd (OPL) and the buyout "
        "house Tarn Capital Ltd.",
        {"Kettle Energy": "seller", "Orvel Power": "buyer", "Tarn Capital": "buyer"},
    ),
    Case(
        "a bank under a contract of others",
        "Under the EPC contract, Orvel Engineering Ltd will build a solar farm for Tarn Grid Ltd; "
        "with them signed Kettle Bank.",
        {"Orvel Engineering": "contractor", "Tarn Grid": "owner", "Kettle Bank": "lender"},
    ),
    Case(
        "whom others advise",
        "Tarn Grid Ltd has sold a wind farm to Orvel Power Ltd. Tarn Grid was advised by Kettle "
        "Bank.",
        {"Tarn Grid": "seller", "Orvel Power": "buyer", "Kettle Bank": "advisor"},
    ),
    Case(
        "owners with their shares in brackets",
        "Orvel Engineering Ltd has won an EPC contract from Kettle Gas Ltd, a company of Tarn Grid "
        "Ltd (60 per cent) and Pelham Green Ltd (40 per cent).",
        {"Orvel Engineering": "contractor", "Kettle Gas": "owner"},
    ),
    Case(
        "who has held what is sold until now",
        "A share purchase agreement has been signed on a wind farm, until now in the hands of Tarn "
        "Grid Ltd. Orvel Power Ltd pays for it in cash.",
        {"Tarn Grid": "seller", "Orvel Power": "buyer"},
    ),
    Case(
        "in whose hands it ends up",
        "Under a purchase agreement signed with Tarn Grid Ltd, the wind farm will be in the hands "
        "of Orvel Power Ltd.",
        {"Tarn Grid": "seller", "Orvel Power": "buyer"},
    ),
    Case(
        "the buyer of something",
        "Buyer of the stake, a half of the wind farm, is Orvel Power Ltd, and the deal was signed "
        "with Tarn Grid Ltd.",
        {"Orvel Power": "buyer", "Tarn Grid": "seller"},
    ),
    Case(
        "a company that is sold",
        "Kettle Gas Ltd has been sold, with its gas field, by Tarn Grid Ltd to Orvel Power Ltd.",
        {"Kettle Gas": "target", "Tarn Grid": "seller", "Orvel Power": "buyer"},
    ),
    Case(
        "a preposition before a list",
        "Tarn Grid Ltd has signed an agreement with Orvel Power Ltd and Pelham Green Ltd for the "
        "sale of a wind farm.",
        {"Tarn Grid": "seller", "Orvel Power": "buyer", "Pelham Green": "buyer"},
    ),
    Case(
        "whose the stake is in a clause",
        "A deal was signed with Orvel Power Ltd for the stake that Tarn Grid Ltd owns in a wind "
        "farm.",
        {"Orvel Power": "buyer", "Tarn Grid": "seller"},
    ),
    Case(
        "an object before the subject",
        "Kettle Gas Ltd is for sale, and to acquire it Orvel Power Ltd has signed a share purchase "
        "agreement.",
        {"Orvel Power": "buyer", "Kettle Gas": "seller"},
    ),
    Case(
        "who owns what money is lent for",
        "A loan of $40 million was signed with Tarn Bank Ltd for the wind farm that Orvel Power "
        "Ltd owns.",
        {"Tarn Bank": "lender", "Orvel Power": "borrower"},
    ),
    Case(
        "who farms out",
        "Tarn Grid Ltd farms out a gas field to Orvel Power Ltd.",
        {"Tarn Grid": "seller", "Orvel Power": "buyer"},
    ),
    Case(
        "money goes into a company",
        "Orvel Power Ltd has signed a deal to put $40 million into Kettle Gas Ltd for a stake.",
        {"Orvel Power": "buyer", "Kettle Gas": "target"},
    ),
    Case(
        "several who take a licence",
        "Licences for blocks off Norway were awarded to Orvel Oil Ltd and Tarn Petroleum Ltd.",
        {"Orvel Oil": "investor", "Tarn Petroleum": "investor"},
    ),
    Case(
        "the unit of a company in a country",
        "An EPC contract for a wind farm was awarded to the Indonesian unit of Orvel Power Ltd.",
        {"Orvel Power": "contractor"},
    ),
    Case(
        "a dealer in securities, and who watches them",
        "Orvel Power Ltd has borrowed $40 million for a wind farm from the banks Tarn Securities "
        "Ltd and Kettle Bank, it told the Orvel Stock Exchange.",
        {"Orvel Power": "borrower", "Tarn Securities": "lender", "Kettle Bank": "lender"},
    ),
    Case(
        "who owns the plant that power is bought from",
        "Orvel Power Ltd signed a power purchase agreement for 50 MW from the Tarn solar project "
        "owned by Kettle Energy Ltd.",
        {"Orvel Power": "buyer", "Kettle Energy": "seller"},
    ),
    Case(
        "what a loan is to finance",
        "Orvel Power Ltd signed with Kettle Bank a loan to finance a wind farm.",
        {"Orvel Power": "borrower", "Kettle Bank": "lender"},
    ),
    Case(
        "who holds the rest of what is sold",
        "Tarn Grid Ltd bought a 40% stake in a solar plant for $40 million from Kettle Solar Ltd "
        "in May. Orvel Power Ltd and Pelham Gas Ltd hold the remaining stakes.",
        {"Tarn Grid": "buyer", "Kettle Solar": "seller"},
    ),
    Case(
        "who holds what is sold",
        "Tarn Grid Ltd will acquire the 30% stake in a wind farm held by Kettle Solar Ltd.",
        {"Tarn Grid": "buyer", "Kettle Solar": "seller"},
    ),
    Case(
        "who signs with another to design and build",
        "Tarn Works Ltd has signed a contract with Pelham Cooperative Ltd to design and build a "
        "50 MW biomass power plant.",
        {"Tarn Works": "contractor", "Pelham Cooperative": "owner"},
    ),
    Case(
        "banks of which some are named",
        "Orvel Power Ltd has closed a loan for its wind farm. Financing was provided by five "
        "banks, including Kettle Bank and Pelham Bank.",
        {"Orvel Power": "borrower", "Kettle Bank": "lender", "Pelham Bank": "lender"},
    ),
    Case(
        "whom the partner in another venture has",
        "Orvel Power Ltd and its joint venture partner Tarn Grid Ltd have obtained a loan for a "
        "solar farm from Kettle Bank.",
        {"Orvel Power": "borrower", "Tarn Grid": "borrower", "Kettle Bank": "lender"},
    ),
    Case(
        "a venture of two is one side of works",
        "An EPC contract for a wind farm has gone to a joint venture of Tarn Grid Ltd and Pelham "
        "Marsh Ltd.",
        {"Tarn Grid": "contractor", "Pelham Marsh": "contractor"},
    ),
    Case(
        "either side of a contract may build",
        "Pelham Oil Company signed a contract with Tarn Engineering Ltd to build a pipeline.",
        {"Pelham Oil Company": "owner", "Tarn Engineering": "contractor"},
    ),
    Case(
        "with what, and not with whom",
        "Tarn Cable Ltd, with factories in Cologne, got the EPC contract for a power line from "
        "Pelham Grid Ltd.",
        {"Tarn Cable": "contractor", "Pelham Grid": "owner"},
    ),
    Case(
        "the subject of a participle stands behind it",
        "Besides installing the turbines, Tarn Wind Ltd will maintain the wind farm under a "
        "service contract with Pelham Power Ltd.",
        {"Tarn Wind": "contractor", "Pelham Power": "owner"},
    ),
    Case(
        "a unit that only its parent names",
        "The Grid arm of Tarn Works Ltd has secured an EPC contract for a dam from Pelham Ltd.",
        {"Tarn Works": "contractor", "Pelham": "owner"},
    ),
    Case(
        "who picks up a job is not picked",
        "Tarn Works Ltd picks up an EPC job for a dam with Pelham Power Ltd.",
        {"Tarn Works": "contractor", "Pelham Power": "owner"},
    ),
    Case(
        "a business that wins sells nothing",
        "Tarn Works Ltd's marine business won an EPC contract for a pier at an LNG terminal of "
        "Pelham LNG Ltd.",
        {"Tarn Works": "contractor", "Pelham LNG": "owner"},
    ),
    Case(
        "who ends a contract for works has given it",
        "Pelham Power Ltd terminated its EPC contract for a dam with Tarn Works Ltd.",
        {"Pelham Power": "owner", "Tarn Works": "contractor"},
    ),
    Case(
        "builders of two countries, one with power in its name",
        "An EPC contract for a dam of Orvel Ltd has gone to a venture of Egypt's Tarn Contracting "
        "Ltd and China's Pelham Power Engineering.",
        {
            "Orvel": "owner",
            "Tarn Contracting": "contractor",
            "Pelham Power Engineering": "contractor",
        },
    ),
    Case(
        "who is only told of beside a tender",
        "Tarn Oil Ltd met Orvel Ltd, and Orvel Ltd met Kettle Ltd. Orvel Ltd left. Tarn Oil Ltd "
        "plans to launch a tender for a refinery.",
        {"Tarn Oil": "owner"},
    ),
    Case(
        "who is owned in a clause takes part",
        "Tarn Works Ltd, which said that it had won an EPC contract for a refinery from Pelham "
        "Chemical Ltd, owned jointly by Orvel Ltd and Kettle Ltd, will start in May.",
        {"Tarn Works": "contractor", "Pelham Chemical": "owner"},
    ),
    Case(
        "who calls for tenders and buys",
        "Pelham Gas Ltd has launched a tender for six LNG cargoes.",
        {"Pelham Gas": "buyer"},
    ),
    Case(
        "a ministry that calls for tenders",
        "The Ministry of Oil of Iraq has launched a tender for a refinery near Basra.",
        {"Ministry of Oil of Iraq": "government"},
    ),
    Case(
        "who wins an auction",
        "Tarn Solar Ltd emerged as the winner of an auction of Pelham Power Ltd for a solar farm.",
        {"Tarn Solar": "developer", "Pelham Power": "owner"},
    ),
    Case(
        "who buys and sells under a memorandum on a supply",
        "Orvel Gas Ltd and Tarn Trade Ltd signed a memorandum of understanding on the supply of "
        "LNG: Tarn Trade would buy a million tonnes of LNG a year from Orvel Gas.",
        {"Orvel Gas": "seller", "Tarn Trade": "buyer"},
    ),
    Case(
        "who agrees with a state on a plant",
        "Orvel Power Ltd has signed a memorandum of understanding with the Government of Kenya on "
        "a solar plant.",
        {"Orvel Power": "developer", "Government of Kenya": "government"},
    ),
    Case(
        "capitals that stand for their governments",
        "Oslo and Nairobi have agreed in Geneva to build a power line, after talks in Cairo.",
        {"Government of Norway": "government", "Government of Kenya": "government"},
    ),
    Case(
        "a capital with which a state signs",
        "Kenya has signed a memorandum with Oslo on gas, which was printed in Paris.",
        {"Government of Kenya": "government", "Government of Norway": "government"},
    ),
    Case(
        "ministers who sign for their states",
        "Kenya's energy minister and Norway's oil minister Kari Lie signed an agreement on "
        "a power line.",
        {"Government of Kenya": "government", "Government of Norway": "government"},
    ),
    Case(
        "a company named for a capital, and the president of another",
        "Oslo Wind and Tarn Ltd signed a memorandum on a dam, which American Widget President Jo "
        "Lie signed too.",
        {"Oslo Wind": "partner", "Tarn": "partner"},
    ),
    Case(
        "a minister who only looks on",
        "In the presence of Kenya's energy minister, Orvel Power Ltd and Tarn Ltd signed a "
        "memorandum on a dam.",
        {"Orvel Power": "partner", "Tarn": "partner"},
    ),
    Case(
        "a ministry and what may be bought under a memorandum",
        "The Ministry of Energy of Kenya signed a memorandum with Orvel Gas Ltd on the supply of "
        "LNG.",
        {"Ministry of Energy of Kenya": "government", "Orvel Gas": "investor"},
    ),
    Case(
        "the state in which a plant stands",
        "Orvel Power Ltd and Tarn Ltd signed a memorandum on a gas plant in the state of Iowa.",
        {"Orvel Power": "partner", "Tarn": "partner"},
    ),
    Case(
        "words of power that tell of a plant and sell nothing",
        "Orvel Power Ltd and Tarn Ltd signed a memorandum on wind power from the Sola sea.",
        {"Orvel Power": "partner", "Tarn": "partner"},
    ),
    Case(
        "who builds a plant of its own",
        "Orvel Power Ltd will build a solar plant near Nairobi for $90 million.",
        {"Orvel Power": "developer"},
    ),
    Case(
        "who agrees with a state on a mine",
        "Orvel Metals Ltd has signed a framework agreement with the Government of Zambia on a "
        "copper mine.",
        {"Orvel Metals": "investor", "Government of Zambia": "government"},
    ),
    Case(
        "who sells a state its skill",
        "Orvel Atom Ltd has signed a memorandum of understanding with the Government of Kenya on "
        "nuclear power.",
        {"Orvel Atom": "partner", "Government of Kenya": "government"},
    ),
    Case(
        "a company that lends",
        "Orvel Power Ltd lends Tarn Grid Ltd $80 million for a wind farm.",
        {"Orvel Power": "lender", "Tarn Grid": "borrower"},
    ),
    Case(
        "a fund that has closed its loan",
        "Orvel Capital Fund has closed $80 million of debt for a wind farm with Pelham Bank. Orvel "
        "Capital Fund, founded in 2014, said the debt of Orvel Capital Fund is green.",
        {"Orvel Capital Fund": "borrower", "Pelham Bank": "lender"},
    ),
    Case(
        "who develops what is financed",
        "Pelham Bank will lend $80 million to finance wind farms developed by Orvel Power Ltd.",
        {"Pelham Bank": "lender", "Orvel Power": "developer"},
    ),
    Case(
        "who owns the unnamed companies that borrow",
        "Pelham Bank signed an $80 million loan agreement with six special purpose vehicles (SPVs) "
        "owned by Orvel Power Ltd for wind farms in the western state of Utah.",
        {"Pelham Bank": "lender", "Orvel Power": "borrower"},
    ),
    Case(
        "whose targets a loan serves",
        "Pelham Bank lends Orvel Power Ltd $80 million for a wind farm that helps to meet the EU "
        "green energy targets; legal counsel was provided by Quell Ltd.",
        {"Pelham Bank": "lender", "Orvel Power": "borrower", "Quell": "advisor"},
    ),
    Case(
        "who borrows with a guarantee",
        "Kettle Bank issued a loan guarantee of $80 million to Orvel Power Ltd.",
        {"Kettle Bank": "guarantor", "Orvel Power": "borrower"},
    ),
    Case(
        "a company in a list of lenders",
        "A loan of $80 million for a wind farm of Tarn Grid Ltd is provided by Pelham Bank, "
        "Kettle Bank and Orvel Mortgage Ltd.",
        {
            "Tarn Grid": "borrower",
            "Pelham Bank": "lender",
            "Kettle Bank": "lender",
            "Orvel Mortgage": "lender",
        },
    ),
    Case(
        "the note above in a bulletin",
        "Orvel Power Ltd signed an agreement to finance a solar farm with a credit of $80 million."
        "\nTarn Grid Ltd received $50 million in loans for a wind farm from Kettle Bank.",
        {"Orvel Power": "borrower"},
    ),
    Case(
        "who secures offtake, which is to sell",
        "Orvel Mining Ltd secures offtake of its graphite with Tarn Ltd.",
        {"Orvel Mining": "seller", "Tarn": "buyer"},
    ),
    Case(
        "the payer of power",
        "For 20 years Tarn Ltd will pay 3 US cents per kilowatt-hour for the power of Orvel Ltd's "
        "solar plant, says the PPA that they signed.",
        {"Tarn": "buyer", "Orvel": "seller"},
    ),
    Case(
        "no ministry that is cited, no conference of a bank",
        "Orvel Ltd signed a contract at the Kettle Bank Summit to sell uranium to Tarn Ltd, the "
        "Kazakh Ministry of Energy said on Friday.",
        {"Orvel": "seller", "Tarn": "buyer"},
    ),
    Case(
        "what the text calls a party whose trade no table knows",
        "An offtake agreement for oil was signed by Orvel Ltd, a Finnish refiner, and Tarn Ltd.",
        {"Orvel": "buyer", "Tarn": "seller"},
    ),
    Case(
        "what the name of a miner tells",
        "An offtake agreement for nickel was concluded between Orvel Ltd and Tarn Minerals Ltd.",
        {"Orvel": "buyer", "Tarn Minerals": "seller"},
    ),
    Case(
        "one of a list of buyers, whose name is a seller's",
        "Orvel Ltd has signed a contract to sell uranium to Kettle Ltd and Tarn Mining Ltd.",
        {"Orvel": "seller", "Kettle": "buyer", "Tarn Mining": "buyer"},
    ),
    Case(
        "no customers who stand before the company",
        "Orvel Mining Ltd signed an offtake agreement on nickel with Tarn Ltd. With two customers "
        "the company is discussing the offtake agreement.",
        {"Orvel Mining": "seller", "Tarn": "buyer"},
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
def test_parties(case: Case) -> None:
    """Each text gives the parties of its deal and no others."""
    deal = read_announcement(case.text, gazetteer=EMPTY).deals[0]

    assert {each.party.name: str(each.role) for each in deal.participations} == case.parties


def test_trade_of_known_parties() -> None:
    """What the gazetteer knows of two names tells their sides where no words do."""
    deal = read_announcement("An EPC contract was signed by Ørsted and Saipem.").deals[0]

    roles = {each.party.name: str(each.role) for each in deal.participations}
    assert roles == {"Ørsted": "owner", "Saipem": "contractor"}


def test_memorandum_with_a_contractor() -> None:
    """Who agrees with a contractor on works owns what is built."""
    deal = read_announcement("Petronas and Saipem signed a memorandum on a pipeline.").deals[0]

    roles = {each.party.name: str(each.role) for each in deal.participations}
    assert roles == {"Petronas": "owner", "Saipem": "contractor"}


def test_advisers_by_trade() -> None:
    """A law firm of the gazetteer advises, whatever the words beside it."""
    text = "Ørsted has sold a wind farm to Masdar. At the table sat Linklaters for the buyer."
    deal = read_announcement(text).deals[0]

    roles = {each.party.name: str(each.role) for each in deal.participations}
    assert roles == {"Ørsted": "seller", "Masdar": "buyer", "Linklaters": "advisor"}


def test_state_companies_at_home_and_abroad() -> None:
    """In a concession a state's company is a partner at home and invests abroad."""
    text = (
        "A production sharing contract for a gas field in Turkmenistan was signed in Ashgabat by "
        "Petronas and Türkmengaz, Turkmenistan's news agency said."
    )
    deal = read_announcement(text).deals[0]

    roles = {each.party.name: str(each.role) for each in deal.participations}
    assert roles == {"Petronas": "investor", "Turkmengaz": "partner"}


def test_state_company_that_builds_abroad() -> None:
    """A company of another state builds, where no words tell who does."""
    text = (
        "Engineers India and Dangote Group signed an engineering contract for a Nigerian refinery."
    )

    assert _roles(text) == {"Engineers India": "contractor", "Dangote Group": "owner"}


def test_state_company_that_lets_land() -> None:
    """Where developers take land or a plant, the state's company stands for the state."""
    text = "A lease of land in Oman for a solar plant was signed in Muscat by Hydrom and Engie."
    deal = read_announcement(text).deals[0]

    roles = {each.party.name: str(each.role) for each in deal.participations}
    assert roles == {"Hydrom": "government", "Engie": "developer"}


def _roles(text: str) -> dict[str, str]:
    deal = read_announcement(text).deals[0]
    return {each.party.name: str(each.role) for each in deal.participations}


def test_loan_for_a_state() -> None:
    """A development bank whose loan names no borrower lends to the state that it helps."""
    text = "The World Bank has agreed to provide a $450 million loan for power lines in Kenya."

    assert _roles(text) == {"World Bank": "lender", "Government of Kenya": "borrower"}


def test_package_for_one_company() -> None:
    """All banks of a package lend to the one company that takes any of it, not to a state."""
    text = (
        "The African Development Bank approved a loan package of $90 million for a solar farm in "
        "Kenya.\n\nOrvel Bank puts in $20 million; Pelham Bank puts in $30 million. The "
        "developer is Tarn Grid Ltd."
    )
    deals = read_announcement(text, gazetteer=EMPTY).deals

    assert [{each.party.name for each in deal.participations} for deal in deals] == [
        {bank, "Tarn Grid"} for bank in ("African Development Bank", "Orvel Bank", "Pelham Bank")
    ]


def test_purse_of_a_development_bank() -> None:
    """The fund out of which a development bank gives is no second donor."""
    text = (
        "The World Bank approved a $50 million grant from the International Development "
        "Association (IDA) for power lines of Tarn Grid Ltd."
    )

    assert _roles(text) == {"World Bank": "donor", "Tarn Grid": "developer"}


def test_shares_of_grants() -> None:
    """Who gives several grants gives each of them, though the list names only who gets them."""
    text = (
        "The European Commission has selected two wind farms to receive grants of $90 million in "
        "total.\n\n- Sola: $50 million to Tarn Grid Ltd\n- Bergen: $40 million to Orvel Power Ltd"
    )
    deals = read_announcement(text).deals

    assert [{each.party.name for each in deal.participations} for deal in deals[1:]] == [
        {"European Commission", "Tarn Grid"},
        {"European Commission", "Orvel Power"},
    ]


def test_loan_for_the_company_of_the_text() -> None:
    """A loan whose paragraph names banks alone is for the company that the text names most."""
    text = (
        "Tarn Grid Ltd signed an EPC contract with Orvel Turbines Ltd for a wind farm. Tarn Grid "
        "Ltd has no other plant. It is Tarn Grid Ltd that runs it.\n\nA loan agreement for $90 "
        "million was signed with Pelham Bank and Kettle Bank."
    )
    deal = read_announcement(text, gazetteer=EMPTY).deals[-1]

    roles = {each.party.name: str(each.role) for each in deal.participations}
    assert roles == {"Pelham Bank": "lender", "Kettle Bank": "lender", "Tarn Grid": "borrower"}


def test_regulator_that_approves() -> None:
    """A public body whose approval is still awaited takes no part."""
    text = (
        "Tarn Grid Ltd signed a power purchase agreement with Kettle Solar Ltd. The agreement "
        "needs approval from the Energy Regulatory Authority."
    )

    assert set(_roles(text)) == {"Tarn Grid", "Kettle Solar"}


def test_anaphor_of_a_trade() -> None:
    """ "The developer" is the one of those told of before whose trade it is."""
    text = (
        "Scatec showed Uniper its solar farm. A power purchase agreement has been won by the "
        "developer."
    )
    deal = read_announcement(text).deals[0]

    roles = {each.party.name: str(each.role) for each in deal.participations}
    assert roles == {"Scatec": "seller", "Uniper": "buyer"}


TRADES = (
    ("Kenya Power cancelled its PPA with Orvel Ltd for a wind farm.", "Kenya Power", "Orvel"),
    ("Statkraft signed a PPA with Orvel Ltd for a wind farm.", "Orvel", "Statkraft"),
    ("QatarEnergy and Sonatrach signed a contract on LNG cargoes.", "Sonatrach", "QatarEnergy"),
)


@pytest.mark.parametrize(("text", "buyer", "seller"), TRADES)
def test_trades_of_known_names(text: str, buyer: str, seller: str) -> None:
    """Whose trade the tables know: two sellers by trade are told apart by their order."""
    deal = read_announcement(text).deals[0]

    roles = {each.party.name: str(each.role) for each in deal.participations}
    assert roles == {buyer: "buyer", seller: "seller"}

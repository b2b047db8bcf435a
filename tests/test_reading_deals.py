"""Short announcements of our own, each for one rule of the reader."""

from typing import Final

import pytest
from attrs import frozen

from energydeals import Announcement, Instrument, read_announcement
from energydeals.gazetteer import Gazetteer

EMPTY = Gazetteer()


@frozen
class Case:
    """A text, and its deals: instrument, status, parties with their roles, sums."""

    rule: str
    text: str
    deals: tuple[tuple[str, str, dict[str, str], dict[str, str]], ...]


CASES = (
    Case(
        "a loss is money of no deal",
        "Orvel Power Ltd and Tarn Grid Ltd have formed a joint venture for a wind farm. They will "
        "invest $40 million. Tarn, which lost $30 million last year, brings land.",
        (
            (
                "joint_venture",
                "agreed",
                {"Orvel Power": "partner", "Tarn Grid": "partner"},
                {"USD 40000000": "investment"},
            ),
        ),
    ),
    Case(
        "talks between two",
        "Talks between Orvel Power Ltd and Tarn Grid Ltd about a pipeline go on.",
        (("unspecified", "under_discussion", {"Orvel Power": "", "Tarn Grid": ""}, {}),),
    ),
    Case(
        "the last noun of a compound is what is sold",
        "Orvel Power Ltd has bought two gas-fired power stations from Tarn Grid Ltd.",
        (("acquisition", "closed", {"Orvel Power": "buyer", "Tarn Grid": "seller"}, {}),),
    ),
    Case(
        "a commodity from a plant is supply",
        "Orvel Power Ltd has bought ammonia from a plant of Tarn Grid Ltd.",
        (("spa", "agreed", {"Orvel Power": "buyer", "Tarn Grid": "seller"}, {}),),
    ),
    Case(
        "a sale and purchase agreement on a stake",
        "Orvel Power Ltd signed a sale and purchase agreement with Tarn Grid Ltd for a 20 percent "
        "stake in a gas field.",
        (("acquisition", "signed", {"Orvel Power": "", "Tarn Grid": ""}, {}),),
    ),
    Case(
        "a sale and purchase agreement on a commodity",
        "Orvel Power Ltd signed a sale and purchase agreement with Tarn Grid Ltd for LNG.",
        (("spa", "signed", {"Orvel Power": "", "Tarn Grid": ""}, {}),),
    ),
    Case(
        "an investment decision that is announced is taken",
        "Orvel Power Ltd has announced a positive final investment decision on a wind farm.",
        (("fid", "approved", {"Orvel Power": ""}, {}),),
    ),
    Case(
        "a venture that was formed",
        "Orvel Power Ltd and Tarn Grid Ltd have formed a joint venture for a wind farm.",
        (("joint_venture", "agreed", {"Orvel Power": "partner", "Tarn Grid": "partner"}, {}),),
    ),
    Case(
        "a contract for a mineral",
        "Orvel Power Ltd inked a contract with Tarn Grid Ltd for uranium concentrates.",
        (("spa", "signed", {"Orvel Power": "", "Tarn Grid": ""}, {}),),
    ),
    Case(
        "a document and the verb before it",
        "Orvel Power Ltd signed a power purchase agreement with Tarn Grid Ltd for a solar farm.",
        (("ppa", "signed", {"Orvel Power": "seller", "Tarn Grid": "buyer"}, {}),),
    ),
    Case(
        "a memorandum that is signed binds nobody",
        "Orvel Power Ltd and Tarn Grid Ltd signed a memorandum of understanding on a wind farm.",
        (("mou", "mou_signed", {"Orvel Power": "partner", "Tarn Grid": "partner"}, {}),),
    ),
    Case(
        "a verb that is a deal by itself",
        "Orvel Power Ltd has acquired Tarn Grid Ltd for $40 million.",
        (
            (
                "acquisition",
                "closed",
                {"Orvel Power": "buyer", "Tarn Grid": "target"},
                {"USD 40000000": "deal_value"},
            ),
        ),
    ),
    Case(
        "an intention is a plan",
        "Orvel Power Ltd plans to sign a loan agreement with Tarn Bank Ltd for a wind farm.",
        (("financing", "planned", {"Orvel Power": "borrower", "Tarn Bank": "lender"}, {}),),
    ),
    Case(
        "talks are under discussion",
        "Orvel Power Ltd is in talks with Tarn Grid Ltd about a gas pipeline.",
        (("unspecified", "under_discussion", {"Orvel Power": "", "Tarn Grid": ""}, {}),),
    ),
    Case(
        "what fell through is cancelled",
        "Orvel Power Ltd has terminated its supply agreement with Tarn Grid Ltd on ammonia.",
        (("spa", "cancelled", {"Orvel Power": "", "Tarn Grid": ""}, {}),),
    ),
    Case(
        "a venture that is only described is no deal",
        "Orvel Power Ltd has bought a wind farm from Tarn Grid Ltd in May. Tarn Grid is a joint "
        "venture between Kettle Energy Ltd and Pelham Green Ltd.",
        (("acquisition", "closed", {"Orvel Power": "buyer", "Tarn Grid": "seller"}, {}),),
    ),
    Case(
        "a venture beside a name tells who the party is, and those whom it names stand aside",
        "Orvel Power Ltd has bought a wind farm from Tarn Grid Ltd, a joint venture between Kettle "
        "Energy Ltd and Pelham Green Ltd.",
        (("acquisition", "closed", {"Orvel Power": "buyer", "Tarn Grid": "seller"}, {}),),
    ),
    Case(
        "a plant that is named for a commodity is no supply of it",
        "Orvel Power Ltd has agreed a deal with Tarn Grid Ltd for the development of a liquefied "
        "natural gas (LNG) export terminal.",
        (("agreement", "agreed", {"Orvel Power": "", "Tarn Grid": ""}, {}),),
    ),
    Case(
        "a final approval of an investment",
        "Orvel Power Ltd gained final investment approval to a $40 million wind farm on Friday.",
        (("fid", "approved", {"Orvel Power": "investor"}, {"USD 40000000": "project_cost"}),),
    ),
    Case(
        "what is denied is no deal",
        "Orvel Power Ltd has not signed a contract with Tarn Grid Ltd. The weather is fine in May.",
        (),
    ),
    Case(
        "the board's consent is an approval",
        "The board of Tarn Bank Ltd approved a loan of $50 million to Orvel Power Ltd.",
        (
            (
                "financing",
                "approved",
                {"Tarn Bank": "lender", "Orvel Power": "borrower"},
                {"USD 50000000": "loan"},
            ),
        ),
    ),
    Case(
        "a sum in the sentence after the deal words",
        "Orvel Power Ltd won a turnkey contract from Tarn Grid Ltd. It is worth about €30 million.",
        (
            (
                "epc_contract",
                "signed",
                {"Orvel Power": "contractor", "Tarn Grid": "owner"},
                {"EUR ~30000000": "deal_value"},
            ),
        ),
    ),
    Case(
        "the cost of the project is no price of the deal",
        "Tarn Bank Ltd has signed a loan agreement of $50 million with Orvel Power Ltd. "
        "The solar farm will cost $200 million.",
        (
            (
                "financing",
                "signed",
                {"Tarn Bank": "lender", "Orvel Power": "borrower"},
                {"USD 50000000": "loan", "USD 200000000": "project_cost"},
            ),
        ),
    ),
    Case(
        "two deals of one sentence after another",
        "Orvel Power Ltd signed a loan agreement with Tarn Bank Ltd. "
        "Separately, it awarded a turnkey contract to Quell Engineering Ltd.",
        (
            ("financing", "signed", {"Orvel Power": "borrower", "Tarn Bank": "lender"}, {}),
            ("epc_contract", "signed", {"Orvel Power": "", "Quell Engineering": "contractor"}, {}),
        ),
    ),
    Case(
        "another agreement is another deal",
        "Orvel Power Ltd signed a supply agreement on ammonia with Tarn Grid Ltd. It also signed "
        "another supply agreement on ammonia with Quell Chemicals Ltd.",
        (
            ("spa", "signed", {"Orvel Power": "", "Tarn Grid": ""}, {}),
            ("spa", "signed", {"Orvel Power": "", "Quell Chemicals": ""}, {}),
        ),
    ),
    Case(
        "the two companies are those named before",
        "Orvel Power Ltd and Tarn Grid Ltd presented plans for the North. "
        "The two companies signed a joint venture agreement on a wind farm.",
        (("joint_venture", "signed", {"Orvel Power": "partner", "Tarn Grid": "partner"}, {}),),
    ),
    Case(
        "a stake belongs to who sells it",
        "Orvel Power Ltd agreed to buy Tarn Grid Ltd's 30% stake in a gas field for $90 million.",
        (
            (
                "acquisition",
                "agreed",
                {"Orvel Power": "buyer", "Tarn Grid": "seller"},
                {"USD 90000000": "deal_value"},
            ),
        ),
    ),
)


def said(read: Announcement) -> list[tuple[str, str, dict[str, str], dict[str, str]]]:
    """Give what is read in the form of the cases."""
    return [
        (
            str(deal.instrument),
            str(deal.status),
            {each.party.name: str(each.role) for each in deal.participations},
            {str(each.money): str(each.purpose) for each in deal.figures},
        )
        for deal in read.deals
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
def test_cases(case: Case) -> None:
    """Each text gives just its deals; a role that the case leaves open is not compared."""
    read = said(read_announcement(case.text, gazetteer=EMPTY))
    told = [
        (instrument, status, {name: roles[name] and role for name, role in parties.items()}, sums)
        for (instrument, status, parties, sums), (_, _, roles, _) in zip(
            read, case.deals, strict=True
        )
    ]

    assert told == list(case.deals)


def test_total_holds_its_parts() -> None:
    """A sum that two others make up is a deal of its own, and surely holds theirs."""
    read = read_announcement(
        "Orvel Power Ltd signed a loan agreement of $30 million with Tarn Bank Ltd. "
        "It signed also a loan agreement of $20 million with Quell Bank Ltd. "
        "Together the loans total $50 million.",
        gazetteer=EMPTY,
    )
    total = read.deals[-1]

    assert [str(each.purpose) for each in total.figures] == ["aggregate"]
    assert [(each.deal_id, each.certain) for each in total.includes] == [
        (deal.id, True) for deal in read.deals[:-1]
    ]


def test_total_without_a_word() -> None:
    """A sum that later deals make up is their total, though no word says so."""
    read = read_announcement(
        "Orvel Power Ltd signed a loan agreement of $50 million for a wind farm. "
        "Tarn Bank Ltd signed a loan agreement of $30 million with it. "
        "Quell Bank Ltd signed another loan agreement of $20 million with it.",
        gazetteer=EMPTY,
    )

    sums = {str(one.money): str(one.purpose) for each in read.deals for one in each.figures}
    assert sums == {"USD 50000000": "aggregate", "USD 30000000": "loan", "USD 20000000": "loan"}


def test_total_of_all_deals() -> None:
    """A larger sum that is said to be that of all told holds the deals, though none has a sum."""
    read = read_announcement(
        "Orvel Power Ltd signed a supply contract with Quell Grid Ltd for ammonia. "
        "It signed also a joint venture agreement with Tarn Rail Ltd for a wind farm. "
        "Taken together, the papers are worth $50 million.",
        gazetteer=EMPTY,
    )
    total = read.deals[-1]

    assert [(str(each.money), str(each.purpose)) for each in total.figures] == [
        ("USD 50000000", "aggregate")
    ]
    assert len(total.includes) == 2


def test_bundle_of_those_told_after_it() -> None:
    """Papers of no named kind with a sum hold the deals of several kinds that follow."""
    read = read_announcement(
        "A sheaf of documents worth $3 billion was signed in Oslo on Monday. "
        "Orvel Gas Ltd signed a supply contract with Quell Grid Ltd for LNG. "
        "Tarn Rail Ltd signed a joint venture agreement with Quell Grid Ltd on a wind farm.",
        gazetteer=EMPTY,
    )
    bundle, *rest = read.deals

    assert (str(bundle.instrument), str(bundle.status)) == ("commercial_documents", "signed")
    assert [str(each.purpose) for each in bundle.figures] == ["aggregate"]
    assert [each.deal_id for each in bundle.includes] == [deal.id for deal in rest]
    assert {each.party.name: str(each.role) for each in bundle.participations} == {
        "Quell Grid": "signatory"
    }


def test_kinds_of_announced_papers() -> None:
    """The items of a list have kinds of their own, and not that of the words before them."""
    read = read_announcement(
        "A number of documents on the dam were signed, among them:\n\n"
        "- an Agreement between Orvel Power Ltd and Quell Grid Ltd on cooperation;\n\n"
        "- a Memorandum of Understanding between Orvel Power Ltd and Tarn Rail Ltd.\n",
        gazetteer=EMPTY,
    )

    kinds = [str(deal.instrument) for deal in read.deals]
    assert kinds == ["cooperation_agreement", "mou"]


def test_total_of_several_kinds() -> None:
    """A total of three kinds of deals is one of commercial documents."""
    read = read_announcement(
        "Orvel Power Ltd signed a supply contract with Quell Grid Ltd for ammonia. "
        "It signed also a joint venture agreement with Tarn Rail Ltd for a wind farm. "
        "It signed also a loan agreement with Pelham Bank. "
        "All told, the papers are worth $50 million.",
        gazetteer=EMPTY,
    )

    assert str(read.deals[-1].instrument) == "commercial_documents"


@pytest.mark.parametrize(
    "said",
    [
        "The synergies are worth $30 million.",
        "An earlier estimate was $30 million.",
        "The county expects $30 million in tax.",
    ],
)
def test_gains_and_former_estimates(said: str) -> None:
    """Gains, taxes and estimates of former times are money of no deal."""
    read = read_announcement(
        f"Orvel Power Ltd signed a supply agreement on ammonia with Tarn Grid Ltd. {said}",
        gazetteer=EMPTY,
    )

    assert [each.figures for each in read.deals] == [()]
    assert [str(each.money) for each in read.other_figures] == ["USD 30000000"]


@pytest.mark.parametrize(
    "said",
    [
        "Orvel Power signed a memorandum with Quell Grid Ltd and another with Tarn Ltd on dams.",
        "Orvel Power signed a memo with Quell Grid Ltd on a dam and a second memo with Tarn Ltd.",
    ],
)
def test_another_paper_of_the_kind(said: str) -> None:
    """A second paper of the same kind with somebody else is a deal of its own."""
    read = read_announcement(said, gazetteer=EMPTY)

    assert [{each.party.name for each in deal.participations} for deal in read.deals] == [
        {"Orvel Power", "Quell Grid"},
        {"Orvel Power", "Tarn"},
    ]


def test_papers_between_others() -> None:
    """Who stands behind "between" belongs to the paper before it."""
    read = read_announcement(
        "Papers were signed: a memorandum between Orvel Power Ltd and Quell Grid Ltd on a wind "
        "farm, a loan agreement between Tarn Rail Ltd and Pelham Bank on a dam.",
        gazetteer=EMPTY,
    )

    assert [{each.party.name for each in deal.participations} for deal in read.deals] == [
        {"Orvel Power", "Quell Grid"},
        {"Tarn Rail", "Pelham Bank"},
    ]


def test_total_of_counted_deals() -> None:
    """A larger sum of all the deals that a text counts off is their total."""
    read = read_announcement(
        "Orvel Power Ltd has signed two supply contracts. With Quell Grid Ltd it is for ammonia "
        "worth $20 million. With Tarn Rail Ltd it is for diesel. Together they are worth $50 "
        "million.",
        gazetteer=EMPTY,
    )
    total = read.deals[-1]

    assert [(str(each.money), str(each.purpose)) for each in total.figures] == [
        ("USD 50000000", "aggregate")
    ]
    assert len(total.includes) == 2


def test_counted_off() -> None:
    """Deals that a list counts off take their status from the words before it."""
    read = read_announcement(
        "Orvel Power Ltd signed two contracts. The first is a turnkey contract with Quell "
        "Engineering Ltd for a refinery. The second is a loan agreement with Tarn Bank Ltd.",
        gazetteer=EMPTY,
    )

    assert [(str(each.instrument), str(each.status)) for each in read.deals] == [
        ("epc_contract", "signed"),
        ("financing", "signed"),
    ]


COUNTED: Final = {
    "Two memoranda were signed by Orvel Power Ltd, one with Quell Grid Ltd on lines, one with "
    "Tarn Rail Ltd on fuel.": ["Quell Grid", "Tarn Rail"],
    "A third of the mine goes to Quell Grid Ltd. The rest of Orvel Power Ltd's share passes to "
    "Tarn Rail Ltd. The first of the two transactions is complete.": ["Quell Grid", "Tarn Rail"],
    "Orvel Power Ltd has signed three supply contracts. With Quell Grid Ltd it is for ammonia. "
    "Tarn Rail Ltd will take diesel; another, with Brack Air Ltd, is for kerosene.": [
        "Quell Grid",
        "Tarn Rail",
        "Brack Air",
    ],
    "Gas for ten years will come from Quell Grid Ltd. The other seller is Tarn Rail Ltd. "
    "Both contracts of Orvel Power Ltd were signed today.": ["Quell Grid", "Tarn Rail"],
}


@pytest.mark.parametrize("text", COUNTED)
def test_counted_by_their_parties(text: str) -> None:
    """Deals that a text counts are told apart by their parties."""
    read = read_announcement(text, gazetteer=EMPTY)

    own = [{each.party.name for each in deal.participations} for deal in read.deals]
    assert len(own) == len(COUNTED[text])
    for names, name in zip(own, COUNTED[text], strict=True):
        assert name in names
        assert not names & (set(COUNTED[text]) - {name})


def test_other_side_of_all_parts() -> None:
    """The deals of a total hold the other side, which is told once for all of them."""
    deals = read_announcement(
        "Two banks and Orvel Power Ltd signed loan agreements worth $70 million. Under the "
        "agreements, Tarn Bank Ltd will lend $40 million for a dam in Kenya, while Quell Bank Ltd "
        "will provide $30 million for a solar plant in Kenya."
    ).deals
    parties = {
        str(each.party.name): str(each.role)
        for deal in deals
        if any(str(figure.money) == "USD 30000000" for figure in deal.figures)
        for each in deal.participations
    }

    assert parties == {"Quell Bank": "lender", "Orvel Power": "borrower"}


def test_items_that_name_nobody() -> None:
    """Deals of a list that name nobody are of those who are named where it is announced."""
    deals = read_announcement(
        "Tarnwell has been awarded two offshore contracts by Saudi Aramco worth $720 million.\n\n"
        "The first contract involves the engineering and construction of a pipeline at the Marjan "
        "field. The second contract entails the construction of platforms at the Berri field."
    ).deals
    parties = [
        [(each.party.name, str(each.role)) for each in deal.participations] for deal in deals
    ]

    assert parties[1:] == [[("Tarnwell", "contractor"), ("Saudi Aramco", "owner")]] * 2


def test_banks_that_put_in_a_sum_each() -> None:
    """Banks that are told with a sum each lend it, though no paper is named; equal sums too."""
    read = read_announcement(
        "The board of Tarn Bank Ltd approved a loan of $90 million for a wind farm. Orvel Bank "
        "Ltd puts in $20 million; from Quell Bank Ltd come $20 million.",
        gazetteer=EMPTY,
    )

    assert [
        (str(deal.instrument), str(deal.status), [str(each.money) for each in deal.figures])
        for deal in read.deals
    ] == [
        ("financing", "approved", ["USD 90000000"]),
        ("financing", "approved", ["USD 20000000"]),
        ("financing", "approved", ["USD 20000000"]),
    ]


def test_a_party_and_its_sum() -> None:
    """A new party with a sum, in words that show what it is about, is one more deal."""
    read = read_announcement(
        "Orvel Power Ltd signed a loan agreement with Tarn Bank Ltd. For Quell Drilling Ltd, six "
        "wells mean $48 million.",
        gazetteer=EMPTY,
    )

    assert [
        (str(deal.instrument), [str(each.money) for each in deal.figures]) for deal in read.deals
    ] == [("financing", []), ("service_contract", ["USD 48000000"])]


def test_a_loan_and_a_grant() -> None:
    """Two papers with a sum each, and one verb, are two deals of who gives them."""
    read = read_announcement(
        "Tarn Bank Ltd approved a $50 million loan and a $9 million grant for Orvel Power Ltd.",
        gazetteer=EMPTY,
    )

    assert [
        (str(deal.instrument), str(deal.status), [str(each.money) for each in deal.figures])
        for deal in read.deals
    ] == [("financing", "approved", ["USD 50000000"]), ("grant", "approved", ["USD 9000000"])]
    assert all(
        "Tarn Bank" in {each.party.name for each in deal.participations} for deal in read.deals
    )


def test_a_loan_told_again_behind_a_grant() -> None:
    """The loan that a later sentence speaks of is no part of the grant told before it."""
    read = read_announcement(
        "Orvel Power Ltd has received a $50 million loan from Tarn Bank Ltd. Norway donates $9 "
        "million, both contributions for gas of Orvel Power Ltd. The loan was signed in Rome."
    )

    assert [str(deal.instrument) for deal in read.deals] == ["financing", "grant"]
    assert str(read.deals[0].status) == "signed"


def test_a_grant_beside_a_loan() -> None:
    """A sum of another kind in the sentence of a loan is a deal of its own."""
    read = read_announcement(
        "Of the outlay for the solar farm a large part, namely $50 million, takes the form of a "
        "soft loan that Tarn Bank accorded to Orvel Power Ltd; $9 million are a grant of Norway to "
        "Orvel Power Ltd."
    )

    assert [str(deal.instrument) for deal in read.deals] == ["financing", "grant"]


PAPERS = [
    """Orvel Oil signed a memorandum with Tarn Power to study hydrogen made of wind power on the
    coast of Kenya, and a contract with Quell Gas for LNG.""",
    "Orvel Oil signed a memorandum with Tarn Power and a contract for LNG with Quell Gas.",
    """Orvel Oil signed a loan agreement with Ashby Bank, an EPC contract with Tarn Power for
    a wind farm in Kenya and a memorandum with Quell Gas.""",
]


@pytest.mark.parametrize("text", PAPERS)
def test_papers_of_one_verb(text: str) -> None:
    """Papers that "and" joins are a deal each, however far the last stands from its verb."""
    deals = read_announcement(text).deals

    papers = text.count("memorandum") + text.count("contract") + text.count("agreement")
    assert papers == len(deals)
    last = {each.party.name for each in deals[-1].participations}
    assert last == {"Orvel Oil", "Quell Gas"}
    assert all(
        str(deal.status) == ("mou_signed" if deal.instrument is Instrument.MOU else "signed")
        for deal in deals
    )


def test_older_deals_are_background() -> None:
    """What happened last year stands beside the news."""
    read = read_announcement(
        "Orvel Power Ltd signed a loan agreement with Tarn Bank Ltd for a wind farm. "
        "Last year Quell Power Ltd had signed a joint venture agreement with Tarn Grid Ltd.",
        gazetteer=EMPTY,
    )

    assert [str(each.instrument) for each in read.deals] == ["financing"]
    assert [str(each.instrument) for each in read.background] == ["joint_venture"]


def test_money_of_no_deal() -> None:
    """A net debt, a share price and a tariff belong to no deal."""
    read = read_announcement(
        "Orvel Power Ltd signed a supply agreement on ammonia with Tarn Grid Ltd. "
        "Its net debt was $70 million. The shares closed at $12.40. The tariff is $30 per MWh.",
        gazetteer=EMPTY,
    )

    assert [each.figures for each in read.deals] == [()]
    assert [str(each.money) for each in read.other_figures] == [
        "USD 70000000",
        "USD 12.4",
        "USD 30",
    ]


def test_money_beside_other_money() -> None:
    """Sums told in one breath with one of no deal, and those of headlines below, are of none."""
    read = read_announcement(
        "Orvel Power Ltd signed a loan agreement of $90 million with Tarn Bank Ltd.\n\nThe money "
        "pays for a wind farm.\n\nIt has 20 turbines.\n\nThey turn.\n\nAnd turn.\n\n"
        "Cash at 31 December was $2 million (30 June: $3 million).\n\nRelated\n"
        "A dam for $70 million",
        gazetteer=EMPTY,
    )

    assert [[str(each.money) for each in deal.figures] for deal in read.deals] == [["USD 90000000"]]


@pytest.mark.parametrize(
    ("said", "sums", "other"),
    [
        ("Tarn Grid had paid $40 million for the land.", {"USD 90000000": "loan"}, 1),
        ("A fourth of it, $20 million, comes in May.", {"USD 90000000": "loan"}, 1),
        (
            "Last year its cost was put at $300 million.",
            {"USD 90000000": "loan", "USD 300000000": "project_cost"},
            0,
        ),
        (
            "An investment of $300 million is foreseen.",
            {"USD 90000000": "loan", "USD 300000000": "project_cost"},
            0,
        ),
        ("Exports were worth $30 million.", {"USD 90000000": "loan"}, 1),
    ],
)
def test_a_second_sum(said: str, sums: dict[str, str], other: int) -> None:
    """A later sum of the same purpose needs words of its own; the project's cost is another."""
    read = read_announcement(
        "Orvel Power Ltd signed a loan agreement of $90 million with Tarn Bank Ltd for a wind "
        f"farm. It has 20 turbines. {said}",
        gazetteer=EMPTY,
    )

    told = [{str(each.money): str(each.purpose) for each in deal.figures} for deal in read.deals]
    assert (told, len(read.other_figures)) == ([sums], other)


def test_sum_beside_words_of_no_deal() -> None:
    """A sum told with a tender that names nobody belongs to the contract that was won."""
    read = read_announcement(
        "Orvel Works Ltd signed a construction contract with Tarn Grid Ltd for a substation. "
        "After the international tender, $70 million was the offer that came first.",
        gazetteer=EMPTY,
    )

    assert [[str(each.money) for each in deal.figures] for deal in read.deals] == [["USD 70000000"]]


def test_included_debt() -> None:
    """A price that holds the debt of what is sold is a price."""
    read = read_announcement(
        "Orvel Power Ltd has agreed to acquire Tarn Grid Ltd, and pays for the utility, net debt "
        "included, $70 million.",
        gazetteer=EMPTY,
    )

    assert [[str(each.money) for each in deal.figures] for deal in read.deals] == [["USD 70000000"]]


def test_another_language() -> None:
    """A text that is not English gives no deal and no language."""
    read = read_announcement("Die Bank und der Versorger haben einen Vertrag unterzeichnet.")

    assert (read.language, read.deals) == (None, ())


STAGES = (
    ("Orvel Power has farmed into the Hale gas field of Lasko Grid.", "closed"),
    (
        "Orvel Power buys the Hale wind farm of Lasko Grid, to be paid when the sale completes.",
        "agreed",
    ),
    (
        "Orvel Power has a farm-in deal with Lasko Gas for a gas field, authorised for release.",
        "agreed",
    ),
    (
        "Lasko Grid, which is to build a 300 MW wind farm, won a contract from Orvel Power.",
        "signed",
    ),
    ("A contract between Lasko Grid and Orvel Power is to be signed for a wind farm.", "planned"),
    ("Orvel Power will build a wind farm near Hale for $90 million.", "planned"),
    ("Orvel Power has started building a wind farm with Lasko Grid.", "under_implementation"),
    (
        "Orvel Power and Lasko Grid have a memorandum on a gas line that would cross the plain.",
        "mou_signed",
    ),
    (
        "Orvel Power has bought the Hale wind farm from Lasko Grid. Regulators must look at it.",
        "agreed",
    ),
    ("Orvel Power has bought the Hale wind farm from Lasko Grid.", "closed"),
    (
        "Orvel Bank lends Lasko Grid $90 million for a wind farm. Both signed in Oslo on Monday.",
        "signed",
    ),
    (
        "Lasko deal scrapped\n\nOSLO - Lasko Grid was to sell a $90m wind farm to Orvel Power.",
        "cancelled",
    ),
    ("The 300 MW Hale wind farm changes hands: Lasko Grid sells it to Orvel Power.", "agreed"),
)


@pytest.mark.parametrize(("text", "status"), STAGES)
def test_stages(text: str, status: str) -> None:
    """What other words of the text make of how far a deal has come."""
    read = read_announcement(text)

    assert [str(deal.status) for deal in read.deals] == [status]


TO_COME = (
    "Under a contract Lasko Grid will deliver gas to Orvel Power from 2027.",
    "Lasko Grid signed a supply contract on gas with Orvel Power, starting in 2027.",
)


@pytest.mark.parametrize("text", TO_COME)
def test_a_year_to_come(text: str) -> None:
    """A year from which gas flows does not make its contract one of the past."""
    news = "Kettle Ltd has signed a loan agreement with Tarn Bank for a wind farm."

    read = read_announcement(f"{news} {text}")

    assert [str(deal.instrument) for deal in read.deals] == ["financing", "spa"]


def test_the_other_side_in_the_next_sentence() -> None:
    """Who takes the power is told behind who sells it: both sentences tell of one deal."""
    text = (
        "A power purchase agreement now stands behind the solar farm of Orvel Ltd. Tarn Steel Ltd "
        "takes all of the output."
    )
    read = read_announcement(text, gazetteer=EMPTY)

    assert [len(deal.participations) for deal in read.deals] == [2]


def test_day_of_the_news() -> None:
    """A deal that is told further on is of the day that the lead tells."""
    text = (
        "OSLO, May 3, 2024 (Reuters) - Ministers met in Oslo on Thursday.\n\nThey spoke of gas. "
        "They spoke of oil. They went on to speak of wind.\n\nOrvel Power and Lasko Grid signed "
        "a supply agreement on gas."
    )
    read = read_announcement(text)

    assert [str(deal.date) for deal in read.deals] == ["2024-05-02"]


HEADS = (
    ("OSLO, May 2, 2024 (Reuters) - Orvel Power signed it.", "2024-05-02", "Oslo", "Reuters"),
    ("ASTANA, September 5. /TASS/. The deal is for the best.", None, "Astana", "TASS"),
    ("HOUSTON--(BUSINESS WIRE)--Orvel Power has a deal.", None, "Houston", "Business Wire"),
    ("(Reuters) - The company has a deal for the plant.", None, None, "Reuters"),
    ("date 2024-05-02 The company has a deal for the plant.", "2024-05-02", None, None),
    ("It is a deal for the plant, Trend reports.", None, None, "Trend"),
    ("Source: Xinhua | 2024-05-02\n\nIt is a deal for the plant.", "2024-05-02", None, "Xinhua"),
    ("Published 2 May 2024\n\nIt is a deal for the plant.", "2024-05-02", None, None),
)


@pytest.mark.parametrize(("text", "published", "place", "source"), HEADS)
def test_heads(text: str, published: str | None, place: str | None, source: str | None) -> None:
    """Datelines, days and credits in the forms of agencies and companies."""
    read = read_announcement(text)

    assert read.published is None if published is None else str(read.published) == published
    assert (None if read.place is None else read.place.name) == place
    assert read.source == source

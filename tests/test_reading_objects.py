"""What deals are about and who takes which part: kinds, products, countries, roles."""

import pytest

from energydeals import read_announcement
from energydeals.deal import Deal
from energydeals.gazetteer import Gazetteer

EMPTY = Gazetteer()


def deal_of(text: str) -> Deal:
    """Give the one deal of a text, read without known organisations."""
    deals = read_announcement(text, gazetteer=EMPTY).deals

    assert len(deals) == 1
    return deals[0]


def roles_of(text: str) -> dict[str, str]:
    """Give the roles of the parties of a text's one deal."""
    return {each.party.name: str(each.role) for each in deal_of(text).participations}


@pytest.mark.parametrize(
    ("noun", "kind", "products"),
    [
        ("offshore wind power plant", "offshore_wind_farm", ["electricity"]),
        ("photovoltaic farm", "solar_farm", ["electricity"]),
        ("hydropower scheme", "hydro_plant", ["electricity"]),
        ("power transmission line", "grid", ["electricity"]),
        ("floating LNG unit", "lng_terminal", ["lng"]),
        ("underground gas storage facility", "other", ["natural_gas"]),
        ("nickel smelter", "other", ["nickel"]),
        ("ammonia-urea complex", "fertiliser_plant", ["ammonia", "urea"]),
        ("propane dehydrogenation plant", "petrochemical_complex", None),
        ("green hydrogen hub", "hydrogen_plant", ["hydrogen"]),
        ("carbon storage site", "ccs", ["co2"]),
        ("rare earths mine", "mine", ["rare_earths"]),
        ("lithium-ion battery factory", "battery_factory", ["batteries"]),
    ],
)
def test_kinds(noun: str, kind: str, products: list[str] | None) -> None:
    """The noun of a project tells its kind, and with its words what it makes."""
    deal = deal_of(f"Quell Power Ltd won the EPC contract for a {noun} from Orvel Works Ltd.")
    (project,) = deal.projects

    assert str(project.kind) == kind
    assert products is None or sorted(map(str, project.products)) == products


@pytest.mark.parametrize(
    ("noun", "more", "kind"),
    [
        ("wind farm", "It is the first offshore wind farm here.", "offshore_wind_farm"),
        ("onshore wind farm", "It also runs an offshore wind farm.", "wind_farm"),
        ("power plant", "The geothermal plant opens soon.", "geothermal_plant"),
        ("solar plant with a battery", "It opens soon.", "solar_farm"),
        ("battery in Orvel", "It opens soon.", "battery_storage"),
    ],
)
def test_finer_kinds(noun: str, more: str, kind: str) -> None:
    """A plain noun stands for the finer one that the text tells elsewhere, unless it says not."""
    deal = deal_of(
        f"Quell Power Ltd won the EPC contract for a {noun} from Orvel Works Ltd. {more}"
    )

    assert [kind] == [str(each.kind) for each in deal.projects]


@pytest.mark.parametrize(
    ("text", "products"),
    [
        ("a supply contract for 2 mtpa of gas from its LNG plant", ["lng"]),
        ("a supply contract for 2 bcm of gas a year by the Power of Orvel line", ["natural_gas"]),
        ("a supply contract for 2 mtpa of LNG, priced with a slope to crude", ["lng"]),
        ("a concession for Block 7, where gas was found", ["natural_gas"]),
        ("a concession for Block 7", ["crude_oil", "natural_gas"]),
    ],
)
def test_products(text: str, products: list[str]) -> None:
    """The unit tells a liquid from a gas, a price is no product, and a field has what it is for."""
    (project,) = deal_of(f"Orvel Oil Ltd signed {text} with Quell Power Ltd.").projects

    assert products == sorted(map(str, project.products))


def test_products_of_companies() -> None:
    """A company that nothing else is said of makes what the text names most."""
    text = (
        "Orvel Ltd bought Tarn Ltd, which owns two deposits. Uranium is dear. Uranium it will be."
    )
    (project,) = deal_of(text).projects

    assert [str(each) for each in project.products] == ["uranium"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Orvel Ltd signed a share purchase agreement for the disposal of Tarn Heat Ltd. "
                "The purchaser is Quell Holdings Ltd."
            ),
            {"Orvel": "seller", "Tarn Heat": "target", "Quell Holdings": "buyer"},
        ),
        (
            "Quell Ltd won a power purchase agreement for a solar farm from Orvel Ltd.",
            {"Quell": "seller", "Orvel": "buyer"},
        ),
        (
            "Orvel Ltd signed an EPC contract for a refinery with Quell Heavy Machinery Ltd.",
            {"Orvel": "owner", "Quell Heavy Machinery": "contractor"},
        ),
        (
            "Orvel Ltd signed a loan agreement for a refinery. The lender is Quell Ltd.",
            {"Orvel": "borrower", "Quell": "lender"},
        ),
    ],
)
def test_roles(text: str, expected: dict[str, str]) -> None:
    """The frames of verb and noun, and the nouns that call a party so, tell its role."""
    assert roles_of(text) == expected


def test_who_only_announces() -> None:
    """A ministry that announces a deal at the end of its sentence has no part in it."""
    text = (
        "Orvel Works Ltd and Quell Engineering Ltd have signed an EPC contract for a refinery, "
        "the Oil Ministry announced."
    )

    assert set(roles_of(text)) == {"Orvel Works", "Quell Engineering"}


def test_home_of_a_legal_form() -> None:
    """A legal form that one country has tells the home of a company."""
    deal = deal_of(
        "Orvel Oyj signed an EPC contract for a refinery with Quell Engineering Sdn Bhd."
    )
    homes = {each.party.name: each.party.country for each in deal.participations}

    assert homes == {"Orvel": "FI", "Quell Engineering": "MY"}


def test_home_of_the_only_country() -> None:
    """Where a text speaks of one country alone, it is the home of its companies."""
    deal = deal_of(
        "Orvel Ltd signed an EPC contract with Quell Engineering Ltd for a refinery in Peru. "
        "Fuel is dear in Peru."
    )

    assert {each.party.country for each in deal.participations} == {"PE"}


def test_country_of_the_seller_before_a_far_place() -> None:
    """A flow without a place is of the seller's country, not of another story's."""
    text = (
        "Energy in brief\n\n"
        "Vell Ltd signed an EPC contract with Morn Ltd for a solar farm in Sicily in Italy.\n\n"
        "Poland's Tarn SA agreed to buy 1 million tonnes of coal from Colombia's Quell SA."
    )
    (project,) = read_announcement(text, gazetteer=EMPTY).deals[-1].projects

    assert project.place is not None
    assert project.place.country == "CO"


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("its mines in Peru", "supply"),
        ("the Halden mine in Peru", "mine"),
        ("a cable factory in Peru", "supply"),
    ],
)
def test_sources_of_supply(source: str, kind: str) -> None:
    """A supply comes from one plant that can yield it, not from all mines of a miner."""
    deal = deal_of(
        f"Orvel Ltd signed a contract to sell copper concentrate to Tarn Ltd out of {source}."
    )

    assert [str(each.kind) for each in deal.projects] == [kind]


def test_plurals() -> None:
    """What is counted has a plural: two dams are hydropower as one is."""
    deal = deal_of("Quell Power Ltd won the EPC contract for two dams from Orvel Works Ltd.")

    assert [str(each.kind) for each in deal.projects] == ["hydro_plant"]


@pytest.mark.parametrize(
    ("rest", "kind"),
    [
        ("Ore of the lithium mine is sent to a concentrator beside it.", "mine"),
        ("Both are listed on the exchange.", "company"),
    ],
)
def test_unnamed_purchases(rest: str, kind: str) -> None:
    """What a purchase does not name is what the text speaks of, else a company."""
    deal = deal_of(f"Quell Holdings Ltd bought 40% from Orvel Oil Ltd for $40 million. {rest}")

    assert [str(each.kind) for each in deal.projects] == [kind]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("a plant for treating sour gas", "gas_processing_plant"),
        ("a complex where urea and ammonia are made", "fertiliser_plant"),
        ("a complex where urea is made from coal", "coal_chemical_plant"),
        ("two plants that take lithium out of brine", "other"),
        ("a project for lithium", "mine"),
        ("three parks of photovoltaics", "solar_farm"),
    ],
)
def test_plain_nouns(words: str, kind: str) -> None:
    """A plain noun is of the kind of what the words behind it say that it makes."""
    deal = deal_of(f"Quell Works Ltd won the EPC contract for {words} from Orvel Ltd.")

    assert [str(each.kind) for each in deal.projects] == [kind]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("A supply contract was signed by Orvel Gas Ltd and Quell Power Ltd. Nine years it is.", 9),
        (
            (
                "A supply contract was signed by Orvel Gas Ltd and Quell Power Ltd. "
                "Nine years is what it is to last."
            ),
            9,
        ),
        ("Orvel Bank Ltd signed a loan to Quell Power Ltd, to be paid back within nine years.", 9),
        ("Quell Power Ltd secured nine years of LNG supply in a deal with Orvel Gas Ltd.", 9),
        (
            (
                "For over nine years Orvel Gas Ltd sells gas to Quell Power Ltd under a supply "
                "contract. Costs fall. The contract runs for ten years."
            ),
            10,
        ),
        ("Orvel Gas Ltd sells gas to Quell Power Ltd for ten gas years.", 10),
        (
            (
                "Orvel Bank Ltd signed a loan to Quell Power Ltd. "
                "Its offtaker takes the power over nine years."
            ),
            None,
        ),
    ],
)
def test_terms(text: str, years: int | None) -> None:
    """A term stands by itself in a contract of supply; one of a loan needs a word of lending."""
    term = deal_of(text).term

    assert (None if term is None else term.bounds.high) == years


def test_size_before_the_name() -> None:
    """Of several plants in a row each has the size before its name."""
    text = (
        "Orvel Power signed an investment agreement with the Ministry of Energy of Azerbaijan for "
        "the 445 MW Halden solar plant, the 315 MW Tarn solar plant and the 240 MW Brack wind farm."
    )
    [project] = deal_of(text).projects

    assert (project.name, *map(str, project.capacities)) == ("Halden solar plant", "MW 445")


def test_size_beside_the_deal() -> None:
    """The size beside the words of a deal counts, not the total beside a name told elsewhere."""
    text = (
        "Quell Power Ltd signed a 20-year power purchase agreement with Orvel Works Ltd for "
        "200 MW. The talks had begun three years before and were broken off twice, since "
        "neither of the two wanted to bear the cost of the connection, for which no money had been "
        "set aside in the budget of either. In all, up to 800 MW of the Tamsin Rig wind projects "
        "have found buyers."
    )
    (size,) = deal_of(text).projects[0].capacities

    assert str(size) == "MW 200"

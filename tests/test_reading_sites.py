"""Where projects are, how large they are, and how long contracts run."""

import pytest

from energydeals import Project, read_announcement
from energydeals.deal import Deal


def deal_of(text: str) -> Deal:
    """Give the first deal of a text that was published on 5 June 2024."""
    return read_announcement(text, published="2024-06-05").deals[0]


def project_of(text: str) -> Project:
    """Give the project of the first deal."""
    (project,) = deal_of(text).projects
    return project


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Quell Ltd won the EPC contract for a wind farm in Qena, signed in Vienna.", "EG"),
        ("In Brussels, Quell Ltd signed a loan of $9 million for a Bulgarian wind farm.", "BG"),
        (
            "Kenya's first large wind farm has a loan of $9 million, signed by Quell in London.",
            "KE",
        ),
        (
            """OSLO - Quell Ltd signed a loan of $90 million with Orvel Bank on Monday for a wind
            farm on which nobody would say more, except that it shall turn in two years.""",
            "NO",
        ),
    ],
)
def test_countries(text: str, country: str) -> None:
    """A place tied to the project counts before one where people met."""
    place = project_of(text).place

    assert place is not None
    assert country == place.country


@pytest.mark.parametrize(
    "seat",
    [
        "Quell Ltd of Norway",
        "Quell Ltd (QL), of Oslo, Norway,",
        "Quell Ltd, headquartered in Oslo,",
        "the Abu Dhabi fund Quell Ltd",
        "the minister of Norway and Quell Ltd",
        "Norway's Quell Ltd",
        "Quell Ltd with companies from Norway and Denmark",
    ],
)
def test_seats(seat: str) -> None:
    """Whence a party comes tells nothing of where its project is."""
    text = f"On a wind farm, {seat} signed an EPC contract; it will stand in Kenya."
    place = project_of(text).place

    assert place is not None
    assert place.country == "KE"


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("four reactors of 1,200 MW", "MW 4800"),
        ("a nuclear plant of two units with 780 megawatts each", "MW 1560"),
        ("a nuclear plant: reactors of 700 MW each, 14 GW in the sum", "GW 14"),
        ("a nuclear plant of 1.2 GW, the first unit being of 300 MW", "GW 1.2"),
        ("twenty turbines at the 300-megawatt wind farm of Tarn", "MW 300"),
    ],
)
def test_sizes(text: str, size: str) -> None:
    """The whole counts before a part; several units have together what each has."""
    project = project_of(f"Orvel Ltd awarded Quell Ltd the EPC contract for {text}.")

    assert [size] == [str(each) for each in project.capacities]


@pytest.mark.parametrize(
    ("sentence", "term"),
    [
        ("It is for two decades.", "years 20"),
        ("Fifteen years is the firm period.", "years 15"),
        ("The contract runs for 12 years.", "years 12"),
        ("Deliveries of 30 MW shall be made over ten years.", "years 10"),
        ("Talks had lasted for three years before.", None),
        ("Quell will invest $30 million over five years.", None),
        ("The plant is 40 years old.", None),
        ("The line can be built in three years.", None),
    ],
)
def test_terms(sentence: str, term: str | None) -> None:
    """A time beside a document, or for which it holds, is its term; a building time is none."""
    text = f"Quell Power Ltd and Orvel Works Ltd signed a power purchase agreement. {sentence}"
    found = deal_of(text).term

    assert term == (found and str(found))


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("the Lam deposit; its uranium", "mine"),
        ("the Lam deposit; its gas", "field"),
        ("a copper and cobalt deposit; its ore", "mine"),
        ("a solar farm with batteries; its power", "solar_farm"),
    ],
)
def test_kinds(words: str, kind: str) -> None:
    """The words of the text tell what a deposit holds, and which part of a plant is the whole."""
    text = f"Quell Ltd signed a loan of $90 million with Orvel Bank for {words} goes to Osaka."

    assert kind == str(project_of(text).kind)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Quell Ltd and Orvel Ltd signed a contract for a dam on Monday.", "2024-06-03"),
        (
            "Orvel Ltd signed a contract for a dam with Quell Ltd. It was told today.",
            "2024-06-05",
        ),
        ("Orvel Ltd signed a contract for a dam. It was born on 1 May 1985.", None),
        ("Orvel Ltd signed a contract for a dam. It ends by Friday.", None),
    ],
)
def test_days(text: str, day: str | None) -> None:
    """The day beside the deal words counts, else a day of the news in the next sentences."""
    found = deal_of(text).date

    assert day == (found and str(found))

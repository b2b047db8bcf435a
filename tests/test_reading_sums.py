"""Which sums of an announcement belong to its deals: short texts of our own."""

from typing import Final

import pytest

from energydeals import read_announcement
from energydeals.gazetteer import Gazetteer

EMPTY: Final = Gazetteer()
LOAN: Final = "Orvel Power Ltd signed a loan agreement with Tarn Bank Ltd for a wind farm."


def sums_of(text: str) -> list[dict[str, str]]:
    """Give the sums of each deal, with what they are."""
    read = read_announcement(text, gazetteer=EMPTY)
    return [{str(each.money): str(each.purpose) for each in deal.figures} for deal in read.deals]


@pytest.mark.parametrize(
    "said",
    [
        "The work will bring more than $14 billion to the local economy.",
        "It should lift economic growth in the north of the country by $14 billion.",
        "A bad week wiped $14 billion off the value of its peers.",
        "The backlog of the whole group now stands at $14 billion.",
        "Penalties of $14 billion are not foreseen.",
        "The bank has put $14 billion into the economy up to now.",
    ],
)
def test_effects_and_stocks(said: str) -> None:
    """What a deal does for an economy, a backlog and a lost value are money of no deal."""
    read = read_announcement(f"{LOAN} {said}", gazetteer=EMPTY)

    assert [each.figures for each in read.deals] == [()]
    assert len(read.other_figures) == 1


@pytest.mark.parametrize("noun", ["deal with", "new deal with", "contract with"])
def test_price_before_its_deal(noun: str) -> None:
    """No word for something else counts beside the sum that stands right before a deal."""
    text = (
        "Orvel Works Ltd, which has 900 people globally, signed a $120 million (£88.5m) "
        f"{noun} Tarn Grid Ltd to build a refinery."
    )

    assert [list(each) for each in sums_of(text)] == [["USD 120000000"]]


@pytest.mark.parametrize(
    ("headline", "kept"),
    [("$90m", False), ("$85m", True)],
)
def test_rounded_in_the_headline(headline: str, kept: bool) -> None:
    """A headline that rounds the sum of the text tells no other sum."""
    [sums] = sums_of(
        f"Tarn Bank gives {headline} to Orvel Power\n\n"
        "Tarn Bank Ltd has extended a loan of $89.7 million to Orvel Power Ltd for a wind farm."
    )

    assert ("USD 89700000" in sums, len(sums) == 2) == (True, kept)


def test_hedge_that_the_headline_drops() -> None:
    """A headline that tells a limit as a sum tells no other sum."""
    [sums] = sums_of(
        "Tarn Bank gives $90m to Orvel Power\n\n"
        "Tarn Bank Ltd has extended a loan of up to $90 million to Orvel Power Ltd for a wind farm."
    )

    assert list(sums) == ["USD <=90000000"]


def test_cost_is_no_total() -> None:
    """The investment in a project is no total, though two loans make it up."""
    assert sums_of(
        "Orvel Power Ltd signed a loan agreement of $30 million with Tarn Bank Ltd. It signed also "
        "a loan agreement of $20 million with Quell Bank Ltd. In total the wind farm involves an "
        "estimated investment of $50 million."
    ) == [
        {"USD 30000000": "loan", "USD ~50000000": "project_cost"},
        {"USD 20000000": "loan"},
    ]


def test_the_same_sum_twice() -> None:
    """Two deals may have the same sum."""
    assert sums_of(
        "Tarn Bank Ltd signed a loan agreement of $40 million with Orvel Power Ltd for a wind "
        "farm. A guarantee of $40 million was issued by Quell Bank Ltd."
    ) == [{"USD 40000000": "loan"}, {"USD 40000000": "deal_value"}]


@pytest.mark.parametrize(
    "opening",
    ["About $70 million", "About USD 70 million", "About Rs 70 crore"],
)
def test_sentence_that_begins_with_about(opening: str) -> None:
    """Only "About" before a name opens a section that tells no news."""
    [sums] = sums_of(f"{LOAN} {opening} is what the loan comes to.")

    assert len(sums) == 1
    assert sums_of(f"{LOAN}\n\nAbout Orvel Power\nOrvel Power Ltd has raised $70 million.") == [{}]


def test_shareholders_are_no_page_furniture() -> None:
    """A sentence whose first word only begins like "Share" is read."""
    assert sums_of(f"{LOAN} Shareholders were told that the loan is $70 million.") == [
        {"USD 70000000": "loan"}
    ]


def test_headline_on_the_line_before() -> None:
    """A headline is no part of the sentence below it where the lines are too long to be wrapped."""
    read = read_announcement(
        "Tarn Bank brings money for the wind farm of Orvel Power\n"
        "Orvel Power Ltd, a builder of wind farms in the hills of Quell, signed a loan agreement "
        "of $70 million with Tarn Bank Ltd on Monday, and work on the site will begin.",
        gazetteer=EMPTY,
    )
    [span] = [each for each in read.deals[0].evidence if each.field == "status"]

    assert (span.quote, len(read.deals)) == ("signed", 1)


@pytest.mark.parametrize(
    "then",
    [
        "is worth $7 million and begins in the second quarter.",
        "is worth $7 million.\n\nSeparately, Pelham Ltd moves its office to Oslo.",
    ],
)
def test_what_stands_behind_the_price(then: str) -> None:
    """When works begin, and what the next sentence turns to, takes no price away."""
    text = f"Tarn Ltd won an EPC contract for a dam from Orvel Ltd. The job {then}"
    assert sums_of(text) == [{"USD 7000000": "deal_value"}]

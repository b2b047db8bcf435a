"""Where the words of a deal tell its status weakly, the sentences about it do."""

import pytest

from energydeals import Instrument, Status, read_announcement

SUPPLY = "The LNG supply deal of Tarn Grid Ltd with Orvel LNG Ltd"
BUY = "An agreement of Tarn Grid Ltd to buy a wind farm of Orvel Ltd"
MONEY = "The dam of Orvel Power Ltd is helped by a $30 million loan of Tarn Bank Ltd."
LOAN = "Tarn Bank Ltd lends Orvel Power Ltd $30 million for a wind farm."


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"The signing took place in Oslo. {LOAN}", Status.SIGNED),
        (f"{LOAN} It has been approved by the board of the lender.", Status.APPROVED),
        (f"{LOAN} The board has not approved it.", Status.AGREED),
        (f"{LOAN} A sister loan was signed last year.", Status.AGREED),
        (f"{LOAN} The closing is planned for May.", Status.AGREED),
        (f"{SUPPLY} has been finalised.", Status.SIGNED),
        (f"{SUPPLY} was signed for its planned terminal.", Status.SIGNED),
        (f"{BUY} has been signed.", Status.SIGNED),
        (f"{SUPPLY} has to be signed.", Status.PLANNED),
        ("Orvel Power Ltd dropped its bid to buy Tarn Grid Ltd.", Status.CANCELLED),
        ("Tarn Bank Ltd has agreed to provide a loan for the dam of Orvel Ltd.", Status.AGREED),
        ("Tarn Grid Ltd and Orvel LNG Ltd finalised a memorandum.", Status.MOU_SIGNED),
        ("Tarn Ltd and Orvel LNG Ltd signed a binding term sheet on LNG.", Status.SIGNED),
        ("Tarn Ltd and Orvel LNG Ltd signed a non-binding term sheet on LNG.", Status.MOU_SIGNED),
        (MONEY, Status.AGREED),
        ("To it is added a $9 million grant of Norway for a dam of Orvel Ltd.", Status.AGREED),
        ("Orvel Power Ltd secured a $9 million loan of Tarn Bank Ltd.", Status.AGREED),
        ("Orvel Power Ltd secured a PPA with Tarn Grid Ltd.", Status.SIGNED),
        (MONEY.replace("loan", "loan agreement"), Status.SIGNED),
        (f"{MONEY} Its approval by the board of Tarn Bank Ltd was told.", Status.APPROVED),
        ("A loan to the tune of $9 million has been closed for a dam of Tarn Ltd.", Status.CLOSED),
        ("Tarn Ltd got a letter of award for a wind farm of Orvel Ltd.", Status.AGREED),
        ("Orvel Ltd gets the job of building a refinery for Tarn Oil Ltd.", Status.AGREED),
        ("Tarn Ltd has awarded a tender for a wind farm to Orvel Ltd.", Status.AGREED),
        ("Tarn Ltd invites bids for a wind farm at Sola.", Status.PLANNED),
        ("Tarn Ltd invites bids for a wind farm. It must be completed by May.", Status.PLANNED),
        ("Tarn Ltd issued notice to proceed to Orvel Ltd for a dam.", Status.UNDER_IMPLEMENTATION),
        ("Earlier today Tarn Ltd had signed a gas contract with Orvel LNG Ltd.", Status.SIGNED),
    ],
)
def test_status_beside_the_deal_words(text: str, status: Status) -> None:
    """Plain words count where the deal's own are weak, unless denied, past or planned."""
    assert [deal.status for deal in read_announcement(text).deals] == [status]


def test_parts_of_a_package() -> None:
    """A loan of which only its sum is told stands where the package stands."""
    text = (
        "The World Bank approved a package for the dam of Orvel Power Ltd. It consists of a $50 "
        "million credit and a $9 million grant of the World Bank."
    )
    assert {deal.status for deal in read_announcement(text).deals} == {Status.APPROVED}


FIELD = "the Castor gas field off Norway"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"Orvel Ltd has taken its long-awaited decision to invest in {FIELD}.", Status.APPROVED),
        (f"The final investment decision on {FIELD} was made by Orvel Ltd.", Status.APPROVED),
        (f"Orvel Ltd said yes to {FIELD}.", Status.APPROVED),
        (f"Orvel Ltd is moving forward with {FIELD}, as the board decided.", Status.APPROVED),
        (f"Orvel Ltd plans to go ahead with {FIELD}.", Status.PLANNED),
        (f"Orvel Ltd has put off the final investment decision on {FIELD}.", Status.PLANNED),
        (f"Nobody waits longer: {FIELD} goes ahead. Orvel Ltd is its operator.", Status.APPROVED),
        (f"Orvel Ltd pays Tarn Ltd more once the investment decision on {FIELD} is taken.", None),
        (f"The Energy Ministry gave the go-ahead for {FIELD} of Orvel Ltd.", None),
    ],
)
def test_decisions_to_build(text: str, told: Status | None) -> None:
    """Who builds takes the decision, with or without its name, now or later."""
    deals = read_announcement(text).deals
    decided = [deal for deal in deals if deal.instrument is Instrument.FID]
    assert [deal.status for deal in decided] == ([] if told is None else [told])


def test_evidence_of_a_status_beside_the_deal_words() -> None:
    """The words that tell the status prove it, though they stand in another sentence."""
    deal = read_announcement(f"Pens were put to it in Oslo. {LOAN}").deals[0]
    assert [each.quote for each in deal.evidence if each.field == "status"] == ["Pens were put"]

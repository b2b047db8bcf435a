"""A dateline says when and where it was written, and nothing of a deal."""

import pytest

from energydeals import Status, read_announcement

DEAL = (
    "{head} Qirin Energy has signed a 15-year agreement to supply liquefied natural gas to Tessaly "
    "Gas Ltd, worth up to $3 billion."
)


@pytest.mark.parametrize(
    "head",
    [
        "DOHA, May 14 (Reuters) -",
        "DOHA, May 14, 2025 -",
        "DOHA (AP) -",
        "DOHA, Qatar, May 14.",
        "",
    ],
)
def test_nothing_of_the_deal(head: str) -> None:
    """Its month is no verb, its day not that of the deal, its city not that of the project."""
    (deal,) = read_announcement(DEAL.format(head=head), published="2025-06-01").deals
    (project,) = deal.projects

    assert deal.status is Status.SIGNED
    assert deal.date is None
    assert project.place is None or project.place.name is None


def test_the_text_may_say_the_same_place() -> None:
    """A city that the text itself names counts."""
    text = (
        "MUSCAT, June 2 (Reuters) - Masdar will build a 500 MW solar farm near Muscat for "
        "$400 million under a contract signed with OQ."
    )
    (deal,) = read_announcement(text, published="2025-06-03").deals

    assert deal.projects[0].place is not None
    assert deal.projects[0].place.name == "Muscat"

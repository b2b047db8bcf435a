"""Stories of their own on one page."""

from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from energydeals import read_announcement

NOTES: Final = {
    "Orvel Power sells wind farm to Tarn Energy": (
        "Orvel Power said it had sold a 40 MW wind farm in Spain to Tarn Energy for €50 million."
    ),
    "Quell Bank lends to Brack Solar": (
        "Quell Bank has signed a $20 million loan with Brack Solar for a solar plant in Kenya."
    ),
    "Halgas Oil hires Fjordrig Drilling": (
        "Halgas Oil awarded a drilling contract worth $30 million to Fjordrig Drilling."
    ),
}


def _page(heads: list[str]) -> str:
    return "\n\n".join(f"{head}\n\n{NOTES[head]}" for head in heads)


@given(st.permutations(list(NOTES)))
def test_notes_keep_to_themselves(heads: list[str]) -> None:
    """The notes of a round-up give the same deals in any order, none with a name of another."""
    read = read_announcement(_page(heads))
    alone = [deal for head in heads for deal in read_announcement(f"{head}\n\n{NOTES[head]}").deals]
    parties = [[(each.party.name, each.role) for each in deal.participations] for deal in alone]
    assert len({deal.id for deal in read.deals}) == len(heads)
    assert parties == [
        [(each.party.name, each.role) for each in deal.participations] for deal in read.deals
    ]


def test_headline_within_a_story() -> None:
    """A headline about those whom the story is about begins no other story."""
    read = read_announcement(
        "Orvel Power signed a loan agreement with Quell Bank for a wind farm in Spain.\n\n"
        "What Orvel Power will build\n\n"
        "The wind farm of Orvel Power has 40 MW and costs $60 million."
    )
    assert [str(each.money) for each in read.deals[0].figures] == ["USD 60000000"]


def test_teaser_of_another_story() -> None:
    """Those whom the headline of the next story names take no part in this one."""
    read = read_announcement(
        "Orvel Power signed a loan agreement with Quell Bank for a wind farm in Spain.\n\n"
        "Next: Halgas Oil sells its stake to Tarn Energy"
    )
    names = [each.party.name for each in read.deals[0].participations]
    assert names == ["Orvel Power", "Quell Bank"]

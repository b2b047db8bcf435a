"""Who speaks, in which office."""

import pytest

from energydeals import read_announcement

DEAL = "Quell Ltd and Orvel Works Ltd signed a contract for a wind farm. "


@pytest.mark.parametrize(
    ("sentence", "name", "office"),
    [
        ("It works, said Hala Nour, minister of energy.", "Hala Nour", "minister of energy"),
        ("Energy Minister Hala Nour praised the pair.", "Hala Nour", "Energy Minister"),
        (
            "In the words of Hala Nour, chairman of Quell, it pays.",
            "Hala Nour",
            "chairman of Quell",
        ),
        ("For Hala Nour, the chief executive, it pays.", "Hala Nour", "chief executive"),
        ("Hala Nour, CEO of Quell, thanked the banks.", "Hala Nour", "CEO of Quell"),
        ("Hala Nour, CEO of Quell, signed for the buyer.", None, None),
        ("Hala Nour thanked the banks.", None, None),
    ],
)
def test_speaker(sentence: str, name: str | None, office: str | None) -> None:
    """Who is quoted speaks, else who holds an office and has a view; who signs does not."""
    speakers = read_announcement(DEAL + sentence).speakers

    assert [(each.name, each.office) for each in speakers] == ([(name, office)] if name else [])

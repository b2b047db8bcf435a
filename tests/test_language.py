"""Which texts the reader takes for English."""

import pytest

from energydeals import read_announcement
from energydeals.reading.findings import is_english


@pytest.mark.parametrize(
    "text",
    [
        "Le groupe a signé un contrat de 300 millions d'euros avec la Sonatrach pour une usine.",
        "Der Konzern hat in Berlin einen Vertrag mit der Bank unterzeichnet, der im Mai gilt.",
        "La empresa firmó un contrato de 300 millones de euros con la Sonatrach en Argelia.",
        "Het bedrijf was in gesprek met de bank over een lening van 300 miljoen euro.",
        "La società ha firmato un contratto da 300 milioni di euro con Sonatrach in Algeria.",
        "A empresa assinou um contrato de 300 milhões de euros com a Petrobras para a usina.",
        "Компания подписала договор на 300 миллионов долларов.",
        "",
    ],
)
def test_other(text: str) -> None:
    """A text in another language gives an empty record that says so."""
    read = read_announcement(text)

    assert not is_english(text)
    assert (read.language, read.deals, read.other_figures) == (None, (), ())


@pytest.mark.parametrize(
    "text",
    [
        "CNPC signs $1 billion urea deal",
        "Eni and Sonatrach sign $1 billion deal",
        "Total und Partner of the La Plata field have signed a contract with the state of Bavaria.",
    ],
)
def test_english(text: str) -> None:
    """A headline is English, and so are foreign names in English sentences."""
    assert is_english(text)

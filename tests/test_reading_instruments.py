"""Which kind a deal is by the words around it, in sentences of our own."""

import pytest

from energydeals import read_announcement
from energydeals.gazetteer import Gazetteer

KINDS = (
    ("Orvel Power Ltd and Tarn Grid Ltd signed two gas supply accords.", "spa"),
    (
        "Orvel Power Ltd and Tarn Grid Ltd signed framework cooperation agreements.",
        "framework_agreement",
    ),
    ("Orvel Power Ltd gave Tarn Grid Ltd the turnkey pact for the dam.", "epc_contract"),
    (
        "Orvel Power Ltd bought a wind farm from Tarn Grid Ltd. Orvel Power Ltd plans loans.",
        "acquisition",
    ),
    (
        "The wind farm off Sola goes ahead, Orvel Power Ltd and Tarn Grid Ltd told reporters.",
        "fid",
    ),
    (
        "Orvel Power Ltd takes a tenth of Norska LNG, a terminal of Tarn Grid Ltd.",
        "acquisition",
    ),
    (
        "Orvel Power Ltd and Tarn Grid Ltd, an oil fund, signed a paper on ammonia shipments.",
        "spa",
    ),
    (
        "Norway, Kenya and Egypt have signed an agreement on a power cable.",
        "intergovernmental_agreement",
    ),
    ("Orvel Power Ltd and Tarn Grid Ltd signed a letter of intent.", "mou"),
    ("Orvel Power Ltd signed a letter of intent on an EPC contract with Tarn Ltd.", "epc_contract"),
    (
        "The World Bank has approved $350 million for the Orvel dam, a grant that nobody repays.",
        "grant",
    ),
)


@pytest.mark.parametrize(("text", "instrument"), KINDS)
def test_kinds(text: str, instrument: str) -> None:
    """The words of a deal, and who acts in it, tell its kind."""
    read = read_announcement(text, gazetteer=Gazetteer())
    assert [str(deal.instrument) for deal in read.deals] == [instrument]

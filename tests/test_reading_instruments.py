"""Which kind a deal is by the words around it, in sentences of our own."""

import pytest

from energydeals import read_announcement
from energydeals.gazetteer import Gazetteer

KINDS = (
    ("Tarn Ltd will fabricate fuel for the reactor of Orvel Ltd under a signed contract.", "spa"),
    ("Tarn Ltd will source lithium hydroxide from Orvel Ltd under a contract of six years.", "spa"),
    ("Tarn Ltd secured a nine-year supply of natural gas from Orvel Ltd.", "spa"),
    ("Tarn Ltd has found a supplier in Orvel Ltd: it gets two cargoes of LNG a year.", "spa"),
    ("Orvel Power Ltd won a tolling contract of ten years from Tarn Ltd for a battery.", "ppa"),
    (
        "Orvel Power Ltd and Tarn Ltd signed a liquefaction tolling agreement.",
        "service_contract",
    ),
    ("Orvel Mining Ltd signed a coal contract of work with the Ministry of Mines.", "concession"),
    ("Orvel Ltd has contracted the whole output of a wind farm from Tarn Ltd.", "ppa"),
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
    (
        "Orvel Power Ltd signed a contract with Tarn Ltd to supply solar modules.",
        "epc_contract",
    ),
    ("Orvel Power Ltd signed a contract with Tarn Ltd to buy 50MW from a wind farm.", "ppa"),
    ("Orvel Power Ltd signed a contract with Tarn Ltd to buy a wind farm.", "acquisition"),
    ("Tarn Ltd will deliver the substation for a wind farm to Orvel Power Ltd.", "epc_contract"),
    ("Orvel Power Ltd signed a memo with Tarn Grid Ltd on a wind farm.", "mou"),
    (
        "Orvel Power Ltd bought a wind farm from Tarn Grid Ltd; PPA prices rose.",
        "acquisition",
    ),
    (
        "Orvel Power Ltd said its joint venture with Tarn Ltd has won an EPC contract for a dam.",
        "epc_contract",
    ),
    (
        "Orvel Power Ltd and Tarn Ltd have formed a joint venture, which has won nothing yet.",
        "joint_venture",
    ),
    ("Orvel Power Ltd will build a wind farm in Kenya for $300 million.", "unspecified"),
    (
        "Orvel Works Ltd won the job to build a wind farm of Tarn Ltd for $300 million.",
        "epc_contract",
    ),
    ("Orvel Gas Ltd and Tarn Ltd signed heads of agreement for the sale of LNG.", "spa"),
    (
        "Orvel Ltd and Tarn Ltd have entered into a partnership on a wind farm.",
        "cooperation_agreement",
    ),
    ("Talks on an LNG terminal are going on between Orvel Gas Ltd and Tarn Ltd.", "unspecified"),
    ("Norway and Kenya have agreed to build a power line.", "agreement"),
    ("Orvel Power Ltd and Tarn Ltd are discussing an LNG terminal off Sola.", "unspecified"),
    ("Orvel Power Ltd agreed with Tarn Ltd to study a hydrogen plant.", "cooperation_agreement"),
    (
        "Orvel Power Ltd and Tarn Ltd agreed to study jointly a carbon storage site.",
        "cooperation_agreement",
    ),
    (
        "Orvel Power Ltd and Tarn Ltd signed a contract on basic engineering for a refinery.",
        "service_contract",
    ),
    (
        "Orvel Oil Ltd has handed out two contracts worth $9 million for its refinery to Tarn Ltd.",
        "epc_contract",
    ),
    ("Tarn Ltd designs and builds a substation for Orvel Power Ltd.", "epc_contract"),
    ("Tarn Ltd will supply a power plant to Orvel Power Ltd.", "epc_contract"),
    ("Tarn Ltd lands a FEED job for an LNG terminal of Orvel LNG Ltd.", "service_contract"),
    (
        "Tarn Ltd received a firm order from Orvel Power Ltd. It includes a service agreement.",
        "epc_contract",
    ),
    ("Tarn Ltd and Orvel Ltd are shortlisted for the refinery of Pelham Oil Ltd.", "tender"),
    ("Orvel Power Ltd selects Tarn Works Ltd as contractor for a dam.", "epc_contract"),
    ("Bids have been called by Orvel Power Ltd for a wind farm at Sola.", "tender"),
    ("Sace has issued a letter of comfort of $9 million to Orvel Power Ltd.", "guarantee"),
    ("Loan insurance of $9 million was given to Orvel Power Ltd by Sace.", "guarantee"),
    ("The Government of Norway donates $9 million to Orvel Power Ltd.", "grant"),
    ("Public money of $9 million was promised to Orvel Power Ltd by Norway.", "grant"),
    ("An EPC contract for a dam, by the rules on state aid, went to Tarn Ltd.", "epc_contract"),
    ("The World Bank has said yes to $9 million for a dam of Orvel Power Ltd.", "financing"),
    (
        "A joint venture, which Orvel Power Ltd and Tarn Ltd agreed to create, builds a wind farm.",
        "joint_venture",
    ),
    (
        "Orvel Power Ltd and Tarn Ltd have signed a deal on 40 per cent of the offshore block.",
        "acquisition",
    ),
    ("A third of the wind farm off Sola goes to Orvel Power Ltd from Tarn Ltd.", "acquisition"),
    (
        "In the wind farm off Sola one half is taken by Orvel Power Ltd from Tarn Ltd.",
        "acquisition",
    ),
    (
        "In the Sola Bay joint venture for coal mines Orvel Ltd has sold a stake to Tarn Grid Ltd.",
        "acquisition",
    ),
    (
        "Owners of Tarn Ltd heard that a paper on LNG cargoes was signed with Orvel Power Ltd.",
        "spa",
    ),
    ("Basra Oil Company gave the Castor oil field to Orvel Ltd, which spends $8m.", "concession"),
    ("Norway's Energy Ministry signed a contract with Orvel Ltd on an oil field.", "concession"),
    ("Orvel Power Ltd and Tarn Ltd signed an agreement in the fields of oil and gas.", "agreement"),
    (
        "Orvel Ltd signed a public-private partnership with the Kenyan Energy Ministry.",
        "concession",
    ),
    ("Orvel Power Ltd has scrapped its $2 million wind farm deal with Tarn Ltd.", "agreement"),
)


def test_loan_told_apart_from_a_purchase() -> None:
    """A loan of a sentence of its own is a deal beside the purchase that only a verb tells."""
    text = (
        "Orvel Power Ltd bought a wind farm from Tarn Grid Ltd. The debt facilities for the dams "
        "of Quell Water Ltd have been refinanced by Pelham Bank Ltd."
    )
    assert [str(deal.instrument) for deal in read_announcement(text).deals] == [
        "acquisition",
        "financing",
    ]


@pytest.mark.parametrize(("text", "instrument"), KINDS)
def test_kinds(text: str, instrument: str) -> None:
    """The words of a deal, and who acts in it, tell its kind."""
    read = read_announcement(text, gazetteer=Gazetteer())
    assert [str(deal.instrument) for deal in read.deals] == [instrument]

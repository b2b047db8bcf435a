"""schema.org's MonetaryAmount."""

import pytest

from energydeals import StatedMoney
from energydeals.serialisers.schema_org import monetary_amount


@pytest.mark.parametrize(
    ("money", "numbers"),
    [
        (StatedMoney.exactly("1.5", "USD"), {"value": "1.5"}),
        (StatedMoney.about(5, "USD"), {"value": "5"}),
        (StatedMoney.at_most(5, "USD"), {"maxValue": "5"}),
        (StatedMoney.more_than(5, "USD"), {"minValue": "5"}),
        (StatedMoney.between(5, 6, "USD"), {"minValue": "5", "maxValue": "6"}),
    ],
)
def test_numbers(money: StatedMoney, numbers: dict[str, str]) -> None:
    """A value where the words name one number, else the ends that they bind."""
    amount = monetary_amount(money)

    assert numbers == {name: amount[name] for name in amount if name.lower().endswith("value")}
    assert (amount["@type"], amount["currency"]) == ("MonetaryAmount", "USD")

"""FollowTheMoney entities, as the package of that name takes them."""

from typing import Any

import pytest
from hypothesis import given

from energydeals import (
    Announcement,
    Deal,
    Figure,
    Participation,
    Party,
    PartyKind,
    Purpose,
    Role,
    StatedMoney,
)
from energydeals.serialisers.followthemoney import party_id, to_entities
from energydeals.strategies import announcements

LENDER = Party("China Development Bank", kind=PartyKind.BANK, country="CN")
BORROWER = Party("KazMunayGas", kind=PartyKind.STATE_COMPANY, country="KZ")


def loan(money: StatedMoney, *more: Participation) -> list[dict[str, Any]]:
    """Give the entities of a loan."""
    deal = Deal(
        id="1",
        participations=(
            Participation(LENDER, Role.LENDER),
            Participation(BORROWER, Role.BORROWER),
            *more,
        ),
        figures=(Figure(money, Purpose.LOAN),),
    )
    return list(to_entities(Announcement(text_sha256="a" * 64, deals=(deal,))))


def only(entities: list[dict[str, Any]], schema: str) -> dict[str, Any]:
    """Give the properties of the one entity of a schema."""
    (entity,) = [each for each in entities if each["schema"] == schema]
    properties: dict[str, Any] = entity["properties"]
    return properties


def test_loan() -> None:
    """A loan is a debt of the borrower to the lender, with the number that the words name."""
    debt = only(loan(StatedMoney.about(530, "USD")), "Debt")

    assert (debt["debtor"], debt["creditor"]) == ([party_id(BORROWER)], [party_id(LENDER)])
    assert (debt["amount"], debt["currency"]) == (["530"], ["USD"])


def test_bound_is_no_amount() -> None:
    """A bound names no number: the phrase alone is kept."""
    project = only(loan(StatedMoney.more_than(530, "USD")), "Project")

    assert "amount" not in project
    assert project["summary"] == ["USD >530"]


def test_shared_loan() -> None:
    """What each of several lenders lends is not said, so no debt has an amount."""
    other = Participation(Party("Eximbank"), Role.LENDER)
    debts = [
        each["properties"]
        for each in loan(StatedMoney.exactly(530, "USD"), other)
        if each["schema"] == "Debt"
    ]

    assert len(debts) == 2
    assert all("amount" not in debt for debt in debts)


@given(announcements())
def test_ids_are_unique(announcement: Announcement) -> None:
    """No two entities of an announcement have one id."""
    ids = [entity["id"] for entity in to_entities(announcement)]

    assert len(ids) == len(set(ids))


def test_accepted() -> None:
    """The package takes every entity with every property."""
    model = pytest.importorskip("followthemoney", reason="needs the extra interop").model
    for entity in loan(StatedMoney.about(530, "USD")):
        proxy = model.get_proxy(entity)
        proxy.schema.validate(entity)
        kept = {name: proxy.get(name) for name in entity["properties"]}

        assert {name: sorted(values) for name, values in entity["properties"].items()} == {
            name: sorted(values) for name, values in kept.items()
        }

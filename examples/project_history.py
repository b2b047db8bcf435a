"""Follow one project through the reports of three years."""

from energydeals import (
    Announcement,
    Deal,
    Figure,
    Instrument,
    PartialDate,
    Participation,
    Party,
    Place,
    Project,
    ProjectKind,
    StatedMoney,
    Status,
)
from energydeals.ledger import merge

COMPLEX = Project(
    kind=ProjectKind.GAS_CHEMICAL_COMPLEX,
    products=("urea",),
    place=Place(region="Aktobe", country="KZ"),
)


def report(
    day: str, party: Party, instrument: Instrument, status: Status, money: StatedMoney
) -> Announcement:
    """Give an announcement of one deal on the complex."""
    deal = Deal(
        id=day,
        instrument=instrument,
        status=status,
        participations=(Participation(party),),
        projects=(COMPLEX,),
        figures=(Figure(money),),
    )
    return Announcement(source="Steppe Wire", published=PartialDate.parse(day), deals=(deal,))


group = Party("Great Wall Chemical Group")
subsidiary = Party("Eastern Petrochemical", parent="Great Wall Chemical Group")
promised = StatedMoney.more_than(1_000_000_000, "USD")
agreed = StatedMoney.exactly(1_250_000_000, "USD")

[history] = merge(
    [
        report("2025-09-05", subsidiary, Instrument.MOU, Status.MOU_SIGNED, promised),
        report("2026-02-11", group, Instrument.EPC_CONTRACT, Status.SIGNED, agreed),
        report("2027-06-30", subsidiary, Instrument.EPC_CONTRACT, Status.CANCELLED, agreed),
    ]
)

for line in (*history.joined, "", *history.changes()):
    print(line)

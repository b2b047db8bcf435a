"""Add up what a state visit brought, without counting anything twice."""

from energydeals import (
    Deal,
    Figure,
    Inclusion,
    Instrument,
    Purpose,
    StatedMoney,
    Status,
    write_money,
)
from energydeals.ledger import total

documents = Deal(
    id="documents",
    title="More than 70 commercial documents",
    instrument=Instrument.COMMERCIAL_DOCUMENTS,
    status=Status.SIGNED,
    figures=(Figure(StatedMoney.exactly(15_000_000_000, "USD"), Purpose.AGGREGATE),),
    # The announcement does not say whether the two are among the documents.
    includes=(Inclusion("memorandum", certain=False), Inclusion("loan", certain=False)),
)
memorandum = Deal(
    id="memorandum",
    title="Gas chemical complex in Aktobe",
    instrument=Instrument.MOU,
    status=Status.MOU_SIGNED,
    figures=(Figure(StatedMoney.more_than(1_000_000_000, "USD"), Purpose.INVESTMENT),),
)
loan = Deal(
    id="loan",
    title="Loan for ethane and propane pipelines in Atyrau",
    instrument=Instrument.FINANCING,
    status=Status.AGREED,
    figures=(Figure(StatedMoney.about(530_000_000, "USD"), Purpose.LOAN),),
)

[dollars] = total([documents, memorandum, loan])

print("all deals:  ", dollars)
for standing, money in (("firm", dollars.firm), ("preliminary", dollars.preliminary)):
    print(f"{standing + ':':12}", write_money(money) if money else "nothing")
print("complete:   ", dollars.complete)
print()
for entry in dollars.account:
    print(entry)

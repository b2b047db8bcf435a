"""Teach the reader organisations of your own: rows of a CSV file, and spans in one text."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from energydeals import read_announcement
from energydeals.gazetteer import default_gazetteer, read_organisations
from energydeals.party import PartyKind
from energydeals.reading import Entity

TEXT = (
    "Karasor Wind and the northern grid signed a power purchase agreement for a wind farm of "
    "100 MW in Kazakhstan."
)
ROWS = """name,acronym,aliases,kind,country,parent
Karasor Wind Power,KWP,Karasor Wind,company,KZ,Karasor Holding
"""


def northern_grid(text: str) -> Iterator[Entity]:
    """Find what no table of names can know: what these words mean in your archive."""
    words = "the northern grid"
    start = text.find(words)
    if start >= 0:
        yield Entity(
            start,
            start + len(words),
            "Northern Grid Operator",
            kind=PartyKind.STATE_COMPANY,
            country="KZ",
        )


with TemporaryDirectory() as folder:
    own = Path(folder) / "own.csv"
    own.write_text(ROWS, encoding="utf-8")
    gazetteer = default_gazetteer().with_rows(read_organisations(own))

for title, read in (
    ("as it comes", read_announcement(TEXT)),
    ("with your own", read_announcement(TEXT, entities=northern_grid, gazetteer=gazetteer)),
):
    print(title)
    for deal in read.deals:
        for each in deal.participations:
            party = each.party
            print(f"  {party.name} ({party.kind}, {party.country}, of {party.parent}): {each.role}")

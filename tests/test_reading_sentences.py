"""Plain sentences of the press: each tells one deal, and who takes which part in it."""

import csv
from pathlib import Path
from typing import Final

import pytest

from energydeals import read_announcement

CORPUS: Final = Path(__file__).parent / "corpus" / "sentences.tsv"


def _rows() -> list[dict[str, str]]:
    """Give the sentences with what they say; a pilcrow parts paragraphs."""
    with CORPUS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", _rows(), ids=lambda row: row["text"][:40])
def test_sentence(row: dict[str, str]) -> None:
    """A sentence gives its one deal, with the instrument, the status and all its parties."""
    read = read_announcement(row["text"].replace(" ¶ ", "\n\n"))
    assert len(read.deals) == 1
    deal = read.deals[0]
    assert (str(deal.instrument), str(deal.status)) == (row["instrument"], row["status"])
    parties = sorted(f"{each.role}: {each.party.evidence[0].quote}" for each in deal.participations)
    assert "; ".join(parties) == row["parties"]

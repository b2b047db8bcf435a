"""The gate before the reader: what it stops and what it must never stop."""

from pathlib import Path
from typing import Final

import pytest

from energydeals import read_announcement
from energydeals.engines.gate import may_tell_deal

_CORPUS: Final = Path(__file__).parents[1] / "corpus"


def texts_in(name: str) -> list[str]:
    """Give the texts of a folder of the corpus."""
    paths = sorted((_CORPUS / name).glob("*.txt"))
    return [path.read_text(encoding="utf-8") for path in paths]


def test_announcements_pass() -> None:
    """Of the announcements of the corpus, 98 in 100 pass."""
    texts = texts_in("announcements")

    assert sum(map(may_tell_deal, texts)) >= 0.98 * len(texts)


@pytest.mark.parametrize("name", ["announcements", "ordinary"])
def test_nothing_read_is_missed(name: str) -> None:
    """What the reader finds, right or wrong, the gate does not change."""
    stopped = [text for text in texts_in(name) if not may_tell_deal(text)]

    assert [read_announcement(text).deals for text in stopped] == [()] * len(stopped)


def test_gain() -> None:
    """A third of the ordinary texts, which are near to deals on purpose, need not be read."""
    texts = texts_in("ordinary")

    assert sum(not may_tell_deal(text) for text in texts) * 3 >= len(texts)


@pytest.mark.parametrize(
    "text",
    [
        "A LOAN AGREEMENT was signed.",
        "They broke\nground on the plant.",
        "A sale-and-purchase deal, said the minister.",
        "An offtake contract; no sum was named.",
        "It will supply LNG to the utility.",
        "Final go-ahead for the pipeline.",
    ],
)
def test_deal_words(text: str) -> None:
    """Words of deals pass in capitals, over a line's end, with a hyphen, and without money."""
    assert may_tell_deal(text)


@pytest.mark.parametrize(
    "text",
    ["", "$5 billion", "The ministers dealt with the storm.", "It broke the ground.", "Договор"],
)
def test_no_deal_words(text: str) -> None:
    """Money alone, parts of other words and other languages do not pass."""
    assert not may_tell_deal(text)

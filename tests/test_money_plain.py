"""Plain sums are read in one match; whatever that reads, the whole grammar reads the same way."""

from functools import cache
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals.phrases import find_money
from energydeals.phrases._fold import Folded
from energydeals.phrases._found import Found
from energydeals.phrases._scan import Scanner
from energydeals.phrases.money import _mentions
from energydeals.vocabulary.en_money import MONEY
from money_corpus import CORPUS
from news import forms, fragments, news

REGIONS: Final = (None, "AU", "EG", "IN", "JO")
CORPUS_TEXTS: Final = [
    *(spelling for entry in CORPUS.phrase for spelling in entry.spellings),
    *(entry.text for entry in CORPUS.sentence),
    *(entry.text for entry in CORPUS.not_money),
    *(entry.text for entry in CORPUS.error),
]


class WholeGrammar(Scanner):
    """A reader that takes no short way."""

    def _plain(self, text: Folded, place: int, number: int, floor: int) -> Found | None:
        """Leave every sum to the whole grammar."""
        _ = text, place, number, floor
        return None


@cache
def whole_grammar(region: str | None) -> Scanner:
    """Give the reader for a region."""
    return WholeGrammar(MONEY, region)


def test_corpus_is_read_alike() -> None:
    """The texts of the corpus give the same sums on both ways."""
    differing = [
        (text, region)
        for text in CORPUS_TEXTS
        for region in REGIONS
        if find_money(text, region=region) != _mentions(text, whole_grammar(region))
    ]

    assert differing == []


@given(st.one_of(news().map(lambda made: made[0]), forms(), fragments()), st.sampled_from(REGIONS))
def test_any_text_is_read_alike(text: str, region: str | None) -> None:
    """Generated news, forms of the corpus in it, and pieces in any order give the same sums."""
    expected = _mentions(text, whole_grammar(region))

    assert expected == find_money(text, region=region)


@pytest.mark.parametrize("text", ["It costs $5 million now.", "a 5 million dollar loan"])
def test_plain_sums_take_the_short_way(text: str) -> None:
    """The two ways are two: what is plain is read before the grammar is asked."""
    scanner = Scanner(MONEY, None)
    scanner.amounts.patterns = None  # type: ignore[assignment]  # the grammar cannot be asked

    assert len(_mentions(text, scanner)) == 1

"""Counts in words: documents, companies, turbines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals import Bounds
from energydeals.errors import InvalidValueError
from energydeals.phrases.counts import find_counts
from energydeals.vocabulary.en_counts import COUNTS
from stating import hostile_context

#: A phrase, its bounds and what is counted.
PHRASES = [
    ("more than 70 commercial documents", ">70", "document"),
    ("over 40 documents", ">40", "document"),
    ("seven agreements", "7", "agreement"),
    ("three new government-to-government agreements", "3", "agreement"),
    ("a dozen contracts", "12", "contract"),
    ("two dozen oil and gas contracts", "24", "contract"),
    ("half a dozen accords", "6", "agreement"),
    ("18 MoUs", "18", "memorandum"),
    ("about 15 memorandums of understanding", "~15", "memorandum"),
    ("nine memoranda of understanding", "9", "memorandum"),
    ("over 30 deals", ">30", "deal"),
    ("30-plus deals", ">=30", "deal"),
    ("at least 12 protocols", ">=12", "protocol"),
    ("nearly 20 power purchase agreements", "[~20, 20)", "power_purchase_agreement"),
    ("between 30 and 40 documents", "[30, 40]", "document"),
    ("five to seven contracts", "[5, 7]", "contract"),
    ("one contract", "1", "contract"),
    ("1,200 permits", "1200", "licence"),
    ("60 wind turbines", "60", "turbine"),
    ("up to 14 wells", "<=14", "well"),
    ("twenty-one lenders", "21", "bank"),
    ("four Chinese companies", "4", "company"),
    ("one hundred and five projects", "105", "project"),
    ("more than a hundred contracts", ">100", "contract"),
    ("two hundred MoUs", "200", "memorandum"),
    ("dozens of new agreements", "[~20, 100)", "agreement"),
    ("hundreds of contracts", "[~200, 1000)", "contract"),
    ("thousands of panels", ">=~2000", "panel"),
]
#: Text in which nothing is counted, and why.
NOT_COUNTS = [
    ("20-year supply contracts", "the number belongs to the term"),
    ("500 MW power purchase agreements", "the number belongs to the capacity"),
    ("$15 billion agreements", "a sum of money"),
    ("$300 contracts", "a sum of money"),
    ("the 2025 agreements", "a year"),
    ("the 2019 deals", "a year"),
    ("On September 5 agreements were signed", "a day"),
    ("Phase 2 contracts", "a label"),
    ("Article 6 agreements", "a label"),
    ("one of the contracts", "a part of the number"),
    ("two-way agreements", "a compound"),
    ("G-20 countries and G7 nations", "names"),
    ("24/7 contracts", "a name"),
    ("3.5 contracts", "not whole"),
    ("5 percent of contracts", "a share"),
    ("5 agreement", "one agreement has no such number"),
    ("1 agreements", "one agreement is no plural"),
    ("several documents, some contracts", "no number"),
    ("30 agreementswere", "a noun ends with its word"),
    ("9" * 40 + " contracts", "more than any number holds"),
]
PIECES = (
    *("1", "12", "2025", "twenty", "-", " ", " ", "one", "a", "dozen", "half a", "hundred", "and"),
    *("agreements", "contract", "documents", "MoUs", "more than", "between", "to", "new", "gas"),
    *("about", "or more", "$", "/", ".", ",", "\n", "of", "million", "İ", "May", "September"),
)
FRAGMENTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


@pytest.mark.parametrize(("phrase", "bounds", "noun"), PHRASES)
def test_phrase_is_found_whole(phrase: str, bounds: str, noun: str) -> None:
    """A phrase is one count, from its first character to its last."""
    found = [(each.text, each.bounds, each.noun) for each in find_counts(phrase)]

    assert [(phrase, Bounds.parse(bounds), noun)] == found


@pytest.mark.parametrize(("text", "why"), NOT_COUNTS)
def test_nothing_where_nothing_is_counted(text: str, why: str) -> None:
    """Other numbers beside such nouns give nothing."""
    assert [each.text for each in find_counts(text)] == [], why


def test_counts_stand_in_order() -> None:
    """Running text gives its counts with their words."""
    text = "The 2 firms signed more than 70 documents, among them three loan agreements."

    assert [(each.text, each.is_document) for each in find_counts(text)] == [
        ("2 firms", False),
        ("more than 70 documents", True),
        ("three loan agreements", True),
    ]


@given(FRAGMENTS | st.text())
def test_any_text_gives_mentions_in_place(text: str) -> None:
    """On any text, mentions are slices of it, in order and apart."""
    end = 0
    for each in find_counts(text):
        assert end <= each.start < each.end <= len(text)
        assert each.text == text[each.start : each.end]
        end = each.end


@given(FRAGMENTS)
def test_the_callers_decimal_context_does_not_matter(text: str) -> None:
    """A context that rounds and traps everything changes no result."""
    calm = find_counts(text)
    with hostile_context():
        assert calm == find_counts(text)


def test_documents_are_among_what_is_counted() -> None:
    """Each code of a document is one that a noun gives, and singulars have their plurals."""
    assert set(COUNTS.documents) <= set(COUNTS.plurals.values())
    assert set(COUNTS.singulars.values()) <= set(COUNTS.plurals.values())


def test_languages_without_words_are_refused() -> None:
    """A language that has no words yet is named in the error."""
    with pytest.raises(InvalidValueError) as caught:
        find_counts("5 deals", language="tlh")

    assert str(caught.value) == "language: expected one of en, found 'tlh'"

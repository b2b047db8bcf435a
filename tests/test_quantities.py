"""Quantities in words: the corpus, and the laws of reading and writing."""

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Final

import pytest
from attrs import frozen
from cattrs import Converter
from hypothesis import given
from hypothesis import strategies as st

from energydeals import Bounds, Quantity
from energydeals.errors import InvalidTypeError, InvalidValueError, ParseError
from energydeals.phrases._measures import unit_of
from energydeals.phrases.quantities import find_quantities, parse_quantity, write_quantity
from energydeals.strategies import quantities
from energydeals.units import Unit
from energydeals.vocabulary.en_quantities import QUANTITIES
from stating import hostile_context


@frozen
class Phrase:
    """One value and spellings that mean it."""

    quantity: str
    spellings: tuple[str, ...]


@frozen
class Sentence:
    """Running text, and the words and values of its quantities."""

    text: str
    mentions: tuple[tuple[str, str], ...]


@frozen
class NotQuantity:
    """Text that states no quantity."""

    text: str
    why: str


@frozen
class Refused:
    """Text that is not exactly one phrase."""

    text: str
    message: str


@frozen
class Corpus:
    """All entries."""

    phrase: tuple[Phrase, ...]
    sentence: tuple[Sentence, ...]
    not_quantity: tuple[NotQuantity, ...]
    error: tuple[Refused, ...]


PATH: Final = Path(__file__).parent / "corpus" / "en_quantities.toml"
CORPUS: Final = Converter(forbid_extra_keys=True).structure(
    tomllib.loads(PATH.read_text(encoding="utf-8")), Corpus
)
SPELLINGS: Final = [
    pytest.param(entry.quantity, spelling, id=spelling)
    for entry in CORPUS.phrase
    for spelling in entry.spellings
]
#: What a reader of quantities looks at, in pieces.
PIECES: Final = (
    *("1", "1,000", "1.5", "2025", "0", "½", "twenty", "two hundred", "a", "half a", "million"),
    *(" ", " ", " ", "-", "–", "/", "x", "+", ",", ".", "\n", "(", "$", "İ", "²", "é", "\u00a0"),
    *("MW", "MWh", "GW", "tonnes", "t", "MT", "mtpa", "barrels", "b/d", "cubic metres", "m³"),
    *("years", "year", "km", "a year", "per day", "/y", "of oil", "per", "annual capacity of"),
    *(
        "more than",
        "about",
        "up to",
        "at least",
        "between",
        "from",
        "and",
        "to",
        "or more",
        "minus",
    ),
    *("over", "for", "ago", "past", "' time", "-old"),
)
FRAGMENTS: Final = st.lists(st.sampled_from(PIECES), max_size=16).map("".join)


@pytest.mark.parametrize(("quantity", "spelling"), SPELLINGS)
def test_phrase_is_parsed_and_found_whole(quantity: str, spelling: str) -> None:
    """A spelling means its value, and is one mention, but for a leading article."""
    assert quantity == str(parse_quantity(spelling))
    assert [spelling.removeprefix("a ")] == [each.text for each in find_quantities(spelling)]


@pytest.mark.parametrize("entry", CORPUS.sentence, ids=lambda entry: entry.text)
def test_sentence_holds_its_quantities(entry: Sentence) -> None:
    """Running text gives its quantities in order, with their words, and no other."""
    found = find_quantities(entry.text)

    assert entry.mentions == tuple((each.text, str(each.quantity)) for each in found)


@pytest.mark.parametrize("entry", CORPUS.not_quantity, ids=lambda entry: entry.text)
def test_nothing_where_no_quantity_is_stated(entry: NotQuantity) -> None:
    """Prices, ages, times past and other numbers give nothing."""
    assert [each.text for each in find_quantities(entry.text)] == []


@pytest.mark.parametrize("entry", CORPUS.error, ids=lambda entry: entry.text)
def test_refusal_says_where_and_why(entry: Refused) -> None:
    """What is not exactly one phrase is refused with a message that points at the place."""
    with pytest.raises(ParseError) as caught:
        parse_quantity(entry.text)

    assert entry.message == str(caught.value)


@given(quantities())
def test_writing_is_undone_by_reading(quantity: Quantity) -> None:
    """What is written of any quantity in any unit is read back as the same."""
    assert quantity == parse_quantity(write_quantity(quantity))


@given(quantities())
def test_writing_what_was_read_changes_nothing(quantity: Quantity) -> None:
    """Writing is idempotent on its own output."""
    words = write_quantity(quantity)

    assert words == write_quantity(parse_quantity(words))


@given(quantities(), st.sampled_from(["The plant has ", "(", "A park of ", "", "Some say "]))
def test_a_written_quantity_is_found_in_text(quantity: Quantity, lead: str) -> None:
    """In a sentence, a written quantity is found with its words."""
    words = write_quantity(quantity)
    found = find_quantities(f"{lead}{words}, as it was said.")

    assert [(words, quantity)] == [(each.text, each.quantity) for each in found]


@given(FRAGMENTS | st.text())
def test_any_text_gives_mentions_in_place(text: str) -> None:
    """On any text, mentions are in order, apart, and slices of it that are read alike alone."""
    end = 0
    for each in find_quantities(text):
        assert end <= each.start < each.end <= len(text)
        assert each.text == text[each.start : each.end]
        end = each.end


@given(FRAGMENTS)
def test_the_callers_decimal_context_does_not_matter(text: str) -> None:
    """A context that rounds and traps everything changes no result."""
    calm = find_quantities(text)
    with hostile_context():
        assert calm == find_quantities(text)


@given(quantities())
def test_writing_does_not_depend_on_the_context(quantity: Quantity) -> None:
    """A context that rounds and traps everything changes no words."""
    calm = write_quantity(quantity)
    with hostile_context():
        assert calm == write_quantity(quantity)


@pytest.mark.parametrize("measure", sorted(set(QUANTITIES.units.values())))
def test_every_measure_of_the_words_has_a_unit(measure: str) -> None:
    """No row of the vocabulary leads to a unit that does not exist."""
    assert unit_of(measure, 0, None) is not None


@pytest.mark.parametrize("unit", Unit)
def test_every_unit_is_read_by_its_symbol(unit: Unit) -> None:
    """The symbol of each unit is read, so that files and texts can use the same one."""
    spelled = "5 Mtpa" if unit is Unit.MTPA else f"5 {unit}"

    assert Quantity(Bounds.exactly(5), unit) == parse_quantity(spelled)


def test_numbers_keep_every_digit() -> None:
    """A number of 26 digits and 12 places is exact; a longer one is left out."""
    longest = "9" * 26 + "." + "9" * 12

    assert Decimal(longest) == parse_quantity(f"{longest} MW").bounds.low
    assert find_quantities("9" * 27 + " MW") == []
    assert find_quantities("9" * 10_000 + " million tonnes") == []


def test_what_nobody_announces_is_not_written() -> None:
    """A quantity below zero is refused by name."""
    with pytest.raises(InvalidValueError) as caught:
        write_quantity(Quantity.parse("MW -5"))

    assert str(caught.value) == "quantity: expected zero or more, found 'MW -5'"


def test_languages_without_words_are_refused() -> None:
    """A language that has no words yet is named in the error."""
    with pytest.raises(InvalidValueError) as caught:
        find_quantities("500 MW", language="tlh")

    assert str(caught.value) == "language: expected one of en, found 'tlh'"


def test_text_must_be_text() -> None:
    """Bytes are refused with the type that was expected."""
    with pytest.raises(InvalidTypeError) as caught:
        find_quantities(b"500 MW")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert str(caught.value) == "text: expected str, found bytes b'500 MW'"

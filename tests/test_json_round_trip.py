"""JSON: whatever the values can hold comes back exactly."""

import io
import json
import tracemalloc
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from energydeals import Announcement, Bounds, Deal, Money, PartialDate, Party, StatedMoney
from energydeals.errors import InvalidTypeError, InvalidValueError
from energydeals.serialisers import converter
from energydeals.serialisers._converter import KINDS
from energydeals.serialisers._plain import as_array, as_object
from energydeals.serialisers.json import (
    VERSION,
    DocumentError,
    dump,
    dumps,
    load,
    loads,
    read_lines,
    write_lines,
)
from energydeals.strategies import announcements, money, stated_money
from stating import hostile_context

kinds = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())


@kinds
@settings(max_examples=50)
@given(st.data())
def test_every_kind_comes_back(kind: Any, data: st.DataObject) -> None:
    """`loads` undoes `dumps`, from text and bytes, compact and indented."""
    value = data.draw(st.from_type(kind))
    text, spread = dumps(value), dumps(value, indent=2)

    assert value == loads(text, kind)
    assert value == loads(spread.encode("utf-8"), kind)
    assert value == loads(text, kind, lenient=True)
    assert text == dumps(loads(text, kind))


@kinds
@settings(max_examples=20)
@given(st.data())
def test_documents_say_what_they_are(kind: Any, data: st.DataObject) -> None:
    """The head names schema and version; nothing is null but places, nothing empty or a float."""
    document = json.loads(dumps(data.draw(st.from_type(kind))))
    name = next(name for name, each in KINDS.items() if each is kind)
    rest = [document]

    assert (f"energydeals/{name}", VERSION) == (document["schema"], document["version"])
    while rest:
        value = rest.pop()
        assert type(value) in (dict, list, str, int, bool)
        assert value != []
        places = ("start", "end")
        rest.extend(each for key, each in (as_object(value) or {}).items() if key not in places)
        rest.extend(as_array(value) or ())


@settings(max_examples=20)
@given(announcements())
def test_null_and_empty_are_read_as_not_said(announcement: Announcement) -> None:
    """A writer that spells out every key is understood."""
    document = {**json.loads(dumps(announcement))}
    for name in ("url", "title", "published", "place", "source", "language", "text_sha256"):
        document.setdefault(name, None)
    for name in ("speakers", "deals", "background", "other_figures", "given", "evidence"):
        document.setdefault(name, [])

    assert announcement == loads(json.dumps(document))


@settings(max_examples=20)
@given(stated_money())
def test_decimal_context_of_the_caller_does_not_matter(stated: StatedMoney) -> None:
    """Three digits of precision and every trap on: the same document and the same value."""
    text = dumps(stated)

    with hostile_context():
        assert text == dumps(stated)
        assert stated == loads(text, StatedMoney)


@settings(max_examples=20)
@given(st.lists(announcements(), max_size=3))
def test_lines_come_back_in_order(made: list[Announcement]) -> None:
    """One document a line; blank lines between them do no harm."""
    file = io.StringIO()

    assert len(made) == write_lines(made, file)
    assert made == list(read_lines(io.StringIO(file.getvalue())))
    spaced = file.getvalue().replace("\n", "\n \n\n").encode("utf-8")
    assert made == list(read_lines(io.BytesIO(spaced)))
    assert file.getvalue().count("\n") == len(made)


@given(money())
def test_files_come_back(made: Money) -> None:
    """`load` undoes `dump`."""
    file = io.StringIO()
    dump(made, file, indent=1)

    assert made == load(io.StringIO(file.getvalue()), Money)
    assert made == load(io.BytesIO(file.getvalue().encode("utf-8")), Money)


def test_lines_are_read_one_at_a_time() -> None:
    """What stands before a broken line is given before it is found."""
    text = dumps(Money(1, "USD"))
    lines = read_lines(iter([text, text, "{", text]), Money)

    assert [next(lines), next(lines)] == [Money(1, "USD")] * 2
    with pytest.raises(DocumentError, match=r"^line 3, \$: expected a key in double quotes"):
        next(lines)


def test_lines_take_no_more_memory_than_one() -> None:
    """Neither reading nor writing keeps what has passed."""
    text = dumps(Party("a" * 10_000))
    read_one = next(read_lines([text], Party))
    tracemalloc.start()
    count = sum(1 for _ in read_lines((text for _ in range(500)), Party))
    written = write_lines((read_one for _ in range(500)), Sink())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert (count, written) == (500, 500)
    assert peak < 20 * len(text)


class Sink(io.StringIO):
    """A file that forgets what is written to it."""

    def write(self, text: str) -> int:
        return len(text)


@pytest.mark.parametrize("value", [5, None, "USD 5", {}, object], ids=repr)
def test_only_our_values_are_written(value: object) -> None:
    """Anything else is a type error."""
    with pytest.raises(
        InvalidTypeError, match=r"^value: expected a record or value of energydeals"
    ):
        dumps(value)


def test_only_our_kinds_are_read() -> None:
    """A class of another library is a type error, and so is data that is no text."""
    number: Any = 5

    with pytest.raises(
        InvalidTypeError, match=r"^value: expected a record or value of energydeals"
    ):
        loads("{}", int)
    with pytest.raises(InvalidTypeError, match=r"^data: expected str or bytes, found int 5"):
        loads(number)


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb"], ids=ascii)
def test_half_characters_are_not_written(text: str) -> None:
    """No file in UTF-8 can hold them."""
    with pytest.raises(InvalidValueError, match=r"^value: expected text without lone surrogates"):
        dumps(Party(text))


@given(st.data())
def test_converters_are_the_callers_own(data: st.DataObject) -> None:
    """A hook that a user adds changes no other converter."""
    mine, deal = converter(), data.draw(st.from_type(Deal))
    mine.register_unstructure_hook(PartialDate, lambda date: date.year)

    assert mine.unstructure(PartialDate(2025, 9)) == 2025
    assert converter().unstructure(PartialDate(2025, 9)) == "2025-09"
    assert deal == converter().structure(converter().unstructure(deal), Deal)


def test_shape_of_ends() -> None:
    """An end that is there has its edge beside it; one that is missing has no key."""
    assert converter().unstructure(Bounds.more_than(5)) == {"low": "5", "low_edge": "excluded"}
    assert converter().unstructure(StatedMoney.nearly("0.5", "EUR")) == {
        "currency": "EUR",
        "low": "0.5",
        "low_edge": "approximate",
        "high": "0.5",
        "high_edge": "excluded",
    }

"""Records: they hold what an announcement says and refuse what they cannot mean."""

import pickle
import tomllib
from copy import copy, deepcopy
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from energydeals import Announcement, Deal, Evidence, Inclusion
from energydeals.errors import EnergyDealsError, InvalidValueError
from energydeals.strategies import announcements, deals
from stating import NAMESPACE

TABLE = Path(__file__).parent / "corpus" / "values" / "refused.toml"
REFUSED: list[dict[str, str]] = tomllib.loads(TABLE.read_text("utf-8"))["refused"]
#: Every class of values and records.
CLASSES: list[Any] = [
    each for each in NAMESPACE.values() if isinstance(each, type) and attrs.has(each)
]


@pytest.mark.parametrize("row", REFUSED, ids=[row["make"][:60] for row in REFUSED])
def test_table_of_refused_constructions(row: dict[str, str]) -> None:
    """Each is refused with the field, the rule and the value, in these very words."""
    with pytest.raises(EnergyDealsError) as caught:
        eval(row["make"], {**NAMESPACE, "Decimal": Decimal})  # noqa: S307  (our own table)

    assert row["error"] == f"{type(caught.value).__name__}: {caught.value}"


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
@settings(max_examples=40)
@given(st.data())
def test_every_value_is_what_it_shows(kind: Any, data: st.DataObject) -> None:
    """The `repr` builds it; pickles and copies are equal and hash alike."""
    value = data.draw(st.from_type(kind))
    rebuilt: object = eval(repr(value), NAMESPACE.copy())  # noqa: S307  (our own text)
    pickled: object = pickle.loads(pickle.dumps(value))  # noqa: S301  (our own bytes)

    for again in (rebuilt, pickled, copy(value), deepcopy(value), attrs.evolve(value)):
        assert value == again
        assert hash(value) == hash(again)


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
@settings(max_examples=5)
@given(st.data())
def test_no_value_can_be_changed(kind: Any, data: st.DataObject) -> None:
    """Fields are frozen, and there is no place for others."""
    value = data.draw(st.from_type(kind))

    for field in attrs.fields(kind):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, field.name, None)
    assert not hasattr(value, "__dict__")


def test_evolving_checks_again() -> None:
    """There is no way round the checks."""
    with pytest.raises(InvalidValueError, match=r"^Deal.id: expected a text that is not blank"):
        attrs.evolve(Deal(id="a"), id=" ")


@pytest.mark.parametrize("kind", [Deal, Announcement], ids=lambda kind: kind.__name__)
def test_what_is_not_said_is_none_or_empty(kind: type) -> None:
    """No field of a deal or an announcement has any other default."""
    defaults = {field.default for field in attrs.fields(kind) if field.name != "id"}

    assert defaults == {None, ()}


@given(st.text(min_size=1), st.data())
def test_evidence_is_a_slice_of_the_text(text: str, data: st.DataObject) -> None:
    """Places count code points; the quote stands where they say, in this text."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    proof = Evidence.at("name", text, start, end)

    assert text[proof.start : proof.end] == proof.quote
    assert proof.holds_in(text)
    assert Evidence("name", None, None, proof.quote).holds_in(text)
    assert not proof.holds_in(text[:start])
    assert proof.holds_in("x" + text) == ("x" + text).startswith(proof.quote, start)


def test_evidence_of_nothing_is_refused() -> None:
    """An empty span proves nothing."""
    with pytest.raises(InvalidValueError, match=r"^Evidence.quote: expected words, found ''"):
        Evidence.at("name", "text", 2, 2)


@pytest.mark.parametrize(
    "path", ["name", "figures[0].money", "a_b", "a[12].b[3].c", "a[999999999]"]
)
def test_evidence_names_a_path(path: str) -> None:
    """Paths are field names with indices."""
    assert Evidence(path, None, None, "words").field == path


@given(announcements())
def test_inclusions_name_deals_of_the_announcement(announcement: Announcement) -> None:
    """Ids are unique over all its deals, and parts are among them."""
    ids = [deal.id for deal in (*announcement.deals, *announcement.background)]

    assert len(set(ids)) == len(ids)
    for deal in (*announcement.deals, *announcement.background):
        assert {part.deal_id for part in deal.includes} <= set(ids) - {deal.id}


@given(st.lists(deals(), min_size=1, max_size=3, unique_by=lambda deal: deal.id), st.booleans())
def test_unknown_parts_are_refused(made: list[Deal], certain: bool) -> None:
    """A part that is no deal of the announcement has no meaning."""
    missing = "+".join(deal.id for deal in made) + "+"
    whole = attrs.evolve(made[0], includes=(Inclusion(missing, certain),))

    with pytest.raises(InvalidValueError) as caught:
        Announcement(deals=(whole, *made[1:]))

    field, rule = "Announcement.deals[0].includes", "ids of deals of the announcement"
    assert caught.value.args == (field, rule, missing)


@pytest.mark.parametrize("length", [2, 3, 50, 3000])
def test_cycles_are_refused(length: int) -> None:
    """However long the way round, on which side of the announcement the deals stand."""
    ring = [
        Deal(id=str(number), includes=(Inclusion(str((number + 1) % length), certain=True),))
        for number in range(length)
    ]
    chain = (*ring[:-1], Deal(id=str(length - 1)))

    assert Announcement(deals=chain).deals == chain
    with pytest.raises(InvalidValueError, match=r"\.includes: expected no deal that holds"):
        Announcement(deals=tuple(ring[1:]), background=(ring[0],))


def test_one_part_of_two_wholes_is_no_cycle() -> None:
    """A diamond is fine: the last deal is part of two that are parts of the first."""

    def whole(name: str, parts: str) -> Deal:
        return Deal(id=name, includes=tuple(Inclusion(part, certain=False) for part in parts))

    made = (whole("a", "bc"), whole("b", "d"), whole("c", "d"), whole("d", ""))

    assert Announcement(deals=made).deals == made


@pytest.mark.parametrize("tag", ["en", "kk", "yue", "zh-Hans", "pt-BR", "sr-Latn-RS"])
def test_language_tags(tag: str) -> None:
    """Tags of BCP 47 are taken as they are."""
    assert Announcement(language=tag).language == tag


def test_equality_is_structural() -> None:
    """The same statement with other evidence is another record."""
    deal, proof = Deal(id="a"), Evidence("title", None, None, "words")
    others: list[Any] = [
        Deal(id="b"),
        attrs.evolve(deal, evidence=(proof,)),
        Inclusion("a", certain=True),
        "a",
    ]

    assert deal == Deal(id="a")
    assert all(deal != other for other in others)

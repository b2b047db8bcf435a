"""The JSON Schemas: what we write validates, and what they refuse we refuse."""

import copy
import json
import random
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from energydeals import Announcement
from energydeals.serialisers._converter import KINDS
from energydeals.serialisers.json import DocumentError, dumps, loads
from energydeals.serialisers.schema import json_schema, model_schema
from energydeals.strategies import announcements
from generate import json_schema as generator

Validator = jsonschema.Draft202012Validator
ANNOUNCEMENT = Validator(json_schema())
RECORDS = sorted(set(KINDS) - {"currency", "date"})


@pytest.mark.parametrize("name", RECORDS)
def test_is_a_schema(name: str) -> None:
    """Every kind has a schema that is one."""
    Validator.check_schema(json_schema(KINDS[name]))


def test_model_schema() -> None:
    """The flat schema is one; every key is required, and nothing else is allowed."""
    schema: Any = model_schema()
    Validator.check_schema(schema)
    objects = [schema, *(each for each in schema["$defs"].values() if "properties" in each)]

    assert len(objects) == 4
    for each in objects:
        assert sorted(each["required"]) == sorted(each["properties"])
        assert each["additionalProperties"] is False


def test_shipped() -> None:
    """The file in the package is the one that is generated."""
    assert generator.FILE.read_text(encoding="utf-8") == generator.text()


@settings(max_examples=50)
@given(announcements())
def test_written_is_valid(announcement: Announcement) -> None:
    """What we write validates."""
    ANNOUNCEMENT.validate(json.loads(dumps(announcement)))


@pytest.mark.parametrize("name", RECORDS)
@settings(max_examples=10)
@given(data=st.data())
def test_every_kind_is_valid(name: str, data: st.DataObject) -> None:
    """What we write of any kind validates."""
    value = data.draw(st.from_type(KINDS[name]))

    Validator(json_schema(KINDS[name])).validate(json.loads(dumps(value)))


def broken(document: Any, chance: random.Random) -> Any:
    """Break one place of a document: another type, another word, a key more or less."""
    made = copy.deepcopy(document)
    places = list(_places(made))
    holder, key = chance.choice(places)
    change = chance.choice(["type", "word", "more", "less", "null"])
    if change == "more" and isinstance(holder, dict):
        holder["surplus"] = 1
    elif change == "less":
        del holder[key]
    else:
        holder[key] = {"type": 0.5, "word": "no such word", "null": None}.get(change, [[]])
    return made


def _places(data: Any) -> Any:
    items: Any = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in list(items):
        yield data, key
        if isinstance(value, dict | list):
            yield from _places(value)


@settings(max_examples=100)
@given(announcements(), st.integers(0, 10**6))
def test_refused_is_refused(announcement: Announcement, seed: int) -> None:
    """A document that the schema refuses is refused by `loads`."""
    chance = random.Random(seed)  # noqa: S311  (nobody is to be kept from guessing it)
    document = broken(json.loads(dumps(announcement)), chance)
    if not ANNOUNCEMENT.is_valid(document):
        with pytest.raises(DocumentError):
            loads(json.dumps(document))

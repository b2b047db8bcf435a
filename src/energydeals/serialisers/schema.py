"""JSON Schema (2020-12) of the documents that `energydeals.serialisers.json` reads and writes.

It is made of the same types as the reader, so that what it refuses is refused by `loads` too. What
no schema can say (a low end above a high end, an inclusion that names no deal) `loads` alone
refuses. The schema of an announcement ships as ``announcement.schema.json`` in this package.

>>> json_schema()["title"], json_schema()["$schema"]
('announcement', 'https://json-schema.org/draft/2020-12/schema')
"""

from collections.abc import Callable
from decimal import Decimal
from types import NoneType, UnionType
from typing import Any, Final, cast, get_args, get_origin, get_type_hints

import attrs

from energydeals._codes import Code
from energydeals._numerals import NUMERAL
from energydeals.announcement import Announcement
from energydeals.currency import Currency, currencies
from energydeals.dates import EDTF, PartialDate
from energydeals.serialisers._converter import KINDS, WIRES
from energydeals.serialisers.json import VERSION
from energydeals.serialisers.model_form import ModelAnnouncement

__all__ = ["json_schema", "model_schema"]

Schema = dict[str, object]

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_NAMES: Final = {kind: name for name, kind in KINDS.items()}
_PLAIN: Final[dict[object, Schema]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    Decimal: {"type": "string", "pattern": f"^{NUMERAL}$", "maxLength": 64},
    PartialDate: {"type": "string", "pattern": f"^{EDTF}$"},
    Currency: {"enum": [each.code for each in currencies()]},
}


def json_schema(kind: type = Announcement) -> Schema:
    """Give the schema of the documents of a kind, such as `Announcement` or `Deal`.

    Raises `KeyError` for a type that no document holds.

    >>> json_schema()["properties"]["schema"]
    {'const': 'energydeals/announcement'}
    """
    definitions: dict[str, Schema] = {}
    body = _object(kind, definitions, _optional)
    properties = {
        "schema": {"const": f"energydeals/{_NAMES[kind]}"},
        "version": {"type": "integer", "minimum": 1, "maximum": VERSION},
        **cast("Schema", body["properties"]),
    }
    required = ["schema", "version", *cast("list[str]", body["required"])]
    return {
        "$schema": _DIALECT,
        "title": _NAMES[kind],
        **body,
        "properties": properties,
        "required": required,
        "$defs": definitions,
    }


def model_schema() -> Schema:
    """Give the schema of the flat form for language models: every key is there, and may be null.

    It keeps to what structured outputs of language models take: no patterns, no optional keys.

    >>> deal = model_schema()["$defs"]["ModelDeal"]
    >>> sorted(deal["required"]) == sorted(deal["properties"])
    True
    """
    definitions: dict[str, Schema] = {}
    body = _object(ModelAnnouncement, definitions, _all)
    return {"$schema": _DIALECT, "title": "announcement", **body, "$defs": definitions}


Required = Callable[[type], list[str]]


def _optional(kind: type) -> list[str]:
    """Require what has no default."""
    fields = attrs.fields(cast("type[attrs.AttrsInstance]", kind))
    return [each.name for each in fields if each.default is attrs.NOTHING]


def _all(kind: type) -> list[str]:
    return [each.name for each in attrs.fields(cast("type[attrs.AttrsInstance]", kind))]


def _object(kind: type, definitions: dict[str, Schema], required: Required) -> Schema:
    wire = WIRES.get(kind, kind)
    hints = get_type_hints(wire)
    names = [each.name for each in attrs.fields(cast("type[attrs.AttrsInstance]", wire))]
    return {
        "type": "object",
        "properties": {name: _schema(hints[name], definitions, required) for name in names},
        "required": required(wire),
        "additionalProperties": False,
    }


def _schema(hint: Any, definitions: dict[str, Schema], required: Required) -> Schema:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if get_origin(hint) is UnionType:
        inner = next(each for each in get_args(hint) if each is not NoneType)
        return {"anyOf": [_schema(inner, definitions, required), {"type": "null"}]}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _schema(get_args(hint)[0], definitions, required)}
    name = hint.__name__
    if name not in definitions:
        # (a placeholder, so that a type inside itself does not turn in a circle)
        definitions[name] = {}
        definitions[name] = (
            {"enum": [code.value for code in hint]}
            if issubclass(hint, Code)
            else _object(hint, definitions, required)
        )
    return {"$ref": f"#/$defs/{name}"}

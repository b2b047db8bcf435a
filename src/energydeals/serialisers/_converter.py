"""One converter between values and plain data.

Values hold no word of JSON: what a field looks like on the wire is said here, once a type.
"""

from collections.abc import Callable
from decimal import Decimal
from functools import cache, partial
from types import GenericAlias
from typing import Final, cast, get_args, get_origin

import attrs
from attrs import frozen
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from energydeals._codes import Code
from energydeals._numerals import number, plain
from energydeals.announcement import Announcement
from energydeals.bounds import Bounds, Edge
from energydeals.currency import Currency
from energydeals.dates import PartialDate
from energydeals.deal import Deal, Figure, Inclusion
from energydeals.errors import InvalidTypeError
from energydeals.evidence import Evidence
from energydeals.money import Money
from energydeals.party import Participation, Party, Speaker
from energydeals.project import Place, Project
from energydeals.serialisers._plain import Plain, as_object
from energydeals.stated import Quantity, StatedMoney
from energydeals.units import Unit

#: Every record and value that a document can hold, by the name of its schema.
KINDS: Final[dict[str, type]] = {
    "announcement": Announcement,
    "deal": Deal,
    "participation": Participation,
    "party": Party,
    "project": Project,
    "place": Place,
    "speaker": Speaker,
    "figure": Figure,
    "inclusion": Inclusion,
    "evidence": Evidence,
    "stated_money": StatedMoney,
    "quantity": Quantity,
    "bounds": Bounds,
    "money": Money,
    "currency": Currency,
    "date": PartialDate,
}


@frozen(kw_only=True)
class _Ends:
    low: Decimal | None = None
    high: Decimal | None = None
    low_edge: Edge = Edge.INCLUDED
    high_edge: Edge = Edge.INCLUDED

    def bounds(self) -> Bounds:
        edges = {"low_edge": self.low_edge, "high_edge": self.high_edge}
        return Bounds(self.low, self.high, **edges)


@frozen(kw_only=True)
class _StatedMoney(_Ends):
    """Stated money on the wire: the currency stands beside the ends."""

    currency: Currency

    def value(self) -> StatedMoney:
        return StatedMoney(self.bounds(), self.currency)


@frozen(kw_only=True)
class _Quantity(_Ends):
    """A quantity on the wire: the unit stands beside the ends."""

    unit: Unit

    def value(self) -> Quantity:
        return Quantity(self.bounds(), self.unit)


#: Values whose object on the wire has other keys than their fields.
WIRES: Final[dict[type, type]] = {
    Bounds: _Ends,
    StatedMoney: _StatedMoney,
    Quantity: _Quantity,
}


def converter(*, lenient: bool = False) -> Converter:
    """Make a converter of your own for our values, to which hooks for your types may be added.

    It structures and unstructures plain data, without the head of a document. A lenient one
    passes over keys that it does not know.

    >>> converter().unstructure(Money(15, "USD"))
    {'amount': '15', 'currency': 'USD'}
    >>> converter().structure({"low": "5", "low_edge": "excluded", "currency": "EUR"}, StatedMoney)
    StatedMoney.parse('EUR >5')
    """
    return _made(lenient=lenient, detailed=True)


@cache
def shared(*, lenient: bool, detailed: bool) -> Converter:
    """Give our own converter; a detailed one notes the path of every fault, and takes longer."""
    return _made(lenient=lenient, detailed=detailed)


def _made(*, lenient: bool, detailed: bool) -> Converter:
    made = Converter(
        detailed_validation=detailed, forbid_extra_keys=not lenient, omit_if_default=True
    )
    for exact in (str, int, bool):
        made.register_structure_hook(exact, _exactly(exact))
    made.register_structure_hook(Decimal, lambda data, _: number(_text(data), "number"))
    made.register_unstructure_hook(Decimal, plain)
    made.register_structure_hook(Currency, lambda data, _: Currency(_text(data)))
    made.register_unstructure_hook(Currency, str)
    made.register_structure_hook(PartialDate, lambda data, _: PartialDate.parse(_text(data)))
    made.register_unstructure_hook(PartialDate, str)
    made.register_structure_hook_func(_is_code, lambda data, kind: kind(_text(data)))
    made.register_structure_hook_factory(_is_tuple, partial(_listed, made))
    made.register_structure_hook_factory(attrs.has, partial(_keyed, made))
    made.register_unstructure_hook_factory(attrs.has, partial(_sparse, made))
    made.register_unstructure_hook(Bounds, _ends)
    for kind, unit in ((StatedMoney, "currency"), (Quantity, "unit")):
        made.register_unstructure_hook(kind, _flat(unit))
        made.register_structure_hook(kind, _raised(made, WIRES[kind]))
    return made


def _exactly(kind: type) -> Callable[[Plain, type], Plain]:
    name = _JSON_NAMES[kind]

    def structure(data: Plain, _: type) -> Plain:
        if type(data) is kind:
            return data
        raise InvalidTypeError("value", name, data)

    return structure


_JSON_NAMES: Final = {str: "a string", int: "a whole number", bool: "true or false"}


def _text(data: Plain) -> str:
    if type(data) is str:
        return data
    raise InvalidTypeError("value", "a string", data)


def _is_code(kind: Plain) -> bool:
    return isinstance(kind, type) and issubclass(kind, Code)


def _is_tuple(kind: Plain) -> bool:
    origin: object = get_origin(kind)
    return origin is tuple


def _listed(made: Converter, kind: Plain) -> Callable[[Plain, type], Plain]:
    items = GenericAlias(list, get_args(kind)[:1])
    structure_items = made.get_structure_hook(items)

    def structure(data: Plain, _: type) -> Plain:
        if type(data) is list:
            return tuple(structure_items(data, items))
        raise InvalidTypeError("value", "an array", data)

    return structure


def _keyed(made: Converter, kind: type) -> Callable[[Plain, type], Plain]:
    fields = cast("Callable[[Plain, type], Plain]", make_dict_structure_fn(kind, made))

    def structure(data: Plain, _: type) -> Plain:
        if (keyed := as_object(data)) is not None:
            return fields(keyed, kind)
        raise InvalidTypeError("value", "an object", data)

    return structure


def _sparse(made: Converter, kind: type) -> Callable[[Plain], Plain]:
    """Leave out what is not said: None and empty tuples."""
    return make_dict_unstructure_fn(kind, made, _cattrs_omit_if_default=True)


def _ends(bounds: Bounds) -> dict[str, Plain]:
    """Write the ends that are there, each with its edge."""
    data: dict[str, Plain] = {}
    if bounds.low is not None:
        data.update(low=plain(bounds.low), low_edge=bounds.low_edge.value)
    if bounds.high is not None:
        data.update(high=plain(bounds.high), high_edge=bounds.high_edge.value)
    return data


def _flat(unit: str) -> Callable[[Plain], Plain]:
    return lambda value: {unit: str(getattr(value, unit)), **_ends(value.bounds)}


def _raised(made: Converter, wire: type) -> Callable[[Plain, type], Plain]:
    structure = _keyed(made, wire)
    return lambda data, _: structure(data, wire).value()

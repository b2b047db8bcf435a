"""Models of pydantic can hold our values (where pydantic is installed)."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals import Bounds, Currency, Money, PartialDate, Quantity, StatedMoney, Unit

pytest.importorskip("pydantic")

from pydantic import BaseModel, TypeAdapter, ValidationError

VALUES = (Bounds, Currency, Money, PartialDate, Quantity, StatedMoney)


class Row(BaseModel):
    """A model that a user may write."""

    price: StatedMoney
    signed: PartialDate | None = None
    unit: Unit = Unit.MW


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
@given(st.data())
def test_every_value_comes_back(kind: Any, data: st.DataObject) -> None:
    """A value validates as itself and as its text, and JSON holds its text."""
    value = data.draw(st.from_type(kind))
    adapter = TypeAdapter[Any](kind)

    assert value == adapter.validate_python(value) == adapter.validate_python(str(value))
    assert value == adapter.validate_json(adapter.dump_json(value))
    assert value is adapter.dump_python(value)
    assert str(value) == adapter.dump_python(value, mode="json")
    assert adapter.json_schema() == {"type": "string"}


def test_models_hold_values() -> None:
    """Beside what pydantic knows by itself."""
    row = Row.model_validate({"price": "USD ~530000000", "signed": "2025-09"})

    assert row.price == StatedMoney.about(530_000_000, "USD")
    assert row.model_dump_json() == '{"price":"USD ~530000000","signed":"2025-09","unit":"MW"}'
    assert row == Row.model_validate_json(row.model_dump_json())


@pytest.mark.parametrize("price", ["about 5", 5, 5.0, None, {}], ids=repr)
def test_models_refuse_what_is_no_value(price: Any) -> None:
    """With pydantic's own error, and our words in it."""
    with pytest.raises(ValidationError) as caught:
        Row(price=price)

    if price == "about 5":
        assert "expected stated money such as 'USD >=1500000'" in str(caught.value)

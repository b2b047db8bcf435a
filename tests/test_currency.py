"""Currencies: what `Currency` knows (its lists equal Babel's, see test_generated)."""

import pickle
import re
from copy import copy, deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals import Currency
from energydeals.currency import currencies
from energydeals.errors import InvalidTypeError, InvalidValueError
from energydeals.strategies import currency_values
from stating import NAMESPACE


@given(currency_values())
def test_text_and_repr_give_the_value_back(currency: Currency) -> None:
    """The text is the code, the `repr` an expression, and copies are equal."""
    assert currency == Currency(str(currency))
    assert currency == eval(repr(currency), NAMESPACE.copy())  # noqa: S307  (our own text)
    for again in (pickle.loads(pickle.dumps(currency)), copy(currency), deepcopy(currency)):  # noqa: S301
        assert currency == again
        assert hash(currency) == hash(again)


@pytest.mark.parametrize("currency", currencies(), ids=str)
def test_every_currency_has_a_name(currency: Currency) -> None:
    """Codes are three capitals; names begin with a capital."""
    assert re.fullmatch("[A-Z]{3}", currency.code)
    assert currency.name[0].isupper()


@pytest.mark.parametrize(
    ("code", "name", "in_use"),
    [
        ("USD", "US Dollar", True),
        ("KZT", "Kazakhstani Tenge", True),
        ("CNY", "Chinese Yuan", True),
        ("XOF", "West African CFA Franc", True),
        ("DEM", "German Mark", False),
        ("XAU", "Gold", False),
    ],
)
def test_known_currencies(code: str, name: str, in_use: bool) -> None:
    """Names are CLDR's; use is legal tender somewhere today."""
    assert (name, in_use) == (Currency(code).name, Currency(code).in_use)


def test_list_is_ordered_by_code_and_holds_each_once() -> None:
    """The list is complete (historic codes included) and stays one object."""
    codes = [each.code for each in currencies()]

    assert sorted(set(codes)) == codes
    assert currencies() is currencies()
    assert 150 < sum(each.in_use for each in currencies()) < len(codes)


@given(st.text(max_size=4).filter(lambda text: text not in {each.code for each in currencies()}))
def test_other_texts_are_refused(text: str) -> None:
    """Only a code in capitals is a currency."""
    with pytest.raises(InvalidValueError) as caught:
        Currency(text)

    expected = ("Currency.code", "an ISO 4217 code in capitals, such as USD", text)
    assert caught.value.args == expected


@pytest.mark.parametrize("value", [None, 840, b"USD", ["USD"]], ids=repr)
def test_other_types_are_refused(value: Any) -> None:
    """A code is a text."""
    with pytest.raises(InvalidTypeError, match=r"^Currency.code: expected str, found "):
        Currency(value)

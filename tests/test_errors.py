"""Errors: whole after copying, short whatever was found, and built-in errors as well."""

import pickle
import sys
from collections.abc import Callable
from copy import copy, deepcopy
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals import errors
from energydeals.errors import (
    CurrencyMismatchError,
    EnergyDealsError,
    InvalidTypeError,
    InvalidValueError,
    MissingExtraError,
    ParseError,
    UndecidedError,
    UnitMismatchError,
    shown,
)
from energydeals.plots import plot_figures
from energydeals.serialisers.sheet import write_xlsx

#: Each error with the built-in one that it also is, and its whole message.
ERRORS: list[tuple[EnergyDealsError, type[Exception], str]] = [
    (InvalidValueError("A.b", "0 or more", -1), ValueError, "A.b: expected 0 or more, found -1"),
    (InvalidTypeError("A.b", "int", "1"), TypeError, "A.b: expected int, found str '1'"),
    (
        ParseError("expected a sum", "5 apples", 2, 8),
        ValueError,
        "expected a sum at position 2, found 'apples'",
    ),
    (
        ParseError("expected a sum", "5 ", 2, 2),
        ValueError,
        "expected a sum at position 2, found the end of the text",
    ),
    (
        MissingExtraError("a workbook", "openpyxl", "sheet"),
        ImportError,
        "a workbook needs openpyxl: pip install 'energydeals[sheet]'",
    ),
    (
        CurrencyMismatchError("USD", "EUR"),
        ValueError,
        "expected one currency, found USD and EUR",
    ),
    (
        UnitMismatchError("MW", "MWh"),
        ValueError,
        "expected units of one dimension or a factor, found MW and MWh",
    ),
    (
        UndecidedError(),
        ValueError,
        "the words do not decide this: compare with Truth.YES or Truth.NO",
    ),
]


@pytest.mark.parametrize(("error", "builtin", "message"), ERRORS, ids=lambda each: str(each)[:30])
def test_table_of_errors(error: EnergyDealsError, builtin: type[Exception], message: str) -> None:
    """Every error is caught as ours and as the built-in one, and says this."""
    assert isinstance(error, EnergyDealsError)
    assert isinstance(error, builtin)
    assert message == str(error)


def test_table_holds_every_error() -> None:
    """No error is left out above, but the base that is never raised."""
    kinds = {type(error).__name__ for error, _, _ in ERRORS}

    assert kinds | {"EnergyDealsError"} == set(errors.__all__)


@pytest.mark.parametrize(
    "error", [error for error, _, _ in ERRORS], ids=lambda each: str(each)[:30]
)
def test_errors_stay_whole(error: EnergyDealsError) -> None:
    """Pickles and copies keep the message and everything it was made from."""
    for again in (pickle.loads(pickle.dumps(error)), copy(error), deepcopy(error)):  # noqa: S301
        assert type(error) is type(again)
        assert (error.args, vars(error), str(error)) == (again.args, vars(again), str(again))


class Broken:
    """Something whose `repr` fails."""

    def __repr__(self) -> str:
        raise RuntimeError("no words")


RECURSIVE: list[object] = []
RECURSIVE.append(RECURSIVE)
HOSTILE: list[object] = [
    "x" * 10**6,
    b"x" * 10**6,
    10**10**4,
    -(10**5000),
    Decimal("9" * 10**5),
    Decimal("1E+50000000"),
    list(range(10**6)),
    dict.fromkeys(range(1000), "x" * 1000),
    [10**5000],
    RECURSIVE,
    Broken(),
    float("nan"),
    "\ud800",
]


@pytest.mark.parametrize("value", HOSTILE, ids=range(len(HOSTILE)))
def test_messages_stay_short(value: object) -> None:
    """Whatever was found, the message can be made and read."""
    for error in (InvalidValueError("A.b", "c", value), InvalidTypeError("A.b", "c", value)):
        assert len(str(error)) < 600
    assert len(shown(value)) < 520


@given(st.from_type(type(None)) | st.integers(-999, 999) | st.text(max_size=30) | st.booleans())
def test_short_values_are_shown_whole(value: object) -> None:
    """What fits is the `repr` itself."""
    assert repr(value) == shown(value) or len(repr(value)) > 78


def test_numbers_are_shown_as_written() -> None:
    """A person reads 5, not how to build it."""
    assert shown(Decimal("5.0")) == "5.0"


@pytest.mark.parametrize(
    ("package", "extra", "use"),
    [
        ("openpyxl", "sheet", lambda folder: write_xlsx([], folder / "deals.xlsx")),
        ("matplotlib", "plot", lambda _: plot_figures([])),
    ],
)
def test_a_missing_extra_is_named(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    package: str,
    extra: str,
    use: Callable[[Path], object],
) -> None:
    """Without its package, a workbook or a picture says which extra it needs."""
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)

    with pytest.raises(MissingExtraError) as raised:
        use(tmp_path)

    assert str(raised.value).endswith(f"needs {package}: pip install 'energydeals[{extra}]'")

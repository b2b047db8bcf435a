"""Sums made by the caller's factors are exact, and never pass as stated."""

import decimal
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals.bounds import Edge, Truth
from energydeals.deal import Figure
from energydeals.errors import EnergyDealsError, InvalidTypeError, InvalidValueError
from energydeals.ledger import DerivedMoney, convert, with_tolerance
from energydeals.money import Money
from energydeals.stated import StatedMoney
from energydeals.strategies import bounds, stated_money

LOAN = StatedMoney.about(530_000_000, "USD")
BASIS = "European Central Bank, 5 September 2025"


class TestConvert:
    """Conversion at the caller's rate."""

    @pytest.mark.parametrize(
        ("stated", "rate", "expected"),
        [
            ("USD ~530000000", "0.8571", "EUR ~454263000"),
            ("USD >1000000000", 2, "EUR >2000000000"),
            ("USD <=3", Decimal("0.5"), "EUR <=1.5"),
            ("USD [1, ~2]", "0.000000000001", "EUR [0.000000000001, ~0.000000000002]"),
        ],
    )
    def test_exact(self, stated: str, rate: Decimal | int | str, expected: str) -> None:
        """Both ends are multiplied exactly; the edges stay."""
        made = convert(StatedMoney.parse(stated), rate, "EUR", BASIS)

        assert made == DerivedMoney(StatedMoney.parse(expected), BASIS, StatedMoney.parse(stated))

    def test_words(self) -> None:
        """What is written says that it is derived, and by what."""
        assert str(convert(LOAN, "0.85", "EUR", BASIS)) == (
            "about €450.5 million (derived: European Central Bank, 5 September 2025)"
        )

    def test_steps(self) -> None:
        """Each step keeps the one before; the stated sum is never lost."""
        crisp = with_tolerance(LOAN, "0.1", "10 %, house rule")
        made = convert(crisp, 2, "EUR", BASIS)

        assert made.source == crisp
        assert made.stated == crisp.stated == LOAN
        assert str(made.money) == "EUR [954000000, 1166000000]"

    def test_not_stated(self) -> None:
        """A derived sum does not enter a record."""
        with pytest.raises(InvalidTypeError):
            Figure(convert(LOAN, 2, "EUR", BASIS))  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        ("rate", "basis", "message"),
        [
            (0, BASIS, "rate: expected above 0, found 0"),
            ("-1", BASIS, "rate: expected above 0, found '-1'"),
            (0.5, BASIS, "rate: expected Decimal, int or numeral text, found float 0.5"),
            (1, " ", "DerivedMoney.basis: expected a text that is not blank, found ' '"),
            (1, None, "DerivedMoney.basis: expected str, found NoneType None"),
        ],
    )
    def test_refused(self, rate: int, basis: str, message: str) -> None:
        """A rate is above 0 and exact, and has a basis."""
        with pytest.raises(EnergyDealsError) as caught:
            convert(LOAN, rate, "EUR", basis)

        assert str(caught.value) == message

    def test_too_fine(self) -> None:
        """A result that would have to be rounded is refused."""
        with pytest.raises(InvalidValueError, match="at most 12 decimal places"):
            convert(StatedMoney.exactly("0.1", "USD"), "0.000000000001", "EUR", BASIS)

    def test_types(self) -> None:
        """Only stated and derived money is converted."""
        with pytest.raises(InvalidTypeError) as caught:
            convert(Money(5, "USD"), 2, "EUR", BASIS)  # type: ignore[arg-type]

        assert str(caught.value) == (
            "stated: expected StatedMoney or DerivedMoney, found Money Money.parse('USD 5')"
        )

    def test_source_type(self) -> None:
        """What it was made from is money too."""
        with pytest.raises(InvalidTypeError, match=r"DerivedMoney\.source"):
            DerivedMoney(LOAN, BASIS, "USD 5")  # type: ignore[arg-type]

    @given(bounds(0, 10**9), st.integers(1, 1000), st.integers(1, 6))
    def test_context(self, claim: object, rate: int, precision: int) -> None:
        """The caller's decimal context changes nothing."""
        stated = StatedMoney(claim, "USD")  # type: ignore[arg-type]
        expected = convert(stated, rate, "EUR", BASIS)
        with decimal.localcontext(prec=precision):
            assert convert(stated, rate, "EUR", BASIS) == expected


class TestTolerance:
    """How far "about" reaches, by the caller's choice."""

    def test_crisp(self) -> None:
        """Approximate ends move outwards and are included."""
        made = with_tolerance(LOAN, "0.1", "10 %")

        assert str(made) == "between $477 million and $583 million (derived: 10 %)"

    def test_refused(self) -> None:
        """A share is at least 0 and below 1."""
        with pytest.raises(InvalidValueError) as caught:
            with_tolerance(LOAN, 1, "100 %")

        assert str(caught.value) == "share: expected at least 0 and below 1, found 1"

    @given(stated_money(min_value=0), st.sampled_from(["0", "0.05", "0.5"]))
    def test_wider(self, stated: StatedMoney, share: str) -> None:
        """No approximate end is left, and the numbers that were written stay possible."""
        try:
            made = with_tolerance(stated, share, "house rule").money.bounds
        except InvalidValueError:  # an end that leaves the range of numbers, or none is left
            return

        assert Edge.APPROXIMATE not in (made.low_edge, made.high_edge)
        for end in (stated.bounds.low, stated.bounds.high):
            assert end is None or stated.bounds.contains(end) is not Truth.YES or made.contains(end)

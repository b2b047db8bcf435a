"""Two figures can be one sum, or cannot, or the words do not say."""

import copy
import pickle
from decimal import Decimal
from itertools import combinations_with_replacement

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from energydeals.deal import Figure, Purpose
from energydeals.errors import InvalidTypeError
from energydeals.ledger import Comparison, Relation, compare
from energydeals.stated import StatedMoney
from energydeals.strategies import figures

#: Two figures as "sum" or "sum @ decimals", and what is said of them.
CASES = [
    ("USD >1000000000", "USD >1000000000", "same: both state more than $1 billion"),
    ("USD 1200000000 @ -8", "USD 1200000000 @ 0", "same: both state $1.2 billion"),
    ("USD 1", "USD 1", "same: both state $1"),
    # Bounds and exact sums.
    (
        "USD >1000000000",
        "USD 1250000000 @ -7",
        "consistent: can be one sum: more than $1 billion; $1.25 billion",
    ),
    ("USD <=5", "USD >=5", "consistent: can be one sum: up to $5; at least $5"),
    ("USD <5", "USD >=5", "contradictory: cannot be one sum: less than $5; at least $5"),
    ("USD >5", "USD 5 @ 0", "consistent: can be one sum: more than $5; $5"),
    ("USD >5", "USD 5", "unknown: can be one sum only if they were rounded: more than $5; $5"),
    ("USD >=5", "USD 5", "consistent: can be one sum: at least $5; $5"),
    (
        "USD >2000000000",
        "USD 1900000000 @ -8",
        "contradictory: cannot be one sum: more than $2 billion; $1.9 billion",
    ),
    # Rounding.
    (
        "USD 1200000000 @ -8",
        "USD 1250000000 @ -7",
        "consistent: can be one sum: $1.2 billion; $1.25 billion",
    ),
    (
        "USD 1200000000 @ -8",
        "USD 1300000000 @ -8",
        "contradictory: differ at the same last place: $1.2 billion; $1.3 billion",
    ),
    (
        "USD 1230000000 @ -8",
        "USD 1200000000 @ -8",
        "contradictory: differ at the same last place: $1.23 billion; $1.2 billion",
    ),
    (
        "USD 1200000000 @ -8",
        "USD 1255000000 @ -7",
        "contradictory: cannot be one sum: $1.2 billion; $1.255 billion",
    ),
    (
        "USD 1200000000",
        "USD 1240000000",
        "unknown: can be one sum only if they were rounded: $1.2 billion; $1.24 billion",
    ),
    (
        "USD 1200000000",
        "USD 1300000000",
        "contradictory: cannot be one sum: $1.2 billion; $1.3 billion",
    ),
    (
        "USD 1200000000 @ -8",
        "USD 1240000000",
        "consistent: can be one sum: $1.2 billion; $1.24 billion",
    ),
    ("USD 0.5", "USD 0.55", "unknown: can be one sum only if they were rounded: $0.50; $0.55"),
    ("USD 0", "USD 1", "contradictory: cannot be one sum: $0; $1"),
    ("USD 5 @ 12", "USD 6 @ 0", "contradictory: cannot be one sum: $5; $6"),
    # Ranges.
    (
        "USD [1000000000, 1500000000]",
        "USD 1250000000",
        "contained: $1.25 billion lies within between $1 billion and $1.5 billion",
    ),
    (
        "USD [1, 4]",
        "USD [2, 4)",
        "contained: at least $2 but less than $4 lies within between $1 and $4",
    ),
    (
        "USD [1, 4)",
        "USD [2, 4]",
        "consistent: can be one sum: at least $1 but less than $4; between $2 and $4",
    ),
    (
        "USD [1, 4]",
        "USD [4, 6]",
        "consistent: can be one sum: between $1 and $4; between $4 and $6",
    ),
    (
        "USD [1, 4]",
        "USD [5, 6]",
        "contradictory: cannot be one sum: between $1 and $4; between $5 and $6",
    ),
    (
        "USD [1, 4]",
        "USD <=3",
        "consistent: can be one sum: between $1 and $4; up to $3",
    ),
    # Approximate ends.
    ("USD ~530", "USD 530", "consistent: can be one sum: about $530; $530"),
    ("USD ~530", "USD 525 @ 0", "unknown: one says only about how much: about $530; $525"),
    ("USD ~530", "USD 500 @ -2", "consistent: can be one sum: about $530; $500"),
    (
        "USD [1, ~4]",
        "USD [2, 3]",
        "consistent: can be one sum: at least $1 and up to about $4; between $2 and $3",
    ),
    ("USD [~5, 5)", "USD 6", "contradictory: cannot be one sum: nearly $5; $6"),
    # Currencies.
    ("USD 5", "EUR 5", "unknown: USD and EUR cannot be compared without a rate"),
]


def figure(text: str, purpose: Purpose | None = None) -> Figure:
    """Give a figure by its canonical text, with decimals behind an at sign."""
    money, _, decimals = text.partition(" @ ")
    return Figure(StatedMoney.parse(money), purpose, decimals=int(decimals) if decimals else None)


class TestCompare:
    """What is said of two figures."""

    @pytest.mark.parametrize(("left", "right", "said"), CASES)
    def test_cases(self, left: str, right: str, said: str) -> None:
        """Each pair has its relation and its reason."""
        assert str(compare(figure(left), figure(right))) == said

    def test_every_relation(self) -> None:
        """The cases show every relation."""
        shown = {Relation(said.partition(":")[0]) for _, _, said in CASES}

        assert shown == set(Relation)

    def test_purposes(self) -> None:
        """A loan and a cost are two things; a figure of no purpose can be either."""
        loan, cost = figure("USD 5", Purpose.LOAN), figure("USD 5", Purpose.PROJECT_COST)
        unsaid = figure("USD 5")

        assert str(compare(loan, cost)) == "unknown: one is loan, the other project cost"
        assert compare(loan, unsaid).relation is compare(unsaid, cost).relation is Relation.SAME

    def test_equivalents(self) -> None:
        """A common currency is found among the equivalents."""
        euros = Figure(StatedMoney.exactly(4, "EUR"), equivalents=(StatedMoney.about(5, "USD"),))
        tenges = Figure(StatedMoney.exactly(9, "KZT"), equivalents=(StatedMoney.exactly(4, "EUR"),))

        assert str(compare(euros, figure("USD 5"))) == "consistent: can be one sum: about $5; $5"
        assert str(compare(figure("USD 5"), euros)) == "consistent: can be one sum: $5; about $5"
        assert str(compare(euros, tenges)) == "same: both state €4"

    def test_not_transitive(self) -> None:
        """What fits two figures does not make them one."""
        middle, low, high = map(figure, ("USD 1200 @ -2", "USD 1160 @ -1", "USD 1240 @ -1"))

        assert compare(middle, low).relation is Relation.CONSISTENT
        assert compare(middle, high).relation is Relation.CONSISTENT
        assert compare(low, high).relation is Relation.CONTRADICTORY

    def test_largest_numbers(self) -> None:
        """A rounding interval that leaves the range of numbers has no limit."""
        largest = figure("USD 99999999999999999999999999 @ -26")

        assert compare(largest, figure("USD >60000000000000000000000000")).relation is (
            Relation.CONSISTENT
        )
        assert compare(largest, figure("USD 40000000000000000000000000 @ 0")).relation is (
            Relation.CONTRADICTORY
        )

    def test_types(self) -> None:
        """What is no figure is refused."""
        with pytest.raises(InvalidTypeError) as caught:
            compare(figure("USD 5"), StatedMoney.about(5, "USD"))  # type: ignore[arg-type]

        assert str(caught.value) == (
            "right: expected Figure, found StatedMoney StatedMoney.parse('USD ~5')"
        )

    def test_copies(self) -> None:
        """A comparison is a value."""
        made = Comparison(Relation.SAME, "both state $5")

        assert copy.deepcopy(made) == pickle.loads(pickle.dumps(made)) == made  # noqa: S301  (our own bytes)


class TestLaws:
    """What holds of any figures."""

    @given(figures(), figures())
    def test_symmetric(self, left: Figure, right: Figure) -> None:
        """The relation is the same both ways."""
        assert compare(left, right).relation is compare(right, left).relation

    @given(figures())
    def test_reflexive(self, one: Figure) -> None:
        """Every figure is the same as itself."""
        assert compare(one, one).relation is Relation.SAME

    @given(st.decimals(0, 10**6, places=4), st.integers(-5, 3), st.integers(-5, 3))
    def test_rounded(self, truth: Decimal, first: int, second: int) -> None:
        """One true sum, rounded to two places by half up, never contradicts itself."""
        written = [
            Figure(StatedMoney.exactly(truth.quantize(Decimal(f"1E{-each}")), "USD"), decimals=each)
            for each in (first, second)
        ]
        halves = {
            abs(truth - each.money.bounds.low) * 2 for each in written if each.money.bounds.low
        }
        between = not any(
            half == Decimal(f"1E{-each}") for half in halves for each in (first, second)
        )

        assert compare(*written).relation is not Relation.CONTRADICTORY or not between

    @given(figures(), st.integers(1, 5))
    def test_equal_decimals(self, one: Figure, more: int) -> None:
        """Exact sums that are written to the same place are the same or contradict."""
        low = one.money.bounds.low or Decimal(0)
        base = low if low < 10**20 else Decimal(10**20)
        pair = [
            evolve(
                one,
                money=StatedMoney.exactly(base + each, one.money.currency),
                decimals=-3,
            )
            for each in (0, more)
        ]

        assert [compare(*each).relation for each in combinations_with_replacement(pair, 2)] == [
            Relation.SAME,
            Relation.CONTRADICTORY,
            Relation.SAME,
        ]

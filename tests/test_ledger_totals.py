"""Totals never exclude what is true, and say how they came about."""

import random
from decimal import Decimal
from itertools import pairwise

import pytest
from attrs import evolve, frozen
from hypothesis import given, reject
from hypothesis import strategies as st

from energydeals.announcement import Announcement
from energydeals.bounds import Bounds, Edge, Truth
from energydeals.dates import PartialDate
from energydeals.deal import Deal, Figure, Inclusion, Instrument, Purpose, Status
from energydeals.errors import InvalidValueError
from energydeals.ledger import (
    FINANCING_ORDER,
    ORDER,
    Outcome,
    Standing,
    Total,
    speaking_figures,
    standing,
    total,
    total_by,
)
from energydeals.party import Participation, Party, PartyKind
from energydeals.project import Place, Project, ProjectKind
from energydeals.stated import StatedMoney
from energydeals.strategies import announcements

BILLION = 10**9
MILLION = 10**6

DOCUMENTS = Deal(
    id="1",
    instrument=Instrument.COMMERCIAL_DOCUMENTS,
    status=Status.SIGNED,
    figures=(Figure(StatedMoney.exactly(15 * BILLION, "USD"), Purpose.AGGREGATE),),
    includes=(Inclusion("2", certain=False), Inclusion("3", certain=False)),
)
MEMORANDUM = Deal(
    id="2",
    instrument=Instrument.MOU,
    status=Status.MOU_SIGNED,
    figures=(Figure(StatedMoney.more_than(BILLION, "USD"), Purpose.INVESTMENT),),
)
LOAN = Deal(
    id="3",
    instrument=Instrument.FINANCING,
    status=Status.AGREED,
    figures=(Figure(StatedMoney.about(530 * MILLION, "USD"), Purpose.LOAN),),
)


def figure(text: str, purpose: Purpose | None = None, *equivalents: str) -> Figure:
    """Give a figure by its canonical text."""
    others = tuple(StatedMoney.parse(each) for each in equivalents)
    return Figure(StatedMoney.parse(text), purpose, equivalents=others)


def signed(name: str, *figures: Figure, certain: str = "", possible: str = "") -> Deal:
    """Give a signed deal that holds others."""
    held = [Inclusion(each, certain=True) for each in certain.split()]
    held += [Inclusion(each, certain=False) for each in possible.split()]
    return Deal(id=name, status=Status.SIGNED, figures=figures, includes=tuple(held))


def sums(*deals: Deal) -> str:
    """Give the sums of all deals in canonical text."""
    return "; ".join(str(each.all) for each in total(deals))


def account(*deals: Deal) -> list[str]:
    """Give the account of a total."""
    return [str(each) for each in total(deals).account]


class TestStateVisit:
    """Exactly $15 billion, of which a memorandum and a loan may be part."""

    def test_words(self) -> None:
        """It is at least $15 billion, not $16.53 billion."""
        assert str(total([DOCUMENTS, MEMORANDUM, LOAN])) == "at least $15 billion"

    def test_standings(self) -> None:
        """The memorandum stands apart, and may be as much of the signed sum as there is."""
        [dollars] = total([DOCUMENTS, MEMORANDUM, LOAN])

        assert str(dollars.all) == "USD >=15000000000"
        assert str(dollars.firm) == "USD <=~15530000000"
        assert str(dollars.preliminary) == "USD >1000000000"
        assert dollars.complete

    def test_account(self) -> None:
        """Every deal has its word."""
        assert account(DOCUMENTS, MEMORANDUM, LOAN) == [
            "1: $15 billion, counted",
            "2: more than $1 billion, possibly contained (1), preliminary",
            "3: about $530 million, possibly contained (1)",
        ]

    def test_without_the_aggregate(self) -> None:
        """The two alone add up."""
        assert str(total([MEMORANDUM, LOAN])) == "at least about $1.53 billion"


class TestSpeaking:
    """One purpose speaks for a deal."""

    @pytest.mark.parametrize(("first", "second"), [*pairwise(ORDER)])
    def test_order(self, first: Purpose | None, second: Purpose | None) -> None:
        """Of two purposes the earlier one in the order speaks, wherever it stands."""
        deal = signed("1", figure("USD 7", second), figure("USD 5", first))

        assert [each.purpose for each in speaking_figures(deal)] == [first]

    @pytest.mark.parametrize(("first", "second"), [*pairwise(FINANCING_ORDER)])
    def test_financing(self, first: Purpose | None, second: Purpose | None) -> None:
        """A financing has an order of its own, in which the loan goes before the cost."""
        deal = signed("1", figure("USD 7", second), figure("USD 5", first))
        financing = evolve(deal, instrument=Instrument.FINANCING)

        assert [each.purpose for each in speaking_figures(financing)] == [first]

    def test_orders_are_whole(self) -> None:
        """Every purpose, and a missing one, has its place in both orders."""
        assert set(ORDER) == set(FINANCING_ORDER) == {None, *Purpose}
        assert len(ORDER) == len(FINANCING_ORDER) == len(Purpose) + 1

    def test_cost_and_loan_are_not_added(self) -> None:
        """A project's cost speaks, the loan inside it stands beside."""
        plant = signed(
            "1", figure("USD 600", Purpose.LOAN), figure("USD 900", Purpose.PROJECT_COST)
        )

        assert sums(plant) == "USD 900"
        assert account(plant) == ["1: $900, counted", "1: $600, beside"]

    def test_the_caller_chooses(self) -> None:
        """With purposes of the caller's only those speak."""
        plant = signed(
            "1", figure("USD 600", Purpose.LOAN), figure("USD 900", Purpose.PROJECT_COST)
        )
        other = signed("2", figure("USD 50", Purpose.EQUITY))
        totals = total([plant, other], purposes=(Purpose.LOAN,))

        assert str(totals) == "$600 (incomplete: 1 deal without a figure)"
        assert str(totals.account[-2]) == "2: no figure"

    @pytest.mark.parametrize(
        ("figures", "expected"),
        [
            ("USD 5|USD 7", "USD [5, 12]"),
            ("USD >5|USD 7", "USD >5"),
            ("USD ~5|USD 5", "USD [~5, ~10]"),
            ("USD <=5|USD 7", "USD <=12"),
            ("USD <5|USD >3", "USD >=0"),
            ("USD 0|USD [~0, 0)", "USD [~0, 0)"),
            ("USD 5|EUR 4", "EUR <=4; USD 5"),
            ("USD 5|EUR >4", "EUR >=0; USD 5"),
        ],
    )
    def test_several_figures(self, figures: str, expected: str) -> None:
        """Several figures of one purpose: from the smallest low to the sum of the highs."""
        assert sums(signed("1", *map(figure, figures.split("|")))) == expected

    def test_equivalents_count_once(self) -> None:
        """The main currency counts; what it is in others is named."""
        loan = signed("1", figure("EUR 460", None, "USD ~500", "KZT ~240000"))

        assert len(total([loan])) == 1
        assert sums(loan) == str(total([loan])["EUR"].all) == "EUR 460"
        assert account(loan) == [
            "1: €460, counted",
            "1: about $500, equivalent",
            "1: about KZT 240,000, equivalent",
        ]


class TestStanding:
    """Cancelled deals do not count; memoranda and talks stand apart."""

    @pytest.mark.parametrize(
        ("status", "instrument", "expected"),
        [
            (None, None, Standing.PRELIMINARY),
            (Status.UNDER_DISCUSSION, None, Standing.PRELIMINARY),
            (Status.PLANNED, Instrument.INVESTMENT_PLAN, Standing.PRELIMINARY),
            (Status.MOU_SIGNED, Instrument.FRAMEWORK_AGREEMENT, Standing.PRELIMINARY),
            (Status.SIGNED, Instrument.MOU, Standing.PRELIMINARY),
            (Status.AGREED, None, Standing.FIRM),
            (Status.APPROVED, Instrument.INVESTMENT_PLAN, Standing.FIRM),
            (Status.UNDER_IMPLEMENTATION, None, Standing.FIRM),
            (Status.CANCELLED, Instrument.MOU, Standing.CANCELLED),
        ],
    )
    def test_standing(
        self, status: Status | None, instrument: Instrument | None, expected: Standing
    ) -> None:
        """Status and instrument tell how much a deal binds."""
        assert standing(Deal(id="1", status=status, instrument=instrument)) is expected

    def test_cancelled(self) -> None:
        """A cancelled deal is named and not counted."""
        dead = evolve(signed("2", figure("USD 7")), status=Status.CANCELLED)

        assert sums(signed("1", figure("USD 5")), dead) == "USD 5"
        assert account(dead) == ["2: $7, cancelled"]
        assert str(total([dead])) == "no sum"
        assert total([dead]).complete

    def test_cancelled_part(self) -> None:
        """What was cancelled is taken out of the low end of the aggregate that holds it."""
        dead = evolve(signed("2", figure("USD <4")), status=Status.CANCELLED)

        assert sums(signed("1", figure("USD 10"), certain="2"), dead) == "USD (6, 10]"

    @pytest.mark.parametrize(
        ("part", "expected"),
        [
            ("USD 0", "USD 10"),
            ("USD ~4", "USD [~6, 10]"),
            ("USD 10", "USD <=10"),
            ("USD >4", "USD <=10"),
            ("EUR 4", "USD <=10"),
        ],
    )
    def test_firm_without_its_memorandum(self, part: str, expected: str) -> None:
        """A memorandum in a signed bundle may be as large as it can."""
        memorandum = evolve(signed("2", figure(part)), status=Status.MOU_SIGNED)
        totals = total([signed("1", figure("USD 10"), possible="2"), memorandum])

        assert str(totals["USD"].firm) == expected

    def test_none_of_a_standing(self) -> None:
        """A sum of which there is no deal is None."""
        [dollars] = total([signed("1", figure("USD 5"))])

        assert dollars.preliminary is None


class TestAggregates:
    """An aggregate speaks for its parts."""

    def test_certain_parts(self) -> None:
        """Certain parts are contained, in whichever currency."""
        whole = signed("1", figure("USD 10", Purpose.AGGREGATE), certain="2 3")
        parts = signed("2", figure("USD 4")), signed("3", figure("EUR 3"))

        assert sums(whole, *parts) == "USD 10"
        assert account(whole, *parts)[1:] == ["2: $4, contained (1)", "3: €3, contained (1)"]

    def test_a_part_without_a_figure(self) -> None:
        """A certain part needs no figure of its own; a possible one does."""
        whole = signed("1", figure("USD 10"), certain="2", possible="3")

        assert total([whole, signed("2")]).complete
        assert not total([whole, signed("3")]).complete

    def test_an_aggregate_without_a_figure(self) -> None:
        """It speaks for nothing: its parts count, and the total is incomplete."""
        whole, part = signed("1", certain="2"), signed("2", figure("USD 4"))

        assert str(total([whole, part])) == "$4 (incomplete: 1 deal without a figure)"
        assert str(total([whole, part, signed("3")])["USD"]) == (
            "$4 (incomplete: 2 deals without a figure)"
        )

    def test_parts_of_parts(self) -> None:
        """What a certain part certainly holds is contained; all else only perhaps."""
        whole = signed("1", figure("USD 10"), certain="2")
        part = signed("2", certain="3", possible="4")
        leaves = signed("3", figure("USD 4")), signed("4", figure("USD 5"))

        assert sums(whole, part, *leaves) == "USD [10, 15]"

    def test_possible_part_in_another_currency(self) -> None:
        """It leaves the low end in its own currency."""
        whole = signed("1", figure("USD 10"), possible="2")

        assert sums(whole, signed("2", figure("EUR 3"))) == "EUR <=3; USD 10"

    def test_two_aggregates_of_one_part(self) -> None:
        """Two aggregates that share a part can share it only once."""
        one, two = (
            signed("1", figure("USD 10"), certain="3"),
            signed("2", figure("USD 8"), certain="3"),
        )
        part = signed("3", figure("USD 4"))

        assert sums(one, two, part) == "USD [10, 18]"
        assert account(one, two, part)[1:] == [
            "2: $8, possibly contained (1)",
            "3: $4, contained (1, 2)",
        ]

    def test_parts_that_are_not_there(self) -> None:
        """Parts that were not given cannot be counted twice."""
        assert sums(signed("1", figure("USD 10"), certain="2", possible="3")) == "USD 10"


class TestDuplicates:
    """Similar deals widen the total downwards."""

    NAMED = Project("Shah Deniz gas field", ProjectKind.FIELD)
    PLANT = Project(kind=ProjectKind.SOLAR_FARM, place=Place(region="Aktobe", country="KZ"))
    ENI = Participation(Party("Eni"))
    STATE = Participation(Party("Kazakhstan", kind=PartyKind.GOVERNMENT))

    def test_one_project(self) -> None:
        """Two deals on one named project with overlapping sums may be one."""
        one = evolve(signed("1", figure("USD 5")), projects=(self.NAMED,))
        two = evolve(signed("2", figure("USD >=4")), projects=(Project("Shah Deniz"),))

        assert sums(one, two) == "USD >=5"
        assert account(one, two)[1] == "2: at least $4, possible duplicate (1)"

    def test_other_sums(self) -> None:
        """Sums that cannot be one are two deals."""
        one = evolve(signed("1", figure("USD 5")), projects=(self.NAMED,))

        assert sums(one, evolve(one, id="2", figures=(figure("USD 6"),))) == "USD 11"

    def test_equivalents_tell_sums_apart(self) -> None:
        """Equivalents are sums too: where they differ, the deals do."""
        one = evolve(signed("1", figure("USD 5", None, "EUR 4")), projects=(self.NAMED,))

        assert sums(one, evolve(one, id="2", figures=(figure("EUR 3"),))) == "EUR 3; USD 5"
        assert sums(one, evolve(one, id="2", figures=(figure("EUR 4"),))) == "EUR <=4; USD 5"

    def test_one_party_and_instrument(self) -> None:
        """The same parties and instrument may be the same deal, another instrument is not."""
        one = evolve(
            signed("1", figure("USD 5")), participations=(self.ENI,), instrument=Instrument.PPA
        )

        assert sums(one, evolve(one, id="2")) == "USD [5, 10]"
        assert sums(one, evolve(one, id="2", instrument=Instrument.SPA)) == "USD 10"
        assert sums(one, evolve(one, id="2", participations=(self.STATE,))) == "USD 10"

    def test_described_project(self) -> None:
        """A project without a name is the same only with a party in common."""
        one = evolve(signed("1", figure("USD 5")), projects=(self.PLANT,))
        two = evolve(one, id="2")

        assert sums(one, two) == "USD 10"
        assert sums(*(evolve(each, participations=(self.ENI,)) for each in (one, two))) == (
            "USD [5, 10]"
        )

    def test_duplicate_of_a_part(self) -> None:
        """A deal that may be part of an aggregate under another record leaves the low end."""
        whole = signed("1", figure("USD 10"), certain="2")
        part = evolve(signed("2", figure("USD 4")), projects=(self.NAMED,))

        assert sums(whole, part, evolve(part, id="3")) == "USD [10, 14]"

    def test_later_stage(self) -> None:
        """A memorandum that may have become a contract leaves its own low end, not the other's."""
        contract = evolve(signed("1", figure("USD 5")), projects=(self.NAMED,))
        memorandum = evolve(contract, id="2", status=Status.MOU_SIGNED)
        [dollars] = total([contract, memorandum])

        assert [str(each) for each in (dollars.firm, dollars.preliminary, dollars.all)] == [
            "USD 5",
            "USD <=5",
            "USD [5, 10]",
        ]

    def test_cancelled_elsewhere(self) -> None:
        """A deal that may be a cancelled one leaves the low end, in an aggregate as well."""
        live = evolve(signed("1", figure("USD 5")), projects=(self.NAMED,))
        dead = evolve(live, id="2", status=Status.CANCELLED)

        assert sums(live, dead) == "USD <=5"
        assert account(live, dead)[0] == "1: $5, possible duplicate (2)"
        assert sums(live, dead, signed("3", figure("USD 9"), certain="1")) == "USD [4, 9]"


class TestRefused:
    """What cannot be added up."""

    def test_one_id_twice(self) -> None:
        """Ids tell deals apart, so none stands twice."""
        with pytest.raises(InvalidValueError) as caught:
            total([signed("a"), signed("a")])

        assert str(caught.value) == "deals[].id: expected each id once, found 'a'"

    def test_a_circle(self) -> None:
        """No deal holds itself."""
        with pytest.raises(InvalidValueError, match="no deal that holds itself") as caught:
            total([signed("a", certain="b"), signed("b", certain="a")])

        assert caught.value.field == "Deal.includes"

    def test_no_currency(self) -> None:
        """A currency in which nothing counts has no total."""
        with pytest.raises(KeyError, match="EUR"):
            total([LOAN])["EUR"]


class TestGroups:
    """Totals by what deals have in common."""

    PIPELINE = evolve(
        LOAN,
        date=PartialDate(2025, 9),
        projects=(
            Project("pipeline", products=("ethane", "propane"), place=Place(country="KZ")),
            Project("pipeline", products=("ethane",), place=Place(country="CN")),
        ),
    )

    @pytest.mark.parametrize(
        ("by", "groups"),
        [
            ("country", ["CN", "KZ", None]),
            ("product", ["ethane", "propane", None]),
            ("instrument", ["financing", "mou"]),
            ("year", ["2025", None]),
            ("status", ["agreed", "mou_signed"]),
        ],
    )
    def test_named(self, by: str, groups: list[str | None]) -> None:
        """The groupings with a name; what has no group comes last."""
        assert list(total_by([MEMORANDUM, self.PIPELINE], by)) == groups  # type: ignore[arg-type]

    def test_two_groups(self) -> None:
        """A deal in two groups counts in both, and the accounts say so."""
        made = total_by([self.PIPELINE], "country")

        assert [str(each) for each in made.values()] == ["about $530 million"] * 2
        assert str(made["KZ"].account[0]) == "3: about $530 million, counted, also in CN"
        assert str(made["CN"]["USD"].account[0]) == "3: about $530 million, counted, also in KZ"

    def test_callable(self) -> None:
        """Any function from a deal to names groups."""
        made = total_by([LOAN, MEMORANDUM], lambda deal: ["even" if deal.id == "2" else "odd"])

        assert {group: str(each) for group, each in made.items()} == {
            "even": "more than $1 billion",
            "odd": "about $530 million",
        }

    def test_purposes(self) -> None:
        """The caller's purposes hold in every group."""
        made = total_by([LOAN, MEMORANDUM], "status", purposes=(Purpose.LOAN,))

        assert [str(each) for each in made.values()] == [
            "about $530 million",
            "no sum (incomplete: 1 deal without a figure)",
        ]

    def test_unknown(self) -> None:
        """A grouping that is not known is refused, and so is an id that stands twice."""
        with pytest.raises(InvalidValueError) as caught:
            total_by([LOAN], "colour")  # type: ignore[arg-type]
        with pytest.raises(InvalidValueError) as twice:
            total_by([LOAN, evolve(LOAN, status=Status.SIGNED)], "status")

        assert str(caught.value) == (
            "by: expected one of country, product, instrument, year, status, or a callable, "
            "found 'colour'"
        )
        assert str(twice.value) == "deals[].id: expected each id once, found '3'"


@frozen
class World:
    """Deals with true claims, and what is true: the parts of the world that each one covers."""

    deals: tuple[Deal, ...]
    #: The true sum and the standing of each thing in the world.
    things: tuple[tuple[int, Standing], ...]
    #: What each deal covers.
    covers: dict[str, frozenset[int]]

    def truth(self, *standings: Standing) -> Decimal:
        """Give the true sum of what deals of these standings with a figure cover."""
        speaking = [each for each in self.deals if each.figures and standing(each) in standings]
        covered = frozenset[int]().union(*(self.covers[each.id] for each in speaking))
        amounts = (self.things[each] for each in covered)
        return Decimal(sum(amount for amount, its in amounts if its in standings))


STATUSES = {
    Standing.FIRM: Status.SIGNED,
    Standing.PRELIMINARY: Status.MOU_SIGNED,
    Standing.CANCELLED: Status.CANCELLED,
}


@st.composite
def true_claims(draw: st.DrawFn, amount: int) -> Bounds:
    """Generate bounds that do not exclude an amount."""
    edges = st.sampled_from(Edge)
    low_edge, high_edge = draw(edges), draw(edges)
    away = {Edge.INCLUDED: (0, 50), Edge.EXCLUDED: (1, 50), Edge.APPROXIMATE: (-50, 50)}
    low = amount - draw(st.integers(*away[low_edge]))
    high = amount + draw(st.integers(*away[high_edge]))
    shape = draw(st.sampled_from(["exact", "low", "high", "range"]))
    if shape == "low" and low >= 0:
        return Bounds(low, low_edge=low_edge)
    if shape == "high" and high > 0:
        return Bounds(None, high, high_edge=high_edge)
    if shape == "range" and 0 <= low < high:
        return Bounds(low, high, low_edge=low_edge, high_edge=high_edge)
    return Bounds.exactly(amount)


@st.composite
def true_figures(draw: st.DrawFn, amount: int) -> tuple[Figure, ...]:
    """Generate none, one or two figures for an amount: told again, or in two parts."""
    shape = draw(st.sampled_from(["one", "one", "one", "none", "again", "parts"]))
    cut = draw(st.integers(0, amount))
    amounts = {"one": [amount], "none": [], "again": [amount] * 2, "parts": [cut, amount - cut]}
    claims = [draw(true_claims(each)) for each in amounts[shape]]
    return tuple(Figure(StatedMoney(each, "USD"), Purpose.DEAL_VALUE) for each in claims)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Generate deals, aggregates with certain and possible parts, and records told again."""
    made: list[Deal] = []
    things: list[tuple[int, Standing]] = []
    covers: dict[str, frozenset[int]] = {}
    for number in range(draw(st.integers(1, 7))):
        name, its = f"deal {number}", draw(st.sampled_from(Standing))
        held = draw(st.lists(st.sampled_from(made), unique_by=lambda each: each.id)) if made else []
        inside = {each.id: draw(st.booleans()) for each in held}
        again = draw(st.sampled_from(made)) if made and not held and draw(st.booleans()) else None
        if again:
            covers[name] = covers[again.id]
        else:
            things.append((draw(st.integers(0, 200)), its))
            parts = [covers[each] for each, within in inside.items() if within]
            covers[name] = frozenset({len(things) - 1}).union(*parts)
        amount = sum(things[each][0] for each in covers[name])
        deal = Deal(
            id=name,
            status=again.status if again else STATUSES[its],
            projects=again.projects if again else (Project(f"Ridge {number}"),),
            figures=draw(true_figures(amount)),
            includes=tuple(
                Inclusion(each, certain=within and draw(st.booleans()))
                for each, within in inside.items()
            ),
        )
        made.append(deal)
    return World(tuple(made), tuple(things), covers)


def high(stated: StatedMoney | None) -> Decimal:
    """Give the high end, infinite where it is missing, 0 where there is no sum."""
    if stated is None:
        return Decimal(0)
    return Decimal("Infinity") if stated.bounds.high is None else stated.bounds.high


def parts(deals: tuple[Deal, ...]) -> list[StatedMoney | None]:
    """Give the three sums in dollars."""
    found = [each for each in total(deals) if each.currency.code == "USD"]
    one: Total | None = found[0] if found else None
    return [one.all, one.firm, one.preliminary] if one else [None, None, None]


class TestWorlds:
    """What holds in every world in which the claims are true."""

    @given(worlds())
    def test_truth(self, world: World) -> None:
        """No sum excludes what is true."""
        whole, firm, preliminary = parts(world.deals)
        for stated, standings in (
            (whole, (Standing.FIRM, Standing.PRELIMINARY)),
            (firm, (Standing.FIRM,)),
            (preliminary, (Standing.PRELIMINARY,)),
        ):
            truth = world.truth(*standings)

            assert stated or truth == 0
            assert stated is None or stated.bounds.contains(truth) is not Truth.NO

    @given(worlds(), st.randoms(use_true_random=False))
    def test_order(self, world: World, chance: random.Random) -> None:
        """The order of the deals does not matter."""
        shuffled = list(world.deals)
        chance.shuffle(shuffled)

        assert total(shuffled) == total(world.deals)

    @given(worlds(), st.data())
    def test_more_deals(self, world: World, data: st.DataObject) -> None:
        """A deal more, if it does not speak for others, never lowers a high end."""
        alone = [each for each in world.deals if not any(part.certain for part in each.includes)]
        added = data.draw(st.sampled_from(alone))
        before = parts(tuple(each for each in world.deals if each != added))

        for old, new in zip(before, parts(world.deals), strict=True):
            assert high(old) <= high(new)

    @given(worlds())
    def test_account(self, world: World) -> None:
        """Every deal has one outcome of its own, and completeness follows from them."""
        totals = total(world.deals)
        outcomes = {each.deal_id: each.outcome for each in totals.account}

        assert outcomes.keys() == {each.id for each in world.deals}
        assert totals.complete == (Outcome.NO_FIGURE not in outcomes.values())
        for each in world.deals:
            cancelled = outcomes[each.id] is Outcome.CANCELLED
            assert cancelled == (standing(each) is Standing.CANCELLED)

    @given(announcements())
    def test_any_deals(self, announcement: Announcement) -> None:
        """Whatever deals there can be have a total, the same in any order."""
        deals = (*announcement.deals, *announcement.background)
        try:
            totals = total(deals)
        except InvalidValueError:  # a sum that is out of the range of numbers
            reject()

        assert total(deals[::-1]) == totals
        assert str(totals)

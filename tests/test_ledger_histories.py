"""Reports of one deal are joined, those of look-alikes are not, and changes are told."""

import random
import tomllib
from pathlib import Path
from typing import Required, TypedDict, cast

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from energydeals.announcement import Announcement
from energydeals.dates import PartialDate
from energydeals.deal import Deal, Figure, Instrument, Purpose, Status
from energydeals.ledger import DealHistory, Event, merge
from energydeals.ledger.likeness import proper_name, same_party
from energydeals.party import Participation, Party, PartyKind, Role
from energydeals.project import Place, Project, ProjectKind
from energydeals.stated import Quantity, StatedMoney
from energydeals.strategies import announcements

FOLDER = Path(__file__).parent / "corpus" / "histories"


class PartyRow(TypedDict, total=False):
    """A party of a report."""

    name: Required[str]
    kind: str
    country: str
    parent: str
    role: str


class ProjectRow(TypedDict, total=False):
    """The project of a report."""

    name: str
    kind: str
    products: list[str]
    capacity: str
    region: str
    country: str


class ReportRow(TypedDict, total=False):
    """One announcement with one deal."""

    key: Required[str]
    published: str
    source: Required[str]
    background: bool
    instrument: Required[str]
    status: str
    date: str
    parties: Required[list[PartyRow]]
    project: ProjectRow
    sums: list[str]


class HistoryRow(TypedDict, total=False):
    """What is to come of some reports."""

    reports: Required[list[str]]
    apart: list[str]
    joined: list[str]
    changes: list[str]


class Series(TypedDict):
    """The reports about one project and its look-alikes over the years."""

    report: list[ReportRow]
    history: list[HistoryRow]


def participation(row: PartyRow) -> Participation:
    """Give a party with its role."""
    party = Party(
        row["name"],
        kind=PartyKind(row["kind"]) if "kind" in row else None,
        country=row.get("country"),
        parent=row.get("parent"),
    )
    return Participation(party, Role(row["role"]) if "role" in row else None)


def project(row: ProjectRow) -> Project:
    """Give a project with its place."""
    region, country = row.get("region"), row.get("country")
    return Project(
        row.get("name"),
        ProjectKind(row["kind"]) if "kind" in row else None,
        products=tuple(row.get("products", [])),
        capacities=(Quantity.parse(row["capacity"]),) if "capacity" in row else (),
        place=Place(region=region, country=country) if region or country else None,
    )


def stated(text: str) -> Figure:
    """Give a figure written as ``money purpose @ decimals = equivalent``."""
    text, _, equivalent = text.partition(" = ")
    text, _, decimals = text.partition(" @ ")
    money, _, purpose = text.rpartition(" ")
    return Figure(
        StatedMoney.parse(money),
        Purpose(purpose),
        equivalents=(StatedMoney.parse(equivalent),) if equivalent else (),
        decimals=int(decimals) if decimals else None,
    )


def announcement(row: ReportRow) -> Announcement:
    """Give the announcement of a report; the deal's title is the report's key."""
    deal = Deal(
        id="1",
        title=row["key"],
        instrument=Instrument(row["instrument"]),
        status=Status(row["status"]) if "status" in row else None,
        date=PartialDate.parse(row["date"]) if "date" in row else None,
        participations=tuple(map(participation, row["parties"])),
        projects=(project(row["project"]),) if "project" in row else (),
        figures=tuple(map(stated, row.get("sums", []))),
    )
    background = row.get("background", False)
    return Announcement(
        published=PartialDate.parse(row["published"]) if "published" in row else None,
        source=row["source"],
        deals=() if background else (deal,),
        background=(deal,) if background else (),
    )


def series(path: Path) -> Series:
    """Read one file of the corpus."""
    return cast("Series", tomllib.loads(path.read_text(encoding="utf-8")))


FILES = sorted(FOLDER.glob("*.toml"))
CORPUS = {path.stem: series(path) for path in FILES}
ALL = [announcement(row) for each in CORPUS.values() for row in each["report"]]


def titles(events: tuple[Event, ...]) -> list[str | None]:
    """Give the keys of reports."""
    return [event.deal.title for event in events]


def histories_of(each: Series) -> dict[str | None, DealHistory]:
    """Merge a series and give each history by the key of its first report."""
    made = merge(announcement(row) for row in each["report"])
    return {history.events[0].deal.title: history for history in made}


@pytest.mark.parametrize("each", CORPUS.values(), ids=CORPUS.keys())
class TestCorpus:
    """Five projects over years, with corrections, cancellations and look-alikes."""

    def test_joins(self, each: Series) -> None:
        """What belongs together is joined, and each look-alike is alone."""
        wanted = [row["reports"] for row in each["history"]]
        listed = {key for keys in wanted for key in keys}
        wanted += [[row["key"]] for row in each["report"] if row["key"] not in listed]

        made = [titles(history.events) for history in histories_of(each).values()]

        assert sorted(map(str, made)) == sorted(map(str, wanted))

    def test_reasons(self, each: Series) -> None:
        """Why a report was joined, and which ones were left apart, is told."""
        made = histories_of(each)
        for row in each["history"]:
            history = made[row["reports"][0]]

            assert list(history.joined) == row.get("joined", [])
            assert sorted(map(str, titles(history.apart))) == sorted(row.get("apart", []))

    def test_changes(self, each: Series) -> None:
        """The changes are told in words."""
        made = histories_of(each)
        for row in each["history"]:
            assert list(made[row["reports"][0]].changes()) == row.get("changes", [])


class TestSizes:
    """The corpus is what it says."""

    def test_projects(self) -> None:
        """There are five projects, each over two years or more, with look-alikes."""
        assert len(CORPUS) == 5
        for each in CORPUS.values():
            years = {row.get("published", "")[:4] for row in each["report"]} - {""}
            listed = {key for row in each["history"] for key in row["reports"]}

            assert int(max(years)) - int(min(years)) >= 2
            assert {row["key"] for row in each["report"]} - listed

    def test_all_together(self) -> None:
        """The five series do not run into one another."""
        apart = [merge(announcement(row) for row in each["report"]) for each in CORPUS.values()]

        assert set(merge(ALL)) == {history for made in apart for history in made}


TREND = Announcement(
    source="Trend",
    published=PartialDate(2025, 9),
    deals=(
        Deal(
            id="1",
            instrument=Instrument.MOU,
            status=Status.MOU_SIGNED,
            participations=(Participation(Party("CNPC")),),
            projects=(Project("Kokzhal complex"),),
            figures=(Figure(StatedMoney.more_than(10**9, "USD")),),
        ),
    ),
)


def later(**changes: object) -> Announcement:
    """Give a later report of the same deal, with changes to the deal."""
    deal = evolve(TREND.deals[0], **changes)  # type: ignore[arg-type]
    return evolve(TREND, published=PartialDate(2026, 2), deals=(deal,))


class TestChanges:
    """What changed from report to report."""

    def test_sums(self) -> None:
        """Two sums stand side by side, with their relation."""
        [history] = merge(
            [TREND, later(figures=(Figure(StatedMoney.exactly(125 * 10**7, "USD")),))]
        )

        assert history.changes() == (
            "2025-09 more than $1 billion (Trend); 2026-02 $1.25 billion (Trend): consistent",
        )
        assert history.latest.figures[0].money == StatedMoney.exactly(125 * 10**7, "USD")

    def test_words_of_the_caller(self) -> None:
        """Sums can be written by a function of the caller's."""
        [history] = merge([TREND, later()])

        assert history.changes(str) == (
            "2025-09 USD >1000000000 (Trend); 2026-02 USD >1000000000 (Trend): same",
        )

    @pytest.mark.parametrize(("amounts", "relation"), [([1, 2], "same"), ([1, 3], "unknown")])
    def test_several_sums(self, amounts: list[int], relation: str) -> None:
        """Several sums are the same or not known to be."""
        two = tuple(Figure(StatedMoney.exactly(each, "EUR")) for each in (2, 1))
        new = tuple(Figure(StatedMoney.exactly(each, "EUR")) for each in amounts)
        [history] = merge(
            [later(figures=two), evolve(later(figures=new), url="https://example.org")]
        )

        assert history.changes()[0].endswith(f": {relation}")

    def test_parties_and_status(self) -> None:
        """New parties, missing parties and a new status are told."""
        parties = (Participation(Party("PetroChina", parent="CNPC")), Participation(Party("KMG")))
        news = later(participations=parties, status=Status.CANCELLED, figures=())
        old = later(participations=(Participation(Party("CNPC")), Participation(Party("Gail"))))
        [history] = merge(
            [evolve(old, published=None, source=None, url="https://example.org/1"), news]
        )

        status, parties_then = history.changes()

        assert status == (
            "2026-02 cancelled (Trend); undated mou signed (https://example.org/1): changed"
        )
        assert parties_then == (
            "2026-02 PetroChina, KMG (Trend); undated CNPC, Gail (https://example.org/1): "
            "adds Gail, does not name KMG"
        )

    def test_no_source(self) -> None:
        """A report that names no source says so."""
        [history] = merge([TREND, evolve(later(), source=None)])

        assert history.changes() == (
            "2025-09 more than $1 billion (Trend); 2026-02 more than $1 billion (no source): same",
        )
        assert str(history.events[1]) == "2026-02 no source"

    def test_date_of_the_deal(self) -> None:
        """Without a day of its own, a report has that of the deal."""
        [history] = merge([evolve(later(date=PartialDate(2024)), published=None)])

        assert history.events[0].date == PartialDate(2024)


class TestRule:
    """When two reports are of one deal."""

    @pytest.mark.parametrize(
        ("changes", "joined"),
        [
            ({}, True),
            ({"instrument": Instrument.EPC_CONTRACT}, True),
            ({"status": Status.CANCELLED}, True),
            ({"date": PartialDate(2020)}, True),
            ({"title": "another title"}, True),
            ({"projects": (Project("kokzhal Complex", ProjectKind.REFINERY),)}, False),
            ({"projects": (Project("Kokzhal"),)}, True),
            ({"projects": (Project("Kokzhal Complex, phase 2"),)}, False),
            ({"projects": (Project("complex"),)}, False),
            ({"projects": ()}, False),
            ({"participations": ()}, False),
            ({"participations": (Participation(Party("Sinopec")),)}, False),
            ({"participations": (Participation(Party("PetroChina", parent="CNPC")),)}, True),
            ({"participations": (Participation(Party("CNPC", kind=PartyKind.PERSON)),)}, False),
        ],
    )
    def test_one_change(self, changes: dict[str, object], joined: bool) -> None:
        """A report that differs in one thing is joined or not."""
        assert (len(merge([TREND, later(**changes)])) == 1) is joined

    def test_one_announcement(self) -> None:
        """Two deals of one announcement are two, and what fits both is left apart."""
        two = evolve(TREND, deals=(TREND.deals[0], evolve(TREND.deals[0], id="2")))

        assert len(merge([two])) == 2
        assert len(merge([two, later()])) == 3

    @pytest.mark.parametrize(
        ("first", "second", "joined"),
        [
            ("2025-09-04", "2025-09", True),
            ("2025-09-04", "2025-10", False),
            ("2026", "2025-10", False),
        ],
    )
    def test_signings(self, first: str, second: str, joined: bool) -> None:
        """Two signings of one kind of paper on different days are two deals."""
        old = evolve(TREND, deals=(evolve(TREND.deals[0], date=PartialDate.parse(first)),))

        assert (len(merge([old, later(date=PartialDate.parse(second))])) == 1) is joined

    @pytest.mark.parametrize(
        ("instruments", "joined"),
        [
            ((Instrument.EPC_CONTRACT, Instrument.FINANCING), False),
            ((Instrument.TENDER, Instrument.EPC_CONTRACT), True),
            ((None, Instrument.FINANCING), True),
        ],
    )
    def test_instruments(
        self, instruments: tuple[Instrument | None, Instrument], joined: bool
    ) -> None:
        """A paper may become any other only if it is of a preliminary kind."""
        old = evolve(TREND, deals=(evolve(TREND.deals[0], instrument=instruments[0]),))

        assert (len(merge([old, later(instrument=instruments[1])])) == 1) is joined

    @pytest.mark.parametrize(
        ("left", "right", "same"),
        [
            (
                Party("Eni", identifiers=("lei:1",)),
                Party("ENI S.p.A.", identifiers=("lei:1",)),
                True,
            ),
            (Party("Eni", identifiers=("lei:1",)), Party("Eni", identifiers=("lei:2",)), False),
            (Party("Eni", identifiers=("lei:1",)), Party("Eni", identifiers=("gem:2",)), True),
            (Party("Gas Co.", country="LY"), Party("gas co", country="YE"), False),
            (Party("Gas Co.", country="LY"), Party("Gas Co"), True),
            (Party("A", parent="Group"), Party("B", parent="Group", country="KZ"), True),
            (Party("A"), Party("B"), False),
        ],
    )
    def test_parties(self, left: Party, right: Party, same: bool) -> None:
        """Names, parents and identifiers tell who is who."""
        assert same_party(left, right) is same_party(right, left) is same

    @pytest.mark.parametrize(
        ("made", "name"),
        [
            (Project("Shah Deniz gas field"), "shah deniz"),
            (Project("The Shah Deniz Field Project"), "shah deniz"),
            (Project("Tengiz Urea Plant", products=("urea",)), "tengiz"),
            (Project("gas chemical complex"), ""),
            (Project("Kashagan Phase 2B"), "kashagan phase 2b"),
            (Project("卡沙甘油田"), "卡沙甘油田"),
            (Project(), ""),
        ],
    )
    def test_proper_names(self, made: Project, name: str) -> None:
        """The proper name is what does not merely describe."""
        assert proper_name(made) == name

    @pytest.mark.parametrize(
        ("capacity", "joined"),
        [("GW 0.5", True), ("GW >0.4", True), ("MW 300", False), ("km 3", True), (None, True)],
    )
    def test_capacities(self, capacity: str | None, joined: bool) -> None:
        """Without a name, a capacity that cannot be the same is another plant."""

        def farm(text: str | None) -> tuple[Project]:
            capacities = (Quantity.parse(text),) if text else ()
            place = Place("Karabatan", country="KZ")
            return (Project(kind=ProjectKind.SOLAR_FARM, capacities=capacities, place=place),)

        old = evolve(TREND, deals=(evolve(TREND.deals[0], projects=farm("MW 500")),))

        assert (len(merge([old, later(projects=farm(capacity))])) == 1) is joined

    def test_capacities_without_exact_form(self) -> None:
        """Pounds have no exact form in tonnes: they tell nothing apart."""

        def mine(text: str) -> tuple[Project]:
            place = Place("Inkai", country="KZ")
            capacities = (Quantity.parse(text),)
            return (Project(kind=ProjectKind.MINE, capacities=capacities, place=place),)

        old = evolve(TREND, deals=(evolve(TREND.deals[0], projects=mine("lb/y 0.000000000001")),))

        assert len(merge([old, later(projects=mine("mtpa 4"))])) == 1


class TestLaws:
    """What holds of any reports."""

    @given(st.lists(st.sampled_from(ALL)), st.randoms(use_true_random=False))
    def test_order(self, told: list[Announcement], chance: random.Random) -> None:
        """Neither the order of the announcements nor telling one again matters."""
        shuffled = told * 2
        chance.shuffle(shuffled)

        assert merge(shuffled) == merge(told)

    @given(st.lists(st.sampled_from(ALL), unique=True))
    def test_nothing_lost(self, told: list[Announcement]) -> None:
        """Every report is in one history, as it was."""
        events = [event.deal for history in merge(told) for event in history.events]
        deals = [deal for each in told for deal in (*each.deals, *each.background)]

        assert sorted(map(repr, events)) == sorted(map(repr, deals))

    @given(st.lists(announcements(), max_size=2))
    def test_any_announcements(self, told: list[Announcement]) -> None:
        """Whatever announcements there can be are merged, and their changes told."""
        made = merge(told)

        assert made == merge(told[::-1]) == merge(told * 2)
        assert all(isinstance(history.changes(), tuple) for history in made)

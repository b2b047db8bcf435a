"""A deal: one instrument or commitment between parties on one object."""

from attrs import field, frozen

from energydeals._checks import check, check_distinct, check_text, check_tuple, check_type
from energydeals._codes import Code
from energydeals.bounds import Bounds
from energydeals.dates import PartialDate
from energydeals.evidence import Evidence
from energydeals.party import Participation
from energydeals.project import Project
from energydeals.stated import Quantity, StatedMoney

__all__ = ["Deal", "Figure", "Inclusion", "Instrument", "Purpose", "Status"]


class Instrument(Code):
    """The kind of document or commitment (after TUFF's flow types and OCDS).

    >>> Instrument("spa"), str(Instrument.FID)
    (Instrument.SPA, 'fid')
    """

    MOU = "mou"
    FRAMEWORK_AGREEMENT = "framework_agreement"
    COOPERATION_AGREEMENT = "cooperation_agreement"
    #: A document whose kind is not said.
    AGREEMENT = "agreement"
    #: Supply and offtake of a commodity.
    SPA = "spa"
    PPA = "ppa"
    FINANCING = "financing"
    GRANT = "grant"
    GUARANTEE = "guarantee"
    JOINT_VENTURE = "joint_venture"
    ACQUISITION = "acquisition"
    EPC_CONTRACT = "epc_contract"
    SERVICE_CONTRACT = "service_contract"
    #: Licence, field contract, build-operate-transfer, land.
    CONCESSION = "concession"
    #: With a host state.
    INVESTMENT_AGREEMENT = "investment_agreement"
    INTERGOVERNMENTAL_AGREEMENT = "intergovernmental_agreement"
    FID = "fid"
    #: One-sided.
    INVESTMENT_PLAN = "investment_plan"
    TENDER = "tender"
    #: A bundle.
    COMMERCIAL_DOCUMENTS = "commercial_documents"
    #: A project without a named document.
    UNSPECIFIED = "unspecified"


class Status(Code):
    """How far a deal has come (after the stages of TUFF).

    >>> Status.AGREED is Status.SIGNED
    False
    """

    UNDER_DISCUSSION = "under_discussion"
    PLANNED = "planned"
    #: Any preliminary paper that was signed.
    MOU_SIGNED = "mou_signed"
    #: "agreed", "struck a deal", "announced": no signature is said.
    AGREED = "agreed"
    APPROVED = "approved"
    SIGNED = "signed"
    CLOSED = "closed"
    UNDER_IMPLEMENTATION = "under_implementation"
    CANCELLED = "cancelled"


class Purpose(Code):
    """What a sum of money is.

    >>> Purpose("loan")
    Purpose.LOAN
    """

    DEAL_VALUE = "deal_value"
    LOAN = "loan"
    PROJECT_COST = "project_cost"
    INVESTMENT = "investment"
    EQUITY = "equity"
    #: The total of several deals.
    AGGREGATE = "aggregate"
    OTHER = "other"


@frozen
class Figure:
    """One stated sum of at least zero, what it is, and how it was written.

    >>> Figure(StatedMoney.about(530_000_000, "USD"), Purpose.LOAN, decimals=-7).purpose
    Purpose.LOAN
    """

    money: StatedMoney
    purpose: Purpose | None = None
    #: The same sum in other currencies.
    equivalents: tuple[StatedMoney, ...] = field(default=(), kw_only=True)
    #: The last decimal place that was written, as in XBRL: -8 for "$1.2 billion".
    decimals: int | None = field(default=None, kw_only=True)
    evidence: tuple[Evidence, ...] = field(default=(), kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_type(self.money, StatedMoney, "Figure.money")
        _check_not_negative(self.money, "Figure.money")
        check_type(self.purpose, Purpose, "Figure.purpose", optional=True)
        check_tuple(self.equivalents, StatedMoney, "Figure.equivalents")
        codes = tuple(each.currency.code for each in (self.money, *self.equivalents))
        check_distinct(codes, "Figure.equivalents")
        for position, each in enumerate(self.equivalents):
            _check_not_negative(each, f"Figure.equivalents[{position}]")
        check_type(self.decimals, int, "Figure.decimals", optional=True)
        holds = self.decimals is None or -26 <= self.decimals <= 12
        check(holds, "Figure.decimals", "-26 to 12", self.decimals)
        check_tuple(self.evidence, Evidence, "Figure.evidence")


def _check_not_negative(money: StatedMoney, field: str) -> None:
    low = money.bounds.low
    check(low is None or low >= 0, field, "a sum of at least zero", money)


@frozen
class Inclusion:
    """Another deal of the announcement that an aggregate holds, certainly or perhaps.

    >>> Inclusion("a-2", certain=False).certain
    False
    """

    deal_id: str
    certain: bool
    evidence: tuple[Evidence, ...] = field(default=(), kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_text(self.deal_id, "Inclusion.deal_id")
        check_type(self.certain, bool, "Inclusion.certain")
        check_tuple(self.evidence, Evidence, "Inclusion.evidence")


@frozen(kw_only=True)
class Deal:
    """One instrument or commitment between parties on one object, as it was announced.

    Several figures stand side by side: a project's cost and the loan inside it are two. What
    the announcement does not say is None or empty.

    >>> Deal(id="a-1", instrument=Instrument.MOU, status=Status.MOU_SIGNED).status
    Status.MOU_SIGNED
    """

    #: Unique in its announcement.
    id: str
    title: str | None = None
    instrument: Instrument | None = None
    status: Status | None = None
    participations: tuple[Participation, ...] = ()
    projects: tuple[Project, ...] = ()
    figures: tuple[Figure, ...] = ()
    #: How many documents it bundles.
    document_count: Bounds | None = None
    date: PartialDate | None = None
    #: The term of the contract or loan.
    term: Quantity | None = None
    #: The deals of the announcement that it holds.
    includes: tuple[Inclusion, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_text(self.id, "Deal.id")
        check_text(self.title, "Deal.title", optional=True)
        check_type(self.instrument, Instrument, "Deal.instrument", optional=True)
        check_type(self.status, Status, "Deal.status", optional=True)
        check_tuple(self.participations, Participation, "Deal.participations")
        check_tuple(self.projects, Project, "Deal.projects")
        check_tuple(self.figures, Figure, "Deal.figures")
        check_type(self.document_count, Bounds, "Deal.document_count", optional=True)
        check_type(self.date, PartialDate, "Deal.date", optional=True)
        check_type(self.term, Quantity, "Deal.term", optional=True)
        timely = self.term is None or self.term.unit.dimension in ("time", "days")
        check(timely, "Deal.term", "a unit of time", self.term)
        check_tuple(self.includes, Inclusion, "Deal.includes")
        held = tuple(each.deal_id for each in self.includes)
        check(self.id not in held, "Deal.includes", "other deals than itself", self.id)
        check_distinct(held, "Deal.includes")
        check_tuple(self.evidence, Evidence, "Deal.evidence")

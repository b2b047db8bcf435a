"""English words that tell the role of a party: who gives, who takes, who only stands beside.

A deal of most kinds has a side that gives (sells, lends, awards) and one that takes (buys,
borrows, wins); the words around a name tell the side, the instrument tells the role.
"""

from typing import Final

from energydeals.deal import Instrument
from energydeals.party import PartyKind, Role
from energydeals.vocabulary.en_parties import LENDERS

I = Instrument  # noqa: E741
R = Role

#: The roles of the side that gives and of the side that takes.
SIDES: Final[dict[Instrument, tuple[Role, Role]]] = {
    I.ACQUISITION: (R.SELLER, R.BUYER),
    I.SPA: (R.SELLER, R.BUYER),
    I.PPA: (R.SELLER, R.BUYER),
    I.FINANCING: (R.LENDER, R.BORROWER),
    I.EPC_CONTRACT: (R.OWNER, R.CONTRACTOR),
    I.SERVICE_CONTRACT: (R.OWNER, R.CONTRACTOR),
    I.CONCESSION: (R.GOVERNMENT, R.OPERATOR),
    I.GRANT: (R.DONOR, R.DEVELOPER),
    I.GUARANTEE: (R.GUARANTOR, R.INVESTOR),
    I.INVESTMENT_AGREEMENT: (R.GOVERNMENT, R.INVESTOR),
    I.TENDER: (R.OWNER, R.CONTRACTOR),
}
#: The side that is named first where no words tell it: 0 gives, 1 takes.
FIRST_SIDE: Final[dict[Instrument, int]] = {
    I.ACQUISITION: 1,
    I.SPA: 0,
    I.PPA: 0,
    I.FINANCING: 1,
    I.EPC_CONTRACT: 1,
    I.SERVICE_CONTRACT: 1,
    I.CONCESSION: 1,
    I.GRANT: 0,
    I.GUARANTEE: 0,
    I.INVESTMENT_AGREEMENT: 1,
    I.TENDER: 0,
}
#: The one role of everybody in deals without sides.
ONE_ROLE: Final[dict[Instrument, Role]] = {
    I.MOU: R.PARTNER,
    I.FRAMEWORK_AGREEMENT: R.PARTNER,
    I.COOPERATION_AGREEMENT: R.PARTNER,
    I.AGREEMENT: R.PARTNER,
    I.JOINT_VENTURE: R.PARTNER,
    I.INTERGOVERNMENTAL_AGREEMENT: R.SIGNATORY,
    I.FID: R.INVESTOR,
    I.INVESTMENT_PLAN: R.INVESTOR,
    I.COMMERCIAL_DOCUMENTS: R.SIGNATORY,
    I.UNSPECIFIED: R.PARTNER,
}
#: Kinds of parties that have one role in a deal whatever the words say.
BY_KIND: Final[dict[tuple[Instrument, PartyKind], Role]] = {
    (I.FINANCING, PartyKind.BANK): R.LENDER,
    (I.FINANCING, PartyKind.MULTILATERAL): R.LENDER,
    (I.GRANT, PartyKind.MULTILATERAL): R.DONOR,
    (I.GRANT, PartyKind.BANK): R.DONOR,
    (I.GRANT, PartyKind.GOVERNMENT): R.DONOR,
    (I.GRANT, PartyKind.STATE_COMPANY): R.BORROWER,
    (I.GUARANTEE, PartyKind.MULTILATERAL): R.GUARANTOR,
    (I.GUARANTEE, PartyKind.BANK): R.GUARANTOR,
    (I.CONCESSION, PartyKind.GOVERNMENT): R.GOVERNMENT,
    (I.INVESTMENT_AGREEMENT, PartyKind.GOVERNMENT): R.GOVERNMENT,
    (I.MOU, PartyKind.GOVERNMENT): R.GOVERNMENT,
    (I.FRAMEWORK_AGREEMENT, PartyKind.GOVERNMENT): R.GOVERNMENT,
    (I.COOPERATION_AGREEMENT, PartyKind.GOVERNMENT): R.GOVERNMENT,
    (I.AGREEMENT, PartyKind.GOVERNMENT): R.GOVERNMENT,
    (I.INTERGOVERNMENTAL_AGREEMENT, PartyKind.GOVERNMENT): R.GOVERNMENT,
    (I.COMMERCIAL_DOCUMENTS, PartyKind.GOVERNMENT): R.GOVERNMENT,
    (I.TENDER, PartyKind.GOVERNMENT): R.GOVERNMENT,
    (I.JOINT_VENTURE, PartyKind.GOVERNMENT): R.GOVERNMENT,
    (I.UNSPECIFIED, PartyKind.GOVERNMENT): R.GOVERNMENT,
    **{
        (instrument, kind): R.LENDER
        for instrument in (I.SPA, I.PPA, I.EPC_CONTRACT, I.SERVICE_CONTRACT, I.UNSPECIFIED)
        for kind in LENDERS
    },
}
#: Nouns that name a party by its role: "the purchaser is X", "Seller: X", "X as lender".
ROLE_NOUNS: Final[dict[Role, str]] = {
    R.BUYER: "buyer|buyers|purchaser|purchasers|acquirer|acquirers|acquiror|offtaker|offtakers|"
    "off-taker|off-takers|customer|customers|taker|takers|new owner|new owners|suitor",
    R.SELLER: "seller|sellers|vendor|vendors|supplier|suppliers|outgoing owner|previous owner",
    R.TARGET: "target|target company|takeover target",
    R.LENDER: "lender|lenders|creditor|creditors|financier|financiers",
    R.BORROWER: "borrower|borrowers|on-lend the funds to|on-lent to|recipient|recipients|obligor",
    R.GUARANTOR: "guarantor|guarantors|insurer|insurers",
    R.ARRANGER: "arranger|arrangers|lead arranger|lead arrangers|mandated lead arranger|"
    "mandated lead arrangers|bookrunner|bookrunners|facility agent",
    R.CONTRACTOR: "contractor|contractors|epc contractor|main contractor|general contractor|"
    "builder|builders|turnkey contractor|nominated contractor|nominated contractors|"
    "winning bidder|winning bidders|successful bidder|lowest bidder|preferred bidder",
    R.OWNER: "client|clients|owner|employer|project owner|site owner",
    R.DONOR: "donor|donors|grantor|giver",
    R.OPERATOR: "operator",
    R.DEVELOPER: "developer|developers|sponsor|sponsors|developed by|being developed by|"
    "behind the plant is|behind the project is|behind it is",
    R.ADVISOR: "adviser|advisor|advisers|advisors|financial adviser|financial advisor|"
    "legal adviser|legal advisor|legal counsel|sell-side advisers|buy-side advisers|"
    "financial advisers|"
    "financial advisors|legal advisers|legal advisors",
}
#: Those of them on the side that takes.
TAKERS_BY_NOUN: Final = frozenset({R.DEVELOPER, R.BUYER, R.BORROWER, R.CONTRACTOR, R.OPERATOR})

#: Verbs whose subject gives.
GIVING: Final = frozenset(
    """
    offer offers offered offering
    sell sells sold selling supply supplies supplied supplying deliver delivers delivered export
    exports lend lends lent lending finance finances financed financing fund funds funded provide
    provides provided providing grant grants granted award awards awarded awarding select selects
    selected pick picks picked choose chose chosen hand hands handed issue issues issued divest
    divests divested offload offloads offloaded extend extends extended order orders ordered
    appoint appoints appointed tapped contracted hired underwrote underwrites guarantee guarantees
    guaranteed commit commits committed contribute contributes contributed launch launches launched
    floated sanctioned nominated farm-out farms-out farmed-out farming-out feed feeds leases lease
    chartered charters
    disburse disbursed ships ship approved approves approve approving pass passes passed passing
    cede cedes ceded part parts parted parting leave leaves leaving shed sheds relinquish
    relinquishes relinquished exit exits exited exiting quit quits dispose disposes disposed unload
    unloads unloaded transfer transfers transferred transferring assign assigns assigned hive spin
    spins spun give gives gave giving given market markets marketed feeding granting awarding
    issuing issued disburses disbursing extending put puts entrust entrusts entrusted commission
    commissions commissioned hire hires hiring engage engages engaged retain retains retained
    invite invites invited name names named place places placed placing pledge pledges pledged back
    backs backed backing bankroll bankrolls bankrolled inject injects injected underwriting
    syndicate syndicates syndicated donate donates donated
    terminate terminates terminated terminating cancel cancels
    cancelled canceled rescind rescinds rescinded revoke revokes revoked
    """.split()
)
#: Verbs whose subject takes.
TAKING: Final = frozenset(
    """
    buy buys bought buying purchase purchases purchased purchasing acquire acquires acquired
    acquiring win wins won winning secure secures secured receive receives received obtain obtained
    land lands landed bag bags bagged clinch clinched clinches borrow borrows borrowed raise raises
    raised import imports imported offtake take takes took taking draws drew drawn gets got gain
    gained bid fixed fixes farm-in farms-in farmed-in farming-in farm-into farms-into farmed-into
    farming-into invest invests invested build builds built
    construct constructs install installs
    develop develops developed developing merge merges merged merging snap snaps snapped swallow
    swallows swallowed absorb absorbs absorbed pick-up picks-up picked-up scoop scoops scooped grab
    grabs grabbed snag snags snagged earn earns earned subscribe subscribes
    subscribed taken taking gaining getting receiving obtains obtaining securing landing winning
    bagging clinching drawing raising borrowing importing imports lift lifts lifted lifting burn
    burns procure procures procured procuring source sources sourced sourcing book books booked
    construct constructed constructing building installed installing engineer engineers engineered
    erect erects erected drill drills drilled drilling perform performs performed execute executes
    carry carries carried operate operates operated operating run runs maintain maintains
    maintained service services serviced emerge emerges emerged pay pays paid paying spend spends
    spent close closes closed closing
    """.split()
)
#: Those that tell by themselves who lends and who borrows.
LENDING: Final = frozenset(
    """
    lend lends lent lending borrow borrows borrowed borrowing close closes closed closing secure
    secures secured securing raise raises raised raising obtain obtains obtained receive receives
    received land lands landed bag bags bagged clinch clinches clinched
    """.split()
)
#: Those that are nouns too; as a verb they follow a name, "to", "will" and the like.
NOUN_SIDES: Final = frozenset(
    """
    award awards order orders grant grants supply supplies finance export exports import imports
    purchase purchases issue issues launch fund funds land offtake lease leases take takes gain
    bid ship ships commit sell buy lend hand hands part parts exit exits pass transfer transfers
    market markets issue spin name names back commission source sources book books run runs
    service services pay drill leave lift engineer engineers burn drilling building operating
    marketing engineering
    """.split()
)
#: What stands before a name: its last word, articles and the like apart.
FILLERS: Final = frozenset(
    "the a an its state state-owned state-run company firm group giant major utility".split()
)
FROM: Final = frozenset("from".split())
TO: Final = frozenset("to".split())
BY: Final = frozenset("by".split())
FOR: Final = frozenset("for behalf".split())
OF: Final = frozenset("of".split())
WITH: Final = frozenset("with between among alongside".split())
#: What stands before a participle whose subject comes behind it: "after winning it, X".
BEFORE_PARTICIPLES: Final = frozenset("after before besides by in on upon since while when".split())
#: Prepositions that keep a name from being the subject of what follows.
OBLIQUE: Final = WITH | OF | frozenset("in at near as than like after behind into on".split())

#: Words before a name that only stands beside a party.
ASIDE: Final = (
    "unit of|subsidiary of|owned by|part of|arm of|controlled by|backed by|parent|division of|"
    "affiliate of|listed on|according to|majority owned by|co owned by|subsidiaries of|"
    "wholly owned by|a member of|member of|headed by|owned in full by|"
    "owned jointly by|jointly owned by|its shareholders|told|interview with|formerly|"
    "such as|including|like|citing|quoted by|cited by|from sources|"
    "subsidiary|under the|under its|company of|companies of|headquarters of|customers of|"
    "previously owned by|"
    "belongs to|belong to|belonging to|belonged to|owner is|owners are|parent is|"
    "shareholders are|split between|shared by|shared between|branch of|vehicle of|"
    "sources in|sources at|officials at|officials of|analysts at|"
    "analysts of|offshoot of|"
    "spin off of|sister of|fed by|body of|watchdog|filing with|filed with|through which|"
    "producer after|exporter after|importer after|supplier after|maker after|operator after|"
    "developer after|buyer after|seller after|miner after|refiner after|trader after|"
    "second only to|ahead of|larger than|smaller than|bigger than"
)
#: Words for a company of another one, before its name: "its subsidiary X".
UNIT_NOUNS: Final = (
    "unit|subsidiary|affiliate|arm|division|joint venture|jv|JV|venture|business|company|vehicle"
)
#: Those whom a list behind "including" names: they take part.
MEMBERS: Final = frozenset(
    """
    banks lenders creditors financiers institutions syndicate consortium group groups funds
    investors partners parties bidders buyers offtakers developers contractors sponsors companies
    firms participants signatories members
    """.split()
)
#: Funds from which a development bank lends, which are named beside it: they are its purse.
PURSES: Final = frozenset(
    {
        "International Development Association",
        "International Bank for Reconstruction and Development",
        "African Development Fund",
        "Asian Development Fund",
    }
)
#: Verbs of who owns or leads a party: "X, in which A and B have a half each".
OWNING: Final = (
    "has|have|had|hold|holds|held|own|owns|owned|control|controls|controlled|belong|belongs|share|"
    "shares|stand|stands|manage|manages|managed|sit|sits|teamed|joined|jointly|half|majority"
)
#: The same, and what is left of what they own: "hold the remaining 60 per cent".
HOLDING: Final = "has|have|hold|holds|held|own|owns|owned|retain|retains|retained|keep|keeps|kept"
REST: Final = "remaining|rest|remainder|balance"
#: Verbs of a deed of states.
SIGNING: Final = frozenset(
    "sign signs signed agree agrees agreed ratify ratifies ratified want wants "
    "promise promises promised pledge pledges pledged offer offers offered".split()
)
#: Words after a name that only reports or judges.
REPORTING: Final = "reports|reported|writes|wrote|news agency|newspaper|correspondent|quoted|cited"

#: What stands before the first of several lenders; articles and descriptions of a name apart.
LED_BY: Final = ("led by", "headed by")
#: What before a name shows that it is given something.
ENDS_WITH: Final = (
    *("end up with", "ends up with", "ended up with", "over to", "into the hands of"),
    *(
        f"{verb} in the hands of"
        for verb in ("will be", "would be", "shall be", "is to be", "is now", "are now", "now")
    ),
    *("into the ownership of", "into the possession of", "under the roof of", "now belongs to"),
    *("now belong to", "will belong to", "shall belong to", "would belong to"),
)
#: Deals whose giving side stands behind "for": a plant is built for its owner.
FOR_OWNERS: Final = frozenset({I.EPC_CONTRACT, I.SERVICE_CONTRACT, I.TENDER})
#: What stands before the owner of a plant that is built.
BEFORE_OWNERS: Final = tuple(
    f"{verb} by" for verb in "implemented developed planned sponsored promoted owned".split()
)
#: Words for what was so until the news.
UNTIL_NOW: Final = (
    *("until now", "till now", "up to now", "so far", "hitherto", "thus far", "as yet", "to date"),
    *("until today", "till today", "until recently", "up to today", "until yesterday"),
)
#: What stands before the owner of what is sold.
BEFORE_HOLDERS: Final = (
    *(f"{verb} by" for verb in ("held", "owned", "controlled")),
    *(f"{be} in the hands of" for be in ("was", "were", "had been", "has been", "have been")),
    *("off the hands of", "out of the hands of", "remains with", "remain with", "stays with"),
    *(
        f"{since} {where}"
        for since in UNTIL_NOW
        for where in ("in the hands of", "belonged to", "belongs to", "belonging to")
    ),
)
#: Deals in which something is delivered for years.
FLOWS: Final = frozenset({I.SPA, I.PPA})
#: Deals in which something is sold.
TRADES: Final = frozenset({I.ACQUISITION, I.SPA, I.PPA})
#: Deals in which both sides can stand behind "from".
BOTH_FROM: Final = FOR_OWNERS | {I.PPA}
#: What stands for the object of a verb.
OBJECTS: Final = (" it ", " them ")
#: What stands before and behind who owns what is sold: "the stake that X holds".
BEFORE_HOLDING: Final = ("that", "which", "what", "everything", "stake", "shares", "interest", "%")
HOLDS: Final = (" holds", " owns", " held", " owned", " has held", " has owned", " controls")
#: What a company owns behind "'s" where it sells.
OWNED: Final = frozenset(
    "stake stakes shareholding interest interests holding share shares unit business assets".split()
)
BE: Final = frozenset("was were been be being is are".split())
#: Words before a participle that make it active: "was to have taken".
HAVE: Final = frozenset("have has had having".split())
#: Ends of verbs in the passive voice.
PARTICIPLES: Final = ("ed", "bought", "sold", "won", "lent", "taken", "given", "chosen", "built")
#: What behind a name only describes another; verbs with which a name only tells.
COMPOUNDS: Final = (
    *("-backed", "-owned", "-listed", "-controlled", "-based", "-operated", "-made", "-built"),
    *(
        " General Conference",
        " Conference",
        " Summit",
        " Forum",
        " Congress",
        " Exhibition",
        " Week",
    ),
    *(" conference", " summit", " forum", " congress", " exhibition", " week"),
    *(" turbine", " module", " panel", " inverter", " compressor", " gas engine", " cells"),
)
#: What before or behind the name of a public body leaves it only a consent to give.
CONSENTS: Final = "consent|nod|clearance|blessing|go-ahead|permission|green light|sign-off|assent"
#: The same of a government alone: who lends approves its own loan.
APPROVALS: Final = "approval|approvals|authorisation|authorization|clearances|consents|permits"
CONSENTING: Final = "allow|approve|agree|consent|clear|bless|permit|nod|sign off"
TELLING: Final = frozenset("said says added told disclosed noted stated announced".split())
#: Words between the names of a list.
LINKS: Final = frozenset(", and the as well as & or along with its both of ) (".split())
#: Deals that the company of a state makes itself, though a text speaks of the state.
BY_COMPANIES: Final = frozenset(
    {I.SPA, I.PPA, I.EPC_CONTRACT, I.SERVICE_CONTRACT, I.ACQUISITION, I.JOINT_VENTURE}
)
#: What companies have in a country, behind its name.
HAD_IN_STATES: Final = (
    "business|businesses|unit|units|assets?|operations?|subsidiary|subsidiaries|portfolio|arm|"
    "fields?|blocks?|licences?|interests?|branch|plants?|refiner(?:y|ies)|mines?|stakes?|holdings?"
)
#: Words before the name of a country that takes part, and what the sentence must then hold.
BEFORE_STATES: Final[dict[str, tuple[str, ...]]] = {
    "": (),
    "by": (),
    "with": (),
    "between": (
        "agree",
        "accord",
        "treaty",
        "memorand",
        "talks",
        "cooperat",
        "sign",
        "pact",
        "deal",
    ),
    "to": ("loan", "lend", "lent", "grant", "credit", "aid ", "assistance"),
    "for": (" sign",),
}
#: Words behind or before a name that give it a role of its own.
MARKED_AFTER: Final[dict[Role, tuple[str, ...]]] = {
    R.OPERATOR: ("operator", "operates", "operated the"),
    R.ADVISOR: (
        "financial advis",
        " advised ",
        "legal counsel",
        " acted as advis",
        "legal advis",
        " acted for ",
        " acts for ",
        " acting for ",
        " counselled ",
        " counseled ",
        "at the side of",
        " advises ",
        "-side advis",
        " were advisers",
        " was adviser",
        "legal side",
    ),
    R.GUARANTOR: (" guarantees", " will guarantee", " insures", " insured the", " will insure"),
}
#: What stands before the name of who is advised: "acted for X as financial adviser".
BEFORE_CLIENTS: Final = (
    *("acted for ", "acted for the ", "acting for ", "acting for the ", "acts for ", "advises "),
    *("advised ", "advised the ", "advising ", "adviser to ", "advisor to ", "advisers to "),
    *("counsel to ", "counsel for ", "at the side of ", "counselled ", "acts for the "),
)
MARKED_BEFORE: Final[dict[Role, tuple[str, ...]]] = {
    R.OPERATOR: ("operator ", "operated by "),
    R.BORROWER: ("borrower is ", "borrower is the ", "on-lend the funds to the ", "borrower, "),
    R.GUARANTOR: (
        "insured by ",
        "covered by ",
        "cover from ",
        "guaranteed by ",
        "guaranteed by the ",
        "guarantee of the ",
        "guarantee from ",
        "insurance from ",
        "insurance by ",
    ),
    R.ADVISOR: (
        *("advised by ", "advisor ", "adviser ", "legal counsel ", "counsel was "),
        *("advice from ", "advice of ", "advice by ", "counsel from ", "counsel was provided by "),
        *("advice was provided by ", "advice was given by ", "counselled by ", "counseled by "),
    ),
}
#: What stands before the name of a company that is bought; words for it may stand between.
BEFORE_TARGETS: Final = (
    "stake in|stakes in|shares in|shares of|interest in|shareholding in|share capital of|"
    "takeover of|acquisition of|purchase of|buyout of|sale of|acquire|acquires|acquired|"
    "acquiring|to buy|buys|bought|take over|takes over|took over|merge with|control of|"
    "disposal of|divestment of|to sell|sells|sold|dispose of|divest|offload|capital of|"
    "holding in|ownership of|equity in|invest in|investment in|merger with|bid for|buying|"
    "% of|per cent of|percent of|% in|per cent in|percent in|its subsidiary|its unit|swallow|"
    "swallows|swallowed|absorb|absorbs|absorbed|pick up|picks up|picked up|snap up|snaps up|"
    "snapped up|scoop up|scoops up|offer for|approach for|run at|tilt at|shareholders of|"
    "holders of|takes over|taking over|bids for|offers for|approach to|"
    r"(?:bid|offer|proposal) [^.;,]{0,30}made for|"
    r"(?:puts?|putting|invests?|investing|invested|pours?|pouring|pumps?|pumping|ploughs?|"
    r"ploughing|injects?|injecting|injected) [^.;,]{0,40}\binto"
)
#: What stands behind the name of a company that is bought.
AFTER_TARGETS: Final = (
    r"(?:[a-z]+ ){0,2}(?:be|been|being|is|are|was|were) (?:now |then |also |itself )?"
    r"(?:taken over|bought|acquired|purchased|sold|absorbed|swallowed)\b|"
    r"(?:[a-z]+ ){0,3}(?:chang(?:es?|ed|ing) (?:hands|owners?)|pass(?:es|ed)? to)"
)
#: Whose these are is what they own or owned: "X's shareholders will sell".
OWNERS: Final = frozenset("shareholders owners investors stockholders unitholders".split())
#: What of a company is bought.
EQUITY: Final = frozenset("equity shares stock capital share".split())
#: The roles that such words can give in a deal of a kind.
ALLOWED: Final[dict[Instrument, frozenset[Role]]] = {
    I.CONCESSION: frozenset({R.OPERATOR}),
    I.FID: frozenset({R.OPERATOR}),
    I.ACQUISITION: frozenset({R.TARGET, R.ADVISOR, R.BUYER, R.SELLER}),
    I.UNSPECIFIED: frozenset({R.DEVELOPER}),
    I.AGREEMENT: frozenset({R.BUYER, R.SELLER, R.CONTRACTOR, R.LENDER, R.BORROWER}),
    I.FRAMEWORK_AGREEMENT: frozenset({R.BUYER, R.SELLER, R.CONTRACTOR, R.LENDER, R.OWNER}),
    I.FINANCING: frozenset({R.DEVELOPER, R.ARRANGER, R.ADVISOR, R.BORROWER, R.GUARANTOR, R.LENDER}),
    I.SPA: frozenset({R.BUYER, R.SELLER}),
    I.PPA: frozenset({R.BUYER, R.SELLER}),
    I.EPC_CONTRACT: frozenset({R.CONTRACTOR, R.OWNER}),
    I.SERVICE_CONTRACT: frozenset({R.CONTRACTOR, R.OWNER}),
    I.TENDER: frozenset({R.BUYER, R.CONTRACTOR, R.OWNER}),
    I.GRANT: frozenset({R.DONOR, R.GOVERNMENT}),
    I.GUARANTEE: frozenset({R.GUARANTOR, R.BORROWER, R.LENDER}),
}
#: Words of a company's own name that put it on the giving or the taking side.
NAMED_SIDES: Final[dict[Instrument, tuple[frozenset[str], frozenset[str]]]] = {
    I.FINANCING: (
        frozenset("bank kredit credit capital finance fund investment banca banco".split()),
        frozenset(),
    ),
    I.EPC_CONTRACT: (
        frozenset("ministry authority oil lng power".split()),
        frozenset(
            """
            engineering construction contracting technip contractors constructors offshore e&c e&a
            machinery
            heavy engineers builders works epc turbines subsea industries
            """.split()
        ),
    ),
    I.SERVICE_CONTRACT: (
        frozenset("ministry authority oil petroleum".split()),
        frozenset("drilling services wells offshore engineering shipping seismic".split()),
    ),
    I.PPA: (frozenset("renewables solar wind".split()), frozenset("electricity grid".split())),
}
#: What describes a party whose trade no table knows, or stands in its name, on the side that gives
#: and on the one that takes.
CALLED_SIDES: Final[dict[Instrument, tuple[frozenset[str], frozenset[str]]]] = {
    I.SPA: (
        frozenset(
            """
            producer exporter miner explorer developer driller lng mining minerals lithium graphite
            uranium coal mines resources
            """.split()
        ),
        frozenset(
            """
            utility importer refiner carmaker automaker steelmaker smelter chipmaker retailer
            distributor consumer refinery refining refineries motor motors steel battery batteries
            electric electricity utilities fertiliser fertilisers fertilizer fertilizers coking
            """.split()
        ),
    ),
    I.PPA: (
        frozenset("developer producer generator hydro geothermal hydropower".split()),
        frozenset(
            """
            utility retailer distributor importer carmaker automaker steelmaker smelter chipmaker
            hyperscaler consumer electric utilities motor motors steel data cloud
            """.split()
        ),
    ),
}
_BUILDERS: Final = "contractors_and_services power_equipment_and_nuclear"
_OWNERS: Final = (
    "oil_and_gas power_utilities renewable_developers lng_pipelines_refining mining_and_batteries "
    "chemicals_and_fertilisers hydrogen_ccs_grid_storage industrial_offtakers"
)
_PAPERS: Final = (I.MOU, I.FRAMEWORK_AGREEMENT, I.COMMERCIAL_DOCUMENTS)
_GENERAL: Final = (I.COOPERATION_AGREEMENT, I.AGREEMENT, I.UNSPECIFIED)
#: The roles that parties of a trade have in papers without sides.
TRADE_ROLES: Final[dict[tuple[Instrument, str], Role]] = {
    (instrument, trade): role
    for trade, role, instruments in (
        (
            "contractors_and_services",
            R.CONTRACTOR,
            (*_PAPERS, *_GENERAL, I.SPA, I.PPA, I.CONCESSION, I.FINANCING),
        ),
        ("power_equipment_and_nuclear", R.CONTRACTOR, (*_PAPERS, I.INTERGOVERNMENTAL_AGREEMENT)),
        ("power_utilities", R.OWNER, (I.FRAMEWORK_AGREEMENT,)),
        ("renewable_developers", R.DEVELOPER, (I.FRAMEWORK_AGREEMENT, I.UNSPECIFIED)),
    )
    for instrument in instruments
}
#: The table of the gazetteer with those that only advise.
ADVISERS: Final = "advisers"
#: How much a trade, by the tables of the gazetteer, speaks for the side that gives or takes.
TRADE_SIDES: Final[dict[Instrument, dict[str, tuple[float, float]]]] = {
    instrument: {trade: weights for weights, trades in rows.items() for trade in trades.split()}
    for instrument, rows in {
        I.EPC_CONTRACT: {(0.7, 0.0): _OWNERS, (0.0, 0.8): _BUILDERS},
        # Whoever charters a ship out, or runs one, stands among the LNG companies.
        I.SERVICE_CONTRACT: {
            (0.0, 0.8): f"{_BUILDERS} lng_pipelines_refining",
            (0.7, 0.0): _OWNERS.replace("lng_pipelines_refining", ""),
        },
        I.TENDER: {(0.7, 0.0): _OWNERS, (0.0, 0.8): _BUILDERS},
        I.SPA: {
            (0.6, 0.0): "mining_and_batteries",
            (0.0, 0.6): "power_utilities industrial_offtakers",
        },
        I.PPA: {
            (0.9, 0.0): "renewable_developers",
            (0.0, 1.2): "industrial_offtakers",
        },
    }.items()
}
UTILITIES: Final = "power_utilities"
#: The trades whose side in a supply contract goes with their country.
TRADERS: Final = frozenset({"oil_and_gas", "lng_pipelines_refining"})
#: Countries that sell more fuels abroad than they buy, and those that buy more.
EXPORTERS: Final = frozenset(
    "QA AU US RU MY NG OM DZ ID PG BN TT EG AE NO AO MZ AZ TM KZ SA IQ IR KW CA GQ VE LY UZ".split()
)
IMPORTERS: Final = frozenset(
    """
    JP KR CN TW IN PK BD TH VN PH SG TR DE ES IT FR PL UA GB NL BE LT LV EE FI SE GR HR CL HU CZ SK
    RO BG RS PT IE AT LK NP MA TN JO ZA HK
    """.split()
)
#: Countries where utilities of states sell power to firms; elsewhere they are the ones that buy it.
POWER_MARKETS: Final = frozenset(
    "NO SE FI DK DE FR GB ES PT IT NL BE AT CH IE PL CZ US CA AU NZ".split()
)
#: What describes a party by its trade.
TRADE_NOUNS: Final = {
    noun: trade
    for trade, row in {
        "contractors_and_services": "contractor builder driller engineer consultant shipbuilder "
        "yard fabricator installer",
        "power_equipment_and_nuclear": "manufacturer maker supplier vendor turbine-maker",
        "power_utilities": "utility utilities distributor retailer",
        "oil_and_gas": "producer explorer supermajor exporter",
        "renewable_developers": "developer",
        "industrial_offtakers": "steelmaker carmaker automaker importer smelter chipmaker retailer",
        "mining_and_batteries": "miner",
    }.items()
    for noun in row.split()
}
#: Words in the names of those that insure loans for exports or investments.
INSURERS: Final = frozenset(
    "insurance sinosure hermes nexi sace coface cesce kuke egap eksfin iciec miga atidi".split()
)
#: Words for a company that only its parent names, and what before them makes it act.
UNITS: Final = frozenset(
    (
        "unit of",
        "subsidiary of",
        "affiliate of",
        "arm of",
        "division of",
        "subsidiaries of",
        "joint venture of",
        "venture of",
        "consortium of",
        "group of",
        "funds managed by",
        "funds advised by",
        "vehicles managed by",
        "entities managed by",
    )
)
#: Words before two names that make them one side of works.
JOINT: Final = (
    "venture of|venture between|consortium of|consortium between|partnership of|"
    "partnership between|alliance of|grouping of|group of|team of|pair of|duo of|tie-up of|"
    "consortium,|venture,|builders,|contractors,|bidders,|winners,|engineers,"
)
#: A union of states, and nouns behind its name for what it has or sets, not for what it does.
UNION: Final = "European Union"
OF_UNIONS: Final = (
    "targets?|goals?|rules?|laws?|regulations?|directives?|legislation|standards?|sanctions|market|"
    "markets|members?|member states|countries|states|policy|policies|budget|law|requirements?|"
    "emissions?|climate|taxonomy|borders?|citizens|grid|imports?|exports?|ban|embargo|ambassador"
)
#: Nouns for companies that a text does not name.
NAMELESS: Final = (
    "special purpose vehicles?|special purpose compan(?:y|ies)|spvs?|project compan(?:y|ies)|"
    "subsidiar(?:y|ies)|vehicles?|compan(?:y|ies)|entit(?:y|ies)|firms?|units?"
)
PREPOSITIONS: Final = frozenset("to by with from between and for".split())
#: Nouns of groups that are states, and of those that are firms.
STATE_GROUPS: Final = frozenset(
    "countries governments states nations neighbours ministries capitals".split()
)
LENDER_GROUPS: Final = frozenset("banks lenders syndicate".split())
FIRM_GROUPS: Final = frozenset(
    """
    companies firms banks lenders groups utilities operators developers consortium syndicate
    shareholders owners sponsors producers majors giants funds investors miners traders contractors
    corporations houses institutions players
    """.split()
)
#: Words after "the two" where it stands for parties.
AFTER_GROUPS: Final = frozenset(
    """
    have has had will would are were is was also plan plans expect expects aim intend hope say said
    want sign may can could must hold own set put made held took met began who did do to and of
    """.split()
)
#: How much the kind of a party alone speaks for the side that gives, and for the one that takes.
PRIORS: Final[dict[tuple[Instrument, PartyKind], tuple[float, float]]] = {
    (I.FINANCING, PartyKind.COMPANY): (0, 1.6),
    (I.FINANCING, PartyKind.STATE_COMPANY): (0, 1.6),
    (I.FINANCING, PartyKind.FUND): (1, 0),
    (I.FINANCING, PartyKind.GOVERNMENT): (0, 0.5),
    (I.EPC_CONTRACT, PartyKind.STATE_COMPANY): (0.5, 0),
    (I.SERVICE_CONTRACT, PartyKind.STATE_COMPANY): (0.5, 0),
    (I.GUARANTEE, PartyKind.COMPANY): (0, 1.6),
    (I.GUARANTEE, PartyKind.FUND): (0, 1.6),
    (I.GRANT, PartyKind.COMPANY): (0, 1.6),
    (I.CONCESSION, PartyKind.COMPANY): (0, 1.6),
    (I.INVESTMENT_AGREEMENT, PartyKind.COMPANY): (0, 1.6),
    (I.EPC_CONTRACT, PartyKind.GOVERNMENT): (1, 0),
    (I.SERVICE_CONTRACT, PartyKind.GOVERNMENT): (1, 0),
    (I.TENDER, PartyKind.GOVERNMENT): (1, 0),
}
#: Roles that sentences after a deal can give.
FROM_AFTER: Final = frozenset(
    {R.ADVISOR, R.BORROWER, R.BUYER, R.DEVELOPER, R.SELLER, R.OWNER, R.CONTRACTOR, R.LENDER}
)
#: Deals that need somebody on either side: lenders lend to somebody.
TWO_SIDED: Final = SIDES.keys() - {I.CONCESSION, I.TENDER}
#: Deals whose money can go to a state, with its role; the banks of several states for firms.
TO_STATES: Final = {I.FINANCING: R.BORROWER, I.GRANT: R.GOVERNMENT}
TO_FIRMS: Final = frozenset(
    {
        "European Bank for Reconstruction and Development",
        "International Finance Corporation",
        "European Investment Bank",
        "Multilateral Investment Guarantee Agency",
        "Inter-American Investment Corporation",
        "IDB Invest",
    }
)
#: Deals that one party can make alone.
ALONE: Final = frozenset({I.TENDER, I.INVESTMENT_PLAN, I.FID})
#: The roles that several of one side share, one as operator.
LEADING: Final[dict[Instrument, frozenset[Role]]] = {
    I.CONCESSION: frozenset({R.OPERATOR}),
    I.FID: frozenset({R.INVESTOR, R.OPERATOR}),
}
#: The role of the side that takes, by words of the paper or deed.
TAKERS: Final[dict[Instrument, dict[str, Role]]] = {
    I.CONCESSION: {
        "usufruct": R.DEVELOPER,
        "land": R.DEVELOPER,
        "lease": R.DEVELOPER,
        "build": R.DEVELOPER,
        "partnership": R.DEVELOPER,
        "boot": R.DEVELOPER,
        "bot ": R.DEVELOPER,
    },
    I.GUARANTEE: {"loan": R.BORROWER, "credit": R.BORROWER},
    I.TENDER: {"auction": R.DEVELOPER, "bidding round": R.INVESTOR, "licensing round": R.INVESTOR},
}
#: Who lets land to a developer stands for the state, and who has fields worked owns them.
LETTING: Final[dict[Role, Role]] = {R.DEVELOPER: R.GOVERNMENT, R.CONTRACTOR: R.OWNER}
#: The same, by words of the sentences of a deal where the paper does not tell it.
TAKERS_NEAR: Final[dict[Instrument, dict[str, Role]]] = {
    I.CONCESSION: {
        "hydropower": R.DEVELOPER,
        "hydroelectric": R.DEVELOPER,
        "power plant": R.DEVELOPER,
        "power station": R.DEVELOPER,
        "solar": R.DEVELOPER,
        "wind farm": R.DEVELOPER,
        "hydrogen": R.DEVELOPER,
        "terminal": R.DEVELOPER,
        "transmission": R.DEVELOPER,
        "power line": R.DEVELOPER,
        "substation": R.DEVELOPER,
        "airport": R.DEVELOPER,
        "permit": R.OPERATOR,
        "licen": R.OPERATOR,
        "block": R.OPERATOR,
    },
}
#: The same, by words of the paper where nothing else tells it.
TAKERS_LAST: Final[dict[Instrument, dict[str, Role]]] = {
    I.CONCESSION: {
        "sharing": R.INVESTOR,
        "exploration": R.INVESTOR,
        "concession": R.INVESTOR,
        "contract": R.CONTRACTOR,
    },
}
#: Papers between a state and those who come to invest in it.
HOSTING: Final = frozenset({*_PAPERS, *_GENERAL})
#: Words of what they develop; in what they only put their money otherwise.
DEVELOPED: Final = (
    *("hydropower", "hydroelectric", "power plant", "power station", "solar", "wind", "hydrogen"),
    *("terminal", "renewable", "electricity", "megawatt", "clean energy", "green energy"),
    *("ammonia", "geothermal", "storage", "transmission", "grid"),
)
#: What states only have built or supplied, and the trades of those who do so.
VENDED: Final = ("nuclear", "reactor", "feasibility study", "training")
VENDORS: Final = frozenset({"power_equipment_and_nuclear", "contractors_and_services"})
#: The same, where no words tell it.
USUAL_TAKER: Final[dict[Instrument, Role]] = {I.CONCESSION: R.INVESTOR}
#: The role of the side that gives, by words of the sentences of a deal: who buys by tender.
GIVERS_NEAR: Final[dict[Instrument, dict[str, Role]]] = {
    I.TENDER: {
        "cargo": R.BUYER,
        "purchase": R.BUYER,
        "procure": R.BUYER,
        "supply of": R.BUYER,
        "reverse auction": R.BUYER,
        "capacity": R.BUYER,
        "tariff": R.BUYER,
    },
}
#: Words that end what describes a name.
LINKING: Final = (
    FROM | TO | BY | FOR | WITH | OF | GIVING | TAKING | frozenset("the a an its and or in".split())
)
_TRADE: Final = (
    "sell sold suppl deliver export provid feed ship market hand".split(),
    "buy bought purchas take took taking taken offtake import receiv procur draw get got secur "
    "lift burn sourc book obtain contract".split(),
)
#: Who wins a power purchase agreement sells; who awards it buys.
_POWER: Final = (
    "sell sold suppl deliver export provid feed win won bag clinch land emerg".split(),
    "buy bought purchas take took taking taken offtake import procur draw award select pick "
    "choos chos pay paid spen contract".split(),
)
_WORKS: Final = (
    "award select pick choos chos appoint hir order contract tapp hand nominat charter launch "
    "float issu entrust commission engag retain invit nam giv gave plac "
    "terminat cancel rescind revok".split(),
    [
        *"win won secur bag clinch land build built construct install receiv obtain suppl".split(),
        *"deliver provid fix gain drill get got erect engineer perform execut carr".split(),
        *"maintain servic operat run snag scoop book emerg".split(),
        *("pick up", "picks up", "picked up"),
    ],
)
#: Who builds what is put out to tender is still to be found.
_TENDERS: Final = (
    _WORKS[0],
    "win won secur bag clinch land receiv obtain gain got get bid snag scoop emerg".split(),
)
#: Who farms out gives, who farms in takes.
FARMS_OUT: Final = [
    f"{verb}{link}out" for verb in ("farm", "farms", "farmed", "farming") for link in " -"
]
#: The beginnings of the verbs that tell sides in deals of a kind: of those who give, who take.
SIDE_VERBS: Final[dict[Instrument, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    instrument: (tuple(giving), tuple(taking))
    for instrument, (giving, taking) in {
        I.ACQUISITION: (
            "sell sold divest offload hand transfer pass cede part leav shed relinquish exit quit "
            "dispos unload assign spin spun".split()
            + FARMS_OUT,
            "buy bought acqui purchas take took taking taken snap win won bid secur gain farm "
            "swallow absorb scoop grab snag earn subscrib invest get got obtain pay "
            "paid".split(),
        ),
        I.SPA: _TRADE,
        I.PPA: _POWER,
        I.FINANCING: (
            "lend lent lending provid financ fund extend approv grant underw commit disburs "
            "contribut guarant issu award back bankroll inject syndicat pledg put giv gave "
            "offer".split(),
            "borrow rais secur receiv obtain draw drew get got take took land gain clinch win won "
            "bag clos".split(),
        ),
        I.EPC_CONTRACT: _WORKS,
        I.SERVICE_CONTRACT: _WORKS,
        I.TENDER: _TENDERS,
    }.items()
}
#: Words that stand for who was told of before.
PRONOUNS: Final = frozenset("it company firm group developer utility producer".split())
#: Words in the names of bodies that judge or list a deal and take no part in it.
WATCHERS: Final = frozenset(
    """
    exchange competition antitrust tribunal court association observatory university
    institute parliament senate assembly congress chamber deputies
    """.split()
)
#: The same, where all of the words stand in a name.
RATE_SETTERS: Final = (
    frozenset("public utilities commission".split()),
    frozenset("public utility commission".split()),
    frozenset("public service commission".split()),
    frozenset("corporation commission".split()),
)
#: Words of names at which, or in whose presence, others make deals.
VENUES: Final = frozenset(
    "council forum summit commission conference exhibition congress fair committee".split()
)

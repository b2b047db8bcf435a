"""English words of deals: documents, verbs, and what decides the status.

Every entry is a phrase in lower case, words apart by a space (a hyphen in the text counts as
one); phrases in one string are parted by bars. The longest phrase at a place is the one found.
"""

from typing import Final

from energydeals.deal import Instrument, Purpose, Status
from energydeals.party import PartyKind

I = Instrument  # noqa: E741  (the tables below read better with one letter)
S = Status

#: Documents and commitments that name the instrument.
DOCUMENTS: Final[dict[Instrument, str]] = {
    I.MOU: "memorandum of understanding|memorandums of understanding|memoranda of understanding|"
    "memorandum of intent|memorandum of cooperation|memorandum of agreement|memorandum|memoranda|"
    "memorandums|mou|mous|statement of intent|"
    "declaration of intent|protocol of intent|joint study agreement|note of understanding|"
    "expression of intent|memo of understanding|memo of intent|memo|memos",
    I.FRAMEWORK_AGREEMENT: "framework agreement|framework agreements|framework contract|"
    "framework deal|framework document|framework cooperation agreement|master agreement|"
    "framework accord|general agreement|umbrella agreement|framework investment agreement",
    I.COOPERATION_AGREEMENT: "cooperation agreement|cooperation agreements|cooperation deal|"
    "co operation agreement|agreement on cooperation|agreements on cooperation|"
    "agreement of cooperation|strategic cooperation agreement|collaboration agreement|"
    "partnership agreement|strategic partnership agreement|strategic partnership|"
    "strategic alliance|strategic agreement|joint development agreement|joint study|alliance|"
    "cooperation pact|cooperation accord|cooperation memorandum|partnership deal|cooperation plan",
    I.SPA: "year supply of|year supplies of|long term supply of|long term supplies of|"
    "offtake terms|offtake rights|purchase contracts|sale contract|"
    "oil supply deal|swap deal|barter deal|"
    "crude contract|crude deal|coal contract|coal deal|ammonia offtake agreement|"
    "hydrogen offtake agreement|cargo deal|offtakes|off takes|supply pact|supply accord|"
    "supply arrangement|export agreement|"
    "export contract|"
    "export deal|delivery agreement|delivery contracts|purchase agreements for lng|fuel agreement|"
    "import contract|import deal|import agreement|sales contracts|sales agreements|"
    "gas purchase contract|"
    "gas supply agreement|gas supply contract|gas export agreement|oil supply agreement|"
    "lng supply deal|lng supply contract|offtake arrangement|off take contract|off take deal|"
    "feedgas agreement|feed gas agreement|supply agreement|supply agreements|supply contract|"
    "supply contracts|supply deal|supply deals|offtake agreement|offtake agreements|"
    "offtake contract|offtake contracts|offtake deal|off take agreement|off take agreements|"
    "purchase contract|gas purchase agreement|gas sales agreement|gas sales contract|gas contract|"
    "gas deal|lng deal|oil deal|sales contract|sales agreement|delivery contract|offtake|"
    "gas supply deal|lng contract|lng agreement|lng supply agreement|feedstock supply agreement|"
    "lng sale and purchase agreement|gas sale agreement|gas sale and purchase agreement|"
    "prepayment agreement|offtake heads of agreement|crude supply agreement|"
    "swap deliveries|coal supply agreement|uranium supply contract|fuel supply agreement|"
    "fuel supply contract|fuel contract",
    I.PPA: "tolling agreement|capacity tolling agreement|virtual tolling agreement|"
    "battery tolling agreement|virtual toll|resource adequacy agreement|power sale contract|"
    "electricity sale agreement|electricity sales agreement|electricity offtake agreement|"
    "power export agreement|power import agreement|energy sales agreement|"
    "power sale and purchase agreement|route to market agreement|"
    "storage tolling agreement|"
    "power purchase agreement|power purchase agreements|power purchase contract|ppa|ppas|"
    "power purchase deal|power supply agreement|power supply deal|power supply contract|"
    "electricity purchase agreement|electricity supply agreement|power sale agreement|"
    "power sales agreement|energy purchase agreement|virtual power purchase agreement|vppa|vppas|"
    "power deal|electricity supply contract|power offtake agreement|energy supply agreement|"
    "corporate power purchase agreement|water purchase agreement|power agreement|"
    "contract for difference|contracts for difference|renewable energy purchase agreement|"
    "capacity purchase agreement|power trade agreement|electricity export agreement|"
    "electricity import agreement|energy storage agreement|storage services agreement|"
    "nuclear energy deal|clean energy purchase agreement|long term power contract",
    I.FINANCING: "tax equity bridge loan|equity bridge loan|equity bridge facility|"
    "tax equity bridge facility|construction loan|construction to term loan|"
    "construction to term financing|letter of credit facility|"
    "tranche|tranches|convertible notes|debentures|"
    "sukuk|funding round|financing round|sale and leaseback|tax credit transfer|overdraft|"
    "term loans|bridge financing|debt raise|capital raise|loan of|loans of|green sukuk|"
    "line of financing|export financing|preferential loan|loan deal|loan deals|loan contract|"
    "loan contracts|loan accord|loan pact|credits|"
    "credit agreements|debt deal|financing contracts|financing facility|financing line|"
    "financing arrangement|finance agreement|senior loan|senior loans|sovereign loan|"
    "working capital facility|mezzanine loan|sustainability linked loan|investment loan|"
    "prepayment facility|debt facility|bridge facility|bridge loan|facility agreement|"
    "loan|loans|loan agreement|loan agreements|credit facility|credit facilities|"
    "credit line|line of credit|lines of credit|credit agreement|loan facility|debt facility|"
    "debt facilities|facility agreement|financing agreement|financing agreements|financing deal|"
    "financing package|finance package|debt package|debt financing|project financing|"
    "project finance|syndicated loan|syndicated facility|term loan|green loan|bridge loan|"
    "financial close|financial closing|tax equity|tax equity financing|senior debt|"
    "construction financing|refinancing|export credit|soft loan|concessional loan|green bond|"
    "green bonds|bonds|bond issue|financing|credit|facilities agreement|funding agreement|"
    "funding package|revolving credit facility|revolver|letter of credit facility|"
    "financing contract|financial agreement|financing agreements|financing documents|"
    "loan package|subordinated loan|convertible loan|debt funding|buyer's credit",
    I.GRANT: "public money|state support|public support|public funding|state funding|"
    "federal funding|government funding|public subsidy|public subsidies|capital subsidy|"
    "investment subsidy|investment subsidies|subsidy contract|matching grant|research grant|"
    "non repayable grant|investment grant|investment grants|capital grant|capital grants|"
    "grants agreement|funding award|cost share award|public co financing|public co funding|"
    "grant contract|grant contracts|grant agreements|grant deal|state aid|grant|grants|"
    "contribution|contributions|grant agreement|grant funding|"
    "grant financing|grant award|"
    "non refundable funding|contribution agreement|technical assistance grant|subsidy|"
    "conditional award|viability gap funding",
    I.GUARANTEE: "guarantee|guarantees|loan guarantee|loan guarantees|credit guarantee|"
    "political risk insurance|guarantee agreement|partial risk guarantee|credit insurance|"
    "sovereign guarantee|guarantee facility|payment guarantee|payment guarantees|"
    "sovereign guarantees|guarantee agreements|guarantee contract|guarantee contracts|"
    "guarantee cover|loan insurance|export credit insurance|export insurance|investment insurance|"
    "export guarantee|export guarantees|export credit guarantee|export credit guarantees|"
    "partial credit guarantee|partial credit guarantees|partial risk guarantees|"
    "political risk cover|political risk guarantee|political risk guarantees|"
    "first loss guarantee|first loss cover|risk sharing facility|letter of support|"
    "letters of support|letter of comfort|letters of comfort|comfort letter|comfort letters|"
    "counter guarantee|state guarantee|state guarantees|government guarantee|"
    "government guarantees|federal loan guarantee|insurance cover|reinsurance",
    I.JOINT_VENTURE: "joint venture|joint ventures|joint venture agreement|jv|jvs|jv agreement|"
    "joint company|joint enterprise|joint venture company|shareholders agreement|"
    "shareholder agreement|joint venture contract|shareholders' agreement|50 50 venture",
    I.ACQUISITION: "takeover approach|cash offer|share offer|buyout offer|merger deal|"
    "merger plan|share deal|all share deal|asset deal|disposals|all cash deal|buyout deal|"
    "takeover deal|acquisition agreement|acquisition deal|stake deal|swap of assets|"
    "share exchange|offer for the shares|exchange of shares|transfer of shares|"
    "transfer of the shares|farm down agreement|sell down|tie up of the two|"
    "stock purchase agreement|purchase and sale agreement|"
    "purchase and sale agreements|"
    "arrangement agreement|scheme implementation deed|scheme implementation agreement|"
    "implementation deed|tender offer|all share offer|all stock merger|buyback of a stake|"
    "option to acquire|asset sale agreement|takeover proposal|mergers|stake purchase agreement|"
    "share acquisition|share transfer agreement|interest transfer agreement|joint bid for shares|"
    "acquisition|acquisitions|takeover|takeover bid|takeover offer|buyout|"
    "share purchase agreement|share purchase agreements|share sale agreement|stake sale|"
    "stake purchase|asset sale|asset purchase agreement|sale agreement|merger|merger agreement|"
    "farm in|farm out|farm in agreement|farmout agreement|farmout|farm down|earn in|"
    "earn in agreement|divestment|divestiture|equity purchase agreement|purchase of shares|"
    "membership interest purchase agreement|unit purchase agreement|buy out|"
    "definitive merger agreement|asset swap|share sale and purchase agreement|"
    "sale of its stake|purchase of a stake|sale of a stake|share swap",
    I.EPC_CONTRACT: "firm order|firm orders|firm and unconditional order|unconditional order|"
    "pipelay contract|subsea contract|subsea contracts|offshore contract|offshore contracts|"
    "dredging contract|fabrication contracts|installation contracts|"
    "notice to proceed|full notice to proceed|limited notice to proceed|"
    "subcontract|subcontracts|main contract|construction works|order for turbines|"
    "turnkey project|supply and erection contract|contract for turbines|orders for turbines|"
    "shipbuilding contract|cable contract|cable order|works contracts|"
    "supply and installation contract|supply and install contract|"
    "delivery and installation|"
    "construction order|building contract|building contracts|equipment supply agreement|"
    "epc accord|epc pact|epc order|contract to construct|contracts to build|"
    "engineering and procurement contract|fabrication contract|epci agreement|epc package|"
    "epc contract|epc contracts|epc deal|epc agreement|epci contract|epcc contract|"
    "engineering procurement and construction contract|turnkey contract|turnkey order|"
    "engineering procurement construction contract|lump sum turnkey contract|lstk contract|"
    "construction contract|construction contracts|construction deal|construction agreement|"
    "engineering procurement and construction|engineering procurement construction|epcic contract|"
    "epcm contract|contract to build|contract for the construction|contract for construction|"
    "engineering and construction contract|civil works contract|installation contract|"
    "turbine supply agreement|turbine order|turbine supply contract|module supply agreement|"
    "equipment contract|equipment supply contract|engineering contract|epci contracts|"
    "contract to supply and install|contract to design and build|balance of plant contract|"
    "works contract|lump sum turn key|turnkey",
    I.SERVICE_CONTRACT: "lease and operation|drilling campaign|technical services agreement|"
    "technical service agreement|technical assistance agreement|support contract|"
    "servicing contract|lease contract|bareboat charter|charters|"
    "operating contract|operating agreement|operations contract|rig contracts|"
    "seismic contracts|survey contract|decommissioning contract|maintenance agreement|"
    "maintenance and service agreement|"
    "full service agreement|"
    "operations and maintenance agreement|operations and maintenance contract|"
    "operation and maintenance services|service order|drilling campaign contract|"
    "engineering services agreement|management contract|management agreement|feed contracts|"
    "feed study|transport contract|storage contract|regasification agreement|"
    "liquefaction tolling agreement|toll treatment agreement|"
    "toll milling agreement|toll processing agreement|"
    "lease and operate contract|lease and operation contract|lease and operate|"
    "service contract|service contracts|services contract|services contracts|"
    "service agreement|services agreement|drilling contract|drilling contracts|charter contract|"
    "charter agreement|time charter|charter|rig contract|feed contract|front end engineering|"
    "o m contract|o m agreement|operation and maintenance agreement|maintenance contract|"
    "operation and maintenance contract|consultancy contract|consulting contract|"
    "licensing agreement|technology licence|licence agreement for technology|pre feed|"
    "engineering services contract|long term service agreement|design contract|"
    "integrated drilling services contract|well services contract|seismic contract|"
    "inspection contract|transportation services agreement|terminal use agreement|"
    "technology licensing agreement|early works agreement|advisory mandate|fuel services contract|"
    "conversion contract|enrichment contract|enrichment services contract",
    I.CONCESSION: "contract of work|contracts of work|coal contract of work|"
    "coal contracts of work|lease|leases|exploration block|exploration blocks|"
    "offshore block|onshore block|blocks|acreage|exploration area|exploration areas|"
    "mining rights|mineral rights|seabed rights|operating licence|operating license|"
    "exploration and development contract|build operate transfer agreement|bot contract|"
    "boot contract|boo contract|concession deal|concession rights|usufruct|leasehold|"
    "exploitation licence|exploitation license|production licence|production license|"
    "production permit|exploitation permit|right to explore|rights to explore|right to produce|"
    "exploration rights|production rights|development rights|exploration and production contract|"
    "exploration and exploitation contract|risk service contract|buyback contract|"
    "build operate transfer contract|build own operate contract|land use agreement|lease deed|"
    "production sharing deal|production sharing accord|generation licence|concession|concessions|"
    "concession agreement|concession agreements|"
    "concession contract|licence|licences|license|licenses|exploration licence|"
    "exploration license|production sharing contract|production sharing contracts|"
    "production sharing agreement|production sharing agreements|psc|pscs|"
    "exploration and production sharing agreement|epsa|exploration and production agreement|"
    "development and production contract|exploration contract|exploration agreement|"
    "field development contract|technical service contract|lease agreement|land lease|"
    "land lease agreement|usufruct agreement|build operate transfer|build own operate|"
    "build own operate transfer|boot|bot agreement|mining licence|mining license|"
    "mining agreement|mining concession|seabed lease|lease option|petroleum agreement|"
    "petroleum licence|development and production agreement|obligatory agreement|"
    "obligatory agreements|exploration permit|exploration permits|"
    "land allocation|land agreement|site licence|storage licence|storage licences|"
    "public private partnership agreement|ppp agreement|contract area|mining convention",
    I.INVESTMENT_AGREEMENT: "implementation agreement|implementation agreements|"
    "investment agreement|investment agreements|investment contract|"
    "investment contracts|investment deal|host government agreement|host government agreements|"
    "project development agreement|agreement on investment|investment convention|"
    "investment memorandum|upgrade agreement|upgrade agreements|special investment contract",
    I.INTERGOVERNMENTAL_AGREEMENT: "agreement between the governments|"
    "agreement between the two governments|"
    "government agreement|interstate agreement|inter state agreement|nuclear cooperation agreement|"
    "nuclear cooperation deal|agreement between governments|accord between the governments|"
    "intergovernmental agreement|intergovernmental agreements|"
    "inter governmental agreement|inter governmental agreements|iga|igas|"
    "government to government agreement|intergovernmental cooperation agreement|"
    "bilateral agreement|bilateral treaty|123 agreement|intergovernmental protocol|"
    "inter governmental framework agreement|civil nuclear agreement|intergovernmental deal|"
    "civil nuclear cooperation agreement|intergovernmental contract",
    I.FID: "final investment decision|final investment decisions|fid|fids|investment decision|"
    "final investment approval|final investment approvals|"
    "positive final investment decision|final go ahead|decision to invest|"
    "decision to go ahead|decision to proceed|decision to build|decision to construct|"
    "decision to develop|go ahead decision|development decision|construction decision",
    I.INVESTMENT_PLAN: "investment plan|investment plans|investment programme|investment program|"
    "capital expenditure plan|spending plan|capex plan",
    I.TENDER: "tender|tenders|auction|bidding round|bid round|licensing round|"
    "request for proposals|request for proposal|rfp|call for tenders|invitation to bid|"
    "invitation to tender|competitive bidding|expressions of interest|request for qualifications|"
    "call for bids",
    I.COMMERCIAL_DOCUMENTS: "commercial documents|commercial agreements|package of agreements|"
    "package of documents|bilateral documents|series of agreements|series of deals|"
    "a number of agreements|a number of documents|commercial contracts|business agreements|"
    "raft of agreements|raft of deals|bundle of agreements|host of agreements|set of agreements",
}

#: Nouns for a paper that stand for one another behind the words for its kind.
PAPER_NOUNS: Final = tuple(
    """
    agreement agreements contract contracts deal deals accord accords pact pacts arrangement
    arrangements job award
    """.split()
)
#: Words for a kind that mean another one, or none, before some of those nouns.
NO_PAPERS: Final = frozenset(
    "support government general bilateral mining futures master commercial share financial".split()
)
#: Documents of no named kind.
GENERIC_DOCUMENTS: Final = (
    "agreement|agreements|deal|deals|contract|contracts|pact|pacts|accord|accords|document|"
    "documents|treaty|arrangement|order|transaction|transactions|tie up|binding agreement|"
    "definitive agreement|definitive agreements|understanding|protocol|paper|papers|partnership|"
    "roadmap|road map|commitment|binding contract|letter of award|letters of award|loa|"
    "notice of award|purchase order|work order|orders|sale and purchase agreement|"
    "sale and purchase agreements|sales and purchase agreement|sales and purchase agreements|"
    "spa|spas"
)

#: What stands before a farm that is no "farm-in": "a wind farm in Kenya".
FARMS: Final = frozenset("wind solar pv photovoltaic tank battery power offshore".split())
#: Phrases with a word of deals that tell of none.
IDIOMS: Final = (
    "front month contract|month ahead contract|futures contract|futures contracts|"
    "benchmark contract|contract closed|contract settled|contract rose|contract fell|"
    "contract traded|in tranches|"
    "last changed hands|shares changed hands|contracted backlog|contracted capacity|"
    "contracted revenue|contracted revenues|contracted volumes|contracted volume|ended with|"
    "contract ended|day ahead contract|signature grant|signature grants|signature bonus|"
    "signature bonuses|a good deal|a great deal|good deal of|great deal of|in order to|in order|"
    "to deal with|will deal with|would deal with|can deal with|could deal with|"
    "must deal with|may deal with|might deal with|shall deal with|should deal with|deals with how|"
    "which deals with|that deals with|who deals with|it deals with|"
    "announcement has been authorised|announcement has been authorized|announcement was authorised|"
    "announcement was authorized|authorised for release|authorized for release|"
    "approved for release|announcement has been approved|announcement was approved|"
    "at its disposal|at their disposal|at the disposal|"
    "rules on state aid|state aid law|state aid framework|state aid guidelines|subsidy rules|"
    "the order of|on paper|take part|takes part|took part|taken part|take place|takes place|"
    "took place|taken place|take into account|shares rose|shares fell|green deal|green new deal|"
    "in the fields of|in the fields such as|in the field of|the fields of cooperation|"
    "at one stroke|at one go|at one time|at one point|at one end|at one side|"
    "no deal|big deal|in agreement with|law and order|in short order|merger clearance|"
    "a sign of|sign that|signs that|signs of|no sign|"
    "by this paper|told this paper|merger control|merger approval|under license|"
    "driving licence|trade deal|peace deal|news agency|attention was paid|attention is paid|"
    "attention has been paid|tribute was paid|financial commitment|financial commitments|"
    "investment commitment|investment commitments|joint venture partner|joint venture partners|"
    "jv partner|jv partners|is a joint venture|was a joint venture|is a jv|is a 50 50 joint venture"
)
_HEADS: Final = (
    "heads of agreement|head of agreement|hoa|hoas|heads of terms|term sheet|term sheets|"
    "terms sheet"
)
#: Papers of no named kind that bind nobody yet.
PRELIMINARY_DOCUMENTS: Final = (
    f"{_HEADS}|"
    "letter of intent|letters of intent|loi|lois|preliminary agreement|preliminary agreements|"
    "preliminary deal|"
    "agreement in principle|initial agreement|mandate letter|letter of interest|"
    "indicative term sheet|non binding offer|non binding agreement|preliminary contract"
)
#: Words that show that a paper binds nobody yet: signed, it is no more than a memorandum in status.
PRELIMINARY: Final = (
    f"{PRELIMINARY_DOCUMENTS}|memorandum of understanding|memoranda of understanding|"
    "memorandums of understanding|memorandum|memoranda|memorandums|memo|memos|mou|mous|non binding|"
    "nonbinding|statement of intent|declaration of intent|protocol of intent|"
    "memorandum of intent|joint study agreement|memorandum of cooperation|key terms|"
    "principal terms|indicative terms|in principle|initialled|initialed|initialling|initialing|"
    "initials"
)

#: Words right before such a paper that make it one that binds.
BINDING: Final = frozenset("binding definitive".split())

#: What turns a document of no named kind into a kind, with a weight.
CUES: Final[dict[Instrument, dict[int, str]]] = {
    I.SPA: {
        3: "fabricate fuel|fabricates fuel|fuel fabrication|fabrication of fuel|"
        "fabrication of nuclear fuel|reload batches|fuel reloads",
        1: "lithium hydroxide|lithium carbonate|spodumene|coking coal|thermal coal|crude oil|"
        "natural gas|isotopes|gas exports|purchase|sale|sell|buy|barrels|"
        "sale and purchase agreement|"
        "sale and purchase agreements|sales and purchase agreement|"
        "sales and purchase agreements|spa|spas",
        2: "supplier|supply of|supplied|shipments|shipment|mtpa|mmtpa|tonnes a year|tons a year|"
        "tonnes per year|tonnes per annum|tons per year|tonnes of lng|billion cubic metres|"
        "billion cubic meters|bcm|take or pay|henry hub|brent|annual contract quantity|cif|"
        "fuel assemblies|assemblies|nuclear fuel|uf6|offtaker|offtakers|offtakes|"
        "cubic metres|cubic meters|a million tonnes|regasified|gas deliveries|supply|"
        "supplies|supplying|offtake|off take|cargo|cargoes|deliveries|delivery|deliver|"
        "liquefied natural gas|lng|tonnes of|tons of|volumes|feedstock|export gas|"
        "gas supplies|oil supplies|sell gas|buy gas|buy lng|ship|free on board|fob|"
        "delivered ex ship|des|concentrate|concentrates|yellowcake|natural uranium|"
        "enriched uranium",
    },
    I.PPA: {
        1: "kwh|mwh|twh|gwh",
        2: "green power|wind power|solar power|clean energy|carbon free|power supply|"
        "hyperscaler|corporate buyer|round the clock|electricity|megawatt hours|"
        "gigawatt hours|kilowatt hour|megawatt hour|at a tariff|tariff of|output of|"
        "data centers|data centres|data center",
        3: "sell electricity|buy electricity|buy power|sell power|supply electricity|"
        "supply power|purchase electricity|renewable power|clean power|power from|"
        "electricity from|electricity generated|power generated|buy the output|per kwh|"
        "per kilowatt hour|carbon free power|carbon free electricity|green electricity",
    },
    I.ACQUISITION: {
        1: "sell|sells|sold|buy|seller|buyer|buyers|percent|per cent|takes over|deal closes|"
        "owner|owners|shareholder|shareholders|subsidiary|holding|holdings|share of",
        2: "interest|interests|assets|portfolio|the sale|owner of|owners of|equity|ownership|"
        "vendor|bidder|suitor|new owner|new owners|"
        "takeover bid|offer for|bid for|purchase price|hands of|divest|divests|exit|exits|"
        "merge|merges|merger|parted with|part with|parts with|"
        "change hands|changes hands|change owners|majority|minority|"
        "purchase was|the purchase|sale closes|per cent of the shares|"
        "all the shares|of the shares|buys|bought|is taking over|interest in|"
        "sell its|farm in",
        3: "stake|stakes|working interest|participating interest|equity interest|shareholding|"
        "shares in|share capital|acquire|acquires|acquired|acquiring|buy out|per share|"
        "enterprise value|sale of its|operated interest|minority interest|takeover|shares",
    },
    I.FINANCING: {
        1: "package|fund|funding",
        2: "lender|lenders|borrower|tenor|maturity|grace period|interest rate|repay|repaid|"
        "repayment|repayable|bookrunner|arranger|arrangers|concessional|libor|sofr|"
        "disbursement|disbursed|money for|bankers|finance",
        3: "lend|loan|loans|to finance|credit|debt|borrow|financing|tranche|underwrite|lent|"
        "syndicate",
    },
    I.JOINT_VENTURE: {
        2: "venture|half each|equal shares|jointly|partners at par|co own|co owned|new entity|"
        "equal partners|equal parts",
        3: "joint venture|jointly own|joint company|pipeline company|set up a company|50 50|"
        "jointly owned|new company",
    },
    I.EPC_CONTRACT: {
        1: "won|wins|convert|refurbish|overhaul|awarded|works|substations|equipment|job",
        2: "handed out|hands out|contractors|lay|lays|laying|package of works|work packages|"
        "be built|be constructed|be erected|put up|putting up|modernise|modernize|modernised|"
        "modernized|reconstruct|reconstruction|rehabilitate|rehabilitation|subcontractor|"
        "builder|builders|deliver and install|turbine|cable|cables|"
        "transformers|substation|installation|shipyard|yard|hull|refurbishment|modernisation|"
        "modernization|built by|erect|erects|supply of turbines|nacelles|foundations|"
        "monopiles|construction|construct|build|building|contractor|design and build|"
        "wind turbines|turbines|modules|electrolysers|electrolyzers|expansion of",
        3: "epcm|turn key|epc contractor|main contractor|general contractor|delivers and installs|"
        "supply and install|supply and installation|topsides|pipelay|subsea umbilicals|"
        "fabrication|jackets|engineering procurement|epc|"
        "turnkey|procurement and construction|epcic|epci|fabricate|civil works|lump sum|"
        "erection|install",
    },
    I.SERVICE_CONTRACT: {
        2: "crew|day rate|dayrate|charterer|inspection|repair|repairs|refuelling|refueling|"
        "technical assistance|training|monitoring|feasibility study|look after|looks after|"
        "upkeep|firm period|wells campaign|campaign|day rates|study|design|technology|manage|"
        "operate and maintain|operation and maintenance",
        5: "drillship|drillships|drilling rig|drilling rigs|jack up rig|jackup rig|"
        "semi submersible rig|semisubmersible rig",
        3: "preliminary engineering|basic engineering|detailed engineering|engineering design|"
        "engineering services|project management consultant|project management consultancy|pmc|"
        "project management|owner's engineer|jack ups|jackups|"
        "drilling|drill|rig|rigs|maintenance|services|charter|chartered|"
        "front end engineering|feed study|feed work|feed services|consultancy|survey|seismic|fsru|"
        "vessel|vessels|"
        "well services|wells|enrichment|decommissioning",
    },
    I.CONCESSION: {
        1: "site",
        2: "gas field|gas fields|the four fields|the two fields|the three fields|the fields|"
        "condensate field|condensate fields|permissions|exploit|exploitation|"
        "concessionaires|contract area|upstream|oil recovery|redevelop|redevelopment|"
        "permit|permits|royalty|royalties|signature bonus|production share|cost oil|"
        "right to produce|right to explore|rights to|hectares|square kilometres|"
        "square kilometers|hydrocarbon exploration|concessionaire|build and run|handed back|"
        "given back",
        3: "exploration|explore|exploration blocks|block|blocks|acreage|licence|license|"
        "production sharing|concession|lease|build own operate|build operate transfer|"
        "operatorship|oilfield|oil fields|right to develop|offshore blocks|oilfields|oil field|"
        "oil and gas field|oil and gas fields|field development|develop the field|"
        "develop the fields|hydrocarbon contract|hydrocarbon contracts|hydrocarbons contract|"
        "public private partnership|ppp|bid round|licensing round|concessions|licences|licenses|"
        "production sharing contract|profit oil|profit share|mining rights|"
        "build operate and transfer|build own and operate",
    },
    I.COOPERATION_AGREEMENT: {
        1: "partners|partnership",
        2: "exchange of|alliance|strategic partnership|joint work|side by side|"
        "pool|cooperation|co operation|cooperate|collaborate|collaboration|work together|"
        "partner on|explore opportunities|jointly develop|exchange of experience|to study|"
        "explore the possibility|explore possibilities|explore ways|explore options|explore how|"
        "explore cooperation|explore collaboration|explore the feasibility|to examine|"
        "to investigate|to look into|exchange information|share experience|share expertise|"
        "share knowledge|know how|join forces|joined forces|joining forces|joins forces|team up|"
        "teamed up|teams up|teaming up|partner with|partners with|partnered|partnering|go together",
        3: "jointly study|study jointly|jointly explore|explore jointly|jointly assess|"
        "jointly evaluate|jointly investigate|jointly examine|joint feasibility study|"
        "joint studies|joint research|to study jointly|to examine jointly",
    },
    I.INVESTMENT_AGREEMENT: {
        1: "investments",
        2: "incentives|free zone|tax holiday|stability|foreign investment|direct investment|"
        "investor|fdi|invest|investment",
    },
    I.INTERGOVERNMENTAL_AGREEMENT: {
        2: "governments|heads of state|ratify|ratified|ratification|states parties|treaty|"
        "gazette|presidents|prime ministers",
        3: "two governments|both governments|intergovernmental|between the governments",
    },
    I.GRANT: {
        2: "donor|donors|free of charge|aid|subsidy|non repayable|granted by|donation",
        3: "grant|grants",
    },
    I.GUARANTEE: {
        1: "cover|covers",
        2: "insurer|insurance|miga|guarantor",
        3: "guarantee|guarantees|guarantee cover|political risk",
    },
}

#: Verbs and phrases that say how far a deal has come.
STATUS_WORDS: Final[dict[Status, str]] = {
    S.SIGNED: "has been subscribed|was subscribed|"
    "initials|appointed|appoints|entrusted|entrusts|engaged|engages|retained|enlisted|"
    "tasked|"
    "hired|hires|is given|are given|given to|taken on|takes on|took on|gets|got|has got|"
    "have got|nets|netted|scooped|scoops|scores|scored|clinch|secure|obtains|snared|draws up|"
    "drawn up|laid down|lay down|put their names|puts its name|put its name|put its names|"
    "put their signatures|"
    "put its signature|put their signature|put pen to|put their pens|set their hands|"
    "in force|into force|took effect|takes effect|into effect|put into binding form|bound by|"
    "in place|has been placed|have been placed|was placed|were placed|was given|were given|"
    "has been given|undersigned|passed between|changed folders|put to paper|is bound|are bound|"
    "bound itself|binds itself|bound themselves|bind themselves|"
    "put on paper|sealing|executing|sign off on|signed off|signature of|exchange of|wrapped up|"
    "voted for|sign|signs|signed|signing|singed|signature|signatures|inked|"
    "inks|ink|inking|penned|"
    "concluded|concludes|conclude|conclusion|entered into|enters into|enter into|entering into|"
    "executed|executes|put pen to paper|sealed|seals|clinched|clinches|formalised|formalized|"
    "were exchanged|exchanged|signatories|initialled|initialed|won|wins|win|secured|secures|"
    "awarded|awards|award|bagged|bags|landed|lands|granted|grants|handed|"
    "has been handed|was handed|hands over|hands the|hands a|hands out|received|receives|"
    "obtained|bagging|winning|issued|"
    "placed an order|ordered|orders|commissioned",
    S.AGREED: "prolonged|prolongs|prolong|prolonging|prolongation of|rolled over|"
    "rolls over|accepted|accepts|put up|puts up|sets aside|set aside|has been set aside|earmarked|"
    "earmarks|"
    "advances|backs|backed|turn to|turned to|pairs up|paired up|ties up|tied up|linked up|"
    "links up|joined hands|join hands|makes available|made available|is making available|"
    "lays out|laid out|comes to terms|is providing|are providing|comes up with|stumps up|"
    "stumped up|have been made|has been made|came to terms|come to terms|shook hands|"
    "shake hands|"
    "found agreement|is agreed|are agreed|was agreed|were agreed|at one|"
    "found its taker|found a taker|found a buyer|found its buyer|settled|settle on|settles on|"
    "nailed down|hammered out|undertook|undertakes|undertaken|promised|promises|is added|"
    "are added|fell to|falls to|comes from|come from|agreed|agrees|agree|agreeing|reached|"
    "reaches|struck|strikes|announced|announces|"
    "announce|unveiled|unveils|settled on|selected|selects|chosen|picked|picks|tapped|"
    "winner of|winning bidder|emerged as the winner|conditional commitment|"
    "gave its consent|gave consent|committed|commits|pledged|pledges|pledge|teamed up|teams up|"
    "joined forces|joins forces|made a deal|revealed|confirmed|has gone to|have gone to|went to|"
    "goes to|go to|named|names|nominated|fixed|extended|extends|renewed|renews|will provide|"
    "formed|forms|established|establishes|has set up|have set up|contributes|contributed|adds|"
    "provide|provides|providing|is making|provided|partnered|partners with",
    S.APPROVED: "given its consent|have given their consent|gave their consent|given consent|"
    "consented to|consented|passed by the board|okayed|ok|gave the go ahead|given the go ahead|"
    "gave the green light|given the green light|gave its nod|gave its blessing|signed off by the "
    "board|was decided|were decided|has been decided|have been decided|decided on|took the "
    "decision|taken the decision|decision was taken|goes ahead|going ahead|approved|approves|"
    "approve|approval|sanctioned|sanctions|sanction|greenlit|"
    "green lighted|green light|cleared|clears|authorised|authorized|ratified|ratifies|endorsed|"
    "go ahead|waved through|took a final investment decision|takes a final investment decision|"
    "taken a final investment decision|took the final investment decision|took final investment "
    "decision|taken the final investment decision|takes final investment decision|took fid|"
    "takes fid|taken fid|reached fid|reached a final investment decision|made a final investment "
    "decision|made the final investment decision|gave consent to|blessing|nod|given the nod",
    S.CLOSED: "is complete|are complete|was complete|has been paid|was paid|were paid|"
    "went through|gone through|went over|settled the|brought to a close|came to a close|wound up|"
    "fully drawn|paid out|finished|completed|completes|complete|completion of|closed|closes|"
    "closing of|finalised|"
    "finalized|finalises|finalizes|financial close|financial closing|reached financial close|"
    "achieved financial close|has drawn|drew on|drawn down|disbursed|disburses|"
    "took over|taken over|takes over|paid the final|took ownership|raised|raises|changed hands",
    S.PLANNED: "means to|mean to|meant to|wishes|wish|would like|should be|is due|are due|"
    "is foreseen|are foreseen|foresees|foresee|envisages|envisaged|envisage|contemplates|"
    "will be signed|should sign|preparing|prepares|preferred bidder|is being prepared|"
    "are being prepared|being drafted|being drawn up|plans|plan|"
    "planned|planning|intends|intend|intended|aims|aim|expects|expected|"
    "expect|hopes|hope|due to|set to|poised to|scheduled|looks to|wants|proposed|proposes|"
    "proposal|applied|apply|applying|launched|launches|floated|invited|invites|"
    "seeks|seek|seeking|would|to be signed|on the agenda|are to sign|is to sign|will sign|"
    "targets|targeting|about to|ready to|is to|are to|bidding for|bids for|to be awarded",
    S.UNDER_DISCUSSION: "talked about|spoken about|talk about|sounding out|sounded out|sounds out|"
    "courting|in negotiation|being negotiated|is negotiated|negotiated|being discussed|"
    "under study|being studied|under consideration|being considered|looking at|looks at|"
    "still a draft|on the table|in talks|talks|negotiating|negotiate|negotiations|negotiation|"
    "discussing|"
    "discussed|discuss|discussion|discussions|considering|considers|consider|exploring|weighing|"
    "weighs|mulling|mulls|in negotiations|in advanced talks|in discussions|under discussion|"
    "under negotiation|whether to|eyeing|eyes|could buy|evaluating|studying|interested in|"
    "expressed interest|expression of interest|is exploring|in the final stage|final stage|"
    "mulled|close to signing|nearing",
    S.CANCELLED: "taken back|took back|takes back|put an end to|came to nothing|come to nothing|"
    "comes to nothing|off the table|is off|given up|gave up|gives up|giving up|broken off|"
    "breaks off|called it off|stopped|stops|struck down|thrown out|voided|nullified|"
    "not go ahead|no longer go ahead|not be carried further|not proceed|expired|"
    "invalid|rejected|rejects|turned down|turns down|quits|quit|cancelled|canceled|cancels|"
    "cancellation|terminated|terminates|termination|"
    "scrapped|scraps|scrapping|withdrew|withdrawn|withdraws|revoked|revokes|fell through|"
    "fallen through|falls away|called off|walked away|walks away|pulled out|pulls out|abandoned|"
    "abandons|collapsed|shelved|dropped|rescinded|lapsed|broke off|ended|annulled|torn up|"
    "backed out|ditched|tears up|tore up|axes|axed|drops|halts|halted|backs out|bows out|"
    "bowed out|nixes|nixed|kills off|killed off",
    S.UNDER_IMPLEMENTATION: "broke ground|breaks ground|groundbreaking|ground breaking|"
    "began construction|begun construction|construction began|construction has begun|started "
    "construction|starts construction|construction started|under construction|being built|"
    "piling work began|is being implemented|being implemented|being carried out|commenced|"
    "begun building|started building|starts building|began building|begins building|"
    "construction is under way|construction works have started|being delivered|put into operation|"
    "foundation stone|laid the foundation",
}

#: Verbs that are a deal by themselves, with the instrument they mean.
DEAL_VERBS: Final[dict[Instrument, str]] = {
    I.ACQUISITION: "pick up a stake|picks up a stake|picked up a stake|scoop up|scooped up|"
    "hand over its stake|part with|parted with|parts with|dispose of|disposed of|disposes of|"
    "unload|unloads|unloaded|absorb|absorbs|absorbed|swallow|swallowed|swallows|combine with|"
    "combines with|take control of|takes control of|took control of|gains control of|buy into|"
    "bought into|buys into|buy back|buys back|bought back|raise its stake|raises its stake|"
    "raised its stake|lift its stake|lifts its stake|increase its stake|increases its stake|"
    "increased its stake|double its stake|exit|exits|exited|exiting|sell out|sold out|"
    "swaps its stake|relinquish|relinquishes|relinquished|acquire|acquires|acquired|acquiring|"
    "take over|takes over|took over|taken over|"
    "buy out|bought out|divest|divests|divested|farm in|farmed in|farms in|farming in|farm out|"
    "farmed out|farms out|farming out|farms into|farmed into|farming into|"
    "offload|offloads|offloaded|take a stake|takes a stake|took a stake|taken a stake|"
    "merge|merges|merged|snapped up|snaps up|sell down|farm into",
    I.FINANCING: "lend|lends|lent|lending|finance|finances|financed|underwrote|underwrite|"
    "underwritten|co finance|refinance|refinanced|borrowed|borrow|borrows|bankroll|co financing",
    I.EPC_CONTRACT: "deliver and install|delivers and installs|delivered and installed|"
    "supply and install|supplies and installs|supplied and installed|design and build|"
    "designs and builds|supply and erect|supplies and erects|manufacture and install|"
    "manufactures and installs|fabricate and install|fabricates and installs|"
    "engineer procure and construct|make and lay|makes and lays",
    I.GRANT: "donate|donates|donated|subsidise|subsidises|subsidised|subsidize|subsidizes|"
    "subsidized|co fund|co funds|co funded",
    I.SERVICE_CONTRACT: "chartered|charters",
    I.TENDER: "invited bids|invites bids|inviting bids|invited tenders|invites tenders|"
    "invited offers|invites offers|called for bids|calls for bids|calling for bids|"
    "called for tenders|calls for tenders|called for offers|seeks bids|seeking bids|sought bids|"
    "solicits bids|solicited bids|soliciting bids|bids have been called|bids were called|"
    "bids have been invited|bids were invited|bids are invited|bids are sought|"
    "offers have been invited|offers were invited|tenders have been called|"
    "tenders have been invited|tenders were invited|put out to tender|puts out to tender|"
    "went out to tender|go out to tender|goes out to tender|is tendering|are tendering|"
    "shortlisted|shortlists|prequalified|pre qualified|bid to build|bid to supply|"
    "emerged as lowest bidder|emerged as the lowest bidder|emerges as lowest bidder|"
    "emerged lowest bidder|emerges lowest bidder|submitted the lowest bid|placed the lowest bid",
    I.FID: "took a final investment decision|takes a final investment decision|"
    "took fid|takes fid|taken fid|reached fid|taken a final investment decision|made fid|"
    "sanction|sanctions|sanctioned|greenlight|greenlights|greenlit|greenlighted|green lights|"
    "green lighted|green lit|decided to build|decides to build|decided to construct|"
    "decided to develop|decided to go ahead with|decides to go ahead with|"
    "decided to proceed with|decides to proceed with|decided to invest|goes ahead with|"
    "went ahead with|going ahead with|go ahead with|gone ahead with|presses ahead with|"
    "pressed ahead with|pressing ahead with|pushes ahead with|pushed ahead with|"
    "pushing ahead with|moves ahead with|moved ahead with|moving ahead with|"
    "moves forward with|moved forward with|moving forward with|proceeds with|proceeded with|"
    "proceeding with|says yes to|said yes to|pulled the trigger on|pulls the trigger on|"
    "gave the go ahead|gives the go ahead|given the go ahead|gave its go ahead|"
    "gave their go ahead|gave the green light|gives the green light|given the green light|"
    "gave its approval|gave their approval|given its approval|green light for|"
    "green light to|go ahead for|go ahead to|nod to|committed to build|"
    "committed to building|commits to building|commits to build|opted to build|resolved to build",
    I.INVESTMENT_PLAN: "invest|invests|invested|investing|spend|spending",
}

#: Verbs whose object decides: a stake is an acquisition, a commodity is supply.
TRADE_VERBS: Final = (
    "buy|buys|bought|buying|sell|sells|sold|selling|purchase|purchases|purchased|purchasing|"
    "supply|supplies|supplied|supplying|deliver|delivers|delivered|delivering|take|takes|taken|"
    "offtake|export|import|procure|procures|contracted|contracting|source|sources|sourced|sourcing|"
    "fixed|fixes|hired|hires|hire|lease|leases|leased"
)

#: Verbs that are a deal only with a share of something: "gets half of it".
PART_VERBS: Final = (
    "gets|get|got|getting|gains|gain|gained|obtains|obtain|obtained|secures|secured|receives|"
    "received|gives|give|gave|cedes|cede|ceded|assigns|assign|earns|earn|earned|took|taking|"
    "subscribes|subscribe|subscribed"
)
#: Verbs of the share itself: "a third of it passes to".
PASSING: Final = (
    "goes to|go to|went to|going to|gone to|passes to|pass to|passed to|passing to|falls to|"
    "fell to|passes from|pass from|passed from|ends up with|end up with|ended up with"
)
#: Verbs and nouns whose object can be a company itself.
BUYING: Final = frozenset(
    "buy buys bought buying purchase purchases purchased sell sells sold selling sale".split()
)
#: Nouns that stand for a deal by what is traded: "the sale of a stake".
TRADE_NOUNS: Final = "sale|purchase|sell off|disposal"

#: Objects of those verbs.
TRADE_OBJECTS: Final[dict[Instrument, str]] = {
    I.ACQUISITION: "stake|stakes|interest|interests|share|shares|company|business|unit|assets|"
    "portfolio|portfolios|subsidiary|subsidiaries|operations|licence|licences|license|licenses|"
    "holding|holdings|shareholding|rival|mine|mines|refinery|refineries|field|fields|oilfield|"
    "oilfields|gasfield|gasfields|deposit|deposits|block|blocks|permit|permits|acreage|plant|"
    "plants|project|projects|developer|producer|operator|per cent|percent|units|businesses|"
    "companies|properties|farm|farms|pipeline|pipelines|terminal|terminals|station|stations",
    I.SPA: "lng|gas|oil|crude|coal|uranium|lithium|ammonia|hydrogen|cargoes|cargo|tonnes|tons|"
    "barrels|cubic|condensate|methanol|urea|fertiliser|fertilizer|concentrate|nickel|graphite|"
    "biofuel|fuel|diesel|naphtha|ethane|propane|helium|yellowcake|spodumene|hydroxide|feedstock|"
    "liquefied|volumes|bcm|mtpa|pellets|mmbtu",
    I.PPA: "electricity|power|output|energy|megawatts|mw|gwh|mwh|twh",
    I.EPC_CONTRACT: "turbine|turbines|module|modules|panels|inverters|transformer|transformers|"
    "electrolyser|electrolysers|electrolyzer|electrolyzers|reactor|reactors|generators|boilers|"
    "equipment|cable|cables|converter stations|substation|substations|compressors|foundations|"
    "monopiles|battery systems|batteries|trackers|nacelles|blades|switchgear|components",
    I.SERVICE_CONTRACT: "rig|rigs|drillship|fsru|vessel|vessels|tanker|tankers|carrier|"
    "carriers|jack up|semi submersible|floating storage and regasification unit|fpso",
}

#: Verbs of those who hand something over, who part with no business of theirs by it.
SUPPLYING: Final = frozenset(
    """
    supply supplies supplied supplying deliver delivers delivered delivering procure procures
    """.split()
)
#: What is built: bought, it changes owners, and delivered, it is built.
WORKS: Final = frozenset(
    """
    mine mines refinery refineries plant plants project projects farm farms pipeline pipelines
    terminal terminals station stations
    """.split()
)
#: What comes out of works from which something is bought: "to buy 50 MW from the wind farm".
OUTPUTS: Final[dict[Instrument, frozenset[str]]] = {
    I.PPA: frozenset("plant plants project projects farm farms station stations".split()),
    I.SPA: frozenset(
        "mine mines refinery refineries field fields oilfield gasfield terminal terminals".split()
    ),
}

#: Words for a part of a whole.
FRACTIONS: Final = (
    "half|halves|third|thirds|quarter|quarters|fifth|fifths|sixth|seventh|eighth|ninth|tenth|"
    "twentieth|all|majority|minority"
)
#: What somebody can own a share of.
OWNABLE: Final = (
    "company|project|field|block|licence|license|plant|mine|venture|joint venture|business|firm|"
    "group|refinery|terminal|farm|wind farm|solar farm|pipeline|scheme|deposit|concession|"
    "portfolio|complex|operator|developer|producer|utility"
)
#: Words that end a compound noun.
JOINTS: Final = frozenset("a an the of in from for to at on by with and or its their".split())

#: Words shortly before a verb that change what it says.
MODIFIERS: Final[dict[str, str]] = {
    "denial": "hasn't|haven't|isn't|aren't|wasn't|weren't|didn't|doesn't|don't|won't|hadn't|"
    "denied|denies|deny|denying|not|never|failed to|without|declined to|refused to|"
    "unable to|nor|no",
    "talks": "in talks|talks|negotiating|negotiations|discussions|considering|exploring|weighing|"
    "mulling|"
    "in talks to|whether to|discussing|discussed|interested in",
    "intention": "means to|mean to|meant to|wishes to|wish to|would like to|is meant to|"
    "are meant to|is keen to|are keen to|is minded to|proposing to|plans to|plan to|planning to|"
    "intends to|intend to|intended to|aims to|aim to|"
    "expects to|"
    "expect to|expected to|hopes to|hope to|due to|poised to|scheduled to|wants to|want to|"
    "looking to|looks to|seeks to|seeking to|proposes to|willing to|ready to|about to|likely to|"
    "prepared to|preparing to|working to|would|could|may|might|should|if|unless|once|pending|"
    "waits for|wait for|waiting for|waits only for|"
    "agreed to prepare|ready for|was to|were to|until|is yet to|have yet to|has yet to|bidding to|"
    "planned|before|must|need|needs|needed|require|requires|required|await|awaits|awaiting|can|"
    "aiming to",
    "promise": "will|shall|is to|are to|to|set to|going to|to be",
}
#: Words of a sentence that put it beside the news: history tells what was before it, and a past
#: perfect too, unless a verb of saying reports it; additions tell of one more deal.
#: Words that tell what is done, unless an infinitive stands before them ("is to be signed").
FINITE: Final = (
    "signed|inked|sealed|concluded|executed|awarded|granted|handed|received|obtained|secured|"
    "won|got|landed|bagged|clinched|agreed|reached|struck|selected|chose|picked|named|approved|"
    "completed|closed|cancelled|bought|sold|acquired|hired|entered|took|gave|issued|has|was|were|is|are"
)
INFINITIVE: Final = frozenset("be have get".split())
INFINITIVES: Final = (" be",)
#: Words right before "to" after which what follows is agreed, and no mere plan.
BOUND: Final = frozenset("agreed agrees agree committed commits pledged pledges undertaken".split())
#: What makes a deed depend on another one stands also right before a participle: "once signed".
CONDITIONS: Final = frozenset(
    "if unless once pending until before planned expected intended scheduled due".split()
)
#: Words behind them that speak of a paper.
TO_SIGN: Final = (
    "be signed|be concluded|be awarded|be agreed|be sealed|be inked|be finalised|be finalized|"
    "be executed|be granted|follow|sign|come into force|take effect|be extended"
)
#: Participles that tell of the noun behind them alone: "its planned refinery".
ATTRIBUTES: Final = frozenset(
    "planned proposed intended expected scheduled envisaged cancelled canceled completed approved "
    "sanctioned".split()
)
#: Words right before them that make them so.
BEFORE_ATTRIBUTES: Final = frozenset(
    "a an the its their his our this that of for in at on to from with and".split()
)
#: Words that tell by themselves that papers are signed.
SIGNINGS: Final = frozenset(
    """
    sign signs signed signing signature signatures inked inks ink inking penned executed
    executes executing sealed seals undersigned initialled initialed exchanged signatories
    """.split()
) | frozenset(
    (
        "put their names",
        "puts its name",
        "put its name",
        "put its names",
        "put their signatures",
        "put its signature",
        "put their signature",
        "put pen to",
        "put pen to paper",
        "set their hands",
        "entered into",
        "enters into",
    )
)
#: Words that tell that a purchase is still to be completed.
TO_CLOSE: Final = (
    "subject to|conditions precedent|customary conditions|closing conditions|expected to close|"
    "expected to complete|completion is expected|completion expected|closing is expected|"
    "closing expected|closing is planned|closing is foreseen|completion is foreseen|"
    "completion is planned|upon completion|upon closing|until closing|until completion|"
    "before completion|before closing|regulatory approval|regulatory approvals|regulators|"
    "regulatory clearance|antitrust|competition authority|competition authorities|"
    "competition watchdog|competition watchdogs|shareholder approval|consents|pre empts"
)
#: Words that begin what a paper obliges somebody to, and nouns for such papers.
UNDER: Final = (
    "(?:under|according to|as part of|in line with|by) (?:the terms of )?"
    "(?:the|this|that|its|their)"
)
OBLIGING: Final = (
    "deals?|agreements?|contracts?|pacts?|accords?|memorandum|mous?|arrangement|terms|ppas?|spas?|"
    "transaction|documents?|papers?"
)
#: Nouns for a step of a deal, and the words behind them that put it off.
STEPS: Final = ("closing of", "completion of", "closing", "completion", "signing of", "signing")
TO_FOLLOW: Final = (
    r"(?:is|are|remains?) (?:also |now |still |currently )?"
    r"(?:expected|anticipated|planned|scheduled|targeted|due|foreseen|subject|conditional|pending)"
    r"|(?:will|would|should|is to|are to) (?:follow|take place|occur|happen|come|be completed)"
    r"|(?:depends?|hinges?|hangs?) on|awaits?|expected (?:to|in|by|before)"
)
#: Papers that are "from 2016"; what else is "from 2027" on is still to come.
DATED: Final = (
    "agreement|contract|deal|memorandum|mou|treaty|accord|pact|loan|tender|licence|permit"
)
#: Words before a year that make it one to come.
TO_COME: Final = (
    "will|would|shall|is to|are to|due|start|starts|starting|begin|begins|beginning|commence|"
    "commences|commencing|end|ends|ending|expire|expires|expiring|runs?|until|"
    "by the end|by end|by mid|by early|by late|expected|scheduled|planned"
)
#: Verbs of what shall be, which tell only of a paper that they stand close behind.
MODALS: Final = frozenset(("would", "should be", "is to", "are to", "is due", "are due"))
NOTES: Final[dict[str, str]] = {
    "history": "currently operating|currently working for|current contract|existing contract|"
    "present contract|current charter|present charter|previous contract|earlier this year|"
    "last year|previously|in the past|years ago|last month|earlier|"
    "formerly|"
    "two years ago|a year ago|months ago|historically|last autumn|last spring|last summer|"
    "last winter|the year before|a year earlier|back in|in recent years|a decade ago|"
    "weeks ago|a short time ago|some time ago|not long ago|weeks earlier|months earlier|"
    "years earlier|until now|as previously announced|earlier in the year|in the meantime|"
    "long ago|a year later|two years later|years later|months later|weeks later",
    "report": "said|says|announced|reported|reports|told|stated|confirmed|disclosed|revealed|added|"
    "according to|informed|let it be known|declared|noted|explained",
    "addition": "also|another|in addition|additionally|furthermore|moreover|second|third|"
    "a separate|separate|besides|at the same time|the same day|on the same day|"
    "in parallel|alongside|likewise|a further|one more|a second|a third|another one|concurrently|"
    "simultaneously|in a separate deal|in a separate step",
    "elsewhere": "separately|meanwhile|elsewhere|in other news|the same week|in the same week|"
    "the same month|in the same month",
    "had": "had|had been",
    "present": "have had|has had|earlier the same day|earlier that day|earlier in the day|"
    "earlier today|earlier on|earlier in the week|earlier this week",
}
#: Nouns of papers that begin a sentence without an article.
MASS_NOUNS: Final = "financing|funding|finance|debt financing|project financing"
#: Words before a document that point back to one already told.
DEFINITE: Final = frozenset("the this that these those both such said latter same".split())
#: Words before a document that bring a new one.
INDEFINITE: Final = frozenset(
    """
    a an another one two three four five six seven eight nine ten new several first second third
    fourth separate further some many few various
    """.split()
)
#: Words of a further paper of the same kind.
MORE: Final = frozenset("another second third fourth separate further".split())
#: Words that end the search for the article of a document.
CUTS: Final = frozenset(
    "its their his her our of for with by in on from to at under signed sign and that which".split()
)
#: Verbs that are nouns too; as a verb they follow a name or one of the words below.
NOUN_VERBS: Final = frozenset(
    """
    farm-in farm-into farm-out purchase purchases supply supplies export exports import imports
    offtake take takes finance
    finances deliver buy buys sell offload merge lend spend invest order
    """.split()
)
VERB_LEADS: Final = frozenset(
    """
    to will would shall can could may might must not also jointly and they it who which we each
    either then now
    """.split()
)
#: Words before a document that deny it.
NONE_OF: Final = frozenset("no without neither nor any".split())
#: Words that can be the subject of a deal where no name is.
SUBJECTS: Final = frozenset(
    """
    it they company companies firm group pair two both parties sides partners consortium which who
    that we utility developer government state bank banks lenders unit venture trio ministry sides
    """.split()
)
#: Words of consent, and the bodies whose consent is an approval.
CONSENTS: Final = frozenset(
    ("gave its consent", "gave consent", "agreed", "agreed to", "voted for", "gave their consent")
)
APPROVERS: Final = frozenset(
    "board shareholders parliament cabinet meeting lawmakers senate regulators boards".split()
)
#: Ends of verbs in the past.
PAST_FORMS: Final = ("ed", "bought", "sold", "lent", "taken over")
#: The same of verbs with words behind them: "took over", "parted with".
PAST_HEADS: Final = ("ed", "bought", "sold", "took")
#: The same in the passive voice, of verbs of trade.
PASSIVES: Final = ("ed", "bought", "sold", "taken")
#: Words before such a form that make it the present.
PRESENT_PASSIVE: Final = frozenset("is are being be".split())
MONTHS: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "spring|summer|autumn|winter"
)

#: Phrases that tell of a deal without a document, with the status that they say.
BARE_STATUS: Final[dict[Status, str]] = {
    S.UNDER_DISCUSSION: "talks between|negotiations between|discussions between|"
    "going on between|under way between|underway between|in progress between|"
    "talks are going on|talks go on|talks are on|talks continue|talks were held|talks have begun|"
    "talks have started|talks are being held|talks have been held|talks took place|talks began|"
    "talks started|negotiations are going on|negotiations continue|negotiations go on|"
    "negotiations have begun|negotiations have started|negotiations are on|talks are in progress|"
    "is discussing|are discussing|was discussing|were discussing|have been discussing|"
    "has been discussing|holding talks|hold talks|holds talks|opened talks|begun talks|"
    "began talks|started talks|starting talks|resumed talks|entered talks|entered negotiations|"
    "opened negotiations|began negotiations|started negotiations|resumed negotiations|"
    "has been negotiating|have been negotiating|is considering|are considering|"
    "talks with|negotiations with|discussions with|in talks|"
    "in advanced talks|in discussions|in negotiations|in advanced discussions|"
    "talks are under way|negotiations are under way|in early talks|negotiations are underway|"
    "talks are underway|in exclusive talks|in advanced negotiations|discussed|held talks|"
    "in preliminary talks|in final talks|is negotiating|are negotiating|"
    "in exclusive negotiations|weighing|exploring|negotiate with|negotiates with|negotiating with|"
    "negotiate on|negotiates on",
    S.AGREED: "agreed|agreed on|agreed to|settled on|have agreed|has agreed|agreed upon|"
    "have chosen|has chosen|has selected|have selected|has picked|have picked|chose|was chosen|"
    "were chosen|was selected|were selected|has appointed|has been selected|have been selected|"
    "has been chosen|have been chosen|has been picked|have been picked|was picked|were picked|"
    "was appointed|were appointed|has been appointed|have been appointed|picked|picks|selected|"
    "selects|chooses|appoints|appointed|reached agreement|teamed up|"
    "join forces|joined forces|partnering|team up|teams up",
    S.UNDER_IMPLEMENTATION: "broke ground|breaks ground|groundbreaking|piling work began|"
    "construction began|construction has begun|began construction|started construction|"
    "construction started|laid the foundation stone|construction work began|begun building",
    S.CANCELLED: "ended talks|talks collapsed|pulled out of|walked away from|withdrew from|"
    "talks ended|called off talks|end talks|broke off talks|talks fell through",
}
#: Phrases that tell of a deal whose paper the sentence does not name.
FIRM_STATUS: Final[dict[Status, str]] = {
    S.SIGNED: "signed with|signed by|signed between|signed a|was signed|were signed|signed on|"
    "executed with|concluded with|sealed with|inked with|signatures|put into binding form|"
    "put their names|put their signatures|was sealed|were sealed|bound by|signing was|"
    "signing took place|signing ceremony|gave the award|the award|was awarded|were awarded|awarded|"
    "awards|contracted|won the job|wins the job|got the order|"
    "granted|was granted|has been granted|prolonged|was extended|has been extended|prolongation|"
    "extension|renewed|renewal|retained|hired|appointed|signed for|signed up|signed off",
    S.AGREED: "got the job|gets the job|get the job|got work|gets work|got the work|gets the work|"
    "change hands|changes hands|changing hands|"
    "accepted|were at one|at one|came to terms|come to terms|was chosen|were chosen|"
    "has been chosen|was picked|were picked|found a buyer|found its buyer|found a taker|"
    "found a supplier|found its supplier|found a customer|found its customer|found an offtaker|"
    "stands ready to|stand ready to|has offered to|have offered to|put in working capital",
    S.APPROVED: "said yes|says yes|say yes|approved|approval|approves|consent|sanctioned|"
    "goes ahead|go ahead|green light|gets built|will be built after all|given its consent|"
    "gave the nod|voted for|ratified|"
    "waved through|blessing",
    S.CANCELLED: "cancelled|canceled|terminated|revoked|withdrawn|annulled|called off|"
    "fell through|walked away|walks away|pulled out|not be carried further|taken back|"
    "no longer go ahead|binding offer would be made|rescinded|"
    "torn up|suspended for good|backed out",
    S.CLOSED: "changed hands|has been released|was released|drawn down|"
    "was disbursed|has been paid out|completed",
}
#: Words that can only mean one status of a deal, whichever words of deals stand beside them.
PLAIN_STATUS: Final[dict[Status, str]] = {
    S.SIGNED: "signed|signing|signature|signatures|initials|inked|penned|executed|initialled|"
    "initialed|"
    "put pen to paper|put pen to|put their names|put its name|put their signatures|"
    "put its signature|put their pens|set their hands|pens were put|put into binding form|"
    "undersigned|signatories|have signed|has signed|signing ceremony|put to paper|signs|"
    "sealed|countersigned|formalised|formalized|ink dried|ink is dry|changed folders",
    S.CLOSED: "has been completed|have been completed|was completed|were completed|has completed|"
    "have completed|is complete|completion of|has closed|have closed|has been closed|"
    "have been closed|was closed|closing took place|completion took place|reached financial close|"
    "achieved financial close|reaches financial close|achieves financial close|has reached "
    "financial close|brought to a close|came to a close|came to its end|gone through|went through|"
    "have changed hands|has changed hands|the closing|to a close|now belongs to|"
    "now belong to|now owns|now own|completes|is through|was finalised|was finalized|"
    "has been finalised|has been finalized",
    S.APPROVED: "approved|approves|said yes|says yes|has been approved|was approved|nodded through|"
    "waved through|assent|green light|greenlit|ratified|ratifies|sanctioned|board's approval|"
    "given the go ahead|gave the go ahead|was cleared|has been cleared|gave its blessing|"
    "given its blessing|gave its nod|gave the nod|was adopted|adopted",
    S.CANCELLED: "cancelled|canceled|cancels|terminated|called off|fell through|fallen through|"
    "is off|are off|comes of|came of|broke off|broken off|walked away|walks away|scrapped|shelved|"
    "came to nothing|comes to nothing|annulled|revoked|rescinded|torn up|abandoned|collapsed|"
    "pulled out|pulls out|dropped out|run dry|stopped forthwith",
}
#: Plain words in the present, and those before them that speak of a day to come.
STILL_TO_COME: Final = frozenset(("completes", "is complete", "is through"))
WHENS: Final = frozenset("when once as after until if before upon".split())
#: Words of an agreement that say that nothing more is done.
OUTRIGHT: Final = frozenset(
    """
    agreed agree agrees agreeing reached reaches struck strikes picked picks selected selects
    chosen chose promised promises pledged pledges preferred announced accepted gone
    went goes undertook settled
    """.split()
)
#: The deeds and papers that are told with words of others: a purchase with its loan, and so on.
TOLD_WITH: Final[dict[Instrument, frozenset[Instrument]]] = {
    kind: frozenset(others)
    for kind, others in {
        I.MOU: (
            I.COOPERATION_AGREEMENT,
            I.JOINT_VENTURE,
            I.INVESTMENT_PLAN,
            I.SPA,
            I.CONCESSION,
            I.PPA,
            I.INVESTMENT_AGREEMENT,
        ),
        I.ACQUISITION: (I.SPA, I.INVESTMENT_PLAN, I.JOINT_VENTURE, I.PPA),
        I.PPA: (I.SPA, I.SERVICE_CONTRACT, I.INVESTMENT_PLAN),
        I.SPA: (I.PPA, I.SERVICE_CONTRACT, I.ACQUISITION),
        I.FINANCING: (I.INVESTMENT_PLAN, I.SPA, I.PPA, I.GUARANTEE, I.ACQUISITION),
        I.EPC_CONTRACT: (I.SERVICE_CONTRACT, I.SPA, I.TENDER, I.INVESTMENT_PLAN),
        I.SERVICE_CONTRACT: (I.EPC_CONTRACT, I.SPA, I.TENDER),
        I.COOPERATION_AGREEMENT: (I.JOINT_VENTURE, I.INVESTMENT_PLAN, I.SPA, I.CONCESSION),
        I.FRAMEWORK_AGREEMENT: (
            I.COOPERATION_AGREEMENT,
            I.INVESTMENT_PLAN,
            I.SPA,
            I.EPC_CONTRACT,
        ),
        I.JOINT_VENTURE: (
            I.INVESTMENT_PLAN,
            I.COOPERATION_AGREEMENT,
            I.SPA,
            I.ACQUISITION,
        ),
        I.CONCESSION: (I.INVESTMENT_PLAN, I.TENDER, I.SPA),
        I.INVESTMENT_AGREEMENT: (I.INVESTMENT_PLAN, I.CONCESSION, I.SPA),
        I.FID: (I.INVESTMENT_PLAN, I.SPA, I.PPA),
        I.INVESTMENT_PLAN: (I.SPA, I.PPA),
        I.TENDER: (I.SPA, I.INVESTMENT_PLAN, I.PPA),
        I.GRANT: (I.INVESTMENT_PLAN,),
        I.GUARANTEE: (I.INVESTMENT_PLAN,),
    }.items()
}

#: Words beside a sum that say what it is, nearest first.
PURPOSES: Final[dict[Purpose, str]] = {
    Purpose.LOAN: "tax equity bridge loan|equity bridge loan|equity bridge facility|"
    "tax equity bridge facility|"
    "loan|loans|facility|facilities|credit|debt|lend|lends|lent|financing|"
    "finance|borrow|tranche|tranches|bond|bonds|lending|refinancing|funding package|"
    "term loan|senior debt|credit line|to finance|borrowing|prepayment|mezzanine|lending limit|"
    "borrowed|borrows|refinance|refinanced",
    Purpose.EQUITY: "equity|share capital|equity contribution|equity investment|rights issue|"
    "placement|subscription shares|subscribe|subscribes|subscribed|subscription|capital increase|"
    "new shares|common shares|share issue|capital injection|recapitalisation|recapitalization",
    Purpose.PROJECT_COST: "cost|costs|costing|cost of|project worth|worth of project|"
    "projects worth|plant worth|plants worth|complex worth|refinery worth|terminal worth|"
    "farm worth|farms worth|facility worth|facilities worth|pipeline worth|project valued|"
    "projects valued|investments worth|investment worth|price tag|"
    "capital cost|capex|capital expenditure|estimated cost|total cost|development cost|"
    "construction cost|project budget|capital spending|capital outlay|bill of|total project cost|"
    "project cost|capital expenditures|gross expenditure|development costs|construction costs|"
    "project costs|building costs|capital costs|investment cost|investment costs|total investment|"
    "total investments|investment value|overall investment|required investment|"
    "it takes|will be needed|is needed|are needed|be needed|considered necessary|is required|"
    "are required|will require|would require|requires|calls for|call for|laid out|to build|"
    "price of building|building it|building them|building all|construction is put|swallow|"
    "swallows|bill|must be paid for|invested|investment|investments|outlay|outlays|"
    "capital investment|spend|spending|spent|feasibility study puts|expenditure|budgeted",
    Purpose.INVESTMENT: "invest|invests|investing|financial commitment|pump|pour|inject|"
    "will put|would put|to put|puts|putting|pours|pumps|injects|injecting|plough|ploughs|"
    "investor|investors|commit|commits|commitment|will spend|to spend|spends",
    Purpose.AGGREGATE: "totaling|totalling|together|joint|jointly|total|total value|"
    "combined value|in total|altogether|"
    "a total of|in all|combined|collectively|overall value|together worth|aggregate|all told|"
    "taken together|counted together|between them|add up|adds up|added up|in sum|all in all|"
    "by the pair|for the lot|of all the papers|of all the deals|of the whole package",
    Purpose.DEAL_VALUE: "worth|valued|value|deal|contract|contracts|purchase price|price|"
    "consideration|acquire|buy|bought|sold|sell|acquisition|cash|paid|pay|pays|transaction|"
    "agreement|grant|grants|guarantee|guarantees|award|awarded|order|contribution|offer|bid|"
    "enterprise value|purchase|purchased|payment|payments|payable|proceeds|fetch|fetched|fetches|"
    "selling|buying|buys|sells|acquires|acquired|acquiring|fee|fees|premium|takeover|"
    "considerations|"
    "orders|deals|valuing|values|valuation|for the whole|subsidy|subsidies|aid",
}

#: Those of the words of a total that speak of all the deals that were told.
ALTOGETHER: Final = frozenset(
    (
        "together",
        "altogether",
        "combined",
        "collectively",
        "combined value",
        "together worth",
        "in all",
    )
)
#: Those that speak of them though the text counts off no deals.
ALL_TOLD: Final = frozenset(
    (
        "all told",
        "in all",
        "altogether",
        "taken together",
        "counted together",
        "add up",
        "adds up",
        "added up",
        "in sum",
        "all in all",
        "by the pair",
        "for the lot",
        "of all the papers",
        "of all the deals",
        "of the whole package",
    )
)

#: Words beside a sum that belongs to no deal.
NO_DEAL_MONEY: Final = (
    "per share|a share|shares|share price|market value|market capitalisation|"
    "market capitalization|revenue|revenues|profit|profits|earnings|ebitda|net debt|turnover|"
    "dividend|sales of|net income|loss|losses|lost|tariff|tariffs|fine|penalty|per barrel|a barrel|"
    "budget deficit|gdp|exports|imports|trade|trade turnover|annual sales|quarterly|"
    "cash flow|arrears|subsidies|taxes|royalties|salary|damages|lawsuit|savings|save|budget of|"
    "supplementary budget|"
    "market cap|backlog|order book|assets under management|total assets|reserves of|benchmark|"
    "household|households|energy bill|energy bills|power bills|traded at|closed at|net loss|"
    "operating profit|"
    "impairment|write down|writedown|provision|last year's|indebtedness|owed|owes|gross debt|"
    "write downs|write off|written off|wrote down|wrote off|written down|net book value|book value|"
    "under management|net assets|net asset value|had assets|assets of|assets worth|assets valued|"
    "cash at|cash position|cash balance|cash balances|cash in hand|cash pile|cash reserves|"
    "own equity|equity was|equity stood|portfolio of|portfolio worth|cumulative portfolio|"
    "a portfolio|cumulative|cumulatively|portfolio consisted|portfolio stood|bribe|bribes|fined|"
    "fines|compensation|discount of|rebate|knocked off|will net|"
    "would net|could net|net the state|before interest|ebit|operating income|quarterly profit|"
    "wages|salaries|subsidy bill|deficit|foreign reserves|outstanding debt|debts of|in debts|"
    "unpaid|overdue|payables|receivables|invoices|insurance claim|tax bill|tax revenue|"
    "capitalisation|capitalization|market worth|net worth|trade volume|bilateral trade|"
    "scrip|stock price|stock market|stocks|quoted at|finished at|settled at|ended at|"
    "ended the day|trading at|order backlog|orders in hand|order intake|order booking|"
    "order bookings|order pipeline|order inflow|order inflows|liquidity|balance sheet|"
    "guidance|arbitration|arbitral|bribery|corruption|fraud|donated|donation|community fund|"
    "remittances|inflation|public debt|national debt|external debt|foreign debt|debt pile|"
    "debt burden|debt load|owe|owing|circular debt|subsidise|subsidised|gas bill|import bill|"
    "electricity bills|fuel bill|levies|excise|customs|pension|pensions|exchange rate|"
    "to date|so far|over the past|in the past|over the last|in recent years|worldwide|globally|"
    "portfolio|first quarter|second quarter|third quarter|fourth quarter|last quarter|"
    "nine months|six months|first half|second half|half year|fiscal year|financial year|"
    "since its founding|since independence|a year earlier|previous year|spent so far|"
    "already spent|already invested|market price|spot price|oil price|gas price|windfall|"
    "cost overrun|cost overruns|overrun|stolen|theft|embezzled|ransom|insured|"
    "synergy|synergies|a gain|gain of|gains of|capital gain|book gain|on the books|in the books|"
    "carrying value|carrying amount|burned|burnt|squandered|in tax|in taxes|corrected|correction|"
    "then reckoned|then estimated|then put at|older one|older figure|old figure|old text|"
    "old contract|earlier estimate|earlier estimates|earlier figure|previous estimate|"
    "previous estimates|former estimate|former estimates|original estimate|originally|up from|"
    "down from|instead of the|"
    "economy|economies|economic growth|economic output|economic activity|economic impact|"
    "economic benefit|economic benefits|in benefits|wiped|wiped out|wipes|wiping|off the value|"
    "off its value|off their value|penalties|up to now|until now|until today|up to today|"
    "value of trade|foreign trade|sales revenue|annual revenue|national budget|state budget|"
    "supplementary budget of|joint budget|annual budget|capital budget|household bills"
)

#: Words of worth, which say of any money how much it is.
SILENT: Final = frozenset("worth valued value values".split())
#: Words beside a debt that make it part of a price.
HELD: Final = frozenset("including included inclusive includes include assumed assuming".split())
#: What a sum is where no word beside it says so.
USUAL: Final[dict[Instrument, Purpose]] = {
    I.FINANCING: Purpose.LOAN,
    I.MOU: Purpose.PROJECT_COST,
    I.FRAMEWORK_AGREEMENT: Purpose.PROJECT_COST,
    I.COOPERATION_AGREEMENT: Purpose.PROJECT_COST,
    I.JOINT_VENTURE: Purpose.PROJECT_COST,
    I.INVESTMENT_AGREEMENT: Purpose.PROJECT_COST,
    I.INVESTMENT_PLAN: Purpose.INVESTMENT,
    I.INTERGOVERNMENTAL_AGREEMENT: Purpose.PROJECT_COST,
    I.CONCESSION: Purpose.DEAL_VALUE,
    I.FID: Purpose.PROJECT_COST,
    I.UNSPECIFIED: Purpose.PROJECT_COST,
    I.COMMERCIAL_DOCUMENTS: Purpose.AGGREGATE,
}
#: Purposes that a word beside a sum can give it only in deals of other kinds.
NEVER: Final[dict[Instrument, frozenset[Purpose]]] = {
    I.FINANCING: frozenset({Purpose.DEAL_VALUE, Purpose.INVESTMENT}),
    I.EPC_CONTRACT: frozenset({Purpose.INVESTMENT, Purpose.EQUITY}),
    I.SERVICE_CONTRACT: frozenset({Purpose.INVESTMENT, Purpose.EQUITY}),
    I.ACQUISITION: frozenset({Purpose.INVESTMENT, Purpose.PROJECT_COST, Purpose.LOAN}),
    I.GRANT: frozenset({Purpose.LOAN, Purpose.INVESTMENT}),
    I.GUARANTEE: frozenset({Purpose.LOAN, Purpose.INVESTMENT}),
    I.FID: frozenset({Purpose.DEAL_VALUE}),
    I.INVESTMENT_PLAN: frozenset({Purpose.DEAL_VALUE}),
    I.INVESTMENT_AGREEMENT: frozenset({Purpose.DEAL_VALUE}),
}

#: Words that speak of what is bought, not of what is built.
PRICE_WORDS: Final = frozenset(
    """
    price stake stakes share shares consideration paid pay pays purchase acquire acquires acquired
    acquisition buy buys bought sell sells sold sale deal transaction buyer seller
    """.split()
)

#: Words with which a text counts deals off, and nouns behind them that show that it does not.
ORDINALS: Final = "first|second|third|fourth|fifth|sixth"
NOT_LISTED: Final = (
    "phase|quarter|half|unit|units|train|stage|reactor|time|tranche|day|days|week|month|year|"
    "years|cargo|cargoes|well|gas|oil|power|deliveries|delivery|shipment|payment|such|of|to|"
    "batch|line|section|block|turbine|turbines|project|plant|hand|side|two|three|four|five|six|"
    "seven|eight|nine|ten|eleven|twelve|few|months|weeks|hours|quarters|decade|minister|"
    "deputy|vice|lady|round|round|steam|production|country|company|partner|partners|party"
)
#: Words that count papers, with how many they are at most.
COUNTED: Final[dict[str, int]] = {
    **dict.fromkeys(("two", "2", "both", "either", "pair of", "couple of", "twin"), 2),
    **dict(zip("three four five six seven eight nine ten".split(), range(3, 11), strict=True)),
    **{str(number): number for number in range(3, 100)},
    **dict.fromkeys(("several", "a number of", "a series of", "numerous", "dozens of"), 12),
}
#: Words between a number and a paper that show that it counts something else, or what is past.
NO_COUNT: Final = (
    "to|in|of|for|with|from|and|or|under|that|which|on|by|at|is|are|was|were|has|have|older|"
    "earlier|"
    "previous|past|other|existing|former|prior|such|million|billion|year|years|month|months|"
    "companies|parties|sides|countries"
)
#: Words that begin the next of several deals within a sentence.
ITEM_LEADS: Final = (
    "one|another|a second|a third|the other|the second|the third|with|under the|in the other|"
    "from|a further|the latter|the former|to"
)
#: Words in a part of a text that tells of one of several deals.
ITEM_WORDS: Final = frozenset(
    """
    one another other first second third fourth fifth larger bigger smaller largest biggest smallest
    former latter separate
    """.split()
)
#: Words with which a sentence goes on about those whom the one before names.
GOING_ON: Final = frozenset("their its they it theirs".split())
#: Words right before the party of one of several deals.
BEFORE_ITEMS: Final = frozenset("with from to for".split())
#: Words right before a status that speak of what was told before: "it was signed", "its approval".
POINTING: Final = frozenset("its their it this that these both which".split())
#: Words that count papers which were told before.
POINTING_BACK: Final = (["the"], ["these"], ["those"])
BACKWARD_COUNTS: Final = frozenset(("both", "either", "pair of"))
#: Words for several papers that have no plural ending of their own.
PLURALS: Final = frozenset("memoranda deals agreements contracts documents transactions".split())
#: What papers of no named kind are, where nothing beside them tells another kind.
USUALLY: Final[dict[Instrument, str]] = {
    I.SPA: "sale and purchase agreement|sale and purchase agreements|sales and purchase agreement|"
    "sales and purchase agreements|spa|spas",
    I.EPC_CONTRACT: "order|orders|letter of award|letters of award|loa|notice of award|"
    "purchase order|work order",
    I.COOPERATION_AGREEMENT: "partnership|partnerships|tie up|roadmap|road map",
    I.MOU: "letter of intent|letters of intent|loi|lois|declaration of intent|letter of interest|"
    f"{_HEADS}|"
    "preliminary agreement|"
    "preliminary agreements|preliminary deal",
}
#: What is lent or given: that it is there tells of no signature.
MONEY: Final = frozenset({I.FINANCING, I.GRANT, I.GUARANTEE})
#: Words of giving and getting, which tell of money no signature either.
GIVEN: Final = frozenset(
    """
    granted grants secured secures secure received receives obtained obtains landed lands bagged
    bags bagging won wins win winning got gets handed nets netted scooped scoops scores scored
    snared awarded awards award clinched clinches clinch
    """.split()
) | frozenset(
    (
        *("is given", "are given", "was given", "were given", "has been given", "given to"),
        *("has been handed", "was handed", "hands over", "hands the", "hands a", "hands out"),
        *("has got", "have got", "gave the award", "in place"),
    )
)
#: Kinds of money that a text names when it does not mean a loan.
NO_LOANS: Final = frozenset({I.GRANT, I.GUARANTEE})
#: Kinds of money that make up one package.
LENT: Final = NO_LOANS | {I.FINANCING}
#: What an organisation of a trade (the table of the gazetteer that knows it) usually signs.
BY_TRADE: Final[tuple[tuple[str, Instrument, float], ...]] = (
    ("contractors_and_services", I.EPC_CONTRACT, 4.0),
    ("power_equipment_and_nuclear", I.EPC_CONTRACT, 3.0),
    ("banks", I.FINANCING, 3.0),
    ("multilaterals", I.FINANCING, 4.0),
    ("funds", I.ACQUISITION, 3.0),
    ("industrial_offtakers", I.PPA, 2.0),
)
#: Those of them that build for others.
BUILDERS: Final = frozenset({"contractors_and_services", "power_equipment_and_nuclear"})
#: Beginnings of the words of works that one party gives to another.
GIVEN_WORKS: Final = (
    "contract|subcontract|award|order|tender|bid|epc|turnkey|lump|supplie|shipyard|yard|fabricat|"
    "install|won |wins |winn|select|chose|pick|appoint|hire|commission|engineering|job|foreman|"
    "builders? "
)
#: The trades of those whom no table knows, by what they are.
LENDERS: Final[dict[PartyKind | None, str]] = {
    PartyKind.BANK: "banks",
    PartyKind.MULTILATERAL: "multilaterals",
}
#: Words of status that say of a project that it will be built.
GO_AHEADS: Final = frozenset(
    (
        "goes ahead",
        "going ahead",
        "go ahead",
        "gets built",
        "will be built after all",
        "green light",
        "greenlit",
        "green lighted",
        "gave the go ahead",
        "given the go ahead",
        "gave the green light",
        "given the green light",
        "sanctioned",
        "sanctions",
        "sanction",
        "waved through",
    )
)
#: Verbs that take an investment decision, that put it off, and those of its passive.
DECIDING: Final = (
    "take|takes|took|taken|taking|make|makes|made|making|reach|reaches|reached|reaching|"
    "came to|come to|comes to|arrived at|arrives at|passed|adopted|announced|announces"
)
DEFERRING: Final = (
    "postpone|postpones|postponed|postponing|delay|delays|delayed|delaying|defer|defers|deferred|"
    "deferring|pushed back|pushes back|put off|puts off|put back"
)
AWAITING: Final = (
    "once|when|if|until|till|unless|before|pending|ahead of|subject to|upon|"
    "prior to|depends on|depend on|depending on|conditional on|provided|awaits|awaiting"
)
AUXILIARY: Final = "was|were|is|has been|have been|had been|is to be|will be"
DECIDED: Final = "taken|made|reached|passed|adopted|announced"
#: Nouns for it, and those who give it where it decides on building.
CONSENT_NOUNS: Final = "green light|go-ahead|go ahead|nod"
DECIDERS: Final = (
    "board|directors|partners|owners|shareholders|sponsors|investors|developers|co-venturers|"
    "joint venture|consortium"
)
#: What a decision lets be built.
BUILT_WORKS: Final = (
    "plants?|projects?|fields?|mines?|farms?|parks?|pipelines?|terminals?|(?:power )?stations?|"
    "refinery|refineries|developments?|expansion|extension|phases?|complex|facility|facilities|"
    "factory|gigafactory|dam|reactors?|trains?|interconnector|units?|smelter|cracker|works|scheme|"
    "platform|array|hub|line"
)
#: Kinds that a plain agreement is not, though the words beside it name them.
NO_AGREEMENTS: Final = frozenset({I.FID, I.TENDER, I.INVESTMENT_PLAN, I.MOU})
#: Kinds whose verbs tell what is still to come.
PLANS: Final = frozenset({I.INVESTMENT_PLAN, I.TENDER})
#: Nouns of what shall be, which end before they come about: "dropped its bid to buy".
INTENTIONS: Final = frozenset(
    """
    plan plans bid bids offer offers talks proposal proposals attempt attempts intention intentions
    effort efforts pursuit interest
    """.split()
)
#: Kinds that are signed, not closed: what is bought is closed, and what is lent.
NEVER_CLOSED: Final = frozenset(
    {
        I.MOU,
        I.FRAMEWORK_AGREEMENT,
        I.COOPERATION_AGREEMENT,
        I.SPA,
        I.PPA,
        I.EPC_CONTRACT,
        I.SERVICE_CONTRACT,
        I.INTERGOVERNMENTAL_AGREEMENT,
        I.COMMERCIAL_DOCUMENTS,
    }
)
#: Papers that tell that a bidder is chosen; the contract follows.
AWARDS: Final = frozenset(("letter of award", "letters of award", "loa", "notice of award"))
#: Papers that tell that works begin.
STARTS: Final = frozenset(
    ("notice to proceed", "full notice to proceed", "limited notice to proceed")
)
#: What is closed when it is announced.
CLOSINGS: Final = frozenset(("financial close", "financial closing"))
#: Papers of which a text tells when they are agreed, not only when they are signed.
DEALS: Final = frozenset(
    "deal deals tie-up partnership understanding commitment arrangement transaction transactions "
    "alliance accord accords".split()
)
#: Words shortly before a paper that show that there is one.
HOLDING: Final = frozenset("has have had holds hold held".split())
#: Kinds that a text speaks of without telling that there is one.
SPOKEN_OF: Final = frozenset(
    {
        I.FINANCING,
        I.TENDER,
        I.INVESTMENT_PLAN,
        I.GUARANTEE,
        I.JOINT_VENTURE,
        I.CONCESSION,
        I.FID,
        I.GRANT,
    }
)
#: Words before a colon and the name of whose picture it is.
PICTURES: Final = "photo|photos|image|images|picture|pictures|credit|credits|photo credit|courtesy"
#: Beginnings of lines that only furnish a page, and of sections that tell no news.
FURNITURE: Final = (
    "read more|also read|read also|more on|related|subscribe|sign up|follow us|share|print|tags|"
    "tag|"
    "contact|contacts|media contact|media contacts|most read|popular reads|latest jobs|comments|"
    "reader comments|filed under|copyright|all rights reserved|for further information|source:|"
    "for more information|page|last update|update(?! [0-9]+-)|our standards|reporting by|"
    "editing by|written by|reporting in|editing in|written in|additional reporting|"
    "senior editor|"
    "download|skip to|cookies|advertisement|you have|more from|recommended|see also|also to read|"
    "email|e-mail|login|log in|register|next story|up next|trending|top stories|copy-edited"
)
#: Headings of what stands behind the news; "About" before a name, not before a number.
SECTIONS: Final = (
    r"about (?:the|us|our)|about (?![^ ]{0,4} ?[$0-9])(?-i:[A-Z])\w*|forward-looking|"
    "forward looking|notes to editors|notes for editors|cautionary|disclaimer|no offer|"
    "safe harbor|safe harbour|important notice|background information"
)
#: Words that make a sum a part of the price.
PART_WORDS: Final = (
    "of the total",
    "of the price",
    "of which",
    "of this",
    "of that",
    "initial",
    "a further",
    "upfront",
    "up front",
    "at completion",
    "on completion",
    "on closing",
    "at closing",
    "the rest",
    "contingent",
    "milestone",
    "deferred",
    "instalment",
    "installment",
    "more if",
    "deposit",
    "signature",
    "including the",
    "in shares",
    "in cash and",
)
#: Words beside a sum that only name the paper.
PAPERS_ALONE: Final = frozenset("deal contract contracts agreement transaction".split())
#: Deals in which a sum before a project is what it costs.
BUILT: Final = frozenset(
    {
        I.MOU,
        I.FRAMEWORK_AGREEMENT,
        I.COOPERATION_AGREEMENT,
        I.AGREEMENT,
        I.JOINT_VENTURE,
        I.FINANCING,
        I.INVESTMENT_AGREEMENT,
        I.CONCESSION,
        I.FID,
        I.UNSPECIFIED,
        I.GRANT,
        I.GUARANTEE,
    }
)
#: Words between a sum and a project that make it no price of the project.
NO_PROJECT_LEADS: Final = frozenset(
    "for to in on of from by with loan contract deal stake grant facility investment and".split()
)
#: Words before "a joint venture" that show that it acts as a party.
BEFORE_ACTORS: Final = frozenset("to by from with through via as".split())
#: Words that tell of money beside a lender, where no paper is named.
LENDING: Final = frozenset(
    """
    provided provides provide extended extends lent lends gave gives secured secures raised raises
    obtained obtains received receives borrowed borrows got gets landed lands
    """.split()
)
#: Words of what such a venture wins.
WINNING: Final = frozenset(
    """
    won wins win winning awarded bagged bags bagging landed lands secured secures clinched
    received receives scooped handed selected picked chosen gets got obtained
    """.split()
)
#: Nouns for a venture, and what behind them tells of whom it consists.
VENTURES: Final = frozenset(
    "venture ventures jv jvs partnership company enterprise alliance".split()
)
MADE_OF: Final = (
    "of|between|with|formed|owned|founded|established|created|set up|made up|comprising|"
    "consisting of|composed of|held|controlled|run|led|backed"
)
#: Words that tell that a venture is made, not that it acts.
FOUNDING: Final = frozenset(
    """
    form forms formed forming establish establishes established establishing create creates created
    creating set found founded launch launches launched agreement agreements enter entered
    signed inked pact incorporate incorporates incorporated
    """.split()
)
#: Nouns behind a paper that speak of its terms, or of papers of its kind: "PPA prices".
OF_PAPERS: Final = frozenset(
    """
    price prices pricing rate rates tariff tariffs market markets portfolio holder holders
    counterparty counterparties documentation templates model models mechanism scheme schemes
    """.split()
)

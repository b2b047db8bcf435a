"""English words of parties: what names organisations, persons and places, and what does not."""

from typing import Final

from energydeals.party import PartyKind

#: Marks of a company at the end of its name, without their full stops.
LEGAL: Final = frozenset(
    """
    Ltd Limited Inc Incorporated Corp LLC PLC Plc plc LP LLP AG SE SA SpA SPA GmbH AS ASA AB Oyj
    Oy NV BV JSC PJSC OJSC CJSC SJSC LLLP Pte Pty Bhd BHD Berhad Tbk Persero SARL SAS Sarl KK KG
    KGaA Ltda SRL Srl SAU SAE SAOG SAOC KSC KSCP QSC QPSC PSC WLL FZE FZCO FZC DMCC Co DAC ULC
    LTD INC CORP LIMITED Sdn SDN EAD AD DD KFT Kft Zrt Nyrt SGPS SCA SLU SL ApS AŞ TAŞ HoldCo
    Pvt
    """.split()
)
#: Marks of a company that stand before its name.
LEGAL_FIRST: Final = frozenset(
    "PT JSC PJSC OJSC CJSC OOO OAO PAO AO TOO ZAO LLC NJSC NC NK PJSC SC".split()
)

#: Nouns that make the capitalised words around them an organisation.
STRONG_HEADS: Final = frozenset(
    """
    Company Corporation Group Holdings Holding Bank Banque Banco Banca Bancorp Partners Fund
    Funds Investments Investment Investors Ministry Department Agency Authority Commission
    Cooperative Institute Council University Association Federation Administration Enterprises
    Industries Enterprise Capital Trading Traders Ventures Contractors Contracting Utilities
    Utility Technologies Technology Motors Airlines Shipping Shipyard Shipyards Drilling
    Engineering Construction Constructors Consultants Consulting Chemicals Petrochemicals
    Petrochemical Chemical Systems Solutions Solution Logistics Developers Developer Treasury
    Securities Insurance Reinsurance Pensions Pension Advisors Advisers Board Bureau Fertilizers
    Fertilisers Fertilizer Renewables Resources Minerals Refineries Refining Commodities
    Brothers Bros Sons Associates Labs Laboratories Manufacturing Semiconductor Electronics
    Automotive Airways Railways Railway Telecom Foundation Societe Société Sociedad Compañía
    Compagnie Caisse Office Cooperatives Consortium Energies Energia Energía Energie Énergie
    Enerji Energi Energias Petróleos Petroleos Petróleo Petrol Mining Infrastructures Midstream
    Exploration Engineers Biofuels Bioenergy Cement Aluminium Aluminum Regulator Directorate
    Corporacion Corporación Companies Conglomerate Nucléaire Gruppe Groupe Grupo Grupa Gruppo
    Kraft Kraftwerke Stadtwerke Netz Semiconductors Trust Fundo Fondo Fonds Eletricidade
    Electricidad Électricité Electricité Électrique Elettrica Transmissão Transmisión Mineração
    Minera Companhia Kredit Sparkasse Elektroprivreda
    """.split()
)
#: Nouns that do so where nothing says that they mean the thing itself.
WEAK_HEADS: Final = frozenset(
    """
    Oil Gas Wind Solar Hydrogen Hydro Hydropower Grid Storage LNG Pipelines Pipeline Ports Port
    Steel Refinery Coal Copper Nickel Carbon Water Battery Batteries Gold Fuel Fuels Biogas
    Graphite Helium Partnership Operators Operator Nuclear Union Organisation Organization
    Committee Secretariat Center Centre Terminals Terminal Tankers Rail Chamber Exchange Network
    Alliance Wells Club Academy College Corporate Service Met Ammonia Methanol Potash Phosphates
    Silicon Vehicles Aviation Air Rigs Subsea Geosciences Royalty Royalties Parks Properties
    Land Estates Data Digital Cloud Lithium Uranium Cobalt Geothermal Photovoltaic Photovoltaics
    Offshore Upstream Energy Power Hydrocarbons Mines Materials Marine Infrastructure
    Transmission Distribution Industrial Gasification Networks Works Electric Electricity
    Petroleum Equipment Machinery Metals Marketing Management Equity Services
    """.split()
)
#: Heads whose names go on after "of" or "for".
OPEN_HEADS: Final = frozenset(
    """
    Bank Banque Banco Banca Corporation Company Ministry Department Agency Authority Commission
    Council Institute University Office Fund Association Federation Administration Bureau
    Chamber Committee Organisation Organization Service Society Société Sociedad Compagnie
    Government Caisse Ministries Directorate Secretariat Treasury Center Centre Union Consortium
    Republic Foundation Companies Trust Academy Development Cooperation Infrastructure
    Electricity Laboratory
    """.split()
)
#: Heads of government bodies; their names list what they are for.
PORTFOLIO_HEADS: Final = frozenset(
    "Ministry Department Agency Authority Commission Directorate Secretariat Ministries "
    "Bureau".split()
)
#: What government bodies are for.
PORTFOLIOS: Final = frozenset(
    """
    Energy Mines Minerals Quarries Petroleum Oil Gas Power Water Environment Industry Trade
    Finance Economy Infrastructure Transport Resources Climate Forestry Forests Electricity
    Electrification Hydrocarbons Mineral Natural Renewable Renewables Commerce Agriculture
    Development Investment Planning Technology Science Innovation Tourism Communications Labour
    Labor Geology Metallurgy Mining Coal Steel Sustainable Sustainability Net Zero Housing Works
    Public Rural Urban Industrial Nuclear Atomic Security Enterprise Enterprises Enterprising
    Business Consumer Economic Foreign Affairs Digital Ecology Ecological Transition
    Transformation Treasury Maritime Fisheries Strategy Wildlife Parks Conservation Regional
    Cooperation Integration Privatisation Privatization Hydraulic Hydraulics Sanitation Land
    Lands Aviation Shipping Roads Railways Efficiency Construction Communal Services Social
    Markets Consumers Utilities Biofuels Growth
    """.split()
)
#: What companies do: two of these joined by "and" are one name.
INDUSTRIES: Final = frozenset(
    """
    Oil Gas Minerals Power Light Electricity Electric Water Exploration Production Transport
    Storage Transmission Distribution Engineering Construction Energy Infrastructure Trade
    Industry Supply Trading Shipping Refining Petrochemicals Petrochemical Marketing Chemicals
    Chemical Fertilizers Fertilisers Fertilizer Fertiliser Metals Mining Metallurgical Petroleum
    Iron Steel Coal Import Export Investment Development Commerce Industrial Commercial
    Shipbuilding Marine Reconstruction Research Finance Hydro Wind Solar Electricité Gaz
    Electricidad Elettricità Logistics Services
    """.split()
)
#: Words that are in the names of many organisations and so name none by themselves.
GENERIC: Final = frozenset(
    """
    Far
    National International General First New United Global World East West North South Northern
    Southern Eastern Western Central Middle Great Greater Royal Imperial State Federal Public
    Private Industrial Commercial Development Export Import Trade Trading Investment Cooperation
    Strategic Economic Financial Finance Business Enterprise Natural Renewable Renewables Clean
    Green Blue Future Advanced Applied American African Asian European Asia Africa Europe America
    Americas Arab Islamic Pacific Atlantic Mediterranean Arctic Nordic Baltic Gulf Caspian
    Continental Eurasian Latin Standard Joint Mutual People Peoples Republic Kingdom Union
    Democratic Federation Regulatory Supervisory Production Processing Gas Oil Energy Power
    Petroleum Electric Electricity Water Wind Solar Hydro Hydrogen Nuclear Atomic Coal Steel Mining
    Mineral Minerals Metals Carbon Capital Bank Fund Partners Group Holding Holdings Company
    Corporation Ministry Department Agency Authority Council Commission Institute University Board
    Committee Bureau Office Chamber Association Industry Industries Engineering Construction
    Exploration Drilling Marine Offshore Onshore Services Systems Technologies Technology
    Transmission Distribution Generation Pipeline Pipelines Transportation Transport Infrastructure
    Storage Battery Lithium Nickel Cobalt Copper Graphite Uranium Chemical Chemicals Petrochemical
    Petrochemicals Fertiliser Fertilizer Refining Refinery LNG LPG Marketing Supply Shipping Port
    Ports Utility Utilities Grid Network Networks Crude Fuel Fuels Resources Multilateral Guarantee
    Reconstruction Sector Equity Ventures Community Digital Long Old Big Grand Major Mr
    Mrs Dr Eng Sir Red Black White Golden Silver Sea Ocean River Bay Lake Mount Upper Lower Inner
    Outer Peninsular Mainland Prime Parliament Senate Cabinet Congress Duma Government Governments
    Deutsche Banco Banque Credit Crédit Société Compagnie Grupo Groupe Grupa Agricultural Merchant
    Savings Postal Housing Rural Urban City County Provincial Regional Local Saudi Korea Chinese
    Indian Russian Japan Trans Inter Pan Sub Sahara Saharan Emirates Environmental Environment
    Security Sustainable Climate Transition Innovation Science Home Land The Of For And El La Le
    Los Las Al
    """.split()
)

#: Capitalised words that end a name before them and begin none.
NO_NAMES: Final = frozenset(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri
    Sat Sun January February March April June July August September October November December May
    Christmas Easter Ramadan Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec GMT BST CET EST EDT
    UTC AM PM All Both Half Most Much Many Some None Nobody Everyone Everybody Soviet Embassy A An
    The This That These Those It Its He She They We You I Our Your Their His Her My
    Us Who What When Where Why How Which While As At By For From In Into Of Off On Onto Over To
    Under Up With Within Without After Against Along Also Although Amid Among And Any Are Around
    Because Before Behind Below Beside Between Beyond But Both Despite Down During Each Either
    Every Except Few If Including Is Was Were Be Been Has Have Had Do Does Did Not No Nor Nothing
    Now Once One Two Three Four Five Six Seven Eight Nine Ten Only Or Other Others Per Several
    Should Since So Some Such Than Then There Therefore Through Throughout Thus Together Toward
    Towards Until Upon Via Whether Will Would Yet Yes Please Here Meanwhile However Moreover
    Furthermore Earlier Later Last Next Today Yesterday Tomorrow Recently Currently According Asked
    Speaking Separately Sources Source Analysts Analyst Shares Shareholders Investors Editor
    Editing Reporting Reporter Writing Written Photo Image Read More Subscribe Sign Follow Share
    Print Tags Related Contact Contacts About Note Notes Update Updated Published Posted Copyright
    Agreement Agreements Contract Contracts Memorandum Understanding CEO CFO COO CTO Deal Deals
    Phase Stage Train Block Blocks Licence License Lot Line Unit Section Article Package Round
    Tranche Chapter Part Page Table Figure Appendix Annex Nos Schedule Class Series Type Model
    Version Act Law Decree Bill Treaty Protocol Accord Policy Strategy Programme Program Initiative
    Roadmap Summit Forum Conference Expo Exhibition Congress Week Day Year Award Awards UN OSE FTSE
    NYSE NASDAQ Nasdaq ASX LSE TSX AIM JSE OTC OTCQX HKEX SGX Moody's Pursuant Subject Concurrently
    Forward Additional Advisors Advisor Highlights Transaction President Minister Premier Chairman
    Chairwoman Chairperson Chair Chief Executive Officer Director Directors Managing Manager
    Governor Secretary Ambassador Senator Deputy Vice Senior Head Spokesman Spokeswoman
    Spokesperson Commissioner Chancellor King Queen Prince Princess Sheikh Sultan Emir Crown
    Professor Prof Mr Mrs Ms Dr Sir Lord Lady Engineer Eng Ing Hon Excellency Mayor Founder
    Co-founder Undersecretary Representative Envoy Hence Thereby Whereas Likewise Similarly
    Nevertheless Nonetheless Indeed Instead Perhaps Still Soon Even Again Twice Unlike Like Given
    Almost Nearly Roughly Barely Hardly Seldom Never Always Often Half Neither Elsewhere Afterwards
    Beforehand Altogether Overall Apart Put Kept Added Treasurer Presidents Ministers Premiers
    Chairmen Secretaries Governors Operating Everything Everyone Everybody Nobody Anyone Somebody
    Something Most Many Much
    """.split()
)
#: Of these, the words that may stand inside a name ("Uranium One").
INNER: Final = frozenset(
    "One Two Three Four Five Six Seven Eight Nine Ten Next Now First On Up Sure".split()
)
#: Abbreviations of things and measures; a name may hold one, but never is one.
THINGS: Final = frozenset(
    """
    EPCC EPCM BOO BOT BOOT PSC PSA HGA JDA FOA O&M EPC+F
    Q1 Q2 Q3 Q4 H1 FY MoU MOU MOUs MoUs LOI HoA HOA SPA PPA PPAs EPC EPCI FEED FID IPO JV SPV
    GDP CAPEX OPEX EBITDA R&D CCS CCUS CO2 LNG LPG FLNG FSRU FSO FPSO NGL GTL HVDC HVAC BESS PV
    CSP CCGT SMR SMRs NPP HPP TPP IPP EV EVs AI EU MW MWh GW GWh kW kWh TWh mtpa Mtpa MTPA bcm
    Bcm BCM bpd BPD Mcf MMcf MMscf mmscfd boepd boe USD EUR GBP JPY CNY RMB INR AUD CAD NOK SEK
    PLN BRL RUB KZT US$ ESG Brent WTI JCC TTF NBP Internet TV QR FAQ PDF US UK UAE USA UN COP
    COP28 COP29 COP30 IMF OPEC RO Rp Rs
    """.split()
)

#: Two common words that are the name of a bank unless the first is one of these.
COMMON_BANKS: Final = frozenset(
    "Development Investment Central Private Public Merchant Commercial Export Import".split()
)
#: Words before these make a body of several states.
MANY_STATES: Final = frozenset(
    "African Asian European Islamic Arab American Eurasian Multilateral Nordic Caribbean "
    "International World West Asia Africa OPEC".split()
)
#: Kinds of body that several states own.
STATES_BODIES: Final = frozenset("Bank Fund Agency Corporation Facility".split())
#: What a company named after its country does when the state owns it.
STATE_TRADES: Final = frozenset(
    "Oil Gas Petroleum Electric Electricity Power Hydrocarbons Minerals Mining Railways Railway "
    "Nuclear Atomic Energy Transmission Pipeline Pipelines".split()
)
#: Legal forms that only one country has.
LEGAL_COUNTRIES: Final = {
    "ASA": "NO",
    "Oyj": "FI",
    "ApS": "DK",
    "KK": "JP",
    "Tbk": "ID",
    "Persero": "ID",
    "PT": "ID",
    "Pte": "SG",
    "Bhd": "MY",
    "BHD": "MY",
    "Berhad": "MY",
    "Sdn": "MY",
    "SAOG": "OM",
    "SAOC": "OM",
    "QPSC": "QA",
    "QSC": "QA",
    "KSC": "KW",
    "KSCP": "KW",
    "TOO": "KZ",
    "OOO": "RU",
    "PAO": "RU",
    "OAO": "RU",
    "EAD": "BG",
    "Zrt": "HU",
    "Nyrt": "HU",
    "SGPS": "PT",
    "TAŞ": "TR",
    "AŞ": "TR",
}

#: National words in the names of companies that are no English name of a country or people.
NATIONAL: Final = {
    word: country
    for country, row in {
        "AR": "Argentino Argentinos",
        "AT": "Österreichische",
        "BR": "Brasil Brasileira Brasileiro",
        "CH": "Schweizerische Schweizer",
        "CL": "Chilena Chileno",
        "CN": "Zhongguo",
        "CO": "Colombiana Colombiano",
        "CZ": "Česká České Český Ceska Ceske",
        "DE": "Deutsche Deutscher Deutsches Deutschland",
        "DK": "Danmark Danmarks Dansk Danske",
        "DZ": "Algérienne Algerienne",
        "EE": "Eesti",
        "ES": "Española Español España",
        "FI": "Suomen",
        "FR": "Française Francaise",
        "GR": "Hellenic",
        "HR": "Hrvatska Hrvatske",
        "HU": "Magyar",
        "IT": "Italia Italiana Italiane Italiano",
        "JP": "Nippon Nihon",
        "KR": "Daehan Hanguk",
        "LT": "Lietuvos",
        "LV": "Latvijas",
        "MA": "Marocaine",
        "MX": "Mexicana Mexicano Mexicanos",
        "NL": "Nederland Nederlandse",
        "NO": "Norge Norges Norsk Norske",
        "PE": "Peruana",
        "PL": "Polska Polski Polskie Polskich",
        "PT": "Portuguesa Portugueses",
        "RO": "Română Romana",
        "RS": "Srbije Srbija",
        "SE": "Svensk Svenska Sverige",
        "SK": "Slovenská Slovenský",
        "TN": "Tunisienne",
        "TR": "Türk",
    }.items()
    for word in row.split()
}

#: Legal forms that the law of one country has, or that nearly all companies with them are of.
LEGAL_HOMES: Final = {
    form: country
    for country, row in {
        "AU": "pty ltd|pty limited",
        "CZ": "a.s.",
        "DE": "gmbh",
        "DK": "a/s",
        "FI": "oyj|oy",
        "GB": "plc",
        "HU": "zrt|zrt.|nyrt|nyrt.|kft",
        "ID": "tbk",
        "IN": "pvt ltd|pvt. ltd|private limited|pvt limited",
        "IT": "s.p.a.|s.p.a",
        "JP": "k.k.|kabushiki kaisha",
        "LA": "sole co., ltd",
        "MX": "s.a. de c.v.|s.a.b. de c.v.|s.a.p.i. de c.v.",
        "MY": "sdn bhd|sdn. bhd|berhad|bhd",
        "NL": "n.v.|b.v.|bv",
        "NO": "asa|as",
        "PL": "sp. z o.o.",
        "RU": "pao|ooo",
        "SE": "ab",
        "TH": "pcl|public company limited",
        "TR": "a.ş.",
    }.items()
    for form in row.split("|")
}

#: Common nouns that begin sentences, where their capital says nothing.
COMMON_SUBJECTS: Final = frozenset(
    """
    Interest Scrip Rock Work Output Demand Supply Revenue Profit Finance Trade Debt Cash Cost Price
    Gas Oil Coal Power Heat Water Steel Copper Nickel Gold Silver Crude Fuel Land Help Support Room
    Ground Talk Money Capital Half Part Half-year Nobody People Government Parliament Management
    Staff Rent Rest Size Value Volume Weather Wind Sun Rain Time Date Year Month Life End Start
    Back First-gas Stock Equity Credit Tax Law Control Production Consent Approval Delivery
    Commissioning
    """.split()
)
#: Verbs before "by" and the name of who wrote a text.
BYLINES: Final = frozenset(
    "edited written reported reporting compiled photographed writing".split()
)

#: Stock exchanges that list companies of their own country, with few others.
EXCHANGES: Final = {
    name: country
    for country, row in {
        "AU": "ASX",
        "CA": "TSX TSX-V TSXV TSX.V CSE",
        "GB": "LSE AIM",
        "HK": "HKEX SEHK",
        "ID": "IDX",
        "IL": "TASE",
        "IN": "NSE BSE",
        "JP": "TYO TSE",
        "KR": "KRX KOSPI",
        "MY": "KLSE",
        "NO": "OSE OSL",
        "PL": "WSE GPW",
        "SA": "TADAWUL",
        "SE": "STO",
        "SG": "SGX",
        "TH": "SET",
        "ZA": "JSE",
    }.items()
    for name in row.split()
}

#: Words that make the capitalised words after them a person's name.
TITLES: Final = frozenset(
    """
    Mr Mrs Ms Dr Sir Lord Lady Prof Professor Eng Ing Engr Barr Barrister Alhaji Alh Mallam Chief
    Engineer Hon Sheikh Sultan Prince Princess
    King Queen President Minister Premier Chairman Chairwoman Chair Director Manager Governor
    Secretary Ambassador Senator Spokesman Spokeswoman Spokesperson Commissioner Chancellor
    Mayor Officer Representative Envoy Undersecretary Founder Executive CEO CFO COO CTO Head
    Analyst Chief CS Presidents Ministers Premiers Chairmen Secretaries Governors Directors
    """.split()
)
#: The same in small letters, and other offices that stand before or after a name.
OFFICES: Final = frozenset(
    """
    president minister premier chairman chairwoman chair chairperson director manager governor
    secretary ambassador senator spokesman spokeswoman spokesperson commissioner chancellor
    mayor officer executive ceo cfo coo cto founder head analyst analysts undersecretary envoy
    king prince sultan economist lawyer strategist activist campaigner treasurer boss professor
    scientist resident farmer geologist mp lawmaker minister-president prime-minister
    vice-president vice-chairman chief counterpart
    """.split()
)
#: Common words that are formed like the name of a company.
NOT_COINED: Final = frozenset(
    """
    Biogas Hydropower Bioenergy Manpower Horsepower Turmoil Topsoil Airpower Firepower Empower
    Rebuild Reinvest Overpower Superpower Willpower Agrivoltaic Biopower Nonpower Biogaz Teargas
    Headwind Tailwind Crosswind Downwind Upwind Rewind Unwind Recoil Embroil Spoil Piggybank Synchem
    """.split()
)
#: Heads that name a body by themselves after "the".
LONE_HEADS: Final = frozenset("Treasury".split())
#: Verbs of saying, whose subject or object is a person or an organisation.
SAYING: Final = frozenset(
    "said says told added noted stressed explained commented announced stated reported disclosed "
    "confirmed revealed declined estimates expects".split()
)
#: Verbs whose subject is a party.
ACTING: Final = frozenset(
    """
    signed signs sign inked inks agreed agrees agree acquired acquires acquire bought buys buy sold
    sells sell won wins win secured secures secure awarded awards award clinched closed closes
    completed completes complete approved approves approve bid bids bags bagged landed lands owns
    own holds hold operates operate operated plans plan aims intends proposes proposed raised
    raises raise lent lends provided provides provide invested invests invest built builds build
    develop develops developed supplies supplied supply granted grants grant received receives
    receive obtained obtains entered enters enter launched launches launch formed forms form
    exercised committed commits commit issued issues issue sanctioned sanctions sanction farm
    farmed withdrew withdraws withdrawn withdraw scrapped scraps picked picks selected selects
    select concluded concludes conclude executed executes execute reached reaches reach announced
    announces announce undertake undertakes undertook leads led lead joined joins join contracted
    purchased purchases purchase drew draws hired hires appointed appoints fixed extended extends
    finalised finalized negotiating negotiate negotiates considers considering weighing explores
    exploring offers offered offer pays paid pay deliver delivers delivered take takes took began
    begins start started starts borrow borrows borrowed disclosed disclose said says told wants
    want reported reports arranged teamed partnered partners clinch snap snaps snapped seeks seek
    sought eyes eyeing mulls mulling taps tapped books booked grabs grabbed scoops scooped pens
    penned strikes struck fixes orders ordered charters chartered commissions commissioned divests
    divested offloads offloaded exits exited quits quit abandons abandoned cancels cancelled
    canceled terminates terminated drops dropped walks walked halts halted pauses paused delays
    delayed invites invited tenders tendered nominates nominated backs backed finances financed
    funds funded guarantees guaranteed underwrites underwrote upsizes refinances refinanced makes
    made gives gave gets got files filed submits submitted moves moved targets expects hopes
    retains retained keeps kept controls controlled manages managed runs produces produced exports
    exported imports imported ships shipped sends sent advised counselled counseled acted acts
    syndicated renewed renews amended amends assigned transferred transfers swapped unveiled
    unveils added adds expanded expands merged merges teams locks locked lines lined puts put
    """.split()
)
#: Words that may stand between a subject and its verb.
AUXILIARIES: Final = frozenset(
    "has have had will would is are was were to also today jointly recently formally may could can "
    "must each then now be been plans agreed did does not yesterday on".split()
)
#: Nouns that make the name after them an organisation.
APPOSITIONS: Final = frozenset(
    """
    company companies firm firms group giant major majors developer developers utility utilities
    producer producers trader traders operator operators explorer explorers contractor
    contractors driller miner miners refiner refiners conglomerate carmaker automaker supermajor
    lender lenders bank banks fund funds investor investors subsidiary unit affiliate arm rival
    partner supplier manufacturer maker startup start-up consultancy insurer broker shipowner
    shipbuilder chipmaker engineering-firm monopoly corporation enterprise heavyweight
    independent junior newcomer champion importer exporter distributor retailer gencos ipp
    oil-major shipper steelmaker cooperative regulator agency watchdog ministry airline
    specialist vendor fabricator businesses business venture player holding parent concern
    multinational
    """.split()
)
#: Those that begin a sentence before a name: "Contractor X said".
CALLED: Final = frozenset(
    """
    Contractor Developer Utility Miner Producer Trader Operator Driller Refiner Shipbuilder
    Shipowner Supplier Lender Carmaker Steelmaker Retailer Importer Distributor Conglomerate
    Consultancy Insurer Regulator Supermajor Fabricator
    """.split()
)
#: Nouns that make the name before them an organisation: "X, a Danish utility".
OWN_APPOSITIONS: Final = APPOSITIONS - frozenset("unit partner independent junior parent".split())
#: What stands before the name of a party: the last word, and those that may come before it.
GIVEN_TO: Final = frozenset("with by to from between of".split())
#: Nouns and verbs before those prepositions that ask for a party.
DEAL_LINKS: Final = frozenset(
    """
    agreement agreements contract contracts deal deals signed memorandum mou partnership venture
    talks negotiations loan loans stake shares order awarded award sold owned operated led built
    developed acquired bought supplied backed financed funded controlled purchased inked struck
    arranged underwritten provided granted lent managed headed proposed subsidiary unit
    affiliate arm units subsidiaries shareholders owners part lenders behalf interest assets
    acquisition takeover consortium group understanding intent pact accord merger alliance
    cooperation teamed teaming partnered jointly together along alongside facility financing
    pass passes passed go goes went gone given hand hands handed ceded leave leaves left paid
    offer bid proposal investment announced disclosed purchase buyout jv tender cover guarantee
    guarantees
    """.split()
)
#: Participles without "-ed" before "by" and the name of who did it.
DONE: Final = frozenset("built bought sold held led won run made given lent taken drawn".split())
#: Verbs that hand something to a party.
HANDING: Final = frozenset(
    """
    sell sells sold selling award awards awarded awarding lend lends lent lending transfer
    transferred lease leased charter chartered fix fixed assign assigned divest divested grant
    granted offload offloaded sale provide provided supply supplies supplied supplying loan stake
    """.split()
)
#: What is said of companies behind the comma after their name.
CORPORATE: Final = frozenset(
    "based headquartered listed backed formerly owned controlled wholly-owned".split()
)
#: Verbs before what is bought.
BUYS: Final = frozenset("buy buys bought buying acquire acquires acquired acquiring".split())
#: What an organisation has: "X's stake".
POSSESSIONS: Final = frozenset(
    """
    stake shares share board chief shareholders shareholder subsidiary unit net debt portfolio
    revenue chairman ceo executive stock balance backlog holding interest offer bid takeover
    subsidiaries customers assets headquarters director spokesman spokeswoman unitholders
    investors profit profits earnings parent president managing remaining majority minority
    market capital fleet mine mines fields refinery refineries licences permits operations business
    """.split()
)
#: Nouns that show that the name before them is a plant, a field or a place.
PROJECT_NOUNS: Final = frozenset(
    """
    field fields plant plants project projects pipeline pipelines refinery refineries terminal
    terminals mine mines complex farm farms park parks station stations dam basin block blocks
    reservoir discovery deposit deposits prospect reactor reactors unit units line site area
    region province district valley island islands sea coast bay river gulf shelf port harbour
    city town village county state licence license concession platform well wells facility
    facilities development hub corridor interconnector cable substation grid network link scheme
    permits permit shale play plays oilfield gasfield store storage train phase phases venture
    crude grade delta desert mountains canal strait highway peninsula railway cluster campus
    hydropower npp hpp governorate prefecture department municipality shipyard yard factory
    programme program policy initiative summit conference forum week coalfield aquifer trough
    graben formation sands rig vessel tanker fsru fpso semi-submersible drillship acreage parish
    quarter tariff blend benchmark expansion upgrade compression
    """.split()
)
#: Words that may stand between a name and such a noun.
PROJECT_MODIFIERS: Final = frozenset(
    """
    gas oil crude lithium nickel coal uranium copper graphite offshore onshore floating solar
    wind hydro nuclear power electric electricity energy green blue clean hydrogen ammonia
    methanol natural associated main export import subsea carbon capture and lng lpg
    petrochemical chemical fertiliser fertilizer urea exploration production pumped storage
    battery thermal photovoltaic pv geothermal biomass capital combined cycle cement gold cobalt
    rare earth upstream refining oil-and-gas deepwater wind-power water co2 sea gas-to-liquefied
    industrial free economic special desalination shallow-water
    """.split()
)
#: The same with a capital, at the end of a name; "Centre" and "Fund" are organisations too.
PROJECT_TAILS: Final = frozenset(
    """
    Center Centre Field Fields Plant Plants Project Projects Pipeline Mine Mines Complex Farm
    Farms Park Parks Station Dam Basin Block Reservoir Discovery Deposit Reactor Sea Coast Bay
    River Gulf Shelf Harbour City Town Valley Island Islands Peninsula Licence License
    Concession Platform Well Facility Hub Corridor Interconnector Cable Substation Scheme Lake
    Mountain Mountains Strait Canal Desert Road Street Avenue Square Building Tower Airport Zone
    Region Province District County Governorate Oblast State Parish Delta Ocean Highway Bridge
    Point Line Cluster Shale Play Oilfield Gasfield Coalfield Prefecture Territory Territories
    Republic Hills Creek Ridge Trough Sands Formation
    """.split()
)
#: Capitalised nouns that end the name of an event, a paper, a law or a medium.
OTHER_TAILS: Final = frozenset(
    """
    Forum Summit Conference Week Day Congress Expo Exhibition Meeting Awards Award Prize Fair
    Session Agreement Agreements Contract Memorandum Understanding Policy Plan Act Law Bill
    Treaty Protocol Accord Strategy Programme Program Initiative Scheme Roadmap Statement
    Statements Report Outlook Review Standard Standards Rules Regulation Regulations Code Index
    Licence Weekly Daily Times News Journal Post Gazette Herald Tribune Magazine Newswire
    Newsletter Edition Principles Desk Notes Bond Bonds Loan Facility Line Highlights Transition
    Belt Crisis War Era Age Consensus Goals Goal Order Framework Directive Package Deal Round
    Vision Course Area Terms Time Reporter Correspondent Shares Jobs Job Reads Release Policies
    Rights Reserved Cookies Editor Officer Director Manager Minister President Secretary
    Chairman Engineer Executive Capacity Party Parties Decision Decisions Vessel Vessels Convention
    Referent Marker Unit Units Account Accounts Procurement Commissioning Study Survey Test Tests
    Proceed PPA PPAs SPA SPAs MoU MOU LOI FID EPC
    """.split()
)
#: Media that report and seldom act; a name of theirs is a party only beside a verb of a deal.
MEDIA: Final = frozenset(
    """
    Reuters AFP Bloomberg Xinhua TASS Interfax AP Kazinform Kabar UzA Azertac Trend IRNA Shana
    WAM ONA PTI ANI Antara Bernama VNA Kyodo Yonhap Nikkei Upstream Platts Argus Rigzone
    Recharge Zawya MEED Dawn Punch Kommersant Vedomosti Caixin Montel PRNewswire Sputnik CNBC
    Kallanish
    CNN BBC Newsweek Agerpres BTA PAP Ukrinform BelTA Montsame Andina DPA EFE Lusa ANSA Jiji APA
    Report Mint UNI APP BNA SPA QNA KUNA MENA MAP APS NAN Handelsblatt Energetyka24
    """.split()
)
#: Common words that are also the one-word name of an organisation; at the beginning of a
#: sentence they are the word.
COMMON: Final = frozenset(
    """
    Total Target Vista Orange Focus Summit Alliance Vision First Premier Orion Crescent Unity
    Enterprise Frontier Apache Trend Dawn Trust Power Light Gas Energy Enterprises Progress
    Union Horizon Pioneer Matrix Meridian Prime Liberty Patriot Ascent Vital Strata Core Flow
    Fortune Plains Police Kind Care Arena Area Aim Fair Base Next Nova Octopus Engine Encounter
    Brave Brook Beacon Harbour Harbor Sunrise Engage Bright Equity Noble Valor Shell Gap May
    Action Ares Ethos Capital Ideal Nuclear Solar Wind Storage National Treasury Finance
    Commerce Standard Global Apple Amazon Meta Oracle
    """.split()
)
_PEERS: Final = """
    companies firms parties sides partners groups utilities banks lenders operators developers
    producers majors giants countries states governments nations neighbours ministries capitals
    funds investors shareholders signatories owners sponsors miners traders contractors corporations
    houses agencies institutions players energy-companies oil-companies state-companies
    """.split()


def _counted(*determiners: str) -> str:
    """Give "the two companies", "both companies" and their like."""
    return "|".join(f"{each} {noun}" for each in determiners for noun in _PEERS)


#: Groups of parties named by their number or by what they are, and how many they are.
GROUPS: Final[dict[int | None, str]] = {
    2: f"{_counted('the two', 'both', 'these two')}|the pair|the duo|the two|either side|"
    "neither side|each side|either party|neither party|each party",
    3: f"{_counted('the three', 'all three', 'these three')}|the trio|the three",
    4: f"{_counted('the four', 'all four')}|all four|the quartet",
    5: f"{_counted('the five', 'all five')}|all five|the quintet",
    None: "the parties|the companies|the consortium|the partners|the sides|"
    "the group of lenders|the lenders|the syndicate|the banks|the joint venture partners|"
    "the signatories|the partnership|the firms|all parties|the shareholders|the governments|"
    "the developers|the consortium members|the owners|the sponsors|all sides",
}
_FIRMS: Final = (PartyKind.COMPANY, PartyKind.STATE_COMPANY, PartyKind.FUND, None)
#: Kinds of parties that lend, and seldom borrow.
LENDERS: Final = (PartyKind.BANK, PartyKind.MULTILATERAL)
#: Nouns that stand for one party named elsewhere, and the kinds of party that they can mean.
ANAPHORS: Final[dict[str, tuple[PartyKind | None, ...]]] = {
    noun: kinds
    for kinds, row in {
        _FIRMS: """
        company firm group giant major developer utility producer trader operator explorer
        contractor driller miner refiner conglomerate carmaker automaker supermajor supplier
        manufacturer maker start-up insurer broker shipowner shipbuilder monopoly corporation
        enterprise importer exporter distributor retailer steelmaker cooperative investor partner
        house player consortium partnership issuer
        """,
        LENDERS: "bank lender financier",
        (PartyKind.FUND,): "fund",
        (PartyKind.GOVERNMENT,): "ministry regulator agency",
    }.items()
    for noun in row.split()
}
#: What no modifier of such a noun is.
NO_MODIFIERS: Final = tuple(
    """
    of and or for to in on at by with from that which who is are was were be been has have had will
    would as than but not the a an its their his her this
    """.split()
)
#: What stands before a noun that only describes a name.
CALLS: Final = frozenset("is are was were as be been become becomes became remains stays".split())
#: What may stand behind a noun that is no part of a compound.
AFTER_NOUNS: Final = frozenset(
    """
    of in on at by with from to for and or but as that which who whose is are was were be has have
    had will would can could may might must shall should does did do also then now itself today
    yesterday when while after before because since if until where there here this the a an its
    not never first already about over under into
    """.split()
)

"""English words of the head of an announcement: agencies, months, offices, verbs of saying."""

from typing import Final

#: Agencies, wires and media that datelines and credits name, as the press writes them.
AGENCIES: Final = (
    # News agencies, by country and of the world.
    "Reuters|Thomson Reuters|AFP|Agence France-Presse|AP|Associated Press|The Associated Press|"
    "UPI|Bloomberg|Bloomberg News|Xinhua|Xinhua News Agency|CNS|China News Service|TASS|"
    "ITAR-TASS|Interfax|Interfax-Kazakhstan|Interfax-Ukraine|Interfax-Azerbaijan|RIA Novosti|"
    "PRIME|Rossiya Segodnya|Regnum|Sputnik|Trend|Trend News Agency|Azertac|AZERTAC|Azernews|"
    "APA|Report|Turan|Kazinform|KazTAG|Kazakhstan Today|Zakon.kz|Kursiv|Kabar|AKIpress|24.kg|"
    "Kaktus|UzA|UzDaily|UzReport|Podrobno|Gazeta.uz|Kun.uz|Trend.az|Turkmenportal|TDH|"
    "Turkmenistan.ru|Khovar|Asia-Plus|Avesta|Montsame|MONTSAME|Belta|BelTA|BELTA|Ukrinform|"
    "UNIAN|Ukrainska Pravda|Armenpress|Arka|ARKA|Interpress|InterPressNews|Agenda.ge|"
    "Anadolu Agency|Anadolu|AA|DHA|IHA|Hurriyet|IRNA|ISNA|Shana|SHANA|Mehr|Tasnim|Fars|WAM|SPA|"
    "Saudi Press Agency|QNA|Qatar News Agency|KUNA|ONA|Oman News Agency|BNA|"
    "Bahrain News Agency|Petra|MENA|INA|Iraqi News Agency|Shafaq News|Rudaw|NINA|SANA|NNA|LANA|"
    "APS|MAP|TAP|AMI|NAN|News Agency of Nigeria|GNA|Ghana News Agency|KNA|ENA|"
    "Ethiopian News Agency|SAnews|SAPA|ANGOP|Angop|Nampa|NAMPA|ZANIS|BOPA|New Ziana|AIP|"
    "APANEWS|APA News|Agence Ecofin|Ecofin Agency|PTI|Press Trust of India|ANI|IANS|UNI|APP|"
    "BSS|UNB|BDNews24|bdnews24|Antara|ANTARA|Bernama|BERNAMA|VNA|Vietnam News Agency|VNS|PNA|"
    "Philippine News Agency|TNA|AKP|Kyodo|Kyodo News|Jiji Press|Jiji|Nikkei|Nikkei Asia|Yonhap|"
    "Newsis|CNA|Central News Agency|AAP|RNZ|Canadian Press|The Canadian Press|DPA|dpa|EFE|"
    "Europa Press|Lusa|LUSA|ANSA|Adnkronos|Belga|ANP|NTB|Ritzau|BNS|LETA|ELTA|STT|Agerpres|"
    "AGERPRES|Mediafax|BTA|MTI|PAP|CTK|TASR|HINA|Hina|FENA|Tanjug|SeeNews|AMNA|ANA-MPA|"
    "Telam|Agencia Brasil|Agência Brasil|Andina|Prensa Latina|"
    "Notimex|"
    # Wires of companies and markets.
    "Business Wire|BUSINESS WIRE|PRNewswire|PR Newswire|GLOBE NEWSWIRE|GlobeNewswire|"
    "Globe Newswire|ACCESSWIRE|Accesswire|CNW|CNW Group|Newsfile|NEWSFILE|Marketwired|Cision|"
    "ACN Newswire|EQS|DGAP|EQS News|RNS|Dow Jones|Dow Jones Newswires|MarketWatch|Montel|"
    "Market News|MT Newswires|Thomson Reuters Foundation|"
    # The press of energy and of mining.
    "Platts|S&P Global|S&P Global Commodity Insights|S&P Global Platts|Argus|Argus Media|ICIS|"
    "Upstream|Upstream Online|Rigzone|Recharge|"
    "Recharge News|Mining Weekly|miningweekly.com|Creamer Media|Engineering News|Mining.com|"
    "MINING.COM|Oil & Gas Journal|OGJ|World Oil|Offshore Magazine|Offshore Engineer|"
    "Offshore Energy|Offshore Technology|Energy Voice|Energy Intelligence|World Nuclear News|"
    "WNN|Nuclear Engineering International|NucNet|pv magazine|PV Tech|PV-Tech|"
    "Renewables Now|reNEWS|Windpower Monthly|OffshoreWIND.biz|offshoreWIND.biz|"
    "Power Engineering|Power Technology|NS Energy|Hydro Review|Hydropower & Dams|"
    "International Water Power|LNG Prime|LNG Journal|LNG Industry|Natural Gas World|NGW|"
    "Natural Gas Intelligence|Hart Energy|Pipeline & Gas Journal|Hydrocarbon Processing|"
    "Hydrocarbon Engineering|Hydrogen Insight|H2 View|Energy Storage News|Energy-Storage.news|"
    "ESS News|Carbon Capture Journal|Utility Dive|Energy Monitor|Energy Live News|"
    "Energynews.biz|Energetica India|ETEnergyWorld|ET EnergyWorld|Mercom|Mercom India|MEED|"
    "Zawya|Iraq Oil Report|MEES|Africa Oil & Gas Report|Africa Energy Intelligence|"
    "African Energy|ESI Africa|Petroleum Economist|Oilprice.com|OilPrice.com|OilPrice|"
    "Neftegaz.RU|Oil and Gas Kazakhstan|Energy Central|Fertilizer International|Green Markets|"
    "Benchmark Mineral Intelligence|Fastmarkets|Kitco News|Northern Miner|The Northern Miner|"
    "Mining Journal|Metal Bulletin|BNamericas|BNAmericas|Montel News|Enerdata|"
    # Newspapers, broadcasters and journals.
    "Financial Times|The Financial Times|Wall Street Journal|The Wall Street Journal|"
    "New York Times|The New York Times|Washington Post|The Washington Post|The Economist|"
    "Forbes|Fortune|Handelsblatt|Frankfurter Allgemeine|FAZ|Der Spiegel|Les Echos|Le Monde|"
    "Le Figaro|Il Sole 24 Ore|Corriere della Sera|El Pais|El País|Expansión|Expansion|"
    "Cinco Días|Cinco Dias|Público|NRC|Het Financieele Dagblad|Politico|Euractiv|EURACTIV|"
    "Euronews|Kathimerini|Rzeczpospolita|Puls Biznesu|Economic Times|The Economic Times|"
    "Business Standard|Mint|Livemint|LiveMint|Moneycontrol|Hindustan Times|The Hindu|"
    "Hindu BusinessLine|The Hindu BusinessLine|BusinessLine|Financial Express|"
    "The Financial Express|Indian Express|Times of India|The Times of India|Dawn|"
    "The News International|Business Recorder|Express Tribune|The Express Tribune|The Guardian|"
    "The Telegraph|The Times|Sky News|Daily Star|The Daily Star|Prothom Alo|Kathmandu Post|"
    "The Kathmandu Post|Himalayan Times|Daily Mirror|Punch|The Punch|ThisDay|THISDAY|Vanguard|"
    "Premium Times|Business Day|BusinessDay|The Nation|Daily Nation|Business Daily|"
    "The East African|The Citizen|Daily News|Daily Monitor|New Vision|The Herald|Al-Ahram|"
    "Ahram Online|Daily News Egypt|Egypt Today|Arab News|Asharq Al-Awsat|Asharq Business|"
    "Al Arabiya|Al-Monitor|Argaam|The National|Gulf News|Khaleej Times|Gulf Times|"
    "The Peninsula|Times of Oman|Muscat Daily|Jordan Times|The Jerusalem Post|Jerusalem Post|"
    "Globes|Times of Israel|The Times of Israel|TheMarker|Daily Sabah|Hurriyet Daily News|"
    "Jakarta Post|The Jakarta Post|Jakarta Globe|Kompas|Tempo|Straits Times|The Straits Times|"
    "Business Times|The Business Times|Channel NewsAsia|The Edge|The Edge Markets|"
    "The Edge Malaysia|The Star|New Straits Times|Bangkok Post|The Nation Thailand|VnExpress|"
    "VietnamPlus|Viet Nam News|Vietnam News|VIR|Phnom Penh Post|Philippine Star|"
    "Philippine Daily Inquirer|Inquirer|BusinessWorld|BusinessMirror|Manila Bulletin|"
    "Manila Times|Nikkei Asian Review|Japan Times|The Japan Times|Asahi Shimbun|Korea Herald|"
    "The Korea Herald|Korea Times|Maeil Business|Caixin|Global Times|China Daily|"
    "People's Daily|Securities Times|South China Morning Post|SCMP|Sydney Morning Herald|"
    "The Australian|Australian Financial Review|AFR|Stockhead|Valor|Valor Econômico|Folha|"
    "O Globo|O Estado|La Nacion|La Nación|Clarin|Clarín|El Cronista|El Comercio|La Razón|"
    "La Razon|El Deber|El Mercurio|Diario Financiero|Gestión|Gestion|Reforma|El Universal|"
    "El Economista|Globe and Mail|The Globe and Mail|Financial Post|National Post|Toronto Star|"
    "Calgary Herald|Houston Chronicle|Dallas Morning News|Newsweek|CNBC|CNN|BBC|BBC News|NPR|"
    "Al Jazeera|RBC|RBK|Kommersant|Vedomosti|Izvestia|Rossiyskaya Gazeta|Meduza|"
    "Kyiv Independent|The Kyiv Independent|Kyiv Post|Moscow Times|The Moscow Times|"
    "Astana Times|The Astana Times|Times of Central Asia|The Times of Central Asia|"
    "The Diplomat|Eurasianet|Caspian News|bne IntelliNews|IntelliNews|Nation Online|"
    "The Independent|THE INDEPENDENT|"
    # Wires and sites that sign what they publish.
    "nCa|News Central Asia|Kallanish|Oreanda-News|OREANDA-NEWS|StockMarketWire|"
    "StockMarketWire.com|Sharecast|Proactive Investors|Alliance News|VOVworld|VOVWORLD|VOV|"
    "Nhan Dan|Tuoi Tre|Hanoi Times|"
    "Saigon Times|Rappler|GMA News|Power Philippines|Asian Power|Tehran Times|Press TV|"
    "Financial Tribune|Iran Front Page|TradeArabia|Trade Arabia|Mubasher|Report.az|News.Az|"
    "Nairametrics|TheCable|Channels TV|Premium Times Nigeria|GhanaWeb|MyJoyOnline|Zitamar|"
    "Club of Mozambique|Macauhub|Lusaka Times|The Namibian|Mmegi|Fin24|News24|Moneyweb|"
    "BusinessLIVE|Daily Maverick|Addis Standard|Addis Fortune|The Reporter Ethiopia|"
    "Electrek|CleanTechnica|electrive|Solar Power World|Renewable Energy World|"
    "Energy Global|World Pipelines|Oilfield Technology|World Coal|Global Mining Review|"
    "Hydrogen Central|FuelCellsWorks|Smart Energy International|Hellenic Shipping News|"
    "Splash247|TradeWinds|Riviera|gCaptain|Lloyd's List|IJGlobal|Infrastructure Investor|"
    "Global Trade Review|TXF|Mergermarket|SteelOrbis|Nuclear Newswire|NS Energy Business"
)
#: The forms that stand for another: a wire's mark to its name.
AGENCY_NAMES: Final[dict[str, str]] = {
    "BUSINESS WIRE": "Business Wire",
    "PRNewswire": "PR Newswire",
    "GLOBE NEWSWIRE": "GlobeNewswire",
    "Globe Newswire": "GlobeNewswire",
    "ACCESSWIRE": "Accesswire",
    "dpa": "DPA",
    "StockMarketWire.com": "StockMarketWire",
    "THE INDEPENDENT": "The Independent",
    "OREANDA-NEWS": "Oreanda-News",
    "VOVWORLD": "VOVworld",
}
#: What the name of a medium ends with.
MEDIA_NOUNS: Final = (
    "News Agency|News Service|Press Agency|News Network|News|Times|Daily|Weekly|Journal|Post|"
    "Press|Gazette|Herald|Tribune|Review|Observer|Newswire|Magazine|Today|Standard|Chronicle|"
    "Telegraph|Mail|Bulletin|Monitor|Intelligence|Insider|Wire|Examiner|Courier|Inquirer|"
    "Mirror|Ledger|Dispatch|Sentinel|Digest|Briefing|Broadcasting|Express"
)
#: What the addresses of media end with.
DOMAINS: Final = (
    "com|net|org|biz|info|news|tv|kg|kz|uz|tm|az|ru|ge|am|by|ua|tr|ir|iq|ae|sa|eg|ng|ke|za|in|pk|"
    "bd|lk|vn|ph|id|my|sg|th|cn|hk|jp|kr|au|nz|ca|uk|ie|de|fr|it|es|pt|nl|pl|ro|bg|gr|br|mx|co"
)
#: Verbs by which a text credits its source.
CREDITS: Final = (
    "reports|reported|has reported|had reported|writes|wrote|has written|learned|has learned|"
    "learnt|has learnt|understands|has seen|quoted|quotes|informs|informed|notes|"
    "correspondent reports|has been told|was told|can reveal|revealed|writes in"
)
#: Verbs that stand before the medium that they credit: "reports Trend".
CREDITING: Final = "reports|reported|writes|wrote|informs"
#: What stands before a medium in the lead of a text, though less surely a credit elsewhere.
LEADING: Final = (
    "according to|citing|cited by|quoting|quoted by|seen by|reviewed by|obtained by|referring to|"
    "with reference to|reported to"
)
#: What stands before the medium that a text credits.
CREDITED: Final = (
    "reported by|as reported in|courtesy of|in a report by|a report by|first published by|"
    "first published in|first published on|originally published by|originally published in|"
    "originally published on|appeared in|appeared first in|reprinted from|republished from|"
    "translated from|input from|inputs from|with reporting by|with reporting from|sourced from|"
    "with permission of|with permission from|content from|feed from|taken over from|taken from|"
    "provided by|distributed by"
)
#: What a medium is called beside its name.
PRESS_NOUNS: Final = (
    "news agency|newspaper|daily|weekly|news portal|news site|news website|portal|broadcaster|"
    "newswire|wire service|news service|magazine|television|TV|radio|news outlet|news channel"
)
#: What may stand before a medium that has a line to itself, and behind it.
BYLINES: Final = (
    r"(?:(?:[Ee]dited|[Ww]ritten|[Rr]eported|[Rr]esearched and written|[Cc]ompiled|[Ss]taff|"
    r"[Rr]eporting|[Pp]osted|[Pp]ublished|[Ff]iled)? ?[Bb]y:? |[Ff]rom |[Cc]redit:? |"
    r"[Vv]ia |[Pp]hoto:? |[Ww]ith |AUTHOR:? |Author:? )"
)
STAFF: Final = (
    "staff|staff writers?|staff reporter|reporters?|correspondents?|desk|bureau|newsroom|"
    "contributed|news service|team|editors?|online"
)
STAFF_WRITERS: Final = (
    "[Ss]taff(?: [Ww]riters?| [Rr]eporters?)?|[Rr]eporters?|[Cc]orrespondents?|[Nn]ewsroom|"
    "[Ee]ditorial(?: [Tt]eam| [Ss]taff)?|[Dd]esk|[Ww]eb [Dd]esk|[Nn]ews [Dd]esk"
)
#: What stands in the brackets of a dateline and is no agency.
NO_AGENCIES: Final = frozenset(
    """
    a an the
    correspondent staff own our special reporter bureau desk editor updated update newsroom writer
    local exclusive analysis opinion business energy economy economic markets finance financial
    political chief senior national web guest industry mining power oil gas latest top related more
    breaking market company companies regulatory press all world regional international corporate
    media recent other popular trending similar today's daily weekly headline headlines general
    geothermal solar wind hydro nuclear hydrogen lng battery storage renewable renewables m&a
    utility utilities project projects deal deals trade investment investor share stock shares
    correction corrected corrects clarification refile recasts adds repeats rpt wrapup video photo
    petroleum petrochemical fertiliser fertilizer climate cleantech technology tech sector
    """.split()
)
#: Verbs of saying.
SAYING: Final = (
    "said|says|stated|told|added|noted|announced|stressed|emphasized|emphasised|concluded|"
    "explained|commented|remarked|underlined|highlighted|declared|revealed|confirmed|insisted|"
    "pointed out|spoke|called|put it|wrote|recalled|argued|warned|observed"
)
#: Words behind a name that tell its view, and words before one.
VIEWING: Final = (
    "praised|praises|named|names|thanked|thanks|welcomed|welcomes|hailed|hails|lauded|calls|sees|"
    "saw|put|puts|reckons|reckoned|expects|expected|believes|believed|thinks|thought|hopes|hoped|"
    "likes|liked|views|viewed|assured|assures|answered|declined|gave|gives|spoke|speaks|cited|"
    "pointed|points|promised|promises|urged|urges|vowed|is of the opinion|is grateful|was grateful|"
    "is convinced|is confident|was confident|looked forward|looks forward|took|takes|let|broke|"
    "made known|has made known|summed up|described|describes|congratulated|estimated|estimates|"
    "was glad|is glad|was pleased|is pleased|is proud|was proud|is delighted|insists|argues|adds|"
    "explains|notes|comments|reminded|recalls|replied|promise|acknowledged|told|says|said"
)
VIEWS_OF: Final = (
    "in the words of|in the view of|in the eyes of|words? (?:were|was|of|by)|word used by|"
    "was how|is how|point that|reckoned|reckons|according to|put it|thinks|believes|sees|joked|"
    "declared|quoted|opinion of|hopes|expects|statement by|statement of|praised"
)
#: Nouns that make a capitalised phrase beside a name an office.
OFFICES: Final = (
    "president|prime minister|vice president|vice prime minister|deputy prime minister|minister|"
    "deputy minister|energy minister|oil minister|first deputy minister|secretary|governor|"
    "chairman|chairwoman|chair|chairperson|chief executive|chief executive officer|ceo|"
    "chief operating officer|coo|cfo|chief financial officer|director|managing director|"
    "executive director|general director|director general|general manager|head|commissioner|"
    "spokesman|spokeswoman|spokesperson|executive vice president|senior vice president|"
    "country manager|country director|undersecretary|ambassador|analyst|founder|co founder|"
    "vice chairman|deputy chairman|regional director|partner|manager|president and ceo|king|"
    "crown prince|sheikh|chancellor|mayor|senator|chief|energy secretary|project manager|"
    "chief development officer|chief commercial officer|senior director|chairwoman|premier|"
    "executive chairman|group chief executive|country chair|vice chair|secretary general"
)
#: Words with which a line gives the day of publication.
PUBLISHED: Final = (
    "published|posted|date|updated|released|release date|publication date|created|modified|"
    "issued|dated|published on|posted on|released on|updated on|published at|first published|"
    "last updated|last update|last modified|last modified on"
)
#: Capitalised words that begin a line and are no place.
NO_PLACES: Final = frozenset(
    """
    January February March April May June July August September October November December Jan Feb
    Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Published Updated Posted Source By Press Date News
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri
    Sat Sun Coal Oil Gas Energy Power Notice
    Update Updates Exclusive Breaking Analysis Factbox Correction Corrected Brief Briefs Opinion
    Interview Feature Explainer Watch Read Photo Video Image Graphic Refile Recasts Rpt Wrapup
    Commentary Focus Insight Live Just In Also Related More Share Print Home Menu
    """.split()
)
#: Small words inside the names of cities.
JOINERS: Final = (
    "of|de|da|do|du|des|del|di|al|el|la|le|the|es|sur|am|an|upon|on|y|e|der|den|van|bin|und|aux"
)
WEEKDAYS: Final = "Mon|Tue|Wed|Thu|Fri|Sat|Sun"
#: What comes before the name of the medium that somebody spoke to.
SPOKEN_TO: Final = (
    "told|spoke to|speaking to|in an interview with|cited (?:as saying )?by|quoted by|informed"
)
#: The commonest words of the language.
COMMON_WORDS: Final = frozenset(
    "the of and to for is with on by at that from has its it which this been be are said".split()
)
#: Common words of other languages in Latin letters that are no English words.
FOREIGN_WORDS: Final = frozenset(
    """
    de le la les des du une est et dans pour avec sur par qui que au aux der das und ist den dem ein
    eine mit von für auf het een van en op te zijn el los las una y del por con su il di della gli
    per sono che nel os uma um não com em ao och att som är på til og av ve bir ile dan yang di
    untuk dengan w na się z do jest je v ze pro az és egy hogy yn
    """.split()
)

"""English words of the head of an announcement: agencies, months, offices, verbs of saying."""

from typing import Final

#: Agencies, wires and media that datelines and credits name, as the press writes them.
AGENCIES: Final = (
    "Reuters|AFP|Agence France-Presse|AP|Associated Press|Bloomberg|Xinhua|TASS|Interfax|"
    "Interfax-Kazakhstan|RIA Novosti|Trend|Trend News Agency|Azertac|APA|Report|Kazinform|Kabar|"
    "24.kg|UzA|UzDaily|Podrobno|Turkmenportal|TDH|Anadolu Agency|Anadolu|IRNA|Shana|Mehr|WAM|SPA|"
    "Saudi Press Agency|QNA|KUNA|ONA|Oman News Agency|BNA|Petra|MENA|APS|MAP|NAN|"
    "News Agency of Nigeria|PTI|ANI|IANS|UNI|Press Trust of India|APP|BSS|UNB|Antara|Bernama|VNA|"
    "Vietnam News Agency|PNA|Philippine News Agency|Kyodo|Jiji Press|Jiji|Nikkei|Nikkei Asia|"
    "Yonhap|CNA|Central News Agency|AAP|Business Wire|BUSINESS WIRE|PRNewswire|PR Newswire|"
    "GLOBE NEWSWIRE|GlobeNewswire|Globe Newswire|ACCESSWIRE|Accesswire|CNW|Newsfile|"
    "Canadian Press|The Canadian Press|Dow Jones|Dow Jones Newswires|DPA|dpa|EFE|Lusa|ANSA|"
    "Agerpres|"
    "BTA|MTI|PAP|CTK|Ukrinform|BelTA|Belta|Sputnik|Montsame|Caixin|Global Times|China Daily|"
    "Platts|S&P Global|Argus|Upstream|Rigzone|Recharge|Mining Weekly|miningweekly.com|"
    "Financial Times|Wall Street Journal|The Wall Street Journal|Handelsblatt|Les Echos|"
    "Economic Times|Mint|Hindustan Times|Times of India|Dawn|Business Recorder|The Guardian|"
    "Daily Star|Punch|ThisDay|Vanguard|Premium Times|Business Day|BusinessDay|Engineering News|"
    "Al-Ahram|Arab News|The National|Zawya|MEED|Gulf News|Khaleej Times|Daily Sabah|"
    "Hurriyet Daily News|Jakarta Post|The Jakarta Post|Straits Times|The Edge|Bangkok Post|"
    "VnExpress|Viet Nam News|Nikkei Asian Review|Korea Herald|Korea Times|Valor|Folha|Telam|"
    "Prensa Latina|Andina|Oil & Gas Journal|World Nuclear News|pv magazine|Offshore Engineer|"
    "Energy Voice|Montel|Newsweek|CNBC|CNN|BBC|Al Jazeera|RBC|Kommersant|Vedomosti|Izvestia"
)
#: The forms that stand for another: a wire's mark to its name.
AGENCY_NAMES: Final[dict[str, str]] = {
    "BUSINESS WIRE": "Business Wire",
    "PRNewswire": "PR Newswire",
    "GLOBE NEWSWIRE": "GlobeNewswire",
    "Globe Newswire": "GlobeNewswire",
    "ACCESSWIRE": "Accesswire",
    "dpa": "DPA",
}
#: What the name of a medium ends with.
MEDIA_NOUNS: Final = (
    "News Agency|News|Times|Daily|Weekly|Journal|Post|Press|Gazette|Herald|Tribune|Review|"
    "Observer|Newswire|Magazine|Today|Standard|Chronicle|Telegraph|Mail|Bulletin|Monitor"
)
#: Verbs by which a text credits its source.
CREDITS: Final = "reports|reported|writes|wrote|learned|has learned"
#: Verbs of saying.
SAYING: Final = (
    "said|says|stated|told|added|noted|announced|stressed|emphasized|emphasised|concluded|"
    "explained|commented|remarked|underlined|highlighted|declared|revealed|confirmed|insisted|"
    "pointed out|spoke|called|put it|wrote|recalled|argued|warned|observed"
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
    "crown prince|sheikh|chancellor|mayor|senator"
)
#: Words with which a line gives the day of publication.
PUBLISHED: Final = "published|posted|date|updated|released|release date|publication date|created"
#: Capitalised words that begin a line and are no place.
NO_PLACES: Final = frozenset(
    """
    January February March April May June July August September October November December Jan Feb
    Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Published Updated Posted Source By The Press Date News
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Coal Oil Gas Energy Power Notice
    """.split()
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

"""English words of the small facts of a deal: terms, stakes, days."""

from typing import Final

from energydeals.deal import Instrument

I = Instrument  # noqa: E741  (as in `energydeals.vocabulary.en_deals`)

#: Nouns behind "20-year" that make it a term.
TERM_NOUNS: Final = (
    "agreement|contract|deal|loan|ppa|spa|facility|lease|concession|licen[cs]e|charter|term|tenor|"
    "maturity|offtake|supply|power purchase|sale|tolling|period of validity|arrangement|pact|"
    "partnership|usufruct|mandate|guarantee|credit|accord|memorandum"
)
#: Words before a time that make it a term, and what may stand between.
TERM_LEADS: Final = (
    "for|for a period of|for a term of|for an initial|valid for|term of|tenor of|period of|"
    "maturity of|duration of|lasts?|runs? for|repaid over|repayable over|spanning|initial|firm|"
    "matur(?:es|ing) in|agreement of|contract of|concession of|licen[cs]e of|life of|runs? over|"
    "charter of|loan of|agreement for|contract for"
)
TERM_FILLERS: Final = "the next|a|an|some|another|a further|each|up to|all"
#: Words behind a time that show that it is no term.
NO_TERMS: Final = (
    "ago|old|earlier|later|after|before|of experience|of operation|delay|of delay|in a row|"
    "of negotiations|of talks|building|construction|of construction|to build|of work"
)
#: Deals without a term, and those whose "over 15 years" is one.
NO_TERM_DEALS: Final = frozenset(
    {I.ACQUISITION, I.FID, I.INVESTMENT_PLAN, I.TENDER, I.EPC_CONTRACT, I.COMMERCIAL_DOCUMENTS}
)
FLOW_DEALS: Final = frozenset({I.SPA, I.PPA, I.SERVICE_CONTRACT, I.MOU, I.CONCESSION})
#: Words behind a percentage that make it a stake.
HELD: Final = (
    "stake|interest|share|shareholding|holding|equity|owned|ownership|participating|working|"
    "of (?:the )?\\w+|by"
)
#: Words before a date that make it a limit or a beginning.
LIMITS: Final = frozenset(
    "until till by before since from after of deadline through ending".split()
)

"""English words of the small facts of a deal: terms, stakes, days."""

from typing import Final

from energydeals.deal import Instrument

I = Instrument  # noqa: E741  (as in `energydeals.vocabulary.en_deals`)

#: Nouns behind "20-year" that make it a term.
TERM_NOUNS: Final = (
    "agreements?|contracts?|deals?|loans?|ppas?|spas?|facility|facilities|leases?|concessions?|"
    "licen[cs]es?|charters?|term|tenor|maturity|offtakes?|supply|supplies|power purchase|sale|"
    "tolling|period of validity|arrangements?|pacts?|partnerships?|usufruct|mandate|guarantees?|"
    "credits?|accords?|memorandum|operation and maintenance|permit|franchise|tariff|bonds?|notes|"
    "purchase|package|commitment|period|order|extension|renewal|prolongation|deliver(?:y|ies)"
)
#: Words before a time that make it a term, and what may stand between.
TERM_LEADS: Final = (
    "for a period of|for a term of|for an initial|valid for|good for|term of|terms of|tenor of|"
    "tenors of|period of|periods of|maturity of|maturities of|duration of|life of|span of|"
    "lasts?|lasting|runs?(?: for| over)?|running(?: for| over)?|(?:is|be) repaid (?:over|in)|"
    "repaid over|repayable (?:over|in)|repayment (?:stretches )?over|stretches over|spanning|"
    "initial|firm|matur(?:es|ing|e) in|back after|back within|repaid within|back over|due in|"
    "due after|agreements? of|contracts? of|"
    "concessions? of|licen[cs]es? of|leases? of|charters? of|loans? of|deals? of|ppas? of|"
    "agreements? for|contracts? for|each for|in force for|holds? for|binding for|"
    "term is|tenor is|duration is|term will be|term|tenor|duration|time of|times of|timespan of"
)
TERM_FILLERS: Final = "the next|the coming|the following|a|an|some|another|a further|each|up to|all"
#: What may qualify a time.
HEDGES: Final = "(?: about| around| at least| up to| some| nearly| almost)?"
#: What follows a time that begins a sentence and is a term.
TERM_SAID: Final = (
    "(?:is|are|was|will be) the (?:\\w+ )?(?:period|term|tenor|duration|span|life|time)|"
    "(?:is|are|was) (?:what|how long) the |(?:it|they) (?:is|are) to (?:run|last|hold)|"
    "(?:it|they|the (?:\\w+ )?(?:contract|deal|agreement|paper|lease|charter|loan|concession))s? "
    "(?:runs?|lasts?|holds?|will run|shall run|is to run|covers?)"
)
#: What flows for a time: "20 years of LNG".
TERM_OF: Final = (
    "of (?:\\w+ ){0,3}?(?:lng|gas|oil|crude|coal|uranium|fuel|power|electricity|ammonia|hydrogen|"
    "suppl(?:y|ies)|deliver(?:y|ies)|off-?takes?|purchases?|shipments?|cargo(?:es)?|sales)"
)
#: Words before "over five years" that make it the time of an outlay.
SPENDING: Final = (
    "invest(?:s|ed|ing|ments?)?|spend(?:s|ing)?|spent|budget|programme|program|capex|support|"
    "outlay|price of|recover(?:s|ed)?|built|build(?:s|ing)?"
)
#: Words behind a time that show that it is no term.
NO_TERMS: Final = (
    "ago|old|earlier|later|after|before|dead|of experience|of operation|delay|of delay|in a row|"
    "of negotiations?|of talks|of stud(?:y|ies)|of them|building|construction|of construction|"
    "to build|of work|of grace|without|on\\b|of history|from now|running|away"
)
#: Deals without a term.
NO_TERM_DEALS: Final = frozenset(
    {I.ACQUISITION, I.FID, I.INVESTMENT_PLAN, I.EPC_CONTRACT, I.COMMERCIAL_DOCUMENTS}
)
#: Deals that run for a time.
FLOW_DEALS: Final = frozenset(
    {
        I.SPA,
        I.PPA,
        I.CONCESSION,
        I.SERVICE_CONTRACT,
        I.FRAMEWORK_AGREEMENT,
        I.COOPERATION_AGREEMENT,
        I.INVESTMENT_AGREEMENT,
        I.INTERGOVERNMENTAL_AGREEMENT,
        I.MOU,
    }
)
#: Nouns of the documents of some deals: a time beside those of others is no term of theirs.
TERM_OWNERS: Final = {
    frozenset({I.FINANCING, I.GUARANTEE, I.GRANT}): (
        "loans?|credits?|facility|facilities|bonds?|notes|debt|repa(?:id|ys?|yment|yable)|lend\\w*|"
        "guarantees?|insurance|financing|tenors?|maturit(?:y|ies)|the term|term sheets?|"
        "borrow\\w*|provid(?:es?|ed|ing)"
    ),
    frozenset({I.PPA, I.SPA}): (
        "ppas?|spas?|power purchase|off-?takes?|suppl(?:y|ies)|deliver(?:y|ies|ed)|purchases?|"
        "s(?:ale|old)|buys?|bought|takes?|taken|tak(?:ing|ers?)"
    ),
    frozenset({I.CONCESSION, I.INVESTMENT_AGREEMENT}): (
        "concessions?|licen[cs]es?|leases?|production.sharing|pscs?|permits?|franchise"
    ),
}
#: Deals of which a time is a term only beside a noun of loans.
LENT: Final = frozenset({I.FINANCING, I.GUARANTEE, I.GRANT})
#: Words before a time that make it an age, a delay or a past.
NO_LEADS: Final = frozenset("in after since last past than within before previous first".split())
#: Words behind a percentage that make it a stake.
HELD: Final = (
    "stake|interest|share|shareholding|holding|equity|owned|ownership|participating|working|"
    "of (?:the )?\\w+|by"
)
#: Words before a date that make it a limit or a beginning.
LIMITS: Final = frozenset("until till by before from after of deadline through ending".split())

"""The patterns of a language, generated from its word tables.

All of them run on folded text (`_fold`), where every digit is ``0``; so what is searched for
in a whole text begins with that one byte, which the regex engine finds fastest. What stands
before a number is matched on the reversed text.
"""

import re
from typing import Final

from attrs import field, frozen

from energydeals.bounds import Qualifier
from energydeals.phrases._currencies import Currencies
from energydeals.phrases._fold import as_pattern
from energydeals.phrases._numbers import COMMON, FRACTIONS, OTHER
from energydeals.phrases._trie import any_before, any_of, any_pattern
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["Patterns"]

#: Between words that belong together: a space or the two characters of a line's end, a hyphen.
_GAP: Final = rb"(?:  ?|-)"
_END: Final = rb"(?![a-z0])"
_NO_LETTER: Final = rb"(?![a-z])"
_NO_LETTER_BEFORE: Final = rb"(?![a-z0])"
#: Qualifiers of a second end that leave a range a range.
_SECOND: Final = (
    Qualifier.ABOUT,
    Qualifier.NEARLY,
    Qualifier.JUST_OVER,
    Qualifier.AT_MOST,
    Qualifier.LESS_THAN,
)

Pattern = re.Pattern[bytes]


@frozen(slots=True)
class Patterns:
    """The patterns of one language."""

    words: MoneyVocabulary
    currencies: Currencies
    #: On reversed text: a sign (1) before a number.
    sign_before: Pattern = field(init=False)
    #: A currency behind a number, found from the last digit of the number.
    currency_behind: Pattern = field(init=False)
    #: A number (1 common, 2 other), its scale (3), an adjective (4) and a currency (5).
    amount: Pattern = field(init=False)
    #: Of (0), an adjective (1) and a currency (2) behind number words.
    currency: Pattern = field(init=False)
    #: Between the two ends of a range: a dash (1) or a word (2), a qualifier (3), a sign (4).
    link: Pattern = field(init=False)
    #: On reversed text: a link, a scale and the last digit of a number.
    link_back: Pattern = field(init=False)
    #: What stands behind a bare second end.
    bare_end: Pattern = field(init=False)
    #: On reversed text: a number.
    number_back: Pattern = field(init=False)
    #: On reversed text: words or marks (1) that qualify what stands behind them.
    qualifier_before: Pattern = field(init=False)
    #: A qualifier (1) behind a sum.
    qualifier_behind: Pattern = field(init=False)
    #: What a sum is for each of: a unit (1, 2) or an adverb (3).
    per: Pattern = field(init=False)
    #: On reversed text: number words (1) that end at a scale word.
    number_words: Pattern = field(init=False)
    #: The rest of a word, and a word with what parts it from the next.
    letters: Pattern = field(init=False)
    next_word: Pattern = field(init=False)
    #: Between a sum and the same sum in another currency.
    equivalent: Pattern = field(init=False)
    #: Between the two bounds of one sum.
    bounds_and: Pattern = field(init=False)

    def __attrs_post_init__(self) -> None:
        for name, pattern in self._sources().items():
            object.__setattr__(self, name, re.compile(pattern))

    def _sources(self) -> dict[str, bytes]:
        return {
            **self._amount_sources(),
            **self._range_sources(),
            **self._context_sources(),
            **self._join_sources(),
        }

    def _amount_sources(self) -> dict[str, bytes]:
        words = self.words
        scale = any_of(words.scales)
        long = any_of(word for word in words.scales if len(word) > 3)
        scaled = _GAP + b"?" + scale + _END + b"(?:" + _GAP + long + _END + b")?"
        adjective = b"(?:(" + any_pattern(self.currencies.adjectives) + b")" + _GAP + b")?"
        currency = self._currency()
        number = b"(?:(" + COMMON + b")|(" + OTHER + b"))"
        behind = b"(?:" + _GAP + b"?" + adjective + b"(" + currency + b"))"
        lone = rb"  ?\(?(" + any_pattern(self.currencies.adjectives) + rb")(?=\)|  ?"
        lone += any_of(words.adjective_followers) + _END + rb"|[.,;:]|\Z)\)?"
        return {
            "sign_before": rb"0\.?(?:  ?|-)?(" + self._signs_before() + b")",
            "currency_behind": b"0" + FRACTIONS + b"?(?:" + scaled + b")?+" + behind,
            "amount": number + b"(" + scaled + b")?+(?:" + behind + b"|" + lone + b")?",
            "currency": b"(?:" + _GAP + any_of(words.number_of) + b")?" + _GAP + adjective
            + b"(" + currency + b")",
            "number_back": rb"0(?:0|[,.' ](?=0))*+\.?",
            "number_words": self._number_words(),
            "letters": b"[a-z]*+",
            "next_word": b"[^ -]*+[ -]++",
        }

    def _currency(self) -> bytes:
        """Words and codes end as words do; a sign may touch what follows, but no number."""
        codes = {sign.lower() for sign in self.currencies.signs if _is_word(sign)}
        signs = [sign.lower() for sign in self.currencies.signs if not _is_word(sign)]
        spelled = any_pattern({*self.currencies.words, *codes}) + _END
        return spelled + b"|" + any_pattern(signs) + rb"(?! ?0)" + _NO_LETTER

    def _signs_before(self) -> bytes:
        signs = {sign.lower() for sign in self.currencies.signs}
        ending = [sign[::-1] for sign in signs]
        return any_pattern(ending) + _NO_LETTER_BEFORE

    def _number_words(self) -> bytes:
        words = self.words
        parts = {
            *words.cardinals, *words.fractions, *words.dozens, *words.vague, *words.several,
            *words.articles, *words.number_and, *words.number_of,
            *(word for word in words.scales if len(word) > 3),
            *(multiple + scale for multiple in words.multiples for scale in words.scales),
        }
        return b"(" + any_before(parts) + b"(?:" + _GAP + any_before(parts) + b"){0,12})" + _END

    def _range_sources(self) -> dict[str, bytes]:
        words = self.words
        dash = rb" ?--? ?| ?~ ?"
        to = [*words.range_to, *words.between_and]
        scale = b"(?:" + any_before(words.scales) + _GAP + b"?){0,2}"
        qualified = [
            word
            for qualifier in _SECOND
            for word in words.before[qualifier]
            if word[-1].isalpha()
        ]
        sign = any_pattern({sign.lower() for sign in self.currencies.signs})
        return {
            "link": b"(?:(" + dash + b")|  ?(" + any_of(to) + b")  ?(?:(" + any_of(qualified)
            + b")  ?)?)(?:(" + sign + b")(?:  ?|-)?)?" + rb"(?=\.?0)",
            "link_back": b"(?:" + dash + b"|  ?" + any_before(to) + b"  ?)" + scale + b"(?=0)",
            "bare_end": rb"(?! ?[a-z0])|  ?" + any_of([*words.per, *words.per_articles]) + b"  ?",
        }

    def _context_sources(self) -> dict[str, bytes]:
        words = self.words
        befores = [word for row in words.before.values() for word in row]
        befores += [*words.between, *words.range_from]
        marks = [word for word in befores if not word[-1].isalnum()]
        spelled = [word for word in befores if word[-1].isalnum()]
        fillers = b"(?:" + _GAP + any_before([*words.fillers, *words.articles]) + b"(?=[ -])){0,4}"
        units = {unit for row in words.units.items() for unit in row}
        short = [unit for unit in units if len(unit) == 1]
        long = any_of(unit for unit in units if len(unit) > 1)
        return {
            "qualifier_before": b"(?:  ?)?(" + any_before(marks) + b")" + _NO_LETTER_BEFORE
            + b"|" + fillers + _GAP + b"(" + any_before(spelled) + b")" + _NO_LETTER_BEFORE,
            "qualifier_behind": b"(" + any_of(w for row in words.behind.values() for w in row) + b")" + _END,
            "per": b"(?:" + _GAP + any_of(words.per) + _GAP + b"(" + long + rb"|[a-z]++)|"
            + _GAP + any_of(words.per_articles) + _GAP + b"(" + long + b")|"
            + rb" ?/ ?(" + long + b"|" + any_of(short) + b")|"
            + _GAP + b"(" + any_of(words.adverbs) + b"))" + _NO_LETTER,
        }

    def _join_sources(self) -> dict[str, bytes]:
        words = self.words
        leads = any_of(words.equivalents)
        return {
            "equivalent": rb" ? ?[(\[] ?(?:" + leads + b"[ ,] ?)?|, ?(?:" + any_of(words.apposition) + b")  ?",
            "bounds_and": b",?  ?(?:" + any_of(words.bounds_and) + b")  ?",
        }


#: What letters a sign may be made of so that it ends as a word does.
def _is_word(sign: bytes) -> bool:
    return bytes([sign[-1]]).isalpha()

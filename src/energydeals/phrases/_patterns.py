"""The patterns of a language, generated from its word tables.

All of them run on folded text (`_fold`), where every digit is ``0``: what is searched for in a
whole text begins with that one byte, which the regex engine finds fastest. What stands before a
number is matched on the reversed text.
"""

import re
from collections.abc import Iterable
from typing import Final

from attrs import field, frozen

from energydeals.bounds import Qualifier
from energydeals.phrases._currencies import Currencies
from energydeals.phrases._fold import as_pattern
from energydeals.phrases._numbers import COMMON, NUMBER_BACK, SPACED_BACK, SPLIT, other
from energydeals.phrases._trie import GAP, any_before, any_of, any_pattern
from energydeals.vocabulary.money_words import MoneyVocabulary

__all__ = ["Pattern", "Patterns"]

#: Between words that belong together; in forms such as "a $5-million loan" that is a hyphen.
_JOIN: Final = rb"(?:" + GAP + b"|-)"
#: A word does not end inside a longer one, in either direction.
_END: Final = rb"(?![a-z0])"
_DASH: Final = rb"(?: ?--? ?| ?~ ?)"
#: Qualifiers of a second end that leave a range a range.
_SECOND: Final = (
    Qualifier.ABOUT,
    Qualifier.NEARLY,
    Qualifier.JUST_OVER,
    Qualifier.AT_MOST,
    Qualifier.LESS_THAN,
)

Pattern = re.Pattern[bytes]


def _any(patterns: Iterable[bytes]) -> bytes:
    return b"(?:" + b"|".join(patterns) + b")"


@frozen(slots=True)
class Patterns:
    """The patterns of one language; those whose names end in "back" run on reversed text."""

    words: MoneyVocabulary
    currencies: Currencies
    #: A sign (1) in its case before a number, found from the first digit of the number.
    sign_back: Pattern = field(init=False)
    #: A number (1 common, 2 other), a plus (3) and its scale (4).
    amount: Pattern = field(init=False)
    #: Behind a number an adjective (1) and a currency (2), or an adjective alone (3).
    currency_behind: Pattern = field(init=False)
    #: A number, and one that is parted by spaces.
    number_back: Pattern = field(init=False)
    spaced_back: Pattern = field(init=False)
    #: "minus" before a number or a sign.
    minus_back: Pattern = field(init=False)
    #: An adjective (1) and a currency (2) behind number words.
    currency: Pattern = field(init=False)
    #: Number words (1).
    spoken_back: Pattern = field(init=False)
    #: A link and number words (1).
    spoken_low_back: Pattern = field(init=False)
    #: Between the two ends of a range: a dash (1) or a word (2), a qualifier (3), a sign (4).
    link: Pattern = field(init=False)
    #: A link and a scale, before them the last digit of a number.
    link_back: Pattern = field(init=False)
    #: What stands behind a bare second end.
    bare_end: Pattern = field(init=False)
    #: Words or marks (last group) that qualify what stands behind them.
    qualifier_back: Pattern = field(init=False)
    #: A qualifier behind a sum.
    qualifier_behind: Pattern = field(init=False)
    #: What looks like a qualifier behind a sum and leads on to one before the next.
    leads_on: Pattern = field(init=False)
    #: What a sum is for each of: a count (1) and a unit (last group).
    per: Pattern = field(init=False)
    #: What shows that what has been read is no "per".
    not_per: Pattern = field(init=False)
    #: Between a sum and the same sum in another currency, and between that and a third.
    equivalent: Pattern = field(init=False)
    next_equivalent: Pattern = field(init=False)
    #: Between the two bounds of one sum.
    bounds_and: Pattern = field(init=False)

    def __attrs_post_init__(self) -> None:
        sources = {
            **self._amount(),
            **self._spoken(),
            **self._range(),
            **self._qualifier(),
            **self._per(),
            **self._joins(),
        }
        for name, pattern in sources.items():
            object.__setattr__(self, name, re.compile(pattern))

    def _amount(self) -> dict[str, bytes]:
        words = self.words
        scale = any_of(words.scales) + _END
        long_scale = any_of(word for word in words.scales if len(word) > 3) + _END
        scales = _JOIN + b"?" + scale + b"(?:" + _JOIN + long_scale + b")?"
        adjectives = any_pattern(self.currencies.adjectives)
        behind = b"(?:" + _JOIN + b"?" + self._priced() + b")"
        followers = GAP + any_of(words.adjective_followers) + _END
        lone = GAP + rb"\(?(" + adjectives + rb")(?:\)|(?=" + followers + rb"|[.,;:)]|\Z))"
        stray = SPLIT + _JOIN + b"?" + long_scale
        number = b"(?:(" + COMMON + b")(?!" + stray + b")|(" + other(stray) + b"))"
        plus = rb"(?:(\+)(?= ?" + long_scale + b"))?"
        return {
            "sign_back": rb"0(?!0)\.?+-?+(?!\n\n)[ \n]{0,2}+("
            + self._signs_back()
            + b")"
            + self._free(),
            "amount": number + plus + b"(" + scales + b")?+",
            "currency_behind": behind + b"|" + lone,
            "number_back": NUMBER_BACK,
            "spaced_back": SPACED_BACK,
            "minus_back": GAP + b"(?:" + any_before(words.minus) + b")" + _END,
        }

    def _priced(self) -> bytes:
        """Give an adjective (1) and a currency (2): words end as words do, signs may be glued."""
        currencies = self.currencies
        adjective = b"(?:(" + any_pattern(currencies.adjectives) + b")" + _JOIN + b")?"
        codes = {sign.lower() for sign in currencies.signs if _is_word(sign)}
        signs = {sign.lower() for sign in currencies.signs if not _is_word(sign)}
        glued = {*map(as_pattern, self.words.glued_words)}
        spelled = any_pattern(currencies.words.keys() - glued) + _END
        spelled += b"|(?<=0)" + any_pattern(glued) + _END
        spelled += b"|" + any_pattern(codes) + rb"(?![a-z]| ?0)"
        return adjective + b"(" + spelled + b"|" + any_pattern(signs) + rb"(?![a-z]| ?0))"

    def _signs_back(self) -> bytes:
        signs = {sign[::-1] for sign in self.currencies.signs}
        lasts = b"".join(re.escape(last) for last in sorted({sign[:1] for sign in signs}))
        return b"(?=[" + lasts + b"])" + any_pattern(signs)

    def _free(self) -> bytes:
        """Where a sign begins: not in a word, but it may touch "c." and its like."""
        glued = any_before(self.words.glued)
        return rb"(?!(?!" + glued + rb"(?![A-Za-z0]))[A-Za-z0])"

    def _spoken(self) -> dict[str, bytes]:
        words = self.words
        parts = {
            *words.cardinals,
            *words.fractions,
            *words.dozens,
            *words.vague,
            *words.several,
            *words.articles,
            *words.number_and,
            *words.number_of,
            *words.multiples,
            *(word for word in words.scales if len(word) > 3),
            *(multiple + scale for multiple in words.multiples for scale in words.scales),
        }
        part = any_before(parts)
        spoken = b"(" + part + b"(?:" + _JOIN + part + b"){0,12})" + _END
        to = any_before([*words.range_to, *words.between_and])
        return {
            "currency": b"(?:" + GAP + any_of(words.number_of) + b")?" + _JOIN + self._priced(),
            "spoken_back": spoken,
            "spoken_low_back": _JOIN + to + _JOIN + spoken,
        }

    def _range(self) -> dict[str, bytes]:
        words = self.words
        to = [*words.range_to, *words.between_and]
        seconds = (word for kind in _SECOND for word in words.before[kind] if word[-1].isalpha())
        second = b"(?:(" + any_of(seconds) + b")" + GAP + b")?"
        link = b"(?:(" + _DASH + b")|" + GAP + b"(" + any_of(to) + b")" + GAP + second + b")"
        sign = any_pattern({sign.lower() for sign in self.currencies.signs})
        scale = b"(?:" + any_before(words.scales) + _JOIN + b"?){0,2}"
        word_back = GAP + any_before(to) + GAP
        minus = b"(?:-|" + as_pattern("−") + b")?"
        return {
            "link": link + minus + b"(?:(" + sign + b")(?:" + GAP + b")?" + minus + rb")?(?=\.?0)",
            "link_back": b"(?:" + _DASH + b"|" + word_back + b")" + scale + b"(?=0)",
            "bare_end": rb"(?![ \n]?[a-z0])|"
            + GAP
            + any_of([*words.per, *words.per_articles])
            + GAP,
        }

    def _qualifier(self) -> dict[str, bytes]:
        words = self.words
        befores = [word for row in words.before.values() for word in row]
        opening = [*befores, *words.between, *words.range_from]
        glued = [word for word in opening if not word[-1].isalnum() or word in words.glued]
        mark = b"(?:" + GAP + b")?(" + any_before(glued) + b")" + _END
        spelled = any_before(word for word in opening if word[-1].isalnum())
        spelled = _JOIN + b"(" + spelled + b")" + _END
        article = b"(?:" + GAP + any_before(words.articles) + b"(?=" + GAP + b"))?"
        filler = (
            b"(?:" + GAP + any_before(words.fillers) + b"(?=" + GAP + b")" + article + b"){1,2}"
        )
        behind = any_of(word for row in words.behind.values() for word in row)
        return {
            "qualifier_back": _any([spelled, mark, filler + spelled]),
            "qualifier_behind": behind + _END,
            "leads_on": b",?" + GAP + any_of(words.bounds_and) + GAP + any_of(befores) + _END,
        }

    def _per(self) -> dict[str, bytes]:
        words = self.words
        long = any_of(unit for unit in words.units if len(unit) > 1)
        short = any_of(unit for unit in words.units if len(unit) == 1)
        per = _JOIN + any_of(words.per) + _JOIN + b"(?:(0++(?:,000)*+)" + GAP + b")?"
        ways = [
            per + b"(" + long + b"|(?!" + any_of(words.no_units) + _END + b")[a-z]++)",
            _JOIN + any_of(words.per_articles) + _JOIN + b"(" + long + b")",
            b" ?/ ?(" + long + b"|" + short + b")",
            _JOIN + b"(" + any_of(words.adverbs) + b")",
        ]
        return {
            "per": _any(ways) + _END,
            "not_per": GAP + any_of(words.not_per) + _END,
        }

    def _joins(self) -> dict[str, bytes]:
        words = self.words
        leads = b"(?:" + any_of(words.equivalents) + b",?" + GAP + b"){0,2}"
        bracket = b"(?:" + GAP + b")?" + rb"[(\[]" + leads
        aside = b"," + GAP + b"(?=" + any_of(words.apposition) + GAP + b")" + leads
        further = _any(
            [b"[,;]" + GAP, GAP + b"(?:" + any_of(words.bounds_and) + b"|or)" + GAP, b" ?/ ?"]
        )
        return {
            "equivalent": bracket + b"|" + aside,
            "next_equivalent": further + leads,
            "bounds_and": b",?" + GAP + any_of(words.bounds_and) + GAP,
        }


def _is_word(sign: bytes) -> bool:
    """Tell whether a sign ends in a letter."""
    return sign[-1:].isalpha()

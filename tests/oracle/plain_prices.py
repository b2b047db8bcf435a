"""Numbers with a currency on one side, read plainly."""

import re
from decimal import Decimal
from typing import NamedTuple

from energydeals._iso4217 import ALPHA_3
from energydeals.vocabulary.cldr_regions import REGIONS
from energydeals.vocabulary.en_money import MONEY
from oracle.plain_numbers import GAP, Number, either


class Priced(NamedTuple):
    """A number with its scale and, where there is one, its currency."""

    start: int
    end: int
    number: Number
    exponent: int
    scaled: bool
    codes: tuple[str, ...]
    minus: bool = False
    signed: bool = False

    @property
    def value(self) -> Decimal:
        """The exact value."""
        value = Decimal(f"{self.number.value:f}E{self.exponent}")
        return value.copy_negate() if self.minus else value


#: What each sign and code can mean, and the power of ten in it.
SIGNS: dict[str, tuple[tuple[str, ...], int]] = {
    **{code: ((code,), 0) for code in ALPHA_3 - {*MONEY.never_codes}},
    **{sign: ((code,), 0) for sign, code in MONEY.cldr_signs.items()},
    **{sign: (codes, 0) for sign, codes in MONEY.signs.items()},
    **{sign: (codes, -2) for sign, codes in MONEY.hundredth_signs.items()},
    **{
        letter + code: ((code,), exponent)
        for code in MONEY.scaled_codes
        for letter, exponent in MONEY.code_scales.items()
    },
}
WEAK = {*MONEY.weak_signs, *MONEY.weak_codes}
NOUNS: dict[str, tuple[str, ...]] = {**MONEY.words, **MONEY.hundredths}
ADJECTIVES: dict[str, tuple[str, ...]] = dict(MONEY.adjectives)
for name, named_code in MONEY.cldr_names.items():
    ADJECTIVES.setdefault(name.rpartition(" ")[0], (named_code,))
    NOUNS.setdefault(name.rpartition(" ")[2], (named_code,))
ADJECTIVES.pop("", None)
ANY_SIGN = either(SIGNS)
SIGN_BEFORE = re.compile(
    rf"(?:(?<![\w$€£¥])(?<![A-Z]{{3}}/)|(?<=(?<!\w)c)(?=\W))({ANY_SIGN}) ?\n?\Z"
)
SIGN_BEHIND = re.compile(rf"(?:{GAP})?({ANY_SIGN})(?![\w$€£¥])")
WORD_BEHIND = re.compile(
    rf"(?:{GAP}|-)?(?:({either(ADJECTIVES)})(?:{GAP}|-))?({either(NOUNS)})(?![\w'])", re.IGNORECASE
)
ADJECTIVE_BEHIND = re.compile(
    rf"{GAP}({either(ADJECTIVES)})(?!\w)(?={GAP}{either(MONEY.adjective_followers)}(?!\w)|\W*$|[.,;)])",
    re.IGNORECASE,
)
MINUS = re.compile(rf"(?:(?<![\w)])-|(?<!\w){either(MONEY.minus)}{GAP})\Z")
SCALE = re.compile(rf"(?:{GAP}|-)?({either(MONEY.scales)})(?![\w])", re.IGNORECASE)


def local_first(codes: tuple[str, ...], region: str | None) -> tuple[str, ...]:
    """Put what codes mean in a region before the others."""
    local = REGIONS[region].split() if region else []
    return tuple(sorted(codes, key=lambda code: code not in local))


def plain_words(matched: str) -> str:
    """Give matched words as the vocabulary has them."""
    return " ".join(matched.lower().replace("-", " ").split())


def with_scale(text: str, number: Number) -> Priced:
    """Read the scale words behind a number: "million", "thousand million", "lakh crore"."""
    end, exponent, words = number.end, 0, ""
    for _ in range(2):
        match = SCALE.match(text, end)
        if match is None or (words and len(match[1]) < 4):
            break
        words = match[1]
        exponent += MONEY.scales[plain_words(words)]
        end = match.end()
    return Priced(number.start, end, number, exponent, bool(words), ())


def with_sign(text: str, amount: Priced, region: str | None) -> Priced | None:
    """Read a sign or code before a number, and a minus before or behind it."""
    head, minus = text[max(0, amount.start - 12) : amount.start], False
    if head.endswith("-") and not amount.number.spelled:
        head, minus = head[:-1], True
    match = SIGN_BEFORE.search(head)
    if match is None or amount.number.spelled or re.match(r"\w", text[amount.end :]):
        return None
    sign, start = match[1], amount.start - len(head) - minus + match.start()
    meant, exponent = SIGNS[sign]
    found = local_first(meant, region)
    marked = not text[amount.number.start : amount.number.end].isdigit()
    shown = marked and (head.endswith(sign) or sign in MONEY.weak_codes)
    if sign in WEAK and not (amount.scaled or shown):
        return None
    start, before = minus_before(text, start)
    end = amount.end
    behind = WORD_BEHIND.match(text, end)
    if behind and not behind[1] and found[0] in NOUNS[plain_words(behind[2])]:
        end = behind.end()
    if behind := ADJECTIVE_BEHIND.match(text, end):
        named = [code for code in ADJECTIVES[plain_words(behind[1])] if code in meant]
        end, found = (behind.end(), tuple(named)) if named else (end, found)
    return amount._replace(
        start=start,
        end=end,
        codes=found[:1],
        exponent=amount.exponent + exponent,
        minus=minus or before,
        signed=True,
    )


def with_currency_behind(text: str, amount: Priced, region: str | None) -> Priced | None:
    """Read a currency word or a code behind a number."""
    number, shown = amount.number, amount.scaled or amount.number.grouped
    for match in (WORD_BEHIND.match(text, amount.end), SIGN_BEHIND.match(text, amount.end)):
        if match is None:
            continue
        if match.re is WORD_BEHIND:
            found = noun_codes(text, amount, match, region)
            exponent = -2 if plain_words(match[2]) in MONEY.hundredths else 0
        else:
            found, exponent = sign_codes(match[1], region, shown=shown)
        if number.spelled and not amount.scaled and not is_spelled(number, match):
            continue
        if found:
            start, minus = minus_before(text, amount.start)
            return amount._replace(
                start=start,
                end=match.end(),
                codes=found[:1],
                exponent=amount.exponent + exponent,
                minus=minus,
            )
    return None


def minus_before(text: str, start: int) -> tuple[int, bool]:
    """Read "minus" or a minus sign before a sum."""
    before = MINUS.search(text[max(0, start - 12) : start].lower().rjust(12))
    return (start - 12 + before.start(), True) if before else (start, False)


def is_spelled(number: Number, match: re.Match[str]) -> bool:
    """Tell whether a currency is one that is counted in words: "two dollars"."""
    if match.re is not WORD_BEHIND or number.article:
        return False
    noun = plain_words(match[2])
    return noun.rstrip("s") in MONEY.spelled or noun in MONEY.hundredths


def sign_codes(sign: str, region: str | None, *, shown: bool) -> tuple[tuple[str, ...], int]:
    """Give what a sign or code behind a number means, and its power of ten."""
    if (sign in WEAK and not shown) or not re.fullmatch(r"[A-Za-z]{3,5}|[A-Z]{0,3}\W", sign):
        return (), 0
    return local_first(SIGNS[sign][0], region), SIGNS[sign][1]


def noun_codes(
    text: str, amount: Priced, match: re.Match[str], region: str | None
) -> tuple[str, ...]:
    """Give what a currency word behind a number means; nothing where it is no money."""
    if text[amount.start : match.end()] in MONEY.names:
        return ()
    if plain_words(match[2]) in MONEY.glued_words and not match[0].isalpha():
        return ()
    noun, codes = plain_words(match[2]), NOUNS[plain_words(match[2])]
    follower = re.match(r"[\s-]*([\w']*)", text[match.end() :].lower())
    others = MONEY.other_names.get(noun.rstrip("s"), ())
    if follower and follower[1] in others and not amount.scaled:
        return ()
    if adjective := match[1]:
        name = f"{plain_words(adjective)} {noun}"
        named = MONEY.cldr_names.get(name)
        narrowed = [code for code in ADJECTIVES[plain_words(adjective)] if code in codes]
        return tuple(narrowed) or ((named,) if named else ())
    alone = noun in MONEY.words or noun in MONEY.hundredths
    shown = amount.scaled or amount.number.grouped or noun not in MONEY.weak_words
    if not alone or not shown or noun in MONEY.adjective_words:
        return ()
    weight = noun in MONEY.weights and is_weight(text, amount, match.end())
    return () if weight or is_price_year(text, amount) else local_first(codes, region)


def is_price_year(text: str, amount: Priced) -> bool:
    """Tell whether a number is the year of a currency: "in 2015 dollars"."""
    before = re.search(rf"(?<!\w){either(MONEY.price_year)}{GAP}\Z", text[: amount.start].lower())
    return bool(before and re.fullmatch("(?:19|20)[0-9]{2}", text[amount.start : amount.end]))


def is_weight(text: str, amount: Priced, end: int) -> bool:
    """Tell whether "pounds" are a weight: where nothing says that they are paid."""
    behind = " ".join(text[end : end + 40].lower().split())
    shown = amount.scaled or (amount.number.grouped and text[amount.end] != "-")
    before = " ".join(text[max(0, amount.start - 30) : amount.start].lower().split())
    of_money = re.match(rf"(?:of|in) {either(MONEY.weighed_money)}(?!\w)", behind)
    if of_money:
        return False
    if {*before.split()[-4:]} & {*MONEY.weighing_verbs}:
        return True
    if re.search(rf"(?<!\w){either(MONEY.weighed_verbs)}\Z", before):
        return False
    if any(behind.startswith(re.sub("[0-9]", "0", sign)) for sign in MONEY.weight_signs):
        return True
    counted = re.match(r"[ \n-]([a-z]+)", text[end:])
    noun = counted is not None and counted[1] not in {
        *MONEY.adjective_followers,
        *MONEY.no_nouns,
        *MONEY.priced_nouns,
    }
    return not shown or (noun and not amount.scaled)

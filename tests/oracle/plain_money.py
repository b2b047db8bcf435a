"""A plain reader of sums of money, written to be obvious: the oracle for the fast one.

It goes over the numbers of a text, looks for a currency on either side of each, joins what is a
range, then reads qualifiers outwards. It shares the words with the fast reader and nothing else.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from energydeals import Bounds, StatedMoney
from energydeals.bounds import Edge, Qualifier
from energydeals.vocabulary.cldr_regions import REGIONS
from energydeals.vocabulary.en_money import MONEY
from oracle.plain_doubts import NEAR, is_doubtful, shows_money
from oracle.plain_numbers import GAP, PLAIN, Number, either, numbers
from oracle.plain_prices import (
    ADJECTIVES,
    NOUNS,
    WORD_BEHIND,
    Priced,
    plain_words,
    with_currency_behind,
    with_scale,
    with_sign,
)

INCLUDED, EXCLUDED, APPROXIMATE = Edge
EDGES: dict[Qualifier, tuple[Edge | None, Edge | None]] = {
    Qualifier.ABOUT: (APPROXIMATE, APPROXIMATE),
    Qualifier.MORE_THAN: (EXCLUDED, None),
    Qualifier.AT_LEAST: (INCLUDED, None),
    Qualifier.LESS_THAN: (None, EXCLUDED),
    Qualifier.AT_MOST: (None, INCLUDED),
    Qualifier.NEARLY: (APPROXIMATE, EXCLUDED),
    Qualifier.JUST_OVER: (EXCLUDED, APPROXIMATE),
}
End = tuple[Decimal, Edge] | None
MISSING = (None, INCLUDED)
BEFORE = {word: kind for kind, words in MONEY.before.items() for word in words}
BEHIND = {word: kind for kind, words in MONEY.behind.items() for word in words}
UNITS = {unit.lower(): name for unit, name in MONEY.units.items()}
WORDS_BEFORE = re.compile(
    rf"(?:(?<!\w)(?=\w)|(?=\W))({either(BEFORE)})"
    rf"(?:(?:{GAP}{either(MONEY.articles)})?{GAP}{either(MONEY.fillers)})?(?:{GAP}|-)?\Z"
)
WORDS_BEHIND = re.compile(
    rf"({either(BEHIND)})(?!\w)(?!{GAP}{either(MONEY.unqualified_before)}(?!\w))"
)
LED_ON = re.compile(rf"{GAP}{either(MONEY.bounds_and)}{GAP}{either(BEFORE)}(?!\w)")
#: What is no part of a qualifier, though its words are listed with it.
LED = re.compile(r"an (?=estimated|approximate)|a (?=m)|or ")
BETWEEN = re.compile(rf"(?<!\w){either(MONEY.between)}{GAP}\Z")
FROM = re.compile(rf"(?<!\w){either(MONEY.range_from)}{GAP}\Z")
FROM_NEAR = re.compile(rf"(?<!\w){either(MONEY.range_from)}(?:{GAP}[a-z']+){{0,3}}{GAP}\Z")
CHANGE = re.compile(rf"(?<!\w){either(MONEY.changes)}(?:{GAP}[a-z']+){{0,3}}{GAP}\Z")
STEP = re.compile(rf"(?<!\w){either(MONEY.steps)}{GAP}\Z")
AND = re.compile(rf"{GAP}{either(MONEY.between_and)}{GAP}")
TO = re.compile(rf"{GAP}{either(MONEY.range_to)}{GAP}")
DASH = re.compile(r" ?- ?")
JOINED = re.compile(rf",?{GAP}{either(MONEY.bounds_and)}{GAP}")
UNIT = either(unit for unit in UNITS if len(unit) > 1)
PER = re.compile(
    rf"""(?:(?:{GAP}|-){either(MONEY.per_articles)}(?:{GAP}|-)({UNIT})
    |(?:{GAP}|-){either(MONEY.per)}(?:{GAP}|-)((?:0+(?:,000)*{GAP})?{UNIT}
      |(?!{either(MONEY.no_units)}(?!\w))[a-z]+)
    |[ ]?/[ ]?({either(UNITS)})
    |{GAP}({either(MONEY.adverbs)}))(?!\w)(?!{GAP}{either(MONEY.not_per)}(?!\w))""",
    re.VERBOSE,
)
OWNER = re.compile(rf"(?<!\w)({either(ADJECTIVES)}){either(MONEY.possessive)}{GAP}\Z")
ADJECTIVE = re.compile(rf"(?<!\w){either(ADJECTIVES)}(?!\w)")
#: What means the money of one country or another, and no money that is spent abroad.
LOCAL = {
    word: codes
    for word, codes in {**MONEY.words, **MONEY.signs}.items()
    if len(codes) > 1 and word not in MONEY.abroad
}
EQUIVALENT = re.compile(
    rf"(?:{GAP}?\(|,{GAP}(?={either(MONEY.apposition)}{GAP}))(?:{either(MONEY.equivalents)}{GAP}){{0,2}}"
)
NEXT = re.compile(rf"(?:[,;]{GAP}|{GAP}(?:or|and){GAP}| ?/ ?)(?:or{GAP})?")
VAGUE = re.compile(
    rf"""(?<![\w-])(?:
    (?P<plural>{either(MONEY.vague)})(?:{GAP}of{GAP}(?P<second>{either(MONEY.vague)}))?{GAP}of
    | (?:an?{GAP})?{either(MONEY.several)}(?:{GAP}(?P<hundred>hundred|thousand))?
      {GAP}(?P<one>{either(MONEY.scales)})
    | {either(MONEY.multiples)}-?(?P<multi>{either(MONEY.scales)})
    )""",
    re.VERBOSE,
)


class Found(NamedTuple):
    """A sum as the oracle reads it; equivalents hang on the sum that they repeat."""

    start: int
    end: int
    money: StatedMoney
    per: str | None = None
    equivalents: "tuple[Found, ...]" = ()


class Claim(NamedTuple):
    """What is claimed of a sum, before it is known whether any value can be so."""

    start: int
    end: int
    low: End
    high: End
    code: str
    per: str | None
    #: Whether words on either side bound it.
    qualified: bool = False


class Sum(NamedTuple):
    """Ends and currency before qualifiers are read."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    code: str


def read(text: str, region: str | None = None) -> list[Found]:
    """Give the sums of a text in order."""
    plain = text.translate(PLAIN)
    claims = vague_sums(plain, region)
    taken = [(each.start, each.end) for each in claims]
    claims += [
        qualified(plain, each)
        for each in ranges(plain, prices(plain, region))
        if not any(start < each.end and each.start < end for start, end in taken)
    ]
    claims = without_names(plain, sorted(claims, key=lambda each: each.start))
    joined = two_sided(plain, as_named(plain, claims, region))
    return linked(plain, [found for claim in joined for found in stated(claim)])


def without_names(text: str, claims: Sequence[Claim]) -> list[Claim]:
    """Leave out what nothing shows to be money."""
    kept: list[Claim] = []
    for each in claims:
        start, end, last = each.start, each.end, kept[-1].end if kept else -NEAR
        doubtful = each.per is None and is_doubtful(text[start:end])
        if not doubtful or shows_money(text, start, end, last, qualified=each.qualified):
            kept.append(each)
    return kept


def prices(text: str, region: str | None) -> list[Priced]:
    """Give the numbers of a text that do not overlap, each with the currency that it has."""
    made: list[Priced] = []
    for number in numbers(text):
        amount = with_scale(text, number)
        price = with_sign(text, amount, region) or with_currency_behind(text, amount, region)
        if made and made[-1].end > number.start:
            if price is None or made[-1].codes:
                continue
            made.pop()
        made.append(price or amount)
    return made


def ranges(text: str, made: Sequence[Priced]) -> list[Sum]:
    """Join the prices that are the two ends of one sum, and leave out bare numbers."""
    sums: list[Sum] = []
    rest = list(made)
    while rest:
        first = rest.pop(0)
        pair = None if not rest else range_of(text, first, rest[0])
        if pair is not None:
            rest.pop(0)
            sums.extend(pair)
        elif first.codes:
            sums.append(Sum(first.start, first.end, first.value, first.value, first.codes[0]))
    return sums


def range_of(text: str, first: Priced, last: Priced) -> list[Sum] | None:
    """Give the range of two prices, or two sums where a change leads from one to the other."""
    between, head = text[first.end : last.start].lower(), text[: first.start].lower()
    led = BETWEEN.search(head)
    dash, link = DASH.fullmatch(between), (AND if led else TO).fullmatch(between)
    if not (dash or link) or not may_share(first, last, dash=bool(dash)):
        return None
    first, last = shared(first, last, dash=bool(dash))
    parted = not dash and changed(head)
    if first.value > last.value and not parted:
        return None
    [code] = {*first.codes, *last.codes}
    if parted:
        ends = [(first.start, first.end, first.value), (last.start, last.end, last.value)]
        return [Sum(start, end, value, value, code) for start, end, value in ends]
    start = led.start() if led else first.start
    if not dash and (from_ := FROM.search(head)):
        start = from_.start()
    return [Sum(start, last.end, first.value, last.value, code)]


def may_share(first: Priced, last: Priced, *, dash: bool) -> bool:
    """Tell whether two numbers can be of one currency, and the bare one among them of a sum."""
    if len({*first.codes, *last.codes}) != 1 or not (first.number.value or first.codes):
        return False
    if not first.codes:
        return not last.signed
    counted = last.scaled or last.number.grouped or (dash and not first.scaled)
    return bool(last.codes) or (first.signed and counted)


def changed(head: str) -> bool:
    """Tell whether what stands before "A to B" says that A became B."""
    from_ = FROM_NEAR.search(head)
    return bool(CHANGE.search(head[: from_.start()]) if from_ else STEP.search(head))


def shared(first: Priced, last: Priced, *, dash: bool) -> tuple[Priced, Priced]:
    """Give the first end the scale of the last one, where it has none and is less without."""
    less = first.number.value < last.number.value
    if not first.scaled and less and (last.scaled or (not first.codes and last.exponent)):
        return first._replace(exponent=last.exponent), last
    thousands = last.number.grouped and not first.number.grouped and not first.scaled
    if dash and thousands and first.number.value < Decimal(f"{last.number.value}E-3"):
        return first._replace(exponent=3), last
    return first, last


def qualified(text: str, found: Sum) -> Claim:
    """Read the qualifiers on both sides of a sum, and what it is the price of."""
    start, kinds = qualifiers_before(text, found.start)
    end = found.end
    behind = WORDS_BEHIND.match(text.lower(), end)
    named = found.low != found.high and behind and behind[1][1:] == "range"
    if behind and not named and not leads_on(text.lower(), behind):
        kinds.append(BEHIND[" " * behind[1][0].isspace() + " ".join(behind[1].split())])
        end = behind.end()
    low, high = ends(found.low, found.high, kinds)
    code = owned(text, start, end, found.code)
    per = per_of(text, end) or per_of(text, found.end)
    return Claim(start, end, low, high, code, per, qualified=(start, end) != found[:2])


def owned(text: str, start: int, end: int, code: str) -> str:
    """Give the currency of the country that a sum belongs to, where its words can mean that."""
    owner = OWNER.search(text[:start].lower())
    for other in ADJECTIVES[plain_words(owner[1])] if owner else ():
        for word, codes in LOCAL.items():
            written = re.search(rf"(?<![A-Za-z]){re.escape(word)}(?![A-Za-z])", text[start:end])
            if written and {code, other} <= {*codes}:
                return other
    return code


def as_named(text: str, claims: Sequence[Claim], region: str | None) -> list[Claim]:
    """Give bare words the one of their currencies that the claims before them have named."""
    kept: list[Claim] = []
    named: set[str] = set()
    for each in claims:
        codes = bare(text, each, region)
        known = named.intersection(codes)
        kept.append(each._replace(code=min(known)) if len(known) == 1 else each)
        if not codes and stated(each):
            named.add(each.code)
    return kept


def bare(text: str, claim: Claim, region: str | None) -> tuple[str, ...]:
    """Give what a claim can mean whose currency nothing but its own word tells."""
    phrase = text[claim.start : claim.end]
    owner = OWNER.search(text[: claim.start].lower())
    owners = ADJECTIVES[plain_words(owner[1])] if owner else ()
    local = REGIONS[region].split() if region else []
    if ADJECTIVE.search(phrase.lower()):
        return ()
    for word, codes in LOCAL.items():
        written = re.search(rf"(?<![A-Za-z]){re.escape(word)}(?![A-Za-z])", phrase)
        if written and claim.code in codes:
            return () if {*owners, *local} & {*codes} else codes
    return ()


def leads_on(text: str, behind: re.Match[str]) -> bool:
    """Tell whether what looks like "and up" is the beginning of "and up to $5 million"."""
    longer = LED_ON.match(text, behind.start())
    return longer is not None and longer.end() > behind.end()


def qualifiers_before(text: str, start: int) -> tuple[int, list[Qualifier]]:
    """Read up to two qualifiers backwards, the nearest first, and where they start."""
    kinds: list[Qualifier] = []
    while len(kinds) < 2:
        head = text[max(0, start - 80) : start].lower()
        match = WORDS_BEFORE.search(head)
        if match is None or head[: match.start()].endswith("-"):
            break
        word = " ".join(match[1].split())
        previous = re.search(r"([a-z']+)[\s-]{0,2}\Z", head[: match.start()])
        if previous and previous[1] in MONEY.unqualified.get(word, ()):
            break
        begin = start - len(head) + match.start()
        if word.startswith("c") and len(word) < 4 and not text[begin].islower():
            break
        kinds.append(BEFORE[word])
        article = LED.match(match[1])
        start = begin + (article.end() if article else 0)
    return start, kinds


def ends(low: Decimal, high: Decimal, kinds: Sequence[Qualifier]) -> tuple[End, End]:
    """Give the ends that qualifiers leave of a number, or of two."""
    sharp = [kind for kind in kinds if kind is not Qualifier.ABOUT]
    low_edge, high_edge = EDGES[sharp[0]] if sharp else (INCLUDED, INCLUDED)
    about = APPROXIMATE if Qualifier.ABOUT in kinds else None
    return low_edge and (low, about or low_edge), high_edge and (high, about or high_edge)


def per_of(text: str, end: int) -> str | None:
    """Give what a sum is the price of."""
    match = PER.match(re.sub("[0-9]", "0", text.lower()), end)
    if match is None:
        return None
    if adverb := match[4]:
        return MONEY.adverbs[adverb]
    start, stop = match.span(match.lastindex or 0)
    unit = " ".join(text[start:stop].split())
    return UNITS.get(unit.lower(), unit)


def vague_sums(text: str, region: str | None) -> list[Claim]:
    """Give the sums that plurals name: "tens of millions of dollars"."""
    claims: list[Claim] = []
    for match in VAGUE.finditer(text.lower()):
        noun = WORD_BEHIND.match(text, match.end())
        if noun is None:
            continue
        number = Number(match.start(), match.end(), Decimal(1))
        amount = Priced(match.start(), match.end(), number, 0, scaled=True, codes=())
        price = with_currency_behind(text, amount, region)
        if price is not None and plain_words(noun[2]) in NOUNS:
            low, high = vague_ends(match, price.exponent)
            per = per_of(text, price.end)
            claims.append(Claim(match.start(), price.end, low, high, price.codes[0], per))
    return claims


def vague_ends(match: re.Match[str], exponent: int) -> tuple[End, End]:
    """Give what a plural means at least, about, and what it stays under."""
    if scale := match["one"] or match["multi"]:
        more = MONEY.scales[match["hundred"]] if match["hundred"] else exponent
        return (Decimal(f"2E{MONEY.scales[scale] + more}"), APPROXIMATE), None
    first = MONEY.vague[match["plural"]]
    power = first + exponent + (MONEY.vague[match["second"]] if match["second"] else 0)
    high = (Decimal(f"1E{power + 1}"), EXCLUDED) if first < 3 else None
    return (Decimal(f"2E{power}"), APPROXIMATE), high


def two_sided(text: str, claims: Sequence[Claim]) -> list[Claim]:
    """Join "at least A and up to B" where the ends are in order."""
    joined: list[Claim] = []
    for each in claims:
        last = joined[-1] if joined else each
        link = JOINED.fullmatch(text[last.end : each.start].lower())
        lows, highs = {last.low, each.low} - {None}, {last.high, each.high} - {None}
        both = each._replace(
            start=last.start, low=last.low or each.low, high=last.high or each.high
        )
        if link and last.code == each.code and len(lows) == len(highs) == 1 and stated(both):
            joined[-1] = both
        else:
            joined.append(each)
    return joined


def stated(claim: Claim) -> list[Found]:
    """Give what is claimed, and nothing for what no value can be, such as "less than $0"."""
    (low, low_edge), (high, high_edge) = claim.low or MISSING, claim.high or MISSING
    try:
        bounds = Bounds(low, high, low_edge=low_edge, high_edge=high_edge)
    except ValueError:
        return []
    return [Found(claim.start, claim.end, StatedMoney(bounds, claim.code), claim.per)]


def linked(text: str, found: Sequence[Found]) -> list[Found]:
    """Hang the sums that repeat one in other currencies on it."""
    kept: list[Found] = []
    link, end = EQUIVALENT, 0
    for each in found:
        same = kept and link.fullmatch(text[end : each.start].lower())
        main = kept[-1] if kept else each
        seen = {money.currency for money in (main.money, *(e.money for e in main.equivalents))}
        if same and each.money.currency not in seen and each.per in (None, main.per):
            kept[-1] = main._replace(equivalents=(*main.equivalents, each))
            link = NEXT
        else:
            kept.append(each)
            link = EQUIVALENT
        end = each.end
    return kept

"""Numbers in English text, read plainly: in digits, and in words before a scale or a currency."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from energydeals.vocabulary.en_money import MONEY

#: Typographic characters and their plain form, one for one.
PLAIN = str.maketrans(
    "\u00a0\u2009\u202f\u2002\u2003\u2010\u2011\u2012\u2013−＄￡￥\u2018\u2019\u201c\u201dİ０１２３４５６７８９",
    "     -----$£¥''\"\"I0123456789",
)
#: Between two words: a space or a line's end.
GAP = r"[ \t]?(?:\r\n|[ \t\n\r])"
DIGITS = (
    r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?",
    r"[0-9]{1,3}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?",
    r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+",
    r"[0-9]{1,3}(?:\.[0-9]{3}){2,}",
    r"[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]+)?",
    r"[0-9]+ ?[½¼¾]",
    r"[½¼¾]",
    r"[0-9]+(?:\. [0-9]+| \.[0-9]+)(?=[ -]?[a-z])",
    r"[0-9]*\.[0-9]+",
    r"[0-9]+,[0-9]{1,2}",
    r"[0-9]+",
)


class Number(NamedTuple):
    """A number without its scale word."""

    start: int
    end: int
    value: Decimal
    #: Whether digits are grouped, which shows that a sum is meant.
    grouped: bool = False
    spelled: bool = False
    #: "a", which only a scale word behind it makes a number.
    article: bool = False


def either(words: Iterable[str]) -> str:
    """Give the pattern of any of the words, the longest first."""
    longest_first = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", GAP) for word in longest_first) + ")"


def numbers(text: str) -> list[Number]:
    """Give the numbers of a text in order."""
    return sorted([*in_digits(text), *in_words(text.lower())])


def in_digits(text: str) -> Iterator[Number]:
    """Give the numbers in digits, none of which is part of a longer one."""
    any_run = re.compile(r"[0-9½¼¾]|(?<![^\W_])\.(?=[0-9])")
    position = 0
    while run := any_run.search(text, position):
        start = run.start()
        number = (
            None
            if re.search(r"[0-9][.,']?\Z", text[max(0, start - 2) : start])
            else number_at(text, start)
        )
        past = re.compile(r"[0-9.,']+|.").match(text, start)
        position = number.end if number else past.end() if past else start + 1
        if number:
            yield number


def number_at(text: str, start: int) -> Number | None:
    """Read the longest number of a known shape, unless digits go on behind it."""
    shapes = (re.compile(shape, re.IGNORECASE) for shape in DIGITS)
    found = [match for shape in shapes if (match := shape.match(text, start))]
    found = [match for match in found if not re.match(r"[0-9]|[.,'][0-9]", text[match.end() :])]
    if not found:
        return None
    longest = max(found, key=lambda match: match.end())
    digits = canonical(longest[0])
    grouped = bool(re.search(r"[,. '][0-9]{3}(?![0-9])", longest[0])) and "." not in longest[0][:-3]
    return Number(start, longest.end(), Decimal(digits), grouped)


def canonical(written: str) -> str:
    """Give digits with a point before decimals and nothing else."""
    for sign, places in (("½", ".5"), ("¼", ".25"), ("¾", ".75")):
        written = written.replace(sign, places)
    digits = re.sub(r"[ ']", "", written)
    if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(\.[0-9]{3}){2,}", digits):
        digits = digits.replace(".", "").replace(",", ".")
    elif re.search(r",[0-9]{3}(?![0-9])", digits):
        digits = digits.replace(",", "")
    return "0" + digits.replace(",", ".") if digits[0] in ".," else digits.replace(",", ".")


CARDINAL = either(MONEY.cardinals)
UNDER_HUNDRED = rf"{CARDINAL}(?:(?:-|{GAP}){CARDINAL})?"
LINK = rf"(?:-|{GAP})"
HUNDREDS = rf"(?:{UNDER_HUNDRED}|a){LINK}hundred(?:(?:{GAP}and)?{LINK}{UNDER_HUNDRED})?"
WHOLE = rf"(?:{HUNDREDS}|{UNDER_HUNDRED})"
SPELLED = re.compile(
    rf"""(?<![\w'.-])(?:
    (?P<part>(?:a{GAP})?half{LINK}(?:of{GAP})?an? | (?:a{GAP})?quarter{GAP}of{GAP}a
      | three{GAP}quarters{GAP}of{GAP}a)(?!{GAP}dozen)
    | (?P<dozen>{WHOLE}|half{GAP}a|a){GAP}dozen
    | (?P<whole>{WHOLE})(?P<half>{LINK}and{LINK}a{LINK}(?:half|quarter))?
    | (?P<one>an?)
    )(?![\w'])""",
    re.VERBOSE,
)


def in_words(text: str) -> Iterator[Number]:
    """Give the numbers in words; "a" is 1, which only a scale word behind it makes a number."""
    for match in SPELLED.finditer(text):
        value = spelled_value(match)
        article = match["one"] is not None
        yield Number(match.start(), match.end(), value, spelled=True, article=article)


def spelled_value(match: re.Match[str]) -> Decimal:
    """Give what number words mean."""
    if whole := match["whole"]:
        half = match["half"] or ""
        return cardinal(whole) + Decimal("0.5" if half[-4:] == "half" else "0.25" if half else 0)
    if part := match["part"]:
        return Decimal("0.75" if part[0] == "t" else "0.25" if "quarter" in part else "0.5")
    if dozen := match["dozen"]:
        return Decimal(6) if dozen.startswith("half") else cardinal(dozen) * 12
    return Decimal(1)


def cardinal(words: str) -> Decimal:
    """Add up "three hundred and twenty-five"."""
    total = 0
    for word in re.split(r"[\s-]+", words):
        if word == "hundred":
            total *= 100
        elif word != "and":
            total += 1 if word == "a" else MONEY.cardinals[word]
    return Decimal(total)

"""What looks like a sum and may be part of a name, told apart plainly."""

import re

from energydeals._iso4217 import ALPHA_3
from energydeals.vocabulary.en_money import MONEY
from oracle.plain_numbers import GAP, either

PAYING = re.compile(rf"(?<!\w){either(MONEY.paying)}{GAP}\Z")
LINK = re.compile(rf"(?:(?<!\w){either(MONEY.paying_links)}{GAP}| ?: )\Z")
OPENING = {*MONEY.adjective_followers, *MONEY.no_nouns}
SCALED = re.compile(rf"(?<![A-Za-z]){either(MONEY.scales)}(?![A-Za-z])", re.IGNORECASE)
WEAK = {*MONEY.weak_words, *MONEY.weak_codes}
GLUED = re.compile(rf"[0-9]{either(MONEY.glued_words)}(?!\w)", re.IGNORECASE)
DOUBTFUL = {*MONEY.weak_words, *MONEY.doubtful_words}
NEAR = 8


def is_doubtful(phrase: str) -> bool:
    """Tell whether a phrase is a number beside what is no money elsewhere."""
    words = re.findall("[A-Za-z]+", phrase)
    codes = [word for word in words if word in ALPHA_3]
    lower = {word.lower() for word in words}
    if not (codes or DOUBTFUL & lower or GLUED.search(phrase)):
        return False
    grouped = re.search("[0-9][,. '][0-9]{3}(?![0-9])", phrase)
    weak = WEAK & {*codes, *lower}
    cents = re.search(r"[.,][0-9]{2}(?![0-9])", phrase)
    return not (SCALED.search(phrase) or cents or (grouped and not weak))


def shows_money(text: str, start: int, end: int, last: int, *, qualified: bool) -> bool:
    """Tell whether what stands around a doubtful sum shows that it is one."""
    head, tail = text[:start].lower(), text[end:]
    if start - last < NEAR or PAYING.search(head):
        return True
    noun = re.match(r"[ \n-]([a-z]+)", tail)
    if noun and noun[1] not in OPENING:
        return noun[1] in MONEY.priced_nouns
    if GLUED.search(text[start:end]) or re.search(r"\b(?:19|20)[0-9]{2}\b", text[start:end]):
        return False
    alone = re.search(r"(?:^|[\n|]) *\Z", head) and re.match(r" *(?:[\n|]|\Z)", tail)
    return bool(alone or qualified or LINK.search(head))

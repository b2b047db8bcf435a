"""Whether the name of a country stands for the state that takes part in a deal."""

import re
from typing import Final

from energydeals.reading.names.entities import Entity
from energydeals.reading.words.source import Sentence
from energydeals.vocabulary import en_roles as words
from energydeals.vocabulary.en_parties import AUXILIARIES

__all__ = ["takes_part"]

#: How much of the text before and behind a name tells.
_BEFORE: Final = 60
_AFTER: Final = 90
#: "on Friday", "last week": what may stand between a state and its verb.
_WHEN: Final = re.compile(
    r"^ (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|(?:earlier )?(?:last|this) (?:week|month|year)\b)"
)
#: Further names of a list: "Russia, Kenya and Egypt have signed".
_LIST: Final = re.compile(r"^(?:,? (?:and )?[A-Z]\w+)*+(?:, which)?")


#: "The Pakistan business", "its Kenya assets": what somebody has in a country.
_IS_WHERE: Final = re.compile(rf" (?:[a-z-]+ )?(?:{words.HAD_IN_STATES})\b")


def takes_part(folded: str, sentence: Sentence, entity: Entity) -> bool:
    """Tell whether a country acts: it does something, or something is done by or with it."""
    after = folded[entity.end : min(sentence.end, entity.end + _AFTER)]
    if _IS_WHERE.match(after):
        return False
    rest = _LIST.sub("", after, count=1)
    if rest.startswith(" ") and _does(rest):
        return True
    before = folded[max(sentence.start, entity.start - _BEFORE) : entity.start].lower().split()
    row = [word.strip(",") for word in before]
    while row and row[-1] in ("the", "both"):
        row.pop()
    needs = words.BEFORE_STATES.get(row[-1] if row else "")
    if needs is None:
        return bool(row) and row[-1] in words.GIVING
    said = folded[sentence.start : sentence.end].lower()
    return not needs or any(word in said for word in needs)


def _does(rest: str) -> bool:
    """Tell "Russia will lend" and "Egypt has signed" from what is only in a country."""
    row = _WHEN.sub("", rest.lower(), count=1).split()
    verb = next((word for word in row if word not in AUXILIARIES), "")
    return verb in words.GIVING or verb in words.TAKING or verb in words.SIGNING

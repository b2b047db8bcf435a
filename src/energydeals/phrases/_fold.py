"""A copy of a text for patterns: one byte for each character, so that positions stay.

Patterns in this package run on bytes: every digit is ``0``, every kind of space, dash, quotation
mark and full-width sign is its plain form, and a currency sign has one byte of its own. What no
pattern names is ``?``.
"""

import codecs
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import define

if TYPE_CHECKING:
    from energydeals.phrases._bare_numbers import BareNumber

__all__ = ["EM_DASH", "Folded", "as_pattern", "fold", "normal", "plain_digits", "shape_of"]

#: What takes the place of each character beyond ASCII: itself where it has a meaning of its own.
_SPACES: Final = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
_FORMS: Final = {
    " ": _SPACES + "\u202f\u205f\u3000\u2028\u2029\u200b",
    "-": "\u2010\u2011\u2012\u2013\ufe63\uff0d",
    "~": "\u223c\u301c\uff5e\u02dc",
    "'": "\u2018\u2019\u02bc\u2032\u201b",
    '"': "\u201c\u201d\u201e\u00ab\u00bb\u2033",
    "(": "\uff08",
    ")": "\uff09",
    ",": "\uff0c",
    ".": "\uff0e",
    ":": "\uff1a",
    "+": "\uff0b",
    "/": "\uff0f",
    "%": "\uff05",
    "<": "\uff1c",
    ">": "\uff1e",
    "=": "\uff1d",
    "$": "\uff04\ufe69",
    "£": "\uffe1\u20a4",
    "¥": "\uffe5",
    "¢": "\uffe0",
    "₩": "\uffe6",
    "c": "č",
    "l": "ł",
}
_KEPT: Final = "€£¥¢₹₨₽₸₩₺₴₪₦₫₱₡₲₭₮₵₼₾৳฿円元½¼¾≥≤≈±−—"
_DIGITS: Final = "０１２３４５６７８９"
_SPECIAL: Final = _KEPT + "".join(_FORMS.values()) + _DIGITS
_FREE: Final = 128 - len(_SPECIAL)
_PAGE: Final = codecs.charmap_build("".join(map(chr, range(128))) + _SPECIAL + "\ufffe" * _FREE)
_PLAIN: Final = str.maketrans(
    {**{form: plain for plain, forms in _FORMS.items() for form in forms}}
    | {wide: str(digit) for digit, wide in enumerate(_DIGITS)}
)

#: The one dash that never stands for a minus or, between two signed sums, for "to".
EM_DASH: Final = bytes([128 + _SPECIAL.index("—")])


def _byte(character: str) -> int:
    """Give the byte of a character with its case kept."""
    plain = character.translate(_PLAIN)
    if plain.isdigit():
        return 0x30
    if plain in "\t\r\f\v":
        return 0x20
    return ord(plain) if plain.isascii() else 128 + _SPECIAL.index(plain)


_SHAPE: Final = bytes(
    [*(_byte(chr(code)) for code in range(128)), *map(_byte, _SPECIAL), *[0x3F] * _FREE]
)


def shape_of(text: str) -> bytes:
    """Fold a text with its case kept, one byte for each character."""
    if text.isascii():
        return text.encode("ascii").translate(_SHAPE)
    return codecs.charmap_encode(text, "replace", _PAGE)[0].translate(_SHAPE)


@define(slots=True, eq=False, init=False)
class Folded:
    """A text and its folded forms, all of one length."""

    text: str
    #: Case kept, digits all 0.
    shape: bytes
    #: Lower case.
    lower: bytes
    #: Case kept, read from the end: what stands before a position is matched forwards here.
    behind: bytes
    size: int
    #: The numbers of the text by the labels of their language: several readers ask for them.
    numbers: "dict[frozenset[str], list[BareNumber]]"
    _back: bytes | None

    def __init__(self, text: str) -> None:
        self.text = text
        self.shape = shape = shape_of(text)
        self.lower = shape.lower()
        self.behind = shape[::-1]
        self.size = len(shape)
        self.numbers = {}
        self._back = None

    @property
    def back(self) -> bytes:
        """Lower case, read from the end; made when it is first asked for."""
        if self._back is None:
            self._back = self.behind.lower()
        return self._back


@lru_cache(maxsize=1)
def fold(text: str) -> Folded:
    r"""Fold a text; the last one is kept, as several readers go through one text.

    >>> fold("US$\u00a05 Million").lower
    b'us$ 0 million'
    """
    return Folded(text)


def plain_digits(numeral: str) -> str:
    """Give a numeral in ASCII."""
    return numeral if numeral.isascii() else numeral.translate(_PLAIN)


def as_pattern(words: str) -> bytes:
    """Fold words of a vocabulary, digits and case and all, to what patterns match."""
    return shape_of(words).lower()


def normal(words: bytes) -> bytes:
    """Give words with one space between them, as the tables have them."""
    if b"-" in words or b"\n" in words or b"  " in words:
        return b" ".join(words.replace(b"-", b" ").split())
    return words

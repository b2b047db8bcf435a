"""Phrases of money, quantities, counts and dates: found in text, read and written.

The verbs load on first use, each with the word lists that it needs.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from energydeals.phrases.money import MoneyMention, Resolution, find_money, parse_money
    from energydeals.phrases.writing import write_money

__all__ = ["MoneyMention", "Resolution", "find_money", "parse_money", "write_money"]

_MODULES: Final = {
    "MoneyMention": "energydeals.phrases.money",
    "Resolution": "energydeals.phrases.money",
    "find_money": "energydeals.phrases.money",
    "parse_money": "energydeals.phrases.money",
    "write_money": "energydeals.phrases.writing",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(_MODULES[name]), name)
    globals()[name] = found
    return found

"""The currency that a text has named in full: "crowns", behind "Norwegian crowns"."""

from attrs import evolve

from energydeals.phrases._currencies import Resolution
from energydeals.phrases._found import Found

__all__ = ["as_named"]


def as_named(found: list[Found]) -> list[Found]:
    """Let ambiguous words mean the one of their currencies that sums before them have named.

    Where the text has named two of them, or the caller's region decides, nothing changes; nor
    does it for dollars and what else is spent abroad.
    """
    if not any(map(_is_open, found)):
        return found
    named: set[str] = set()
    kept: list[Found] = []
    for each in found:
        if each.money is None:
            kept.append(each)
        elif _is_open(each):
            codes = named.intersection(each.meaning.codes)
            kept.append(_meant(each, *codes) if len(codes) == 1 else each)
        else:
            named.add(each.money.currency.code)
            kept.append(each)
    return kept


def _is_open(found: Found) -> bool:
    meaning = found.meaning
    return meaning.local and meaning.resolution is Resolution.DEFAULT


def _meant(found: Found, code: str) -> Found:
    """Give a sum in the currency that the text has named."""
    money = None if found.money is None else evolve(found.money, currency=code)
    meaning = found.meaning._replace(codes=(code,), resolution=Resolution.TEXT)
    return found._replace(money=money, meaning=meaning)

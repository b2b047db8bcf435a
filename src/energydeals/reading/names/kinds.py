"""What an organisation is, by the words of its name."""

import re
from collections.abc import Sequence
from typing import Final

from energydeals.party import PartyKind
from energydeals.vocabulary import en_parties as words

__all__ = ["coined_kind", "kind_of"]

_KINDS: Final = {
    PartyKind.GOVERNMENT: "Ministry Ministries Department Agency Authority Commission Regulator "
    "Directorate Treasury Government Secretariat Administration Bureau Committee",
    PartyKind.BANK: "Bank Banque Banco Banca Bancorp Caixa Kredit Sparkasse",
    PartyKind.FUND: "Fund Funds Fundo Fondo Fonds Pension Pensions Investors Equity Superannuation",
}
_KIND_WORDS: Final = {word: kind for kind, row in _KINDS.items() for word in row.split()}
_SHORES: Final = frozenset("North South West East Left Right".split())


def kind_of(texts: Sequence[str], *, placed: bool = False) -> PartyKind:
    """Tell the kind of an organisation from its name; `placed` names hold a country or city."""
    own = set(texts)
    if own & words.MANY_STATES and own & words.STATES_BODIES and not placed:
        return PartyKind.MULTILATERAL
    for before, text in zip(("", *texts), texts, strict=False):
        # "North Bank" is a shore.
        if text in _KIND_WORDS and before not in _SHORES:
            return _KIND_WORDS[text]
    if "Partners" in own and own & {"Capital", "Infrastructure"}:
        return PartyKind.FUND
    if "Capital" in own and "Group" in own:
        return PartyKind.FUND
    if own & {"Corporation", "Company", "Holding", "Enterprise"} and own & words.STATE_TRADES:
        return (
            PartyKind.STATE_COMPANY if placed or own & {"National", "State"} else PartyKind.COMPANY
        )
    return PartyKind.COMPANY


def coined_kind(text: str) -> PartyKind | None:
    """Tell the kind of an organisation whose one word says what it does: "Transneft", "Rabobank".

    >>> coined_kind("Rabobank"), coined_kind("Petrov")
    (PartyKind.BANK, None)
    """
    match = _COINED.fullmatch(text)
    if match is None or text in words.NOT_COINED:
        return None
    return PartyKind.BANK if text.endswith("bank") else PartyKind.COMPANY


#: A word that ends or begins with what companies do.
_COINED: Final = re.compile(
    r"[A-Z]\w{2,}?(?:gaz|gas|neft|energo|[Ee]nergy|[Ee]nergies|[Oo]il|atom|bank|[Pp]ower|[Ss]olar"
    r"|khim|chem|[Hh]ydro|invest|transneft|[Gg]rid|[Pp]etrol|[Pp]etroleum|LNG|[Ww]ind|kraft|enerji)"
    r"|Petro(?:[A-Z]\w+|[bcefgknrst]\w*(?:[a-z](?<!ky)(?<!an)(?<!ne)(?<!ev)(?<!ov)(?<!va))|vietnam)"
)

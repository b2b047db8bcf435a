"""Who takes part: organisations, persons and states, their roles and shares."""

import re
from decimal import Decimal
from typing import Final

from attrs import field, frozen

from energydeals._checks import check, check_country, check_text, check_tuple, check_type
from energydeals._codes import Code
from energydeals.bounds import Bounds
from energydeals.evidence import Evidence

__all__ = ["Participation", "Party", "PartyKind", "Role", "Speaker"]

_IDENTIFIER: Final = r"[a-z][a-z0-9-]*:\S+"
_WHOLE: Final = Decimal(100)


class PartyKind(Code):
    """What a party is (after AidData's TUFF; "multilateral": owned by several states).

    >>> PartyKind("state_company")
    PartyKind.STATE_COMPANY
    """

    COMPANY = "company"
    STATE_COMPANY = "state_company"
    GOVERNMENT = "government"
    BANK = "bank"
    FUND = "fund"
    MULTILATERAL = "multilateral"
    PERSON = "person"
    OTHER = "other"


class Role(Code):
    """What a party does in a deal (after TUFF's roles and OCDS's party roles).

    >>> Role("lender")
    Role.LENDER
    """

    INVESTOR = "investor"
    BUYER = "buyer"
    SELLER = "seller"
    TARGET = "target"
    LENDER = "lender"
    BORROWER = "borrower"
    DONOR = "donor"
    GUARANTOR = "guarantor"
    ARRANGER = "arranger"
    CONTRACTOR = "contractor"
    OWNER = "owner"
    OPERATOR = "operator"
    DEVELOPER = "developer"
    PARTNER = "partner"
    GOVERNMENT = "government"
    SIGNATORY = "signatory"
    ADVISOR = "advisor"


@frozen
class Party:
    """An organisation, a state or a person, by its canonical name.

    >>> Party("China Development Bank", kind=PartyKind.BANK, country="CN").country
    'CN'
    """

    name: str
    kind: PartyKind | None = field(default=None, kw_only=True)
    #: ISO 3166-1 alpha-2 code of the seat.
    country: str | None = field(default=None, kw_only=True)
    #: The name of the organisation that owns it.
    parent: str | None = field(default=None, kw_only=True)
    #: Identifiers as ``scheme:value``, such as ``lei:213800LH1BZH3DI6G760``.
    identifiers: tuple[str, ...] = field(default=(), kw_only=True)
    evidence: tuple[Evidence, ...] = field(default=(), kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_text(self.name, "Party.name")
        check_type(self.kind, PartyKind, "Party.kind", optional=True)
        check_country(self.country, "Party.country")
        check_text(self.parent, "Party.parent", optional=True)
        check_tuple(self.identifiers, str, "Party.identifiers")
        for position, each in enumerate(self.identifiers):
            holds = re.fullmatch(_IDENTIFIER, each) is not None
            check(holds, f"Party.identifiers[{position}]", "scheme:value", each)
        check_tuple(self.evidence, Evidence, "Party.evidence")


@frozen
class Participation:
    """A party in a deal: its role and its share.

    >>> Participation(Party("Eni"), Role.BUYER, share=Bounds.exactly(25)).share
    Bounds.parse('25')
    """

    party: Party
    role: Role | None = None
    #: The stake that the party holds or gets by the deal, in percent.
    share: Bounds | None = field(default=None, kw_only=True)
    evidence: tuple[Evidence, ...] = field(default=(), kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_type(self.party, Party, "Participation.party")
        check_type(self.role, Role, "Participation.role", optional=True)
        check_type(self.share, Bounds, "Participation.share", optional=True)
        if self.share is not None:
            lowest, highest = self.share.low or 0, self.share.high or self.share.low or 0
            within = lowest >= 0 and highest <= _WHOLE
            check(within, "Participation.share", "0 to 100 percent", self.share)
        check_tuple(self.evidence, Evidence, "Participation.evidence")


@frozen
class Speaker:
    """The person who said it, and the office in which it was said.

    >>> Speaker("Kassym-Jomart Tokayev", "President of Kazakhstan").office
    'President of Kazakhstan'
    """

    name: str
    office: str | None = None
    evidence: tuple[Evidence, ...] = field(default=(), kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_text(self.name, "Speaker.name")
        check_text(self.office, "Speaker.office", optional=True)
        check_tuple(self.evidence, Evidence, "Speaker.evidence")

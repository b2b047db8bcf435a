"""When two records can speak of one party, one place, one project."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from energydeals.bounds import Truth
from energydeals.deal import Deal
from energydeals.errors import InvalidValueError
from energydeals.party import Participation, Party, PartyKind
from energydeals.project import Place, Project, ProjectKind
from energydeals.stated import Quantity

_WORD: Final = r"[^\W_]+"
#: States and persons take part in too many deals to tell one from another.
_NO_MARK: Final = {PartyKind.GOVERNMENT, PartyKind.PERSON}
_VAGUE: Final = {None, ProjectKind.OTHER}
_KIND_WORDS: Final = {word for kind in ProjectKind for word in kind.value.split("_")}
_FILLERS: Final = {"the", "project"}


def folded(name: str) -> str:
    """Give a name without case, marks and needless spaces.

    >>> folded("KazMunayGas,  JSC")
    'kazmunaygas jsc'
    """
    return " ".join(re.findall(_WORD, name.casefold()))


def proper_name(project: Project) -> str:
    """Give the words of a name that do not merely describe; empty if it is a description.

    Left out are words in small letters and words for kinds and for the project's products.

    >>> proper_name(Project("Shah Deniz Gas Field")), proper_name(Project("urea plant"))
    ('shah deniz', '')
    """
    products = {word for code in project.products for word in code.split("_")}
    dull = _KIND_WORDS | _FILLERS | products
    words = [word for word in re.findall(_WORD, project.name or "") if not word.islower()]
    return " ".join(word for word in map(str.casefold, words) if word not in dull)


def acting(deal: Deal) -> list[Party]:
    """Give the parties that mark a deal: all but states and persons."""
    parties = [each.party for each in deal.participations]
    return [party for party in parties if party.kind not in _NO_MARK]


def party_keys(party: Party) -> set[str]:
    """Give the names and identifiers under which a party can be met; its parent counts."""
    names = {folded(name) for name in (party.name, party.parent) if name}
    return names | set(party.identifiers)


def with_parents(deals: Sequence[Deal]) -> list[Deal]:
    """Give deals in which a parent that one of them states holds for all.

    Not if two parents are stated for one name, or the name stands in two countries.
    """
    parties = [each.party for deal in deals for each in deal.participations]
    parents, countries = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
    for party in parties:
        parents[folded(party.name)].update(filter(None, [party.parent and folded(party.parent)]))
        countries[folded(party.name)].update(filter(None, [party.country]))

    def filled(each: Participation) -> Participation:
        stated = parents[folded(each.party.name)]
        if each.party.parent or len(stated) != 1 or len(countries[folded(each.party.name)]) > 1:
            return each
        return evolve(each, party=evolve(each.party, parent=min(stated)))

    return [evolve(deal, participations=tuple(map(filled, deal.participations))) for deal in deals]


def same_party(left: Party, right: Party) -> bool:
    """Tell whether two records can mean one organisation, or one and its parent.

    Not if they have two identifiers of one scheme, or one name in two countries.

    >>> same_party(Party("PetroChina", parent="CNPC"), Party("CNPC"))
    True
    >>> same_party(Party("National Oil", country="LY"), Party("National Oil", country="YE"))
    False
    """
    if set(left.identifiers) & set(right.identifiers):
        return True
    schemes = [{each.split(":")[0] for each in party.identifiers} for party in (left, right)]
    if schemes[0] & schemes[1] or not party_keys(left) & party_keys(right):
        return False
    namesakes = folded(left.name) == folded(right.name)
    return not (namesakes and _differ(left.country, right.country))


def shared_parties(left: Deal, right: Deal) -> list[Party]:
    """Give the acting parties of the first deal that the second one has too."""
    others = acting(right)
    return [party for party in acting(left) if any(same_party(party, each) for each in others)]


def same_parties(left: Deal, right: Deal) -> bool:
    """Tell whether all acting parties of one deal take part in the other."""
    shared = len(shared_parties(left, right)), len(shared_parties(right, left))
    return 0 not in shared and (shared[0] == len(acting(left)) or shared[1] == len(acting(right)))


def shared_projects(left: Deal, right: Deal) -> Iterator[tuple[Project, Project]]:
    """Yield the projects of two deals that can be one."""
    for mine in left.projects:
        for other in right.projects:
            if named_alike(mine, other) or described_alike(mine, other):
                yield mine, other


def named_alike(left: Project, right: Project) -> bool:
    """Tell whether two projects have one proper name, and nothing that sets them apart."""
    name = proper_name(left)
    spelt = name == proper_name(right) and any(map(str.isalpha, name))
    kinds = left.kind == right.kind or left.kind in _VAGUE or right.kind in _VAGUE
    return spelt and kinds and not places_differ(left.place, right.place)


def described_alike(left: Project, right: Project) -> bool:
    """Tell whether two projects, of which one has no proper name, are alike in all else.

    They are of one kind in one region or place, and no product, capacity or name differs.
    """
    if left.kind in _VAGUE or left.kind != right.kind:
        return False
    if _differ(proper_name(left), proper_name(right)) or not _share_place(left.place, right.place):
        return False
    products = not left.products or not right.products or set(left.products) & set(right.products)
    return bool(products) and not _capacities_differ(left, right)


def places_differ(left: Place | None, right: Place | None) -> bool:
    """Tell whether two places contradict one another in country, region or name."""
    if left is None or right is None:
        return False
    pairs = ((left.country, right.country), (left.region, right.region), (left.name, right.name))
    return any(_differ(*pair) for pair in pairs)


def _share_place(left: Place | None, right: Place | None) -> bool:
    """Tell whether two places agree in a region or name; one country is not enough."""
    if left is None or right is None or places_differ(left, right):
        return False
    spots = [{folded(spot) for spot in (each.name, each.region) if spot} for each in (left, right)]
    return bool(spots[0] & spots[1])


def _capacities_differ(left: Project, right: Project) -> bool:
    """Tell whether capacities of one dimension are there, and none can be the other's."""
    answers = {
        _overlap(mine, other)
        for mine in left.capacities
        for other in right.capacities
        if mine.unit.dimension == other.unit.dimension
    }
    return answers == {Truth.NO}


def _overlap(left: Quantity, right: Quantity) -> Truth:
    try:
        return left.to(right.unit).bounds.overlaps(right.bounds)
    except InvalidValueError:  # no exact form in the other unit, such as pounds in tonnes
        return Truth.UNKNOWN


def _differ(left: str | None, right: str | None) -> bool:
    return bool(left and right) and folded(left or "") != folded(right or "")

"""Which words of a text name a project, and how far its name reaches."""

import pytest

from energydeals.project import ProjectKind
from energydeals.reading.words.lexicon import Hit, tokens_of
from energydeals.reading.words.projects import ProjectMention, find_project_words


def mentions_of(text: str, *names: str) -> list[ProjectMention]:
    """Find the projects of a text in which some organisations are named."""
    spans = [(text.index(name), text.index(name) + len(name)) for name in names]
    return [hit.value for hit in find_project_words(text, tokens_of(text), spans).mentions]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("its 90MW Orvel Sol 2 solar project", "Orvel Sol 2 solar project"),
        ("the Braes of Orvel wind farm", "Braes of Orvel wind farm"),
        ("the Serra do Orvel wind complex", "Serra do Orvel wind complex"),
        ("the Orvel and Tamsin Rig wind farms", "Orvel and Tamsin Rig wind farms"),
        ("the Orvel and Tamsin wind farm", "Tamsin wind farm"),
        ("On March 12 wind farms", "wind farms"),
        ("a liquefied natural gas (LNG) terminal", "liquefied natural gas (LNG) terminal"),
        ("a plant (LNG) terminal", "terminal"),
        ("a stake in Block 12A", "Block 12A"),
        ("a stake in Block 16/21 off Orvel", "Block 16/21"),
        ("a stake in Offshore Block 18 of Orvel", "Offshore Block 18"),
        ("Seven solar parks", "solar parks"),
        ("Whether wind farms", "wind farms"),
        ("a biomass-fired power plant", "biomass-fired power plant"),
        ("a battery of 50 MW near Orvel", "battery"),
        ("50 MW of solar in Orvel", "solar"),
        ("the Orvel solar-plus-storage facility", "Orvel solar-plus-storage facility"),
    ],
)
def test_names(text: str, name: str) -> None:
    """A name holds numbers, small words and a second name; it begins with no count."""
    last = mentions_of(text)[-1]

    assert name == text[last.start : last.end]


@pytest.mark.parametrize(
    "text",
    [
        "the development of the country",
        "assets under development",
        "cooperation in the field of energy",
        "a storage pipeline",
        "a pipeline of 22 GWh",
        "a maker of batteries",
        "a firm which develops wind farms",
        "petrochemical products",
        "battery metals",
        "a car whose Battery is small",
        "50 MW of solar panels",
        "a share of solar in the mix",
        "gas priced at Henry Hub",
        "Russian pipeline gas",
    ],
)
def test_no_project(text: str) -> None:
    """An activity, a trade, a prospect and goods are no projects."""
    assert mentions_of(text) == []


@pytest.mark.parametrize(
    "text",
    ["the development will yield power", "the field of Orvel", "a pipeline of steel"],
)
def test_project(text: str) -> None:
    """The same nouns may name a project."""
    assert len(mentions_of(text)) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("half of Orvel 3 is sold", ProjectKind.OFFSHORE_WIND_FARM),
        ("the Orvel 3 project", ProjectKind.OFFSHORE_WIND_FARM),
        ("the Orvel 3 wind farm", ProjectKind.OFFSHORE_WIND_FARM),
        ("the Orvel 3 battery storage", ProjectKind.BATTERY_STORAGE),
    ],
)
def test_known(text: str, kind: ProjectKind) -> None:
    """A known name is a project without a noun, and tells the kind that a plain noun leaves."""
    start = text.index("Orvel 3")
    known = [Hit(start, start + 7, ProjectKind.OFFSHORE_WIND_FARM)]
    (hit,) = find_project_words(text, tokens_of(text), known=known).mentions

    assert (kind, True) == (hit.value.kind, hit.value.named)


def test_named_for_its_company() -> None:
    """A project noun behind the name of a company is the project's; one inside it is not."""
    (project,) = mentions_of("the Duqm Refinery project", "Duqm Refinery")
    (company,) = mentions_of("signed by Orvel Refinery Ltd", "Orvel Refinery Ltd")

    (small,) = mentions_of("the Orvel refinery is sold", "Orvel refinery")

    assert (project.borrowed, company.borrowed, small.borrowed) == (False, True, False)

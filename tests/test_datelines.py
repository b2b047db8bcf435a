"""A dateline says when and where it was written, and nothing of a deal."""

import pytest

from energydeals import Status, read_announcement

DEAL = (
    "{head} Qirin Energy has signed a 15-year agreement to supply liquefied natural gas to Tessaly "
    "Gas Ltd, worth up to $3 billion."
)


@pytest.mark.parametrize(
    "head",
    [
        "DOHA, May 14 (Reuters) -",
        "DOHA, May 14, 2025 -",
        "DOHA (AP) -",
        "DOHA, Qatar, May 14.",
        "",
    ],
)
def test_nothing_of_the_deal(head: str) -> None:
    """Its month is no verb, its day not that of the deal, its city not that of the project."""
    (deal,) = read_announcement(DEAL.format(head=head), published="2025-06-01").deals
    (project,) = deal.projects

    assert deal.status is Status.SIGNED
    assert deal.date is None
    assert project.place is None or project.place.name is None


def test_the_text_may_say_the_same_place() -> None:
    """A city that the text itself names counts."""
    text = (
        "MUSCAT, June 2 (Reuters) - Masdar will build a 500 MW solar farm near Muscat for "
        "$400 million under a contract signed with OQ."
    )
    (deal,) = read_announcement(text, published="2025-06-03").deals

    assert deal.projects[0].place is not None
    assert deal.projects[0].place.name == "Muscat"


SENTENCE = (
    "A loan of $300 million for the Kemin substations was signed by the bank and the grid company "
    "after talks that took most of the spring."
)


@pytest.mark.parametrize(
    ("head", "place", "source"),
    [
        ("BEIJING/MOSCOW, April 25 (Reuters) - ", "Beijing/Moscow", "Reuters"),
        ("ATHENS (Energy Daily) - ", "Athens", "Energy Daily"),
        ("APS - ", None, "APS"),
        ("VANCOUVER, BC - July 25, 2023 - ", "Vancouver", None),
        ("KUALA LUMPUR (Feb 27): ", "Kuala Lumpur", None),
        ("ALGIERS- ", "Algiers", None),
        ("HOUSTON--", "Houston", None),
        ("New Delhi, Jul 18 (PTI) ", "New Delhi", "PTI"),
        ("ANKARA\n\n", "Ankara", None),
        ("LA PAZ (Correspondent) - ", "La Paz", None),
        ("Houston, Texas, USA - ", "Houston", None),
        ("RIO DE JANEIRO, Brazil - ", "Rio de Janeiro", None),
        ("12 March 2024, Berlin - ", "Berlin", None),
        ("BAKU, November 13, AZERTAC\n", "Baku", "AZERTAC"),
        ("ASTANA. KAZINFORM - ", "Astana", "KAZINFORM"),
        ("LAGOS | Bloomberg | ", "Lagos", "Bloomberg"),
        ("SARNIA - ", "Sarnia", None),
        ("Nov 9 (Reuters) - ", None, "Reuters"),
        ("(Montel) ", None, "Montel"),
        ("Hyderabad [India], October 3 (ANI): ", "Hyderabad", "ANI"),
        ("PARIS, March 4 2025 \N{EM DASH} ", "Paris", None),
        ("Abidjan, C\u00f4te d'Ivoire, 5 June 2023 - ", "Abidjan", None),
        ("National Oil Corporation (NOC) - ", None, None),
        ("Emissions (scope 1 and 2): ", None, None),
        ("TULSA, Okla. -- (BUSINESS WIRE) -- ", "Tulsa", "Business Wire"),
        ("KATHMANDU \N{BULLET} ", "Kathmandu", None),
        ("(Grid Feed) TASHKENT, Uzbekistan, May 3. ", "Tashkent", None),
        ("Dubai, 8 July 2024 08:01 CEST\n\n", "Dubai", None),
        ("STEPPE-NEWS. May 12, 2011. ", None, "STEPPE-NEWS"),
        ("Steppewire.com - ", None, "Steppewire.com"),
        ("AKIPRESS.COM - ", None, "AKIpress"),
        ("(Steppeworld) - ", None, "Steppeworld"),
        ("(Correction) - ", None, None),
        ("Geothermal News\n\n", None, None),
        ("Thu, 3 May 2012\n\n", None, None),
        ("UPDATE - ", None, None),
        ("Total, Paris: ", None, None),
        ("Kazakhstan\n\n", None, None),
        ("Grid news\n\n", None, None),
    ],
)
def test_forms(head: str, place: str | None, source: str | None) -> None:
    """A place, a day, an agency, in any order of the press; a heading is none."""
    read = read_announcement(head + SENTENCE)

    assert (place, source) == (read.place and read.place.name, read.source)


@pytest.mark.parametrize(
    ("end", "day"),
    [
        ("\n\nGrid Times - 29 January 2025 - 2 min read - share", "2025-01-29"),
        ("\n\n- 27 July 2022 -\nPrint this page", "2022-07-27"),
        ("\n\nIt was first agreed on 27 July 2022.", "None"),
    ],
)
def test_days_below(end: str, day: str) -> None:
    """A line below a text may hold the day of its publication."""
    assert day == str(read_announcement(SENTENCE + end).published)


@pytest.mark.parametrize(
    ("end", "source"),
    [
        ("\n\nPTI TEAM MRJ", "PTI"),
        (" PTI ANZ ABM", "PTI"),
        (" - Nampa", "Nampa"),
        ("\n\n-Bloomberg contributed", "Bloomberg"),
        ("\n\nAFP, Reuters\n", "AFP"),
        ("\n\nWith Bloomberg", "Bloomberg"),
        ("\nEdited by Creamer Media Reporter", "Creamer Media"),
        ("\nResearched and written by WNN staff", "WNN"),
        ("\nBy Hala Nour, Gulf Power Times", "Gulf Power Times"),
        (" The bank told the newspaper Gulf Observer so.", "Gulf Observer"),
        (" (With inputs from PTI)", "PTI"),
        ("\n(Auto-generated from a feed - PTI)", "PTI"),
        ("\nSteppe Power Gazette", "Steppe Power Gazette"),
        ("\nSteppe Power newsroom", "Steppe Power"),
        ("\nBy A Staff Writer", None),
        ("\nBy Business Reporter", None),
        ("\n\u00a9 Kabar News Agency, 2001-2024.", "Kabar News Agency"),
        ("\ninterfax.com\nRelated articles", "Interfax"),
        ("\nSource: Reuters (Reporting by A. Reporter)", "Reuters"),
        ("\n(Reuters - From A. Reporter in Doha)", "Reuters"),
        ("\n\nAgence France-Presse \u00a9 2020", "Agence France-Presse"),
        (" ///nCa, 10 May", "nCa"),
        (" The loan has five years of grace, Steppewire reports.", "Steppewire"),
        ("\nThis notice was distributed by RNS.", "RNS"),
        (" The bank wrote to the ministry.", None),
    ],
)
def test_credits(end: str, source: str | None) -> None:
    """An agency signs a text below, or at the end of its last paragraph."""
    assert source == read_announcement(SENTENCE + end).source


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("05.07.2023 | 14:12\n\n{}", "2023-07-05"),
        ("16/05/2025 in Front Page, National News\n{}", "2025-05-16"),
        ("28 November 2024. {}", "2024-11-28"),
        ("{}\nLast modified on : 13/10/2025 17:50", "2025-10-13"),
        ("{}\nAsunci\u00f3n, 12 May 2022 | News | EN", "2022-05-12"),
        ("News | 5 June 2023 | Grid\n{}", "2023-06-05"),
        ("{} The line shall be ready by 1 May 2027.", None),
    ],
)
def test_days(line: str, day: str | None) -> None:
    """The day of publication has a line, or a label, or opens the text."""
    published = read_announcement(line.format(SENTENCE)).published

    assert day == (published and str(published))

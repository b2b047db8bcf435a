"""The evidence page: every proof marked, nothing injected."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals import Announcement, Deal, Evidence, Figure, StatedMoney, Status, read_announcement
from energydeals.html import render, view
from energydeals.html.marks import proofs_of, segments_of
from energydeals.strategies import announcements

ROOT = Path(__file__).parents[1]


class Page(HTMLParser):
    """What a browser would see: tags, ids, links and the words of the text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.ids: list[str] = []
        self.targets: set[str] = set()
        self.words = ""
        self._inside: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.add(tag)
        self.ids.extend(filter(None, [found.get("id")]))
        self.targets.update(filter(None, [found.get("href")]))
        if tag in {"section", "sup"}:
            self._inside.append(found.get("class") or tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("section", "sup"):
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if self._inside == ["text"]:
            self.words += data


@pytest.fixture
def announcement() -> tuple[Announcement, str]:
    """Give an announcement that was read, and its text."""
    text = (ROOT / "examples" / "announcement.txt").read_text(encoding="utf-8")
    return read_announcement(text), text


def test_text_is_whole(announcement: tuple[Announcement, str]) -> None:
    """The marked text is the text, character for character."""
    read, text = announcement

    assert Page(render(read, text)).words == text


def test_links_lead_somewhere(announcement: tuple[Announcement, str]) -> None:
    """Every link of a record leads to a mark, and no id stands twice."""
    page = Page(render(*announcement))

    assert page.targets
    assert {target.removeprefix("#") for target in page.targets} <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))


def test_overlap() -> None:
    """Words that prove two fields are marked as both."""
    text = "signed a $5 loan"
    deal = Deal(
        id="1",
        status=Status.SIGNED,
        figures=(
            Figure(StatedMoney.exactly(5, "USD"), evidence=(Evidence("money", 9, 11, "$5"),)),
        ),
        evidence=(Evidence("status", 0, 16, text),),
    )
    page = render(Announcement(deals=(deal,)), text)

    assert 'class="deal money" title="deal 1: status; deal 1: figures[0].money">$5' in page


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "'\" onmouseover=alert(1) x='",
        "</section></main></body><iframe src=//x>",
        "<!-- -->&amp;&#60;",
    ],
)
def test_hostile_text(hostile: str) -> None:
    """What stands in texts and records is words, never markup."""
    deal = Deal(id=hostile, title=hostile, evidence=(Evidence("status", 0, len(hostile), hostile),))
    announcement = Announcement(title=hostile, source=hostile, deals=(deal,))
    page = Page(render(announcement, hostile))

    assert page.words == hostile
    assert not page.tags & {"script", "img", "iframe"}


def test_no_foreign_host(announcement: tuple[Announcement, str]) -> None:
    """The page loads nothing."""
    page = render(*announcement)

    assert "default-src 'none'" in page
    assert not re.search(r"(?:src|href)=[\"']?(?:https?:)?//", page)


def test_notebook(announcement: tuple[Announcement, str]) -> None:
    """A notebook shows the page in a frame of its own that can run nothing."""
    shown = view(*announcement)._repr_html_()

    assert shown.startswith('<iframe sandbox srcdoc="&lt;!DOCTYPE html&gt;')
    assert "<mark" not in shown


@given(announcements(), st.text(max_size=200))
def test_any_record(announcement: Announcement, text: str) -> None:
    """Records whose evidence does not fit the text are shown all the same."""
    segments = list(segments_of(text, proofs_of(announcement, text)))

    assert text == "".join(segment.text for segment in segments)
    assert render(announcement, text).endswith("</html>\n")

"""The review bench as a file: it stands alone, nothing is injected, the records are whole."""

import hashlib
import re
from base64 import b64encode
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals import Announcement, Deal, Evidence, Participation, Party, read_announcement
from energydeals.cli import main
from energydeals.html.review import Reading, review_page
from energydeals.serialisers import json
from energydeals.strategies import announcements

ROOT = Path(__file__).parents[1]
ANNOUNCEMENT = ROOT / "examples" / "announcement.txt"
TEXT = ANNOUNCEMENT.read_text(encoding="utf-8")
HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</template></section><img src=x onerror=alert(1)>",
    "<!--<script>",
    '"><iframe src=//x>',
    "]]>&lt;&#60;\u2028",
]


class Page(HTMLParser):
    """What a browser would see: the elements, and what stands in scripts and styles."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.sources: dict[str, list[str]] = {}
        self.links: list[str] = []
        self._inside = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append(tag)
        self.links.extend(filter(None, [found.get("src"), found.get("href")]))
        self._inside = found.get("class") or tag if tag in {"script", "style"} else ""

    def handle_endtag(self, tag: str) -> None:
        if tag in {"script", "style"}:
            self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.sources.setdefault(self._inside, []).append(data)


def read(*texts: str) -> list[Reading]:
    """Read texts as the command does."""
    return [Reading(f"{n}.txt", text, read_announcement(text)) for n, text in enumerate(texts)]


def test_stands_alone() -> None:
    """The page has one style and one script, both allowed by their digest, and loads nothing."""
    page = review_page(read(TEXT))
    found = Page(page)

    (style,), (script,) = found.sources["style"], found.sources["script"]
    policy = page.split('Content-Security-Policy" content="')[1].split('"')[0]
    digests = [
        b64encode(hashlib.sha256(each.encode()).digest()).decode() for each in (style, script)
    ]
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digests[0]}'; script-src 'sha256-{digests[1]}'; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; "
        "trusted-types 'none'"
    )
    assert all(link.startswith("#w") for link in found.links)
    assert not re.search(r"https?:|innerHTML|eval\(|fetch\(|import", style + script)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile(hostile: str) -> None:
    """What stands in names, texts and records is words, never markup."""
    evidence = (Evidence("status", 0, len(hostile), hostile),)
    party = Participation(Party(hostile))
    deal = Deal(id=hostile, title=hostile, participations=(party,), evidence=evidence)
    announcement = Announcement(title=hostile, source=hostile, deals=(deal,))
    found = Page(review_page([Reading(hostile, hostile, announcement)]))

    harmless = Page(review_page([Reading("a", "a", announcement_of_words(announcement))]))
    assert found.tags == harmless.tags
    assert json.loads(found.sources["record"][0]) == announcement


def announcement_of_words(announcement: Announcement) -> Announcement:
    """Give the same records with a harmless word in the place of every text."""
    document = json.dumps(announcement)
    hostile = json.dumps(Announcement(title=announcement.title)).split('"title": ')[1][:-1]
    words = document.replace(hostile, '"a"')
    return json.loads(words.replace(f'"end": {len(announcement.title or "")}', '"end": 1'))


@given(st.lists(st.tuples(announcements(), st.text(max_size=50)), max_size=3))
def test_any_records(pairs: list[tuple[Announcement, str]]) -> None:
    """The records in the page are those that were given."""
    page = review_page(Reading("a.txt", text, record) for record, text in pairs)
    records = [json.loads(line) for line in Page(page).sources.get("record", [])]

    assert records == [record for record, _ in pairs]


class TestCommand:
    """``energydeals review``."""

    def test_folder(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A folder becomes one page, on which files have their names in the folder."""
        folder = tmp_path / "announcements"
        (folder / "more").mkdir(parents=True)
        for place in ("a.txt", "more/b.txt"):
            (folder / place).write_text(TEXT, encoding="utf-8")
        out = tmp_path / "review.html"

        assert main(["review", str(folder), "--out", str(out)]) == 0
        expected = f"energydeals: 6 deals of 2 announcements to review in {out}\n"
        assert capsys.readouterr().err == expected
        page = out.read_text(encoding="utf-8")
        assert re.findall(r'data-name="([^"]+)"', page) == ["a.txt", "more/b.txt"]
        assert len(Page(page).sources["record"]) == 2

    def test_name(self, tmp_path: Path) -> None:
        """A file whose name is no UTF-8 is shown with its bytes."""
        folder, out = tmp_path / "announcements", tmp_path / "review.html"
        folder.mkdir()
        (folder / "deal-\udcff.txt").write_text(TEXT, encoding="utf-8")

        assert main(["review", str(folder), "--out", str(out)]) == 0
        assert 'data-name="deal-\\udcff.txt"' in out.read_text(encoding="utf-8")

    def test_missing(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """What cannot be read is told, and there is no page of nothing."""
        missing, out = tmp_path / "missing.txt", tmp_path / "review.html"

        assert main(["review", str(missing), "--out", str(out)]) == 1
        expected = f"energydeals: {missing}: no such file or directory\n"
        assert capsys.readouterr().err == expected
        assert not out.exists()

    def test_needs_out(self, capsys: pytest.CaptureFixture[str]) -> None:
        """The page's name has to be said."""
        with pytest.raises(SystemExit) as ended:
            main(["review", str(ANNOUNCEMENT)])

        assert ended.value.code == 2
        assert "the following arguments are required: --out" in capsys.readouterr().err

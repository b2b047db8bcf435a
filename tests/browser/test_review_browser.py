"""The review bench in a browser: deals are judged by keyboard, and what is downloaded loads."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from energydeals import (
    Announcement,
    Deal,
    Evidence,
    Figure,
    Inclusion,
    Instrument,
    Participation,
    Party,
    Role,
    StatedMoney,
    Status,
    read_announcement,
)
from energydeals.errors import EnergyDealsError
from energydeals.html.review import Reading, review_page
from energydeals.serialisers import json
from energydeals.strategies import stated_money

if TYPE_CHECKING:
    from selenium.webdriver.remote.webelement import WebElement

    from browsing import Browser

ROOT: Final = Path(__file__).parents[2]
TEXT: Final = (ROOT / "examples" / "announcement.txt").read_text(encoding="utf-8")
READ: Final = read_announcement(TEXT)
HOSTILE: Final = "<img src=x onerror=\"document.title='broken'\"><script>alert(1)</script>"
ENTER: Final = "\ue007"
ESCAPE: Final = "\ue00c"


class Bench:
    """The page as its user meets it."""

    def __init__(self, browser: Browser, folder: Path, *readings: Reading) -> None:
        self.browser = browser
        self._folder = folder
        self._page = folder / "review.html"
        self._page.write_text(review_page(readings), encoding="utf-8")
        self.open()

    def open(self) -> None:
        self.browser.get(self._page.as_uri())

    def press(self, keys: str) -> None:
        for key in keys:
            self.one(":focus, body").send_keys(key)

    def one(self, selector: str) -> WebElement:
        return self.browser.find_elements("css selector", selector)[-1]

    def fields(self, name: str) -> list[WebElement]:
        return self.browser.find_elements("css selector", f"form [name={name}]")

    def put(self, field: WebElement, text: str) -> None:
        field.clear()
        field.send_keys(text)

    @property
    def counts(self) -> str:
        return self.one(".counts").text

    def download(self) -> list[Announcement]:
        """Download, and read what came."""
        path = self._folder / "downloads" / "reviewed.jsonl"
        path.unlink(missing_ok=True)
        self.press("d")
        for _ in range(100):
            if path.exists():
                break
            time.sleep(0.05)
        with path.open(encoding="utf-8") as file:
            return list(json.read_lines(file))


@pytest.fixture
def bench(browser: Browser, downloads: Path) -> Bench:
    """Give a bench with two announcements, the second of which has no deals."""
    empty = Reading("recipe.txt", "Bake the bread.", read_announcement("Bake the bread."))
    return Bench(browser, downloads.parent, Reading("deal.txt", TEXT, READ), empty)


def faults(browser: Browser) -> list[object]:
    """Give what the browser complained of, such as a script that the page does not allow."""
    return [entry["message"] for entry in browser.get_log("browser")]


def test_untouched(bench: Bench) -> None:
    """What nobody judged is downloaded as it was read."""
    assert bench.counts == "3 deals: 3 open, 0 accepted, 0 corrected, 0 rejected"
    assert bench.download() == [READ, read_announcement("Bake the bread.")]
    assert faults(bench.browser) == []


def test_accept_and_reject(bench: Bench) -> None:
    """A rejected deal is left out, and nothing includes it any more."""
    bench.press("aar")

    documents, memorandum, loan = READ.deals
    kept = tuple(each for each in documents.includes if each.deal_id != loan.id)
    deals = (bench.download()[0]).deals
    assert bench.counts == "3 deals: 0 open, 2 accepted, 0 corrected, 1 rejected"
    assert [deal.id for deal in deals] == [documents.id, memorandum.id]
    assert deals[0].includes == kept
    assert deals[1] == memorandum


def test_correct(bench: Bench) -> None:
    """A correction changes its fields alone; words that proved another value go."""
    bench.press("jc")
    bench.put(bench.fields("money")[0], "USD [1000000000.50, ~2000000000]")
    bench.fields("status")[0].send_keys("signed")
    bench.put(bench.fields("party")[0], "China National Petroleum Corporation")
    bench.fields("role")[0].send_keys("buyer")
    bench.put(bench.fields("party")[-1], "KazMunayGas" + ENTER)

    before, after = READ.deals[1], bench.download()[0].deals[1]
    assert bench.counts == "3 deals: 2 open, 0 accepted, 1 corrected, 0 rejected"
    assert (after.id, after.instrument, after.projects) == (
        before.id,
        before.instrument,
        before.projects,
    )
    assert after.status is Status.SIGNED
    assert {each.field for each in after.evidence} == {"instrument"}
    (figure,) = after.figures
    assert figure.money == StatedMoney.parse("USD [1000000000.5, ~2000000000]")
    assert figure.purpose == before.figures[0].purpose
    assert figure.decimals is None
    assert "money" not in {each.field for each in figure.evidence}
    assert after.participations == (
        Participation(Party("China National Petroleum Corporation"), Role.BUYER),
        Participation(Party("KazMunayGas")),
    )


def test_unchanged_form(bench: Bench) -> None:
    """A form that is saved as it was opened changes nothing."""
    bench.press("c")
    bench.press(ENTER)
    bench.press("kc")
    bench.press(ENTER)

    assert bench.counts == "3 deals: 2 open, 0 accepted, 1 corrected, 0 rejected"
    assert bench.download()[0] == READ


def test_take_away(bench: Bench) -> None:
    """An emptied line takes its sum or party away."""
    bench.press("jc")
    bench.put(bench.fields("money")[0], "")
    bench.put(bench.fields("party")[0], " " + ENTER)

    after = bench.download()[0].deals[1]
    assert (after.figures, after.participations) == ((), ())


REFUSED: Final = {
    "1 billion": "expected a currency code such as USD first",
    "USD 1,000": "expected money such as USD 5, USD ~5, USD >=5 or USD (5, ~6]",
    "USD [6, 5]": "expected a low end that is not above the high end",
    "USD (5, 5]": "expected ends with a sum between them",
    "USD <0": "expected a sum of at least zero",
}


def test_refused(bench: Bench) -> None:
    """A correction that no record can hold is refused in the page, and nothing is changed."""
    bench.press("jc")
    shown: dict[str, str] = {}
    for text in REFUSED:
        bench.put(bench.fields("money")[0], text + ENTER)
        shown[text] = bench.one(".fault").text
    bench.press(ESCAPE)

    assert shown == {text: f"{fault}, found “{text}”" for text, fault in REFUSED.items()}
    assert bench.counts == "3 deals: 3 open, 0 accepted, 0 corrected, 0 rejected"


def test_equivalents(browser: Browser, downloads: Path) -> None:
    """A sum cannot take the currency of its own equivalents, and keeps these otherwise."""
    euros = StatedMoney.exactly(9, "EUR")
    figure = Figure(StatedMoney.exactly(10, "USD"), equivalents=(euros,))
    reading = Reading("a.txt", "a", Announcement(deals=(Deal(id="1", figures=(figure,)),)))
    bench = Bench(browser, downloads.parent, reading)
    bench.press("c")
    bench.put(bench.fields("money")[0], "EUR 9" + ENTER)
    shown = bench.one(".fault").text
    bench.put(bench.fields("money")[0], "USD ~10" + ENTER)

    expected = Figure(StatedMoney.about(10, "USD"), equivalents=(euros,))
    assert shown == "expected another currency than that of its equivalents, found “EUR 9”"
    assert bench.download()[0].deals[0].figures == (expected,)


def test_form_is_left(bench: Bench) -> None:
    """A form that is left by a button of the page is gone, and the next deal can be corrected."""
    bench.press("c")
    bench.one("nav li:first-child button").click()
    left = bench.fields("money")
    bench.press("c")

    assert (left, len(bench.fields("status"))) == ([], 1)


def test_undo(bench: Bench) -> None:
    """A verdict can be taken back."""
    bench.press("rku")

    assert bench.counts == "3 deals: 3 open, 0 accepted, 0 corrected, 0 rejected"


def test_progress_is_kept(bench: Bench) -> None:
    """A page that is opened again knows the verdicts, as far as they hold."""
    bench.press("rc")
    bench.press(ENTER)
    bench.open()
    kept = bench.counts
    store = 'localStorage.setItem(localStorage.key(0), \'{"deals": 7, "x": null}\')'
    bench.browser.execute_script(store)
    bench.open()

    assert kept == "3 deals: 1 open, 0 accepted, 1 corrected, 1 rejected"
    assert bench.counts == "3 deals: 3 open, 0 accepted, 0 corrected, 0 rejected"


def test_moving(bench: Bench) -> None:
    """Keys move over deals and announcements, and stop at the ends."""
    places: list[str] = []
    for key in "jknnjpkako":
        bench.press(key)
        places.append(bench.one(".news").text.removesuffix(": open"))

    assert places == [
        *("deal.txt, deal 2", "deal.txt, deal 1", "recipe.txt", "recipe.txt", "recipe.txt"),
        *("deal.txt, deal 1", "deal.txt, deal 1", "deal.txt, deal 2"),
        *("deal.txt, deal 1: accepted", "deal.txt, deal 2"),
    ]


def test_open_deals_left_out(bench: Bench) -> None:
    """On wish only deals that were judged are downloaded."""
    bench.press("a")
    bench.one(".bench input").click()

    (deal,) = bench.download()[0].deals
    assert deal.id == READ.deals[0].id
    assert deal.includes == ()


def test_background(browser: Browser, downloads: Path) -> None:
    """Deals of the background stay, without links to deals that were rejected."""
    old = Deal(id="old", includes=(Inclusion("1", certain=True),))
    announcement = Announcement(deals=(Deal(id="1"), Deal(id="2")), background=(old,))
    bench = Bench(browser, downloads.parent, Reading("a.txt", "a", announcement))
    bench.press("r")

    expected = Announcement(deals=(Deal(id="2"),), background=(Deal(id="old"),))
    assert bench.download() == [expected]


def test_hostile(browser: Browser, downloads: Path) -> None:
    """Markup in texts, names and records is shown as words and downloaded as it was."""
    evidence = (Evidence("status", 0, len(HOSTILE), HOSTILE),)
    party = Participation(Party(HOSTILE + "</script>\u2028\u0085"), Role.BUYER)
    deal = Deal(id=HOSTILE, title=HOSTILE, participations=(party,), evidence=evidence)
    announcement = Announcement(title=HOSTILE, deals=(deal,))
    bench = Bench(browser, downloads.parent, Reading(HOSTILE, HOSTILE, announcement))
    bench.press("c")
    bench.put(bench.fields("party")[-1], HOSTILE + ENTER)

    added = (party, Participation(Party(HOSTILE)))
    assert [each.participations for each in bench.download()[0].deals] == [added]
    assert browser.title == "Review of deals"
    assert browser.find_elements("css selector", "img") == []
    assert HOSTILE in bench.one("section.text").text
    assert faults(browser) == []


def numerals() -> st.SearchStrategy[str]:
    """Give plain numerals, some of them too long or with needless zeros."""
    return st.from_regex(r"[0-9]{1,3}(\.[0-9]{1,3})?|[0-9]{26,27}|0\.[0-9]{12,13}", fullmatch=True)


def money_texts() -> st.SearchStrategy[str]:
    """Give texts that look like canonical money, of which many are not."""
    sign = st.sampled_from(["", "~", ">", ">=", ">=~", ">~", "<", "<=", "<=~", "<~", "=", "-"])
    one = st.tuples(sign, numerals()).map("".join)
    two = st.tuples(
        *(st.sampled_from(["[", "(", "[~", "(~", ""]), numerals(), st.sampled_from([", ", ", ~"])),
        *(numerals(), st.sampled_from(["]", ")"])),
    ).map("".join)
    written = st.sampled_from(["USD ", "usd ", "EUR ", "XYZ "])
    return st.tuples(written, one | two).map("".join) | stated_money().map(str)


def ours(text: str) -> str | None:
    """Give the canonical text of money that a figure can hold, or None."""
    try:
        return str(Figure(StatedMoney.parse(text)).money)
    except EnergyDealsError:
        return None


def test_money_as_ours(bench: Bench) -> None:
    """The page takes the texts of money that we take, and writes them as we do."""
    script = """return arguments[0].map((text) => {
        try { return moneyText(moneyOf(text)); } catch { return null; }
    });"""

    @settings(max_examples=20, database=None)
    @given(st.lists(money_texts(), min_size=20, max_size=40))
    def compare(texts: list[str]) -> None:
        assert list(map(ours, texts)) == bench.browser.execute_script(script, texts)

    compare()


def test_instruments_offered(bench: Bench) -> None:
    """A form offers every instrument there is."""
    bench.press("c")
    options = bench.browser.find_elements("css selector", "[name=instrument] option")

    assert [each.get_attribute("value") for each in options] == ["", *(i.value for i in Instrument)]

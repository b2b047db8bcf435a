"""The library in the browser: type an announcement, see its deals and words, take the sheet."""

from __future__ import annotations

import csv
import functools
import threading
import time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from energydeals import read_announcement
from energydeals.html.page import fragment
from energydeals.serialisers.sheet import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from selenium.webdriver.remote.webelement import WebElement

    from browsing import Browser

ROOT: Final = Path(__file__).parents[2]
TEXT: Final = (ROOT / "examples" / "announcement.txt").read_text(encoding="utf-8")
SITE: Final = ROOT / "docs" / "_build" / "html"
SECONDS: Final = 60
SELECT_ALL: Final = "\ue009a"
BACKSPACE: Final = "\ue003"


class QuietHandler(SimpleHTTPRequestHandler):
    """Serve files and say nothing of it."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the base's name)
        pass


@pytest.fixture
def address() -> Iterator[str]:
    """Serve the documentation on this machine."""
    if not (SITE / "try_it" / "index.html").is_file():
        pytest.skip("not built: run docs/try_it/build.py, then build the documentation")
    handler = functools.partial(QuietHandler, directory=str(SITE))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


class Page:
    """The page after its start."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.browser = browser
        browser.get(f"{address}/try_it/index.html")
        self.one("#start").click()
        wait_for(lambda: "deals found" in self.one("#news").text)

    def one(self, selector: str) -> WebElement:
        return self.browser.find_element("css selector", selector)

    def texts(self, selector: str) -> list[str]:
        return [each.text for each in self.browser.find_elements("css selector", selector)]

    def write(self, text: str) -> None:
        self.one("#text").send_keys(SELECT_ALL, BACKSPACE)
        wait_for(lambda: self.one("#news").text == "0 deals found.")
        self.one("#text").send_keys(text)

    def column(self, number: int) -> list[str]:
        return self.texts(f"#deals td:nth-child({number})")


def wait_for(holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    end = time.monotonic() + SECONDS
    while not holds():
        assert time.monotonic() < end, f"did not happen within {SECONDS} seconds"
        time.sleep(0.1)


def test_try_it(browser: Browser, downloads: Path, address: str) -> None:
    """Typed words become deals, marked words and a sheet, and nothing foreign is loaded."""
    page = Page(browser, address)
    page.write(TEXT)
    wait_for(lambda: page.one("#news").text == "3 deals found.")

    written = ["$15 billion (aggregate)", "exceeding $1 billion (project cost)"]
    assert page.column(5) == [*written, "about $530 million (loan)"]
    marks = page.texts("mark.money")
    for phrase in ("exceeding $1 billion", "about $530 million"):
        assert any(mark.startswith(phrase) for mark in marks)

    page.one("#download").click()
    sheet = downloads / "deals.csv"
    wait_for(sheet.exists)
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == list(COLUMNS)
    assert [(row["qualifier"], row["low"]) for row in rows] == [
        ("exact", "15000000000"),
        ("more than", "1000000000"),
        ("about", ""),
    ]

    loaded = browser.execute_script(
        "return performance.getEntriesByType('resource').map(e=>e.name)"
    )
    assert isinstance(loaded, list)
    assert {url for url in map(str, loaded) if not url.startswith(f"{address}/try_it/")} == set()
    assert browser.get_log("browser") == []


def test_files(browser: Browser, tmp_path: Path, address: str) -> None:
    """Files are read together and shown one at a time; markup in them is words."""
    hostile = "<img src=x onerror=alert(1)> Eni signed a $5 million contract with Shell."
    for name, text in {"a.txt": TEXT, "b.txt": hostile}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    page = Page(browser, address)
    page.one("#files").send_keys(f"{tmp_path / 'a.txt'}\n{tmp_path / 'b.txt'}")
    wait_for(lambda: "b.txt" in page.column(1))
    page.one("#shown").send_keys("b")
    wait_for(lambda: page.one("#text").get_attribute("value") == hostile)

    assert page.column(1) == ["a.txt"] * 3 + ["b.txt"]
    assert page.browser.find_elements("css selector", "img") == []
    assert hostile[:28] in page.one("section.text").text
    assert "<img" not in fragment(read_announcement(hostile), hostile)


def test_documentation(browser: Browser, address: str) -> None:
    """The page of the documentation holds the bench."""
    browser.get(f"{address}/try.html")

    (frame,) = browser.find_elements("css selector", "iframe")
    assert frame.get_attribute("src") == f"{address}/try_it/index.html"

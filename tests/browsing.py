"""A browser as far as tests use it: Selenium leaves some of its types open."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from selenium.webdriver.remote.webelement import WebElement

__all__ = ["Browser"]


class Browser(Protocol):
    """One window of a browser."""

    @property
    def title(self) -> str:
        """The title of the page."""
        ...

    def get(self, url: str) -> None:
        """Open a page."""
        ...

    def find_element(self, by: str, value: str) -> "WebElement":
        """Find the first element, or raise."""
        ...

    def find_elements(self, by: str, value: str) -> "list[WebElement]":
        """Find all elements."""
        ...

    def execute_script(self, script: str, *arguments: object) -> object:
        """Run a script in the page and give what it returns."""
        ...

    def get_log(self, kind: str) -> list[dict[str, object]]:
        """Give what was logged since this was last asked."""
        ...

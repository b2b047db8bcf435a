"""The evidence page in a notebook's cell."""

from html import escape

from attrs import frozen

from energydeals.announcement import Announcement
from energydeals.html.page import render

__all__ = ["NotebookView", "view"]


@frozen
class NotebookView:
    """What a notebook shows as the page of `render`, in a frame that can run and load nothing."""

    announcement: Announcement
    text: str
    #: In pixels.
    height: int = 600

    def _repr_html_(self) -> str:
        page = escape(render(self.announcement, self.text))
        style = f"width: 100%; height: {self.height}px; border: 0"
        return f'<iframe sandbox srcdoc="{page}" style="{style}"></iframe>'


def view(announcement: Announcement, text: str) -> NotebookView:
    """Show an announcement's text with its marks and records, as the last line of a cell.

    >>> view(Announcement(), "no deal")._repr_html_()[:23]
    '<iframe sandbox srcdoc='
    """
    return NotebookView(announcement, text)

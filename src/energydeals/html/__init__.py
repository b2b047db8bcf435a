"""Seeing the evidence: an announcement's text with the words that its records rest on.

The page is one file without scripts that loads nothing; it follows the reader's light or dark
setting, and every mark has a letter and the number of its deal, so that no colour is needed.
"""

from energydeals.html.notebook import NotebookView, view
from energydeals.html.page import render

__all__ = ["NotebookView", "render", "view"]

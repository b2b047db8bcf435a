"""The review bench: one page to accept, correct or reject every deal that was read.

The page is one file: its style, its script and the records stand in it, nothing is loaded and
nothing leaves the browser. What it downloads, `energydeals.serialisers.json.read_lines` reads.
"""

import hashlib
import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape
from importlib import resources
from typing import Final, NamedTuple

from energydeals.announcement import Announcement
from energydeals.currency import currencies
from energydeals.deal import Instrument, Status
from energydeals.html.page import fragment
from energydeals.html.style import STYLE
from energydeals.party import Role
from energydeals.serialisers.json import dumps

__all__ = ["Reading", "review_page", "review_parts"]


class Reading(NamedTuple):
    """What was read from a text, and the name that the reviewer knows the text by."""

    name: str
    text: str
    announcement: Announcement


#: Only the one style and the one script below may run, and nothing may be loaded.
_POLICY: Final = (
    "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; "
    "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)


def review_page(readings: Iterable[Reading]) -> str:
    """Give the page for some readings.

    >>> page = review_page([Reading("a.txt", "<script>alert(1)</script>", Announcement())])
    >>> "<script>alert" in page, "&lt;script&gt;alert" in page
    (False, True)
    """
    return "".join(review_parts(readings))


def review_parts(readings: Iterable[Reading]) -> Iterator[str]:
    """Give the page in parts, one reading after the other, to be written as they come."""
    style, script = STYLE + _file("review.css"), _file("review.js")
    policy = _POLICY.format(style=_digest(style), script=_digest(script))
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Review of deals</title>\n<style>{style}</style>\n</head>\n<body>\n"
        "<noscript>This page needs JavaScript; it loads nothing and sends nothing.</noscript>\n"
    )
    yield from map(_section, readings)
    yield f"{_data(json.dumps(_CODES), 'codes')}\n<script>{script}</script>\n</body>\n</html>\n"


def _file(name: str) -> str:
    return resources.files("energydeals.html").joinpath(name).read_text(encoding="utf-8")


def _digest(source: str) -> str:
    """Give the name by which a content security policy allows a style or script."""
    return f"sha256-{b64encode(hashlib.sha256(source.encode()).digest()).decode()}"


def _section(reading: Reading) -> str:
    document = dumps(reading.announcement)
    # A deal that is read in another way has another key, and is to be judged anew.
    key = hashlib.sha256(document.encode()).hexdigest()[:16]
    return (
        f'<section class="reading" hidden data-key="{key}" data-name="{escape(reading.name)}">\n'
        f"<template>{fragment(reading.announcement, reading.text)}</template>\n"
        f"{_data(document, 'record')}\n</section>\n"
    )


def _data(document: str, kind: str) -> str:
    """Give JSON that no text inside it can end: a ``<`` is written as its escape."""
    escaped = document.replace("<", "\\u003c")
    return f'<script type="application/json" class="{kind}">{escaped}</script>'


#: What a correction may say.
_CODES: Final = {
    "instrument": [each.value for each in Instrument],
    "status": [each.value for each in Status],
    "role": [each.value for each in Role],
    "currency": [each.code for each in currencies()],
}

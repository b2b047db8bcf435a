"""The main text of a web page, by trafilatura (extra ``[html]``)."""

import re
from typing import Final

__all__ = ["main_text"]

_BODY: Final = re.compile(rb"<body[\s>]", re.IGNORECASE)


def main_text(page: bytes) -> dict[str, str | None] | None:
    """Give the text of a page with its title, day and address, or None where there is none.

    The day is the one that the head of the page states; among the words of the page, other days
    than that of the page's own are found.
    """
    from trafilatura import bare_extraction  # noqa: PLC0415  (an extra, and slow to load)
    from trafilatura.settings import Document  # noqa: PLC0415

    document = bare_extraction(
        page, include_comments=False, include_tables=False, with_metadata=True
    )
    if not isinstance(document, Document) or not document.text:
        return None
    return {
        "text": document.text.replace("\n", "\n\n"),
        "title": document.title,
        "published": _stated_day(page),
        "url": document.url,
    }


def _stated_day(page: bytes) -> str | None:
    from htmldate import find_date  # noqa: PLC0415  (comes with trafilatura)

    body = _BODY.search(page)
    if body is None:
        return None
    head = page[: body.start()] + b"<body></body></html>"
    return find_date(head, extensive_search=False, original_date=True)

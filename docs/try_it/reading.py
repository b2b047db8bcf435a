"""What the page asks of the library: texts in; rows, marked words and a sheet out, as JSON."""

import io
import json
from typing import TypedDict

from energydeals import Announcement, read_announcement
from energydeals.cli.table import row_of
from energydeals.html.page import fragment
from energydeals.serialisers import sheet


class Text(TypedDict):
    """A text and the name of its file."""

    name: str
    text: str


def shown(texts_as_json: str) -> str:
    """Read texts and give what the page shows of them."""
    texts: list[Text] = json.loads(texts_as_json)
    read = [(each, read_announcement(each["text"])) for each in texts]
    rows = [(text["name"], *row) for text, announcement in read for row in rows_of(announcement)]
    pages = [fragment(announcement, text["text"]) for text, announcement in read]
    return json.dumps({"rows": rows, "pages": pages, "sheet": sheet_of(read)})


def rows_of(announcement: Announcement) -> list[tuple[str, ...]]:
    """Give the cells of each deal."""
    return [row_of(number, deal) for number, deal in enumerate(announcement.deals, start=1)]


def sheet_of(read: list[tuple[Text, Announcement]]) -> str:
    """Give the sheet that ``energydeals read --out deals.csv`` writes."""
    rows = (row for text, read in read for row in sheet.rows_of(read, origin=text["name"]))
    file = io.StringIO()
    sheet.write_csv(rows, file)
    return file.getvalue()

"""The sheet: one flat row a deal, for people who live in spreadsheets.

What was said stays apart: the phrase as written, its value where the words name one, and the ends
that they bind. "About $530 million" fills ``value`` and leaves ``low`` and ``high`` empty;
"exceeding $1 billion" fills ``low`` alone, with the edge "excluded". Of several figures, the row
has the one that speaks for the deal in totals (`energydeals.ledger.speaking_figures`).

>>> from energydeals import Announcement, Deal, Figure, StatedMoney
>>> memorandum = Deal(id="1", figures=(Figure(StatedMoney.more_than(10**9, "USD")),))
>>> (row,) = rows_of(Announcement(deals=(memorandum,)), origin="a.txt")
>>> row["origin"], row["qualifier"], row["value"], row["low"], row["low_edge"], row["high"]
('a.txt', 'more than', None, Decimal('1000000000'), 'excluded', None)
"""

import csv
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, cast
from urllib.parse import quote

from energydeals._numerals import plain
from energydeals.announcement import Announcement
from energydeals.bounds import Bounds, Edge
from energydeals.deal import Deal, Figure
from energydeals.errors import MissingExtraError
from energydeals.evidence import Evidence
from energydeals.ledger import speaking_figures
from energydeals.party import Participation
from energydeals.project import Project

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["COLUMNS", "Cell", "Row", "rows_of", "text_link", "write_csv", "write_xlsx"]

Cell = str | Decimal | None
Row = dict[str, Cell]

#: The columns in their order.
COLUMNS: Final = (
    *("origin", "url", "published", "source", "title", "deal", "instrument", "status"),
    *("parties", "project", "kind", "products", "capacity", "region", "country"),
    *("phrase", "purpose", "currency", "qualifier", "value"),
    *("low", "low_edge", "high", "high_edge", "equivalents", "other_sums", "quote", "link"),
)
#: What makes a spreadsheet take a cell for a formula (OWASP: CSV injection).
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
#: Characters that a spreadsheet file cannot hold.
_CONTROLS: Final = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])
_LONGEST_CELL: Final = 32_767
_WIDTH: Final = 18


def rows_of(announcement: Announcement, *, origin: str | None = None) -> Iterator[Row]:
    """Give a row for each deal; `origin` is the file or the record that it was read from.

    >>> from energydeals import Deal
    >>> [row] = rows_of(Announcement(deals=(Deal(id="1"),)), origin="news.txt")
    >>> row["origin"], row["instrument"]
    ('news.txt', None)
    """
    published = announcement.published
    head: Row = {
        "origin": origin,
        "url": announcement.url,
        "published": None if published is None else str(published),
        "source": announcement.source,
        "title": announcement.title,
    }
    for deal in announcement.deals:
        main = next(iter(speaking_figures(deal)), None)
        row = {**head, **_deal_cells(deal), **_money_cells(main)}
        others = (each for each in deal.figures if each is not main)
        row["other_sums"] = _listed(f"{_written(each)} ({each.purpose})" for each in others)
        row["link"] = _link(announcement.url, deal, main)
        yield {column: row.get(column) for column in COLUMNS}


def _deal_cells(deal: Deal) -> Row:
    projects = deal.projects
    places = [each.place for each in projects if each.place is not None]
    return {
        "deal": deal.id,
        "instrument": _code(deal.instrument),
        "status": _code(deal.status),
        "parties": _listed(map(_party, deal.participations)),
        "project": _listed(each.name for each in projects),
        "kind": _listed(_code(each.kind) for each in projects),
        "products": _listed(product for each in projects for product in each.products),
        "capacity": _listed(map(_capacities, projects)),
        "region": _listed(each.region for each in places),
        "country": _listed(each.country for each in places),
        "quote": " … ".join(dict.fromkeys(_quotes(deal.evidence, "instrument", "status"))) or None,
    }


def _code(value: object) -> str | None:
    return None if value is None else str(value)


def _listed(cells: Iterable[str | None]) -> str | None:
    return "; ".join(dict.fromkeys(filter(None, cells))) or None


def _party(participation: Participation) -> str:
    share = "" if participation.share is None else f" ({participation.share}%)"
    role = "party" if participation.role is None else str(participation.role)
    return f"{role}: {participation.party.name}{share}"


def _capacities(project: Project) -> str:
    return ", ".join(map(str, project.capacities))


def _quotes(evidence: Iterable[Evidence], *fields: str) -> Iterator[str]:
    """Give the words of some fields, white space made plain."""
    return (" ".join(each.quote.split()) for each in evidence if each.field in fields)


def _written(figure: Figure) -> str:
    """Give a sum as it was written, or its canonical text where the words are not kept."""
    return next(_quotes(figure.evidence, "money"), str(figure.money))


def _money_cells(figure: Figure | None) -> Row:
    if figure is None:
        return {}
    bounds = figure.money.bounds
    return {
        "phrase": _written(figure),
        "purpose": _code(figure.purpose),
        "currency": figure.money.currency.code,
        "qualifier": str(bounds.qualifier),
        "value": bounds.low if bounds.low == bounds.high else None,
        **_end_cells(bounds),
        "equivalents": _listed(map(str, figure.equivalents)),
    }


def _end_cells(bounds: Bounds) -> Row:
    """Give the ends; a vague end beside a value would only repeat it."""
    point = bounds.low == bounds.high
    ends = {"low": (bounds.low, bounds.low_edge), "high": (bounds.high, bounds.high_edge)}
    cells: Row = {}
    for name, (number, edge) in ends.items():
        if number is not None and not (point and edge is Edge.APPROXIMATE):
            cells |= {name: number, f"{name}_edge": str(edge)}
    return cells


def _link(url: str | None, deal: Deal, figure: Figure | None) -> str | None:
    money = () if figure is None else _quotes(figure.evidence, "money")
    words = [*money, *_quotes(deal.evidence, "status", "instrument")]
    return text_link(url, words[0]) if url and words else url


def text_link(url: str, words: str) -> str:
    """Give a link that opens a page at some words (WICG: URL fragment text directives).

    >>> text_link("https://example.org/a", "up to $1.5-2bn")
    'https://example.org/a#:~:text=up%20to%20%241.5%2D2bn'
    """
    fragment = quote(words, safe="").replace("-", "%2D")
    return f"{url}{'' if '#' in url else '#'}:~:text={fragment}"


def write_csv(rows: Iterable[Row], file: IO[str]) -> int:
    """Write rows as CSV and give how many; open the file with ``newline=""`` and ``utf-8-sig``.

    A cell that a spreadsheet would run as a formula gets an apostrophe before it.

    >>> import sys
    >>> write_csv([], sys.stdout)  # doctest: +ELLIPSIS
    origin,url,published,...,quote,link...
    0
    """
    writer = csv.DictWriter(file, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    count = 0
    for row in rows:
        writer.writerow({column: _csv_cell(cell) for column, cell in row.items()})
        count += 1
    return count


def _csv_cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return plain(cell)
    text = cell.replace("\0", "")
    return f"'{text}" if text.startswith(_FORMULA) else text


def write_xlsx(rows: Iterable[Row], path: str | Path) -> int:
    """Write rows as an Excel workbook and give how many.

    Raises `MissingExtraError` without the extra ``sheet``.

    Texts are texts, never formulas; numbers are numbers (Excel shows 15 digits of them).

    >>> from tempfile import mkdtemp
    >>> write_xlsx([], Path(mkdtemp()) / "deals.xlsx")
    0
    """
    try:
        from openpyxl import Workbook  # noqa: PLC0415  (an extra, loaded where it is used)
        from openpyxl.utils import get_column_letter  # noqa: PLC0415
    except ModuleNotFoundError:
        raise MissingExtraError("a workbook", "openpyxl", "sheet") from None

    book = Workbook(write_only=True)
    # (its types do not know that a sheet that is only written has columns too)
    sheet = cast("Worksheet", book.create_sheet("deals"))
    sheet.freeze_panes = "A2"
    for place in range(1, len(COLUMNS) + 1):
        sheet.column_dimensions[get_column_letter(place)].width = _WIDTH
    sheet.append(COLUMNS)
    count = 0
    for row in rows:
        sheet.append([_xlsx_cell(sheet, column, row[column]) for column in COLUMNS])
        count += 1
    book.save(path)
    return count


def _xlsx_cell(sheet: "Worksheet", column: str, cell: Cell) -> object:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415  (as above)

    if not isinstance(cell, str):
        return cell
    made = WriteOnlyCell(sheet, cell.translate(_CONTROLS)[:_LONGEST_CELL])
    # What begins like a formula is text all the same.
    made.data_type = "s"
    if column == "link":
        made.hyperlink = cell
    return made

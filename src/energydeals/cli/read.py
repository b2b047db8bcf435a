"""``energydeals read``: announcements in, deals out."""

import argparse
import shutil
import sys
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from energydeals.announcement import Announcement
from energydeals.cli import crawl, outputs, proofs
from energydeals.cli.inputs import STANDARD_INPUT, InputError, say, texts_of
from energydeals.cli.table import deal_table, heading
from energydeals.engines._extras import check_extras
from energydeals.errors import MissingExtraError
from energydeals.ledger import total
from energydeals.reading import read_announcement
from energydeals.serialisers import json

if TYPE_CHECKING:
    from energydeals.cli import Commands

__all__ = ["add_to"]

_EXAMPLES: Final = """\
examples:
  energydeals read announcement.txt
  energydeals read --explain announcement.txt
  energydeals read --html evidence.html announcement.txt
  energydeals read --format jsonl *.txt > deals.jsonl
  energydeals read announcements/ --out deals.xlsx
  energydeals read "crawl/*.parquet" --out deals.parquet --jobs 8 --sift
  curl -s https://example.org/deal.txt | energydeals read -
"""


def add_to(commands: "Commands") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "read",
        help="read announcements and show their deals",
        description="Read announcements (plain text in UTF-8) and show the deals that they tell.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="a text file, a folder of .txt files, or - for the standard input; with --out also "
        "patterns, .html, .jsonl and .parquet",
    )
    parser.add_argument(
        "--format",
        choices=sorted(_FORMATS),
        default="table",
        help="a table for people (default), JSON, or JSON Lines",
    )
    endings = ", ".join(outputs.ENDINGS)
    parser.add_argument(
        "--out",
        type=_output,
        metavar="FILE",
        help=f"write the deals to a file, of a kind that its ending tells: {endings}",
    )
    parser.add_argument(
        "--explain",
        action="store_true",
        help="show the words and the rule that gave each field",
    )
    parser.add_argument(
        "--html",
        type=Path,
        metavar="FILE",
        help="write a page with the text and the words that its records rest on (one input)",
    )
    crawl.add_options(parser)
    parser.set_defaults(run=run)


def _output(name: str) -> Path:
    path = Path(name)
    if path.suffix.lower() not in outputs.ENDINGS:
        raise argparse.ArgumentTypeError(
            f"expected a name that ends in {', '.join(outputs.ENDINGS)}, found {name!r}"
        )
    if path.suffix.lower() == ".xlsx" and find_spec("openpyxl") is None:
        raise argparse.ArgumentTypeError(
            "a workbook needs the extra 'sheet' (openpyxl); .csv holds the same columns"
        )
    try:
        check_extras([path.suffix])
    except MissingExtraError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return path


def run(options: argparse.Namespace) -> int:
    """Show or write what each file announces; what cannot be read is told on the error stream."""
    if options.out is not None and STANDARD_INPUT not in options.files:
        return crawl.read_into(options)
    if options.explain or options.html is not None:
        return proofs.show(options)
    failures: list[InputError] = []
    read = ((each.file, read_announcement(each.text)) for each in texts_of(options.files, failures))
    if options.out is None:
        _show(read, options.format, labelled=len(options.files) > 1)
    else:
        deals = outputs.write(read, options.out)
        say(f"{deals} deals written to {options.out}")
    return int(bool(failures))


def _show(read: Iterable[tuple[str, Announcement]], form: str, *, labelled: bool) -> None:
    for name, announcement in read:
        label = f"{name}\n" if labelled and form == "table" else ""
        sys.stdout.write(f"{label}{_FORMATS[form](announcement)}\n")


def _table(announcement: Announcement) -> str:
    width = shutil.get_terminal_size((120, 40)).columns
    deals = announcement.deals
    parts = [heading(announcement), deal_table(deals, width) if deals else "no deals"]
    if sum(bool(deal.figures) for deal in deals) > 1:
        parts.append(f"in all: {total(deals)}")
    return "\n\n".join(filter(None, parts)) + "\n"


def _json(announcement: Announcement) -> str:
    return json.dumps(announcement, indent=2)


_FORMATS: Final[dict[str, Callable[[Announcement], str]]] = {
    "json": _json,
    "jsonl": json.dumps,
    "table": _table,
}

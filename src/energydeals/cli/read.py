"""``energydeals read``: announcements in, deals out."""

import argparse
import shutil
import sys
from collections.abc import Callable
from typing import Any, Final

from energydeals.announcement import Announcement
from energydeals.cli.inputs import InputError, read_text
from energydeals.cli.table import deal_table, heading
from energydeals.reading import read_announcement
from energydeals.serialisers import json

__all__ = ["add_to"]

_EXAMPLES: Final = """\
examples:
  energydeals read announcement.txt
  energydeals read --format jsonl *.txt > deals.jsonl
  curl -s https://example.org/deal.txt | energydeals read -
"""


def add_to(commands: "argparse._SubParsersAction[Any]") -> None:  # (argparse has no public name)
    """Add the command to the command line."""
    parser = commands.add_parser(
        "read",
        help="read announcements and show their deals",
        description="Read announcements (plain text in UTF-8) and show the deals that they tell.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a text file; - is standard input")
    parser.add_argument(
        "--format",
        choices=sorted(_FORMATS),
        default="table",
        help="a table for people (default), JSON, or JSON Lines",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Show each file; what cannot be read is told on the error stream."""
    failed = 0
    show = _FORMATS[options.format]
    for name in options.files:
        try:
            text = read_text(name)
        except InputError as error:
            print(f"energydeals: {error}", file=sys.stderr)  # noqa: T201  (what a command is for)
            failed += 1
            continue
        label = f"{name}\n" if len(options.files) > 1 and options.format == "table" else ""
        print(label + show(read_announcement(text)))  # noqa: T201  (what a command is for)
    return int(failed > 0)


def _table(announcement: Announcement) -> str:
    width = shutil.get_terminal_size((120, 40)).columns
    deals = deal_table(announcement.deals, width) if announcement.deals else "no deals"
    top = heading(announcement)
    return f"{top}\n\n{deals}\n" if top else f"{deals}\n"


def _json(announcement: Announcement) -> str:
    return json.dumps(announcement, indent=2)


_FORMATS: Final[dict[str, Callable[[Announcement], str]]] = {
    "json": _json,
    "jsonl": json.dumps,
    "table": _table,
}

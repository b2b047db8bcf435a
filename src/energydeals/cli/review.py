"""``energydeals review``: a page to accept, correct or reject what was read."""

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from energydeals.cli.inputs import InputError, say, texts_of
from energydeals.cli.outputs import whole
from energydeals.html.review import Reading, review_parts
from energydeals.reading import read_announcement

if TYPE_CHECKING:
    from energydeals.cli import Commands

__all__ = ["add_to"]

_EXAMPLES: Final = """\
examples:
  energydeals review announcements/ --out review.html

Open the page in a browser, also without a network: it loads nothing and sends nothing. What it
downloads (JSON Lines) is read by energydeals.serialisers.json.read_lines.
"""


def add_to(commands: "Commands") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "review",
        help="make a page to accept, correct or reject deals by keyboard",
        description="Read announcements and write one page on which a person judges every deal.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FOLDER",
        help="a folder of .txt files, a text file, or - for the standard input",
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="the page, such as review.html"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the page; what cannot be read is told on the error stream and left out."""
    failures: list[InputError] = []
    readings = [
        Reading(each.label, each.text, read_announcement(each.text))
        for each in texts_of(options.files, failures)
    ]
    if readings:
        with whole(options.out) as part:
            _write(readings, part)
        deals = sum(len(each.announcement.deals) for each in readings)
        say(f"{deals} deals of {len(readings)} announcements to review in {options.out}")
    return int(bool(failures))


def _write(readings: Iterable[Reading], path: Path) -> None:
    # (the name of a file may hold bytes that are no UTF-8)
    with path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        file.writelines(review_parts(readings))

"""``energydeals lint``: a headline, summary or translation against its source."""

import argparse
import sys
from typing import TYPE_CHECKING, Final

from energydeals.cli.inputs import InputError, read_text, say
from energydeals.verify import compare_texts

if TYPE_CHECKING:
    from energydeals.cli import Commands

__all__ = ["add_to"]

_EXAMPLES: Final = """\
examples:
  energydeals lint announcement.txt summary.txt
  echo "CNPC to build $1 billion urea plant" | energydeals lint announcement.txt -

The exit code is 1 if something was found.
"""


def add_to(commands: "Commands") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "lint",
        help="check the sums of a summary or headline against its source",
        description="Check that a text says no more of its sums and deals than its source says.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("source", metavar="SOURCE", help="the announcement, as a text file")
    parser.add_argument(
        "derived", metavar="DERIVED", help="what was made of it; - is standard input"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what was found, a line each."""
    try:
        findings = compare_texts(read_text(options.source), read_text(options.derived))
    except InputError as error:
        say(str(error))
        return 1
    for finding in findings:
        sys.stdout.write(f"{finding.severity}: {finding.rule}: {finding.path}: {finding.message}\n")
    return int(bool(findings))

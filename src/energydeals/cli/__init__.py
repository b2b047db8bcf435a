"""The command line: ``energydeals read announcement.txt``."""

import argparse
import sys
from collections.abc import Sequence
from typing import TypeAlias

from energydeals import __version__
from energydeals.cli import audit, lint, read, review

__all__ = ["main"]

#: Where a command adds its parser; argparse has no public name for it.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]

_EXIT_CODES = """\
exit codes:
  0  everything was read
  1  an input could not be read, or a check found something
  2  the command was not understood
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output has seen enough; Python would complain once more at its end.
        sys.stderr.close()
        return 0
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="energydeals",
        description="Read announcements of energy deals into records that keep what was said, "
        "and check the records and words of others.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"energydeals {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for command in (read, review, lint, audit):
        command.add_to(commands)
    return parser

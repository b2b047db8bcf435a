"""``energydeals audit``: a dataset's numbers against the descriptions beside them."""

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from energydeals._numerals import plain
from energydeals.cli.inputs import say
from energydeals.cli.outputs import whole
from energydeals.errors import EnergyDealsError
from energydeals.verify import AuditedRow, audit_rows

if TYPE_CHECKING:
    from energydeals.cli import Commands

__all__ = ["add_to"]

_EXAMPLES: Final = """\
examples:
  energydeals audit deals.csv --text description --value amount
  energydeals audit deals.csv --text description --value usd_m --unit 1000000 --out corrected.csv

The exit code is 1 if a number contradicts its description or drops what that says of it.
"""
#: What the corrected file has beside the columns of the dataset.
_ADDED: Final = (
    *("verdict", "stated_words", "stated_currency", "stated_qualifier"),
    *("stated_low", "stated_low_edge", "stated_high", "stated_high_edge"),
)


def add_to(commands: "Commands") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "audit",
        help="check a dataset's numbers against the descriptions beside them",
        description="Find the rows of a CSV file whose number contradicts or drops what the "
        "description beside it states.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", type=Path, metavar="FILE.csv", help="the dataset, in UTF-8")
    parser.add_argument("--text", required=True, metavar="COLUMN", help="the description")
    parser.add_argument("--value", required=True, metavar="COLUMN", help="the number")
    parser.add_argument(
        "--unit", type=int, default=1, metavar="N", help="what one of the numbers stands for"
    )
    parser.add_argument("--region", metavar="CODE", help="the country whose dollar is meant by $")
    parser.add_argument("--out", type=Path, metavar="FILE.csv", help="write the corrected dataset")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Report the faulty rows, and write the corrected dataset where one is wanted."""
    try:
        with options.file.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, restval="", strict=True)
            audited = audit_rows(
                reader,
                text=options.text,
                value=options.value,
                unit=options.unit,
                region=options.region,
            )
            verdicts = _report(audited, options.out)
    except (OSError, UnicodeDecodeError, csv.Error, EnergyDealsError) as error:
        say(f"{options.file}: {error}")
        return 1
    for verdict, count in verdicts.most_common():
        say(f"{count} rows: {verdict}")
    return int(
        any(verdict in ("contradicts", "claim dropped", "unreadable") for verdict in verdicts)
    )


def _report(audited: Iterable[AuditedRow], out: Path | None) -> Counter[str]:
    if out is None:
        return Counter(str(row.verdict) for row in _told(audited))
    with whole(out) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
        return Counter(str(row.verdict) for row in _written(_told(audited), file))


def _told(audited: Iterable[AuditedRow]) -> Iterator[AuditedRow]:
    for row in audited:
        if row.is_fault:
            number = "no number" if row.value is None else plain(row.value)
            said = f"; {row.words!r} states {row.stated}" if row.words else ""
            sys.stdout.write(f"line {row.line}: {row.verdict}: {number}{said}\n")
        yield row


def _written(audited: Iterable[AuditedRow], file: IO[str]) -> Iterator[AuditedRow]:
    writer: csv.DictWriter[str] | None = None
    for row in audited:
        if writer is None:
            writer = csv.DictWriter(file, (*row.row, *_ADDED))
            writer.writeheader()
        writer.writerow({**row.row, **_stated(row)})
        yield row


def _stated(row: AuditedRow) -> dict[str, str]:
    cells = {"verdict": str(row.verdict), "stated_words": row.words or ""}
    if row.stated is not None:
        bounds = row.stated.bounds
        cells["stated_currency"] = row.stated.currency.code
        cells["stated_qualifier"] = str(bounds.qualifier)
        if bounds.low is not None:
            cells |= {"stated_low": plain(bounds.low), "stated_low_edge": str(bounds.low_edge)}
        if bounds.high is not None:
            cells |= {"stated_high": plain(bounds.high), "stated_high_edge": str(bounds.high_edge)}
    return cells

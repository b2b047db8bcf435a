"""Print what `read_lines` needs over many lines, in megabytes more than the import took.

Run ``python tests/bench/json_memory.py [LINES]``: by default 1,000,000 generated lines, made
one at a time as they are read.
"""

import resource
import sys
from collections.abc import Iterator

from energydeals import Deal, Figure, Inclusion, StatedMoney
from energydeals.serialisers.json import dumps, loads, read_lines

LINE = dumps(
    Deal(
        id="ID",
        title="A deal",
        figures=(Figure(StatedMoney.about(530_000_000, "USD")),),
        includes=(Inclusion("part", certain=False),),
    )
)


def lines(count: int) -> Iterator[str]:
    """Make documents that all differ."""
    for number in range(count):
        yield LINE.replace("ID", f"deal-{number}").replace("530", str(number % 900 + 100)) + "\n"


def peak() -> float:
    """Give the most memory this process has held, in megabytes."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1_000_000


def main() -> None:
    """Read, count and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    loads(LINE, Deal)  # what is made on first use belongs to the import
    before = peak()
    read = sum(1 for _ in read_lines(lines(count), Deal))
    print(f"read_lines: {read} lines, {peak() - before:.1f} MB more than after import")


if __name__ == "__main__":
    main()

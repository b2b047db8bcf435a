"""How fast quantities, counts and dates are found, as a multiple of a bare scan for digits.

Run ``python tests/bench/phrases.py``. The unit is REF, `re.findall` of digit runs on the same text.
All are timed turn by turn in one process, in CPU time and without the garbage collector, and the
smallest of each is compared. Beside every speed stands how many mentions were found; growth is the
time for 1 MB over the time for 250 KB.
"""

import gc
import re
import time
from collections.abc import Callable, Sized
from pathlib import Path
from typing import Final

from energydeals.phrases.counts import find_counts
from energydeals.phrases.dates import find_dates
from energydeals.phrases.quantities import find_quantities

ROUNDS: Final = 7
SIZE: Final = 1_000_000
NEWS: Final = Path(__file__).parents[1] / "corpus" / "announcements"
DIGITS: Final = re.compile("[0-9]+")
Finder = Callable[[str], Sized]
FINDERS: Final[dict[str, Finder]] = {
    "REF": DIGITS.findall,
    "quantities": find_quantities,
    "counts": find_counts,
    "dates": find_dates,
}
#: Pieces that, repeated, make every number hard to end.
HOSTILE: Final = (
    *("1", "1 ", "1,", "1 000 0000 ", "1.", "5 GW ", "5-", "5x", "5 to ", "between 5 and "),
    *("more than ", "about 5 ", "annual ", "5 tonnes of a ", "twenty-", "a million ", "half a "),
    *("two aaa ", "May 5 ", "5 May ", "in 2025 ", "Monday ", "05.", "2025-09-05", "m³", "/", " "),
)


def news(size: int) -> str:
    """Give running text of announcements."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(NEWS.glob("*.txt"))]
    text = "\n\n".join(texts)
    return (text * (size // len(text) + 1))[:size]


def seconds(find: Finder, text: str) -> float:
    """Give the CPU seconds that one call takes."""
    start = time.process_time()
    find(text)
    return time.process_time() - start


def smallest(text: str, rounds: int = ROUNDS) -> dict[str, float]:
    """Time all finders turn by turn; give the smallest of each."""
    times: dict[str, float] = {}
    for _ in range(rounds):
        for name, find in FINDERS.items():
            took = seconds(find, text)
            times[name] = min(took, times.get(name, took))
    return times


def main() -> None:
    """Print the table, and the worst growth on hostile text."""
    gc.disable()
    text = news(SIZE)
    times, part = smallest(text), smallest(text[: SIZE // 4])
    print(f"{'':12}{'x REF':>8}{'MB/s':>8}{'mentions':>10}{'growth':>8}")
    for name, find in FINDERS.items():
        ratio, speed = times["REF"] / times[name], len(text) / times[name] / 1e6
        growth = times[name] / part[name]
        print(f"{name:12}{ratio:8.3f}{speed:8.1f}{len(find(text)):10}{growth:8.1f}")
    print("hostile text, growth from 50 KB to 200 KB (4 is linear), and the slowest in MB/s:")
    for name, find in FINDERS.items():
        worst, slowest = 0.0, 0.0
        for piece in HOSTILE:
            short, long = ((piece * (size // len(piece))) for size in (50_000, 200_000))
            took = min(seconds(find, long) for _ in range(2))
            worst = max(worst, took / max(min(seconds(find, short) for _ in range(2)), 1e-3))
            slowest = max(slowest, took)
        print(f"{name:12}{worst:8.1f}{0.2 / slowest:8.1f}")


if __name__ == "__main__":
    main()

"""How fast the reader reads: MB/s on announcements, and growth on text made to hurt.

Run ``python tests/bench/reading_speed.py``. Speed is process time on the announcements of
``tests/corpus``, the minimum of several rounds; growth is t(2n)/t(n) from 40 to 80 KB.
"""

import gc
import time
from pathlib import Path

from energydeals import read_announcement

CORPUS = Path(__file__).parents[1] / "corpus" / "announcements"
ROUNDS = 3
SIZE = 40_000
HEAD = "The news of the day is that it has come to us.\n"
HOSTILE = {
    "deals": "Eni signed a contract with Shell for $5 billion in gas. ",
    "no stop": "Eni signed a contract with Shell for $5 billion and ",
    "groups": "The two companies agreed with Eni and Shell. ",
    "list": "- a loan agreement with Eni of $5 million;\n",
    "items": "The first agreement is with Eni. ",
    "offices": "said President of Kazakhstan Xxx Yyy Zzz ",
    "shares": "Eni 5% and Shell 6% of ",
    "brackets": "(((",
    "commas": "a, ",
    "lines": "\n",
}


def seconds(*texts: str) -> float:
    """Give the process time that reading some texts takes."""
    start = time.process_time()
    for text in texts:
        read_announcement(text)
    return time.process_time() - start


def main() -> None:
    """Print the speed and the growth."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))]
    seconds(*texts[:2])
    gc.disable()
    best = min(seconds(*texts) for _ in range(ROUNDS))
    size = sum(map(len, texts))
    deals = sum(len(read_announcement(text).deals) for text in texts)
    print(f"{len(texts)} announcements, {deals} deals: {size / best / 1e6:.2f} MB/s")
    for name, unit in HOSTILE.items():
        small, large = (HEAD + unit * (size // len(unit)) for size in (SIZE, 2 * SIZE))
        first, second = seconds(small), seconds(large)
        print(f"{name:10} {second:6.2f} s, growth {second / max(first, 1e-3):.2f}")


if __name__ == "__main__":
    main()

"""Speed of `find_money` as a ratio to a bare scan for digits, and growth on hostile input.

Run ``python tests/bench/money.py``. The unit is ``re.findall('[0-9]+')`` over the same texts in
the same run, so that the figures hold on a noisy machine; the number of sums found stands
beside each. Every text is generated here.
"""

import gc
import itertools
import random
import re
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from energydeals import StatedMoney, find_money

ROUNDS: Final = 25
#: So many documents are timed at once.
TURN: Final = 8
DOCUMENTS: Final = 40
SIZE: Final = 3000
PLAIN: Final = [
    "The company said on Monday that work at the site had begun again after a pause of 12 days.",
    "Officials met 40 engineers and 3 advisers to talk about water, the road and the port.",
    "The plant, which employs 350 people, opened in 2014 and was last rebuilt in 2019.",
    "Analysts had expected the vote to be put off until the second half of the year.",
    "Output rose 4% to 25,000 tonnes, the ministry said in a statement.",
    "Its owners, who hold 51 percent, want a partner for the second phase by the end of May.",
]
PRICED: Final = [
    "The group will spend about ${a}.{b} billion on the terminal over the next {a} years.",
    "A loan of €{a}{b}0 million was agreed with two banks, the borrower said on Tuesday.",
    "The contract for the {a}{b}0 MW plant is worth more than ${a}{b} million, it added.",
    "Costs of {a}.{b} billion yuan were named by a person who had seen the plan.",
    "The state holds {a}{b} million dollars of the debt and wants the rest to be rolled over.",
]
HOSTILE: Final = {
    "digits": "1",
    "dollars": "$",
    "commas": ",",
    "1,": "1,",
    "1.": "1.",
    "1 ": "1 ",
    "1,000": "1,000,",
    "000 ": "000 ",
    "$1": "$1 ",
    "USD1": "USD1 ",
    "$1 to": "$1 to ",
    "$1-": "$1-",
    "more than": "more than ",
    "about": "about ",
    "spaces": " ",
    "lines": "\n",
    "minus": "-",
    "minus minus": "minus ",
    "million": "million ",
    "one million and": "one million and ",
    "tens of": "tens of ",
    "dollars dollars": "dollars ",
    "million dollars": "1 million dollars ",
    "brackets": "$1 (€1 ",
    "USD": "USD ",
    "a": "a ",
}


def text_of(every: int, random_: random.Random) -> str:
    """Give a text in which each so many-th sentence has a sum, or none has."""
    sentences: list[str] = []
    while sum(map(len, sentences)) < SIZE:
        row = PRICED if every and len(sentences) % every == 0 else PLAIN
        digits = {"a": random_.randint(1, 9), "b": random_.randint(1, 9)}
        sentences.append(random_.choice(row).format(**digits) + " ")
    return "".join(sentences)[:SIZE]


def curly(text: str) -> str:
    """Give a text with typographic quotes and dashes."""
    return text.replace("The ", "“The ").replace(", ", ",” ").replace(" - ", " – ")


def texts() -> dict[str, list[str]]:
    """Give the documents of each kind."""
    random_ = random.Random(7)  # noqa: S311  (the same texts in every run)
    news = [text_of(11, random_) for _ in range(DOCUMENTS)]
    return {
        "news": news,
        "curly quotes": [curly(text) for text in news],
        "no money": [text_of(0, random_) for _ in range(DOCUMENTS)],
        "a sum in every sentence": [text_of(1, random_) for _ in range(DOCUMENTS)],
    }


def cpu_time(work: Callable[[], object]) -> float:
    """Give the processor time that a piece of work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def ratio(documents: list[str]) -> tuple[float, int]:
    """Give how many times faster than the bare scan the search is, and the sums found.

    Both are timed turn by turn over a few documents at a time, and the smallest times are added,
    so that what else the machine does counts as little as it can.
    """
    digits = re.compile("[0-9]+")
    scanned = searched = 0.0
    for start in range(0, len(documents), TURN):
        part = documents[start : start + TURN]
        works = partial(_each, digits.findall, part), partial(_each, _monies, part)
        scan, search = smallest(works, ROUNDS)
        scanned, searched = scanned + scan, searched + search
    return scanned / searched, sum(len(find_money(text)) for text in documents)


def _each(work: Callable[[str], object], documents: list[str]) -> None:
    for text in documents:
        work(text)


def _monies(text: str) -> list[StatedMoney]:
    return [mention.money for mention in find_money(text)]


def smallest(works: Sequence[Callable[[], object]], rounds: int) -> list[float]:
    """Time pieces of work turn by turn; give the smallest time of each."""
    times = [[cpu_time(work) for work in works] for _ in range(rounds)]
    return [min(column) for column in zip(*times, strict=True)]


def growth(unit: str) -> tuple[float, float]:
    """Give t(2n) / t(n) from 125 KB to 500 KB (the worse step), and the speed in MB/s."""
    sizes = (125_000, 250_000, 500_000)
    texts = [(unit * (size // len(unit) + 1))[:size] for size in sizes]
    times = smallest([partial(find_money, text) for text in texts], 3)
    steps = [later / earlier for earlier, later in itertools.pairwise(times)]
    return max(steps), sizes[-1] / times[-1] / 1e6


def main() -> None:
    """Print all figures."""
    find_money("$1")
    gc.disable()
    print(f"{'text':24} {'x scan':>8} {'sums':>6}")
    for name, documents in texts().items():
        speed, sums = ratio(documents)
        print(f"{name:24} {speed:8.3f} {sums:6}")
    print(f"\n{'hostile input':24} {'growth':>8} {'MB/s':>6}")
    for name, unit in HOSTILE.items():
        step, speed = growth(unit)
        print(f"{name:24} {step:8.2f} {speed:6.2f}")


if __name__ == "__main__":
    main()

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
from collections.abc import Callable
from functools import partial
from typing import Final

from energydeals import find_money

ROUNDS: Final = 9
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
    """Give how many times faster than the bare scan the search is, and the sums found."""
    digits = re.compile("[0-9]+")

    def search() -> int:
        return len([mention.money for text in documents for mention in find_money(text)])

    scans: list[float] = []
    searches: list[float] = []
    for _ in range(ROUNDS):
        scans.append(cpu_time(lambda: [digits.findall(text) for text in documents]))
        searches.append(cpu_time(search))
    return min(scans) / min(searches), search()


def growth(unit: str) -> tuple[float, float]:
    """Give t(2n) / t(n) from 125 KB to 500 KB (the worse step), and the speed in MB/s."""
    sizes = (125_000, 250_000, 500_000)
    times: list[float] = []
    for size in sizes:
        text = (unit * (size // len(unit) + 1))[:size]
        times.append(min(cpu_time(partial(find_money, text)) for _ in range(2)))
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

"""What a crawl costs: extraction, gate and reader a page, one process against two, Spark.

Run ``python tests/bench/crawl.py [--pages 200000] [--spark] [--folder FOLDER]``. It generates pages
(`crawled.pages`: 2 in 100 tell of deals, 8 are near to deals, the others are everyday), reads them
from Parquet to Parquet with ``--sift``, checks that all ways give the same rows, and prints times,
memory and what 50 million pages would take.
"""

import argparse
import os
import random
import re
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, TypeVar

sys.path.insert(0, str(Path(__file__).parents[1]))

import pyarrow as pa
from pyarrow import parquet

from crawled import everyday, pages
from energydeals import read_announcement
from energydeals.engines import _html
from energydeals.engines.gate import may_tell_deal

_CORPUS: Final = Path(__file__).parents[1] / "corpus"
_T = TypeVar("_T")
_GROUP: Final = 1000
_MANY: Final = 50_000_000
_HTML: Final = (
    "<!doctype html><html><head><title>Page</title>"
    '<meta property="article:published_time" content="2021-03-04"></head><body><nav>{menu}</nav>'
    "<article><h1>Page</h1>{body}</article><aside>{menu}</aside><footer>Imprint</footer></body></html>"
)
_MENU: Final = "<ul>" + "<li><a href='/x'>A place of the site</a></li>" * 60 + "</ul>"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="measure what a crawl costs")
    parser.add_argument("--pages", type=int, default=200_000)
    parser.add_argument("--spark", action="store_true", help="on two executors, one of them killed")
    parser.add_argument("--folder", type=Path, help="where the files are kept afterwards")
    options = parser.parse_args()
    with TemporaryDirectory() as scratch:
        folder = options.folder or Path(scratch)
        folder.mkdir(exist_ok=True)
        print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        source = write_pages(folder / "pages.parquet", options.pages)
        costs()
        gate()
        runs(source, folder, options.pages)
        if options.spark:
            spark(source, folder)


def write_pages(path: Path, count: int) -> Path:
    """Generate the pages, in row groups of a thousand."""
    size, made = 0, pages(count)
    writer: parquet.ParquetWriter | None = None
    while rows := list(islice(made, _GROUP)):
        table = pa.Table.from_pylist(rows)
        writer = writer or parquet.ParquetWriter(path, table.schema)
        writer.write_table(table)
        size += sum(len(row["text"]) for row in rows)
    if writer is not None:
        writer.close()
    print(f"{count:,} pages, {size / 1e6:.0f} MB of text")
    return path


def costs() -> None:
    """Print CPU seconds for 1,000 pages, step by step, on one core."""
    texts = [page["text"] for page in pages(2000, seed=2)]
    asked = [text for text in texts if may_tell_deal(text)]
    made = [_HTML.format(menu=_MENU, body=_paragraphs(text)).encode() for text in texts[:300]]
    read_announcement(texts[0])
    extraction = spent(_html.main_text, made)
    passing = spent(may_tell_deal, texts)
    reading = spent(read_announcement, asked)
    share = len(asked) / len(texts)
    kilobytes = sum(map(len, made)) / len(made) / 1000
    print(f"extraction {extraction:7.2f} s CPU per 1,000 pages of {kilobytes:.0f} KB of HTML")
    print(f"gate       {passing:7.3f} s CPU per 1,000 pages; {share:.1%} pass")
    print(f"reader     {reading:7.2f} s CPU per 1,000 pages that pass the gate")
    whole = passing + share * reading
    for name, each in (("from text", whole), ("from HTML", whole + extraction)):
        hours = each * _MANY / 1000 / 3600
        print(f"{name}: {each:.2f} s per 1,000 pages, {hours:,.0f} core-hours for 50 million")


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{part}</p>" for part in text.split("\n") if part.strip())


def spent(work: Callable[[_T], object], items: Iterable[_T]) -> float:
    """Give CPU seconds for a thousand items."""
    held = list(items)
    started = time.process_time()
    for item in held:
        work(item)
    return (time.process_time() - started) / len(held) * 1000


def gate() -> None:
    """Print what the gate stops, what it costs beside a bare scan, and what it misses."""
    for name in ("announcements", "ordinary"):
        paths = sorted((_CORPUS / name).glob("*.txt"))
        texts = [path.read_text(encoding="utf-8") for path in paths]
        stopped = [text for text in texts if not may_tell_deal(text)]
        missed = sum(bool(read_announcement(text).deals) for text in stopped)
        print(f"gate on {name}: {len(stopped)} of {len(texts)} stopped, {missed} with deals")
    chance = random.Random(3)  # noqa: S311  (nobody is to be kept from guessing it)
    ordinary = {"everyday": [everyday(chance) for _ in range(3000)], "near to deals": _ordinary()}
    stopped = [text for text in ordinary["everyday"] if not may_tell_deal(text)]
    digits = re.compile("[0-9]+")
    rounds = [(spent(digits.findall, stopped), spent(may_tell_deal, stopped)) for _ in range(7)]
    scan, asked = (min(each) for each in zip(*rounds, strict=True))
    print(f"gate on what it stops: {scan / asked:.2f} of the speed of a scan for digits")
    for name, texts in ordinary.items():
        false = sum(len(read_announcement(text).deals) for text in texts)
        print(f"false deals in {len(texts)} ordinary pages, {name}: {false}")


def _ordinary() -> list[str]:
    paths = sorted((_CORPUS / "ordinary").glob("*.txt"))
    return [path.read_text(encoding="utf-8") for path in paths]


def runs(source: Path, folder: Path, count: int) -> None:
    """Print the command's time and memory on one and two processes."""
    took = [run(source, folder / f"deals_{jobs}.parquet", jobs) for jobs in (1, 2)]
    outs = [folder / f"deals_{jobs}.parquet" for jobs in (1, 2)]
    same = parquet.read_table(outs[0]).equals(parquet.read_table(outs[1]))
    size = outs[0].stat().st_size
    print(f"speed-up {took[0] / took[1]:.2f}; the same rows: {same}")
    print(f"{size / 1e6:.1f} MB out, {size / count * _MANY / 1e9:.1f} GB for 50 million pages")


def run(source: Path, out: Path, jobs: int) -> float:
    """Run the command and print what it took."""
    command = [sys.executable, "-m", "energydeals.cli", "read", str(source), "--out", str(out)]
    started, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([*command, "--sift", "--jobs", str(jobs)], check=True)
    took, after = time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    # (the largest of all processes so far)
    print(
        f"{jobs} process(es): {took:.0f} s, {cpu:.0f} s CPU, peak {after.ru_maxrss / 1024:.0f} MB"
    )
    return took


def spark(source: Path, folder: Path) -> None:
    """Print Spark's time with one executor killed, and whether the rows are the same."""
    from cluster import cluster, executor_of  # noqa: PLC0415  (an extra)
    from energydeals.engines.spark import extract  # noqa: PLC0415

    out = folder / "deals_spark.parquet"
    with cluster(folder) as session, ThreadPoolExecutor(1) as thread:
        deals = session.read.parquet(str(source)).transform(extract(keep=["url"], sift=True))
        started = time.monotonic()
        job = thread.submit(deals.write.parquet, str(out))
        while not list(out.rglob("part-*")):
            time.sleep(0.1)
        os.kill(executor_of(session), signal.SIGKILL)
        running = not job.done()
        job.result()
        took = time.monotonic() - started
    rows, alone = _by_url(out), _by_url(folder / "deals_1.parquet")
    print(f"Spark, an executor killed (in mid-run: {running}): {took:.0f} s; same: {rows == alone}")


def _by_url(path: Path) -> list[dict[str, object]]:
    rows = parquet.read_table(path).to_pylist()
    taken = [
        {name: cell for name, cell in row.items() if name not in ("origin", "error")}
        for row in rows
    ]
    return sorted(taken, key=lambda row: str(row["url"]))


if __name__ == "__main__":
    main()

"""Spark: the records of one process, on a cluster that has only what was shipped to it."""

import os
import shutil
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pytest

pytest.importorskip("pyspark", reason="extra [spark]")
pytest.importorskip("pandas", reason="extra [spark]")
if shutil.which("java") is None:
    pytest.skip("no java, which Spark runs on", allow_module_level=True)

import pyarrow as pa
from pyarrow import parquet
from pyspark.sql import SparkSession

from cluster import cluster, executor_of
from crawled import pages
from energydeals.engines.arrow import SCHEMA, map_batch
from energydeals.engines.spark import extract, register
from energydeals.errors import InvalidValueError

pytestmark = pytest.mark.filterwarnings("default")  # those of Spark are not ours

_PAGES: Final = 1500


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder for the files of the cluster."""
    return tmp_path_factory.mktemp("spark")


@pytest.fixture(scope="module")
def spark(folder: Path) -> Iterator[SparkSession]:
    """Start a cluster."""
    with cluster(folder) as session:
        yield session


@pytest.fixture(scope="module")
def crawl(folder: Path) -> Path:
    """Write the pages to read."""
    path = folder / "pages.parquet"
    parquet.write_table(pa.Table.from_pylist(list(pages(_PAGES))), path, row_group_size=50)
    return path


@pytest.fixture(scope="module")
def alone(crawl: Path) -> list[dict[str, object]]:
    """Give what one process makes of the pages."""
    batches = parquet.read_table(crawl).to_batches()
    read = (row for batch in batches for row in map_batch(batch, sift=True).to_pylist())
    return sorted(read, key=_url)


def _url(row: dict[str, object]) -> str:
    return str(row["url"])


def _read(folder: Path) -> list[dict[str, object]]:
    table = parquet.read_table(folder)
    assert table.schema.names == SCHEMA.names
    return sorted(table.to_pylist(), key=_url)


def test_only_what_was_shipped(spark: SparkSession) -> None:
    """The workers have the library from the zip, and no other."""

    def places(_: int) -> str:
        import attrs  # noqa: PLC0415  (on the worker)

        import energydeals  # noqa: PLC0415

        return f"{energydeals.__file__} {attrs.__file__}"

    found = spark.sparkContext.parallelize(range(2), 2).map(places).collect()
    assert all(each.count("/energydeals.zip/") == 2 for each in found)


def test_parquet_to_parquet(
    spark: SparkSession, crawl: Path, folder: Path, alone: list[dict[str, object]]
) -> None:
    """A worker that is killed in mid-run loses nothing and doubles nothing."""
    out = folder / "deals.parquet"
    deals = spark.read.parquet(str(crawl)).transform(extract(keep=["url"], sift=True))
    with ThreadPoolExecutor(1) as thread:
        job = thread.submit(deals.write.parquet, str(out))
        while not list(out.rglob("part-*")):
            assert not job.done()
            time.sleep(0.05)
        os.kill(executor_of(spark), signal.SIGKILL)
        assert not job.done()
        job.result()

    assert _read(out) == alone
    assert len(alone) > 10


def test_sql(spark: SparkSession, crawl: Path, alone: list[dict[str, object]]) -> None:
    """SQL gives the same deals."""
    register(spark)
    spark.read.parquet(str(crawl)).createOrReplaceTempView("pages")
    rows = spark.sql(
        "SELECT url, deal.instrument FROM pages"
        " LATERAL VIEW explode(read_announcement(text).deals) AS deal"
        " WHERE text LIKE '%agreement%'"
    ).collect()

    told = {_url(row) for row in alone}
    assert len(rows) > 5
    assert {row["url"] for row in rows} <= told


def test_columns(spark: SparkSession) -> None:
    """A kept column keeps its type; one that is not there is refused before anything runs."""
    frame = spark.createDataFrame([(1, "It rained.")], "id short, body string")
    read = frame.transform(extract(text="body", keep=["id"]))

    assert read.schema["id"] == frame.schema["id"]
    assert read.schema.names == ["id", *SCHEMA.names]
    assert [row["id"] for row in read.collect()] == [1]
    with pytest.raises(InvalidValueError, match="text: expected one of id, body, found 'text'"):
        frame.transform(extract())

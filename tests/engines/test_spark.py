"""Spark: the records of one process, on a cluster that has only what was shipped to it.

The cluster is two executors in processes of their own. Their Python has neither this library nor
what it depends on, save in the zip that is shipped.
"""

import os
import shutil
import signal
import sys
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import pytest

pytest.importorskip("pyspark", reason="extra [spark]")
pytest.importorskip("pandas", reason="extra [spark]")
if shutil.which("java") is None:
    pytest.skip("no java, which Spark runs on", allow_module_level=True)

import pyarrow as pa
from pyarrow import parquet
from pyspark.sql import SparkSession

from crawled import pages
from energydeals.engines.arrow import SCHEMA, map_batch
from energydeals.engines.spark import extract, register
from energydeals.errors import InvalidValueError

pytestmark = pytest.mark.filterwarnings("default")  # those of Spark are not ours

_SHIPPED: Final = ("energydeals", "attr", "attrs", "cattrs", "dateutil", "typing_extensions")
#: What dateutil needs, one or the other, by its version.
_NEEDED_BY_DATEUTIL: Final = ("six", "tzdata")
_INSTALLED: Final = ("numpy", "numpy.libs", "pandas", "pandas.libs", "pyarrow", "pyarrow.libs")
_NEEDED_BY_PANDAS: Final = ("pytz", "tzdata", "dateutil", "six.py")
_PAGES: Final = 1500


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder for the files of the cluster."""
    return tmp_path_factory.mktemp("spark")


@pytest.fixture(scope="module")
def spark(folder: Path) -> Iterator[SparkSession]:
    """Start a cluster of two executors, and ship the library to it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        patch.setenv("PYSPARK_PYTHON", str(_bare_python(folder)))
        patch.setenv("PYSPARK_DRIVER_PYTHON", sys.executable)
        patch.delenv("PYTHONPATH", raising=False)
        builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("energydeals")
        for name, value in _SETTINGS.items():
            builder = builder.config(name, value)
        library = str(_library(folder))
        session = builder.config("spark.local.dir", str(folder)).getOrCreate()
        session.sparkContext.addPyFile(library)
        yield session
        session.stop()


_SETTINGS: Final = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.executor.memory": "512m",
    "spark.sql.files.maxPartitionBytes": "32k",
    "spark.sql.execution.arrow.maxRecordsPerBatch": "100",
}


def _bare_python(folder: Path) -> Path:
    """Write a Python for the workers that finds pyarrow and pandas and nothing of ours."""
    site = folder / "site"
    site.mkdir()
    installed = Path(pa.__file__).parents[1]
    for name in (*_INSTALLED, *_NEEDED_BY_PANDAS):
        if (installed / name).exists():
            (site / name).symlink_to(installed / name)
    program = folder / "python"
    lines = ("#!/bin/sh", f'PYTHONPATH="$PYTHONPATH:{site}" exec {sys.executable} -S -s "$@"', "")
    program.write_text("\n".join(lines), encoding="utf-8")
    program.chmod(0o755)
    return program


def _library(folder: Path) -> Path:
    """Pack the library with what it depends on, as ``pip install --target`` lays it out."""
    path = folder / "energydeals.zip"
    with zipfile.ZipFile(path, "w") as archive:
        needed = (name for name in _NEEDED_BY_DATEUTIL if find_spec(name) is not None)
        for name in (*_SHIPPED, *needed):
            for file, place in _files_of(name):
                archive.write(file, place)
    return path


def _files_of(name: str) -> Iterator[tuple[Path, Path]]:
    spec = find_spec(name)
    assert spec is not None
    assert spec.origin is not None
    if spec.submodule_search_locations is None:
        yield Path(spec.origin), Path(Path(spec.origin).name)
        return
    root = Path(spec.origin).parent
    files = (file for file in root.rglob("*") if file.is_file() and file.suffix != ".pyc")
    yield from ((file, Path(name) / file.relative_to(root)) for file in files)


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
        os.kill(_executor(spark), signal.SIGKILL)
        assert not job.done()
        job.result()

    assert _read(out) == alone
    assert len(alone) > 10


def _executor(spark: SparkSession) -> int:
    """Give an executor of our cluster: a descendant of the Java process that we started."""
    gateway: Any = spark.sparkContext._gateway  # noqa: SLF001  (no public name leads to its id)
    waiting: list[int] = [gateway.proc.pid]
    while waiting:
        parent = waiting.pop()
        if b"CoarseGrainedExecutorBackend" in Path(f"/proc/{parent}/cmdline").read_bytes():
            return parent
        for thread in Path(f"/proc/{parent}/task").iterdir():
            waiting += map(int, (thread / "children").read_text(encoding="ascii").split())
    raise AssertionError("no executor")


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

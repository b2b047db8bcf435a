"""A Spark cluster on this machine: two executors, with nothing of ours but what is shipped.

The Python of its workers has pyarrow and pandas, and neither this library nor what it depends on:
they come in a zip, as to any cluster.
"""

import os
import sys
import zipfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final
from unittest import mock

import pyarrow as pa
from pyspark.sql import SparkSession

__all__ = ["cluster", "executor_of"]

_SHIPPED: Final = ("energydeals", "attr", "attrs", "cattrs", "dateutil", "typing_extensions")
#: What dateutil needs, one or the other, by its version.
_NEEDED_BY_DATEUTIL: Final = ("six", "tzdata")
_INSTALLED: Final = ("numpy", "numpy.libs", "pandas", "pandas.libs", "pyarrow", "pyarrow.libs")
_NEEDED_BY_PANDAS: Final = ("pytz", "tzdata", "dateutil", "six.py")
_SETTINGS: Final = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.executor.memory": "512m",
    "spark.sql.files.maxPartitionBytes": "32k",
    "spark.sql.execution.arrow.maxRecordsPerBatch": "100",
}


@contextmanager
def cluster(folder: Path) -> Generator[SparkSession, None, None]:
    """Start a cluster whose files lie in a folder, and ship the library to it."""
    library = _library(folder)
    python = str(_bare_python(folder))
    settings = {"SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": python, "PYTHONPATH": ""}
    with mock.patch.dict(os.environ, settings):
        builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("energydeals")
        for name, value in _SETTINGS.items():
            builder = builder.config(name, value)
        session = builder.config("spark.local.dir", str(folder)).getOrCreate()
        try:
            session.sparkContext.addPyFile(str(library))
            yield session
        finally:
            session.stop()


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


def executor_of(spark: SparkSession) -> int:
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

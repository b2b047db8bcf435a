"""What the engines ask of pyarrow's files (extra ``[arrow]``)."""

# pyarrow's stubs leave the element types of lists open.
# pyright: reportUnknownMemberType=false

from collections.abc import Iterator, Sequence
from pathlib import Path

__all__ = ["BadFile", "group_count", "rows_of_group"]


class BadFile(Exception):  # noqa: N818  (it is caught where it is raised for, and never seen)
    """A file that is no Parquet, or a damaged one."""


def group_count(path: Path) -> int:
    """Give how many row groups a Parquet file has; raise `BadFile` for another file."""
    import pyarrow as pa  # noqa: PLC0415  (an extra)
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        return pq.ParquetFile(path).num_row_groups
    except pa.ArrowException as error:
        raise BadFile(f"expected Parquet: {error}") from None


def rows_of_group(path: Path, group: int, columns: Sequence[str]) -> Iterator[dict[str, object]]:
    """Give the rows of a row group, of the columns that are there; raise `BadFile`."""
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.parquet as pq  # noqa: PLC0415

    try:
        with pq.ParquetFile(path) as file:
            there = [name for name in columns if name in file.schema_arrow.names]
            for batch in file.iter_batches(256, row_groups=[group], columns=there):
                yield from batch.to_pylist()
    except pa.ArrowException as error:
        raise BadFile(f"expected Parquet: {error}") from None

"""Arrow: batches of texts in, batches of announcements out.

The columns are the fields of `energydeals.Announcement` and ``error``; nested records are
structs, tuples are lists, numbers ``decimal128(38, 12)``, codes, currencies and dates strings. What
is not said is null.

>>> batch = pa.record_batch({"text": ["Eni signed a memorandum of understanding with Sonatrach."]})
>>> map_batch(batch).column("deals")[0][0]["status"]
<pyarrow.StringScalar: 'mou_signed'>
"""

# pyarrow's stubs leave the element types of arrays and fields open.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq

from energydeals._checks import check
from energydeals.announcement import Announcement
from energydeals.engines._columns import announcement_of_row, row_of, type_of
from energydeals.engines.outcomes import Outcome, outcome_of
from energydeals.engines.texts import GIVEN, cell_of, text_of_row

__all__ = [
    "SCHEMA",
    "announcements_of",
    "check_columns",
    "map_batch",
    "map_batches",
    "write_parquet",
]

_FIELDS: Final = tuple(type_of(Announcement))
#: What an announcement becomes, and why there is none where a text cannot be read.
SCHEMA: Final = pa.schema([*_FIELDS, pa.field("error", pa.string())])
_ROWS_AT_ONCE: Final = 1000


def check_columns(names: Sequence[str], text: str, keep: Sequence[str]) -> None:
    """Raise `InvalidValueError` for columns that are not there, or that `SCHEMA` means otherwise.

    A ``url``, ``title``, ``published`` or ``source`` that is kept stands in its place in `SCHEMA`.
    """
    there = ", ".join(names)
    check(text in names, "text", f"one of {there}", text)
    for name in keep:
        check(name in names, "keep", f"columns among {there}", name)
        holds = name in GIVEN or name not in SCHEMA.names
        check(holds, "keep", "a name that no field of an announcement has", name)


def map_batch(
    batch: pa.RecordBatch, *, text: str = "text", keep: Sequence[str] = (), sift: bool = False
) -> pa.RecordBatch:
    """Read each text of a batch; give a row for each, in order.

    Columns ``url``, ``title``, ``published`` and ``source`` are taken as given where they are
    there. A text that cannot be read keeps them, and has its reason in ``error``. With `sift`
    only texts that tell deals, or cannot be read, give a row (see `energydeals.engines.gate`).

    Raises `InvalidValueError` for columns that are not there.
    """
    check_columns(batch.schema.names, text, keep)
    used = [name for name in dict.fromkeys((text, *GIVEN)) if name in batch.schema.names]
    rows: list[dict[str, object]] = []
    places: list[int] = []
    for place, row in enumerate(batch.select(used).to_pylist()):
        outcome = outcome_of(text_of_row("", row, text), sift=sift)
        if outcome is not None:
            rows.append(_row(outcome, row))
            places.append(place)
    read = pa.RecordBatch.from_pylist(rows, SCHEMA)
    kept = batch.select([name for name in keep if name not in GIVEN])
    taken = kept.take(pa.array(places, pa.int64())) if kept.num_columns else kept
    schema = pa.schema([*kept.schema, *SCHEMA])
    return pa.RecordBatch.from_arrays([*taken.columns, *read.columns], schema=schema)


def map_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    text: str = "text",
    keep: Sequence[str] = (),
    sift: bool = False,
) -> Iterator[pa.RecordBatch]:
    """Read one batch after the other (see `map_batch`)."""
    for batch in batches:
        yield map_batch(batch, text=text, keep=keep, sift=sift)


def _row(outcome: Outcome, page: dict[str, object]) -> dict[str, object]:
    """Give the row of a text; one that cannot be read keeps what stood beside it."""
    if outcome.announcement is not None:
        return row_of(outcome.announcement)
    return {**{name: cell_of(page.get(name)) for name in GIVEN}, "error": outcome.error}


def announcements_of(batch: pa.RecordBatch) -> Iterator[Announcement | None]:
    """Give the announcements of a batch back, None for a row with an error."""
    names = [name for name in batch.schema.names if name in SCHEMA.names]
    for row in batch.select(names).to_pylist():
        yield announcement_of_row(row) if row.pop("error", None) is None else None


def write_parquet(read: Iterable[tuple[str, Announcement]], path: Path) -> None:
    """Write announcements, each with its origin, to a Parquet file, in bounded memory."""
    schema = pa.schema([pa.field("origin", pa.string()), *_FIELDS])
    rows: list[dict[str, object]] = []
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for origin, announcement in read:
            rows.append({"origin": origin, **row_of(announcement)})
            if len(rows) == _ROWS_AT_ONCE:
                writer.write_batch(pa.RecordBatch.from_pylist(rows, schema))
                rows.clear()
        writer.write_batch(pa.RecordBatch.from_pylist(rows, schema))

"""Spark: a frame of texts in, a frame of announcements out (extra ``[spark]``).

``pages.transform(extract(text="text", keep=["url"]))`` gives the columns of
`energydeals.engines.arrow.SCHEMA`; after ``register(spark)``, SQL has ``read_announcement(text)``.
The work is done in Spark's Python workers, which need pyarrow, pandas (2.2 or later, below 3) and
this library with what it depends on: the guide to crawls tells how to ship it.
"""

# The stubs of pyarrow and pyspark leave types open, and know no function of arrays to structs.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false
# pyright: reportMissingTypeArgument=false

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import arrow_udf  # type: ignore[attr-defined]  # by a star import
from pyspark.sql.pandas.types import from_arrow_schema
from pyspark.sql.types import StructType

from energydeals.engines.arrow import SCHEMA, check_columns, map_batch, map_batches
from energydeals.engines.texts import GIVEN

__all__ = ["FUNCTION", "extract", "register"]

#: What SQL calls the reader.
FUNCTION: Final = "read_announcement"


def extract(
    *, text: str = "text", keep: Sequence[str] = (), sift: bool = False
) -> Callable[[DataFrame], DataFrame]:
    """Give what `DataFrame.transform` takes to read the texts of a column.

    Columns and settings are those of `energydeals.engines.arrow.map_batch`, and so are the
    errors for columns that are not there.
    """

    def transform(pages: DataFrame) -> DataFrame:
        check_columns(pages.columns, text, keep)
        used = [f"`{name}`" for name in pages.columns if name in {text, *keep, *GIVEN}]
        kept = [pages.schema[name] for name in keep if name not in GIVEN]
        schema = StructType([*kept, *from_arrow_schema(SCHEMA)])
        mapped = partial(map_batches, text=text, keep=tuple(keep), sift=sift)
        return pages.select(used).mapInArrow(mapped, schema)

    return transform


def register(spark: SparkSession) -> None:
    """Give SQL the function ``read_announcement(text)``: a struct of the columns of `SCHEMA`.

    ``SELECT url, deal.* FROM pages LATERAL VIEW explode(read_announcement(text).deals) AS deal``
    """
    struct = StructType([*from_arrow_schema(SCHEMA)])
    read = arrow_udf(_structs, struct)  # pyright: ignore[reportCallIssue, reportArgumentType]
    spark.udf.register(FUNCTION, read)


# Spark tells the kind of function by these hints, and at run time an array has no type arguments.
def _structs(texts: pa.Array) -> pa.Array:  # type: ignore[type-arg]
    return map_batch(pa.record_batch({"text": texts})).to_struct_array()

"""Plain JSON data, as a type checker can follow it."""

from typing import Any, cast

Plain = Any


def as_object(data: object) -> dict[str, Plain] | None:
    """Give the data if it is an object."""
    return cast("dict[str, Plain]", data) if type(data) is dict else None


def as_array(data: object) -> list[Plain] | None:
    """Give the data if it is an array."""
    listed = cast("Plain", data)
    return listed if type(data) is list else None

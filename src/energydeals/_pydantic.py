"""What pydantic asks of a type; it is neither needed nor loaded until it asks."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


class CanonicalText:
    """A value that a pydantic model takes as it is or as its canonical text, and writes as text."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> "CoreSchema":
        """Describe the type to pydantic."""
        from pydantic_core import core_schema  # noqa: PLC0415  (only where pydantic asks)

        read = core_schema.no_info_after_validator_function(
            getattr(cls, "parse", cls), core_schema.str_schema()
        )
        return core_schema.json_or_python_schema(
            json_schema=read,
            python_schema=core_schema.union_schema([core_schema.is_instance_schema(cls), read]),
            serialization=core_schema.to_string_ser_schema(),
        )

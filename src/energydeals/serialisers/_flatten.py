"""What the converter raised, as faults with paths, in our own words."""

from collections.abc import Iterator

from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError

from energydeals.errors import InvalidTypeError, InvalidValueError, ParseError
from energydeals.serialisers._plain import Plain, as_array, as_object

#: A path, the value that stands there, and why it is refused.
Found = tuple[str, object, str]


def faults_of(error: Exception, data: Plain, path: str = "$") -> Iterator[Found]:
    """Give every fault in an error, the inner ones with their paths."""
    if isinstance(error, BaseValidationError):
        for each in error.exceptions:
            step = _step(each)
            inner = data[step] if _has(data, step) else data
            yield from faults_of(each, inner, path + _shown(step))
    elif isinstance(error, ForbiddenExtraKeysError):
        for key in sorted(error.extra_fields):
            yield f"{path}.{key}", data[key], "expected no such key"
    elif isinstance(error, KeyError):
        yield path, None, "expected this key"
    elif isinstance(error, InvalidTypeError):
        yield path, error.value, f"expected {error.expected}"
    elif isinstance(error, InvalidValueError):
        yield path + _field(error.field, data), error.value, f"expected {error.rule}"
    elif isinstance(error, ParseError):
        yield path, error.text, error.message
    else:
        yield path, data, f"expected what can be read ({error})"


def _step(error: BaseException) -> str | int | None:
    """Give the key or index that the converter noted on an error."""
    for note in getattr(error, "__notes__", ()):
        step = getattr(note, "name", getattr(note, "index", None))
        if isinstance(step, str | int):
            return step
    return None


def _has(data: Plain, step: str | int | None) -> bool:
    if (keyed := as_object(data)) is not None:
        return step in keyed
    listed = as_array(data)
    return listed is not None and isinstance(step, int) and step < len(listed)


def _shown(step: str | int | None) -> str:
    if step is None:
        return ""
    return f"[{step}]" if isinstance(step, int) else f".{step}"


def _field(field: str, data: Plain) -> str:
    """Give the path in an object of the field that refused: "Evidence.end" is its ".end"."""
    _, dot, name = field.partition(".")
    return dot + name if as_object(data) is not None else ""

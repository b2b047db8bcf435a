"""JSON text to plain values, refusing what a careful writer never writes."""

import json
from typing import Final, NoReturn

from energydeals.serialisers.faults import DocumentError, Fault

#: Longer than any number that a record can hold.
_DIGITS: Final = 40
_DEPTH: Final = 40


class _RefusedError(ValueError):
    """Stops the parser; holds the value and the reason."""

    def __init__(self, value: object, reason: str) -> None:
        super().__init__(value, reason)
        self.value, self.reason = value, reason


def parse(data: str | bytes, line: int = 1) -> object:
    """Parse one document; raise `DocumentError` for anything that is not plain, strict JSON."""
    text = data if isinstance(data, str) else _decoded(data, line)
    _check_depth(text, line)
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        where = line + error.lineno - 1
        found = error.doc[error.pos : error.pos + 20]
        reason = f"expected JSON ({error.msg.lower()} at column {error.colno})"
        raise DocumentError([Fault(where, "$", found, reason)]) from None
    except _RefusedError as error:
        raise DocumentError([Fault(line, "$", error.value, error.reason)]) from None


def _decoded(data: bytes, line: int) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        where = line + data.count(b"\n", 0, error.start)
        found = data[error.start : error.end]
        raise DocumentError([Fault(where, "$", found, "expected UTF-8")]) from None


def _check_depth(text: str, line: int) -> None:
    """Refuse deep nesting before the parser recurses (brackets in strings do no harm here)."""
    if text.count("[") + text.count("{") <= _DEPTH:
        return
    depth, quoted, position = 0, False, 0
    while position < len(text):
        mark = text[position]
        if quoted:
            position += mark == "\\"
            quoted = mark != '"'
        elif mark == '"':
            quoted = True
        elif mark in "[{":
            depth += 1
            if depth > _DEPTH:
                reason = f"expected at most {_DEPTH} levels of nesting"
                raise DocumentError([Fault(line, "$", mark, reason)])
        elif mark in "]}":
            depth -= 1
        position += 1


def _float(text: str) -> NoReturn:
    raise _RefusedError(text, "expected a decimal as a string of plain digits")


def _int(text: str) -> int:
    if len(text) > _DIGITS:
        raise _RefusedError(text, f"expected at most {_DIGITS} digits")
    return int(text)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _RefusedError(twice, "expected each key once")
    return made


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=_float, parse_int=_int, parse_constant=_float
)

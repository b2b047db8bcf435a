"""JSON text to plain values, refusing what a careful writer never writes."""

import json
import re
from collections import Counter
from typing import Final, NoReturn

from energydeals.errors import InvalidTypeError
from energydeals.serialisers._plain import Plain, as_array, as_object
from energydeals.serialisers.faults import DocumentError, Fault

#: What the parser misses, by the beginning of what it says.
_MISSED: Final = {
    "Expecting value": "a value",
    "Expecting property name": "a key in double quotes",
    "Illegal trailing comma": "no comma before the end",
    "Expecting ':'": "a colon",
    "Expecting ','": "a comma or the end of the object or array",
    "Extra data": "the end of the document",
    "Unterminated string": "the end of the string that begins here",
    "Invalid control character": "control characters to be escaped",
    "Invalid \\u": "four hexadecimal digits after \\u",
    "Invalid \\": "an escape of JSON",
}
_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")
_MARK: Final = "\ufeff"
_REASON: Final = "expected text without lone surrogates"


class _RefusedError(ValueError):
    """Stops the parser; holds the value and the reason."""

    def __init__(self, value: object, reason: str) -> None:
        super().__init__(value, reason)
        self.value, self.reason = value, reason


def decode(data: str | bytes, line: int = 1) -> str:
    """Give the text; raise `DocumentError` for what is not UTF-8 without a byte order mark."""
    if isinstance(data, bytes):
        data = _decoded(data, line)
    elif type(data) is not str:
        raise InvalidTypeError("data", "str or bytes", data)
    if data.startswith(_MARK):
        reason = "expected no byte order mark"
        raise DocumentError([Fault(line, "$", _MARK, reason)])
    return data


def _decoded(data: bytes, line: int) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        where = line + data.count(b"\n", 0, error.start)
        found = data[error.start : error.end]
        raise DocumentError([Fault(where, "$", found, "expected UTF-8")]) from None


def parse(text: str, line: int = 1) -> Plain:
    """Parse one document; raise `DocumentError` for anything that is not plain, strict JSON."""
    try:
        parsed = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise DocumentError([_misread(error, line)]) from None
    except _RefusedError as error:
        raise DocumentError([Fault(line, "$", error.value, error.reason)]) from None
    except RecursionError:
        raise DocumentError([Fault(line, "$", text[:20], "expected less nesting")]) from None
    except ValueError:  # Python's own limit on the digits of an int
        raise DocumentError([Fault(line, "$", text[:20], "expected shorter numbers")]) from None
    if not text.isascii() or _SURROGATE.search(text):
        _check_surrogates(parsed, line)
    return parsed


def _misread(error: json.JSONDecodeError, line: int) -> Fault:
    missed = next(words for start, words in _MISSED.items() if error.msg.startswith(start))
    found = error.doc[error.pos : error.pos + 20]
    reason = f"expected {missed} at column {error.colno}"
    return Fault(line + error.lineno - 1, "$", found, reason)


def _check_surrogates(parsed: Plain, line: int) -> None:
    """Refuse half characters, which no file in UTF-8 can hold; without recursion."""
    faults: list[Fault] = []
    rest: list[tuple[str, Plain]] = [("$", parsed)]
    while rest:
        path, value = rest.pop()
        if (keyed := as_object(value)) is not None:
            rest.extend((f"{path}.{key}", each) for key, each in keyed.items())
            rest.extend((path, key) for key in keyed)
        elif (listed := as_array(value)) is not None:
            rest.extend((f"{path}[{place}]", each) for place, each in enumerate(listed))
        elif type(value) is str and not is_whole(value):
            faults.append(Fault(line, path, value, _REASON))
    if faults:
        raise DocumentError(faults)


def is_whole(text: str) -> bool:
    """Tell whether a text holds no lone surrogate, so that UTF-8 can carry it."""
    if text.isascii():
        return True
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _float(text: str) -> NoReturn:
    raise _RefusedError(text, "expected a decimal as a string of plain digits")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = Counter(name for name, _ in pairs)
        raise _RefusedError(names.most_common(1)[0][0], "expected each key once")
    return made


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=_float, parse_constant=_float
)

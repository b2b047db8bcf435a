"""On which line of a JSON text the value of a path stands."""

import json
import re
from typing import Final

_TOKEN: Final = re.compile(r'[\[\]{},]|"(?:[^"\\]++|\\.)*+"(\s*+:)?|[^\s\[\]{},":]++', re.DOTALL)


def lines_of(text: str) -> dict[str, int]:
    r"""Give the line on which each value begins, by its path; the text is JSON that was read.

    >>> lines_of('{"a":\n [1,\n 2]}')
    {'$': 1, '$.a': 2, '$.a[0]': 2, '$.a[1]': 3}
    """
    lines: dict[str, int] = {}
    path, line, counted = "$", 1, 0
    around: list[tuple[str, list[int]]] = []  # each container's path and how many commas it had
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if mark in "]}":
            around.pop()
        elif mark == ",":
            outer, commas = around[-1]
            commas[0] += 1
            path = f"{outer}[{commas[0]}]"
        elif token[1]:
            path = f"{around[-1][0]}.{json.loads(mark.removesuffix(token[1]))}"
        else:
            line += text.count("\n", counted, token.start())
            counted = token.start()
            lines[path] = line
            if mark in "[{":
                around.append((path, [0]))
                path = f"{path}[0]"
    return lines


def line_of(path: str, lines: dict[str, int]) -> int:
    """Give the line of a path, or of the value that it is missing from."""
    while path not in lines:
        path = path[: max(path.rfind("."), path.rfind("["))]
    return lines[path]

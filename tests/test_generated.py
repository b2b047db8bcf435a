"""Modules that are generated from CLDR are what their generators would write today."""

import runpy
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

GENERATORS = [Path(__file__).parent / "generate" / name for name in ("cldr.py", "iso.py")]


@pytest.mark.parametrize("generator", GENERATORS, ids=lambda path: path.stem)
def test_modules_are_what_their_generator_writes(
    generator: Path,
) -> None:
    """Each file on disk equals the text that is made of Babel's data."""
    names = runpy.run_path(str(generator))
    files = cast("dict[str, Callable[[], str]]", names["FILES"])
    package = cast("Path", names["PACKAGE"])

    written = {name: make() for name, make in files.items()}

    assert written == {name: (package / name).read_text(encoding="utf-8") for name in files}

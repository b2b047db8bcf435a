"""Every Python block of the README and the docs prints what it shows."""

from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
SYBIL = Sybil(parsers=[PythonCodeBlockParser()])


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_document(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its blocks run one after the other, from the top of the project."""
    monkeypatch.chdir(ROOT)

    for example in SYBIL.parse(path).examples():
        example.evaluate()

"""The recipes for data frames, each where its library is installed."""

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "docs" / "guides" / "frames.md"


def recipes(heading: str) -> str:
    """Give the sessions below a heading of the guide."""
    section = GUIDE.read_text(encoding="utf-8").split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return "\n".join(re.findall(r"```pycon\n(.*?)```", section, re.DOTALL))


@pytest.mark.parametrize("library", ["pandas", "Polars"])
def test_recipe(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It prints what the guide shows."""
    pytest.importorskip(library.lower())
    monkeypatch.chdir(ROOT)
    session = doctest.DocTestParser().get_doctest(recipes(library), {}, library, str(GUIDE), 0)

    ran = doctest.DocTestRunner().run(session)

    assert ran.attempted > 5
    assert not ran.failed

"""The public interface: pinned as a whole, and light to load."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import energydeals
from generate.public_api import SNAPSHOT, modules, snapshot

RENEW = "the interface changed: run tests/generate/public_api.py if it was meant to"
#: What a bare import must not load: it belongs to verbs, files and tests.
HEAVY = [
    "babel",
    "calendar",
    "cattrs",
    "csv",
    "dateutil",
    "hypothesis",
    "json",
    "locale",
    "sqlite3",
    "energydeals.gazetteer",
    "energydeals.phrases",
    "energydeals.reading",
    "energydeals.serialisers",
    "energydeals.vocabulary",
]


def run(code: str) -> str:
    """Run code in a fresh interpreter."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True
    ).stdout


def test_interface_is_the_one_written_down() -> None:
    """Every public name and signature of every public module."""
    written = SNAPSHOT.read_text(encoding="utf-8")

    assert written.splitlines() == snapshot().splitlines(), RENEW


def test_all_names_exist_and_are_listed() -> None:
    """`__all__`, what `dir` shows and what can be had are the same names."""
    verbs = vars(energydeals)["_VERBS"]

    assert len(set(energydeals.__all__)) == len(energydeals.__all__)
    assert set(energydeals.__all__) <= set(dir(energydeals))
    assert set(verbs) == {name for name in energydeals.__all__ if name[0].islower()}
    for name in energydeals.__all__:
        assert getattr(energydeals, name) is not None


def test_checkers_see_the_verbs_that_load_late() -> None:
    """The imports for type checkers are those that happen on first use."""
    source = Path(energydeals.__file__).read_text(encoding="utf-8")
    block = source.split("if TYPE_CHECKING:\n")[1].split("\n\n")[0]
    seen = {
        name: line.split()[1]
        for line in block.splitlines()
        for name in line.partition(" import ")[2].split(", ")
    }

    assert vars(energydeals)["_VERBS"] == seen


def test_unknown_names_are_refused_as_python_does() -> None:
    """A name that is not there is an AttributeError."""
    with pytest.raises(AttributeError) as caught:
        getattr(energydeals, "parse_monet")  # noqa: B009  (a checker would refuse the attribute)

    assert str(caught.value) == "module 'energydeals' has no attribute 'parse_monet'"


def test_import_is_light() -> None:
    """Values load at once; verbs, files and what they need do not."""
    code = "import energydeals, json, sys; print(json.dumps(sorted(sys.modules)))"
    bare = "import json, sys; print(json.dumps(sorted(sys.modules)))"
    loaded = set(json.loads(run(code))) - set(json.loads(run(bare)))

    assert "energydeals.deal" in loaded
    assert not [name for name in loaded if name.startswith(tuple(HEAVY))]


def test_modules_load_alone() -> None:
    """Each of the upper modules can be the first to be imported."""
    names = [name for module in modules() if (name := module.__name__).count(".") < 2]
    code = "import importlib, sys; importlib.import_module(sys.argv[1])"
    for name in names:
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code, name], capture_output=True, check=False
        )
        assert done.returncode == 0, (name, done.stderr)

"""The documentation's settings."""

import datetime as dt
import re
import sys
import zlib
from pathlib import Path

import attrs
from sphinx.application import Sphinx

from energydeals import __version__, dates

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))  # where `gallery` is

project = "energydeals"
author = "The energydeals developers"
copyright = f"2025, {author}"
release = version = __version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.intersphinx",
    "sphinx_copybutton",
    "gallery",
]
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

autodoc_typehints = "signature"
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "undoc-members": True}
autodoc_class_signature = "mixed"
autodoc_preserve_defaults = True
python_use_unqualified_type_names = True
toc_object_entries_show_parents = "hide"
default_role = "code"
# The module loads it on first use; the types of its signatures are wanted here.
vars(dates)["date"] = dt.date
nitpick_ignore_regex = [("py:.*", r".*\._[A-Z]\w*")]  # type variables

html_theme = "furo"
html_title = f"energydeals {release}"
html_theme_options = {"sidebar_hide_name": False}
if (HERE / "_build" / "try_it_assets").is_dir():  # made by docs/try_it/build.py
    html_extra_path = ["_build/try_it_assets"]
    tags.add("try_it")  # noqa: F821  (Sphinx gives the settings their tags)
html_static_path = ["_static"]
html_css_files = ["extra.css"]


def local_inventory(project: str) -> str:
    """Write what we link to of another project's docs, so that no build needs the network."""
    lines = (HERE / "inventory.txt").read_text(encoding="utf-8").splitlines()
    rows = "".join(
        f"{name} {kind} 1 {page}#$ -\n"
        for owner, name, kind, page in map(str.split, lines)
        if owner == project
    )
    head = f"# Sphinx inventory version 2\n# Project: {project}\n# Version: 3\n"
    head += "# The remainder of this file is compressed using zlib.\n"
    path = HERE / "_build" / f"{project}.inv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(head.encode() + zlib.compress(rows.encode()))
    return str(path)


intersphinx_mapping = {
    "python": ("https://docs.python.org/3", local_inventory("python")),
    "matplotlib": ("https://matplotlib.org/stable", local_inventory("matplotlib")),
    "hypothesis": ("https://hypothesis.readthedocs.io/en/latest", local_inventory("hypothesis")),
}


def with_defaults(
    _app: Sphinx,
    _what: str,
    _name: str,
    thing: object,
    _options: object,
    signature: str,
    gives: str,
) -> tuple[str, str] | None:
    """Show the default of a field where attrs shows how its ``__init__`` looks it up."""
    if not (isinstance(thing, type) and attrs.has(thing)):
        return None
    fields = attrs.fields_dict(thing)
    looked_up = r"attr_dict\['(\w+)'\]\.default"
    return re.sub(looked_up, lambda found: repr(fields[found[1]].default), signature), gives


def setup(app: Sphinx) -> None:
    """Connect what the settings define."""
    app.connect("autodoc-process-signature", with_defaults)

"""Directives that run what they show when the docs are built: scripts, commands, a page."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import ClassVar, Final

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from energydeals import read_announcement
from energydeals.html import render

DOCS: Final = Path(__file__).parent
EXAMPLES: Final = DOCS.parent / "examples"
PICTURES: Final = DOCS / "_build" / "pictures"
#: As wide as a block of text in the theme.
WIDTH: Final = "88"


def printed(*arguments: str) -> str:
    """Run Python and give what it prints."""
    ran = subprocess.run(  # noqa: S603  (our own scripts)
        [sys.executable, "-W", "error", *arguments],
        cwd=DOCS.parent,
        env={**os.environ, "COLUMNS": WIDTH},
        capture_output=True,
        check=True,
        text=True,
    )
    return ran.stdout.rstrip()


class Command(SphinxDirective):
    """The output of ``energydeals`` with some arguments, under the command itself."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Run the command that is the directive's content."""
        [line] = self.content
        output = printed("-m", "energydeals.cli", *line.removeprefix("energydeals ").split())
        return self.parse_text_to_nodes(f"```text\n$ {line}\n{output}\n```\n")


class Gallery(SphinxDirective):
    """Every script of the examples with what it prints.

    A line of the content is a script's name and its title; scripts without one come last.
    """

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Give a section for each script."""
        titles = dict(line.split(": ") for line in self.content)
        for path in sorted(EXAMPLES.glob("*.py")):
            titles.setdefault(path.stem, path.stem.replace("_", " ").capitalize())
        paths = {EXAMPLES / f"{name}.py": title for name, title in titles.items()}
        for path in paths:
            self.env.note_dependency(str(path))
        text = "\n".join(line for row in paths.items() for line in _section(*row))
        return self.parse_text_to_nodes(text, allow_section_headings=True)


def _section(path: Path, title: str) -> Iterator[str]:
    code = path.read_text(encoding="utf-8")
    summary = ast.get_docstring(ast.parse(code)) or ""
    picture = PICTURES / f"{path.stem}.png"
    draws = path.stem.startswith("plot_")
    output = printed(str(path), *([str(picture)] if draws else []))
    yield f"## {title}\n\n{summary}\n"
    yield f"```{{literalinclude}} ../examples/{path.name}\n:caption: examples/{path.name}\n```\n"
    if draws:
        yield f"![{summary}](_build/pictures/{picture.name})\n"
    yield f"It prints:\n\n```text\n{output}\n```\n"


class EvidencePage(SphinxDirective):
    """The evidence page of one of the example texts, in a frame."""

    required_arguments = 1
    option_spec: ClassVar = {}

    def run(self) -> list[nodes.Node]:
        """Read the text and frame its page."""
        path = EXAMPLES / self.arguments[0]
        self.env.note_dependency(str(path))
        text = path.read_text(encoding="utf-8")
        page = escape(render(read_announcement(text), text))
        frame = f'<iframe class="evidence" title="evidence page" srcdoc="{page}"></iframe>'
        return [nodes.raw("", frame, format="html")]


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the directives."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    app.add_directive("command", Command)
    app.add_directive("gallery", Gallery)
    app.add_directive("evidence", EvidencePage)
    return {"parallel_read_safe": True}

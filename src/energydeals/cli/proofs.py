"""``energydeals read --explain`` and ``--html``: the words that records rest on."""

import argparse
import sys
from pathlib import Path

from energydeals.cli.inputs import InputError, say, texts_of
from energydeals.cli.outputs import whole
from energydeals.html import render
from energydeals.reading import Explanation, explain, read_announcement

__all__ = ["show"]


def show(options: argparse.Namespace) -> int:
    """Show the proofs of each input, or write them to a page."""
    if options.html is not None and (len(options.files) > 1 or Path(options.files[0]).is_dir()):
        say("--html takes one input; `energydeals review` takes many")
        return 2
    failures: list[InputError] = []
    for each in texts_of(options.files, failures):
        if options.explain:
            sys.stdout.writelines(f"{_line(proof)}\n" for proof in explain(each.text))
        if options.html is not None:
            page = render(read_announcement(each.text), each.text)
            with whole(options.html) as part:
                part.write_text(page, encoding="utf-8")
    return int(bool(failures))


def _line(explanation: Explanation) -> str:
    quote = " ".join(explanation.quote.split())
    if sys.stdout.isatty():
        quote = f"\033[1m{quote}\033[0m"
    return f"{explanation.path}: {quote} [{explanation.rule}]"

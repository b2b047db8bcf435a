"""``energydeals read --explain`` and ``--html``: the words that records rest on."""

import argparse
import sys

from energydeals.cli.inputs import InputError, read_text
from energydeals.cli.outputs import whole
from energydeals.html import render
from energydeals.reading import Explanation, explain, read_announcement

__all__ = ["show"]


def show(options: argparse.Namespace) -> int:
    """Show the proofs of each input, or write them to a page."""
    if options.html is not None and len(options.files) > 1:
        sys.stderr.write("energydeals: --html takes one input; `energydeals review` takes many\n")
        return 2
    failed = 0
    for name in options.files:
        try:
            text = read_text(name)
        except InputError as error:
            sys.stderr.write(f"energydeals: {error}\n")
            failed += 1
            continue
        if options.explain:
            sys.stdout.writelines(f"{_line(each)}\n" for each in explain(text))
        if options.html is not None:
            page = render(read_announcement(text), text)
            with whole(options.html) as part:
                part.write_text(page, encoding="utf-8")
    return int(failed > 0)


def _line(explanation: Explanation) -> str:
    quote = " ".join(explanation.quote.split())
    if sys.stdout.isatty():
        quote = f"\033[1m{quote}\033[0m"
    return f"{explanation.path}: {quote} [{explanation.rule}]"

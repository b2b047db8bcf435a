"""How well the reader reads: its records against gold records.

Run ``python tests/bench/reading.py --scorer SCORE.PY [--sample FOLDER]``. The scorer is the script
that comes with the sample of announcements; the announcements of ``tests/corpus`` are scored with
it too: ``--own announcements`` takes those that the reader was made with, ``--own fresh`` those
that were written later by people who had not seen it, ``--own pages`` real pages that such people
told anew, ``--own plain`` news in the plain words of agencies, ``--own none`` none of them;
``--begins f6`` keeps those whose names begin so.
``--half even`` and ``--half odd`` take one half of the sample; ``--empty`` reads without the
gazetteer; ``--misses`` lists what was missed.
"""

import argparse
import importlib.util
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).parents[1]))

import score_adapter
from energydeals.gazetteer import Gazetteer

CORPUS: Final = Path(__file__).parents[1] / "corpus"
FOLDERS: Final = ("announcements", "fresh", "pages", "plain")


def scorer_at(path: Path) -> Any:
    """Load the scorer."""
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer at {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def own_records(folders: Iterable[str], begins: str) -> list[tuple[dict[str, Any], str]]:
    """Give the project's own announcements with their records."""
    return [
        (json.loads(path.read_text(encoding="utf-8")), _text(path.with_suffix(".txt")))
        for folder in folders
        for path in sorted((CORPUS / folder).glob(f"{begins}*.json"))
    ]


def sample_records(folder: Path, half: str | None) -> list[tuple[dict[str, Any], str]]:
    """Give the English announcements of a sample, or those of even or odd numbers."""
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    records = [record for record in map(json.loads, lines) if record["lang"] == "en"]
    wanted = {"even": (0,), "odd": (1,), None: (0, 1)}[half]
    kept = [record for record in records if int(record["id"][2:]) % 2 in wanted]
    return [(record, _text(folder / f"{record['id']}.txt")) for record in kept]


def _text(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def show_misses(scorer: Any, record: dict[str, Any], out: dict[str, Any]) -> None:
    """Print the main deals that were not read and those that were read and are not told."""
    pairs = scorer.match_deals(record["deals"], out["deals"])
    gold, read = {i for i, _ in pairs}, {j for _, j in pairs}
    for place, deal in enumerate(record["deals"]):
        if place not in gold and deal.get("salience", "main") == "main":
            print(f"{record['id']}: missed  {deal['summary']}")
    for place, deal in enumerate(out["deals"]):
        if place not in read:
            names = ", ".join(party["name"] for party in deal["parties"])
            print(f"{record['id']}: not told {deal['instrument']} {deal['status']} {names}")


def main() -> None:
    """Score and print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--sample", type=Path)
    parser.add_argument("--half", choices=["even", "odd"])
    parser.add_argument("--own", choices=[*FOLDERS, "none"])
    parser.add_argument("--begins", default="")
    parser.add_argument("--empty", action="store_true")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    scorer = scorer_at(options.scorer)
    wanted = {None: FOLDERS, "none": ()}.get(options.own, (options.own,))
    records = own_records(wanted, options.begins)
    if options.sample:
        records += sample_records(options.sample, options.half)
    tally = scorer.Tally()
    for record, text in records:
        out = score_adapter.adapt(text, Gazetteer() if options.empty else None)
        scorer.score_one(record, out, tally)
        if options.misses:
            show_misses(scorer, record, out)
    scorer.show(f"{len(records)} announcements", scorer.summary(tally))


if __name__ == "__main__":
    main()

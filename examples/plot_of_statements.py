"""Draw what announcements state: bounds as arrows, "about" as a hollow dot."""

import sys
import tempfile
from pathlib import Path

from energydeals import read_announcement
from energydeals.plots import plot_figures

here = Path(__file__).parent
picture = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp()) / "statements.png"

deals = [
    deal
    for path in (here / "announcement.txt", *sorted((here / "news").glob("*.txt")))
    for deal in read_announcement(path.read_text(encoding="utf-8")).deals
]

# One row a deal, one panel a currency. The axis is logarithmic: a loan of a million and a visit
# of fifteen billion have room on it.
figure = plot_figures(deals)
figure.savefig(picture, dpi=150)  # pyright: ignore[reportUnknownMemberType]  (not of ours)

print(f"{len(deals)} deals in {picture.name}")

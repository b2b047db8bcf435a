"""Pictures of what was stated (needs the extra ``plot``).

An exact sum is a filled dot; "about" a hollow dot on a pale band, whose width means nothing; "more
than" a tick with an arrow to the right, "up to" one to the left; a range is a line between its
ends. A deal without a sum stays in the picture.
"""

from energydeals.plots.figures import plot_figures
from energydeals.plots.histories import plot_history

__all__ = ["plot_figures", "plot_history"]

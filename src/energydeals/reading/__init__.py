"""From the text of an announcement to its deal records."""

from energydeals.reading.explain import Explanation, explain
from energydeals.reading.names.entities import Entity
from energydeals.reading.reader import Recogniser, read_announcement

__all__ = ["Entity", "Explanation", "Recogniser", "explain", "read_announcement"]

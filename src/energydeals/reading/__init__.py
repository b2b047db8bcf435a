"""From the text of an announcement to its deal records."""

from energydeals.reading.entities import Entity
from energydeals.reading.reader import Recogniser, read_announcement

__all__ = ["Entity", "Recogniser", "read_announcement"]

"""Values to files and back: one module a format."""

from energydeals.serialisers._converter import converter

__all__ = ["converter"]

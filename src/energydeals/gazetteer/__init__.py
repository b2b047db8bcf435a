"""Organisations, places and countries that energy news names, as data."""

from energydeals.gazetteer.rows import Organisation, read_organisations
from energydeals.gazetteer.tables import Gazetteer, default_gazetteer

__all__ = ["Gazetteer", "Organisation", "default_gazetteer", "read_organisations"]

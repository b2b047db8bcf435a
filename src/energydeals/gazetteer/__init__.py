"""Organisations, places and countries that energy news names, as data."""

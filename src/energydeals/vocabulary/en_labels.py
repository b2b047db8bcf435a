"""English words before a number that is a name and no amount: labels, and months."""

from typing import Final

from energydeals.vocabulary._rows import words

__all__ = ["LABELS"]

LABELS: Final = words(
    """
    phase, tier, stage, article, block, lot, round, no, number, class, type, category, section,
    chapter, scope, level, generation, version, act, appendix, annex, part, group, area, zone, unit,
    train, line, package, page, table, figure, item, step,
    january, february, march, april, may, june, july, august, september, october, november,
    december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
    """
)

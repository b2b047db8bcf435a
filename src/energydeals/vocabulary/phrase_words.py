"""What a language must say for its quantities, counts and dates to be read."""

from collections.abc import Mapping

from attrs import frozen

from energydeals.units import Unit

__all__ = ["CountVocabulary", "DateVocabulary", "QuantityVocabulary"]

Words = tuple[str, ...]


@frozen(kw_only=True)
class QuantityVocabulary:
    """The words around capacities, volumes and terms in one language, in lower case.

    A measure is the symbol of a unit, or one that only a scale or a rate makes a unit: ``W``,
    ``Btu``, ``cf``. A power of ten may follow it: "m3/d E6" is a million cubic metres a day.
    """

    #: Unit words and what they measure.
    units: Mapping[str, str]
    #: Spellings that hold in this case only; all others of the same letters mean nothing.
    exact: Mapping[str, str]
    #: What a spelling means from a thousand up, where that differs.
    from_thousand: Mapping[str, str]
    #: Words for "a day" and "a year", with the space, hyphen or stroke that leads them.
    rates: Mapping[str, str]
    #: Words for other rates: a number before them is no plain quantity.
    other_rates: Words
    #: "annual", "daily": the rate, before the noun whose size a number gives.
    rate_adjectives: Mapping[str, str]
    #: What links that noun to the number ("annual capacity *of* 2 million tonnes").
    rate_links: Words
    #: What leads the thing between a unit and its rate ("tonnes *of* urea a year").
    of: Words
    #: The things that stand there without such a word ("Mt CO2/year").
    things: Words
    #: Words before a number that make it part of a price or a rate ("per 1,000 cubic metres").
    denominators: Words
    #: Words behind a time that make it an age, a past or a point in time, and those before it.
    no_term_behind: Words
    no_term_before: Words
    #: Qualifiers that before a time mean "during", unless one of these words leads them.
    during: Words
    during_led: Words
    #: Qualifiers of money behind a number that are nouns behind a quantity ("500 km range").
    not_behind: Words
    #: Words before a number that is a label or a day ("Phase 2", "September 5").
    labels: Words
    #: How a unit is written where it is not by its symbol: one of it, and several.
    written: Mapping[Unit, tuple[str, str]]


@frozen(kw_only=True)
class CountVocabulary:
    """The nouns that are counted in one language, in lower case."""

    #: Plurals and the code of what they count, and the singulars behind "one".
    plurals: Mapping[str, str]
    singulars: Mapping[str, str]
    #: The codes that count documents.
    documents: Words
    #: Words that never stand between a number and what it counts.
    never_between: Words
    #: Words before a number that is a label or a day ("Phase 2", "September 5").
    labels: Words


@frozen(kw_only=True)
class DateVocabulary:
    """The words of dates in one language; names with their capitals."""

    #: Twelve months, each with its name and its short forms.
    months: tuple[tuple[str, str] | tuple[str, str, str], ...]
    #: Seven days from Monday.
    weekdays: Words
    #: Days before the day of publication.
    days_back: Mapping[str, int]
    #: Endings of day numbers, and words inside dates.
    ordinals: Words
    inside: Words
    #: Words before a weekday that make it another one than the last.
    other_weekdays: Words
    #: Words before a year that stands alone.
    before_year: Words

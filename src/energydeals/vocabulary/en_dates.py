"""English words of dates."""

from typing import Final

from energydeals.vocabulary._rows import words
from energydeals.vocabulary.phrase_words import DateVocabulary

__all__ = ["DATES"]

DATES: Final = DateVocabulary(
    months=(
        ("January", "Jan"),
        ("February", "Feb"),
        ("March", "Mar"),
        ("April", "Apr"),
        ("May", "May"),
        ("June", "Jun"),
        ("July", "Jul"),
        ("August", "Aug"),
        ("September", "Sep", "Sept"),
        ("October", "Oct"),
        ("November", "Nov"),
        ("December", "Dec"),
    ),
    weekdays=words("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
    days_back={
        "today": 0,
        "tonight": 0,
        "this morning": 0,
        "this afternoon": 0,
        "this evening": 0,
        "yesterday": 1,
        "last night": 1,
        "last evening": 1,
    },
    ordinals=words("st, nd, rd, th"),
    inside=words("of, the"),
    other_weekdays=words(
        "next, last, this, coming, previous, following, every, each, by, until, till"
    ),
    before_year=words(
        """
        in, by, since, until, till, through, during, before, after, from, early, late, mid, end,
        in mid, end of, in early, in late, by end, by mid, by early, by late
        """
    ),
)

"""Everything that the phrases and names of a text say, before it is put together."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from energydeals.gazetteer import Gazetteer
from energydeals.phrases.counts import CountMention, find_counts
from energydeals.phrases.dates import DateMention, find_dates
from energydeals.phrases.money import MoneyMention, find_money
from energydeals.phrases.quantities import QuantityMention, find_quantities
from energydeals.reading.dateline import Said
from energydeals.reading.deals.regions import heading_spans
from energydeals.reading.facts.mentions import Surroundings
from energydeals.reading.head import Head, read_head
from energydeals.reading.names.board import Board
from energydeals.reading.names.entities import Entity, PlaceMention
from energydeals.reading.names.organisations import find_organisations
from energydeals.reading.names.persons import find_persons
from energydeals.reading.names.places import find_places
from energydeals.reading.names.seats import seats_of
from energydeals.reading.speakers import find_speaker
from energydeals.reading.words.lexicon import Hit, Hits, Tokens
from energydeals.reading.words.projects import find_project_words
from energydeals.reading.words.source import Source, source_of
from energydeals.vocabulary.en_head import COMMON_WORDS, FOREIGN_WORDS
from energydeals.vocabulary.en_projects import ENERGY_TRADES, ENERGY_WORDS, PLAIN_KINDS

__all__ = ["Findings", "Recogniser", "find_all", "is_english"]

Recogniser = Callable[[str], Iterable[Entity]]

#: So much of a text shows its language, in characters.
_ENOUGH = 4000
#: No more words than a headline has.
_HEADLINE = 16
#: A text on energy has a word of it at least once in so many words.
_WORDS_A_SIGN = 200


class Findings(NamedTuple):
    """What the phrases and names of a text say."""

    source: Source
    tokens: Tokens
    money: Sequence[MoneyMention]
    quantities: Sequence[QuantityMention]
    counts: Sequence[CountMention]
    dates: Sequence[DateMention]
    entities: Sequence[Entity]
    places: Sequence[PlaceMention]
    surroundings: Surroundings
    head: Head
    #: The name and the office of who speaks.
    speaker: tuple[Said | None, Said | None]

    @property
    def is_energy(self) -> bool:
        """Whether the text speaks of energy, fuels or what is mined for them, or of their firms."""
        if any(each.trade in ENERGY_TRADES for each in self.entities):
            return True
        words = self.surroundings.words
        kinds = sum(hit.value.kind not in PLAIN_KINDS for hit in words.mentions)
        made = len(words.products) + len(words.borrowed) + len(words.sources)
        plain = sum(map(ENERGY_WORDS.__contains__, self.tokens.words))
        return (kinds + made + plain) * _WORDS_A_SIGN >= len(self.tokens.words)


def is_english(text: str) -> bool:
    """Tell whether a text is English, by its commonest words and its letters.

    >>> is_english("Le prêt de la banque pour le projet"), is_english("A loan for the project")
    (False, True)
    """
    row = text[:_ENOUGH].lower().replace(".", " ").replace(",", " ").split()
    latin = sum(map(str.isascii, row))
    common = sum(map(COMMON_WORDS.__contains__, row))
    foreign = sum(map(FOREIGN_WORDS.__contains__, row))
    # A headline has few common words, and none of another language.
    enough = common * 20 >= latin or (latin <= _HEADLINE and not foreign)
    return bool(row) and latin * 2 > len(row) and enough and common >= foreign


def find_all(
    text: str,
    entities: Iterable[Entity] | Recogniser = (),
    gazetteer: Gazetteer | None = None,
) -> Findings:
    """Find everything that the phrases and names of a text say."""
    source = source_of(text)
    tokens = source.tokens
    dates, money, quantities = find_dates(text), find_money(text), find_quantities(text)
    extra = tuple(entities(text) if callable(entities) else entities)
    named = find_organisations(source, extra=extra, gazetteer=gazetteer)
    organisations, places = _outside_sums(source, named, money)
    bodies = [each for each in organisations if each.rule != "country"]
    words = find_project_words(
        source.folded,
        tokens,
        [(each.start, each.end) for each in bodies],
        [Hit(each.start, each.end, each.project) for each in places if each.project is not None],
    )
    settled = [(each.start, each.end) for each in bodies if each.rule == "gazetteer"]
    head = read_head(source, dates, settled)
    return Findings(
        source.without(head.dateline),
        tokens,
        money,
        quantities,
        find_counts(text),
        dates,
        organisations,
        places,
        Surroundings(
            words,
            Hits(Hit(each.start, each.end, each) for each in quantities),
            places,
            heading_spans(source.without(head.dateline)),
            source.folded,
        ),
        head,
        find_speaker(source, find_persons(source, bodies)),
    )


def _outside_sums(
    source: Source, named: Iterable[Entity], money: Iterable[MoneyMention]
) -> tuple[list[Entity], list[PlaceMention]]:
    """Give the names and places that are no part of a sum: no "U.S." of "U.S. dollars"."""
    sums = Board(len(source.folded))
    for mention in money:
        sums.block(mention.start, mention.end)
    organisations = [each for each in named if sums.free(each.start, each.end)]
    found = [each for each in find_places(source, organisations) if sums.free(each.start, each.end)]
    seats = seats_of(source.folded, found, organisations)
    acting = [each for each in organisations if each.rule != "country" or each.start not in seats]
    return acting, [place for place in found if place.start not in seats]

"""`read_announcement`: the steps from a text to its records, one after the other."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Final, NamedTuple

from energydeals._checks import check, check_type
from energydeals.announcement import Announcement
from energydeals.dates import PartialDate
from energydeals.deal import Deal, Figure, Instrument, Purpose
from energydeals.gazetteer import Gazetteer
from energydeals.phrases.counts import CountMention, find_counts
from energydeals.phrases.dates import DateMention, find_dates
from energydeals.phrases.money import MoneyMention, find_money
from energydeals.phrases.quantities import QuantityMention, find_quantities
from energydeals.project import Place
from energydeals.reading.blocks import blocks_of
from energydeals.reading.board import Board
from energydeals.reading.candidates import Candidate, find_candidates
from energydeals.reading.dealwords import DealWords, deal_words
from energydeals.reading.distribution import with_shares
from energydeals.reading.drafts import Draft, draft_deals
from energydeals.reading.entities import Entity, PlaceMention
from energydeals.reading.enumerations import with_items
from energydeals.reading.events import find_events
from energydeals.reading.figures import place_sums
from energydeals.reading.groups import find_groups
from energydeals.reading.instruments import settled
from energydeals.reading.head import Head, Said, read_head
from energydeals.reading.lexicon import Hit, Hits, Lexicon, Tokens, phrases, tokens_of
from energydeals.reading.objects import Surroundings, find_object
from energydeals.reading.organisations import find_organisations
from energydeals.reading.places import find_places
from energydeals.reading.projects import find_project_words
from energydeals.reading.regions import headings_of, with_regions
from energydeals.reading.records import (
    Parts,
    Proof,
    deal_of,
    figure_of,
    head_evidence,
    place_of,
    speakers_of,
)
from energydeals.reading.roles import cast
from energydeals.reading.sides import Around
from energydeals.reading.persons import find_persons
from energydeals.reading.speakers import find_speaker
from energydeals.reading.source import Source, source_of
from energydeals.reading.totals import Story, with_totals
from energydeals.vocabulary.en_roles import COMPOUNDS
from energydeals.reading.terms import find_count, find_day, find_shares, find_term

__all__ = ["Recogniser", "read_announcement"]

Recogniser = Callable[[str], Iterable[Entity]]

_LANGUAGES: Final = ("en",)


class Findings(NamedTuple):
    """Everything that the phrases and names of a text say, before it is put together."""

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


def read_announcement(
    text: str,
    *,
    language: str = "en",
    published: PartialDate | str | None = None,
    url: str | None = None,
    title: str | None = None,
    source: str | None = None,
    entities: Iterable[Entity] | Recogniser = (),
    gazetteer: Gazetteer | None = None,
) -> Announcement:
    """Read the deals of an announcement, each field with the words that prove it.

    What the text does not say is None. `published`, `url`, `title` and `source` are taken as
    given, and listed in the field `given`. `entities` are organisations that you know to stand
    in the text, or a function that finds them; `gazetteer` takes the place of the library's
    organisations. A text in another language than English gives an
    announcement without deals whose `language` is None.

    Raises `InvalidValueError` for a language that has no words yet, and never for any text.

    >>> read = read_announcement("Eni signed a memorandum of understanding with Sonatrach.")
    >>> read.deals[0].status
    Status.MOU_SIGNED
    """
    check_type(text, str, "text")
    check(language in _LANGUAGES, "language", f"one of {', '.join(_LANGUAGES)}", language)
    day = PartialDate.parse(published) if isinstance(published, str) else published
    given = {"published": day, "url": url, "title": title, "source": source}
    named = tuple(name for name, value in given.items() if value is not None)
    proof = Proof(text)
    if not is_english(text):
        return Announcement(
            url=url,
            title=title,
            published=day,
            source=source,
            given=named,
            text_sha256=proof.sha256,
        )
    found = find_all(text, entities, gazetteer)
    head = found.head
    day = day or head.published
    deals, background, others = _deals(proof, found, day)
    return Announcement(
        url=url,
        title=title,
        published=day,
        place=_dateline_place(proof, found),
        source=source or (None if head.source is None else head.source.value),
        speakers=speakers_of(proof, *found.speaker),
        language=language,
        deals=deals,
        background=background,
        other_figures=others,
        text_sha256=proof.sha256,
        given=named,
        evidence=head_evidence(proof, head, named),
    )


@cache
def _common_words() -> Lexicon[bool]:
    return Lexicon(phrases({True: "the|of|and|to|in|a|for|is|with|on|by|at|that|from|has|its|it"}))


def is_english(text: str) -> bool:
    """Tell whether a text is English, by its commonest words and its letters.

    >>> is_english("Le prêt de la banque pour le projet"), is_english("A loan for the project")
    (False, True)
    """
    tokens = tokens_of(text[:4000])
    if not tokens:
        return False
    latin = sum(token.word.isascii() for token in tokens)
    common = len(_common_words().find(tokens))
    return latin * 2 > len(tokens) and common * 20 >= latin


def find_all(
    text: str,
    entities: Iterable[Entity] | Recogniser = (),
    gazetteer: Gazetteer | None = None,
) -> Findings:
    """Find everything that the phrases and names of a text say."""
    source = source_of(text)
    tokens = tokens_of(source.folded)
    extra = tuple(entities(text) if callable(entities) else entities)
    dates, money = find_dates(text), find_money(text)
    sums = Board(len(text), ())
    for mention in money:
        sums.block(mention.start, mention.end)
    named = find_organisations(source, extra=extra, gazetteer=gazetteer)
    organisations = [each for each in named if sums.free(each.start, each.end)]
    bodies = [each for each in organisations if each.rule != "country"]
    firsts = {each.start for each in organisations}
    places = [
        each
        for each in find_places(source, organisations)
        if sums.free(each.start, each.end) and not _tells_seat(source.folded, each, firsts)
    ]
    spans = [(each.start, each.end) for each in bodies]
    words = find_project_words(source.folded, tokens, spans)
    quantities = find_quantities(text)
    return Findings(
        source,
        tokens,
        money,
        quantities,
        find_counts(text),
        dates,
        organisations,
        places,
        Surroundings(words, quantities, places, headings_of(source), source.folded),
        read_head(source, dates),
        find_speaker(source, find_persons(source, bodies)),
    )


def _tells_seat(folded: str, place: PlaceMention, names: set[int]) -> bool:
    """Tell "Norway's X" and "Oslo-based", where a place only says whence somebody comes."""
    if folded.startswith(COMPOUNDS, place.end):
        return True
    return folded.startswith("'s ", place.end) and place.end + 3 in names


def _deals(
    proof: Proof, found: Findings, published: PartialDate | None
) -> tuple[tuple[Deal, ...], tuple[Deal, ...], tuple[Figure, ...]]:
    source = found.source
    names = [(each.start, each.end) for each in found.entities]
    words = deal_words(found.tokens, names)
    candidates = find_candidates(source, words, found.entities, find_groups(found.tokens))
    blocks = blocks_of(source)
    events = with_items(
        source,
        words,
        find_events(source, words, candidates),
        blocks,
        {each.sentence for each in candidates},
    )
    events = with_shares(source, events, candidates, found.money)
    drafts = draft_deals(source, events, candidates)
    drafts = with_regions(source, words, drafts, candidates, found.surroundings.words.mentions)
    drafts = [settled(words, draft) for draft in drafts]
    placed, loose = place_sums(
        source, words, drafts, found.money, found.surroundings.words.mentions
    )
    stories = with_totals(source, words, drafts, placed, loose)
    totals = [sum_.mention for story in stories for sum_ in story.sums]
    loose = [each for each in loose if each not in totals]
    around = Around(source, words, Hits(Hit(each.start, each.end, each) for each in candidates))
    parts = [
        _parts(found, around, number, story, published)
        for number, story in enumerate(stories, start=1)
    ]
    told = [each for each in parts if _is_deal(stories[each.number - 1], each)]
    fresh = [each for each in told if not each.draft.historic] or told
    deals = tuple(
        deal_of(proof, each, _included(stories[each.number - 1], each, fresh)) for each in fresh
    )
    background = tuple(deal_of(proof, each) for each in told if each not in fresh)
    loose += [sum_.mention for each in parts if each not in told for sum_ in each.sums]
    others = (figure_of(proof, each, None) for each in sorted(loose, key=lambda each: each.start))
    return deals, background, tuple(each for each in others if each is not None)


def _parts(
    found: Findings,
    around: Around,
    number: int,
    story: Story,
    published: PartialDate | None,
) -> Parts:
    """Gather what the text says of one deal."""
    draft = story.draft
    actors = cast(around, draft)
    return Parts(
        number,
        draft,
        actors,
        find_shares(found.source, draft, actors),
        story.sums,
        find_object(found.surroundings, draft, actors),
        find_count(found.source, draft, found.counts),
        find_term(found.source, draft, found.quantities),
        find_day(found.source, draft, found.dates, published),
    )


def _is_deal(story: Story, parts: Parts) -> bool:
    """Keep a document of two parties, or a party with an object or a sum.

    Words that only announce a list of deals, with no total, are no deal.
    """
    if story.parts and not story.sums:
        return False
    document = any(event.rule in _PAPERS for event in parts.draft.events)
    if document and len(parts.actors) > 1:
        return True
    return bool(parts.actors) and (parts.object is not None or bool(parts.sums))


_PAPERS: Final = ("document and status", "enumerated", "total", "share")


def _included(story: Story, parts: Parts, fresh: Sequence[Parts]) -> list[tuple[Parts, bool]]:
    """Give the deals that a total holds, or, of a bundle, may hold: the others."""
    if story.parts:
        return [(each, story.certain) for each in fresh if each.number - 1 in story.parts]
    total = any(each.purpose is Purpose.AGGREGATE for each in parts.sums)
    if not (total and parts.draft.instrument is Instrument.COMMERCIAL_DOCUMENTS):
        return []
    bundle = Instrument.COMMERCIAL_DOCUMENTS
    return [(each, False) for each in fresh if each.draft.instrument is not bundle]


def _dateline_place(proof: Proof, found: Findings) -> Place | None:
    """Make the record of the dateline's place; the table of places tells its country."""
    said = found.head.place
    if said is None:
        return None
    known = next((each for each in found.places if each.start == said.start), None)
    country = None if known is None else known.country
    return place_of(proof, PlaceMention(said.start, said.end, said.value, "city", country))

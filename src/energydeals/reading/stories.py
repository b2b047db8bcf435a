"""From what a text says to the deals that it tells: the steps, one after the other."""

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from attrs import evolve

from energydeals.dates import PartialDate
from energydeals.deal import Instrument, Purpose
from energydeals.party import Role
from energydeals.phrases.money import MoneyMention
from energydeals.reading.deals.anaphora import with_anaphors
from energydeals.reading.deals.candidates import Candidate, find_candidates
from energydeals.reading.deals.counted import with_counted
from energydeals.reading.deals.distribution import with_shares
from energydeals.reading.deals.drafts import Draft, draft_deals
from energydeals.reading.deals.enumerations import with_items
from energydeals.reading.deals.events import ANNOUNCED, Event
from energydeals.reading.deals.instruments import settled
from energydeals.reading.deals.leads import with_lead
from energydeals.reading.deals.outcomes import followed
from energydeals.reading.deals.paid import with_paid
from energydeals.reading.deals.pairs import with_pairs
from energydeals.reading.deals.predicates import find_events
from energydeals.reading.deals.regions import with_regions
from energydeals.reading.deals.standings import staged
from energydeals.reading.facts.around import Around
from energydeals.reading.facts.bundles import Story
from energydeals.reading.facts.days import find_day
from energydeals.reading.facts.figures import Sums
from energydeals.reading.facts.objects import find_object
from energydeals.reading.facts.packages import with_package
from energydeals.reading.facts.roles import cast
from energydeals.reading.facts.strays import with_strays
from energydeals.reading.facts.terms import find_count, find_shares, find_term
from energydeals.reading.facts.totals import with_totals
from energydeals.reading.findings import Findings
from energydeals.reading.parts import Parts
from energydeals.reading.words.blocks import blocks_of, credits_of
from energydeals.reading.words.dealwords import DealWords, deal_words
from energydeals.reading.words.groups import find_groups
from energydeals.reading.words.holdings import of_shares
from energydeals.reading.words.lexicon import Hit, Hits
from energydeals.reading.words.ventures import without_described

__all__ = ["Told", "told_of"]

#: Rules of deal words that speak of a document.
_PAPERS: Final = ("document and status", "enumerated", "total", "share", ANNOUNCED)

#: Rules of deal words that tell of one only with two parties, or with an object and a sum.
_WEAK: Final = ("document alone", "lead", "status alone", "verb")
#: What one party does alone, though no sum is told.
_MADE_ALONE: Final = (Instrument.FID, Instrument.TENDER)


class Told(NamedTuple):
    """What a text tells: its deals, those of the background, and sums of no deal."""

    deals: Sequence[Parts]
    background: Sequence[Parts]
    sums: Sequence[MoneyMention]


def told_of(sections: Sequence[Findings], published: PartialDate | None) -> Told:
    """Put together what the sections of a page tell, each a story of its own."""
    deals: list[Parts] = []
    background: list[Parts] = []
    sums: list[MoneyMention] = []
    for found in sections:
        told = tell(found, published)
        last = max((each.number for each in (*deals, *background)), default=0)
        deals += (each.counted_from(last) for each in told.deals)
        background += (each.counted_from(last) for each in told.background)
        sums += told.sums
    return Told(deals, background, sums)


def tell(found: Findings, published: PartialDate | None) -> Told:
    """Put what was found together to deals; a text that speaks of no energy tells none."""
    if not found.is_energy:
        return Told((), (), found.money)
    named = [(each.start, each.end) for each in found.entities]
    words = deal_words(found.tokens, [*named, *credits_of(found.source)])
    words = of_shares(found.source, _of_deals(found, words))
    groups = find_groups(found.tokens)
    acting = find_candidates(found.source, words, found.entities, groups)
    candidates = with_anaphors(found.source, acting)
    sums, stories, loose = _stories(found, words, candidates)
    names = Hits(Hit(each.start, each.end, each) for each in candidates)
    states = Hits(
        Hit(each.start, each.end, each) for each in found.entities if each.rule == "country"
    )
    around = Around(found.source, words, names, _home(found), states)
    gathered = [
        _parts(found, around, number, story, published) for number, story in enumerate(stories, 1)
    ]
    gathered = _completed(stories, gathered)
    sound = [each for each in gathered if _is_deal(stories[each.number - 1], each)]
    fresh = [each for each in sound if not each.draft.historic] or sound
    background = [each for each in sound if each.draft.historic and fresh is not sound]
    numbers = {each.number for each in sound}
    left = [each for each in gathered if each.number not in numbers]
    fresh, rest = with_strays(sums, fresh, background, left)
    loose += rest
    fresh = with_package(fresh)
    deals = [_with_parts(stories[each.number - 1], each, fresh) for each in fresh]
    return Told(deals, background, sorted(loose, key=lambda mention: mention.start))


def _of_deals(found: Findings, words: DealWords) -> DealWords:
    """Leave out ventures that describe a party, and what names a plant and speaks of no supply.

    The gas of "an LNG terminal" is none.
    """
    words = without_described(found.source.folded, words)
    plants = [hit.span for hit in found.surroundings.words.mentions if not hit.value.weak]
    inside = {cue.start for span in plants for cue in words.cues.between(*span)}
    supply = Instrument.SPA
    kept = (cue for cue in words.cues if cue.value[0] is not supply or cue.start not in inside)
    return words._replace(cues=Hits(kept))


def _home(found: Findings) -> str | None:
    """Give the country that a text speaks of most."""
    states = (each.country for each in found.entities if each.rule == "country")
    places = (each.country for each in found.places)
    counted = Counter(country for country in (*states, *places) if country is not None)
    return next((country for country, _ in counted.most_common(1)), None)


def _stories(
    found: Findings, words: DealWords, candidates: Sequence[Candidate]
) -> tuple[Sums, list[Story], list[MoneyMention]]:
    """Give the deals in the making with their sums, and the sums of none."""
    projects = found.surroundings.words.mentions
    events = _events(found, words, candidates)
    drafts = draft_deals(found.source, events, candidates, found.money)
    drafts = with_regions(found.source, words, drafts, candidates, projects)
    names = Hits(Hit(each.start, each.end, each) for each in candidates)
    drafts = [settled(found.source, words, draft, names) for draft in drafts]
    drafts = followed(found.source, words, drafts)
    sums = Sums(found.source, words, projects)
    placed, loose = sums.place(drafts, found.money)
    stories = with_totals(found.source, words, drafts, placed, loose)
    loose += [each.mention for story in stories for each in story.sums]
    stories = [evolve(each, sums=sums.needed(each.draft, each.sums)) for each in stories]
    starts = {each.mention.start for story in stories for each in story.sums}
    return sums, stories, [each for each in loose if each.start not in starts]


def _events(found: Findings, words: DealWords, candidates: Sequence[Candidate]) -> Sequence[Event]:
    """Give the deal words, with those that a list tells once for all its items."""
    source = found.source
    sums = Hits(Hit(each.start, each.end, each) for each in found.money if each.per is None)
    events: Sequence[Event] = find_events(source, words, candidates, sums)
    named = {each.sentence for each in candidates}
    paid = {source.sentence_at(each.start) or 0 for each in sums}
    events = with_items(source, words, events, blocks_of(source), named)
    events = with_pairs(source, words, events, found.money)
    events = with_shares(source, words, events, candidates, found.money)
    events = with_counted(source, words, events, candidates, paid)
    parties = Hits(Hit(each.start, each.end, each.name) for each in candidates)
    projects = found.surroundings.words.mentions
    events = with_lead(source, words, events, parties, (sums, projects))
    return with_paid(source, words, events, candidates, found.money)


def _parts(
    found: Findings, around: Around, number: int, story: Story, published: PartialDate | None
) -> Parts:
    """Gather what the text says of one deal."""
    draft: Draft = staged(found.source, around.found, story.draft, first=number == 1)
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


def _completed(stories: Sequence[Story], gathered: Sequence[Parts]) -> list[Parts]:
    """Give the deals of a total the parties that are told once for all of them."""
    totals = {
        place: gathered[number]
        for number, story in enumerate(stories)
        for place in (story.parts if story.certain else ())
    }
    return [
        each.within(totals[place]) if place in totals else each
        for place, each in enumerate(gathered)
    ]


def _is_deal(story: Story, parts: Parts) -> bool:
    """Keep a document of two parties, or a party with an object or a sum; weak words need more.

    Who decides to build something does so alone. Words that only announce a list of deals,
    with no total, are no deal.
    """
    if story.parts:
        return bool(story.sums)
    document = any(event.rule in _PAPERS for event in parts.draft.events)
    if document and len(parts.actors) > 1:
        return True
    told = parts.object is not None and parts.object.told
    weak = all(event.rule in _WEAK for event in parts.draft.events)
    alone = bool(parts.sums) or parts.draft.instrument in _MADE_ALONE
    if weak and len(parts.actors) < 2 and not (told and alone):
        return False
    if _is_trade(parts):
        return True
    return bool(parts.actors) and (told or bool(parts.sums))


def _is_trade(parts: Parts) -> bool:
    """Tell a purchase that names who sells, whatever is sold: "X is to sell a stake to Y"."""
    if parts.draft.instrument is not Instrument.ACQUISITION or parts.draft.named.rule != "verb":
        return False
    return {Role.BUYER, Role.SELLER} <= {actor.role for actor in parts.actors}


def _with_parts(story: Story, parts: Parts, fresh: Sequence[Parts]) -> Parts:
    """Give a total the deals that it holds, or, a bundle, may hold; and their parties."""
    bundle = Instrument.COMMERCIAL_DOCUMENTS
    if story.parts:
        held = [each for each in fresh if each.number - 1 in story.parts]
        return parts.holding(held, certain=story.certain)
    total = any(each.purpose is Purpose.AGGREGATE for each in parts.sums)
    if not (total and parts.draft.instrument is bundle):
        return parts
    held = [each for each in fresh if each.draft.instrument is not bundle]
    return parts.holding(held, certain=False)

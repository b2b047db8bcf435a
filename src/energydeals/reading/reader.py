"""`read_announcement`: from a text to its records."""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from energydeals._checks import check, check_type
from energydeals.announcement import Announcement
from energydeals.dates import PartialDate
from energydeals.gazetteer import Gazetteer
from energydeals.project import Place
from energydeals.reading.findings import Findings, Recogniser, find_all, is_english
from energydeals.reading.names.entities import Entity, PlaceMention
from energydeals.reading.proofs import Proof, figure_of, head_evidence, place_of, speakers_of
from energydeals.reading.records import deal_of
from energydeals.reading.sections import sections_of
from energydeals.reading.stories import told_of

__all__ = ["Recogniser", "read_announcement", "read_with_rules"]

_LANGUAGES: Final = ("en",)


class _Given(NamedTuple):
    """What the caller gave."""

    published: PartialDate | None = None
    url: str | None = None
    title: str | None = None
    source: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the fields that were given."""
        return tuple(name for name, value in self._asdict().items() if value is not None)


def read_announcement(  # noqa: PLR0913 (each is a choice of the caller)
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
    given = _Given(day, url, title, source)
    return _read(Proof(text), language, given, entities, gazetteer)


def read_with_rules(text: str) -> tuple[Announcement, Mapping[int, str]]:
    """Read an announcement; give also the rule of each piece of evidence, by its identity."""
    check_type(text, str, "text")
    proof = Proof(text)
    return _read(proof, "en", _Given(), (), None), proof.rules


def _read(
    proof: Proof,
    language: str,
    given: _Given,
    entities: Iterable[Entity] | Recogniser,
    gazetteer: Gazetteer | None,
) -> Announcement:
    if not is_english(proof.text):
        return Announcement(
            url=given.url,
            title=given.title,
            published=given.published,
            source=given.source,
            given=given.names,
            text_sha256=proof.sha256,
        )
    found = find_all(proof.text, entities, gazetteer)
    head = found.head
    day = given.published or head.published
    told = told_of(sections_of(found), day)
    figures = (figure_of(proof, each, None, "money of no deal") for each in told.sums)
    return Announcement(
        url=given.url,
        title=given.title,
        published=day,
        place=_dateline_place(proof, found),
        source=given.source or (None if head.source is None else head.source.value),
        speakers=speakers_of(proof, *found.speaker),
        language=language,
        deals=tuple(deal_of(proof, each) for each in told.deals),
        background=tuple(deal_of(proof, each) for each in told.background),
        other_figures=tuple(each for each in figures if each is not None),
        text_sha256=proof.sha256,
        given=given.names,
        evidence=head_evidence(proof, head, given.names),
    )


def _dateline_place(proof: Proof, found: Findings) -> Place | None:
    """Make the record of the dateline's place; the table of places tells its country."""
    said = found.head.place
    if said is None:
        return None
    known = next((each for each in found.places if each.start == said.start), None)
    country = None if known is None else known.country
    return place_of(proof, PlaceMention(said.start, said.end, said.value, "city", country))

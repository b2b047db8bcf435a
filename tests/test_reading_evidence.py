"""What holds for every reading: each field has its words, and no text stops the reader."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import AttrsInstance, fields, has
from hypothesis import given, settings
from hypothesis import strategies as st

from energydeals import Announcement, read_announcement
from energydeals.errors import InvalidValueError
from energydeals.evidence import Evidence
from energydeals.reading import explain

CORPUS = Path(__file__).parent / "corpus" / "announcements"
TEXTS = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))]
#: Fields that need no words: what the caller gave, hashes, and what only names other records.
BARE = {"id", "given", "language", "text_sha256", "evidence", "title", "url"}


def unproven(record: AttrsInstance, path: str = "") -> Iterator[str]:
    """Give the fields of a record, and of those in it, that say something without words."""
    proofs: tuple[Evidence, ...] = getattr(record, "evidence", ())
    proven = {proof.field.partition("[")[0] for proof in proofs}
    for field in fields(type(record)):
        value: object = getattr(record, field.name)
        if field.name in BARE or value in (None, ()):
            continue
        rows = value if isinstance(value, tuple) else (value,)
        inner = [each for each in rows if has(type(each)) and hasattr(each, "evidence")]
        for each in inner:
            yield from unproven(each, f"{path}{field.name}.")
        if not inner and field.name not in proven:
            yield f"{path}{field.name}"


def proofs(record: AttrsInstance) -> Iterator[Evidence]:
    """Give all evidence of a record and of those in it."""
    yield from getattr(record, "evidence", ())
    for field in fields(type(record)):
        value: object = getattr(record, field.name)
        for each in value if isinstance(value, tuple) else (value,):
            if has(type(each)):
                yield from proofs(each)


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text[:24])
def test_every_field_has_its_words(text: str) -> None:
    """Each field read that is not None is proven by words that stand in the text."""
    read = read_announcement(text)

    assert list(unproven(read)) == []
    assert all(proof.holds_in(text) for proof in proofs(read))


@pytest.mark.parametrize("text", TEXTS[:12], ids=lambda text: text[:24])
def test_explanations_are_the_evidence(text: str) -> None:
    """Each piece of evidence is explained, with its own words and a rule."""
    told = explain(text)
    read = read_announcement(text)

    assert sorted((each.start or 0, each.quote) for each in told) == sorted(
        (proof.start or 0, proof.quote) for proof in proofs(read)
    )
    assert all(each.rule for each in told)


def test_turkish_letters() -> None:
    """Letters that a pattern takes for others while no table does give no error."""
    text = "Eni signed a loan with Shell. The F\u0130RM agreed. The f\u0131rm will pay $5 million."

    assert read_announcement(text).deals != ()


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    """Any text gives an announcement."""
    assert isinstance(read_announcement(text), Announcement)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(TEXTS), st.randoms(use_true_random=False))
def test_broken_announcements(text: str, chance: random.Random) -> None:
    """An announcement that is cut, doubled or pasted into another is read all the same."""
    for _ in range(4):
        first = chance.randrange(len(text) + 1)
        last = min(len(text), first + chance.randrange(300))
        other = chance.choice(TEXTS)
        pasted = chance.choice(("", text[first:last] * 2, other[:200], "\n", " (", "; ", "- "))
        text = text[:first] + pasted + text[last:]
    read = read_announcement(text)

    assert all(proof.holds_in(text) for proof in proofs(read))


def test_doubled_paragraph() -> None:
    """A paragraph that stands twice is read once."""
    text = "Orvel Power Ltd signed a loan agreement of $30 million with Tarn Bank Ltd."

    assert len(read_announcement(f"{text}\n\n{text}").deals) == 1


def test_what_the_caller_gives() -> None:
    """Given fields are taken as they are and listed."""
    read = read_announcement("It is a deal for the plant.", published="2024-05-02", source="Desk")

    assert (str(read.published), read.source) == ("2024-05-02", "Desk")
    assert read.given == ("published", "source")


def test_unknown_language() -> None:
    """A language without words is refused."""
    with pytest.raises(InvalidValueError, match=r"^language: expected one of en, found 'xx'$"):
        read_announcement("It is a deal.", language="xx")

"""Every entry of the corpus of English money, and what the corpus itself must be."""

import re
from collections import Counter
from collections.abc import Iterable

import pytest

from energydeals import StatedMoney
from energydeals.errors import ParseError
from energydeals.phrases import MoneyMention, find_money, parse_money, write_money
from money_corpus import CORPUS, Mention, NotMoney, Phrase, Refused, Sentence, Written

#: What may stand before a phrase without belonging to its span.
ARTICLES = ("", "a ", "an ", "the ")


def marked(entry: Phrase | Sentence | NotMoney | Refused) -> list[pytest.MarkDecorator]:
    """Give the mark of an entry that is known to fail."""
    return [] if entry.gap is None else [pytest.mark.xfail(reason=entry.gap, strict=True)]


def found(mentions: Iterable[MoneyMention]) -> tuple[Mention, ...]:
    """Give what was found as the corpus writes it."""
    return tuple(
        Mention(each.text, str(each.money), each.per, found(each.equivalents)) for each in mentions
    )


SPELLINGS = [
    pytest.param(entry, spelling, marks=marked(entry), id=f"{entry.form}: {spelling}")
    for entry in CORPUS.phrase
    for spelling in entry.spellings
]
SENTENCES = [
    pytest.param(entry, marks=marked(entry), id=f"{entry.form}: {entry.text}")
    for entry in CORPUS.sentence
]
NOT_MONEY = [
    pytest.param(entry, marks=marked(entry), id=f"{entry.form}: {entry.text}")
    for entry in CORPUS.not_money
]
REFUSED = [pytest.param(entry, marks=marked(entry), id=entry.text) for entry in CORPUS.error]


@pytest.mark.parametrize(("entry", "spelling"), SPELLINGS)
def test_phrase_is_parsed(entry: Phrase, spelling: str) -> None:
    """A spelling means its value."""

    assert StatedMoney.parse(entry.money) == parse_money(spelling, region=entry.region)


@pytest.mark.parametrize(("entry", "spelling"), SPELLINGS)
def test_phrase_is_found_whole(entry: Phrase, spelling: str) -> None:
    """A spelling is found as one sum, from its first character to its last."""
    mentions = [] if entry.parse_only else [(entry.money, spelling)]

    actual = find_money(spelling, region=entry.region)
    whole = [
        (str(each.money), article + each.text)
        for each in actual
        for article in ARTICLES
        if spelling.casefold() == (article + each.text).casefold()
    ]

    assert [money for money, _ in mentions] == [money for money, _ in whole]
    assert len(mentions) == len(actual)


@pytest.mark.parametrize("entry", SENTENCES)
def test_sentence_holds_its_sums(entry: Sentence) -> None:
    """Running text gives its sums in order, with their words, and no other."""

    assert entry.mentions == found(find_money(entry.text))


@pytest.mark.parametrize("entry", NOT_MONEY)
def test_no_sum_where_none_is_named(entry: NotMoney) -> None:
    """Text without money gives nothing."""

    assert found(find_money(entry.text)) == ()


@pytest.mark.parametrize("entry", REFUSED)
def test_refusal_says_where_and_why(entry: Refused) -> None:
    """What is not exactly one phrase is refused with a message that points at the place."""
    with pytest.raises(ParseError) as caught:
        parse_money(entry.text)

    assert entry.message == str(caught.value)


@pytest.mark.parametrize("entry", CORPUS.written, ids=str)
def test_value_is_written_one_way(entry: Written) -> None:
    """A value has one phrase in a region."""

    assert write_money(StatedMoney.parse(entry.money), region=entry.region) == entry.text


def test_every_form_has_phrases_and_near_misses() -> None:
    """A form stands on three texts that have it and three that must not be read as it."""
    phrases: Counter[str] = Counter()
    misses: Counter[str] = Counter(each.form for each in CORPUS.not_money)
    for phrase in CORPUS.phrase:
        (misses if phrase.near_miss else phrases)[phrase.form] += len(phrase.spellings)
    for sentence in CORPUS.sentence:
        (misses if sentence.near_miss else phrases)[sentence.form] += 1
    forms = (phrases.keys() | misses.keys()) - {"not money"}

    assert {form: phrases[form] for form in forms if phrases[form] < 3} == {}
    assert {form: misses[form] for form in forms if misses[form] < 3} == {}


def test_no_two_texts_differ_only_in_digits() -> None:
    """An entry is not repeated with other numbers."""
    texts = [each.text for each in CORPUS.sentence] + [each.text for each in CORPUS.not_money]
    texts += [
        f"{phrase.region}, {phrase.form}: {spelling}"
        for phrase in CORPUS.phrase
        for spelling in phrase.spellings
    ]
    shapes = Counter(re.sub("[0-9]+", "0", text) for text in texts)

    assert [shape for shape, count in shapes.items() if count > 1] == []

"""The laws of money phrases: reading, writing, spans, and a plain reader that agrees."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from energydeals import StatedMoney, Truth
from energydeals.errors import InvalidTypeError, InvalidValueError, ParseError
from energydeals.phrases import MoneyMention, Resolution, find_money, parse_money, write_money
from energydeals.strategies import stated_money
from news import Named, forms, fragments, news
from oracle import plain_money
from stating import hostile_context, truths

#: Regions in which signs or words mean something else than without one, and some in which none do.
regions = st.none() | st.sampled_from(("AU", "CA", "CN", "DE", "DK", "EG", "IN", "KZ", "PK", "US"))
texts = st.one_of(st.text(), fragments(), forms())

#: The rows of the table of statements in words, with the bounds that each must give.
ROWS = {
    "$15 billion": "15000000000",
    "about $530 million": "~530000000",
    "exceeding $1 billion": ">1000000000",
    "at least $1 billion": ">=1000000000",
    "up to $2 billion": "<=2000000000",
    "less than $2 billion": "<2000000000",
    "nearly $1 billion": "[~1000000000, 1000000000)",
    "just under $1 billion": "[~1000000000, 1000000000)",
    "just over $1 billion": "(1000000000, ~1000000000]",
    "between $200 and $300 million": "[200000000, 300000000]",
    "$2 to $3 billion": "[2000000000, 3000000000]",
    "some 2 to 3 billion dollars": "[~2000000000, ~3000000000]",
    "tens of millions of dollars": "[~20000000, 100000000)",
    "millions of dollars": ">=~2000000",
}

#: Phrases and the place of their last written digit: 2 for cents, -8 for "$1.2 billion".
DECIMALS = {
    "$1.2 billion": -8,
    "$2.50bn": -7,
    "€15 billion": -9,
    "MUSD 40": -6,
    "Rs 1,200 crore": -7,
    "£500": 0,
    "$1,234.50": 2,
    "€0.005": 3,
    "88.5 US cents": 3,
    "between $200 and $300 million": -6,
    "half a billion dollars": -8,
    "tens of millions of dollars": None,
    "several billion dollars": None,
}

RESOLUTIONS = [
    ("$5m Canadian", None, Resolution.WORDS),
    ("5 million Canadian dollars", "AU", Resolution.WORDS),
    ("$5m", "AU", Resolution.REGION),
    ("40 pounds sterling", "EG", None),
    ("£5m", "EG", Resolution.REGION),
    ("$5m", "DE", Resolution.DEFAULT),
    ("3 million francs", None, Resolution.DEFAULT),
    ("US$5m", "AU", None),
    ("EUR 5m", None, None),
]


@given(stated_money(), regions)
def test_what_is_written_is_read_back(money: StatedMoney, region: str | None) -> None:
    """`parse_money` undoes `write_money` for every claim, currency and region."""
    written = write_money(money, region=region)

    assert parse_money(written, region=region) == money


@given(stated_money(), regions)
def test_writing_is_idempotent(money: StatedMoney, region: str | None) -> None:
    """What is read from a written phrase is written as the same phrase."""
    written = write_money(money, region=region)

    assert write_money(parse_money(written, region=region), region=region) == written


@given(texts, regions)
@example("$" * 40, None)
@example("1," * 40, None)
@example("12" * 200 + " million dollars", None)
@example("$1 to " * 20, None)
@example("more than " * 20 + "$1", None)
@example("$1 (€1 (£1 (", None)
@example("$" + "9" * 27, None)
@example("$0." + "1" * 13, None)
@example("less than $0", None)
@example("up to -$5 million", None)
def test_any_text_can_be_searched(text: str, region: str | None) -> None:
    """`find_money` gives sums in order, apart from each other, that slice to their words."""
    found = find_money(text, region=region)

    end = 0
    for mention in found:
        end = checked(text, mention, end)


def checked(text: str, mention: MoneyMention, end: int) -> int:
    """Check that a sum stands behind a position, and give where it ends."""
    assert end <= mention.start < mention.end <= len(text)
    assert text[mention.start : mention.end] == mention.text
    assert mention.text == mention.text.strip()
    end = mention.end
    for each in mention.equivalents:
        assert each.money.currency != mention.money.currency
        end = checked(text, each, end)
    return end


@given(texts, regions)
@example("\r", None)
@example(" $5 ", None)
def test_any_text_parses_or_is_refused(text: str, region: str | None) -> None:
    """`parse_money` gives the one sum of a text or says where it is not one."""
    made = outcome(text, region)

    if isinstance(made, ParseError):
        assert 0 <= made.start <= made.end <= len(text)
        assert made.text == text
    else:
        assert [mention.money for mention in find_money(text, region=region)] in ([made], [])


def outcome(text: str, region: str | None) -> StatedMoney | ParseError:
    """Give what parsing a text comes to."""
    try:
        return parse_money(text, region=region)
    except ParseError as error:
        return error


@given(news())
def test_news_holds_the_sums_it_was_made_of(made: tuple[str, list[Named]]) -> None:
    """Every sum is found with its words, its ends, edges and currency, and nothing else is."""
    text, named = made

    assert [(mention.text, mention.money) for mention in find_money(text)] == named


@given(forms(), regions)
def test_plain_reader_agrees(text: str, region: str | None) -> None:
    """The fast reader finds what the plain one finds."""
    expected = [as_tuple(text, each) for each in plain_money.read(text, region)]

    assert [as_tuple(text, each) for each in find_money(text, region=region)] == expected


def as_tuple(text: str, found: MoneyMention | plain_money.Found) -> tuple[object, ...]:
    """Give a sum of either reader as a tuple."""
    same = tuple(as_tuple(text, each) for each in found.equivalents)
    return text[found.start : found.end], str(found.money), found.per, same


@given(texts, stated_money(), regions)
def test_no_result_depends_on_the_decimal_context(
    text: str, money: StatedMoney, region: str | None
) -> None:
    """A caller who rounds to three digits finds, reads and writes the same."""
    found, written = find_money(text, region=region), write_money(money, region=region)

    with hostile_context():
        assert find_money(text, region=region) == found
        assert write_money(money, region=region) == written
        assert parse_money(written, region=region) == money


@pytest.mark.parametrize(("words", "bounds"), ROWS.items())
def test_row_means_its_bounds(words: str, bounds: str) -> None:
    """Each row of the table of statements is read as the bounds beside it."""

    assert parse_money(words) == StatedMoney.parse(f"USD {bounds}")


@given(st.data(), st.sampled_from(sorted(ROWS)), st.sampled_from(sorted(ROWS)))
def test_sum_of_two_phrases_is_true(data: st.DataObject, left: str, right: str) -> None:
    """Whatever two phrases may mean, their sum does not rule out the sum of that."""
    first, second = parse_money(left), parse_money(right)
    true = data.draw(truths(first.bounds)) + data.draw(truths(second.bounds))

    assert (first + second).bounds.contains(true) is not Truth.NO


@pytest.mark.parametrize(("phrase", "decimals"), DECIMALS.items())
def test_decimals_are_the_last_written_place(phrase: str, decimals: int | None) -> None:
    """`decimals` counts as XBRL does, and is missing where no number is written."""
    [mention] = find_money(phrase)

    assert mention.decimals == decimals


@pytest.mark.parametrize(("phrase", "region", "resolution"), RESOLUTIONS)
def test_mention_says_what_decided_the_currency(
    phrase: str, region: str | None, resolution: Resolution | None
) -> None:
    """Words decide before the region, the region before the default; a plain code needs none."""
    [mention] = find_money(phrase, region=region)

    assert mention.resolution is resolution


def test_unknown_language_or_region_is_refused() -> None:
    """A language without words and a region without code are named in the error."""
    money = StatedMoney.exactly(5, "USD")
    with pytest.raises(InvalidValueError) as language:
        write_money(money, language="tlh")
    with pytest.raises(InvalidValueError) as region:
        write_money(money, region="us")

    assert str(language.value) == "language: expected one of en, found 'tlh'"
    assert str(region.value) == (
        "region: expected an ISO 3166-1 alpha-2 code, such as AU, found 'us'"
    )


def test_only_stated_money_is_written() -> None:
    """A number without a claim and a currency has no phrase."""
    with pytest.raises(InvalidTypeError) as caught:
        write_money(5)  # type: ignore[arg-type]  # what is refused here

    assert str(caught.value) == "money: expected StatedMoney, found int 5"

"""How sums of money are found: spans, prices, equivalents, places, and what decides a currency."""

from pathlib import Path

import pytest

from energydeals.errors import InvalidTypeError, InvalidValueError, ParseError
from energydeals.phrases import MoneyMention, Resolution, find_money, parse_money


def only(text: str, region: str | None = None) -> MoneyMention:
    """Give the one sum of a text."""
    (mention,) = find_money(text, region=region)
    return mention


def shown(text: str) -> list[str]:
    """Give the sums of a text with what they repeat and what they are the price of."""
    return [
        " = ".join([str(each.money), *(str(other.money) for other in each.equivalents)])
        + (f" per {each.per}" if each.per else "")
        for each in find_money(text)
    ]


class TestSpans:
    """A span covers qualifier, sign, number and scale word, no article and no price unit."""

    @pytest.mark.parametrize(
        ("text", "span"),
        [
            ("It sold an estimated $5 billion of gas.", "estimated $5 billion"),
            ("They paid the $3 million fee.", "$3 million"),
            ("It costs about €50 per barrel today.", "about €50"),
            ("A loan of up to a further £2 billion is due.", "up to a further £2 billion"),
            ("He pledged a total of $3 billion.", "$3 billion"),
            ("It is a $2-billion-plus deal.", "$2-billion-plus"),
            ("Guidance is from $1.1bn to\n$1.3bn now.", "from $1.1bn to\n$1.3bn"),
            ("A minus: −€12.5 million was booked.", "−€12.5 million"),
        ],
    )
    def test_span_slices_to_its_words(self, text: str, span: str) -> None:
        """The mention's text is what stands between its start and its end."""
        mention = only(text)

        assert span == mention.text
        assert span == text[mention.start : mention.end]


class TestResolution:
    """An ambiguous sign means what words say, then the region, then the default."""

    @pytest.mark.parametrize(
        ("text", "region", "code", "resolution"),
        [
            ("$5 million", None, "USD", Resolution.DEFAULT),
            ("$5 million", "AU", "AUD", Resolution.REGION),
            ("$5 million", "DE", "USD", Resolution.DEFAULT),
            ("$5 million Canadian", "AU", "CAD", Resolution.WORDS),
            ("5 million Norwegian kroner", None, "NOK", Resolution.WORDS),
            ("40 million pounds", "EG", "EGP", Resolution.REGION),
            ("40 million dinars", "IQ", "IQD", Resolution.REGION),
            ("40 million dinars", "JO", "JOD", Resolution.REGION),
            ("40 million Algeria dinars", "JO", "DZD", Resolution.WORDS),
            ("Libya's 40 million dinars", None, "LYD", Resolution.WORDS),
            ("Iraq’s about 40 million dinars", "KW", "IQD", Resolution.WORDS),
            ("Pakistan's Rs500bn", None, "PKR", Resolution.WORDS),
            ("the Philippines' 20 billion pesos", None, "PHP", Resolution.WORDS),
            ("Britain's 40 million dinars", None, "KWD", Resolution.DEFAULT),
            ("Canada's $5 million", None, "USD", Resolution.DEFAULT),
            ("US$5 million", "AU", "USD", None),
            ("€5 million", "AU", "EUR", None),
            ("KZT 5 million", None, "KZT", None),
        ],
    )
    def test_mention_says_what_decided(
        self, text: str, region: str | None, code: str, resolution: Resolution | None
    ) -> None:
        """The mention names the currency and which of the three gave it."""
        mention = only(text, region)

        assert (code, resolution) == (mention.money.currency.code, mention.resolution)

    @pytest.mark.parametrize(
        ("text", "region", "codes"),
        [
            ("It paid 10 billion Norwegian crowns, not 9 billion crowns.", None, "NOK NOK"),
            ("It paid 10 billion Norwegian crowns, not 9 billion crowns.", "DK", "NOK DKK"),
            ("It paid 9 billion crowns, not 10 billion Norwegian crowns.", None, "CZK NOK"),
            ("Egypt's 5 million pounds came before the 3 million pounds.", None, "EGP EGP"),
            ("NOK 5bn came first, SEK 2bn next, 3 billion crowns last.", None, "NOK SEK CZK"),
            ("Of A$5 million, $3 million is spent.", None, "AUD USD"),
        ],
    )
    def test_text_names_the_currency(self, text: str, region: str | None, codes: str) -> None:
        """A bare word means the one of its currencies that the text has named before."""
        found = find_money(text, region=region)

        assert [each.money.currency.code for each in found] == codes.split()

    def test_what_the_text_has_named_is_marked(self) -> None:
        """The mention tells that the text decided."""
        _, bare = find_money("It paid 10 billion Norwegian crowns, then 9 billion crowns.")

        assert bare.resolution is Resolution.TEXT


class TestDecimals:
    """`decimals` is the last written place, counted as XBRL counts it."""

    @pytest.mark.parametrize(
        ("text", "decimals"),
        [
            ("$1.2 billion", -8),
            ("$1,200 million", -6),
            ("$15", 0),
            ("$0.45", 2),
            ("50 cents", 2),
            ("Rs 1.5 lakh crore", -11),
            ("$2 to $3.5 billion", -8),
            ("three hundred million euros", -8),
            ("tens of millions of euros", None),
        ],
    )
    def test_last_written_place(self, text: str, decimals: int | None) -> None:
        """It follows the digits as written, and is missing where there are none."""

        assert decimals == only(text).decimals


class TestPrices:
    """What a sum is for each of is given in one singular form."""

    @pytest.mark.parametrize(
        ("text", "per"),
        [
            ("$50 per barrel", "barrel"),
            ("$50/bbl", "barrel"),
            ("$5,000-a-month", "month"),
            ("€4 million annually", "year"),
            ("$4.10/MMBtu", "MMBtu"),
            ("$450 per 1,000 cubic metres", "1,000 cubic metres"),
            ("€9 million a day later", None),
            ("$6 million per se", None),
        ],
    )
    def test_unit(self, text: str, per: str | None) -> None:
        """Plurals, abbreviations and hyphens come to the same unit."""

        assert per == only(text).per


class TestTogether:
    """Ends of one sum are joined, and so is one sum in several currencies."""

    @pytest.mark.parametrize(
        ("text", "sums"),
        [
            ("It cost £500m (€580m, $620m).", ["GBP 500000000 = EUR 580000000 = USD 620000000"]),
            ("It cost ¥300 billion, or $2 billion.", ["JPY 300000000000 = USD 2000000000"]),
            ("It has $2bn and €1bn.", ["USD 2000000000", "EUR 1000000000"]),
            ("It costs at least $1bn and up to $3bn.", ["USD [1000000000, 3000000000]"]),
            ("The rate was $1 = 7.1 yuan.", ["USD 1", "CNY 7.1"]),
            ("It rose $4 to $14.75.", ["USD 4", "USD 14.75"]),
            ("It was cut from $200m to $300m.", ["USD 200000000", "USD 300000000"]),
            ("It ranges from $200m to $300m.", ["USD [200000000, 300000000]"]),
            ("Pay is $30-40,000.", ["USD [30000, 40000]"]),
            ("Fines are $10,000 to $1 million.", ["USD [10000, 1000000]"]),
            ("Two to three billion dollars is due.", ["USD [2000000000, 3000000000]"]),
            ("Losses are between -$40 million and -$5 million.", ["USD [-40000000, -5000000]"]),
        ],
    )
    def test_sums_of_a_text(self, text: str, sums: list[str]) -> None:
        """A text names these sums and no others."""

        assert sums == shown(text)


class TestRefusals:
    """`parse_money` takes one phrase and says where it stopped understanding."""

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("", "expected a sum of money at position 0, found the end of the text"),
            (
                "$50 per barrel",
                "expected the end of the sum at position 4, found 'per barrel'",
            ),
            (
                "more than $" + "9" * 27,
                (
                    "expected a number below 10^26 with at most 12 decimal places at position 0, "
                    "found 'more than $999999999999999999999999999'"
                ),
            ),
            ("  ", "expected a sum of money at position 0, found the end of the text"),
            ("a loan of $5", "expected a sum of money at position 0, found 'a loan of'"),
        ],
    )
    def test_message(self, text: str, message: str) -> None:
        """The error names what was expected, the place and what was found."""
        with pytest.raises(ParseError) as caught:
            parse_money(text)

        assert message == str(caught.value)

    def test_only_text_is_parsed(self) -> None:
        """Anything but text is a type error that names the argument."""
        with pytest.raises(InvalidTypeError) as caught:
            parse_money(5)  # type: ignore[arg-type]  # what is refused here

        assert str(caught.value) == "text: expected str, found int 5"

    def test_only_text_is_searched(self) -> None:
        """`find_money` takes any text, and nothing but text."""
        with pytest.raises(InvalidTypeError) as caught:
            find_money(5)  # type: ignore[arg-type]  # what is refused here

        assert str(caught.value) == "text: expected str, found int 5"

    def test_unknown_language_and_region(self) -> None:
        """The reader refuses what it has no words or currencies for."""
        with pytest.raises(InvalidValueError) as language:
            find_money("$5", language="tlh")
        with pytest.raises(InvalidValueError) as region:
            find_money("$5", region="Atlantis")

        assert str(language.value) == "language: expected one of en, found 'tlh'"
        assert str(region.value) == (
            "region: expected an ISO 3166-1 alpha-2 code, such as AU, found 'Atlantis'"
        )


def lines(name: str) -> list[str]:
    """Give the lines of a corpus."""
    return (Path(__file__).parent / "corpus" / name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("text", lines("en_money_free.txt"))
def test_text_without_money(text: str) -> None:
    """Weights, names, measures and codes that mean something else are no sums."""

    assert shown(text) == []


def running_text() -> list[tuple[str, list[str]]]:
    """Give sentences of running text with their sums."""
    rows = (line.partition(" || ") for line in lines("en_money_news.txt"))
    return [(text, [each for each in sums.split("; ") if each]) for text, _, sums in rows]


@pytest.mark.parametrize(("text", "sums"), running_text())
def test_running_text(text: str, sums: list[str]) -> None:
    """Sentences as newspapers of many countries write them give their sums."""

    assert sums == shown(text)

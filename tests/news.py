"""Energy news, generated with the sums that it names."""

from decimal import Decimal
from typing import Final

from hypothesis import strategies as st

from energydeals import StatedMoney
from money_corpus import CORPUS

__all__ = ["fragments", "in_news", "news", "sums"]

#: A sum in several conventions: before the number, behind it, and what both mean.
_CURRENCIES: Final = (
    *(("$", "", "USD"), ("US$", "", "USD"), ("€", "", "EUR"), ("£", "", "GBP"), ("A$", "", "AUD")),
    *(("USD ", "", "USD"), ("RMB", "", "CNY"), ("Rs ", "", "INR"), ("", " yuan", "CNY")),
    *(("", " euros", "EUR"), ("", " US dollars", "USD"), ("", " Norwegian kroner", "NOK")),
    *(("", " dollars", "USD"), ("", " tenge", "KZT"), ("", " EUR", "EUR")),
)
_SCALES: Final = ((" million", 6), (" billion", 9), (" trillion", 12), ("m", 6), ("bn", 9))
_QUALIFIERS: Final = (
    *(("about ", "~"), ("some ", "~"), ("roughly ", "~"), ("more than ", ">"), ("exceeding ", ">")),
    *(("over ", ">"), ("at least ", ">="), ("no less than ", ">="), ("up to ", "<=")),
    *(("as much as ", "<="), ("less than ", "<"), ("under ", "<"), ("", ""), ("", ""), ("", "")),
)
_BEFORE: Final = (
    *("The bank lends ", "The works cost ", "Under the contract, the state pays "),
    *("After 12 years of talks, the sponsors put in ", "A grant of ", "The lender’s offer: "),
    *("More than 70 firms share ", "In 2031 the port needs ", "Output is 300 MW, the price "),
)
_BEHIND: Final = (
    *(" for the pipeline.", ", the ministry said.", " in 2029.", " to build 12 wells."),
    *(" – the largest sum so far.", "; 40 percent is equity.", " (see page 12).", ".\n"),
)
_OTHER: Final = (
    *("The field holds 40 million tonnes of coal.", "Over 1.3 million homes got gas. "),
    *("The “Nord” pipeline is 1,200 km long.\n", "Some 300 people work there. "),
    *("About half is done. ", "The dollar fell. ", "It ships 2 to 3 million barrels a day. "),
)
_NUMERALS: Final = st.one_of(
    st.integers(1, 999).map(str),
    st.integers(1000, 9999).map("{:,}".format),
    st.decimals("0.1", 999, places=1).map(str),
    st.decimals("0.01", 99, places=2).map(str),
)

sums: Final = st.builds(
    lambda qualifier, currency, numeral, scale: (
        qualifier[0] + currency[0] + numeral + scale[0] + currency[1],
        StatedMoney.parse(f"{currency[2]} {qualifier[1]}{_plain(numeral, scale[1])}"),
    ),
    st.sampled_from(_QUALIFIERS),
    st.sampled_from(_CURRENCIES),
    _NUMERALS,
    st.sampled_from(_SCALES),
)


def _plain(numeral: str, exponent: int) -> str:
    return format(Decimal(f"{numeral.replace(',', '')}E{exponent}"), "f")


_sentences: Final = st.builds(
    lambda before, stated, behind: (before + stated[0] + behind + " ", [stated]),
    st.sampled_from(_BEFORE),
    sums,
    st.sampled_from(_BEHIND),
)
_others: Final = st.sampled_from(_OTHER).map(
    lambda text: (text + " ", list[tuple[str, StatedMoney]]())
)

#: A text and the sums that it names: the phrase and its value.
news: Final = st.lists(st.one_of(_sentences, _others), max_size=6).map(
    lambda parts: (
        "".join(text for text, _ in parts),
        [stated for _, named in parts for stated in named],
    )
)

_spellings: Final = st.sampled_from(
    [
        spelling
        for entry in CORPUS.phrase
        if not (entry.gap or entry.parse_only)
        for spelling in entry.spellings
    ]
)

#: Texts with every form of the corpus in every frame.
in_news: Final = st.lists(
    st.one_of(
        st.builds("{}{}{} ".format, st.sampled_from(_BEFORE), _spellings, st.sampled_from(_BEHIND)),
        st.sampled_from([entry.text + " " for entry in CORPUS.sentence if entry.gap is None]),
        st.sampled_from([entry.text + " " for entry in CORPUS.not_money if entry.gap is None]),
    ),
    max_size=4,
).map("".join)

_PIECES: Final = (
    *(
        "$",
        "US$",
        "€",
        "-",
        "–",
        "~",
        ">",
        "(",
        ")",
        ".",
        ",",
        "'",
        "/",
        "\n",
        "\n\n",
        " ",
        "+",
        "½",
    ),
    *(
        "1",
        "12",
        "1,000",
        "1.5",
        "0",
        "2024",
        "1.000,50",
        "7,50,000",
        "billion",
        "m",
        "bn",
        "crore",
    ),
    *(
        "more than",
        "about",
        "up to",
        "at least",
        "between",
        "and",
        "from",
        "to",
        "or more",
        "-plus",
    ),
    *(
        "dollars",
        "Canadian",
        "pounds",
        "euros",
        "cents",
        "yuan",
        "USD",
        "ALL",
        "TRY",
        "MUSD",
        "per",
    ),
    *(
        "barrel",
        "a",
        "an",
        "half",
        "two",
        "dozen",
        "hundred",
        "tens of",
        "millions",
        "of",
        "several",
    ),
    *(
        "or",
        "equivalent to",
        "rose",
        "cut",
        "minus",
        "c.",
        "Dollar Tree",
        "shares",
        "İ",
        "\u00a0",
        "０",
    ),
)

#: Text made of what a reader of money looks at, in any order.
fragments: Final = st.lists(
    st.tuples(st.sampled_from(_PIECES), st.sampled_from(["", " ", " "])).map("".join), max_size=14
).map("".join)

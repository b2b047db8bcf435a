"""Energy news, generated with the sums that it names."""

from decimal import Decimal
from typing import Final

from hypothesis import strategies as st

from energydeals import StatedMoney
from money_corpus import CORPUS

__all__ = ["Named", "forms", "fragments", "news"]

#: A phrase and what it means.
Named = tuple[str, StatedMoney]

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
    st.integers(1000, 9999).map(lambda number: f"{number:,}"),
    st.decimals("0.1", 999, places=1).map(str),
    st.decimals("0.01", 99, places=2).map(str),
)


@st.composite
def _sums(draw: st.DrawFn) -> Named:
    """Generate a phrase and what it means."""
    words, bound = draw(st.sampled_from(_QUALIFIERS))
    before, behind, code = draw(st.sampled_from(_CURRENCIES))
    numeral = draw(_NUMERALS)
    scale, exponent = draw(st.sampled_from(_SCALES))
    plain = format(Decimal(f"{numeral.replace(',', '')}E{exponent}"), "f")
    money = StatedMoney.parse(f"{code} {bound}{plain}")
    return words + before + numeral + scale + behind, money


@st.composite
def news(draw: st.DrawFn) -> tuple[str, list[Named]]:
    """Generate a text and the sums that it names."""
    text, named = "", list[Named]()
    for has_sum in draw(st.lists(st.booleans(), max_size=6)):
        if has_sum:
            named.append(draw(_sums()))
            text += draw(st.sampled_from(_BEFORE)) + named[-1][0] + draw(st.sampled_from(_BEHIND))
        else:
            text += draw(st.sampled_from(_OTHER))
        text += " "
    return text, named


_spellings: Final = st.sampled_from(
    [
        spelling
        for entry in CORPUS.phrase
        if not (entry.gap or entry.parse_only)
        for spelling in entry.spellings
    ]
)

#: Whole texts with and without sums.
_texts: Final = st.sampled_from(
    [entry.text for entry in CORPUS.sentence if entry.gap is None]
    + [entry.text for entry in CORPUS.not_money if entry.gap is None]
)


@st.composite
def forms(draw: st.DrawFn) -> str:
    """Generate a text with any form of the corpus in any frame."""
    text = ""
    for framed in draw(st.lists(st.booleans(), max_size=4)):
        if framed:
            text += draw(st.sampled_from(_BEFORE)) + draw(_spellings)
            text += draw(st.sampled_from(_BEHIND)) + " "
        else:
            text += draw(_texts) + " "
    return text


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


@st.composite
def fragments(draw: st.DrawFn) -> str:
    """Generate text made of what a reader of money looks at, in any order."""
    pieces = draw(st.lists(st.sampled_from(_PIECES), max_size=14))
    return "".join(piece + draw(st.sampled_from(["", " ", " "])) for piece in pieces)

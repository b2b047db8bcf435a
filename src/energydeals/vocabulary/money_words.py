"""What a language must say for its sums of money to be read: the shape of its data module."""

from collections.abc import Mapping

from attrs import frozen

from energydeals.bounds import Qualifier

__all__ = ["MoneyVocabulary"]

Words = tuple[str, ...]
#: A word and the ISO 4217 codes that it may mean, the one it means by default first.
Codes = Mapping[str, Words]


@frozen(kw_only=True)
class MoneyVocabulary:
    """The words around sums of money in one language; all in lower case but the signs.

    Adding a word means adding it here: every pattern is generated from these tables.
    """

    # --- qualifiers -------------------------------------------------------------------------
    #: Words before a sum, the one that is written first.
    before: Mapping[Qualifier, Words]
    #: Words behind a sum, with the space or hyphen that leads them.
    behind: Mapping[Qualifier, Words]
    #: Qualifiers that may touch their sum ("c£5m").
    glued: Words
    #: Words that may stand between a qualifier and its sum without a meaning of their own.
    fillers: Words
    #: A qualifier that is none behind these words ("a dispute over $2 billion").
    unqualified: Mapping[str, Words]
    #: Words behind a sum that say no more than a range says itself ("the $2-3 billion range").
    behind_one: Words
    #: Words that may not follow a qualifier behind a sum ("$2 billion or more than that").
    unqualified_before: Words

    # --- two ends ---------------------------------------------------------------------------
    #: "between" and the word that its second end stands behind.
    between: Words
    between_and: Words
    #: "from" and "to"; marks such as the hyphen belong to all languages.
    range_from: Words
    range_to: Words
    #: What joins two bounds of one sum ("at least A *and* up to B").
    bounds_and: Words
    #: Verbs that turn "from A to B" into two sums.
    changes: Words
    #: Words before "A to B" that turn it into two sums ("rose $4 to $14.75").
    steps: Words

    # --- numbers ----------------------------------------------------------------------------
    #: Scale words and their exponent, beside those of CLDR.
    scales: Mapping[str, int]
    #: Number words up to ninety.
    cardinals: Mapping[str, int]
    #: "half" and "quarter" in hundredths.
    fractions: Mapping[str, int]
    dozens: Words
    #: Plurals that give no number ("tens of"), and their power of ten.
    vague: Mapping[str, int]
    #: "a few", "several": at least two.
    several: Words
    #: What every number in words has in it or behind it, to find it by: parts of words, by a
    #: rare letter that they share.
    anchors: Mapping[str, Words]
    multiples: Words
    articles: Words
    number_and: Words
    number_of: Words
    minus: Words

    # --- currencies -------------------------------------------------------------------------
    #: Signs beside those of CLDR; letters alone keep their case.
    signs: Codes
    #: Signs and names as CLDR has them; what is said here goes before.
    cldr_signs: Mapping[str, str]
    cldr_names: Mapping[str, str]
    #: Letters before a code that scale it ("MUSD"), and the codes that are so written.
    code_scales: Mapping[str, int]
    scaled_codes: Words
    #: Signs of hundredths.
    hundredth_signs: Codes
    #: Signs and codes that are other words as well: only with a scale or grouped digits.
    weak_signs: Words
    weak_codes: Words
    never_codes: Words
    #: Currency words beside the names of CLDR, and which code an ambiguous one means first.
    words: Codes
    #: Words that need an adjective ("real"), and words that need a scale ("won").
    adjective_words: Words
    weak_words: Words
    #: Ambiguous signs and words of money that is spent in other countries as well, so that the
    #: owner of a sum decides nothing ("Canada's $5 billion").
    abroad: Words
    #: Adjectives beside those of the names of CLDR.
    adjectives: Codes
    #: What makes a country the owner of what stands behind it ("Jordan's").
    possessive: Words
    #: Hundredths: "cents", "pence".
    hundredths: Codes
    #: Those that are read only where they touch their number ("50p"), and those that are other
    #: words as well.
    glued_words: Words
    doubtful_words: Words
    #: What makes a currency word part of another name ("Dollar Tree", "Euro Stoxx").
    other_names: Mapping[str, Words]
    #: The currency words that are weights as well, what they are money of, what they are
    #: paid with, and what shows a weight.
    weights: Words
    weighed_money: Words
    weighed_verbs: Words
    #: Verbs shortly before pounds that weigh.
    weighing_verbs: Words
    weight_signs: Words
    #: Names that are written like sums, in their case.
    names: Words
    #: What shows that a code beside a small number is money and no name ("SAR 11"): verbs and
    #: nouns before it, and nouns behind it.
    paying: Words
    priced_nouns: Words
    #: What does so where no other noun stands behind the number.
    paying_links: Words
    #: Words behind a sum that are no nouns, beside those that follow an adjective.
    no_nouns: Words
    #: Words before a year whose money is meant: "in 2015 dollars".
    price_year: Words
    #: Currency words that are read behind small number words ("two dollars").
    spelled: Words
    #: Words that may follow "$5 million Canadian".
    adjective_followers: Words

    # --- around the sum ---------------------------------------------------------------------
    per: Words
    per_articles: Words
    #: Words that show that "a day" is no price: "a day later".
    not_per: Words
    #: What may follow "per" and is no unit.
    no_units: Words
    #: What a price can be for: the words, and the singular they are given as.
    units: Mapping[str, str]
    #: Adverbs that say per what ("annually").
    adverbs: Mapping[str, str]
    #: What may lead the same sum in another currency.
    equivalents: Words
    #: What joins it without brackets (", or about $5 million").
    apposition: Words

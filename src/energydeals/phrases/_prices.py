"""What a sum is for each of: "per barrel", "a share", "/MMBtu", "annually"."""

from attrs import define, field

from energydeals.phrases._firsts import FirstWords
from energydeals.phrases._fold import Folded, as_pattern, normal
from energydeals.phrases._patterns import Patterns

__all__ = ["Prices"]


@define(slots=True)
class Prices:
    """Reads what stands behind the sums of one language."""

    patterns: Patterns
    #: The words and marks that it begins with.
    firsts: FirstWords = field(init=False)
    _units: dict[bytes, str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        words = self.patterns.words
        leads = ("/", *words.per, *words.per_articles, *words.adverbs)
        self.firsts = FirstWords(b"", map(as_pattern, leads))
        units = {**words.units, **words.adverbs}
        self._units = {as_pattern(word): unit for word, unit in units.items()}

    def read(self, text: Folded, end: int) -> tuple[str | None, int]:
        """Give what a sum is for each of, and where that ends."""
        match = self.patterns.per.match(text.lower, end)
        if match is None:
            return None, end
        if match[0][:1] != b"-" and self.patterns.not_per.match(text.lower, match.end()):
            return None, end
        group = match.lastindex or 0
        if match[1] is not None:
            return " ".join(text.text[match.start(1) : match.end()].split()), match.end()
        unit = normal(match[group])
        return self._units.get(unit) or unit.decode("latin-1"), match.end()

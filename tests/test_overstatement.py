"""Headlines and summaries against their source."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals.cli import main
from energydeals.verify import Severity, compare_texts

MEMORANDUM = (
    "Eni signed a memorandum of understanding with Sonatrach to study a solar plant in Algeria, "
    "which may cost up to $1 billion."
)


def rules(source: str, derived: str) -> list[str]:
    """Give the rules that a derived text breaks."""
    return [finding.rule for finding in compare_texts(source, derived)]


@pytest.mark.parametrize(
    ("source", "derived", "rule"),
    [
        ("a loan of up to $300 million", "a $300 million loan", "bound lost"),
        ("costs exceeding €2 billion", "a €2bn plant", "bound lost"),
        ("at least $40 million in fees", "fees of $40m", "bound lost"),
        ("about $530 million for pipelines", "$530 million for pipelines", "about lost"),
        ("roughly 2 billion yuan", "a sum of CNY2 billion", "about lost"),
        ("some £70 million was spent", "it spent £70m", "about lost"),
        ("up to $300 million", "more than $300 million", "bound turned round"),
        ("nearly €5 billion", "over €5 billion", "bound turned round"),
        ("at least $7 million", "less than $7 million", "bound turned round"),
        ("a loan of $300 million", "about $300 million", "bound added"),
        ("about $300 million", "up to $300 million", "bound changed"),
        ("a loan of $300 million", "a loan of €300 million", "currency changed"),
        ("a loan of 300 million yuan", "a loan of 300 million yen", "currency changed"),
        ("a loan of £4 billion", "a loan of $4 billion", "currency changed"),
        ("a loan of $300 million", "a loan of $300 billion", "scale changed"),
        ("a loan of $1.2 billion", "a loan of $1.2 million", "scale changed"),
        ("it paid $5,000", "it paid $5 million", "scale changed"),
        ("a loan of $300 million", "a loan of $310 million", "not in the source"),
        ("no sum was told", "a loan of $310 million", "not in the source"),
        ("a 300 MW plant", "a $300 million plant", "not in the source"),
    ],
)
def test_sum(source: str, derived: str, rule: str) -> None:
    """Each way to say more than the source has its rule."""
    assert rules(source, derived) == [rule]


@pytest.mark.parametrize(
    ("source", "derived"),
    [
        ("a loan of up to $300 million", "it lends as much as $300m"),
        ("about $530 million", "some $530 million"),
        ("$1bn (7.1bn yuan)", "7.1 billion yuan"),
        ("a loan of $300 million", "a loan was granted"),
        ("a range of $2-3 billion", "between $2 billion and $3 billion"),
    ],
)
def test_faithful(source: str, derived: str) -> None:
    """Other words for the same statement are no finding."""
    assert rules(source, derived) == []


def test_memorandum() -> None:
    """A memorandum that is called a signed contract is an error."""
    derived = "Eni has signed a contract with Sonatrach to build a solar plant in Algeria."
    (finding,) = compare_texts(MEMORANDUM, derived)

    assert (finding.rule, finding.severity) == ("preliminary called firm", Severity.ERROR)
    assert "mou signed" in finding.message


def test_memorandum_kept() -> None:
    """A memorandum that stays one is none."""
    derived = "Eni signed a memorandum with Sonatrach on a solar plant in Algeria."

    assert rules(MEMORANDUM, derived) == []


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_texts(source: str, derived: str) -> None:
    """Any two texts can be compared, and a text says no more than itself."""
    assert isinstance(compare_texts(source, derived), list)
    assert not [each for each in compare_texts(source, source) if each.rule != "not in the source"]


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``energydeals lint`` prints a line a finding and ends with 1."""
    source, derived = tmp_path / "source.txt", tmp_path / "derived.txt"
    source.write_text("a loan of up to $300 million", encoding="utf-8")
    derived.write_text("a $300 million loan", encoding="utf-8")

    assert main(["lint", str(source), str(derived)]) == 1
    assert capsys.readouterr().out == (
        "warning: bound lost: $300 million: "
        "the source says 'up to $300 million', at most; here it is exact\n"
    )
    assert main(["lint", str(source), str(source)]) == 0
    assert main(["lint", str(source), str(tmp_path / "missing.txt")]) == 1
